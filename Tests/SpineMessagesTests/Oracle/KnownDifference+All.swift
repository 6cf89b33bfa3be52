#if Generator
  import Foundation

  extension KnownDifference {
    static let all: [KnownDifference] = [
      KnownDifference(
        id: "names of types", judges: .official,
        reason: "some restrictions have a name in our schemas only, so that xsi:type can name them; Schemas/README.md says which",
        covers: { !$0.isOfFirst && $0.violation.kind == .type && $0.violation.rule.contains("does not resolve") },
        example: edited("REPC_MT150007UK05", "smsp-query-scr-response.xml", "<seperatableInd ", "<seperatableInd \(type("BL.false")) ")),
      KnownDifference(
        id: "fixed value that is none", judges: .codec,
        reason:
          "libxml2 compares a value with the fixed one only if its type allows it; to XML Schema (cvc-attribute, cvc-au) these are two rules",
        covers: { !$0.isOfFirst && $0.violation.kind == .fixed && $0.isInvalidValueForOther },
        example: edited("REPC_MT150007UK05", "smsp-query-scr-response.xml", #"inversionInd="false""#, #"inversionInd="no""#)),
      KnownDifference(
        id: "references", judges: .codec,
        reason: "libxml2 does not look for the ID that an IDREF names; XML Schema (cvc-id.1) asks for it",
        covers: { !$0.isOfFirst && $0.violation.rule.hasPrefix("an ID for ") },
        example: edited("DistributionEnvelope", "smsp-get-scr-status-response.xml", #"manifestitem id="uuid_"#, #"manifestitem id="other_"#)
      ),
      KnownDifference(
        id: "counts that overlap", judges: .codec,
        reason: "libxml2 counts wrongly where counted parts of a pattern overlap, and takes 30 digits for a ts of 14 at most",
        covers: { item in
          !item.isOfFirst && item.violation.rule == "pattern of ts"
            && item.values.contains { $0.utf8.count > 14 && $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
        },
        example: edited(
          "QUPC_IN180000SM04", "event-list-query.xml", #"creationTime value="20250611094512""#,
          #"creationTime value="\#(String(repeating: "9", count: 30))""#)),
      KnownDifference(
        id: "strays in base64", judges: .codec,
        reason: "libxml2 passes over characters that do not belong to base64Binary; XML Schema (part 2, 3.2.16) allows blanks only",
        covers: { item in
          !item.isOfFirst && item.violation.rule == "datatype of bin" && item.values.contains { $0.contains(/[^A-Za-z0-9+\/=\s]/) }
        },
        example: edited("QuerySCRActivityResponse", "smsp-query-scr-activity-response.xml", "<text ", ##"<text integrityCheck="#" "##)),
      KnownDifference(
        id: "blanks around a QName", judges: .codec,
        reason: "libxml2 does not take the blanks off a QName; XML Schema (part 2, 4.3.6) has them collapse",
        covers: {
          $0.isOfFirst && $0.violation.rule.hasSuffix("the prefix of the name is not declared") && $0.mutation.hasPrefix("padded")
        },
        example: Example(
          root: "RelatesTo",
          xml: {
            #"<a:RelatesTo xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" RelationshipType=" a:Reply  ">b</a:RelatesTo>"#
          },
          mutation: "paddedValue")),
      KnownDifference(
        id: "content under a wrong type", judges: .codec,
        reason: "an element with a wrong xsi:type is kept as it is, and not looked into; libxml2 goes on as if the xsi:type were not there",
        covers: { $0.isOfFirst && $0.isUnderWrongType },
        example: edited("GetSCRStatusResponse", "smsp-get-scr-status-response.xml", "<id root", "<id \(type("TS")) unknown=\"a\" root")),
      KnownDifference(
        id: "lax content", judges: .codec,
        reason:
          "libxml2 validates behind a lax wildcard what it has declarations for; that content is raw to us unless it is a known document",
        covers: { $0.isOfFirst && $0.isLax },
        example: Example(root: "Security", xml: { sameIdentifierBehindWildcard })),
    ]

    /// A fixture with a change at the first place where it fits.
    private static func edited(_ root: String, _ fixture: String, _ old: String, _ new: String) -> Example {
      Example(root: root) {
        var text = String(decoding: try Fixtures.bytes(fixture), as: UTF8.self)
        if let range = text.range(of: old) { text.replaceSubrange(range, with: new) }
        return text
      }
    }

    private static func type(_ name: String) -> String { #"xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="\#(name)""# }

    private static let sameIdentifierBehindWildcard =
      #"<w:Security xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd""#
      + #" xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"><w:UsernameToken u:Id="a">"#
      + #"<w:Username>b</w:Username><unknown u:Id="a"/></w:UsernameToken></w:Security>"#
  }
#endif
