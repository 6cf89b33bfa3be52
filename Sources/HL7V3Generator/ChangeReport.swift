public import HL7V3Model
public import HL7V3Schema

/// How a change report is written.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For a terminal.
  case text
  /// For a pull request.
  case markdown
  /// For programs.
  case json
  /// A page that stands alone.
  case html

  /// The stylesheet that writes it.
  var template: String {
    switch self {
    case .text: "ChangeReportText.xsl"
    case .markdown: "ChangeReportMarkdown.xsl"
    case .json: "ChangeReportJSON.xsl"
    case .html: "ChangeReportHTML.xsl"
    }
  }
}

extension Generator {
  /// A report of changes, through the template of its format; nil when the template is wrong, which the diagnostics then say.
  ///
  /// - Parameters:
  ///   - changes: What was found.
  ///   - old: What the old schemas are called.
  ///   - new: What the new schemas are called.
  ///   - format: How it is written.
  ///   - templates: Ours, or a set that replaces some.
  ///   - diagnostics: What there is to tell.
  public func report(
    _ changes: ChangeSet, old: String, new: String, format: ReportFormat, templates: TemplateSet = .embedded,
    diagnostics: inout Diagnostics
  ) -> String? {
    #if Generator
      let printed = Transformation.printing(
        changes.document(old: old, new: new), templates: templates, [TransformationJob(sheet: format.template, parameters: [:])],
        diagnostics: &diagnostics)
      return diagnostics.hasErrors ? nil : printed.first.flatMap { $0 }
    #else
      return nil
    #endif
  }
}
