<?xml version="1.0" encoding="UTF-8"?>
<!-- Codecs1.swift and so on: what reading and writing a type takes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header">
      <xsl:with-param name="exports" select="m:type[@shard = $shard]/@access = 'public'"/>
    </xsl:call-template>
    <xsl:apply-templates select="m:type[@shard = $shard]"/>
  </xsl:template>

  <xsl:template match="m:type">
    <xsl:value-of select="concat($newline, 'extension ', @swift, ': ')"/>
    <xsl:choose>
      <xsl:when test="@document = 'true'">HL7Document</xsl:when>
      <xsl:otherwise>HL7Value</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@infrastructure = 'true'">, InfrastructureRoot</xsl:if>
    <xsl:if test="@heir = 'true'">, DerivedValue</xsl:if>
    <xsl:text> {&#10;</xsl:text>
    <xsl:call-template name="mirror"/>
    <xsl:if test="@heir = 'true'">
      <xsl:text>  /// Which type of the schema it is.&#10;</xsl:text>
      <xsl:call-template name="runtime-access"/>
      <xsl:text>static var derivation: DocumentSchema {&#10;</xsl:text>
      <xsl:value-of select="concat('    DocumentSchema(grammar: GeneratedGrammar.shared, type: ', @number, ', root: 0)', $newline, '  }', $newline)"/>
    </xsl:if>
    <xsl:if test="@document = 'true'">
      <xsl:text>  /// Where its schema is.&#10;</xsl:text>
      <xsl:call-template name="runtime-access"/>
      <xsl:text>static var schema: DocumentSchema {&#10;</xsl:text>
      <xsl:value-of select="concat('    DocumentSchema(grammar: GeneratedGrammar.shared, type: ', @number, ', root: ', @root, ')', $newline, '  }', $newline)"/>
    </xsl:if>
    <xsl:text>}&#10;</xsl:text>
  </xsl:template>

  <!-- The properties as a debugger shows them. -->
  <xsl:template name="mirror">
    <xsl:value-of select="concat('  /// What the properties hold.', $newline, '  ', @access, ' var customMirror: Mirror {', $newline)"/>
    <xsl:text>    let shown = ReflectedProperties(self.stored)&#10;</xsl:text>
    <xsl:for-each select="m:attribute">
      <xsl:value-of select="concat('    shown.lexical(&quot;', translate(@property, '`', ''), '&quot;, ', @slot, ', ', @type, '.self)', $newline)"/>
    </xsl:for-each>
    <xsl:for-each select="m:member[not(@choice) and ../@shape = 'members'] | m:choice">
      <xsl:value-of select="'    shown.'"/>
      <xsl:choose>
        <xsl:when test="self::m:choice">add</xsl:when>
        <xsl:when test="@kind = 'complex' and @single = 'true'">child</xsl:when>
        <xsl:when test="@kind = 'complex'">children</xsl:when>
        <xsl:when test="@kind = 'simple' and @single = 'true'">lexical</xsl:when>
        <xsl:when test="@kind = 'simple'">lexicals</xsl:when>
        <xsl:when test="@single = 'true'">any</xsl:when>
        <xsl:otherwise>anys</xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="concat('(&quot;', translate(@property, '`', ''), '&quot;, ')"/>
      <xsl:choose>
        <xsl:when test="self::m:choice"><xsl:value-of select="concat('self.', @property)"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="concat(256 + @slot, ', ', @type, '.self')"/></xsl:otherwise>
      </xsl:choose>
      <xsl:text>)&#10;</xsl:text>
    </xsl:for-each>
    <xsl:if test="@shape = 'text'">    shown.add("text", self.text)&#10;</xsl:if>
    <xsl:if test="@shape = 'items'">    shown.add("content", self.content)&#10;</xsl:if>
    <xsl:text>    return shown.mirror(of: self)&#10;  }&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
