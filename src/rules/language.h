/* The words of the pattern language, with what they mean: one list each for the parser, its diagnostics, the manuals
 * and the highlighting of editors (src/build/). patterns/README.md is the manual of the language. */
#ifndef CHISO_RULES_LANGUAGE_H
#define CHISO_RULES_LANGUAGE_H

/* What stands behind a word. */
enum operand {
    OPERAND_PIECE,      /* a name, then an expression */
    OPERAND_LIST,       /* a name, the name of a word list, and what LIST_WORDS allow */
    OPERAND_RULE,       /* a kind, a dot and a name */
    OPERAND_EXPRESSION, /* may go on in lines that begin with `|` */
    OPERAND_FIELDS,     /* name=value, in columns */
    OPERAND_RULES,      /* ids of rules, `*` for anything, in columns */
    OPERAND_EXAMPLE     /* a sentence, then name=value, in columns */
};

/* X(id, word, operand, its form, what it says): lines that begin in column 1. */
#define TOP_WORDS(X)                                                                                         \
    X(piece, "piece", OPERAND_PIECE, "piece NAME REGEX", "a named part of expressions")                      \
    X(list, "list", OPERAND_LIST, "list NAME LIST [case] [where COLUMN=VALUE]", "a piece of a list's words") \
    X(rule, "rule", OPERAND_RULE, "rule KIND.POINT", "which words make a claim, or what one is linked to")

/* X(id, word, what it says): behind the name of a word list. */
#define LIST_WORDS(X)                                                                      \
    X(CASED, "case", "words with capital letters match only words with the same capitals") \
    X(WHERE, "where", "`COLUMN=VALUE|VALUE`: only rows with one of these values")

/* X(id, word, operand, what it says, how many): indented lines below a rule. */
#define RULE_WORDS(X)                                                                                             \
    X(match, "match", OPERAND_EXPRESSION, "what the rule matches", "one, with `|` lines")                         \
    X(after, "after", OPERAND_EXPRESSION, "what must stand right before the match", "any number")                 \
    X(not_after, "not-after", OPERAND_EXPRESSION, "what must not stand right before the match", "any number")     \
    X(with, "with", OPERAND_EXPRESSION, "what the sentence must have", "any number")                              \
    X(without, "without", OPERAND_EXPRESSION, "what the sentence must not have", "any number")                    \
    X(set, "set", OPERAND_FIELDS, "fields that the text does not give", "any number")                             \
    X(over, "over", OPERAND_RULES, "what the rule stands over", "any number")                                     \
    X(yes, "yes", OPERAND_EXAMPLE, "an example: a sentence that it must match, and the fields that it must give", \
      "at least one")                                                                                             \
    X(no, "no", OPERAND_EXAMPLE, "an example: a near miss, in which no match of the rule may stand", "at least one")

/* What ids of rules begin with. X(id, word, what such a claim is): claims. */
#define KIND_LIST(X)                                                   \
    X(SCORE, "score", "the value of an index or an assessment")        \
    X(RANK, "rank", "a place in an order")                             \
    X(CHANGE, "change", "a movement; a fall is negative")              \
    X(STREAK, "streak", "how many times, or times in a row")           \
    X(RATE, "rate", "a share or percentage of something")              \
    X(COUNT, "count", "how many of something")                         \
    X(MONEY, "money", "a sum")                                         \
    X(DURATION, "duration", "a length of time")                        \
    X(DATE, "date", "a day, a month, a year, a span or a part of one") \
    X(REFERENCE, "reference", "the number of a legal document")

/* X(id, word, what it finds, what that becomes): no claims, but what stands in their way (none) or what they are linked
 * to. */
#define CUE_LIST(X)                                                                                                  \
    X(NONE, "none", "words that are no claim: names, addresses, slogans, times of day", "nothing")                   \
    X(SUBJECT, "subject", "who or what: provinces, bodies, firms, people", "`subject`")                              \
    X(AGENT, "agent", "who says, orders or assesses; seldom the subject", "keeps the words from being a `subject`")  \
    X(INDICATOR, "indicator", "what is measured", "`indicator`")                                                     \
    X(FACET, "facet", "the part of an indicator", "`facet`")                                                         \
    X(SCOPE, "scope", "the field in which a rank is held", "`scope`")                                                \
    X(PERIOD, "period", "a time that is no date; dates serve as periods by themselves", "`period`")                  \
    X(BASE, "base", "words before the time that a change is compared with", "makes that time the `base`")            \
    X(APART, "apart", "words before a time that no value is told of", "keeps that time from being a `period`")       \
    X(PER, "per", "what one unit is counted against", "`per`")                                                       \
    X(STATUS, "status", "words that tell aims from facts", "`status`")                                               \
    X(CLAUSE, "clause", "words that begin a clause", "a subject right behind leads it")                              \
    X(ORDER, "order", "words that set values to names one by one", "values go to names in the order of both")        \
    X(OWNER, "owner", "words right before a name", "the name owns what is measured: preferred to a name in passing") \
    X(HEAD, "head", "words in heads and captions of tables", "the claims of the cells")

#endif
