/* Walks a clause from its first word: where its noun ends, and where what is said of it begins. */
#include "phrase/lead.h"

#include "grammar/words.h"

/* A noun has no more words, nor has what the word lists say of a verb. */
enum { NOUN_WORDS_MAX = 4, LISTED_WORDS_MAX = 6, VERB_WORDS_MAX = 3 };

struct str lead_words(const struct scene *s, size_t at, size_t to, size_t n)
{
    return words_at((struct str){s->text.p + at, to - at}, n, true);
}

size_t lead_behind_blanks(const struct scene *s, size_t at, size_t to)
{
    while (at < to && (s->text.p[at] == ' ' || s->text.p[at] == '"')) {
        at++;
    }
    return at;
}

struct str lead_noun_at(const struct scene *s, size_t at, size_t to, size_t *end)
{
    struct str listed = at < to ? lead_words(s, at, to, 2) : STR_EMPTY; /* `cán bộ, công chức, viên chức` is one */
    size_t most = listed.n && memchr(listed.p, ',', listed.n) ? LISTED_WORDS_MAX : NOUN_WORDS_MAX;
    for (size_t n = most; n > 0 && at < to; n--) {
        struct str words = words_trim(lead_words(s, at, to, n)), class = words_class(s->g->nouns, words);
        if (class.n && words.p == s->text.p + at) {
            *end = (size_t)(words.p + words.n - s->text.p);
            return class;
        }
    }
    return STR_EMPTY;
}

static bool is_one_of(struct str class, const char *const set[], size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (str_eq(class, str_c(set[i]))) {
            return true;
        }
    }
    return false;
}

bool lead_is_thing(struct str class)
{
    static const char *const things[] = {"project", "building", "vehicle", "thing", "animal", "plant"};
    return is_one_of(class, things, sizeof things / sizeof *things);
}

/* True if the words at `at` stand in edges.tsv with that edge. */
static bool is_edge(const struct scene *s, size_t at, size_t to, const char *edge)
{
    for (size_t n = VERB_WORDS_MAX; n > 0; n--) {
        if (str_eq(words_edge(s->g, words_trim(lead_words(s, at, to, n))), str_c(edge))) {
            return true;
        }
    }
    return false;
}

/* The name that holds the byte `at`, or NULL. */
static const struct mention *name_at(const struct scene *s, const struct scene_sentence *in, size_t at)
{
    for (size_t i = scene_mention_near(s, in, at); i < in->mention_end && s->mention[i].span.start <= at; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_SUBJECT && !m->local && m->span.end > at) {
            return m;
        }
    }
    return NULL;
}

static bool begins_auxiliary(const struct scene *s, size_t at, size_t to)
{
    return words_begin_auxiliary(s->g, (struct str){s->text.p + at, to - at});
}

/* True if the words at `at` say what is done or stated: no part of a compound (`[dự] án`), of those who do it (`nhà
 * [đầu] tư`), of a name (`cán bộ Sở [Xây] dựng`). */
static bool begins_predicate(const struct scene *s, const struct clause *c, size_t start, size_t at)
{
    struct str rest = {s->text.p + at, c->to - at}, to_here = {s->text.p + start, scene_word_end(s, at, c->to) - start};
    struct str two = words_at(rest, 2, true);
    const struct mention *name = name_at(s, c->at, at);
    if ((name && name->span.start < at) || (words_are_whole(s->g, two) && !words_are_verb(s->g, two))) {
        return false;
    }
    bool does = words_begin_predicate(s->g, rest);
    for (size_t n = VERB_WORDS_MAX; n > 0 && !does; n--) {
        does = words_class(s->g->verbs, words_at(rest, n, true)).n;
    }
    return does && !words_end_agent(s->g, to_here, words_at(to_here, 1, false));
}

/* `chỉ [đạt]`, behind the auxiliaries. */
static bool is_level(const struct scene *s, size_t at, size_t to)
{
    while (at < to && begins_auxiliary(s, at, to)) {
        at = lead_behind_blanks(s, scene_word_end(s, at, to), to);
    }
    return is_edge(s, at, to, "level");
}

/* A word with a capital that is a name for others to find: `ca sĩ [Mỹ Tâm]`, no `doanh nghiệp [châu Âu]` or `lãnh đạo
 * [Sở Y tế]`. */
static bool is_own_name(const struct scene *s, const struct clause *c, struct str word)
{
    static const char *const others[] = {"person", "item", "place", "place-low", "region", "company", "school"};
    if (!words_are_capital(word)) {
        return false;
    }
    const struct mention *m = name_at(s, c->at, (size_t)(word.p - s->text.p));
    return !m || is_one_of(m->type, others, sizeof others / sizeof *others);
}

/* What stands in the phrase so far. */
struct reading {
    size_t commas, joints;
    bool where; /* a preposition, or a verb that is its own */
};

/* A comma behind the phrase joins people, the names that a number stands for (`ba nhà mạng A, [B], C`), or says where a
 * place lies (`ở huyện Tân Phú, [tỉnh] Đồng Nai`). */
