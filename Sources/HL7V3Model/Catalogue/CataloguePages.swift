internal import HL7V3Schema

/// The pages of a catalogue: one for each document, type and vocabulary.
enum CataloguePages {
  struct Page {
    var swiftName: String
    var kind: String
    var path: String
    var title: String
  }

  static func all(_ model: Model) -> [Page] {
    var taken: Set<String> = []
    func page(_ swiftName: String, _ kind: String, _ folder: String, _ title: String) -> Page {
      var path = folder + "/" + swiftName.filter { $0 != "`" }
      // On some file systems upper and lower case are the same.
      while !taken.insert(path.lowercased()).inserted { path += "_" }
      return Page(swiftName: swiftName, kind: kind, path: path + ".html", title: title)
    }
    let elements = Dictionary(
      model.namespaces.flatMap(\.documents).map { ($0.swiftName, $0.element.local) }, uniquingKeysWith: { first, _ in first })
    return model.types.map { type in
      if let element = elements[type.swiftName] { return page(type.swiftName, "interaction", "interactions", element) }
      return page(type.swiftName, "type", "types", short(type.swiftName))
    } + model.vocabularies.map { page($0.swiftName, "vocabulary", "vocabularies", short($0.swiftName)) }
  }

  /// A qualified name without its namespace.
  static func short(_ swiftName: String) -> String {
    swiftName.split(separator: ".", maxSplits: 1).last.map(String.init) ?? swiftName
  }
}
