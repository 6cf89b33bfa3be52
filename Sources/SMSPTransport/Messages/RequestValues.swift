import Foundation

/// What differs between the requests of a kind. Each is of a type none of whose values breaks a schema in its place, or needs escaping: UUIDs,
/// an NHS number, a time, and the numbers of a user.
struct RequestValues: Sendable {
  /// A place in a message.
  enum Slot: CaseIterable {
    case id, time, patient, entry, roleProfile, user, jobRole
  }

  let id: MessageID
  let time: Date
  let patient: NHSNumber
  /// The document or the event that is asked for.
  let entry: UUIDText?
  let user: SpineUser?

  /// What stands in a message; nil when the message has no such place.
  subscript(slot: Slot) -> String? {
    switch slot {
    case .id: id.description
    case .time: SpineTime.text(time)
    case .patient: patient.digits
    case .entry: entry?.description
    case .roleProfile: user?.roleProfile.description
    case .user: user?.user.description
    case .jobRole: user?.jobRole.description
    }
  }

  /// Values that stand for others, to find their places by. The ids are random, so that nothing else of a message has them.
  static let marks: RequestValues? = {
    func digits(_ digit: Character) -> String { String(repeating: digit, count: 20) }
    guard let patient = NHSNumber("9999999999"), let profile = RoleProfileID(digits("7")), let user = SDSUserID(digits("8")),
      let role = JobRoleCode("T9T9T9T9:J8J8J8J8")
    else { return nil }
    // The last second of 2999.
    let time = Date(timeIntervalSince1970: 32_503_679_999)
    return RequestValues(
      id: .random(), time: time, patient: patient, entry: DocumentID.random().text,
      user: SpineUser(roleProfile: profile, user: user, jobRole: role))
  }()
}
