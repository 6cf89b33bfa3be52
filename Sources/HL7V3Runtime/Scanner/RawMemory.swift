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
/// a document, large pieces ask the system for large pages, and those of the usual sizes are kept a while when they are let go: see
/// `SparePieces`. When there is no more memory the process ends, as it does with any other allocation of Swift.
///
/// Invariant: `base` has room for `byteCount` bytes, aligned for anything Swift stores, until the object goes. Who keeps `base` keeps the object.
final class RawMemory {
  private var piece: SparePieces.Piece
  var base: UnsafeMutableRawPointer { piece.base }
  var byteCount: Int { piece.byteCount }

  /// From here on large pages are worth their rounding; at least two of them fit.
  private static let large = 4 << 20
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

  /// Whether it is too large to be kept when it is let go.
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
/// each. Builds for the sanitizers and for measuring how memory grows set `HL7V3_PLAIN_MEMORY`: then nothing is kept, and pages are not large.
enum SparePieces {
  struct Piece {
    let base: UnsafeMutableRawPointer
    let byteCount: Int
  }

  /// Smaller pieces the C library keeps itself; larger ones are not worth keeping.
  private static let sizes = 16 << 10..<4 << 20
  static let mostBytes = 8 << 20
  static let most = 16

  /// Both are touched by who has locked `lock` only.
  private nonisolated(unsafe) static var pieces: [Piece] = []
  private nonisolated(unsafe) static var byteCount = 0
  private nonisolated(unsafe) static let lock: UnsafeMutablePointer<pthread_mutex_t> = {
    let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    return lock
  }()

  /// How much is kept at the moment.
  static var kept: (count: Int, byteCount: Int) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return (pieces.count, byteCount)
  }

  /// A piece of that size or up to half as large again.
  @inline(__always)
  static func take(_ byteCount: Int) -> Piece? { sizes.contains(byteCount) ? find(byteCount) : nil }

  @inline(never)
  private static func find(_ byteCount: Int) -> Piece? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    let fitting = pieces.indices.filter { pieces[$0].byteCount >= byteCount && pieces[$0].byteCount <= byteCount + byteCount / 2 }
    guard let best = fitting.min(by: { pieces[$0].byteCount < pieces[$1].byteCount }) else { return nil }
    self.byteCount -= pieces[best].byteCount
    return pieces.remove(at: best)
  }

  /// Keeps a piece, in place of the oldest ones; whether it did.
  @inline(__always)
  static func keep(_ piece: Piece) -> Bool { sizes.contains(piece.byteCount) && add(piece) }

  @inline(never)
  private static func add(_ piece: Piece) -> Bool {
    #if HL7V3_PLAIN_MEMORY
      return false
    #else
      pthread_mutex_lock(lock)
      defer { pthread_mutex_unlock(lock) }
      while pieces.count >= most || byteCount + piece.byteCount > mostBytes {
        let oldest = pieces.removeFirst()
        byteCount -= oldest.byteCount
        free(oldest.base)
      }
      pieces.append(piece)
      byteCount += piece.byteCount
      return true
    #endif
  }
}
