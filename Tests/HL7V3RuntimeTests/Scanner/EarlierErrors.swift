@testable import HL7V3Runtime

/// The documents of the conformance suite that have a document type declaration and are refused for what stands before it, by their ids:
/// wrong or unsupported XML declarations, and a few with something wrong between that and the document type.
enum EarlierErrors {
  static let ids: [XMLError.Code: [String]] = [
    .invalidXMLDeclaration: [
      "ibm-not-wf-P01-ibm01n02.xml",
      "ibm-not-wf-P22-ibm22n02.xml",
      "ibm-not-wf-P23-ibm23n01.xml",
      "ibm-not-wf-P23-ibm23n02.xml",
      "ibm-not-wf-P23-ibm23n03.xml",
      "ibm-not-wf-P23-ibm23n04.xml",
      "ibm-not-wf-P24-ibm24n01.xml",
      "ibm-not-wf-P24-ibm24n03.xml",
      "ibm-not-wf-P24-ibm24n04.xml",
      "ibm-not-wf-P24-ibm24n05.xml",
      "ibm-not-wf-P24-ibm24n06.xml",
      "ibm-not-wf-P24-ibm24n07.xml",
      "ibm-not-wf-P25-ibm25n01.xml",
      "ibm-not-wf-P25-ibm25n02.xml",
      "ibm-not-wf-P26-ibm26n01.xml",
      "ibm-not-wf-P32-ibm32n01.xml",
      "ibm-not-wf-P32-ibm32n02.xml",
      "ibm-not-wf-P32-ibm32n03.xml",
      "ibm-not-wf-P32-ibm32n04.xml",
      "ibm-not-wf-P32-ibm32n05.xml",
      "ibm-not-wf-P32-ibm32n06.xml",
      "ibm-not-wf-P32-ibm32n07.xml",
      "ibm-not-wf-P32-ibm32n08.xml",
      "ibm-not-wf-P80-ibm80n01.xml",
      "ibm-not-wf-P80-ibm80n02.xml",
      "ibm-not-wf-P80-ibm80n03.xml",
      "ibm-not-wf-P80-ibm80n04.xml",
      "ibm-not-wf-P80-ibm80n05.xml",
      "ibm-not-wf-P80-ibm80n06.xml",
      "ibm-not-wf-P81-ibm81n01.xml",
      "ibm-not-wf-P81-ibm81n02.xml",
      "ibm-not-wf-P81-ibm81n03.xml",
      "ibm-not-wf-P81-ibm81n04.xml",
      "ibm-not-wf-P81-ibm81n05.xml",
      "ibm-not-wf-P81-ibm81n06.xml",
      "ibm-not-wf-P81-ibm81n07.xml",
      "ibm-not-wf-P81-ibm81n08.xml",
      "ibm-not-wf-P81-ibm81n09.xml",
      "o-p39fail5",
      "sgml02",
    ],
    .unsupportedEncoding: [
      "ibm-not-wf-P23-ibm23n05.xml",
      "pr-xml-euc-jp",
      "pr-xml-iso-2022-jp",
      "pr-xml-shift_jis",
      "rmt-ns10-006",
      "weekly-euc-jp",
      "weekly-iso-2022-jp",
      "weekly-shift_jis",
    ],
    .unexpectedEnd: [
      "ibm-not-wf-P24-ibm24n08.xml",
      "ibm-not-wf-P24-ibm24n09.xml",
    ],
    .unsupportedVersion: [
      "rmt-e2e-50"
    ],
    .invalidProcessingInstruction: [
      "ibm-not-wf-P24-ibm24n02.xml"
    ],
    .invalidMarkup: [
      "ibm-not-wf-P23-ibm23n06.xml"
    ],
    .textOutsideRoot: [
      "ibm-not-wf-P83-ibm83n02.xml"
    ],
  ]

  /// The error by id.
  static let codes = Dictionary(uniqueKeysWithValues: ids.flatMap { code, ids in ids.map { ($0, code) } })
}
