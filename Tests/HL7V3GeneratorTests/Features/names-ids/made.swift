return [FeatureNamesIds.Root(item: [.init(id: "a", refs: "a b"), .init(id: "b", ref: "a", tokens: "1 2")])]
