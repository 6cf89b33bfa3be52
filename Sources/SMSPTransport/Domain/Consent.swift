/// What a patient permits, or not: to store a summary, or to view it (FACTS a.6).
public struct AccessFunction: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code.
  public let rawValue: String
  /// Takes a code, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The code.
  public var description: String { rawValue }

  /// To view the summary.
  public static let view = AccessFunction(rawValue: "View")
  /// To store a summary.
  public static let store = AccessFunction(rawValue: "Store")
}

/// The permission of an assertion.
///
/// The Spine does not return `Ask`: where there is no assertion, the patient is asked each time (FACTS a.6). See ``Permissions/permission(to:)``.
public struct Permission: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The code.
  public let rawValue: String
  /// Takes a code, known or not.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The code.
  public var description: String { rawValue }

  /// Permitted. For viewing, older records say so where the patient is still to be asked.
  public static let yes = Permission(rawValue: "Yes")
  /// Not permitted.
  public static let no = Permission(rawValue: "No")
  /// The patient is asked each time.
  public static let ask = Permission(rawValue: "Ask")
}

/// What a change of consent makes of it. `Ask` is written as `Clear`: the assertion is taken out (FACTS a.6).
public enum PermissionChange: String, Hashable, Sendable, CaseIterable {
  /// Permitted.
  case yes = "Yes"
  /// Not permitted.
  case no = "No"
  /// The patient is asked each time.
  case ask = "Clear"
}
