/* Parts of a whole: `tổng kinh phí 150 tỷ đồng, trong đó: vốn tín dụng 1 tỷ đồng, vốn lồng ghép 8 tỷ đồng` tells the
 * same measure of each; the words that lead an item are the part. */
#include "grammar/words.h"
#include "link/steps.h"
#include "phrase/lead.h"
#include "scene/trace.h"

enum { HEAD_BYTES_MAX = 70, COLON_BYTES_MAX = 90, COLON_REACH = 100, SENTENCES_BACK = 2, LIST_MIN = 3 };

/* Where the items begin, and what they are parts of: a value, or only what a list is said to be of. */
struct parts {
    size_t start;
    const struct claim *whole;
    const struct mention *listed;
};

static bool is_sum(const struct claim *c)
{
    return c->kind == KIND_MONEY || c->kind == KIND_COUNT;
}

/* The part that a rule knows by name and the words touch, as `công nghiệp` does `khu vực công nghiệp và xây dựng`; or
 * NULL. */
static const struct mention *part_named(const struct scene *s, const struct claim *c, struct span words)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_INDICATOR && mention_sets(m, STR("part"), STR("yes")) && span_overlaps(m->span, words)) {
            return m;
        }
    }
    return NULL;
}

/* What is done (`góp 25 triệu USD`) has no parts of the same measure. */
static bool may_hold(const struct scene *s, const struct claim *whole, const struct claim *c)
{
    bool growth = whole->kind == KIND_RATE && c->kind == KIND_CHANGE && /* `tăng trưởng 8%, trong đó dịch vụ tăng 7%` */
                  part_named(s, c, s->sentence[c->sentence].span);
    return (whole->kind == c->kind || growth) && str_eq(whole->unit, c->unit) && str_eq(whole->noun, c->noun) &&
           whole->indicator.text.n && !whole->facet.text.n &&
           (whole->by_mention || (memchr(whole->indicator.text.p, ' ', whole->indicator.text.n) &&
                                  !words_begin_predicate(s->g, whole->indicator.text))) &&
           (!is_sum(c) || decimal_cmp(c->value, whole->value) < 0);
}

/* The last claim before a place, in its sentence or so many before in the paragraph, that the value may be a part of.
 */
static const struct claim *whole_before(const struct scene *s, const struct claim *c, size_t at, uint32_t back)
{
    uint32_t paragraph = s->sentence[c->sentence].paragraph;
    for (const struct claim *p = c; p-- > s->claim;) {
        if (c->sentence - p->sentence > back || s->sentence[p->sentence].paragraph != paragraph) {
            return NULL;
        }
        if (p->span.end <= at && may_hold(s, p, c)) {
            return p;
        }
    }
    return NULL;
}

/* Behind the last word that splits (`trong đó`) before the value, not in brackets that are closed before it. */
static struct parts behind_word(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention_end; i-- > at->mention;) {
        const struct mention *m = &s->mention[i];
        if (mention_splits(m) && m->span.end <= c->span.start &&
            !scene_leaves_brackets(s, m->span.end, c->span.start)) {
            uint32_t back = m->span.start == at->span.start ? SENTENCES_BACK : 0;
            return (struct parts){m->span.end, whole_before(s, c, m->span.start, back), NULL};
        }
    }
    return (struct parts){0};
}

/* `Giá trị các sản phẩm tăng: [hoa hồi] 1.700 tỷ đồng; ...`: what is named first before the colon of a list of such
 * values; NULL where the list has but one. */
static const struct mention *listed_at(const struct scene *s, const struct claim *c, size_t colon)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    const struct mention *named = NULL;
    size_t n = 0;
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *o = &s->claim[i];
        n += o->kind == c->kind && str_eq(o->unit, c->unit) && str_eq(o->noun, c->noun);
    }
    for (size_t i = at->mention; i < at->mention_end && s->mention[i].span.start < colon; i++) {
        const struct mention *m = &s->mention[i];
        bool serves = m->cue == CUE_INDICATOR && (m->serves & (1U << c->kind)) && !m->is_index;
        named = serves && !named ? m : named;
    }
    return n > 1 && memchr(s->text.p + colon, ';', at->span.end - colon) ? named : NULL;
}

/* Behind a colon that stands right behind a value: `16 triệu liều: mũi 1 là 8 triệu liều; ...` */
static struct parts behind_colon(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = c->span.start; i-- > at->span.start;) {
        if (s->text.p[i] == ':' && s->text.p[i + 1] == ' ' && !scene_leaves_brackets(s, i, c->span.start)) {
            const struct claim *whole = whole_before(s, c, i, 0);
            bool near = whole && i - whole->span.end <= COLON_REACH;
            return (struct parts){i + 1, near ? whole : NULL, near ? NULL : listed_at(s, c, i)};
        }
    }
    return (struct parts){0};
}

/* Behind what is said of another part: a conjunction right behind it, or the end of its clause. */
static size_t behind_part(const struct scene *s, const struct claim *part, size_t to)
{
    size_t end = scene_behind_per(s, part->span.end);
    struct str rest = words_trim((struct str){s->text.p + end, to - end}), next = words_at(rest, 1, true);
    bool joined = rest.p == s->text.p + end + 1 && str_eq(words_class(s->g->functions, next), STR("conj")) &&
                  !scene_values_between(s, &s->sentence[part->sentence], end, to);
    return joined ? end + 1 + next.n : scene_clause_end(s, end, to);
}

