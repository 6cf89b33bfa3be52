import Foundation
import HL7V3Runtime

let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
let order = try Laboratory.Order(xml: bytes, options: .strict)
print("Order", order.id ?? "", "of", order.specimen.map { $0.kind ?? "" }.joined(separator: " and "))
let types: [any Declared.Type] = [Laboratory.Order.self, Laboratory.Specimen.self]
for type in types { print(type.declaration, type.memberNames) }
