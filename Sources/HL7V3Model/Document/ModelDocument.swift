internal import HL7V3Schema

extension Model {
  /// The model as an XML document in the namespace `urn:swift-hl7v3:model`: what the templates are applied to and `hl7v3 model` prints.
  ///
  /// Its schema is `Templates/Model.xsd`.
  /// - Parameter isIndented: Whether each element has a line of its own, for readers. Templates do without, for blanks cost them time.
  public func document(isIndented: Bool = true) -> String {
    var xml = ModelWriter(isIndented: isIndented)
    xml.open("model", [("xmlns", "urn:swift-hl7v3:model"), ("version", "1"), ("shards", String(Sharding.shards))])
    for namespace in namespaces { add(namespace, to: &xml) }
    for vocabulary in vocabularies { add(vocabulary, to: &xml) }
    for type in types { add(type, to: &xml) }
    xml.open("grammar")
    for line in grammar { xml.leaf("line", [], text: line) }
    xml.close("grammar")
    xml.close("model")
    return xml.text
  }

  /// `file:line`, enough for a comment; the column would change with indentation.
  private func brief(_ location: SourceLocation) -> String { "\(files[location.file] ?? location.file):\(location.line)" }

  private func add(_ namespace: Namespace, to xml: inout ModelWriter) {
    xml.open("namespace", [("name", namespace.name), ("access", namespace.access)])
    for enclosure in namespace.enclosures { xml.leaf("enclosure", [("parent", enclosure.parent), ("name", enclosure.name)]) }
    for alias in namespace.aliases { xml.leaf("alias", [("parent", alias.parent), ("name", alias.name), ("target", alias.target)]) }
    for document in namespace.documents {
      xml.leaf(
        "document",
        [
          ("swift", document.swiftName), ("element", document.element.local), ("namespace", document.element.namespace),
          ("type", String(document.type)), ("token", String(document.token)),
        ])
    }
    xml.close("namespace")
  }

  private func add(_ vocabulary: Vocabulary, to xml: inout ModelWriter) {
    xml.open(
      "vocabulary",
      [
        ("swift", vocabulary.swiftName), ("parent", vocabulary.parent), ("name", vocabulary.name), ("access", vocabulary.access),
        ("schema", vocabulary.schemaName), ("location", vocabulary.location.map(brief) ?? ""),
      ])
    xml.documentation(vocabulary.documentation)
    for code in vocabulary.codes {
      xml.open("code", [("value", code.value), ("literal", code.value.swiftLiteral), ("name", code.name)])
      xml.documentation(code.documentation)
      xml.close("code")
    }
    xml.close("vocabulary")
  }

  private func add(_ type: StructType, to xml: inout ModelWriter) {
    let document = namespaces.lazy.flatMap(\.documents).first { $0.type == type.number }
    xml.open(
      "type",
      [
        ("number", String(type.number)), ("swift", type.swiftName), ("parent", type.parent), ("name", type.name), ("access", type.access),
        ("schema", type.schemaName), ("location", brief(type.location)), ("shape", type.shape), ("mixed", type.isMixed ? "true" : "false"),
        ("infrastructure", type.isInfrastructure ? "true" : "false"), ("document", type.isDocument ? "true" : "false"),
        ("heir", type.isHeir ? "true" : "false"),
        ("root", document.map { String($0.token) } ?? ""), ("present", String(type.present)), ("size", String(type.size)),
        ("shard", String(type.shard)),
      ] + (type.requiresContent ? [("content", "required")] : []))
    xml.documentation(type.documentation)
    for conformance in type.conformances { xml.leaf("conformance", [("name", conformance)]) }
    for attribute in type.attributes {
      xml.open(
        "attribute",
        [
          ("property", attribute.property), ("type", attribute.swiftType), ("token", String(attribute.token)),
          ("slot", String(attribute.slot)),
          ("required", attribute.isRequired ? "true" : "false"), ("name", attribute.name), ("schema", attribute.schemaType),
          ("location", brief(attribute.location)),
        ])
      xml.documentation(attribute.documentation)
      xml.close("attribute")
    }
    for attribute in type.fixed {
      xml.open(
        "fixed",
        [
          ("property", attribute.property), ("name", attribute.name), ("value", attribute.value), ("literal", attribute.value.swiftLiteral),
          ("bit", String(attribute.bit)), ("kind", attribute.isFixed ? "fixed" : "default"),
          ("required", attribute.isRequired ? "true" : "false"), ("location", brief(attribute.location)),
        ])
      xml.documentation(attribute.documentation)
      xml.close("fixed")
    }
    // In schema order, which the parameters of initializers follow: a choice stands before its first alternative.
    var announced: Set<Int> = []
    for member in type.members {
      if let number = member.choice, announced.insert(number).inserted, let choice = type.choices.first(where: { $0.number == number }) {
        add(choice, to: &xml)
      }
      add(member, to: &xml)
    }
    if let dataType = type.dataType { add(dataType, to: &xml) }
    for own in type.ownConformances {
      xml.open("own-conformance", [("protocol", own.protocolName)])
      for witness in own.witnesses {
        xml.leaf("witness", [("name", witness.name), ("type", witness.type), ("property", witness.property)])
      }
      xml.close("own-conformance")
    }
    xml.close("type")
  }

  private func add(_ dataType: DataType, to xml: inout ModelWriter) {
    xml.open("data-type", [("protocol", dataType.protocolName)])
    for part in dataType.parts { xml.leaf("part", [("name", part.name), ("property", part.property), ("access", part.access)]) }
    for child in dataType.components {
      xml.leaf(
        "component",
        [("name", child.name), ("property", child.property), ("access", child.access)]
          + (child.choice.isEmpty ? [] : [("choice", child.choice)]))
    }
    xml.close("data-type")
  }

  private func add(_ choice: Choice, to xml: inout ModelWriter) {
    xml.leaf(
      "choice",
      [
        ("number", String(choice.number)), ("property", choice.property), ("type", choice.swiftType),
        ("required", choice.isRequired ? "true" : "false"), ("indirect", choice.isIndirect ? "true" : "false"),
      ])
  }

  private func add(_ member: Member, to xml: inout ModelWriter) {
    var attributes = [
      ("kind", member.kind), ("property", member.property), ("plain", member.property.withoutBackticks), ("type", member.swiftType),
      ("token", String(member.token)), ("slot", String(member.slot)),
      ("cardinality", "\(member.min)..\(member.max.map(String.init) ?? "*")"),
      ("single", member.isSingle ? "true" : "false"), ("required", member.isRequired ? "true" : "false"),
      ("boxed", member.isBoxed ? "true" : "false"), ("name", member.name), ("schema", member.schemaType),
      ("location", brief(member.location)),
    ]
    if let choice = member.choice { attributes.append(("choice", String(choice))) }
    xml.open("member", attributes)
    xml.documentation(member.documentation)
    xml.close("member")
  }
}

extension String {
  /// The text as a Swift string literal.
  fileprivate var swiftLiteral: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
