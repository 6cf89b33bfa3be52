<?xml version="1.0" encoding="UTF-8"?>
<!-- The change report as a page that stands alone. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes" exclude-result-prefixes="c">
  <xsl:include href="ChangeReport.xsl"/>
  <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat" indent="no"/>

  <xsl:template match="c:changes">
    <html lang="en">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>Changes of the Swift API</title>
        <style>
          :root { color-scheme: light dark; --text: #1b1f24; --faint: #57606a; --page: #fff; --card: #f6f8fa; --line: #d0d7de;
            --breaking: #b3001b; --additive: #1a6334; --none: #57606a; }
          @media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --faint: #9da7b1; --page: #0d1117; --card: #161b22; --line: #30363d;
            --breaking: #ff8080; --additive: #6fdd8b; --none: #9da7b1; } }
          body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); margin: 0 auto; padding: 1rem; max-width: 60rem; }
          h1 { font-size: 1.5rem; } h2 { font-size: 1rem; overflow-wrap: anywhere; margin: 0; font-family: ui-monospace, monospace; }
          section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0; }
          ul { list-style: none; padding: 0; margin: 0; } li { border-top: 1px solid var(--line); padding: .5rem 0; margin-top: .5rem; }
          code { font-family: ui-monospace, monospace; font-size: .875rem; overflow-wrap: anywhere; display: block; }
          .verdict { font-weight: 600; } .breaking { color: var(--breaking); } .additive { color: var(--additive); } .none { color: var(--none); }
          .place { color: var(--faint); font-size: .875rem; overflow-wrap: anywhere; } p { margin: .25rem 0; }
        </style>
      </head>
      <body>
        <main>
          <h1>Changes of the Swift API</h1>
          <p>From <code><xsl:value-of select="@old"/></code> to <code><xsl:value-of select="@new"/></code></p>
          <p><span class="verdict {@verdict}"><xsl:value-of select="@verdict"/></span>: <xsl:call-template name="sentence"/></p>
          <xsl:apply-templates select="c:type"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="c:type">
    <section>
      <h2>
        <xsl:value-of select="@name"/>
        <xsl:if test="@new-name"><xsl:value-of select="concat(' → ', @new-name)"/></xsl:if>
      </h2>
      <ul><xsl:apply-templates select="c:change"/></ul>
    </section>
  </xsl:template>

  <xsl:template match="c:change">
    <li>
      <p><span class="verdict {@verdict}"><xsl:value-of select="@verdict"/></span><xsl:text>: </xsl:text><xsl:call-template name="event"/></p>
      <xsl:if test="@before != ''"><code><xsl:value-of select="concat('− ', @before)"/></code></xsl:if>
      <xsl:if test="@after != ''"><code><xsl:value-of select="concat('+ ', @after)"/></code></xsl:if>
      <xsl:if test=". != ''"><p><xsl:value-of select="."/></p></xsl:if>
      <p class="place"><xsl:call-template name="places"/></p>
    </li>
  </xsl:template>
</xsl:stylesheet>
