import HL7V3Runtime

/// A kind of document that can be made as large as one likes, in one respect.
struct Series {
  let name: String
  /// The message that `part` is put into, where `place` stands.
  let fixture: String
  let place: String
  /// What is put in place of `place`.
  let part: (Int) -> String
  /// How many of the thing the first document has; each further one has twice as many.
  var first = 4_096
  var options = DecodingOptions()

  init(_ name: String, _ host: Host, first: Int = 4_096, limits: (inout XMLLimits) -> Void = { _ in }, _ part: @escaping (Int) -> String) {
    self.name = name
    self.first = first
    self.part = part
    (fixture, place) = host.place
    limits(&options.limits)
    options.limits.findings = .max
    options.processingInstructions = .skip
  }

  /// Where things are put.
  enum Host {
    /// Among the children of an element that holds only elements.
    case elements
    /// In the text of an element of a simple type.
    case text
    /// In the tag of a typed element.
    case tag
    /// In mixed content.
    case mixed
    /// Among the children of an element where one simple child repeats.
    case simples
    /// Among children that repeat.
    case repeating

    var place: (fixture: String, place: String) {
      switch self {
      case .elements: ("event-list-query.xml", "<versionCode code=\"V3NPfIT4.2.00\"/>")
      case .text: ("event-list-query.xml", "DissentOverride</semanticsText>")
      case .tag: ("event-list-query.xml", "<versionCode code=\"V3NPfIT4.2.00\"")
      case .mixed: ("smsp-query-scr-response.xml", "<name>Dr Peregrine Ashdown")
      case .simples: ("smsp-query-scr-response.xml", "<streetAddressLine>2 Wending Lane</streetAddressLine>")
      case .repeating: ("smsp-query-scr-response.xml", "<telecom value=\"tel:01632960017\" use=\"WP\"/>")
      }
    }
  }
}

extension Series {
  private static func repeated(_ text: String) -> (Int) -> String { { String(repeating: text, count: $0) } }
  private static func numbered(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }
  private static let version = "<versionCode code=\"V3NPfIT4.2.00\"/>"
  private static let xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"

  static var all: [Series] { structure + namespaces + texts + deviations }

  static var structure: [Series] {
    [
      Series("depth of unknown elements", .elements, first: 30, limits: { $0.depth = .max }) {
        version + String(repeating: "<x>", count: $0) + String(repeating: "</x>", count: $0)
      },
      Series("siblings, known and repeating", .repeating, repeated("<telecom value='tel:01632960017' use='WP'/>")),
      Series("siblings in mixed content", .mixed) { "<name>" + String(repeating: "<given>A</given>", count: $0) },
      Series("attributes of an unknown element", .elements, first: 2_047, limits: { $0.attributes = .max }) { count in
        "<x\(numbered(count) { " a\($0)=''" })/>"
      },
      Series("attributes of a known element", .tag, first: 2_047, limits: { $0.attributes = .max }) { count in
        "<versionCode code=\"V3NPfIT4.2.00\"\(numbered(count) { " a\($0)=''" })"
      },
      Series("length of names", .elements, first: 2_000, limits: { $0.nameLength = .max }) { count in
        String(repeating: "<\(String(repeating: "n", count: count))/>", count: 50)
      },
      Series("length of an attribute's value", .tag) {
        "<versionCode x='\(String(repeating: "v", count: $0 * 16))' code=\"V3NPfIT4.2.00\""
      },
      Series("comments", .elements, repeated("<!-- c -->")),
      Series("processing instructions", .elements, repeated("<?p i?>")),
      Series("blank lines", .elements, repeated("\n\n\n\n")),
    ]
  }

