import Foundation
import HL7V3Runtime

/// What generic code over the data types sees of a message. It names protocols of the runtime only, so it is the same for every module and
/// every version of the types.
struct DataTypeWalk {
  private(set) var identifiers: [String: Int] = [:]
  private(set) var codes: [String: Int] = [:]
  /// Values of points in time, and how many of them are times.
  private(set) var times: [String: Int] = [:]
  private(set) var readTimes = 0
  private(set) var names = 0
  /// Whether something stayed raw, of which there are no types.
  private(set) var hasRaw = false

  init(_ document: any HL7Document) { walk(document) }

  private mutating func walk(_ value: Any) {
    switch value {
    // How an element stood on the wire is no data.
    case is WireState, is Grammar, is String: return
    case is RawElement:
      hasRaw = true
      return
    default: break
    }
    let mirror = Mirror(reflecting: value)
    // A cast looks through optionals, and what they hold comes next.
    if mirror.displayStyle == .optional {
      for child in mirror.children { walk(child.value) }
      return
    }
    if let identifier = value as? any InstanceIdentifier { count(identifier) }
    if let code = value as? any ConceptDescriptor { count(code) }
    if let time = value as? any PointInTime { count(time) }
    if let name = value as? any PersonName, !name.parts.isEmpty { names += 1 }
    for child in mirror.children { walk(child.value) }
  }

  private mutating func count(_ identifier: some InstanceIdentifier) {
    guard let root = identifier.root else { return }
    // An identifier is one of the two kinds, and says which.
    identifiers[identifier.oid ?? identifier.uuid.map { _ in root } ?? "neither \(root)", default: 0] += 1
  }

  private mutating func count(_ code: some ConceptDescriptor) {
    if let text = code.code { codes[text, default: 0] += 1 }
  }

  private mutating func count(_ time: some PointInTime) {
    guard let text = time.value else { return }
    times[text, default: 0] += 1
    if time.time != nil { readTimes += 1 }
  }

  /// What the two disagree on, by name and number; the values of attributes come from a parser that is not ours.
  func difference(from trace: ElementTrace) -> String? {
    for (name, found) in [("root", identifiers), ("code", codes), ("value", times)] {
      let expected = trace.values(of: name)
      if found.contains(where: { expected[$0.key, default: 0] < $0.value }) { return "\(name) that the message does not have" }
      // Not every value is that of a time.
      if !hasRaw, name != "value", found != expected {
        return "\(found.values.reduce(0, +)) of \(expected.values.reduce(0, +)) values of \(name)"
      }
    }
    return nil
  }

  var summary: String {
    "\(identifiers.values.reduce(0, +)) identifiers, \(codes.values.reduce(0, +)) codes, \(readTimes) of \(times.values.reduce(0, +)) times, \(names) names"
  }
}

extension ElementTrace {
  /// The values of all attributes of a name, with how often each stands.
  func values(of attribute: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for line in lines {
      guard let range = line.range(of: "/@{}\(attribute)=") else { continue }
      counts[String(line[range.upperBound...]), default: 0] += 1
    }
    return counts
  }
}
