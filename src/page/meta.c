/* What stands in the head and in marked-up data. Which evidence is better is in the table of keys. */
#include "page/meta.h"

#include "page/jsonld.h"
#include "page/squeeze.h"

/* Ranks of evidence for any field. Printed evidence comes in meta_article.c. */
enum rank {
    RANK_JSONLD = 10,
    RANK_OG = 20,
    RANK_JSONLD_PAGE = 25, /* where no article is described */
    RANK_META = 30,
    RANK_ITEMPROP = 40,
    RANK_LAST = META_RANK_LAST
};

/* Keys of <meta>, by `property`, `name` or `itemprop`. */
static const struct {
    const char *key;
    enum meta_field field;
    struct witness witness;
} keys[] = {
    {"og:title", META_TITLE, {BY_OPENGRAPH, RANK_OG}},
    {"twitter:title", META_TITLE, {BY_META, RANK_META + 1}},
    {"dc.title", META_TITLE, {BY_META, RANK_META}},
    {"title", META_TITLE, {BY_META, RANK_META + 2}},
    {"headline", META_TITLE, {BY_MICRODATA, RANK_ITEMPROP}},
    {"article:author", META_BYLINE, {BY_OPENGRAPH, RANK_OG}},
    {"author", META_BYLINE, {BY_META, RANK_META}},
    {"dc.creator", META_BYLINE, {BY_META, RANK_META + 1}},
    {"parsely-author", META_BYLINE, {BY_META, RANK_META + 1}},
    {"byl", META_BYLINE, {BY_META, RANK_META + 2}},
    {"og:site_name", META_SITE, {BY_OPENGRAPH, RANK_JSONLD - 1}},
    {"application-name", META_SITE, {BY_META, RANK_META}},
    {"article:section", META_SECTION, {BY_OPENGRAPH, RANK_OG}},
    {"section", META_SECTION, {BY_META, RANK_META}},
    {"its_section", META_SECTION, {BY_META, RANK_META}},
    {"articlesection", META_SECTION, {BY_MICRODATA, RANK_ITEMPROP}},
    {"og:url", META_URL, {BY_OPENGRAPH, RANK_OG}},
    {"article:published_time", META_PUBLISHED, {BY_OPENGRAPH, RANK_OG}},
    {"og:article:published_time", META_PUBLISHED, {BY_OPENGRAPH, RANK_OG}},
    {"pubdate", META_PUBLISHED, {BY_META, RANK_META}},
    {"datepublished", META_PUBLISHED, {BY_META, RANK_META}},
    {"publishdate", META_PUBLISHED, {BY_META, RANK_META + 1}},
    {"publish-date", META_PUBLISHED, {BY_META, RANK_META + 1}},
    {"date", META_PUBLISHED, {BY_META, RANK_META + 4}},
    {"dc.date.issued", META_PUBLISHED, {BY_META, RANK_META + 1}},
    {"dcterms.created", META_PUBLISHED, {BY_META, RANK_META + 2}},
    {"dc.date", META_PUBLISHED, {BY_META, RANK_META + 3}},
    {"sailthru.date", META_PUBLISHED, {BY_META, RANK_META + 2}},
    {"parsely-pub-date", META_PUBLISHED, {BY_META, RANK_META + 2}},
    {"datecreated", META_PUBLISHED, {BY_META, RANK_META + 5}},
    {"article:modified_time", META_MODIFIED, {BY_OPENGRAPH, RANK_OG}},
    {"og:updated_time", META_MODIFIED, {BY_OPENGRAPH, RANK_OG + 1}},
    {"lastmod", META_MODIFIED, {BY_META, RANK_META}},
    {"datemodified", META_MODIFIED, {BY_META, RANK_META}},
};

static bool is_date(enum meta_field f)
{
    return f == META_PUBLISHED || f == META_MODIFIED;
}

static bool is_better(const struct meta *m, enum meta_field field, unsigned rank)
{
    return m->rank[field] == 0 || rank < m->rank[field];
}

