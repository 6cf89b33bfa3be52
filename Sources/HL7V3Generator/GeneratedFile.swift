/// A file to be written: its name within the output folder and its bytes.
public struct GeneratedFile: Hashable, Sendable {
  /// The name, without folder.
  public let name: String
  /// The text, ended by a newline.
  public let text: String

  /// Names a text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
