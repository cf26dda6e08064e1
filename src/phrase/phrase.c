#include "phrase/phrase.h"

#include "grammar/words.h"

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

bool phrase_behind_with(const struct scene *s, size_t from, size_t at)
{
    struct str before = from < at ? words_trim((struct str){s->text.p + from, at - from}) : STR_EMPTY;
    return phrase_behind_preposition(s, from, at) &&
           str_eq(words_edge(s->g, words_at(before, 1, false)), STR("there"));
}

bool phrase_comes_with(const struct scene *s, size_t from, const struct mention *m, size_t value)
{
    struct str before = words_trim((struct str){s->text.p + from, from < m->span.start ? m->span.start - from : 0});
    struct str led = words_at(before, 1, false), first = words_edge(s->g, words_at(m->text, 1, true));
    bool with = str_eq(words_edge(s->g, led), STR("there")) &&
                !str_eq(words_edge(s->g, words_at(m->text, 2, true)), STR("both"));
    bool yields = m->span.end + 1 == value && !str_eq(first, STR("tail")) &&
                  str_eq(words_field(s->g->functions, led, STR("behind")), STR("verb"));
    return with || yields;
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
    struct str quoted = before_open_quote((struct str){s->text.p + from, to - from});
    struct str whole = words_after_saying(s->g, quoted);
    struct str p =
        words_without_edges(s->g, words_trim(words_from_beginning(s->g, words_behind(s->g, whole, STR("cut")))));
    if (!p.n && uncut) { /* the auxiliary stands right before the value: `xuất khẩu gạo đã [tăng 5%]` */
        p = words_without_edges(s->g, words_trim(whole));
    }
    bool says = words_have_letter(p) && words_say(s->g, p); /* `bị` alone says nothing */
    return says && p.n <= PHRASE_BYTES_MAX ? p : STR_EMPTY;
}

/* True if the phrase ends with a verb that says no more than that the counted are there. */
static bool is_there(const struct grammar *g, struct str phrase)
{
    struct str words = words_at(phrase, 2, false), edge = words_edge(g, words);
    edge = edge.n ? edge : words_edge(g, words_at(words, 1, false)); /* not in `đối với` */
    return str_eq(edge, STR("there")) || str_eq(edge, STR("seen"));
}

bool phrase_is_behind_there(const struct scene *s, const struct claim *c)
{
    size_t start = scene_clause_start(s, c->span.start, s->sentence[c->sentence].span.start);
    struct str before = words_trim((struct str){s->text.p + start, c->span.start - start});
    struct str rest =
        words_trim((struct str){before.p, before.n - words_at(before, 1, false).n}); /* `có [thêm] 5 hộ` */
    return is_there(s->g, before) || is_there(s->g, rest);
}

bool phrase_is_claimed(const struct scene *s, const struct scene_sentence *at, struct span part, bool anaphors)
{
    if (scene_has_claim(s, at, part)) {
        return true;
    }
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool subject =
            m->cue == CUE_SUBJECT && (anaphors || (!m->anaphor && !m->bare && !m->local && m->grade != GRADE_NONE));
        bool names = subject || m->cue == CUE_INDICATOR || (anaphors && m->cue == CUE_FACET);
        if (names && span_overlaps(m->span, part)) {
            return true;
        }
    }
    return false;
}

bool phrase_leads_elsewhere(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct claim *next = c + 1, *end = s->claim + at->claim_end;
    bool elsewhere = next < end && next->kind == KIND_RANK && !scene_separators(s, c->span.end, next->span.start);
    for (size_t i = at->mention; i < at->mention_end && !elsewhere; i++) {
        const struct mention *m = &s->mention[i];
        bool adjoins = m->cue == CUE_INDICATOR && m->span.start == c->span.end + 1;
        elsewhere = adjoins && mention_sets(m, STR("whole"), STR("yes"));
    }
    return elsewhere;
}