void meta_offer(struct meta *m, enum meta_field field, struct witness w, struct str value, struct span source)
{
    if (!is_better(m, field, w.rank))
        return;
    value = squeeze_nfc(value, m->arena);
    if (value.n == 0)
        return;
    m->best[field] = (struct stated){value, source, w.by};
    m->rank[field] = w.rank;
}

void meta_offer_date(struct meta *m, enum meta_field field, struct witness w, struct str value, struct span source)
{
    struct moment t;
    struct span where;
    size_t n;
    value = str_trim(value);
    if (!is_better(m, field, w.rank))
        return;
    if (!(moment_iso(value, &t, &n) && (t.parts & MOMENT_DAY)) &&
        !moment_find(value, m->words, m->month_first, &t, &where))
        return;
    if (m->vietnamese && (t.parts & MOMENT_TIME) && !(t.parts & MOMENT_ZONE)) {
        t.zone = 7 * 60;
        t.parts |= MOMENT_ZONE;
    }
    if (m->vietnamese)
        moment_to_zone(&t, 7 * 60);
    m->moment[field] = t;
    m->best[field] = (struct stated){moment_format(&t, m->arena), source, w.by};
    m->rank[field] = w.rank;
}

static bool begins_with(const struct meta *m, struct str value, enum phrase_kind kind)
{
    struct buf folded = {0};
    words_fold(value, &folded);
    bool begins = words_phrase(m->words, buf_str(&folded), kind, NULL) != PHRASE_NONE;
    buf_free(&folded);
    return begins;
}

/* Content systems write something wherever something may stand. */
static bool says_nothing(const struct meta *m, enum meta_field field, struct str value)
{
    return (field == META_BYLINE && (str_has(value, STR("://")) || begins_with(m, value, PHRASE_NOBODY))) ||
           (field == META_TITLE && begins_with(m, value, PHRASE_PAGE));
}

static void offer(struct meta *m, enum meta_field field, struct witness w, struct str value, struct span source)
{
    if (is_date(field))
        meta_offer_date(m, field, w, value, source);
    else if (!says_nothing(m, field, value))
        meta_offer(m, field, w, value, source);
}

static void offer_key(struct meta *m, const struct dom *d, size_t node, struct str key, bool itemprop, struct str value)
{
    for (size_t i = 0; key.n && i < sizeof keys / sizeof *keys; i++) {
        struct witness w = keys[i].witness;
        w.by = itemprop ? BY_MICRODATA : w.by;
        if (str_eq_nocase(key, str_c(keys[i].key)))
            offer(m, keys[i].field, w, value, dom_value_span(d, node, value));
    }
}

static void take_meta(struct meta *m, const struct dom *d, size_t node)
{
    struct str value = dom_attr(d, node, ATTR_CONTENT);
    if (value.n == 0)
        return;
    offer_key(m, d, node, dom_attr(d, node, ATTR_PROPERTY), false, value);
    offer_key(m, d, node, dom_attr(d, node, ATTR_NAME), false, value);
    offer_key(m, d, node, dom_attr(d, node, ATTR_ITEMPROP), true, value);
}

static void take_link(struct meta *m, const struct dom *d, size_t node)
{
    struct str href = dom_attr(d, node, ATTR_HREF);
    if (str_eq_nocase(dom_attr(d, node, ATTR_REL), STR("canonical")))
        meta_offer(m, META_URL, (struct witness){BY_CANONICAL, RANK_JSONLD - 1}, href, dom_value_span(d, node, href));
}

/* Where a value of the script stands in the source: its own bytes, or the script's when it is escaped there. */
static struct span script_span(const struct dom *d, size_t node, struct str value)
{
    struct span s = {d->node[node].src, d->node[node].src_end};
    const char *hit = value.n ? memmem(d->src.p + s.start, span_len(s), value.p, value.n) : NULL;
    if (hit)
        s = (struct span){(size_t)(hit - d->src.p), (size_t)(hit - d->src.p) + value.n};
    return s;
}

