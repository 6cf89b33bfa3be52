import SMSPTesting
import SMSPTransport
import Testing

/// What people read of a summary, by section, with nothing left out.
@Suite("Sections")
struct SectionTests {
  static func sections(_ page: String) async throws -> [SummarySection] {
    let spine = SimulatedSpine.demonstration()
    spine.play(.altered { $0.replacing(/<html.*<\/html>/.dotMatchesNewlines(), with: page) })
    return try await Sample.client(over: spine).document(Sample.documentID, of: AnswerTests.number(.summary)).content.summary.sections
  }

  static let pages: [(page: String, headings: [String?], texts: [String])] = [
    (
      "<html xmlns='x'><head/><body><p>before</p><h2 id='a'>One</h2><p>1</p><h2> Two\n words </h2></body></html>",
      [nil, "One", "Two words"], ["before", "1", ""]
    ),
    ("<html xmlns='x'><body>loose<h2>One</h2>text<br/>more</body></html>", [nil, "One"], ["loose", "text\nmore"]),
    (
      "<html xmlns='x'><body><div><h2>One</h2><p>in a <b>division</b></p></div><p>after</p></body></html>", ["One"],
      ["in a division\nafter"]
    ),
    (
      "<html xmlns='x'><body><h2>T</h2><table><tr><td>a</td><td><p>b</p><p>c</p></td></tr><tr><td/><td>d</td></tr></table></body></html>",
      ["T"], ["a | b c\n| d"]
    ),
    (
      "<html xmlns='x'><body><h2>L</h2><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul><pre>x  y\nz</pre></body></html>", ["L"],
      ["a\nb\nc\nx  y\nz"]
    ),
    ("no page at all", [nil], ["no page at all"]),
    ("<html xmlns='x'><body/></html>", [], []),
  ]

  @Test("Sections begin at headings of the second level", arguments: pages.indices)
  func splitting(_ index: Int) async throws {
    let (page, headings, texts) = Self.pages[index]
    let sections = try await Self.sections(page)
    #expect(sections.map(\.heading) == headings && sections.map(\.text) == texts)
  }
}
