import HL7V3Runtime

/// A coded entry of a GP summary: its code and time, where its kind is one of which we know where they stand.
struct CodedEntry: Encodable {
  /// Such as `Acute medication`.
  let kind: String
  let id: String?
  let code: String?
  let codeSystem: String?
  let displayName: String?
  let originalText: String?
  /// The time as on the wire: `value`, `low`, `high`.
  let time: [String: String]
  /// The same for people.
  let timeText: String?
  let status: String?
  let doses: [String]
  /// The ids of other entries that this one is about.
  let about: [String]
  /// Whether the entry says that something is not so.
  let isNegated: Bool

  /// What the code is called.
  var name: String { displayName ?? originalText ?? "no name given" }

  /// Reads the entry of a component; nil when it is of no kind that we interpret.
  init?(of component: RawNode) {
    guard let entry = component.elements.first(where: { $0.name.local.hasPrefix("UKCT_MT") }) else { return nil }
    let parts = entry.name.local.split(separator: ".")
    guard parts.count == 2, let template = parts.first, let kind = parts.last else { return nil }
    let coded: RawNode?
    switch template.prefix(13) {
    case "UKCT_MT144040": coded = entry.first("consumable", "manufacturedProduct", "manufacturedManufacturedMaterial", "code")
    case "UKCT_MT144042", "UKCT_MT144053", "UKCT_MT144054": coded = entry.first("code")
    default: return nil
    }
    guard let coded, coded.attribute("code") != nil || coded.first("originalText") != nil else { return nil }
    self.kind = Self.words(kind)
    id = entry.first("id")?.attribute("root")
    code = coded.attribute("code")
    codeSystem = coded.attribute("codeSystem")
    displayName = coded.attribute("displayName")
    originalText = coded.first("originalText")?.text
    let when = entry.first("effectiveTime")
    var time: [String: String] = [:]
    for end in ["low", "center", "high"] { time[end] = when?.first(end)?.attribute("value") }
    time["value"] = when?.attribute("value")
    self.time = time
    timeText = when.flatMap(HL7Time.periodText)
    status = entry.first("statusCode")?.attribute("code")
    let related = entry.elements.filter { $0.name.local.hasPrefix("pertinentInformation") }
    doses = related.compactMap { $0.first("pertinentDosageInstructions", "value")?.text }
    about = related.flatMap(\.elements).filter { $0.name.local.hasSuffix("Ident") }.compactMap { $0.first("id")?.attribute("root") }
    isNegated = [component, entry].contains { ["true", "1"].contains($0.attribute("negationInd")) }
  }

  /// `AcuteMedication` in words.
  private static func words(_ name: Substring) -> String {
    name.reduce(into: "") { words, letter in
      let isNext = letter.isUppercase && words.last?.isLowercase ?? false
      words += isNext ? " \(letter.lowercased())" : String(letter)
    }
  }
}
