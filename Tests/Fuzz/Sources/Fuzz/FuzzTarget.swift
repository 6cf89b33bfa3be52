@testable import HL7V3Runtime
import SpineMessages

/// What is fuzzed. The unit tests run the same checks over what was once found.
enum FuzzTarget: String, CaseIterable, Sendable {
  /// The scanner, in each of the ways in which it is read.
  case reader
  /// A message of unknown type, tolerant and strict.
  case registry
  /// A message that is decoded and written again.
  case roundTrip = "round-trip"

  /// What is wrong with the way an input is treated; nil when nothing is.
  func failure(of input: [UInt8]) -> String? {
    switch self {
    case .reader: ReaderCheck.failure(of: input)
    case .registry: RegistryCheck.failure(of: input)
    case .roundTrip: RoundTripCheck.failure(of: input)
    }
  }
}

/// All ways to read a document must agree, and an error must lie within it.
enum ReaderCheck {
  static func failure(of input: [UInt8]) -> String? {
    let skipped = Infoset.reading(input, .skip)
    let forbidden = Infoset.reading(input, .forbid)
    switch (skipped, forbidden) {
    case (.success(let left), .success(let right)):
      if left != right { return "the policy for processing instructions changes the content" }
    case (.success, .failure(let error)):
      if error.code != .processingInstructionForbidden { return "refused under .forbid as \(error.code)" }
    case (.failure, .success): return "refused under .skip only"
    case (.failure(let error), .failure(let other)):
      if other.code != .processingInstructionForbidden, error.offset != other.offset { return "the policy moves an error" }
      // UTF-16 can grow by half when it becomes UTF-8.
      if error.offset < 0 || error.offset > input.count * 3 / 2 || error.line < 1 || error.column < 1 {
        return "an error outside the document"
      }
    }
    return failure(ofWalking: input, expected: skipped)
  }

  /// Markup only, simple contents at once, elements skipped: whatever is passed over is checked all the same.
  private static func failure(ofWalking input: [UInt8], expected: Result<[String], XMLError>) -> String? {
    for skipsEverySecond in [false, true] {
      do {
        var scanner = try Infoset.scanner(input, .skip)
        var number = 0
        while true {
          let event = try scanner.nextMarkup()
          if event == .endOfDocument { break }
          guard event == .startElement else { continue }
          number += 1
          if skipsEverySecond, number.isMultiple(of: 2) {
            let range = try scanner.skipElement()
            if range.isEmpty || range.upperBound > scanner.input.count { return "a skipped element outside the document" }
          } else {
            let mark = scanner.mark()
            let attributes = (0..<scanner.attributeCount).map { scanner.attributeValue($0) }
            if try scanner.simpleContent() == nil { scanner.reset(to: mark) }
            _ = attributes
          }
        }
        if case .failure(let error) = expected { return "\(error.code) is not noticed when walking" }
      } catch {
        if case .success = expected { return "\(error) when walking only" }
      }
    }
    return nil
  }
}

/// A tolerant decode accepts all that is well formed and known; a strict one no more than that.
enum RegistryCheck {
  static func failure(of input: [UInt8]) -> String? {
    for registry in [Spine.documents, Spine.documentsWithRawPayloads] {
      let tolerant = Result { () throws(XMLError) in try registry.decodeMessage(input) }
      let strict = Result { () throws(XMLError) in try registry.decodeMessage(input, options: .strict) }
      switch (tolerant, strict) {
      case (.success(let message), .success(let same)):
        if !message.deviations.isEmpty { return "strict accepts what tolerant reports: \(message.deviations[0].kind)" }
        if message.root != same.root { return "strict and tolerant decode different values" }
      case (.success(let message), .failure(let error)):
        if !error.code.description.hasPrefix("schema.") { return "\(error.code) under strict only" }
        if message.deviations.count > XMLLimits().findings + 1 { return "more findings than allowed" }
      case (.failure, .success): return "strict accepts what tolerant refuses"
      case (.failure(let error), .failure):
        if error.code.description.hasPrefix("schema.") { return "tolerant refuses for its schema: \(error.code)" }
      }
      if case .success(let message) = tolerant { _ = try? message.document.validate() }
    }
    return nil
  }
}

/// What was decoded writes a document that says the same, and goes on to do so.
enum RoundTripCheck {
  static func failure(of input: [UInt8]) -> String? {
    guard case .success(let before) = Infoset.reading(input, .forbid), let message = try? Spine.documents.decodeMessage(input)
    else { return nil }
    do {
      let written = try message.xml()
      let after = try Infoset.reading(written, .forbid).get()
      if let difference = Infoset.difference(before, after) { return "lost or changed: \(difference)" }
      let again = try Spine.documents.decodeMessage(written)
      if try again.xml() != written { return "written differently the second time" }
      return nil
    } catch {
      return "what was read cannot be written or read again: \(error)"
    }
  }
}
