/// IVL_TS: an interval of time (HL7 V3 Data Types Abstract Specification, "Interval").
///
///     // <effectiveTime><low value="20231004"/><high value="20231010"/></effectiveTime>
///     when.interval.low?.time?.day  // 4
///     when.interval.formatted       // "4 Oct 2023 to 10 Oct 2023"
///     when.interval.contains(HL7Timestamp("20231010235959")!)  // true: the last day counts to its end
public protocol IntervalOfTime: DataValue {}

extension IntervalOfTime {
  /// The interval, its ends taken apart.
  public var interval: HL7Interval {
    func limit(_ component: DataComponent) -> HL7Interval.Limit? {
      if let point = components(component).first {
        let inclusive = !["false", "0"].contains(point.part(.inclusive))
        return HL7Interval.Limit(point.part(.value), isInclusive: inclusive, nullFlavor: point.part(.nullFlavor))
      }
      // Queries over SOAP have been seen with the limits as attributes (FACTS a.3).
      return part(DataPart(rawValue: component.rawValue)).map { HL7Interval.Limit($0) }
    }
    let width = components(.width).first.flatMap { width in
      width.part(.value).map { HL7Interval.Width(number: XMLDecimal(lexical: $0), unit: width.part(.unit) ?? "1") }
    }
    return HL7Interval(
      low: limit(.low), high: limit(.high), width: width, center: limit(.center), value: part(.value).map { HL7Interval.Limit($0) })
  }
}
