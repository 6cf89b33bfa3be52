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
    <!-- What the structs hold. -->
    <xsl:for-each select="m:type[m:member or @shape = 'text']">
      <xsl:value-of select="concat('    k ', @number, ' ')"/>
      <xsl:choose>
        <xsl:when test="@shape = 'text'">t</xsl:when>
        <xsl:when test="@shape = 'items' and @mixed = 'true'">m</xsl:when>
        <xsl:otherwise>c</xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="m:member">
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="@kind = 'complex'">c</xsl:when>
          <xsl:when test="@kind = 'simple'">s</xsl:when>
          <xsl:when test="@kind = 'abstract'">h</xsl:when>
          <xsl:when test="@kind = 'any'">a</xsl:when>
          <xsl:otherwise>w</xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="@slot"/>
      </xsl:for-each>
      <xsl:value-of select="$newline"/>
    </xsl:for-each>
    <xsl:text>    """#,&#10;    heirs: [</xsl:text>
    <!-- Only where an abstract type is used does anybody look. -->
    <xsl:variable name="has-abstract" select="boolean(m:type/m:member[@kind = 'abstract'])"/>
    <xsl:variable name="heirs" select="m:type[$has-abstract and @heir = 'true']"/>
    <xsl:if test="not($heirs)">:</xsl:if>
    <xsl:for-each select="$heirs">
      <xsl:if test="position() > 1">,</xsl:if>
      <xsl:value-of select="concat($newline, '      ', @number, ': ', @swift, '.self')"/>
    </xsl:for-each>
    <xsl:text>&#10;    ])&#10;}&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
