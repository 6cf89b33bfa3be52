import Foundation
import HL7V3Runtime
import LibXML2Baseline

let rounds = 201
let warmUp = 20

/// Our own message, and those in the folder that HL7V3_MESSAGES names.
func paths() -> [String] {
  let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..").standardized.path
  var paths = [repository + "/Tests/Fixtures/messages/event-response.xml"]
  if let folder = ProcessInfo.processInfo.environment["HL7V3_MESSAGES"], !folder.isEmpty {
    paths.append(folder + "/event-response/event-query_success_main.xml")
    let summaries = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/gp-summary")) ?? []
    paths += summaries.sorted().map { "\(folder)/gp-summary/\($0)" }
  }
  return paths
}

func column(_ value: Double, _ digits: Int, width: Int) -> String {
  let text = String(format: "%.\(digits)f", value)
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

func printTable(_ measurements: [Measurement]) {
  print("                            median µs   ratio    fastest – slowest µs")
  for measurement in measurements {
    let baseline = measurements.first { $0.name == measurement.baseline }?.median ?? .nan
    let range = column(measurement.microseconds[0], 0, width: 9) + " –" + column(measurement.microseconds[rounds - 1], 0, width: 8)
    let name = measurement.name.padding(toLength: 28, withPad: " ", startingAt: 0)
    print(name + column(measurement.median, 1, width: 9) + column(measurement.median / baseline, 2, width: 8) + "  " + range)
  }
}

#if DEBUG
  print("These are debug builds, so the figures mean nothing: use ./dev bench.")
#endif
print("libxml2 \(String(cString: baseline_version())), \(rounds) rounds in turns after \(warmUp) to warm up.")
print("Ratios are to the libxml2 line above. The machine may be busy with other things:")
print("compare ratios within one run, and no microseconds between runs.")
print("Content of hl7Data is of no schema: it is scanned and kept as bytes, not built.")
for path in paths() {
  do {
    let message = try Message(path)
    let measurements = try measure(message.contestants(), rounds: rounds, warmUp: warmUp)
    print("\n\(message.name), \(message.bytes.count) bytes")
    printTable(measurements)
  } catch let error as XMLError where error.code == .unknownDocument {
    print("\nnot measured, since no schema set of ours has its root element:\n  \(path)")
  } catch {
    print("\(path): \(error)")
    exit(1)
  }
}
