/* The files of a pattern folder: read whole, checked as text, cut into lines; and the digest that names the set. */
#include "base/letter.h"
#include "rules/set.h"

#include <errno.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/fold.h"
#include "base/folder.h"
#include "text/text.h"

/* Byte offset of the first byte that is no UTF-8, or the length. */
static size_t utf8_prefix(struct str s)
{
    size_t i = 0;
    while (i < s.n) {
        utf8proc_int32_t c;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + i, (utf8proc_ssize_t)(s.n - i), &c);
        if (n <= 0 || c == 0)
            break;
        i += (size_t)n;
    }
    return i;
}

/* Where s begins to differ from its normal form. */
static size_t nfc_prefix(struct str s, struct str normal)
{
    size_t i = 0;
    while (i < s.n && i < normal.n && s.p[i] == normal.p[i])
        i++;
    return letter_start(s, i);
}

static void check_text(const struct pat_line *line, struct arena *arena, struct diags *diags)
{
    size_t good = utf8_prefix(line->text);
    if (good < line->text.n) {
        fault_at(diags, line, good, "save the file as UTF-8", "bytes that are not UTF-8");
        return;
    }
    struct str normal = text_nfc(arena, line->text);
    if (!str_eq(normal, line->text))
        fault_at(diags, line, nfc_prefix(line->text, normal), "save the file in Unicode NFC (composed letters)",
                 "text that is not in NFC");
}

static void cut_lines(struct pat_file *file, struct arena *arena)
{
    size_t n = 1;
    for (size_t i = 0; i < file->bytes.n; i++)
        n += file->bytes.p[i] == '\n';
    file->line = ARENA_ARRAY(arena, struct pat_line, n);
    for (size_t start = 0; start <= file->bytes.n;) {
        const char *p = file->bytes.p + start, *feed = memchr(p, '\n', file->bytes.n - start);
        size_t end = feed ? (size_t)(feed - file->bytes.p) : file->bytes.n;
        struct str text = {p, end - start - (end > start && file->bytes.p[end - 1] == '\r')};
        file->line[file->line_n] = (struct pat_line){file->path, text, file->line_n + 1};
        file->line_n++;
        start = end + 1;
    }
}

static void check_lines(const struct pat_file *file, struct arena *arena, struct diags *diags)
{
    bool sound = fold_is_composed(file->bytes) && !memchr(file->bytes.p, '\0', file->bytes.n);
    for (size_t i = 0; i < file->line_n && !sound; i++)
        check_text(&file->line[i], arena, diags);
}

static void digest_add(EVP_MD_CTX *hash, struct str s)
{
    uint64_t n = s.n;
    uint8_t length[8];
    for (int i = 0; i < 8; i++)
        length[i] = (uint8_t)(n >> (8 * i));
    EVP_DigestUpdate(hash, length, sizeof length);
    EVP_DigestUpdate(hash, s.p, s.n);
}

static void digest_hex(EVP_MD_CTX *hash, char digest[65])
{
    unsigned char sum[EVP_MAX_MD_SIZE];
    unsigned n = 0;
    EVP_DigestFinal_ex(hash, sum, &n);
    for (size_t i = 0; i < n && i < 32; i++)
        snprintf(digest + 2 * i, 3, "%02x", sum[i]);
}

static void read_one(struct str dir, struct str name, struct arena *arena, struct pat_files *out, EVP_MD_CTX *hash,
                     struct diags *diags)
{
    struct str path = arena_printf(arena, "%.*s/%.*s", (int)dir.n, dir.p, (int)name.n, name.p);
    struct str bytes = STR_EMPTY;
    if (!folder_file(path, arena, &bytes)) {
        diags_add(diags, (struct diag_place){.file = path}, NULL, "cannot be read: %s", strerror(errno));
        return;
    }
    digest_add(hash, name);
    digest_add(hash, bytes);
    if (str_ends(name, STR(".tsv")) && !out->lists)
        return;
    GROW(out->item, out->cap, out->n + 1);
    out->item[out->n] = (struct pat_file){path, bytes, NULL, 0};
    cut_lines(&out->item[out->n], arena);
    check_lines(&out->item[out->n++], arena, diags);
}

bool files_read(struct str dir, struct arena *arena, struct pat_files *out, char digest[65], struct diags *diags)
{
    static const char *const suffixes[] = {".pat", ".tsv", NULL};
    struct folder_names names;
    if (!folder_names(dir, suffixes, arena, &names)) {
        diags_add(diags, (struct diag_place){.file = dir}, "give a folder that holds pattern files",
                  "cannot be opened: %s", strerror(errno));
        return false;
    }
    EVP_MD_CTX *hash = EVP_MD_CTX_new();
    if (!hash || !EVP_DigestInit_ex(hash, EVP_sha256(), NULL))
        out_of_memory();
    for (size_t i = 0; i < names.n; i++)
        read_one(dir, names.item[i], arena, out, hash, diags);
    free(names.item);
    digest_hex(hash, digest);
    EVP_MD_CTX_free(hash);
    if (!out->n)
        diags_add(diags, (struct diag_place){.file = dir}, "give a folder that holds pattern files",
                  "no file named *.pat");
    return out->n > 0;
}

void files_free(struct pat_files *f)
{
    free(f->item);
    *f = (struct pat_files){0};
}
