/* The document as one scene, which the stages behind fill in and look at: its sentences with the claims and mentions
 * found in them, in text order; and where its clauses begin and end. */
#ifndef CHISO_SCENE_SCENE_H
#define CHISO_SCENE_SCENE_H

#include "text/text.h"
#include "values/claim.h"
#include "values/dating.h"

/* How a subject stands in its clause; the less, the likelier it is what the clause is about. */
enum grade { GRADE_LEAD, GRADE_OWNER, GRADE_PLAIN, GRADE_AGENT, GRADE_NONE };

/* A cue in the text that a claim may be linked to. */
struct mention {
    enum cue cue;
    const struct match *match; /* NULL for a date claim that serves as a time */
    struct span span;          /* the words */
    struct span whole;         /* with the words around that made it one (`của ...`) */
    uint32_t sentence;
    struct str text; /* what a record says: for an anaphor the full name that it stands for */
    struct str id;
    /* subject */
    struct str learned_from; /* of a short name: the full one that it was introduced with */
    struct str noun;         /* of an anaphor: as its list has it, `trường` for `trường này` */
    struct str type;         /* place, police, office, company, person, ... as its rule says */
    enum grade grade;
    bool anaphor;
    bool bare;       /* an anaphor that stands for itself, as the article gives no name: `tỉnh` */
    bool local;      /* a subject in its own sentence and nowhere else: `người dân` */
    bool is_address; /* it says where the place before it lies */
    bool is_home;    /* it says where somebody lives or works */
    bool holds;      /* it holds the place told before it: `dẫn đầu là [Huế]` */
    bool firm;       /* an anaphor that may be the subject wherever it stands: `toàn tỉnh` */
    bool in_brackets; /* nothing is told of it but in the brackets behind it: `cao hơn [cả nước] (14%)` */
    /* of a subject or a time: the brackets that it stands in with a value, told of no other; or empty */
    struct span told;
    /* time */
    struct period period;
    enum granularity by;
    bool is_vague; /* a time that only the day of publication would tell, which nothing gives: `tuần qua` */
    bool is_base;
    bool is_apart;    /* the date of a document, or behind a cue that sets it apart: no value is told of it */
    bool is_of_plan;  /* `đạt 51% kế hoạch [năm 2017]` */
    bool is_shift;    /* `cùng kỳ`: the claim's own period, moved to another year */
    int shift_year;   /* to which; 0: the year before */
    int back;         /* `quý trước`: so many months before the claim's own time, where it has one of that length */
    /* indicator, status */
    unsigned serves; /* bits of kinds */
    bool is_index;   /* an index or assessment, by its rule or the catalogue */
    bool general;    /* an index that stands for the one of the headline: `tổng điểm` */
};

struct scene_sentence {
    struct span span;
    uint32_t block;
    uint32_t paragraph;          /* its first sentence: of its block, or of the blocks that one list spreads over */
    size_t claim, claim_end;     /* range in scene.claim */
    size_t mention, mention_end; /* range in scene.mention */
};

struct scene {
    const struct grammar *g;
    struct str text;
    const struct text *doc;
    struct arena *arena;
    struct trace *trace; /* or NULL */
    struct date published;
    struct claim *claim;
    size_t claim_n, claim_cap;
    struct mention *mention;
    size_t mention_n, mention_cap;
    struct scene_sentence *sentence;
    size_t sentence_n;
    const struct mention **index; /* the indices among the mentions, in their order */
    size_t index_n;
    const struct mention *topic; /* the subject that the article is about, or NULL */
    uint32_t *separator;         /* where the text's separators stand, in order; a semicolon's place twice */
    size_t separator_n;
};

/* True if the rule that found it says `set key=value`. */
bool mention_sets(const struct mention *m, struct str key, struct str value);
/* A word behind which parts of a whole follow: `trong đó`. */
bool mention_splits(const struct mention *m);

/* For qsort: mentions in the text's order. */
int scene_mention_order(const void *a, const void *b);
/* Sorts all mentions, once some were added at the end, and finds again which are whose sentence's. */
void scene_order_mentions(struct scene *s);

/* The mention of the sentence from which on those that touch the place stand, and the first claim that ends behind it;
 * the end of the sentence's where none does. */
