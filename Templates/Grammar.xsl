<?xml version="1.0" encoding="UTF-8"?>
<!-- Grammar.swift: the schema as the runtime reads it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header"><xsl:with-param name="exports" select="false()"/></xsl:call-template>
    <xsl:text>&#10;/// What instances must obey: names, types, content models and simple types, one a line.&#10;</xsl:text>
    <xsl:text>enum GeneratedGrammar {&#10;  static let shared = Grammar(&#10;    #"""&#10;</xsl:text>
    <xsl:for-each select="m:grammar/m:line">
      <xsl:value-of select="concat('    ', ., $newline)"/>
    </xsl:for-each>
    <xsl:text>    """#)&#10;}&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
