#if Generator
  import HL7V3Model

  /// Code that uses everything of an API, a source for each kind of use.
  struct APIClient {
    /// A kind of use.
    enum Use: String, CaseIterable { case names, properties, initializers, switches, codes }

    let model: Model
    let prefix: String

    func source(_ use: Use) -> String {
      let header = "import HL7V3Runtime\n"
      switch use {
      case .names: return header + names
      case .properties: return header + each(properties)
      case .initializers: return header + each(initializers)
      case .switches: return header + each(switches)
      case .codes: return header + codes
      }
    }

    /// What the clients of all rows call.
    static let support = """
      import HL7V3Runtime
      func needsDocument<T: HL7Document>(_: T.Type) {}
      func needsInfrastructure<T: InfrastructureRoot>(_: T.Type) {}
      func needsEquatable<T: Equatable>(_: T.Type) {}
      func needsHashable<T: Hashable>(_: T.Type) {}
      /// Gives a value of any type to the type checker; nothing is ever run.
      struct Maker { func make<T>(_: T.Type) -> T { preconditionFailure() } }

      """

    private func each(_ text: (Model.StructType, String) -> String) -> String {
      model.types.enumerated().map { text($1, "\(prefix)_\($0)") }.joined()
    }

    private var names: String {
      var lines = model.types.flatMap { type in
        ["_ = \(type.swiftName).self"] + (type.isDocument ? ["needsDocument(\(type.swiftName).self)"] : [])
          + (type.isInfrastructure ? ["needsInfrastructure(\(type.swiftName).self)"] : [])
          + type.conformances.map { "needs\($0)(\(type.swiftName).self)" }
      }
      lines += model.vocabularies.map { "_ = \($0.swiftName).self" }
      lines += model.namespaces.flatMap(\.aliases).map { "_ = \($0.parent).\($0.name).self" }
      return "func \(prefix)_names() {\n" + lines.map { "  \($0)\n" }.joined() + "}\n"
    }

    private struct Property {
      var name: String
      var type: String
      var isSettable = true
      /// The argument of a call that gives everything, and whether a short call must give it, too; nil when the initializer has none.
      var argument: (value: String, isRequired: Bool)?
    }

    private func all(_ type: Model.StructType) -> [Property] {
      var properties: [Property] = []
      func single(_ name: String, _ value: String, _ isRequired: Bool) {
        properties.append(
          Property(
            name: name, type: "\(value)?", argument: (isRequired ? "make(\(value).self)" : "Optional<\(value)>.none", isRequired)))
      }
      for attribute in type.attributes { single(attribute.property, attribute.swiftType, attribute.isRequired) }
      var announced: Set<Int> = []
      for member in type.members {
        if type.shape == "items" {
          if member.kind != "wildcard" {
            properties.append(Property(name: member.property, type: "[\(member.swiftType)]", isSettable: false))
          }
        } else if let number = member.choice {
          guard announced.insert(number).inserted, let choice = type.choices.first(where: { $0.number == number }) else { continue }
          single(choice.property, "\(type.swiftName).\(choice.swiftType)", choice.isRequired)
        } else if member.isSingle {
          single(member.property, member.swiftType, member.isRequired)
        } else {
          properties.append(
            Property(name: member.property, type: "[\(member.swiftType)]", argument: ("[\(member.swiftType)]()", member.isRequired)))
        }
      }
      if type.shape == "text" { single("text", "String", false) }
      if type.shape == "items" {
        let content = "[\(type.swiftName).Content]"
        properties.append(Property(name: "content", type: content, argument: ("\(content)()", false)))
        if type.isMixed { properties.append(Property(name: "text", type: "String", isSettable: false)) }
      }
      for fixed in type.fixed { properties.append(Property(name: fixed.property, type: "String", isSettable: !fixed.isFixed)) }
      return properties
    }

    private func properties(_ type: Model.StructType, _ name: String) -> String {
      var text = "func \(name)_read(_ value: inout \(type.swiftName)) {\n"
      for property in all(type) {
        let write = property.isSettable ? "value.\(property.name) = read" : "_ = read"
        text += "  do { let read: \(property.type) = value.\(property.name); \(write) }\n"
      }
      return text + "}\n"
    }

    private func initializers(_ type: Model.StructType, _ name: String) -> String {
      func call(_ properties: [Property]) -> String {
        "  _ = \(type.swiftName)(" + properties.map { "\($0.name): \($0.argument?.value ?? "")" }.joined(separator: ", ") + ")\n"
      }
      let arguments = all(type).filter { $0.argument != nil }
      return "func \(name)_init(_ make: Maker) {\n"
        + (call(arguments) + call(arguments.filter { $0.argument?.isRequired == true }))
        .replacing("make(", with: "make.make(") + "}\n"
    }

    private func switches(_ type: Model.StructType, _ name: String) -> String {
      func text(_ enumeration: String, _ cases: [(String, String)]) -> String {
        "func \(name)_\(enumeration)(_ value: \(type.swiftName).\(enumeration)) {\n  switch value {\n"
          + cases.map { "  case .\($0)(let held): do { let typed: \($1) = held; _ = typed }\n" }.joined() + "  }\n}\n"
      }
      if type.shape == "items" {
        return text("Content", (type.isMixed ? [("text", "String")] : []) + type.members.map { ($0.property, $0.swiftType) })
      }
      return type.choices.map { choice in
        text(choice.swiftType, type.members.filter { $0.choice == choice.number }.map { ($0.property, $0.swiftType) })
      }.joined()
    }

    private var codes: String {
      let lines = model.vocabularies.flatMap { vocabulary in vocabulary.codes.map { "_ = \(vocabulary.swiftName).\($0.name)" } }
      return "func \(prefix)_codes() {\n" + lines.map { "  \($0)\n" }.joined() + "}\n"
    }
  }
#endif
