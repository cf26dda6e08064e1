/* Rules whose examples are known to hold: those that the library was built with. The Makefile has them checked once, by
 * src/build/check.c, and names them here by their digest; all other rules are checked whenever they are loaded. */
#include "run/run.h"

#ifndef CHISO_CHECKED
#define CHISO_CHECKED ""
#endif

bool run_are_checked(const struct rules *rules)
{
    return strcmp(rules_digest(rules), CHISO_CHECKED) == 0;
}
