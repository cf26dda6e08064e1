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
} state;

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
    state.color = style_wanted(s, stderr);
    state.quiet = s->quiet;
    /* Results on the same terminal would run into it. */
    state.progress = !s->quiet && isatty(STDERR_FILENO) && (s->output || !isatty(STDOUT_FILENO));
    state.started = now();
}

void message_progress_end(void)
{
    if (state.line_open)
        fputs("\r\033[K", stderr);
    state.line_open = false;
}

void message_progress(size_t documents)
{
    if (!state.progress || (state.line_open && seconds_since(state.shown) < 0.2))
        return;
    double seconds = seconds_since(state.started);
    fprintf(stderr, "\r\033[K%zu documents, %.0f a second", documents, seconds > 0 ? (double)documents / seconds : 0.0);
    state.line_open = true;
    state.shown = now();
}

void message(enum weight weight, const char *subject, const char *format, ...)
{
    static const enum style styles[] = {[NOTE] = STYLE_PLAIN, [WARNING] = STYLE_YELLOW, [ERROR] = STYLE_RED};
    message_progress_end();
    fprintf(stderr, "%schiso:%s ", style_on(state.color, styles[weight]), style_off(state.color));
    if (subject) {
        char *shown = chiso_show((struct chiso_str){subject, strlen(subject)});
        fprintf(stderr, "%s: ", shown);
        chiso_free(shown);
    }
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}

/* What a problem's word means, and what to do about it. */
static const struct {
    const char *code, *meaning;
} meanings[] = {
    {"invalid-bytes", "bytes that are no text in its encoding; U+FFFD stands for each"},
    {"truncated", "it ends in the middle of something; what was there is read"},
    {"too-deep", "elements nested too deep; their text is kept, without its structure"},
    {"too-big", "longer than chiso reads; the rest is left out: split it"},
    {"too-many-attributes", "elements with too many attributes; the rest of them is left out"},
    {"too-many-marks", "too many combining marks on one letter; the rest of them is left out"},
    {"time", "it took too long"},
    {"memory", "it needs too much memory"},
    {"crash", "chiso failed on it; please report it with this input"},
    {"match-limit", "a rule gave up on a sentence; claims may be missing: `chiso lint` finds such rules"},
    {"too-many-claims", "more claims than chiso keeps of one document"},
    {"unreadable", "check its name and permissions"},
    {"binary", "chiso reads HTML and plain text; convert it first"},
    {"empty", "there is nothing in it"},
};

static const char *meaning_of(struct chiso_str code)
{
    for (size_t i = 0; i < sizeof meanings / sizeof *meanings; i++) {
        if (strlen(meanings[i].code) == code.n && memcmp(meanings[i].code, code.p, code.n) == 0)
            return meanings[i].meaning;
    }
    return NULL; /* nothing was lost: not worth a message */
}

static void message_problem(const char *source, const struct chiso_head *head, const struct chiso_problem *p)
{
    const char *meaning = meaning_of(p->code);
    char place[64] = "";
    if (!meaning)
        return;
    if (p->has_place)
        snprintf(place, sizeof place, ", first at byte %zu", p->source_start);
    bool failed = head->status.n == strlen("failed") && memcmp(head->status.p, "failed", head->status.n) == 0;
    if (failed && head->error.n > 0)
        message(ERROR, source, "%.*s (failed: %.*s; %s)", (int)head->error.n, head->error.p, (int)p->code.n, p->code.p,
                meaning);
    else
        message(WARNING, source, "%.*s (%.*s, %zu times%s): %s", (int)head->status.n, head->status.p, (int)p->code.n,
                p->code.p, p->count, place, meaning);
}

void message_document(const struct chiso_document *doc)
{
    const struct chiso_head *head = chiso_document_head(doc);
    if (state.quiet || head->problems == 0)
        return;
    char *source = strndup(head->source.p, head->source.n);
    const struct chiso_problem *p;
    for (size_t i = 0; (p = chiso_document_problem(doc, i)) != NULL; i++)
        message_problem(source, head, p);
    free(source);
}
