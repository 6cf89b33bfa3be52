import HL7V3Runtime

/// A request to the Spine: what is asked, of whom, about whom. Its message is made of it and of a ``RequestWrapper``.
protocol SpineQuery: Hashable, Sendable {
  /// What is asked for.
  var interaction: InteractionID { get }
  /// About whom.
  var patient: NHSNumber { get }
  /// The document or the event that is asked for, if one is.
  var entry: UUIDText? { get }
  /// Whether it changes something.
  var isWrite: Bool { get }
  /// Whether it goes past the patient's dissent.
  var override: DissentOverride { get }
  /// The message.
  func document(_ wrapper: RequestWrapper) -> any HL7Document
  /// The same about another patient, and another document or event; nil for one that is always written anew (``RequestForms``).
  func with(patient: NHSNumber, entry: UUIDText?) -> (any SpineQuery)?
}

extension SpineQuery {
  var entry: UUIDText? { nil }
  var isWrite: Bool { false }
  var override: DissentOverride { .none }

  /// Whether another query asks for the same.
  func isEqual(to other: any SpineQuery) -> Bool { other as? Self == self }
}
