import HL7V3Runtime

extension HostileMessage {
  private static func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
  private static func numbered(_ range: Range<Int>, _ text: (Int) -> String) -> String { range.map(text).joined() }

  /// Where the element that is put in is the fourth open one.
  private static func nested(_ depth: Int) -> String { repeated("<x>", depth - 3) + "¦" + repeated("<x>", 1) }

  static let depths: [HostileMessage] = [101, 10_000, 1_000_000].map { depth in
    HostileMessage(
      "X7", "depth \(depth)", before: elements, nested(100) + repeated("<x>", depth - 101) + repeated("</x>", depth - 3), .depthLimit)
  }

  static let attributes: [HostileMessage] = [257, 10_000, 100_000].map { count in
    let before = numbered(0..<256) { " a\($0)=''" }
    return HostileMessage(
      "X8", "\(count) attributes", before: elements, "<x\(before) ¦a256=''\(numbered(257..<count) { " a\($0)=''" })/>", .attributeLimit)
  }

  static let namespaces: [HostileMessage] = [
    HostileMessage(
      "X9", "20,000 declarations", before: elements, "<x\(numbered(0..<20_000) { " xmlns:p\($0)='u\($0)'" })/>", .namespaceLimit),
    HostileMessage(
      "X9", "250 elements within each other with 40 declarations each", before: elements,
      numbered(0..<250) { level in "<x\(numbered(0..<40) { " xmlns:p\($0)='u\(level)'" })>" } + repeated("</x>", 250), .namespaceLimit),
    HostileMessage(
      "X9", "20,000 look-ups among 200", before: elements,
      "<x\(numbered(0..<200) { " xmlns:p\($0)='u'" })>\(repeated("<p0:y/>", 20_000))</x>", nil),
    HostileMessage("X9", "a namespace name too long", before: elements, "<x ¦xmlns:p='\(repeated("u", 1_025))'/>", .nameLengthLimit),
  ]

  static let lengths: [HostileMessage] =
    [50_001, 1_000_000].flatMap { length -> [HostileMessage] in
      let name = repeated("n", length)
      return [
        HostileMessage("X10", "element's name of \(length)", before: elements, "<¦\(name)/>", .nameLengthLimit),
        HostileMessage("X10", "attribute's name of \(length)", before: elements, "<x ¦\(name)=''/>", .nameLengthLimit),
        HostileMessage("X10", "prefix of \(length)", before: elements, "<x ¦xmlns:\(name)='u'/>", .nameLengthLimit),
      ]
    } + [
      HostileMessage("X10", "value of 11 MB", before: elements, "<x a='¦\(repeated("v", 11 << 20))'/>", .textLimit),
      HostileMessage("X10", "text of 11 MB", before: elements, "<x>¦\(repeated("t", 11 << 20))</x>", .textLimit),
      HostileMessage("X10", "comment of 11 MB", before: elements, "<!--¦\(repeated("c", 11 << 20))-->", .textLimit),
      HostileMessage("X10", "CDATA section of 11 MB", before: elements, "<x><![CDATA[¦\(repeated("c", 11 << 20))]]></x>", .textLimit),
    ]
}
