/// Where libxml2 and we differ, and why. A difference that is not here fails.
enum KnownDifferences {
  /// Documents of the conformance suite, by their ids.
  static let suite: [String: String] = [
    // A byte order mark of UTF-8, and another encoding declared: an error (XML 1.0, 4.3.3) that libxml2 passes over.
    "hst-lhs-007": "only we refuse: unsupportedEncoding",
    "hst-lhs-008": "only we refuse: encodingMismatch",
    // `xmlns:xml` is declared, as one may. libxml2 leaves that out of its tree.
    "rmt-ns10-028": "line 1 of the infoset, ^ and >",
  ]

  /// Official schemas, which the runtime never reads, by name: ASCII is declared, which is neither UTF-8 nor UTF-16 by name.
  static let schemas: [String: String] = [
    "dt/NarrativeBlock_4200.xsd": "only we refuse: unsupportedEncoding",
    "dt/NarrativeBlock_6202.xsd": "only we refuse: unsupportedEncoding",
    "dt/NarrativeBlock_7202.xsd": "only we refuse: unsupportedEncoding",
  ]

  /// Kinds of differences that changed documents show.
  enum Kind: String, CaseIterable {
    /// We read UTF-8 and UTF-16 by their names only; libxml2 goes on when it does not know the name.
    case encodingName
    /// A version `1.` without a number is none (production 26); libxml2 takes it.
    case versionWithoutNumber
    /// We refuse document type declarations.
    case doctype
    /// A zero byte is no character; libxml2 takes one behind the root element for the end.
    case zeroAtEnd
    /// A namespace name that is no URI reference. Namespaces in XML lets a processor check that; libxml2 does, we compare names only.
    case namespaceIsNoURI

    func explains(_ difference: String, _ document: String, _ ours: [String]) -> Bool {
      switch self {
      case .encodingName: difference == "only we refuse: unsupportedEncoding"
      case .versionWithoutNumber: difference == "only we refuse: invalidXMLDeclaration" && document.contains("version=\"1.\"")
      case .doctype: difference == "only we refuse: doctypeForbidden"
      case .zeroAtEnd: difference == "only we refuse: invalidCharacter" && document.contains(/>\s*\x00/)
      case .namespaceIsNoURI: difference == "only libxml2 refuses" && ours.contains { $0.hasPrefix("^") && !Self.isURI($0) }
      }
    }

    /// Whether the namespace name in a line of the dump is like a URI reference (RFC 3986, 2 and 4.1): characters, and a scheme before a colon.
    private static func isURI(_ line: String) -> Bool {
      let name = line.drop { $0 != "=" }.dropFirst()
      let isWritten = name.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-._~:/?@!$&'()*+,;=".unicodeScalars.contains(scalar))
      }
      return isWritten && name.firstMatch(of: /^[^:\/?]*:/).map { $0.0.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:/) != nil } ?? true
    }
  }
}
