/// A global attribute, or what a type says about an attribute.
struct AttributeDeclaration: Equatable, Sendable {
  enum Use: String, Sendable { case optional, required, prohibited }

  var name: QName
  /// Whether the name refers to a global attribute.
  var isReference: Bool
  /// The type it names or the name that its anonymous type was given; nil when it has none.
  var type: TypeName?
  var use: Use
  var defaultValue: String?
  var fixedValue: String?
  var origin: Origin
}

/// What may stand where attributes are declared.
enum AttributeItem: Equatable, Sendable {
  case attribute(AttributeDeclaration)
  case groupReference(QName, Origin)
  case wildcard(WildcardDeclaration)
}

/// Attributes with a common name, to be referred to.
struct AttributeGroupDeclaration: Equatable, Sendable {
  var name: QName
  var items: [AttributeItem]
  var origin: Origin
}
