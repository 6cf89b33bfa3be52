import HL7V3Runtime

/// A coded entry of a GP summary: its code, value and time, what it refers to, and the names of what else stands in it.
struct CodedEntry: Encodable {
  /// Such as `Acute medication`.
  let kind: String
  let id: String?
  let code: String?
  let codeSystem: String?
  let displayName: String?
  let originalText: String?
  /// What was observed or measured, with its unit as written.
  let value: String?
  /// The time as on the wire: `value`, `low`, `high`.
  let time: [String: String]
  /// The same for people.
  let timeText: String?
  let status: String?
  /// Such as `EVN` for what happened and `RQO` for what was asked for.
  let mood: String?
  let quantities: [String]
  let doses: [String]
  let supportingText: [String]
  /// The ids of other entries that this one is about.
  let about: [String]
  /// The ids of those that are the reason for it.
  let reasons: [String]
  let isMedication: Bool
  /// Whether the entry says that something is not so.
  let isNegated: Bool
  /// Elements of the entry that nobody has read.
  let notInterpreted: [String]

  /// What the code is called.
  var name: String { displayName ?? originalText ?? "no name given" }

  private static let read: Set = ["id", "code", "statusCode", "effectiveTime", "value", "templateId", "seperatableInd"]

  /// Reads the entry of a component; nil when no code stands where its kind has one.
  init?(of component: RawNode, in relation: RawNode) {
    guard let entry = component.elements.first(where: { $0.name.local.hasPrefix("UKCT_MT") }) else { return nil }
    let parts = entry.name.local.split(separator: ".")
    guard parts.count == 2, let template = parts.first, let kind = parts.last else { return nil }
    isMedication = template.hasPrefix("UKCT_MT144040")
    // The code of a medication says what kind of one it is; what was given is another.
    let coded =
      isMedication ? entry.first("consumable", "manufacturedProduct", "manufacturedManufacturedMaterial", "code") : entry.first("code")
    guard let coded, coded.attribute("code") != nil || coded.first("originalText") != nil else { return nil }
    let concept = coded.asConceptDescriptor
    self.kind = Self.words(kind)
    id = entry.first("id")?.asInstanceIdentifier.root
    code = concept.code
    codeSystem = concept.codeSystem
    displayName = concept.displayName
    originalText = concept.originalText?.plainText
    value = entry.first("value").flatMap(Self.value)
    let when = entry.first("effectiveTime")
    var time: [String: String] = [:]
    for end in ["low", "center", "high"] { time[end] = when?.first(end)?.attribute("value") }
    time["value"] = when?.attribute("value")
    self.time = time
    timeText = when.flatMap(TimeText.period)
    status = entry.first("statusCode")?.attribute("code")
    mood = entry.attribute("moodCode")
    isNegated = [relation, component, entry].contains { ["true", "1"].contains($0.attribute("negationInd")) }
    var relations = Relations()
    for child in entry.elements where !Self.read.contains(child.name.local) && !(isMedication && child.name.local == "consumable") {
      relations.read(child)
    }
    quantities = relations.quantities
    doses = relations.doses
    supportingText = relations.supportingText
    about = relations.about
    reasons = relations.reasons
    notInterpreted = relations.notInterpreted
  }

  /// A value of whatever type: a coded one by its name, a quantity with its unit, a text.
  private static func value(_ node: RawNode) -> String? {
    if let flavour = node.asEncapsulatedData.nullFlavor { return "none (\(flavour))" }
    if let code = node.asConceptDescriptor.code { return node.asConceptDescriptor.term.map { "\($0) (\(code))" } ?? code }
    if let quantity = node.asPhysicalQuantity.formatted { return quantity }
    return TimeText.period(node) ?? (node.text.allSatisfy(\.isWhitespace) ? nil : node.text)
  }

  /// `AcuteMedication` in words.
  private static func words(_ name: Substring) -> String {
    name.reduce(into: "") { words, letter in
      let isNext = letter.isUppercase && words.last?.isLowercase ?? false
      words += isNext ? " \(letter.lowercased())" : String(letter)
    }
  }
}

extension CodedEntry {
  /// What the relations of an entry say.
  private struct Relations {
    var quantities: [String] = []
    var doses: [String] = []
    var supportingText: [String] = []
    var about: [String] = []
    var reasons: [String] = []
    var notInterpreted: [String] = []

    mutating func read(_ relation: RawNode) {
      let negated = ["true", "1"].contains(relation.attribute("negationInd"))
      let targets = relation.elements.filter { !["templateId", "seperatableInd"].contains($0.name.local) }
      // A denied relation says the opposite: better not read than misread.
      guard !negated, let target = targets.first, targets.count == 1 else { return skip(relation) }
      let name = target.name.local
      if name == "pertinentDosageInstructions", let text = target.first("value")?.text {
        doses.append(text)
      } else if name == "pertinentSupportingInfo", let text = target.first("value")?.text {
        supportingText.append(text)
      } else if name == "medicationQuantity", let quantity = target.first("quantity") {
        quantities.append(Self.text(quantity))
      } else if target.elements.map(\.name.local) == ["id"], let id = target.first("id")?.asInstanceIdentifier.root {
        if relation.name.local == "reason" { reasons.append(id) } else { about.append(id) }
      } else {
        skip(relation)
      }
    }

    /// `21 capsule`: the unit is that of a translation, as a code.
    private static func text(_ quantity: RawNode) -> String {
      let number = quantity.asPhysicalQuantity.formatted ?? "no number"
      let unit = quantity.elements(named: "translation").first.flatMap { translation in
        translation.attribute("value") == quantity.attribute("value") ? translation.asConceptDescriptor.term : nil
      }
      return [number, unit].compactMap { $0 }.joined(separator: " ")
    }

    private mutating func skip(_ relation: RawNode) {
      if !notInterpreted.contains(relation.name.local) { notInterpreted.append(relation.name.local) }
    }
  }
}
