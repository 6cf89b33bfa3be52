<?xml version="1.0" encoding="UTF-8"?>
<!-- Vocabularies.swift: an open structure for each simple type that enumerates codes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header"><xsl:with-param name="exports" select="m:vocabulary/@access = 'public'"/></xsl:call-template>
    <xsl:apply-templates select="m:vocabulary"/>
  </xsl:template>

  <xsl:template match="m:vocabulary">
    <xsl:value-of select="concat($newline, 'extension ', @parent, ' {', $newline)"/>
    <xsl:call-template name="documentation">
      <xsl:with-param name="fallback" select="concat('Codes of the simple type `', @schema, '`.')"/>
    </xsl:call-template>
    <xsl:value-of select="concat('  // ', @schema, ' — ', @location, $newline)"/>
    <xsl:value-of select="concat('  ', @access, ' struct ', @name, ': OpenCode {', $newline)"/>
    <xsl:text>    /// The code.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' let rawValue: String', $newline)"/>
    <xsl:text>    /// Takes a code, known or not.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' init(rawValue: String) { self.rawValue = rawValue }', $newline)"/>
    <xsl:text>    /// The codes of the schema.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' static var known: [String] { [')"/>
    <xsl:for-each select="m:code">
      <xsl:if test="position() > 1">, </xsl:if>
      <xsl:value-of select="@literal"/>
    </xsl:for-each>
    <xsl:text>] }&#10;</xsl:text>
    <xsl:for-each select="m:code">
      <xsl:call-template name="documentation">
        <xsl:with-param name="indent" select="'    '"/>
        <xsl:with-param name="fallback" select="concat('The code ', @literal, '.')"/>
      </xsl:call-template>
      <xsl:value-of select="concat('    ', ../@access, ' static var ', @name, ': Self { Self(rawValue: ', @literal, ') }', $newline)"/>
    </xsl:for-each>
    <xsl:text>  }&#10;}&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
