import Foundation
import HL7V3Runtime
import Testing

/// A message made hostile, and what decoding it must say. The ids are those of our table of hostile inputs.
struct HostileMessage: Sendable, CustomTestStringConvertible {
  let id: String
  let what: String
  let bytes: [UInt8]
  /// The error; nil when the message is to be decoded.
  let code: XMLError.Code?
  /// Where the error is, where that is fixed.
  let offset: Int?
  var options = DecodingOptions.tolerant

  var testDescription: String { "\(id): \(what)" }

  /// A message of ours.
  static let fixture = (try? Fixtures.bytes("event-list-query.xml")) ?? []
  /// Between two children of an element that holds only elements.
  static let elements = "<versionCode code=\"V3NPfIT4.2.00\"/>"
  /// In a tag.
  static let tag = "<versionCode "
  /// In a text.
  static let text = "DissentOverride</"
  /// Before the root element.
  static let prolog = "<!-- Which"
  /// Behind the root element.
  static let epilog = "</env:Envelope>\n"

  /// Puts `part` in front of `place`. Where `part` has a `¦`, there the error is expected.
  init(_ id: String, _ what: String, before place: String, _ part: String, _ code: XMLError.Code?, bytes: [UInt8] = []) {
    let text = Self.fixture
    let start = text.firstRange(of: place.utf8)?.lowerBound ?? 0
    let mark = Array("¦".utf8)
    var part = Array(part.utf8)
    let marked = part.firstRange(of: mark)
    if let marked { part.replaceSubrange(marked, with: bytes) }
    self.init(id, what, Array(text[..<start]) + part + Array(text[start...]), code, at: marked.map { start + $0.lowerBound })
  }

  /// A document as it is.
  init(_ id: String, _ what: String, _ bytes: [UInt8], _ code: XMLError.Code?, at offset: Int? = nil) {
    (self.id, self.what, self.bytes, self.code, self.offset) = (id, what, bytes, code, offset)
  }

  func with(_ change: (inout DecodingOptions) -> Void) -> HostileMessage {
    var copy = self
    change(&copy.options)
    return copy
  }
}

extension [UInt8] {
  fileprivate func firstRange(of part: some Collection<UInt8>) -> Range<Int>? { ranges(of: part).first }
}
