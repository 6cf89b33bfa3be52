<?xml version="1.0" encoding="UTF-8"?>
<!-- The change report for a terminal. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes">
  <xsl:include href="ChangeReport.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="c:changes">
    <xsl:value-of select="concat(@old, ' → ', @new, $newline)"/>
    <xsl:call-template name="sentence"/>
    <xsl:value-of select="$newline"/>
    <xsl:apply-templates select="c:type"/>
  </xsl:template>

  <xsl:template match="c:type">
    <xsl:value-of select="concat($newline, @name)"/>
    <xsl:if test="@new-name"><xsl:value-of select="concat(' → ', @new-name)"/></xsl:if>
    <xsl:value-of select="$newline"/>
    <xsl:apply-templates select="c:change"/>
  </xsl:template>

  <xsl:template match="c:change">
    <xsl:value-of select="concat('  ', substring(concat(@verdict, '         '), 1, 9), ' ')"/>
    <xsl:call-template name="event"/>
    <xsl:value-of select="$newline"/>
    <xsl:if test="@before != '' and @before != ../@name"><xsl:value-of select="concat('            - ', @before, $newline)"/></xsl:if>
    <xsl:if test="@after != '' and @after != ../@name"><xsl:value-of select="concat('            + ', @after, $newline)"/></xsl:if>
    <xsl:if test=". != ''"><xsl:value-of select="concat('            ', ., $newline)"/></xsl:if>
    <xsl:if test="@old-location != '' or @new-location != ''">
      <xsl:text>            </xsl:text><xsl:call-template name="places"/><xsl:value-of select="$newline"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
