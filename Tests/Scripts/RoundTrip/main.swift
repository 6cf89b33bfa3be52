// Decodes and re-encodes messages with generated code and compares the two as element trees: RoundTrip FILE...
// Compiled within a throw-away package by Tests/Scripts/official-roots.sh, which also writes `registry`.
import Foundation
import HL7V3Runtime

/// Prints names and places only: messages are about patients.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

var failures = 0
for path in CommandLine.arguments.dropFirst() {
  let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  let file = (path as NSString).lastPathComponent
  do {
    let message = try registry.decodeMessage(bytes)
    let name = type(of: message.document).rootName
    let again = try message.document.xml(options: EncodingOptions(isStrict: false))
    let before = ElementTrace(bytes, from: name.local)
    let after = ElementTrace(again, from: name.local)
    if let difference = before.difference(from: after) {
      failures += 1
      say("differs  \(name.local)  \(file): \(difference)")
    } else {
      say("same     \(name.local)  \(file): \(before.lines.count) items, \(message.deviations.count) deviations")
    }
  } catch {
    failures += 1
    say("fails    -  \(file): \(error)")
  }
}
exit(failures == 0 ? 0 : 1)
