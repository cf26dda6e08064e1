#include "decode/faces.h"

/* Of longer tags the beginning is looked at. */
#define TAG_MAX ((size_t)256)

/* How names of the faces begin, and the sets that they show; only the first face of a list counts. */
static const struct {
    const char *begin, *label;
} families[] = {{".vn", "tcvn3"}, {"vni-", "vni"}, {"vni ", "vni"}, {"vps ", "vps"}, {"vps-", "vps"}};

static bool is_of_name(char c)
{
    return is_ascii_letter(c) || is_digit(c);
}

static struct str behind(struct str s, size_t n)
{
    return str_slice(s, (struct span){n, s.n});
}

/* The name that begins here. */
static struct face face_of(struct str s)
{
    struct face face = {NULL, false};
    size_t n = 0;
    while (s.n && strchr(" \t\r\n'\"=:", s.p[0]))
        s = behind(s, 1);
    while (n < s.n && !strchr("'\",;>", s.p[n]))
        n++;
    s.n = n;
    for (size_t i = 0; i < sizeof families / sizeof *families; i++)
        if (str_starts_nocase(s, str_c(families[i].begin)))
            face.set = charset_find(str_c(families[i].label));
    face.capitals = face.set && s.p[0] == '.' && s.p[s.n - 1] == 'H';
    return face;
}

/* The face that a tag sets by `face=` or `font-family:`; false when by neither. */
static bool find_face(struct str tag, struct face *out)
{
    static const char *const ways[] = {"face", "font-family"};
    for (size_t at = 1; at < tag.n; at++)
        for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
            struct str rest = behind(tag, at);
            size_t n = strlen(ways[i]);
            if (is_of_name(tag.p[at - 1]) || tag.p[at - 1] == '-' || !str_starts_nocase(rest, str_c(ways[i])) ||
                rest.n == n || !strchr(" =:", rest.p[n]))
                continue;
            *out = face_of(behind(rest, n));
            return true;
        }
    return false;
}

static bool is_tag(struct str tag, const char *name)
{
    return tag.n && (tag.p[0] | 0x20) == name[0] && str_starts_nocase(tag, str_c(name)) && tag.n > strlen(name) &&
           !is_of_name(tag.p[strlen(name)]);
}

static void close_one(struct faces *f, bool font)
{
    for (size_t i = f->n; i-- > 0;)
        if (f->open[i].font == font) {
            f->n = i;
            return;
        }
}

void faces_tag(struct faces *f, struct str text, size_t at)
{
    struct str tag = behind(text, at + 1);
    if (tag.n > TAG_MAX)
        tag.n = TAG_MAX;
    bool closing = tag.n && tag.p[0] == '/';
    if (closing)
        tag = behind(tag, 1);
    bool font = is_tag(tag, "font");
    if (!font && !is_tag(tag, "span"))
        return;
    const char *end = memchr(tag.p, '>', tag.n);
    tag.n = end ? (size_t)(end - tag.p) : tag.n;
    if (closing) {
        close_one(f, font);
    } else if (f->n < FACES_DEPTH_MAX) {
        struct face face = faces_now(f);
        find_face(tag, &face);
        f->open[f->n].face = face;
        f->open[f->n++].font = font;
    }
}

struct face faces_now(const struct faces *f)
{
    return f->n ? f->open[f->n - 1].face : (struct face){NULL, false};
}
