/* All that the program says beside its results: to stderr, one line each, with nothing raw from outside in it. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/cli.h"

static struct {
    bool color, quiet, progress;
    bool line_open; /* a progress line stands on the terminal */
    struct timespec started, shown;
} console;

static struct timespec now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t;
}

static double seconds_since(struct timespec t)
{
    struct timespec n = now();
    return (double)(n.tv_sec - t.tv_sec) + (double)(n.tv_nsec - t.tv_nsec) / 1e9;
}

void message_init(const struct settings *s)
{
    console.color = style_wanted(s, stderr);
    console.quiet = s->quiet;
    /* Results on the same terminal would run into it. */
    console.progress = !s->quiet && isatty(STDERR_FILENO) && (s->output || !isatty(STDOUT_FILENO));
    console.started = now();
}

void message_progress_end(void)
{
    if (console.line_open)
        fputs("\r\033[K", stderr);
    console.line_open = false;
}

void message_progress(size_t n, const char *what)
{
    if (!console.progress || (console.line_open && seconds_since(console.shown) < 0.2))
        return;
    double seconds = seconds_since(console.started);
    fprintf(stderr, "\r\033[K%zu %s, %.0f a second", n, what, seconds > 0 ? (double)n / seconds : 0.0);
    console.line_open = true;
    console.shown = now();
}

void message(enum weight weight, const char *subject, const char *format, ...)
{
    static const enum style styles[] = {[NOTE] = STYLE_PLAIN, [WARNING] = STYLE_YELLOW, [ERROR] = STYLE_RED};
    message_progress_end();
    fprintf(stderr, "%schiso:%s ", style_on(console.color, styles[weight]), style_off(console.color));
    if (subject) {
        put_shown(str_of(subject), stderr);
        fputs(": ", stderr);
    }
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

/* What a problem's word means, and what to do about it. Those that stand here alone are worth a message. */
static const struct meaning {
    const char *code;
    bool fatal; /* nothing of the document could be read */
    const char *what;
} meanings[] = {
    {"truncated", true, "it is cut; what stands behind it is read"},
    {"damaged", true, "what stands behind it is read"},
    {"too-big", true, "raise the limit if you trust it"},
    {"ratio", true, "raise the limit if you trust it"},
    {"too-many-members", true, "raise the limit if you trust it"},
    {"unreadable", true, "check its name and permissions"},
    {"binary", true, "chiso reads HTML and plain text; convert it first"},
    {"empty", true, "there is nothing in it"},
    {"memory", true, "it needs too much memory"},
    {"invalid-bytes", false, "bytes that say nothing in its encoding; U+FFFD stands for each"},
    {"truncated", false, "it ends in the middle of something; what was there is read"},
    {"too-deep", false, "elements nested too deep; their text is kept, without its structure"},
    {"too-big", false, "longer than chiso reads; the rest is left out: split it"},
    {"too-many-attributes", false, "elements with too many attributes; the rest of them is left out"},
    {"too-many-marks", false, "too many combining marks on one letter; the rest of them is left out"},
    {"match-limit", false, "a rule gave up on a sentence: claims may be missing"},
    {"too-many-claims", false, "more claims than chiso keeps of one document"},
};

static const struct meaning *meaning_of(struct chiso_str code, bool failed)
{
    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++) {
        if (meanings[i].fatal == failed && str_is(code, meanings[i].code))
            return &meanings[i];
    }
    return NULL;
}

static void message_lost(const char *source, const struct chiso_problem *p, const char *what)
{
    char place[48] = "";
    if (p->has_place)
        snprintf(place, sizeof place, ", first at byte %zu", p->source_start);
    message(WARNING, source, "partial: %.*s (%zu%s): %s", (int)p->code.n, p->code.p, p->count, place, what);
}

void message_document(const struct chiso_document *doc)
{
    const struct chiso_head *head = chiso_document_head(doc);
    const struct chiso_problem *p;
    bool failed = str_is(head->status, "failed");
    if (console.quiet || head->problems == 0)
        return;
    char *source = strndup(head->source.p, head->source.n);
    for (size_t i = 0; (p = chiso_document_problem(doc, i)) != NULL; i++) {
        const struct meaning *m = meaning_of(p->code, failed);
        if (failed && m)
            message(ERROR, source, "failed: %.*s (%.*s): %s", (int)head->error.n, head->error.p, (int)p->code.n,
                    p->code.p, m->what);
        else if (m)
            message_lost(source, p, m->what);
    }
    free(source);
}
