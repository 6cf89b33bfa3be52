return [FeatureBinary.Root(content: [.text("a"), .data("TWFu"), .text("b"), .hex("00ff")])]
