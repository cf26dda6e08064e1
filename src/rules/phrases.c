/* What an expression can be seen to match: strings put together from its tree. Not all that it matches, but of
 * everything that it may choose from a bit. */
#include "rules/syntax.h"
#include "rules/tree.h"

/* Characters of a class that are shown; more tell nothing new. */
#define CLASS_SHOWN 4
/* No part is repeated more often than this. */
#define REPEATS_MAX 64
/* What a class may hold, besides what is written in it. */
#define PALETTE "aă5A Đ-,./%(:;x+"

struct speaker {
    const struct rules *set;
    struct arena *arena;
};

static struct phrases phrases_new(const struct speaker *sp, size_t n)
{
    return (struct phrases){ARENA_ARRAY(sp->arena, struct str, n ? n : 1), 0, true};
}

static struct phrases one_phrase(const struct speaker *sp, struct str s)
{
    struct phrases p = phrases_new(sp, 1);
    p.item[p.n++] = s;
    return p;
}

static void add_once(struct phrases *p, struct str s)
{
    for (size_t i = 0; i < p->n; i++)
        if (str_eq(p->item[i], s))
            return;
    p->item[p->n++] = s;
}

static struct str glue(const struct speaker *sp, struct str a, struct str b)
{
    return a.n && b.n ? arena_printf(sp->arena, "%.*s%.*s", (int)a.n, a.p, (int)b.n, b.p) : a.n ? a : b;
}

/* Each of a before each of b; where these are too many, such that each of both stands somewhere. */
static struct phrases join(const struct speaker *sp, struct phrases a, struct phrases b, size_t max)
{
    size_t pairs = a.n * b.n, n = pairs < max ? pairs : max;
    struct phrases out = phrases_new(sp, n);
    out.all = a.all && b.all && pairs <= max;
    for (size_t i = 0; i < n; i++)
        add_once(&out, glue(sp, a.item[i % a.n], b.item[(pairs <= max ? i / a.n : i + i / a.n) % b.n]));
    return out;
}

static struct phrases unite(const struct speaker *sp, struct phrases a, struct phrases b, size_t max)
{
    struct phrases out = phrases_new(sp, a.n + b.n);
    out.all = a.all && b.all && a.n + b.n <= max;
    for (size_t i = 0; (i < a.n || i < b.n) && out.n < max; i++) {
        if (i < a.n)
            add_once(&out, a.item[i]);
        if (i < b.n && out.n < max)
            add_once(&out, b.item[i]);
    }
    return out;
}

static bool class_has(const pcre2_code *code, pcre2_match_data *data, struct str letter)
{
    return pcre2_match(code, (PCRE2_SPTR)letter.p, letter.n, 0, 0, data, NULL) >= 0;
}

/* Those letters of `from` that the class has. */
static void take_letters(const struct speaker *sp, const pcre2_code *code, struct str from, size_t max,
                         struct phrases *out)
{
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    if (!data)
        out_of_memory();
    size_t n;
    for (size_t at = 0; at < from.n && out->n < max; at += n) {
        n = char_length(from, at);
        struct str letter = arena_str(sp->arena, (struct str){from.p + at, n});
        if (class_has(code, data, letter))
            add_once(out, letter);
    }
    pcre2_match_data_free(data);
}

static bool lists_its_letters(struct str class)
{
    return class.n > 2 && class.p[0] == '[' && class.p[1] != '^' && !memchr(class.p, '\\', class.n) &&
           !memchr(class.p, '-', class.n) && !memchr(class.p + 1, '[', class.n - 1);
}

static struct phrases of_class(const struct speaker *sp, struct str class, size_t max)
{
    int error;
    size_t at, most = lists_its_letters(class) ? class.n : CLASS_SHOWN;
    struct phrases out = phrases_new(sp, most);
    pcre2_code *code =
        pcre2_compile((PCRE2_SPTR) class.p, class.n, PATTERN_OPTIONS | PCRE2_ANCHORED, &error, &at, NULL);
    out.all = lists_its_letters(class) && most <= max;
    if (code) {
        take_letters(sp, code, class, most < max ? most : max, &out);
        if (!lists_its_letters(class))
            take_letters(sp, code, STR(PALETTE), most < max ? most : max, &out);
    }
    pcre2_code_free(code);
    return out;
}

static size_t words_kept(const struct piece *p)
{
    size_t n = 0;
    for (size_t i = 0; i < p->list->word_n; i++)
        n += word_is_kept(&p->list->word[i], p->filter);
    return n;
}

