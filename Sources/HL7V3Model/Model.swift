public import HL7V3Schema

/// The Swift-shaped model: everything decided that a template has to print.
public struct Model: Sendable {
  /// A Swift namespace: what one configuration generates.
  public struct Namespace: Sendable {
    /// Its name.
    public var name: String
    /// `public`, `package` or `internal`.
    public var access: String
    /// Enumerations without cases that nest types, outer ones first, by qualified name.
    public var enclosures: [Enclosure] = []
    /// Types that live in another namespace, because they are structurally the same there.
    public var aliases: [Alias] = []
    /// The documents: one for each root element.
    public var documents: [Document] = []
  }

  /// An enumeration that only nests types.
  public struct Enclosure: Sendable {
    /// The qualified name of what it stands in, and its own name.
    public var parent: String
    /// Its own name.
    public var name: String
  }

  /// Another name for a type of another namespace.
  public struct Alias: Sendable {
    /// The qualified name of what it stands in, its own name and the qualified name of the type.
    public var parent: String
    /// Its own name.
    public var name: String
    /// The qualified name of the type meant.
    public var target: String
  }

  /// A root element and its type.
  public struct Document: Sendable {
    /// The qualified name of the type.
    public var swiftName: String
    /// The root element.
    public var element: QName
    /// The numbers of the type and the element in the grammar.
    public var type: Int
    /// The number of its name in the grammar.
    public var token: Int
  }

  /// A code of a vocabulary.
  public struct Code: Sendable {
    /// The code and the name of its static member.
    public var value: String
    /// Its own name.
    public var name: String
    /// The documentation of the schema.
    public var documentation: String
  }

  /// A vocabulary: a simple type that enumerates codes.
  public struct Vocabulary: Sendable {
    /// The qualified Swift name.
    public var swiftName: String
    /// The qualified name of what it stands in.
    public var parent: String
    /// Its own name.
    public var name: String
    /// Its access level.
    public var access: String
    /// The name and place in the schema.
    public var schemaName: String
    /// Where the schema declares it.
    public var location: SourceLocation?
    /// The documentation of the schema.
    public var documentation: String
    /// The codes, in the order of the schema.
    public var codes: [Code]
  }

  /// An attribute with a stored property.
  public struct Attribute: Sendable {
    /// The name of the property.
    public var property: String
    /// The Swift type of one value.
    public var swiftType: String
    /// The number of its name in the grammar.
    public var token: Int
    /// The number that decoding switches on.
    public var slot: Int
    /// Whether the schema demands it.
    public var isRequired: Bool
    /// Its own name.
    public var name: String
    /// The type in the schema.
    public var schemaType: String
    /// The documentation of the schema.
    public var documentation: String
    /// Where the schema declares it.
    public var location: SourceLocation
  }

  /// An attribute with a fixed or default value: a presence bit and a computed property.
  public struct FixedAttribute: Sendable {
    /// The name of the property.
    public var property: String
    /// Its own name.
    public var name: String
    /// The value.
    public var value: String
    /// The number of its presence bit.
    public var bit: Int
    /// Whether no other value is allowed.
    public var isFixed: Bool
    /// Whether the schema demands it.
    public var isRequired: Bool
    /// The documentation of the schema.
    public var documentation: String
    /// Where the schema declares it.
    public var location: SourceLocation
  }

  /// A child element, or a wildcard.
  public struct Member: Sendable {
    /// What its value is: `complex`, `simple`, `abstract` (of an abstract type), `any` (of any type) or `wildcard`.
    public var kind: String
    /// The name of the property.
    public var property: String
    /// The Swift type of one value.
    public var swiftType: String
    /// The number of its name in the grammar.
    public var token: Int
    /// The number that decoding switches on.
    public var slot: Int
    /// How often it must stand.
    public var min: Int
    /// How often it may stand; nil when without bound.
    public var max: Int?
    /// Whether the property holds one value at most.
    public var isSingle: Bool
    /// Whether the schema demands it.
    public var isRequired: Bool
    /// Whether the value is stored out of line.
    public var isBoxed: Bool
    /// The choice it is an alternative of.
    public var choice: Int?
    /// Its own name.
    public var name: String
    /// The type in the schema.
    public var schemaType: String
    /// The documentation of the schema.
    public var documentation: String
    /// Where the schema declares it.
    public var location: SourceLocation
  }

