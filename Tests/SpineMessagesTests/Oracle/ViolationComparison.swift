#if Generator
  /// Two judges' findings on one document, side by side.
  ///
  /// libxml2 stops at the first thing it did not expect in the content of an element: what comes after it there, descendants included, it does
  /// not look at. So between libxml2 and us, each finding of libxml2 must be among ours, and what we find besides within such an element is
  /// beyond libxml2's reach: counted, but no disagreement. Between libxml2 and libxml2 both sets must be equal.
  ///
  /// Where libxml2 says "not expected" of an element, an element before it may be missing, or be further on, as well as this one be misplaced, and
  /// it does not say which. We do, so either finding of ours agrees: one about this element, or one about an element that libxml2 names as
  /// expected, that it is missing or that it stands in the wrong place.
  struct ViolationComparison {
    /// Pairs that agree, by the kind of the first judge and of the second.
    private(set) var agreed: [(first: Violation, second: Violation)] = []
    private(set) var onlyFirst: [Violation] = []
    private(set) var onlySecond: [Violation] = []
    /// Of the second judge, where the first did not look.
    private(set) var beyond: [Violation] = []
    private(set) var payload: [Violation] = []

    /// libxml2 under one schema and under another.
    init(libxml2 first: [Violation], libxml2 second: [Violation]) {
      let others = Set(second)
      agreed = first.filter { others.contains($0) }.map { ($0, $0) }
      onlyFirst = first.filter { !others.contains($0) }
      let ones = Set(first)
      onlySecond = second.filter { !ones.contains($0) }
    }

    /// libxml2 and the codec under one schema.
    init(libxml2 theirs: [Violation], codec ours: [Violation]) {
      var left = ours.filter { !$0.isInPayload && $0.kind != .payload }
      payload = ours.filter { $0.isInPayload || $0.kind == .payload }
      var used: Set<Violation> = []
      for one in theirs {
        if let other = left.first(where: { Self.agree(one, $0) }) {
          agreed.append((one, other))
          used.insert(other)
        } else {
          onlyFirst.append(one)
        }
      }
      left.removeAll { used.contains($0) }
      // Elements whose content libxml2 gave up on.
      let unseen = theirs.filter { [.missing, .unexpected, .elementInText, .type, .nil].contains($0.kind) }.map(\.parent)
      for violation in left {
        if unseen.contains(where: { violation.path == $0 || violation.path.hasPrefix($0 + "/") }) {
          beyond.append(violation)
        } else {
          onlySecond.append(violation)
        }
      }
    }

    var agrees: Bool { onlyFirst.isEmpty && onlySecond.isEmpty }

    private static func agree(_ theirs: Violation, _ ours: Violation) -> Bool {
      switch theirs.kind {
      // What libxml2 expects at an end tag is at times but a part of what may follow there, so the names do not count.
      case .missing: ours.kind == .missing && ours.path == theirs.path
      case .unexpected:
        ours.kind == .unexpected && ours.path == theirs.path
          || ours.kind == .missing && ours.path == theirs.parent && shares(theirs, ours)
          || ours.kind == .unexpected && ours.parent == theirs.parent && theirs.expected.contains(ours.element)
      case .elementInText: ours.kind == .unexpected && (ours.path == theirs.path || ours.parent == theirs.path)
      default: ours == theirs
      }
    }

    /// Whether libxml2 expected what we miss. It names ten elements at most, and wildcards in its own way.
    private static func shares(_ theirs: Violation, _ ours: Violation) -> Bool {
      theirs.expected.isEmpty || theirs.expected.count >= 10 || !theirs.expected.isDisjoint(with: ours.expected)
        || ours.expected.contains("any element")
    }
  }
#endif
