extension XMLScanner {
  /// The name of an element: the raw name as a range of the input, and what it means.
  struct Name: BitwiseCopyable {
    /// The token of the expanded name in the table in use; 0 when it is not there.
    var token: UInt16 = 0
    /// 0 for no namespace, `NameTable.unknownNamespace` for one that the table does not have.
    var namespaceID: UInt16 = 0
    /// Which of the namespaces of the document; see `NamespaceScope`.
    var uri: Int32 = 0
    /// Where the raw name starts: its prefix, when it has one.
    var start = 0
    /// Where the local part starts.
    var localStart = 0
    /// Where the name ends.
    var end = 0
  }

  /// An attribute: name and value as ranges of the input.
  struct Attribute: BitwiseCopyable {
    /// The token of the expanded name in the table in use; 0 when it is not there.
    var token: UInt16
    /// 0 for no namespace, `NameTable.unknownNamespace` for one that the table does not have.
    var namespaceID: UInt16
    var uri: Int32
    /// Offsets as 32 bits, for which see `XMLLimits.totalBytes`: this is written for each attribute.
    private let bounds: (Int32, Int32, Int32, Int32, Int32)
    /// Whether the value has references or blanks other than spaces, so that it does not mean what is written.
    let needsNormalisation: Bool

    @inline(__always)
    init(token: UInt16, start: Int, localStart: Int, end: Int, valueStart: Int, valueEnd: Int, needsNormalisation: Bool) {
      self.token = token
      namespaceID = 0
      uri = 0
      bounds = (
        Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: localStart), Int32(truncatingIfNeeded: end),
        Int32(truncatingIfNeeded: valueStart), Int32(truncatingIfNeeded: valueEnd)
      )
      self.needsNormalisation = needsNormalisation
    }

    /// Where the raw name starts: its prefix, when it has one.
    @inline(__always) var start: Int { Int(bounds.0) }
    /// Where the local part starts.
    @inline(__always) var localStart: Int { Int(bounds.1) }
    /// Where the name ends.
    @inline(__always) var end: Int { Int(bounds.2) }
    /// Where the value starts, behind the quote.
    @inline(__always) var valueStart: Int { Int(bounds.3) }
    /// Where the value ends, at the quote.
    @inline(__always) var valueEnd: Int { Int(bounds.4) }
  }

  /// What is kept of an element until its end tag.
  struct OpenElement: BitwiseCopyable {
    let start: Int32
    let localStart: Int32
    let end: Int32
    /// Number of bindings before this element's own.
    let bindings: Int32
    /// Whether its end changes what is in scope.
    let endsScope: Bool
    /// The token of its name.
    let token: UInt16
  }

  /// An `xml:lang` or `xml:space` that holds within the element at `depth`.
  struct InheritedAttribute {
    let depth: Int
    let isLanguage: Bool
    /// Made once: everything that inherits it shares it, however long it is.
    let value: String
  }
}
