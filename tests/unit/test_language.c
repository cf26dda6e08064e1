/* text/language: what is Vietnamese, and what is not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/buf.h"
#include "text/language.h"

/* The sentence so often that there are words enough. */
static bool of_many(const char *sentence)
{
    struct buf text = {0};
    for (int i = 0; i < 20; i++)
        buf_add_str(&text, str_c(sentence));
    bool is = language_is_vietnamese(buf_str(&text));
    buf_free(&text);
    return is;
}

static void vietnamese_with_names_and_numbers(void **state)
{
    (void)state;
    assert_true(of_many("Năm 2023, Samsung và Vinamilk nộp 3.500 tỷ đồng vào ngân sách tỉnh. "));
    assert_true(of_many("Nam nay, tinh da cap 300 giay phep cho cac ho dan. "));
}

static void other_languages(void **state)
{
    (void)state;
    assert_false(of_many("The province collected 3,500 billion dong in taxes, up 12% from last year. "));
    assert_false(of_many("В 2023 году область собрала 3,5 млрд рублей налогов. "));
    assert_false(of_many("A província arrecadou 3,5 bilhões em impostos durante o ano passado. "));
}

static void few_words_say_too_little(void **state)
{
    (void)state;
    assert_true(language_is_vietnamese(str_c("Samsung Electronics: 5%")));
    assert_true(language_is_vietnamese(str_c("")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(vietnamese_with_names_and_numbers),
        cmocka_unit_test(other_languages),
        cmocka_unit_test(few_words_say_too_little),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
