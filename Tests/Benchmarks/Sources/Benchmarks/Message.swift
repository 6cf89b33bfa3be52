import HL7V3Runtime
import LibXML2Baseline
import SpineMessages

/// What is measured of a document.
enum Work: String, CaseIterable {
  case sax2, tolerant, strict, validate, dump, encode
}

enum Refusal: Error { case libxml2, unreadable(String) }

/// A document, and what can be done with it.
struct Contestants {
  let document: Document
  let work: [(kind: Work, run: () throws -> Int)]
  private let tree: UnsafeMutableRawPointer

  /// Decodes with all payloads typed. Strict decoding is left out where it refuses the document.
  init(_ document: Document) throws {
    self.document = document
    let bytes = document.bytes
    let message = try Spine.documents.decodeMessage(bytes)
    guard let tree = bytes.withUnsafeBytes({ baseline_tree($0.baseAddress, $0.count) }) else { throw Refusal.libxml2 }
    self.tree = tree
    var work: [(kind: Work, run: () throws -> Int)] = [
      (.sax2, { try sax2(bytes) }),
      (.tolerant, { try Spine.documents.decodeMessage(bytes).deviations.count + 1 }),
    ]
    if (try? Spine.documents.decodeMessage(bytes, options: .strict)) != nil {
      work.append((.strict, { try Spine.documents.decodeMessage(bytes, options: .strict).deviations.count + 1 }))
    }
    work += [
      (.validate, { try message.document.validate().count + 1 }),
      (.dump, { Int(baseline_dump(tree)) }),
      (.encode, { try message.xml().count }),
    ]
    self.work = work
  }

  func free() { baseline_free(tree) }
}

func sax2(_ bytes: [UInt8]) throws -> Int {
  guard bytes.withUnsafeBytes({ baseline_sax2($0.baseAddress, $0.count) }) == 0 else { throw Refusal.libxml2 }
  return 1
}
