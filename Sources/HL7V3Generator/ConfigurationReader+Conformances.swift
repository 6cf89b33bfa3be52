internal import Foundation
internal import HL7V3Model
internal import HL7V3Schema

/// The key `conformances`: names of protocols for every struct, and objects for the structs of one schema type.
extension ConfigurationReader {
  private static let entryKeys = ["type", "protocol", "members"]

  /// The protocols for every struct. What is wrong with the list is said here, once.
  func conformances(_ diagnostics: inout Diagnostics) -> [String] {
    guard let value = fields["conformances"] else { return [] }
    guard let entries = value as? [Any], entries.allSatisfy({ $0 is String || $0 is [String: Any] }) else {
      complain("conformances", "an array of protocols, and of objects with a type and a protocol", &diagnostics)
      return []
    }
    return entries.compactMap { $0 as? String }
  }

  /// Those for the structs of one schema type.
  func typeConformances(_ diagnostics: inout Diagnostics) -> [TypeConformance] {
    guard let entries = fields["conformances"] as? [Any] else { return [] }
    return entries.compactMap { $0 as? [String: Any] }.compactMap { conformance($0, &diagnostics) }
  }

  private func conformance(_ entry: [String: Any], _ diagnostics: inout Diagnostics) -> TypeConformance? {
    func reject(_ what: String) -> TypeConformance? {
      diagnostics.add(Diagnostic(.error, "an entry of \"conformances\" \(what)", at: location(of: "conformances")))
      return nil
    }
    if let unknown = entry.keys.sorted().first(where: { !Self.entryKeys.contains($0) }) {
      return reject("has the unknown key \"\(unknown)\"; there are: \(Self.entryKeys.joined(separator: ", "))")
    }
    guard let type = entry["type"] as? String, !type.isEmpty else { return reject("must name a schema type: \"type\": \"II\"") }
    guard let name = entry["protocol"] as? String,
      name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy({ String($0).isPlainIdentifier })
    else {
      return reject("must name a Swift protocol: \"protocol\": \"InstanceIdentifier\"")
    }
    let members = entry["members"] ?? [:]
    guard let members = members as? [String: String], members.keys.allSatisfy(\.isPlainIdentifier) else {
      return reject("must have an object with names and paths as \"members\": { \"root\": \"@identifier\" }")
    }
    // The place of the entry: that of the first mention of its type behind the key.
    return TypeConformance(type: type, protocolName: name, members: members, place: location(of: "conformances"))
  }
}
