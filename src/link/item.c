/* What an item of a list of counts measures: what is said of it, what the item before it measures, or what is said
 * behind the last of them. */
#include "grammar/words.h"
#include "link/measure_steps.h"
#include "phrase/phrase.h"

/* Items stand no further apart. */
enum { ITEM_GAP = 30 };
/* Between the word before names, as `là`, and the first of them. */
enum { LEVEL_BYTES = 8 };
/* So many items at most share what is said behind the last, or before the first. */
enum { ITEMS_MAX = 24 };

bool measure_is_behind(const struct scene *s, const struct claim *c)
{
    return c->indicator.text.p >= s->text.p + c->span.end && c->indicator.text.p < s->text.p + s->text.n;
}

/* True if the words between two items tell that the second is none beside the first: `, trong đó`, or a verb, `và có
 * [90 em] dự thi`, but for one that says whose they are: `12 hộ thuộc [3 xã] được hỗ trợ`. */
static bool parts_items(const struct scene *s, struct str gap)
{
    if (str_eq(words_edge(s->g, gap), STR("join"))) {
        return false;
    }
    bool splits = false;
    for (size_t i = 0; i < gap.n && !splits; i++) {
        struct str two = words_at((struct str){gap.p + i, gap.n - i}, 2, true);
        bool word = (i == 0 || gap.p[i - 1] == ' ') && words_at(two, 1, true).n < two.n;
        splits = word && str_eq(words_class(s->g->functions, two), STR("conj"));
    }
    return splits || words_have_verb(s->g, gap);
}

/* `49 sở, 27 huyện và 559 xã [đã triển khai]`: what is said behind the last item of the list is said of all. */
static struct str predicate_of_list(const struct scene *s, const struct claim *c)
{
    const struct claim *end = s->claim + s->sentence[c->sentence].claim_end;
    const struct claim *last = c;
    for (const struct claim *n = c + 1; n < end && n - c < ITEMS_MAX && n->kind == c->kind; n++) {
        size_t gap = n->span.start - last->span.end;
        struct str between = {s->text.p + last->span.end, gap};
        if (gap >= ITEM_GAP || memchr(between.p, ';', gap) || parts_items(s, words_trim(between))) {
            break;
        }
        last = n;
    }
    struct str class = words_class(s->g->nouns, c->noun), of_last = words_class(s->g->nouns, last->noun);
    bool place = str_eq(class, STR("building")) || str_eq(class, STR("event")) || str_eq(class, STR("doc"));
    bool apart = place && str_eq(of_last, STR("person")); /* `có 5 điểm thi, [90 giáo viên tham gia]` */
    struct str p = last == c || apart ? STR_EMPTY : phrase_after(s, last);
    return phrase_is_said(s, p) ? p : STR_EMPTY;
}

/* `3 ca nhập viện, 2 ca [tử vong]`, `có 5 hộ [sản xuất nhôm]`: the verb that the noun ends with, and what follows it;
 * empty where there is none, or the value before counts the same or another thing. */
static struct str verb_in_noun(const struct scene *s, const struct claim *c, const struct claim *before,
                               struct str after)
{
    struct str counted = str_slice(s->text, c->span), verb = words_verbs_at_end(s->g, counted);
    struct str class =
        words_class(s->g->nouns, words_at(c->noun, 1, true)); /* a case is named by its verb: `5 ca mổ` */
    bool apart = before ? !str_eq(before->noun, c->noun) && words_begin_alike(before->noun, c->noun)
                        : str_eq(class, STR("household")) || str_eq(class, STR("person"));
    if (!c->noun.n || !apart || verb.n >= c->noun.n) {
        return STR_EMPTY;
    }
    bool goes_on = verb.n && after.p == counted.p + counted.n + 1;
    return goes_on ? (struct str){verb.p, (size_t)(after.p + after.n - verb.p)} : verb;
}

/* True if the words behind the value are said of the counted: a verb leads them, `20 loài có [tiềm năng khai thác]`;
 * not which they are, of the last of a list: `xử lý 5 tổ chức và 9 cá nhân có [vi phạm]`. */
static bool is_said(const struct scene *s, const struct claim *c, struct str after)
{
    size_t gap = after.n ? (size_t)(after.p - s->text.p) - c->span.end : 0;
    struct str led = words_trim((struct str){s->text.p + c->span.end, gap});
    const struct claim *before = claim_before(s, c);
    size_t behind = before ? before->span.end : c->span.start;
    struct str joint = words_trim((struct str){s->text.p + behind, c->span.start - behind});
    bool there = str_eq(words_edge(s->g, led), STR("there")) && words_are_verb(s->g, led);
    bool joined = words_are_conjunction(s->g, joint) && words_first(joint).n == joint.n; /* not `, trong đó` */
    if (there && joined && before && before->kind == c->kind) {
        return false;
    }
    return phrase_is_said(s, after) || str_eq(words_edge(s->g, led), STR("there"));
}

