/// A complex type definition with everything that it inherits worked in (XSD 1.0 part 1, 3.4).
public struct ComplexType: Hashable, Sendable {
  /// How a type comes from its base.
  public enum Derivation: String, Hashable, Sendable { case restriction, `extension` }

  /// Its identity in the symbol space.
  public var name: TypeName
  /// Whether instances need `xsi:type`.
  public var isAbstract: Bool
  /// Whether text may stand between its elements.
  public var isMixed: Bool
  /// The base it names; nil when that is `xs:anyType`. For simple content on a simple type, that simple type.
  public var base: TypeName?
  /// How it comes from its base.
  public var derivation: Derivation
  /// The ways of derivation that `xsi:type` may not take in its place.
  public var block: DerivationSet
  /// The simple type of its content, when the content is simple.
  public var simpleContent: TypeName?
  /// Its whole content, the base's included for extensions, groups replaced by what they hold; nil when empty or simple.
  public var particle: Particle?
  /// All attributes that may stand, inherited ones first, each name once.
  public var attributes: [AttributeUse]
  /// Attributes that the base has and this type prohibits.
  public var prohibited: [QName]
  /// Whether and which other attributes may stand.
  public var attributeWildcard: Wildcard?
  /// The text of its `xs:documentation`, paragraphs apart by a blank line.
  public var documentation: String
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a complex type.
  public init(
    name: TypeName, isAbstract: Bool = false, isMixed: Bool = false, base: TypeName? = nil,
    derivation: Derivation = .restriction, block: DerivationSet = [], simpleContent: TypeName? = nil, particle: Particle? = nil,
    attributes: [AttributeUse] = [], prohibited: [QName] = [], attributeWildcard: Wildcard? = nil,
    documentation: String = "", location: SourceLocation
  ) {
    self.name = name
    self.isAbstract = isAbstract
    self.isMixed = isMixed
    self.base = base
    self.derivation = derivation
    self.block = block
    self.simpleContent = simpleContent
    self.particle = particle
    self.attributes = attributes
    self.prohibited = prohibited
    self.attributeWildcard = attributeWildcard
    self.documentation = documentation
    self.location = location
  }
}

/// A simple type definition with the facets of its ancestors worked in (XSD 1.0 part 1, 3.14).
public struct SimpleType: Hashable, Sendable {
  /// What its values are made of.
  public enum Variety: Hashable, Sendable {
    /// One value of a built-in type, named without prefix, such as `token` or `decimal`: the nearest built-in ancestor.
    case atomic(String)
    /// Values of an item type, apart by blanks.
    case list(item: TypeName)
    /// A value of any of the member types.
    case union(members: [TypeName])
  }

  /// Its identity in the symbol space.
  public var name: TypeName
  /// What its values are made of.
  public var variety: Variety
  /// The type it restricts; nil for lists and unions that are declared as such.
  public var base: TypeName?
  /// Its constraining facets, those of its ancestors included.
  public var facets: Facets
  /// The text of its `xs:documentation`.
  public var documentation: String
  /// Where it is declared.
  public var location: SourceLocation

  /// Makes a simple type.
  public init(
    name: TypeName, variety: Variety, base: TypeName? = nil, facets: Facets = Facets(), documentation: String = "", location: SourceLocation
  ) {
    self.name = name
    self.variety = variety
    self.base = base
    self.facets = facets
    self.documentation = documentation
    self.location = location
  }
}

/// The constraining facets of a simple type (XSD 1.0 part 2, 4.3), as written.
public struct Facets: Hashable, Sendable {
  /// A value that an enumeration allows.
  public struct Enumeration: Hashable, Sendable {
    /// The lexical form.
    public var value: String
    /// The text of its `xs:documentation`.
    public var documentation: String
    /// Where it is declared.
    public var location: SourceLocation
    /// Makes an enumeration value.
    public init(value: String, documentation: String = "", location: SourceLocation) {
      self.value = value
      self.documentation = documentation
      self.location = location
    }
  }

  /// Allowed values, in the order of the schema; nil when any.
  public var enumerations: [Enumeration]?
  /// Regular expressions: one of each inner array must match, one inner array a derivation step.
  public var patterns: [[String]] = []
  /// `length`, `minLength`, `maxLength`, `totalDigits`, `fractionDigits`, `minInclusive` … as name and lexical value, in effect after derivation.
  public var bounds: [String: String] = [:]
  /// `preserve`, `replace` or `collapse`; nil when the built-in type decides.
  public var whiteSpace: String?

  /// Makes an empty set of facets.
  public init() {}
}
