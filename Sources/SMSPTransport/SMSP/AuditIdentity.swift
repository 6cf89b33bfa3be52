/// Who asks, as an SMSP request says it for the provider's audit (FACTS c.5).
public struct AuditIdentity: Hashable, Sendable {
  /// An organisation by its ODS code: letters and digits.
  public struct ODSCode: Hashable, Sendable, CustomStringConvertible {
    /// The code.
    public let description: String
    /// Takes 1 to 12 letters and digits; nil for anything else.
    public init?(_ code: String) {
      guard (1...12).contains(code.utf8.count), code.utf8.allSatisfy(DirectoryNumber.isWord) else { return nil }
      description = code
    }
  }

  /// One of the identifiers that it consists of.
  public struct Entry: Hashable, Sendable, Codable {
    /// The kind, as an OID.
    public let type: String
    /// What it is: `urn:nhs-uk:identity:ods:ORGANISATION:ID`.
    public let uri: String

    /// Makes an identifier.
    public init(type: String, uri: String) { (self.type, self.uri) = (type, uri) }
  }

  /// The identifiers in their order, as a message has them: what an ``AuditLog`` keeps of who asked.
  public let entries: [Entry]

  /// The kind of a local identity.
  static let localType = "2.16.840.1.113883.2.1.3.2.4.18.27"
  static let prefix = "urn:nhs-uk:identity:ods:"

  /// A user of an organisation, without a smartcard; nil when the user's id has other characters than those of a URI's path, or none.
  public init?(organisation: ODSCode, localUser: String) {
    let allowed = localUser.utf8.allSatisfy { DirectoryNumber.isWord($0) || "-._~@".utf8.contains($0) }
    guard !localUser.isEmpty, localUser.utf8.count <= 128, allowed else { return nil }
    entries = [Entry(type: Self.localType, uri: "\(Self.prefix)\(organisation):\(localUser)")]
  }

  /// A user with a smartcard: role profile and user under their own OIDs, and the job role.
  public init(organisation: ODSCode, smartcard: SpineUser) {
    entries = [
      Entry(type: Self.localType, uri: "\(Self.prefix)\(organisation):\(smartcard.user)"),
      Entry(type: RoleProfileID.root, uri: "\(Self.prefix)\(organisation):\(smartcard.roleProfile)"),
      Entry(type: SDSUserID.root, uri: "\(Self.prefix)\(organisation):\(smartcard.user)"),
      Entry(type: JobRoleCode.root, uri: "\(Self.prefix)\(organisation):\(smartcard.jobRole)"),
    ]
  }

  /// Takes identifiers that came in a message, or that a log has kept.
  public init(entries: [Entry]) { self.entries = entries }

  /// The local user: what follows the organisation; nil when there is none.
  public var localUser: String? { part(of: Self.localType, 1) }
  /// The organisation's ODS code; nil when there is none.
  public var organisation: String? { part(of: Self.localType, 0) }

  /// The user with a smartcard; nil when role profile, user or job role is missing.
  public var smartcard: SpineUser? {
    guard let profile = part(of: RoleProfileID.root, 1).flatMap({ RoleProfileID($0) }),
      let user = part(of: SDSUserID.root, 1).flatMap({ SDSUserID($0) }),
      let role = part(of: JobRoleCode.root, 1).flatMap({ JobRoleCode($0) })
    else { return nil }
    return SpineUser(roleProfile: profile, user: user, jobRole: role)
  }

  private func part(of type: String, _ index: Int) -> String? {
    guard let uri = entries.first(where: { $0.type == type })?.uri, uri.hasPrefix(Self.prefix) else { return nil }
    let parts = uri.dropFirst(Self.prefix.count).split(separator: ":", maxSplits: 1)
    return parts.count > index ? String(parts[index]) : nil
  }
}
