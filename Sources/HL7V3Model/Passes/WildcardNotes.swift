internal import HL7V3Schema

/// What wildcards let in and no registry of the module knows: strict decoding takes it as it comes, where a validator would look into it.
struct WildcardNotes {
  /// Notes each wildcard that lets in declared elements which are no documents: global elements of files that were only included or imported.
  static func add(_ components: Components, to diagnostics: inout Diagnostics) {
    let documents = Set(components.roots.map(\.element.name))
    for entry in components.complex where entry.origin == nil {
      for wildcard in entry.type.particle?.wildcards ?? [] where wildcard.processing != .skip {
        let space = components.spaces[entry.space]
        let elements = space.elements(behind: wildcard).compactMap { space.elements[$0] }.filter {
          !$0.isAbstract && !documents.contains($0.name)
        }
        guard let first = elements.first else { continue }
        let names = elements.prefix(3).map(\.name.local).joined(separator: ", ") + (elements.count > 3 ? ", …" : "")
        diagnostics.add(
          Diagnostic(
            .note,
            "xs:any lets in \(names), which the schema declares but which are no documents here, so that they are kept as they come: list "
              + "\(first.location.file) among the schemas to have them typed and checked",
            at: wildcard.location, component: entry.type.name.path))
      }
    }
  }
}
