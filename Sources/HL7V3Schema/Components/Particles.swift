/// A particle: a term and how often it may stand (XSD 1.0 part 1, 3.9).
public struct Particle: Hashable, Sendable {
  /// What may stand there.
  public indirect enum Term: Hashable, Sendable {
    case element(ElementUse)
    case wildcard(Wildcard)
    case sequence([Particle])
    case choice([Particle])
    case all([Particle])
  }

  /// The least number of occurrences.
  public var min: Int
  /// The greatest number; nil for `unbounded`.
  public var max: Int?
  /// What may stand there.
  public var term: Term
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a particle.
  public init(min: Int = 1, max: Int? = 1, term: Term, location: SourceLocation) {
    self.min = min
    self.max = max
    self.term = term
    self.location = location
  }
}

/// What an element or attribute is of.
public enum TypeReference: Hashable, Sendable {
  case simple(TypeName)
  case complex(TypeName)
  /// `xs:anyType`: an element with no type given.
  case any
}

/// An element as it is used at a place, references followed (XSD 1.0 part 1, 3.3).
public struct ElementUse: Hashable, Sendable {
  /// Its expanded name, with `form` and `elementFormDefault` worked in.
  public var name: QName
  /// Its type.
  public var type: TypeReference
  /// Whether `xsi:nil` may be true.
  public var isNillable: Bool
  /// Whether it is abstract.
  public var isAbstract: Bool
  /// Its default value.
  public var defaultValue: String?
  /// Its fixed value.
  public var fixedValue: String?
  /// The ways of derivation that `xsi:type` may not take in its place.
  public var block: DerivationSet
  /// The text of its `xs:documentation`.
  public var documentation: String
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an element use.
  public init(
    name: QName, type: TypeReference, isNillable: Bool = false, isAbstract: Bool = false, defaultValue: String? = nil,
    fixedValue: String? = nil, block: DerivationSet = [], documentation: String = "", location: SourceLocation
  ) {
    self.name = name
    self.type = type
    self.block = block
    self.isNillable = isNillable
    self.isAbstract = isAbstract
    self.defaultValue = defaultValue
    self.fixedValue = fixedValue
    self.documentation = documentation
    self.location = location
  }
}

/// An attribute as a type allows it (XSD 1.0 part 1, 3.5).
public struct AttributeUse: Hashable, Sendable {
  /// Its expanded name.
  public var name: QName
  /// Its simple type.
  public var type: TypeName
  /// Whether it must stand.
  public var isRequired: Bool
  /// Its default value.
  public var defaultValue: String?
  /// Its fixed value.
  public var fixedValue: String?
  /// The text of its `xs:documentation`.
  public var documentation: String
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes an attribute use.
  public init(
    name: QName, type: TypeName, isRequired: Bool = false, defaultValue: String? = nil, fixedValue: String? = nil,
    documentation: String = "", location: SourceLocation
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.defaultValue = defaultValue
    self.fixedValue = fixedValue
    self.documentation = documentation
    self.location = location
  }
}

/// Any element or attribute of some namespaces (XSD 1.0 part 1, 3.10).
public struct Wildcard: Hashable, Sendable {
  /// Which namespaces it allows.
  public enum Namespaces: Hashable, Sendable {
    case any
    /// Every namespace but this one and none.
    case other(than: String)
    /// These; the empty name stands for no namespace.
    case list([String])
  }

  /// What a validator does with what it matched.
  public enum Processing: String, Hashable, Sendable { case strict, lax, skip }

  /// Which namespaces it allows.
  public var namespaces: Namespaces
  /// What a validator does with what it matched.
  public var processing: Processing
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a wildcard.
  public init(namespaces: Namespaces, processing: Processing, location: SourceLocation) {
    self.namespaces = namespaces
    self.processing = processing
    self.location = location
  }
}
