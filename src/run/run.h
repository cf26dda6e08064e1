/* One document through all stages. The structs behind the public header's names. */
#ifndef CHISO_RUN_RUN_H
#define CHISO_RUN_RUN_H

#include "chiso.h"
#include "write/record.h"

/* A rule set and what the stages prepared from it. Read-only once loaded. */
struct chiso_rules {
    struct str dir; /* malloc'ed, with a NUL */
    struct lists *lists;
    const struct list *abbreviations; /* of lists; NULL when there is none */
    const struct list *syllables;     /* tells old encodings apart; may be NULL */
    struct page_words *page_words;
    struct rules *rules;
    struct grammar *grammar;
};

struct chiso_worker {
    const struct chiso_rules *rules;
    struct matcher *matcher;
};

struct chiso_document {
    struct arena arena;
    struct text text; /* owns the normalized text, which the record points into */
    struct record record;
};

/* Puts one source through. `error` is empty, or says why the source could not be read. `problems` come from reading,
 * and are taken over. */
struct chiso_document *run_document(struct chiso_worker *worker, struct source source, struct problems problems,
                                    struct str error);

/* The folder of patterns to load when none is named; into `arena`. See chiso_rules_load. */
struct str run_patterns_dir(struct arena *arena);

#endif
