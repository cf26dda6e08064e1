/* Tables of the article: which cells are numbers, and what heads, caption and rows make of them. With the project's own
 * rules: their words are what the heads are read by. */
#include "grammar_bench.h"

#include "claims/claims.h"
#include "tables/figure.h"

enum { BLOCKS_MAX = 64 };

static struct grammar_bench bench;

static char *read_file(const char *name)
{
    char path[512], part[4096];
    struct buf all = {0};
    snprintf(path, sizeof path, "%s/tables/%s", tests_dir, name);
    FILE *in = fopen(path, "r");
    assert_non_null(in);
    for (size_t n; (n = fread(part, 1, sizeof part, in)) > 0;)
        buf_add(&all, part, n);
    buf_add_c(&all, '\0');
    fclose(in);
    return all.p;
}

static int load_rules(void **state)
{
    char folder[512];
    (void)state;
    snprintf(folder, sizeof folder, "%s/../patterns", tests_dir);
    bench.lists = lists_load(str_c(folder), &bench.diags);
    bench.rules = rules_load(str_c(folder), bench.lists, RULES_ALLOW_UNTESTED, NULL, &bench.diags);
    bench.g = bench.rules ? grammar_new(bench.rules, &bench.diags) : NULL;
    bench_assert_fine(&bench);
    bench.matcher = matcher_new(bench.rules);
    return 0;
}

static int free_rules(void **state)
{
    (void)state;
    bench_close(&bench);
    return 0;
}

/* ---- numbers ------------------------------------------------------------------------------------------------------
 */

static void show_figure(const struct figure *f, struct buf *out)
{
    static const char *const signs[] = {"", "+", "-", "="};
    buf_printf(out, "%s|%.*s|%.*s|%.*s", signs[f->sign], (int)f->number.n, f->number.n ? f->number.p : "", (int)f->of.n,
               f->of.n ? f->of.p : "", (int)f->unit.n, f->unit.n ? f->unit.p : "");
}

static void cells_that_are_numbers(void **state)
{
    (void)state;
    char *table = read_file("table-figures.tsv");
    for (char *line = strtok(table, "\n"); line; line = strtok(NULL, "\n")) {
        char *tab = strchr(line, '\t');
        if (line[0] == '#')
            continue;
        assert_non_null(tab);
        *tab = '\0';
        struct figure f;
        struct buf said = {0};
        struct str cell = str_c(line);
        if (figure_read(bench.g, cell, (struct span){0, cell.n}, &f))
            show_figure(&f, &said);
        else
            buf_printf(&said, "none");
        buf_add_c(&said, '\0');
        if (strcmp(said.p, tab + 1))
            fail_msg("%s\n  expected: %s\n  found:    %s", line, tab + 1, said.p);
        buf_free(&said);
    }
    free(table);
}

/* The evidence is the number with its sign and unit, without blanks and footnotes. */
static void evidence_of_a_number(void **state)
{
    (void)state;
    struct figure f;
    struct str text = STR("x +5,2 % (*)y");
    assert_true(figure_read(bench.g, text, (struct span){1, text.n - 1}, &f));
    assert_int_equal(f.span.start, 2);
    assert_int_equal(f.span.end, 8);
}

static void years_and_blanks(void **state)
{
    (void)state;
    struct figure f;
    assert_true(figure_read(bench.g, STR("2023"), (struct span){0, 4}, &f) && figure_is_year(&f));
    assert_true(figure_read(bench.g, STR("+2023"), (struct span){0, 5}, &f) && !figure_is_year(&f));
    assert_true(figure_read(bench.g, STR("2.023"), (struct span){0, 5}, &f) && !figure_is_year(&f));
    assert_true(figure_read(bench.g, STR("2150"), (struct span){0, 4}, &f) && !figure_is_year(&f));
    assert_true(figure_is_blank(STR("")) && figure_is_blank(STR("-")) && figure_is_blank(STR("\xe2\x80\x93")));
    assert_false(figure_is_blank(STR("0")));
    assert_false(figure_is_blank(STR("=")));
    assert_false(figure_is_blank(STR("\xc4\x91")));
}

/* ---- claims -------------------------------------------------------------------------------------------------------
 */

/* An article that is laid out by hand. */
struct layout {
    struct buf text;
    struct block block[BLOCKS_MAX];
    struct sentence sentence[BLOCKS_MAX];
    size_t n;
    uint32_t row;
};

static void lay_block(struct layout *l, enum role role, uint32_t column, const char *text)
{
    assert_true(l->n < BLOCKS_MAX);
    size_t start = l->text.n;
    buf_printf(&l->text, "%s", text);
    l->block[l->n] = (struct block){
        .role = role, .span = {start, l->text.n}, .table = role == ROLE_CELL, .row = l->row, .column = column};
    l->sentence[l->n] = (struct sentence){{start, l->text.n}, (uint32_t)l->n};
    l->n++;
    buf_add_c(&l->text, '\n');
}

