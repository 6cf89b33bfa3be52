import HL7V3Runtime

/// A request to the Spine: what is asked, of whom, about whom. Its message is made of it and of a ``RequestWrapper``.
protocol SpineQuery: Sendable {
  /// What is asked for.
  var interaction: InteractionID { get }
  /// About whom.
  var patient: NHSNumber { get }
  /// Whether it changes something.
  var isWrite: Bool { get }
  /// Whether it goes past the patient's dissent.
  var override: DissentOverride { get }
  /// The message.
  func document(_ wrapper: RequestWrapper) -> any HL7Document
}

extension SpineQuery {
  var isWrite: Bool { false }
  var override: DissentOverride { .none }
}
