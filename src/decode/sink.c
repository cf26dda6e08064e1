#include "decode/sink.h"

#include "base/letter.h"

void sink_keep(struct sink *s, struct str raw, struct span in)
{
    buf_add_str(&s->text, str_slice(raw, in));
    offmap_add(&s->map, OFFMAP_KEPT, span_len(in), in);
}

void sink_change(struct sink *s, uint32_t c, struct span in)
{
    if (c == 0) {
        sink_bad(s, in);
        return;
    }
    size_t before = s->text.n;
    buf_add_codepoint(&s->text, c);
    offmap_add(&s->map, OFFMAP_CHANGED, s->text.n - before, in);
}

void sink_replace(struct sink *s, struct str text, struct span in)
{
    buf_add_str(&s->text, text);
    offmap_add(&s->map, OFFMAP_CHANGED, text.n, in);
}

void sink_bad(struct sink *s, struct span in)
{
    if (s->bad++ == 0)
        s->bad_place = in.start;
    sink_change(s, LETTER_NONE, in);
}

void sink_free(struct sink *s)
{
    buf_free(&s->text);
    offmap_free(&s->map);
}
