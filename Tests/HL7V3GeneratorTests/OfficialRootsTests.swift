#if Generator
  import Foundation
  import Testing

  @Suite("Official roots")
  struct OfficialRootsTests {
    static let environment = ProcessInfo.processInfo.environment

    @Test(
      "Generated twice alike, compiled, and messages through it unharmed",
      .enabled(if: environment["HL7V3_OFFICIAL_SCHEMAS"] != nil, "HL7V3_OFFICIAL_SCHEMAS names no folder"),
      .enabled(if: ThrowAwayPackage.isWanted, "HL7V3_QUICK is set"), .timeLimit(.minutes(10)))
    func through() throws {
      let script = ThrowAwayPackage.repository.appendingPathComponent("Tests/Scripts/official-roots.sh").path
      let result = try Command.run("/usr/bin/env", ["bash", script], environment: ["HL7V3_TOOL": try Command.tool()])
      #expect(result.status == 0, "\(result.output)\n\(result.errors)")
    }
  }
#endif
