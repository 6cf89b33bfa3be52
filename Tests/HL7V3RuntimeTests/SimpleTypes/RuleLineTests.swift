import Testing

@testable import HL7V3Runtime

/// How a line of a grammar becomes a rule.
@Suite struct RuleLineTests {
  @Test func fieldsAreUnescapedAfterListsAreSplit() {
    let rule = SimpleTypeRule.reading(line: "cs%20x a string enum=a%2Cb,c%25,,%0A,-")
    #expect(rule.name == "cs x")
    #expect(rule.enumeration == ["a,b", "c%", "", "\n", "-"])
    for value in rule.enumeration { #expect(rule.violation(of: value, in: SimpleTypeRules([rule])) == nil) }
    #expect(rule.violation(of: "a", in: SimpleTypeRules([rule])) == SimpleTypeViolation(facet: .enumeration, type: "cs x"))
  }

  @Test func aLoneHyphenIsNoName() {
    #expect(SimpleTypeRule.reading(line: "- a string").name.isEmpty)
  }

  @Test func alternativesAreOfOneStepAndStepsAddUp() {
    let rule = SimpleTypeRule.reading(line: "T a string pattern0=a+ pattern0=b+ pattern1=..")
    #expect(["aa", "bb"].allSatisfy { rule.violation(of: $0, in: SimpleTypeRules([])) == nil })
    #expect(["ab", "a", "cc", ""].allSatisfy { rule.violation(of: $0, in: SimpleTypeRules([]))?.facet == .pattern })
  }

  @Test func whatCannotBeReadIsReportedAndNotChecked() {
    let rule = SimpleTypeRule.reading(
      line: "T a integer pattern0=( pattern0=1 pattern1=2 minLength=x minInclusive=y whiteSpace=z odd=1 stray")
    #expect(rule.unsupportedPatterns == ["(", "1"])
    #expect(Set(rule.unreadableFacets) == ["minLength=x", "minInclusive=y", "whiteSpace=z", "odd=1", "stray"])
    #expect(rule.violation(of: "2", in: SimpleTypeRules([])) == nil)
    #expect(rule.violation(of: "3", in: SimpleTypeRules([]))?.facet == .pattern)
  }

  @Test func damagedReferencesDoNotTrap() {
    let lines = ["T l 0", "T u 1", "T u 77,-1,x", "T l 9", "T a nonsense", "", "T", "T l", "T u"]
    let rules = SimpleTypeRules(lines.map { SimpleTypeRule.reading(line: $0) })
    for rule in rules { for value in ["", "a", "a b"] { _ = rule.violation(of: value, in: rules) } }
    #expect(rules[4].violation(of: "anything", in: rules) == nil)
    #expect(rules[2].violation(of: "a", in: rules)?.facet == .datatype)
  }

  @Test func whiteSpaceIsNormalisedByTypeAndFacet() {
    let value = " a\t\r\nb  "
    #expect(SimpleTypeRule.reading(line: "T a string").normalised(value) == value)
    #expect(SimpleTypeRule.reading(line: "T a normalizedString").normalised(value) == " a   b  ")
    #expect(SimpleTypeRule.reading(line: "T a token").normalised(value) == "a b")
    #expect(SimpleTypeRule.reading(line: "T a string whiteSpace=replace").normalised(value) == " a   b  ")
    #expect(SimpleTypeRule.reading(line: "T a string whiteSpace=collapse").normalised(value) == "a b")
    // The facet may only tighten.
    #expect(SimpleTypeRule.reading(line: "T a token whiteSpace=preserve").normalised(value) == "a b")
    #expect(SimpleTypeRule.reading(line: "T a token").normalised(" \n ").isEmpty)
  }

  @Test func anItemsViolationNamesTheItemsType() {
    let rules = SimpleTypeRules(["Item a integer maxInclusive=5", "List l 0", "Union u 0"].map { SimpleTypeRule.reading(line: $0) })
    #expect(rules[1].violation(of: "1 6", in: rules) == SimpleTypeViolation(facet: .maxInclusive, type: "Item"))
    #expect(rules[1].violation(of: "1 x", in: rules) == SimpleTypeViolation(facet: .datatype, type: "Item"))
    #expect(rules[2].violation(of: "6", in: rules) == SimpleTypeViolation(facet: .datatype, type: "Union"))
  }

  @Test func lettersNotLooksDecideInEnumerations() {
    // Composed and decomposed are the same string to Swift, and two values to a schema.
    let rule = SimpleTypeRule.reading(line: "T a string enum=\u{E9}")
    #expect(rule.violation(of: "\u{E9}", in: SimpleTypeRules([])) == nil)
    #expect(rule.violation(of: "e\u{301}", in: SimpleTypeRules([]))?.facet == .enumeration)
  }

  @Test func longEnumerationsAreSearched() {
    let values = (0..<300).map { "code\($0 * 7)" }
    let rule = SimpleTypeRule.reading(line: "T a token enum=" + values.joined(separator: ","))
    #expect(rule.enumeration == values)
    #expect(values.allSatisfy { rule.violation(of: $0, in: SimpleTypeRules([])) == nil })
    #expect(["code", "code1", "code21000", ""].allSatisfy { rule.violation(of: $0, in: SimpleTypeRules([]))?.facet == .enumeration })
  }
}
