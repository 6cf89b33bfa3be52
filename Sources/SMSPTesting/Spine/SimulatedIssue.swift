/// A reason for a refusal, or a warning, as the Spine gives it (FACTS d.1).
public struct SimulatedIssue: Sendable, Hashable {
  /// The code.
  public var code: String
  /// The code system.
  public var codeSystem: String
  /// What stands in `displayName`.
  public var text: String
  /// Whether it is a warning.
  public var isWarning: Bool

  /// Makes an issue.
  public init(_ code: String, _ text: String, codeSystem: String = "2.16.840.1.113883.2.1.3.2.4.17.33", isWarning: Bool = false) {
    self.code = code
    self.text = text
    self.codeSystem = codeSystem
    self.isWarning = isWarning
  }

  /// The reasons that go with a code: its class first, then itself, as the Spine does; nil for a code that is not in FACTS d.1.
  public static func reasons(for code: String) -> [SimulatedIssue]? {
    guard let issue = all.first(where: { $0.code == code }) else { return nil }
    guard let group = classes[code], let first = all.first(where: { $0.code == group }) else { return [issue] }
    return [first, issue]
  }

  /// All codes of FACTS d.1.
  public static let all: [SimulatedIssue] = [
    SimulatedIssue("210", "Done, with a warning", isWarning: true),
    SimulatedIssue("400", "The request is invalid"),
    SimulatedIssue("401", "A message with this id was sent before"),
    SimulatedIssue("410", "Logical inconsistency"),
    SimulatedIssue("420", "An access control condition is not met"),
    SimulatedIssue("430", "The update is invalid"),
    SimulatedIssue("500", "System error"),
    SimulatedIssue("502", "The service is not available"),
    SimulatedIssue("30112", "The operation on the event failed"),
    SimulatedIssue("30134", "The event exists already"),
    SimulatedIssue("30142", "The document exists already"),
    SimulatedIssue("30307", "The number was merged"),
    SimulatedIssue("30308", "There is no such event"),
    SimulatedIssue("30312", "There is no case for the patient", isWarning: true),
    SimulatedIssue("30317", "A unique constraint was broken"),
    SimulatedIssue("30318", "The database failed"),
    SimulatedIssue("30333", "The document is not of the set"),
    SimulatedIssue("30340", "There is no pattern for the event"),
    SimulatedIssue("30344", "The set has more than one document"),
    SimulatedIssue("30361", "The set has more than one document"),
    SimulatedIssue("30402", "No explicit consent to share"),
    SimulatedIssue("30418", "Access is not permitted"),
    SimulatedIssue("35160", "The number is missing or incorrect"),
    SimulatedIssue("35506", "The resource context is missing or incorrect", codeSystem: "2.16.840.1.113883.2.1.3.2.4.17.12"),
    SimulatedIssue("1", "No match", codeSystem: demographics),
    SimulatedIssue("5", "Data are limited", codeSystem: demographics, isWarning: true),
    SimulatedIssue("9", "The number is superseded", codeSystem: demographics, isWarning: true),
    SimulatedIssue("24", "The number is superseded", codeSystem: demographics, isWarning: true),
    SimulatedIssue("5000", "The message cannot be processed", codeSystem: "2.16.840.1.113883.2.1.3.2.4.16.34"),
  ]

  private static let demographics = "2.16.840.1.113883.2.1.3.2.4.17.42"

  /// The class that the Spine gives before a code.
  private static let classes: [String: String] = [
    "30112": "410", "30134": "410", "30142": "410", "30307": "410", "30308": "410", "30312": "210", "30317": "410", "30318": "410",
    "30333": "410", "30340": "410", "30344": "410", "30361": "410", "30402": "420", "30418": "420", "35160": "400", "35506": "400",
  ]
}
