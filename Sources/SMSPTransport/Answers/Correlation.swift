import HL7V3Runtime

/// Ties an answer to its request: by message id and by patient. What does not hold is an error, whatever the answer says.
struct Correlation: Sendable {
  let id: MessageID
  /// Nil for a request that names no patient: then the answer must not either.
  let patient: NHSNumber?

  /// `wsa:RelatesTo` must be the request's id where it is there at all (FACTS b.1): once, as an answer, and letter by letter.
  func checkHeader(_ header: RawNode?) throws(SpineError) {
    let relations = header?.elements(named: "RelatesTo") ?? []
    guard let relation = relations.first else { return }
    guard relations.count == 1 else { throw SpineError(.correlationMismatch, rule: "there is more than one RelatesTo") }
    let kind = relation.attribute("RelationshipType") ?? ""
    // Of August 2005 the kind is a URI that ends in `reply`, of August 2004 a QName that ends in `Reply` or `Response`.
    guard kind.isEmpty || ["reply", "response"].contains(where: { kind.lowercased().hasSuffix($0) }) else {
      throw SpineError(.correlationMismatch, rule: "RelatesTo is not about an answer")
    }
    guard Self.withoutScheme(relation.trimmedText) == id.description else {
      throw SpineError(.correlationMismatch, rule: "RelatesTo is not the id of the request")
    }
  }

  /// The message that is acknowledged must be the request.
  func checkAcknowledgements(_ interaction: RawNode) throws(SpineError) {
    let acknowledgements = interaction.elements(named: "acknowledgement")
    guard !acknowledgements.isEmpty else { throw SpineError(.correlationMismatch, rule: "the answer acknowledges no message") }
    for acknowledgement in acknowledgements {
      let references = acknowledgement.elements(named: "messageRef").flatMap { $0.elements(named: "id") }
      guard !references.isEmpty, references.allSatisfy({ $0.attribute("root") == id.description }) else {
        throw SpineError(.correlationMismatch, rule: "the message acknowledged is not the request")
      }
    }
  }

  /// Every mention of a patient must be of the one asked about.
  /// - Returns: Whether there is a mention.
  func checkPatients(_ node: RawNode) throws(SpineError) -> Bool {
    let numbers = Self.mentions(in: node)
    guard numbers.allSatisfy({ $0 == patient?.digits }) else {
      throw SpineError(.correlationMismatch, rule: "the answer is about another patient")
    }
    return !numbers.isEmpty
  }

  /// The numbers that a message names patients by: identifiers under the root of NHS numbers, and the resources of permissions.
  private static func mentions(in message: RawNode) -> [String] {
    var numbers: [String] = []
    for node in message.all(where: "root", is: NHSNumber.root, orNamed: "resource") {
      // With blanks around it the root is wrong, and means the same to who reads it kindly.
      let root = node.attribute("root")?.split(whereSeparator: \.isWhitespace) ?? []
      if root == [NHSNumber.root[...]], let number = node.attribute("extension") { numbers.append(number) }
      guard node.isNamed("resource"), node.first("type")?.trimmedText == "SCR" else { continue }
      numbers += (node.elements(named: "Id") + node.elements(named: "id")).map(\.trimmedText)
    }
    return numbers.filter { !$0.isEmpty }
  }

  /// A message id without the scheme that the Spine puts before it.
  static func withoutScheme(_ text: String) -> String {
    for scheme in ["urn:uuid:", "uuid:"] where text.hasPrefix(scheme) { return String(text.dropFirst(scheme.count)) }
    return text
  }
}
