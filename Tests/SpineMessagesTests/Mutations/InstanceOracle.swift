#if Generator
  import CLibXML2
  import Foundation

  /// libxml2's verdict on whole documents under schemas of this package, read by libxml2 itself: nothing of ours is in between.
  ///
  /// libxml2 does not change a compiled schema while it validates, and every context is used by one thread.
  final class InstanceOracle: @unchecked Sendable {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Schemas").standardized

    /// Schemas below `Schemas/`, joined into one by imports where there are several.
    static let body = InstanceOracle.all(psis + documents + acs).merging(["DistributionEnvelope": itk]) { first, _ in first }
    static let itk = InstanceOracle(imports: [("urn:nhs-itk:ns:201005", "itk/2.0/distribution-envelope.xsd")])
    static let envelope = InstanceOracle(imports: [
      ("http://schemas.xmlsoap.org/soap/envelope/", "soap/1.1/envelope.xsd"),
      ("http://national.carerecords.nhs.uk/schema/", "soap/1.1/spine-errors.xsd"),
      ("http://schemas.xmlsoap.org/ws/2004/08/addressing", "soap/1.1/addressing-2004-08.xsd"),
    ])

    static let psis = [
      "QUPC_IN180000UK04", "QUPC_IN180000SM04", "QUPC_IN190000UK04", "QUPC_IN200000UK04", "QUPC_IN200000SM04", "QUPC_IN210000UK04",
      "QUQI_IN010000UK14",
    ].map { ($0, "psis/4.2.00/\($0).xsd") }
    static let documents = ["QUPC_IN160101UK05", "QUPC_IN160102UK05", "QUPC_IN160103UK05", "QUPC_IN160104UK05", "MCCI_IN010000UK13"]
      .map { ($0, "psis/7.2.02/\($0).xsd") }
    static let acs = [
      "GET_RESOURCE_PERMISSIONS_INUK01", "GET_RESOURCE_PERMISSIONS_RESPONSE_INUK01", "SET_RESOURCE_PERMISSIONS_INUK01",
      "HAS_RESOURCE_PERMISSIONS_INUK01", "HAS_RESOURCE_PERMISSIONS_RESPONSE_INUK01",
    ].map { ($0, "acs/6.2.02/\($0).xsd") }

    /// Each root by itself, because the schemas define some names twice.
    private static func all(_ roots: [(String, String)]) -> [String: InstanceOracle] {
      Dictionary(uniqueKeysWithValues: roots.map { ($0.0, InstanceOracle(imports: [("urn:hl7-org:v3", $0.1)])) })
    }

    /// The oracle for a document by the name of its root.
    static func forRoot(_ local: String) -> InstanceOracle? { local == "Envelope" ? envelope : body[local] }

    private let schema: xmlSchemaPtr?

    init(imports: [(namespace: String, path: String)]) {
      xmlInitParser()
      let lines = imports.map { #"<xs:import namespace="\#($0.namespace)" schemaLocation="\#(Self.folder.path)/\#($0.path)"/>"# }
      let text = Array(#"<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\#(lines.joined())</xs:schema>"#.utf8CString)
      let parser = xmlSchemaNewMemParserCtxt(text, Int32(text.count - 1))
      // Without a handler libxml2 writes to standard error that it reads no file twice.
      var sink = hl7_xmlMessageSink(context: nil, handler: { _, _ in })
      if let parser { hl7_xmlSchemaSetParserErrors(parser, &sink) }
      schema = parser.flatMap { xmlSchemaParse($0) }
      xmlSchemaFreeParserCtxt(parser)
    }

    deinit { xmlSchemaFree(schema) }

    /// Whether the document is valid; nil when it is not well formed or nothing can be said.
    func accepts(_ bytes: [UInt8]) -> Bool? {
      guard let schema else { return nil }
      let options = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue)
      let document = bytes.withUnsafeBytes { buffer in
        xmlReadMemory(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil, options)
      }
      guard let document else { return nil }
      defer { xmlFreeDoc(document) }
      guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
      defer { xmlSchemaFreeValidCtxt(context) }
      // Without a handler libxml2 writes its findings to standard error.
      var sink = hl7_xmlMessageSink(context: nil, handler: { _, _ in })
      hl7_xmlSchemaSetValidErrors(context, &sink)
      let result = xmlSchemaValidateDoc(context, document)
      return result < 0 ? nil : result == 0
    }
  }
#endif
