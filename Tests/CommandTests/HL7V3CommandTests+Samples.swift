import Foundation

/// A temporary folder with schemas, configurations and messages, right and wrong.
struct SampleFolder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-command-\(UUID())")
  /// A value of messages that no output may hold.
  static let sentinel = "SENTINEL"

  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="t" xmlns="t" elementFormDefault="qualified">
     <xs:element name="e"><xs:complexType><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType></xs:element>
     <xs:element name="f" type="xs:string"/>
    </xs:schema>

    """

  private static let samples: [String: String] = [
    "good.xsd": schema,
    "broken.xsd": schema.split(separator: "\n").prefix(2).joined(separator: "\n") + "\n",
    "unknown-type.xsd": schema.replacingOccurrences(of: "xs:int", with: "nowhere"),
    "noted.xsd": """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
     <xs:element name="e"><xs:complexType><xs:sequence>
      <xs:element name="a" type="xs:int"/>
      <xs:element name="a" type="xs:string"/>
     </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """,
    "good.json": #"{"schemas": ["good.xsd"], "namespace": "T"}"#,
    "noted.json": #"{"schemas": ["noted.xsd"], "namespace": "T"}"#,
    "unknown-key.json": #"{"schemas": ["good.xsd"], "namespace": "T", "color": 1}"#,
    "wrong-type.json": #"{"schemas": "good.xsd", "namespace": "T"}"#,
    "not-json.json": #"{"schemas": [good.xsd], "namespace": "T"}"#,
    "array.json": "[1]",
    "no-schemas.json": #"{"schemas": [], "namespace": "T"}"#,
    "no-namespace.json": #"{"schemas": ["good.xsd"]}"#,
    "bad-namespace.json": #"{"schemas": ["good.xsd"], "namespace": "1 x"}"#,
    "bad-access.json": #"{"schemas": ["good.xsd"], "namespace": "T", "access": "open"}"#,
    "bundled.json": #"{"schemas": ["bundled:nope"], "namespace": "T"}"#,
    "root.json": #"{"schemas": ["good.xsd"], "roots": ["zz"], "namespace": "T"}"#,
    "gone.json": #"{"schemas": ["gone.xsd"], "namespace": "T"}"#,
    "ok.xml": #"<e xmlns="t"><a>1</a></e>"#,
    "invalid.xml": #"<e xmlns="t"><a>SENTINEL</a></e>"#,
    "cut.xml": #"<e xmlns="t"><a>SENTINEL"#,
    "doctype.xml": #"<!DOCTYPE e [<!ENTITY x "SENTINEL">]><e xmlns="t"><a>&x;</a></e>"#,
    "other.xml": #"<z>SENTINEL</z>"#,
    "envelope.xml": #"<s:Envelope xmlns:s="u"><s:Body><e xmlns="t"><a>1</a></e></s:Body></s:Envelope>"#,
    "empty.xml": "",
  ]

  init() throws {
    for (name, text) in Self.samples { try add(name, text) }
  }

  func add(_ name: String, _ text: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove() { try? FileManager.default.removeItem(at: url) }

  /// All files below, hidden ones too, with their bytes.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: url.path) {
      files[name] = FileManager.default.contents(atPath: url.appendingPathComponent(name).path)
    }
    return files
  }

  func times(_ folder: String) throws -> [String: Date] {
    let path = url.appendingPathComponent(folder).path
    return try Dictionary(
      uniqueKeysWithValues: FileManager.default.contentsOfDirectory(atPath: path).map { name in
        (name, try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.modificationDate] as? Date ?? .distantPast)
      })
  }

  /// Runs the built command in the folder.
  func hl7v3(_ arguments: String, in current: String? = nil) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = try Self.tool()
    process.arguments = arguments.split(separator: " ").map(String.init)
    process.currentDirectoryURL = current.map { URL(fileURLWithPath: $0) } ?? url
    process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": "80"]) { $1 }
    let names = ["out", "err"].map { FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-\(UUID()).\($0)") }
    defer { for name in names { try? FileManager.default.removeItem(at: name) } }
    for name in names { try Data().write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let texts = try names.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return (process.terminationStatus, texts[0], texts[1])
  }

  /// `hl7v3` stands beside the tests.
  private static func tool() throws -> URL {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
      let tool = folder.appendingPathComponent("hl7v3")
      if FileManager.default.isExecutableFile(atPath: tool.path) { return tool }
      folder.deleteLastPathComponent()
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
