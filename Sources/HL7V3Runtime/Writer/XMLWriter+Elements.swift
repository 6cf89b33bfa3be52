extension XMLWriter {
  /// Writes a child, if there is one.
  @_spi(Generated) @inlinable
  public mutating func element<Value: HL7Value>(_ token: UInt16, _ value: Value?) {
    guard let value else { return }
    start(token)
    value.write(to: &self)
    end()
  }

  /// Writes a child that is held out of line, if there is one.
  @_spi(Generated) @inlinable
  public mutating func boxed<Value: HL7Value>(_ token: UInt16, _ box: Box<Value>?) {
    guard let box else { return }
    start(token)
    box.value.write(to: &self)
    end()
  }

  /// Writes children.
  @_spi(Generated) @inlinable
  public mutating func elements<Value: HL7Value>(_ token: UInt16, _ values: [Value]) {
    values.lend { child in
      start(token)
      child.value.write(to: &self)
      end()
    }
  }

  /// Writes a child of a simple type, if there is one.
  @_spi(Generated) @inlinable
  public mutating func simple<Value: LexicalValue>(_ token: UInt16, _ value: Value?) {
    guard let value else { return }
    start(token)
    write(lexical: value.lexical)
    end()
  }

  /// Writes children of a simple type.
  @_spi(Generated) @inlinable
  public mutating func simples<Value: LexicalValue>(_ token: UInt16, _ values: [Value]) {
    for value in values { simple(token, value) }
  }

  /// Writes the text of an element; an empty one leaves an empty-element tag.
  @_spi(Generated)
  public mutating func write(lexical text: String) {
    guard !text.isEmpty else { return }
    if isChecking { return checkLexical(text) }
    closeTag()
    escapeText(text)
  }
}
