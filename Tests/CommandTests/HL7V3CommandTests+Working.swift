import Foundation
import Testing

@Suite("hl7v3: what works")
struct HL7V3CommandWorkingTests {
  @Test("generate, check, generate again: unchanged files keep their time, stale ones are named")
  func cycle() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    #expect(try folder.hl7v3("generate --config good.json --output out").output == "12 files in out, 12 changed\n")
    #expect(try folder.hl7v3("check --config good.json --output out").output == "12 files in out are current\n")
    let times = try folder.times("out")
    #expect(try folder.hl7v3("generate --config good.json --output out").output == "12 files in out, 0 changed\n")
    #expect(try folder.times("out") == times)

    try folder.add("out/Models1.swift", "// edited\n")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("out/Grammar.swift"))
    let check = try folder.hl7v3("check --config good.json --output out")
    #expect(check.status == 1)
    #expect(check.errors.split(separator: "\n").map { $0.prefix { $0 != ":" } } == ["out/Grammar.swift", "out/Models1.swift"])
    #expect(try folder.hl7v3("generate --config good.json --output out").output == "12 files in out, 2 changed\n")
    #expect(try folder.hl7v3("check --config good.json --output out --quiet").output == "")
  }

  @Test("An error leaves the files of the last time whole")
  func kept() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    _ = try folder.hl7v3("generate --config good.json --output out")
    let before = try folder.files()
    let after = try folder.files()
    for arguments in ["--config gone.json", "--config root.json", "--schema broken.xsd --namespace T"] {
      #expect(try folder.hl7v3("generate \(arguments) --output out").status == 65)
    }
    #expect(before == after)
    #expect(try folder.files() == before)
  }

  @Test("--quiet, --notes and the count of notes")
  func notes() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    let plain = try folder.hl7v3("generate --config noted.json --output out")
    #expect(plain.status == 0)
    #expect(plain.errors == "1 thing tolerated or noted in the schemas; --notes lists them\n")
    let listed = try folder.hl7v3("generate --config noted.json --output out --notes")
    #expect(listed.errors == "noted.xsd:4:3: note: tolerated: element 'a' has another type here than at noted.xsd:3:3 [/e/a]\n")
    let quiet = try folder.hl7v3("generate --config noted.json --output out --quiet")
    #expect(quiet.errors == "" && quiet.output == "")
    let json = try folder.hl7v3("generate --config noted.json --output out --notes --json")
    #expect(json.errors.hasPrefix("{") && json.output == "")
  }

  static let messages: [(file: String, status: Int32, says: String)] = [
    ("ok.xml", 0, "ok.xml: valid"),
    ("invalid.xml", 1, "invalid.xml:1:14: error: the value is not a valid value of the atomic type 'xs:int' [/e/a]"),
    ("cut.xml", 1, "error: not well-formed XML"),
    ("doctype.xml", 1, "error: a document type declaration (DOCTYPE) is not allowed"),
    ("other.xml", 1, "error: the document holds no element that the schema declares globally"),
    ("envelope.xml", 0, "envelope.xml: valid"),
    ("empty.xml", 1, "error: "),
  ]

  @Test("validate says what and where, never a value", arguments: messages)
  func validate(_ file: String, _ status: Int32, _ says: String) throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    for extra in ["", " --json", " --quiet", " --notes"] {
      let result = try folder.hl7v3("validate --config good.json \(file)\(extra)")
      #expect(result.status == status)
      #expect(!(result.output + result.errors).contains(SampleFolder.sentinel))
      if extra.isEmpty { #expect(result.output.contains(says), "\(result.output)") }
    }
  }

  @Test("model prints the document, templates export writes a start and never over it")
  func outputs() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    let model = try folder.hl7v3("model --config good.json")
    #expect(model.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model xmlns=\"urn:swift-hl7v3:model\""))
    _ = try folder.hl7v3("model --config good.json --output model.xml")
    #expect(try String(contentsOf: folder.url.appendingPathComponent("model.xml"), encoding: .utf8) == model.output)

    let export = try folder.hl7v3("templates export --output sheets")
    let sheets = try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent("sheets").path)
    #expect(export.output == "\(sheets.count) templates in sheets\n" && sheets.contains("Models.xsl"))
    let again = try folder.hl7v3("templates export --output sheets")
    let first = sheets.min() ?? ""
    #expect(again.status == 65 && again.errors == "error: sheets/\(first) is there already, so nothing was written\n")
    // Exported and used as they are, they give the same.
    _ = try folder.hl7v3("generate --config good.json --output out")
    #expect(try folder.hl7v3("check --config good.json --templates sheets --output out").status == 0)
  }

  @Test("The same bytes from every working directory, however paths are given")
  func workingDirectories() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    _ = try folder.hl7v3("generate --config good.json --output out")
    let path = folder.url.path
    try FileManager.default.createDirectory(atPath: path + "/elsewhere", withIntermediateDirectories: true)
    for (config, current) in [
      ("\(path)/good.json", path), ("../good.json", path + "/elsewhere"), ("./good.json", path), ("\(path)/good.json", "/"),
    ] {
      let check = try folder.hl7v3("check --config \(config) --output \(path)/out", in: current)
      #expect(check.status == 0, "\(config) in \(current): \(check.errors)")
    }
  }

  @Test("The same bytes from two package folders, called as the plugin does")
  func packageFolders() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    let schema = try #require(try folder.files()["good.xsd"].map { String(decoding: $0, as: UTF8.self) })
    var generated: [[String: Data]] = []
    for package in ["one/App", "two/deeper/App"] {
      let target = "\(package)/Sources/App"
      try folder.add("\(target)/Schemas/good.xsd", schema)
      // A file that is there in one of them only, and first by name, must make no difference.
      if generated.isEmpty { try folder.add("\(target)/Schemas/another.xsd", schema) }
      try folder.add("\(target)/hl7v3-generator.json", #"{"schemas": ["Schemas/good.xsd"], "namespace": "T"}"#)
      let path = "\(folder.url.path)/\(target)"
      let run = try folder.hl7v3(
        "generate --config \(path)/hl7v3-generator.json --output \(path)/.build/Generated --quiet --target App",
        in: "\(folder.url.path)/\(package)")
      #expect(run.status == 0, "\(run.errors)")
      let prefix = "\(target)/.build/Generated/"
      generated.append(
        try folder.files().filter { $0.key.hasPrefix(prefix) }.reduce(into: [:]) { $0[String($1.key.dropFirst(prefix.count))] = $1.value })
    }
    #expect(generated[0].count == 12 && generated[0] == generated[1])
    for (name, bytes) in generated[1] { #expect(!String(decoding: bytes, as: UTF8.self).contains("deeper"), "\(name)") }
  }

  @Test("Messages name the target that a plugin works for")
  func target() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    let run = try folder.hl7v3("generate --config gone.json --output out --target App")
    #expect(run.status == 65 && run.errors.hasPrefix("gone.json:1:2: error: there is no schema file"), "\(run.errors)")
    #expect(run.errors.hasSuffix("(target App)\n"))
  }

  @Test("Help fits 80 columns and names the exit codes")
  func help() throws {
    let folder = try SampleFolder()
    defer { folder.remove() }
    for command in ["", "generate", "check", "model", "validate", "templates", "templates export", "describe", "diff", "import"] {
      let help = try folder.hl7v3("\(command) --help")
      #expect(help.status == 0 && help.output.contains("USAGE:"))
      for line in help.output.split(separator: "\n") where !line.hasPrefix("USAGE:") { #expect(line.count <= 80, "\(line)") }
    }
    #expect(try folder.hl7v3("--help").output.contains("Exit codes: 0 fine, 1 a finding"))
  }
}
