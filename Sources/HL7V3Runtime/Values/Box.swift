/// Holds a large value out of line, so that structs that nest it stay small. Never changed once made.
@_spi(Generated)
public final class Box<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value

  /// Boxes a value.
  @inlinable
  public init(_ value: Value) { self.value = value }
}

extension Box: Equatable where Value: Equatable {
  /// Compares the values.
  public static func == (left: Box, right: Box) -> Bool { left === right || left.value == right.value }
}

extension Box: Hashable where Value: Hashable {
  /// Hashes the value.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
