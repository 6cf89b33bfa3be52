<?xml version="1.0" encoding="UTF-8"?>
<!-- Models1.swift and so on: the structs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header">
      <xsl:with-param name="exports" select="m:type[@shard = $shard]/@access = 'public'"/>
    </xsl:call-template>
    <xsl:apply-templates select="m:type[@shard = $shard]"/>
  </xsl:template>

  <xsl:template match="m:type">
    <xsl:value-of select="concat($newline, 'extension ', @parent, ' {', $newline)"/>
    <xsl:call-template name="documentation">
      <xsl:with-param name="fallback" select="concat('The complex type `', @schema, '`.')"/>
    </xsl:call-template>
    <xsl:value-of select="concat('  // ', @schema, ' — ', @location, $newline)"/>
    <xsl:value-of select="concat('  ', @access, ' struct ', @name, ': Sendable')"/>
    <xsl:for-each select="m:conformance"><xsl:value-of select="concat(', ', @name)"/></xsl:for-each>
    <xsl:text> {&#10;    /// How the element stood on the wire: extras, and which fixed and default attributes.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' var wire = WireState()', $newline)"/>
    <xsl:apply-templates select="m:attribute" mode="property"/>
    <xsl:apply-templates select="m:fixed" mode="property"/>
    <xsl:choose>
      <xsl:when test="@shape = 'text'">
        <xsl:text>    /// The text; nil when elements stand in it, which `extras` then holds with it.&#10;</xsl:text>
        <xsl:value-of select="concat('    ', @access, ' var text: String?', $newline)"/>
      </xsl:when>
      <xsl:when test="@shape = 'items'"><xsl:call-template name="items"/></xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="m:member[not(@choice)] | m:choice" mode="property"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="initializer"/>
    <xsl:text>  }&#10;}&#10;</xsl:text>
  </xsl:template>

  <!-- Attributes. -->

  <xsl:template match="m:attribute" mode="property">
    <xsl:value-of select="$newline"/>
    <xsl:call-template name="grammar-comment"/>
    <xsl:call-template name="documentation">
      <xsl:with-param name="indent" select="'    '"/>
      <xsl:with-param name="noun" select="'attribute'"/>
    </xsl:call-template>
    <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': ', @type, '?', $newline)"/>
  </xsl:template>

  <xsl:template match="m:fixed" mode="property">
    <xsl:value-of select="$newline"/>
    <xsl:call-template name="grammar-comment"/>
    <xsl:call-template name="documentation">
      <xsl:with-param name="indent" select="'    '"/>
      <xsl:with-param name="fallback" select="concat('The attribute `', @name, '`: `', @value, '` unless the wire says otherwise.')"/>
    </xsl:call-template>
    <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': String {', $newline)"/>
    <xsl:value-of select="concat('      get { wire.value(&quot;', @name, '&quot;, default: ', @literal, ') }', $newline)"/>
    <xsl:if test="@kind = 'default'">
      <xsl:value-of select="concat('      set { wire.setValue(&quot;', @name, '&quot;, bit: ', @bit, ', default: ', @literal, ', newValue) }', $newline)"/>
    </xsl:if>
    <xsl:text>    }&#10;</xsl:text>
  </xsl:template>

  <!-- Children with a property each. -->

  <xsl:template match="m:member" mode="property">
    <xsl:value-of select="$newline"/>
    <xsl:call-template name="grammar-comment"/>
    <xsl:call-template name="documentation">
      <xsl:with-param name="indent" select="'    '"/>
      <xsl:with-param name="noun" select="'element'"/>
    </xsl:call-template>
    <xsl:choose>
      <xsl:when test="@single = 'false'">
        <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': [', @type, '] = []', $newline)"/>
      </xsl:when>
      <xsl:when test="@boxed = 'true'">
        <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': ', @type, '? {', $newline)"/>
        <xsl:value-of select="concat('      get { _', @plain, '?.value }', $newline)"/>
        <xsl:value-of select="concat('      set { _', @plain, ' = newValue.map(Box.init) }', $newline, '    }', $newline)"/>
        <xsl:value-of select="concat('    var _', @plain, ': Box&lt;', @type, '&gt;?', $newline)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': ', @type, '?', $newline)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A choice: an enumeration and a property of it. -->

  <xsl:template match="m:choice" mode="property">
    <xsl:variable name="number" select="@number"/>
    <xsl:value-of select="concat($newline, '    /// What stands of the choice between ')"/>
    <xsl:for-each select="../m:member[@choice = $number]">
      <xsl:if test="position() > 1">, </xsl:if><xsl:value-of select="concat('`', @name, '`')"/>
    </xsl:for-each>
    <xsl:value-of select="concat('.', $newline, '    ', ../@access, ' var ', @property, ': ', @type, '?', $newline)"/>
    <xsl:value-of select="concat('    /// The alternatives.', $newline, '    ', ../@access, ' enum ', @type, ': Sendable')"/>
    <xsl:for-each select="../m:conformance"><xsl:value-of select="concat(', ', @name)"/></xsl:for-each>
    <xsl:value-of select="concat(' {', $newline)"/>
    <xsl:apply-templates select="../m:member[@choice = $number]" mode="case">
      <xsl:with-param name="indirect" select="@indirect"/>
    </xsl:apply-templates>
    <xsl:text>    }&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="m:member" mode="case">
    <xsl:param name="indirect" select="'false'"/>
    <xsl:call-template name="grammar-comment"><xsl:with-param name="indent" select="'      '"/></xsl:call-template>
    <xsl:call-template name="documentation">
      <xsl:with-param name="indent" select="'      '"/>
      <xsl:with-param name="noun" select="'element'"/>
    </xsl:call-template>
    <xsl:text>      </xsl:text>
    <xsl:if test="@boxed = 'true' or $indirect = 'true'">indirect </xsl:if>
    <xsl:value-of select="concat('case ', @property, '(', @type, ')', $newline)"/>
  </xsl:template>

  <!-- Content whose order counts: one array, with accessors on top. -->

  <xsl:template name="items">
    <xsl:text>&#10;    /// All that stands in the element, in order.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' var content: [Content] = []', $newline)"/>
    <xsl:text>    /// An item of the content.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' enum Content: Sendable')"/>
    <xsl:for-each select="m:conformance"><xsl:value-of select="concat(', ', @name)"/></xsl:for-each>
    <xsl:value-of select="concat(' {', $newline)"/>
    <xsl:if test="@mixed = 'true'">
      <xsl:text>      /// A run of text.&#10;      case text(String)&#10;</xsl:text>
    </xsl:if>
    <xsl:apply-templates select="m:member" mode="case"/>
    <xsl:text>    }&#10;</xsl:text>
    <xsl:if test="@mixed = 'true'">
      <xsl:text>&#10;    /// The text of the content, without what stands in elements.&#10;</xsl:text>
      <xsl:value-of select="concat('    ', @access, ' var text: String {', $newline)"/>
      <xsl:text>      content.reduce(into: "") { text, item in if case .text(let run) = item { text += run } }&#10;    }&#10;</xsl:text>
    </xsl:if>
    <xsl:for-each select="m:member[@kind != 'wildcard']">
      <xsl:value-of select="$newline"/>
      <xsl:call-template name="documentation">
        <xsl:with-param name="indent" select="'    '"/>
        <xsl:with-param name="noun" select="'elements'"/>
      </xsl:call-template>
      <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': [', @type, '] {', $newline)"/>
      <xsl:value-of select="concat('      content.compactMap { item in if case .', @property, '(let value) = item { value } else { nil } }', $newline, '    }', $newline)"/>
    </xsl:for-each>
  </xsl:template>

  <!-- The initializer: what the schema requires has no default. -->

  <xsl:template name="initializer">
    <xsl:text>&#10;    /// Makes a value; what the schema requires must be given.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' init(')"/>
    <xsl:variable name="parameters" select="m:attribute | m:member[not(@choice) and ../@shape = 'members'] | m:choice"/>
    <xsl:for-each select="$parameters">
      <xsl:if test="position() > 1">, </xsl:if>
      <xsl:value-of select="concat(@property, ': ')"/>
      <xsl:choose>
        <xsl:when test="self::m:member and @single = 'false' and @required = 'true'"><xsl:value-of select="concat('[', @type, ']')"/></xsl:when>
        <xsl:when test="self::m:member and @single = 'false'"><xsl:value-of select="concat('[', @type, '] = []')"/></xsl:when>
        <xsl:when test="@required = 'true'"><xsl:value-of select="@type"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="concat(@type, '? = nil')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:if test="$parameters and (@shape = 'text' or @shape = 'items')">, </xsl:if>
    <xsl:if test="@shape = 'text'">text: String? = nil</xsl:if>
    <xsl:if test="@shape = 'items'">content: [Content]<xsl:if test="not(@content)"> = []</xsl:if></xsl:if>
    <xsl:text>) {&#10;</xsl:text>
    <xsl:if test="@present != '0'"><xsl:value-of select="concat('      self.wire = WireState(present: ', @present, ')', $newline)"/></xsl:if>
    <xsl:for-each select="$parameters">
      <xsl:choose>
        <xsl:when test="@boxed = 'true' and @single = 'true' and @required = 'true'">
          <xsl:value-of select="concat('      self._', @plain, ' = Box(', @property, ')', $newline)"/>
        </xsl:when>
        <xsl:when test="@boxed = 'true' and @single = 'true'">
          <xsl:value-of select="concat('      self._', @plain, ' = ', @property, '.map(Box.init)', $newline)"/>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="concat('      self.', @property, ' = ', @property, $newline)"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:if test="@shape = 'text'">      self.text = text&#10;</xsl:if>
    <xsl:if test="@shape = 'items'">      self.content = content&#10;</xsl:if>
    <xsl:text>    }&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
