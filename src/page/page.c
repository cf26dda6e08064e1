/* One page: HTML or text by its looks, and what either reader found put into the one struct. */
#include "page/page.h"

#include <stdlib.h>

#include "page/build.h"
#include "page/html_page.h"
#include "page/plain.h"
#include "page/squeeze.h"

static const struct {
    const char *name;
    bool running;
} roles[] = {
#define ROLE_ROW(id, name, running) {name, running},
    ROLE_LIST(ROLE_ROW)
#undef ROLE_ROW
};

const char *role_name(enum role r)
{
    return roles[r].name;
}

bool role_is_running(enum role r)
{
    return roles[r].running;
}

const char *evidence_word(enum evidence e)
{
    static const char *const words[] = {
#define EVIDENCE_WORD(id, name) name,
        EVIDENCE_LIST(EVIDENCE_WORD)
#undef EVIDENCE_WORD
    };
    return words[e];
}

const char *page_format_word(enum page_format f)
{
    return f == PAGE_HTML ? "html" : "text";
}

const char *page_kind_word(enum page_kind k)
{
    static const char *const words[] = {[PAGE_ARTICLE] = "article",
                                        [PAGE_INDEX] = "index",
                                        [PAGE_GALLERY] = "gallery",
                                        [PAGE_EMPTY] = "empty",
                                        [PAGE_OTHER] = "other"};
    return words[k];
}

static bool tag_begins(struct str s, const char *const *names)
{
    for (; *names; names++)
        if (str_starts_nocase(s, str_c(*names)))
            return true;
    return false;
}

/* HTML begins with a tag or has one that only pages have; a stray `<` in a text does not make it one. */
static bool looks_like_html(struct str s)
{
    static const char *const first[] = {"<!doctype", "<html",  "<?xml",    "<!--", "<head", "<body",
                                        "<meta",     "<title", "<div",     "<p>",  "<p ",   "<h1",
                                        "<article",  "<table", "<section", NULL};
    static const char *const any[] = {"<html", "<body", "<!doctype html", "<p>", "<div", "</p>", "</div>", "<br", NULL};
    struct str t = str_trim(s);
    if (t.n && t.p[0] == '<' && tag_begins(t, first))
        return true;
    struct str head = {s.p, s.n < 65536 ? s.n : 65536};
    size_t tags = 0;
    for (const char *p = head.p; p && (p = memchr(p, '<', head.n - (size_t)(p - head.p))); p++)
        tags += tag_begins((struct str){p, head.n - (size_t)(p - head.p)}, any);
    return tags >= 2;
}

void page_read(struct str utf8, const struct page_words *words, struct arena *arena, struct page *out,
               struct problems *problems)
{
    *out = (struct page){.kind = PAGE_OTHER};
    if (looks_like_html(utf8)) {
        out->format = PAGE_HTML;
        html_page_read(utf8, words, arena, out, problems);
    } else {
        out->format = PAGE_TEXT;
        plain_read(utf8, words, arena, out, problems);
    }
    out->text = buf_str(&out->owned);
}

void page_free(struct page *p)
{
    offmap_free(&p->map);
    buf_free(&p->owned);
    *p = (struct page){0};
}
