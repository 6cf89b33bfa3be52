import HL7V3Runtime

/// Times for people, at the precision that they have.
enum TimeText {
  /// A readable form; a value that is no time as it is.
  static func of(_ value: String) -> String { HL7Timestamp(value)?.formatted ?? value }

  /// The time or the period that an element gives as a value, or as its ends; nil when it gives none.
  static func period(_ node: RawNode) -> String? { node.asIntervalOfTime.interval.formatted }
}
