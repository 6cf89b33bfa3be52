import Synchronization

/// The forms of a client's requests, so that what is the same in all requests of a kind is written and checked once.
///
/// The first requests of a kind are made of their types and checked against the schema, and so is one with marks for its values. The form that
/// is cut from the latter is used from then on, if with the values of the request before it gives the bytes of that.
final class RequestForms: Sendable {
  /// Makes and checks a request.
  typealias Writing = (any SpineQuery, RequestValues) throws(SpineError) -> [UInt8]

  /// A query, whoever and whichever entry it is about, with a user or without.
  private struct Kind: Hashable, Sendable {
    let query: any SpineQuery
    let hasUser: Bool

    static func == (left: Kind, right: Kind) -> Bool { left.hasUser == right.hasUser && left.query.isEqual(to: right.query) }

    func hash(into hasher: inout Hasher) {
      // Kinds are few: what they ask of the same interaction, equality tells.
      hasher.combine(query.interaction.name)
      hasher.combine(hasUser)
    }
  }

  private enum State {
    /// Asked once: a client that is made for one call need not write twice.
    case met
    case form(RequestForm)
    /// There is no form that gives the bytes.
    case none
  }

  private let states = Mutex<[Kind: State]>([:])
  /// Queries have codes in them that may be anything.
  private let limit = 64

  /// The bytes of a request.
  func bytes(of query: any SpineQuery, _ values: RequestValues, _ write: Writing) throws(SpineError) -> [UInt8] {
    // Why somebody overrides dissent is not for keeping.
    guard query.override == .none, values.hasPlainTime, let marks = RequestValues.marks,
      let marked = query.with(patient: marks.patient, entry: query.entry.flatMap { _ in marks.entry })
    else { return try write(query, values) }
    let kind = Kind(query: marked, hasUser: values.user != nil)
    let state = states.withLock { states in
      let state = states[kind]
      if state == nil, states.count < limit { states[kind] = .met }
      return state
    }
    if case .form(let form) = state { return form.bytes(values) }
    let bytes = try write(query, values)
    if case .met = state {
      let form = Self.form(marked, marks, values, bytes, write)
      states.withLock { $0[kind] = form.map(State.form) ?? State.none }
    }
    return bytes
  }

  private static func form(
    _ marked: any SpineQuery, _ marks: RequestValues, _ values: RequestValues, _ bytes: [UInt8], _ write: Writing
  ) -> RequestForm? {
    let own = RequestValues(
      id: marks.id, time: marks.time, patient: marks.patient, entry: values.entry.flatMap { _ in marks.entry },
      user: values.user.flatMap { _ in marks.user })
    // A mark that the settings have stands in each request, and a value that is its own mark would prove nothing.
    guard RequestForm.places(of: own, in: bytes).isEmpty, let request = try? write(marked, own),
      let form = RequestForm(cutting: request, at: own)
    else { return nil }
    return form.bytes(values) == bytes ? form : nil
  }
}
