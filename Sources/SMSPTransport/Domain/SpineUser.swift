/// A user as the Spine's directory numbers them: digits (FACTS b.4).
public struct SDSUserID: Hashable, Sendable, CustomStringConvertible {
  /// The root under which identifiers are users.
  public static let root = "1.2.826.0.1285.0.2.0.65"
  /// The digits.
  public let description: String
  /// Takes 1 to 20 digits; nil for anything else.
  public init?(_ digits: String) {
    guard DirectoryNumber.isNumber(digits) else { return nil }
    description = digits
  }
}

/// A user's role profile: which of their roles in which organisation they act in.
public struct RoleProfileID: Hashable, Sendable, CustomStringConvertible {
  /// The root under which identifiers are role profiles.
  public static let root = "1.2.826.0.1285.0.2.0.67"
  /// The digits.
  public let description: String
  /// Takes 1 to 20 digits; nil for anything else.
  public init?(_ digits: String) {
    guard DirectoryNumber.isNumber(digits) else { return nil }
    description = digits
  }
}

/// A job role, such as `R8000` or `S0080:G0450:R5080`.
public struct JobRoleCode: Hashable, Sendable, CustomStringConvertible {
  /// The root under which identifiers are job roles.
  public static let root = "1.2.826.0.1285.0.2.1.104"
  /// The code.
  public let description: String
  /// Takes letters and digits, in parts with colons between them; nil for anything else.
  public init?(_ code: String) {
    let parts = code.split(separator: ":", omittingEmptySubsequences: false)
    guard code.utf8.count <= 64, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(DirectoryNumber.isWord) }) else { return nil }
    description = code
  }
}

/// Who asks: what the author of a message is made of. All three go together (FACTS b.4).
public struct SpineUser: Hashable, Sendable {
  /// The role profile.
  public var roleProfile: RoleProfileID
  /// The user.
  public var user: SDSUserID
  /// The job role.
  public var jobRole: JobRoleCode

  /// Names a user.
  public init(roleProfile: RoleProfileID, user: SDSUserID, jobRole: JobRoleCode) {
    self.roleProfile = roleProfile
    self.user = user
    self.jobRole = jobRole
  }
}

enum DirectoryNumber {
  static func isNumber(_ text: String) -> Bool {
    (1...20).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
