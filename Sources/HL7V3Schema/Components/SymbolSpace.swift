/// The components that one schema file and everything it includes and imports declare, each resolved.
///
/// The NHS defines the same name differently for the GET, SET and HAS operations of its Access Control Service and from one
/// MIM version to the next, so each root file has a symbol space of its own.
public struct SymbolSpace: Sendable {
  /// The file it was loaded from, as it is shown to people.
  public var file: String
  /// The target namespace of that file.
  public var targetNamespace: String
  /// The global elements that the file itself declares, in order of declaration.
  public var roots: [ElementUse]
  /// All global elements in reach.
  public var elements: [QName: ElementUse]
  /// All global attributes in reach, which attribute wildcards may let in.
  public var attributes: [QName: AttributeUse]
  /// All complex types in reach, anonymous ones included.
  public var complexTypes: [TypeName: ComplexType]
  /// All simple types in reach, anonymous ones included; the built-in ones are not among them.
  public var simpleTypes: [TypeName: SimpleType]
  /// Every file that was read, as shown to people, in the order of first mention.
  public var files: [String]

  /// Makes a symbol space.
  public init(
    file: String, targetNamespace: String, roots: [ElementUse], elements: [QName: ElementUse], attributes: [QName: AttributeUse] = [:],
    complexTypes: [TypeName: ComplexType],
    simpleTypes: [TypeName: SimpleType], files: [String]
  ) {
    self.file = file
    self.targetNamespace = targetNamespace
    self.roots = roots
    self.elements = elements
    self.attributes = attributes
    self.complexTypes = complexTypes
    self.simpleTypes = simpleTypes
    self.files = files
  }
}
