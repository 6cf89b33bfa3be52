import SMSPTransport

extension SimulatedSpine {
  /// The invented patients of ``demonstration()``.
  public enum DemonstrationPatient: String, CaseIterable, Sendable {
    /// Has a summary in force and an older one that it replaced.
    case summary = "9995260182"
    /// Has no record.
    case noRecord = "9991590838"
    /// Does not permit the summary to be viewed.
    case dissented = "9990166137"
    /// Has a summary that was withdrawn.
    case withdrawn = "9991860916"
    /// Has a number that was merged into that of ``summary``.
    case merged = "9993909963"
    /// Has an initial summary only, and is to be asked.
    case initial = "9990308241"
  }

  /// A Spine with invented patients, one for each thing that can come of looking for a summary.
  public static func demonstration() -> SimulatedSpine {
    SimulatedSpine(DemonstrationPatient.allCases.compactMap { kind in NHSNumber(kind.rawValue).flatMap { patient(kind, $0) } })
  }

  private static func patient(_ kind: DemonstrationPatient, _ number: NHSNumber) -> SimulatedPatient? {
    switch kind {
    case .summary:
      SimulatedPatient(
        number,
        documents: [
          document("C0506A98-9C27-4B6A-9A14-0CC99837071D", time: "20250604083010", sections: current),
          document("4A9D62B4-C70D-4263-9280-1C7FCE8AB0E7", state: .replaced, time: "20240911164127", sections: older),
        ].compactMap { $0 })
    case .noRecord: SimulatedPatient(number, permissions: [:], hasRecord: false)
    case .dissented:
      SimulatedPatient(
        number, documents: [document("875B7122-DA1B-40FB-8FFF-20F357461342", time: "20250301120000", sections: older)].compactMap { $0 },
        permissions: [.store: .yes, .view: .no])
    case .withdrawn:
      SimulatedPatient(
        number,
        documents: [document("5C459001-2644-4721-9365-A280DFCA5954", state: .withdrawn, time: "20250110093000", sections: older)]
          .compactMap { $0 })
    case .merged: SimulatedPatient(number, mergedInto: NHSNumber(DemonstrationPatient.summary.rawValue))
    case .initial:
      SimulatedPatient(
        number,
        documents: [
          document("C4F73809-DA97-4011-853D-22B5A5391143", .generalPracticeInitialSummary, time: "20230914120000", sections: older)
        ].compactMap { $0 }, permissions: [.store: .yes])
    }
  }

  private static func document(
    _ id: String, _ type: DocumentType = .generalPracticeSummary, state: RecordState = .normal, time: String, sections: [SimulatedSection]
  ) -> SimulatedDocument? {
    DocumentID(id).map {
      SimulatedDocument(
        $0, type: type, state: state, time: time, author: "Dr Peregrine Ashdown", organisation: "Wending Lane Practice", sections: sections)
    }
  }

  private static let current = [
    SimulatedSection("General Practice Summary", note: "Made by Wending Lane Practice on 04-Jun-2025. It need not be complete."),
    SimulatedSection(
      "Allergies and Adverse Reactions", columns: ["Date", "Description", "Severity", "Remarks"],
      rows: [
        ["11-Mar-2019", "Allergy to penicillin", "Severe", "Face swelled within the hour; carries a card"],
        ["30-Aug-2006", "Allergy to bee venom", "Moderate", ""],
      ]),
    SimulatedSection(
      "Acute Medications", columns: ["Prescribed", "Medication", "Dose", "Quantity"],
      rows: [["19-May-2025", "Doxycycline 100mg capsules", "Two on the first day, then one each day", "8 capsule"]]),
    SimulatedSection(
      "Repeat Medications", columns: ["Last issued", "Medication", "Dose", "Quantity"],
      rows: [
        ["21-May-2025", "Amlodipine 5mg tablets", "One each day", "28 tablet"],
        ["02-Apr-2025", "Salbutamol 100micrograms/dose inhaler", "Two puffs when needed, ≤ 8 a day", "2 inhaler"],
      ], note: "Review is due before 01-Oct-2025."),
    SimulatedSection(
      "Diagnoses", columns: ["Date", "Description", "Remarks"],
      rows: [
        ["14-Jan-2021", "Essential hypertension", "Home readings above 150/95 mmHg"], ["03-Feb-1998", "Asthma", "Worse in pollen season"],
      ]),
  ]

  private static let older = [
    SimulatedSection("General Practice Summary", note: "Made by Wending Lane Practice."),
    SimulatedSection(
      "Allergies and Adverse Reactions", columns: ["Date", "Description"], rows: [["11-Mar-2019", "Allergy to penicillin"]]),
  ]
}
