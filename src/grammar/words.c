#include "grammar/words.h"

#include "base/letter.h"
#include "grammar/words_parts.h"
#include "text/chars.h"

enum { CAUSE_WORDS = 3 };
/* A name for a part of something is no longer than so many bytes. */
enum { NOUN_BYTES_MAX = 40 };
/* A mark of punctuation beyond ASCII. */
enum { MARK_BYTES = 3 };

bool words_are_parted(char c)
{
    return c == ' ' || c == '"' || c == '.' || c == ',' || c == ';' || c == ':' || c == '-' || c == '(' || c == ')' ||
           c == '!' || c == '?' || c == '/' || c == '%';
}

/* U+2010..U+203F: dashes, quotation marks, bullets, the ellipsis. */
static bool is_mark(const char *p)
{
    return (unsigned char)p[0] == 0xE2 && (unsigned char)p[1] == 0x80 && (unsigned char)p[2] >= 0x90;
}

struct str words_trim(struct str s)
{
    for (size_t n = 1; n && s.n; s = (struct str){s.p + n, s.n - n}) {
        n = words_are_parted(s.p[0]) ? 1 : s.n >= MARK_BYTES && is_mark(s.p) ? MARK_BYTES : 0;
    }
    for (size_t n = 1; n && s.n; s.n -= n) {
        n = words_are_parted(s.p[s.n - 1]) ? 1 : s.n >= MARK_BYTES && is_mark(s.p + s.n - MARK_BYTES) ? MARK_BYTES : 0;
    }
    return s;
}

struct str words_at(struct str s, size_t n, bool first)
{
    for (size_t i = 0; i < s.n; i++) {
        size_t at = first ? i : s.n - 1 - i;
        if (s.p[at] == ' ' && --n == 0) {
            return first ? (struct str){s.p, at} : (struct str){s.p + at + 1, i};
        }
    }
    return s;
}

bool words_have_number(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if (begins_word(s, i) && is_digit(s.p[i])) {
            return true;
        }
    }
    return false;
}

bool words_are_capital(struct str s)
{
    size_t n;
    for (size_t i = 0; i < s.n; i++) {
        if (begins_word(s, i) && !char_is_upper(letter_next(s, i, &n))) {
            return false;
        }
    }
    return s.n > 0;
}

bool words_have_letter(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        if ((unsigned char)s.p[i] >= 0x80 || is_ascii_letter(s.p[i])) {
            return true;
        }
    }
    return false;
}

uint32_t words_first_letter(struct str s, size_t *n)
{
    *n = 0;
    return s.n ? letter_small(letter_next(s, 0, n)) : 0;
}

bool words_are_alike(struct str a, struct str b)
{
    size_t n, k;
    return a.n && b.n && words_first_letter(a, &n) == words_first_letter(b, &k) && str_eq(from(a, n), from(b, k));
}

bool words_end_with(struct str s, struct str words)
{
    return s.n > words.n && str_ends(s, words) && s.p[s.n - words.n - 1] == ' ';
}

bool words_begin_alike(struct str a, struct str b)
{
    a = words_trim(a);
    b = words_trim(b);
    return a.n && b.n && str_eq(words_first(a), words_first(b));
}

struct str words_field(const struct list *l, struct str words, struct str column)
{
    size_t next = 0;
    const struct word *w = list_find(l, words, &next);
    return w ? word_field(l, w, column) : STR_EMPTY;
}

struct str words_edge(const struct grammar *g, struct str words)
{
    return words_field(g->edges, words, STR("edge"));
}

struct str words_class(const struct list *l, struct str words)
{
    return words_field(l, words, STR("class"));
}

bool words_are_doers(struct str class)
{
    return str_eq(class, STR("person")) || str_eq(class, STR("household")) || str_eq(class, STR("org"));
}

/* What verbs.tsv says of a word goes before functions.tsv. */
bool words_are_verb(const struct grammar *g, struct str words)
{
    words = words_trim(words);
    struct str class = words_class(g->verbs, words);
    return str_eq(class.n ? class : words_class(g->functions, words), STR("verb"));
}

