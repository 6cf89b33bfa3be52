import SMSPTransport

extension SimulatedDocument {
  private static let templates = "2.16.840.1.113883.2.1.3.2.4.18.2"
  private static let documentation = """
    <code code="163171000000105" codeSystem="2.16.840.1.113883.2.1.3.2.4.15" displayName="Care Professional Documentation"/>
    """

  /// The clinical content: a GP summary about a patient (FACTS f).
  func clinical(of patient: NHSNumber) -> String {
    let isGeneral = type == .generalPracticeSummary
    let effective = #"<effectiveTime value="\#(time)"/>"#
    let status = #"<statusCode code="active"/>"#
    return """
      <GPSummary xmlns="urn:hl7-org:v3" classCode="COMPOSITION" moodCode="EVN"><id root="\(id)"/>\
      <code code="\(type.rawValue)" codeSystem="\(DocumentType.codeSystem)" displayName="\(typeName)"/>\(isGeneral ? effective + status : status + effective)\
      \(isGeneral ? person : organisationAuthor)
      <excerptFrom typeCode="XCRPT" inversionInd="false" contextConductionInd="true" negationInd="false">\
      <templateId root="\(Self.templates)" extension="CSAT_RM-NPfITUK10.excerptFrom"/><seperatableInd value="false"/>\
      <UKCT_MT144051UK01.CareProfessionalDocumentationCRE classCode="CATEGORY" moodCode="EVN">\(Self.documentation)\
      <component typeCode="COMP" inversionInd="false" negationInd="false">\
      <templateId root="\(Self.templates)" extension="CSAB_RM-NPfITUK10.component"/><seperatableInd value="false"/>\
      <presentationText classCode="OBS" moodCode="EVN"><value>\(page)</value><id root="\(id)"/>\
      <code code="PresentationText" codeSystem="2.16.840.1.113883.2.1.3.2.4.17.126" displayName="Presentation Text"/><statusCode code="completed"/>\(effective)\
      </presentationText></component></UKCT_MT144051UK01.CareProfessionalDocumentationCRE></excerptFrom>
      <pertinentInformation1 typeCode="PERT" inversionInd="false" contextConductionInd="true" negationInd="false">\
      <templateId root="\(Self.templates)" extension="CSAB_RM-NPfITUK10.pertinentInformation1"/><seperatableInd value="true"/>\
      <pertinentRootCREType classCode="CATEGORY" moodCode="EVN">\(Self.documentation)</pertinentRootCREType></pertinentInformation1>
      \(isGeneral ? coded : "")\(SimulatedPatient(patient).recordTarget)</GPSummary>
      """
  }

  private var person: String {
    """
    <author typeCode="AUT" contextControlCode="OP"><time value="\(time)"/><UKCT_MT160018UK01.AgentPersonSDS classCode="AGNT">\
    <id root="\(RoleProfileID.root)" extension="405060704466"/><agentPersonSDS classCode="PSN" determinerCode="INSTANCE">\
    <id root="\(SDSUserID.root)" extension="405060703355"/><name>\(author.escaped)</name></agentPersonSDS>\
    </UKCT_MT160018UK01.AgentPersonSDS></author>
    """
  }

  private var organisationAuthor: String {
    """
    <author typeCode="AUT" contextControlCode="OP"><time value="\(time)"/><UKCT_MT160017UK01.AgentOrgSDS classCode="AGNT">\
    <agentOrganizationSDS classCode="ORG" determinerCode="INSTANCE"><id root="1.2.826.0.1285.0.1.10" extension="Z99981"/>\
    <name>\(organisation.escaped)</name></agentOrganizationSDS></UKCT_MT160017UK01.AgentOrgSDS></author>
    """
  }

  /// One coded entry, for the schema wants one.
  private var coded: String {
    """
    <pertinentInformation2 typeCode="PERT" inversionInd="false" contextConductionInd="true" negationInd="false">\
    <templateId root="\(Self.templates)" extension="CSAB_RM-NPfITUK10.pertinentInformation1"/><seperatableInd value="true"/>\
    <pertinentCREType classCode="CATEGORY" moodCode="EVN">\
    <code code="163001000000103" codeSystem="\(DocumentType.codeSystem)" displayName="Diagnoses"/>\
    <component typeCode="COMP" contextConductionInd="true"><templateId root="\(Self.templates)" extension="CSAB_RM-NPfITUK10.component"/>\
    <seperatableInd value="false"/><UKCT_MT144042UK01.Diagnosis classCode="OBS" moodCode="EVN"><id root="\(id)"/>\
    <code code="195967001" codeSystem="\(DocumentType.codeSystem)" displayName="Asthma"/><statusCode code="active"/>\
    <effectiveTime><low value="19980203"/></effectiveTime></UKCT_MT144042UK01.Diagnosis></component></pertinentCREType></pertinentInformation2>
    """
  }

  private var page: String {
    let parts = sections.map { section in
      func row(_ cells: [String], _ name: String) -> String {
        "<tr>" + cells.map { "<\(name)>\($0.escaped)</\(name)>" }.joined() + "</tr>"
      }
      let head = section.columns.isEmpty ? "" : "<thead>\(row(section.columns, "th"))</thead>"
      let table = section.rows.isEmpty ? "" : "<table>\(head)<tbody>\(section.rows.map { row($0, "td") }.joined())</tbody></table>"
      return "<h2>\(section.heading.escaped)</h2>\(table)" + (section.note.isEmpty ? "" : "<p>\(section.note.escaped)</p>")
    }
    return #"<html xmlns="xhtml:NPfIT:PresentationText"><head/><body>\#(parts.joined())</body></html>"#
  }
}
