extension XMLReader {
  /// Which of several document types the element is whose start tag was just read: the one whose schema fixes what stands in it.
  ///
  /// Looks at the attributes of its children until values that the types fix differently leave one. When a value is none of those fixed,
  /// there is no type at all: a wrong one would give answers, only wrong ones. When nothing is fixed, as with two versions of an envelope,
  /// the type that was added first is as good as any. The reader is left where it was.
  mutating func chosen(among types: [any HL7Document.Type]) throws(XMLError) -> (any HL7Document.Type)? {
    var left = types
    var hasStranger = false
    let start = scanner.mark()
    children: while left.count > 1 {
      switch try scanner.nextMarkup() {
      case .endElement, .endOfDocument: break children
      case .text: continue
      case .startElement: break
      }
      for index in 0..<scanner.attributeCount where left.count > 1 {
        let verdicts = left.map { agreement(of: index, with: $0) }
        // A value that all fix alike, such as a code system, tells nothing; nor does one that none has, such as a varied display name.
        guard verdicts.contains(true), verdicts.contains(false) else {
          hasStranger = hasStranger || verdicts.contains(false)
          continue
        }
        left = zip(left, verdicts).filter { $0.1 == true }.map(\.0)
      }
      _ = try scanner.skipElement()
    }
    scanner.reset(to: start)
    return left.count == 1 || !hasStranger ? left.first : nil
  }

  /// Whether the `code` of the element whose start tag was just read is the one that a document type fixes, if it fixes one and the element
  /// has one. The reader is left where it was.
  mutating func hasCode(of type: any HL7Document.Type) throws(XMLError) -> Bool {
    let start = scanner.mark()
    defer { scanner.reset(to: start) }
    while true {
      switch try scanner.nextMarkup() {
      case .endElement, .endOfDocument: return true
      case .text: continue
      case .startElement: break
      }
      guard scanner.localName(of: scanner.element) == "code" else {
        _ = try scanner.skipElement()
        continue
      }
      for index in 0..<scanner.attributeCount where localName(index) == "code" { return agreement(of: index, with: type) ?? true }
      return true
    }
  }

  /// Whether an attribute of the child whose start tag was just read has the value that a document type fixes; nil when it fixes none.
  private func agreement(of index: Int, with type: any HL7Document.Type) -> Bool? {
    let schema = type.schema
    let grammar = schema.grammar
    let record = grammar.types[schema.type]
    let name = name
    for child in Int(record.children)..<Int(record.children) + Int(record.childCount) {
      let declaration = grammar.children[child]
      guard !declaration.isSimple, declaration.type >= 0, grammar.name(declaration.token) == name else { continue }
      let content = grammar.types[Int(declaration.type)]
      for attribute in Int(content.attributes)..<Int(content.attributes) + Int(content.attributeCount) {
        let rule = grammar.attributes[attribute]
        guard rule.isFixed, grammar.name(rule.token).local == localName(index) else { continue }
        return scanner.attributeValueEquals(index, grammar.stringBytes[Int(rule.value)])
      }
    }
    return nil
  }
}
