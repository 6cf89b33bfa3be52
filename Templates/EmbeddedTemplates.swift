// Generated from the stylesheets beside it by `./dev templates`; do not edit. A test compares them.
// swift-format-ignore-file

/// The stylesheets, as they are compiled into the tool: a resource bundle would not be beside it wherever it runs.
public enum EmbeddedTemplates {
  /// Sources by file name.
  public static let all: [String: String] = [
    "Catalogue.xsl": catalogue,
    "CatalogueDiagram.xsl": catalogueDiagram,
    "CatalogueFiles.xsl": catalogueFiles,
    "CatalogueType.xsl": catalogueType,
    "ChangeReport.xsl": changeReport,
    "ChangeReportHTML.xsl": changeReportHTML,
    "ChangeReportJSON.xsl": changeReportJSON,
    "ChangeReportMarkdown.xsl": changeReportMarkdown,
    "ChangeReportText.xsl": changeReportText,
    "Codecs.xsl": codecs,
    "Common.xsl": common,
    "DataTypes.xsl": dataTypes,
    "Grammar.xsl": grammar,
    "Models.xsl": models,
    "Namespaces.xsl": namespaces,
    "Vocabularies.xsl": vocabularies,
  ]

  private static let catalogue = ##"""
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
"""##

  private static let catalogueDiagram = ##"""
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
"""##

  private static let catalogueFiles = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The files beside the pages: style, script and the index that the script searches. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:catalogue" xmlns:m="urn:swift-hl7v3:model"
  xmlns:s="urn:swift-hl7v3:site" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="c m s str">

  <!-- One entry a line: name, kind, page with anchor, what it belongs to. Kinds: m root element, t type, v vocabulary, e element, a attribute, c code. -->
  <xsl:template name="search-index">
    <xsl:text>window.catalogueIndex = [&#10;</xsl:text>
    <xsl:for-each select="c:page">
      <xsl:call-template name="entry">
        <xsl:with-param name="name" select="@title"/>
        <xsl:with-param name="kind" select="translate(substring(@kind, 1, 1), 'i', 'm')"/>
        <xsl:with-param name="path" select="@path"/>
        <xsl:with-param name="owner" select="@swift"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:for-each select="m:model/m:type">
      <xsl:variable name="path" select="key('page', @swift)/@path"/>
      <xsl:variable name="owner" select="key('page', @swift)/@title"/>
      <xsl:for-each select="m:member | m:attribute | m:fixed">
        <xsl:call-template name="entry">
          <xsl:with-param name="name" select="@name"/>
          <xsl:with-param name="kind" select="substring('ea', 2 - count(self::m:member), 1)"/>
          <xsl:with-param name="path">
            <xsl:value-of select="concat($path, '#')"/>
            <xsl:choose>
              <xsl:when test="self::m:member"><xsl:value-of select="concat('e-', @slot)"/></xsl:when>
              <xsl:when test="self::m:attribute"><xsl:value-of select="concat('a-', @slot)"/></xsl:when>
              <xsl:otherwise><xsl:value-of select="concat('f-', @bit)"/></xsl:otherwise>
            </xsl:choose>
          </xsl:with-param>
          <xsl:with-param name="owner" select="$owner"/>
        </xsl:call-template>
        <xsl:if test="self::m:fixed">
          <xsl:call-template name="entry">
            <xsl:with-param name="name" select="@value"/>
            <xsl:with-param name="kind" select="'c'"/>
            <xsl:with-param name="path" select="concat($path, '#f-', @bit)"/>
            <xsl:with-param name="owner" select="concat($owner, '/@', @name)"/>
          </xsl:call-template>
        </xsl:if>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:for-each select="m:model/m:vocabulary">
      <xsl:variable name="path" select="key('page', @swift)/@path"/>
      <xsl:variable name="owner" select="key('page', @swift)/@title"/>
      <xsl:for-each select="m:code">
        <xsl:call-template name="entry">
          <xsl:with-param name="name" select="@value"/>
          <xsl:with-param name="kind" select="'c'"/>
          <xsl:with-param name="path" select="concat($path, '#c-', position())"/>
          <xsl:with-param name="owner" select="$owner"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
    <xsl:text>];&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="entry">
    <xsl:param name="name"/>
    <xsl:param name="kind"/>
    <xsl:param name="path"/>
    <xsl:param name="owner"/>
    <xsl:text>["</xsl:text>
    <xsl:call-template name="literal"><xsl:with-param name="text" select="$name"/></xsl:call-template>
    <xsl:value-of select="concat('&quot;,&quot;', $kind, '&quot;,&quot;')"/>
    <xsl:call-template name="literal"><xsl:with-param name="text" select="$path"/></xsl:call-template>
    <xsl:text>","</xsl:text>
    <xsl:call-template name="literal"><xsl:with-param name="text" select="$owner"/></xsl:call-template>
    <xsl:text>"],&#10;</xsl:text>
  </xsl:template>

  <!-- The inside of a string literal of JavaScript. -->
  <xsl:template name="literal">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="translate($text, '\&quot;&#10;&#13;&#x2028;&#x2029;', '') = string($text)"><xsl:value-of select="$text"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="quoted" select="str:replace(str:replace(string($text), '\', '\\'), '&quot;', '\&quot;')"/>
        <xsl:value-of select="translate($quoted, '&#10;&#13;&#x2028;&#x2029;', '    ')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="style"><![CDATA[:root {
  color-scheme: light dark;
  --text: #1b1f24; --quiet: #57606a; --page: #ffffff; --card: #f6f8fa; --line: #d0d7de; --link: #0b57b0; --strong: #0b57b0; --mark: #fff3c4;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --quiet: #9da7b1; --page: #0d1117; --card: #161b22; --line: #3d444d; --link: #79b8ff; --strong: #79b8ff; --mark: #3a3212; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; }
body { margin: 0; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--text); background: var(--page); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--strong); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; top: 0; z-index: 3; background: var(--page); padding: .75rem 1rem; }
.skip:focus { left: 0; }
header { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between;
  padding: .5rem 1rem; background: var(--page); border-bottom: 1px solid var(--line); }
.home { font-weight: 600; color: var(--text); text-decoration: none; }
form { position: relative; flex: 1 1 16rem; max-width: 32rem; margin: 0; }
label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
input { width: 100%; min-height: 2.75rem; font: inherit; padding: .375rem .75rem; color: inherit; background: var(--card); border: 1px solid var(--quiet);
  border-radius: 6px; }
input::placeholder { color: var(--quiet); opacity: 1; }
#count { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
#results { position: absolute; left: 0; right: 0; margin: .25rem 0 0; padding: .25rem; list-style: none; max-height: 70vh; overflow-y: auto; background: var(--page);
  border: 1px solid var(--line); border-radius: 6px; box-shadow: 0 8px 24px rgb(0 0 0 / .25); }
#results[hidden] { display: none; }
#results a { display: block; padding: .5rem; border-radius: 4px; text-decoration: none; overflow-wrap: anywhere; }
#results [aria-selected="true"] a, #results a:hover { background: var(--mark); }
#results span { display: block; color: var(--quiet); font-size: .875rem; }
main { max-width: 68rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; padding: .5rem 0; }
summary h3 { display: inline; }
p { margin: 0 0 .75rem; max-width: 44rem; }
.quiet { color: var(--quiet); }
p.quiet { margin-bottom: .25rem; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: 0; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
code { font: .875rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.card { padding: .75rem 1rem; margin: .75rem 0; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.card:target { border-color: var(--strong); background: var(--mark); }
.card .of { margin: .125rem 0; overflow-wrap: anywhere; }
.anchor { color: inherit; text-decoration: none; }
.anchor:hover { text-decoration: underline; }
.cardinality { font-weight: 400; color: var(--quiet); }
.pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; margin-top: .5rem; }
figure { margin: 0; }
figcaption { font-size: .875rem; color: var(--quiet); overflow-wrap: anywhere; }
pre { margin: .125rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.list { list-style: none; margin: 0; padding: 0; columns: 22rem; column-gap: 2rem; }
.list li { padding: .25rem 0; overflow-wrap: anywhere; break-inside: avoid; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; margin: 0; }
.chips a { display: block; padding: .375rem .75rem; border: 1px solid var(--line); border-radius: 999px; text-decoration: none; }
.scroll { overflow: auto; border: 1px solid var(--line); border-radius: 8px; }
.diagram { max-height: 75vh; background: var(--card); }
svg { display: block; font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
svg rect { fill: var(--page); stroke: var(--quiet); }
svg rect.alternative { stroke-dasharray: 5 4; }
svg path { fill: none; stroke: var(--quiet); }
svg text { fill: var(--text); }
svg .name { font-weight: 600; }
svg .type, svg .cardinality { fill: var(--quiet); font-size: 11px; font-weight: 400; }
svg a:hover rect, svg a:focus-visible rect { stroke: var(--strong); stroke-width: 3; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
tr:target { background: var(--mark); }
@media (max-width: 40rem) {
  h1 { font-size: 1.25rem; }
  .pair { grid-template-columns: minmax(0, 1fr); }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: .5rem; }
  main { padding: .75rem; }
  th, td { padding: .5rem; }
}
@media print { header, .skip { display: none; } }
]]></xsl:template>

  <xsl:template name="script"><![CDATA["use strict";
(() => {
  const input = document.getElementById("search");
  const list = document.getElementById("results");
  const count = document.getElementById("count");
  const base = document.body.dataset.base;
  const kinds = { m: "root element", t: "type", v: "vocabulary", e: "element", a: "attribute", c: "code" };
  const most = 60;
  let selected = -1;

  // Better the smaller: the whole name, its beginning, the beginning of a later step, anywhere.
  function rank(name, wanted) {
    const place = name.indexOf(wanted);
    if (place < 0) return -1;
    if (name.length === wanted.length) return 0;
    if (place === 0) return 1;
    return ".@_/".includes(name[place - 1]) ? 2 : 3;
  }

  function find(wanted) {
    const found = [];
    for (const entry of window.catalogueIndex) {
      const value = rank(entry[0].toLowerCase(), wanted);
      if (value >= 0) found.push([value, "mtveac".indexOf(entry[1]), entry]);
    }
    return found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2][0] < b[2][0] ? -1 : a[2][0] > b[2][0] ? 1 : 0)).map((item) => item[2]);
  }

  function select(number) {
    const options = list.children;
    if (selected >= 0 && options[selected]) options[selected].setAttribute("aria-selected", "false");
    selected = options.length === 0 ? -1 : (number + options.length) % options.length;
    if (selected < 0) return input.removeAttribute("aria-activedescendant");
    options[selected].setAttribute("aria-selected", "true");
    options[selected].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[selected].id);
  }

  function close() {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    selected = -1;
  }

  function show() {
    const wanted = input.value.trim().toLowerCase();
    list.replaceChildren();
    if (wanted === "") { count.textContent = ""; return close(); }
    const found = find(wanted);
    for (const [number, entry] of found.slice(0, most).entries()) {
      const option = document.createElement("li");
      option.id = "result-" + number;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      const link = document.createElement("a");
      link.href = base + entry[2];
      link.tabIndex = -1;
      link.append(entry[0]);
      const where = document.createElement("span");
      where.append(kinds[entry[1]] + " · " + entry[3]);
      link.append(where);
      option.append(link);
      list.append(option);
    }
    count.textContent = found.length === 0 ? "Nothing found" : found.length > most ? "The first " + most + " of " + found.length : found.length + " found";
    if (found.length === 0) {
      const option = document.createElement("li");
      option.append(count.textContent);
      list.append(option);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    selected = -1;
    input.removeAttribute("aria-activedescendant");
  }

  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { if (list.hidden) show(); select(selected + 1); event.preventDefault(); }
    if (event.key === "ArrowUp") { select(selected < 0 ? list.children.length - 1 : selected - 1); event.preventDefault(); }
    // The browser's own Escape, which empties the field, comes second.
    if (event.key === "Escape" && !list.hidden) { close(); event.preventDefault(); }
  });
  document.getElementById("search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const option = list.children[Math.max(selected, 0)];
    const link = option && option.querySelector("a");
    if (link) { close(); window.location.href = link.href; }
  });
  document.addEventListener("click", (event) => { if (!event.target.closest("#search-form")) close(); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== input) { input.focus(); event.preventDefault(); }
  });
})();
]]></xsl:template>
</xsl:stylesheet>
"""##

