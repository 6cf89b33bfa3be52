#if Generator
  internal import CLibXSLT
#endif
internal import HL7V3Model
public import HL7V3Schema

extension Generator {
  /// The files of a catalogue: a site about what configurations reach, through the template `Catalogue.xsl`.
  ///
  /// Empty when there is an error among the diagnostics. Names of files have folders in them.
  public func catalogue(
    _ configurations: [Configuration], templates: TemplateSet = .embedded, diagnostics: inout Diagnostics
  ) -> [GeneratedFile] {
    #if Generator
      let model = Model.build(load(configurations, diagnostics: &diagnostics), hasGrammar: false, diagnostics: &diagnostics)
      if diagnostics.hasErrors { return [] }
      var excerpts = SchemaExcerpts()
      let printed = Transformation.printing(
        model.catalogue(&excerpts), templates: templates, [TransformationJob(sheet: "Catalogue.xsl", parameters: [:])],
        diagnostics: &diagnostics)
      let files = printed.first.flatMap { $0 }.map(Site.files) ?? []
      if files.isEmpty, !diagnostics.hasErrors {
        diagnostics.add(
          Diagnostic(.error, "Catalogue.xsl gives no page: its result must be a tree of s:page and s:file in urn:swift-hl7v3:site"))
      }
      return diagnostics.hasErrors ? [] : files
    #else
      return []
    #endif
  }
}

#if Generator
  /// The tree that the catalogue's template gives, taken apart into files.
  private enum Site {
    /// A file for each `page`, as HTML that is well-formed XML too, and for each `file`, as its text.
    static func files(_ text: String) -> [GeneratedFile] {
      var text = text
      let options = Int32(XML_PARSE_NONET.rawValue) | Int32(XML_PARSE_HUGE.rawValue) | Int32(XML_PARSE_NOERROR.rawValue)
      let parsed = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { xmlReadMemory($0.baseAddress, Int32($0.count), "site.xml", nil, options) }
      }
      guard let document = parsed else { return [] }
      defer { xmlFreeDoc(document) }
      var files: [GeneratedFile] = []
      var next = xmlDocGetRootElement(document).flatMap { xmlFirstElementChild($0) }
      while let node = next {
        next = xmlNextElementSibling(node)
        guard let path = attribute("path", of: node), isBelow(path) else { continue }
        switch String(cString: hl7_xsltName(node)) {
        case "page":
          guard let page = xmlFirstElementChild(node), let text = html(page, document) else { continue }
          files.append(GeneratedFile(name: path, text: "<!DOCTYPE html>\n" + text + "\n"))
        case "file":
          guard let content = xmlNodeGetContent(node) else { continue }
          files.append(GeneratedFile(name: path, text: String(cString: content)))
          hl7_xsltFree(content)
        default: break
        }
      }
      return files
    }

    /// Whether a path stays below the folder that the site goes to.
    private static func isBelow(_ path: String) -> Bool {
      !path.hasPrefix("/")
        && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    }

    private static func attribute(_ name: String, of node: xmlNodePtr) -> String? {
      guard let value = xmlGetNoNsProp(node, name) else { return nil }
      defer { hl7_xsltFree(value) }
      return String(cString: value)
    }

    private static func html(_ node: xmlNodePtr, _ document: xmlDocPtr) -> String? {
      guard let buffer = xmlBufferCreate() else { return nil }
      defer { xmlBufferFree(buffer) }
      let options = Int32(XML_SAVE_XHTML.rawValue) | Int32(XML_SAVE_NO_DECL.rawValue)
      guard let saving = xmlSaveToBuffer(buffer, "UTF-8", options) else { return nil }
      let written = xmlSaveTree(saving, node)
      guard xmlSaveClose(saving) >= 0, written >= 0, let content = xmlBufferContent(buffer) else { return nil }
      return String(cString: content)
    }
  }
#endif
