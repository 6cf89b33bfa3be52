/// A pattern as read.
indirect enum PatternNode: Equatable, Sendable {
  case character(CharacterClass)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// So often at least; at most so often, or without limit.
  case repetition(PatternNode, least: Int, most: Int?)
}

/// Why a pattern cannot be used.
enum PatternError: Error, Equatable {
  /// It is not written as a pattern must be.
  case malformed
  /// It would need too much room.
  case tooLarge
}
