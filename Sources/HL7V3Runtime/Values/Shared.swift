/// A value behind one reference: throwing it, or moving it in a list, moves a word.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
