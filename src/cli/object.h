/* Numbers of the objects that the library explains itself with. */
#ifndef CHISO_CLI_OBJECT_H
#define CHISO_CLI_OBJECT_H

#include <json.h>

static inline int number_of(json_object *o, const char *key)
{
    return json_object_get_int(json_object_object_get(o, key));
}

#endif
