/// Sixteen bytes at once. Answers have all bits of a byte set where the answer is yes.
struct Block {
  private typealias Vector = SIMD16<UInt8>

  /// Number of bytes.
  static let size = 16

  private let bytes: Vector

  /// Sixteen bytes from anywhere. The caller vouches that all of them are inside an allocation.
  @inline(__always)
  init(_ pointer: UnsafePointer<UInt8>) { bytes = UnsafeRawPointer(pointer).loadUnaligned(as: Vector.self) }

  /// Writes them anywhere. The caller vouches as for reading.
  @inline(__always)
  func store(at pointer: UnsafeMutablePointer<UInt8>) { UnsafeMutableRawPointer(pointer).storeBytes(of: bytes, as: Vector.self) }

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

  /// The sum of sixteen numbers.
  @inline(__always)
  static func sum(_ numbers: SIMD16<UInt8>) -> Int {
    var sum = 0
    for index in 0..<size { sum &+= Int(numbers[index]) }
    return sum
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

  /// The place, 0 to 15, of the last hit.
  @inline(__always)
  static func last(_ answer: SIMD16<UInt8>) -> Int? {
    let halves = unsafeBitCast(answer, to: SIMD2<UInt64>.self)
    let high = UInt64(littleEndian: halves.y)
    if high != 0 { return 15 &- high.leadingZeroBitCount &>> 3 }
    let low = UInt64(littleEndian: halves.x)
    return low != 0 ? 7 &- low.leadingZeroBitCount &>> 3 : nil
  }
}
