@_spi(Generated) import HL7V3Runtime

/// A document type of nobody's schema: every built-in type, every facet, lists, unions, a group in any order, mixed content, counted and
/// nillable elements, identifiers and references, wildcards. Its grammar as the generator would write it, and its schema.
struct SampleDocument: HL7Document {
  var stored: StoredElement

  static let schema = DocumentSchema(grammar: grammar, type: 0, root: 74)
}
