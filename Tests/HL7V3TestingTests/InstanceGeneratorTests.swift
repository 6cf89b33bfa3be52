import HL7V3Runtime
import HL7V3Testing
import SpineMessages
import Testing

@Suite("Generator of instances")
struct InstanceGeneratorTests {
  @Test("A seed gives one series, another seed another")
  func seeds() throws {
    func series(_ seed: UInt64) throws -> [[UInt8]] {
      var generator = InstanceGenerator(seed: seed)
      return try (0..<5).map { _ in try generator.bytes(of: Spine.documents.types[0]) }
    }
    #expect(try series(1) == series(1))
    #expect(try series(1) != series(2))
    #expect(Set(try series(1)).count > 1)
  }

  @Test("A value is what the bytes say")
  func values() throws {
    var generator = InstanceGenerator(seed: 3)
    let value = try generator.value(of: SOAP.Envelope.self)
    #expect(try value.validate().isEmpty)
  }

  @Test("Derived types are named by xsi:type, unless that is not wanted")
  func substitution() throws {
    func named(_ probability: Double?) throws -> Int {
      var options = InstanceGenerator.Options()
      options.variesSpelling = false
      if let probability { options.substitutionProbability = probability }
      var generator = InstanceGenerator(seed: 13, options: options)
      return try (0..<20).count { _ in
        let bytes = try generator.bytes(of: PSIS.QUPC_IN190000UK04.Message.self)
        return String(decoding: bytes, as: UTF8.self).contains(":type=\"")
      }
    }
    let usual = try named(nil)
    #expect(try usual > 5 && named(0) == 0, "\(usual) of 20")
  }

  @Test("Options decide how much there is")
  func options() throws {
    func elements(_ change: (inout InstanceGenerator.Options) -> Void) throws -> Int {
      var options = InstanceGenerator.Options()
      options.variesSpelling = false
      change(&options)
      var generator = InstanceGenerator(seed: 5, options: options)
      var count = 0
      for type in Spine.documents.types {
        count += try generator.bytes(of: type).count { $0 == UInt8(ascii: "<") }
      }
      return count
    }
    let usual = try elements { _ in }
    let least = try elements { $0.optionalProbability = 0 }
    let most = try elements {
      $0.size = 1_000
      $0.optionalProbability = 1
    }
    #expect(least < usual && usual < most, "\(least) < \(usual) < \(most)")
  }

  @Test("Behind wildcards there are known payloads when they are given")
  func payloads() throws {
    var options = InstanceGenerator.Options()
    options.payloads = Spine.documents
    options.wildcardProbability = 1
    var generator = InstanceGenerator(seed: 7, options: options)
    var found = 0
    for _ in 0..<30 {
      let message = try Spine.documents.decodeMessage(generator.bytes(of: SOAP.Envelope.self), options: .strict)
      if !(message.document is SOAP.Envelope) { found += 1 }
    }
    #expect(found > 5, "\(found) of 30 envelopes carry a document")
  }
}
