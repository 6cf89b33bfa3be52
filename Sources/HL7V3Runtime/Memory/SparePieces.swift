/// Memory that was let go, for who needs as much next: a few pieces and some megabytes in all, whatever a process does.
///
/// A page of memory is handed out, and filled with zeros, when it is touched for the first time. A program that decodes message after message
/// would otherwise have the C library give memory back to the system and ask for it again, with each. Large pieces are the system's to take while they are kept. Builds for the sanitizers and for measuring how memory grows set
/// `HL7V3_PLAIN_MEMORY`: then nothing is kept, and pages are not large.
enum SparePieces {
  /// Pieces of much the same sizes, the oldest first.
  struct Shelf {
    let most: Int
    let mostBytes: Int
    private(set) var pieces: [MemoryPiece] = []
    private(set) var byteCount = 0

    init(most: Int, mostBytes: Int) {
      self.most = most
      self.mostBytes = mostBytes
    }

    /// A piece of that size or up to half as large again.
    mutating func take(_ wanted: Int) -> MemoryPiece? {
      var best: Int?
      for (index, piece) in pieces.enumerated() where piece.byteCount >= wanted && piece.byteCount <= wanted + wanted / 2 {
        if best.map({ pieces[$0].byteCount > piece.byteCount }) ?? true { best = index }
      }
      guard let best else { return nil }
      byteCount -= pieces[best].byteCount
      return pieces.remove(at: best)
    }

    /// Keeps a piece, in place of the oldest ones.
    mutating func keep(_ piece: MemoryPiece) {
      while pieces.count >= most || byteCount + piece.byteCount > mostBytes {
        let oldest = pieces.removeFirst()
        byteCount -= oldest.byteCount
        oldest.letGo()
      }
      pieces.append(piece)
      byteCount += piece.byteCount
    }
  }

  /// Smaller pieces the C library keeps itself; larger ones are for documents that nobody sends twice.
  private static let sizes = 16 << 10..<32 << 20
  private static let usual = Locked(Shelf(most: 16, mostBytes: 8 << 20))
  private static let large = Locked(Shelf(most: 8, mostBytes: 64 << 20))

  /// What is kept at the moment.
  static var shelves: [Shelf] { [usual.withLock { $0 }, large.withLock { $0 }] }

  @inline(__always)
  static func take(_ byteCount: Int) -> MemoryPiece? {
    guard sizes.contains(byteCount) else { return nil }
    return byteCount < MemoryPiece.large ? usual.withLock { $0.take(byteCount) } : large.withLock { $0.take(byteCount) }
  }

  /// Whether it kept the piece.
  static func keep(_ piece: MemoryPiece) -> Bool {
    #if HL7V3_PLAIN_MEMORY
      return false
    #else
      guard sizes.contains(piece.byteCount) else { return false }
      if piece.isLarge {
        piece.offer()
        large.withLock { $0.keep(piece) }
      } else {
        usual.withLock { $0.keep(piece) }
      }
      return true
    #endif
  }
}
