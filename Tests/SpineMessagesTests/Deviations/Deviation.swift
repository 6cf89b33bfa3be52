#if Generator
  import Foundation
  import HL7V3Runtime
  import Testing

  /// A message that differs from its schema in one way, and what decoding must say of it. Nothing of it may be lost in any case.
  struct Deviation: Sendable, CustomTestStringConvertible {
    let id: String
    let fixture: String
    /// What is replaced in the fixture by what, each at its first occurrence.
    let edits: [(from: String, to: String)]
    /// What a tolerant decode reports, by kind and the end of its path.
    let reported: [String]
    /// The kinds that validation adds, when it finds more: values.
    let values: [String]

    init(_ id: String, _ fixture: String, _ edits: [(from: String, to: String)], _ reported: [String], values: [String] = []) {
      self.id = id
      self.fixture = fixture
      self.edits = edits
      self.reported = reported
      self.values = values
    }

    var testDescription: String { id }

    func text() throws -> String {
      var text = String(decoding: try Fixtures.bytes(fixture), as: UTF8.self)
      for edit in edits {
        guard let range = text.range(of: edit.from) else { throw Missing(id: id, text: edit.from) }
        text.replaceSubrange(range, with: edit.to)
      }
      return text
    }

    struct Missing: Error {
      let id: String
      let text: String
    }

    static let query = "event-list-query.xml"
    static let list = "event-list-response.xml"
    static let permissions = "permissions-response.xml"
    static let fault = "soap-fault.xml"

    private static let xsi = #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#
    private static let version = #"<versionCode code="V3NPfIT4.2.00"/>"#
    private static let id = #"<id root="C0506A98-9C27-4B6A-9A14-0CC99837071D"/>"#
    private static let created = #"<creationTime value="20250611094512"/>"#
    private static let number = #"<value root="2.16.840.1.113883.2.1.4.1" extension="9990759545"/>"#
    private static let accessor = "<crs:accessorId><crs:name>Everyone</crs:name></crs:accessorId>"

    static let elements: [Deviation] = [
      Deviation("out of order", query, [(version, ""), (id, version + id)], ["elementOutOfOrder id", "elementOutOfOrder creationTime"]),
      Deviation("surplus single", query, [(version, version + version)], ["surplusElement versionCode"]),
      Deviation(
        "second alternative of a choice", permissions,
        [(accessor, "<crs:accessorId><crs:name>Everyone</crs:name><crs:id root=\"1.2\" extension=\"SENTINEL\"/></crs:accessorId>")],
        ["surplusElement id"]),
      Deviation("unknown element", query, [(version, version + "<strange a='SENTINEL'>SENTINEL</strange>")], ["unexpectedElement strange"]),
      Deviation("missing element", query, [(version, "")], ["missingElement QUPC_IN180000SM04"]),
      Deviation(
        "missing member of a repeating group", list,
        [(#"<ev:payloadID root="2.16.840.1.113883.2.1.3.2.4.12" extension="REPC_MT150002UK05"/>"#, "")],
        ["missingElement event"]),
      Deviation("text between elements", query, [(version, version + "SENTINEL")], ["unexpectedText QUPC_IN180000SM04"]),
      Deviation(
        "element in a simple element", query, [("DissentOverride</", "Dissent<b>SENTINEL</b>Override</")],
        ["unexpectedElement b"]),
      Deviation(
        "element in an empty element", query, [(version, "<versionCode code='V3NPfIT4.2.00'><device/></versionCode>")],
        ["unexpectedElement device"]),
      Deviation(
        "blank in an empty element", query, [(version, "<versionCode code='V3NPfIT4.2.00'> </versionCode>")], ["unexpectedText versionCode"]
      ),
      Deviation(
        "foreign namespace", query, [(version, "<v:versionCode xmlns:v='urn:other' code='V3NPfIT4.2.00'/>")],
        ["foreignNamespace versionCode"]),
      Deviation("no namespace", query, [(version, "<versionCode xmlns='' code='V3NPfIT4.2.00'/>")], ["foreignNamespace versionCode"]),
      Deviation(
        "content of ACS in no namespace", permissions,
        [("<crs:permission>Yes</crs:permission>", "<permission xmlns=''>Yes</permission>")], ["foreignNamespace permission"]),
      Deviation("blanks as reference between elements", query, [(version, version + "&#32;&#9;")], []),
      Deviation("comments and sections in a text", query, [("DissentOverride</", "Dissent<!-- < -->Over<![CDATA[ri]]>de</")], []),
      Deviation(
        "qualified name with a prefix of its own", fault,
        [("<faultcode>env:", "<faultcode xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>s:")], []),
    ]

    static let attributes: [Deviation] = [
      Deviation(
        "unknown attribute", query, [(version, "<versionCode code='V3NPfIT4.2.00' strange='SENTINEL'/>")],
        ["unexpectedAttribute versionCode"]),
      Deviation(
        "qualified attribute", query, [(version, "<versionCode xmlns:o='urn:o' o:code='SENTINEL' code='V3NPfIT4.2.00'/>")],
        ["unexpectedAttribute versionCode"]),
      Deviation(
        "missing attribute", permissions, [("<crs:resourceContext root=\"2.16.840.1.113883.2.1.4.1\"", "<crs:resourceContext")],
        ["missingAttribute resourceContext"]),
      Deviation("default attribute absent", query, [("<ControlActEvent classCode=\"CACT\" moodCode=\"EVN\">", "<ControlActEvent>")], []),
      Deviation("default attribute with another value", query, [("classCode=\"CACT\"", "classCode=\"ACT\"")], []),
      Deviation(
        "attribute on a simple element", query, [("<semanticsText>", "<semanticsText strange='SENTINEL'>")],
        ["unexpectedAttribute semanticsText"]),
      Deviation("nullFlavor and a value", query, [(created, "<creationTime nullFlavor='UNK' value='20250611094512'/>")], []),
      Deviation("invalid value", query, [(created, "<creationTime value='SENTINEL'/>")], [], values: ["invalidValue"]),
      Deviation("invalid text", permissions, [("<crs:permission>Yes", "<crs:permission>SENTINEL")], [], values: ["invalidValue"]),
    ]

    /// Elements whose Swift type is a plain value: what else they carry is kept with the element around them.
    static let simple: [Deviation] = [
      Deviation(
        "attribute of a simple element", permissions, [("<crs:permission>", "<crs:permission strange='SENTINEL'>")],
        ["unexpectedAttribute permission"]),
      Deviation(
        "element in a simple element of its own", permissions, [("<crs:permission>Yes", "<crs:permission>Y<b>SENTINEL</b>es")],
        ["unexpectedElement permission"]),
      Deviation(
        "type of a simple element of its own", permissions, [("<crs:permission>", "<crs:permission \(xsi) xsi:type='SENTINEL'>")],
        ["unknownType permission"]),
      Deviation(
        "nil simple element", permissions, [("<crs:permission>Yes", "<crs:permission \(xsi) xsi:nil='true'>")], ["invalidNil permission"]),
    ]

    static let instance: [Deviation] = [
      Deviation("type itself", query, [(created, "<creationTime \(xsi) xsi:type='TS' value='20250611094512'/>")], []),
      Deviation(
        "unknown type", query, [(created, "<creationTime \(xsi) xsi:type='SENTINEL' value='20250611094512'/>")],
        ["unknownType creationTime"]),
      Deviation(
        "unrelated type", query, [(created, "<creationTime \(xsi) xsi:type='II' value='20250611094512'/>")], ["unknownType creationTime"]),
      Deviation(
        "prefix of the type unbound", query, [(created, "<creationTime \(xsi) xsi:type='q:TS' value='20250611094512'/>")],
        ["unknownType creationTime"]),
      Deviation(
        "type of a simple element", query, [("<semanticsText>", "<semanticsText \(xsi) xsi:type='SENTINEL'>")],
        ["unknownType semanticsText"]),
      Deviation(
        "type of a document", query, [("<QUPC_IN180000SM04 ", "<QUPC_IN180000SM04 \(xsi) xsi:type='SENTINEL' ")],
        ["unknownType QUPC_IN180000SM04"]),
      Deviation("nil", query, [(created, "<creationTime \(xsi) xsi:nil='true'/>")], ["invalidNil creationTime"]),
      Deviation(
        "nil with content", query, [("<nHSNumber>", "<nHSNumber \(xsi) xsi:nil=' true '>")],
        ["invalidNil nHSNumber", "invalidNil nHSNumber"]),
      Deviation(
        "nil with a text", query, [(created, "<creationTime \(xsi) xsi:nil='true'>SENTINEL</creationTime>")],
        ["invalidNil creationTime", "invalidNil creationTime"]),
      Deviation(
        "nil with blanks where elements belong", query,
        [(number, ""), ("<semanticsText>NHSNumber</semanticsText>", ""), ("<nHSNumber>", "<nHSNumber \(xsi) xsi:nil='true'>")],
        ["invalidNil nHSNumber", "invalidNil nHSNumber"]),
      Deviation(
        "not nil where nil is not allowed", query, [(created, "<creationTime \(xsi) xsi:nil='false' value='20250611094512'/>")],
        ["invalidNil creationTime"]),
      Deviation(
        "unknown attribute of the instance namespace", query,
        [(created, "<creationTime \(xsi) xsi:other='SENTINEL' value='20250611094512'/>")], ["unexpectedAttribute creationTime"]),
      Deviation("schema location", query, [("<QUPC_IN180000SM04 ", "<QUPC_IN180000SM04 \(xsi) xsi:schemaLocation='urn:x x.xsd' ")], []),
      Deviation(
        "type in no namespace under a default namespace", fault,
        [("<env:Fault>", "<env:Fault \(xsi) xsi:type='SENTINEL'>")], ["unknownType Fault"]),
    ]
  }
#endif