static void take_script(struct meta *m, const struct dom *d, size_t node)
{
    struct buf json = {0};
    struct jsonld j = {0};
    if (!str_eq_nocase(dom_attr(d, node, ATTR_TYPE), STR("application/ld+json")))
        return;
    for (size_t i = node + 1; i < d->node[node].end; i++)
        for (size_t k = 0; d->node[i].tag == TAG_ID_TEXT && k < d->node[i].n; k++)
            buf_add_str(&json, piece_text(d, &d->piece[d->node[i].first + k]));
    jsonld_read(buf_str(&json), m->arena, &j);
    buf_free(&json);
    const struct {
        enum meta_field field;
        struct str value;
    } said[] = {{META_TITLE, j.headline},
                {META_PUBLISHED, j.published},
                {META_MODIFIED, j.modified},
                {META_SITE, j.publisher},
                {META_SECTION, j.section},
                {META_URL, j.url},
                {META_BYLINE, j.author_is_person ? j.author : STR_EMPTY}};
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        if (said[i].value.n)
            offer(m, said[i].field, (struct witness){BY_JSON_LD, RANK_JSONLD}, said[i].value,
                  script_span(d, node, said[i].value));
    if (j.page_published.n)
        offer(m, META_PUBLISHED, (struct witness){BY_JSON_LD, RANK_JSONLD_PAGE}, j.page_published,
              script_span(d, node, j.page_published));
}

/* `HEADLINE | SITE`, `HEADLINE - SITE`, `SITE | HEADLINE`: the headline, if it is the longer part, and where it comes
 * last by far. */
static struct str without_site(struct str title)
{
    for (size_t at = title.n; at-- > 1;) {
        bool bar = title.p[at] == '|',
             dash = title.p[at] == '-' && title.p[at - 1] == ' ' && at + 1 < title.n && title.p[at + 1] == ' ';
        struct str head = str_trim((struct str){title.p, at});
        if ((bar || dash) && head.n > title.n - at)
            return head;
    }
    const char *bar = title.n ? memchr(title.p, '|', title.n) : NULL;
    size_t before = bar ? (size_t)(bar - title.p) + 1 : 0;
    return before && before * 3 <= title.n ? str_trim((struct str){title.p + before, title.n - before}) : title;
}

/* What the headline leaves. */
static struct str site_of(struct str whole, struct str title)
{
    size_t before = (size_t)(title.p - whole.p), end = before + title.n;
    return before || !whole.n ? (struct str){whole.p, before} : (struct str){whole.p + end, whole.n - end};
}

static void take_head_title(struct meta *m, const struct dom *d, size_t node)
{
    struct buf text = {0};
    size_t first = node + 1;
    struct span source = {d->node[node].src, d->node[node].src_end};
    if (first < d->node[node].end && d->node[first].tag == TAG_ID_TEXT) {
        struct str own = str_trim(str_slice(d->src, (struct span){d->node[first].src, d->node[first].src_end}));
        source.start = own.n ? (size_t)(own.p - d->src.p) : source.start;
        source.end = own.n ? source.start + own.n : source.end;
    }
    dom_text(d, node, &text);
    struct str title = without_site(buf_str(&text));
    m->tail = squeeze_nfc(site_of(buf_str(&text), title), m->arena);
    if (text.n == span_len(source)) {
        source.start += (size_t)(title.p - text.p);
        source.end = source.start + title.n;
    }
    offer(m, META_TITLE, (struct witness){BY_HEAD_TITLE, RANK_LAST}, title, source);
    buf_free(&text);
}

static void take_itemprop(struct meta *m, const struct dom *d, size_t node)
{
    struct str prop = dom_attr(d, node, ATTR_ITEMPROP), value = dom_attr(d, node, ATTR_DATETIME);
    if (value.n == 0)
        value = dom_attr(d, node, ATTR_CONTENT);
    if (prop.n && value.n)
        offer_key(m, d, node, prop, true, value);
}

