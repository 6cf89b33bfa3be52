#if Generator
  internal import CLibXML2

  /// An element of a schema document, with its attributes that are in no namespace.
  struct SchemaElement {
    let node: xmlNodePtr
    let construct: Construct
    private let attributes: [(name: String, value: String)]

    init(_ node: xmlNodePtr, construct: Construct, attributes: [(name: String, value: String)]) {
      self.node = node
      self.construct = construct
      self.attributes = attributes
    }

    /// The value of an attribute; nil when it does not stand.
    subscript(name: String) -> String? {
      for attribute in attributes where attribute.name == name { return attribute.value }
      return nil
    }
  }

  extension UnsafeMutablePointer<xmlNode> {
    /// The local part of the element's name.
    var localName: String { String(cString: UnsafeRawPointer(pointee.name).assumingMemoryBound(to: CChar.self)) }

    /// The namespace of the element; empty for none.
    var namespaceName: String {
      guard let href = pointee.ns?.pointee.href else { return "" }
      return String(cString: UnsafeRawPointer(href).assumingMemoryBound(to: CChar.self))
    }

    /// Whether the element is one of XML Schema.
    var isOfSchemaNamespace: Bool {
      guard let href = pointee.ns?.pointee.href else { return false }
      return strcmp(UnsafeRawPointer(href).assumingMemoryBound(to: CChar.self), TypeName.schemaNamespace) == 0
    }

    /// The text below the element.
    var textContent: String {
      guard let content = xmlNodeGetContent(self) else { return "" }
      defer { hl7_xmlFree(content) }
      return String(cString: content)
    }
  }

  extension UnsafeMutablePointer<xmlAttr> {
    /// The attribute's name as people know it: with its namespace when that is the schema's own.
    var localName: String { String(cString: UnsafeRawPointer(pointee.name).assumingMemoryBound(to: CChar.self)) }

    /// The attribute's value. One text node holds it unless it has entity references, which need a document type.
    var value: String {
      guard let text = pointee.children else { return "" }
      guard text.pointee.next == nil, text.pointee.type == XML_TEXT_NODE, let content = text.pointee.content else {
        guard let joined = xmlNodeListGetString(pointee.doc, text, 1) else { return "" }
        defer { hl7_xmlFree(joined) }
        return String(cString: joined)
      }
      return String(cString: content)
    }
  }
#endif
