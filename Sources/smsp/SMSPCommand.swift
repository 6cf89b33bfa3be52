import Foundation
import HL7V3Runtime
import SpineMessages

for path in CommandLine.arguments.dropFirst() {
  let data = FileManager.default.contents(atPath: path)!
  do {
    let message = try Spine.documents.decodeMessage(data)
    FileHandle.standardError.write(Data("\(path): \(type(of: message.document)) \(message.deviations.count) deviations\n".utf8))
    for d in message.deviations { FileHandle.standardError.write(Data("   \(d)\n".utf8)) }
    try FileHandle.standardOutput.write(Data(message.xml()))
    for f in try message.document.validate() { FileHandle.standardError.write(Data("  v \(f)\n".utf8)) }
  } catch { FileHandle.standardError.write(Data("\(path): \(error)\n".utf8)) }
}
