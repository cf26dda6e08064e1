/* From standing matches to mentions, and what ties mentions together: anaphora and the article's topic. */
#ifndef CHISO_CLAIMS_MENTIONS_H
#define CHISO_CLAIMS_MENTIONS_H

#include "claims/scene.h"

/* The id that a list has for a name as of the day of publication (`former`: for what bore it before then); where that
 * is unknown, of the first row; empty where no row has it. */
struct str mention_id_of_name(const struct scene *s, const struct list *list, struct str name, bool former);
/* Appends the mention that a standing cue match makes; `dates` tells what a time leaves out. */
void mention_add(struct scene *s, const struct match *m, uint32_t sentence, const struct date_context *dates);
/* Appends the time that a date claim is. */
void mention_add_date(struct scene *s, const struct claim *c, const struct match *m);
/* Once all are there, in text order: anaphors take the full name they stand for, subjects their grade, times what they
 * serve as; and the topic is chosen. */
void mentions_tie(struct scene *s);

/* True if it is a place that a value stands right behind. */
bool mention_is_valued_place(const struct scene *s, const struct mention *m);
/* `Lào Cai có 204 nhà, [Hà Giang] 27 nhà, [Cao Bằng] 5 nhà`: a list of places, each with its value; what follows is
 * about none of them. */
bool mentions_list_places(const struct scene *s, const struct scene_sentence *at);

#endif
