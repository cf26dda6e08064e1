/* Run while the library is built: checks the rules of a folder, and says by which digest to know them. */
#include <stdio.h>
#include <stdlib.h>

#include "chiso.h"

int main(int argc, char **argv)
{
    char *diagnostics = NULL;
    struct chiso_rules *rules = chiso_rules_load(argc > 1 ? argv[1] : NULL, CHISO_RULES_CHECK, &diagnostics);
    if (rules)
        puts(chiso_rules_digest(rules));
    fputs(diagnostics ? diagnostics : "", stderr);
    chiso_free(diagnostics);
    chiso_rules_free(rules);
    return EXIT_SUCCESS;
}
