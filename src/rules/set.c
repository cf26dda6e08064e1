/* What a rule set holds, for whoever asks. */
#include "rules/set.h"

struct piece *piece_find(struct rules *set, struct str name)
{
    for (size_t i = 0; i < set->piece_n; i++)
        if (str_eq(set->piece[i].name, name))
            return &set->piece[i];
    return NULL;
}

struct str rule_setting(const struct rule *r, struct str name)
{
    for (size_t i = 0; i < r->setting_n; i++)
        if (str_eq(r->setting[i].name, name))
            return r->setting[i].value;
    return STR_EMPTY;
}

size_t rules_count(const struct rules *r)
{
    return r->rule_n;
}

const struct rule *rules_at(const struct rules *r, size_t i)
{
    return &r->rule[i]->pub;
}

const struct rule *rules_find(const struct rules *r, struct str id)
{
    for (size_t i = 0; i < r->rule_n; i++)
        if (str_eq(r->rule[i]->pub.id, id))
            return &r->rule[i]->pub;
    return NULL;
}

const struct lists *rules_lists(const struct rules *r)
{
    return r->lists;
}

const char *rules_digest(const struct rules *r)
{
    return r->digest;
}

bool rules_are_sound(const struct rules *r)
{
    return r->sound;
}

bool rules_over(const struct rules *r, const struct rule *a, const struct rule *b)
{
    return over_bit(r, a->index, b->index);
}

size_t rules_example_count(const struct rules *r)
{
    return r->example_n;
}

const struct example *rules_example_at(const struct rules *r, size_t i)
{
    return &r->example[i];
}
