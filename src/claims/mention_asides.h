/* Names that only say where something is or which are meant: in brackets, behind a comma, in a list. */
#ifndef CHISO_CLAIMS_MENTION_ASIDES_H
#define CHISO_CLAIMS_MENTION_ASIDES_H

#include "claims/scene.h"

bool mention_is_bracketed(const struct scene *s, const struct mention *m);
/* `ông Học ở khu 3, [xã Ca Đình], [huyện Đoan Hùng] có 30 ha`, `Mai, [nữ sinh], [Trường Trưng Vương], đạt`: where a person
 * lives, or what and of whom one is who leads, before anything is said of him. */
bool mention_is_home(const struct scene *s, size_t i);
bool mention_is_address(const struct scene *s, size_t i);
/* In a list behind a place: `tại 4 nước Bắc Âu gồm [Đan Mạch, Na Uy]`. */
bool mention_is_listed(const struct scene *s, size_t i);

/* True if it stands with who speaks: `[Phòng Quản lý] (PC06), Công an tỉnh cho biết`. */
bool mention_speaks(const struct scene *s, size_t i);

#endif
