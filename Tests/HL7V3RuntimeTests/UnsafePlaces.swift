/// The places that `UnsafeAuditTests` lets stand, and why.
enum UnsafePlaces {
  struct Place {
    let file: String
    /// Part of the line; empty for all of the file.
    var text = ""
    let reason: String
  }

  private static let tables = "numbers of a grammar, which comes with generated code and never from a message"
  /// The file that touches raw memory.
  static let rawMemory = "Memory/Memory.swift"

  /// Classes that are shared though they can change: what makes that sound is written down there.
  static let shared = ["Documents/FindingLog.swift", "Values/ElementArena.swift", "Values/RawTree.swift"]

  /// What can trap.
  static let traps: [Place] = [
    Place(file: rawMemory, text: "\"out of memory\"", reason: "as every allocation of Swift"),
    Place(file: rawMemory, text: "precondition(", reason: "a check of an index, not a way that a message can go"),
    Place(
      file: "Values/ElementArena.swift", text: "\"room for an item\"", reason: "a check: who makes an arena counts what will be in it"),
    Place(
      file: "Documents/DocumentRegistry+Reading.swift", text: "assert(reader.frames.count == depth)",
      reason: "debug builds only; by generated code"
    ),
  ]

  /// Conversions to narrower integers.
  static let conversions: [Place] = [
    Place(file: "Grammar/GrammarParser.swift", reason: tables),
    Place(file: "Grammar/Grammar.swift", text: "UInt16($0.namespace)", reason: tables),
    Place(file: "Memory/TextTable.swift", text: "Int32(all.count)", reason: tables),
    Place(file: "Grammar/GrammarRecords.swift", text: "<< lineBits", reason: "both parts are clamped to their bits"),

    Place(file: "Reader/XMLReader.swift", text: "Int32(grammar.types[type].holder)", reason: "widens a UInt16"),
    Place(file: "Reader/XMLReader.swift", text: "UInt16(type)", reason: tables),
    Place(file: "Reader/XMLReader+Children.swift", text: "UInt32(transition.next)", reason: "widens a UInt16"),
    Place(file: "Reader/XMLReader+Children.swift", text: "UInt32(grammar.transitions[place].next)", reason: "widens a UInt16"),
    Place(file: "Writer/ValueCheck.swift", text: "UInt32(transition.next)", reason: "widens a UInt16"),
    Place(file: "Writer/ValueCheck.swift", text: "UInt32(tables.transitions[place].next)", reason: "widens a UInt16"),
    Place(file: "Writer/RawSurroundings.swift", text: "UInt32(byte)", reason: "widens a byte"),
    Place(file: "SimpleTypes/Values/BinaryText.swift", text: "UInt32(digit)", reason: "widens a byte"),
    Place(file: "SimpleTypes/Patterns/GeneralCategories.swift", text: "UInt32(index)", reason: "an index among the thirty categories"),
    Place(file: "SimpleTypes/Patterns/PatternAutomaton.swift", text: "UInt16(number)", reason: "below mostStates, which is 512"),
    Place(file: "SimpleTypes/Patterns/CharacterClass.swift", text: "radix: 16", reason: "gives nil for what it cannot read"),
    Place(file: "SimpleTypes/Patterns/PatternColumns.swift", text: "UInt8(0)", reason: "a literal"),
    Place(
      file: "SimpleTypes/Patterns/PatternColumns.swift", text: "UInt8(answers.count)", reason: "at most one for each of 129 bytes before it"
    ),
    Place(file: "Scanner/Unescaping.swift", text: "UInt32(digit)", reason: "widens a byte"),
    Place(file: "Scanner/NameCharacters.swift", text: "UInt32(self[offset", reason: "widens a byte"),
    Place(file: "Scanner/NameTable.swift", reason: "in init, of names that come with generated code"),
    Place(
      file: "Scanner/NamespaceScope.swift", text: "Int32(index)", reason: "an index among the namespaces of a document of 1 GB at most"),
    Place(file: "Scanner/NamespaceScope.swift", text: "Int32(uris.count", reason: "as many as declarations fit into a document of 1 GB"),
    Place(file: "Scanner/UTF16Transcoding.swift", text: "UInt32(source[offset", reason: "widens a byte"),
  ]
}
