#if Generator
  import HL7V3Schema

  @testable import HL7V3Model

  /// Schemas of a test, loaded.
  struct Loaded {
    var spaces: [SymbolSpace] = []
    var diagnostics = Diagnostics()

    /// One space for each text, in the namespace `t`.
    init(_ declarations: String...) {
      for (number, text) in declarations.enumerated() {
        let schema =
          #"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="t" xmlns="t" elementFormDefault="qualified">"#
          + "\n\(text)\n</xs:schema>"
        let loader = SchemaLoader(read: { $0 == "\(number).xsd" ? Array(schema.utf8) : nil })
        if let space = loader.load("\(number).xsd", diagnostics: &diagnostics) { spaces.append(space) }
      }
    }

    func reach(_ number: Int = 0, roots: [String] = []) -> Reach {
      var missing = Set(roots)
      return Reach(spaces[number], roots: roots, missing: &missing)
    }

    var model: Model {
      var diagnostics = diagnostics
      return Model.build([SchemaSet(namespace: "N", spaces: spaces)], diagnostics: &diagnostics)
    }
  }

  extension TypeName {
    static func t(_ path: String) -> TypeName { TypeName("t", path) }
  }
#endif
