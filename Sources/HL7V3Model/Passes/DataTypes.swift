internal import HL7V3Schema

/// Pass after assembly: which structs are data types of HL7 V3, and where the parts that the runtime asks for by name stand in them.
enum DataTypes {
  /// The namespace of the data types.
  static let namespace = "urn:hl7-org:v3"

  /// The types of the XML ITS by name; what comes from one of them conforms as it does, unless it is listed itself.
  static let standard = [
    "ANY": "DataValue", "BIN": "EncapsulatedData", "ED": "EncapsulatedData", "CD": "ConceptDescriptor", "CR": "ConceptRole",
    "II": "InstanceIdentifier", "URL": "TelecommunicationAddress", "TEL": "TelecommunicationAddress", "TS": "PointInTime",
    "IVL_TS": "IntervalOfTime", "PQ": "PhysicalQuantity", "PQ_inc": "PhysicalQuantity", "EN": "EntityName", "PN": "PersonName",
    "AD": "PostalAddress", "CD/group": "DataValue",
  ]

  /// The runtime's family.
  static let family: Set<String> = Set(standard.values)

  /// The children that the runtime asks for: `DataComponent`.
  private static let components: Set<String> = [
    "originalText", "qualifier", "group", "translation", "name", "value", "low", "high", "width", "center", "reference", "thumbnail",
    "useablePeriod", "validTime", "numerator", "denominator",
  ]

  static func assign(
    _ types: inout [Model.StructType], _ components: Components, _ naming: TypeNaming, _ sets: [SchemaSet], _ spaces: [SymbolSpace],
    diagnostics: inout Diagnostics
  ) {
    var used: [Set<Int>] = sets.map { _ in [] }
    var dataTypes: [String: Int] = [:]
    var chosen: [Int: TypeConformance] = [:]
    for index in types.indices {
      let set = naming.owners[.complex(types[index].number)] ?? 0
      let line = ancestry(of: types[index].number, components, spaces)
      if let found = dataType(line, sets[set], &used[set]) {
        chosen[index] = found
        dataTypes[types[index].swiftName] = index
      }
      addOwn(line, sets[set], &used[set], &types[index], &diagnostics)
    }
    for (index, conformance) in chosen.sorted(by: { $0.key < $1.key }) {
      types[index].dataType = plan(conformance, types[index], dataTypes, &diagnostics)
    }
    for (set, schemaSet) in sets.enumerated() {
      for (number, conformance) in schemaSet.typeConformances.enumerated() where !used[set].contains(number) {
        diagnostics.add(
          Diagnostic(
            .error,
            "no struct of \(schemaSet.namespace) comes from a type \(conformance.type), so none can conform to \(conformance.protocolName)",
            at: conformance.place))
      }
    }
  }

  /// A type and its bases, nearest first.
  private static func ancestry(of number: Int, _ components: Components, _ spaces: [SymbolSpace]) -> [TypeName] {
    var entry = components.complex[number]
    // A root element's copy of a type goes by that type's name.
    if let origin = components.roots.first(where: { $0.type == number })?.origin, origin >= 0 { entry = components.complex[origin] }
    var line = [entry.type.name]
    var base = entry.type.base
    while let name = base, line.count < 100, let type = spaces[entry.space].complexTypes[name] {
      line.append(name)
      base = type.base
    }
    return line
  }

  /// Which of the family a type is: the nearest ancestor decides, and for one type the configuration before the standard.
  private static func dataType(_ line: [TypeName], _ set: SchemaSet, _ used: inout Set<Int>) -> TypeConformance? {
    for name in line {
      if let number = set.typeConformances.firstIndex(where: { $0.type == name.path && family.contains($0.protocolName) }) {
        used.insert(number)
        return set.typeConformances[number]
      }
      if set.conformsToDataTypes, name.namespace == namespace, let found = standard[name.path] {
        return TypeConformance(type: name.path, protocolName: found)
      }
    }
    return nil
  }

