/// One reason that an answer gives, for a refusal or as a warning (FACTS d.1).
public struct SpineIssue: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: Hashable, Sendable {
    /// The request was not done. Also when the answer does not say how bad it is.
    case error
    /// It was done, but.
    case warning
  }

  /// The code, such as `30312`.
  public let code: String
  /// The code system, as an OID; nil when the answer names none.
  public let codeSystem: String?
  /// How bad it is.
  public let severity: Severity
  /// What the other side wrote about it. It is known to name patients, so it is not part of any description: do not log it.
  public let displayName: String?

  /// Makes an issue.
  public init(code: String, codeSystem: String? = nil, severity: Severity, displayName: String? = nil) {
    self.code = code
    self.codeSystem = codeSystem
    self.severity = severity
    self.displayName = displayName
  }

  /// The code system of PSIS and ACS issues.
  public static let spineCodes = "2.16.840.1.113883.2.1.3.2.4.17.33"
}

extension SpineIssue {
  /// Codes of PSIS and ACS that the client acts on. There are more of them.
  public enum Known {
    /// The message id was used before.
    public static let duplicateMessage = "401"
    /// Access control: no consent, or dissent.
    public static let accessControl = "420"
    /// The service is not available.
    public static let serviceNotAvailable = "502"
    /// The NHS number was merged into another.
    public static let numberMerged = "30307"
    /// The patient has no record.
    public static let noRecord = "30312"
    /// No explicit consent to share.
    public static let noConsentToShare = "30402"
    /// Access is not permitted.
    public static let accessNotPermitted = "30418"
  }
}

extension SpineIssue: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The code and how bad it is. A code that is no number of at most six digits is not printed: it may be anything.
  public var description: String {
    "\(severity == .error ? "error" : "warning") \(Self.printable(code))"
  }

  /// A code that looks like one of the Spine's or an SMSP's: at most six digits, or a word, a hyphen and four digits.
  static func printable(_ code: String) -> String {
    let parts = code.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    func areDigits(_ part: String.UTF8View.SubSequence) -> Bool { part.allSatisfy { (0x30...0x39).contains($0) } }
    let isNumber = parts.count == 1 && (1...6).contains(parts[0].count) && areDigits(parts[0])
    let words: Set = ["SMSP", "SCR", "DEMOG", "CPIS"]
    let isNamed =
      parts.count == 2 && words.contains(String(decoding: parts[0], as: UTF8.self)) && parts[1].count == 4 && areDigits(parts[1])
    return isNumber || isNamed ? code : "of another kind"
  }

  /// The same.
  public var debugDescription: String { description }
  /// Nothing to look into.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
