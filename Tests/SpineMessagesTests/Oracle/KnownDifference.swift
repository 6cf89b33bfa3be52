#if Generator
  import Testing

  /// A difference between two judges that is meant, or that is libxml2's. One that does not occur in its example is an error, and so is a
  /// difference that is not here.
  struct KnownDifference: Sendable, CustomTestStringConvertible {
    enum Judges: String, Sendable {
      /// libxml2 under our schema, then under the official one.
      case official
      /// libxml2 under our schema, then the codec.
      case codec
    }

    let id: String
    var testDescription: String { id }
    let judges: Judges
    let reason: String
    let covers: @Sendable (Case) -> Bool

    /// A finding that one of two judges has.
    struct Case: Sendable {
      let judges: Judges
      let isOfFirst: Bool
      let violation: Violation
      /// The change, with the facet broken if there is one.
      let mutation: String
      /// All findings of the other judge.
      let others: [Violation]
      /// What wildcards let in, by path.
      let laxPaths: Set<String>
      /// The values that it can be about.
      let values: [String]

      /// Whether it is about something that a wildcard let in.
      var isLax: Bool { laxPaths.contains { violation.path == $0 || violation.path.hasPrefix("\($0)/") } }
      /// Whether the other judge finds fault with the `xsi:type` of the element or of one around it.
      var isUnderWrongType: Bool {
        others.contains { $0.kind == .type && (violation.path == $0.path || violation.path.hasPrefix("\($0.path)/")) }
      }
      /// Whether the other judge finds fault with the same value.
      var isInvalidValueForOther: Bool {
        others.contains { $0.kind == .value && $0.path == violation.path && $0.subject == violation.subject }
      }
    }

    /// A document of a root in which the difference occurs.
    struct Example: Sendable {
      let root: String
      let xml: @Sendable () throws -> String
      var mutation = "example"
    }

    let example: Example
  }
#endif
