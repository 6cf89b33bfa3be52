/// A complex type as a schema document writes it.
struct ComplexTypeDeclaration: Equatable, Sendable {
  var name: TypeName
  var isAbstract: Bool = false
  var isMixed: Bool = false
  var derivation: ComplexType.Derivation = .restriction
  var block: DerivationSet = []
  /// The base it names; nil when there is no derivation written.
  var base: TypeName?
  var hasSimpleContent: Bool = false
  /// The anonymous simple type that a restriction of simple content puts in the place of the base's.
  var contentType: TypeName?
  /// The facets that a restriction of simple content adds.
  var facets = FacetStep()
  var particle: ParticleDeclaration?
  var attributes: [AttributeItem] = []
  var origin: Origin
}

/// A simple type as a schema document writes it.
struct SimpleTypeDeclaration: Equatable, Sendable {
  enum Definition: Equatable, Sendable {
    case restriction(base: TypeName, FacetStep)
    case list(item: TypeName)
    case union(members: [TypeName])
  }

  var name: TypeName
  var definition: Definition
  var origin: Origin
}

/// The facets of one derivation step.
struct FacetStep: Equatable, Sendable {
  struct Enumeration: Equatable, Sendable {
    var value: String
    var origin: Origin
  }

  var enumerations: [Enumeration] = []
  var patterns: [String] = []
  var bounds: [String: String] = [:]
  var whiteSpace: String?

  var isEmpty: Bool { enumerations.isEmpty && patterns.isEmpty && bounds.isEmpty && whiteSpace == nil }
}
