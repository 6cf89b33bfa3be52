/// AD: a postal address (HL7 V3 Data Types Abstract Specification, "Postal Address").
///
///     // <addr use="H"><streetAddressLine>2 Mill Lane</streetAddressLine><streetAddressLine>Otley</streetAddressLine>
///     //   <postalCode>LS21 1AA</postalCode></addr>
///     address.streetAddressLines  // ["2 Mill Lane", "Otley"]
///     address.postalCode          // "LS21 1AA"
///     address.formatted           // "2 Mill Lane\nOtley\nLS21 1AA"
public protocol PostalAddress: DataValue {}

extension PostalAddress {
  /// All pieces of the address in order, text between its parts among them; `useablePeriod` and `id` are no pieces.
  public var parts: [NamePart] { pieces(without: ["useablePeriod", "id"]) }

  /// The lines as printed, in order. An empty line keeps its place: in the addresses of the NHS the place of a line has a meaning.
  public var streetAddressLines: [String] { texts("streetAddressLine") }
  /// The postcode.
  @_disfavoredOverload
  public var postalCode: String? { texts("postalCode").first }
  /// City or town.
  @_disfavoredOverload
  public var city: String? { texts("city").first }
  /// County.
  @_disfavoredOverload
  public var county: String? { texts("county").first }
  /// Country.
  @_disfavoredOverload
  public var country: String? { texts("country").first }
  /// The key of the address in an address file.
  @_disfavoredOverload
  public var addressKey: String? { texts("addressKey").first }

  /// What the address is good for: `H` home, `WP` work place, `TMP` temporary and so on.
  @_disfavoredOverload
  public var use: [String] { Words.split(part(.use) ?? "") }

  /// When it can be used.
  public var useablePeriods: [any IntervalOfTime] { components(.useablePeriod).compactMap { $0 as? any IntervalOfTime } }

  /// The address as it is printed, a line for each street address line, place and postcode; parts of one line, such as number and street,
  /// have a blank between them. A `delimiter` without text ends a line. Keys and codes of areas are not printed. Nil without any text.
  public var formatted: String? {
    var lines = [""]
    func endLine() { if lines.last?.isEmpty == false { lines.append("") } }
    for piece in parts {
      guard let type = piece.type else {
        let text = Words.normalized(piece.text)
        if !text.isEmpty { Self.add(text, to: &lines) }
        continue
      }
      if Self.isUnprinted(type) { continue }
      let text = Words.normalized(piece.text)
      if type == "delimiter" {
        if text.isEmpty { endLine() } else { lines[lines.count - 1] += Words.collapsed(piece.text) }
      } else if Self.isLine(type) {
        endLine()
        Self.add(text, to: &lines)
        endLine()
      } else if !text.isEmpty {
        Self.add(text, to: &lines)
      }
    }
    let printed = lines.map(Words.normalized).filter { !$0.isEmpty }
    return printed.isEmpty ? nil : printed.joined(separator: "\n")
  }

  private static func add(_ text: String, to lines: inout [String]) {
    let line = lines[lines.count - 1]
    // A comma belongs to what it follows.
    let needsBlank = !line.isEmpty && !line.hasSuffix(" ") && !(text.first.map { ",;.".contains($0) } ?? false)
    lines[lines.count - 1] = line + (needsBlank ? " " : "") + text
  }

  private static func isUnprinted(_ type: String) -> Bool { ["addressKey", "censusTract", "houseNumberNumeric"].contains(type) }

  private static func isLine(_ type: String) -> Bool {
    ["streetAddressLine", "additionalLocator", "carrier", "city", "county", "state", "postalCode", "country", "desc"].contains(type)
  }

  private func texts(_ type: String) -> [String] { parts.filter { $0.type == type }.map { Words.normalized($0.text) } }
}
