import Foundation

/// The JSON view: keys in alphabetical order, absent values left out.
enum SummaryJSON {
  /// One object for one file, a list for several.
  static func text(_ views: [MessageSummary], isList: Bool) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = isList ? try? encoder.encode(views) : views.first.flatMap { try? encoder.encode($0) }
    // Strings, numbers and truth values cannot fail to encode; without a view there is nothing to print.
    return data.map { String(decoding: $0, as: UTF8.self) + "\n" } ?? ""
  }
}
