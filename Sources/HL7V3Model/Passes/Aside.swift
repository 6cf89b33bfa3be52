internal import Dispatch
internal import Synchronization

/// A value that is made on a thread of its own while its owner does other things.
final class Aside<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)
  private let queue = DispatchQueue(label: "hl7v3.aside")

  /// Begins to make the value.
  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
    queue.async { [self] in made.withLock { $0 = make() } }
  }

  /// The value; waits until it is made.
  var value: Value {
    queue.sync {}
    return made.withLock { $0 } ?? make()
  }
}
