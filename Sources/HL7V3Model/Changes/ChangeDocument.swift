extension ChangeSet {
  /// The changes as an XML document in the namespace `urn:swift-hl7v3:changes`: what the report templates are applied to.
  ///
  /// Its schema is `Templates/Changes.xsd`.
  /// - Parameters:
  ///   - old: What the old schemas are called.
  ///   - new: What the new schemas are called.
  public func document(old: String, new: String) -> String {
    var xml = ModelWriter()
    xml.open(
      "changes",
      [
        ("xmlns", "urn:swift-hl7v3:changes"), ("version", "1"), ("old", old), ("new", new), ("verdict", verdict.rawValue),
        ("breaking", String(count(.breaking))), ("additive", String(count(.additive))), ("none", String(count(.none))),
      ])
    for type in types { Self.add(type, to: &xml) }
    xml.close("changes")
    return xml.text
  }

  private static func add(_ type: TypeChanges, to xml: inout ModelWriter) {
    xml.open(
      "type",
      [("name", type.name)] + (type.newName.map { [("new-name", $0)] } ?? []) + [
        ("verdict", type.verdict.rawValue), ("old-location", type.oldLocation), ("new-location", type.newLocation),
      ])
    for change in type.changes {
      xml.leaf(
        "change",
        [
          ("subject", change.subject.rawValue), ("kind", change.kind.rawValue), ("member", change.member), ("before", change.before),
          ("after", change.after), ("verdict", change.verdict.rawValue), ("old-location", change.oldLocation),
          ("new-location", change.newLocation),
        ], text: change.explanation)
    }
    xml.close("type")
  }
}
