import Foundation
import Testing

@Suite("hl7v3 import")
struct ImportCommandTests {
  private func folder() throws -> SampleFolder {
    let folder = try SampleFolder()
    try folder.add(
      "mim/Schemas/E.xsd",
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\r<xs:include schemaLocation=\"..\\dt\\T.xsd\"/>\r"
        + "<xs:element name=\"E\" type=\"T\"/>\r</xs:schema>\r")
    try folder.add(
      "mim/dt/T.xsd",
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\r\n<xs:complexType name=\"T\"/>\r\n</xs:schema>\r\n")
    return folder
  }

  static let command = "import --from mim --root E --output in --date 2026-11-24"

  @Test("Imports, again without a change, and what was imported can be generated from")
  func cycle() throws {
    let folder = try folder()
    defer { folder.remove() }
    let dry = try folder.hl7v3(Self.command + " --dry-run")
    #expect(dry.output == "new\tSchemas/E.xsd\nnew\tdt/T.xsd\n2 schemas in in, 2 would change\n", "\(dry)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appendingPathComponent("in").path))
    let first = try folder.hl7v3(Self.command)
    #expect(first.status == 0 && first.output == "new\tSchemas/E.xsd\nnew\tdt/T.xsd\n2 schemas in in, 2 changed\n")
    let times = try folder.times("in/dt")
    #expect(try folder.hl7v3(Self.command).output == "2 schemas in in, 0 changed\n")
    #expect(try folder.times("in/dt") == times)
    #expect(try folder.hl7v3("generate --schema in/Schemas/E.xsd --namespace N --output out").status == 0)
    #expect(try folder.hl7v3("diff mim in").output.contains("The Swift API is the same."))

    let manifest = try Data(contentsOf: folder.url.appendingPathComponent("in/hl7v3-import.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: manifest) as? [String: Any])
    #expect(json["source"] as? String == "mim" && json["date"] as? String == "2026-11-24")
    #expect((json["tool"] as? String)?.hasPrefix("hl7v3 ") == true)
    #expect(!String(decoding: manifest, as: UTF8.self).contains(folder.url.path))
    #expect(try folder.hl7v3(Self.command + " --json").output == String(decoding: manifest, as: UTF8.self))
  }

  @Test("Local edits stop it, with their place, until told otherwise")
  func edits() throws {
    let folder = try folder()
    defer { folder.remove() }
    _ = try folder.hl7v3(Self.command)
    #expect(try folder.hl7v3("diff in/hl7v3-import.json in").status == 0)
    try folder.add("in/dt/T.xsd", "<!-- mine -->")
    let before = try folder.files()
    let stopped = try folder.hl7v3(Self.command)
    #expect(stopped.status == 65 && stopped.output == "")
    #expect(stopped.errors.hasPrefix("in/dt/T.xsd:1:1: error: the file was changed after it was imported; --overwrite"))
    #expect(try folder.files() == before)
    let said = try folder.hl7v3("diff in/hl7v3-import.json in")
    #expect(said.status == 1 && said.errors == "in/dt/T.xsd:1:1: error: the file was changed after it was imported\n", "\(said)")
    #expect(try folder.hl7v3(Self.command + " --overwrite").output == "changed\tdt/T.xsd\n2 schemas in in, 1 changed\n")
    #expect(try folder.hl7v3("diff in/hl7v3-import.json in").output == "2 imported files in in are as they were imported\n")
  }

  static let wrong: [(arguments: String, status: Int32, says: String)] = [
    ("import --from mim --root E", 64, "Missing expected argument '--output <dir>'"),
    ("import --from mim --output in --root", 64, "Missing value"),
    ("import --from mim --root E --output in --date yesterday", 64, "--date is a day such as 2026-11-24"),
    ("import --from nowhere --root E --output in", 65, "error: there is no folder or archive nowhere"),
    ("import --from ok.xml --root E --output in", 65, "error: ok.xml is no zip archive"),
    ("import --from mim --root Z --output in", 65, "error: no schema of the source declares the root element Z"),
    ("import --from mim --root E --output good.xsd", 65, "error: cannot write to good.xsd"),
    ("import --from mim/Schemas --root E --output in", 65, "E.xsd:2:1: error: there is no file '../dt/T.xsd'"),
  ]

  @Test("What goes wrong is said, and nothing is written", arguments: wrong)
  func errors(_ arguments: String, _ status: Int32, _ says: String) throws {
    let folder = try folder()
    defer { folder.remove() }
    let before = try folder.files()
    let result = try folder.hl7v3(arguments)
    #expect(result.status == status && result.errors.contains(says), "\(result)")
    #expect(try folder.files() == before)
  }
}
