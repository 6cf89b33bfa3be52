import Foundation
import HL7V3Runtime
import LibXML2Baseline
import SpineMessages

/// What a child process of the memory table does with its file.
enum MemoryWork: String, CaseIterable {
  case input, decode, tree
  /// Decodes another, small message before it reads its file, and no more.
  case prepared
}

/// Does the work and prints the most memory this process ever had, in KB.
func runChild(_ work: MemoryWork, _ path: String) throws {
  if work == .prepared { withExtendedLifetime(try Spine.documents.decodeMessage(readFile(smallMessage))) {} }
  let bytes = try readFile(path)
  switch work {
  case .input, .prepared: print(peak(of: bytes))
  case .decode: print(peak(of: try Spine.documents.decodeMessage(bytes)))
  case .tree: print(peak(of: bytes.withUnsafeBytes { baseline_tree($0.baseAddress, $0.count) }))
  }
}

private let smallMessage = repositoryPath + "/Tests/Fixtures/messages/event-response.xml"

/// The peak so far in KB, with a value that is still there.
private func peak<Value>(of value: Value) -> Int {
  withExtendedLifetime(value) {
    #if os(macOS)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Int(usage.ru_maxrss) / 1024
    #else
      // Not `ru_maxrss`: on Linux that begins with what the parent had when it started this process.
      let status = (try? readFile("/proc/self/status", atMost: 65_536)) ?? []
      let lines = String(decoding: status, as: UTF8.self).split(separator: "\n")
      guard let line = lines.first(where: { $0.hasPrefix("VmHWM:") }) else { return 0 }
      return Int(line.filter(\.isNumber)) ?? 0
    #endif
  }
}

/// The memory of a decode, and of libxml2's tree: the peak of a process less that of one that holds only the input, over the input; and the
/// same of a decode less that of one that holds the input and has decoded a small message before, which has what any decode costs once.
func printMemory(_ documents: [Document]) throws {
  print("                                     KB    decode, KB   over input   but once   libxml2 tree")
  for document in documents {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("hl7v3-bench-\(ProcessInfo.processInfo.processIdentifier).xml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(document.bytes).write(to: file)
    var peaks: [MemoryWork: Int] = [:]
    for work in MemoryWork.allCases { peaks[work] = try child(work, file.path) }
    let size = Double(document.bytes.count) / 1024
    let decode = Double(peaks[.decode, default: 0] - peaks[.input, default: 0])
    let tree = Double(peaks[.tree, default: 0] - peaks[.input, default: 0])
    print(
      document.name.padding(toLength: 30, withPad: " ", startingAt: 0) + column(size, 0, width: 9) + column(decode, 0, width: 14)
        + column(decode / size, 2, width: 13)
        + column(Double(peaks[.decode, default: 0] - peaks[.prepared, default: 0]) / size, 2, width: 11) + column(tree / size, 2, width: 14)
    )
  }
}

private func child(_ work: MemoryWork, _ path: String) throws -> Int {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
  process.arguments = ["--child", work.rawValue, path]
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  guard process.terminationStatus == 0, let peak = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
    throw Refusal.unreadable(path)
  }
  return peak
}
