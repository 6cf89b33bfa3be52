// swift-tools-version: 6.2
import PackageDescription

// A provider of the SCR SMSP: a whole package, as an adopter's would be. `path` would be a URL there.
let package = Package(
  name: "Provider",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-hl7v3", path: "../../..", traits: ["Transport"]),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.1.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.12.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
  ],
  targets: [
    .target(
      name: "ProviderStore",
      dependencies: [.product(name: "GRDB", package: "GRDB.swift"), .product(name: "SMSPTransport", package: "swift-hl7v3")]),
    .executableTarget(
      name: "Provider",
      dependencies: [
        "ProviderStore", .product(name: "SMSPTransport", package: "swift-hl7v3"), .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"), .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"), .product(name: "SystemPackage", package: "swift-system"),
      ]),
  ]
)
