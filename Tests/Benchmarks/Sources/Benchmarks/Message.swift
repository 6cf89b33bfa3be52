import Foundation
import HL7V3Runtime
import LibXML2Baseline
import SpineMessages

/// A message, and what can be done with it.
struct Message {
  let name: String
  let bytes: [UInt8]

  init(_ path: String) throws {
    name = (path as NSString).lastPathComponent
    bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// The contestants for the message.
  /// - Throws: `XMLError` with the code `unknownDocument` when the message is of no type we know.
  func contestants() throws -> [Contestant] {
    let bytes = bytes
    // A summary on its own needs the registry that knows summaries.
    let isSummary = (try? Spine.documents.decodeMessage(bytes)) == nil
    let documents = isSummary ? Spine.documentsWithSummaries : Spine.documents
    let message = try documents.decodeMessage(bytes)
    let body = try message.document.xml(options: EncodingOptions(isStrict: false))
    guard let tree = bytes.withUnsafeBytes({ baseline_tree($0.baseAddress, $0.count) }) else { throw Refusal.libxml2 }
    var contestants = [
      Contestant(name: Baseline.sax2, baseline: Baseline.sax2) { try sax2(bytes) },
      Contestant(name: "decode, tolerant", baseline: Baseline.sax2) { try documents.decodeMessage(bytes).deviations.count + 1 },
      Contestant(name: "decode, summaries typed", baseline: Baseline.sax2) {
        try Spine.documentsWithSummaries.decodeMessage(bytes).deviations.count + 1
      },
    ]
    if (try? documents.decodeMessage(bytes, options: .strict)) != nil {
      contestants.append(
        Contestant(name: "decode, strict", baseline: Baseline.sax2) {
          try documents.decodeMessage(bytes, options: .strict).deviations.count + 1
        })
    }
    contestants += [
      Contestant(name: Baseline.sax2Body, baseline: Baseline.sax2Body) { try sax2(body) },
      Contestant(name: "init(xml:), body alone", baseline: Baseline.sax2Body) { try decode(type(of: message.document), body) },
      Contestant(name: "validate(), body alone", baseline: Baseline.sax2Body) { try message.document.validate().count + 1 },
      Contestant(name: Baseline.dump, baseline: Baseline.dump) { Int(baseline_dump(tree)) },
      Contestant(name: "encode", baseline: Baseline.dump) { try message.xml().count },
    ]
    return contestants
  }
}

/// What the ratios are to.
enum Baseline {
  static let sax2 = "libxml2 SAX2"
  static let sax2Body = "libxml2 SAX2, body alone"
  static let dump = "libxml2 xmlDocDumpMemory"
}

enum Refusal: Error { case libxml2 }

private func sax2(_ bytes: [UInt8]) throws -> Int {
  guard bytes.withUnsafeBytes({ baseline_sax2($0.baseAddress, $0.count) }) == 0 else { throw Refusal.libxml2 }
  return 1
}

private func decode(_ type: any HL7Document.Type, _ bytes: [UInt8]) throws -> Int { try type.init(xml: bytes).deviations.count + 1 }
