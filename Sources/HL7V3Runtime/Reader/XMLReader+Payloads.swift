/// What a message says that its payload is: `payloadID` of an event, or `messageType` of a document's metadata (FACTS a.4 and a.5).
struct PayloadName {
  /// The elements that say it, in their attribute `extension`.
  static let elements: Set<String> = ["payloadID", "messageType"]

  /// Such as `REPC_MT150007UK05`.
  var value: String
  /// The element that it is said of: how many are open around it, and where its start tag stands.
  var depth: Int
  var start: Int
}

extension XMLReader {
  /// Remembers what an element that was just announced tells of what stands further on.
  @inline(never)
  mutating func passLandmark(_ token: UInt16) {
    if token == grammar.bodyToken {
      isInBody = true
      return
    }
    for index in 0..<scanner.attributeCount where localName(index) == "extension" {
      payloadNames.removeAll { $0.depth >= frames.count }
      payloadNames.append(PayloadName(value: scanner.attributeValue(index), depth: frames.count, start: Int(frame.start)))
    }
  }

  /// What was said of the payload at this place, by the nearest element around it of which something was said.
  var payloadName: String? {
    payloadNames.last { name in
      name.depth < frames.count ? Int(frames[name.depth].start) == name.start : name.depth == frames.count && Int(frame.start) == name.start
    }?.value
  }

  /// Says that an element is not what it is said to be, or cannot be told: it stays as it came. No breach of a schema, so not when strict.
  mutating func noteUnfitPayload() throws(XMLError) {
    guard mode != .strict, !frames.isEmpty else { return }
    let outer = isInPayload
    isInPayload = true
    try note(.unfitPayload, subject: scanner.localName(of: scanner.element), type: Int(frame.type))
    isInPayload = outer
  }
}
