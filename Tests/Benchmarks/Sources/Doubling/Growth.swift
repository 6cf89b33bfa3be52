import Foundation
import HL7V3Runtime
import SpineMessages

/// What a document costs.
struct Cost {
  var bytes = 0
  var decode = 0.0
  var encode = 0.0
  var validate = 0.0
  /// Kilobytes by which the process grew over decoding, encoding and validating; 0 where the system does not tell.
  var memory = 0.0
  /// Bytes written for the document.
  var written = 0

  static var steps: [(name: String, value: KeyPath<Cost, Double>)] {
    [("decode", \.decode), ("encode", \.encode), ("validate", \.validate), ("memory", \.memory)]
  }
}

/// How the cost of a series grows: an exponent of 1 is linear, one of 2 quadratic.
struct Growth {
  let series: Series
  let costs: [Cost]

  /// Measures documents of 1, 2, 4 … times the first one's size, `doublings` times.
  /// - Throws: What decoding or encoding throws.
  init(_ series: Series, doublings: Int) throws {
    self.series = series
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "../../../Fixtures/messages/\(series.fixture)")
    let fixture = String(decoding: try Data(contentsOf: url.standardized), as: UTF8.self)
    var costs: [Cost] = []
    for step in 0...doublings {
      let document = fixture.replacing(series.place, with: series.part(series.first << step), maxReplacements: 1)
      costs.append(try Self.cost(Array(document.utf8), series.options))
    }
    self.costs = costs
  }

  /// Measures, and once more where growth seems too fast: what other processes do to a run does not come back, what the code does will.
  static func measured(_ series: Series, doublings: Int, most: Double) throws -> Growth {
    let first = try Growth(series, doublings: doublings)
    if first.fastest <= most { return first }
    let second = try Growth(series, doublings: doublings)
    return second.fastest < first.fastest ? second : first
  }

  /// The greatest exponent of all steps.
  private var fastest: Double { Cost.steps.compactMap { exponent($0.value) }.max() ?? 0 }

  /// The least of several runs, in seconds of processor time.
  private static func cost(_ bytes: [UInt8], _ options: DecodingOptions) throws -> Cost {
    var cost = Cost(bytes: bytes.count)
    let before = PeakMemory.start()
    do {
      let message = try Spine.documents.decodeMessage(bytes, options: options)
      _ = try message.xml()
      _ = try message.document.validate()
    }
    cost.memory = max(0, PeakMemory.peak() - before)
    for round in 0..<5 {
      var message: DecodedMessage?
      let decode = try time { message = try Spine.documents.decodeMessage(bytes, options: options) }
      guard let message else { continue }
      let encode = try time { cost.written = try message.xml().count }
      let validate = try time { _ = try message.document.validate() }
      cost.decode = round == 0 ? decode : min(cost.decode, decode)
      cost.encode = round == 0 ? encode : min(cost.encode, encode)
      cost.validate = round == 0 ? validate : min(cost.validate, validate)
      // What is slow is measured well enough by one run.
      if decode + encode + validate > 0.5 { break }
    }
    return cost
  }

  private static func time(_ work: () throws -> Void) rethrows -> Double {
    var start = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
    try work()
    var end = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
    return Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }

  /// The slope of the last doublings in logarithms of bytes and cost; of all that take less than 500 µs or 1 MB none.
  ///
  /// Both are taken less those of the shortest document: around what is doubled stands a message that always costs the same.
  func exponent(_ step: KeyPath<Cost, Double>) -> Double? {
    let least = step == \.memory ? 1_024 : 5e-4
    guard let shortest = costs.first else { return nil }
    let measured = costs.dropFirst().filter { $0[keyPath: step] > least }.map {
      (bytes: Double($0.bytes - shortest.bytes), cost: max($0[keyPath: step] - shortest[keyPath: step], least / 10))
    }
    guard measured.count > 1, let last = measured.last else { return nil }
    let first = measured[max(0, measured.count - 4)]
    return log2(last.cost / first.cost) / log2(last.bytes / first.bytes)
  }

  /// Bytes written for each byte read, for the longest document.
  var expansion: Double { costs.last.map { Double($0.written) / Double($0.bytes) } ?? 0 }
}
