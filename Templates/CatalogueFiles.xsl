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
