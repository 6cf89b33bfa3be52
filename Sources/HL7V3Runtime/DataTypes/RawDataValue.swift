/// An element that nobody has typed, seen as a value of a data type: the same views over raw content as over generated types.
///
///     let node = try summary.raw.node()
///     node.elements(named: "effectiveTime").first?.asPointInTime.time?.precision  // .day
public struct RawDataValue: Sendable {
  /// The element.
  public let node: RawNode
}

extension RawDataValue: InstanceIdentifier, ConceptDescriptor, ConceptRole, PhysicalQuantity, PointInTime, IntervalOfTime, PersonName,
  PostalAddress, TelecommunicationAddress, EncapsulatedData
{
  /// The value of the attribute with that name in no namespace.
  public func part(_ part: DataPart) -> String? { node.attribute(part.rawValue) }

  /// The child elements with that local name.
  public func components(_ component: DataComponent) -> [any DataValue] {
    node.elements(named: component.rawValue).map(RawDataValue.init)
  }

  /// The element itself.
  public func tree() -> RawNode? { node }
}

extension RawNode {
  /// The element as an II.
  public var asInstanceIdentifier: some InstanceIdentifier { RawDataValue(node: self) }
  /// The element as a CD, CE, CV or CS.
  public var asConceptDescriptor: some ConceptDescriptor { RawDataValue(node: self) }
  /// The element as a PQ.
  public var asPhysicalQuantity: some PhysicalQuantity { RawDataValue(node: self) }
  /// The element as a TS.
  public var asPointInTime: some PointInTime { RawDataValue(node: self) }
  /// The element as an IVL_TS.
  public var asIntervalOfTime: some IntervalOfTime { RawDataValue(node: self) }
  /// The element as an EN, PN, ON or TN.
  public var asPersonName: some PersonName { RawDataValue(node: self) }
  /// The element as an AD.
  public var asPostalAddress: some PostalAddress { RawDataValue(node: self) }
  /// The element as a TEL.
  public var asTelecommunicationAddress: some TelecommunicationAddress { RawDataValue(node: self) }
  /// The element as an ED.
  public var asEncapsulatedData: some EncapsulatedData { RawDataValue(node: self) }
}
