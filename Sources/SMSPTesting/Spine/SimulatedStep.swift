public import SMSPTransport

/// How the simulated Spine treats one request.
public struct SimulatedStep: Sendable {
  /// Makes of the right answer, or of its lack, what is given.
  let play: @Sendable (SpineRequest, () -> SpineResponse) throws -> SpineResponse

  /// Makes a step.
  /// - Parameter play: Gets the request, and what does the work and gives the right answer: call it, or not.
  public init(_ play: @escaping @Sendable (SpineRequest, _ answer: () -> SpineResponse) throws -> SpineResponse) { self.play = play }

  /// The right answer.
  public static let answer = SimulatedStep { _, answer in answer() }

  /// No answer, and nothing done.
  public static func unreachable(_ error: TransportError) -> SimulatedStep { SimulatedStep { _, _ in throw error } }

  /// The work is done, and the answer lost.
  public static func lost(_ error: TransportError = TransportError(.connectionClosed)) -> SimulatedStep {
    SimulatedStep { _, answer in
      _ = answer()
      throw error
    }
  }

  /// The right answer, with its text changed.
  public static func altered(_ change: @escaping @Sendable (String) -> String) -> SimulatedStep {
    SimulatedStep { _, answer in
      var response = answer()
      response.body = Array(change(String(decoding: response.body, as: UTF8.self)).utf8)
      return response
    }
  }

  /// Something else than a message.
  public static func page(_ status: Int, contentType: String? = "text/html", _ text: String = "<html><body>Unavailable</body></html>")
    -> SimulatedStep
  {
    SimulatedStep { _, _ in SpineResponse(status: status, contentType: contentType, body: Array(text.utf8)) }
  }

  /// A SOAP fault with the codes of FACTS d.2; an empty list is written as one.
  public static func fault(_ codes: [String], status: Int = 500) -> SimulatedStep {
    SimulatedStep { _, _ in SpineResponse(status: status, contentType: "text/xml", body: Array(SimulatedAnswer.fault(codes).utf8)) }
  }

  /// A negative acknowledgement with a code of FACTS d.1; after the work was done when it says so.
  public static func refused(_ issues: [SimulatedIssue], _ type: String = "AE") -> SimulatedStep {
    SimulatedStep { request, _ in
      guard let asked = SimulatedRequest(request.body) else { return SimulatedAnswer.badRequest }
      return SimulatedAnswer(asked).refusal(issues, type)
    }
  }
}
