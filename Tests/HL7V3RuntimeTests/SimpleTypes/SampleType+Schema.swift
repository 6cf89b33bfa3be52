extension SampleType {
  /// A schema whose element `v` is of the type.
  var schema: String {
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='v'>\(definition)</xs:element></xs:schema>"
  }

  private var definition: String {
    switch self {
    case .atomic(let base, let steps):
      let first = steps.first ?? []
      return Self.restricted(
        "<xs:simpleType><xs:restriction base='xs:\(base)'>\(Self.facets(first))</xs:restriction></xs:simpleType>", steps.dropFirst())
    case .list(let item, let steps):
      return Self.restricted("<xs:simpleType><xs:list>\(item.definition)</xs:list></xs:simpleType>", steps[...])
    case .union(let members, let steps):
      let members = members.map(\.definition).joined()
      return Self.restricted("<xs:simpleType><xs:union>\(members)</xs:union></xs:simpleType>", steps[...])
    }
  }

  private static func restricted(_ base: String, _ steps: ArraySlice<Step>) -> String {
    steps.reduce(base) { type, step in
      step.isEmpty ? type : "<xs:simpleType><xs:restriction>\(type)\(facets(step))</xs:restriction></xs:simpleType>"
    }
  }

  private static func facets(_ step: Step) -> String {
    step.map { "<xs:\($0.name) value=\"\(markup($0.value))\"/>" }.joined()
  }

  /// Text that a parser gives back letter by letter.
  static func markup(_ text: String) -> String {
    var markup = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": markup.unicodeScalars.append(scalar)
      default: markup += "&#\(scalar.value);"
      }
    }
    return markup
  }
}
