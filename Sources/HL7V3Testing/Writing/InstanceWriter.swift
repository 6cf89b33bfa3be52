internal import HL7V3Runtime

/// Spells an instance: prefixes, quotation marks, references, and what else can differ without a difference.
struct InstanceWriter {
  var numbers: SeededNumbers
  private let varies: Bool
  private(set) var text = ""
  /// Prefixes in scope, innermost last.
  private var scope: [(prefix: String, namespace: String)] = [("xml", XMLName.xml)]

  init(numbers: SeededNumbers, varies: Bool) {
    self.numbers = numbers
    self.varies = varies
  }

  /// The document as UTF-8.
  mutating func document(_ root: InstanceElement) throws(InstanceError) -> [UInt8] {
    text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    comment()
    try element(root)
    if varies, numbers.chance(0.3) { text += "\n" }
    return Array(text.utf8)
  }

  /// Something with the given chance, if spellings differ at all.
  mutating func sometimes(_ probability: Double) -> Bool { varies && numbers.chance(probability) }

  private mutating func element(_ element: InstanceElement) throws(InstanceError) {
    let outer = scope.count
    var declarations: [(prefix: String, namespace: String)] = []
    let tag = tag(element.name, &declarations)
    var attributes: [(name: String, value: String)] = []
    for attribute in element.attributes {
      let name = attribute.name.namespace.isEmpty ? attribute.name.local : prefixed(attribute.name, &declarations)
      attributes.append((name, try spelling(attribute.value, &declarations)))
    }
    var content: [String?] = []
    for item in element.content {
      if case .text(let value) = item { content.append(try spelling(value, &declarations)) } else { content.append(nil) }
    }
    attributes += declarations.map { ($0.prefix.isEmpty ? "xmlns" : "xmlns:\($0.prefix)", $0.namespace) }
    if varies { attributes.shuffle(using: &numbers) }
    text += "<\(tag)"
    for (name, value) in attributes { attribute(name, value) }
    if element.content.isEmpty, !sometimes(0.3) {
      text += "/>"
    } else {
      text += ">"
      for (item, spelling) in zip(element.content, content) {
        if element.isLoose { blank() }
        if let spelling { characters(spelling) } else if case .element(let child) = item { try self.element(child) }
      }
      if element.isLoose, !element.content.isEmpty { blank() }
      text += "</\(tag)\(sometimes(0.05) ? " " : "")>"
    }
    scope.removeSubrange(outer...)
  }

  /// The name of an element with its prefix; declares what is missing.
  private mutating func tag(_ name: XMLName, _ declarations: inout [(prefix: String, namespace: String)]) -> String {
    let standard = namespace(of: "") ?? ""
    if name.namespace == standard, !sometimes(0.05) { return name.local }
    if name.namespace.isEmpty || !sometimes(0.3) {
      if let prefix = name.namespace.isEmpty ? nil : prefix(of: name.namespace), !prefix.isEmpty, !sometimes(0.5) {
        return "\(prefix):\(name.local)"
      }
      if name.namespace != standard { declare("", name.namespace, &declarations) }
      return name.local
    }
    return prefixed(name, &declarations)
  }

  /// A name with a prefix, which attributes and values need.
  private mutating func prefixed(_ name: XMLName, _ declarations: inout [(prefix: String, namespace: String)]) -> String {
    if let prefix = scope.last(where: { !$0.prefix.isEmpty && $0.namespace == name.namespace && namespace(of: $0.prefix) == name.namespace }
    )?.prefix {
      return "\(prefix):\(name.local)"
    }
    let prefix = "n\(scope.count)"
    declare(prefix, name.namespace, &declarations)
    return "\(prefix):\(name.local)"
  }

  private mutating func declare(_ prefix: String, _ namespace: String, _ declarations: inout [(prefix: String, namespace: String)]) {
    declarations.append((prefix, namespace))
    scope.append((prefix, namespace))
  }

  private func namespace(of prefix: String) -> String? { scope.last { $0.prefix == prefix }?.namespace }

  private func prefix(of namespace: String) -> String? {
    scope.last { $0.namespace == namespace && self.namespace(of: $0.prefix) == namespace }?.prefix
  }

  /// The text of a value.
  private mutating func spelling(
    _ value: InstanceElement.Value, _ declarations: inout [(prefix: String, namespace: String)]
  ) throws(InstanceError) -> String {
    switch value {
    case .text(let text): return text
    case .collapsing(let text): return sometimes(0.05) ? " \(text)  " : text
    case .name(let name):
      // In a value the default namespace counts, too, but nobody should rely on that.
      return name.namespace.isEmpty ? name.local : prefixed(name, &declarations)
    // Chosen before the document is written.
    case .references: return ""
    }
  }

  private mutating func comment() {
    if sometimes(0.02) { text += "<!-- a comment - with <markup> & such -->" }
  }

  private mutating func blank() {
    comment()
    if sometimes(0.2) { text += numbers.one(of: [" ", "\n", "\n    ", "\t"]) ?? "" }
  }

  private mutating func attribute(_ name: String, _ value: String) {
    let quote: Character = sometimes(0.2) ? "'" : "\""
    text += sometimes(0.05) ? "\n  \(name) = " : " \(name)="
    text.append(quote)
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case "\"" where quote == "\"": text += "&quot;"
      case "'" where quote == "'": text += "&apos;"
      // Unescaped they would become blanks (XML 1.0, 3.3.3).
      case "\t", "\n": text += "&#\(scalar.value);"
      default: character(scalar)
      }
    }
    text.append(quote)
  }

  private mutating func characters(_ value: String) {
    if sometimes(0.05), !value.isEmpty, !value.contains("]]>") {
      text += "<![CDATA[\(value)]]>"
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      default: character(scalar)
      }
      if sometimes(0.002) { text += "<!-- within a text -->" }
    }
  }

  private mutating func character(_ scalar: Unicode.Scalar) {
    if sometimes(0.01) {
      text += numbers.chance(0.5) ? "&#\(scalar.value);" : "&#x\(String(scalar.value, radix: 16));"
    } else {
      text.unicodeScalars.append(scalar)
    }
  }
}
