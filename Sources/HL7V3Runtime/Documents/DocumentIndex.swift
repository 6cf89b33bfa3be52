/// What a registry knows of its types. Behind one reference, as a reader asks for it at each element that a wildcard lets in.
final class DocumentIndex: Sendable {
  /// In the order they were added.
  let types: [any HL7Document.Type]
  let byName: [XMLName: [any HL7Document.Type]]
  /// The grammar that all types share, if they do, and the types by the token of their root in it: saves making names of elements.
  let grammar: Grammar?
  let byToken: [UInt16: [any HL7Document.Type]]
  /// The message types that payloads of each type are announced by; the one of its schema, and others that were asked for.
  let messageTypes: [ObjectIdentifier: Set<String>]
  let asked: [(messageType: String, type: any HL7Document.Type)]
  /// The types whose schemas fix the code of a child `code`.
  let coded: Set<ObjectIdentifier>

  init(_ types: [any HL7Document.Type], asked: [(messageType: String, type: any HL7Document.Type)]) {
    self.types = types
    self.asked = asked
    var messageTypes: [ObjectIdentifier: Set<String>] = [:]
    for type in types { if let own = type.schema.messageType { messageTypes[ObjectIdentifier(type), default: []].insert(own) } }
    for (messageType, type) in asked { messageTypes[ObjectIdentifier(type), default: []].insert(messageType) }
    self.messageTypes = messageTypes
    byName = Dictionary(grouping: types, by: { $0.rootName })
    let first = types.first?.schema.grammar
    grammar = types.allSatisfy { $0.schema.grammar === first } ? first : nil
    byToken = Dictionary(grouping: types, by: { $0.schema.root })
    coded = Set(types.filter { $0.schema.fixesCode }.map { ObjectIdentifier($0) })
  }
}
