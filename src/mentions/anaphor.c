#include "mentions/anaphor.h"

#include "grammar/words.h"
#include "mentions/places.h"

/* So many names of an article are looked through for what stands for it. */
enum { NAMES_REACH = 1000 };
/* The kind of a body and of the place that it serves: `Công an thành phố`, `Ủy ban nhân dân tỉnh`. */
enum { KIND_WORDS_MAX = 5 };

/* `sở` of `sở này`: what kind of thing the demonstrative points back to; empty where there is none. */
static struct str pointed_at(const struct scene *s, const struct mention *anaphor)
{
    struct str last = words_at(anaphor->text, 1, false);
    bool points = last.n < anaphor->text.n && str_eq(words_class(s->g->functions, last), STR("dem"));
    return points ? words_trim((struct str){anaphor->text.p, anaphor->text.n - last.n}) : STR_EMPTY;
}

/* `trường này` stands for `Trường Đại học Cần Thơ`, of whatever type: the name begins with the anaphor's noun. */
static bool begins_with(struct str name, struct str noun)
{
    return noun.n && name.n > noun.n && name.p[noun.n] == ' ' && words_are_alike((struct str){name.p, noun.n}, noun);
}

/* The row of anaphors.tsv that has these words. */
static const struct word *row_of(const struct scene *s, struct str words)
{
    size_t next = 0;
    return list_find(s->g->anaphors, words, &next);
}

/* `TP` of `TP.HCM`: what stands before a stop in the first word; empty where there is none. */
static struct str before_stop(struct str name)
{
    struct str first = words_at(name, 1, true);
    const char *stop = memchr(first.p, '.', first.n);
    return (struct str){first.p, stop ? (size_t)(stop - first.p) : 0};
}

/* The level of the row that a name begins like: `Công an quận` for `Công an quận Liên Chiểu`, `TP` for `TP.Vinh`. */
static struct str level_of_name(const struct scene *s, struct str name)
{
    struct str kind = before_stop(name);
    const struct word *stopped = kind.n ? row_of(s, kind) : NULL;
    struct str level = stopped ? word_field(s->g->anaphors, stopped, STR("level")) : STR_EMPTY;
    for (unsigned n = 1; n <= KIND_WORDS_MAX; n++) {
        struct str words = words_at(name, n, true);
        const struct word *w = words.n < name.n ? row_of(s, words) : NULL;
        level = w ? word_field(s->g->anaphors, w, STR("level")) : level;
    }
    return level;
}

/* `Công an thành phố` stands for no police of a district. */
static bool other_level(const struct scene *s, const struct mention *anaphor, const struct mention *full)
{
    const struct word *w = row_of(s, anaphor->text);
    struct str own = w ? word_field(s->g->anaphors, w, STR("level")) : STR_EMPTY;
    struct str of_name = own.n ? level_of_name(s, full->text) : STR_EMPTY;
    return of_name.n && !str_eq(own, of_name);
}

static bool is_place(const struct mention *m)
{
    return str_starts(m->type, STR("place"));
}

/* A body of the state, of a party or a front: what `cơ quan này` may be. */
static bool is_office(const struct mention *m)
{
    static const char *const others[] = {"",      "place",   "place-low", "country", "region", "bloc", "person",
                                         "group", "project", "company",   "school",  "index",  "branch"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (str_eq(m->type, str_c(others[i]))) {
            return false;
        }
    }
    return true;
}

/* True of a city below the province that bears its name alone. */
static bool is_town(const struct scene *s, struct str name)
{
    size_t next = 0;
    const struct word *place = list_find(s->g->places, name, &next);
    return place && str_eq(word_field(s->g->places, place, STR("type")), STR("town"));
}

