#include "page/build.h"

#include <stdlib.h>

#include "page/squeeze.h"

static size_t source_end(const struct page *p)
{
    return p->map.n ? p->map.seg[p->map.n - 1].in + p->map.seg[p->map.n - 1].in_n : 0;
}

size_t build_start(const struct build *b)
{
    return b->page->owned.n;
}

struct block *build_block(struct build *b, enum role role, size_t start)
{
    struct page *p = b->page;
    size_t end = p->owned.n, at = source_end(p);
    GROW(b->block, b->block_cap, b->block_n + 1);
    struct block *block = &b->block[b->block_n++];
    *block = (struct block){.role = role, .span = {start, end}};
    buf_add_c(&p->owned, '\n');
    offmap_add(&p->map, OFFMAP_INSERTED, 1, (struct span){at, at});
    return block;
}

struct block *build_kept(struct build *b, enum role role, struct str src, struct span span)
{
    size_t start = build_start(b);
    offmap_add(&b->page->map, OFFMAP_KEPT, span_len(span), span);
    buf_add_str(&b->page->owned, str_slice(src, span));
    return build_block(b, role, start);
}

/* The character reference at the start of s; 0 when there is none. */
static size_t reference(struct str s)
{
    const char *end = s.n && s.p[0] == '&' ? memchr(s.p, ';', s.n < 32 ? s.n : 32) : NULL;
    return end ? (size_t)(end - s.p) + 1 : 0;
}

/* Where each byte of value came from, in steps of [value, source); false when they do not say the same. */
static bool align(struct str value, struct str src, size_t base, struct offmap *map)
{
    size_t i = 0, j = 0;
    uint32_t c;
    while (i < value.n && j < src.n) {
        size_t n = reference((struct str){src.p + j, src.n - j}), letter = code_next(value, i, &c);
        if (n > 0) {
            offmap_add(map, OFFMAP_CHANGED, letter, (struct span){base + j, base + j + n});
            i += letter;
            j += n;
        } else if (value.p[i] == src.p[j]) {
            offmap_add(map, OFFMAP_KEPT, 1, (struct span){base + j, base + j + 1});
            i++;
            j++;
        } else if ((unsigned char)src.p[j] <= ' ') {
            j++;
        } else {
            return false;
        }
    }
    return i == value.n;
}

bool build_value(struct build *b, enum role role, struct str value, struct str src, struct span span)
{
    struct offmap trial = {0};
    bool fits = span.start >= source_end(b->page) && align(value, str_slice(src, span), span.start, &trial);
    offmap_free(&trial);
    if (!fits || value.n == 0)
        return false;
    size_t start = build_start(b);
    align(value, str_slice(src, span), span.start, &b->page->map);
    buf_add_str(&b->page->owned, value);
    build_block(b, role, start);
    return true;
}

void build_dropped(struct build *b, struct span source, const char *why)
{
    GROW(b->dropped, b->dropped_cap, b->dropped_n + 1);
    b->dropped[b->dropped_n++] = (struct dropped){source, why};
}

void build_finish(struct build *b)
{
    struct page *p = b->page;
    p->block = ARENA_ARRAY(b->arena, struct block, b->block_n + 1);
    p->dropped = ARENA_ARRAY(b->arena, struct dropped, b->dropped_n + 1);
    if (b->block_n)
        memcpy(p->block, b->block, b->block_n * sizeof *b->block);
    if (b->dropped_n)
        memcpy(p->dropped, b->dropped, b->dropped_n * sizeof *b->dropped);
    p->block_n = b->block_n;
    p->dropped_n = b->dropped_n;
    free(b->block);
    free(b->dropped);
}