/* Where the item of a value begins: behind a semicolon, or what another part says. */
static size_t item_start(const struct scene *s, const struct claim *c, size_t start)
{
    for (size_t i = start; i < c->span.start; i++) {
        start = s->text.p[i] == ';' ? i + 1 : start;
    }
    for (const struct claim *p = claim_before(s, c); p && p->span.start >= start; p = claim_before(s, p)) {
        if (p->kind == c->kind && str_eq(p->unit, c->unit)) {
            return behind_part(s, p, c->span.start);
        }
    }
    return start;
}

/* The words that lead an item, up to its first verb or value; all of them where a colon ends them (`khu vực [có quan hệ
 * lao động]: 568 vụ`). */
static struct str head_of(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to)
{
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *o = &s->claim[i];
        to = o->span.start > from + 1 && o->span.start < to &&
                     words_trim(str_slice(s->text, (struct span){from, o->span.start})).n
                 ? o->span.start
                 : to;
    }
    struct str head = words_trim((struct str){s->text.p + from, to - from});
    bool ends = scene_before_colon(s, to) < to;
    size_t start = (size_t)(head.p - s->text.p), noun = start + 1;
    lead_noun_at(s, start, start + head.n, &noun); /* `rừng [trồng] còn 5 ha`: one noun */
    for (size_t i = noun - start; i < head.n && !ends; i++) {
        struct str rest = {head.p + i, head.n - i};
        if (head.p[i - 1] == ' ' && words_begin_predicate(s->g, rest)) {
            head.n = i - 1;
        }
    }
    return words_without_edges(s->g, words_trim(head));
}

/* True if the list has several values of the kind that do not add up to more than the whole. */
static bool adds_up(const struct scene *s, const struct claim *c, const struct parts *parts)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct decimal sum = {0};
    size_t n = 0;
    for (size_t i = at->claim; i < at->claim_end; i++) {
        const struct claim *o = &s->claim[i];
        if (o->span.start >= parts->start && o->kind == c->kind && str_eq(o->unit, c->unit)) {
            n += decimal_add(sum, o->value, &sum);
        }
    }
    return parts->whole && is_sum(c) && n >= LIST_MIN && decimal_cmp(sum, parts->whole->value) <= 0;
}

/* A name says whose the part is, not which; an indicator measures by itself, unless many of them split one sum. */
static bool stands_alone(const struct scene *s, const struct claim *c, struct str head, bool many)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct span span = {(size_t)(head.p - s->text.p), (size_t)(head.p - s->text.p) + head.n};
    for (size_t i = at->mention; i < at->mention_end; i++) {
        const struct mention *m = &s->mention[i];
        bool names = m->cue == CUE_SUBJECT && !m->anaphor && m->grade < GRADE_NONE;
        bool measures = m->cue == CUE_INDICATOR && !many && (m->serves & (1U << c->kind)) &&
                        !mention_sets(m, STR("part"), STR("yes"));
        if ((names || measures) && span_overlaps(m->span, span)) {
            return true;
        }
    }
    return scene_has_claim(s, at, span);
}

/* Words of the list, without a name, are no subject of what it splits. */
static void take_subject(const struct scene *s, struct claim *c, const struct parts *parts)
{
    if (parts->whole && c->subject.text.n && !c->subject.id.n && c->subject.text.p >= s->text.p + parts->start &&
        c->subject.text.p < s->text.p + c->span.end) {
        c->subject = parts->whole->subject;
        trace_choice(s->trace, c, TRACE_SUBJECT, NULL, "as for the figure that this one is a part of");
    }
}

void link_part(struct scene *s, struct claim *c)
{
    struct parts parts = behind_word(s, c);
    parts = parts.whole ? parts : behind_colon(s, c);
    if ((!parts.whole && !parts.listed) || c->kind == KIND_DURATION || claim_is_of_index(c)) {
        return;
    }
    struct str head = head_of(s, &s->sentence[c->sentence], item_start(s, c, parts.start), c->span.start);
    bool many = adds_up(s, c, &parts);
    size_t most = scene_before_colon(s, c->span.start) < c->span.start ? COLON_BYTES_MAX : HEAD_BYTES_MAX;
    if (head.n && head.n <= most && words_have_letter(head) && !stands_alone(s, c, head, many)) {
        c->indicator = parts.whole ? parts.whole->indicator : (struct link){parts.listed->text, parts.listed->id};
        size_t start = (size_t)(head.p - s->text.p);
        const struct mention *named = part_named(s, c, (struct span){start, start + head.n});
        c->facet = named ? (struct link){named->text, named->id} : (struct link){head, STR_EMPTY};
        trace_choice(s->trace, c, TRACE_INDICATOR, NULL, "as for the figure that this one is a part of");
        trace_choice(s->trace, c, TRACE_FACET, NULL, "the words that its item begins with");
        take_subject(s, c, &parts);
    }
}
