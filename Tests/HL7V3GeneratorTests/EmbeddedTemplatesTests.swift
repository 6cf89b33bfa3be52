import Foundation
import Templates
import Testing

@Suite("Embedded templates")
struct EmbeddedTemplatesTests {
  @Test("What is compiled in is what stands in Templates/")
  func current() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Templates").standardized
    let sheets = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".xsl") }
    #expect(Set(sheets) == Set(EmbeddedTemplates.all.keys))
    for sheet in sheets {
      let source = try String(contentsOf: folder.appendingPathComponent(sheet), encoding: .utf8)
      #expect(EmbeddedTemplates.all[sheet].map { $0 + "\n" } == source, "run ./dev templates: \(sheet) has changed")
    }
  }
}
