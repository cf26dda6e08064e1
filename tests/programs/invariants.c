/* Puts its arguments through the library and checks what chiso.h promises of every document. */
#include <chiso.h>
#include <string.h>

static int faults;

static void expect(bool holds, const struct chiso_head *head, const char *what, size_t i)
{
    if (holds)
        return;
    faults++;
    printf("%.*s: %s (number %zu)\n", (int)head->source.n, head->source.p, what, i);
}

static bool same(struct chiso_str a, const char *p, size_t n)
{
    return a.n == n && memcmp(a.p, p, n) == 0;
}

static void check_blocks(const struct chiso_document *doc, const struct chiso_head *head)
{
    struct chiso_str text = chiso_document_text(doc);
    const struct chiso_block *b;
    size_t at = 0;
    for (size_t i = 0; (b = chiso_document_block(doc, i)) != NULL; i++) {
        bool inside = b->start >= at && b->start < b->end && b->end <= text.n;
        expect(inside, head, "a block is empty, out of order or out of the text", i);
        expect(!inside || same(b->text, text.p + b->start, b->end - b->start), head, "a block's text is not its place",
               i);
        expect(b->source_start <= b->source_end, head, "a block's place in the source is turned round", i);
        expect(memchr(b->text.p, '\n', b->text.n) == NULL, head, "a block has a line feed", i);
        at = b->end;
    }
}

static void check_claims(const struct chiso_document *doc, const struct chiso_head *head)
{
    struct chiso_str text = chiso_document_text(doc);
    const struct chiso_claim *c;
    size_t i, at = 0;
    for (i = 0; (c = chiso_document_claim(doc, i)) != NULL; i++) {
        bool inside = c->start >= at && c->start < c->end && c->end <= text.n;
        expect(inside, head, "a claim is empty, out of order or out of the text", i);
        expect(!inside || same(c->text, text.p + c->start, c->end - c->start), head, "a claim's text is not its place",
               i);
        expect(c->source_start < c->source_end, head, "a claim has no bytes in the source", i);
        at = c->start;
    }
    expect(i == head->claims, head, "the head tells another number of claims", i);
}

static void check_stated(const struct chiso_document *doc, const struct chiso_head *head)
{
    const struct chiso_stated *s;
    size_t i;
    for (i = 0; (s = chiso_document_stated(doc, i)) != NULL; i++) {
        expect(s->field.n > 0 && s->evidence.n > 0, head, "what is stated has no field or no evidence", i);
        expect(!s->has_place || s->source_start < s->source_end, head, "what is stated has no bytes in the source", i);
    }
    expect(i == head->stated, head, "the head tells another number of what is stated", i);
}

static void check_dropped(const struct chiso_document *doc, const struct chiso_head *head)
{
    const struct chiso_dropped *d;
    for (size_t i = 0; (d = chiso_document_dropped(doc, i)) != NULL; i++) {
        expect(d->source_start <= d->source_end, head, "what was left out has no place in the source", i);
        expect(d->why.n > 0, head, "what was left out has no reason", i);
    }
}

/* As many explanations as claims, and none unless the worker was asked to keep what they are told from. */
static void check_explanations(const struct chiso_document *doc, const struct chiso_head *head, bool explains)
{
    char *last = chiso_explain_claim(doc, head->claims), *place = chiso_explain_place(doc, 1, 1);
    expect(!last, head, "an explanation behind the last claim", head->claims);
    expect(explains || !place, head, "an explanation that nobody asked for", 0);
    for (size_t i = 0; i < head->claims; i++) {
        char *one = chiso_explain_claim(doc, i);
        expect((one != NULL) == explains, head, "claim without an explanation, or with one unasked", i);
        chiso_free(one);
    }
    chiso_free(last);
    chiso_free(place);
}

int main(int argc, char **argv)
{
    char *diagnostics = NULL;
    struct chiso_rules *rules = chiso_rules_load(NULL, 0, &diagnostics);
    if (!rules) {
        fputs(diagnostics ? diagnostics : "no rules and no reason", stderr);
        return 2;
    }
    struct chiso_worker *worker = chiso_worker_new(rules);
    struct chiso_inputs *inputs = chiso_inputs_new();
    for (int i = 1; i < argc; i++)
        chiso_inputs_add(inputs, argv[i]);
    struct chiso_document *doc;
    bool explains = false;
    while ((doc = chiso_inputs_next(inputs, worker)) != NULL) {
        const struct chiso_head *head = chiso_document_head(doc);
        expect(head->text_bytes == chiso_document_text(doc).n, head, "text_bytes is not the length of the text", 0);
        check_blocks(doc, head);
        check_claims(doc, head);
        check_stated(doc, head);
        check_dropped(doc, head);
        check_explanations(doc, head, explains);
        explains = !explains;
        chiso_worker_explain(worker, explains);
        chiso_document_free(doc);
    }
    chiso_inputs_free(inputs);
    chiso_worker_free(worker);
    chiso_rules_free(rules);
    return faults ? 1 : 0;
}
