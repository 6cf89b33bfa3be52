/// Follows the references of one symbol space and works out what each type allows in effect.
///
/// A reference that leads nowhere is an error, and the rest goes on as if it said `xs:anyType`.
final class Resolver {
  /// What is being worked out; met again before it is done, it contains itself.
  enum Task: Hashable {
    case type(TypeName), group(QName), attributeGroup(QName)
  }

  /// Definitions that stand on one another more deeply than this are refused, long before the stack ends.
  static let deepestDerivation = 200

  let table: SymbolTable
  let root: SchemaDocument
  var diagnostics: Diagnostics
  var complexTypes: [TypeName: ComplexType] = [:]
  var simpleTypes: [TypeName: SimpleType] = [:]
  var elements: [QName: ElementUse] = [:]
  private var attributes: [QName: AttributeUse] = [:]
  var groups: [QName: Expansion] = [:]
  var attributeGroups: [QName: AttributeSet] = [:]
  /// How many model groups enclose the one that is being expanded.
  var nesting = 0
  private var active: Set<Task> = []

  init(_ table: SymbolTable, root: SchemaDocument, diagnostics: Diagnostics) {
    self.table = table
    self.root = root
    self.diagnostics = diagnostics
  }

  /// Everything resolved, in the order of declaration so that diagnostics come in the order of the files.
  func resolve(files: [String]) -> SymbolSpace {
    for document in table.documents {
      for type in document.simpleTypes { _ = simpleType(type.name) }
    }
    for document in table.documents {
      for group in document.groups { _ = self.group(group.name, at: group.origin.location, in: "group:\(group.name.local)") }
      for group in document.attributeGroups {
        _ = attributeGroup(group.name, at: group.origin.location, in: "attributeGroup:\(group.name.local)")
      }
      for type in document.complexTypes { _ = complexType(type.name) }
      for element in document.elements { _ = globalElement(element.name) }
      for attribute in document.attributes where attributes[attribute.name] == nil {
        attributes[attribute.name] = globalAttribute(attribute)
      }
    }
    return SymbolSpace(
      file: root.file, targetNamespace: root.namespace, roots: root.elements.compactMap { elements[$0.name] }, elements: elements,
      attributes: attributes, complexTypes: complexTypes, simpleTypes: simpleTypes, files: files)
  }

  func report(_ severity: Diagnostic.Severity, _ message: String, at location: SourceLocation, in component: String) {
    diagnostics.add(Diagnostic(severity, message, at: location, component: component))
  }

  /// Runs the body unless the task is being done further up; then that is an error and the result nil.
  func once<Result>(
    _ task: Task, _ what: String, at location: SourceLocation, in component: String, _ body: () -> Result
  ) -> Result? {
    guard active.count < Self.deepestDerivation else {
      report(.error, "\(what) stands on more than \(Self.deepestDerivation) others", at: location, in: component)
      return nil
    }
    guard active.insert(task).inserted else {
      report(.error, "\(what) is defined by itself", at: location, in: component)
      return nil
    }
    defer { active.remove(task) }
    return body()
  }

  /// How a name is written in messages: local in the root's namespace, `xs:` in that of XML Schema, else in Clark's notation.
  func shown(_ namespace: String, _ local: String) -> String {
    if namespace == root.namespace { return "'\(local)'" }
    if namespace == TypeName.schemaNamespace { return "'xs:\(local)'" }
    return "'\(QName(namespace, local))'"
  }

  func shown(_ name: TypeName) -> String { shown(name.namespace, name.path) }
  func shown(_ name: QName) -> String { shown(name.namespace, name.local) }

  func undeclared(_ kind: String, _ shown: String, at location: SourceLocation, in component: String) {
    report(.error, "\(kind) \(shown) is not declared in \(root.file) or what it includes", at: location, in: component)
  }
}
