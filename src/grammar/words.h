/* The words of a phrase, and what the word lists say of them: edges.tsv (where a phrase begins and ends), functions.tsv
 * and verbs.tsv (what class a word is of). Phrases are views into the text; nothing is copied or owned. All functions
 * are pure and safe for several threads. */
#ifndef CHISO_GRAMMAR_WORDS_H
#define CHISO_GRAMMAR_WORDS_H

#include "grammar/grammar.h"

/* Without the spaces, stops, brackets and quotes at its ends. */
struct str words_trim(struct str s);
bool words_are_parted(char c); /* one of those */
/* The first or last n words; all of it when it has fewer. */
struct str words_at(struct str s, size_t n, bool first);
static inline struct str words_first(struct str s)
{
    return words_at(s, 1, true);
}
static inline struct str words_last(struct str s)
{
    return words_at(s, 1, false);
}
bool words_have_number(struct str s); /* a word that begins with a digit: not `COVID-19` */
bool words_have_letter(struct str s);
/* True if each word begins with a capital letter. */
bool words_are_capital(struct str s);
/* The letter that s begins with, as a small one, and its bytes; 0 where s is empty. */
uint32_t words_first_letter(struct str s, size_t *n);
/* True if they are the same but for the case of their first letter: `Đảng bộ`, `đảng bộ`. */
bool words_are_alike(struct str a, struct str b);
/* True if it ends with these words, behind others: `Lê Xuân [Nghĩa]`. */
bool words_end_with(struct str s, struct str words);
/* True if both begin with the same word. */
bool words_begin_alike(struct str a, struct str b);

/* The word lists have entries of so many words at most that matter here. */
enum { WORDS_ENTRY_MAX = 3 };

/* What edges.tsv says of some words (`lead`, `tail`, `both`, `cut` ...), what a list says of their class; empty for
 * others. */
struct str words_edge(const struct grammar *g, struct str words);
struct str words_class(const struct list *l, struct str words);
bool words_are_doers(struct str class); /* a class of nouns that do something: people, households, bodies */
struct str words_field(const struct list *l, struct str words, struct str column);
/* True if the list says so of the first or last word of a phrase, or of the two there. */
bool words_end_says(const struct list *l, struct str column, struct str phrase, bool first, struct str value);
bool words_are_conjunction(const struct grammar *g, struct str word);
/* True if the first syllable is a piece of a word of two: `[giao] thông`, `[chi] hội`. */
bool words_begin_piece(const struct grammar *g, struct str phrase);
bool words_are_whole(const struct grammar *g, struct str words); /* a compound that nothing cuts: `dự án` */
bool words_are_verb(const struct grammar *g, struct str words);
/* What edges.tsv says of words before a noun: `yes` where they say how many or which of them (`[các] hộ`, `[đa số]
 * hộ`), `one` of one. */
struct str words_many(const struct grammar *g, struct str words);
struct str words_before_level(const struct grammar *g, struct str phrase);
static inline bool words_have_level(const struct grammar *g, struct str phrase)
{
    return words_before_level(g, phrase).n < phrase.n;
}
bool words_have_verb(const struct grammar *g, struct str phrase); /* or an auxiliary, anywhere */
bool words_are_noun(const struct grammar *g, struct str phrase);  /* short, and no verb in it */

bool words_begin_auxiliary(const struct grammar *g, struct str phrase);
/* The phrase up to such a word behind its first. */
struct str words_before_auxiliary(const struct grammar *g, struct str phrase);
/* True if the phrase begins with a verb or an auxiliary; with a word for a plan or quota; if it ends with a conjunction
 * and has no verb. */
bool words_begin_predicate(const struct grammar *g, struct str phrase);
bool words_begin_quality(const struct grammar *g, struct str phrase); /* with an adjective: `[sạch] về ma túy` */
/* Behind such a word, where a predicate follows: `đầu tiên [có biểu hiện sốt]`; else all of it. */
struct str words_behind_quality(const struct grammar *g, struct str phrase);
/* ... with neither of these nor any other function word. */
bool words_begin_noun(const struct grammar *g, struct str phrase);
/* True of several words, and of one that is a name or that the lists know: a syllable alone is a piece of another word.
 */
bool words_say(const struct grammar *g, struct str phrase);
/* True of a verb that says too little without the thing that it is done to. */
bool words_want_object(const struct grammar *g, struct str phrase);
bool words_begin_goal(const struct grammar *g, struct str phrase);
/* ... or it ends with them: `chưa đạt [chỉ tiêu]`. */
bool words_end_with_goal(const struct grammar *g, struct str phrase);
bool words_join(const struct grammar *g, struct str phrase);
/* What is measured stands behind a value that they lead to: `bão [làm] 5 người chết`. */
bool words_end_with_cause(const struct grammar *g, struct str phrase);

/* How many bytes at one end are words that a phrase does not begin or end with; the phrase without them. */
size_t words_edge_length(const struct grammar *g, struct str p, bool first);
struct str words_without_edges(const struct grammar *g, struct str p);
/* From the last word on that phrases begin with; what follows the last word of an edge: `Các đơn vị đã [làm rõ]`. */
struct str words_from_beginning(const struct grammar *g, struct str p);
struct str words_behind(const struct grammar *g, struct str p, struct str edge);
/* What follows what is pointed to (`Cầu thủ này [ghi]`), or a name of several words (`Man City [ghi]`). */
struct str words_behind_pointed(const struct grammar *g, struct str p);
struct str words_behind_capitals(struct str p);
/* Behind the last verb of saying: what stands before it tells who speaks. */
struct str words_after_saying(const struct grammar *g, struct str p);
/* True if the verb that a phrase ends with is part of a noun, for those who do it or kept whole: `nhà [đầu tư]`. */
bool words_end_agent(const struct grammar *g, struct str p, struct str verb);
/* The verbs that it ends with (`Tổ công tác [tiếp nhận, xử lý]`); empty when it ends otherwise. */
struct str words_verbs_at_end(const struct grammar *g, struct str p);
/* The last verbs in it, of two syllables at least: `[khởi tố] ông Hà`; empty where it has none. */
struct str words_last_verbs(const struct grammar *g, struct str p);
/* From its first verb of so many syllables on (`Tổ công tác [kiểm tra nồng độ cồn]`); all of it when it has none. */
struct str words_from_verb(const struct grammar *g, struct str p, size_t least);
/* Up to that verb; all of it when it has none, or begins with it. */
struct str words_before_verb(const struct grammar *g, struct str p);
/* True if words stand before a preposition that only a verb has: `đồng thuận [cho] Nhà nước thu hồi đất`. */
bool words_lead_from_verb(const struct grammar *g, struct str phrase);
bool words_begin_place(const struct grammar *g, struct str phrase); /* with a word that says where, how or when */
/* Up to the words that say where, how or when (`[chết] tại chỗ`); or from the verb behind them on, when it begins with
 * them (`trên địa bàn huyện [đạt chuẩn]`), empty when none follows. */
struct str words_before_place(const struct grammar *g, struct str p);
struct str words_behind_place(const struct grammar *g, struct str p);
/* Up to the words that say where or when; how and why stay: `[giá tính theo tấn] ở cảng`. */
struct str words_before_where(const struct grammar *g, struct str p);

#endif
