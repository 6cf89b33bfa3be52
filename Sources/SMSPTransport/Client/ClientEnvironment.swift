public import Foundation

/// What a client takes from the world around it: clocks, ids, chance, and waiting. Tests give their own.
public struct ClientEnvironment: Sendable {
  /// The time of day, for messages and audit.
  public var now: @Sendable () -> Date
  /// The time that passes, for deadlines.
  public var instant: @Sendable () -> ContinuousClock.Instant
  /// Ids of new messages.
  public var messageID: @Sendable () -> MessageID
  /// From 0 up to 1, for the spread of waits.
  public var random: @Sendable () -> Double
  /// Waits between attempts.
  public var sleep: @Sendable (Duration) async throws -> Void

  /// Makes an environment; what is not given is that of the machine.
  public init(
    now: @escaping @Sendable () -> Date = { Date() }, instant: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    messageID: @escaping @Sendable () -> MessageID = { .random() }, random: @escaping @Sendable () -> Double = { .random(in: 0..<1) },
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.now = now
    self.instant = instant
    self.messageID = messageID
    self.random = random
    self.sleep = sleep
  }
}
