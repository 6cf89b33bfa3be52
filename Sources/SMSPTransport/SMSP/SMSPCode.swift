/// How a provider says that an operation went: a code of SMSP, SCR or DEMOG (FACTS c.2).
///
/// Open, and with the provider's own words, for two official lists give the codes `SCR-0001` to `SCR-0004` different meanings: read
/// ``displayName`` before you tell a user what one means.
public struct SMSPCode: Hashable, Sendable {
  /// The code, such as `SMSP-0000`.
  public let code: String
  /// The code system; nil when the answer names none.
  public let codeSystem: String?
  /// The provider's words. Do not log them.
  public let displayName: String?

  /// Makes a code.
  public init(_ code: String, codeSystem: String? = SMSPCode.scrCodes, displayName: String? = nil) {
    self.code = code
    self.codeSystem = codeSystem
    self.displayName = displayName
  }

  /// The code system of the SCR operations.
  public static let scrCodes = "2.16.840.1.113883.2.1.3.2.4.17.506"

  /// Success.
  public static let success = SMSPCode("SMSP-0000", displayName: "Success")
  /// The input is not valid.
  public static let invalidInput = SMSPCode("SMSP-0001", displayName: "Input message validation error")
  /// The response is not valid.
  public static let invalidResponse = SMSPCode("SMSP-0002", displayName: "Response message validation error")
  /// The data are from the provider's own store, for the Spine was not available.
  public static let localStore = SMSPCode("SMSP-0003", displayName: "Data returned from local store")
  /// No connection to the Spine.
  public static let noConnection = SMSPCode("SMSP-0004", displayName: "Unable to connect to Spine")
  /// The author's credentials are wrong.
  public static let credentials = SMSPCode("SMSP-0005", displayName: "Author credentials error")
  /// The provider failed.
  public static let failure = SMSPCode("SMSP-9999", displayName: "Generic software failure")

  /// Whether it is a success, stale or not.
  public var isSuccess: Bool { code == Self.success.code || isStale }
  /// Whether the data are from the provider's own store.
  public var isStale: Bool { code == Self.localStore.code }
}

extension SMSPCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The code, when it looks like one.
  public var description: String { SpineIssue.printable(code) }
  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
