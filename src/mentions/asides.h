/* Names that only say where something is or which are meant: in brackets, behind a comma, in a list. */
#ifndef CHISO_MENTIONS_ASIDES_H
#define CHISO_MENTIONS_ASIDES_H

#include "scene/scene.h"

/* `khu bảo tồn … (Hòa Bình)`, `xã Thế Dục (H.Nguyên Bình, Cao Bằng)`: in brackets without a value, a name says where
 * something is or what it is called besides, not what is spoken of. */
bool mention_is_bracketed(const struct scene *s, const struct mention *m);
/* `19 người chết (Hà Giang 5 người)`: the brackets around a name in which a value is told; empty where there are none.
 */
struct span mention_told_in(const struct scene *s, const struct mention *m);
/* `ông Học ở khu 3, [xã Ca Đình], [huyện Đoan Hùng] có 30 ha`, `Mai, [nữ sinh], [Trường Trưng Vương], đạt`: where a
 * person lives, or what and of whom one is who leads, before anything is said of him. */
bool mention_is_home(const struct scene *s, size_t i);
bool mention_is_address(const struct scene *s, size_t i);
/* The first name of the list of names that mention i stands in. */
size_t mention_list_first(const struct scene *s, size_t i);
/* In a list behind a place: `tại 4 nước Bắc Âu gồm [Đan Mạch, Na Uy]`. */
bool mention_is_listed(const struct scene *s, size_t i);

/* True if it stands with who speaks: `[Phòng Quản lý] (PC06), Công an tỉnh cho biết`. */
bool mention_speaks(const struct scene *s, size_t i);

#endif
