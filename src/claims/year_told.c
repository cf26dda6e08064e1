#include "claims/year_told.h"

#include "mentions/mentions.h"
#include "values/value.h"

/* `Ngày 5/1, Sở tổng kết quý IV/2017`: what ended late in a year is looked back on in the first months of the next. */
enum { LATE = 9, EARLY = 2, DAY_DIGITS = 10 };

bool year_is_told_in_passing(const struct scene *s, const struct claim *date, const struct match *by)
{
    if (match_group(by, STR("year")).end && match_field(s->text, by, STR("year_shift")).n) {
        return true; /* the year before one that is stated */
    }
    for (size_t i = s->mention_n; i-- > 0 && s->mention[i].sentence == date->sentence;) {
        const struct mention *m = &s->mention[i];
        bool before = m->span.end <= date->span.start && date->span.start - m->span.end <= 1;
        if (before && (m->cue == CUE_BASE || m->cue == CUE_APART)) {
            return true;
        }
    }
    return false;
}

/* A month or a day whose year nothing told. */
static bool is_yearless(const struct claim *c)
{
    return c->kind == KIND_DATE && c->edtf.n && !c->resolved.n;
}

/* Reads a date again now that the year is known. */
static void date_again(struct scene *s, struct claim *c, int year)
{
    struct date_context dates = {s->published, year, 0};
    struct claim again;
    if (!value_read(s->g, s->text, c->match, &dates, s->arena, &again)) {
        return;
    }
    c->start_date = again.start_date;
    c->end_date = again.end_date;
    c->edtf = again.edtf;
    c->resolved = again.resolved;
    const struct scene_sentence *at = &s->sentence[c->sentence];
    for (size_t i = at->mention; i < at->mention_end; i++) {
        struct mention *m = &s->mention[i];
        if (m->cue == CUE_PERIOD && m->span.start == c->span.start && m->span.end == c->span.end) {
            m->period.start = c->start_date;
            m->period.end = c->end_date;
        }
    }
}

/* `quý I-2018`, `6 tháng đầu năm 2023`: a part of a year that is stated, in months. Days and years tell nothing: what
 * is held in one year is often about another. */
static bool is_part_of_year(const struct scene *s, const struct claim *c)
{
    struct date first = date_parse(c->start_date), last = date_parse(c->end_date);
    bool stated = c->kind == KIND_DATE && str_eq(c->resolved, STR("explicit")) && c->match;
    return stated && first.by != NO_DATE && first.year == last.year && first.day == 1 && first.month < last.month &&
           last.month - first.month < 11 && !year_is_told_in_passing(s, c, c->match);
}

/* `XXXX-01-05` */
static bool is_early_day(const struct claim *c)
{
    return c->edtf.n == DAY_DIGITS && c->edtf.p[5] == '0' && c->edtf.p[6] <= '0' + EARLY;
}

void year_told_behind(struct scene *s, uint32_t k)
{
    const struct scene_sentence *at = &s->sentence[k];
    if (s->published.by != NO_DATE) {
        return;
    }
    for (size_t i = at->claim_end; i-- > at->claim;) {
        if (!is_part_of_year(s, &s->claim[i])) {
            continue;
        }
        struct date last = date_parse(s->claim[i].end_date);
        for (size_t j = at->claim; j < i; j++) {
            struct claim *c = &s->claim[j];
            if (is_yearless(c)) {
                date_again(s, c, last.year + (last.month >= LATE && is_early_day(c) ? 1 : 0));
            }
        }
    }
}

/* The latest year that the article compares the same time of; 0: none. */
static int year_compared(const struct scene *s)
{
    int year = 0;
    const struct mention *same = NULL;
    for (size_t i = 0; i < s->mention_n; i++) {
        const struct mention *m = &s->mention[i];
        if (m->cue == CUE_BASE && str_eq(rule_setting(m->match->rule, STR("same")), STR("yes"))) {
            same = m;
        }
        bool behind = same && m->cue == CUE_PERIOD && m->sentence == same->sentence &&
                      m->span.start == same->span.end + 1 && match_group(m->match, STR("year")).end;
        struct date d = behind ? date_parse(m->period.start) : (struct date){0};
        year = d.by != NO_DATE && d.year > year ? d.year : year;
    }
    return year;
}

void year_told_by_comparison(struct scene *s)
{
    int year = s->published.by == NO_DATE ? year_compared(s) : 0;
    for (size_t i = 0; year && i < s->claim_n; i++) {
        if (is_yearless(&s->claim[i])) {
            date_again(s, &s->claim[i], year + 1);
        }
    }
}
