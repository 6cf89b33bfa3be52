/// A particle as a schema document writes it: references not followed yet.
struct ParticleDeclaration: Equatable, Sendable {
  indirect enum Term: Equatable, Sendable {
    case element(ElementDeclaration)
    case elementReference(QName)
    case groupReference(QName)
    case wildcard(WildcardDeclaration)
    case sequence([ParticleDeclaration])
    case choice([ParticleDeclaration])
    case all([ParticleDeclaration])
  }

  var min: Int
  var max: Int?
  var term: Term
  var origin: Origin
}

/// A global or local element.
struct ElementDeclaration: Equatable, Sendable {
  var name: QName
  /// The type it names or the name that its anonymous type was given; nil when it has none.
  var type: TypeName?
  var isNillable: Bool
  var isAbstract: Bool
  var defaultValue: String?
  var fixedValue: String?
  var block: DerivationSet = []
  /// The element in whose place it may stand.
  var substitutionGroup: QName?
  var origin: Origin
}

/// `xs:any` or `xs:anyAttribute`, without occurrence.
struct WildcardDeclaration: Equatable, Sendable {
  var namespaces: Wildcard.Namespaces
  var processing: Wildcard.Processing
  var origin: Origin

  var resolved: Wildcard { Wildcard(namespaces: namespaces, processing: processing, location: origin.location) }
}

/// A model group with a name, to be referred to.
struct GroupDeclaration: Equatable, Sendable {
  var name: QName
  var particle: ParticleDeclaration?
  var origin: Origin
}
