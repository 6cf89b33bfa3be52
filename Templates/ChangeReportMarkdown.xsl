<?xml version="1.0" encoding="UTF-8"?>
<!-- The change report for a pull request. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="str">
  <xsl:include href="ChangeReport.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="c:changes">
    <xsl:text># Changes of the Swift API&#10;&#10;</xsl:text>
    <xsl:text>From </xsl:text><xsl:call-template name="code"><xsl:with-param name="text" select="@old"/></xsl:call-template>
    <xsl:text> to </xsl:text><xsl:call-template name="code"><xsl:with-param name="text" select="@new"/></xsl:call-template>
    <xsl:text>: **</xsl:text><xsl:value-of select="@verdict"/><xsl:text>**. </xsl:text>
    <xsl:call-template name="sentence"/>
    <xsl:value-of select="$newline"/>
    <xsl:call-template name="part"><xsl:with-param name="verdict" select="'breaking'"/><xsl:with-param name="title" select="'Breaking'"/></xsl:call-template>
    <xsl:call-template name="part"><xsl:with-param name="verdict" select="'additive'"/><xsl:with-param name="title" select="'Additive'"/></xsl:call-template>
    <xsl:call-template name="part"><xsl:with-param name="verdict" select="'none'"/><xsl:with-param name="title" select="'Without effect on code'"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="part">
    <xsl:param name="verdict"/>
    <xsl:param name="title"/>
    <xsl:if test="c:type/c:change[@verdict = $verdict]">
      <xsl:value-of select="concat($newline, '## ', $title, $newline, $newline)"/>
      <xsl:text>| Type | What | Before | After | Schema |&#10;|---|---|---|---|---|&#10;</xsl:text>
      <xsl:for-each select="c:type/c:change[@verdict = $verdict]">
        <xsl:text>| </xsl:text>
        <xsl:call-template name="code"><xsl:with-param name="text" select="../@name"/></xsl:call-template>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="plain"><xsl:with-param name="text"><xsl:call-template name="event"/></xsl:with-param></xsl:call-template>
        <xsl:if test=". != ''">
          <xsl:text>. </xsl:text>
          <xsl:call-template name="plain"><xsl:with-param name="text" select="string(.)"/></xsl:call-template>
        </xsl:if>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="code"><xsl:with-param name="text" select="@before"/></xsl:call-template>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="code"><xsl:with-param name="text" select="@after"/></xsl:call-template>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="plain"><xsl:with-param name="text"><xsl:call-template name="places"/></xsl:with-param></xsl:call-template>
        <xsl:text> |&#10;</xsl:text>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- A bar would end the cell, even within back-ticks; a back-tick would end the code. -->
  <xsl:template name="code">
    <xsl:param name="text"/>
    <xsl:if test="$text != ''">
      <xsl:variable name="fence"><xsl:choose><xsl:when test="contains($text, '`')">``</xsl:when><xsl:otherwise>`</xsl:otherwise></xsl:choose></xsl:variable>
      <xsl:variable name="space"><xsl:if test="contains($text, '`')"><xsl:text> </xsl:text></xsl:if></xsl:variable>
      <xsl:value-of select="concat($fence, $space, str:replace(string($text), '|', '\|'), $space, $fence)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="plain">
    <xsl:param name="text"/>
    <xsl:value-of select="str:replace(str:replace(str:replace(str:replace(string($text), '\', '\\'), '|', '\|'), '*', '\*'), '_', '\_')"/>
  </xsl:template>
</xsl:stylesheet>