#define VIETNAMESE_MARKS 20 /* more than the names in a foreign article have */

/* Letters that begin with the first byte of `bytes` and one of the other two; at most VIETNAMESE_MARKS. */
static size_t letters_of(struct str s, const char bytes[3])
{
    size_t n = 0;
    const char *end = s.p + s.n, *p = s.p;
    while (n < VIETNAMESE_MARKS && p < end && (p = memchr(p, bytes[0], (size_t)(end - p))) && ++p < end)
        n += *p == bytes[1] || *p == bytes[2];
    return n;
}

/* The letters that no other language has: u and o with horn, d with stroke, a with breve and dot. */
static bool is_vietnamese(const struct dom *d)
{
    return letters_of(d->src, "\xC6\xA1\xB0") + letters_of(d->src, "\xE1\xBA\xBB") >= VIETNAMESE_MARKS;
}

/* English without a country may be America's; in other countries the day comes first. */
static bool is_american(struct str lang)
{
    return str_eq_nocase(lang, STR("en")) || str_eq_nocase(lang, STR("en-US")) || str_eq_nocase(lang, STR("en_US"));
}

static void language(struct meta *m, const struct dom *d)
{
    struct str lang = STR_EMPTY;
    for (size_t i = 1; i < d->node_n && lang.n == 0 && i < 8; i++)
        if (d->node[i].tag == TAG_ID_HTML)
            lang = dom_attr(d, i, ATTR_LANG);
    m->vietnamese = str_starts_nocase(lang, STR("vi")) || is_vietnamese(d);
    m->told_by_sapo = m->vietnamese || (lang.n > 0 && !str_starts_nocase(lang, STR("en")));
    m->month_first = !m->vietnamese && (lang.n == 0 || is_american(lang));
}

void meta_from_head(struct meta *m, const struct dom *d)
{
    language(m, d);
    for (size_t i = 1; i < d->node_n; i++) {
        switch ((enum tag)d->node[i].tag) {
        case TAG_ID_TEXT:
            break;
        case TAG_ID_META:
            take_meta(m, d, i);
            break;
        case TAG_ID_LINK:
            take_link(m, d, i);
            break;
        case TAG_ID_SCRIPT:
            take_script(m, d, i);
            break;
        case TAG_ID_TITLE:
            take_head_title(m, d, i);
            break;
        default:
            take_itemprop(m, d, i);
        }
    }
    struct moment t;
    struct span where, url = m->best[META_URL].source;
    if (moment_url(m->best[META_URL].value, &t, &where) && is_better(m, META_PUBLISHED, RANK_LAST)) {
        m->moment[META_PUBLISHED] = t;
        m->rank[META_PUBLISHED] = RANK_LAST;
        m->best[META_PUBLISHED] = (struct stated){moment_format(&t, m->arena), url, BY_ADDRESS};
    }
}

/* A head often names the paper, or its address, where the author should be. */
static bool is_site(const struct meta *m, struct str name)
{
    struct buf byline = {0}, site = {0};
    words_fold(name, &byline);
    words_fold(m->tail, &site);
    bool tail = str_ends(buf_str(&site), buf_str(&byline)) && site.n <= byline.n + 3;
    words_fold(m->best[META_SITE].value, &site);
    bool address = !memchr(name.p, ' ', name.n) && memchr(name.p, '.', name.n - 1) && name.n > 6;
    bool same = tail || address || str_has(buf_str(&site), buf_str(&byline)) ||
                (site.n > 3 && str_has(buf_str(&byline), buf_str(&site)));
    buf_free(&byline);
    buf_free(&site);
    return same;
}

void meta_finish(struct meta *m, struct page *out)
{
    if (m->rank[META_BYLINE] > 1 && is_site(m, m->best[META_BYLINE].value))
        m->best[META_BYLINE] = (struct stated){0};
#define META_TAKE(id, name) out->name = m->best[META_##id];
    STATED_LIST(META_TAKE)
#undef META_TAKE
}
