<?xml version="1.0" encoding="UTF-8"?>
<!-- Namespaces.swift: the enumerations that nest types, type aliases, and the registry of documents. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header"/>
    <xsl:apply-templates select="m:namespace"/>
  </xsl:template>

  <xsl:template match="m:namespace">
    <xsl:value-of select="concat($newline, '/// Types and documents of the schema set ', @name, '.', $newline)"/>
    <xsl:value-of select="concat(@access, ' enum ', @name, ' {', $newline)"/>
    <xsl:text>  /// The documents of this set, by root element.&#10;</xsl:text>
    <xsl:value-of select="concat('  ', @access, ' static let documents = DocumentRegistry([', $newline)"/>
    <xsl:for-each select="m:document">
      <xsl:value-of select="concat('    // ', @element, $newline, '    ', @swift, '.self,', $newline)"/>
    </xsl:for-each>
    <xsl:text>  ])&#10;}&#10;</xsl:text>
    <xsl:apply-templates select="m:enclosure | m:alias"/>
  </xsl:template>

  <xsl:template match="m:enclosure">
    <xsl:value-of select="concat($newline, 'extension ', @parent, ' {', $newline)"/>
    <xsl:value-of select="concat('  /// Types of ', @name, '.', $newline)"/>
    <xsl:value-of select="concat('  ', ../@access, ' enum ', @name, ' {}', $newline, '}', $newline)"/>
  </xsl:template>

  <xsl:template match="m:alias">
    <xsl:value-of select="concat($newline, 'extension ', @parent, ' {', $newline)"/>
    <xsl:value-of select="concat('  /// The same type as `', @target, '`.', $newline)"/>
    <xsl:value-of select="concat('  ', ../@access, ' typealias ', @name, ' = ', @target, $newline, '}', $newline)"/>
  </xsl:template>
</xsl:stylesheet>
