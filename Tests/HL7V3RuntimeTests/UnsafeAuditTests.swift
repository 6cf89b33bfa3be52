import Foundation
import Testing

/// Where the runtime touches raw memory, where it could trap, and what it imports: a new place fails until it is justified here.
@Suite("Audit of memory safety")
struct UnsafeAuditTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardized

  private struct Line {
    let file: String
    let number: Int
    let text: String
  }

  /// All lines of code below a folder, without comments.
  private static func lines(below folder: String) throws -> [Line] {
    let base = root.appendingPathComponent(folder)
    let walk = try #require(FileManager.default.enumerator(atPath: base.path))
    let files = walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
    return try files.flatMap { file -> [Line] in
      let text = String(decoding: try Data(contentsOf: base.appendingPathComponent(file)), as: UTF8.self)
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
        let code = line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line[...]
        return code.isEmpty ? nil : Line(file: file, number: number + 1, text: code.trimmingCharacters(in: .whitespaces))
      }
    }
  }

  private static let runtime = Result { try lines(below: "Sources/HL7V3Runtime") }
  private static let generated = Result { try lines(below: "Generated").filter { $0.file != "Grammar.swift" } }

  @Test("Raw memory is touched in one file only")
  func rawMemory() throws {
    let pattern =
      /Unsafe|unsafe|Unmanaged|\.pointee\b|\.baseAddress|assumingMemoryBound|loadUnaligned|UTF8Span\(unchecked|utf8Start|UTF8Buffer|\b(malloc|free|realloc)\(/
    let found = Set(try Self.runtime.get().filter { $0.text.contains(pattern) }.map(\.file))
    #expect(found == [UnsafePlaces.rawMemory])
  }

  @Test("What is shared though it can change")
  func shared() throws {
    let found = Set(try Self.runtime.get().filter { $0.text.contains("@unchecked") }.map(\.file))
    #expect(found.subtracting([UnsafePlaces.rawMemory]).sorted() == UnsafePlaces.shared)
  }

  @Test("What can trap is justified: forced unwrapping, tries and casts, failing calls")
  func traps() throws {
    let pattern = /\btry!|\bas!|[\w)\]]!(?![=\w])|\bfatalError\b|\bprecondition(Failure)?\b|\bassert(ionFailure)?\(|\bunowned\b/
    for line in try Self.runtime.get() where line.text.contains(pattern) {
      if !UnsafePlaces.traps.contains(where: { $0.file == line.file && line.text.contains($0.text) }) {
        Issue.record("\(line.file):\(line.number): \(line.text)")
      }
    }
    for line in try Self.generated.get() where line.text.contains(pattern) {
      Issue.record("Generated/\(line.file):\(line.number): \(line.text)")
    }
  }

  @Test("Conversions to narrower integers are justified; those that truncate, clamp or are of literals cannot trap")
  func conversions() throws {
    let pattern = /\bU?Int(8|16|32)\((?!ascii:|truncatingIfNeeded:|clamping:|littleEndian:|bitPattern:)[^)]/
    for line in try Self.runtime.get() where line.text.contains(pattern) {
      let isJustified = UnsafePlaces.conversions.contains { $0.file == line.file && ($0.text.isEmpty || line.text.contains($0.text)) }
      if !isJustified { Issue.record("\(line.file):\(line.number): \(line.text)") }
    }
    for line in try Self.generated.get() where line.text.contains(pattern) {
      Issue.record("Generated/\(line.file):\(line.number): \(line.text)")
    }
  }

  @Test("Generated code touches no raw memory")
  func generatedCode() throws {
    let pattern = /Unsafe|unsafe|\.pointee\b|@unchecked/
    #expect(try Self.generated.get().filter { $0.text.contains(pattern) }.isEmpty)
  }

  @Test("X3, X6: the runtime imports nothing that could open a file or a connection")
  func imports() throws {
    let allowed: Set<Substring> = ["FoundationEssentials", "Foundation"]
    for line in try Self.runtime.get() where line.text.contains(/^(\S+ )*import \w/) {
      // The C library for its memory, and no more.
      if line.file == UnsafePlaces.rawMemory { continue }
      #expect(allowed.contains(line.text.split(separator: " ").last ?? ""), "\(line.file): \(line.text)")
    }
    // Of Foundation, types of values only.
    let callers = /FileManager|URLSession|(Data|String)\(contentsOf|FileHandle|\bProcess\b|\b(f?open|socket|connect)\(/
    #expect(try Self.runtime.get().filter { $0.text.contains(callers) }.isEmpty)
  }
}
