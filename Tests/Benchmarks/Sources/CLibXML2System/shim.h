// Empty: the module exists for the flags of pkg-config and for linking. LibXML2Baseline includes libxml2's headers in C alone.