static bool same_type(const struct scene *s, const struct mention *anaphor, const struct mention *full)
{
    if (str_eq(anaphor->type, STR("place-low"))) { /* `xã` stands for a name that begins so */
        const struct word *row = row_of(s, anaphor->text); /* ... and so does `toàn xã` */
        struct str head = words_at(row ? row->text : anaphor->text, 1, true);
        return str_eq(anaphor->type, full->type) && words_are_alike(words_at(full->text, 1, true), head);
    }
    if (is_town(s, full->text)) { /* `tỉnh` stands for no `Sa Pa` */
        return false;
    }
    if (str_eq(anaphor->type, STR("leader"))) { /* `họ`: who led a clause */
        return full->grade == GRADE_LEAD && !str_eq(full->type, STR("person"));
    }
    if (str_eq(anaphor->type, STR("any"))) {
        return !str_eq(full->type, STR("country")) && !str_eq(full->type, STR("person"));
    }
    if (words_are_alike(anaphor->text, anaphor->noun) && str_eq(anaphor->type, STR("office"))) { /* `cơ quan này` */
        return is_office(full);
    }
    return (str_eq(anaphor->type, full->type) && !other_level(s, anaphor, full)) ||
           (!is_place(anaphor) && begins_with(full->text, anaphor->noun));
}

/* True of one body that two names have: by its id, and where none is known by its words. */
static bool is_same_name(const struct mention *a, const struct mention *b)
{
    return a->id.n || b->id.n ? str_eq(a->id, b->id) : words_are_alike(a->text, b->text);
}

/* The name of the anaphor's type that the article gives, when it gives no other: a province named at the end only. */
static const struct mention *only_one_of_type(const struct scene *s, const struct mention *anaphor)
{
    const struct mention *only = NULL;
    for (size_t i = 0; i < s->mention_n && i < NAMES_REACH; i++) {
        const struct mention *m = &s->mention[i];
        bool known = m->id.n || str_eq(m->type, STR("place-low"));
        if (m->cue != CUE_SUBJECT || m->anaphor || m->bare || !known || !same_type(s, anaphor, m)) {
            continue;
        }
        if (only && !is_same_name(only, m)) {
            return NULL;
        }
        only = only ? only : m;
    }
    return only;
}

/* True of the row of `địa phương`, which stands for a `tỉnh` and a `thành phố`. */
static bool is_any_place(const struct scene *s, const struct word *row)
{
    return !word_field(s->g->anaphors, row, STR("level")).n &&
           str_eq(word_field(s->g->anaphors, row, STR("type")), STR("place"));
}

/* True if the row stands for what the other does. */
static bool covers(const struct scene *s, const struct word *row, const struct word *other)
{
    bool place = other && str_eq(word_field(s->g->anaphors, other, STR("type")), STR("place"));
    return other == row || (place && is_any_place(s, row));
}

/* How many bytes at the head of a name tell what kind of place it is, with the blank or the stop behind them (`TP Huế`,
 * `TP.HCM`), if they are of that row of anaphors.tsv; else 0. */
static size_t kind_of_place(const struct scene *s, struct str name, const struct word *row)
{
    for (unsigned n = KIND_WORDS_MAX; n > 0; n--) {
        struct str kind = words_at(name, n, true);
        if (kind.n < name.n && covers(s, row, row_of(s, words_trim(kind)))) {
            return kind.n + 1;
        }
    }
    struct str kind = before_stop(name);
    return kind.n && covers(s, row, row_of(s, kind)) ? kind.n + 1 : 0;
}

/* True if the name is of a province, or of a city that is one, as the row of anaphors.tsv wants it; of either for
 * `địa phương`. */
static bool is_of_level(const struct scene *s, struct str name, const struct word *row)
{
    size_t next = 0;
    const struct word *place = list_find(s->g->places, name, &next);
    struct str level = word_field(s->g->anaphors, row, STR("level"));
    return place && (is_any_place(s, row) || str_eq(word_field(s->g->places, place, STR("type")), level));
}

/* `tỉnh Vĩnh Long` in `UBND tỉnh Vĩnh Long`, `TP Huế` in `Sở Y tế TP Huế` for `thành phố`, `Cà Mau` in `Sở Y tế Cà Mau`
 * for `tỉnh`: the place that a body has in its name. */
static struct link place_in(const struct scene *s, struct str name, struct str anaphor)
{
    const struct word *own = row_of(s, anaphor);
    for (size_t at = 1; own && at < name.n; at++) {
        struct str rest = {name.p + at, name.n - at};
        size_t kind = rest.p[-1] == ' ' ? kind_of_place(s, rest, own) : 0;
        struct str place = {rest.p + kind, rest.n - kind};
        bool named = kind ? place.n && words_are_capital(place) : rest.p[-1] == ' ' && is_of_level(s, rest, own);
        if (named) {
            return (struct link){rest, mention_id_of_name(s, s->g->places, place, false)};
        }
    }
    return (struct link){STR_EMPTY, STR_EMPTY};
}