  private static let catalogueType = ##"""
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
"""##

  private static let changeReport = ##"""
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
"""##

  private static let changeReportHTML = ##"""
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
"""##

  private static let changeReportJSON = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The change report for programs. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="str">
  <xsl:include href="ChangeReport.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="c:changes">
    <xsl:text>{&#10;  "old": </xsl:text><xsl:call-template name="string"><xsl:with-param name="text" select="@old"/></xsl:call-template>
    <xsl:text>,&#10;  "new": </xsl:text><xsl:call-template name="string"><xsl:with-param name="text" select="@new"/></xsl:call-template>
    <xsl:value-of select="concat(',', $newline, '  &quot;verdict&quot;: &quot;', @verdict, '&quot;,', $newline)"/>
    <xsl:value-of select="concat('  &quot;counts&quot;: {&quot;breaking&quot;: ', @breaking, ', &quot;additive&quot;: ', @additive, ', &quot;none&quot;: ', @none, '},', $newline)"/>
    <xsl:text>  "types": [</xsl:text>
    <xsl:for-each select="c:type">
      <xsl:if test="position() > 1">,</xsl:if>
      <xsl:text>&#10;    {&#10;      "name": </xsl:text>
      <xsl:call-template name="string"><xsl:with-param name="text" select="@name"/></xsl:call-template>
      <xsl:if test="@new-name">
        <xsl:text>,&#10;      "newName": </xsl:text>
        <xsl:call-template name="string"><xsl:with-param name="text" select="@new-name"/></xsl:call-template>
      </xsl:if>
      <xsl:value-of select="concat(',', $newline, '      &quot;verdict&quot;: &quot;', @verdict, '&quot;')"/>
      <xsl:call-template name="locations"><xsl:with-param name="indent" select="'      '"/></xsl:call-template>
      <xsl:text>,&#10;      "changes": [</xsl:text>
      <xsl:for-each select="c:change">
        <xsl:if test="position() > 1">,</xsl:if>
        <xsl:value-of select="concat($newline, '        {', $newline)"/>
        <xsl:value-of select="concat('          &quot;verdict&quot;: &quot;', @verdict, '&quot;,', $newline)"/>
        <xsl:value-of select="concat('          &quot;subject&quot;: &quot;', @subject, '&quot;,', $newline)"/>
        <xsl:value-of select="concat('          &quot;kind&quot;: &quot;', @kind, '&quot;')"/>
        <xsl:for-each select="@member[. != ''] | @before[. != ''] | @after[. != '']">
          <xsl:value-of select="concat(',', $newline, '          &quot;', name(), '&quot;: ')"/>
          <xsl:call-template name="string"><xsl:with-param name="text" select="."/></xsl:call-template>
        </xsl:for-each>
        <xsl:if test=". != ''">
          <xsl:text>,&#10;          "explanation": </xsl:text>
          <xsl:call-template name="string"><xsl:with-param name="text" select="."/></xsl:call-template>
        </xsl:if>
        <xsl:call-template name="locations"><xsl:with-param name="indent" select="'          '"/></xsl:call-template>
        <xsl:text>&#10;        }</xsl:text>
      </xsl:for-each>
      <xsl:text>&#10;      ]&#10;    }</xsl:text>
    </xsl:for-each>
    <xsl:if test="c:type"><xsl:text>&#10;  </xsl:text></xsl:if>
    <xsl:text>]&#10;}&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="locations">
    <xsl:param name="indent"/>
    <xsl:if test="@old-location != ''">
      <xsl:value-of select="concat(',', $newline, $indent, '&quot;oldLocation&quot;: ')"/>
      <xsl:call-template name="string"><xsl:with-param name="text" select="@old-location"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="@new-location != ''">
      <xsl:value-of select="concat(',', $newline, $indent, '&quot;newLocation&quot;: ')"/>
      <xsl:call-template name="string"><xsl:with-param name="text" select="@new-location"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- A JSON string (RFC 8259, 7): XML has no other control characters than these. -->
  <xsl:template name="string">
    <xsl:param name="text"/>
    <xsl:variable name="quoted" select="str:replace(str:replace(string($text), '\', '\\'), '&quot;', '\&quot;')"/>
    <xsl:value-of select="concat('&quot;', str:replace(str:replace(str:replace($quoted, '&#10;', '\n'), '&#13;', '\r'), '&#9;', '\t'), '&quot;')"/>
  </xsl:template>
</xsl:stylesheet>
"""##

