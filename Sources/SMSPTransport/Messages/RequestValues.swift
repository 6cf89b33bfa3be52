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
  /// The time as messages have it.
  let moment: String
  let patient: NHSNumber
  /// The document or the event that is asked for.
  let entry: UUIDText?
  let user: SpineUser?

  init(id: MessageID, time: Date, patient: NHSNumber, entry: UUIDText?, user: SpineUser?) {
    (self.id, self.time, moment) = (id, time, SpineTime.text(time))
    (self.patient, self.entry, self.user) = (patient, entry, user)
  }

  /// Whether the year has four digits. What a clock says otherwise, the schema is to judge.
  var hasPlainTime: Bool { moment.utf8.count == 14 }

  /// What stands in a message; nil when the message has no such place.
  subscript(slot: Slot) -> String? {
    switch slot {
    case .id: id.description
    case .time: moment
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
