#if Generator
  /// A difference between two judges that is meant, or that is libxml2's. One that never occurs is an error, and so is one that is not here.
  struct KnownDifference: Sendable {
    enum Judges: String, Sendable {
      /// libxml2 under our schema, then under the official one.
      case official
      /// libxml2 under our schema, then the codec.
      case codec
    }

    let id: String
    let judges: Judges
    let reason: String
    let covers: @Sendable (Case) -> Bool

    var needsOfficial: Bool { judges == .official }

    /// A finding that one of two judges has.
    struct Case: Sendable {
      let root: String
      let judges: Judges
      let isOfFirst: Bool
      let violation: Violation
      /// The change, with the facet broken if there is one.
      let mutation: String
      /// All findings of the other judge.
      let others: [Violation]
    }

    static let all: [KnownDifference] = []
  }
#endif
