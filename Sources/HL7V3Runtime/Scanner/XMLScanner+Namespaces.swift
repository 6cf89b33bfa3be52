extension XMLScanner {
  /// A declaration of a namespace on the start tag whose own bindings begin at `first`: Namespaces in XML 1.0, 3.
  @inline(never)
  mutating func declareNamespace(_ attribute: Attribute, after first: Int) throws(XMLError) {
    let isDefault = attribute.localStart == attribute.start
    let start = isDefault ? attribute.end : attribute.localStart
    let length = attribute.end - start
    if !isDefault { try checkName(attribute.start, attribute.localStart, attribute.end) }
    if namespaces.count >= limits.namespaceDeclarations {
      throw failure(.namespaceLimit, "more than \(limits.namespaceDeclarations) declarations in scope", attribute.start)
    }
    if namespaces.contains(bytes, start, length, from: first) {
      throw failure(.duplicateAttribute, "\(rawName(of: attribute)) is there twice", attribute.start)
    }
    if attribute.valueEnd - attribute.valueStart > limits.nameLength {
      throw failure(.nameLengthLimit, "a namespace name of more than \(limits.nameLength) bytes", attribute.start)
    }
    let uri = namespaceNumber(attribute)
    let isXML = length == 3 && bytes.matches("xml", start)
    if length == 5, bytes.matches("xmlns", start) { throw failure(.invalidNamespaceDeclaration, "xmlns cannot be declared", start) }
    if isXML != (uri == NamespaceScope.xml) {
      throw failure(.invalidNamespaceDeclaration, "xml and its namespace belong together", attribute.start)
    }
    if namespaces.uris[Int(uri)] == NamespaceScope.xmlnsNamespace {
      throw failure(.invalidNamespaceDeclaration, "the namespace of xmlns cannot be declared", attribute.start)
    }
    if uri == NamespaceScope.none, !isDefault {
      throw failure(.invalidNamespaceDeclaration, "a prefix cannot be undeclared", attribute.start)
    }
    namespaces.bind(bytes, start, length, uri)
  }

  private mutating func namespaceNumber(_ attribute: Attribute) -> Int32 {
    if attribute.needsNormalisation { return namespaces.number(attributeValue(attribute), 0..<0, names) }
    let (start, end) = (attribute.valueStart, attribute.valueEnd)
    return namespaces.knownNumber(bytes, start, end) ?? namespaces.number(bytes.string(start, end), start..<end, names)
  }

  /// The namespace of the prefix of a name that has one.
  @inline(__always)
  func boundURI(_ start: Int, _ localStart: Int, _ end: Int) throws(XMLError) -> Int32 {
    let length = localStart &- 1 &- start
    if length > 0, let uri = namespaces.resolve(bytes, start, length) { return uri }
    try checkName(start, localStart, end)
    throw failure(.unboundPrefix, "prefix of \(bytes.string(start, end))", start)
  }

  /// The prefixed attributes of the current start tag, once all its declarations are known. True when one of them is inherited.
  @inline(never)
  mutating func resolveAttributes(_ seen: inout UInt64, _ mayRepeat: inout Bool) throws(XMLError) -> Bool {
    var isInherited = false
    for index in 0..<attributeCount {
      var attribute = attributes[index]
      let (start, localStart, end) = (attribute.start, attribute.localStart, attribute.end)
      if localStart == start { continue }
      attribute.uri = try boundURI(start, localStart, end)
      attribute.namespaceID = namespaces.id(attribute.uri)
      attribute.token = names.token(namespace: attribute.namespaceID, bytes.padded(localStart, end))
      if attribute.token == 0 { try checkName(start, localStart, end) }
      attributes[index] = attribute
      let bit = attribute.token != 0 ? 1 &<< UInt64(attribute.token & 63) : bytes.hashBit(localStart, end)
      if seen & bit != 0 { mayRepeat = true }
      seen |= bit
      if attribute.uri == NamespaceScope.xml, inherit(attribute) { isInherited = true }
    }
    return isInherited
  }

  /// Keeps an `xml:lang` or `xml:space` for the elements within.
  private mutating func inherit(_ attribute: Attribute) -> Bool {
    let local = bytes.borrowed(attribute.localStart, attribute.end)
    let isLanguage = local.elementsEqual("lang".utf8)
    guard isLanguage || local.elementsEqual("space".utf8) else { return false }
    inherited.append(InheritedAttribute(depth: depth + 1, isLanguage: isLanguage, value: attributeValue(attribute)))
    return true
  }

  /// The `xml:lang` of the current element or the nearest around it; nil when there is none.
  var inheritedLanguage: String? { inherited.last { $0.isLanguage }?.value }

  /// The `xml:space` of the current element or the nearest around it; nil when there is none.
  var inheritedSpace: String? { inherited.last { !$0.isLanguage }?.value }

  /// The namespace bound to the prefix in a range of the input; for an empty range the default namespace. Nil when it is not bound.
  func resolvePrefix(start: Int, end: Int) -> String? {
    if start == end { return namespaces.uris[Int(namespaces.defaultURI)] }
    return namespaces.resolve(bytes, start, end - start).map { namespaces.uris[Int($0)] }
  }

  /// The same for a prefix that may come from elsewhere.
  func resolve(prefix: String) -> String? {
    if prefix.isEmpty { return namespaces.uris[Int(namespaces.defaultURI)] }
    for index in stride(from: namespaces.count - 1, through: 0, by: -1) {
      let binding = namespaces.bindings[index]
      let start = Int(binding.start)
      if bytes.borrowed(start, start + Int(binding.length)).elementsEqual(prefix.utf8) { return namespaces.uris[Int(binding.uri)] }
    }
    return prefix == "xml" ? NamespaceScope.xmlNamespace : nil
  }

  /// The prefix as written; empty for the default namespace.
  func prefix(of binding: NamespaceScope.Binding) -> String { bytes.string(Int(binding.start), Int(binding.start + binding.length)) }

  /// All prefixes in scope with their namespaces, nearest binding first, each prefix once; `xml` is not among them, and the default
  /// namespace has the empty prefix (and, where it was undeclared, the empty name).
  func inScopeNamespaces() -> [(prefix: String, uri: String)] {
    var result: [(prefix: String, uri: String)] = []
    var seen: Set<String> = []
    for index in stride(from: namespaces.count - 1, through: 0, by: -1) {
      let binding = namespaces.bindings[index]
      let prefix = prefix(of: binding)
      if seen.insert(prefix).inserted { result.append((prefix, namespaces.uris[Int(binding.uri)])) }
    }
    return result
  }
}
