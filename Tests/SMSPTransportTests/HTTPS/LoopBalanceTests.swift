#if Transport
  import NIOCore
  import NIOPosix
  import Testing

  @testable import SMSPTransport

  @Suite("Which event loop serves a call")
  struct LoopBalanceTests {
    @Test("Calls that follow each other stay on one loop, calls at once spread over all")
    func spread() async throws {
      let group = MultiThreadedEventLoopGroup(numberOfThreads: 3)
      let balance = LoopBalance(group)
      for _ in 0..<5 {
        let place = balance.enter()
        #expect(place == 0)
        balance.leave(place)
      }
      let six = (0..<6).map { _ in balance.enter() }
      #expect(six == [0, 1, 2, 0, 1, 2])
      balance.leave(1)
      #expect(balance.enter() == 1)
      try await group.shutdownGracefully()
    }
  }
#endif
