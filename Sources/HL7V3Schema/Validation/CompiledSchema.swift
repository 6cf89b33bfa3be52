#if Generator
  internal import CLibXML2

  /// A schema as libxml2 compiles it.
  final class CompiledSchema {
    /// Nil when libxml2 refuses the schema.
    let schema: xmlSchemaPtr?
    /// What libxml2 said, which outlives the schema.
    let opinion: Opinion
    /// libxml2 keeps pointers into the root's tree for as long as the schema lives.
    private let document: xmlDocPtr?

    convenience init(path: String, cache: DocumentCache) {
      self.init(bytes: cache.bytesWithSlashes(path) ?? [], path: path, cache: cache)
    }

    /// - Parameter path: Where the schema stands; nil for one that is in no file, whose locations are paths.
    init(bytes: [UInt8], path: String?, cache: DocumentCache) {
      xmlInitParser()
      let messages = LibXML2Messages()
      var document: xmlDocPtr?
      var schema: xmlSchemaPtr?
      messages.collecting { sink in
        hl7_xmlSetThreadErrors(sink)
        defer { hl7_xmlResetThreadErrors() }
        FileServer(cache).serving {
          document = bytes.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return xmlReadMemory(start, Int32(clamping: buffer.count), path, nil, Int32(XML_PARSE_NONET.rawValue))
          }
          guard let document, let parser = xmlSchemaNewDocParserCtxt(document) else { return }
          defer { xmlSchemaFreeParserCtxt(parser) }
          hl7_xmlSchemaSetParserErrors(parser, sink)
          schema = xmlSchemaParse(parser)
        }
      }
      self.schema = schema
      self.document = document
      opinion = Opinion(path: path ?? "", isRefused: schema == nil, messages: messages.all)
    }

    deinit {
      xmlSchemaFree(schema)
      xmlFreeDoc(document)
    }
  }
#endif
