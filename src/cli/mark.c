#include "cli/mark.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "cli/cli.h"

const struct mark_field mark_fields[MARK_FIELDS] = {
    {"unit", MARK_DETAIL},  {"noun", MARK_DETAIL},    {"mod", MARK_DETAIL}, {"status", MARK_DETAIL},
    {"subject", MARK_LINK}, {"indicator", MARK_LINK}, {"facet", MARK_LINK}, {"per", MARK_LINK},
    {"scope", MARK_LINK},   {"period", MARK_LINK},    {"base", MARK_LINK},
};

/* How a field is compared, and where a claim has it. */
enum way { BY_LETTER, BY_WORDS, BY_NAME, BY_TIME };
static const struct {
    enum way way;
    size_t offset;
} where[MARK_FIELDS] = {
    {BY_LETTER, offsetof(struct chiso_claim, unit)},  {BY_WORDS, offsetof(struct chiso_claim, noun)},
    {BY_LETTER, offsetof(struct chiso_claim, mod)},   {BY_LETTER, offsetof(struct chiso_claim, status)},
    {BY_NAME, offsetof(struct chiso_claim, subject)}, {BY_NAME, offsetof(struct chiso_claim, indicator)},
    {BY_NAME, offsetof(struct chiso_claim, facet)},   {BY_NAME, offsetof(struct chiso_claim, per)},
    {BY_NAME, offsetof(struct chiso_claim, scope)},   {BY_TIME, offsetof(struct chiso_claim, period)},
    {BY_TIME, offsetof(struct chiso_claim, base)},
};

/* ---- Reading ----------------------------------------------------------------------------------------------------- */

static const char *string_of(json_object *o, const char *name)
{
    json_object *value;
    if (!json_object_object_get_ex(o, name, &value) || !json_object_is_type(value, json_type_string))
        return NULL;
    return json_object_get_string(value);
}

static bool lists(json_object *o, const char *name, const char *word, size_t n)
{
    json_object *list;
    if (!json_object_object_get_ex(o, name, &list) || !json_object_is_type(list, json_type_array))
        return false;
    for (size_t i = 0; i < json_object_array_length(list); i++) {
        const char *item = json_object_get_string(json_object_array_get_idx(list, i));
        if (item && n > 0 && strlen(item) == n && memcmp(item, word, n) == 0)
            return true;
    }
    return false;
}

/* Bytes of white space, as articles break words, at the beginning of s; a character reference is one too. */
static size_t gap(const char *s, size_t n)
{
    static const char *const gaps[] = {" ", "\t", "\n", "\r", "\f", "\v", "\xC2\xA0", "&nbsp;"};
    size_t at = 0;
    for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++) {
        size_t length = strlen(gaps[i]);
        if (n - at < length || memcmp(s + at, gaps[i], length) != 0)
            continue;
        at += length;
        i = (size_t)-1; /* from the first again */
    }
    return at;
}

/* The end of the words when they stand at `at`; 0 when they do not. */
static size_t words_end(const char *words, struct chiso_str raw, size_t at)
{
    size_t words_n = strlen(words), w = gap(words, words_n);
    while (w < words_n) {
        size_t between = gap(words + w, words_n - w), there = between > 0 ? gap(raw.p + at, raw.n - at) : 0;
        if (between > 0 && w + between == words_n)
            break;
        if (between > 0 ? there == 0 : at >= raw.n || words[w] != raw.p[at])
            return 0;
        w += between > 0 ? between : 1;
        at += between > 0 ? there : 1;
    }
    return at;
}

static void find_words(struct mark *m, size_t occurrence, struct chiso_str raw)
{
    size_t begin = gap(m->text, strlen(m->text));
    for (size_t at = 0; m->text[begin] && at < raw.n; at++) {
        const char *first = memchr(raw.p + at, m->text[begin], raw.n - at);
        if (!first)
            return;
        at = (size_t)(first - raw.p);
        size_t end = words_end(m->text, raw, at);
        if (end == 0)
            continue;
        if (--occurrence == 0) {
            m->start = at;
            m->end = end;
            m->placed = true;
            return;
        }
        at = end - 1;
    }
}

void mark_read(json_object *object, struct chiso_str raw, struct mark *out)
{
    json_object *value;
    bool counted = json_object_object_get_ex(object, "occurrence", &value);
    const char *kind = string_of(object, "kind"), *text = string_of(object, "text");
    *out = (struct mark){
        .object = object,
        .debatable = json_object_object_get_ex(object, "debatable", NULL),
        .or_split = json_object_object_get_ex(object, "or_split", NULL),
        .known = string_of(object, "known"),
        .kind = kind ? kind : "",
        .text = text ? text : "",
    };
    find_words(out, counted ? (size_t)json_object_get_uint64(value) : 1, raw);
}

/* ---- Words ------------------------------------------------------------------------------------------------------- */

/* The words of a text, each once: letters and digits, in small letters and NFC. */
struct words {
    char **item;
    size_t n, cap;
};

