#if Generator
  import CLibXML2

  /// The start tags of a page, which libxml2 has found to be well-formed XML.
  struct SitePage {
    struct Tag {
      var name: String
      var attributes: [String: String] = [:]
      /// The text behind the tag, up to the next one.
      var text: String
    }

    private(set) var tags: [Tag] = []

    /// Nil when the page is not well-formed.
    init?(_ text: String) {
      let bytes = Array(text.utf8)
      let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_NOERROR.rawValue) | Int32(XML_PARSE_NOWARNING.rawValue)
      guard let parsed = bytes.withUnsafeBytes({ xmlReadMemory($0.baseAddress, Int32($0.count), "page.html", nil, options) }) else {
        return nil
      }
      xmlFreeDoc(parsed)
      // As it was serialised, `<` and `>` stand for tags alone and values are in double quotes.
      for piece in text.split(separator: "<") {
        let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let first = piece.first, first.isLetter else { continue }
        var tag = Tag(name: String(parts[0].prefix { $0 != " " && $0 != "/" }), text: String(parts[1]))
        for match in parts[0].matches(of: /([A-Za-z:\-]+)="([^"]*)"/) { tag.attributes[String(match.1)] = String(match.2) }
        tags.append(tag)
      }
    }

    /// The values of an attribute, in order.
    func values(_ attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

    /// The texts of the elements of a name.
    func texts(_ name: String) -> [String] { tags.filter { $0.name == name }.map(\.text) }
  }
#endif
