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
    <xsl:text> {&#10;    /// What stands in the element, which the properties are views of.&#10;  </xsl:text>
    <xsl:call-template name="runtime-access"/>
    <xsl:text>var stored: StoredElement&#10;    /// Makes a view of what stands in an element.&#10;  </xsl:text>
    <xsl:call-template name="runtime-access"/>
    <xsl:text>init(stored: StoredElement) { self.stored = stored }&#10;</xsl:text>
    <xsl:apply-templates select="m:attribute" mode="property"/>
    <xsl:apply-templates select="m:fixed" mode="property"/>
    <xsl:choose>
      <xsl:when test="@shape = 'text'">
        <xsl:text>    /// The text; nil when elements stand in it, which `extras` then holds with it.&#10;</xsl:text>
        <xsl:value-of select="concat('    ', @access, ' var text: String? {', $newline)"/>
        <xsl:text>      get { stored.content }&#10;      set { stored.content = newValue }&#10;    }&#10;</xsl:text>
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
    <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': ', @type, '? {', $newline)"/>
    <xsl:call-template name="accessors">
      <xsl:with-param name="what"><xsl:choose><xsl:when test="@type = 'String'">Text</xsl:when><xsl:otherwise>Lexical</xsl:otherwise></xsl:choose></xsl:with-param>
      <xsl:with-param name="key" select="@slot"/>
    </xsl:call-template>
  </xsl:template>

  <!-- How a property looks at what is stored: by which call, and under which key. -->
  <xsl:template name="accessors">
    <xsl:param name="what"/>
    <xsl:param name="key"/>
    <xsl:param name="token" select="@token"/>
    <xsl:value-of select="concat('      get { stored.', translate(substring($what, 1, 1), 'ACLT', 'aclt'), substring($what, 2), '(', $key, ') }', $newline)"/>
    <xsl:value-of select="concat('      set { stored.set', $what, '(', $key, ', ', $token, ', newValue) }', $newline, '    }', $newline)"/>
  </xsl:template>

  <!-- Which call a member is for. -->
  <xsl:template match="m:member" mode="what">
    <xsl:choose>
      <xsl:when test="@kind = 'complex' and @single = 'true'">Child</xsl:when>
      <xsl:when test="@kind = 'complex'">Children</xsl:when>
      <xsl:when test="@kind = 'simple' and @single = 'true' and @type = 'String'">Text</xsl:when>
      <xsl:when test="@kind = 'simple' and @single = 'true'">Lexical</xsl:when>
      <xsl:when test="@kind = 'simple'">Lexicals</xsl:when>
      <xsl:when test="@single = 'true'">Any</xsl:when>
      <xsl:otherwise>Anys</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The key of a member: those of attributes come before. -->
  <xsl:template match="m:member" mode="key"><xsl:value-of select="256 + @slot"/></xsl:template>

  <!-- The name to write: what a wildcard let in has its own. -->
  <xsl:template match="m:member" mode="token">
    <xsl:choose><xsl:when test="@kind = 'wildcard'">65535</xsl:when><xsl:otherwise><xsl:value-of select="@token"/></xsl:otherwise></xsl:choose>
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
    <xsl:variable name="what"><xsl:apply-templates select="." mode="what"/></xsl:variable>
    <xsl:variable name="key"><xsl:apply-templates select="." mode="key"/></xsl:variable>
    <xsl:variable name="token"><xsl:apply-templates select="." mode="token"/></xsl:variable>
    <xsl:choose>
      <xsl:when test="@single = 'false'"><xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': [', @type, '] {', $newline)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': ', @type, '? {', $newline)"/></xsl:otherwise>
    </xsl:choose>
    <xsl:call-template name="accessors">
      <xsl:with-param name="what" select="$what"/><xsl:with-param name="key" select="$key"/><xsl:with-param name="token" select="$token"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A choice: an enumeration and a property of it. -->

  <xsl:template match="m:choice" mode="property">
    <xsl:variable name="number" select="@number"/>
    <xsl:value-of select="concat($newline, '    /// What stands of the choice between ')"/>
    <xsl:for-each select="../m:member[@choice = $number]">
      <xsl:if test="position() > 1">, </xsl:if><xsl:value-of select="concat('`', @name, '`')"/>
    </xsl:for-each>
    <xsl:value-of select="concat('.', $newline, '    ', ../@access, ' var ', @property, ': ', @type, '? {', $newline, '      get {', $newline)"/>
    <xsl:for-each select="../m:member[@choice = $number]">
      <xsl:variable name="what"><xsl:apply-templates select="." mode="what"/></xsl:variable>
      <xsl:variable name="key"><xsl:apply-templates select="." mode="key"/></xsl:variable>
      <xsl:value-of select="concat('        if let value: ', @type, ' = stored.', translate(substring($what, 1, 1), 'ACLT', 'aclt'), substring($what, 2), '(', $key, ') { return .', @property, '(value) }', $newline)"/>
    </xsl:for-each>
    <xsl:text>        return nil&#10;      }&#10;      set {&#10;        stored.clear([</xsl:text>
    <xsl:for-each select="../m:member[@choice = $number]">
      <xsl:if test="position() > 1">, </xsl:if><xsl:apply-templates select="." mode="key"/>
    </xsl:for-each>
    <xsl:text>])&#10;        switch newValue {&#10;</xsl:text>
    <xsl:for-each select="../m:member[@choice = $number]">
      <xsl:variable name="what"><xsl:apply-templates select="." mode="what"/></xsl:variable>
      <xsl:variable name="key"><xsl:apply-templates select="." mode="key"/></xsl:variable>
      <xsl:variable name="token"><xsl:apply-templates select="." mode="token"/></xsl:variable>
      <xsl:value-of select="concat('        case .', @property, '(let value)?: stored.set', $what, '(', $key, ', ', $token, ', value)', $newline)"/>
    </xsl:for-each>
    <xsl:text>        case nil: break&#10;        }&#10;      }&#10;    }&#10;</xsl:text>
    <xsl:value-of select="concat('    /// The alternatives.', $newline, '    ', ../@access, ' enum ', @type, ': Sendable')"/>
    <xsl:for-each select="../m:conformance"><xsl:value-of select="concat(', ', @name)"/></xsl:for-each>
    <xsl:value-of select="concat(' {', $newline)"/>
    <xsl:apply-templates select="../m:member[@choice = $number]" mode="case"/>
    <xsl:text>    }&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="m:member" mode="case">
    <xsl:call-template name="grammar-comment"><xsl:with-param name="indent" select="'      '"/></xsl:call-template>
    <xsl:call-template name="documentation">
      <xsl:with-param name="indent" select="'      '"/>
      <xsl:with-param name="noun" select="'element'"/>
    </xsl:call-template>
    <xsl:value-of select="concat('      case ', @property, '(', @type, ')', $newline)"/>
  </xsl:template>

  <!-- Content whose order counts: one array, with accessors on top. -->

  <xsl:template name="items">
    <xsl:text>&#10;    /// All that stands in the element, in order.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' var content: [Content] {', $newline)"/>
    <xsl:text>      get {&#10;        stored.items { item in&#10;          switch item.key {&#10;</xsl:text>
    <xsl:if test="@mixed = 'true'"><xsl:text>          case 511: item.text.map(Content.text)&#10;</xsl:text></xsl:if>
    <xsl:for-each select="m:member">
      <xsl:text>          case </xsl:text><xsl:apply-templates select="." mode="key"/>
      <xsl:choose>
        <xsl:when test="@kind = 'complex'">: item.child()</xsl:when>
        <xsl:when test="@kind = 'simple' and @type = 'String'">: item.text</xsl:when>
        <xsl:when test="@kind = 'simple'">: item.lexical()</xsl:when>
        <xsl:otherwise>: item.any</xsl:otherwise>
      </xsl:choose>
      <xsl:value-of select="concat('.map(Content.', @property, ')', $newline)"/>
    </xsl:for-each>
    <xsl:text>          default: nil&#10;          }&#10;        }&#10;      }&#10;      set {&#10;        stored.setItems(newValue) { item in&#10;          switch item {&#10;</xsl:text>
    <xsl:if test="@mixed = 'true'"><xsl:text>          case .text(let run): StoredItem(run: run)&#10;</xsl:text></xsl:if>
    <xsl:for-each select="m:member">
      <xsl:value-of select="concat('          case .', @property, '(let value): StoredItem(')"/>
      <xsl:choose>
        <xsl:when test="@kind = 'complex'">child: value, </xsl:when>
        <xsl:when test="@kind = 'simple'">value, </xsl:when>
        <xsl:otherwise>any: value, </xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="." mode="key"/><xsl:text>, </xsl:text><xsl:apply-templates select="." mode="token"/>
      <xsl:value-of select="concat(')', $newline)"/>
    </xsl:for-each>
    <xsl:text>          }&#10;        }&#10;      }&#10;    }&#10;</xsl:text>
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
      <xsl:text>      stored.runs&#10;    }&#10;</xsl:text>
    </xsl:if>
    <xsl:for-each select="m:member[@kind != 'wildcard']">
      <xsl:value-of select="$newline"/>
      <xsl:call-template name="documentation">
        <xsl:with-param name="indent" select="'    '"/>
        <xsl:with-param name="noun" select="'elements'"/>
      </xsl:call-template>
      <xsl:value-of select="concat('    ', ../@access, ' var ', @property, ': [', @type, '] {', $newline)"/>
      <xsl:text>      stored.</xsl:text>
      <xsl:choose><xsl:when test="@kind = 'complex'">children</xsl:when><xsl:when test="@kind = 'simple'">lexicals</xsl:when><xsl:otherwise>anys</xsl:otherwise></xsl:choose>
      <xsl:text>(</xsl:text><xsl:apply-templates select="." mode="key"/>
      <xsl:value-of select="concat(')', $newline, '    }', $newline)"/>
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
    <xsl:value-of select="concat('      self.stored = StoredElement(', @number)"/>
    <xsl:if test="@present != '0'"><xsl:value-of select="concat(', present: ', @present)"/></xsl:if>
    <xsl:text>)&#10;</xsl:text>
    <xsl:for-each select="$parameters">
      <xsl:value-of select="concat('      self.', @property, ' = ', @property, $newline)"/>
    </xsl:for-each>
    <xsl:if test="@shape = 'text'">      self.text = text&#10;</xsl:if>
    <xsl:if test="@shape = 'items'">      self.content = content&#10;</xsl:if>
    <xsl:text>    }&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
