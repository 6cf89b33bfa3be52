internal import HL7V3Runtime

extension InstanceBuilder {
  /// A namespace of which no schema knows anything; `.test` is reserved for such (RFC 2606).
  private static let unknown = "http://unknown.test/"

  /// A namespace that a wildcard allows and that is best unknown; nil when there is none.
  func namespace(for wildcard: DeclaredWildcard) -> String? {
    if let listed = wildcard.namespaces { return listed.last }
    return wildcard.allows(Self.unknown) ? Self.unknown : nil
  }

  /// An element for a wildcard: a document that it lets in, or one that nobody knows.
  mutating func wildcard(_ wildcard: DeclaredWildcard, _ depth: Int) throws(InstanceError) -> InstanceElement {
    let documents = (options.payloads?.types ?? []).filter { wildcard.allows($0.rootName.namespace) && !open.contains($0.rootName) }
    if !isCheap(depth), generator.numbers.chance(0.7), let document = generator.numbers.one(of: documents) {
      return try self.document(document, depth: depth)
    }
    return unknownElement(namespace(for: wildcard) ?? Self.unknown, depth)
  }

  /// The content of an element of any type.
  mutating func fillFreely(_ element: inout InstanceElement, _ depth: Int) throws(InstanceError) {
    let documents = (options.payloads?.types ?? []).filter { !open.contains($0.rootName) }
    if !isCheap(depth), generator.numbers.chance(0.5), let document = generator.numbers.one(of: documents) {
      element.content.append(.element(try self.document(document, depth: depth + 1)))
      return
    }
    if generator.numbers.chance(0.5) { element.content.append(freeText()) }
    if generator.numbers.chance(0.5) { element.content.append(.element(unknownElement(Self.unknown, depth + 1))) }
    if generator.numbers.chance(0.5) { element.content.append(freeText()) }
  }

  /// An element with attributes, text and children that no schema declares.
  private mutating func unknownElement(_ namespace: String, _ depth: Int) -> InstanceElement {
    budget -= 1
    var element = InstanceElement(name: XMLName(namespace, "unknown-\(generator.numbers.below(10))"))
    if generator.numbers.chance(0.5) { element.attributes.append((XMLName("", "code"), .text(generator.sampleText(length: 6)))) }
    if generator.numbers.chance(0.3) {
      element.attributes.append((XMLName(Self.unknown, "unknown-attribute"), .text(generator.sampleText(length: 6))))
    }
    while !isCheap(depth), generator.numbers.chance(0.4) {
      element.content.append(freeText())
      if generator.numbers.chance(0.5) { element.content.append(.element(unknownElement(namespace, depth + 1))) }
    }
    return element
  }
}
