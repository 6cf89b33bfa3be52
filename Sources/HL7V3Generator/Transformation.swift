#if Generator
  internal import CLibXSLT
#endif
internal import Foundation
internal import HL7V3Schema
internal import Synchronization

#if Generator
  /// What one stylesheet is to make of the model document.
  struct TransformationJob {
    /// The file name of the stylesheet.
    var sheet: String
    var parameters: [String: Int]
  }

  /// Applies stylesheets to a model document, by libxslt with the EXSLT extensions.
  ///
  /// Stylesheets see the document and their parameters, nothing else: no file, no network. They are compiled one after another, for libxslt
  /// has one loader, and applied on two threads, each with a document of its own; each job has a stylesheet of its own.
  enum Transformation {
    /// A job with its stylesheet, and then its text.
    private struct Run {
      var job: TransformationJob
      var stylesheet: xsltStylesheetPtr?
      var messages = hl7_xsltMessages(text: nil, count: 0)
      var text: String?
    }

    /// The texts that the jobs make of a document; nil for each that is wrong, which the diagnostics then say.
    static func printing(
      _ document: String, templates: TemplateSet, _ jobs: [TransformationJob], diagnostics: inout Diagnostics
    ) -> [String?] {
      exsltRegisterAll()
      var runs = jobs.map { Run(job: $0) }
      TemplateLoader.loading(templates.sources) {
        for index in runs.indices { compile(&runs[index]) }
      }
      var isWellFormed = true
      runs.withUnsafeMutableBufferPointer { buffer in
        // Each thread works on the runs that it takes, and the flags are one for each.
        nonisolated(unsafe) let runs = buffer
        let flags = UnsafeMutablePointer<Bool>.allocate(capacity: 2)
        flags.initialize(repeating: true, count: 2)
        defer { flags.deallocate() }
        nonisolated(unsafe) let parsed = flags
        // From the end, since that is where those are that take longest: the last to be done are short.
        let left = Mutex(buffer.count)
        DispatchQueue.concurrentPerform(iterations: min(2, buffer.count)) { lane in
          parsed[lane] = apply(runs, to: document) {
            left.withLock { left in
              left -= 1
              return left < 0 ? nil : left
            }
          }
        }
        isWellFormed = flags[0] && flags[1]
      }
      for run in runs {
        report(run, templates, &diagnostics)
        free(run.messages.text)
        xsltFreeStylesheet(run.stylesheet)
      }
      if !isWellFormed { diagnostics.add(Diagnostic(.error, "the model document is not well-formed: please report this")) }
      return runs.map(\.text)
    }

    private static func compile(_ run: inout Run) {
      hl7_xsltGather(&run.messages)
      defer { hl7_xsltStopGathering() }
      guard let stylesheet = xsltParseStylesheetFile(run.job.sheet) else { return }
      if stylesheet.pointee.errors == 0 { run.stylesheet = stylesheet } else { xsltFreeStylesheet(stylesheet) }
    }

    /// False when the document is not well-formed, which would be a mistake of ours.
    private static func apply(_ runs: UnsafeMutableBufferPointer<Run>, to text: String, next: () -> Int?) -> Bool {
      var text = text
      let parsed = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          xmlReadMemory(
            characters.baseAddress, Int32(characters.count), "model.xml", nil,
            Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_HUGE.rawValue))
        }
      }
      guard let parsed else { return false }
      defer { xmlFreeDoc(parsed) }
      while let index = next() {
        guard let stylesheet = runs[index].stylesheet else { continue }
        withUnsafeMutablePointer(to: &runs[index].messages) { hl7_xsltGatherHere($0) }
        runs[index].text = transform(stylesheet, parsed, runs[index].job.parameters, &runs[index].messages)
        hl7_xsltGatherHere(nil)
      }
      return true
    }

    private static func report(_ run: Run, _ templates: TemplateSet, _ diagnostics: inout Diagnostics) {
      let name = run.job.sheet
      let text = run.messages.text.map { String(cString: $0) }?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
      if run.text == nil {
        let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let reason = text.isEmpty ? "libxslt gives no reason" : lines.joined(separator: "; ")
        diagnostics.add(
          Diagnostic(.error, "the template \(name) failed: \(reason)", at: place(lines, templates) ?? place(name, 1, templates)))
      } else if !text.isEmpty {
        diagnostics.add(Diagnostic(.warning, "the template \(name) says: \(text)", at: place(name, 1, templates)))
      }
    }

    private static func place(_ name: String, _ line: Int, _ templates: TemplateSet) -> SourceLocation {
      SourceLocation(file: templates.path(name), line: line, column: 1)
    }

    /// The first place that libxml2 (`Models.xsl:7: …`) or libxslt (`… file Models.xsl line 7 element if`) names.
    private static func place(_ lines: [String], _ templates: TemplateSet) -> SourceLocation? {
      for line in lines {
        guard let match = line.firstMatch(of: /^([^ :]+\.xsl):(\d+): |file ([^ ]+\.xsl) line (\d+)/) else { continue }
        if let name = match.1 ?? match.3, let number = (match.2 ?? match.4).flatMap({ Int($0) }) {
          return place(String(name), max(number, 1), templates)
        }
      }
      return nil
    }

    private static func transform(
      _ stylesheet: xsltStylesheetPtr, _ document: xmlDocPtr, _ parameters: [String: Int], _ messages: inout hl7_xsltMessages
    ) -> String? {
      guard let context = xsltNewTransformContext(stylesheet, document) else { return nil }
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

  /// Lends libxslt the sources of one template set; its loader is global, so stylesheets are compiled one set at a time.
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
