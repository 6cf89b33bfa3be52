#if Transport
  public import Foundation
  public import SMSPTransport

  /// All that a server on loopback and its clients need: a root, an authority below it, a certificate for each side, and the client's part in files.
  public struct TestCredentials: Sendable {
    /// The root that both sides trust.
    public let root: TestAuthority
    /// The authority that signed both certificates.
    public let subordinate: TestAuthority
    /// The server's certificate.
    public let server: TestIdentity
    /// The client's.
    public let client: TestIdentity
    /// Where the files are.
    public let folder: URL

    /// Makes credentials, and writes `root.pem`, `client.pem` and `client-key.pem` into a folder, which is made if need be.
    public init(folder: URL) throws {
      self.folder = folder
      root = try TestAuthority()
      subordinate = try root.subordinate()
      server = try subordinate.issue(.server)
      client = try subordinate.issue(.client)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try write(root.certificatePEM(), to: "root.pem")
      try write(client.certificatePEM(with: [subordinate]), to: "client.pem")
      try write(client.keyPEM(), to: "client-key.pem")
    }

    private func write(_ text: String, to name: String) throws {
      let url = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: url)
      // A key of no value, but people copy what they see.
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: url.path)
    }

    /// The path of a file in the folder.
    public func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// What a client needs.
    public var clientSettings: TLSSettings {
      TLSSettings(
        identity: .pem(certificateChain: path("client.pem"), privateKey: path("client-key.pem")), trustRoots: .files([path("root.pem")]))
    }

    /// What the server needs.
    public var serverSettings: ServerTLS { ServerTLS(identity: server, chain: [subordinate], clientAuthorities: [root]) }
  }
#endif
