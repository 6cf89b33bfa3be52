<?xml version="1.0" encoding="UTF-8"?>
<!-- What the change reports share. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes">
  <xsl:strip-space elements="*"/>
  <xsl:variable name="newline" select="'&#10;'"/>

  <!-- The whole in a sentence. -->
  <xsl:template name="sentence">
    <xsl:choose>
      <xsl:when test="not(c:type)">The Swift API is the same.</xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat(@breaking, ' breaking, ', @additive, ' additive, ', @none, ' without effect on code; ', count(c:type), ' ')"/>
        <xsl:choose><xsl:when test="count(c:type) = 1">type</xsl:when><xsl:otherwise>types</xsl:otherwise></xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What happened to what: `property eventID: made optional`. -->
  <xsl:template name="event">
    <xsl:value-of select="@subject"/>
    <xsl:if test="@member != ''"><xsl:value-of select="concat(' ', @member)"/></xsl:if>
    <xsl:value-of select="concat(' ', @kind)"/>
  </xsl:template>

  <!-- Both places, or the one there is. -->
  <xsl:template name="places">
    <xsl:value-of select="@old-location"/>
    <xsl:if test="@old-location != '' and @new-location != '' and @old-location != @new-location"> → </xsl:if>
    <xsl:if test="@old-location != @new-location"><xsl:value-of select="@new-location"/></xsl:if>
  </xsl:template>
</xsl:stylesheet>