const struct claim *measure_cases_before(const struct scene *s, const struct claim *c)
{
    const struct claim *before = c->kind == KIND_COUNT ? claim_before(s, c) : NULL;
    bool pair = before && before->kind == KIND_COUNT && str_eq(words_class(s->g->nouns, before->noun), STR("case")) &&
                str_eq(words_class(s->g->nouns, c->noun), STR("person")) &&
                words_at(c->noun, 1, true).n < c->noun.n; /* not `5 vụ, 3 [người] chết` */
    if (!pair || words_begin_auxiliary(s->g, phrase_after(s, c))) {
        return NULL;
    }
    struct str gap = words_trim((struct str){s->text.p + before->span.end, c->span.start - before->span.end});
    struct str class = words_class(s->g->functions, gap), done = words_at(before->indicator.text, 2, false);
    bool adjoins = !gap.n || str_eq(class, STR("prep")) || str_eq(class, STR("conj"));
    return adjoins && words_are_verb(s->g, done) && !str_eq(words_edge(s->g, done), STR("seen")) ? before : NULL;
}

/* `Ba huyện [nhận nhiều nhất] là Ba Vì với 30 hồ sơ`: what is said of those whose names follow, each with its value;
 * empty where no such number stands before. */
static struct str said_of_named(const struct scene *s, const struct claim *c)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t values = 0;
    for (const struct claim *p = claim_before(s, c); p && values++ < ITEMS_MAX; p = claim_before(s, p)) {
        struct str class = words_class(s->g->nouns, p->noun);
        if (p->kind != KIND_COUNT || !(str_eq(class, STR("org")) || str_eq(class, STR("place")))) {
            continue;
        }
        struct str between = {s->text.p + p->span.end, c->span.start - p->span.end};
        struct str said = words_before_level(s->g, between), words = words_trim(said);
        size_t level = p->span.end + said.n;
        for (size_t i = scene_mention_near(s, at, level); i < at->mention_end && said.n < between.n; i++) {
            const struct mention *m = &s->mention[i];
            if (m->span.start > level + LEVEL_BYTES) {
                break;
            }
            bool named = m->cue == CUE_SUBJECT && m->span.start > level;
            if (named && words_have_verb(s->g, words)) {
                return words_without_edges(s->g, words);
            }
        }
    }
    return STR_EMPTY;
}

/* The count of the same before it: the one that its item goes on from, or of the sentences before; NULL where none is.
 */
static const struct claim *same_before(const struct scene *s, const struct claim *c, const struct claim *before)
{
    bool near = before && before->kind == c->kind && str_eq(before->noun, c->noun) && before->indicator.text.n;
    const struct claim *last = near ? before : measure_of_kind_before(s, c, c->kind);
    return last && str_eq(last->noun, c->noun) ? last : NULL;
}

/* An item of a list (`thu 4 kg ma túy, 15 bánh heroin`; `5 người chết, 3 người bị thương`), or the level behind a
 * change (`số vụ giảm 5 vụ, còn [2 vụ]`): what is said of it behind the value, when that is a predicate; else what the
 * item before it measures; else the words behind. */
void link_item(struct scene *s, struct claim *c, const struct claim *before)
{
    struct str after = phrase_after(s, c), verb = verb_in_noun(s, c, before, after);
    const struct claim *same = link_facet_behind(s, c) ? same_before(s, c, before) : NULL;
    if (same) { /* `nhận 30 đơn, trong đó 20 đơn [về lĩnh vực đất đai]` */
        measure_inherit(s, c, same);
        return;
    }
    bool level =
        before && before->kind == KIND_CHANGE && str_eq(before->noun, c->noun) && str_eq(before->unit, c->unit);
    bool other = before && !before->noun.n && c->noun.n && phrase_is_behind_there(s, c); /* `rộng 20 ha, có [5 hộ]` */
    bool inherits = before && !other && (level || before->kind == c->kind) && before->indicator.text.n &&
                    (!after.n || !(is_said(s, c, after) || measure_is_behind(s, before)));
    bool anew = !after.n && before && measure_is_behind(s, before) && !str_eq(before->noun, c->noun);
    struct str shared = anew || (!after.n && !inherits) ? predicate_of_list(s, c) : STR_EMPTY;
    if (inherits && !verb.n && !shared.n) {
        measure_inherit(s, c, before);
        return;
    }
    if (verb.n && !level) {
        measure_take_words(s, c, verb, "the verb of the noun that is counted");
    } else if (shared.n) {
        measure_take_words(s, c, shared, "what is said behind the last item of the list");
    } else if (after.n) {
        measure_take_words(s, c, after, BEHIND);
    } else {
        struct str clause = phrase_of_clause_before(s, c);
        measure_take_words(s, c, clause.n ? clause : said_of_named(s, c), CLAUSE_BEFORE);
    }
}
