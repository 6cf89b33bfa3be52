#if Generator
  import HL7V3Runtime
  import SpineMessages
  import Testing

  @Suite("Truncated and damaged messages")
  struct TruncatedMessageTests {
    /// Good replies, short enough to be cut at every byte.
    static let replies = ["acknowledgement-success.xml", "soap-fault.xml", "smsp-get-scr-status-response.xml"]

    @Test("X13: a good reply cut at any byte is refused, and what is wrong is the end", arguments: replies)
    func everyPrefix(_ name: String) throws {
      let bytes = try Fixtures.bytes(name)
      let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
      for length in 0...end {
        do {
          _ = try Spine.documents.decodeMessage(Array(bytes[..<length]))
          Issue.record("\(name) cut at \(length) is accepted")
        } catch {
          let expected: Set<XMLError.Code> = [.unexpectedEnd, .emptyDocument, .invalidEncoding]
          #expect(expected.contains(error.code) && error.offset <= length, "\(length): \(error)")
        }
      }
    }

    @Test("X13: one byte changed or put in anywhere: refused, or read as libxml2 reads it", arguments: replies, [0, 1] as [Int])
    func everyByte(_ name: String, removed: Int) throws {
      let bytes = try Fixtures.bytes(name)
      // One other byte a place; over the places all of them are used.
      let pieces = Array("<>&'\"/=;:! -]x1\n\r".utf8) + [0x00, 0x80, 0xC3]
      // Where libxml2 is not asked whether a namespace name is a URI reference.
      let text = String(decoding: bytes, as: UTF8.self)
      let namespaceNames = text.matches(of: /xmlns(:[\w]+)?="[^"]*"/).map { match in
        text.utf8.distance(
          from: text.startIndex, to: match.range.lowerBound)...text.utf8.distance(
            from: text.startIndex, to: match.range.upperBound)
      }
      var accepted = 0
      for place in bytes.indices {
        var changed = bytes
        changed.replaceSubrange(place..<place + removed, with: [pieces[place % pieces.count]])
        guard let message = try? Spine.documents.decodeMessage(changed) else { continue }
        accepted += 1
        let isNamespaceName = namespaceNames.contains { $0.contains(place) }
        guard let theirs = TreeNode.document(changed, withAnyNamespaceNames: isNamespaceName),
          let ours = TreeNode.document(try message.xml(), withAnyNamespaceNames: isNamespaceName)
        else {
          Issue.record("\(place): libxml2 refuses it, or what was written")
          continue
        }
        if let difference = InfosetComparison(blanks: .bySchema).difference(theirs, ours) { Issue.record("\(place): \(difference)") }
      }
      #expect(accepted > 0 && accepted < bytes.count)
    }
  }
#endif
