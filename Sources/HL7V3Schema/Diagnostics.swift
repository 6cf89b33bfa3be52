/// Something to tell the user about an input, as data.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters: an error stops the work, a warning names something left out, a note something tolerated.
  public enum Severity: String, Hashable, Sendable, Codable { case error, warning, note }

  /// How much it matters.
  public var severity: Severity
  /// What is wrong and what to do, in one line.
  public var message: String
  /// Where, if it has a place.
  public var location: SourceLocation?
  /// The schema component concerned, such as `QUQI_MT030101UK03.Reason/typeID`; empty when none.
  public var component: String

  /// Makes a diagnostic.
  public init(_ severity: Severity, _ message: String, at location: SourceLocation? = nil, component: String = "") {
    self.severity = severity
    self.message = message
    self.location = location
    self.component = component
  }

  /// `file:line:column: severity: message`, which SwiftPM and Xcode understand.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    let what = component.isEmpty ? "" : " [\(component)]"
    return "\(place)\(severity.rawValue): \(message)\(what)"
  }
}

/// Collects diagnostics in the order they are found; the same one twice counts once.
public struct Diagnostics: Sendable {
  /// What was found so far.
  public private(set) var all: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []

  /// Makes an empty collection.
  public init() {}

  /// Adds one, unless the very same is there.
  public mutating func add(_ diagnostic: Diagnostic) {
    if seen.insert(diagnostic).inserted { all.append(diagnostic) }
  }

  /// Whether there is an error among them.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Those of one severity.
  public func with(_ severity: Diagnostic.Severity) -> [Diagnostic] { all.filter { $0.severity == severity } }
}