  private static let changeReportMarkdown = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The change report for a pull request. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes" xmlns:str="http://exslt.org/strings" exclude-result-prefixes="str">
  <xsl:include href="ChangeReport.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="c:changes">
    <xsl:text># Changes of the Swift API&#10;&#10;</xsl:text>
    <xsl:text>From </xsl:text><xsl:call-template name="code"><xsl:with-param name="text" select="@old"/></xsl:call-template>
    <xsl:text> to </xsl:text><xsl:call-template name="code"><xsl:with-param name="text" select="@new"/></xsl:call-template>
    <xsl:text>: **</xsl:text><xsl:value-of select="@verdict"/><xsl:text>**. </xsl:text>
    <xsl:call-template name="sentence"/>
    <xsl:value-of select="$newline"/>
    <xsl:call-template name="part"><xsl:with-param name="verdict" select="'breaking'"/><xsl:with-param name="title" select="'Breaking'"/></xsl:call-template>
    <xsl:call-template name="part"><xsl:with-param name="verdict" select="'additive'"/><xsl:with-param name="title" select="'Additive'"/></xsl:call-template>
    <xsl:call-template name="part"><xsl:with-param name="verdict" select="'none'"/><xsl:with-param name="title" select="'Without effect on code'"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="part">
    <xsl:param name="verdict"/>
    <xsl:param name="title"/>
    <xsl:if test="c:type/c:change[@verdict = $verdict]">
      <xsl:value-of select="concat($newline, '## ', $title, $newline, $newline)"/>
      <xsl:text>| Type | What | Before | After | Schema |&#10;|---|---|---|---|---|&#10;</xsl:text>
      <xsl:for-each select="c:type/c:change[@verdict = $verdict]">
        <xsl:text>| </xsl:text>
        <xsl:call-template name="code"><xsl:with-param name="text" select="../@name"/></xsl:call-template>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="plain"><xsl:with-param name="text"><xsl:call-template name="event"/></xsl:with-param></xsl:call-template>
        <xsl:if test=". != ''">
          <xsl:text>. </xsl:text>
          <xsl:call-template name="plain"><xsl:with-param name="text" select="string(.)"/></xsl:call-template>
        </xsl:if>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="code"><xsl:with-param name="text" select="@before"/></xsl:call-template>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="code"><xsl:with-param name="text" select="@after"/></xsl:call-template>
        <xsl:text> | </xsl:text>
        <xsl:call-template name="plain"><xsl:with-param name="text"><xsl:call-template name="places"/></xsl:with-param></xsl:call-template>
        <xsl:text> |&#10;</xsl:text>
      </xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- A bar would end the cell, even within back-ticks; a back-tick would end the code. -->
  <xsl:template name="code">
    <xsl:param name="text"/>
    <xsl:if test="$text != ''">
      <xsl:variable name="fence"><xsl:choose><xsl:when test="contains($text, '`')">``</xsl:when><xsl:otherwise>`</xsl:otherwise></xsl:choose></xsl:variable>
      <xsl:variable name="space"><xsl:if test="contains($text, '`')"><xsl:text> </xsl:text></xsl:if></xsl:variable>
      <xsl:value-of select="concat($fence, $space, str:replace(string($text), '|', '\|'), $space, $fence)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="plain">
    <xsl:param name="text"/>
    <xsl:value-of select="str:replace(str:replace(str:replace(str:replace(string($text), '\', '\\'), '|', '\|'), '*', '\*'), '_', '\_')"/>
  </xsl:template>
</xsl:stylesheet>
"""##

  private static let changeReportText = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- The change report for a terminal. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:swift-hl7v3:changes">
  <xsl:include href="ChangeReport.xsl"/>
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="c:changes">
    <xsl:value-of select="concat(@old, ' → ', @new, $newline)"/>
    <xsl:call-template name="sentence"/>
    <xsl:value-of select="$newline"/>
    <xsl:apply-templates select="c:type"/>
  </xsl:template>

  <xsl:template match="c:type">
    <xsl:value-of select="concat($newline, @name)"/>
    <xsl:if test="@new-name"><xsl:value-of select="concat(' → ', @new-name)"/></xsl:if>
    <xsl:value-of select="$newline"/>
    <xsl:apply-templates select="c:change"/>
  </xsl:template>

  <xsl:template match="c:change">
    <xsl:value-of select="concat('  ', substring(concat(@verdict, '         '), 1, 9), ' ')"/>
    <xsl:call-template name="event"/>
    <xsl:value-of select="$newline"/>
    <xsl:if test="@before != '' and @before != ../@name"><xsl:value-of select="concat('            - ', @before, $newline)"/></xsl:if>
    <xsl:if test="@after != '' and @after != ../@name"><xsl:value-of select="concat('            + ', @after, $newline)"/></xsl:if>
    <xsl:if test=". != ''"><xsl:value-of select="concat('            ', ., $newline)"/></xsl:if>
    <xsl:if test="@old-location != '' or @new-location != ''">
      <xsl:text>            </xsl:text><xsl:call-template name="places"/><xsl:value-of select="$newline"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
"""##

