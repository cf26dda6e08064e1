/* One page: HTML or text by its looks, read by one of two into the one struct. */
#include "page/page_read.h"

#include "page/html_page.h"
#include "page/plain.h"
#include "page/squeeze.h"

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
