import Foundation
import HL7V3Runtime
import SMSPTransport
import SpineMessages

/// The stand-ins of one recording: the same for the same, in all its messages.
struct Redaction {
  private var numbers: [String: String] = [:]
  private var uuids: [String: String] = [:]
  private var identifiers: [String: String] = [:]
  private let times: [String: String]
  /// The stand-ins of NHS numbers, in the order in which they came up.
  private(set) var patients: [String] = []

  /// - Parameter times: All times of the recording, in any order.
  init(times: [String]) {
    var standIns: [String: String] = [:]
    for (place, time) in Set(times).sorted().enumerated() {
      // A day later for each: the order stays, the distance does not.
      let date = Date(timeIntervalSince1970: 978_307_200 + Double(place) * 86_400)
      let digits = date.formatted(.iso8601.year().month().day().dateSeparator(.omitted)) + "000000000000"
      standIns[time] = String(digits.prefix(time.prefix { $0.isNumber }.count)) + time.drop { $0.isNumber }
    }
    self.times = standIns
  }

  static let removed = "redacted"

  /// A stand-in for a number; what is no right number gets none that is right.
  mutating func number(_ text: String) -> String {
    if let known = numbers[text] { return known }
    guard let number = NHSNumber(text) else { return keep(String(repeating: "0", count: 9) + "1", for: text) }
    if number.digits != text { return self.number(number.digits) }
    // Those whose check digit would be ten are not given out.
    var serial = 998_000_000 + patients.count * 2
    while true {
      serial += 1
      if let standIn = (0...9).lazy.map({ "\(serial)\($0)" }).first(where: { NHSNumber($0) != nil }), !patients.contains(standIn) {
        patients.append(standIn)
        return keep(standIn, for: text)
      }
    }
  }

  private mutating func keep(_ standIn: String, for text: String) -> String {
    numbers[text] = standIn
    return standIn
  }

  mutating func uuid(_ text: String) -> String {
    let key = text.uppercased()
    if let known = uuids[key] { return known }
    let digits = String(uuids.count + 1, radix: 16, uppercase: true)
    let standIn = "00000000-0000-4000-8000-" + String(repeating: "0", count: max(0, 12 - digits.count)) + digits
    uuids[key] = standIn
    return standIn
  }

  /// A stand-in for an identifier, with as many digits when it has only digits.
  mutating func identifier(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    if let known = identifiers[text] { return known }
    let digits = "\(identifiers.count + 1)"
    let isNumber = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let standIn = isNumber ? String(repeating: "9", count: max(0, text.utf8.count - digits.count)) + digits : "X\(digits)"
    identifiers[text] = standIn
    return standIn
  }

  func time(_ text: String) -> String { times[text] ?? Self.removed }

  /// Whether a text is a time: digits of a date at least, perhaps with a fraction and a zone (HL7 V3, TS).
  static func isTime(_ text: String) -> Bool {
    text.wholeMatch(of: /[0-9]{4,14}(\.[0-9]+)?([+\-][0-9]{2,4})?/) != nil
  }

  /// The times that a message has, where times stand.
  static func times(in raw: RecordingTransport.Raw) -> [String] {
    var bodies = [raw.request.body]
    if case .success(let response) = raw.result { bodies.append(response.body) }
    return bodies.flatMap { body -> [String] in
      var found: [String] = []
      tree(body)?.forEach { node in found += node.attributes.map(\.value).filter(isTime) }
      return found
    }
  }

  /// A SOAP message as a tree; nil for anything else.
  static func tree(_ bytes: [UInt8]) -> RawNode? {
    guard let message = try? Spine.documents.decodeMessage(bytes), let tree = try? message.root.node(), tree.name.local == "Envelope" else {
      return nil
    }
    return tree
  }

  /// An exchange with stand-ins.
  mutating func exchange(_ raw: RecordingTransport.Raw) -> Recording.Exchange {
    let request = Self.tree(raw.request.body)
    let id = request.flatMap { Self.messageID(in: $0) }.map { uuid($0) } ?? ""
    var exchange = Recording.Exchange(
      service: raw.request.interaction.service, interaction: raw.request.interaction.name, messageID: id,
      request: request.map { xml($0) } ?? Self.removed)
    switch raw.result {
    case .success(let response):
      exchange.answer = Recording.Answer(
        status: response.status, contentType: response.contentType.flatMap(Self.contentType),
        retryAfter: response.retryAfter?.components.seconds,
        body: Self.tree(response.body).map { xml($0) } ?? (response.body.isEmpty ? "" : Self.removed))
    case .failure(let error): (exchange.failure, exchange.mayHaveBeenProcessed) = ("\(error.code)", error.mayHaveBeenProcessed)
    case nil: break
    }
    return exchange
  }

  /// The id in a message's header, without its scheme.
  static func messageID(in envelope: RawNode) -> String? {
    let text = envelope.elements.first?.elements(named: "MessageID").first?.text ?? ""
    return text.firstMatch(of: /[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/).map { String($0.0) }
  }

  private static func contentType(_ text: String) -> String? {
    let known = [
      "text/xml", "text/xml; charset=utf-8", "text/xml;charset=utf-8", "application/xml", "application/soap+xml", "text/html", "text/plain",
    ]
    return known.first { $0 == text.lowercased() } ?? Self.removed
  }
}
