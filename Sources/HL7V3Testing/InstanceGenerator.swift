public import HL7V3Runtime

/// Makes random instances that are valid by their schema, of any generated document type, yours included.
///
///     var generator = InstanceGenerator(seed: 42)
///     for _ in 0..<100 {
///       let bytes = try generator.bytes(of: PSIS.QUPC_IN210000UK04.Message.self)
///       try myCode.handle(bytes)
///     }
///
/// A seed always gives the same series of instances, as long as schema and options stay the same. Content models, attributes, facets, fixed
/// values and derived types are obeyed; what the values *mean* is not known to a schema: a date may be the 99th of a month, an identifier
/// belongs to nobody. No value is that of a person.
public struct InstanceGenerator: Sendable {
  /// What the next instance is like.
  public var options: Options
  var numbers: SeededNumbers
  /// By the document type.
  var plans: [ObjectIdentifier: InstancePlan] = [:]
  var seen: Set<SeenPart> = []

  /// Makes a generator; the same seed makes the same instances.
  public init(seed: UInt64, options: Options = Options()) {
    numbers = SeededNumbers(seed: seed)
    self.options = options
  }

  /// A part of a schema that an instance has shown.
  struct SeenPart: Hashable {
    let document: ObjectIdentifier
    let type: Int
    let isAttribute: Bool
    let item: Int
  }

  /// An instance as UTF-8, with XML declaration.
  /// - Throws: ``InstanceError`` when the schema has no instance.
  public mutating func bytes(of type: any HL7Document.Type) throws(InstanceError) -> [UInt8] {
    var builder = InstanceBuilder(generator: self)
    let root = try builder.document(type)
    var writer = InstanceWriter(numbers: builder.generator.numbers, varies: options.variesSpelling)
    let bytes = try writer.document(root)
    self = builder.generator
    numbers = writer.numbers
    return bytes
  }

  /// An instance as a value, decoded strictly from the bytes that ``bytes(of:)`` would have given.
  /// - Throws: ``InstanceError`` when the schema has no instance.
  public mutating func value<Document: HL7Document>(of type: Document.Type) throws(InstanceError) -> Document {
    let bytes = try bytes(of: type)
    var options = DecodingOptions.strict
    options.limits.depth = max(options.limits.depth, self.options.depth * 3)
    do throws(XMLError) { return try Document(xml: bytes, options: options) } catch { throw .notDecoded("\(error)") }
  }
}
