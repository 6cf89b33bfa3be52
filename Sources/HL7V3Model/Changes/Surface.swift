internal import HL7V3Schema

/// The Swift API of a model, by name, as its users see it.
struct Surface {
  /// A property, with its part in the memberwise initializer.
  struct Property {
    enum Parameter { case none, optional, required }
    var name: String
    /// The Swift type of one value.
    var type: String
    /// `X?`, `[X]` or `X`.
    var wrapping: Wrapping
    var isSettable: Bool
    var parameter: Parameter
    /// Its name in the schema, `@` before that of an attribute; empty for what stands for several.
    var schemaName: String
    var schemaType: String
    var cardinality: String
    var value = ""
    var location = ""
  }

  enum Wrapping { case optional, array, plain }

  /// A case of a choice, or of ordered content.
  struct Case {
    var name: String
    var type: String
    var schemaName: String
    var location: String
  }

  let model: Model
  private(set) var structs: [String: Model.StructType] = [:]
  private(set) var vocabularies: [String: Model.Vocabulary] = [:]
  private(set) var aliases: [String: String] = [:]
  /// What the namespace is called on the other side, when both sides have one.
  private let namespace: (own: String, other: String)?

  /// - Parameter namespace: The name to replace, and by what.
  init(_ model: Model, namespace: (own: String, other: String)? = nil) {
    self.model = model
    self.namespace = namespace
    for type in model.types { structs[rename(type.swiftName)] = type }
    for vocabulary in model.vocabularies { vocabularies[rename(vocabulary.swiftName)] = vocabulary }
    for alias in model.namespaces.flatMap(\.aliases) { aliases[rename("\(alias.parent).\(alias.name)")] = rename(alias.target) }
  }

  /// The type that a name means, through other names.
  func resolve(_ name: String) -> String { aliases[name] ?? name }

  /// A name as the other side would say it.
  func rename(_ name: String) -> String {
    guard let namespace, name == namespace.own || name.hasPrefix(namespace.own + ".") else { return name }
    return namespace.other + name.dropFirst(namespace.own.count)
  }

  /// All names of types.
  var names: Set<String> { Set(structs.keys).union(vocabularies.keys).union(aliases.keys) }

  /// `file:line`, as generated code names it.
  func place(_ location: SourceLocation?) -> String {
    location.map { "\(model.files[$0.file] ?? $0.file):\($0.line)" } ?? ""
  }

  /// The properties of a struct, those that the initializer takes in its order.
  func properties(_ type: Model.StructType) -> [Property] {
    var all: [Property] = []
    for attribute in type.attributes {
      all.append(
        Property(
          name: attribute.property, type: rename(attribute.swiftType), wrapping: .optional, isSettable: true,
          parameter: attribute.isRequired ? .required : .optional, schemaName: "@" + attribute.name, schemaType: attribute.schemaType,
          cardinality: attribute.isRequired ? "1..1" : "0..1", location: place(attribute.location)))
    }
    var announced: Set<Int> = []
    for member in type.members {
      if type.shape == "items" {
        guard member.kind != "wildcard" else { continue }
        all.append(property(member, wrapping: .array, isSettable: false, parameter: .none))
      } else if let number = member.choice {
        guard announced.insert(number).inserted, let choice = type.choices.first(where: { $0.number == number }) else { continue }
        all.append(
          Property(
            name: choice.property, type: choice.swiftType, wrapping: .optional, isSettable: true,
            parameter: choice.isRequired ? .required : .optional, schemaName: "", schemaType: "",
            cardinality: choice.isRequired ? "1..1" : "0..1", location: place(member.location)))
      } else {
        all.append(
          property(
            member, wrapping: member.isSingle ? .optional : .array, isSettable: true, parameter: member.isRequired ? .required : .optional))
      }
    }
    if type.shape == "text" { all.append(extra("text", "String", .optional, isSettable: true)) }
    if type.shape == "items" {
      var content = extra("content", "Content", .array, isSettable: true)
      if type.requiresContent { content.parameter = .required }
      all.append(content)
    }
    if type.shape == "items", type.isMixed { all.append(extra("text", "String", .plain, isSettable: false)) }
    for fixed in type.fixed {
      all.append(
        Property(
          name: fixed.property, type: "String", wrapping: .plain, isSettable: !fixed.isFixed, parameter: .none,
          schemaName: "@" + fixed.name, schemaType: "", cardinality: fixed.isRequired ? "1..1" : "0..1",
          value: (fixed.isFixed ? "fixed " : "default ") + fixed.value, location: place(fixed.location)))
    }
    return all
  }

  private func property(_ member: Model.Member, wrapping: Wrapping, isSettable: Bool, parameter: Property.Parameter) -> Property {
    Property(
      name: member.property, type: rename(member.swiftType), wrapping: wrapping, isSettable: isSettable, parameter: parameter,
      schemaName: member.name, schemaType: member.schemaType, cardinality: "\(member.min)..\(member.max.map(String.init) ?? "*")",
      location: place(member.location))
  }

  private func extra(_ name: String, _ type: String, _ wrapping: Wrapping, isSettable: Bool) -> Property {
    Property(
      name: name, type: type, wrapping: wrapping, isSettable: isSettable, parameter: isSettable ? .optional : .none, schemaName: "",
      schemaType: "", cardinality: "")
  }

  /// The enumerations nested in a struct, by name, with their cases.
  func enumerations(_ type: Model.StructType) -> [(name: String, cases: [Case])] {
    func cases(_ members: [Model.Member]) -> [Case] {
      members.map { Case(name: $0.property, type: rename($0.swiftType), schemaName: $0.name, location: place($0.location)) }
    }
    if type.shape == "items" {
      let text = type.isMixed ? [Case(name: "text", type: "String", schemaName: "", location: "")] : []
      return [("Content", text + cases(type.members))]
    }
    return type.choices.map { choice in (choice.swiftType, cases(type.members.filter { $0.choice == choice.number })) }
  }
}
