"""Containers, built byte by byte: WARC with and without damage, gzip and zstd, tar, zip, JSON Lines."""
import gzip
import io
import json
import struct
import subprocess
import tarfile
import zipfile
import zlib

END = b"\r\n\r\n"


def head(fields, version=b"WARC/1.0"):
    lines = b"".join(b"%s: %s\r\n" % (k.encode(), str(v).encode()) for k, v in fields.items())
    return version + b"\r\n" + lines + b"\r\n"


def record(content, kind="response", mime="application/http; msgtype=response", uri="http://example.vn/1", length=None, **more):
    """One WARC record. `length` may lie; fields that are None are left out."""
    fields = {"WARC-Type": kind, "WARC-Record-ID": "<urn:uuid:00000000-0000-0000-0000-000000000000>",
              "WARC-Date": "2025-04-08T01:18:00Z", "WARC-Target-URI": uri, "Content-Type": mime,
              "Content-Length": len(content) if length is None else length, **more}
    return head({k: v for k, v in fields.items() if v is not None}) + content + END


def answer(body, mime="text/html; charset=UTF-8", status="200 OK", **more):
    """An HTTP answer; fields like Content_Encoding="gzip"."""
    fields = {"Content-Type": mime, **{k.replace("_", "-"): v for k, v in more.items()}}
    lines = "".join(f"{k}: {v}\r\n" for k, v in fields.items() if v is not None)
    return f"HTTP/1.1 {status}\r\n{lines}\r\n".encode() + body


def chunks(body, size=100):
    parts = [body[i:i + size] for i in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts) + b"0\r\n\r\n"


def page(content, **more):
    """A record with a page of the corpus."""
    return record(answer(content), **more)


def gz(data, level=6):
    return gzip.compress(data, level, mtime=0)


def zst(data, *options):
    return subprocess.run(["zstd", "-q", "-c", *options], input=data, stdout=subprocess.PIPE, check=True).stdout


def flipped(data, at):
    return data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1:]


def zeros_gz(size):
    out, packer = [], zlib.compressobj(1, zlib.DEFLATED, 31, zlib.DEF_MEM_LEVEL, zlib.Z_RLE)
    for _ in range(size >> 20):
        out.append(packer.compress(bytes(1 << 20)))
    return b"".join(out) + packer.flush()


def tar(members):
    """members: (name, bytes), or a TarInfo that is no regular file."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for member in members:
            if isinstance(member, tarfile.TarInfo):
                archive.addfile(member)
                continue
            info = tarfile.TarInfo(member[0])
            info.size = len(member[1])
            archive.addfile(info, io.BytesIO(member[1]))
    return out.getvalue()


def special(name, kind, target=""):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name, (2025, 4, 8, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def overlapping_zip(size, entries):
    """Entries that all share one compressed run of zeros."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packer.compress(bytes(size)) + packer.flush()
    crc = zlib.crc32(bytes(size))
    common = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 0x5A88, crc, len(data), size, 1, 0)
    local = b"PK\3\4" + common + b"x" + data
    central = b"".join(
        b"PK\1\2" + struct.pack("<H", 20) + common[:-4] + struct.pack("<HHHHHII", 1, 0, 0, 0, 0, 0, 0) + b"x"
        for _ in range(entries))
    return local + central + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, entries, entries, len(central), len(local), 0)


def json_line(**fields):
    return json.dumps(fields, ensure_ascii=False).encode() + b"\n"


def breakages(content):
    """Twenty-three ways to break the record of a page: (name, bytes of its gzip member). The bytes end where a member could
    begin, and no whole record is in them."""
    whole = page(content)
    at = whole.index(b"HTTP/1.1")
    half = len(whole) // 2
    packed = gz(whole)
    middle = len(packed) // 2
    http = answer(content)
    zipped_body = zlib.compress(content, 9)
    squeezed = gzip.compress(content)
    return [
        ("length one more", gz(page(content, length=len(http) + 1))),
        ("length one less", gz(page(content, length=len(http) - 1))),
        ("length of a terabyte", gz(page(content, length=1 << 40))),
        ("length of some records", gz(page(content, length=len(http) + 9999))),
        ("length negative", gz(page(content, length=-5))),
        ("length no number", gz(page(content, length="many"))),
        ("length absent", gz(whole.replace(b"Content-Length", b"X-Length", 1))),
        ("version misspelt", gz(whole.replace(b"WARC/1.0", b"WARX/1.0", 1))),
        ("head cut", gz(whole[:at * 2 // 3])),
        ("head without end", gz(whole[:at - 2] + whole[at:])),
        ("NUL in the head", gz(whole.replace(b"WARC-Date: 2", b"WARC-Date: \0", 1))),
        ("type absent", gz(whole.replace(b"WARC-Type", b"X-Type", 1))),
        ("content cut", gz(whole[:half])),
        ("no answer of HTTP", gz(record(b"<html>" + content))),
        ("a chunk too long", gz(record(answer(chunks(content)[:-30], Transfer_Encoding="chunked")))),
        ("a chunk's length misspelt", gz(record(answer(chunks(content).replace(b"\r\n64\r\n", b"\r\nzz\r\n", 1),
                                                       Transfer_Encoding="chunked")))),
        ("compressed page damaged", gz(record(answer(flipped(squeezed, len(squeezed) // 2), Content_Encoding="gzip")))),
        ("deflated page cut", gz(record(answer(zipped_body[:len(zipped_body) // 2], Content_Encoding="deflate")))),
        ("member flipped", flipped(packed, middle)),
        ("member cut", packed[:middle]),
        ("checksum wrong", flipped(packed, len(packed) - 6)),
        ("member's mark wrong", flipped(packed, 1)),
        ("junk", b"\x00\x01junk between members" * 7),
    ]
