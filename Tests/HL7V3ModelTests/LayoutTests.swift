#if Generator
  import HL7V3Schema
  import Testing

  @testable import HL7V3Model

  @Suite("Layout and sharding")
  struct LayoutTests {
    /// A chain of types, each with a few attributes and the next one as a child; and a type that holds itself over another.
    static let schema: String = {
      var text = #"<xs:element name="e" type="T0"/>"#
      for number in 0..<40 {
        text += #"<xs:complexType name="T\#(number)"><xs:sequence>"#
        if number < 39 { text += #"<xs:element name="next" type="T\#(number + 1)"/>"# }
        text +=
          #"<xs:choice minOccurs="0"><xs:element name="left" type="T39"/><xs:element name="right" type="Loop"/></xs:choice></xs:sequence>"#
        for attribute in 0..<(number % 7) { text += #"<xs:attribute name="a\#(attribute)"/>"# }
        text += "</xs:complexType>"
      }
      text += #"<xs:complexType name="Loop"><xs:sequence><xs:element name="back" type="Again"/></xs:sequence></xs:complexType>"#
      text +=
        #"<xs:complexType name="Again"><xs:sequence><xs:element name="loop" type="Loop" minOccurs="0"/></xs:sequence></xs:complexType>"#
      return text
    }()

    @Test("No struct stores a child inline that is larger than the bound")
    func bound() {
      let types = Loaded(Self.schema).model.types
      let sizes = Dictionary(uniqueKeysWithValues: types.map { ($0.swiftName, $0.size) })
      var boxed = 0
      for type in types {
        for member in type.members where member.kind == "complex" && member.isSingle {
          if member.isBoxed {
            boxed += 1
          } else if member.choice == nil {
            #expect(sizes[member.swiftType] ?? .max <= Layout.inlineWords, "\(type.swiftName).\(member.property)")
          }
        }
      }
      #expect(boxed > 0)
    }

    @Test("A type never holds itself inline, however far around")
    func cycles() {
      let types = Loaded(Self.schema).model.types
      let byName = Dictionary(uniqueKeysWithValues: types.map { ($0.swiftName, $0) })
      func holds(_ type: Model.StructType, _ path: [String]) -> Bool {
        type.members.contains { member in
          guard member.kind == "complex", member.isSingle, !member.isBoxed, let child = byName[member.swiftType] else { return false }
          if type.choices.contains(where: { $0.number == member.choice && $0.isIndirect }) { return false }
          return path.contains(member.swiftType) || holds(child, path + [member.swiftType])
        }
      }
      for type in types { #expect(!holds(type, [type.swiftName]), "\(type.swiftName)") }
    }

    @Test("Every type has a file, the files are few and even")
    func shards() {
      let types = Loaded(Self.schema).model.types
      let counts = Dictionary(grouping: types, by: \.shard).mapValues(\.count)
      #expect(Set(counts.keys) == Set(1...Sharding.shards))
      #expect((counts.values.max() ?? 0) < types.count / 2)
      #expect(types.map(\.shard) == types.map(\.shard).sorted())
    }
  }
#endif
