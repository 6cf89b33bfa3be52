#if Generator
  internal import CLibXML2

  /// What libxml2 has to say about a schema.
  struct Opinion {
    let path: String
    let isRefused: Bool
    let messages: [LibXML2Messages.Message]

    /// Whether there is nothing to tell.
    var isSilent: Bool { !isRefused && relevant.isEmpty }

    /// That a namespace name is no absolute URI is nothing a schema's reader could act on.
    private var relevant: [LibXML2Messages.Message] { messages.filter { $0.code != Int(XML_WAR_NS_URI_RELATIVE.rawValue) } }

    /// As diagnostics, with places in the files of the cache.
    func diagnostics(_ cache: DocumentCache) -> [Diagnostic] {
      var diagnostics = relevant.map { Self.diagnostic($0, cache: cache) }
      if isRefused, !messages.contains(where: { !$0.isWarning }) {
        diagnostics.append(Diagnostic(.warning, "libxml2 cannot compile \(cache.displayed(path))"))
      }
      return diagnostics
    }

    /// What our own loader decides (which files there are, what names mean, what may repeat) is a warning when libxml2 decides
    /// it otherwise; for the rest, such as content models that are not deterministic, it is the judge.
    private static let decidedHere: Set<UInt32> = [
      XML_SCHEMAP_SRC_RESOLVE.rawValue, XML_SCHEMAP_SRC_INCLUDE.rawValue, XML_SCHEMAP_SRC_IMPORT.rawValue,
      XML_SCHEMAP_FAILED_LOAD.rawValue, XML_SCHEMAP_REDEFINED_TYPE.rawValue, XML_SCHEMAP_REDEFINED_ELEMENT.rawValue,
      XML_SCHEMAP_REDEFINED_ATTR.rawValue, XML_SCHEMAP_REDEFINED_GROUP.rawValue, XML_SCHEMAP_REDEFINED_ATTRGROUP.rawValue,
      XML_SCHEMAP_REDEFINED_NOTATION.rawValue, XML_SCHEMAP_SRC_ATTRIBUTE_2.rawValue,
    ]

    private static func diagnostic(_ message: LibXML2Messages.Message, cache: DocumentCache) -> Diagnostic {
      let isOurs = UInt32(exactly: message.code).map { decidedHere.contains($0) } ?? false
      // Two files of one namespace imported one by one: libxml2 skips the second, our loader reads both.
      if message.code == Int(XML_SCHEMAP_WARN_SKIP_SCHEMA.rawValue) {
        return Diagnostic(.note, "libxml2: \(message.text)", at: location(of: message, cache: cache))
      }
      let text = isOurs && !message.isWarning ? "libxml2 refuses what is tolerated here: \(message.text)" : "libxml2: \(message.text)"
      return Diagnostic(message.isWarning || isOurs ? .warning : .error, text, at: location(of: message, cache: cache))
    }

    private static func location(of message: LibXML2Messages.Message, cache: DocumentCache) -> SourceLocation? {
      guard let url = message.url, case .file(let path) = FilePath.target(of: url, from: "") else { return nil }
      guard let existing = cache.existing(path), let text = cache.text(existing) else { return nil }
      let offsets = StartTags(text.bytes).offsets
      let offset =
        if let ordinal = message.ordinal, offsets.indices.contains(ordinal) { offsets[ordinal] } else {
          text.offset(ofLineFeedLine: message.line, column: message.column)
        }
      let position = text.position(ofOffset: offset)
      return SourceLocation(file: cache.displayed(existing), line: position.line, column: position.column)
    }
  }
#endif
