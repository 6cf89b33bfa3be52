#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @Suite("Changes between official versions")
  struct OfficialChangesTests {
    static let schemas = ProcessInfo.processInfo.environment["HL7V3_OFFICIAL_SCHEMAS"]

    private static func model(_ root: String, _ diagnostics: inout Diagnostics) -> Model {
      var generator = Generator()
      generator.asksLibXML2 = false
      let configuration = Configuration(schemas: ["\(schemas ?? "")/Schemas/\(root).xsd"], namespace: "Messages", access: "public")
      return generator.model([configuration], diagnostics: &diagnostics)
    }

    @Test(
      "UK04 to UK05: message types are found again under their new names",
      .enabled(if: schemas != nil, "HL7V3_OFFICIAL_SCHEMAS names no folder"),
      arguments: ["QUPC_IN160101", "QUPC_IN160102", "QUPC_IN160103", "QUPC_IN160104"])
    func versions(_ interaction: String) throws {
      var diagnostics = Diagnostics()
      let old = Self.model(interaction + "UK04", &diagnostics)
      let new = Self.model(interaction + "UK05", &diagnostics)
      #expect(!diagnostics.hasErrors && old.types.count > 20)
      let changes = old.changes(to: new)
      #expect(changes.verdict == .breaking)
      // The document itself, and every message type whose version alone has changed.
      let renamed = Dictionary(
        changes.types.compactMap { type in type.newName.map { (type.name, $0) } }, uniquingKeysWith: { first, _ in first })
      #expect(renamed["Messages.\(interaction)UK04"] == "Messages.\(interaction)UK05")
      let names = Set(new.types.map(\.swiftName))
      for type in old.types {
        let expected = type.swiftName.replacing("UK04", with: "UK05")
        guard expected != type.swiftName, names.contains(expected), !names.contains(type.swiftName) else { continue }
        #expect(renamed[type.swiftName] == expected, "\(type.swiftName)")
      }
      for change in changes.types.flatMap(\.changes) { #expect(!change.oldLocation.isEmpty || !change.newLocation.isEmpty) }
      #expect(new.changes(to: new).types == [])
      #expect(old.changes(to: new) == changes)
    }
  }
#endif
