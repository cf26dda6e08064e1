/* What became of each rule in a run: a line each, for eyes, sort and awk. */
#include <errno.h>

#include "cli/cli.h"

static void put_count(const struct chiso_rule_count *c, FILE *out)
{
    fprintf(out, "%10zu %9zu %9zu %11.6f  %.*s\n", c->tried, c->matched, c->kept, (double)c->nanoseconds / 1e9,
            (int)c->rule.n, c->rule.p);
}

static void put_counts(const struct chiso_worker *worker, FILE *out)
{
    struct chiso_rule_count c, all = {.rule = {"total", 5}};
    fprintf(out, "%10s %9s %9s %11s  %s\n", "tried", "matched", "kept", "seconds", "rule");
    for (size_t i = 0; chiso_worker_rule_count(worker, i, &c); i++) {
        put_count(&c, out);
        all.tried += c.tried;
        all.matched += c.matched;
        all.kept += c.kept;
        all.nanoseconds += c.nanoseconds;
    }
    put_count(&all, out);
}

int stats_put(const struct chiso_worker *worker, const char *path)
{
    struct output o = {.file = stderr};
    int error = *path ? output_open(&o, path) : 0;
    if (error)
        return error;
    put_counts(worker, o.file);
    return *path ? output_close(&o, true) : fflush(stderr) == 0 ? 0 : errno;
}
