import HL7V3Runtime

extension HL7Time {
  /// The time or the period that an element gives as a value, or as its ends; nil when it gives none.
  static func periodText(_ node: RawNode) -> String? {
    if let value = node.attribute("value") { return text(value) }
    func end(_ name: String) -> String? { (node.first(name)?.attribute("value") ?? node.attribute(name)).map(text) }
    if let centre = end("center") { return "about \(centre)" }
    switch (end("low"), end("high")) {
    case (let low?, let high?): return "\(low) to \(high)"
    case (let low?, nil): return "since \(low)"
    case (nil, let high?): return "until \(high)"
    case (nil, nil): return nil
    }
  }
}
