return [
  FeatureMixedDerivation.Root(
    text: [.init(a: 1, content: [.text("a"), .ref("r")])], longer: .init(content: [.more(1), .text("b")]), bare: .init(ref: "r"),
    plain: .init(text: "p"))
]
