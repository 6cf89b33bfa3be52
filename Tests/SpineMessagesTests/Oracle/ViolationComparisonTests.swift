#if Generator
  import Testing

  /// The comparison can fail: each kind of difference between two judges is seen as one.
  @Suite("Comparison of judges")
  struct ViolationComparisonTests {
    private static func v(_ kind: Violation.Kind, _ path: String, _ subject: String = "", _ expected: Set<String> = []) -> Violation {
      Violation(kind: kind, path: path, subject: subject, expected: expected)
    }

    @Test("Agreement")
    func agreement() {
      let pairs: [(Violation, Violation)] = [
        (Self.v(.value, "/a/b", "x"), Self.v(.value, "/a/b", "x")),
        (Self.v(.missing, "/a", "", ["b", "c"]), Self.v(.missing, "/a", "", ["c"])),
        (Self.v(.unexpected, "/a/d", "", ["b"]), Self.v(.unexpected, "/a/d")),
        (Self.v(.unexpected, "/a/d", "", ["b"]), Self.v(.missing, "/a", "", ["b"])),
        (Self.v(.unexpected, "/a/d", "", ["b"]), Self.v(.unexpected, "/a/b")),
        (Self.v(.elementInText, "/a/b"), Self.v(.unexpected, "/a/b/c")),
      ]
      for (theirs, ours) in pairs { #expect(ViolationComparison(libxml2: [theirs], codec: [ours]).agrees, "\(theirs) v \(ours)") }
    }

    @Test("Disagreement")
    func disagreement() {
      let pairs: [([Violation], [Violation])] = [
        ([Self.v(.value, "/a/b", "x")], []),
        ([], [Self.v(.value, "/a/b", "x")]),
        ([Self.v(.value, "/a/b", "x")], [Self.v(.value, "/a/b", "y")]),
        ([Self.v(.value, "/a/b", "x")], [Self.v(.value, "/a/c", "x")]),
        ([Self.v(.value, "/a/b", "x")], [Self.v(.fixed, "/a/b", "x")]),
        ([Self.v(.missing, "/a", "", ["b"])], [Self.v(.missing, "/a/b", "", ["b"])]),
        ([Self.v(.unexpected, "/a/d", "", ["b"])], [Self.v(.missing, "/a", "", ["c"])]),
        ([Self.v(.unexpected, "/a/d")], [Self.v(.unexpected, "/a/e")]),
        ([Self.v(.unexpected, "/a/d", "", ["b"])], [Self.v(.unexpected, "/a/c/b")]),
        ([Self.v(.text, "/a")], [Self.v(.unexpected, "/a/b")]),
        ([Self.v(.unexpected, "/a/b/c")], [Self.v(.unexpected, "/a/b/c"), Self.v(.value, "/a", "x")]),
      ]
      for (theirs, ours) in pairs { #expect(!ViolationComparison(libxml2: theirs, codec: ours).agrees, "\(theirs) v \(ours)") }
      #expect(!ViolationComparison(libxml2: [Self.v(.value, "/a[1]", "x")], libxml2: [Self.v(.value, "/a[2]", "x")]).agrees)
    }

    @Test("What stands behind the first error in the content of an element is beyond libxml2, and nothing else is")
    func beyond() {
      let comparison = ViolationComparison(
        libxml2: [Self.v(.unexpected, "/a/b/c")],
        codec: [Self.v(.unexpected, "/a/b/c"), Self.v(.missing, "/a/b"), Self.v(.value, "/a/b/d", "x"), Self.v(.value, "/a/bb", "x")])
      #expect(comparison.beyond.map(\.path) == ["/a/b", "/a/b/d"] && comparison.onlySecond.map(\.path) == ["/a/bb"])
    }
  }
#endif
