extension XMLReader {
  /// The bindings in scope at the element whose start tag was just read.
  func bindingsInScope() -> [RawScope.Binding] {
    scanner.inScopeNamespaces().map { RawScope.Binding(prefix: $0.prefix, namespace: $0.uri) }
  }

  /// Keeps what the prefix of a QName in an attribute or a text stands for, so that writing can declare it again.
  ///
  /// The value itself is kept as it was written; without its declaration it would mean nothing.
  @inline(never)
  mutating func keepPrefix(of value: String, _ bindings: [RawScope.Binding], subject: String, line: Int32) throws(XMLError) {
    let name = value.trimmingXMLBlanks
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
    let prefix = String(name[..<colon])
    guard prefix != "xml" else { return }
    guard let binding = bindings.last(where: { $0.prefix == prefix }) else {
      if mode != .tolerant { try note(.invalidValue, subject: subject, rule: .named("prefix of QName"), type: Int(frame.type), line: line) }
      return
    }
    // Two meanings of one prefix in one element need two declarations on its children, which simple values cannot hold: the first stays.
    builder { if !$0.declarations.contains(where: { $0.prefix == prefix }) { $0.declarations.append(binding) } }
  }
}
