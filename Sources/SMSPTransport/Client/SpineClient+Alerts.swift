extension SpineClient {
  /// Tells of an override before anything is asked: an override that nobody hears of must not happen.
  func raiseAlert(_ override: DissentOverride, _ query: any SpineQuery, _ access: AccessContext) async throws(SpineError) {
    guard override.ground != nil else { return }
    guard let alerts = configuration.alerts else {
      throw SpineError(.alertSinkMissing, rule: "an override of dissent needs somebody to tell: set Configuration.alerts")
    }
    let alert = OverrideAlert(
      patient: query.patient, override: override, access: access, system: configuration.asid, time: configuration.environment.now(),
      interaction: query.interaction)
    do { try await alerts.raise(alert) } catch {
      var failure = SpineError(.alertFailed, rule: "the alert was not taken, so nothing was asked")
      failure.underlying = error
      throw failure
    }
  }
}
