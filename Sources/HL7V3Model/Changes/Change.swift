/// One thing that new schemas do to the Swift API.
public struct Change: Sendable, Hashable {
  /// What it means for code that uses the API.
  public enum Verdict: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Code goes on compiling and meaning the same API.
    case none
    /// Code goes on compiling; there is something new.
    case additive
    /// Some code stops compiling.
    case breaking

    /// The less grave verdict first.
    public static func < (left: Verdict, right: Verdict) -> Bool { left.weight < right.weight }

    private var weight: Int {
      switch self {
      case .none: 0
      case .additive: 1
      case .breaking: 2
      }
    }
  }

  /// What happened.
  public enum Kind: String, Sendable, Hashable {
    case added, removed, renamed, widened, narrowed, retyped, moved, reordered
    case madeOptional = "made optional"
    case madeRequired = "made required"
    case valueChanged = "value changed"
  }

  /// What it happened to.
  public enum Subject: String, Sendable, Hashable {
    case namespace, type, vocabulary, property, `case`, code, initializer, conformance, access
    case rootElement = "root element"
    case rule
  }

  /// What it happened to.
  public var subject: Subject
  /// What happened.
  public var kind: Kind
  /// The property, case, code or protocol; empty for a type itself.
  public var member = ""
  /// How it was declared; empty for what is new.
  public var before = ""
  /// How it is declared; empty for what is gone.
  public var after = ""
  /// What it means for code.
  public var verdict: Verdict
  /// Why, or what to do; one sentence.
  public var explanation = ""
  /// Where the schemas said and say so, as `file:line`; empty where they do not.
  public var oldLocation = ""
  /// The place in the new schemas.
  public var newLocation = ""
}

/// All changes of one type.
public struct TypeChanges: Sendable, Hashable {
  /// The qualified Swift name in the old API; in the new one for a type that is added.
  public var name: String
  /// The name in the new API, where it is another.
  public var newName: String?
  /// The changes, as they stand in the declaration.
  public var changes: [Change]
  /// Where the schemas declare the type.
  public var oldLocation = ""
  /// The place in the new schemas.
  public var newLocation = ""
  /// The gravest verdict of the changes.
  public var verdict: Change.Verdict { changes.map(\.verdict).max() ?? .none }
}

/// What a change of schemas does to the Swift API.
public struct ChangeSet: Sendable, Hashable {
  /// The types that change, by name.
  public var types: [TypeChanges]
  /// The gravest verdict.
  public var verdict: Change.Verdict { types.map(\.verdict).max() ?? .none }
  /// How many changes have a verdict.
  public func count(_ verdict: Change.Verdict) -> Int { types.reduce(0) { $0 + $1.changes.count { $0.verdict == verdict } } }
}
