let open = FeatureRepetition.Open(content: [.key("a"), .value(1), .value(2), .key("b"), .note("n")])
return [FeatureRepetition.Root(open: open, bounded: .init(content: [.x(1), .y(2), .x(3), .y(4)]))]
