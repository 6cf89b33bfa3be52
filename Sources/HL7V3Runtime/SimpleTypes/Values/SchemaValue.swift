/// What a text of a simple type stands for; texts can differ where values are the same.
enum SchemaValue: Sendable, Equatable {
  case text([UInt8])
  case boolean(Bool)
  case binary([UInt8])
  case decimal(DecimalValue)
  case floating(Double)
  case duration(DurationValue)
  case moment(MomentValue)
  case list([SchemaValue])

  static func == (left: SchemaValue, right: SchemaValue) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)), (.binary(let left), .binary(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    // Unlike elsewhere, not-a-number is equal to itself in a schema.
    case (.floating(let left), .floating(let right)): left == right || left.isNaN && right.isNaN
    case (.list(let left), .list(let right)): left == right
    default: left.compared(to: right) == 0
    }
  }

  /// Negative, nought or positive; nil when the two have no order.
  func compared(to other: SchemaValue) -> Int? {
    switch (self, other) {
    case (.decimal(let left), .decimal(let right)): left.compared(to: right)
    case (.duration(let left), .duration(let right)): left.compared(to: right)
    case (.moment(let left), .moment(let right)): left.compared(to: right)
    case (.floating(let left), .floating(let right)):
      // Not-a-number is greater than everything else.
      if left.isNaN || right.isNaN {
        (left.isNaN ? 1 : 0) - (right.isNaN ? 1 : 0)
      } else {
        left < right ? -1 : left > right ? 1 : 0
      }
    default: nil
    }
  }
}
