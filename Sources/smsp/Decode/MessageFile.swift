import Foundation
import HL7V3Runtime

/// The bytes of a message, from a file or from standard input.
enum MessageFile {
  /// The name that stands for standard input.
  static let standardInput = "-"

  /// Reads no more than a message may have, and one byte, by which the decoder sees that there is more.
  static func read(_ file: String) throws(Problem) -> Data {
    let limit = XMLLimits().totalBytes + 1
    if file == standardInput {
      guard let data = try? FileHandle.standardInput.read(upToCount: limit) else { return Data() }
      return data
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isDirectory) else {
      throw Problem(file: file, what: "there is no such file", advice: "check the path")
    }
    if isDirectory.boolValue { throw Problem(file: file, what: "this is a directory", advice: "name the messages in it") }
    guard let handle = FileHandle(forReadingAtPath: file), let data = try? handle.read(upToCount: limit) ?? Data() else {
      throw Problem(file: file, what: "the file cannot be read", advice: "check its permissions")
    }
    return data
  }
}