struct str words_many(const struct grammar *g, struct str words)
{
    return words_field(g->edges, words, STR("many"));
}

bool words_are_whole(const struct grammar *g, struct str words)
{
    struct str edge = words_edge(g, words);
    return str_eq(edge, STR("keep")) || str_eq(edge, STR("whole"));
}

bool words_begin_auxiliary(const struct grammar *g, struct str phrase)
{
    struct str class = words_class(g->functions, words_first(phrase)), two = words_at(phrase, 2, true);
    bool verb = str_eq(words_class(g->functions, two), STR("verb")); /* `[chỉ] đạo` */
    return !verb && (str_eq(class, STR("aux")) || str_eq(class, STR("neg")));
}

struct str words_before_auxiliary(const struct grammar *g, struct str phrase)
{
    for (size_t i = 1; i < phrase.n; i++) {
        if (begins_word(phrase, i) && words_begin_auxiliary(g, from(phrase, i))) {
            return words_trim((struct str){phrase.p, i});
        }
    }
    return phrase;
}

bool words_begin_piece(const struct grammar *g, struct str phrase)
{
    struct str two = words_at(phrase, 2, true);
    bool noun = two.n > words_first(phrase).n && words_class(g->nouns, two).n && !words_are_verb(g, two);
    return noun || str_eq(words_edge(g, two), STR("keep"));
}

bool words_begin_predicate(const struct grammar *g, struct str phrase)
{
    for (size_t n = WORDS_ENTRY_MAX; n > 0 && phrase.n; n--) {
        struct str head = words_at(phrase, n, true);
        struct str class = words_class(g->functions, head);
        if (n == 1 && words_begin_piece(g, phrase)) {
            return false;
        }
        if (words_are_verb(g, head) || str_eq(class, STR("aux")) || str_eq(class, STR("neg"))) {
            return true;
        }
    }
    return false;
}

bool words_end_says(const struct list *l, struct str column, struct str phrase, bool first, struct str value)
{
    return str_eq(words_field(l, words_at(phrase, 1, first), column), value) ||
           str_eq(words_field(l, words_at(phrase, 2, first), column), value);
}

bool words_begin_quality(const struct grammar *g, struct str phrase)
{
    return words_end_says(g->functions, STR("class"), phrase, true, STR("adj"));
}

struct str words_behind_quality(const struct grammar *g, struct str phrase)
{
    struct str two = words_at(phrase, 2, true);
    bool adj = str_eq(words_class(g->functions, two), STR("adj"));
    struct str rest = words_trim(from(phrase, (adj ? two : words_first(phrase)).n));
    return words_begin_quality(g, phrase) && words_begin_predicate(g, rest) ? rest : phrase;
}

bool words_begin_noun(const struct grammar *g, struct str phrase)
{
    struct str two = words_at(phrase, 2, true); /* `chỉ tiêu`, though `chỉ` alone is an auxiliary */
    if (words_first(phrase).n < two.n && words_class(g->nouns, two).n) {
        return true;
    }
    bool function = words_class(g->functions, words_first(phrase)).n || words_class(g->functions, two).n;
    return phrase.n && !function && !words_begin_predicate(g, phrase);
}

bool words_say(const struct grammar *g, struct str phrase)
{
    struct str edge = words_edge(g, phrase);
    bool known = words_class(g->nouns, phrase).n || words_are_verb(g, phrase) || words_are_capital(phrase);
    bool says = str_eq(edge, STR("one")) || str_eq(edge, STR("act")) || (!edge.n && known);
    return says || words_at(phrase, 1, true).n < phrase.n;
}

bool words_want_object(const struct grammar *g, struct str phrase)
{
    return str_eq(words_field(g->verbs, phrase, STR("object")), STR("yes"));
}

/* ... or an auxiliary, anywhere. */
bool words_have_verb(const struct grammar *g, struct str phrase)
{
    for (size_t i = 0; i < phrase.n; i++) {
        if (begins_word(phrase, i) && words_begin_predicate(g, from(phrase, i))) {
            return true;
        }
    }
    return false;
}

