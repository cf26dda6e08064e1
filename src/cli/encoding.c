/* chiso explain --encoding: which encoding a file was read in, and why, for people. */
#include <errno.h>
#include <string.h>

#include "cli/object.h"

static const char *string_of(json_object *o, const char *key)
{
    const char *s = json_object_get_string(json_object_object_get(o, key));
    return s ? s : "";
}

static void print_label(json_object *o, FILE *out)
{
    json_object *label = json_object_object_get(o, "label");
    if (!label) {
        fputs("label      none\n", out);
        return;
    }
    const char *set = string_of(label, "set");
    fputs("label      ", out);
    put_shown(str_of(string_of(label, "text")), out);
    fprintf(out, " at byte %d (%s)\n", object_int(label, "source_start"), *set ? set : "no set that is known");
}

static void print_candidates(json_object *o, FILE *out)
{
    json_object *all = json_object_object_get(o, "candidates");
    for (size_t i = 0; all && i < json_object_array_length(all); i++) {
        json_object *c = json_object_array_get_idx(all, i);
        fprintf(out, "%-10s %-13s %4d accented words, %4d of them syllables, %4d of those common\n",
                i == 0 ? "candidates" : "", string_of(c, "set"), object_int(c, "words"), object_int(c, "syllables"),
                object_int(c, "common"));
    }
}

static void print_mended(json_object *o, FILE *out)
{
    json_object *all = json_object_object_get(o, "mended");
    for (size_t i = 0; all && i < json_object_array_length(all); i++) {
        json_object *c = json_object_array_get_idx(all, i);
        const char *set = string_of(c, "set");
        fprintf(out, "%-10s %d words that were %s\n", i == 0 ? "mended" : "", object_int(c, "words"),
                strcmp(set, "UTF-8") == 0 ? "UTF-8 encoded twice" : set);
    }
}

static void print(json_object *o, bool color, FILE *out)
{
    fprintf(out, "encoding   %s%s%s: %s\n", style_on(color, STYLE_BOLD), string_of(o, "encoding"), style_off(color),
            string_of(o, "says"));
    print_label(o, out);
    if (json_object_object_get(o, "utf8_letters"))
        fprintf(out, "UTF-8      %d letters of several bytes, %d places that are no UTF-8\n",
                object_int(o, "utf8_letters"), object_int(o, "utf8_faults"));
    print_candidates(o, out);
    print_mended(o, out);
}

int encoding_put(const struct chiso_document *doc, const struct settings *s, FILE *out)
{
    char *line = chiso_explain_encoding(doc);
    json_object *o = line ? json_tokener_parse(line) : NULL;
    errno = 0;
    s->question->answered = true;
    if (line && strcmp(s->format, "json") == 0)
        fputs(line, out);
    else if (o)
        print(o, style_wanted(s, out), out);
    json_object_put(o);
    chiso_free(line);
    return ferror(out) ? (errno ? errno : EIO) : 0;
}
