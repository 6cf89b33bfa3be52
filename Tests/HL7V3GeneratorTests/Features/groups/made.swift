return [FeatureGroups.Root(m: true, n: 1, content: [.first("a"), .second("b"), .given("c"), .family("d"), .given("e"), .family("f")])]
