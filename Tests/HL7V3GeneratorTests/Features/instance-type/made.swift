var day = FeatureInstanceType.TS(value: "20250228")
day.instanceType = XMLName("urn:feature:instance-type", "TS.day")
let found = FeatureInstanceType.Root(time: [day, .init(value: "any")], code: [.init(code: "c", translation: [.init(code: "d")])])
day.value = "2025"
guard (try? FeatureInstanceType.Root(time: [day]).xml()) == nil else { throw NotRefused() }
var second = FeatureInstanceType.CD(code: "1")
second.instanceType = XMLName("urn:feature:instance-type", "CX")
var first = FeatureInstanceType.CD(code: "c", translation: [second])
first.instanceType = XMLName("urn:feature:instance-type", "CE")
let nested = FeatureInstanceType.Root(code: [first])
first.translation[0].code = "letters"
guard (try? FeatureInstanceType.Root(code: [first]).xml()) == nil else { throw NotRefused() }
return [found, nested]
