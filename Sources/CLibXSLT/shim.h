// libxslt and libexslt for the generator's templates.
#ifndef HL7V3_CLIBXSLT_SHIM_H
#define HL7V3_CLIBXSLT_SHIM_H

// As in CLibXML2: ICU's headers clash with those of Foundation.
#if __has_include(<libxml/xmlversion.h>)
#include <libxml/xmlversion.h>
#else
#include <libxml2/libxml/xmlversion.h>
#endif
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlsave.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <libxslt/transform.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/variables.h>
#include <libexslt/exslt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline void hl7_xsltFree(void *pointer) { xmlFree(pointer); }

static inline const char *hl7_xsltName(xmlNodePtr node) { return (const char *)node->name; }

// Messages of a transformation, gathered as text; the variadic callbacks of libxslt cannot be written in Swift.
typedef struct {
  char *text;
  size_t count;
} hl7_xsltMessages;

static inline void hl7_xsltAppend(hl7_xsltMessages *messages, const char *text) {
  if (messages == NULL || text == NULL) return;
  size_t length = strlen(text);
  char *grown = (char *)realloc(messages->text, messages->count + length + 1);
  if (grown == NULL) return;
  memcpy(grown + messages->count, text, length + 1);
  messages->text = grown;
  messages->count += length;
}

static void hl7_xsltGenericError(void *context, const char *format, ...) {
  char line[2048];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  hl7_xsltAppend((hl7_xsltMessages *)context, line);
}

static inline void hl7_xsltStructuredError(void *context, const xmlError *error) {
  if (error == NULL) return;
  char place[1024];
  snprintf(place, sizeof place, "%s:%d: ", error->file != NULL ? error->file : "template", error->line);
  hl7_xsltAppend((hl7_xsltMessages *)context, place);
  hl7_xsltAppend((hl7_xsltMessages *)context, error->message);
}

static inline void hl7_xsltGather(hl7_xsltMessages *messages) {
  xsltSetGenericErrorFunc(messages, hl7_xsltGenericError);
  xmlSetGenericErrorFunc(messages, hl7_xsltGenericError);
  xmlSetStructuredErrorFunc(messages, (xmlStructuredErrorFunc)hl7_xsltStructuredError);
}

// For the thread that calls, and what libxml2 says only.
static inline void hl7_xsltGatherHere(hl7_xsltMessages *messages) {
  xmlSetGenericErrorFunc(messages, messages != NULL ? hl7_xsltGenericError : NULL);
  xmlSetStructuredErrorFunc(messages, messages != NULL ? (xmlStructuredErrorFunc)hl7_xsltStructuredError : NULL);
}

static inline void hl7_xsltGatherFor(xsltTransformContextPtr context, hl7_xsltMessages *messages) {
  xsltSetTransformErrorFunc(context, messages, hl7_xsltGenericError);
}

static inline void hl7_xsltStopGathering(void) {
  xsltSetGenericErrorFunc(NULL, NULL);
  xmlSetGenericErrorFunc(NULL, NULL);
  xmlSetStructuredErrorFunc(NULL, NULL);
}

// Stylesheets include each other by name; where the bytes come from is the caller's business. Returns malloc'ed bytes or NULL.
typedef char *(*hl7_xsltSource)(const char *name, size_t *count);
static hl7_xsltSource hl7_xsltCurrentSource = NULL;

static xmlDocPtr hl7_xsltLoad(const xmlChar *uri, xmlDictPtr names, int options, void *context, xsltLoadType type) {
  (void)names; (void)context; (void)type;
  size_t count = 0;
  char *bytes = hl7_xsltCurrentSource != NULL ? hl7_xsltCurrentSource((const char *)uri, &count) : NULL;
  if (bytes == NULL) return NULL;
  xmlDocPtr document = xmlReadMemory(bytes, (int)count, (const char *)uri, NULL, options | XML_PARSE_NONET);
  free(bytes);
  return document;
}

static inline void hl7_xsltSetSource(hl7_xsltSource source) {
  hl7_xsltCurrentSource = source;
  xsltSetLoaderFunc(hl7_xsltLoad);
}

// Templates compute text and nothing else: no file, no directory, no network.
static inline void hl7_xsltForbidEverything(xsltTransformContextPtr context, xsltSecurityPrefsPtr preferences) {
  xsltSetSecurityPrefs(preferences, XSLT_SECPREF_READ_FILE, xsltSecurityForbid);
  xsltSetSecurityPrefs(preferences, XSLT_SECPREF_WRITE_FILE, xsltSecurityForbid);
  xsltSetSecurityPrefs(preferences, XSLT_SECPREF_CREATE_DIRECTORY, xsltSecurityForbid);
  xsltSetSecurityPrefs(preferences, XSLT_SECPREF_READ_NETWORK, xsltSecurityForbid);
  xsltSetSecurityPrefs(preferences, XSLT_SECPREF_WRITE_NETWORK, xsltSecurityForbid);
  xsltSetCtxtSecurityPrefs(preferences, context);
}

#endif
