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

let package = Package(
  name: "swift-hl7v3",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "HL7V3Runtime", targets: ["HL7V3Runtime"]),
    .library(name: "SpineMessages", targets: ["SpineMessages"]),
    .library(name: "HL7V3Generator", targets: ["HL7V3Generator"]),
    .library(name: "SMSPTransport", targets: ["SMSPTransport"]),
    .library(name: "SMSPTesting", targets: ["SMSPTesting"]),
    .executable(name: "hl7v3", targets: ["hl7v3"]),
    .plugin(name: "HL7V3GeneratorPlugin", targets: ["HL7V3GeneratorPlugin"]),
    .plugin(name: "HL7V3GenerateCommand", targets: ["HL7V3GenerateCommand"]),
    .executable(name: "smsp", targets: ["smsp"]),
  ],
  traits: [
    .trait(name: "Generator", description: "The generator and the command lines: libxml2, libxslt, swift-argument-parser."),
    .trait(name: "Transport", description: "What the transport stands on: so far swift-log."),
    .default(enabledTraits: ["Generator", "Transport"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.12.0"),
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
      exclude: ["Codecs.xsl", "Common.xsl", "Grammar.xsl", "Model.xsd", "Models.xsl", "Namespaces.xsl", "Vocabularies.xsl"],
      swiftSettings: strict),
    .target(
      name: "HL7V3Generator",
      dependencies: ["HL7V3Model", "HL7V3Schema", "Templates", .target(name: "CLibXSLT", condition: generator)], swiftSettings: strict),
    .executableTarget(
      name: "hl7v3",
      dependencies: [
        "HL7V3Generator", "HL7V3Model", "HL7V3Schema",
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

    // The runtime and the messages of the Spine.
    .target(name: "HL7V3Runtime", swiftSettings: strict),
    .target(name: "SpineMessages", dependencies: ["HL7V3Runtime"], path: "Generated", swiftSettings: strict),
    .executableTarget(
      name: "smsp",
      dependencies: [
        "HL7V3Runtime", "SpineMessages", .product(name: "ArgumentParser", package: "swift-argument-parser", condition: generator),
      ],
      swiftSettings: strict),

    // The transport.
    .target(
      name: "SMSPTransport",
      dependencies: ["HL7V3Runtime", "SpineMessages", .product(name: "Logging", package: "swift-log", condition: transport)],
      swiftSettings: strict),
    .target(name: "SMSPTesting", dependencies: ["HL7V3Runtime", "SMSPTransport", "SpineMessages"], swiftSettings: strict),

    // Tests.
    .testTarget(name: "HL7V3SchemaTests", dependencies: ["HL7V3Schema"], swiftSettings: strict),
    .testTarget(name: "HL7V3ModelTests", dependencies: ["HL7V3Model", "HL7V3Schema"], swiftSettings: strict),
    .testTarget(
      name: "HL7V3GeneratorTests", dependencies: ["HL7V3Generator", "HL7V3Model", "HL7V3Schema", "Templates"], swiftSettings: strict),
    .testTarget(
      name: "HL7V3RuntimeTests", dependencies: ["HL7V3Runtime", .target(name: "CLibXML2", condition: generator)], swiftSettings: strict),
    .testTarget(
      name: "SpineMessagesTests",
      dependencies: ["HL7V3Runtime", "HL7V3Schema", "SpineMessages", .target(name: "CLibXML2", condition: generator)], swiftSettings: strict
    ),
    .testTarget(
      name: "SMSPTransportTests",
      dependencies: [
        "HL7V3Runtime", "HL7V3Schema", "SMSPTesting", "SMSPTransport", "SpineMessages",
        .product(name: "Logging", package: "swift-log", condition: transport),
      ],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["hl7v3", "smsp"], swiftSettings: strict),
  ]
)
