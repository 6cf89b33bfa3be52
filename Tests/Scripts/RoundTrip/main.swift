// Decodes and re-encodes messages with generated code and compares the two as element trees: RoundTrip [--strict] FILE...
// Compiled within a throw-away package, with a file that defines `registries`: `NAME__1.xml` is decoded with the one for NAME, others with "".
import Foundation
import HL7V3Runtime

/// Prints names and places only: messages are about patients.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

let isStrict = CommandLine.arguments.contains("--strict")
var failures = 0
for path in CommandLine.arguments.dropFirst() where path != "--strict" {
  let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
  let file = (path as NSString).lastPathComponent
  let family = file.components(separatedBy: "__")[0]
  do {
    let registry = registries[family] ?? registries[""] ?? DocumentRegistry([])
    let message = try registry.decodeMessage(bytes, options: isStrict ? .strict : .tolerant)
    let name = type(of: message.document).rootName
    let findings = isStrict ? try message.document.validate() : []
    let again = try message.document.xml(options: EncodingOptions(isStrict: isStrict))
    let before = ElementTrace(bytes, from: name.local)
    let after = ElementTrace(again, from: name.local)
    if let difference = before.difference(from: after) {
      failures += 1
      say("differs  \(name.local)  \(file): \(difference)")
    } else if let finding = findings.first {
      failures += 1
      say("invalid  \(name.local)  \(file): \(finding)")
    } else {
      say("same     \(name.local)  \(file): \(before.lines.count) items, \(message.deviations.count) deviations")
    }
  } catch {
    failures += 1
    say("fails    -  \(file): \(error)")
  }
}
exit(failures == 0 ? 0 : 1)
