/// Where a declaration stands and what it says about itself.
///
/// Any two are equal: a declaration that is repeated word for word in another file is the same one.
struct Origin: Equatable, Sendable {
  var location: SourceLocation
  var documentation: String

  init(_ location: SourceLocation, documentation: String = "") {
    self.location = location
    self.documentation = documentation
  }

  static func == (left: Origin, right: Origin) -> Bool { true }
}
