/// PQ: a measured quantity (HL7 V3 Data Types Abstract Specification, "Physical Quantity").
///
///     // <value xsi:type="PQ" value="1.50" unit="mmol/L"/>
///     quantity.number?.lexical  // "1.50"
///     quantity.number?.decimal  // 1.5, exactly
///     quantity.unit             // "mmol/L"
public protocol PhysicalQuantity: DataValue {}

extension PhysicalQuantity {
  /// The number as written: its digits are its precision, so `1.50` is not `1.5`. Nil when absent.
  public var number: XMLDecimal? { part(.value).map(XMLDecimal.init(lexical:)) }

  /// The unit in UCUM; `1`, which the schemas give as the default, means none.
  @_disfavoredOverload
  public var unit: String? { part(.unit) }

  /// The same quantity in other units, as PQRs: numbers whose unit is the code.
  public var translations: [any DataValue] { components(.translation) }

  /// Number and unit for people, the number as written: `1.50 mmol/L`; `28` without a unit. Nil without a number.
  public var formatted: String? {
    guard let value = part(.value), !value.isEmpty else { return nil }
    guard let unit = part(.unit), !unit.isEmpty, unit != "1" else { return value }
    return "\(value) \(unit)"
  }
}
