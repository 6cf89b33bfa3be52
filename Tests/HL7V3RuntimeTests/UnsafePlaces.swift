/// The places that `UnsafeAuditTests` lets stand, and why.
enum UnsafePlaces {
  struct Place {
    let file: String
    /// Part of the line; empty for all of the file.
    var text = ""
    let reason: String
  }

  private static let tables = "numbers of a grammar, which comes with generated code and never from a message"
  private static let scanned = "reads a range that the scanner gave, by the invariants of Bytes.swift"

  /// Files that touch raw memory.
  static let rawMemory: [String: String] = [
    "Scanner/Bytes.swift": "reads of the input, with the invariants written down there",
    "Scanner/Block.swift": "loads of sixteen bytes, within the padding of the input",
    "Scanner/ByteFacts.swift": "loads of sixteen bytes, of blocks that CharacterCheck compared with the count",
    "Scanner/Word.swift": "loads of eight bytes, within the padding of the input",
    "Scanner/CharacterCheck.swift": "goes over the input once; each index is compared with the count",
    "Scanner/InputBuffer.swift": "the input and its padding; written in init only",
    "Scanner/InputBuffer+Slices.swift": "ranges are clamped to the input",
    "Scanner/InputDecoding.swift": "copies the bytes of the caller, by their count",
    "Scanner/UTF16Transcoding.swift": "writes at most three bytes for two, which the capacity is made for",
    "Scanner/Unescaping.swift": "writes no more than it reads, which the capacity is made for",
    "Scanner/NameTable.swift": "owns its two tables; written in init only",
    "Scanner/NamespaceScope.swift": "hashes the bytes of a prefix, a range that the scanner gave",
    "Scanner/RawMemory.swift": "owns all memory that is written, with the invariants written down there",
    "Scanner/Records.swift": "indices by the owner's count; its memory is of RawMemory",
    "Scanner/XMLScanner+Attributes.swift": scanned,
    "Scanner/XMLScanner+Names.swift": scanned,
    "Values/ElementArena.swift": "is shared, with what makes that sound written down there; its memory is of Records",
    "Documents/FindingLog.swift": "is shared, and appended to by its reader only, with what makes that sound written down there",
    "SimpleTypes/SimpleTypeRules.swift": "lends objects that live for ever, for a call",
    "Values/RawTree.swift": "is shared, and written while it is made only; its memory is of Records",
    "Values/BorrowedBytes.swift": "lends bytes for a call; each index is compared with their count",
    "Writer/OutputBuffer.swift": "what is written, with the invariants written down there",
    "Grammar/Table.swift": "owns its records for ever; each index is compared with the count",
    "Documents/HL7Document.swift": "lends the bytes of the caller for the copy",
    "Writer/XMLWriter.swift": "appends names, which NameTable keeps for ever",
    "Writer/XMLWriter+Escaping.swift": "bytes of a string, lent for the call; each index is compared with their count",
    "Writer/RawSurroundings.swift": "lends the bytes of an element for unescaping",
  ]

  /// What can trap.
  static let traps: [Place] = [
    Place(file: "Scanner/RawMemory.swift", text: "\"out of memory\"", reason: "as every allocation of Swift"),
    Place(
      file: "Writer/OutputBuffer.swift", text: "precondition(index >= 0 && index < count)", reason: "an offset of what was written before"),
    Place(
      file: "Values/BorrowedBytes.swift", text: "\"index of borrowed bytes\"", reason: "a check, not a way that a message can go"),
    Place(file: "Values/BorrowedBytes.swift", text: "slice.endIndex <= slice.base.count", reason: "the same"),
    Place(
      file: "Grammar/Table.swift", text: "\"grammar index\"", reason: "an index from a grammar; a check, not a way that a message can go"),
    Place(
      file: "Values/ElementArena.swift", text: "\"room for an item\"", reason: "a check: who makes an arena counts what will be in it"),
    Place(file: "Scanner/Records.swift", text: "assert(index >= 0 && index < capacity)", reason: "debug builds only"),
    Place(
      file: "Documents/DocumentRegistry+Reading.swift", text: "assert(reader.frames.count == depth)",
      reason: "debug builds only; by generated code"
    ),
  ]

  /// Conversions to narrower integers.
  static let conversions: [Place] = [
    Place(file: "Grammar/GrammarParser.swift", reason: tables),
    Place(file: "Grammar/Grammar.swift", text: "UInt16($0.namespace)", reason: tables),
    Place(file: "Grammar/Table.swift", text: "Int32(all.count)", reason: tables),
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
