var day = FeatureInstanceType.TS(value: "20250228")
day.instanceType = XMLName("urn:feature:instance-type", "TS.day")
let found = FeatureInstanceType.Root(time: [day, .init(value: "any")], code: [.init(code: "c", translation: [.init(code: "d")])])
day.value = "2025"
guard (try? FeatureInstanceType.Root(time: [day]).xml()) == nil else { throw NotRefused() }
return [found]
