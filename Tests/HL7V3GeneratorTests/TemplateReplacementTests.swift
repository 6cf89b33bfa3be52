#if Generator
  import Foundation
  import HL7V3Generator
  import HL7V3Model
  import HL7V3Schema
  import Testing

  @Suite("Templates in place of ours")
  struct TemplateReplacementTests {
    static let snippet = Snippet(
      "Replaced", #"<xs:element name="e"><xs:complexType><xs:attribute name="v"/></xs:complexType></xs:element>"#, swift: [])

    /// What comes of our Models.xsl with a piece replaced, from a folder that holds nothing else.
    static func generate(replacing piece: String, by other: String) throws -> (
      files: [GeneratedFile], diagnostics: Diagnostics, folder: URL
    ) {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-templates-\(UUID())")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let ours = try #require(TemplateSet.embedded.sources["Models.xsl"])
      #expect(ours.contains(piece))
      let changed = ours.replacingOccurrences(of: piece, with: other.replacingOccurrences(of: "FOLDER", with: folder.path))
      try Data(changed.utf8).write(to: folder.appendingPathComponent("Models.xsl"))
      var diagnostics = Diagnostics()
      let templates = TemplateSet(directory: folder.path, diagnostics: &diagnostics)
      let files = Generator().generate([snippet.load(&diagnostics)], templates: templates, diagnostics: &diagnostics)
      return (files, diagnostics, folder)
    }

    /// Where the structs are printed.
    static let place = #"<xsl:apply-templates select="m:type[@shard = $shard]"/>"#

    @Test("One changed template takes effect, the others stay ours")
    func effect() throws {
      let result = try Self.generate(replacing: "': Sendable')", by: "': Sendable, CustomStringConvertible')")
      defer { try? FileManager.default.removeItem(at: result.folder) }
      #expect(result.diagnostics.all == [])
      #expect(result.files.contains { $0.text.contains("struct E: Sendable, CustomStringConvertible {") })
      #expect(result.files.map(\.name) == Generator.outputs)
    }

    @Test("A template can import the one it replaces, and change a part of it")
    func importing() throws {
      let sheet = """
        <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
        <xsl:import href="ours/Models.xsl"/>
        <xsl:template match="m:type"><xsl:apply-imports/><xsl:value-of select="concat('// after ', @swift, $newline)"/></xsl:template>
        </xsl:stylesheet>
        """
      let ours = try #require(TemplateSet.embedded.sources["Models.xsl"])
      let result = try Self.generate(replacing: ours, by: sheet)
      defer { try? FileManager.default.removeItem(at: result.folder) }
      #expect(result.diagnostics.all == [])
      let text = result.files.map(\.text).joined()
      #expect(text.contains("struct E: Sendable {") && text.contains("// after Replaced.E\n"))
    }

    static let broken: [(name: String, piece: String, by: String, says: String)] = [
      ("not well-formed", "</xsl:stylesheet>", "", "Premature end of data"),
      ("unknown function", place, #"<xsl:value-of select="nowhere()"/>"#, "Models.xsl failed"),
      ("no expression", place, #"<xsl:value-of select="1 +"/>"#, "Models.xsl failed"),
      (
        "include from the disk", #"<xsl:include href="Common.xsl"/>"#, #"<xsl:include href="/etc/hostname"/>"#,
        "unable to load /etc/hostname"
      ),
      ("terminating message", place, #"<xsl:message terminate="yes">not like this</xsl:message>"#, "not like this"),
      ("reads a file", place, #"<xsl:value-of select="document('/etc/passwd')"/>"#, "/etc/passwd"),
      ("reads the network", place, #"<xsl:value-of select="document('http://localhost:9/x')"/>"#, "localhost"),
      ("writes a file", place, #"<xsl:document href="FOLDER/leak">x</xsl:document>"#, "refused"),
    ]

    @Test("A wrong stylesheet is an error with its place, and gives nothing", arguments: broken)
    func wrong(_ name: String, _ piece: String, _ other: String, _ says: String) throws {
      let result = try Self.generate(replacing: piece, by: other)
      defer { try? FileManager.default.removeItem(at: result.folder) }
      let errors = result.diagnostics.with(.error)
      #expect(result.files == [])
      #expect(errors.first?.message.contains(says) == true, "\(name): \(errors)")
      #expect(errors.allSatisfy { $0.location?.file == result.folder.path + "/Models.xsl" }, "\(name): \(errors)")
      #expect(!errors.description.contains("root:"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: result.folder.path) == ["Models.xsl"])
    }

    @Test("What a template says without ending is a warning")
    func message() throws {
      let result = try Self.generate(replacing: Self.place, by: "<xsl:message>by the way</xsl:message>")
      defer { try? FileManager.default.removeItem(at: result.folder) }
      #expect(result.diagnostics.with(.warning).first?.message == "the template Models.xsl says: by the way")
      #expect(result.files.count == Generator.outputs.count)
    }
  }
#endif
