#if Generator
  import CLibXML2
  import Foundation

  @testable import HL7V3Schema

  /// The constructs of XML Schema that files use, with how often: elements, their attributes, the values of those that have a few, and
  /// built-in types.
  ///
  /// They are written `xs:element`, `xs:element/@name`, `xs:element/@nillable=true` and `type xs:string`.
  struct Constructs {
    private(set) var counts: [String: Int] = [:]

    /// Attributes whose every value is a construct of its own.
    private static let enumerated: Set<String> = [
      "abstract", "attributeFormDefault", "block", "blockDefault", "elementFormDefault", "final", "finalDefault", "form", "mixed",
      "nillable", "processContents", "use",
    ]
    private static let typed: Set<String> = ["base", "itemType", "memberTypes", "type"]
    private static let occurrence: Set<String> = ["minOccurs", "maxOccurs"]

    /// Counts in all schema files of a folder.
    init(folder: URL) throws {
      for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) ?? .init()
      where file.pathExtension == "xsd" { try add(file) }
    }

    private mutating func add(_ file: URL) throws {
      let tree = try XMLTree(SourceText([UInt8](try Data(contentsOf: file))), file: file.lastPathComponent)
      var current: xmlNodePtr? = tree.root
      while let element = current {
        if element.isOfSchemaNamespace { add(element) }
        current = XMLTree.elementAfter(element)
      }
    }

    private mutating func add(_ element: xmlNodePtr) {
      let name = "xs:\(element.localName)"
      counts[name, default: 0] += 1
      var next = element.pointee.properties
      while let attribute = next {
        next = attribute.pointee.next
        let local = attribute.localName
        if let namespace = attribute.pointee.ns?.pointee.prefix {
          // Attributes of other namespaces mean nothing to XML Schema; but that there are such is a construct.
          counts["xs:\(element.localName)/@\(String(cString: namespace) == "xml" ? "xml:\(local)" : "*")", default: 0] += 1
          continue
        }
        counts["\(name)/@\(local)\(detail(of: attribute, in: element))", default: 0] += 1
        guard Self.typed.contains(local) else { continue }
        for word in attribute.value.split(separator: " ") {
          if let type = builtIn(word, at: element) { counts["type xs:\(type)", default: 0] += 1 }
        }
      }
    }

    private func detail(of attribute: UnsafeMutablePointer<xmlAttr>, in element: xmlNodePtr) -> String {
      if Self.enumerated.contains(attribute.localName) { return "=\(attribute.value)" }
      if attribute.localName == "namespace", element.localName.hasPrefix("any") {
        let words = Set(attribute.value.split(separator: " ").map { $0.hasPrefix("##") ? String($0) : "name" })
        return "=\(words.sorted().joined(separator: " "))"
      }
      guard Self.occurrence.contains(attribute.localName) else { return "" }
      return ["0", "1", "unbounded"].contains(attribute.value) ? "=\(attribute.value)" : "=n"
    }

    /// The local name of a type of XML Schema; nil when a name means another.
    private func builtIn(_ name: Substring, at element: xmlNodePtr) -> String? {
      let parts = name.split(separator: ":").map(String.init)
      guard let local = parts.last, let found = xmlSearchNs(element.pointee.doc, element, parts.count == 2 ? parts[0] : nil) else {
        return nil
      }
      return String(cString: found.pointee.href) == TypeName.schemaNamespace ? local : nil
    }
  }
#endif
