import Foundation
import SMSPTesting
import SMSPTransport

/// What `smsp demo` shows, step by step.
struct Demonstration {
  private let spine: SimulatedSpine
  private let client: SpineClient

  init(_ spine: SimulatedSpine) throws {
    self.spine = spine
    client = SpineClient(try DemonstrationIdentity.configuration, transport: spine)
  }

  private typealias Patient = SimulatedSpine.DemonstrationPatient

  func run(on page: inout Page) async throws {
    page.paragraph("A simulated Spine, in this process. No patient, number or organisation is real.", .faint)
    let patient = try DemonstrationIdentity.number(.summary)
    try await consent(of: patient, on: &page)
    try await documents(of: patient, on: &page)
    try await summary(of: patient, on: &page)
    try await events(of: patient, on: &page)
    try await change(of: patient, on: &page)
    try await others(on: &page)
  }

  private func consent(of patient: NHSNumber, on page: inout Page) async throws {
    page.heading("1. What does patient \(patient.spaced) permit?  GET_RESOURCE_PERMISSIONS_INUK01")
    SpineText.write(try await client.permissions(of: patient, to: nil).content, to: &page)
    page.heading("2. May everyone view the summary?  HAS_RESOURCE_PERMISSIONS_INUK01")
    page.line(SpineText.view(try await client.hasPermissions(of: patient).content.permission(to: .view)), indent: 2)
  }

  private func documents(of patient: NHSNumber, on page: inout Page) async throws {
    page.heading("3. Which documents are there?  QUPC_IN160101UK05")
    SpineText.write(try await client.documentList(for: patient).content.documents, to: &page)
  }

  private func summary(of patient: NHSNumber, on page: inout Page) async throws {
    page.heading("4. The newest one in force: consent, list and document in one call.  QUPC_IN160103UK05")
    SpineText.write(try await client.summary(for: patient), patient: patient, to: &page)
  }

  private func events(of patient: NHSNumber, on page: inout Page) async throws {
    page.heading("5. The same by events: two requests instead of three.  QUPC_IN180000SM04, QUPC_IN190000UK04")
    let list = try await client.eventList(for: patient).content
    SpineText.write(list.events, to: &page)
    if let view = list.permissions?.permission(to: .view) { page.line("Sent along with the list: \(SpineText.view(view))", indent: 2) }
    guard let id = list.newestNormal?.id else { return }
    let event = try await client.event(id, of: patient).content
    page.line("Event \(id): \(event.summary.sections.count) sections, from \(event.summary.authors.joined(separator: ", "))", indent: 2)
  }

  private func change(of patient: NHSNumber, on page: inout Page) async throws {
    page.heading("6. The patient says no, and later to be asked.  SET_RESOURCE_PERMISSIONS_INUK01")
    for change in [PermissionChange.no, .ask] {
      _ = try await client.setPermission(change, of: patient, user: try DemonstrationIdentity.user, purpose: "demonstration")
      page.line(
        "Set to \(change == .no ? "No" : "Ask"). A summary now? \(SpineText.word(try await client.summary(for: patient)))", indent: 2)
    }
  }

  private func others(on page: inout Page) async throws {
    page.heading("7. Patients for whom there is none, or another")
    var table = TextTable(header: ["Patient", "What comes of it"])
    for kind in Patient.allCases where kind != .summary {
      let patient = try DemonstrationIdentity.number(kind)
      table.rows.append(TextTable.Row(cells: [patient.spaced, SpineText.word(try await client.summary(for: patient))]))
    }
    table.write(to: &page, indent: 2)
  }
}
