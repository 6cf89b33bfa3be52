/// What is among the bytes seen so far, gathered a block at a time with vectors.
struct ByteFacts {
  private typealias Vector = SIMD16<UInt8>

  /// Bytes in a block.
  static let block = 64

  private var carriageReturns = Vector()
  private var brackets = Vector()

  var hasCarriageReturn: Bool { Self.isAnySet(carriageReturns) }
  var hasBracket: Bool { Self.isAnySet(brackets) }

  /// Looks at the block at `offset`, which most likely has nothing but plain text and line feeds. False when there may be something else;
  /// then nothing has been noted, and `addPlain` looks closer.
  @inline(__always)
  mutating func addText(_ input: BorrowedBytes, _ offset: Int) -> Bool {
    var others = Vector()
    var found = Vector()
    var index = 0
    while index < Self.block {
      let bytes = input.block(offset &+ index).bytes
      let controls = Vector().replacing(with: Vector(repeating: 0xFF), where: bytes .< Vector(repeating: 0x20))
      others |= (bytes & Vector(repeating: 0x80)) | (controls & ~Self.places(of: 0x0A, in: bytes))
      found |= Self.places(of: 0x5D, in: bytes)
      index &+= Vector.scalarCount
    }
    if Self.isAnySet(others) { return false }
    brackets |= found
    return true
  }

  /// Looks at the block at `offset`. False when it has a byte above ASCII, or a control character that XML does not have.
  @inline(__always)
  mutating func addPlain(_ input: BorrowedBytes, _ offset: Int) -> Bool {
    var exceptions = Vector()
    var index = 0
    while index < Self.block {
      let bytes = input.block(offset &+ index).bytes
      let returns = Self.places(of: 0x0D, in: bytes)
      let blanks = Self.places(of: 0x0A, in: bytes) | Self.places(of: 0x09, in: bytes) | returns
      let controls = Vector().replacing(with: Vector(repeating: 0x80), where: bytes .< Vector(repeating: 0x20))
      exceptions |= bytes | (controls & ~blanks)
      carriageReturns |= returns
      brackets |= Self.places(of: 0x5D, in: bytes)
      index &+= Vector.scalarCount
    }
    return !Self.isAnySet(exceptions & Vector(repeating: 0x80))
  }

  @inline(__always)
  private static func places(of byte: UInt8, in bytes: Vector) -> Vector {
    Vector().replacing(with: Vector(repeating: 0xFF), where: bytes .== Vector(repeating: byte))
  }

  @inline(__always)
  private static func isAnySet(_ vector: Vector) -> Bool {
    let halves = Block.words(vector)
    return halves.x | halves.y != 0
  }
}
