/// Sixteen bytes at once. Answers have all bits of a byte set where the answer is yes.
struct Block {
  private typealias Vector = SIMD16<UInt8>

  /// Number of bytes.
  static let size = 16

  private let bytes: Vector

  /// Sixteen bytes from anywhere. The caller vouches that all of them are inside an allocation.
  @inline(__always)
  init(_ pointer: UnsafePointer<UInt8>) { bytes = UnsafeRawPointer(pointer).loadUnaligned(as: Vector.self) }

  @inline(__always)
  func equal(_ byte: UInt8) -> SIMD16<UInt8> {
    Vector().replacing(with: Vector(repeating: 0xFF), where: bytes .== Vector(repeating: byte))
  }

  @inline(__always)
  var below0x20: SIMD16<UInt8> {
    Vector().replacing(with: Vector(repeating: 0xFF), where: bytes .< Vector(repeating: 0x20))
  }

  @inline(__always)
  var above0x20: SIMD16<UInt8> {
    Vector().replacing(with: Vector(repeating: 0xFF), where: bytes .> Vector(repeating: 0x20))
  }

  /// An answer as two words, the first byte of each in its lowest place.
  @inline(__always)
  static func marks(_ answer: SIMD16<UInt8>) -> (low: UInt64, high: UInt64) {
    let halves = unsafeBitCast(answer, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: halves.x), UInt64(littleEndian: halves.y))
  }

  /// The place, 0 to 15, of the first hit.
  @inline(__always)
  static func first(_ answer: SIMD16<UInt8>) -> Int? {
    let halves = unsafeBitCast(answer, to: SIMD2<UInt64>.self)
    let low = UInt64(littleEndian: halves.x)
    if low != 0 { return low.trailingZeroBitCount &>> 3 }
    let high = UInt64(littleEndian: halves.y)
    return high != 0 ? 8 &+ high.trailingZeroBitCount &>> 3 : nil
  }
}
