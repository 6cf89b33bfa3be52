// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let generator: TargetDependencyCondition? = .when(traits: ["Generator"])
let transport: TargetDependencyCondition? = .when(traits: ["Transport"])

/// A product that only the transport needs.
func transportProduct(_ name: String, _ package: String) -> Target.Dependency {
  .product(name: name, package: package, condition: transport)
}

let package = Package(
  name: "swift-hl7v3",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "HL7V3Runtime", targets: ["HL7V3Runtime"]),
    .library(name: "SpineMessages", targets: ["SpineMessages"]),
    .library(name: "HL7V3Testing", targets: ["HL7V3Testing"]),
    .library(name: "HL7V3Generator", targets: ["HL7V3Generator"]),
    .library(name: "SMSPTransport", targets: ["SMSPTransport"]),
    .library(name: "SMSPTesting", targets: ["SMSPTesting"]),
    .executable(name: "hl7v3", targets: ["hl7v3"]),
    .plugin(name: "HL7V3GeneratorPlugin", targets: ["HL7V3GeneratorPlugin"]),
    .plugin(name: "HL7V3GenerateCommand", targets: ["HL7V3GenerateCommand"]),
    .plugin(name: "HL7V3CheckCommand", targets: ["HL7V3CheckCommand"]),
    .executable(name: "smsp", targets: ["smsp"]),
  ],
  traits: [
    .trait(name: "Generator", description: "The generator and the command lines: libxml2, libxslt, swift-argument-parser."),
    .trait(
      name: "Transport",
      description: "The HTTPS transport, its middlewares and the simulator: SwiftNIO, AsyncHTTPClient, swift-certificates, observability."),
    .default(enabledTraits: ["Generator", "Transport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.19.0"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.1.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.12.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.7.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.100.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.8.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(name: "CLibXSLT", pkgConfig: "libexslt", providers: [.apt(["libxslt1-dev"]), .brew(["libxslt"])]),

    // The generator: schemas, model, templates.
    .target(
      name: "HL7V3Schema", dependencies: [.target(name: "CLibXML2", condition: generator)], swiftSettings: strict),
    .target(name: "HL7V3Model", dependencies: ["HL7V3Schema"], swiftSettings: strict),
    .target(
      name: "Templates", path: "Templates",
      exclude: [
        "Catalogue.xsd", "Catalogue.xsl", "CatalogueDiagram.xsl", "CatalogueFiles.xsl", "CatalogueType.xsl", "ChangeReport.xsl",
        "ChangeReportHTML.xsl", "ChangeReportJSON.xsl", "ChangeReportMarkdown.xsl", "ChangeReportText.xsl", "Changes.xsd", "Codecs.xsl",
        "Common.xsl", "DataTypes.xsl", "Grammar.xsl", "Model.xsd", "Models.xsl", "Namespaces.xsl", "Vocabularies.xsl",
      ], swiftSettings: strict),
    .target(
      name: "HL7V3Generator",
      dependencies: ["HL7V3Model", "HL7V3Schema", "Templates", .target(name: "CLibXSLT", condition: generator)], swiftSettings: strict),
    .executableTarget(
      name: "hl7v3",
      dependencies: [
        "HL7V3Generator", "HL7V3Model", "HL7V3Schema", .target(name: "CLibXML2", condition: generator),
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: generator),
      ],
      swiftSettings: strict),

    .plugin(name: "HL7V3GeneratorPlugin", capability: .buildTool(), dependencies: ["hl7v3"]),
    .plugin(
      name: "HL7V3GenerateCommand",
      capability: .command(
        intent: .custom(verb: "hl7v3-generate", description: "Generates Swift from HL7 V3 schemas into the targets that ask for it."),
        permissions: [.writeToPackageDirectory(reason: "Generated Swift goes to the folder Generated of each target.")]),
      dependencies: ["hl7v3"]),

    .plugin(
      name: "HL7V3CheckCommand",
      capability: .command(
        intent: .custom(verb: "hl7v3-check", description: "Says whether the generated Swift of a package is what its schemas give.")),
      dependencies: ["hl7v3"]),

    // The runtime and the messages of the Spine.
    .target(name: "HL7V3Runtime", swiftSettings: strict),
    .target(name: "SpineMessages", dependencies: ["HL7V3Runtime"], path: "Generated", swiftSettings: strict),
    .target(name: "HL7V3Testing", dependencies: ["HL7V3Runtime"], swiftSettings: strict),
    .executableTarget(
      name: "smsp",
      dependencies: [
        "HL7V3Runtime", "SMSPTesting", "SMSPTransport", "SpineMessages",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: generator),
        transportProduct("Configuration", "swift-configuration"), transportProduct("SystemPackage", "swift-system"),
        transportProduct("UnixSignals", "swift-service-lifecycle"),
      ],
      swiftSettings: strict),

    // The transport.
    .target(
      name: "SMSPTransport",
      dependencies: [
        "HL7V3Runtime", "SpineMessages", transportProduct("AsyncHTTPClient", "async-http-client"),
        transportProduct("Configuration", "swift-configuration"),
        transportProduct("Crypto", "swift-crypto"), transportProduct("Logging", "swift-log"), transportProduct("Metrics", "swift-metrics"),
        transportProduct("NIOCore", "swift-nio"), transportProduct("NIOHTTP1", "swift-nio"), transportProduct("NIOPosix", "swift-nio"),
        transportProduct("NIOSSL", "swift-nio-ssl"), transportProduct("ServiceLifecycle", "swift-service-lifecycle"),
        transportProduct("NIOHTTPCompression", "swift-nio-extras"), transportProduct("NIOTLS", "swift-nio"),
        transportProduct("SwiftASN1", "swift-asn1"),
        transportProduct("Tracing", "swift-distributed-tracing"), transportProduct("X509", "swift-certificates"),
      ],
      swiftSettings: strict),
    .target(
      name: "SMSPTesting",
      dependencies: [
        "HL7V3Runtime", "SMSPTransport", "SpineMessages", transportProduct("Crypto", "swift-crypto"),
        transportProduct("CryptoExtras", "swift-crypto"),
        transportProduct("NIOCore", "swift-nio"),
        transportProduct("NIOHTTP1", "swift-nio"), transportProduct("NIOPosix", "swift-nio"), transportProduct("NIOSSL", "swift-nio-ssl"),
        transportProduct("SwiftASN1", "swift-asn1"), transportProduct("X509", "swift-certificates"),
      ],
      swiftSettings: strict),

    // Tests.
    .testTarget(name: "HL7V3SchemaTests", dependencies: ["HL7V3Schema"], swiftSettings: strict),
    .testTarget(name: "HL7V3ModelTests", dependencies: ["HL7V3Model", "HL7V3Schema"], swiftSettings: strict),
    .testTarget(
      name: "HL7V3GeneratorTests",
      dependencies: ["HL7V3Generator", "HL7V3Model", "HL7V3Schema", "Templates", .target(name: "CLibXML2", condition: generator)],
      exclude: ["Features"], swiftSettings: strict),
    .testTarget(
      name: "HL7V3RuntimeTests", dependencies: ["HL7V3Runtime", .target(name: "CLibXML2", condition: generator)], swiftSettings: strict),
    .testTarget(
      name: "HL7V3TestingTests", dependencies: ["HL7V3Runtime", "HL7V3Schema", "HL7V3Testing", "SpineMessages"], swiftSettings: strict),
    .testTarget(
      name: "SpineMessagesTests",
      dependencies: ["HL7V3Runtime", "HL7V3Schema", "HL7V3Testing", "SpineMessages", .target(name: "CLibXML2", condition: generator)],
      swiftSettings: strict),
    .testTarget(
      name: "SMSPTransportTests",
      dependencies: [
        "HL7V3Runtime", "HL7V3Schema", "HL7V3Testing", "SMSPTesting", "SMSPTransport", "SpineMessages",
        transportProduct("Configuration", "swift-configuration"),
        transportProduct("Crypto", "swift-crypto"),
        transportProduct("InMemoryTracing", "swift-distributed-tracing"), transportProduct("Logging", "swift-log"),
        transportProduct("Metrics", "swift-metrics"), transportProduct("MetricsTestKit", "swift-metrics"),
        transportProduct("NIOCore", "swift-nio"), transportProduct("NIOEmbedded", "swift-nio"), transportProduct("NIOHTTP1", "swift-nio"),
        transportProduct("NIOPosix", "swift-nio"),
        transportProduct("NIOSSL", "swift-nio-ssl"), transportProduct("ServiceLifecycle", "swift-service-lifecycle"),
        transportProduct("SwiftASN1", "swift-asn1"),
        transportProduct("Tracing", "swift-distributed-tracing"), transportProduct("X509", "swift-certificates"),
      ],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["SMSPTesting", "SMSPTransport", "hl7v3", "smsp"], swiftSettings: strict),
  ]
)
