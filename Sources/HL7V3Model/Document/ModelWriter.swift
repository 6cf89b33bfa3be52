/// Writes the model document.
struct ModelWriter {
  /// Bytes, since a string asks more questions each time that a few characters are added to it.
  private var bytes = Array(#"<?xml version="1.0" encoding="UTF-8"?>"#.utf8) + [0x0A]
  private var depth = 0
  private let isIndented: Bool

  /// - Parameter isIndented: Whether each element has a line of its own.
  init(isIndented: Bool = true) { self.isIndented = isIndented }

  /// What has been written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    tag(name, attributes)
    append(">")
    endLine()
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    indent()
    end(name)
  }

  mutating func leaf(_ name: String, _ attributes: [(String, String)], text content: String = "") {
    tag(name, attributes)
    if content.isEmpty {
      append("/>")
      endLine()
      return
    }
    append(">")
    append(escaped(content))
    end(name)
  }

  /// A line of documentation for each `line`, wrapped so that comments keep to a width. Its words are apart by one blank, its paragraphs
  /// by two line feeds.
  mutating func documentation(_ documentation: String) {
    guard !documentation.isEmpty else { return }
    for (index, paragraph) in documentation.utf8.split(separator: 0x0A).enumerated() {
      if index > 0 { leaf("line", []) }
      guard paragraph.count > 110 else {
        leaf("line", [], text: String(Substring(paragraph)))
        continue
      }
      var line = ""
      for word in paragraph.split(separator: 0x20) {
        if line.utf8.count + word.count > 110, !line.isEmpty {
          leaf("line", [], text: line)
          line = ""
        }
        if !line.isEmpty { line += " " }
        line += Substring(word)
      }
      if !line.isEmpty { leaf("line", [], text: line) }
    }
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String)]) {
    indent()
    append("<")
    append(name)
    for (key, value) in attributes {
      append(" ")
      append(key)
      append("=\"")
      append(escaped(value))
      append("\"")
    }
  }

  private mutating func end(_ name: String) {
    append("</")
    append(name)
    append(">")
    endLine()
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func endLine() {
    if isIndented { bytes.append(0x0A) }
  }

  private mutating func indent() {
    if isIndented { bytes.append(contentsOf: repeatElement(0x20, count: depth)) }
  }

  private func escaped(_ value: String) -> String {
    // Nearly all values need nothing, and this function sees every byte of the document.
    guard value.hasAny(of: "&<>\"\n\r\t") else { return value }
    var result = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\r": result += "&#13;"
      case "\t": result += "&#9;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
