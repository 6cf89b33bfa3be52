// libxml2 for the generator and, in the tests, as the independent oracle. No C library reaches a downstream binary.
#ifndef HL7V3_CLIBXML2_SHIM_H
#define HL7V3_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, and ICU's headers clash with those of Foundation: leave them out, here and in every shim.
#if __has_include(<libxml/xmlversion.h>)
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/tree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/c14n.h>
#else
#include <libxml2/libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml2/libxml/tree.h>
#include <libxml2/libxml/parser.h>
#include <libxml2/libxml/parserInternals.h>
#include <libxml2/libxml/SAX2.h>
#include <libxml2/libxml/xmlschemas.h>
#include <libxml2/libxml/xmlerror.h>
#include <libxml2/libxml/xpath.h>
#include <libxml2/libxml/c14n.h>
#endif
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// For a process that builds trees on two threads and then ends: memory comes in large pieces and is kept. By default glibc grows the
// heap of a second thread by a page a system call, and gives back what is freed each time that some of it lies together.
static inline void hl7_keepMemory(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 64 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

// xmlFree is a mutable global function pointer, which Swift 6 does not let through.
static inline void hl7_xmlFree(void *pointer) { xmlFree(pointer); }

// What a callback needs of one message of libxml2; the strings live for the call only.
typedef struct {
  const char *message;
  const char *file;
  int level;
  int code;
  int line;
  int column;
  const void *node;
} hl7_xmlMessage;

typedef void (*hl7_xmlMessageHandler)(void *context, const hl7_xmlMessage *message);

typedef struct {
  void *context;
  hl7_xmlMessageHandler handler;
} hl7_xmlMessageSink;

// libxml2 2.12 made the error argument const; the cast below lets one function serve both.
static inline void hl7_xmlStructuredError(void *sink, const xmlError *error) {
  hl7_xmlMessageSink *target = (hl7_xmlMessageSink *)sink;
  if (target == NULL || error == NULL) return;
  hl7_xmlMessage message = {error->message, error->file, (int)error->level, error->code, error->line, error->int2, error->node};
  target->handler(target->context, &message);
}

static inline void hl7_xmlSchemaSetParserErrors(xmlSchemaParserCtxtPtr parser, hl7_xmlMessageSink *sink) {
  xmlSchemaSetParserStructuredErrors(parser, (xmlStructuredErrorFunc)hl7_xmlStructuredError, sink);
}

static inline void hl7_xmlSchemaSetValidErrors(xmlSchemaValidCtxtPtr context, hl7_xmlMessageSink *sink) {
  xmlSchemaSetValidStructuredErrors(context, (xmlStructuredErrorFunc)hl7_xmlStructuredError, sink);
}

static inline void hl7_xmlSetThreadErrors(hl7_xmlMessageSink *sink) {
  xmlSetStructuredErrorFunc(sink, (xmlStructuredErrorFunc)hl7_xmlStructuredError);
}

static inline void hl7_xmlResetThreadErrors(void) { xmlSetStructuredErrorFunc(NULL, NULL); }

// No network, no external entity, whatever a document asks for.
static inline xmlParserInputPtr hl7_xmlRefuseEntity(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url; (void)id; (void)context;
  return NULL;
}

static inline void hl7_xmlRefuseExternalEntities(void) { xmlSetExternalEntityLoader(hl7_xmlRefuseEntity); }

// Serves the files that libxml2 asks for while it compiles a schema: from the caller's own reader, never from the network.
typedef xmlParserInputPtr (*hl7_xmlFileServer)(void *context, const char *url, xmlParserCtxtPtr parser);

typedef struct {
  hl7_xmlFileServer server;
  void *context;
} hl7_xmlServing;

// Statics inside functions, because Swift emits no variables of a header.
static inline hl7_xmlServing *hl7_xmlServingOfThread(void) {
  static _Thread_local hl7_xmlServing serving;
  return &serving;
}

static inline xmlExternalEntityLoader *hl7_xmlLoaderBefore(void) {
  static xmlExternalEntityLoader loader;
  return &loader;
}

// The loader is one for the process, the server one for the thread: other threads go on with the loader that was there.
static inline xmlParserInputPtr hl7_xmlServedFile(const char *url, const char *id, xmlParserCtxtPtr parser) {
  hl7_xmlServing *serving = hl7_xmlServingOfThread();
  if (serving->server != NULL) return serving->server(serving->context, url, parser);
  xmlExternalEntityLoader before = *hl7_xmlLoaderBefore();
  return before == NULL ? NULL : before(url, id, parser);
}

static inline void hl7_xmlBeginServing(hl7_xmlFileServer server, void *context) {
  hl7_xmlServing *serving = hl7_xmlServingOfThread();
  serving->server = server;
  serving->context = context;
  *hl7_xmlLoaderBefore() = xmlGetExternalEntityLoader();
  xmlSetExternalEntityLoader(hl7_xmlServedFile);
}

static inline void hl7_xmlEndServing(void) {
  hl7_xmlServing *serving = hl7_xmlServingOfThread();
  xmlSetExternalEntityLoader(*hl7_xmlLoaderBefore());
  serving->server = NULL;
  serving->context = NULL;
}

// An input for the parser over a copy of the bytes, named as it was asked for.
static inline xmlParserInputPtr hl7_xmlInputOfBytes(xmlParserCtxtPtr parser, const char *url, const char *bytes, int count) {
  xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(bytes, count, XML_CHAR_ENCODING_NONE);
  if (buffer == NULL) return NULL;
  xmlParserInputPtr input = xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    xmlFreeParserInputBuffer(buffer);
    return NULL;
  }
  if (input->filename == NULL) input->filename = (char *)xmlStrdup((const xmlChar *)url);
  return input;
}

#endif
