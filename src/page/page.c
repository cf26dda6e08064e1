/* The words for what pages are and have. */
#include "page/page.h"

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

void page_free(struct page *p)
{
    offmap_free(&p->map);
    buf_free(&p->owned);
    *p = (struct page){0};
}
