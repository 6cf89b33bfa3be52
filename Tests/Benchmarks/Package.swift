// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that `swift test` knows nothing of it. Run it with `./dev bench`.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-hl7v3", path: "../..", traits: [])],
  targets: [
    .systemLibrary(name: "CLibXML2System", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "LibXML2Baseline", dependencies: ["CLibXML2System"]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "LibXML2Baseline", .product(name: "HL7V3Runtime", package: "swift-hl7v3"), .product(name: "SpineMessages", package: "swift-hl7v3"),
      ],
      swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
    .executableTarget(
      name: "Doubling",
      dependencies: [.product(name: "HL7V3Runtime", package: "swift-hl7v3"), .product(name: "SpineMessages", package: "swift-hl7v3")],
      swiftSettings: [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]),
  ]
)
