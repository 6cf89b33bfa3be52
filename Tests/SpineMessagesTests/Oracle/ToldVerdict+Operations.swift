#if Generator
  /// The six operations of the SCR SMSP, by what is said of them in their schemas.
  extension ToldVerdict {
    private static func root(_ name: String, _ inside: String) -> String { "<\(name) xmlns=\"urn:hl7-org:v3\">\(inside)</\(name)>" }

    private static func request(_ operation: String, _ grouper: String, _ inside: String) -> String {
      root("\(operation)Request", "<\(grouper)>\(inside)</\(grouper)>")
    }

    private static func answer(_ operation: String, _ inside: String) -> String { root("\(operation)Response", inside) }

    private static let id = #"<id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/>"#
    private static let done = #"<value code="SMSP-0000"/>"#
    private static let number = #"<person.NHSNumber><value root="2.16.840.1.113883.2.1.4.1" extension="9990000018"/></person.NHSNumber>"#

    private static func flag(_ component: String, _ name: String, _ value: String = #"<value value="true"/>"#) -> String {
      "<\(component)><\(name)>\(value)</\(name)></\(component)>"
    }

    static let status: [ToldVerdict] = [
      ToldVerdict("STATUS-1", request("GetSCRStatus", "getSCRStatusRequestGrouper", number)),
      ToldVerdict("STATUS-2 no patient", [.missing], request("GetSCRStatus", "getSCRStatusRequestGrouper", "")),
      ToldVerdict(
        "STATUS-3 root is no identifier", [.value],
        request(
          "GetSCRStatus", "getSCRStatusRequestGrouper", #"<person.NHSNumber><value root="one two" extension="1"/></person.NHSNumber>"#)),
      ToldVerdict("STATUS-4 no number", [.missing], request("GetSCRStatus", "getSCRStatusRequestGrouper", "<person.NHSNumber/>")),
      ToldVerdict("STATUS-5", answer("GetSCRStatus", id + #"<value code="SMSP-0001"/>"#)),
      ToldVerdict("STATUS-6", answer("GetSCRStatus", id + done + flag("component", "sCRExistsFlag"))),
      ToldVerdict("STATUS-7 no outcome", [.missing], answer("GetSCRStatus", id)),
      ToldVerdict("STATUS-8 order", [.unexpected], answer("GetSCRStatus", done + id)),
      ToldVerdict(
        "STATUS-9 flag is no truth value", [.value],
        answer("GetSCRStatus", id + done + flag("component", "sCRExistsFlag", #"<value value="perhaps"/>"#))),
      ToldVerdict("STATUS-10 another operation inside", [.unexpected], answer("GetSCRStatus", id + done + "<GetSCRStatusResponse/>")),
    ]

    static let roles: [ToldVerdict] = [
      ToldVerdict("RBAC-1", root("GetRBACStatusRequest", "")),
      ToldVerdict("RBAC-2", root("GetRBACStatusRequest", id)),
      ToldVerdict("RBAC-3", answer("GetRBACStatus", id + done + flag("component", "withPTV") + flag("component1", "inEmergency"))),
      ToldVerdict("RBAC-4 a patient", [.unexpected], root("GetRBACStatusRequest", number)),
      ToldVerdict("RBAC-5 two identifiers", [.unexpected], root("GetRBACStatusRequest", id + id)),
      ToldVerdict(
        "RBAC-6 order", [.unexpected],
        answer("GetRBACStatus", id + done + flag("component1", "inEmergency") + flag("component", "withPTV"))),
      ToldVerdict("RBAC-7 flag without a value", [.missing], answer("GetRBACStatus", id + done + flag("component", "withPTV", ""))),
      ToldVerdict("RBAC-8 no identifier", [.unexpected], answer("GetRBACStatus", done)),
      ToldVerdict("RBAC-9 text", [.text], answer("GetRBACStatus", id + done + "text")),
    ]

    static let permissions: [ToldVerdict] = [
      ToldVerdict("PTV-1", request("QueryPTV", "queryPTVGrouper", number)),
      ToldVerdict("PTV-2", answer("QueryPTV", id + done + flag("component", "pTVStatusFlag"))),
      ToldVerdict("PTV-3 no question", [.missing], root("QueryPTVRequest", id)),
      ToldVerdict("PTV-4 two patients", [.unexpected], request("QueryPTV", "queryPTVGrouper", number + number)),
      ToldVerdict(
        "PTV-5 two answers", [.unexpected],
        answer("QueryPTV", id + done + flag("component", "pTVStatusFlag") + flag("component", "pTVStatusFlag"))),
      ToldVerdict("PTV-6 another flag", [.unexpected], answer("QueryPTV", id + done + flag("component", "withPTV"))),
      ToldVerdict("PTV-7", root("CreatePTVRequest", "<subject><patient>\(id)</patient></subject>")),
      ToldVerdict("PTV-8", answer("CreatePTV", id + done)),
      ToldVerdict("PTV-9 no patient", [.missing], root("CreatePTVRequest", "<subject/>")),
      ToldVerdict("PTV-10 patient without a number", [.missing], root("CreatePTVRequest", "<subject><patient/></subject>")),
      ToldVerdict("PTV-11 a flag", [.unexpected], answer("CreatePTV", id + done + flag("component", "pTVStatusFlag"))),
      ToldVerdict(
        "PTV-12 attribute", [.attributeUnknown], root("CreatePTVRequest", #"<subject a="1"><patient>\#(id)</patient></subject>"#)),
    ]

    private static let summary =
      #"<text><l:GPSummary.text xmlns:l="NPFIT:HL7:Localisation"><unknown a="1"/></l:GPSummary.text></text>"#

    static let summaries: [ToldVerdict] = [
      ToldVerdict("SUMMARY-1", request("QuerySCR", "querySCRGrouper", number)),
      ToldVerdict("SUMMARY-2", answer("QuerySCR", id + done)),
      ToldVerdict("SUMMARY-3", answer("QuerySCR", id + summary + done)),
      ToldVerdict("SUMMARY-4 after the outcome", [.unexpected], answer("QuerySCR", id + done + summary)),
      ToldVerdict("SUMMARY-5 nothing in it", [.missing], answer("QuerySCR", id + "<text/>" + done)),
      ToldVerdict(
        "SUMMARY-6 in another namespace", [.unexpected],
        answer("QuerySCR", id + #"<text><GPSummary.text xmlns="urn:x"/></text>"# + done)),
      ToldVerdict(
        "SUMMARY-7 of another namespace", [.unexpected],
        answer("QuerySCR", id + #"<text><l:GPSummary.text xmlns:l="NPFIT:HL7:Localisation"><a xmlns=""/></l:GPSummary.text></text>"# + done)
      ),
      ToldVerdict("SUMMARY-8 grouper of another operation", [.unexpected], request("QuerySCR", "queryPTVGrouper", number)),
    ]

    private static let period = #"<parameter.Period><value><low value="20250601"/><high value="20250611"/></value></parameter.Period>"#

    static let activity: [ToldVerdict] = [
      ToldVerdict("ACTIVITY-1", request("QuerySCRActivity", "querySCRActivityRequestGrouper", period + number)),
      ToldVerdict("ACTIVITY-2", answer("QuerySCRActivity", id + #"<text mediaType="text/plain">a,b</text>"# + done)),
      ToldVerdict("ACTIVITY-3", answer("QuerySCRActivity", id + done)),
      ToldVerdict("ACTIVITY-4 no period", [.unexpected], request("QuerySCRActivity", "querySCRActivityRequestGrouper", number)),
      ToldVerdict("ACTIVITY-5 order", [.unexpected], request("QuerySCRActivity", "querySCRActivityRequestGrouper", number + period)),
      ToldVerdict(
        "ACTIVITY-6 end before start", [.unexpected],
        request(
          "QuerySCRActivity", "querySCRActivityRequestGrouper",
          #"<parameter.Period><value><high value="20250611"/><low value="20250601"/></value></parameter.Period>"# + number)),
      ToldVerdict(
        "ACTIVITY-7 not a time", [.value],
        request(
          "QuerySCRActivity", "querySCRActivityRequestGrouper",
          #"<parameter.Period><value><low value="June"/></value></parameter.Period>"# + number)),
      ToldVerdict(
        "ACTIVITY-8 representation", [.value], answer("QuerySCRActivity", id + #"<text representation="ZIP">a</text>"# + done)),
    ]
  }
#endif
