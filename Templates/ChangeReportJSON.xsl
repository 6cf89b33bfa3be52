<?xml version="1.0" encoding="UTF-8"?>
<!-- The change report for programs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="str">
  <xsl:include href="ChangeReport.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="c:changes">
    <xsl:text>{&#10;  "old": </xsl:text><xsl:call-template name="string"><xsl:with-param name="text" select="@old"/></xsl:call-template>
    <xsl:text>,&#10;  "new": </xsl:text><xsl:call-template name="string"><xsl:with-param name="text" select="@new"/></xsl:call-template>
    <xsl:value-of select="concat(',', $newline, '  &quot;verdict&quot;: &quot;', @verdict, '&quot;,', $newline)"/>
    <xsl:value-of select="concat('  &quot;counts&quot;: {&quot;breaking&quot;: ', @breaking, ', &quot;additive&quot;: ', @additive, ', &quot;none&quot;: ', @none, '},', $newline)"/>
    <xsl:text>  "types": [</xsl:text>
    <xsl:for-each select="c:type">
      <xsl:if test="position() > 1">,</xsl:if>
      <xsl:text>&#10;    {&#10;      "name": </xsl:text>
      <xsl:call-template name="string"><xsl:with-param name="text" select="@name"/></xsl:call-template>
      <xsl:if test="@new-name">
        <xsl:text>,&#10;      "newName": </xsl:text>
        <xsl:call-template name="string"><xsl:with-param name="text" select="@new-name"/></xsl:call-template>
      </xsl:if>
      <xsl:value-of select="concat(',', $newline, '      &quot;verdict&quot;: &quot;', @verdict, '&quot;')"/>
      <xsl:call-template name="locations"><xsl:with-param name="indent" select="'      '"/></xsl:call-template>
      <xsl:text>,&#10;      "changes": [</xsl:text>
      <xsl:for-each select="c:change">
        <xsl:if test="position() > 1">,</xsl:if>
        <xsl:value-of select="concat($newline, '        {', $newline)"/>
        <xsl:value-of select="concat('          &quot;verdict&quot;: &quot;', @verdict, '&quot;,', $newline)"/>
        <xsl:value-of select="concat('          &quot;subject&quot;: &quot;', @subject, '&quot;,', $newline)"/>
        <xsl:value-of select="concat('          &quot;kind&quot;: &quot;', @kind, '&quot;')"/>
        <xsl:for-each select="@member[. != ''] | @before[. != ''] | @after[. != '']">
          <xsl:value-of select="concat(',', $newline, '          &quot;', name(), '&quot;: ')"/>
          <xsl:call-template name="string"><xsl:with-param name="text" select="."/></xsl:call-template>
        </xsl:for-each>
        <xsl:if test=". != ''">
          <xsl:text>,&#10;          "explanation": </xsl:text>
          <xsl:call-template name="string"><xsl:with-param name="text" select="."/></xsl:call-template>
        </xsl:if>
        <xsl:call-template name="locations"><xsl:with-param name="indent" select="'          '"/></xsl:call-template>
        <xsl:text>&#10;        }</xsl:text>
      </xsl:for-each>
      <xsl:text>&#10;      ]&#10;    }</xsl:text>
    </xsl:for-each>
    <xsl:if test="c:type"><xsl:text>&#10;  </xsl:text></xsl:if>
    <xsl:text>]&#10;}&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="locations">
    <xsl:param name="indent"/>
    <xsl:if test="@old-location != ''">
      <xsl:value-of select="concat(',', $newline, $indent, '&quot;oldLocation&quot;: ')"/>
      <xsl:call-template name="string"><xsl:with-param name="text" select="@old-location"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="@new-location != ''">
      <xsl:value-of select="concat(',', $newline, $indent, '&quot;newLocation&quot;: ')"/>
      <xsl:call-template name="string"><xsl:with-param name="text" select="@new-location"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A JSON string (RFC 8259, 7): XML has no other control characters than these. -->
  <xsl:template name="string">
    <xsl:param name="text"/>
    <xsl:variable name="quoted" select="str:replace(str:replace(string($text), '\', '\\'), '&quot;', '\&quot;')"/>
    <xsl:value-of select="concat('&quot;', str:replace(str:replace(str:replace($quoted, '&#10;', '\n'), '&#13;', '\r'), '&#9;', '\t'), '&quot;')"/>
  </xsl:template>
</xsl:stylesheet>
