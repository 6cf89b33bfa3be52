/// What one schema file declares under one target namespace, and what it asks to have read beside it.
struct SchemaDocument: Sendable {
  /// An `xs:include` or `xs:import`.
  struct Inclusion: Sendable {
    enum Kind: Sendable {
      case include
      /// Of a namespace, empty for none.
      case `import`(String)
    }

    var kind: Kind
    /// What `schemaLocation` says, if it stands.
    var schemaLocation: String?
    var location: SourceLocation
  }

  /// The normalised path.
  var path: String
  /// The path as it is shown.
  var file: String
  /// The namespace that the file itself names, empty for none.
  var ownNamespace = ""
  /// The namespace that its declarations are in: an included file without one takes that of its includer.
  var namespace = ""
  var inclusions: [Inclusion] = []
  var elements: [ElementDeclaration] = []
  var attributes: [AttributeDeclaration] = []
  var complexTypes: [ComplexTypeDeclaration] = []
  var simpleTypes: [SimpleTypeDeclaration] = []
  var groups: [GroupDeclaration] = []
  var attributeGroups: [AttributeGroupDeclaration] = []
  /// What was found while it was read.
  var diagnostics: [Diagnostic] = []
}
