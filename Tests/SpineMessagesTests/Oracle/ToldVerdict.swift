#if Generator
  import Testing

  /// Documents without an official schema, with the verdict that specification or sample gives: SOAP 1.1 section 4, faults as the Spine and ITK send
  /// them, and what is said of the SCR SMSP in its schemas.
  struct ToldVerdict: Sendable, CustomTestStringConvertible {
    /// The id alone: what a test is given is printed, and these hold numbers of patients.
    var testDescription: String { id }
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

    static let all = soap + faults + spineErrors + toolkitErrors + security + status + roles + permissions + summaries + activity

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
      ToldVerdict("SOAP-13 body of another SOAP", [.unexpected], soap(#"<e:Body xmlns:e="http://www.w3.org/2003/05/soap-envelope"/>"#)),
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

    private static func token(_ inside: String, _ attributes: String = "") -> String {
      #"<w:Security xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd""#
        + #" xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd"\#(attributes)>\#(inside)</w:Security>"#
    }

    private static let security: [ToldVerdict] = [
      ToldVerdict("WSSE-1", token(#"<u:Timestamp u:Id="a"><u:Created>2025-06-11T09:30:00Z</u:Created></u:Timestamp>"#)),
      ToldVerdict(
        "WSSE-2",
        token(#"<w:UsernameToken><w:Username u:Id="b">a</w:Username><k xmlns="urn:x"/></w:UsernameToken><u:Timestamp u:Id="a"/>"#)),
      ToldVerdict("WSSE-3 user without a name", [.missing], token("<w:UsernameToken/>")),
      ToldVerdict(
        "WSSE-4 order", [.unexpected],
        token("<u:Timestamp><u:Expires>2025-06-11T09:40:00Z</u:Expires><u:Created>2025-06-11T09:30:00Z</u:Created></u:Timestamp>")),
      ToldVerdict("WSSE-5 one identifier twice", [.value], token(#"<u:Timestamp u:Id="a"/><u:Timestamp u:Id="a"/>"#)),
      ToldVerdict("WSSE-6 identifier is no name", [.value], token(#"<u:Timestamp u:Id="1 a"/>"#)),
      ToldVerdict("WSSE-7 attribute", [.attributeUnknown], token("", #" a="1""#)),
      ToldVerdict("WSSE-8 text", [.text], token("text")),
    ]
  }
#endif
