#include "read/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"

static char folder[64];

static const char *in_folder(const char *name)
{
    static char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void write_file(const char *name, const char *text)
{
    FILE *f = fopen(in_folder(name), "w");
    assert_non_null(f);
    fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

static int make_folder(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/chiso-read-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    char command[128];
    (void)state;
    snprintf(command, sizeof command, "rm -r %s", folder);
    return system(command);
}

/* Reads all that the reader has: `name=bytes` or `name!error`, folder left out of the names, one a line. */
static struct buf read_all(struct reader *r, struct problems *problems)
{
    struct buf all = {0};
    struct source s;
    struct str error;
    while (reader_next(r, &s, problems, &error)) {
        struct str name = s.name;
        if (str_starts(name, str_c(folder)))
            name = str_slice(name, (struct span){strlen(folder), name.n});
        buf_add_str(&all, name);
        buf_add_c(&all, error.n ? '!' : '=');
        buf_add_str(&all, error.n ? error : s.bytes);
        buf_add_c(&all, '\n');
    }
    buf_add_c(&all, '\0');
    return all;
}

static void assert_reads(struct reader *r, const char *expected)
{
    struct problems problems = {0};
    struct buf all = read_all(r, &problems);
    assert_string_equal(all.p, expected);
    assert_int_equal(problems.n, 0);
    buf_free(&all);
    reader_free(r);
}

static void the_id_is_the_head_of_the_digest(void **state)
{
    (void)state;
    struct source s = {.bytes = STR("abc")};
    source_identify(&s);
    assert_string_equal(s.id, "ba7816bf8f01cfea414140de");
    s.bytes = STR_EMPTY;
    source_identify(&s);
    assert_string_equal(s.id, "e3b0c44298fc1c149afbf4c8");
}

static void inputs_come_in_the_order_given(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    write_file("b", "B");
    write_file("a", "A");
    reader_add(r, str_c(in_folder("b")));
    reader_add(r, str_c(in_folder("a")));
    reader_add(r, str_c(in_folder("b")));
    assert_reads(r, "/b=B\n/a=A\n/b=B\n");
}

static void a_folder_is_walked_in_order_of_names(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    mkdir(in_folder("d"), 0700);
    mkdir(in_folder("d/e"), 0700);
    mkdir(in_folder("d/empty"), 0700);
    mkdir(in_folder(".hidden"), 0700);
    write_file(".hidden/x", "no");
    write_file(".dot", "no");
    write_file("d/2", "2");
    write_file("d/10", "10");
    write_file("d/e/z", "z");
    write_file("c", "");
    write_file("f", "f");
    reader_add(r, str_c(folder));
    assert_reads(r, "/c=\n/d/10=10\n/d/2=2\n/d/e/z=z\n/f=f\n");
}

static void links_pipes_and_devices_in_a_folder_are_passed_over(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    write_file("real", "R");
    assert_int_equal(symlink("real", in_folder("link")), 0);
    assert_int_equal(symlink(".", in_folder("loop")), 0);
    assert_int_equal(symlink("/dev/zero", in_folder("zero")), 0);
    assert_int_equal(mkfifo(in_folder("pipe"), 0600), 0);
    reader_add(r, str_c(folder));
    assert_reads(r, "/real=R\n");
}

static void by_name_a_link_is_followed_and_a_pipe_refused(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    write_file("real", "R");
    assert_int_equal(symlink("real", in_folder("link")), 0);
    assert_int_equal(mkfifo(in_folder("pipe"), 0600), 0);
    reader_add(r, str_c(in_folder("link")));
    reader_add(r, str_c(in_folder("pipe")));
    reader_add(r, STR("/dev/zero"));
    assert_reads(r, "/link=R\n"
                    "/pipe!neither a regular file nor a folder\n"
                    "/dev/zero!neither a regular file nor a folder\n");
}

static void what_cannot_be_read_is_named_and_the_rest_goes_on(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    write_file("a", "A");
    reader_add(r, str_c(in_folder("gone")));
    reader_add(r, STR_EMPTY);
    reader_add(r, str_c(in_folder("a")));
    assert_reads(r, "/gone!No such file or directory\n"
                    "!No such file or directory\n"
                    "/a=A\n");
}

/* No descriptor left: whoever may read everything can be refused in this way only. */
static void a_folder_that_cannot_be_opened_is_named_and_the_rest_goes_on(void **state)
{
    (void)state;
    struct rlimit before, none;
    struct reader *r = reader_new();
    struct problems problems = {0};
    struct source s;
    struct str error;
    mkdir(in_folder("d"), 0700);
    write_file("d/x", "X");
    write_file("e", "E");
    reader_add(r, str_c(in_folder("d")));
    reader_add(r, str_c(in_folder("e")));
    getrlimit(RLIMIT_NOFILE, &before);
    none = (struct rlimit){0, before.rlim_max};
    setrlimit(RLIMIT_NOFILE, &none);
    bool first = reader_next(r, &s, &problems, &error);
    setrlimit(RLIMIT_NOFILE, &before);
    assert_true(first);
    assert_true(str_ends(s.name, STR("/d")));
    assert_string_equal(error.p, "Too many open files");
    assert_int_equal(s.bytes.n, 0);
    assert_reads(r, "/e=E\n");
}

static void a_list_names_inputs_one_a_line(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    struct str error;
    char list[512];
    write_file("a", "A");
    write_file("b c", "B");
    snprintf(list, sizeof list, "%s/b c\n\n%s/a", folder, folder);
    write_file("list", list);
    assert_true(reader_add_list(r, str_c(in_folder("list")), &error));
    assert_int_equal(error.n, 0);
    assert_false(reader_add_list(r, str_c(in_folder("gone")), &error));
    assert_string_equal(error.p, "No such file or directory");
    assert_reads(r, "/b c=B\n/a=A\n");
}

static void a_list_may_come_from_standard_input(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    struct str error;
    write_file("a", "A");
    char *name = strdup(in_folder("a"));
    write_file("list", name);
    free(name);
    assert_non_null(freopen(in_folder("list"), "r", stdin));
    assert_true(reader_add_list(r, STR("-"), &error));
    reader_add(r, STR("-"));
    assert_reads(r, "/a=A\n-!standard input has been read already\n");
}

static void a_list_with_nuls_is_split_at_them(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    struct str error;
    write_file("a\nb", "A");
    FILE *f = fopen(in_folder("list"), "w");
    fprintf(f, "%s", in_folder("a\nb"));
    fputc('\0', f);
    fclose(f);
    assert_true(reader_add_list(r, str_c(in_folder("list")), &error));
    assert_reads(r, "/a\nb=A\n");
}

static void a_document_is_cut_at_the_limit_and_says_so(void **state)
{
    (void)state;
    for (int extra = -1; extra <= 1; extra++) {
        struct reader *r = reader_new();
        struct problems problems = {0};
        struct source s;
        struct str error;
        size_t size = SOURCE_BYTES_MAX + (size_t)extra;
        write_file("big", "");
        assert_int_equal(truncate(in_folder("big"), (off_t)size), 0);
        reader_add(r, str_c(in_folder("big")));
        assert_true(reader_next(r, &s, &problems, &error));
        assert_int_equal(error.n, 0);
        assert_int_equal(s.bytes.n, size > SOURCE_BYTES_MAX ? SOURCE_BYTES_MAX : size);
        assert_int_equal(problems.n, extra > 0);
        if (problems.n)
            assert_int_equal(problems.item[0].code, PROBLEM_TOO_BIG);
        problems_free(&problems);
        reader_free(r);
    }
}

static void standard_input_is_read_to_its_end_and_once(void **state)
{
    (void)state;
    struct reader *r = reader_new();
    write_file("in", "from stdin");
    assert_non_null(freopen(in_folder("in"), "r", stdin));
    reader_add(r, STR("-"));
    reader_add(r, STR("-"));
    assert_reads(r, "-=from stdin\n-!standard input has been read already\n");
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_id_is_the_head_of_the_digest),
        IN_FOLDER(inputs_come_in_the_order_given),
        IN_FOLDER(a_folder_is_walked_in_order_of_names),
        IN_FOLDER(links_pipes_and_devices_in_a_folder_are_passed_over),
        IN_FOLDER(by_name_a_link_is_followed_and_a_pipe_refused),
        IN_FOLDER(what_cannot_be_read_is_named_and_the_rest_goes_on),
        IN_FOLDER(a_folder_that_cannot_be_opened_is_named_and_the_rest_goes_on),
        IN_FOLDER(a_list_names_inputs_one_a_line),
        IN_FOLDER(a_list_may_come_from_standard_input),
        IN_FOLDER(a_list_with_nuls_is_split_at_them),
        IN_FOLDER(a_document_is_cut_at_the_limit_and_says_so),
        IN_FOLDER(standard_input_is_read_to_its_end_and_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
