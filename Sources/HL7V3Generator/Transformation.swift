internal import CLibXSLT
internal import Foundation
internal import HL7V3Schema

#if Generator
  /// Applies stylesheets to a model document, by libxslt with the EXSLT extensions.
  ///
  /// Stylesheets see the document and their parameters, nothing else: no file, no network.
  final class Transformation {
    private let document: xmlDocPtr
    private let templates: TemplateSet

    /// Reads the model document; nil when it is not well-formed, which would be a mistake of ours.
    init?(document text: String, templates: TemplateSet) {
      exsltRegisterAll()
      var text = text
      let parsed = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          xmlReadMemory(
            characters.baseAddress, Int32(characters.count), "model.xml", nil,
            Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_HUGE.rawValue))
        }
      }
      guard let parsed else { return nil }
      document = parsed
      self.templates = templates
    }

    deinit { xmlFreeDoc(document) }

    /// The text that a stylesheet makes of the document; nil when it is wrong, which the diagnostics then say.
    func apply(_ name: String, parameters: [String: Int] = [:], diagnostics: inout Diagnostics) -> String? {
      var messages = hl7_xsltMessages(text: nil, count: 0)
      defer { free(messages.text) }
      let result = TemplateLoader.loading(templates.sources) { () -> String? in
        hl7_xsltGather(&messages)
        defer { hl7_xsltStopGathering() }
        return transform(name, parameters, &messages)
      }
      let text = messages.text.map { String(cString: $0) }?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      if result == nil {
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let reason = text.isEmpty ? "libxslt gives no reason" : lines.joined(separator: "; ")
        diagnostics.add(Diagnostic(.error, "the template \(name) failed: \(reason)", at: place(lines) ?? place(name, 1)))
      } else if !text.isEmpty {
        diagnostics.add(Diagnostic(.warning, "the template \(name) says: \(text)", at: place(name, 1)))
      }
      return result
    }

    private func place(_ name: String, _ line: Int) -> SourceLocation {
      SourceLocation(file: templates.path(name), line: line, column: 1)
    }

    /// The first place that libxml2 (`Models.xsl:7: …`) or libxslt (`… file Models.xsl line 7 element if`) names.
    private func place(_ lines: [String]) -> SourceLocation? {
      for line in lines {
        guard let match = line.firstMatch(of: /^([^ :]+\.xsl):(\d+): |file ([^ ]+\.xsl) line (\d+)/) else { continue }
        if let name = match.1 ?? match.3, let number = (match.2 ?? match.4).flatMap({ Int($0) }) {
          return place(String(name), max(number, 1))
        }
      }
      return nil
    }

    private func transform(_ name: String, _ parameters: [String: Int], _ messages: inout hl7_xsltMessages) -> String? {
      guard let stylesheet = xsltParseStylesheetFile(name) else { return nil }
      defer { xsltFreeStylesheet(stylesheet) }
      guard stylesheet.pointee.errors == 0, let context = xsltNewTransformContext(stylesheet, document) else { return nil }
      defer { xsltFreeTransformContext(context) }
      guard let preferences = xsltNewSecurityPrefs() else { return nil }
      defer { xsltFreeSecurityPrefs(preferences) }
      hl7_xsltForbidEverything(context, preferences)
      hl7_xsltGatherFor(context, &messages)
      for (key, value) in parameters { xsltEvalOneUserParam(context, key, String(value)) }
      guard let output = xsltApplyStylesheetUser(stylesheet, document, nil, nil, nil, context) else { return nil }
      defer { xmlFreeDoc(output) }
      guard context.pointee.state == XSLT_STATE_OK else { return nil }
      var bytes: UnsafeMutablePointer<xmlChar>?
      var count: Int32 = 0
      guard xsltSaveResultToString(&bytes, &count, output, stylesheet) == 0 else { return nil }
      guard let bytes else { return "" }
      defer { hl7_xsltFree(bytes) }
      return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
    }
  }

  /// Lends libxslt the sources of one template set; its loader is global, so one transformation runs at a time.
  private enum TemplateLoader {
    private static let lock = NSLock()
    nonisolated(unsafe) private static var sources: [String: String] = [:]

    static func loading<Result>(_ sources: [String: String], _ work: () -> Result) -> Result {
      lock.withLock {
        self.sources = sources
        defer { self.sources = [:] }
        hl7_xsltSetSource { name, count in
          guard let name, let source = TemplateLoader.sources[String(cString: name)] else { return nil }
          let bytes = Array(source.utf8)
          guard let memory = malloc(max(bytes.count, 1)) else { return nil }
          bytes.withUnsafeBytes { memory.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(memory), byteCount: $0.count) }
          count?.pointee = bytes.count
          return memory.assumingMemoryBound(to: CChar.self)
        }
        return work()
      }
    }
  }
#endif
