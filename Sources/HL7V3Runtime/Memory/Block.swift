/// Sixteen bytes at once. Answers have all bits of a byte set where the answer is yes.
struct Block {
  private typealias Vector = SIMD16<UInt8>

  /// Number of bytes.
  static let size = 16

  let bytes: SIMD16<UInt8>

  @inline(__always)
  init(_ bytes: SIMD16<UInt8>) { self.bytes = bytes }

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
    let halves = Self.words(answer)
    let low = UInt64(littleEndian: halves.x)
    if low != 0 { return low.trailingZeroBitCount &>> 3 }
    let high = UInt64(littleEndian: halves.y)
    return high != 0 ? 8 &+ high.trailingZeroBitCount &>> 3 : nil
  }

  /// The place, 0 to 15, of the last hit.
  @inline(__always)
  static func last(_ answer: SIMD16<UInt8>) -> Int? {
    let halves = Self.words(answer)
    let high = UInt64(littleEndian: halves.y)
    if high != 0 { return 15 &- high.leadingZeroBitCount &>> 3 }
    let low = UInt64(littleEndian: halves.x)
    return low != 0 ? 7 &- low.leadingZeroBitCount &>> 3 : nil
  }
}
