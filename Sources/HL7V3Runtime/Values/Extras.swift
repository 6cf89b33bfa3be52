/// Something of an element that its Swift type has no place for, kept as it came.
public enum Extra: Sendable, Hashable {
  /// An attribute that the schema does not know there.
  case attribute(XMLName, value: String)
  /// An element that the schema does not allow there, or one more than the type can hold, and how many child elements came before it.
  case element(RawElement, position: Int)
  /// Text between elements where only elements may stand, and how many child elements came before it.
  case text(String, position: Int)
}

/// What an element carries beyond the stored properties of its Swift type. Never changed once made: values share it freely.
struct Extras: Sendable, Hashable {
  /// An attribute kept by name.
  struct Attribute: Sendable, Hashable {
    var name: XMLName
    /// The value; for `xsi:type` the local part of the type's name.
    var value: String
    /// For `xsi:type`: the namespace of the type's name.
    var valueNamespace: String?
    /// Whether the schema declares it there.
    var isDeclared: Bool
  }

  /// How one child differs from what its name in the schema says.
  struct Override: Sendable, Hashable {
    var token: UInt16
    /// Which of the children with that token, from 0.
    var occurrence: Int
    /// Its namespace on the wire, when not the schema's.
    var namespace: String?
    /// Attributes of a child whose Swift type is a plain value.
    var attributes: [Attribute]
  }

  var attributes: [Attribute] = []
  /// Elements and text, in order of position.
  var items: [Extra] = []
  var overrides: [Override] = []
  /// What the prefixes of QNames in its attributes and simple content stand for.
  var declarations: [RawScope.Binding] = []

  var isEmpty: Bool { attributes.isEmpty && items.isEmpty && overrides.isEmpty && declarations.isEmpty }
}

/// The one allocation that an element with extras costs.
final class ExtrasStorage: Sendable {
  let extras: Extras
  /// What decoding noticed, on the root only.
  let deviations: [Finding]

  init(_ extras: Extras, deviations: [Finding] = []) {
    self.extras = extras
    self.deviations = deviations
  }
}
