public import HL7V3Schema

extension Model {
  /// The model as the catalogue's templates want it: the model document, with pages, uses, excerpts of the schemas and diagrams beside it.
  ///
  /// Its schema is `Templates/Catalogue.xsd`.
  /// - Parameter excerpts: Where the start tags of schema components are read.
  public func catalogue(_ excerpts: inout SchemaExcerpts) -> String {
    var xml = ModelWriter()
    xml.open("catalogue", [("xmlns", "urn:swift-hl7v3:catalogue"), ("version", "1")])
    for page in CataloguePages.all(self) {
      xml.leaf("page", [("swift", page.swiftName), ("kind", page.kind), ("path", page.path), ("title", page.title)])
    }
    addUses(to: &xml)
    addExcerpts(&excerpts, to: &xml)
    addDiagrams(to: &xml)
    xml.close("catalogue")
    // The model document as it is, without its XML declaration, as the last child.
    let model = document().split(separator: "\n", maxSplits: 1).last ?? ""
    return xml.text.dropLast("</catalogue>\n".count) + model + "</catalogue>\n"
  }

  /// Where each type is used.
  private func addUses(to xml: inout ModelWriter) {
    for type in types {
      for attribute in type.attributes where attribute.swiftType.contains(".") {
        xml.leaf(
          "use", [("of", attribute.swiftType), ("by", type.swiftName), ("name", "@" + attribute.name), ("anchor", "a-\(attribute.slot)")])
      }
      for member in type.members where member.swiftType.contains(".") {
        xml.leaf("use", [("of", member.swiftType), ("by", type.swiftName), ("name", member.name), ("anchor", "e-\(member.slot)")])
      }
    }
  }

  private func addExcerpts(_ excerpts: inout SchemaExcerpts, to xml: inout ModelWriter) {
    var known: Set<String> = []
    func add(_ location: SourceLocation?, _ name: String, _ excerpts: inout SchemaExcerpts) {
      guard let location else { return }
      let place = "\(files[location.file] ?? location.file):\(location.line)"
      guard known.insert(place + "#" + name).inserted else { return }
      let text = excerpts.startTag(at: location)
      if !text.isEmpty { xml.leaf("excerpt", [("location", place), ("name", name)], text: text) }
    }
    for vocabulary in vocabularies { add(vocabulary.location, vocabulary.schemaName, &excerpts) }
    for type in types {
      add(type.location, type.schemaName, &excerpts)
      for attribute in type.attributes { add(attribute.location, "@" + attribute.name, &excerpts) }
      for attribute in type.fixed { add(attribute.location, "@" + attribute.name, &excerpts) }
      for member in type.members { add(member.location, member.name, &excerpts) }
    }
  }

  private func addDiagrams(to xml: inout ModelWriter) {
    let structs = Dictionary(types.map { ($0.swiftName, $0) }, uniquingKeysWith: { first, _ in first })
    var done: Set<String> = []
    for document in namespaces.flatMap(\.documents) where done.insert(document.swiftName).inserted {
      guard let root = structs[document.swiftName] else { continue }
      let diagram = MessageDiagram(of: root, element: document.element.local, structs: structs, isClass: isClass)
      xml.open("diagram", [("swift", document.swiftName), ("width", String(diagram.width)), ("height", String(diagram.height))])
      for box in diagram.boxes {
        var attributes = [
          ("x", String(box.x)), ("y", String(box.y)), ("width", String(MessageDiagram.boxWidth)),
          ("height", String(MessageDiagram.boxHeight)), ("name", box.name), ("cardinality", box.cardinality),
          ("swift", box.type.swiftName), ("title", CataloguePages.short(box.type.swiftName)),
          ("repeated", box.isRepeated ? "true" : "false"), ("alternative", box.isAlternative ? "true" : "false"),
        ]
        if let parent = box.parent {
          // Out of the bottom of one, down the margin, into the left side of the other.
          let from = diagram.boxes[parent]
          attributes.append(("from-x", String(from.x + 14)))
          attributes.append(("from-y", String(from.y + MessageDiagram.boxHeight)))
          attributes.append(("to-y", String(box.y + MessageDiagram.boxHeight / 2)))
        }
        xml.leaf("box", attributes)
      }
      xml.close("diagram")
    }
  }

  /// Whether a type is a class of a message rather than a data type: one with children; of HL7's own, one that belongs to a message type,
  /// whose names begin with its identifier (HL7 V3, Artefact Identification: `QUPC_MT160001UK02`).
  private func isClass(_ type: StructType) -> Bool {
    guard !type.members.isEmpty, type.shape == "members" else { return false }
    let entries = origins.components.complex
    guard entries.indices.contains(type.number) else { return true }
    let name = entries[type.number].type.name
    if name.namespace != "urn:hl7-org:v3" { return true }
    // An anonymous type in a message type may be a data type that is narrowed there.
    if name.isAnonymous, let base = entries[type.number].type.base { return Self.isOfMessage(base.path) }
    return Self.isOfMessage(name.path)
  }

  private static func isOfMessage(_ path: String) -> Bool {
    path.firstMatch(of: /^\/?[A-Z]{4}_[A-Z]{2}\d{6}/) != nil
  }
}
