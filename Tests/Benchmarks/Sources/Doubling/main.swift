import Foundation
import HL7V3Runtime

/// Above this growth is not taken for linear: noise and caches give up to a few tenths, quadratic growth gives 2.
let mostExponent = 1.4
/// Documents are doubled so often.
let doublings = 5
/// Nanoseconds of processor time for each byte: only a guard against linear growth with an absurd constant.
let mostPerByte = 2_000.0

func column(_ value: Double?, _ digits: Int, width: Int = 9) -> String {
  let text = value.map { String(format: "%.\(digits)f", $0) } ?? "–"
  return String(repeating: " ", count: max(0, width - text.count)) + text
}

#if DEBUG
  print("These are debug builds, so the figures mean little: use Tests/Scripts/doubling.sh.")
#endif
let wanted = CommandLine.arguments.dropFirst()
print("Exponent of growth over the last doublings (1 is linear); for the longest document nanoseconds of processor time")
print("a byte, and bytes of memory a byte for all three steps together.")
let columns = "  decode  ns/B   encode  ns/B validate  ns/B   memory   B/B  written/read"
print(String(repeating: " ", count: 52) + "bytes" + columns)
var failures: [String] = []
for series in Series.all where wanted.isEmpty || wanted.contains(where: { series.name.contains($0) }) {
  let growth: Growth
  do { growth = try Growth.measured(series, doublings: doublings, most: mostExponent) } catch {
    failures.append("\(series.name): \(String("\(error)".prefix(200)))")
    continue
  }
  guard let last = growth.costs.last else { continue }
  var line = series.name.padding(toLength: 48, withPad: " ", startingAt: 0) + column(Double(last.bytes), 0)
  for step in Cost.steps {
    let exponent = growth.exponent(step.value)
    let perByte = last[keyPath: step.value] / Double(last.bytes) * (step.value == \.memory ? 1_024 : 1e9)
    line += column(exponent, 2) + column(perByte, 1, width: 7)
    if let exponent, exponent > mostExponent {
      failures.append("\(series.name): \(step.name) grows with exponent \(column(exponent, 2, width: 0))")
    }
    if step.value != \.memory, perByte > mostPerByte { failures.append("\(series.name): \(step.name) takes \(Int(perByte)) ns a byte") }
  }
  print(line + column(growth.expansion, 1))
}
for failure in failures { print("error: \(failure)") }
exit(failures.isEmpty ? 0 : 1)
