/// What a patient permits: the access control assertions, and the functions that have none.
struct ConsentSummary: Encodable {
  /// One assertion.
  struct Assertion: Encodable {
    var function: String?
    var context: String?
    var permission: Meaning?
    var resource: String?
    var accessor: String?
    var note: String?
  }

  var nhsNumber: PatientNumber?
  var assertions: [Assertion]
  /// Functions of consent without an assertion: for these the patient is to be asked.
  let ask: [String]
  /// Whether these are all assertions that the patient has.
  let isComplete: Bool

  /// Assertions; `isComplete` when they are all that the patient has, so that what is missing says something.
  init(nhsNumber: String?, _ assertions: [Assertion], isComplete: Bool) {
    self.nhsNumber = nhsNumber.map(PatientNumber.init)
    self.assertions = assertions
    self.isComplete = isComplete
    ask = (isComplete ? ["Store", "View"] : []).filter { function in
      !assertions.contains { $0.function == function && ($0.context ?? "Consent") == "Consent" }
    }
  }

  /// Both, or one where they say the same.
  static func joined(_ first: String?, _ second: String?) -> String? {
    if first == second { return first }
    let both = [first, second].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: " ")
  }
}