/* What a mention before names that the anaphor may stand for; empty where nothing. */
typedef struct link stands_for(const struct scene *s, const struct mention *a, const struct mention *full);

static bool is_named(const struct mention *m)
{
    return m->cue == CUE_SUBJECT && !m->anaphor && !m->bare && !m->local && !str_eq(m->type, STR("group"));
}

static struct link by_type(const struct scene *s, const struct mention *a, const struct mention *full)
{
    bool of_speaker = full->is_home && !is_place(a);
    if (is_named(full) && full->grade < GRADE_AGENT && same_type(s, a, full) && !of_speaker) {
        return (struct link){full->text, full->id};
    }
    bool body = (is_named(full) && is_office(full)) || full->cue == CUE_AGENT;
    return body && is_place(a) ? place_in(s, full->text, a->text) : (struct link){STR_EMPTY, STR_EMPTY};
}

/* `Kolmex lãi nhiều hơn Aoda (5 tỷ đồng). [Hãng] ...`: a firm of which something was said, not one that it was told
 * beside. */
static struct link by_firm(const struct scene *s, const struct mention *a, const struct mention *full)
{
    bool firm = str_eq(a->type, STR("company")) || str_eq(a->type, STR("bank"));
    bool said = firm && is_named(full) && full->grade <= GRADE_OWNER;
    const struct scene_sentence *at = &s->sentence[full->sentence];
    size_t end = said ? scene_behind_bracket(s, full->span.end, at->span.end) : full->span.end;
    bool beside = end > full->span.end && scene_has_claim(s, at, (struct span){full->span.end, end});
    return said && !beside ? by_type(s, a, full) : (struct link){STR_EMPTY, STR_EMPTY};
}

/* `Theo Sở Nội vụ, ... Sở này`. */
static struct link by_kind(const struct scene *s, const struct mention *a, const struct mention *full)
{
    bool body = is_named(full) || full->cue == CUE_AGENT;
    bool is = body && !is_place(a) && begins_with(full->text, pointed_at(s, a));
    return is ? (struct link){full->text, full->id} : (struct link){STR_EMPTY, STR_EMPTY};
}

/* `Đơn vị này`: whoever led the clause before, also where another word stood for him. */
static struct link by_lead(const struct scene *s, const struct mention *a, const struct mention *full)
{
    bool points = str_eq(a->type, STR("any")) && pointed_at(s, a).n;
    bool leads = points && full->cue == CUE_SUBJECT && full->grade == GRADE_LEAD && !full->local &&
                 same_type(s, a, full) && s->sentence[full->sentence].paragraph == s->sentence[a->sentence].paragraph;
    return leads ? (struct link){full->text, full->id} : (struct link){STR_EMPTY, STR_EMPTY};
}

static bool resolve_by(struct scene *s, size_t i, stands_for *how)
{
    struct mention *a = &s->mention[i];
    for (size_t j = i; j-- > 0 && i - j < NAMES_REACH;) {
        struct link full = how(s, a, &s->mention[j]);
        if (full.text.n) {
            a->text = full.text;
            a->id = full.id;
            return true;
        }
    }
    return false;
}

void anaphor_resolve(struct scene *s, size_t i)
{
    struct mention *a = &s->mention[i];
    bool points = pointed_at(s, a).n;
    if ((points && (resolve_by(s, i, by_kind) || resolve_by(s, i, by_lead))) || resolve_by(s, i, by_firm) ||
        resolve_by(s, i, by_type)) {
        return;
    }
    if (mention_sets(a, STR("self"), STR("yes"))) { /* `toàn tỉnh` in an article that names none */
        const struct mention *only = only_one_of_type(s, a);
        a->anaphor = only != NULL;
        a->bare = !only;
        a->text = only ? only->text : a->text;
        a->id = only ? only->id : a->id;
        return;
    }
    /* `địa phương`, `thị trấn` with nothing to stand for names nothing; `Công an thành phố` is a name by itself */
    bool nothing = is_place(a) || str_eq(a->type, STR("any")) || str_eq(a->type, STR("leader"));
    a->grade = nothing ? GRADE_NONE : a->grade;
}
