// swift-tools-version: 6.2
import PackageDescription

// A package of its own: it needs the sanitizers of the toolchain. `./dev fuzz SECONDS` builds and runs it.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "swift-hl7v3", path: "../..", traits: [])],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "HL7V3Runtime", package: "swift-hl7v3"), .product(name: "SpineMessages", package: "swift-hl7v3"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
