<?xml version="1.0" encoding="UTF-8"?>
<!-- The catalogue: a site as one tree, `s:page` for each page and `s:file` for each file of text. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:catalogue" xmlns:m="urn:swift-hl7v3:model"
  xmlns:s="urn:swift-hl7v3:site" exclude-result-prefixes="c m">
  <xsl:include href="CatalogueType.xsl"/>
  <xsl:include href="CatalogueDiagram.xsl"/>
  <xsl:include href="CatalogueFiles.xsl"/>
  <xsl:output method="xml" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:key name="page" match="c:page" use="@swift"/>
  <xsl:key name="use" match="c:use" use="@of"/>
  <xsl:key name="excerpt" match="c:excerpt" use="concat(@location, '#', @name)"/>
  <xsl:key name="diagram" match="c:diagram" use="@swift"/>
  <xsl:key name="document" match="m:document" use="@swift"/>

  <xsl:variable name="model" select="/c:catalogue/m:model"/>

  <xsl:template match="/c:catalogue">
    <s:site>
      <s:page path="index.html"><xsl:call-template name="index"/></s:page>
      <xsl:for-each select="$model/m:type | $model/m:vocabulary">
        <s:page path="{key('page', @swift)/@path}"><xsl:apply-templates select="." mode="page"/></s:page>
      </xsl:for-each>
      <s:file path="catalogue.css"><xsl:call-template name="style"/></s:file>
      <s:file path="catalogue.js"><xsl:call-template name="script"/></s:file>
      <s:file path="search-index.js"><xsl:call-template name="search-index"/></s:file>
    </s:site>
  </xsl:template>

  <!-- What every page has around its content. -->
  <xsl:template name="frame">
    <xsl:param name="title"/>
    <xsl:param name="base" select="'../'"/>
    <xsl:param name="content"/>
    <html lang="en">
      <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta name="generator" content="hl7v3 catalogue"/>
        <title><xsl:value-of select="$title"/></title>
        <link rel="icon" href="data:,"/>
        <link rel="stylesheet" href="{$base}catalogue.css"/>
        <script src="{$base}search-index.js" defer="defer"></script>
        <script src="{$base}catalogue.js" defer="defer"></script>
      </head>
      <body data-base="{$base}">
        <a class="skip" href="#content">Skip to the content</a>
        <header>
          <a class="home" href="{$base}index.html">HL7 V3 catalogue</a>
          <form role="search" id="search-form">
            <label for="search">Search</label>
            <input id="search" type="search" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="results"
              aria-autocomplete="list" placeholder="Type, element or code"/>
            <p id="count" class="quiet" role="status"></p>
            <ul id="results" role="listbox" aria-label="What was found" hidden="hidden"></ul>
          </form>
        </header>
        <main id="content"><xsl:copy-of select="$content"/></main>
      </body>
    </html>
  </xsl:template>

  <!-- A type by name, as a link where it has a page. -->
  <xsl:template name="type-link">
    <xsl:param name="swift"/>
    <xsl:param name="text" select="$swift"/>
    <xsl:param name="anchor"/>
    <xsl:variable name="page" select="key('page', $swift)"/>
    <xsl:choose>
      <xsl:when test="$page"><a href="../{$page/@path}{$anchor}"><xsl:value-of select="$text"/></a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The schema's documentation, a paragraph for each of its. -->
  <xsl:template name="prose">
    <xsl:if test="m:line">
      <p>
        <xsl:for-each select="m:line">
          <xsl:choose>
            <xsl:when test=". = ''"><br/><br/></xsl:when>
            <xsl:otherwise><xsl:value-of select="concat(., ' ')"/></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:template>

  <!-- The first page. -->

  <xsl:template name="index">
    <xsl:call-template name="frame">
      <xsl:with-param name="title" select="'HL7 V3 catalogue'"/>
      <xsl:with-param name="base" select="''"/>
      <xsl:with-param name="content">
        <h1>HL7 V3 catalogue</h1>
        <p>
          <xsl:value-of select="concat(count(c:page[@kind = 'interaction']), ' root elements, ', count(c:page[@kind = 'type']), ' types and ', count(c:page[@kind = 'vocabulary']), ' vocabularies, and the Swift they become.')"/>
        </p>
        <nav aria-label="Sets of schemas">
          <ul class="chips">
            <xsl:for-each select="$model/m:namespace"><li><a href="#{@name}"><xsl:value-of select="@name"/></a></li></xsl:for-each>
          </ul>
        </nav>
        <xsl:for-each select="$model/m:namespace">
          <xsl:variable name="prefix" select="concat(@name, '.')"/>
          <section id="{@name}">
            <h2><xsl:value-of select="@name"/></h2>
            <xsl:call-template name="list">
              <xsl:with-param name="pages" select="/c:catalogue/c:page[@kind = 'interaction'][starts-with(@swift, $prefix)]"/>
              <xsl:with-param name="title" select="'Root elements'"/>
              <xsl:with-param name="open" select="true()"/>
            </xsl:call-template>
            <xsl:call-template name="list">
              <xsl:with-param name="pages" select="/c:catalogue/c:page[@kind = 'type'][starts-with(@swift, $prefix)]"/>
              <xsl:with-param name="title" select="'Types'"/>
            </xsl:call-template>
            <xsl:call-template name="list">
              <xsl:with-param name="pages" select="/c:catalogue/c:page[@kind = 'vocabulary'][starts-with(@swift, $prefix)]"/>
              <xsl:with-param name="title" select="'Vocabularies'"/>
            </xsl:call-template>
          </section>
        </xsl:for-each>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="list">
    <xsl:param name="pages"/>
    <xsl:param name="title"/>
    <xsl:param name="open" select="false()"/>
    <xsl:if test="$pages">
      <details>
        <xsl:if test="$open"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
        <summary><h3><xsl:value-of select="$title"/></h3><xsl:text> </xsl:text><span class="quiet"><xsl:value-of select="count($pages)"/></span></summary>
        <ul class="list">
          <xsl:for-each select="$pages">
            <xsl:sort select="@title"/>
            <li><a href="{@path}"><xsl:value-of select="@title"/></a></li>
          </xsl:for-each>
        </ul>
      </details>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
