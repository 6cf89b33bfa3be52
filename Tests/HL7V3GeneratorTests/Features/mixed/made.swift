return [FeatureMixed.Text(content: [.text("a"), .b(.init(content: [.text("b"), .br(.init())])), .n(1), .text("c")])]
