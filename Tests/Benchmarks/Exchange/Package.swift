// swift-tools-version: 6.2
import PackageDescription

// Apart from the other benchmarks, which need no network. Run it with `./dev bench --exchange`.
let package = Package(
  name: "Exchange",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "swift-hl7v3", path: "../../..", traits: ["Transport"]),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    .executableTarget(
      name: "Exchange",
      dependencies: [
        .product(name: "SMSPTransport", package: "swift-hl7v3"), .product(name: "SMSPTesting", package: "swift-hl7v3"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"), .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: [.enableUpcomingFeature("ExistentialAny")])
  ]
)
