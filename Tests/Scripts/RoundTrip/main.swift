// Decodes and re-encodes messages with generated code and compares the two as element trees: RoundTrip [--strict | --verdicts] [--data-types] FILE...
// --verdicts says of each what strict decoding and validation make of it, and whether it survives, whatever it is.
// --data-types says what generic code over the data types sees; with --strict it must be what the attributes of the message say.
// --made FOLDER writes what `made` makes to FOLDER, strictly.
// Compiled within a throw-away package, with a file that defines `registries`: `NAME__1.xml` is decoded with the one for NAME, others with "".
import Foundation
import HL7V3Runtime

/// Prints names and places only: messages are about patients.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

/// What strict decoding and the validation of a tolerant decode say, and whether the latter comes out as it went in.
func verdict(_ bytes: [UInt8], _ registry: DocumentRegistry) throws -> String {
  let strict = (try? registry.decode(bytes, options: .strict)) != nil
  let message = try registry.decodeMessage(bytes)
  let findings = try message.document.validate()
  let name = type(of: message.document).rootName.local
  let difference = ElementTrace(bytes, from: name).difference(from: ElementTrace(try message.xml(), from: name))
  return "strict \(strict ? "+" : "-")\tvalidate \(findings.isEmpty ? "+" : "-")\t\(difference ?? "same")"
}

if CommandLine.arguments.dropFirst().first == "--verdicts" {
  for path in CommandLine.arguments.dropFirst(2) {
    let file = (path as NSString).lastPathComponent
    let registry = registries[file.components(separatedBy: "__")[0]] ?? DocumentRegistry([])
    do {
      say("\(file)\t\(try verdict([UInt8](FileManager.default.contents(atPath: path) ?? Data()), registry))")
    } catch { say("\(file)\tfails: \(error)") }
  }
  exit(0)
}

if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--made" {
  for (name, make) in made.sorted(by: { $0.key < $1.key }) {
    do {
      for (number, document) in try make().enumerated() {
        let file = "\(CommandLine.arguments[2])/\(name)__made-\(number).xml"
        try Data(document.xml(options: .strict)).write(to: URL(fileURLWithPath: file))
        say(file)
      }
    } catch { say("\(name) fails: \(error)") }
  }
  exit(0)
}

let isStrict = CommandLine.arguments.contains("--strict")
let hasDataTypes = CommandLine.arguments.contains("--data-types")
var failures = 0
for path in CommandLine.arguments.dropFirst() where !path.hasPrefix("--") {
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
      if hasDataTypes {
        let walk = DataTypeWalk(message.document)
        // Only what is valid has no attribute that is typed otherwise than it stands: a fixed one that is missing, say.
        if isStrict, let difference = walk.difference(from: before) {
          failures += 1
          say("types    \(name.local)  \(file): \(difference)")
        } else {
          say("types    \(name.local)  \(file): \(walk.summary)")
        }
      }
    }
  } catch {
    failures += 1
    say("fails    -  \(file): \(error)")
  }
}
exit(failures == 0 ? 0 : 1)
