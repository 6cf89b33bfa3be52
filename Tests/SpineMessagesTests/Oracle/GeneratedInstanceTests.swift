#if Generator
  import Foundation
  import HL7V3Runtime
  import HL7V3Schema
  import HL7V3Testing
  import SpineMessages
  import Testing

  /// What `HL7V3Testing` makes, against libxml2 and against the codec.
  @Suite("Generated instances of all roots")
  struct GeneratedInstanceTests {
    /// Instances of each root; `HL7V3_INSTANCES` asks for more.
    static let perRoot = ProcessInfo.processInfo.environment["HL7V3_INSTANCES"].flatMap { Int($0) } ?? 60

    @Test("Every one is valid for libxml2 under our schema, and comes through the codec unchanged", arguments: ReferenceRoot.all)
    func valid(_ root: ReferenceRoot) throws {
      let validator = try #require(SchemaShelf.shared.ours(root))
      var options = InstanceGenerator.Options()
      options.prefersUnseen = true
      options.size = 40
      var generator = InstanceGenerator(seed: 20_250_611, options: options)
      let usual = options.substitutionProbability
      for number in 0..<Self.perRoot {
        // Every other one with payloads. In these no xsi:type: libxml2 looks for such a type, of which the schema at hand knows nothing.
        let hasPayloads = number % 2 == 1
        generator.options.payloads = hasPayloads ? Spine.documents : nil
        generator.options.substitutionProbability = hasPayloads ? 0 : usual
        let bytes = try generator.bytes(of: root.type)
        let problem = try problem(bytes, root, validator)
        if let problem { Issue.record("\(root.name) number \(number): \(problem)\n\(String(decoding: bytes, as: UTF8.self))") }
      }
    }

    private func problem(_ bytes: [UInt8], _ root: ReferenceRoot, _ validator: SchemaValidator) throws -> String? {
      if let finding = validator.validate(bytes, name: root.name, target: .root).first { return "libxml2: \(finding)" }
      let value: any HL7Document
      do {
        value = try root.type.init(xml: bytes, options: .strict)
      } catch {
        return "strict: \(error)"
      }
      // What is said of a payload is random, and so says something else than its root.
      if let finding = try value.validate().first(where: { $0.kind != .unfitPayload }) { return "validate(): \(finding)" }
      let written = try value.xml()
      if let difference = InfosetComparison(blanks: .bySchema).difference(bytes, written) { return "infoset: \(difference)" }
      // Values have no common equality, so the value is compared by all that it writes.
      if try root.type.init(xml: written, options: .strict).xml() != written { return "decode(encode(x)) is another value" }
      return nil
    }
  }
#endif