  /// A choice between alternatives: a property whose type is an enumeration.
  public struct Choice: Sendable {
    /// Its number.
    public var number: Int
    /// The name of the property.
    public var property: String
    /// The Swift type of one value.
    public var swiftType: String
    /// Whether the schema demands it.
    public var isRequired: Bool
    /// Whether its cases are boxed.
    public var isIndirect: Bool
  }

  /// What makes a struct a data type of HL7 V3.
  public struct DataType: Sendable {
    /// A part, or children, that the runtime asks for by name.
    public struct Part: Sendable {
      /// The name in the data type.
      public var name: String
      /// The name of the property.
      public var property: String
      /// How the property holds it: `text`, `lexical` or `fixed` for attributes; `single`, `many` or `choice` for children.
      public var access: String
      /// For `choice`: the property of the enumeration whose case `property` is.
      public var choice = ""
    }

    /// The protocol of the runtime.
    public var protocolName: String
    /// Attributes.
    public var parts: [Part] = []
    /// Children.
    public var components: [Part] = []
  }

  /// A protocol of somebody else's that a struct conforms to by configuration.
  public struct OwnConformance: Sendable {
    /// Its name.
    public var protocolName: String
    /// Properties that it wants under other names.
    public var witnesses: [Witness] = []
  }

  /// A property under another name.
  public struct Witness: Sendable {
    /// The name that the protocol has for it.
    public var name: String
    /// Its whole Swift type.
    public var type: String
    /// The name of the property.
    public var property: String
  }

  /// A struct.
  public struct StructType: Sendable {
    /// Its number.
    public var number: Int
    /// The qualified Swift name.
    public var swiftName: String
    /// The qualified name of what it stands in.
    public var parent: String
    /// Its own name.
    public var name: String
    /// Its access level.
    public var access: String
    /// Protocols besides ours.
    public var conformances: [String]
    /// The name in the schema and its place.
    public var schemaName: String
    /// Where the schema declares it.
    public var location: SourceLocation
    /// The documentation of the schema.
    public var documentation: String
    /// `empty`, `text`, `members` or `items`.
    public var shape: String
    /// Whether text may stand between elements.
    public var isMixed: Bool
    /// Whether the HL7 infrastructure attributes may stand on it.
    public var isInfrastructure: Bool
    /// Whether it is the type of a root element.
    public var isDocument: Bool
    /// Whether `xsi:type` can name it where the schema has an abstract type.
    public var isHeir: Bool
    /// The presence bits of a new value: attributes that are required and have a fixed or default value.
    public var present: UInt64
    /// Attributes with stored properties, by slot.
    public var attributes: [Attribute]
    /// Attributes with presence bits.
    public var fixed: [FixedAttribute]
    /// Children and wildcards, by slot.
    public var members: [Member]
    /// Choices between children.
    public var choices: [Choice]
    /// Whether its ordered content cannot be empty.
    public var requiresContent: Bool
    /// Words of storage, and the output file it goes to.
    public var size: Int
    /// The output file it goes to.
    public var shard: Int
    /// Which data type it is, if any.
    public var dataType: DataType?
    /// Protocols that the configuration names for types such as this one.
    public var ownConformances: [OwnConformance] = []
  }

  /// The namespaces, in the order of the configurations.
  public var namespaces: [Namespace]
  /// The vocabularies and structs, in the order of their names.
  public var vocabularies: [Vocabulary]
  /// The structs, in the order of their names.
  public var types: [StructType]
  /// The grammar, line by line.
  public var grammar: [String]
  /// Schema files as generated code names them, by the names that diagnostics give them.
  public var files: [String: String]
  /// What brought each type in, by name in the schema: what `hl7v3 describe --why` shows.
  public var why: [String: String]
  /// The components that all this was made of, for those who ask about one.
  var origins = Origins()
}