  private static let codecs = ##"""
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
"""##

  private static let common = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- What the Swift templates share: file headers, documentation and grammar comments. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:output method="text" encoding="UTF-8"/>

  <!-- The number of the output file, for templates that write several. -->
  <xsl:param name="shard" select="0"/>

  <xsl:variable name="newline" select="'&#10;'"/>
  <xsl:variable name="is-public" select="m:model/m:namespace/@access = 'public'"/>

  <xsl:template name="header">
    <xsl:param name="exports" select="$is-public"/>
    <xsl:text>// Generated by hl7v3 from XML Schema; do not edit. Regenerate with `hl7v3 generate`.&#10;</xsl:text>
    <xsl:text>// swift-format-ignore-file&#10;</xsl:text>
    <xsl:choose>
      <xsl:when test="$exports">@_spi(Generated) public import HL7V3Runtime&#10;</xsl:when>
      <!-- Without a level, or a plain import in a file of yours would be ambiguous. -->
      <xsl:otherwise>@_spi(Generated) import HL7V3Runtime&#10;</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The attributes and access level of what only the runtime calls; only public declarations can be @_spi. -->
  <xsl:template name="runtime-access">
    <xsl:text>  </xsl:text>
    <xsl:if test="@access = 'public'">@_spi(Generated) </xsl:if>
    <xsl:value-of select="concat(@access, ' ')"/>
  </xsl:template>

  <!-- The schema's documentation as a doc comment. Where it has none: `fallback`, or what the node itself is called. -->
  <xsl:template name="documentation">
    <xsl:param name="indent" select="'  '"/>
    <xsl:param name="noun"/>
    <xsl:param name="fallback"/>
    <xsl:choose>
      <xsl:when test="m:line">
        <xsl:for-each select="m:line">
          <xsl:choose>
            <xsl:when test="text()"><xsl:value-of select="concat($indent, '/// ', ., $newline)"/></xsl:when>
            <xsl:otherwise><xsl:value-of select="concat($indent, '///', $newline)"/></xsl:otherwise>
          </xsl:choose>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="$fallback"><xsl:value-of select="concat($indent, '/// ', $fallback, $newline)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($indent, '/// The ', $noun, ' `', @name, '`.', $newline)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The particle or attribute that the next line was generated from. -->
  <xsl:template name="grammar-comment">
    <xsl:param name="indent" select="'    '"/>
    <xsl:choose>
      <xsl:when test="self::m:member">
        <xsl:value-of select="concat($indent, '// ', @name, ' ', @cardinality, ' ', @schema, ' — ', @location, $newline)"/>
      </xsl:when>
      <xsl:when test="self::m:fixed">
        <xsl:value-of select="concat($indent, '// @', @name, ' ', @kind, ' ', @literal, ' — ', @location, $newline)"/>
      </xsl:when>
      <xsl:when test="@required = 'true'">
        <xsl:value-of select="concat($indent, '// @', @name, ' 1..1 ', @schema, ' — ', @location, $newline)"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($indent, '// @', @name, ' 0..1 ', @schema, ' — ', @location, $newline)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
"""##

