/* Rules that are known to be sound, and their examples to hold: those that the library was built with. The Makefile has
 * them checked once, by src/build/check.c, and names them here by their digest; all other rules are checked whenever
 * they are loaded. */
#include "run/run.h"

#ifndef CHISO_CHECKED
#define CHISO_CHECKED ""
#endif

const char *run_checked(void)
{
    return CHISO_CHECKED;
}
