#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Android)
  import Android
#endif

/// A piece of memory of the C library, which can make it larger or smaller where it is.
///
/// A page of memory is handed out, and filled with zeros, when it is touched for the first time. For that not to be the better part of reading
/// a document, large pieces ask the system for large pages, and all but the smallest and largest are kept a while when they are let go: see
/// `SparePieces`. When there is no more memory the process ends, as it does with any other allocation of Swift.
///
/// Invariant: `base` has room for `byteCount` bytes, aligned for anything Swift stores, until the object goes. Who keeps `base` keeps the object.
final class RawMemory {
  private var piece: SparePieces.Piece
  var base: UnsafeMutableRawPointer { piece.base }
  var byteCount: Int { piece.byteCount }

  /// From here on large pages are worth their rounding; at least two of them fit.
  private static let large = SparePieces.large
  private static let largePage = 2 << 20

  /// - Parameter mayStayEmpty: Whether perhaps little of it will be used; then its beginning has small pages.
  init(byteCount: Int, mayStayEmpty: Bool = false) {
    let byteCount = max(byteCount, 1)
    if let spare = SparePieces.take(byteCount) {
      piece = spare
      return
    }
    var address: UnsafeMutableRawPointer?
    if byteCount >= Self.large {
      if posix_memalign(&address, Self.largePage, byteCount) != 0 { address = nil }
    } else {
      address = malloc(byteCount)
    }
    piece = Self.piece(address, byteCount)
    let skipped = mayStayEmpty ? Self.largePage : 0
    if byteCount >= Self.large { Self.askForLargePages(at: base + skipped, byteCount - skipped) }
  }

  /// Changes the size; what is in both the old and the new one stays. The address may change.
  func resize(to byteCount: Int) {
    let byteCount = max(byteCount, 1)
    let isGrowing = byteCount > piece.byteCount
    piece = Self.piece(realloc(piece.base, byteCount), byteCount)
    if isGrowing, isLarge { Self.askForLargePages(at: base, byteCount) }
  }

  /// Whether what is not used of it costs nothing: pages that nobody writes to are the system's.
  var isLarge: Bool { byteCount >= Self.large }

  private static func piece(_ address: UnsafeMutableRawPointer?, _ byteCount: Int) -> SparePieces.Piece {
    guard let address else { preconditionFailure("out of memory") }
    return SparePieces.Piece(base: address, byteCount: byteCount)
  }

  /// Asks for large pages for what of some memory they can cover: a wish, and whether it is granted changes nothing but time.
  static func askForLargePages(at address: UnsafeMutableRawPointer, _ byteCount: Int) {
    #if (os(Linux) || os(Android)) && !HL7V3_PLAIN_MEMORY
      let start = (UInt(bitPattern: address) + UInt(largePage) - 1) / UInt(largePage) * UInt(largePage)
      let end = (UInt(bitPattern: address) + UInt(byteCount)) / UInt(largePage) * UInt(largePage)
      if end > start { _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE) }
    #endif
  }

  deinit { if !SparePieces.keep(piece) { free(piece.base) } }
}

/// Memory that was let go, for who needs as much next: a few pieces and some megabytes in all, whatever a process does.
///
/// A program that decodes message after message would otherwise have the C library give memory back to the system and ask for it again, with
/// each. Large pieces are the system's to take while they are kept. Builds for the sanitizers and for measuring how memory grows set
/// `HL7V3_PLAIN_MEMORY`: then nothing is kept, and pages are not large.
enum SparePieces {
  struct Piece {
    let base: UnsafeMutableRawPointer
    let byteCount: Int
  }

  /// Pieces of much the same sizes, the oldest first.
  struct Shelf {
    let most: Int
    let mostBytes: Int
    private(set) var pieces: [Piece] = []
    private(set) var byteCount = 0

    init(most: Int, mostBytes: Int) {
      self.most = most
      self.mostBytes = mostBytes
    }

    mutating func take(_ wanted: Int) -> Piece? {
      let fitting = pieces.indices.filter { pieces[$0].byteCount >= wanted && pieces[$0].byteCount <= wanted + wanted / 2 }
      guard let best = fitting.min(by: { pieces[$0].byteCount < pieces[$1].byteCount }) else { return nil }
      byteCount -= pieces[best].byteCount
      return pieces.remove(at: best)
    }

    mutating func keep(_ piece: Piece) {
      while pieces.count >= most || byteCount + piece.byteCount > mostBytes {
        let oldest = pieces.removeFirst()
        byteCount -= oldest.byteCount
        free(oldest.base)
      }
      pieces.append(piece)
      byteCount += piece.byteCount
    }
  }

  /// Smaller pieces the C library keeps itself; larger ones are for documents that nobody sends twice.
  private static let sizes = 16 << 10..<32 << 20
  static let large = 4 << 20

  /// All are touched by who has locked `lock` only.
  private nonisolated(unsafe) static var usual = Shelf(most: 16, mostBytes: 8 << 20)
  private nonisolated(unsafe) static var largeOnes = Shelf(most: 8, mostBytes: 64 << 20)
  private nonisolated(unsafe) static let lock: UnsafeMutablePointer<pthread_mutex_t> = {
    let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    return lock
  }()

  /// What is kept at the moment.
  static var shelves: [Shelf] {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return [usual, largeOnes]
  }

  /// A piece of that size or up to half as large again.
  @inline(__always)
  static func take(_ byteCount: Int) -> Piece? { sizes.contains(byteCount) ? find(byteCount) : nil }

  @inline(never)
  private static func find(_ byteCount: Int) -> Piece? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return byteCount < large ? usual.take(byteCount) : largeOnes.take(byteCount)
  }

  /// Keeps a piece, in place of the oldest ones; whether it did.
  @inline(__always)
  static func keep(_ piece: Piece) -> Bool { sizes.contains(piece.byteCount) && add(piece) }

  @inline(never)
  private static func add(_ piece: Piece) -> Bool {
    #if HL7V3_PLAIN_MEMORY
      return false
    #else
      if piece.byteCount >= large { offer(piece) }
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      if piece.byteCount < large { usual.keep(piece) } else { largeOnes.keep(piece) }
      return true
    #endif
  }

  /// Lets the system have the pages of a piece when it is short of some, up to when they are written to again.
  private static func offer(_ piece: Piece) {
    let page = UInt(getpagesize())
    let start = (UInt(bitPattern: piece.base) + page - 1) / page * page
    let end = (UInt(bitPattern: piece.base) + UInt(piece.byteCount)) / page * page
    if end > start { _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_FREE) }
  }
}
