@testable import HL7V3Runtime

/// A simple type to be tried: written both as lines of a grammar and as a schema.
indirect enum SampleType: Sendable {
  /// The facets of one derivation step.
  typealias Step = [(name: String, value: String)]

  case atomic(String, [Step])
  case list(SampleType, [Step])
  case union([SampleType], [Step])

  static func atomic(_ base: String, _ facets: Step = []) -> SampleType { .atomic(base, [facets]) }

  /// The rules of the type and all it is made of; its own is the last.
  var rules: SimpleTypeRules {
    var lines: [String] = []
    addLines(&lines)
    return SimpleTypeRules(lines.map { SimpleTypeRule.reading(line: $0) })
  }

  /// The facet a value breaks, by our rules.
  func facet(of value: String) -> SimpleTypeViolation.Facet? {
    let rules = rules
    return rules.last?.violation(of: value, in: rules)?.facet
  }

  /// The base and the facets, for messages and lists.
  var title: String {
    switch self {
    case .atomic(let base, let steps): base + Self.fields(steps)
    case .list(let item, let steps): "list(\(item.title))" + Self.fields(steps)
    case .union(let members, let steps): "union(\(members.map(\.title).joined(separator: " | ")))" + Self.fields(steps)
    }
  }

  private func addLines(_ lines: inout [String]) {
    switch self {
    case .atomic(let base, let steps):
      lines.append("T\(lines.count) a \(base)" + Self.fields(steps))
    case .list(let item, let steps):
      item.addLines(&lines)
      lines.append("T\(lines.count) l \(lines.count - 1)" + Self.fields(steps))
    case .union(let members, let steps):
      var numbers: [String] = []
      for member in members {
        member.addLines(&lines)
        numbers.append(String(lines.count - 1))
      }
      lines.append("T\(lines.count) u \(numbers.joined(separator: ","))" + Self.fields(steps))
    }
  }

  private static func fields(_ steps: [Step]) -> String {
    var fields: [String] = []
    var listed: [String] = []
    for (number, step) in steps.enumerated() {
      let values = step.filter { $0.name == "enumeration" }.map { escaped($0.value, isListed: true) }
      if !values.isEmpty { listed = values }
      for (name, value) in step where name != "enumeration" {
        fields.append(name == "pattern" ? "pattern\(number)=\(escaped(value))" : "\(name)=\(escaped(value))")
      }
    }
    if !listed.isEmpty { fields.append("enum=" + listed.joined(separator: ",")) }
    return fields.map { " " + $0 }.joined()
  }

  /// A value as it stands in a grammar.
  static func escaped(_ value: String, isListed: Bool = false) -> String {
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case " ", "\n", "\r", "\t", "%": text += (scalar.value < 16 ? "%0" : "%") + String(scalar.value, radix: 16, uppercase: true)
      case "," where isListed: text += "%2C"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension SimpleTypeRule {
  /// A rule from what stands behind the `s` of its line.
  static func reading(line: String) -> SimpleTypeRule {
    Array(line.utf8).withBorrowedBytes { bytes in
      var fields = FieldReader(bytes: bytes, position: 0, end: bytes.count)
      return SimpleTypeRule(&fields)
    }
  }
}
