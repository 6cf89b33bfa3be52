// swift-tools-version: 6.2
import PackageDescription

// No traits: no generator, no transport, so no other package is fetched and no C library is needed. The generated code is committed.
let package = Package(
  name: "CommittedCode",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-hl7v3", path: "../../..", traits: [])],
  targets: [
    .executableTarget(
      name: "CommittedCode",
      dependencies: [
        .product(name: "HL7V3Runtime", package: "swift-hl7v3"),
        .product(name: "SMSPTesting", package: "swift-hl7v3"),
        .product(name: "SMSPTransport", package: "swift-hl7v3"),
        .product(name: "SpineMessages", package: "swift-hl7v3"),
      ],
      exclude: ["hl7v3-generator.json", "order.xsd"])
  ])