/* `số thủ tục được [giảm thời gian]`: the verb at `at` is done to them, and states no value. */
static bool is_passive(const struct grammar *g, struct str phrase, size_t at)
{
    struct str before = words_trim((struct str){phrase.p, at}), verb = words_first(from(phrase, at));
    struct str rest = words_trim(from(phrase, at + verb.n));
    bool object = false;
    for (size_t n = 2; n > 0 && !object; n--) {
        struct str head = words_at(rest, n, true);
        object = words_class(g->nouns, head).n || str_eq(words_edge(g, head), STR("act"));
    }
    return object && str_eq(words_class(g->functions, words_last(before)), STR("aux"));
}

struct str words_before_level(const struct grammar *g, struct str phrase)
{
    for (size_t i = 0; i < phrase.n; i++) {
        struct str edge = STR_EMPTY;
        for (size_t n = WORDS_ENTRY_MAX; n > 0 && begins_word(phrase, i) && !edge.n; n--) {
            edge = words_edge(g, words_at(from(phrase, i), n, true));
        }
        struct str to_here = {phrase.p, i + words_first(from(phrase, i)).n};
        if (edge.n && (is_passive(g, phrase, i) || words_are_whole(g, words_at(to_here, 2, false)))) {
            continue; /* `số người có việc [làm] là 5 nghìn` */
        }
        if (str_eq(edge, STR("level")) || str_eq(edge, STR("cause"))) {
            return words_trim((struct str){phrase.p, i});
        }
    }
    return phrase;
}

bool words_are_noun(const struct grammar *g, struct str phrase)
{
    return phrase.n && phrase.n <= NOUN_BYTES_MAX && !words_have_verb(g, phrase);
}

bool words_begin_goal(const struct grammar *g, struct str phrase)
{
    return phrase.n && words_end_says(g->edges, STR("edge"), phrase, true, STR("goal"));
}

bool words_end_with_goal(const struct grammar *g, struct str phrase)
{
    return phrase.n && words_end_says(g->edges, STR("edge"), phrase, false, STR("goal"));
}

bool words_are_conjunction(const struct grammar *g, struct str word)
{
    return str_eq(words_class(g->functions, word), STR("conj"));
}

bool words_join(const struct grammar *g, struct str phrase)
{
    phrase = words_trim(phrase);
    return phrase.n && words_are_conjunction(g, words_last(phrase)) && !words_have_verb(g, phrase);
}

bool words_end_with_cause(const struct grammar *g, struct str phrase)
{
    for (size_t n = CAUSE_WORDS; n > 0 && phrase.n; n--) {
        struct str words = words_at(phrase, n, false), edge = words_edge(g, words);
        if (edge.n) {
            return str_eq(edge, STR("cause")); /* not in `tạo việc làm cho 50 lao động` */
        }
        if (n == 2 && words_at(phrase, 1, false).n < words.n && words_are_verb(g, words)) {
            return false; /* `chia [làm] 3 nhóm` */
        }
    }
    return false;
}

static bool is_cut_off(struct str edge, struct str side)
{
    const struct str always[] = {STR("both"), STR("cut"), STR("level"), STR("there"), STR("say")};
    bool tail = str_eq(edge, STR("join")) || str_eq(edge, STR("left"));
    bool is = str_eq(edge, side) || (tail && str_eq(side, STR("tail")));
    for (size_t i = 0; !is && i < sizeof always / sizeof *always; i++) {
        is = str_eq(edge, always[i]);
    }
    return is;
}

/* The longest entry of the list that stands there decides. */
size_t words_edge_length(const struct grammar *g, struct str p, bool first)
{
    for (size_t n = WORDS_ENTRY_MAX; n > 0; n--) {
        struct str words = words_at(p, n, first), edge = words_edge(g, words);
        if (edge.n) {
            return is_cut_off(edge, first ? STR("lead") : STR("tail")) ? words.n : 0;
        }
        if (n > 1 && words_at(p, n - 1, first).n < words.n &&
            (words_are_verb(g, words) || words_class(g->nouns, words).n)) {
            return 0; /* `[chỉ] đạo`, `cổ [tức]` */
        }
    }
    return 0;
}