static void lay_row(struct layout *l, char *line)
{
    uint32_t column = 0;
    for (char *cell = line, *next; cell; cell = next, column++) {
        next = strstr(cell, "| ");
        if (next) {
            next[next > cell ? -1 : 0] = '\0';
            next += 2;
        }
        if (cell[0] && strcmp(cell, "<") && strcmp(cell, "'"))
            lay_block(l, ROLE_CELL, column, cell);
    }
    l->row++;
}

static void show_number(const struct claim *c, struct buf *out)
{
    char text[DECIMAL_TEXT_MAX];
    decimal_format(c->value, text);
    buf_printf(out, "%s", text);
    if (c->has & HAS_OF) {
        decimal_format(c->of, text);
        buf_printf(out, "/%s", text);
    }
}

static void show(struct buf *out, const char *before, struct str s)
{
    buf_printf(out, "%s%.*s", before, (int)s.n, s.n ? s.p : "");
}

static void show_claim(const struct claim *c, struct buf *out)
{
    buf_printf(out, "%s ", kind_word(c->kind));
    show_number(c, out);
    show(out, " ", c->unit.n ? c->unit : c->noun);
    show(out, "; ", c->subject.text);
    show(out, "; ", c->indicator.text);
    show(out, "; ", c->facet.text);
    show(out, "; ", c->period.text);
    show(out, ";", STR_EMPTY);
    bool target = str_eq(c->status, STR("target"));
    if (c->base.text.n || target)
        show(out, " ", c->base.text);
    buf_printf(out, "%s\n", target ? "; target" : "");
}

static void check_table(struct layout *l, const char *name, const char *expected)
{
    struct arena arena = {0};
    struct page page = {0};
    struct problems problems = {0};
    struct claims claims = {0};
    struct buf said = {0};
    struct text text = {.bytes = {l->text.p, l->text.n},
                        .block = l->block,
                        .block_n = l->n,
                        .sentence = l->sentence,
                        .sentence_n = l->n};
    claims_find(bench.g, bench.matcher, &text, &page, &arena, &claims, &problems, NULL);
    for (size_t i = 0; i < claims.n; i++) {
        if (claims.item[i].kind != KIND_DATE)
            show_claim(&claims.item[i], &said);
    }
    buf_add_c(&said, '\0');
    if (strcmp(said.p, expected))
        fail_msg("%s\n--- expected\n%s--- found\n%s", name, expected, said.p);
    buf_free(&said);
    buf_free(&l->text);
    problems_free(&problems);
    arena_free(&arena);
    *l = (struct layout){0};
}

static void tables_claim_what_their_heads_say(void **state)
{
    (void)state;
    char *table = read_file("table-claims.txt"), name[200] = "";
    struct layout l = {0};
    struct buf expected = {0};
    for (char *line = table, *next; line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        bool ends = !line[0] || !next;
        if (line[0] == '#')
            snprintf(name, sizeof name, "%s", line + 2);
        else if (line[0] == '>')
            buf_printf(&expected, "%s\n", line + 2);
        else if (line[0] == '^')
            lay_block(&l, ROLE_PARAGRAPH, 0, line + 2);
        else if (line[0])
            lay_row(&l, line);
        if (ends && l.n) {
            buf_add_c(&expected, '\0');
            check_table(&l, name, expected.p);
            expected.n = 0;
        }
    }
    buf_free(&expected);
    free(table);
}

/* No claim of a cell stands twice, and all stand in text order. */
static void cells_claim_once_and_in_order(void **state)
{
    (void)state;
    struct layout l = {0};
    struct arena arena = {0};
    struct page page = {0};
    struct problems problems = {0};
    struct claims claims = {0};
    char rows[][80] = {"Huyện | Giá trị DTI | Tỷ lệ", "Kỳ Anh | 0,8241 | 96,5%", "Đức Thọ | 0,7112 | 95%"};
    lay_block(&l, ROLE_PARAGRAPH, 0, "Tỉnh Hà Tĩnh có 12 huyện đạt 0,8241 điểm.");
    for (size_t i = 0; i < 3; i++)
        lay_row(&l, rows[i]);
    lay_block(&l, ROLE_PARAGRAPH, 0, "Tỉnh chi 5 tỷ đồng.");
    struct text text = {
        .bytes = {l.text.p, l.text.n}, .block = l.block, .block_n = l.n, .sentence = l.sentence, .sentence_n = l.n};
    claims_find(bench.g, bench.matcher, &text, &page, &arena, &claims, &problems, NULL);
    assert_int_equal(claims.n, 7);
    for (size_t i = 1; i < claims.n; i++)
        assert_true(claims.item[i].span.start >= claims.item[i - 1].span.end);
    buf_free(&l.text);
    problems_free(&problems);
    arena_free(&arena);
}

int main(int argc, char **argv)
{
    tests_dir = argc > 1 ? argv[1] : "tests";
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_that_are_numbers),
        cmocka_unit_test(evidence_of_a_number),
        cmocka_unit_test(years_and_blanks),
        cmocka_unit_test(tables_claim_what_their_heads_say),
        cmocka_unit_test(cells_claim_once_and_in_order),
    };
    return cmocka_run_group_tests_name("table", tests, load_rules, free_rules);
}
