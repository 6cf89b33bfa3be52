import Foundation
import SMSPTransport

/// Requests as files.
enum RequestFiles {
  /// Writes each request as it was sent: `INTERACTION.xml`, and `INTERACTION-2.xml` for the second of its kind.
  static func write(_ requests: [SpineRequest], to folder: String, on page: inout Page) throws(Problem) {
    var counts: [String: Int] = [:]
    do { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) } catch {
      throw Problem(file: folder, what: "the folder cannot be made", advice: "name one that can be written to")
    }
    for request in requests {
      let name = request.interaction.name
      counts[name, default: 0] += 1
      let file = "\(folder)/\(name)\(counts[name] == 1 ? "" : "-\(counts[name] ?? 0)").xml"
      do { try Data(request.body).write(to: URL(fileURLWithPath: file), options: .atomic) } catch {
        throw Problem(file: file, what: "the file cannot be written", advice: "name a folder that can be written to")
      }
    }
    page.blank()
    page.paragraph("\(requests.count) requests of \(counts.count) interactions are in \(folder).")
  }
}
