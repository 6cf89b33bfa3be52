#if canImport(CLibXML2)
  import CLibXML2

  /// libxml2's judgement of values of a type.
  final class SchemaOracle {
    /// Makes the tables that libxml2 makes at first use, without a lock of its own.
    private static let isReady: Bool = {
      xmlInitParser()
      let text = Array(SampleType.atomic("string").schema.utf8CString)
      let parser = xmlSchemaNewMemParserCtxt(text, Int32(text.count - 1))
      xmlSchemaFree(xmlSchemaParse(parser))
      xmlSchemaFreeParserCtxt(parser)
      return true
    }()

    private let schema: xmlSchemaPtr

    /// Nil when libxml2 refuses the schema.
    init?(_ type: SampleType) {
      guard Self.isReady else { return nil }
      let text = Array(type.schema.utf8CString)
      guard let parser = xmlSchemaNewMemParserCtxt(text, Int32(text.count - 1)) else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      var codes: [Int32] = []
      let schema = withUnsafeMutablePointer(to: &codes) { codes in
        var sink = Self.sink(codes)
        hl7_xmlSchemaSetParserErrors(parser, &sink)
        return xmlSchemaParse(parser)
      }
      guard let schema else { return nil }
      self.schema = schema
    }

    deinit { xmlSchemaFree(schema) }

    /// The facets a value breaks, empty when it is valid; nil when libxml2 cannot tell.
    func violations(of value: String) -> [String]? {
      let text = Array("<v>\(SampleType.markup(value))</v>".utf8CString)
      let options = Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue)
      guard let document = xmlReadMemory(text, Int32(text.count - 1), nil, nil, options) else { return nil }
      defer { xmlFreeDoc(document) }
      guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
      defer { xmlSchemaFreeValidCtxt(context) }
      var codes: [Int32] = []
      let verdict = withUnsafeMutablePointer(to: &codes) { codes in
        var sink = Self.sink(codes)
        hl7_xmlSchemaSetValidErrors(context, &sink)
        return xmlSchemaValidateDoc(context, document)
      }
      if verdict < 0 { return nil }
      return verdict == 0 ? [] : codes.map(Self.facet)
    }

    private static func sink(_ codes: UnsafeMutablePointer<[Int32]>) -> hl7_xmlMessageSink {
      hl7_xmlMessageSink(
        context: codes,
        handler: { context, message in
          guard let context, let message else { return }
          context.assumingMemoryBound(to: [Int32].self).pointee.append(message.pointee.code)
        })
    }

    /// The facet by the code of its message.
    private static func facet(_ code: Int32) -> String {
      let names = [
        "length", "minLength", "maxLength", "minInclusive", "maxInclusive", "minExclusive", "maxExclusive", "totalDigits", "fractionDigits",
        "pattern", "enumeration",
      ]
      let index = Int(code) - 1830
      return names.indices.contains(index) ? names[index] : "datatype"
    }
  }
#endif
