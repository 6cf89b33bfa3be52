/// Runs the contestants of a document in turns, one call each a round, so that what disturbs the machine disturbs them all.
/// - Returns: The median of each in microseconds.
func measure(_ contestants: Contestants) throws -> [Work: Double] {
  let clock = ContinuousClock()
  // About a second and a half for each contestant: large documents come round less often, though no less than five times.
  let rounds = max(5, min(201, 60_000_000 / contestants.document.bytes.count | 1))
  var times: [Work: [Double]] = [:]
  var sink = 0
  for round in 0...rounds {
    for (kind, run) in contestants.work {
      let start = clock.now
      sink &+= try run()
      let elapsed = start.duration(to: clock.now).components
      // The first round warms up.
      if round > 0 { times[kind, default: []].append(Double(elapsed.seconds) * 1e6 + Double(elapsed.attoseconds) / 1e12) }
    }
  }
  precondition(sink != 0)
  return times.mapValues { $0.sorted()[$0.count / 2] }
}
