import Foundation
import Testing

@testable import HL7V3Runtime

/// Regular expressions by table.
@Suite struct PatternTests {
  static let table: [(pattern: String, valid: [String], invalid: [String])] = [
    ("", [""], ["a"]), ("a|", ["", "a"], ["b"]), ("()", [""], ["a"]), ("a^b$", ["a^b$"], ["ab"]), ("a{2}", ["aa"], ["a", "aaa"]),
    ("a{2,}", ["aa", "aaaa"], ["a"]),
    ("a{0}b", ["b"], ["ab"]), ("a{1,3}", ["a", "aaa"], ["", "aaaa"]), ("(a{1,2}){2}", ["aa", "aaa", "aaaa"], ["a", "aaaaa"]),
    ("(a?){3}b", ["b", "aaab"], ["aaaab"]),
    ("(a*)*", ["", "aaa"], ["b"]), ("((a|ab)(c|bcd))*", ["ac", "abcd", "acabcd"], ["abd"]),
    (".", ["a", "é", "日"], ["\n", "\r", "", "ab"]), ("{}", ["{}"], []),
    ("[a-z-[aeiou]]", ["b"], ["a", "-", "B"]), ("[^a-z-[A-C]]", ["D", "é"], ["a", "B"]), ("[a-c-[b-[b]]]", ["b"], ["d"]),
    ("[-a]", ["-", "a"], ["b"]), ("[a-]", ["-", "a"], ["b"]),
    (#"[a\-z]"#, ["-"], ["b"]), ("[^-a]", ["b"], ["-", "a"]), ("[+--]", ["+", ",", "-"], ["."]), ("[.*?(){}|^]", [".", "|", "^"], ["a"]),
    (#"[\^\]\[]"#, ["^", "]", "["], ["a"]),
    ("[a-c-e]", ["a", "e"], ["-", "d"]), (#"[\d-x]"#, ["5", "x"], ["-"]), ("[^^]", ["a"], ["^"]),
    (#"\n\r\t\\\|\.\?\*\+\(\)\{\}\-\[\]\^"#, ["\n\r\t\\|.?*+(){}-[]^"], [""]),
    (#"\d"#, ["1", "\u{661}"], ["a", "½"]), (#"\D"#, ["a"], ["1"]), (#"\w+"#, ["a1é$+"], ["a b", "-", "_"]),
    (#"\W"#, [" ", "-", "_"], ["a"]), (#"\s"#, [" ", "\t", "\n", "\r"], ["\u{A0}"]),
    (#"\S"#, ["\u{A0}"], [" "]), (#"\i\c*"#, ["a-1:", ":"], ["1", "-"]), (#"\I\C"#, ["1 "], ["aa"]), (#"\p{L}"#, ["a", "日"], ["1"]),
    (#"\p{Lu}\P{Lu}"#, ["Aa"], ["aA"]),
    (#"[\p{Sc}\p{Pd}]"#, ["£", "-"], ["+"]), (#"\p{IsGreek}\p{IsBasicLatin}"#, ["αa"], ["aα"]), (#"\P{IsBasicLatin}"#, ["é"], ["a"]),
    (#"[\w-[\d]]"#, ["a"], ["1"]),
    (#"\p{IsPrivateUse}"#, ["\u{E000}"], ["a"]), (#"[^\s]*"#, ["", "日本"], ["a b"]),
  ]

  @Test("matches", arguments: table.indices)
  func matches(_ index: Int) throws {
    let row = Self.table[index]
    let pattern = try SchemaPattern(alternatives: [row.pattern])
    for text in row.valid { #expect(Self.matches(pattern, text), "\(row.pattern) \(text.debugDescription)") }
    for text in row.invalid { #expect(!Self.matches(pattern, text), "\(row.pattern) \(text.debugDescription)") }
  }

  @Test(
    "what is no pattern is refused",
    arguments: [
      "(", ")", "a)", "[", "[]", "[^]", "]", "a]", "*", "+a", "?", "a**", "a{3}{2}", "a{", "a{1", "a{,2}", "a{2,1}", "a{x}", "[z-a]",
      #"[a-\d]"#, "[[a]]", "[a[b]", "[a-b-[b]-c]",
      "[a--]", #"\"#, #"\a"#, #"\$"#, #"\pL"#, #"\p{Q}"#, #"\p{Cs}"#, #"\p{IsNowhere}"#, #"\p{L"#, #"\p{}"#,
    ])
  func refusals(_ text: String) {
    #expect(throws: PatternError.malformed) { try SchemaPattern(alternatives: [text]) }
  }

  @Test(
    "what would need too much room is refused, and quickly",
    arguments: [
      "((a{1000}){1000}){1000}", "(((a?){1000}){1000}){1000}", String(repeating: "(", count: 5_000), String(repeating: "[a-", count: 5_000),
      String(repeating: "a", count: 20_000),
    ])
  func excess(_ text: String) {
    #expect(throws: PatternError.tooLarge) { try SchemaPattern(alternatives: [text]) }
  }

  @Test func emptyRepetitionsCostNothing() throws {
    let pattern = try SchemaPattern(alternatives: ["((((){1000}){1000}){1000}){1000}"])
    #expect(Self.matches(pattern, ""))
    #expect(!Self.matches(pattern, "a"))
  }

  @Test func countsSaturate() throws {
    let exact = try SchemaPattern(alternatives: ["a{1000}"])
    #expect(Self.matches(exact, String(repeating: "a", count: 1_000)) && !Self.matches(exact, String(repeating: "a", count: 1_001)))
    // Never refuses what is valid.
    let beyond = try SchemaPattern(alternatives: ["a{5000}"])
    #expect(Self.matches(beyond, String(repeating: "a", count: 5_000)) && !Self.matches(beyond, String(repeating: "a", count: 999)))
  }

  @Test func manyWaysThroughTakeNoLonger() throws {
    // A backtracking engine would not come back from these; the last has too many states for the table.
    for text in ["(a*)*b", "(a|a)*b", "(a|aa)+b", "(.*a){12}b", "(a|b)*a(a|b){12}c"] {
      let pattern = try SchemaPattern(alternatives: [text])
      #expect(!Self.matches(pattern, String(repeating: "a", count: 2_000)), "\(text)")
    }
  }

  @Test func tableAndProgramAgree() throws {
    let program = try PatternProgram(try PatternParser.parse(#"[0-9]{1,8}|([0-9]{9,14}|[0-9]{14,14}\.[0-9]+)([+\-][0-9]{1,4})?"#))
    let table = try #require(PatternAutomaton(program))
    for text in ["", "1", "20250101120000", "20250101120000.5+0100", "202501011200001", "2025-", "é"] {
      text.withBorrowedBytes { #expect(table.matches($0) == program.matches($0)) }
    }
  }

  @Test(
    arguments: [
      ("[0-9A-F]{8}-[0-9A-F]{4}", "0F3A99C1-77AB", true), ("[0-9]{3}[a-c](x|y)z", "123bxz", true), (#"\d{2}"#, "12", false),
      ("a[^b]c", "axc", false),
      ("ab?c", "abc", false), ("a", "a", true), ("(ab|cd)e", "abe", false), ("a{2,3}", "aa", false), ("[é]b", "éb", false),
    ])
  func textsOfOneForm(_ pattern: String, _ valid: String, _ isOneForm: Bool) throws {
    let program = try PatternProgram(try PatternParser.parse(pattern))
    let table = try #require(PatternAutomaton(program))
    #expect(table.form.isEmpty != isOneForm)
    let letters = Array("0aAbcFGxyz-é\u{1F600} ")
    var texts = [valid, "", valid + valid] + letters.map { valid + String($0) }
    for index in valid.indices {
      texts.append(String(valid[..<index]))
      texts += letters.map { valid.replacingCharacters(in: index...index, with: String($0)) }
    }
    for text in texts {
      text.withBorrowedBytes { #expect(table.matches($0) ?? program.matches($0) == program.matches($0), "\(pattern) on \(text)") }
    }
    valid.withBorrowedBytes { #expect(program.matches($0)) }
  }

  @Test func beyondASCIIOneColumnDoesIfAllAreAlike() throws {
    let alike = try #require(PatternAutomaton(try PatternProgram(try PatternParser.parse("a[^b]"))))
    let apart = try #require(PatternAutomaton(try PatternProgram(try PatternParser.parse("a[^é]"))))
    let text = "aé"
    text.withBorrowedBytes {
      #expect(alike.matches($0) == true)
      #expect(apart.matches($0) == nil)
    }
  }

  private static func matches(_ pattern: SchemaPattern, _ text: String) -> Bool {
    text.withBorrowedBytes { pattern.matches($0) }
  }
}
