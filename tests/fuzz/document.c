/* libFuzzer: any bytes, put through all stages; what chiso.h promises of every document is asserted. `make fuzz`. */
#include <assert.h>
#include <chiso.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "decode/charset.h"

static struct chiso_worker *worker;

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    char *diagnostics = NULL;
    struct chiso_rules *rules = chiso_rules_load(NULL, 0, &diagnostics);
    (void)argc;
    (void)argv;
    if (!rules) {
        fputs(diagnostics ? diagnostics : "no rules", stderr);
        exit(2);
    }
    worker = chiso_worker_new(rules);
    return 0;
}

static void check_place(struct chiso_str text, struct chiso_str part, size_t start, size_t end)
{
    assert(start < end && end <= text.n && part.n == end - start);
    assert(memcmp(text.p + start, part.p, part.n) == 0);
}

static void check(const struct chiso_document *doc, size_t size)
{
    struct chiso_str text = chiso_document_text(doc);
    const struct chiso_block *b;
    const struct chiso_claim *c;
    for (size_t i = 0; (b = chiso_document_block(doc, i)) != NULL; i++) {
        check_place(text, b->text, b->start, b->end);
        assert(b->source_start <= b->source_end && b->source_end <= size);
    }
    for (size_t i = 0; (c = chiso_document_claim(doc, i)) != NULL; i++) {
        check_place(text, c->text, c->start, c->end);
        assert(c->source_start < c->source_end && c->source_end <= size);
    }
}

static void check_output(const struct chiso_document *doc, enum chiso_format format)
{
    char *lines = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&lines, &n);
    assert(out && chiso_document_write(doc, format, out) == 0 && fclose(out) == 0);
    assert(n > 0 && utf8_look((struct str){lines, n}).invalid == 0);
    free(lines);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct chiso_document *doc = chiso_document_read(worker, data, size, "fuzz");
    check(doc, size);
    check_output(doc, CHISO_RECORDS);
    check_output(doc, CHISO_TEXT);
    chiso_document_free(doc);
    return 0;
}
