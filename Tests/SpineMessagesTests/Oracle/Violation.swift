#if Generator
  /// One breach of a schema, in the vocabulary that libxml2's errors and our findings share.
  struct Violation: Hashable, CustomStringConvertible {
    enum Kind: String, CaseIterable {
      /// An element that has to be there is not.
      case missing
      /// An element stands where it may not: unknown, out of order, one too many, or in another namespace.
      case unexpected
      case attributeMissing = "attribute missing"
      case attributeUnknown = "attribute unknown"
      /// A value that its simple type does not allow.
      case value
      /// A value other than the one that is fixed.
      case fixed
      /// `xsi:type` or an abstract type.
      case type
      case `nil`
      /// Text in content without text.
      case text
      /// Elements in content without elements.
      case elementInText = "element in text"
      /// The root itself is not declared.
      case root
      /// A payload is not what it is said to be: no validator looks there.
      case payload
      case unknown
    }

    let kind: Kind
    /// Of the element, by local names; for `missing` and `elementInText` that of the element it is in.
    let path: String
    /// The attribute, by local name; else empty.
    var subject = ""
    /// What libxml2 expected instead, or what we miss; not part of the comparison where it is empty.
    var expected: Set<String> = []
    var isInPayload = false
    /// The rule in the words of the judge; not part of the comparison.
    var rule = ""

    var description: String { "\(kind.rawValue) \(path)\(subject.isEmpty ? "" : "/@\(subject)")\(rule.isEmpty ? "" : " (\(rule))")" }

    /// The local name of the element.
    var element: String { path.split(separator: "/").last.map(String.init) ?? "" }

    /// The element that holds the content it is about.
    var parent: String { kind == .unexpected ? Self.parent(of: path) : path }

    static func parent(of path: String) -> String { path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "" }

    static func == (left: Violation, right: Violation) -> Bool {
      left.kind == right.kind && left.path == right.path && left.subject == right.subject
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(path)
      hasher.combine(subject)
    }
  }
#endif
