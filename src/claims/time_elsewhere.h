#ifndef CHISO_CLAIMS_TIME_ELSEWHERE_H
#define CHISO_CLAIMS_TIME_ELSEWHERE_H

#include "claims/scene.h"

/* The time of a claim whose sentence tells none; or, in *as, a claim that has it. *how says what told it. */
const struct mention *time_elsewhere(const struct scene *s, const struct claim *c, const struct claim **as,
                                     const char **how);

#endif