/* Words of a list, taken evenly from all of it. */
static struct phrases of_list(const struct speaker *sp, const struct piece *p, size_t max)
{
    size_t kept = words_kept(p), step = kept > max ? kept / max : 1, seen = 0;
    struct phrases out = phrases_new(sp, max);
    int also = list_column(p->list, STR("also"));
    out.all = kept <= max && also < 0;
    for (size_t i = 0; i < p->list->word_n && out.n < max; i++) {
        const struct word *w = &p->list->word[i];
        if (word_is_kept(w, p->filter) && seen++ % step == 0)
            out.item[out.n++] = w->text;
    }
    return out;
}

static struct phrases say(const struct speaker *sp, const struct syntax *s, size_t max);

static struct phrases of_piece(const struct speaker *sp, const struct syntax *s, size_t max)
{
    const struct piece *piece;
    const struct syntax *tree = syntax_of_piece(sp->set, s, &piece, sp->arena);
    return tree ? say(sp, tree, max) : piece ? of_list(sp, piece, max) : phrases_new(sp, 0);
}

static struct phrases of_choice(const struct speaker *sp, const struct syntax *s, size_t max)
{
    struct phrases out = phrases_new(sp, 0);
    for (const struct syntax *c = s->child; c; c = c->next)
        out = unite(sp, out, say(sp, c, max), max);
    return out;
}

static struct phrases of_sequence(const struct speaker *sp, const struct syntax *s, size_t max)
{
    struct phrases out = one_phrase(sp, STR_EMPTY);
    for (const struct syntax *c = s->child; c && out.n; c = c->next)
        out = join(sp, out, say(sp, c, max), max);
    return out;
}

/* A character that stands for itself: `\.` is the stop. */
static struct phrases of_letter(const struct speaker *sp, const struct syntax *s)
{
    struct str letter = str_slice(s->line->text, s->inside);
    bool escaped = letter.p[0] == '\\' && letter.n > 1;
    return one_phrase(sp, (struct str){letter.p + escaped, letter.n - escaped});
}

static struct phrases say_once(const struct speaker *sp, const struct syntax *s, size_t max)
{
    struct phrases out;
    switch (s->kind) {
    case SYNTAX_CHOICE:
        return of_choice(sp, s, max);
    case SYNTAX_SEQUENCE:
        return of_sequence(sp, s, max);
    case SYNTAX_GROUP:
        return say(sp, s->child, max);
    case SYNTAX_LETTER:
        return of_letter(sp, s);
    case SYNTAX_CLASS:
        return of_class(sp, str_slice(s->line->text, s->inside), max);
    case SYNTAX_PIECE:
        return of_piece(sp, s, max);
    default:
        out = one_phrase(sp, STR_EMPTY);
        out.all = s->kind != SYNTAX_OTHER;
        return out;
    }
}

static struct phrases times(const struct speaker *sp, struct phrases once, uint32_t n, size_t max)
{
    struct phrases out = one_phrase(sp, STR_EMPTY);
    for (uint32_t i = 0; i < n && i < REPEATS_MAX && out.n; i++)
        out = join(sp, out, once, max);
    return out;
}

static struct phrases say(const struct speaker *sp, const struct syntax *s, size_t max)
{
    struct phrases once = say_once(sp, s, max);
    if (s->min == 1 && s->max == 1)
        return once;
    uint32_t least = s->min ? s->min : s->max > 0;
    struct phrases out = times(sp, once, least, max);
    if (s->max > least && s->min)
        out = unite(sp, out, times(sp, once, least + 1, max), max);
    if (!s->min)
        out = unite(sp, out, one_phrase(sp, STR_EMPTY), max);
    out.all = out.all && s->max <= 1;
    return out;
}

struct phrases phrases_of(const struct rules *set, const struct syntax *s, size_t max, struct arena *arena)
{
    struct speaker sp = {set, arena};
    return say(&sp, s, max);
}

bool syntax_stands_alone(const struct rules *set, const struct syntax *s, struct arena *arena)
{
    if (s->kind == SYNTAX_LOOK || s->kind == SYNTAX_EDGE || s->kind == SYNTAX_OTHER || s->atomic)
        return false;
    const struct piece *piece;
    const struct syntax *tree = s->kind == SYNTAX_PIECE ? syntax_of_piece(set, s, &piece, arena) : NULL;
    if (tree && !syntax_stands_alone(set, tree, arena))
        return false;
    for (const struct syntax *c = s->child; c; c = c->next)
        if (!syntax_stands_alone(set, c, arena))
            return false;
    return true;
}
