import HL7V3Runtime

extension HostileMessage {
  private static func doctype(_ id: String, _ what: String, _ subset: String) -> HostileMessage {
    HostileMessage(id, what, before: prolog, "¦<!DOCTYPE env:Envelope \(subset)>", .doctypeForbidden)
  }

  private static let laughs = (1...9).map { level in
    "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
  }.joined()

  static let doctypes: [HostileMessage] = [
    doctype("X1", "billion laughs", "[<!ENTITY l0 \"ha\">\(laughs)]"),
    doctype(
      "X1", "five levels", "[<!ENTITY a \"x\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\"><!ENTITY d \"&c;&c;\"><!ENTITY e \"&d;&d;\">]"),
    doctype("X1", "in an attribute", "[<!ENTITY a \"x\"><!ATTLIST env:Envelope b CDATA \"&a;&a;\">]"),
    doctype("X1", "parameter entities", "[<!ENTITY % a \"x\"><!ENTITY % b \"%a;%a;\">%b;]"),
    doctype("X2", "quadratic blow-up", "[<!ENTITY a \"\(String(repeating: "a", count: 50_000))\">]"),
    doctype("X3", "file", "[<!ENTITY a SYSTEM \"file:///etc/hostname\">]"),
    doctype("X3", "http", "[<!ENTITY a SYSTEM \"http://192.0.2.1/\">]"),
    doctype("X3", "other schemes", "[<!ENTITY a SYSTEM \"php://filter/resource=x\">]"),
    doctype("X3", "out of band", "[<!ENTITY % a SYSTEM \"http://192.0.2.1/a.dtd\">%a;]"),
    doctype("X3", "external subset", "SYSTEM \"http://192.0.2.1/a.dtd\""),
    doctype("X3", "empty internal subset", "[]"),
    HostileMessage("X3", "behind the root", ending: epilog + "<!DOCTYPE a>", .doctypeForbidden, at: epilog.utf8.count),
  ]

  /// With something behind the whole message.
  init(_ id: String, _ what: String, ending end: String, _ code: XMLError.Code, at offset: Int) {
    let whole = Array(Self.fixture.dropLast(Self.epilog.utf8.count))
    self.init(id, what, whole + Array(end.utf8), code, at: whole.count + offset)
  }

  static let instructions: [HostileMessage] = [
    HostileMessage("X4", "in the prolog", before: prolog, "¦<?a?>", .processingInstructionForbidden),
    HostileMessage("X4", "a stylesheet", before: prolog, "¦<?xml-stylesheet href='a'?>", .processingInstructionForbidden),
    HostileMessage("X4", "in the body", before: elements, "¦<?a b?>", .processingInstructionForbidden),
    HostileMessage(
      "X4", "in the epilog", ending: epilog + "<?a?>", .processingInstructionForbidden, at: epilog.utf8.count),
    HostileMessage("X4", "a second declaration", before: prolog, "¦<?xml version='1.0'?>", .invalidXMLDeclaration),
    HostileMessage("X4", "a second declaration, skipped", before: prolog, "¦<?xml version='1.0'?>", .invalidXMLDeclaration)
      .with { $0.processingInstructions = .skip },
    HostileMessage("X4", "skipped", before: elements, "<?a b?>", nil).with { $0.processingInstructions = .skip },
  ]

  static let references: [HostileMessage] = [
    HostileMessage("X5", "undeclared", before: text, "¦&nbsp;", .undeclaredEntity),
    HostileMessage("X5", "not terminated", before: "</semanticsText>", "&lt¦", .invalidReference),
    HostileMessage("X5", "zero", before: text, "¦&#0;", .invalidReference),
    HostileMessage("X5", "no character", before: text, "¦&#xFFFF;", .invalidReference),
    HostileMessage("X5", "surrogate", before: text, "¦&#xD800;", .invalidReference),
    HostileMessage("X5", "beyond Unicode", before: text, "¦&#x110000;", .invalidReference),
    HostileMessage("X5", "5,000 digits", before: text, "¦&#\(String(repeating: "1", count: 5_000));", .invalidReference),
  ]

  static let names: [HostileMessage] = [
    HostileMessage("X11", "twice by name", before: elements, "<versionCode code='' ¦code=''/>", .duplicateAttribute),
    HostileMessage("X11", "twice by expanded name", before: elements, "<x xmlns:p='u' xmlns:q='u' p:a='' ¦q:a=''/>", .duplicateAttribute),
    HostileMessage("X11", "unbound prefix", before: elements, "<¦p:x/>", .unboundPrefix),
    HostileMessage("X11", "unbound prefix of an attribute", before: elements, "<x ¦p:a=''/>", .unboundPrefix),
    HostileMessage("X11", "prefix bound to nothing", before: elements, "<x ¦xmlns:p=''/>", .invalidNamespaceDeclaration),
    HostileMessage("X11", "xml bound to something else", before: elements, "<x ¦xmlns:xml='u'/>", .invalidNamespaceDeclaration),
    HostileMessage("X11", "xmlns declared", before: elements, "<x xmlns:¦xmlns='u'/>", .invalidNamespaceDeclaration),
  ]
}
