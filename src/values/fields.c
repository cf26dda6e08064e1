#include "values/fields.h"

#include "values/dating.h"

#define VALUED "score rank change streak rate count money duration"
#define DATED  "date period base head"
#define KINDS  "score rank change streak rate count money duration date reference"
#define CUES   "subject agent indicator facet scope period base per status clause order owner head none"

const struct field_use field_uses[] = {
    {OF_CLAIMS, "value", VALUED, FIELD_NUMBER, NULL,
     "the number; needed. Digits, words or Roman numerals in capitals; a range gives `value_max` too"},
    {OF_CLAIMS, "value_max", VALUED, FIELD_NUMBER, NULL, "the upper end, where it is captured apart"},
    {OF_CLAIMS, "of", VALUED, FIELD_NUMBER, NULL, "the whole that `value` is out of"},
    {OF_CLAIMS, "unit", VALUED " head", FIELD_TEXT, NULL,
     "the unit as the record writes it: `%`, `point`, `rank`, `VND`, `km`, `day` ..."},
    {OF_CLAIMS, "noun", VALUED " head", FIELD_TEXT, NULL, "what is counted"},
    {OF_CLAIMS, "like", VALUED, FIELD_WORD, "yes", "unit and noun are those of the claim of its kind before it"},
    {OF_CLAIMS, "mod", KINDS, FIELD_WORD, "about nearly over under at_least at_most", "the bound"},
    {OF_CLAIMS, "status", VALUED " status head", FIELD_WORD, "actual target",
     "where the rule knows it; else the cue of the sentence tells"},
    {OF_CLAIMS, "sign", VALUED, FIELD_WORD, "+ -", "`-` makes value and value_max negative"},
    {OF_CLAIMS, "fraction", VALUED, FIELD_WORD, "yes", "one comma is decimal also before three digits"},
    {OF_CLAIMS, "half", VALUED, FIELD_TEXT, NULL, "if it captures anything, half a unit is added"},
    {OF_CLAIMS, "rest", VALUED, FIELD_NUMBER, NULL, "how many of the unit `rest_unit` are added, as months behind years"},
    {OF_CLAIMS, "rest_unit", VALUED, FIELD_TEXT, NULL, "a word of `units`: year and month, day and hour, hour and "
     "minute, minute and second"},
    {OF_CLAIMS, "per", "head", FIELD_TEXT, NULL, "the link itself"},
    {OF_CLAIMS, "text", KINDS " " CUES, FIELD_TEXT, NULL, "the words that carry the claim, or the cue"},

    {OF_CUES, "id", "subject agent indicator facet scope", FIELD_TEXT, NULL,
     "a group: the id comes from the list's column `id`; where a word stands twice, the row whose `from` and `to` hold "
     "at the publication. `set id=…` gives a fixed one"},
    {OF_CUES, "type", "subject agent", FIELD_TEXT, NULL,
     "what sort of name: `place`, `police`, `office`, `body`, `person` …; an anaphor is resolved within its type "
     "(`any`: to any; `leader`: to who led a clause last)"},
    {OF_CUES, "id_of", "subject agent", FIELD_WORD, "place",
     "the id is the captured place's, then `/` and the type: `vn.31/police`"},
    {OF_CUES, "rate", "indicator", FIELD_WORD, "yes", "a rate that a list of shares goes on with"},
    {OF_CUES, "anaphor", "subject indicator", FIELD_WORD, "yes", "stands for the last full name of its type"},
    {OF_CUES, "firm", "subject", FIELD_WORD, "yes", "an anaphor that may be the subject wherever it stands"},
    {OF_CUES, "local", "subject agent", FIELD_WORD, "yes",
     "never the subject, of `agent`; else only of what follows in its own sentence"},
    {OF_CUES, "former", "subject", FIELD_WORD, "yes", "the id is of what bore the name before"},
    {OF_CUES, "self", "subject", FIELD_WORD, "yes", "an anaphor that, where nothing was named, stands for itself"},
    {OF_CUES, "for", "indicator facet scope status", FIELD_WORDS, KINDS,
     "the kinds of claims that it serves, with commas between them; all, if not set"},
    {OF_CUES, "measure", "indicator", FIELD_WORD, "score",
     "an index or assessment: ranks, scores, streaks hold for it, and a percentage of it is a score"},
    {OF_CUES, "valued", "indicator", FIELD_TEXT, NULL,
     "words before `text` that the indicator of a score or a movement in the same sentence begins with"},
    {OF_CUES, "general", "indicator", FIELD_WORD, "yes",
     "stands for the index that the headline names, where it names one that is ranked"},
    {OF_CUES, "same", "base", FIELD_WORD, "yes",
     "the cue itself names a time, with the year behind it if there is one"},
    {OF_CUES, "named", "period", FIELD_WORD, "year month day span",
     "the year, the month, the day, or the time longer than a day that was named last before it"},
    {OF_CUES, "when", "period clause status", FIELD_WORD, "often past now",
     "`often`: holds only in its own sentence; `past`: up to words with `now`, behind which no time of other sentences "
     "holds"},
    {OF_CUES, "time", "date", FIELD_WORD, "no", "a date that nothing else holds for: a year of birth"},
    {OF_CUES, "side", "status indicator facet per", FIELD_WORD, "after both",
     "`after`: stands behind its value, not before it; `both`, of `per` and `status`: before its value or behind it"},
    {OF_CUES, "head", "facet scope", FIELD_WORD, "yes", "what a sentence turns to: holds for all that follows in it"},
    {OF_CUES, "index", "facet", FIELD_TEXT, NULL,
     "a part of the index of that id, or of those whose ids begin so, with blanks between several: its points and "
     "places are the index's"},
    {OF_CUES, "holds", "owner", FIELD_WORD, "yes", "the name behind it holds the place that is told before it"},
    {OF_CUES, "leads", "owner", FIELD_WORD, "yes",
     "the name behind it leads what follows: a sentence, and who is sentenced"},
    {OF_CUES, "near", "status", FIELD_WORD, "yes", "serves only values in its own clause, a few words away"},
    {OF_CUES, "next", "status", FIELD_WORD, "yes", "serves only the first value behind it"},
    {OF_CUES, "goal", "status", FIELD_WORD, "yes", "holds behind a semicolon too, up to another time"},
    {OF_CUES, "weak", "status", FIELD_WORD, "yes", "gives way to one with `goal` before it in its clause"},
    {OF_CUES, "speaks", "agent", FIELD_WORD, "yes", "what is said behind it is no longer what was aimed at before"},
    {OF_CUES, "soft", "clause", FIELD_WORD, "yes",
     "begins a clause, but does not end the words that say what is measured"},
    {OF_CUES, "list", "clause", FIELD_WORD, "yes", "names of a list follow"},
    {OF_CUES, "takes", "clause", FIELD_WORD, "yes", "makes the name right before it lead what follows"},
    {OF_CUES, "place", "clause", FIELD_WORD, "yes", "says where or for whom: does not go on from the sentence before"},
    {OF_CUES, "part", "clause indicator", FIELD_WORD, "yes",
     "what follows splits the figure before; of `indicator`: itself a part of it"},
    {OF_CUES, "whole", "indicator", FIELD_WORD, "yes", "right behind a percentage it is what that is a share of"},

    {OF_HEADS, "kind", "head", FIELD_WORD, "score rank change rate count money",
     "the kind of claim; only where the head begins with the words, times and other cues apart"},
    {OF_HEADS, "scale", "head", FIELD_TEXT, NULL, "multiplies the numbers"},
    {OF_HEADS, "role", "head", FIELD_WORD, "unit name facet year index plan period skip total",
     "`unit`: the words only say the unit, and their `kind` holds where no head says one; `name`, `facet`, `year`: the "
     "cells below say who, what or when; `index`: says a kind only where a head or the caption names an index; `plan`: "
     "says by `status` whether the values are aimed at; `period`: a year, by the date fields; `skip`, `total`: the "
     "cells below, or beside, are no values"},
    {OF_HEADS, "alone", "head", FIELD_WORD, "yes", "a cue only when it is all of the head"},
    {OF_HEADS, "own", "head", FIELD_WORD, "yes", "the words are the indicator as well"},
    {OF_HEADS, "signed", "head", FIELD_WORD, "yes", "only for cells with a sign"},
    {OF_HEADS, "weak", "head", FIELD_WORD, "yes", "gives way to another kind in the same head"},

#define PART_USE(name, says) {OF_DATES, #name, DATED, FIELD_NUMBER, NULL, says},
    DATE_FIELDS(PART_USE)
#undef PART_USE
        {OF_DATES, "future", DATED, FIELD_WORD, "yes", "a missing year is the coming one"},
    {OF_DATES, "edge", DATED, FIELD_WORD, "first last lasting",
     "`first`: the first months of the year, or, without a count, only the beginning is known; `last`: the same from "
     "the end; `lasting`: so many units up to the publication, or from it with `future=yes`"},
    {OF_DATES, "open", DATED, FIELD_WORD, "start end now",
     "`start`: it has only an end; `end`: it has only a beginning; `now`: it lasts to the publication"},
};
const size_t field_use_n = sizeof field_uses / sizeof *field_uses;

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
    for (size_t i = 0; i < field_use_n; i++)
        if (str_eq(str_c(field_uses[i].name), name) && field_has_word(field_uses[i].kinds, kind))
            return &field_uses[i];
    return NULL;
}

const struct field_use *field_use_at(struct str kind, size_t i)
{
    for (size_t k = 0; k < field_use_n; k++)
        if (field_has_word(field_uses[k].kinds, kind) && i-- == 0)
            return &field_uses[k];
    return NULL;
}