struct str words_without_edges(const struct grammar *g, struct str p)
{
    for (bool again = true; again && p.n;) {
        size_t lead = words_edge_length(g, p, true);
        p = words_trim(from(p, lead));
        size_t tail = p.n ? words_edge_length(g, p, false) : 0;
        p = words_trim((struct str){p.p, p.n - tail});
        again = lead || tail;
    }
    return p;
}

struct str words_from_beginning(const struct grammar *g, struct str p)
{
    size_t best = 0;
    for (size_t i = 0; i < p.n; i++) {
        if (!begins_word(p, i) || !str_eq(words_edge(g, words_first(from(p, i))), STR("begin")) ||
            words_class(g->nouns, words_at(from(p, i), 2, true)).n) { /* `khởi tố [bị] can` */
            continue;
        }
        struct str to_here = {p.p, i + words_first(from(p, i)).n};
        bool listed = i > 1 && p.p[i - 2] == ',' && words_begin_predicate(g, p);   /* `chết, [bị] thương` */
        if (i == 0 || !(listed || words_edge(g, words_at(to_here, 2, false)).n)) { /* not in `chuẩn bị` */
            best = i;
        }
    }
    return from(p, best);
}

/* The longest entry of edges.tsv that stands at the byte `at`, but for those that end a phrase (`được xác định`) or
 * cause what follows (`đã làm`); its length. */
static size_t edge_at(const struct grammar *g, struct str p, size_t at, struct str *edge)
{
    for (size_t n = begins_word(p, at) ? WORDS_ENTRY_MAX : 0; n > 0; n--) {
        struct str words = words_at(from(p, at), n, true);
        *edge = words_edge(g, words);
        if (edge->n && !str_eq(*edge, STR("tail")) && !str_eq(*edge, STR("cause"))) {
            return words.n;
        }
    }
    *edge = STR_EMPTY;
    return 0;
}

/* True if the auxiliary at `at` tells of the verb before it that it succeeds, and leads to no other: `khống chế [được]
 * đám cháy`. */
static bool is_complement(const struct grammar *g, struct str p, size_t at, size_t n)
{
    struct str before = words_trim((struct str){p.p, at}), rest = words_trim(from(p, at + n));
    bool verb = words_are_verb(g, words_last(before)) || words_are_verb(g, words_at(before, 2, false));
    bool done = str_eq(words_field(g->functions, (struct str){p.p + at, n}, STR("behind")), STR("done"));
    return done && verb && rest.n && !words_begin_predicate(g, rest);
}

/* Behind the last words of that edge; `says`: only where they leave something that says anything. */
static struct str behind_edge(const struct grammar *g, struct str p, struct str edge, bool says)
{
    size_t best = 0;
    for (size_t i = 0; i < p.n; i++) {
        struct str is;
        size_t n = edge_at(g, p, i, &is);
        bool cuts = str_eq(is, edge) && !is_complement(g, p, i, n);
        if (cuts && (!says || words_without_edges(g, words_trim(from(p, i + n))).n)) {
            best = i + n;
        }
    }
    return from(p, best);
}

struct str words_behind(const struct grammar *g, struct str p, struct str edge)
{
    return behind_edge(g, p, edge, true);
}

struct str words_after_saying(const struct grammar *g, struct str p)
{
    return behind_edge(g, p, STR("say"), false);
}

struct str words_behind_pointed(const struct grammar *g, struct str p)
{
    size_t best = 0;
    for (size_t i = 0; i < p.n; i++) {
        struct str word = begins_word(p, i) ? words_first(from(p, i)) : STR_EMPTY;
        if (str_eq(words_class(g->functions, word), STR("dem")) &&
            words_without_edges(g, words_trim(from(p, i + word.n))).n) {
            best = i + word.n;
        }
    }
    return words_trim(from(p, best));
}

struct str words_behind_capitals(struct str p)
{
    size_t n = 0, end = 0;
    while (end < p.n && words_are_capital(words_first(from(p, end)))) {
        end += words_first(from(p, end)).n + 1;
        n++;
    }
    return n > 1 && end < p.n ? from(p, end) : p;
}
