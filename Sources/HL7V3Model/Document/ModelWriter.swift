#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Writes the model document.
struct ModelWriter {
  private(set) var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
  private var depth = 0
  private var indents = [""]

  mutating func open(_ name: String, _ attributes: [(String, String)] = []) {
    tag(name, attributes)
    text += ">\n"
    depth += 1
  }

  mutating func close(_ name: String) {
    depth -= 1
    indent()
    text += "</"
    text += name
    text += ">\n"
  }

  mutating func leaf(_ name: String, _ attributes: [(String, String)], text content: String = "") {
    tag(name, attributes)
    if content.isEmpty {
      text += "/>\n"
      return
    }
    text += ">"
    text += escaped(content)
    text += "</"
    text += name
    text += ">\n"
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
    text += "<"
    text += name
    for (key, value) in attributes {
      text += " "
      text += key
      text += "=\""
      text += escaped(value)
      text += "\""
    }
  }

  private mutating func indent() {
    while indents.count <= depth { indents.append(String(repeating: " ", count: indents.count)) }
    text += indents[depth]
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

extension String {
  /// Whether one of some ASCII characters is in the text; much faster than Swift's own search where code is not optimised.
  func hasAny(of characters: StaticString) -> Bool {
    withCString { text in
      characters.withUTF8Buffer { set in
        set.withMemoryRebound(to: CChar.self) { set in set.baseAddress.flatMap { strpbrk(text, $0) } != nil }
      }
    }
  }
}
