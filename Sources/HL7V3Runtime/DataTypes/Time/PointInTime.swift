/// TS: a point in time, as precise as it has digits (HL7 V3 Data Types Abstract Specification, "Point in Time").
///
///     // <availabilityTime value="20250611094531"/>
///     time.time?.precision  // .second
///     time.time?.formatted  // "11 Jun 2025, 09:45:31"
///     // <birthTime value="20240230"/>
///     time.value            // "20240230"
///     time.time             // nil: there is no such day
public protocol PointInTime: DataValue {}

extension PointInTime {
  /// The lexical form, whatever it is.
  @_disfavoredOverload
  public var value: String? { part(.value) }
  /// The time taken apart; nil when absent, or when the value is no time.
  public var time: HL7Timestamp? { part(.value).flatMap(HL7Timestamp.init) }
  /// For people: the time in words, or the value as it is when that is no time. Nil when absent.
  public var formatted: String? { part(.value).map { HL7Timestamp($0)?.formatted ?? $0 } }
  /// For a limit of an interval: whether the limit belongs to it. The schemas' default is that it does.
  public var isInclusive: Bool { !["false", "0"].contains(part(.inclusive)) }
}
