/// The way to a component within its schema document, from which anonymous types take their names.
///
/// A named type has its name as path, a global element or attribute the empty one. Groups have name spaces of their own,
/// so theirs begin with `group:` or `attributeGroup:`.
final class ComponentPath {
  let text: String
  private var claimed: [String: Int] = [:]

  init(_ text: String) { self.text = text }

  /// The path of an anonymous type of this component: `AD/streetAddressLine`, the second one `AD/streetAddressLine~2`.
  func anonymous(_ step: String) -> String {
    claimed[step, default: 0] += 1
    let count = claimed[step, default: 1]
    return count == 1 ? "\(text)/\(step)" : "\(text)/\(step)~\(count)"
  }

  /// For diagnostics: the path of something in this component.
  func member(_ step: String) -> String { text.isEmpty ? step : "\(text)/\(step)" }
}
