extension Surface.Property {
  /// As Swift declares it.
  var declaration: String {
    let whole =
      switch wrapping {
      case .optional: "\(name): \(type)?"
      case .array: "\(name): [\(type)]"
      case .plain: "\(name): \(type)"
      }
    return isSettable ? whole : whole + " { get }"
  }
}

/// Compares two properties of the same name.
struct PropertyComparison {
  /// Whether two type names, one of each side, mean the same to code.
  let isSame: (String, String) -> Bool

  func compare(_ before: Surface.Property, _ after: Surface.Property) -> [Change] {
    var changes: [Change] = []
    func add(
      _ kind: Change.Kind, _ verdict: Change.Verdict, _ why: String, was: String? = nil, now: String? = nil,
      subject: Change.Subject = .property
    ) {
      changes.append(
        Change(
          subject: subject, kind: kind, member: before.name, before: was ?? before.declaration, after: now ?? after.declaration,
          verdict: verdict, explanation: why, oldLocation: before.location, newLocation: after.location))
    }
    if before.wrapping != after.wrapping {
      let isWider = after.wrapping == .array || before.wrapping == .plain
      add(isWider ? .widened : .narrowed, .breaking, Self.reason(before, after))
    } else if !isSame(before.type, after.type) {
      add(.retyped, .breaking, "It is of another type.")
    } else if before.isSettable != after.isSettable {
      let isWider = after.isSettable
      add(isWider ? .widened : .narrowed, isWider ? .additive : .breaking, isWider ? "It can be set now." : "It cannot be set any more.")
    }
    if changes.isEmpty { changes += parameter(before, after) }
    if before.value != after.value, !before.value.isEmpty, !after.value.isEmpty {
      add(
        .valueChanged, .none, "Code compiles as before; what it reads where nothing stands on the wire is another value.",
        was: before.value,
        now: after.value)
    }
    return changes
  }

  /// The part in the initializer, and how often it may stand.
  private func parameter(_ before: Surface.Property, _ after: Surface.Property) -> [Change] {
    func change(_ kind: Change.Kind, _ verdict: Change.Verdict, _ why: String) -> Change {
      Change(
        subject: .property, kind: kind, member: before.name, before: "\(before.declaration), \(before.cardinality)",
        after: "\(after.declaration), \(after.cardinality)", verdict: verdict, explanation: why, oldLocation: before.location,
        newLocation: after.location)
    }
    switch (before.parameter, after.parameter) {
    case (.optional, .required): return [change(.madeRequired, .breaking, "The initializer demands it.")]
    case (.required, .optional): return [change(.madeOptional, .additive, "The initializer takes it, and does without.")]
    default:
      guard before.cardinality != after.cardinality else { return [] }
      let (was, now) = (Self.bounds(before.cardinality), Self.bounds(after.cardinality))
      let kind: Change.Kind =
        if now.least <= was.least && now.most >= was.most {
          was.least > 0 && now.least == 0 ? .madeOptional : .widened
        } else if now.least >= was.least && now.most <= was.most {
          was.least == 0 && now.least > 0 ? .madeRequired : .narrowed
        } else {
          .retyped
        }
      return [change(kind, .none, "Swift is the same; validation differs.")]
    }
  }

  private static func bounds(_ cardinality: String) -> (least: Int, most: Int) {
    let parts = cardinality.split(separator: ".")
    return (parts.first.flatMap { Int($0) } ?? 0, parts.last.flatMap { Int($0) } ?? .max)
  }

  private static func reason(_ before: Surface.Property, _ after: Surface.Property) -> String {
    switch (before.wrapping, after.wrapping) {
    case (_, .array): "It can stand several times: an array now."
    case (.array, .optional): "It can stand once at most: no array any more."
    case (.optional, .plain): "The schema gives it a value: always there, and no argument of the initializer."
    case (.plain, .optional): "The schema gives it no value any more: it may be nil."
    default: "It is held in another way."
    }
  }
}
