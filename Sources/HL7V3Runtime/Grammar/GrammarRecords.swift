/// What may stand inside an element.
enum ContentKind: UInt8, Sendable { case empty, text, elements, mixed }

/// Where a value of an attribute goes in the Swift type.
enum AttributeStorage: UInt8, Sendable {
  /// A stored property: the number is its slot.
  case slot
  /// A presence bit, when the value on the wire is the fixed or default one: the number is the bit.
  case bit
  /// The side storage of the element.
  case side
}

/// The short ways of an attribute, told once and not on each occurrence.
enum AttributePath: UInt8, Sendable {
  /// A stored property that takes any value.
  case property
  /// A stored property whose values are checked, unless tolerantly.
  case checkedProperty
  /// A fixed or default value, of which a bit is kept when it is just that.
  case presence
  /// All else.
  case long
}

/// What the Swift type of an element holds.
enum StorageShape: UInt8, Sendable {
  /// Text and nothing else.
  case text
  /// Children.
  case children
  /// Children with runs of text between them.
  case mixed
}

/// What becomes of a child.
enum ItemKind: UInt8, Sendable {
  /// The Swift type has no property for it.
  case unplaced
  /// A value of a complex or of a simple type.
  case element, text
  /// An element of an abstract type, of any type, or let in by a wildcard.
  case heir, any, wildcard
}

/// A complex type, or the shape of one use of it.
struct TypeRecord: BitwiseCopyable, Sendable {
  var kind: ContentKind
  var isAbstract: Bool
  /// The type whose Swift type holds values of this one, itself unless it is a flavour; slots and bits are that one's.
  var holder: UInt16
  /// Its first attribute and how many.
  var attributes: UInt32
  var attributeCount: UInt16
  /// Its first child declaration and how many.
  var children: UInt32
  var childCount: UInt16
  /// Its first element wildcard and how many.
  var wildcards: UInt32
  var wildcardCount: UInt16
  /// Its first state; the start.
  var states: UInt32
  var stateCount: UInt16
  /// The simple type of its text; -1 when any text goes.
  var simpleType: Int32
  /// Whether the text is a QName, whose prefix has to stay declared.
  var isQName: Bool
  /// Its attribute wildcard; -1 when none.
  var attributeWildcard: Int32
  /// The required attributes as bits by position, the first 64.
  var required: UInt64
  /// The child slots that must be filled in every instance.
  var requiredSlots: UInt64
  /// Whether its children may stand in any order, which is then kept.
  var isUnordered: Bool
  /// The name, its namespace by number, and the place in the schema.
  var namespace: UInt16
  var name: Int32
  var file: Int32
  var line: Int32
  /// That of its holder.
  var shape = StorageShape.children
}

/// An attribute of a complex type.
struct AttributeRecord: BitwiseCopyable, Sendable {
  var token: UInt16
  var storage: AttributeStorage
  var number: UInt8
  var isRequired: Bool
  var isProhibited: Bool
  var isFixed: Bool
  /// Whether the value is a QName, whose prefix has to stay declared.
  var isQName: Bool
  var simpleType: Int32
  /// The fixed or default value; -1 when none.
  var value: Int32
  var line: Int32
  /// What there is to do about it.
  var path: AttributePath
}

/// A child element of a complex type.
struct ChildRecord: BitwiseCopyable, Sendable {
  var token: UInt16
  /// The number the generated code switches on.
  var slot: UInt8
  /// The slots of which one at most can be filled: its own when the Swift type holds one only, those of its rivals when it is an
  /// alternative of a choice; none when it repeats.
  var exclusive: UInt64
  /// Whether its content is of a simple type; `type` is then that of a simple type.
  var isSimple: Bool
  /// Whether the text is a QName, whose prefix has to stay declared.
  var isQName: Bool
  var isNillable: Bool
  /// Whether it tells of what stands further on: a SOAP body, or the name of a payload.
  var isLandmark: Bool
  /// A complex type, or a simple one; -1 for `xs:anyType`.
  var type: Int32
  /// The fixed value of its text; -2 when it has a default value, which an empty element stands for, -1 when neither.
  var value: Int32
  var line: Int32
  /// The ways of derivation that `xsi:type` may not take: 1 extension, 2 restriction.
  var block: UInt8
  var kind = ItemKind.unplaced
}

/// A declared type and the name that `xsi:type` gives.
struct SubstituteKey: Hashable, Sendable {
  var type: Int32
  var name: XMLName
}

/// What `xsi:type` may name in the place of a type.
struct SubstituteRecord: BitwiseCopyable, Sendable {
  /// The type, as the Swift type of the declared one holds it.
  var type: Int32
  /// The ways of derivation between the two: 1 extension, 2 restriction.
  var ways: UInt8
  /// The symbol spaces in which the name means this type, in `Grammar.spaceSets`; -1 for all.
  var spaces: Int32
}

/// Which elements or attributes a wildcard lets in.
struct WildcardRecord: BitwiseCopyable, Sendable {
  enum Processing: UInt8, Sendable { case strict, lax, skip }
  var slot: UInt8
  var isSingle: Bool
  var processing: Processing
  /// The namespace constraint, in `Grammar.constraints`.
  var constraint: Int32
  /// The names declared, for a strict one of elements, in `Grammar.declaredNames`; -1 when that does not matter.
  var declared: Int32
  /// Of one for attributes: the first that it lets in and that is declared, and how many.
  var attributes: UInt32 = 0
  var attributeCount: UInt16 = 0
  var kind = ItemKind.unplaced
}

/// A state of a content model automaton.
struct StateRecord: BitwiseCopyable, Sendable {
  var isAccepting: Bool
  var transitions: UInt32
  var transitionCount: UInt16
}

/// A step of a content model automaton.
struct TransitionRecord: BitwiseCopyable, Sendable {
  var isWildcard: Bool
  /// The child or wildcard, counted from the type's first.
  var item: UInt16
  /// The name of the child; 0 for wildcards.
  var token: UInt16
  /// The next state, counted from the type's first.
  var next: UInt16
}

/// Which namespaces a wildcard allows.
enum NamespaceConstraint: Sendable, Hashable {
  case any
  case other(than: String)
  case list([String])

  func allows(_ namespace: String) -> Bool {
    switch self {
    case .any: true
    case .other(let excluded): namespace != excluded && !namespace.isEmpty
    case .list(let allowed): allowed.contains(namespace)
    }
  }
}

/// A line of a schema in one number: the line in the lower twenty bits, above it one more than the number of its file; nothing for the file of
/// the type. Lines and files beyond what fits, a million and two thousand, count as the last that does.
enum SchemaPlace {
  private static let lineBits: Int32 = 20

  static func packed(line: Int, file: Int?) -> Int32 {
    Int32(Swift.min(Swift.max(line, 0), 1 << lineBits - 1)) | Int32(Swift.min(file.map { $0 + 1 } ?? 0, 2_047)) << lineBits
  }

  static func unpacked(_ place: Int32) -> (line: Int32, file: Int?) {
    let file = Int(place >> lineBits)
    return (place & (1 << lineBits - 1), file > 0 ? file - 1 : nil)
  }
}
