<?xml version="1.0" encoding="UTF-8"?>
<!-- Diagrams of messages, as SVG within the page. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:catalogue" xmlns:m="urn:swift-hl7v3:model"
  xmlns:s="urn:swift-hl7v3:site" exclude-result-prefixes="c m s">

  <xsl:template match="c:diagram">
    <section aria-labelledby="diagram">
      <h2 id="diagram">Diagram</h2>
      <p class="quiet">What holds what, from the root element down. Dashed: an alternative of a choice. With … behind the name: what it holds is drawn further up.</p>
      <div class="scroll diagram" role="region" aria-labelledby="diagram" tabindex="0">
        <svg width="{@width}" height="{@height}" viewBox="0 0 {@width} {@height}" role="group" aria-labelledby="diagram">
          <xsl:for-each select="c:box[@from-x]">
            <path d="M{@from-x} {@from-y} V{@to-y} H{@x}"/>
          </xsl:for-each>
          <xsl:apply-templates select="c:box"/>
        </svg>
      </div>
    </section>
  </xsl:template>

  <xsl:template match="c:box">
    <xsl:variable name="page" select="key('page', @swift)"/>
    <a href="../{$page/@path}">
      <title><xsl:value-of select="concat(@name, ' ', @cardinality, ': ', @title)"/></title>
      <rect x="{@x}" y="{@y}" width="{@width}" height="{@height}" rx="6">
        <xsl:if test="@alternative = 'true'"><xsl:attribute name="class">alternative</xsl:attribute></xsl:if>
      </rect>
      <text class="name" x="{@x + 10}" y="{@y + 19}">
        <xsl:call-template name="cut"><xsl:with-param name="text" select="@name"/><xsl:with-param name="most" select="29"/></xsl:call-template>
        <xsl:if test="@repeated = 'true'"> …</xsl:if>
      </text>
      <text class="cardinality" x="{@x + @width - 10}" y="{@y + 19}" text-anchor="end"><xsl:value-of select="@cardinality"/></text>
      <text class="type" x="{@x + 10}" y="{@y + 36}">
        <xsl:call-template name="cut"><xsl:with-param name="text" select="@title"/><xsl:with-param name="most" select="38"/></xsl:call-template>
      </text>
    </a>
  </xsl:template>

  <!-- The end of a name tells more than its beginning. -->
  <xsl:template name="cut">
    <xsl:param name="text"/>
    <xsl:param name="most"/>
    <xsl:choose>
      <xsl:when test="string-length($text) &lt;= $most"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('…', substring($text, string-length($text) - $most + 2))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
