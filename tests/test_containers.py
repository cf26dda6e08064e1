"""Containers: the same articles in any wrapping, damage that costs a record, limits that hold."""
import json
import os
import random
import re
import subprocess
import sys
import tarfile
import time

import pytest

import containers as build
from articles import ROOT, articles
from conftest import WORLD

FINE, FINDINGS, RULES, USAGE = range(4)
PAGES = [a for a in articles() if a.suffix == ".html"][:12]


def objects(output):
    return [json.loads(line) for line in output.splitlines()]


def heads(output):
    return [o for o in objects(output) if o["type"] == "document"]


def claims(output):
    """All claims, document by document, in order."""
    found = []
    for o in objects(output):
        if o["type"] == "document":
            found.append([])
        else:
            found[-1].append(o)
    return found


@pytest.fixture(scope="module")
def pages():
    return [(ROOT / p).read_bytes() for p in PAGES]


@pytest.fixture(scope="module")
def plain(chiso):
    done = chiso("extract", *PAGES)
    assert done.returncode == FINE
    return claims(done.stdout)


def write(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    return path


# ---- The same articles in any wrapping ----------------------------------------------------------------------------

def warc(pages):
    info = build.record(b"software: test\r\n", "warcinfo", "application/warc-fields", None)
    return [info] + [build.page(p, uri=f"http://example.vn/{i}") for i, p in enumerate(pages)]


def with_dictionary(pages, tmp_path, packed):
    """`.warc.zst`: the dictionary in a skippable frame, then a frame for each record."""
    words = write(tmp_path, "dictionary", b"".join(build.page(p) for p in pages[:3]))
    inside = build.zst(words.read_bytes()) if packed else words.read_bytes()
    frame = b"\x5D\x2A\x4D\x18" + len(inside).to_bytes(4, "little") + inside
    return frame + b"".join(build.zst(r, "-D", words) for r in warc(pages))


WRAPPINGS = {
    "warc": lambda pages, tmp: ("x.warc", b"".join(warc(pages))),
    "warc 1.1": lambda pages, tmp: ("x.warc", b"".join(warc(pages)).replace(b"WARC/1.0\r\n", b"WARC/1.1\r\n")),
    "warc with bare line feeds": lambda pages, tmp: ("x.warc", b"".join(
        b"WARC/1.0\nWARC-Type: resource\nContent-Type: text/html\nContent-Length: %d\n\n%s\n\n" % (len(p), p) for p in pages)),
    "warc.gz": lambda pages, tmp: ("x.warc.gz", b"".join(map(build.gz, warc(pages)))),
    "warc.gz in one member": lambda pages, tmp: ("x.warc.gz", build.gz(b"".join(warc(pages)))),
    "warc.gz under another name": lambda pages, tmp: ("x", b"".join(map(build.gz, warc(pages))) + bytes(512)),
    "warc.zst": lambda pages, tmp: ("x.warc.zst", b"".join(map(build.zst, warc(pages)))),
    "warc.zst with dictionary": lambda pages, tmp: ("x.warc.zst", with_dictionary(pages, tmp, False)),
    "warc.zst with packed dictionary": lambda pages, tmp: ("x.warc.zst", with_dictionary(pages, tmp, True)),
    "resource": lambda pages, tmp: ("x.warc", b"".join(build.record(p, "resource", "text/html") for p in pages)),
    "chunked": lambda pages, tmp: ("x.warc", b"".join(
        build.record(build.answer(build.chunks(p), Transfer_Encoding="chunked")) for p in pages)),
    "gzip body": lambda pages, tmp: ("x.warc", b"".join(
        build.record(build.answer(build.gz(p), Content_Encoding="gzip")) for p in pages)),
    "deflate body": lambda pages, tmp: ("x.warc", b"".join(
        build.record(build.answer(build.zlib.compress(p), Content_Encoding="deflate")) for p in pages)),
    "chunked gzip body": lambda pages, tmp: ("x.warc.gz", b"".join(build.gz(
        build.record(build.answer(build.chunks(build.gz(p)), Content_Encoding="gzip", Transfer_Encoding="chunked")))
        for p in pages)),
    "body decoded under a head that says otherwise": lambda pages, tmp: ("x.warc", b"".join(
        build.record(build.answer(p, Content_Encoding="gzip", Transfer_Encoding="chunked")) for p in pages)),
    "tar": lambda pages, tmp: ("x.tar", build.tar((f"d/{i}.html", p) for i, p in enumerate(pages))),
    "tar.gz": lambda pages, tmp: ("x.tar.gz", build.gz(build.tar((f"d/{i}.html", p) for i, p in enumerate(pages)))),
    "tar.zst": lambda pages, tmp: ("x.tar.zst", build.zst(build.tar((f"d/{i}.html", p) for i, p in enumerate(pages)))),
    "zip": lambda pages, tmp: ("x.zip", build.zipped((f"d/{i}.html", p) for i, p in enumerate(pages))),
}
BYTES_AS_PUBLISHED = sorted(WRAPPINGS)


@pytest.mark.parametrize("wrapping", BYTES_AS_PUBLISHED)
def test_the_same_records_in_any_wrapping(chiso, pages, plain, tmp_path, wrapping):
    name, content = WRAPPINGS[wrapping](pages, tmp_path)
    path = write(tmp_path, name, content)
    done = chiso("extract", path)
    assert done.returncode == FINE and not done.stderr
    assert claims(done.stdout) == plain
    assert all(h["source"].startswith(str(path)) and h["source"] != str(path) for h in heads(done.stdout))
    piped = chiso("extract", "-", input=content)
    assert piped.returncode == FINE and claims(piped.stdout) == plain


def said(claim):
    """What a claim says, without where its bytes are."""
    return {k: v for k, v in claim.items() if k not in ("id", "doc", "source_start", "source_end")}


def said_all(found):
    return [said(c) for c in found]


def test_a_byte_order_mark_before_long_json_lines(chiso, tmp_path):
    lines = "\ufeff".encode() + build.json_line(id="0", title="a " * 40000, text=TEXT)
    assert [h["input"] for h in heads(chiso("extract", write(tmp_path, "x.dat", lines)).stdout)] == ["0"]


@pytest.mark.parametrize("wrapping", ["x.jsonl", "x.jsonl.gz", "x.jsonl.zst", "-"])
def test_json_lines(chiso, pages, plain, tmp_path, wrapping):
    lines = b"".join(build.json_line(id=f"n-{i}", url=f"http://example.vn/{i}", html=p.decode("utf-8", "replace"))
                     for i, p in enumerate(pages))
    utf8 = [i for i, p in enumerate(pages) if p == p.decode("utf-8", "replace").encode()]
    pack = {"gz": build.gz, "zst": build.zst}.get(wrapping.rsplit(".")[-1], bytes)
    if wrapping == "-":
        done = chiso("extract", "-", input=lines)
    else:
        done = chiso("extract", write(tmp_path, wrapping, pack(lines)))
    assert done.returncode == FINE
    found = claims(done.stdout)
    assert len(found) == len(pages) and len(utf8) > len(pages) // 2
    assert [found[i] for i in utf8] == [plain[i] for i in utf8]
    assert [h["input"] for h in heads(done.stdout)] == [f"n-{i}" for i in range(len(pages))]


def test_packed_files(chiso, pages, plain, tmp_path):
    for i, (name, pack) in enumerate([("a.html.gz", build.gz), ("a.html.zst", build.zst)]):
        path = write(tmp_path, name, pack(pages[i]))
        done = chiso("extract", path)
        assert done.returncode == FINE and claims(done.stdout) == [plain[i]]
        assert heads(done.stdout)[0]["source"] == str(path)


def test_containers_in_folders(chiso, pages, tmp_path):
    write(tmp_path, "a.warc", b"".join(warc(pages[:2])))
    write(tmp_path, "b.html", pages[2])
    write(tmp_path, "c.zip", build.zipped([("x.html", pages[3])]))
    done = chiso("extract", ".", cwd=tmp_path)
    assert [re.sub(r"@\d+", "@", h["source"]) for h in heads(done.stdout)] == \
        ["./a.warc@", "./a.warc@", "./b.html", "./c.zip!x.html"]


# ---- What a record is called, and what is known of it -------------------------------------------------------------

def test_sources_lead_to_the_record(chiso, pages, tmp_path):
    records = warc(pages[:3])
    for name, pack in (("x.warc", bytes), ("x.warc.gz", build.gz), ("x.warc.zst", build.zst)):
        content = b"".join(map(pack, records))
        path = write(tmp_path, name, content)
        places = [int(h["source"].rsplit("@", 1)[1]) for h in heads(chiso("extract", path).stdout)]
        assert places == [len(b"".join(map(pack, records[:i]))) for i in range(1, 4)]
    path = write(tmp_path, "x.warc.gz", build.gz(b"".join(records)))
    inner = [len(b"".join(records[:i])) for i in range(1, 4)]
    assert [h["source"] for h in heads(chiso("extract", path).stdout)] == [f"{path}@0+{n}" for n in inner]
    lines = [build.json_line(id=i, text="x") for i in range(3)]
    path = write(tmp_path, "x.jsonl", b"\n".join(lines))
    assert [h["source"] for h in heads(chiso("extract", path).stdout)] == \
        [f"{path}@{(len(lines[0]) + 1) * i}" for i in range(3)]


def test_claims_are_cited_in_the_members_bytes(chiso, pages, plain, tmp_path):
    body = build.chunks(build.gz(pages[0]))
    path = write(tmp_path, "x.warc.gz", build.gz(build.record(
        build.answer(body, Content_Encoding="gzip", Transfer_Encoding="chunked"))))
    for claim in claims(chiso("extract", path).stdout)[0]:
        assert claim["source_end"] <= len(pages[0])
    assert claims(chiso("extract", path).stdout) == plain[:1]


TEXT = "Công an tỉnh tiếp nhận 1.250 hồ sơ\n\nNgày 6/4, Công an tỉnh Nghệ An tiếp nhận 1.250 hồ sơ."


def test_wet(chiso, tmp_path):
    path = write(tmp_path, "x.warc.wet.gz", b"".join(build.gz(r) for r in [
        build.record(b"x: y\r\n", "warcinfo", "application/warc-fields", None),
        build.record(TEXT.encode(), "conversion", "text/plain")]))
    head, = heads(chiso("extract", path).stdout)
    assert (head["status"], head["format"], head["url"]) == ("ok", "text", "http://example.vn/1")
    assert head["claims"] > 0


def test_fields_of_json_lines(chiso, tmp_path):
    lines = build.json_line(id=7, url="http://example.vn/x", text=TEXT, published="2025-04-08T08:18:00+07:00")
    first, *found = objects(chiso("extract", "-", input=lines).stdout)
    assert (first["input"], first["url"], first["published"]) == ("7", "http://example.vn/x", "2025-04-08T08:18:00+07:00")
    assert any(c.get("start_date") == "2025-04-06" for c in found)
    other = build.json_line(nr="a", addr="u", body=TEXT, day="2025-04-08")
    first = heads(chiso("extract", "--json-id=nr", "--json-url=addr", "--json-text=body", "--json-published=day", "-",
                        input=other).stdout)[0]
    assert (first["input"], first["url"], first["published"]) == ("a", "u", "2025-04-08")
    assert objects(chiso("text", "-f", "jsonl", "-", input=lines).stdout)[0]["input"] == "7"


def test_what_the_page_states_is_believed_first(chiso, pages, tmp_path):
    own = heads(chiso("extract", PAGES[0]).stdout)[0]
    line = build.json_line(html=pages[0].decode(), published="1999-01-01")
    assert heads(chiso("extract", "-", input=line).stdout)[0]["published"] == own["published"]
    wrong = build.json_line(text="Không có ngày.", published="hôm qua")
    assert "published" not in heads(chiso("extract", "-", input=wrong).stdout)[0]


def test_lines_are_answered_as_they_come(chiso, world):
    with subprocess.Popen([chiso.path, "extract", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=world) as run:
        for i in range(3):
            run.stdin.write(build.json_line(id=i, text="Không có gì."))
            run.stdin.flush()
            assert json.loads(run.stdout.readline())["input"] == str(i)
        run.stdin.close()


def test_the_charset_of_http_counts_where_the_page_has_none(chiso, tmp_path):
    body = "<html><body><p>caf\u00e9</p><p>\u00e0 la carte</p></body></html>".encode("latin-1")
    for own, given, expected in (("", "viscii", "VISCII"), ('<meta charset="windows-1252">', "viscii", "WINDOWS-1252")):
        page = body.replace(b"<body>", f"<head>{own}</head><body>".encode())
        path = write(tmp_path, "x.warc", build.record(build.answer(page, mime=f'text/html; charset="{given}"')))
        assert heads(chiso("extract", path).stdout)[0]["encoding"] == expected


def test_only_pages_are_read(chiso, pages, tmp_path):
    p = pages[0]
    path = write(tmp_path, "x.warc", b"".join([
        build.record(build.answer(p, status="404 Not Found")),
        build.record(build.answer(p, status="301 Moved", Location="/")),
        build.record(build.answer(b"\x89PNG\r\n\x1a\n" + bytes(5000), mime="image/png")),
        build.record(build.answer(p, mime="application/json")),
        build.record(b"GET / HTTP/1.1\r\nHost: example.vn\r\n\r\n", "request", "application/http; msgtype=request"),
        build.record(b"a: b\r\n", "metadata", "application/warc-fields"),
        build.record(b"", "revisit"),
        build.record(b"20250408011800\n", "response", "text/dns", "dns:example.vn"),
        build.record(build.answer(p, mime="application/xhtml+xml")),
        build.record(build.answer(TEXT.encode(), mime="Text/Plain")),
    ]))
    done = chiso("extract", path)
    assert done.returncode == FINE and [h["status"] for h in heads(done.stdout)] == ["ok", "ok"]


def test_a_record_cut_by_the_crawler_is_partial(chiso, pages, tmp_path):
    path = write(tmp_path, "x.warc", build.page(pages[0], **{"WARC-Truncated": "length"}))
    head, = heads(chiso("extract", path).stdout)
    assert head["status"] == "partial" and head["problems"][0]["code"] == "truncated"


# ---- Damage -------------------------------------------------------------------------------------------------------

def crawl(pages, records, every, pack):
    """A crawl with each `every`-th record broken: its bytes, and (offset, what was done) of each record."""
    out, told, at = [], [], 0
    for i in range(records):
        broken = i % every == every - 1
        page = pages[i % len(pages)]
        ways = build.breakages(page) if broken else [(None, build.gz(build.page(page)))]
        name, data = ways[i // every % len(ways)]
        data = pack(data) if pack else data
        out.append(data)
        told.append((at, name))
        at += len(data)
    return b"".join(out), told


def assert_each_once(found, told):
    by_place = {}
    for h in found:
        by_place.setdefault(int(h["source"].rsplit("@", 1)[1]), []).append(h["status"])
    wrong = [(at, name, by_place.get(at)) for at, name in told if by_place.pop(at, None) != (["failed"] if name else ["ok"])]
    assert not wrong and not by_place


def test_a_crawl_with_broken_records(chiso, pages, tmp_path):
    """5,000 records, 200 of them broken in more than twenty ways."""
    records = 1000 if chiso.sanitized else 5000
    content, told = crawl([p for p in pages if len(p) < 2600], records, 25, None)
    done = chiso("extract", write(tmp_path, "x.warc.gz", content), timeout=300)
    assert done.returncode == FINDINGS
    found = heads(done.stdout)
    assert_each_once(found, told)
    assert done.stderr.count(b"\n") == records // 25
    whole = chiso("extract", *PAGES).stdout
    expected = {h["id"]: h["claims"] for h in heads(whole)}
    assert all(expected[h["id"]] == h["claims"] for h in found if h["status"] == "ok")


def unpacked_breakages(page):
    """Those that damage a record and not its packing."""
    return [(name, build.gzip.decompress(data)) for name, data in build.breakages(page)
            if not name.startswith(("member", "checksum", "junk"))]


@pytest.mark.parametrize("pack", [bytes, build.zst], ids=["warc", "warc.zst"])
def test_broken_records_in_other_packings(chiso, pages, tmp_path, pack):
    out, told, at = [], [], 0
    for name, broken in unpacked_breakages(pages[0]):
        for kind, data in ((name, broken), (None, build.page(pages[1])), (None, build.page(pages[2]))):
            out.append(pack(data))
            told.append((at, kind))
            at += len(out[-1])
    done = chiso("extract", write(tmp_path, "x.warc", b"".join(out)))
    assert_each_once(heads(done.stdout), told)


LONG = [f"<html><body><h1>Trang {i}</h1><p>Công an tỉnh tiếp nhận {i + 100} hồ sơ trong tháng.</p>"
        f"<p>{'Việc này được làm xong trong ngày, không ai phải chờ. ' * 8}</p></body></html>".encode() for i in range(12)]


def broken_warc(pack):
    """5,000 records, each 25th broken: the bytes, where each record begins, and whether it is whole."""
    def make(tmp_path):
        packed = {}
        ways = [unpacked_breakages(p) for p in LONG]
        parts, told, at = [], [], 0
        for i in range(5000):
            broken = i % 25 == 24
            raw = ways[i % 12][i // 25 % len(ways[0])][1] if broken else build.page(LONG[i % 12])
            if raw not in packed:
                packed[raw] = pack(raw)
            part = packed[raw]
            parts.append(part)
            told.append((f"@{at}", not broken))
            at += len(part)
        return b"".join(parts), told
    return make


def broken_lines(tmp_path):
    ways = [lambda line: line[:len(line) // 2] + b"\n", lambda line: b"nonsense\n", lambda line: line[:-2] + b"\n",
            lambda line: line.replace(b'"html"', b'"htm"'), lambda line: line[1:], lambda line: line[:-1] + b" x\n"]
    parts, told, at = [], [], 0
    for i in range(5000):
        broken = i % 25 == 24
        line = build.json_line(id=str(i), html=LONG[i % 12].decode())
        parts.append(ways[i // 25 % len(ways)](line) if broken else line)
        told.append((f"@{at}", not broken))
        at += len(parts[-1])
    return b"".join(parts), told


def broken_archive(make, inside):
    """Each 25th file is damaged `inside` bytes behind its name."""
    def archive(tmp_path):
        content = bytearray(make((f"{i}.html", LONG[i % 12]) for i in range(5000)))
        at = -1
        for i in range(24, 5000, 25):
            at = content.index(f"{i}.html".encode(), at + 1)
            content[at + inside] ^= 0x55
        return bytes(content), [(f"!{i}.html", i % 25 != 24) for i in range(5000)]
    return archive


BROKEN = {
    "warc": broken_warc(bytes),
    "warc.gz": broken_warc(build.gz),
    "warc.zst": broken_warc(build.zst),
    "jsonl": broken_lines,
    "tar": broken_archive(build.tar, 2),
    "zip": broken_archive(build.zipped, 40),
}


@pytest.mark.parametrize("piped", [False, True], ids=["file", "stdin"])
@pytest.mark.parametrize("kind", BROKEN)
def test_all_whole_ones_of_5000_say_the_same_in_every_container(chiso, tmp_path, kind, piped):
    """And each of the 200 that are broken is told of once."""
    if chiso.sanitized and piped:
        pytest.skip("once is enough under sanitizers")
    content, told = BROKEN[kind](tmp_path)
    plain = claims(chiso("extract", *[write(tmp_path, f"{i}.html", p) for i, p in enumerate(LONG)]).stdout)
    path = "-" if piped else write(tmp_path, "x." + kind, content)
    done = chiso("extract", "-q", path, input=content if piped else b"", timeout=300)
    assert done.returncode == FINDINGS
    found = heads(done.stdout)
    whole = [h["source"].removeprefix(str(path)) for h in found if h["status"] == "ok"]
    assert whole == [place for place, good in told if good]
    good = [said_all(c) for h, c in zip(found, claims(done.stdout)) if h["status"] == "ok"]
    assert good == [said_all(plain[i % 12]) for i in range(5000) if i % 25 != 24]
    failed = [h["source"].removeprefix(str(path)) for h in found if h["status"] == "failed"]
    # The head of a file in a tar is what has its name.
    assert len(failed) == 200 if kind == "tar" else failed == [place for place, good in told if not good]


def whole_ones(records, cut_from, cut_to):
    """Which records lie outside the damaged bytes."""
    at, whole = 0, []
    for i, r in enumerate(records):
        if at + len(r) <= cut_from or at >= cut_to:
            whole.append(i)
        at += len(r)
    return whole


SHORT = [f"<html><body><h1>Trang {i}</h1><p>Công an tỉnh tiếp nhận {i + 100} hồ sơ trong tháng.</p></body></html>".encode()
         for i in range(12)]


def ids(chiso, tmp_path, pages):
    path = write(tmp_path, "ids.warc", b"".join(map(build.page, pages)))
    return [h["id"] for h in heads(chiso("extract", path).stdout)]


@pytest.mark.parametrize("pack", [bytes, build.gz, build.zst], ids=["warc", "warc.gz", "warc.zst"])
def test_torn_anywhere(chiso, tmp_path, pack):
    """All files in one run: cut at 200 offsets."""
    known = ids(chiso, tmp_path, SHORT)
    records = [pack(build.page(p)) for p in SHORT]
    content = b"".join(records)
    picker = random.Random(5)
    cuts = sorted({picker.randrange(1, len(content)) for _ in range(60 if chiso.sanitized else 200)})
    paths = [write(tmp_path, f"{cut}.cut", content[:cut]) for cut in cuts]
    done = chiso("extract", "-q", *paths, timeout=120)
    found = {}
    for h in heads(done.stdout):
        found.setdefault(int(re.search(r"(\d+)\.cut", h["source"])[1]), []).append(h)
    for cut in cuts:
        whole = [known[i] for i in whole_ones(records, cut, len(content))]
        got = [h["id"] for h in found.get(cut, []) if h["status"] == "ok"]
        assert got[:len(whole)] == whole and len(got) <= len(whole) + 1, cut
        named = sum(h["status"] != "ok" for h in found.get(cut, []))
        at_the_end = any(cut - len(b"".join(records[:i])) in range(0, 8) for i in range(len(records) + 1))
        assert named == 1 or at_the_end, cut


def test_flipped_bytes(chiso, tmp_path):
    """A byte flipped at 500 places costs at most the record it is in."""
    known = ids(chiso, tmp_path, SHORT)
    records = [build.gz(build.page(p)) for p in SHORT]
    content = b"".join(records)
    picker = random.Random(7)
    places = sorted({picker.randrange(len(content)) for _ in range(100 if chiso.sanitized else 500)})
    paths = [write(tmp_path, f"{at}.flip.warc.gz", content[:at] + bytes([content[at] ^ picker.randrange(1, 256)]) + content[at + 1:])
             for at in places]
    done = chiso("extract", "-q", *paths, timeout=120)
    found = {}
    for h in heads(done.stdout):
        found.setdefault(int(re.search(r"(\d+)\.flip", h["source"])[1]), []).append(h)
    for at in places:
        if at < 4:
            continue  # then it is no gzip file
        got = [h["id"] for h in found[at] if h["status"] == "ok"]
        whole = [known[i] for i in whole_ones(records, at, at + 1)]
        assert got == whole or got == known, at
        # What a damaged member expands to may hold the head of a record twice: each is one that failed.
        assert len(found[at]) - len(SHORT) in ((0, 1) if got == whole else (0,)), at


TOKENS = [b"WARC/1.0\r\n", b"\r\n\r\n", b"Content-Length: 99999999999999999999\r\n", b"\x1F\x8B\x08\0", b"\x28\xB5\x2F\xFD",
          b"\n\n", b'{"', b"PK\3\4", bytes(600), b"-1", b"ffffffffffffffff\r\n", b"0\r\n", b"Content-Type:\r\n"]


def mutated(content, picker):
    out = bytearray(content)
    for _ in range(picker.choice([1, 1, 2, 5, 20])):
        at, kind = picker.randrange(len(out) + 1), picker.randrange(5)
        if kind == 0:
            out[at:at + 1] = bytes([picker.randrange(256)])
        elif kind == 1:
            out[at:at] = picker.choice(TOKENS)
        elif kind == 2:
            del out[at:at + picker.randrange(1, 200)]
        elif kind == 3:
            out[at:at] = out[at:at + picker.randrange(300)]
        elif picker.random() < 0.3:
            del out[at:]
    return bytes(out)


def test_random_damage_ends_in_records(chiso, tmp_path):
    """No crash and no endless reading, whatever the bytes; what comes out is still lines of JSON."""
    picker = random.Random(11)
    for wrapping, make in sorted(WRAPPINGS.items()):
        name, content = make(SHORT[:4], tmp_path)
        for i in range(10):
            write(tmp_path, f"{wrapping} {i} {name}", mutated(content, picker))
    done = chiso("extract", "-q", tmp_path, timeout=120)
    assert done.returncode in (FINE, FINDINGS) and heads(done.stdout)


def test_lines_that_are_no_objects(chiso):
    good = build.json_line(id="a", text="Một.")
    bad = [b'{"id": "b", "text": "cut\n', b"nonsense\n", b'["text"]\n', b'{"id": "c", "text": 5}\n', b'{"id": "d"}\n',
           b'{"text": "x"} more\n', b'{"text": "' + b"[" * 10 + b"\n", b"{\"a\":" * 5000 + b"\n"]
    lines = good + b"".join(b + good for b in bad)
    done = chiso("extract", "-", input=lines)
    assert [h["status"] for h in heads(done.stdout)] == ["ok"] + ["failed", "ok"] * len(bad)
    assert done.returncode == FINDINGS
    places = [int(h["source"][2:]) for h in heads(done.stdout)]
    assert places[1] == len(good) and places[2] == len(good) + len(bad[0])
    assert [h["input"] for h in heads(done.stdout) if h["status"] == "failed" and "input" in h] == ["c", "d"]


def test_json_lines_in_a_damaged_gzip(chiso, tmp_path):
    members = [build.gz(build.json_line(id=str(i), text="Một hai ba bốn năm.")) for i in range(5)]
    members[2] = build.flipped(members[2], len(members[2]) // 2)
    done = chiso("extract", write(tmp_path, "x.jsonl.gz", b"".join(members)))
    assert [h.get("input") for h in heads(done.stdout) if h["status"] == "ok"] == ["0", "1", "3", "4"]
    assert sum(h["status"] == "failed" for h in heads(done.stdout)) == 1


def test_damaged_archives(chiso, pages, tmp_path):
    files = [(f"{i}.html", p) for i, p in enumerate(SHORT)]
    whole = build.tar(files)
    second = whole.index(b"1.html")
    zipped = build.zipped(files)
    for name, content, good in (
            ("head.tar", build.flipped(whole, second), 11), ("cut.tar", whole[:second + 700], 1),
            ("first.tar", build.flipped(whole, 2), 11), ("cut.tar.gz", build.gz(whole)[:-30], None),
            ("cut.zip", zipped[:900], None), ("without-directory.zip", zipped[:zipped.index(b"PK\1\2")], 12)):
        done = chiso("extract", write(tmp_path, name, content))
        states = [h["status"] for h in heads(done.stdout)]
        assert done.returncode == FINDINGS and states.count("failed") == 1, name
        assert good is None or states.count("ok") == good, name


# ---- Limits -------------------------------------------------------------------------------------------------------

PEAK = """import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL).returncode
print("peak", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10, file=sys.stderr)
sys.exit(code)"""


def measured(chiso, *arguments):
    """Seconds, and MiB of memory that the program needed at most."""
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-S", "-c", PEAK, chiso.path, *arguments], env=WORLD, capture_output=True,
                          timeout=60, cwd=ROOT)
    return done, time.monotonic() - start, int(done.stderr.split()[-1])


BOMBS = {
    "zeros.gz": (lambda: build.zeros_gz(1 << 30), {"ratio", "too-big"}),
    "zeros.warc.gz": (lambda: build.gz(build.page(SHORT[0])) + build.zeros_gz(1 << 28), {"ratio"}),
    "page.gz": (lambda: build.gz(b"<p>" * (200 << 20 >> 2)), {"ratio", "too-big"}),
    "body.warc": (lambda: build.record(build.answer(build.zeros_gz(1 << 28), Content_Encoding="gzip")), {"ratio", "too-big"}),
    "zeros.zip": (lambda: build.zipped([("a.html", bytes(256 << 20))]), {"ratio", "too-big"}),
    "overlapping.zip": (lambda: build.overlapping_zip(16 << 20, 250), {"ratio", "binary"}),  # one entry is read, if any
    "zeros.zst": (lambda: build.zst(bytes(256 << 20)), {"ratio", "too-big"}),
    "zeros.tar.gz": (lambda: build.gz(build.tar([("a.html", bytes(100 << 20))])), {"ratio", "too-big"}),
}


@pytest.mark.parametrize("name", sorted(BOMBS))
def test_bombs(chiso, tmp_path, name):
    make, codes = BOMBS[name]
    path = write(tmp_path, name, make())
    done, seconds, memory = measured(chiso, "extract", path)
    failed = [h for h in heads(done.stdout) if h["status"] == "failed"]
    assert done.returncode == FINDINGS and failed
    assert {p["code"] for h in failed for p in h["problems"]} <= codes
    if not chiso.sanitized:
        usual = measured(chiso, "extract", PAGES[0])[2]
        assert seconds < 5 and memory < usual + 100


def test_packed_again_and_again_is_no_text(chiso, tmp_path):
    content = SHORT[0]
    for _ in range(10):
        content = build.gz(content)
    head, = heads(chiso("extract", write(tmp_path, "x.gz", content)).stdout)
    assert head["status"] == "failed" and head["problems"][0]["code"] == "binary"


def test_empty_members(chiso, tmp_path):
    empty = build.gz(b"")
    content = empty * 200000 + build.gz(build.page(SHORT[0])) + empty * 1000
    done = chiso("extract", write(tmp_path, "x.warc.gz", build.gz(build.page(SHORT[1])) + content))
    assert [h["status"] for h in heads(done.stdout)] == ["ok", "ok"]


def test_limits_on_both_sides(chiso, tmp_path):
    page = SHORT[0]
    n = len(page)
    files = [("warc", build.page(page)), ("tar", build.tar([("a", page)])), ("zip", build.zipped([("a", page)])),
             ("jsonl", build.json_line(html=page.decode())), ("html.gz", build.gz(page))]
    for suffix, content in files:
        path = write(tmp_path, f"x.{suffix}", content)
        assert heads(chiso("extract", f"--max-document={n}", path).stdout)[0]["status"] == "ok", suffix
        done = chiso("extract", f"--max-document={n - 1}", path)
        head, = heads(done.stdout)
        assert (head["status"], head["problems"][0]["code"]) == ("failed", "too-big"), suffix
        assert b"--max-document" in done.stderr
    path = write(tmp_path, "x.html", page)
    assert heads(chiso("extract", f"--max-document={n - 1}", path).stdout)[0]["status"] == "partial"


def test_a_record_beyond_the_limit_costs_itself(chiso, tmp_path):
    big = b"<html>" + b"<p>x</p>" * 20000
    path = write(tmp_path, "x.warc.gz", b"".join(build.gz(r) for r in (
        build.page(SHORT[0]), build.page(big), build.record(big, "resource", "image/png"), build.page(SHORT[1]))))
    done = chiso("extract", "--max-document=10K", path)
    assert [h["status"] for h in heads(done.stdout)] == ["ok", "failed", "ok"]


def test_members_and_total(chiso, tmp_path):
    path = write(tmp_path, "x.warc", b"".join(map(build.page, SHORT)))
    done = chiso("extract", "--max-members=3", path)
    assert [h["status"] for h in heads(done.stdout)] == ["ok"] * 3 + ["failed"]
    assert heads(done.stdout)[-1]["problems"][0]["code"] == "too-many-members"
    assert chiso("extract", f"--max-members={len(SHORT)}", path).returncode == FINE
    done = chiso("extract", "--max-total=300", path)
    assert heads(done.stdout)[-1]["status"] == "failed" and len(heads(done.stdout)) < len(SHORT)


@pytest.mark.parametrize("option", ["--max-ratio=0", "--max-document=x", "--max-total=-1", "--max-members=5Q"])
def test_wrong_limits(chiso, option):
    done = chiso("extract", option, "x")
    assert done.returncode == USAGE and b"size" in done.stderr


# ---- Names --------------------------------------------------------------------------------------------------------

def test_names_are_only_names(chiso, tmp_path):
    work = tmp_path / "work"
    work.mkdir()
    long = "d/" * 2000 + "x.html"
    special = [build.special("link.html", tarfile.SYMTYPE, "/etc/passwd"), build.special("hard.html", tarfile.LNKTYPE, "a.html"),
               build.special("fifo", tarfile.FIFOTYPE), build.special("device", tarfile.CHRTYPE),
               build.special("folder/", tarfile.DIRTYPE)]
    names = ["../up.html", "/tmp/absolute.html", "-rf", "a\nb.html", "c\x1b[31m.html", long, "Đà Nẵng.html"]
    path = write(work, "x.tar", build.tar(special + [(n, SHORT[0]) for n in names]))
    before = sorted(os.listdir(tmp_path)) + sorted(os.listdir(work))
    done = chiso("extract", path, cwd=work)
    assert [h["source"].split("!", 1)[1] for h in heads(done.stdout)] == names
    assert sorted(os.listdir(tmp_path)) + sorted(os.listdir(work)) == before
    assert not os.path.exists("/tmp/absolute.html")
    assert b"\x1b" not in done.stderr + done.stdout
