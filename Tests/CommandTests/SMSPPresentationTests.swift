import Foundation
import Testing

@Suite("smsp decode: presentation text")
struct SMSPPresentationTests {
  /// What is printed between the heading `Case` and the coded content for a presentation text.
  private func text(_ body: String, columns: Int = 60) throws -> String {
    let message = String(decoding: try Samples.bytes("event-response"), as: UTF8.self)
    let start = try #require(message.range(of: "<body>"))
    let end = try #require(message.range(of: "</body>"))
    let changed = message[..<start.upperBound] + "<h2>Case</h2>" + body + message[end.lowerBound...]
    let run = try Samples.withFile(Data(changed.utf8)) { try CommandRun("smsp", ["decode", $0], columns: columns) }
    let section = try #require(run.output.split(separator: "  Case\n  ----\n", maxSplits: 1).last)
    let lines = section.prefix(upTo: section.range(of: "\n\nCoded content")?.lowerBound ?? section.endIndex)
    return lines.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }
      .joined(separator: "\n")
  }

  static let cases: [(String, String)] = [
    ("<p>one\n   two<br/>three</p>", "one two\nthree"),
    ("loose text<p>and a paragraph</p>more", "loose text\n\nand a paragraph\n\nmore"),
    ("<h3>Sub</h3><p>text</p>", "Sub\n\ntext"),
    ("<ul><li>one</li><li>two<ol><li>deep</li><li>deeper</li></ol></li></ul>", "- one\n- two\n  1. deep\n  2. deeper"),
    ("<pre>a   b\n  c</pre>", "a   b\n  c"),
    ("<p>see <a href='https://example.org/x'>there</a> and <a href='#top'>up</a></p>", "see there [https://example.org/x] and up"),
    ("<unheard>of <b>this</b></unheard><p>next</p>", "of this\n\nnext"),
    ("<div><p>inside</p><section><p>deeper</p></section></div>", "inside\n\ndeeper"),
    ("<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>", "A  B\n-  -\n1  2"),
    ("<table><caption>Title</caption><tbody><tr><td>1</td><td>2</td></tr></tbody></table>", "Title\n1  2"),
    ("<table><tr><td rowspan='2'>x</td><td>1</td></tr><tr><td>2</td></tr></table>", "x  1\nx  2"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td colspan='2'>no more than this</td></tr></table>", "a  b\nno more than this"),
    ("<table>stray<tbody><tr>row<td>a</td></tr></tbody></table>", "stray\nrow  a"),
    ("<table><tr><td>a<br/>b</td><td><p>c</p><ul><li>d</li></ul></td></tr></table>", "a  c\nb  d"),
    ("<table><tr><td colspan='1000000000' rowspan='1000000000'>x</td></tr></table>", "x"),
    ("<h2>Empty</h2>", "(nothing in this section)\n\nEmpty\n-----\n(nothing in this section)"),
  ]

  @Test("Every element gives its text", arguments: cases)
  func elements(_ body: String, _ expected: String) throws {
    let printed = try text(body).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(printed.joined(separator: "\n") == expected)
  }

  @Test("A table that cannot fit becomes a list, and loses nothing")
  func narrow() throws {
    let long = String(repeating: "x", count: 30)
    let head = "<thead><tr><th>Identifier</th><th>Description</th></tr></thead>"
    let printed = try text("<table>\(head)<tbody><tr><td>\(long)</td><td>\(long)</td></tr></tbody></table>", columns: 50)
    #expect(printed == "Identifier: \(long)\nDescription: \(long)")
  }

  @Test("Deep content is read without harm")
  func deep() throws {
    let depth = 60
    let printed = try text(String(repeating: "<div>", count: depth) + "bottom" + String(repeating: "</div>", count: depth))
    #expect(printed == "bottom")
  }
}
