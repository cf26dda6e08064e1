#include "claims/phrase.h"

#include "claims/link.h"
#include "claims/words.h"

bool phrase_takes(const struct mention *m)
{
    if (m->grade == GRADE_OWNER) {
        return false; /* `xuất khẩu [của nước này] sang Lào` goes on */
    }
    return m->cue == CUE_SUBJECT || m->cue == CUE_AGENT || m->cue == CUE_CLAUSE || m->cue == CUE_PERIOD ||
           m->cue == CUE_BASE;
}

bool phrase_behind_preposition(const struct scene *s, size_t from, size_t at)
{
    struct str before = from < at ? words_trim((struct str){s->text.p + from, at - from}) : STR_EMPTY;
    return before.n && str_eq(words_class(s->g->functions, words_at(before, 1, false)), STR("prep"));
}

/* `triển khai Đề án 06 [về “Phát triển dữ liệu]`: up to a quotation that ends elsewhere. */
static struct str before_open_quote(struct str p)
{
    static const char open[] = "\xE2\x80\x9C", close[] = "\xE2\x80\x9D";
    for (size_t i = p.n; i-- > 0 && !str_starts((struct str){p.p + i, p.n - i}, STR(close));) {
        if (str_starts((struct str){p.p + i, p.n - i}, STR(open))) {
            return (struct str){p.p, i};
        }
    }
    return p;
}

struct str phrase_between(const struct scene *s, size_t from, size_t to, bool uncut)
{
    if (from >= to) {
        return STR_EMPTY;
    }
    struct str whole = before_open_quote((struct str){s->text.p + from, to - from});
    struct str p =
        words_without_edges(s->g, words_trim(words_from_beginning(s->g, words_after_auxiliary(s->g, whole))));
    if (!p.n && uncut) { /* the auxiliary stands right before the value: `xuất khẩu gạo đã [tăng 5%]` */
        p = words_without_edges(s->g, words_trim(whole));
    }
    bool says = words_have_letter(p) && words_say(s->g, p); /* `bị` alone says nothing */
    return says && p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
}

bool phrase_is_behind_there(const struct scene *s, const struct claim *c)
{
    size_t start = scene_clause_start(s, c->span.start, s->sentence[c->sentence].span.start);
    struct str before = words_trim((struct str){s->text.p + start, c->span.start - start});
    struct str last[] = {
        words_at(str_slice(s->text, c->span), 1, true), words_at(before, 1, false),
        words_at(words_trim((struct str){before.p, before.n - words_at(before, 1, false).n}), 1, false)};
    for (size_t i = 0; i < sizeof last / sizeof *last; i++) {
        if (last[i].n && str_eq(words_edge(s->g, last[i]), STR("there"))) {
            return true;
        }
    }
    return false;
}

bool phrase_is_claimed(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        if (span_overlaps(s->claim[i].span, (struct span){from, to})) {
            return true;
        }
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == CUE_INDICATOR || m->cue == CUE_SUBJECT || m->cue == CUE_FACET;
        if (names && span_overlaps(m->span, (struct span){from, to})) {
            return true;
        }
    }
    return false;
}
