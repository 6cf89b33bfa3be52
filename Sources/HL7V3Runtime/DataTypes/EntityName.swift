/// EN and ON: the name of a person, an organisation, a place or a thing (HL7 V3 Data Types Abstract Specification, "Entity Name").
///
///     // <name use="L"><prefix>Dr</prefix> <given>Ottoline</given> <family>Quarrington</family></name>
///     name.given      // ["Ottoline"]
///     name.family     // ["Quarrington"]
///     name.formatted  // "Dr Ottoline Quarrington"
///     name.parts      // prefix, text, given, text, family: nothing is lost, nothing changes places
public protocol EntityName: DataValue {}

/// PN: the name of a person (HL7 V3 Data Types Abstract Specification, "Person Name"). As an EN; the schema rules out nothing of it.
public protocol PersonName: EntityName {}

extension EntityName {
  /// All pieces of the name in order, text between its parts among them; `validTime` and `id` are no pieces.
  public var parts: [NamePart] { pieces(without: ["validTime", "id"]) }

  /// The given names in order, each as a person would write it.
  @_disfavoredOverload
  public var given: [String] { texts("given") }
  /// The family names.
  @_disfavoredOverload
  public var family: [String] { texts("family") }
  /// What stands before the name, such as a title.
  @_disfavoredOverload
  public var prefix: [String] { texts("prefix") }
  /// What stands after it, such as a degree.
  @_disfavoredOverload
  public var suffix: [String] { texts("suffix") }

  /// When to use the name: `L` legal, `A` artist's, `PREFERRED` and so on.
  @_disfavoredOverload
  public var use: [String] { Words.split(part(.use) ?? "") }

  /// When the name is or was in use.
  @_disfavoredOverload
  public var validTime: (any IntervalOfTime)? { components(.validTime).first as? any IntervalOfTime }

  /// The name in one line. Parts stand in their order, with the text between them, or with a blank where there is none; a `delimiter` brings
  /// its own. Runs of blanks are one blank. Nil when there is no text at all.
  public var formatted: String? {
    var line = ""
    var needsBlank = false
    for piece in parts {
      let text = piece.type == nil || piece.type == "delimiter" ? Words.collapsed(piece.text) : Words.normalized(piece.text)
      if text.isEmpty { continue }
      let isPart = piece.type != nil && piece.type != "delimiter"
      if isPart, needsBlank { line += " " }
      line += text
      needsBlank = isPart
    }
    let name = Words.normalized(line)
    return name.isEmpty ? nil : name
  }

  private func texts(_ type: String) -> [String] { parts.filter { $0.type == type }.map { Words.normalized($0.text) } }
}
