/* Claims of the article's own tables: a number in a cell, said in full by the heads of its column and row, by the
 * caption and by the article. */
#ifndef CHISO_TABLES_TABLE_H
#define CHISO_TABLES_TABLE_H

#include "scene/scene.h"

/* True for a cell, and for blocks so near to a table that they may name it: only there head cues mean anything. */
bool table_is_near(const struct text *doc, uint32_t block);
/* Puts the claims of all tables, already linked, among those of the sentences, in place of what rules found in the
 * same cells. After mentions_tie, before claims are linked. False when there are more of them than an article's. */
bool table_read(struct scene *s);

#endif
