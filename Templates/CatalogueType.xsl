<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of types and vocabularies. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:catalogue" xmlns:m="urn:swift-hl7v3:model"
  xmlns:s="urn:swift-hl7v3:site" exclude-result-prefixes="c m s">

  <xsl:template match="m:type" mode="page">
    <xsl:variable name="page" select="key('page', @swift)"/>
    <xsl:variable name="document" select="key('document', @swift)"/>
    <xsl:call-template name="frame">
      <xsl:with-param name="title" select="concat($page/@title, ' — HL7 V3 catalogue')"/>
      <xsl:with-param name="content">
        <p class="quiet">
          <xsl:choose><xsl:when test="$document">Root element</xsl:when><xsl:otherwise>Type</xsl:otherwise></xsl:choose>
        </p>
        <h1><xsl:value-of select="$page/@title"/></h1>
        <xsl:call-template name="prose"/>
        <dl class="facts">
          <dt>Swift</dt><dd><code><xsl:value-of select="concat('struct ', @swift)"/></code></dd>
          <xsl:for-each select="$document">
            <dt>Element</dt><dd><code><xsl:value-of select="@element"/></code> in <code><xsl:value-of select="@namespace"/></code></dd>
          </xsl:for-each>
          <dt>Schema</dt><dd><code><xsl:value-of select="@schema"/></code>, <xsl:value-of select="@location"/></dd>
          <dt>Content</dt>
          <dd>
            <xsl:choose>
              <xsl:when test="@shape = 'empty'">None; attributes only.</xsl:when>
              <xsl:when test="@shape = 'text'">Text: <code>text: String?</code></xsl:when>
              <xsl:when test="@shape = 'items' and @mixed = 'true'">Text and elements in one ordered array, <code>content</code>.</xsl:when>
              <xsl:when test="@shape = 'items'">Elements in one ordered array, <code>content</code>.</xsl:when>
              <xsl:otherwise>A property for each element.</xsl:otherwise>
            </xsl:choose>
          </dd>
        </dl>
        <xsl:apply-templates select="key('diagram', @swift)"/>
        <xsl:if test="m:member">
          <section aria-labelledby="elements">
            <h2 id="elements">Elements</h2>
            <xsl:apply-templates select="m:member" mode="card"/>
          </section>
        </xsl:if>
        <xsl:if test="m:attribute | m:fixed">
          <section aria-labelledby="attributes">
            <h2 id="attributes">Attributes</h2>
            <xsl:apply-templates select="m:attribute | m:fixed" mode="card"/>
          </section>
        </xsl:if>
        <xsl:call-template name="uses"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="uses">
    <xsl:variable name="uses" select="key('use', @swift)"/>
    <section aria-labelledby="uses">
      <h2 id="uses">Where it is used</h2>
      <xsl:choose>
        <xsl:when test="not($uses)"><p>In no other type.</p></xsl:when>
        <xsl:otherwise>
          <details>
            <xsl:if test="count($uses) &lt; 13"><xsl:attribute name="open">open</xsl:attribute></xsl:if>
            <summary><xsl:value-of select="concat(count($uses), ' ')"/><xsl:choose><xsl:when test="count($uses) = 1">place</xsl:when><xsl:otherwise>places</xsl:otherwise></xsl:choose></summary>
            <ul class="list">
              <xsl:for-each select="$uses">
                <li>
                  <xsl:call-template name="type-link">
                    <xsl:with-param name="swift" select="@by"/>
                    <xsl:with-param name="text" select="concat(@by, ' / ', @name)"/>
                    <xsl:with-param name="anchor" select="concat('#', @anchor)"/>
                  </xsl:call-template>
                </li>
              </xsl:for-each>
            </ul>
          </details>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <!-- A child or attribute: the particle of the schema beside the declaration in Swift. -->

  <xsl:template match="m:member" mode="card">
    <xsl:variable name="number" select="@choice"/>
    <xsl:variable name="choice" select="../m:choice[@number = $number]"/>
    <xsl:call-template name="card">
      <xsl:with-param name="id" select="concat('e-', @slot)"/>
      <xsl:with-param name="key" select="@name"/>
      <xsl:with-param name="cardinality" select="@cardinality"/>
      <xsl:with-param name="swift">
        <xsl:choose>
          <xsl:when test="../@shape = 'items' and @kind = 'wildcard'"><xsl:value-of select="concat('case ', @property, '(', @type, ') of content')"/></xsl:when>
          <xsl:when test="../@shape = 'items'"><xsl:value-of select="concat('var ', @property, ': [', @type, '] { get }')"/></xsl:when>
          <xsl:when test="$choice"><xsl:value-of select="concat('var ', $choice/@property, ': ', $choice/@type, '?&#10;case ', @property, '(', @type, ')')"/></xsl:when>
          <xsl:when test="@single = 'true'"><xsl:value-of select="concat('var ', @property, ': ', @type, '?')"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat('var ', @property, ': [', @type, ']')"/></xsl:otherwise>
        </xsl:choose>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="m:attribute" mode="card">
    <xsl:call-template name="card">
      <xsl:with-param name="id" select="concat('a-', @slot)"/>
      <xsl:with-param name="key" select="concat('@', @name)"/>
      <xsl:with-param name="cardinality"><xsl:choose><xsl:when test="@required = 'true'">1..1</xsl:when><xsl:otherwise>0..1</xsl:otherwise></xsl:choose></xsl:with-param>
      <xsl:with-param name="swift" select="concat('var ', @property, ': ', @type, '?')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="m:fixed" mode="card">
    <xsl:call-template name="card">
      <xsl:with-param name="id" select="concat('f-', @bit)"/>
      <xsl:with-param name="key" select="concat('@', @name)"/>
      <xsl:with-param name="cardinality" select="concat(@kind, ' ', @literal)"/>
      <xsl:with-param name="swift">
        <xsl:value-of select="concat('var ', @property, ': String')"/>
        <xsl:if test="@kind = 'fixed'"> { get }</xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="card">
    <xsl:param name="id"/>
    <xsl:param name="key"/>
    <xsl:param name="cardinality"/>
    <xsl:param name="swift"/>
    <article id="{$id}" class="card">
      <h3>
        <a class="anchor" href="#{$id}"><xsl:value-of select="$key"/></a>
        <xsl:text> </xsl:text><span class="cardinality"><xsl:value-of select="$cardinality"/></span>
      </h3>
      <xsl:if test="@type and contains(@type, '.')">
        <p class="of">
          <xsl:call-template name="type-link"><xsl:with-param name="swift" select="@type"/></xsl:call-template>
          <xsl:if test="@schema != '' and not(contains(@schema, '/'))">
            <span class="quiet"><xsl:value-of select="concat(' for ', @schema)"/></span>
          </xsl:if>
        </p>
      </xsl:if>
      <xsl:call-template name="prose"/>
      <div class="pair">
        <figure>
          <figcaption>Schema, <xsl:value-of select="@location"/></figcaption>
          <pre><code><xsl:value-of select="key('excerpt', concat(@location, '#', $key))"/></code></pre>
        </figure>
        <figure>
          <figcaption>Swift</figcaption>
          <pre><code><xsl:value-of select="$swift"/></code></pre>
        </figure>
      </div>
    </article>
  </xsl:template>

  <xsl:template match="m:vocabulary" mode="page">
    <xsl:variable name="page" select="key('page', @swift)"/>
    <xsl:call-template name="frame">
      <xsl:with-param name="title" select="concat($page/@title, ' — HL7 V3 catalogue')"/>
      <xsl:with-param name="content">
        <p class="quiet">Vocabulary</p>
        <h1><xsl:value-of select="$page/@title"/></h1>
        <xsl:call-template name="prose"/>
        <dl class="facts">
          <dt>Swift</dt><dd><code><xsl:value-of select="concat('struct ', @swift, ': OpenCode')"/></code></dd>
          <dt>Schema</dt><dd><code><xsl:value-of select="@schema"/></code>, <xsl:value-of select="@location"/></dd>
        </dl>
        <h2 id="codes">Codes</h2>
        <div class="scroll" role="region" aria-labelledby="codes" tabindex="0">
          <table>
            <thead><tr><th scope="col">Code</th><th scope="col">Swift</th><th scope="col">Meaning</th></tr></thead>
            <tbody>
              <xsl:for-each select="m:code">
                <tr id="c-{position()}">
                  <th scope="row"><code><xsl:value-of select="@value"/></code></th>
                  <td><code><xsl:value-of select="concat('.', @name)"/></code></td>
                  <td><xsl:for-each select="m:line"><xsl:value-of select="concat(., ' ')"/></xsl:for-each></td>
                </tr>
              </xsl:for-each>
            </tbody>
          </table>
        </div>
        <xsl:call-template name="uses"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
