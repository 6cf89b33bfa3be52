/// Something to measure. Contestants run in turns, one call each a round, so that what disturbs the machine disturbs them all.
struct Contestant {
  let name: String
  /// The contestant that the ratio is to.
  let baseline: String
  /// Gives something that depends on the work, so that none of it can be left out.
  let work: () throws -> Int
}

/// The times of one contestant.
struct Measurement {
  let name: String
  let baseline: String
  let microseconds: [Double]

  init(name: String, baseline: String, microseconds: [Double]) {
    self.name = name
    self.baseline = baseline
    self.microseconds = microseconds.sorted()
  }

  var median: Double { microseconds[microseconds.count / 2] }
}

/// Runs contestants in turns.
/// - Throws: What a contestant throws.
func measure(_ contestants: [Contestant], rounds: Int, warmUp: Int) throws -> [Measurement] {
  let clock = ContinuousClock()
  var times = [[Double]](repeating: [], count: contestants.count)
  var sink = 0
  for round in 0..<(warmUp + rounds) {
    for (index, contestant) in contestants.enumerated() {
      let start = clock.now
      sink &+= try contestant.work()
      let elapsed = start.duration(to: clock.now)
      if round >= warmUp {
        times[index].append(Double(elapsed.components.seconds) * 1e6 + Double(elapsed.components.attoseconds) / 1e12)
      }
    }
  }
  precondition(sink != 0)
  return zip(contestants, times).map { Measurement(name: $0.name, baseline: $0.baseline, microseconds: $1) }
}
