internal import Foundation
public import HL7V3Schema
internal import Templates

/// The stylesheets that print Swift: ours, with those of a folder in their place where it has any of the same name.
public struct TemplateSet: Sendable {
  /// Sources by file name.
  public private(set) var sources: [String: String]
  /// The folder that replaces some; for messages.
  public let directory: String?
  /// The names of those it replaces.
  private var replaced: Set<String> = []

  /// Our own templates.
  public static let embedded = TemplateSet(sources: EmbeddedTemplates.all, directory: nil)

  private init(sources: [String: String], directory: String?) {
    self.sources = sources
    self.directory = directory
  }

  /// Our templates with those of a folder over them.
  ///
  /// One that takes the place of ours can import it, as `ours/Models.xsl`, and change a part.
  public init(directory: String, diagnostics: inout Diagnostics) { self.init(directory: directory, place: nil, diagnostics: &diagnostics) }

  /// - Parameter place: Where the folder is asked for, if that has a place.
  init(directory: String, place: SourceLocation?, diagnostics: inout Diagnostics) {
    self.init(sources: EmbeddedTemplates.all, directory: directory)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      diagnostics.add(
        Diagnostic(
          .error, "there is no folder of templates \(directory); `hl7v3 templates export` makes one", at: place))
      return
    }
    let sheets = names.filter { $0.hasSuffix(".xsl") }.sorted()
    if sheets.isEmpty {
      diagnostics.add(
        Diagnostic(
          .error,
          "the folder of templates \(directory) has no .xsl file; `hl7v3 templates export` writes ours", at: place))
    }
    for (name, text) in EmbeddedTemplates.all { sources["ours/" + name] = text }
    for name in sheets {
      guard let data = FileManager.default.contents(atPath: directory + "/" + name) else { continue }
      sources[name] = String(decoding: data, as: UTF8.self)
      replaced.insert(name)
    }
  }

  /// A template as messages name it: where it stands, or by its name alone when it is built in.
  func path(_ name: String) -> String { directory.flatMap { replaced.contains(name) ? $0 + "/" + name : nil } ?? name }
}