static bool is_of_word(utf8proc_int32_t c)
{
    utf8proc_category_t category = utf8proc_category(c);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

static void words_add(struct words *w, const char *p, size_t n)
{
    for (size_t i = 0; i < w->n; i++) {
        if (strlen(w->item[i]) == n && memcmp(w->item[i], p, n) == 0)
            return;
    }
    w->item = grown(w->item, &w->cap, w->n, sizeof *w->item);
    w->item[w->n++] = must(strndup(p, n));
}

static struct words words_of(struct chiso_str s)
{
    struct words w = {0};
    utf8proc_uint8_t *folded = NULL;
    if (s.n == 0)
        return w;
    utf8proc_ssize_t length =
        utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &folded, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    struct memory word;
    memory_open(&word);
    for (utf8proc_ssize_t at = 0; at < length;) {
        utf8proc_int32_t c;
        utf8proc_uint8_t letter[4];
        at += utf8proc_iterate(folded + at, length - at, &c);
        if (is_of_word(c))
            fwrite(letter, 1, (size_t)utf8proc_encode_char(utf8proc_tolower(c), letter), word.file);
        else
            fputc('\n', word.file);
    }
    char *all = memory_close(&word);
    for (char *p = all; *p; p += strspn(p, "\n")) {
        size_t n = strcspn(p, "\n");
        if (n > 0)
            words_add(&w, p, n);
        p += n;
    }
    free(all);
    free(folded);
    return w;
}

static void words_free(struct words *w)
{
    for (size_t i = 0; i < w->n; i++)
        free(w->item[i]);
    free(w->item);
}

/* At least half of the longer one's words are shared: names are cut at different places by different hands. */
static bool same_words(const char *truth, struct chiso_str found)
{
    struct words a = words_of(str_of(truth)), b = words_of(found);
    size_t shared = 0, longer = a.n > b.n ? a.n : b.n;
    for (size_t i = 0; i < a.n; i++) {
        for (size_t k = 0; k < b.n; k++)
            shared += strcmp(a.item[i], b.item[k]) == 0;
    }
    words_free(&a);
    words_free(&b);
    return shared > 0 && shared * 2 >= longer;
}

/* ---- The same? --------------------------------------------------------------------------------------------------- */

bool mark_overlaps(const struct mark *m, const struct chiso_claim *c)
{
    return m->start < c->source_end && c->source_start < m->end;
}

bool mark_takes_kind(const struct mark *m, struct chiso_str kind)
{
    return str_is(kind, m->kind) || lists(m->object, "alt_kinds", kind.p, kind.n);
}

static bool same_number(json_object *o, const char *name, struct chiso_str digits)
{
    json_object *value;
    char text[64] = "";
    if (!json_object_object_get_ex(o, name, &value) || !value || digits.n == 0 || digits.n >= sizeof text)
        return digits.n == 0 && !json_object_object_get_ex(o, name, NULL);
    memcpy(text, digits.p, digits.n);
    double a = json_object_get_double(value), b = strtod(text, NULL), most = 1;
    most = a > most ? a : -a > most ? -a : most;
    most = b > most ? b : -b > most ? -b : most;
    return (a > b ? a - b : b - a) <= 1e-9 * most;
}

static bool same_string(json_object *o, const char *name, struct chiso_str s)
{
    const char *wanted = string_of(o, name);
    return wanted ? str_is(s, wanted) : s.n == 0;
}

static bool same_date(json_object *o, const struct chiso_claim *c)
{
    if (string_of(o, "start_date") || string_of(o, "end_date"))
        return same_string(o, "start_date", c->start_date) && same_string(o, "end_date", c->end_date);
    return !string_of(o, "edtf") || same_string(o, "edtf", c->edtf);
}

/* Dates and references have no number. */
static bool is_apart(struct chiso_str kind)
{
    return str_is(kind, "date") || str_is(kind, "reference");
}

bool mark_same_value(const struct mark *m, const struct chiso_claim *c)
{
    if (!str_is(c->kind, m->kind) && (is_apart(str_of(m->kind)) || is_apart(c->kind)))
        return true;
    if (str_is(c->kind, "reference"))
        return true;
    if (str_is(c->kind, "date"))
        return same_date(m->object, c);
    return same_number(m->object, "value", c->value) && same_number(m->object, "value_max", c->value_max) &&
           same_number(m->object, "of", c->of);
}

bool mark_gives(const struct mark *m, size_t field)
{
    const char *name = mark_fields[field].name;
    return json_object_object_get_ex(m->object, name, NULL) &&
           !lists(m->object, "debatable_fields", name, strlen(name));
}

/* Links and times begin with their text. */
static struct chiso_str text_of(const struct chiso_claim *c, size_t field)
{
    return *(const struct chiso_str *)((const char *)c + where[field].offset);
}

bool mark_has(const struct chiso_claim *c, size_t field)
{
    const struct chiso_period *p = (const struct chiso_period *)((const char *)c + where[field].offset);
    bool has = text_of(c, field).n > 0;
    return where[field].way == BY_TIME ? has || p->start.n > 0 || p->end.n > 0 : has;
}

static bool same_time(json_object *wanted, const struct chiso_period *p)
{
    const char *text = string_of(wanted, "text");
    if (string_of(wanted, "start"))
        return same_string(wanted, "start", p->start) && same_string(wanted, "end", p->end);
    return text && same_words(text, p->text);
}

bool mark_same_field(const struct mark *m, size_t field, const struct chiso_claim *c)
{
    json_object *wanted;
    const char *name = mark_fields[field].name, *text = string_of(m->object, name);
    if (where[field].way == BY_LETTER)
        return same_string(m->object, name, text_of(c, field));
    if (where[field].way == BY_WORDS)
        return text && same_words(text, text_of(c, field));
    json_object_object_get_ex(m->object, name, &wanted);
    if (where[field].way == BY_TIME)
        return same_time(wanted, (const struct chiso_period *)((const char *)c + where[field].offset));
    text = string_of(wanted, "text");
    return text && same_words(text, text_of(c, field));
}

size_t mark_right(const struct mark *m, const struct chiso_claim *c)
{
    size_t n = 0;
    for (size_t i = 0; i < MARK_FIELDS; i++)
        n += mark_gives(m, i) && mark_same_field(m, i, c);
    return n;
}