  private static let dataTypes = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- DataTypes.swift: which structs are data types of HL7 V3, and protocols that the configuration asks for. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header">
      <xsl:with-param name="exports" select="m:type[m:data-type or m:own-conformance]/@access = 'public'"/>
    </xsl:call-template>
    <xsl:apply-templates select="m:type/m:data-type | m:type/m:own-conformance"/>
  </xsl:template>

  <xsl:template match="m:data-type">
    <xsl:variable name="access" select="../@access"/>
    <xsl:value-of select="concat($newline, 'extension ', ../@swift, ': ', @protocol, ', GeneratedDataValue {', $newline)"/>
    <xsl:text>  /// Where the names of its children are.&#10;</xsl:text>
    <xsl:for-each select=".."><xsl:call-template name="runtime-access"/></xsl:for-each>
    <xsl:text>static var grammar: Grammar { GeneratedGrammar.shared }&#10;</xsl:text>
    <xsl:if test="m:part">
      <xsl:value-of select="concat('  /// What stands in an attribute.', $newline, '  ', $access, ' func part(_ part: DataPart) -> String? {', $newline)"/>
      <xsl:text>    switch part.rawValue {&#10;</xsl:text>
      <xsl:for-each select="m:part">
        <xsl:value-of select="concat('    case &quot;', @name, '&quot;: self.', @property)"/>
        <xsl:if test="@access = 'lexical'">?.lexical</xsl:if>
        <xsl:value-of select="$newline"/>
      </xsl:for-each>
      <xsl:text>    default: self.attribute(part.rawValue)&#10;    }&#10;  }&#10;</xsl:text>
    </xsl:if>
    <xsl:if test="m:component">
      <xsl:value-of select="concat('  /// The values of child elements.', $newline, '  ', $access, ' func components(_ component: DataComponent) -> [any DataValue] {', $newline)"/>
      <xsl:text>    switch component.rawValue {&#10;</xsl:text>
      <xsl:for-each select="m:component">
        <xsl:value-of select="concat('    case &quot;', @name, '&quot;: ')"/>
        <xsl:choose>
          <xsl:when test="@access = 'many'"><xsl:value-of select="concat('self.', @property)"/></xsl:when>
          <xsl:when test="@access = 'choice'"><xsl:value-of select="concat('if case .', @property, '(let value)? = self.', @choice, ' { [value] } else { [] }')"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat('if let value = self.', @property, ' { [value] } else { [] }')"/></xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="$newline"/>
      </xsl:for-each>
      <xsl:text>    default: []&#10;    }&#10;  }&#10;</xsl:text>
    </xsl:if>
    <xsl:text>}&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="m:own-conformance">
    <xsl:variable name="access" select="../@access"/>
    <xsl:value-of select="concat($newline, 'extension ', ../@swift, ': ', @protocol, ' {')"/>
    <xsl:if test="m:witness"><xsl:value-of select="$newline"/></xsl:if>
    <xsl:for-each select="m:witness">
      <xsl:value-of select="concat('  /// The same as `', translate(@property, '`', ''), '`.', $newline, '  ', $access, ' var ', @name, ': ', @type, ' { self.', @property, ' }', $newline)"/>
    </xsl:for-each>
    <xsl:text>}&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
"""##

  private static let grammar = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Grammar.swift: the schema as the runtime reads it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header"><xsl:with-param name="exports" select="false()"/></xsl:call-template>
    <xsl:text>&#10;/// What instances must obey: names, types, content models and simple types, one a line.&#10;</xsl:text>
    <xsl:text>enum GeneratedGrammar {&#10;  static let shared = Grammar(&#10;    #"""&#10;</xsl:text>
    <xsl:for-each select="m:grammar/m:line">
      <xsl:value-of select="concat('    ', ., $newline)"/>
    </xsl:for-each>
    <!-- What the structs hold. -->
    <xsl:for-each select="m:type[m:member or @shape = 'text']">
      <xsl:value-of select="concat('    k ', @number, ' ')"/>
      <xsl:choose>
        <xsl:when test="@shape = 'text'">t</xsl:when>
        <xsl:when test="@shape = 'items' and @mixed = 'true'">m</xsl:when>
        <xsl:otherwise>c</xsl:otherwise>
      </xsl:choose>
      <xsl:for-each select="m:member">
        <xsl:text> </xsl:text>
        <xsl:choose>
          <xsl:when test="@kind = 'complex'">c</xsl:when>
          <xsl:when test="@kind = 'simple'">s</xsl:when>
          <xsl:when test="@kind = 'abstract'">h</xsl:when>
          <xsl:when test="@kind = 'any'">a</xsl:when>
          <xsl:otherwise>w</xsl:otherwise>
        </xsl:choose>
        <xsl:value-of select="@slot"/>
      </xsl:for-each>
      <xsl:value-of select="$newline"/>
    </xsl:for-each>
    <xsl:text>    """#,&#10;    heirs: [</xsl:text>
    <!-- Only where an abstract type is used does anybody look. -->
    <xsl:variable name="has-abstract" select="boolean(m:type/m:member[@kind = 'abstract'])"/>
    <xsl:variable name="heirs" select="m:type[$has-abstract and @heir = 'true']"/>
    <xsl:if test="not($heirs)">:</xsl:if>
    <xsl:for-each select="$heirs">
      <xsl:if test="position() > 1">,</xsl:if>
      <xsl:value-of select="concat($newline, '      ', @number, ': ', @swift, '.self')"/>
    </xsl:for-each>
    <xsl:text>&#10;    ])&#10;}&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
"""##

