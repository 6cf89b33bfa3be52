/// What is wrong with a file that TLS needs: which setting names it, where it is, and what to do. Never what is in it.
public struct TLSSettingError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong.
  public var code: Code
  /// The setting, as ``HTTPSConfiguration`` reads it.
  public var setting: String
  /// The file's path.
  public var path: String

  /// Makes an error.
  public init(_ code: Code, setting: String, path: String) {
    self.code = code
    self.setting = setting
    self.path = path
  }

  /// Setting, path, and what to do.
  public var description: String { "\(setting) \(path): \(code.advice)" }

  /// A kind of error. Open: later versions may know more of them.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The name, as the static members have it.
    public let description: String
    let advice: String

    /// There is no file, it is a folder, or it may not be read.
    public static let unreadable = Code(
      description: "unreadable", advice: "the file cannot be read; check that it exists and who may read it")
    /// The file is empty.
    public static let empty = Code(description: "empty", advice: "the file is empty")
    /// The file is larger than any certificate file is.
    public static let tooLarge = Code(description: "tooLarge", advice: "the file is larger than 1 MiB, which no certificate file is")
    /// There is no certificate in it, or one that is damaged.
    public static let noCertificate = Code(description: "noCertificate", advice: "it has no certificate that can be read; it should be PEM")
    /// There is no private key in it, or one that is damaged.
    public static let noPrivateKey = Code(
      description: "noPrivateKey", advice: "it has no private key that can be read; export it again with the key")
    /// The passphrase is wrong, or one is needed and none given.
    public static let wrongPassphrase = Code(
      description: "wrongPassphrase", advice: "the passphrase is wrong or missing, or the file is damaged")
    /// It is no PKCS#12 file.
    public static let notPKCS12 = Code(description: "notPKCS12", advice: "it is no PKCS#12 file")
    /// The key is not the certificate's.
    public static let keyMismatch = Code(description: "keyMismatch", advice: "the private key is not that of the first certificate")
    /// The certificates are in the wrong order.
    public static let chainOrder = Code(
      description: "chainOrder", advice: "each certificate must be followed by that of its issuer; put the leaf first")
    /// The leaf is no longer valid.
    public static let expired = Code(description: "expired", advice: "the certificate has expired; get a new one")
    /// The leaf is not valid yet.
    public static let notYetValid = Code(description: "notYetValid", advice: "the certificate is not valid yet; check the clock")
  }
}
