<?xml version="1.0" encoding="UTF-8"?>
<!-- DataTypes.swift: which structs are data types of HL7 V3, and protocols that the configuration asks for. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header">
      <xsl:with-param name="exports" select="m:type[m:data-type or m:own-conformance]/@access = 'public'"/>
    </xsl:call-template>
    <xsl:apply-templates select="m:type/m:data-type | m:type/m:own-conformance"/>
  </xsl:template>

  <xsl:template match="m:data-type">
    <xsl:variable name="access" select="../@access"/>
    <xsl:value-of select="concat($newline, 'extension ', ../@swift, ': ', @protocol, ', GeneratedDataValue {', $newline)"/>
    <xsl:text>  /// Where the names of its children are.&#10;</xsl:text>
    <xsl:for-each select=".."><xsl:call-template name="runtime-access"/></xsl:for-each>
    <xsl:text>static var grammar: Grammar { GeneratedGrammar.shared }&#10;</xsl:text>
    <xsl:if test="m:part">
      <xsl:value-of select="concat('  /// What stands in an attribute.', $newline, '  ', $access, ' func part(_ part: DataPart) -> String? {', $newline)"/>
      <xsl:text>    switch part.rawValue {&#10;</xsl:text>
      <xsl:for-each select="m:part">
        <xsl:value-of select="concat('    case &quot;', @name, '&quot;: self.', @property)"/>
        <xsl:if test="@access = 'lexical'">?.lexical</xsl:if>
        <xsl:value-of select="$newline"/>
      </xsl:for-each>
      <xsl:text>    default: self.attribute(part.rawValue)&#10;    }&#10;  }&#10;</xsl:text>
    </xsl:if>
    <xsl:if test="m:component">
      <xsl:value-of select="concat('  /// The values of child elements.', $newline, '  ', $access, ' func components(_ component: DataComponent) -> [any DataValue] {', $newline)"/>
      <xsl:text>    switch component.rawValue {&#10;</xsl:text>
      <xsl:for-each select="m:component">
        <xsl:value-of select="concat('    case &quot;', @name, '&quot;: ')"/>
        <xsl:choose>
          <xsl:when test="@access = 'many'"><xsl:value-of select="concat('self.', @property)"/></xsl:when>
          <xsl:when test="@access = 'choice'"><xsl:value-of select="concat('if case .', @property, '(let value)? = self.', @choice, ' { [value] } else { [] }')"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat('if let value = self.', @property, ' { [value] } else { [] }')"/></xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="$newline"/>
      </xsl:for-each>
      <xsl:text>    default: []&#10;    }&#10;  }&#10;</xsl:text>
    </xsl:if>
    <xsl:text>}&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="m:own-conformance">
    <xsl:variable name="access" select="../@access"/>
    <xsl:value-of select="concat($newline, 'extension ', ../@swift, ': ', @protocol, ' {')"/>
    <xsl:if test="m:witness"><xsl:value-of select="$newline"/></xsl:if>
    <xsl:for-each select="m:witness">
      <xsl:value-of select="concat('  /// The same as `', translate(@property, '`', ''), '`.', $newline, '  ', $access, ' var ', @name, ': ', @type, ' { self.', @property, ' }', $newline)"/>
    </xsl:for-each>
    <xsl:text>}&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
