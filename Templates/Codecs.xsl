<?xml version="1.0" encoding="UTF-8"?>
<!-- Codecs1.swift and so on: reading and writing, in schema order. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header">
      <xsl:with-param name="exports" select="m:type[@shard = $shard]/@access = 'public'"/>
    </xsl:call-template>
    <xsl:apply-templates select="m:type[@shard = $shard]"/>
  </xsl:template>

  <xsl:template match="m:type">
    <xsl:value-of select="concat($newline, 'extension ', @swift, ': ')"/>
    <xsl:choose>
      <xsl:when test="@document = 'true'">HL7Document</xsl:when>
      <xsl:otherwise>HL7Value</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@infrastructure = 'true'">, InfrastructureRoot</xsl:if>
    <xsl:if test="@heir = 'true'">, DerivedValue</xsl:if>
    <xsl:text> {&#10;</xsl:text>
    <xsl:if test="@heir = 'true'">
      <xsl:text>  /// Which type of the schema it is.&#10;</xsl:text>
      <xsl:call-template name="runtime-access"/>
      <xsl:text>static var derivation: DocumentSchema {&#10;</xsl:text>
      <xsl:value-of select="concat('    DocumentSchema(grammar: GeneratedGrammar.shared, type: ', @number, ', root: 0)', $newline, '  }', $newline, $newline)"/>
    </xsl:if>
    <xsl:if test="@document = 'true'">
      <xsl:text>  /// Where its schema is.&#10;</xsl:text>
      <xsl:call-template name="runtime-access"/>
      <xsl:text>static var schema: DocumentSchema {&#10;</xsl:text>
      <xsl:value-of select="concat('    DocumentSchema(grammar: GeneratedGrammar.shared, type: ', @number, ', root: ', @root, ')', $newline, '  }', $newline, $newline)"/>
    </xsl:if>
    <xsl:call-template name="read"/>
    <xsl:value-of select="$newline"/>
    <xsl:call-template name="write"/>
    <xsl:text>}&#10;</xsl:text>
  </xsl:template>

  <!-- Reading. -->

  <xsl:template name="read">
    <!-- Not one initializer: at its end the compiler would copy the value and destroy the original, member by member. -->
    <xsl:text>  /// Makes a value to read into.&#10;</xsl:text>
    <xsl:call-template name="runtime-access"/>
    <xsl:text>init(unread: Void) {}&#10;&#10;  /// Reads the element.&#10;</xsl:text>
    <xsl:call-template name="runtime-access"/>
    <xsl:text>mutating func read(from r: inout XMLReader) throws(XMLError) {&#10;</xsl:text>
    <xsl:value-of select="concat('    try r.enter(', @number, ')', $newline)"/>
    <xsl:choose>
      <xsl:when test="m:attribute">
        <xsl:text>    while let slot = try r.attribute() {&#10;      switch slot {&#10;</xsl:text>
        <xsl:apply-templates select="m:attribute" mode="read"/>
        <xsl:text>      default: break&#10;      }&#10;    }&#10;</xsl:text>
      </xsl:when>
      <xsl:otherwise><xsl:text>    try r.attributes()&#10;</xsl:text></xsl:otherwise>
    </xsl:choose>
    <xsl:choose>
      <xsl:when test="@shape = 'text'"><xsl:text>    self.text = try r.characters()&#10;</xsl:text></xsl:when>
      <xsl:when test="@shape = 'empty'"><xsl:text>    try r.noContent()&#10;</xsl:text></xsl:when>
      <xsl:otherwise>
        <xsl:choose>
          <xsl:when test="@mixed = 'true'"><xsl:text>    while let slot = try r.item() {&#10;      switch slot {&#10;</xsl:text></xsl:when>
          <xsl:otherwise><xsl:text>    while let slot = try r.child() {&#10;      switch slot {&#10;</xsl:text></xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@mixed = 'true'">
          <xsl:text>      case XMLReader.textSlot:&#10;</xsl:text>
          <xsl:text>        let run = r.run()&#10;</xsl:text>
          <xsl:text>        if r.continuesText(), case .text(var joined)? = self.content.last {&#10;</xsl:text>
          <xsl:text>          self.content.removeLast()&#10;          joined += run&#10;          self.content.append(.text(joined))&#10;</xsl:text>
          <xsl:text>        } else {&#10;          self.content.append(.text(run))&#10;        }&#10;</xsl:text>
        </xsl:if>
        <xsl:apply-templates select="m:member" mode="read"/>
        <xsl:text>      default: try r.unplaced()&#10;      }&#10;    }&#10;</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>    self.wire = try r.leave()&#10;  }&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="m:attribute" mode="read">
    <xsl:value-of select="concat('      case ', @slot, ': self.', @property, ' = ')"/>
    <xsl:choose>
      <xsl:when test="@type = 'String'">r.value()</xsl:when>
      <xsl:otherwise><xsl:value-of select="concat(@type, '(lexical: r.value())')"/></xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <!-- The value of a child as an expression; simple ones are bound to `value` first. -->
  <xsl:template match="m:member" mode="value">
    <xsl:choose>
      <xsl:when test="@kind = 'complex'"><xsl:value-of select="concat('try ', @type, '(from: &amp;r)')"/></xsl:when>
      <xsl:when test="@kind = 'simple' and @type = 'String'">value</xsl:when>
      <xsl:when test="@kind = 'simple'"><xsl:value-of select="concat(@type, '(lexical: value)')"/></xsl:when>
      <xsl:when test="@kind = 'abstract'">try r.heir(of: GeneratedGrammar.heirs)</xsl:when>
      <xsl:otherwise>try r.any()</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="m:member" mode="read">
    <xsl:variable name="value"><xsl:apply-templates select="." mode="value"/></xsl:variable>
    <xsl:variable name="choice" select="@choice"/>
    <xsl:call-template name="grammar-comment"><xsl:with-param name="indent" select="'      '"/></xsl:call-template>
    <xsl:value-of select="concat('      case ', @slot, ': ')"/>
    <xsl:if test="@kind = 'simple'">if let value = try r.text() { </xsl:if>
    <xsl:choose>
      <!-- Rows and lists have several items, a text has mostly one. -->
      <xsl:when test="../@shape = 'items' and not(../@mixed = 'true')"><xsl:value-of select="concat('self.content.appendItem(.', @property, '(', $value, '))')"/></xsl:when>
      <xsl:when test="../@shape = 'items'"><xsl:value-of select="concat('self.content.append(.', @property, '(', $value, '))')"/></xsl:when>
      <xsl:when test="@choice">
        <xsl:value-of select="concat('self.', ../m:choice[@number = $choice]/@property, ' = .', @property, '(', $value, ')')"/>
      </xsl:when>
      <xsl:when test="@single = 'false'"><xsl:value-of select="concat('self.', @property, '.append(', $value, ')')"/></xsl:when>
      <xsl:when test="@boxed = 'true'"><xsl:value-of select="concat('self._', @plain, ' = Box(', $value, ')')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('self.', @property, ' = ', $value)"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@kind = 'simple'"> }</xsl:if>
    <xsl:value-of select="$newline"/>
  </xsl:template>

  <!-- Writing. -->

  <xsl:template name="write">
    <xsl:text>  /// Writes attributes and content.&#10;</xsl:text>
    <xsl:call-template name="runtime-access"/>
    <xsl:text>func write(to w: inout XMLWriter) {&#10;</xsl:text>
    <xsl:value-of select="concat('    w.attributes(self.wire, ', @number, ')', $newline)"/>
    <xsl:for-each select="m:attribute">
      <xsl:value-of select="concat('    w.attribute(', @token, ', self.', @property)"/>
      <xsl:if test="@type != 'String'">?.lexical</xsl:if>
      <xsl:value-of select="concat(')', $newline)"/>
    </xsl:for-each>
    <xsl:text>    w.begin(self.wire)&#10;</xsl:text>
    <xsl:choose>
      <xsl:when test="@shape = 'text'"><xsl:text>    if let text = self.text { w.write(lexical: text) }&#10;</xsl:text></xsl:when>
      <xsl:when test="@shape = 'items'">
        <xsl:text>    for item in self.content {&#10;      switch item {&#10;</xsl:text>
        <xsl:if test="@mixed = 'true'"><xsl:text>      case .text(let run): w.text(run)&#10;</xsl:text></xsl:if>
        <xsl:for-each select="m:member">
          <xsl:value-of select="concat('      case .', @property, '(let value): ')"/>
          <xsl:call-template name="write-value"/>
        </xsl:for-each>
        <xsl:text>      }&#10;    }&#10;</xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="m:member">
          <xsl:choose>
            <xsl:when test="not(@choice)"><xsl:call-template name="write-member"/></xsl:when>
            <xsl:when test="not(@choice = preceding-sibling::m:member/@choice)"><xsl:call-template name="write-choice"/></xsl:when>
          </xsl:choose>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:text>    w.finish(self.wire)&#10;  }&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="write-value">
    <xsl:choose>
      <xsl:when test="@kind = 'complex'"><xsl:value-of select="concat('w.element(', @token, ', value)', $newline)"/></xsl:when>
      <xsl:when test="@kind = 'simple'"><xsl:value-of select="concat('w.simple(', @token, ', value)', $newline)"/></xsl:when>
      <xsl:when test="(@kind = 'any' or @kind = 'abstract')"><xsl:value-of select="concat('w.any(value, as: ', @token, ')', $newline)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('w.any(value)', $newline)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="write-member">
    <xsl:text>    </xsl:text>
    <xsl:choose>
      <xsl:when test="@kind = 'complex' and @single = 'true' and @boxed = 'true'">
        <xsl:value-of select="concat('w.boxed(', @token, ', self._', @plain, ')', $newline)"/>
      </xsl:when>
      <xsl:when test="@kind = 'complex' and @single = 'true'"><xsl:value-of select="concat('w.element(', @token, ', self.', @property, ')', $newline)"/></xsl:when>
      <xsl:when test="@kind = 'complex'"><xsl:value-of select="concat('w.elements(', @token, ', self.', @property, ')', $newline)"/></xsl:when>
      <xsl:when test="@kind = 'simple' and @single = 'true'"><xsl:value-of select="concat('w.simple(', @token, ', self.', @property, ')', $newline)"/></xsl:when>
      <xsl:when test="@kind = 'simple'"><xsl:value-of select="concat('w.simples(', @token, ', self.', @property, ')', $newline)"/></xsl:when>
      <xsl:when test="(@kind = 'any' or @kind = 'abstract') and @single = 'true'"><xsl:value-of select="concat('if let value = self.', @property, ' { w.any(value, as: ', @token, ') }', $newline)"/></xsl:when>
      <xsl:when test="(@kind = 'any' or @kind = 'abstract')"><xsl:value-of select="concat('for value in self.', @property, ' { w.any(value, as: ', @token, ') }', $newline)"/></xsl:when>
      <xsl:when test="@single = 'true'"><xsl:value-of select="concat('if let value = self.', @property, ' { w.any(value) }', $newline)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('for value in self.', @property, ' { w.any(value) }', $newline)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="write-choice">
    <xsl:variable name="number" select="@choice"/>
    <xsl:value-of select="concat('    switch self.', ../m:choice[@number = $number]/@property, ' {', $newline)"/>
    <xsl:for-each select="../m:member[@choice = $number]">
      <xsl:value-of select="concat('    case .', @property, '(let value): ')"/>
      <xsl:call-template name="write-value"/>
    </xsl:for-each>
    <xsl:text>    case nil: break&#10;    }&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
