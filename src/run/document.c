/* The public functions on workers and documents. */
#include "run/run.h"

#include <errno.h>
#include <stdlib.h>

#include "write/escape.h"
#include "write/jsonl.h"

char *chiso_show(struct chiso_str s)
{
    struct buf shown = {0};
    escape_show((struct str){s.p, s.n}, &shown);
    buf_add_c(&shown, '\0');
    return shown.p;
}

struct chiso_worker *chiso_worker_new(const struct chiso_rules *rules)
{
    struct chiso_worker *worker = xmalloc(sizeof *worker);
    *worker = (struct chiso_worker){.rules = rules, .matcher = matcher_new(rules->rules)};
    return worker;
}

void chiso_worker_free(struct chiso_worker *worker)
{
    if (!worker)
        return;
    matcher_free(worker->matcher);
    free(worker);
}

void chiso_worker_claims(struct chiso_worker *worker, bool on)
{
    worker->text_only = !on;
}

void chiso_worker_count(struct chiso_worker *worker)
{
    matcher_count(worker->matcher);
}

bool chiso_worker_rule_count(const struct chiso_worker *worker, size_t i, struct chiso_rule_count *out)
{
    const struct rules *rules = worker->rules->rules;
    const struct rule_count *counts = matcher_counts(worker->matcher);
    if (!counts || i >= rules_count(rules))
        return false;
    const struct str id = rules_at(rules, i)->id;
    const struct rule_count *c = &counts[i];
    *out = (struct chiso_rule_count){{id.p, id.n}, c->tried, c->matched, c->kept, c->nanoseconds};
    return true;
}

struct chiso_document *chiso_document_read(struct chiso_worker *worker, const void *bytes, size_t n, const char *name)
{
    struct source source = {.name = str_c(name), .bytes = {bytes, n}};
    struct problems problems = {0};
    source_identify(&source);
    if (n > SOURCE_BYTES_MAX) {
        problems_add(&problems, PROBLEM_TOO_BIG, 1, SOURCE_BYTES_MAX, NULL);
        source.bytes.n = SOURCE_BYTES_MAX;
    }
    return run_document(worker, source, problems, STR_EMPTY);
}

void chiso_document_free(struct chiso_document *doc)
{
    if (!doc)
        return;
    run_forget(doc);
    text_free(&doc->text);
    arena_free(&doc->arena);
    free(doc);
}

const struct chiso_head *chiso_document_head(const struct chiso_document *doc)
{
    return &doc->record.head;
}

struct chiso_str chiso_document_text(const struct chiso_document *doc)
{
    return doc->record.text;
}

const struct chiso_stated *chiso_document_stated(const struct chiso_document *doc, size_t i)
{
    return i < doc->record.head.stated ? &doc->record.stated[i] : NULL;
}

const struct chiso_problem *chiso_document_problem(const struct chiso_document *doc, size_t i)
{
    return i < doc->record.head.problems ? &doc->record.problem[i] : NULL;
}

const struct chiso_block *chiso_document_block(const struct chiso_document *doc, size_t i)
{
    return i < doc->record.block_n ? &doc->record.block[i] : NULL;
}

const struct chiso_dropped *chiso_document_dropped(const struct chiso_document *doc, size_t i)
{
    return i < doc->record.dropped_n ? &doc->record.dropped[i] : NULL;
}

const struct chiso_claim *chiso_document_claim(const struct chiso_document *doc, size_t i)
{
    return i < doc->record.head.claims ? &doc->record.claim[i] : NULL;
}

int chiso_document_write(const struct chiso_document *doc, enum chiso_format format, FILE *out)
{
    struct buf lines = {0};
    if (format == CHISO_TEXT)
        jsonl_text(&doc->record, &lines);
    else
        jsonl_records(&doc->record, &lines);
    errno = 0;
    size_t written = fwrite(lines.p, 1, lines.n, out);
    int error = written == lines.n ? 0 : errno ? errno : EIO;
    buf_free(&lines);
    return error;
}
