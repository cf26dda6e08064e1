/* The public functions that explain: a document keeps its stages, and explain/ tells of them. */
#include "explain/explain.h"
#include "run/run.h"

void chiso_worker_explain(struct chiso_worker *worker, bool on)
{
    worker->explains = on;
}

/* The decoded text may be the reader's own bytes, which do not outlive the call: then it is copied. */
void run_keep(struct chiso_document *doc, const struct chiso_rules *rules)
{
    struct stages *s = doc->stages;
    doc->rules = rules;
    if (s->utf8.text.p != s->utf8.owned.p)
        s->utf8.text = arena_str(&doc->arena, s->utf8.text);
    s->source.bytes = STR_EMPTY;
    doc->mark = place_marks(s->utf8.text, &doc->arena);
    trace_sort(s->trace);
}

void run_forget(struct chiso_document *doc)
{
    struct stages *s = doc->stages;
    if (!s)
        return;
    page_free(&s->page);
    utf8_free(&s->utf8);
    if (s->trace)
        trace_free(s->trace);
    doc->stages = NULL;
}

/* False where there is nothing to explain from. */
static bool explained_of(const struct chiso_document *doc, struct explained *out)
{
    if (!doc->stages || !doc->stages->trace || doc->record.head.error.n > 0)
        return false;
    *out = (struct explained){doc->stages, &doc->record, doc->rules->grammar, doc->mark};
    return true;
}

static char *ended(struct buf *lines)
{
    buf_add_c(lines, '\0');
    return lines->p;
}

char *chiso_explain_claim(const struct chiso_document *doc, size_t i)
{
    struct explained e;
    struct buf lines = {0};
    if (!explained_of(doc, &e) || i >= doc->record.head.claims)
        return NULL;
    explain_claim(&e, i, &lines);
    return ended(&lines);
}

static char *explain_at(const struct explained *e, const struct place *p)
{
    struct buf lines = {0};
    explain_place(e, p, &lines);
    return ended(&lines);
}

char *chiso_explain_place(const struct chiso_document *doc, size_t line, size_t column)
{
    struct explained e;
    struct place p;
    return explained_of(doc, &e) && place_at(&e, line, column, &p) ? explain_at(&e, &p) : NULL;
}

char *chiso_explain_words(const struct chiso_document *doc, struct chiso_str words, size_t n)
{
    struct explained e;
    struct place p;
    bool there = explained_of(doc, &e) && place_of_words(&e, (struct str){words.p, words.n}, n, &p);
    return there ? explain_at(&e, &p) : NULL;
}

char *chiso_explain_encoding(const struct chiso_document *doc)
{
    struct explained e;
    struct buf lines = {0};
    if (!explained_of(doc, &e))
        return NULL;
    explain_encoding(&e, &lines);
    return ended(&lines);
}
