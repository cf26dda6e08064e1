/* Floors: figures of truth that do not sink. A file of JSON: what was measured, and the figures that were reached. */
#ifndef CHISO_CLI_FLOORS_H
#define CHISO_CLI_FLOORS_H

#include "cli/report.h"
#include "cli/score.h"

struct floors {
    char *path;
    json_object *old; /* name to figure; NULL: there is no file yet */
    json_object *now; /* as measured */
    char measured[17];
    bool same_truth; /* the floors are of this truth */
    bool rose, sunk; /* something is better, or worse, than its floor */
};

/* Reads the folder's floors, and measures. Returns an exit code; what is wrong has been told. Close it in any case. */
int floors_open(struct floors *f, const char *folder, struct score *s);
void floors_close(struct floors *f);
/* Adds an outcome with a finding for each figure that has sunk. */
void floors_report(struct floors *f, const struct score *s, struct report *r);
/* The file as it shall be: no figure lower than it was, unless `lower`. malloc'ed; NULL where it is so already. */
char *floors_accept(const struct floors *f, bool lower);

#endif
