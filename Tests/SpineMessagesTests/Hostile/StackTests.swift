#if Generator
  import Foundation
  import HL7V3Runtime
  import SpineMessages
  import Testing

  /// What decodes recursively, on the smallest stack that threads have.
  @Suite("Stack")
  struct StackTests {
    /// Types that hold themselves, each opened again and again in a message, and what is in front of and behind them.
    static let recursions: [(id: String, fixture: String, place: String, tags: [String])] = [
      ("X7 paragraphs", "event-response.xml", "<p id=\"Created\">", ["p"]),
      (
        "X7 data types", "event-response.xml", "<effectiveTime><low value=\"20210114\"/>",
        ["width", "translation", "originalText", "thumbnail", "reference", "useablePeriod"]
      ),
      ("X7 elements kept as bytes", "event-list-query.xml", "<versionCode code=\"V3NPfIT4.2.00\"/>", ["x"]),
    ]

    private static func document(_ fixture: String, _ place: String, _ tags: [String], _ depth: Int) throws -> [UInt8] {
      let names = (0..<depth).map { tags[$0 % tags.count] }
      let nest = names.map { "<\($0)>" }.joined() + names.reversed().map { "</\($0)>" }.joined()
      return Array(
        String(decoding: try Fixtures.bytes(fixture), as: UTF8.self).replacing(place, with: place + nest, maxReplacements: 1).utf8)
    }

    @Test("X7: depth at the limit, on a thread with 512 KiB of stack", arguments: recursions)
    func smallStack(_ id: String, _ fixture: String, _ place: String, _ tags: [String]) async throws {
      // The deepest that is read.
      var depth = 100
      while depth > 0, (try? Spine.documents.decodeMessage(Self.document(fixture, place, tags, depth))) == nil { depth -= 1 }
      #expect(depth > 60)
      let bytes = try Self.document(fixture, place, tags, depth)
      let difference = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<String?, any Error>) in
        let thread = Thread {
          continuation.resume(
            with: Result {
              let message = try Spine.documents.decodeMessage(bytes)
              _ = try message.document.validate()
              return InfosetComparison(blanks: .bySchema).difference(bytes, try message.xml())
            })
        }
        thread.stackSize = 512 << 10
        thread.start()
      }
      #expect(difference == nil)
      let deeper = try Self.document(fixture, place, tags, depth + 1)
      #expect(throws: XMLError.self) { try Spine.documents.decodeMessage(deeper) }
    }
  }
#endif
