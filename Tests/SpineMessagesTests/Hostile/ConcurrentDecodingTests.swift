import HL7V3Runtime
import SpineMessages
import Testing

/// Messages decoded, validated, written and read by many tasks at once. `./dev sanitize` runs this under the thread sanitizer.
@Suite("Concurrent decoding")
struct ConcurrentDecodingTests {
  @Test("Tasks that decode and write do not disturb each other")
  func decoding() async throws {
    let names = Fixtures.names
    let results = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for round in 0..<8 {
        for index in names.indices {
          group.addTask {
            let options = round.isMultiple(of: 2) ? DecodingOptions.tolerant : .strict
            let message = try Spine.documents.decodeMessage(Fixtures.bytes(names[index]), options: options)
            _ = try message.document.validate()
            return (index, try message.xml())
          }
        }
      }
      var results: [Int: Set<[UInt8]>] = [:]
      for try await (index, bytes) in group { results[index, default: []].insert(bytes) }
      return results
    }
    #expect(results.count == names.count)
    #expect(results.allSatisfy { $0.value.count == 1 })
  }

  @Test("Tasks share a message, what is raw in it included")
  func sharing() async throws {
    // With the plain registry the payload stays raw, and refers to the bytes of the message.
    let bytes = Array(
      String(decoding: try Fixtures.bytes("event-response.xml"), as: UTF8.self)
        .replacing("<v3:processingCode", with: "<v3:strange a='&lt;'>b</v3:strange><v3:processingCode").utf8)
    let message = try Spine.documents.decodeMessage(bytes)
    #expect(!message.deviations.isEmpty)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 {
        group.addTask {
          for extra in message.document.extras {
            if case .element(let element, _) = extra {
              _ = element.detached().hashValue
              _ = try element.node().text
            }
          }
          return try message.xml()
        }
      }
      let expected = try message.xml()
      for try await written in group { #expect(written == expected) }
    }
  }
}
