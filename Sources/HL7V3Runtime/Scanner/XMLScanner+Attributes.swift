extension XMLScanner {
  /// An attribute of the last start tag, in document order. The index is below `attributeCount`.
  @inline(__always)
  func attribute(_ index: Int) -> Attribute { attributes[index] }

  /// The value of an attribute, unescaped and normalised as an attribute of type CDATA (XML 1.0, 3.3.3).
  @inline(__always)
  func attributeValue(_ index: Int) -> String { attributeValue(attributes[index]) }

  @inline(__always)
  func attributeValue(_ attribute: Attribute) -> String {
    if attribute.needsNormalisation {
      return Unescaping.string(bytes.borrowed(attribute.valueStart, attribute.valueEnd), .attribute)
    }
    return bytes.string(attribute.valueStart, attribute.valueEnd)
  }

  /// Whether the value of an attribute is these bytes, without a string where it is written as it is meant.
  ///
  /// Inlined, for a call of its own would copy the scanner.
  @inline(__always)
  func attributeValueEquals(_ index: Int, _ value: PaddedBytes) -> Bool {
    let attribute = attributes[index]
    if attribute.needsNormalisation {
      return Self.normalised(bytes.borrowed(attribute.valueStart, attribute.valueEnd), equals: value.borrowed)
    }
    return bytes.equals(attribute.valueStart, attribute.valueEnd, value)
  }

  @inline(never)
  private static func normalised(_ written: BorrowedBytes, equals value: BorrowedBytes) -> Bool {
    Unescaping.string(written, .attribute).utf8.elementsEqual(value)
  }

  /// Whether two attributes of the last start tag have the same expanded name. (If they have the same raw name, they have that too.)
  /// Pairs for a few, a hash table for many, so that the time stays linear whatever the limit is.
  @inline(never)
  func checkRepeatedAttributes() throws(XMLError) {
    if attributeCount <= 8 {
      for index in 1..<attributeCount {
        for earlier in 0..<index where haveSameName(attributes[index], attributes[earlier]) { throw repeated(attributes[index]) }
      }
      return
    }
    var seen: Set<AttributeKey> = []
    for index in 0..<attributeCount {
      let attribute = attributes[index]
      let local = bytes.borrowed(attribute.localStart, attribute.end)
      if !seen.insert(AttributeKey(uri: attribute.uri, local: local)).inserted { throw repeated(attribute) }
    }
  }

  private func haveSameName(_ left: Attribute, _ right: Attribute) -> Bool {
    let length = left.end - left.localStart
    return left.uri == right.uri && length == right.end - right.localStart && bytes.same(left.localStart, right.localStart, length)
  }

  private func repeated(_ attribute: Attribute) -> XMLError {
    failure(.duplicateAttribute, "\(rawName(of: attribute)) is there twice", attribute.start)
  }
}

/// An expanded name, hashed by the bytes in the input.
private struct AttributeKey: Hashable {
  let uri: Int32
  let local: BorrowedBytes

  static func == (left: AttributeKey, right: AttributeKey) -> Bool { left.uri == right.uri && left.local.elementsEqual(right.local) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(uri)
    local.combine(into: &hasher)
  }
}
