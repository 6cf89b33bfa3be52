/// A setting has a value that cannot be used. Names the setting and what it may be, not what it was.
public struct SettingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The setting's key.
  public var setting: String
  /// What it may be.
  public var expected: String

  /// Makes an error.
  public init(setting: String, expected: String) {
    self.setting = setting
    self.expected = expected
  }

  /// Both.
  public var description: String { "\(setting): expected \(expected)" }
}
