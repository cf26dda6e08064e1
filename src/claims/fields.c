#include "claims/fields.h"

#include "claims/dating.h"

#define VALUED "score rank change streak rate count money duration"
#define DATED  "date period base head"
#define KINDS  "score rank change streak rate count money duration date reference"
#define CUES   "subject agent indicator facet scope period base per status clause order owner head none"

static const struct field_use uses[] = {
    {"text", KINDS " " CUES, FIELD_TEXT, NULL},
    {"value", VALUED, FIELD_NUMBER, NULL},
    {"value_max", VALUED, FIELD_NUMBER, NULL},
    {"of", VALUED, FIELD_NUMBER, NULL},
    {"unit", VALUED " head", FIELD_TEXT, NULL},
    {"noun", VALUED " head", FIELD_TEXT, NULL},
    {"mod", KINDS, FIELD_WORD, "about nearly over under at_least at_most"},
    {"status", VALUED " status head", FIELD_WORD, "actual target"},
    {"sign", VALUED, FIELD_WORD, "+ -"},
    {"half", VALUED, FIELD_TEXT, NULL},
    {"scope", VALUED, FIELD_TEXT, NULL},
    {"per", VALUED " head", FIELD_TEXT, NULL},
    {"id", "subject agent indicator facet scope", FIELD_TEXT, NULL},
    {"type", "subject agent", FIELD_TEXT, NULL},
    {"id_of", "subject agent", FIELD_WORD, "place"},
    {"rate", "indicator", FIELD_WORD, "yes"},
    {"anaphor", "subject indicator", FIELD_WORD, "yes"},
    {"firm", "subject", FIELD_WORD, "yes"},
    {"former", "subject", FIELD_WORD, "yes"},
    {"self", "subject", FIELD_WORD, "yes"},
    {"for", "indicator facet scope status", FIELD_WORDS, KINDS},
    {"measure", "indicator", FIELD_WORD, "score"},
    {"same", "base", FIELD_WORD, "yes"},
    {"time", "date", FIELD_WORD, "no"},
    {"until", "date", FIELD_WORD, "yes"},
    {"side", "status indicator per", FIELD_WORD, "after both"},
    {"near", "status", FIELD_WORD, "yes"},
    {"soft", "clause", FIELD_WORD, "yes"},
    {"part", "clause", FIELD_WORD, "yes"},
    {"kind", "head", FIELD_WORD, "score rank change rate count money"},
    {"scale", "head", FIELD_TEXT, NULL},
    {"role", "head", FIELD_WORD, "unit name facet year index plan period skip total"},
    {"alone", "head", FIELD_WORD, "yes"},
    {"own", "head", FIELD_WORD, "yes"},
    {"signed", "head", FIELD_WORD, "yes"},
    {"weak", "head", FIELD_WORD, "yes"},
    {"edge", DATED, FIELD_WORD, "first last lasting"},
    {"open", DATED, FIELD_WORD, "start end now"},
    {"future", DATED, FIELD_WORD, "yes"},
#define PART_USE(name) {#name, DATED, FIELD_NUMBER, NULL},
    DATE_FIELDS(PART_USE)
#undef PART_USE
};
#define USES (sizeof uses / sizeof *uses)

bool field_has_word(const char *text, struct str word)
{
    for (const char *p = text; *p;) {
        size_t n = strcspn(p, " ");
        if (str_eq((struct str){p, n}, word))
            return true;
        p += n + (p[n] == ' ');
    }
    return false;
}

const struct field_use *field_use(struct str kind, struct str name)
{
    for (size_t i = 0; i < USES; i++)
        if (str_eq(str_c(uses[i].name), name) && field_has_word(uses[i].kinds, kind))
            return &uses[i];
    return NULL;
}

const struct field_use *field_use_at(struct str kind, size_t i)
{
    for (size_t k = 0; k < USES; k++)
        if (field_has_word(uses[k].kinds, kind) && i-- == 0)
            return &uses[k];
    return NULL;
}
