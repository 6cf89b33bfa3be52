/// On whose behalf a call is made and why: for the message's author and for the audit.
public struct AccessContext: Sendable, Hashable {
  /// The user who is signed in; nil for a call that no user stands behind.
  public var user: SpineUser?
  /// Why the record is accessed, in the adopter's words or codes; for the audit alone, the Spine does not get it.
  public var purpose: String?

  /// Makes a context.
  public init(user: SpineUser? = nil, purpose: String? = nil) {
    self.user = user
    self.purpose = purpose
  }

  /// No user stands behind the call.
  public static let system = AccessContext()
}
