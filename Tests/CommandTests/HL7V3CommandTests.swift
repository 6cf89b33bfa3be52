import Foundation
import Testing

@Suite("hl7v3: what goes wrong")
struct HL7V3CommandErrorTests {
  /// Arguments, the exit code, and pieces of what is said.
  static let table: [(arguments: String, status: Int32, says: [String])] = [
    ("generate --schema gone.xsd --namespace T --output out", 65, ["error: there is no schema file gone.xsd"]),
    ("generate --schema broken.xsd --namespace T --output out", 65, ["broken.xsd:3:1: error: this is not well-formed XML"]),
    ("generate --schema unknown-type.xsd --namespace T --output out", 65, ["unknown-type.xsd:2:52: error: type 'nowhere' is not declared"]),
    ("generate --schema good.xsd --namespace class --output out", 65, ["error: the namespace must be a Swift name", "\"class\""]),
    (
      "generate --schema good.xsd --namespace T --root nope --output out", 65,
      ["declares nope as an element that is not abstract; there are: e, f"]
    ),
    ("generate --schema good.xsd --output out", 64, ["--schema needs --namespace"]),
    ("generate --schema good.xsd --namespace T --access open --output out", 64, ["--access is public, package or internal"]),
    ("generate --config good.json --schema good.xsd --output out", 64, ["--config or --schema, not both"]),
    ("generate --config good.json --namespace T --output out", 64, ["a configuration names its own"]),
    ("generate --output out", 64, ["There is nothing to generate"]),
    ("generate", 64, ["Missing expected argument '--output <dir>'"]),
    ("check", 64, ["There is nothing to check"]),
    ("model", 64, ["There is nothing to model"]),
    ("validate ok.xml", 64, ["Say against which schemas"]),
    ("nonsense", 64, ["Unexpected argument 'nonsense'"]),
    ("generate --config none.json --output out", 65, ["error: there is no configuration none.json"]),
    (
      "generate --config unknown-key.json --output out", 65,
      ["unknown-key.json:1:45: error: unknown key \"color\"; there are: schemas, roots"]
    ),
    ("generate --config wrong-type.json --output out", 65, ["wrong-type.json:1:2: error: \"schemas\" must be an array of strings"]),
    ("generate --config not-json.json --output out", 65, ["not-json.json:1:", "error: the configuration is not JSON"]),
    ("generate --config array.json --output out", 65, ["array.json:1:1: error: the configuration must be one JSON object"]),
    ("generate --config no-schemas.json --output out", 65, ["error: \"schemas\" must name at least one schema file"]),
    ("generate --config no-namespace.json --output out", 65, ["error: \"namespace\" must be a Swift name such as \"PSIS\""]),
    ("generate --config bad-namespace.json --output out", 65, ["bad-namespace.json:1:27: error: \"namespace\" must be a Swift name"]),
    ("generate --config bad-access.json --output out", 65, ["bad-access.json:1:45: error: \"access\" must be public, package or internal"]),
    ("generate --config bundled.json --output out", 65, ["bundled.json:1:2: error: there is no bundled schema set \"nope\"; there are:"]),
    (
      "generate --config root.json --output out", 65,
      ["root.json:1:27: error: no schema of T declares zz as an element that is not abstract; there are: e, f"]
    ),
    ("generate --config gone.json --output out", 65, ["gone.json:1:2: error: there is no schema file gone.xsd"]),
    ("generate --config good.json --config good.json --output out", 65, ["2 configurations have the namespace T"]),
    ("generate --config good.json --output good.xsd", 65, ["error: cannot write to good.xsd: it is a file, not a folder"]),
    ("generate --config good.json --output good.xsd/out", 65, ["error: cannot write to good.xsd/out"]),
    ("generate --config good.json --templates nowhere --output out", 65, ["error: there is no folder of templates"]),
    ("generate --config good.json --templates . --output out", 65, ["has no .xsl file; `hl7v3 templates export` writes ours"]),
    ("validate --config good.json gone.xml", 65, ["error: there is no message gone.xml"]),
    ("check --config good.json --output nowhere", 1, ["nowhere/Grammar.swift:1:1: error: not what the schemas give"]),
  ]

  @Test("is said with place and exit code, and nothing is written", arguments: table)
  func errors(_ arguments: String, _ status: Int32, _ says: [String]) throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    let before = try folder.files()
    let result = try folder.hl7v3(arguments)
    #expect(result.status == status)
    for piece in says { #expect(result.errors.contains(piece), "\(result.errors)") }
    #expect(result.output == "")
    #expect(try folder.files() == before)
    #expect(!result.errors.contains("Fatal error") && !result.errors.contains("NSError"))
    // Readable in a terminal: what we say fits two of its lines.
    for line in result.errors.split(separator: "\n") where !line.hasPrefix("Usage:") { #expect(line.count <= 160, "\(line)") }
  }

  @Test("is one JSON object a line with --json", arguments: table.filter { $0.status != 64 })
  func json(_ arguments: String, _ status: Int32, _ says: [String]) throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    let result = try folder.hl7v3(arguments + " --json")
    #expect(result.status == status)
    let lines = result.errors.split(separator: "\n")
    #expect(!lines.isEmpty)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["severity"] is String && object?["message"] is String)
      if object?["file"] != nil { #expect(object?["line"] is Int && object?["column"] is Int) }
    }
  }
}
