@_spi(Generated) import HL7V3Runtime

/// A document type of nobody's schema: every built-in type, every facet, lists, unions, a group in any order, mixed content, counted and
/// nillable elements, identifiers and references, wildcards. Its grammar as the generator would write it, and its schema.
struct SampleDocument: HL7Document {
  var wire = WireState()

  static let schema = DocumentSchema(grammar: grammar, type: 0, root: 74)

  init(unread: Void) {}

  mutating func read(from reader: inout XMLReader) throws(XMLError) {
    try reader.enter(0)
    try reader.attributes()
    while try reader.child() != nil { try reader.unplaced() }
    wire = try reader.leave()
  }

  func write(to writer: inout XMLWriter) {}
}
