import Testing

@testable import HL7V3Runtime

/// The XML rows of our table of hostile inputs, by their ids.
@Suite("Hostile inputs")
struct HostileInputTests {
  static let doctypes: [Refusal] = [
    Refusal("X1", "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>", .doctypeForbidden, at: 0),
    Refusal("X1", "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'b'>]><a b='&b;'/>", .doctypeForbidden, at: 21),
    Refusal("X2", "<!DOCTYPE a [<!ENTITY b \"\(String(repeating: "b", count: 50_000))\">]><a>&b;&b;</a>", .doctypeForbidden, at: 0),
    Refusal("X3", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", .doctypeForbidden, at: 0),
    Refusal("X3", "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://example.org/p'>%p;]><a/>", .doctypeForbidden, at: 0),
    Refusal("X3", "<!-- c --><!DOCTYPE a []><a/>", .doctypeForbidden, at: 10),
    Refusal("X3", "<a/><!DOCTYPE a>", .doctypeForbidden, at: 4),
    Refusal("X3", " x<!DOCTYPE a>", .textOutsideRoot, at: 1),
  ]

  static let instructions: [Refusal] = [
    Refusal("X4", "<?a?><a/>", .processingInstructionForbidden, at: 0),
    Refusal("X4", "<a><?a b?></a>", .processingInstructionForbidden, at: 3),
    Refusal("X4", "<a/><?xml-stylesheet href='a'?>", .processingInstructionForbidden, at: 4),
    Refusal("X4", "<?xml version='1.0'?><?xml version='1.0'?><a/>", .invalidXMLDeclaration, at: 21),
    Refusal("X4", "<?xml version='1.0'?><?xml version='1.0'?><a/>", .invalidXMLDeclaration, at: 21, .skip),
    Refusal("X4", "<a><?XmL?></a>", .invalidXMLDeclaration, at: 3, .skip),
    Refusal("X4", "<a><?b:c?></a>", .invalidName, at: 6, .skip),
    Refusal("X4", "<a><? b?></a>", .invalidProcessingInstruction, at: 5, .skip),
    Refusal("X4", "<a><?b", .unexpectedEnd, at: 6, .skip),
  ]

  static let references: [Refusal] = [
    Refusal("X5", "<a>&nbsp;</a>", .undeclaredEntity, at: 3),
    Refusal("X5", "<a>&lt</a>", .invalidReference, at: 6),
    Refusal("X5", "<a>& b</a>", .invalidReference, at: 4),
    Refusal("X5", "<a b='&c'/>", .invalidReference, at: 8),
    Refusal("X5", "<a>&#0;</a>", .invalidReference, at: 3),
    Refusal("X5", "<a>&#xFFFF;</a>", .invalidReference, at: 3),
    Refusal("X5", "<a>&#xD800;</a>", .invalidReference, at: 3),
    Refusal("X5", "<a>&#x110000;</a>", .invalidReference, at: 3),
    Refusal("X5", "<a>&#X41;</a>", .invalidReference, at: 5),
    Refusal("X5", "<a>&#;</a>", .invalidReference, at: 3),
    Refusal("X5", "<a>&#xx41;</a>", .invalidReference, at: 6),
    Refusal("X5", "<a>&#\(String(repeating: "9", count: 5_000));</a>", .invalidReference, at: 3),
  ]

  static let names: [Refusal] = [
    Refusal("X11", "<a b='1' c='2' b='3'/>", .duplicateAttribute, at: 15),
    Refusal("X11", "<a xmlns:p='u' xmlns:q='u' p:a='1' q:a='2'/>", .duplicateAttribute, at: 35),
    Refusal("X11", "<a b1='' b2='' b3='' b4='' b5='' b6='' b7='' b8='' b9='' b3=''/>", .duplicateAttribute, at: 57),
    Refusal("X11", "<a xmlns:p='u' xmlns:p='v'/>", .duplicateAttribute, at: 15),
    Refusal("X11", "<a xmlns='u' xmlns='u'/>", .duplicateAttribute, at: 13),
    Refusal("X11", "<p:a/>", .unboundPrefix, at: 1),
    Refusal("X11", "<a p:b=''/>", .unboundPrefix, at: 3),
    Refusal("X11", "<a><b xmlns:p='u'/><p:c/></a>", .unboundPrefix, at: 20),
    Refusal("X11", "<xmlns:a/>", .unboundPrefix, at: 1),
    Refusal("X11", "<a xmlns:p=''/>", .invalidNamespaceDeclaration, at: 3),
    Refusal("X11", "<a xmlns:xml='u'/>", .invalidNamespaceDeclaration, at: 3),
    Refusal("X11", "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>", .invalidNamespaceDeclaration, at: 3),
    Refusal("X11", "<a xmlns='http://www.w3.org/XML/1998/namespace'/>", .invalidNamespaceDeclaration, at: 3),
    Refusal("X11", "<a xmlns:xmlns='u'/>", .invalidNamespaceDeclaration, at: 9),
    Refusal("X11", "<a xmlns:p='http://www.w3.org/2000/xmlns/'/>", .invalidNamespaceDeclaration, at: 3),
    Refusal("X11", "<a:b:c/>", .invalidName, at: 4),
    Refusal("X11", "<:a/>", .invalidName, at: 1),
    Refusal("X11", "<a:/>", .invalidName, at: 3),
    Refusal("X11", "<a b:c:d=''/>", .invalidName, at: 6),
  ]

  static let structure: [Refusal] = [
    Refusal("X13", "", .emptyDocument, at: 0),
    Refusal("X13", " \n\t ", .emptyDocument, at: 4),
    Refusal("X13", "<!-- c -->", .emptyDocument, at: 10),
    Refusal("X13", "<a/><b/>", .secondRoot, at: 4),
    Refusal("X13", "<a/> b", .textOutsideRoot, at: 5),
    Refusal("X13", "b<a/>", .textOutsideRoot, at: 0),
    Refusal("X13", "<a/>\u{0}", .invalidCharacter, at: 4),
    Refusal("X13", " <?xml version='1.0'?><a/>", .invalidXMLDeclaration, at: 1),
    Refusal("X13", "<a>b]]>c</a>", .invalidText, at: 4),
    Refusal("X13", "<a>b]]]>c</a>", .invalidText, at: 5),
    Refusal("X13", "<a><!-- b -- c --></a>", .invalidComment, at: 12),
    Refusal("X13", "<a><!-- b ---></a>", .invalidComment, at: 12),
    Refusal("X13", "</a>", .mismatchedEndTag, at: 0),
    Refusal("X13", "<a></b>", .mismatchedEndTag, at: 5),
    Refusal("X13", "<a></ab>", .mismatchedEndTag, at: 5),
    Refusal("X13", "<ab></a>", .mismatchedEndTag, at: 6),
    Refusal("X13", "<a></a b=''>", .invalidTag, at: 7),
    Refusal("X13", "<a></ a>", .invalidName, at: 5),
    Refusal("X13", "<a b=c/>", .invalidAttribute, at: 5),
    Refusal("X13", "<a b/>", .invalidAttribute, at: 4),
    Refusal("X13", "<a b='1'c='2'/>", .invalidAttribute, at: 8),
    Refusal("X13", "<a b='<'/>", .invalidAttribute, at: 6),
    Refusal("X13", "<a / >", .invalidTag, at: 4),
    Refusal("X13", "<a<b/></a>", .invalidTag, at: 2),
    Refusal("X13", "< a/>", .invalidName, at: 1),
    Refusal("X13", "<1a/>", .invalidName, at: 1),
    Refusal("X13", "<a[b/>", .invalidName, at: 2),
    Refusal("X13", "<a -b=''/>", .invalidName, at: 3),
    Refusal("X13", "<a =''/>", .invalidName, at: 3),
    Refusal("X13", "<a><!ELEMENT b ANY></a>", .invalidMarkup, at: 3),
    Refusal("X13", "<![CDATA[a]]>", .invalidMarkup, at: 0),
    Refusal("X14", "<?xml version='1.1'?><a/>", .unsupportedVersion, at: 15),
    Refusal("X14", "<?xml version='2.0'?><a/>", .invalidXMLDeclaration, at: 15),
    Refusal("X14", "<a>\u{1}</a>", .invalidCharacter, at: 3),
    Refusal("X14", "<a b='\u{1F}'/>", .invalidCharacter, at: 6),
    Refusal("X14", "<a>\u{FFFE}</a>", .invalidCharacter, at: 3),
    Refusal("X14", "<a>\u{FFFF}</a>", .invalidCharacter, at: 3),
    Refusal("X14", "<a><![CDATA[\u{B}]]></a>", .invalidCharacter, at: 12),
    Refusal("X14", "<a><!--\u{C}--></a>", .invalidCharacter, at: 7),
  ]

  @Test("are refused, where they go wrong", arguments: doctypes + instructions + references + names + structure)
  func refused(_ row: Refusal) {
    let error = Trace.error(row.document, row.policy)
    #expect(error?.code == row.code)
    if let offset = row.offset { #expect(error?.offset == offset) }
  }

  @Test("X4: skipped instructions leave nothing behind")
  func skippedInstructions() throws {
    #expect(try Trace.content("<?a?><b>c<?d e ? > ?>f</b><?g?>", .skip) == "<b 'c' 'f' >")
  }

  @Test("X6: inclusions and schema locations are plain data")
  func inclusions() throws {
    let document = "<i:include xmlns:i='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"
    #expect(try Trace.content(document) == "<{http://www.w3.org/2001/XInclude}include @href=file:///etc/passwd >")
  }

  @Test("errors tell names, never text or values")
  func noValues() {
    for row in Self.references + Self.names + Self.structure + Self.instructions {
      let secret = "9434765919"
      let text = String(decoding: row.document, as: UTF8.self)
      let document = text.replacing("'1'", with: "'\(secret)'").replacing(">b", with: ">\(secret)")
      let description = Trace.error(document, row.policy)?.description ?? ""
      #expect(!description.contains(secret))
    }
  }
}
