internal import Foundation
internal import HL7V3Schema

/// Takes typed fields out of a configuration, and finds where they stand.
struct ConfigurationReader {
  /// What editors add to find the JSON Schema of a file; it means nothing to us.
  static let schemaKey = "$schema"
  static let keys = ["schemas", "roots", "namespace", "access", "conformances", "dataTypes", "names", "templates"]

  let text: String
  let path: String
  var fields: [String: Any] = [:]

  init(text: String, path: String) {
    self.text = text
    self.path = path
  }

  func string(_ key: String, _ diagnostics: inout Diagnostics) -> String? {
    guard let value = fields[key] else { return nil }
    if let string = value as? String { return string }
    complain(key, "a string", &diagnostics)
    return nil
  }

  func strings(_ key: String, _ diagnostics: inout Diagnostics) -> [String] {
    guard let value = fields[key] else { return [] }
    if let strings = value as? [String] { return strings }
    complain(key, "an array of strings", &diagnostics)
    return []
  }

  func dictionary(_ key: String, _ diagnostics: inout Diagnostics) -> [String: String] {
    guard let value = fields[key] else { return [:] }
    if let dictionary = value as? [String: String] { return dictionary }
    complain(key, "an object with string values", &diagnostics)
    return [:]
  }

  func boolean(_ key: String, _ diagnostics: inout Diagnostics) -> Bool? {
    guard let value = fields[key] else { return nil }
    // To Foundation a number is a truth value too; only the type of the storage tells them apart.
    if let number = value as? NSNumber, String(cString: number.objCType) == "c" { return number.boolValue }
    complain(key, "true or false", &diagnostics)
    return nil
  }

  func complain(_ key: String, _ expected: String, _ diagnostics: inout Diagnostics) {
    diagnostics.add(Diagnostic(.error, "\"\(key)\" must be \(expected)", at: location(of: key)))
  }

  /// Where a key stands, by its first appearance in quotes; the top of the file when it does not.
  func location(of key: String) -> SourceLocation {
    guard let range = text.range(of: "\"\(key)\"") else { return SourceLocation(file: path, line: 1, column: 1) }
    return location(at: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
  }

  /// Where the JSON reader gave up: a number on one platform, words on another.
  func location(_ error: any Error) -> SourceLocation? {
    if let offset = (error as NSError).userInfo["NSJSONSerializationErrorIndex"] as? Int { return location(at: offset) }
    let words = reason(error)
    if let match = words.firstMatch(of: /line (\d+), column (\d+)/), let line = Int(match.1), let column = Int(match.2) {
      return SourceLocation(file: path, line: line, column: max(column, 1))
    }
    return words.firstMatch(of: /character (\d+)/).flatMap { Int($0.1) }.map(location(at:))
  }

  /// What the JSON reader says, without its frame of domain and code.
  func reason(_ error: any Error) -> String {
    let info = (error as NSError).userInfo
    return (info[NSDebugDescriptionErrorKey] as? String) ?? "\(error)"
  }

  private func location(at offset: Int) -> SourceLocation {
    let before = text.utf8.prefix(offset)
    let lines = before.split(separator: 0x0A, omittingEmptySubsequences: false)
    return SourceLocation(file: path, line: max(lines.count, 1), column: (lines.last?.count ?? 0) + 1)
  }
}