  private static func plan(
    _ conformance: TypeConformance, _ type: Model.StructType, _ dataTypes: [String: Int], _ diagnostics: inout Diagnostics
  ) -> Model.DataType {
    var plan = Model.DataType(protocolName: conformance.protocolName)
    let renamed = Dictionary(conformance.members.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    for path in conformance.members.values.sorted() where !has(path, type) {
      diagnostics.add(
        Diagnostic(
          .error, "\(type.schemaName) has no \(path): name an attribute as @name, and a child by its name", at: conformance.place,
          component: type.schemaName))
    }
    for attribute in type.attributes {
      plan.parts.append(
        Model.DataType.Part(
          name: renamed["@\(attribute.name)"] ?? attribute.name, property: attribute.property,
          access: attribute.swiftType == "String" ? "text" : "lexical"))
    }
    for attribute in type.fixed {
      plan.parts.append(
        Model.DataType.Part(name: renamed["@\(attribute.name)"] ?? attribute.name, property: attribute.property, access: "fixed"))
    }
    for member in type.members where member.kind == "complex" && dataTypes[member.swiftType] != nil {
      let name = renamed[member.name] ?? member.name
      guard components.contains(name) else { continue }
      let access = type.shape == "items" || !member.isSingle ? "many" : "single"
      if let choice = member.choice, type.shape != "items" {
        guard let property = type.choices.first(where: { $0.number == choice })?.property else { continue }
        plan.components.append(Model.DataType.Part(name: name, property: member.property, access: "choice", choice: property))
      } else {
        plan.components.append(Model.DataType.Part(name: name, property: member.property, access: access))
      }
    }
    return plan
  }

  private static func has(_ path: String, _ type: Model.StructType) -> Bool {
    if path.hasPrefix("@") {
      let name = path.dropFirst()
      return type.attributes.contains { $0.name == name } || type.fixed.contains { $0.name == name }
    }
    return type.members.contains { $0.name == path }
  }

  /// Conformances to protocols that the runtime does not know: each that some ancestor asks for, once.
  private static func addOwn(
    _ line: [TypeName], _ set: SchemaSet, _ used: inout Set<Int>, _ type: inout Model.StructType, _ diagnostics: inout Diagnostics
  ) {
    for name in line {
      for (number, conformance) in set.typeConformances.enumerated() where conformance.type == name.path {
        if family.contains(conformance.protocolName) { continue }
        used.insert(number)
        if type.conformances.contains(conformance.protocolName) { continue }
        if type.ownConformances.contains(where: { $0.protocolName == conformance.protocolName }) { continue }
        var own = Model.OwnConformance(protocolName: conformance.protocolName)
        for (requirement, path) in conformance.members.sorted(by: { $0.key < $1.key }) {
          guard let (property, swiftType) = witness(path, type) else {
            diagnostics.add(
              Diagnostic(
                .error, "\(type.schemaName) has no \(path): name an attribute as @name, and a child by its name", at: conformance.place,
                component: type.schemaName))
            continue
          }
          // A property of that name meets the requirement by itself.
          if property != requirement { own.witnesses.append(Model.Witness(name: requirement, type: swiftType, property: property)) }
        }
        type.ownConformances.append(own)
      }
    }
  }

  /// The property for a path and its whole Swift type.
  private static func witness(_ path: String, _ type: Model.StructType) -> (property: String, type: String)? {
    if path.hasPrefix("@") {
      let name = path.dropFirst()
      if let attribute = type.attributes.first(where: { $0.name == name }) { return (attribute.property, attribute.swiftType + "?") }
      return type.fixed.first { $0.name == name }.map { ($0.property, "String") }
    }
    guard let member = type.members.first(where: { $0.name == path && ($0.choice == nil || type.shape == "items") }) else { return nil }
    let isMany = type.shape == "items" || !member.isSingle
    return (member.property, isMany ? "[\(member.swiftType)]" : "\(member.swiftType)?")
  }
}