  private static let models = ##"""
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
"""##

  private static let namespaces = ##"""
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
"""##

  private static let vocabularies = ##"""
<?xml version="1.0" encoding="UTF-8"?>
<!-- Vocabularies.swift: an open structure for each simple type that enumerates codes. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:m="urn:swift-hl7v3:model">
  <xsl:include href="Common.xsl"/>

  <xsl:template match="m:model">
    <xsl:call-template name="header"><xsl:with-param name="exports" select="m:vocabulary/@access = 'public'"/></xsl:call-template>
    <xsl:apply-templates select="m:vocabulary"/>
  </xsl:template>

  <xsl:template match="m:vocabulary">
    <xsl:value-of select="concat($newline, 'extension ', @parent, ' {', $newline)"/>
    <xsl:call-template name="documentation">
      <xsl:with-param name="fallback" select="concat('Codes of the simple type `', @schema, '`.')"/>
    </xsl:call-template>
    <xsl:value-of select="concat('  // ', @schema, ' — ', @location, $newline)"/>
    <xsl:value-of select="concat('  ', @access, ' struct ', @name, ': OpenCode {', $newline)"/>
    <xsl:text>    /// The code.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' let rawValue: String', $newline)"/>
    <xsl:text>    /// Takes a code, known or not.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' init(rawValue: String) { self.rawValue = rawValue }', $newline)"/>
    <xsl:text>    /// The codes of the schema.&#10;</xsl:text>
    <xsl:value-of select="concat('    ', @access, ' static var known: [String] { [')"/>
    <xsl:for-each select="m:code">
      <xsl:if test="position() > 1">, </xsl:if>
      <xsl:value-of select="@literal"/>
    </xsl:for-each>
    <xsl:text>] }&#10;</xsl:text>
    <xsl:for-each select="m:code">
      <xsl:call-template name="documentation">
        <xsl:with-param name="indent" select="'    '"/>
        <xsl:with-param name="fallback" select="concat('The code ', @literal, '.')"/>
      </xsl:call-template>
      <xsl:value-of select="concat('    ', ../@access, ' static var ', @name, ': Self { Self(rawValue: ', @literal, ') }', $newline)"/>
    </xsl:for-each>
    <xsl:text>  }&#10;}&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
"""##
}
