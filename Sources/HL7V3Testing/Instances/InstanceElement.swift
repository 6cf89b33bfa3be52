internal import HL7V3Runtime

/// An element of an instance, before it is spelt.
struct InstanceElement {
  /// A value, by how prefixes and identifiers matter to it.
  enum Value {
    case text(String)
    /// Blanks around it do not count.
    case collapsing(String)
    /// A qualified name, whose prefix is the writer's business.
    case name(XMLName)
    /// References to so many identifiers of the document, which are chosen when all are known; without any, an attribute that need not be there
    /// goes.
    case references(Int, isOptional: Bool)
  }

  enum Content {
    case element(InstanceElement)
    case text(Value)
  }

  var name: XMLName
  var attributes: [(name: XMLName, value: Value)] = []
  var content: [Content] = []
  /// Whether comments and blanks may be put between its children: not where blanks are content, or nothing at all may be.
  var isLoose = false
}
