<?xml version="1.0" encoding="UTF-8"?>
<!-- Our Models.xsl, and after each struct a conformance to a protocol of this package, with what the protocol wants. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:import href="ours/Models.xsl"/>

  <xsl:template match="m:type">
    <xsl:apply-imports/>
    <xsl:value-of select="concat($newline, 'extension ', @swift, ': Declared {', $newline)"/>
    <xsl:value-of select="concat('  static var declaration: String { &quot;', @schema, ' at ', @location, '&quot; }', $newline)"/>
    <xsl:value-of select="concat('  static var memberNames: [String] { [', $newline)"/>
    <xsl:for-each select="m:attribute | m:member">
      <xsl:value-of select="concat('    &quot;', @property, '&quot;,', $newline)"/>
    </xsl:for-each>
    <xsl:value-of select="concat('  ] }', $newline, '}', $newline)"/>
  </xsl:template>
</xsl:stylesheet>
