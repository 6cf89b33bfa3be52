/// The value of an IVL_TS taken apart: from, to, length and middle, as far as they are given.
///
///     // <effectiveTime><low value="20231004"/><high value="202402"/></effectiveTime>
///     interval.formatted                          // "4 Oct 2023 to Feb 2024"
///     interval.contains(HL7Timestamp("20240229")) // true: a month covers its last day
public struct HL7Interval: Sendable, Hashable {
  /// One end.
  public struct Limit: Sendable, Hashable {
    /// The time; nil when it is missing or no time.
    public var time: HL7Timestamp?
    /// Its lexical form.
    public var lexical: String?
    /// Whether the limit belongs to the interval. A limit of a whole day or month is in it, or outside, as a whole.
    public var isInclusive: Bool
    /// Why there is no time: `PINF` and `NINF` say that the interval is open at that end, others that nobody knows.
    public var nullFlavor: String?

    /// Makes a limit.
    public init(_ lexical: String?, isInclusive: Bool = true, nullFlavor: String? = nil) {
      self.time = lexical.flatMap(HL7Timestamp.init)
      self.lexical = lexical
      self.isInclusive = isInclusive
      self.nullFlavor = nullFlavor
    }
  }

  /// A length: a number and a unit of UCUM.
  public struct Width: Sendable, Hashable {
    /// The number, as written.
    public var number: XMLDecimal
    /// Such as `d`, `wk` or `a`.
    public var unit: String

    /// Makes a length.
    public init(number: XMLDecimal, unit: String) {
      self.number = number
      self.unit = unit
    }

    /// For people: `7 d`.
    public var formatted: String { "\(number.lexical) \(unit)" }
  }

  /// The start; nil when none is given.
  public var low: Limit?
  /// The end; nil when none is given.
  public var high: Limit?
  /// The length.
  public var width: Width?
  /// The middle.
  public var center: Limit?
  /// A value in place of limits, as the schemas allow: all that it covers.
  public var value: Limit?

  /// Makes an interval.
  public init(low: Limit? = nil, high: Limit? = nil, width: Width? = nil, center: Limit? = nil, value: Limit? = nil) {
    self.low = low
    self.high = high
    self.width = width
    self.center = center
    self.value = value
  }

  /// For people: `4 Oct 2023 to Feb 2024`, `since 2019`, `until 3 Mar 2024`, `about Jun 2020`, and the length where one is given. A value
  /// that is no time is shown as it is. Nil when nothing is given.
  public var formatted: String? {
    func words(_ limit: Limit?) -> String? {
      guard let limit, let lexical = limit.lexical, !lexical.isEmpty else { return nil }
      return limit.time?.formatted ?? lexical
    }
    if let whole = words(value) { return whole }
    let length = width.map(\.formatted)
    if let middle = words(center) { return ["about \(middle)", length.map { "over \($0)" }].compactMap { $0 }.joined(separator: ", ") }
    let start = words(low).map { low?.isInclusive == false ? "after \($0)" : $0 }
    let end = words(high).map { high?.isInclusive == false ? "before \($0)" : $0 }
    let limits: String? =
      switch (start, end) {
      case (let start?, let end?): "\(start) to \(end)"
      case (let start?, nil): low?.isInclusive == false || length != nil ? start : "since \(start)"
      case (nil, let end?): high?.isInclusive == false ? end : "until \(end)"
      case (nil, nil): nil
      }
    guard let length else { return limits }
    return limits.map { "\($0), for \(length)" } ?? "for \(length)"
  }
}
