#ifndef LIBXML2_BASELINE_H
#define LIBXML2_BASELINE_H

#include <stddef.h>

// What libxml2 takes for the same bytes. All is done in C, so that no call from Swift counts.

// Parses with SAX2 callbacks that do nothing: bare well-formedness. Gives 0 when well-formed.
int baseline_sax2(const void *bytes, size_t count);

// Parses into a tree; NULL when not well-formed.
void *baseline_tree(const void *bytes, size_t count);

// Writes a tree to memory and gives the number of bytes.
int baseline_dump(void *tree);

void baseline_free(void *tree);

const char *baseline_version(void);

#endif
