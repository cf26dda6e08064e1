/* The words that lead a sentence or a clause, where nothing else knows them. */
#include "grammar/words.h"
#include "phrase/lead.h"
#include "phrase/phrase.h"
#include "text/chars.h"

/* No words that lead are longer. */
enum { UNKNOWN_BYTES_MAX = 160 };
/* The bracket with the paper's name before the first words is no longer. */
enum { DATELINE_BYTES_MAX = 40 };

/* The end of the times, clause words and names of speakers that stand at `from`, with what parts them from the rest. */
static size_t after_adjuncts(const struct scene *s, const struct scene_sentence *at, size_t from)
{
    for (bool again = true; again;) {
        again = false;
        from = scene_behind_marks(s, from, at->span.end);
        for (size_t i = at->mention; i < at->mention_end; i++) {
            const struct mention *m = &s->mention[i];
            bool adjunct = m->cue == CUE_PERIOD || m->cue == CUE_CLAUSE || m->cue == CUE_BASE || m->cue == CUE_AGENT;
            size_t end = m->cue == CUE_AGENT ? m->whole.end : m->span.end;
            if (adjunct && m->whole.start <= from && end > from) {
                from = end;
                again = true;
            }
        }
    }
    return from;
}

/* Behind `Theo cáo trạng,`, `Sau 4 ngày,`: a preposition and its words up to the comma; `from` where none stands. */
static size_t after_preposition(const struct scene *s, const struct scene_sentence *at, size_t from, size_t limit)
{
    struct str rest = {s->text.p + from, limit - from};
    struct str words[] = {words_at(rest, 2, true), words_at(rest, 1, true)};
    bool leads = str_eq(words_class(s->g->functions, words[0]), STR("prep")) ||
                 str_eq(words_class(s->g->functions, words[1]), STR("prep"));
    size_t end = leads ? scene_clause_end(s, from, at->span.end) : from;
    return end < limit && s->text.p[end] == ',' ? end : from;
}

/* Behind `(Dân trí) -`. */
static size_t after_dateline(const struct scene *s, const struct scene_sentence *at)
{
    size_t start = at->span.start, n = span_len(at->span);
    return scene_behind_bracket(s, start, start + (n < DATELINE_BYTES_MAX ? n : DATELINE_BYTES_MAX));
}

/* `[Hồ sơ] quá hạn là 12 hồ sơ (0,3%)`: what the value, or the one that it follows in brackets, counts. */
static bool is_counted(const struct scene *s, const struct claim *c, struct str lead)
{
    const struct claim *before = c->noun.n ? NULL : claim_before(s, c);
    return words_are_alike(lead, before ? before->noun : c->noun);
}

/* [from, to) where it says who or what leads: neither empty nor known to a rule, nor what is counted, nor one word for
 * a case, which the verb behind it only tells apart (`[án] cướp tài sản giảm 5 vụ`). */
static struct str lead_in(const struct scene *s, const struct claim *c, size_t from, size_t to)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    struct str lead = words_trim((struct str){s->text.p + from, to - from});
    bool verb = words_class(s->g->verbs, lead).n; /* `[Muốn] hưởng lương hưu` */
    bool many = words_many(s->g, lead).n;         /* `[đa số] là hồ sơ nộp trực tiếp` */
    struct str class = words_class(s->g->nouns, lead);
    bool one = words_at(lead, 1, true).n == lead.n && str_eq(class, STR("case"));
    bool paper = str_eq(class, STR("doc")) && c->kind == KIND_RATE; /* `[Hồ sơ] nộp trực tuyến đạt 20%` */
    bool known = is_counted(s, c, lead) || phrase_is_claimed(s, at, (struct span){from, to}, true);
    lead = verb || many || one || paper || known ? STR_EMPTY : words_without_edges(s->g, lead);
    return words_have_letter(lead) ? lead : STR_EMPTY; /* no bullet */
}

/* `Quyết [Thắng] là xã có 3.000 hộ`: a verb with a capital, behind another word with one, goes on with a name. */
static bool goes_on_name(const struct scene *s, size_t from, size_t to, struct str word)
{
    size_t first, unused;
    struct str before = words_at(words_trim((struct str){s->text.p + from, to - from}), 1, false);
    bool name = words_are_capital(before) && words_are_capital(word);
    letter_next(word, 0, &first);
    return name && first < word.n && char_is_lower(letter_next(word, first, &unused));
}

struct str phrase_lead(const struct scene *s, const struct claim *c, bool deep)
{
    const struct scene_sentence *at = &s->sentence[c->sentence];
    size_t limit =
        c->match ? c->match->span.start : c->span.start; /* the rule's words before it name nobody: `vị trí [5]` */
    size_t from = after_adjuncts(s, at, after_dateline(s, at)), to = from;
    for (size_t behind; deep && from < limit && (behind = after_preposition(s, at, from, limit)) > from;) {
        from = after_adjuncts(s, at, behind);
        to = from;
    }
    size_t noun = from;
    lead_noun_at(s, from, limit, &noun); /* `cuộc [diễn tập]`: a verb in a noun that the list has ends nothing */
    while (to < limit && to - from <= UNKNOWN_BYTES_MAX) {
        struct str rest = {s->text.p + to, limit - to};
        struct str words[] = {words_at(rest, 2, true), words_at(rest, 1, true)};
        if (to == from && str_eq(words_class(s->g->verbs, words[0]), STR("light"))) { /* `[thực hiện] tốt việc` */
            return STR_EMPTY;
        }
        bool whole = words_are_whole(s->g, words[0]) && !words_are_verb(s->g, words[0]); /* `dự án` */
        for (size_t i = 0; i < 2 && !whole; i++) {
            struct str class = words_class(s->g->functions, words[i]);
            bool parted = words[i].n && words_are_parted(words[i].p[words[i].n - 1]); /* `cán bộ [điều tra,]` */
            struct str to_here = {s->text.p + from, to - from + words[i].n};
            bool verb = !parted && words_are_verb(s->g, words[i]) && !words_end_agent(s->g, to_here, words[i]) &&
                        (to == from || to + words[i].n > noun) && !goes_on_name(s, from, to, words[i]);
            bool ends = verb || str_eq(class, STR("aux")) || str_eq(class, STR("neg"));
            if (str_eq(class, STR("dem"))) { /* `cổ phiếu này` was named before */
                return STR_EMPTY;
            }
            if (ends || (to == from && (class.n || words_edge(s->g, words[i]).n))) {
                return lead_in(s, c, from, to);
            }
        }
        to += words[whole ? 0 : 1].n + 1;
        if (words_are_parted(s->text.p[to - 2])) {
            return STR_EMPTY;
        }
    }
    return to > from && to == limit && c->kind == KIND_RANK ? lead_in(s, c, from, to - 1)
                                                            : STR_EMPTY; /* `[Kia] dẫn đầu` */
}
