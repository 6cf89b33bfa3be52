/// How the command ends. The larger, the worse.
enum ExitStatus: Int32 {
  case fine = 0
  /// A message breaks its schema, and that was the question.
  case finding = 1
  /// A file that is not there or not a message.
  case badInput = 65
  /// Standard output could not be written to.
  case outputFailed = 74

  /// Keeps the worse of the two.
  mutating func worsen(_ other: ExitStatus) {
    if other.rawValue > rawValue { self = other }
  }
}