  static var namespaces: [Series] {
    [
      Series("declarations on one element", .elements, first: 31, limits: { $0.namespaceDeclarations = .max }) { count in
        String(repeating: "<x\(numbered(count) { " xmlns:p\($0)='u\($0)'" })/>", count: 20)
      },
      Series("prefixes used, 1,000 in scope", .elements, limits: { $0.namespaceDeclarations = .max }) { count in
        "<x\(numbered(1_000) { " xmlns:p\($0)='u\($0)'" })>\(numbered(count) { "<p\($0 % 1_000):y/>" })</x>"
      },
      Series("attributes of as many namespaces", .elements, first: 31, limits: { ($0.namespaceDeclarations, $0.attributes) = (.max, .max) })
      { count in
        let element =
          "<versionCode code='V3NPfIT4.2.00'\(numbered(count) { " xmlns:p\($0)='u\($0)'" })\(numbered(count) { " p\($0):y=''" })/>"
        return String(repeating: element, count: 20)
      },
      Series("elements that declare one each", .elements) { numbered($0) { "<p:x xmlns:p='u\($0)'/>" } },
      Series("extras among 200 declarations in scope", .elements) { count in
        "<effectiveTime\(numbered(200) { " xmlns:p\($0)='u\($0)'" })>\(String(repeating: "<x/>", count: count))</effectiveTime>" + version
      },
      Series("the same, each with one of its own", .tag) { count in
        let declarations = numbered(200) { " xmlns:p\($0)='u\($0)'" }
        return
          "<versionCode code=\"V3NPfIT4.2.00\"\(declarations)>\(numbered(count) { "<q:x xmlns:q='v\($0)'/>" })</versionCode><versionCode code=\"V3NPfIT4.2.00\""
      },
      Series("a language as long as there are extras", .tag) { count in
        "<versionCode code=\"V3NPfIT4.2.00\" xml:lang='\(String(repeating: "l", count: count * 4))'>\(String(repeating: "<x/>", count: count))</versionCode><versionCode code=\"V3NPfIT4.2.00\""
      },
      Series("extras under a namespace name of 1,000 bytes", .tag) { count in
        "<versionCode code=\"V3NPfIT4.2.00\" xmlns:p='\(String(repeating: "l", count: 1_000))'>\(String(repeating: "<p:x/>", count: count))</versionCode><versionCode code=\"V3NPfIT4.2.00\""
      },
    ]
  }

  static var texts: [Series] {
    [
      Series("length of a text", .text) { String(repeating: "t", count: $0 * 16) + "</semanticsText>" },
      Series("length of a text in mixed content", .mixed) { "<name>" + String(repeating: "t", count: $0 * 16) },
      Series("references in a text", .text) { String(repeating: "&#65;", count: $0) + "</semanticsText>" },
      Series("references in a value", .tag) { "<versionCode x='\(String(repeating: "&lt;", count: $0))' code=\"V3NPfIT4.2.00\"" },
      Series("digits of a reference", .text) { "&#\(String(repeating: "0", count: $0 * 16))65;</semanticsText>" },
      Series("comments in a text", .text) { String(repeating: "t<!---->", count: $0) + "</semanticsText>" },
      Series("CDATA sections in a text", .text) { String(repeating: "<![CDATA[t]]>", count: $0) + "</semanticsText>" },
      Series("comments in mixed content", .mixed) { "<name>" + String(repeating: "t<!---->", count: $0) },
      Series("CDATA sections in mixed content", .mixed) { "<name>" + String(repeating: "<![CDATA[t]]>", count: $0) },
      Series("comments in unexpected text", .elements) { version + String(repeating: "t<!---->", count: $0) },
      Series("CDATA sections in unexpected text", .elements) { version + String(repeating: "<![CDATA[t]]>", count: $0) },
      Series("brackets in a text", .text) { String(repeating: "]]", count: $0) + "</semanticsText>" },
    ]
  }

  static var deviations: [Series] {
    [
      Series("unknown elements", .elements) { version + String(repeating: "<x/>", count: $0) },
      Series("unknown elements on lines of their own", .elements) { version + String(repeating: "<x/>\n", count: $0) },
      Series("unknown elements with texts between", .elements) { version + String(repeating: "<x/>t", count: $0) },
      Series("unknown attributes", .repeating, repeated("<telecom x='' value='tel:01632960017' use='WP'/>")),
      Series("surplus elements", .elements, repeated(version)),
      Series("elements in another namespace", .repeating, repeated("<telecom xmlns='u' value='tel:01632960017' use='WP'/>")),
      Series("elements of types by name", .repeating, repeated("<telecom \(xsi) xsi:type='TEL' value='tel:01632960017' use='WP'/>")),
      Series("elements of types that do not fit", .repeating, repeated("<telecom \(xsi) xsi:type='II' value='tel:01632960017' use='WP'/>")),
      Series("elements out of order", .repeating, repeated("<telecom use='WP'/><addr/>")),
      Series("invalid values", .repeating, repeated("<telecom use='SENTINEL'/>")),
      Series("attributes of simple elements", .simples, repeated("<streetAddressLine x=''>A</streetAddressLine>")),
      Series("elements in simple elements", .text) {
        "DissentOverride</semanticsText>" + String(repeating: "<semanticsText>A<b/></semanticsText>", count: $0)
      },
      Series("simple elements with attributes, and with elements", .repeating) {
        String(repeating: "<telecom use='WP'/>", count: $0) + String(repeating: "<telecom xmlns='u'>A<b/></telecom>", count: $0)
      },
    ]
  }
}
