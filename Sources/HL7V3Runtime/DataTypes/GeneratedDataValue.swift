/// A generated struct that holds a data type: what its tree is made with.
public protocol GeneratedDataValue: HL7Value, DataValue {
  /// The grammar that its children are named in.
  @_spi(Generated) static var grammar: Grammar { get }
}

extension GeneratedDataValue {
  /// An attribute that has no property: kept aside, or not known to the schema.
  public func part(_ part: DataPart) -> String? { attribute(part.rawValue) }

  /// A data type without children.
  public func components(_ component: DataComponent) -> [any DataValue] { [] }

  /// What the value would write, as a tree.
  public func tree() -> RawNode? {
    var writer = XMLWriter()
    writer.grammar = Self.grammar
    writer.start(XMLName("", "value"))
    writer.write(stored)
    writer.end()
    guard writer.failure == nil else { return nil }
    var limits = XMLLimits()
    limits.totalBytes = Swift.max(limits.totalBytes, writer.bytes.count)
    return try? RawNode(reading: writer.finish(), limits: limits)
  }
}
