import HL7V3Runtime

/// Functions that make documents in code, by name: none, unless a test puts its own in the place of this file.
nonisolated(unsafe) let made: [String: () throws -> [any HL7Document]] = [:]
