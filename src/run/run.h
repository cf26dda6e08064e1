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
    bool text_only; /* no claims are sought */
    bool explains;  /* documents keep their stages and a trace */
};

struct chiso_document {
    struct arena arena;
    struct text text; /* owns the normalized text, which the record points into */
    struct record record;
    const struct chiso_rules *rules;
    const struct place_mark *mark;
    struct stages *stages; /* where it can be explained, with a trace; else NULL */
};

/* Loads a folder; NULL when there is any fault. `examples`: they are run, too, unless they are known to hold. */
struct chiso_rules *run_load(const char *dir, unsigned flags, bool examples, struct diags *diags);

/* All of them as text; malloc'ed. */
char *run_diagnostics(const struct diags *diags);

/* Puts one source through. `error` is empty, or says why the source could not be read. `problems` come from reading,
 * and are taken over. */
struct chiso_document *run_document(struct chiso_worker *worker, struct source source, struct problems problems,
                                    struct str error);

/* True where claims are looked for: in an article in Vietnamese. */
bool run_seeks_claims(const struct stages *s);

/* Keeps the stages of a document that was put through beyond what they were made of; or lets go of them. */
void run_keep(struct chiso_document *doc, const struct chiso_rules *rules);
void run_forget(struct chiso_document *doc);

/* The folder of patterns to load when none is named; into `arena`. See chiso_rules_load. */
struct str run_patterns_dir(struct arena *arena);

/* The digest of the rules that the library was built with: they have no faults, and their examples hold. */
const char *run_checked(void);

#endif
