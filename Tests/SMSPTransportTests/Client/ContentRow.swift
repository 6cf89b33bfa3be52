import Foundation
import HL7V3Runtime
import SMSPTesting
import Testing

/// A row S10: the answer to a query for a document, changed in one place so that its schema is broken, or strained.
struct ContentRow: Sendable, CustomTestStringConvertible {
  let id: String
  /// What tolerant decoding reports.
  let findings: [Finding.Kind]
  /// The error of decoding, in both modes, where it must not go on at all.
  var limit: XMLError.Code?
  let change: @Sendable (String) -> String
  var testDescription: String { "S10 \(id)" }

  /// What strict decoding refuses it with; nil where the schema allows it.
  let strict: String?

  /// The change as something that happens to an answer.
  var step: SimulatedStep { .altered(change) }

  init(
    _ id: String, _ old: String, _ new: String, _ findings: [Finding.Kind], strict: Finding.Kind? = nil, limit: XMLError.Code? = nil
  ) {
    self.id = id
    self.strict = (strict ?? findings.first).map { "schema.\($0)" }
    self.findings = findings
    self.limit = limit
    change = { text in
      // Its first place alone: others may be of another type.
      guard let range = text.firstRange(of: old) else { return text }
      return text.replacingCharacters(in: range, with: new.replacing("#", with: old))
    }
  }

  /// A word and a number that stand in what is changed, and must not be seen in what is said about it (S11).
  static let secret = "Amaranth 9995260182"

  private static let xsi = #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance""#
  private static let mode = #"<processingModeCode code="T"/>"#
  private static let size = #"<value value="6000"/>"#
  private static let code = #"<code code="PDMD" codeSystem="2.16.840.1.113883.2.1.3.2.4.17.177"/>"#

  private static func typed(_ type: String) -> String { #"<value \#(xsi) xsi:type="\#(type)" value="6000"/>"# }

  private static func nested(_ depth: Int) -> String {
    let open = #"<code \#(xsi) code="PDMD" codeSystem="2.16.840.1.113883.2.1.3.2.4.17.177">"#
    let inner = #"<translation xsi:type="CD" code="1">"#
    return open + String(repeating: inner, count: depth) + String(repeating: "</translation>", count: depth) + "</code>"
  }

  static let all: [ContentRow] = [
    ContentRow("text between elements", mode, "#\(secret)", [.unexpectedText]),
    ContentRow("a section of text between elements", mode, "#<![CDATA[\(secret)]]>", [.unexpectedText]),
    ContentRow("an unknown type", size, typed("Amaranth"), [.unknownType]),
    ContentRow("a type that is not derived from the declared one", size, typed("TS"), [.unknownType]),
    ContentRow("a type of no namespace that is bound", size, typed("a:b"), [.unknownType]),
    ContentRow("an abstract type", size, typed("QTY"), [.unknownType]),
    ContentRow("a type within itself, beyond the depth allowed", code, nested(200), [], strict: .unexpectedElement, limit: .depthLimit),
    ContentRow("nil with content", "<title>", "<title \(xsi) xsi:nil=\"true\">\(secret)", [.invalidNil, .invalidNil]),
    ContentRow("nil where nothing may be", mode, #"<processingModeCode \#(xsi) xsi:nil="true" code="T"/>"#, [.invalidNil]),
    ContentRow("a null flavour beside a value", "<title>", #"<title nullFlavor="NI">"#, []),
    ContentRow(
      "a null flavour where there must be a value", #"<creationTime value="#, #"<creationTime nullFlavor="NI" value="#,
      [.unexpectedAttribute]),
    ContentRow("an unknown attribute", mode, #"<processingModeCode code="T" amaranth="\#(secret)"/>"#, [.unexpectedAttribute]),
    ContentRow("an unknown element", mode, "#<x:y xmlns:x=\"urn:x\">\(secret)</x:y>", [.unexpectedElement]),
    ContentRow("a known element of another namespace", mode, "<x:processingModeCode xmlns:x=\"urn:x\" code=\"T\"/>", [.foreignNamespace]),
    ContentRow(
      "elements out of order", #"<processingCode code="P"/>\#(mode)"#, #"\#(mode)<processingCode code="P"/>"#, [.elementOutOfOrder]),
    ContentRow("an element that is missing", mode, "", [.missingElement]),
    ContentRow("one element too many", mode, "##", [.surplusElement]),
    ContentRow("an attribute that is missing", #" moodCode="EVN""#, "", [.missingAttribute]),
    ContentRow("a value that is none of the type's", mode, #"<processingModeCode code="\#(secret)"/>"#, [], strict: .invalidValue),
    ContentRow(
      "a list as long as it likes", #"<subject typeCode="SUBJ"><DocumentCollection"#, String(repeating: warning, count: 2_000) + "#", []),
  ]

  private static let warning = """
    <reason typeCode="RSON"><justifyingDetectedIssueEvent classCode="ALRT" moodCode="EVN"><code code="5" codeSystem="1.2" displayName="\(secret)">\
    <qualifier code="WG"/></code></justifyingDetectedIssueEvent></reason>
    """
}
