/// A piece of a name or an address: one of its parts, or text between them.
public struct NamePart: Sendable, Hashable {
  /// What the piece is: the name of its element, such as `given` or `streetAddressLine`; nil for text between parts.
  public let type: String?
  /// The text, as written: blanks and line ends too.
  public let text: String
  /// Codes that refine the part, such as `CL` for a name to call somebody by (ENXP.qualifier); empty when there are none.
  public let qualifiers: [String]

  /// Makes a piece.
  public init(type: String?, text: String, qualifiers: [String] = []) {
    self.type = type
    self.text = text
    self.qualifiers = qualifiers
  }
}

extension DataValue {
  /// The pieces of mixed content, in order; elements with one of the names given are no pieces.
  func pieces(without others: Set<String>) -> [NamePart] {
    guard let tree = tree() else { return [] }
    return tree.content.compactMap { item in
      switch item {
      case .text(let text): return NamePart(type: nil, text: text)
      case .element(let element):
        if others.contains(element.name.local) { return nil }
        return NamePart(
          type: element.name.local, text: element.text, qualifiers: Words.split(element.attribute("qualifier") ?? ""))
      }
    }
  }
}

/// Words between the blanks of XML.
enum Words {
  /// The words of a text.
  static func split(_ text: String) -> [String] {
    text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }.map { String(String.UnicodeScalarView($0)) }
  }

  /// The text with one blank for each run of them. Where it begins or ends with blanks one is left.
  static func collapsed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" {
        if result.last != " " { result.append(" ") }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text with one blank for each run of them, and none around.
  static func normalized(_ text: String) -> String { split(text).joined(separator: " ") }
}
