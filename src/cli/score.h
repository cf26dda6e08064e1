/* How much of what the articles claim the rules find: truth against records. */
#ifndef CHISO_CLI_SCORE_H
#define CHISO_CLI_SCORE_H

#include <json.h>
#include <openssl/evp.h>

#include "cli/corpus.h"
#include "cli/mark.h"
#include "cli/rows.h"

/* Of found claims: those whose truth gives the field, those whose record has it there, those where both say the
 * same. */
struct field_figure {
    size_t given, has, right;
};

struct score {
    size_t articles;
    struct rows kind, rule; /* of figures */
    struct field_figure field[MARK_FIELDS];
    char **error; /* what is missed, wrong or spurious; what is wrong with the truth itself comes first */
    size_t error_n, error_cap;
    char **fixed; /* known to fail, and right */
    size_t fixed_n, fixed_cap;
    size_t known;  /* known to fail, and do */
    size_t unread; /* marks whose words are not in the article */
    EVP_MD_CTX *digest;
};

void score_open(struct score *s);
void score_close(struct score *s);
/* Takes an article, if the folder of truths has it. The golden tells by which rule a missed claim was found before.
 * Returns an exit code; what is wrong has been told. */
int score_article(struct score *s, const char *folder, const struct article *a, const struct content *golden,
                  const struct content *made);
/* Names what was measured: the truths and their articles. */
void score_digest(struct score *s, char out[17]);

/* 1 where there is nothing to measure. */
double figure_precision(const struct figure *f);
double figure_recall(const struct figure *f);
double figure_f1(const struct figure *f);
struct figure score_total(const struct score *s);
/* Of found claims, the fields of a sort that are right. */
double score_share(const struct score *s, enum mark_sort sort);

/* score_print.c */
void score_print_line(const struct score *s, FILE *out);
void score_print(struct score *s, bool color, FILE *out);
json_object *score_object(struct score *s);

#endif
