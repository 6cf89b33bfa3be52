#if Generator
  /// Documents without an official schema, with the verdict that specification or sample gives: SOAP 1.1 section 4, faults as the Spine and ITK send
  /// them, and what is said of the SCR SMSP in its schemas.
  struct ToldVerdict: Sendable {
    let id: String
    /// The kinds of what is wrong, by their names in ``Violation``; empty when the document is valid.
    let wrong: Set<Violation.Kind>
    let xml: String

    init(_ id: String, _ xml: String) { self.init(id, [], xml) }

    init(_ id: String, _ wrong: Set<Violation.Kind>, _ xml: String) {
      self.id = id
      self.wrong = wrong
      self.xml = xml
    }

    static let all = soap + faults + spineErrors + toolkitErrors + operations

    private static func soap(_ inside: String, _ attributes: String = "") -> String {
      #"<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"\#(attributes)>\#(inside)</s:Envelope>"#
    }

    private static let soap: [ToldVerdict] = [
      ToldVerdict("SOAP-1", soap("<s:Body/>")),
      ToldVerdict("SOAP-2", soap("<s:Header/><s:Body/>")),
      ToldVerdict("SOAP-3", soap(#"<s:Header><a xmlns="urn:x" s:mustUnderstand="1"/></s:Header><s:Body><b xmlns="urn:x">t</b></s:Body>"#)),
      ToldVerdict("SOAP-4", soap(#"<s:Body><b>in no namespace</b></s:Body><after xmlns="urn:x"/>"#)),
      ToldVerdict("SOAP-5", soap("<s:Body/>", #" xmlns:x="urn:x" x:a="1""#)),
      ToldVerdict("SOAP-6 no body", [.missing], soap("<s:Header/>")),
      ToldVerdict("SOAP-7 nothing", [.missing], soap("")),
      ToldVerdict("SOAP-8 header last", [.unexpected], soap("<s:Body/><s:Header/>")),
      ToldVerdict("SOAP-9 two bodies", [.unexpected], soap("<s:Body/><s:Body/>")),
      ToldVerdict("SOAP-10 text", [.text], soap("<s:Body/>text")),
      ToldVerdict("SOAP-11 attribute", [.attributeUnknown], soap("<s:Body/>", #" a="1""#)),
      ToldVerdict("SOAP-12 header entry in no namespace", [.unexpected], soap("<s:Header><a/></s:Header><s:Body/>")),
      ToldVerdict("SOAP-13 body of another SOAP", [.missing], soap(#"<e:Body xmlns:e="http://www.w3.org/2003/05/soap-envelope"/>"#)),
    ]

    private static func fault(_ inside: String) -> String { soap("<s:Body><s:Fault>\(inside)</s:Fault></s:Body>") }

    private static let faults: [ToldVerdict] = [
      ToldVerdict("FAULT-1", fault("<faultcode>s:Client</faultcode><faultstring>why</faultstring>")),
      ToldVerdict("FAULT-2", fault("<faultcode>s:Server</faultcode><faultstring/><faultactor>urn:a</faultactor><detail/>")),
      ToldVerdict(
        "FAULT-3", fault(#"<faultcode>s:Client</faultcode><faultstring>w</faultstring><detail><d xmlns="urn:x" a="1">t</d></detail>"#)),
      ToldVerdict("FAULT-4 code missing", [.unexpected], fault("<faultstring>why</faultstring>")),
      ToldVerdict("FAULT-5 string missing", [.missing], fault("<faultcode>s:Client</faultcode>")),
      ToldVerdict("FAULT-6 order", [.unexpected], fault("<faultstring>why</faultstring><faultcode>s:Client</faultcode>")),
      ToldVerdict("FAULT-7 code is no name", [.value], fault("<faultcode>not a name</faultcode><faultstring>why</faultstring>")),
      ToldVerdict("FAULT-8 qualified", [.unexpected], fault("<s:faultcode>s:Client</s:faultcode><faultstring>why</faultstring>")),
      ToldVerdict("FAULT-9 empty", [.missing], fault("")),
      ToldVerdict(
        "FAULT-10 attribute", [.attributeUnknown], fault(#"<faultcode a="1">s:Client</faultcode><faultstring>why</faultstring>"#)),
      ToldVerdict("FAULT-11 element in text", [.elementInText], fault("<faultcode>s:Client</faultcode><faultstring><b/></faultstring>")),
    ]

    private static func errors(_ inside: String) -> String {
      #"<e:errorList xmlns:e="http://national.carerecords.nhs.uk/schema/">\#(inside)</e:errorList>"#
    }

    private static let spineErrors: [ToldVerdict] = [
      ToldVerdict("SPINE-1", errors("<e:error><e:errorCode>200</e:errorCode><e:description>d</e:description></e:error>")),
      ToldVerdict(
        "SPINE-2",
        errors(
          "<e:error><e:codeContext>c</e:codeContext><e:errorCode>200</e:errorCode><e:severity>Error</e:severity><e:location/><e:description/></e:error>"
            + "<e:error><e:errorCode>208</e:errorCode><e:description>d</e:description></e:error>")),
      ToldVerdict("SPINE-3 no error", [.missing], errors("")),
      ToldVerdict("SPINE-4 no code", [.unexpected], errors("<e:error><e:description>d</e:description></e:error>")),
      ToldVerdict("SPINE-5 no description", [.missing], errors("<e:error><e:errorCode>200</e:errorCode></e:error>")),
      ToldVerdict("SPINE-6 attribute", [.attributeUnknown], errors(#"<e:error a="1"><e:errorCode/><e:description/></e:error>"#)),
      ToldVerdict("SPINE-7 text", [.text], errors("<e:error>t<e:errorCode/><e:description/></e:error>")),
    ]

    private static func toolkit(_ inside: String) -> String {
      #"<i:ToolkitErrorInfo xmlns:i="urn:nhs-itk:ns:201005">\#(inside)</i:ToolkitErrorInfo>"#
    }

    private static let toolkitErrors: [ToldVerdict] = [
      ToldVerdict("ITK-1", toolkit("<i:ErrorID>urn:uuid:1</i:ErrorID><i:ErrorCode>2100</i:ErrorCode><i:ErrorText>t</i:ErrorText>")),
      ToldVerdict(
        "ITK-2",
        toolkit(
          #"<i:ErrorID>a</i:ErrorID><i:ErrorCode codeSystem="1.2">2100</i:ErrorCode><i:ErrorText/><i:ErrorDiagnosticText>d</i:ErrorDiagnosticText><more/>"#
        )),
      ToldVerdict("ITK-3 no text", [.missing], toolkit("<i:ErrorID>a</i:ErrorID><i:ErrorCode>2100</i:ErrorCode>")),
      ToldVerdict("ITK-4 order", [.unexpected], toolkit("<i:ErrorCode>1</i:ErrorCode><i:ErrorID>a</i:ErrorID><i:ErrorText/>")),
      ToldVerdict(
        "ITK-5 attribute", [.attributeUnknown], toolkit(#"<i:ErrorID>a</i:ErrorID><i:ErrorCode a="1">1</i:ErrorCode><i:ErrorText/>"#)),
      ToldVerdict(
        "ITK-6 extension in a namespace", [.unexpected], toolkit(#"<i:ErrorID>a</i:ErrorID><i:ErrorCode/><i:ErrorText/><x xmlns="urn:x"/>"#)
      ),
    ]

    private static func request(_ inside: String) -> String {
      "<GetSCRStatusRequest xmlns=\"urn:hl7-org:v3\"><getSCRStatusRequestGrouper>\(inside)</getSCRStatusRequestGrouper></GetSCRStatusRequest>"
    }

    private static func response(_ inside: String) -> String {
      "<GetSCRStatusResponse xmlns=\"urn:hl7-org:v3\">\(inside)</GetSCRStatusResponse>"
    }

    private static let operations: [ToldVerdict] = [
      ToldVerdict(
        "SMSP-1",
        request(#"<person.NHSNumber><value root="2.16.840.1.113883.2.1.4.1" extension="9990000018"/></person.NHSNumber>"#)),
      ToldVerdict("SMSP-2 no patient", [.missing], request("")),
      ToldVerdict(
        "SMSP-3 root is no identifier", [.value], request(#"<person.NHSNumber><value root="one two" extension="1"/></person.NHSNumber>"#)),
      ToldVerdict("SMSP-4 no number", [.missing], request("<person.NHSNumber/>")),
      ToldVerdict("SMSP-5", response(#"<id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/><value code="SMSP-0001"/>"#)),
      ToldVerdict(
        "SMSP-6",
        response(
          #"<id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/><value code="SMSP-0000"/><component><sCRExistsFlag><value value="true"/></sCRExistsFlag></component>"#
        )),
      ToldVerdict("SMSP-7 no outcome", [.missing], response(#"<id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/>"#)),
      ToldVerdict("SMSP-8 order", [.unexpected], response(#"<value code="a"/><id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/>"#)),
      ToldVerdict(
        "SMSP-9 flag is no truth value", [.value],
        response(
          #"<id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/><value code="a"/><component><sCRExistsFlag><value value="perhaps"/></sCRExistsFlag></component>"#
        )),
      ToldVerdict(
        "SMSP-10 another operation inside", [.unexpected],
        response(#"<id root="34D7C71E-502B-447B-9B47-FB4BE182E139"/><value code="a"/><GetSCRStatusResponse/>"#)),
    ]
  }
#endif
