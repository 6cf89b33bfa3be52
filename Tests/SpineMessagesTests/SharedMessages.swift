import Foundation

/// Messages that are not part of this package: `HL7V3_MESSAGES` names the folder that holds them, in one folder a kind.
enum SharedMessages {
  static let folder = ProcessInfo.processInfo.environment["HL7V3_MESSAGES"]

  /// Paths below the folder, in order.
  static let names: [String] = {
    guard let folder, let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(".xml") }.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder ?? "").appendingPathComponent(name)))
  }
}
