#include "LibXML2Baseline.h"

#if __has_include(<libxml/parser.h>)
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#else
#include <libxml2/libxml/parser.h>
#include <libxml2/libxml/parserInternals.h>
#include <libxml2/libxml/tree.h>
#endif
#include <string.h>

static void start_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
                          const xmlChar **namespaces, int attribute_count, int defaulted_count, const xmlChar **attributes) {
  (void)context; (void)name; (void)prefix; (void)uri; (void)namespace_count; (void)namespaces;
  (void)attribute_count; (void)defaulted_count; (void)attributes;
}

static void end_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)context; (void)name; (void)prefix; (void)uri;
}

static void characters(void *context, const xmlChar *text, int count) { (void)context; (void)text; (void)count; }

static void comment(void *context, const xmlChar *text) { (void)context; (void)text; }

int baseline_sax2(const void *bytes, size_t count) {
  xmlParserCtxtPtr context = xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (context == NULL) return -1;
  xmlSAXHandler *handler = context->sax;
  memset(handler, 0, sizeof *handler);
  handler->initialized = XML_SAX2_MAGIC;
  handler->startElementNs = start_element;
  handler->endElementNs = end_element;
  handler->characters = characters;
  handler->ignorableWhitespace = characters;
  handler->cdataBlock = characters;
  handler->comment = comment;
  xmlCtxtUseOptions(context, XML_PARSE_NONET);
  int result = xmlParseDocument(context);
  if (result == 0 && !context->wellFormed) result = -1;
  xmlFreeParserCtxt(context);
  return result;
}

void *baseline_tree(const void *bytes, size_t count) {
  return xmlReadMemory((const char *)bytes, (int)count, NULL, NULL, XML_PARSE_NONET);
}

int baseline_dump(void *tree) {
  xmlChar *output = NULL;
  int count = 0;
  xmlDocDumpMemory((xmlDocPtr)tree, &output, &count);
  xmlFree(output);
  return count;
}

void baseline_free(void *tree) { xmlFreeDoc((xmlDocPtr)tree); }

const char *baseline_version(void) { return LIBXML_DOTTED_VERSION; }