size_t scene_mention_near(const struct scene *s, const struct scene_sentence *in, size_t place);
size_t scene_claim_from(const struct scene *s, const struct scene_sentence *in, size_t place);

/* Adds a name that no list has to sentence k, behind all mentions; one that leads is its sentence's alone. */
void scene_add_subject(struct scene *s, uint32_t k, struct span span, struct str type, enum grade grade);

/* The paragraph of sentence k, whose block and span stand: a block behind a colon, and an item of a list behind
 * another, go on with the paragraph before. */
uint32_t scene_paragraph(const struct scene *s, uint32_t k);

/* Finds the separators of the scene's text, for scene_separators. */
void scene_find_separators(struct scene *s);

/* Separators (, ; : brackets, dashes between spaces) between two places of a sentence: how many clauses apart. A
 * semicolon counts twice. */
size_t scene_separators(const struct scene *s, size_t from, size_t to);
/* End of the last separator before `at`, not before `floor`. */
size_t scene_clause_start(const struct scene *s, size_t at, size_t floor);
/* Start of the first separator from `at` on, or ceiling. */
size_t scene_clause_end(const struct scene *s, size_t at, size_t ceiling);
/* The colon right before `at`, which only leads to the value: `tổng số hồ sơ là: 500`; else `at`. */
size_t scene_before_colon(const struct scene *s, size_t at);
/* True if a word that begins a clause stands in [from, to), and not only `và`. */
bool scene_begins_clause(const struct scene *s, const struct scene_sentence *at, size_t from, size_t to);
/* True if the sentence begins with words that split what was told last: `Trong đó, ...`. */
bool scene_splits(const struct scene *s, const struct scene_sentence *at);
/* True if a cue of the sentence overlaps the span. */
bool scene_has_cue(const struct scene *s, const struct scene_sentence *at, enum cue cue, struct span in);
/* True if a claim of the sentence overlaps the span. */
bool scene_has_claim(const struct scene *s, const struct scene_sentence *at, struct span in);
/* The end of the words right before the bracket that the value opens: `[Huế] (90 điểm)`; where it opens none, its
 * start. */
size_t scene_bracketed(const struct scene *s, const struct claim *c);
/* True if words that end there stand before a bracket that the value opens. */
bool scene_is_bracketed_by(const struct scene *s, const struct claim *c, size_t end);
/* The end of the word at `at`, no further than `to`. */
size_t scene_word_end(const struct scene *s, size_t at, size_t to);
/* The first place from `at` on that is no blank and no mark. */
size_t scene_behind_marks(const struct scene *s, size_t at, size_t to);
/* Behind the bracket that opens at `from`, or behind a blank there, and closes before `to`; else `from`. */
size_t scene_behind_bracket(const struct scene *s, size_t from, size_t to);
/* Behind what a value is counted against, when that stands right at `at`: `đồng[/người/năm] ...`; else `at`. */
size_t scene_behind_per(const struct scene *s, size_t at);

/* How many values of a sentence stand wholly between two places. Lengths of time and numbered times do not count: they
 * say when as often as how much. */
size_t scene_values_between(const struct scene *s, const struct scene_sentence *in, size_t from, size_t to);
/* Behind the remark in brackets that `from` stands right before, up to `limit`; `from` where there is none, or it has
 * values. */
size_t scene_behind_remark(const struct scene *s, const struct scene_sentence *in, size_t from, size_t limit);
/* True if the words begin inside somebody's name: `Cục [Quản lý thị trường] Hà Nội kiểm tra`. */
bool scene_begins_in_name(const struct scene *s, const struct scene_sentence *in, const struct mention *m);

/* What stands in brackets is said of nothing behind them: `38 dự án (dự kiến 20 tỷ USD) và [12 đề xuất]`. */
bool scene_leaves_brackets(const struct scene *s, size_t from, size_t to);

/* The value claim right before c in its sentence, or NULL. */
static inline const struct claim *claim_before(const struct scene *s, const struct claim *c)
{
    const struct claim *first = s->claim + s->sentence[c->sentence].claim;
    for (const struct claim *p = c; p-- > first;) {
        if (claim_is_value(p)) {
            return p;
        }
    }
    return NULL;
}

/* The time of its own sentence that the claim was told of; NULL where it has none there. */
const struct mention *scene_time_of(const struct scene *s, const struct claim *c);

#endif