static bool takes_comma(const struct scene *s, const struct clause *c, const struct lead *l, struct reading *r)
{
    size_t next = lead_behind_blanks(s, l->end + 1, c->to), unused;
    const struct mention *m = next < c->to ? name_at(s, c->at, next) : NULL;
    bool lies = m && str_starts(m->type, STR("place"));
    bool names = l->counted && words_are_capital(lead_words(s, next, c->to, 1));
    struct str class = lead_noun_at(s, next, c->to, &unused);
    bool doers = words_are_doers(class) || (l->many && str_eq(class, STR("place"))); /* `các bộ, [ngành]` */
    r->commas += !lies && !l->counted;
    return s->text.p[l->end] == ',' && (lies || names || doers);
}

/* `của các bộ [thì] Bộ Tư pháp dẫn đầu`: a word that ends the phrase and begins a clause, and the name that leads it. */
static bool takes_topic(const struct scene *s, const struct clause *c, size_t at)
{
    bool ends = false;
    for (size_t i = scene_mention_near(s, c->at, at); i < c->at->mention_end && s->mention[i].span.start <= at; i++) {
        const struct mention *m = &s->mention[i];
        ends = ends || (m->cue == CUE_CLAUSE && m->span.start == at && !mention_sets(m, STR("soft"), STR("yes")));
    }
    return ends && name_at(s, c->at, lead_behind_blanks(s, scene_word_end(s, at, c->to), c->to));
}

/* Goes on over the word at `at`; false where the phrase may not have it: a pointing word, a name that is its own, a
 * comma that joins nothing. */
static bool takes(const struct scene *s, const struct clause *c, struct lead *l, struct reading *r, size_t at)
{
    struct str word = words_trim(lead_words(s, at, c->to, 1)), class = words_class(s->g->functions, word);
    struct str two = words_class(s->g->functions, lead_words(s, at, c->to, 2));
    bool dem = str_eq(class, STR("dem")), which = l->counted && (dem || str_eq(two, STR("adj")));
    bool bare = l->end == l->head, topic = takes_topic(s, c, at);
    r->joints += !which && str_eq(class, STR("conj")); /* `13 bị cáo [còn lại]` */
    r->where = r->where || str_eq(class, STR("prep"));
    l->end = (size_t)(word.p + word.n - s->text.p);
    bool named = !r->where && !l->counted && is_own_name(s, c, word);
    size_t next = lead_behind_blanks(s, l->end, c->to), unused;
    bool example =
        bare && r->joints && !words_are_doers(lead_noun_at(s, next, c->to, &unused)); /* `sản phẩm [như] vải` */
    if ((dem && !which) || example || named || topic) {
        return false;
    }
    bool parted = l->end < c->to && s->text.p[l->end] != ' ' && s->text.p[l->end] != '"';
    return !parted || takes_comma(s, c, l, r);
}

/* Without words that no phrase ends with. */
static size_t trimmed(const struct scene *s, const struct lead *l, size_t end)
{
    for (size_t n = 1; n && end > l->head; end -= n) {
        n = words_edge_length(s->g, (struct str){s->text.p + l->start, end - l->start}, false);
        n += n && s->text.p[end - n - 1] == ' ';
    }
    return end;
}

bool lead_read(const struct scene *s, const struct clause *c, struct lead *l)
{
    struct reading r = {0};
    size_t limit = l->last ? l->value : c->to, end = 0;
    limit = limit - l->start > LEAD_REACH ? l->start + LEAD_REACH : limit;
    l->end = l->head;
    bool parted = l->head < limit && s->text.p[l->head] != ' ';
    size_t from = !parted ? l->head : takes_comma(s, c, l, &r) ? l->head + 1 : limit;
    for (size_t at = lead_behind_blanks(s, from, limit); at < limit && at - l->start <= LEAD_BYTES_MAX;) {
        at = lead_behind_blanks(s, scene_behind_bracket(s, at, limit), limit); /* `(LĐ)` */
        struct str two = lead_words(s, at, limit, 2); /* no auxiliary in `nhóm [chỉ số]` */
        bool auxiliary = begins_auxiliary(s, at, limit) && !words_are_whole(s->g, two);
        if (auxiliary || begins_predicate(s, c, l->start, at)) {
            end = r.commas && !r.joints && !l->many ? 0 : l->end;
            l->says = at;
            r.where = true;
        }
        if ((end && (!l->last || auxiliary || is_level(s, at, limit))) || !takes(s, c, l, &r, at)) {
            break;
        }
        at = lead_behind_blanks(s, scene_word_end(s, at, limit), limit);
    }
    l->end = end ? trimmed(s, l, end) : 0;
    return end;
}

bool lead_is_said(const struct scene *s, const struct clause *c, const struct lead *l)
{
    size_t to = l->value > l->says + LEAD_REACH ? l->says + LEAD_REACH : l->value;
    if (to <= l->says) {
        return false;
    }
    const char *colon = memchr(s->text.p + l->says, ':', to - l->says);
    const char *quote = colon && colon + 2 < s->text.p + to && colon[1] == ' ' ? colon + 2 : NULL;
    if (quote && (*quote == '"' || (unsigned char)*quote == 0xE2)) { /* `phủ nhận: “...`, U+201C */
        return true;
    }
    for (size_t at = l->says; at < to; at = lead_behind_blanks(s, scene_word_end(s, at, to), to)) {
        if (is_edge(s, at, c->to, "say")) {
            return true;
        }
    }
    return false;
}

bool lead_is_measured(const struct scene *s, const struct clause *c, const struct lead *l)
{
    return is_level(s, l->says, c->to);
}
