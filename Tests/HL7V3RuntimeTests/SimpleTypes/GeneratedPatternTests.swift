#if canImport(CLibXML2)
  import Testing

  @testable import HL7V3Runtime

  /// Random patterns and texts: our engine against a plain matcher, and against libxml2.
  @Suite struct GeneratedPatternTests {
    /// How the texts of one run came out.
    struct Tally: Equatable {
      var pairs = 0
      var valid = 0
      var libxml2Differs = 0
    }

    @Test("random patterns match what a plain matcher and libxml2 say", arguments: [1, 2, 3, 4, 5] as [UInt64])
    func random(_ seed: UInt64) throws {
      var generator = SeededGenerator(seed: seed)
      var tally = Tally()
      for _ in 0..<100 {
        let pattern = RandomPattern.random(depth: 4, using: &generator)
        let type = SampleType.atomic("string", [("pattern", pattern.text)])
        let rules = type.rules
        let rule = try #require(rules.last)
        #expect(rule.unsupportedPatterns.isEmpty, "\(pattern.text)")
        let oracle = try #require(SchemaOracle(type), "\(pattern.text)")
        for text in texts(of: pattern, using: &generator) {
          let expected = pattern.matches(text)
          #expect((rule.violation(of: text, in: rules) == nil) == expected, "\(pattern.text) on \(text.debugDescription)")
          tally.pairs += 1
          if expected { tally.valid += 1 }
          // In some patterns libxml2 is wrong; the plain matcher is the judge there.
          if oracle.violations(of: text)?.isEmpty != expected {
            tally.libxml2Differs += 1
            #expect(pattern.isBeyondLibxml2, "libxml2 differs: \(pattern.text) on \(text.debugDescription)")
          }
        }
      }
      // Both verdicts must occur often, or the test says nothing.
      #expect(tally.pairs == 800 && tally.valid > 150 && tally.valid < 650, "\(tally)")
      #expect(tally.libxml2Differs < 40, "\(tally)")
    }

    /// Texts that match, the same with one character changed, lost or doubled, and any.
    private func texts(of pattern: RandomPattern, using generator: inout SeededGenerator) -> [String] {
      (0..<8).map { number in
        var scalars = Array(pattern.sample(using: &generator).unicodeScalars.prefix(200))
        let letter = RandomPattern.alphabet.randomElement(using: &generator) ?? "a"
        if number == 7 { scalars = (0..<4).map { _ in RandomPattern.alphabet.randomElement(using: &generator) ?? "a" } }
        if number > 2, number < 7 {
          let place = Int.random(in: 0...scalars.count, using: &generator)
          switch number {
          case 3: scalars.insert(letter, at: place)
          case 4 where place < scalars.count: scalars.remove(at: place)
          default: if place < scalars.count { scalars[place] = letter }
          }
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
      }
    }
  }
#endif
