@testable import HL7V3Runtime

/// An element written in a test, as a tree.
func element(_ xml: String) throws -> RawNode { try RawNode(reading: Array(xml.utf8), limits: XMLLimits()) }
