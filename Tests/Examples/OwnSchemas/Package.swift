// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "OwnSchemas",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-hl7v3", path: "../../..", traits: ["Generator"])],
  targets: [
    .executableTarget(
      name: "OwnSchemas",
      dependencies: [.product(name: "HL7V3Runtime", package: "swift-hl7v3")],
      plugins: [.plugin(name: "HL7V3GeneratorPlugin", package: "swift-hl7v3")])
  ])
