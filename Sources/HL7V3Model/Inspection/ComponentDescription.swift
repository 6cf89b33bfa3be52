internal import HL7V3Schema

/// What a schema component is and what Swift it becomes: the tree that `hl7v3 describe` prints.
public struct ComponentDescription: Sendable, Hashable, Encodable {
  /// What a node of the tree is.
  public enum Kind: String, Sendable, Hashable, Encodable {
    case root, type, vocabulary, attribute, element, choice, sequence, all, wildcard, code
  }

  /// What it is.
  public var kind: Kind
  /// Its name in the schema; for a code its value, for a group nothing.
  public var name = ""
  /// How often it may stand: `1..1`, `0..*`.
  public var cardinality: String?
  /// The type in the schema, by name or, for an anonymous one, by the way to it.
  public var schemaType: String?
  /// The Swift type, qualified.
  public var swiftType: String?
  /// The declaration of the Swift property, such as `id: HL7.II?`; nil when there is none.
  public var swiftProperty: String?
  /// The generated file that the Swift type is in.
  public var swiftFile: String?
  /// The value that the schema fixes.
  public var fixedValue: String?
  /// The value that counts when nothing stands.
  public var defaultValue: String?
  /// What else its values must be, in words: patterns, lengths, number of codes.
  public var constraints: [String] = []
  /// What there is to know besides: a flavour and its base, an abstract type.
  public var notes: [String] = []
  /// The documentation of the schema.
  public var documentation = ""
  /// Where the schema declares it, as `file:line:column`.
  public var location: String?
  /// Attributes, content and codes; empty below the depth asked for.
  public var children: [ComponentDescription] = []

  init(_ kind: Kind, name: String = "", location: SourceLocation? = nil, documentation: String = "") {
    self.kind = kind
    self.name = name
    self.location = location?.description
    self.documentation = documentation
  }
}
