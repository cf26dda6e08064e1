"""Input that means harm, or had bad luck: nothing is lost in silence, one document costs only itself, time is bounded."""
import json
import os
import random
import resource
import unicodedata

import pytest

import hostile
from articles import ROOT, articles

FINE, FINDINGS = 0, 1
SLOW = 8  # how much slower the sanitized program may be

ARTICLE = "Ngày 6/4/2025, Công an tỉnh Nghệ An tiếp nhận 1.250 hồ sơ.\n"


def objects(output):
    return [json.loads(line) for line in output.splitlines()]


def heads(output):
    return {os.path.basename(r["source"]): r for r in objects(output) if r["type"] == "document"}


def lost(head):
    """The words for what a document lost."""
    return head["status"] != "ok" and [p["code"] for p in head.get("problems", [])]


# ---- No silent loss -----------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def canaries(chiso, tmp_path_factory):
    """For each canary: the running text that was found, and the document's record."""
    folder = tmp_path_factory.mktemp("canaries")
    paths = hostile.write_all(folder, [hostile.canaries])
    texts = {os.path.basename(o["source"]): o.get("text", "")
             for o in objects(chiso("text", "-q", "-f", "jsonl", *paths).stdout)}
    found = heads(chiso("extract", "-q", *paths).stdout)
    return {p.name: (texts[p.name], found[p.name]) for p in paths}


CANARIES = [name for name, _ in hostile.canaries()]


@pytest.mark.parametrize("name", CANARIES)
def test_canary(canaries, name):
    text, head = canaries[name]
    assert hostile.END in text or lost(head), f"{name}: the last word is gone and the status is {head['status']}"


def test_most_canaries_live(canaries):
    """A status may tell of a loss, but hardly any loss is needed."""
    dead = [name for name, (text, _) in canaries.items() if hostile.END not in text]
    assert len(dead) <= 6, dead


@pytest.mark.parametrize("name", [n for n in CANARIES if n.startswith("label-")])
def test_labels_that_lie_change_nothing(canaries, name):
    assert canaries[name][0] == canaries["label-utf_8.html"][0]


# ---- One bad byte -------------------------------------------------------------------------------------------------

def prose(data):
    """Offsets within the long lines of a text: its paragraphs."""
    at, found = 0, []
    for line in data.splitlines(keepends=True):
        if len(line) > 200:
            found += range(at + 20, at + len(line) - 20)
        at += len(line)
    return found


def edit_width(a, b):
    """Length of what differs, when equal ends are taken away."""
    head = os.path.commonprefix([a, b])
    tail = os.path.commonprefix([a[len(head):][::-1], b[len(head):][::-1]])
    return max(len(a), len(b)) - len(head) - len(tail)


# The longest plain ones.
PLAIN = sorted((a for a in articles() if a.suffix == ".txt"), key=lambda a: -(ROOT / a).stat().st_size)[:6]


@pytest.mark.parametrize("article", PLAIN, ids=str)
def test_one_bad_byte_changes_three_letters(chiso, article, root, tmp_path):
    data = (root / article).read_bytes()
    places = random.Random(str(article)).sample(prose(data), 20)
    clean = objects(chiso("text", "-f", "jsonl", article).stdout)[0]["text"]
    for i, at in enumerate(places):
        (tmp_path / f"{i:03}.txt").write_bytes(data[:at] + b"\xff" + data[at:])
    found = objects(chiso("text", "-q", "-f", "jsonl", tmp_path).stdout)
    for record, at in zip(found, places):
        assert edit_width(record["text"], clean) <= 3, f"0xFF at byte {at}"


def test_a_bad_byte_touches_no_other_sentence(chiso, tmp_path):
    good = ARTICLE * 3
    sentence = len(ARTICLE.encode())
    (tmp_path / "good.txt").write_bytes(good.encode())
    (tmp_path / "hurt.txt").write_bytes(good.encode()[:sentence + 30] + b"\xff" + good.encode()[sentence + 30:])
    records = objects(chiso("extract", "-q", tmp_path).stdout)
    docs = [r["id"] for r in records if r["type"] == "document"]
    first, second = ([(c["kind"], c["text"], c["source_start"] - (c["source_start"] > sentence * 2) * i)
                      for c in records if c.get("doc") == doc and not sentence <= c["source_start"] < sentence * 2]
                     for i, doc in enumerate(docs))
    assert first == second and first


# ---- Bounded time -------------------------------------------------------------------------------------------------

def spent():
    """Seconds of processor time of all programs run so far: a busy machine does not make a program slow."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize("name, data", list(hostile.bombs()), ids=[n for n, _ in hostile.bombs()])
def test_bomb(chiso, tmp_path, name, data):
    (tmp_path / name).write_bytes(data)
    begun = spent()
    done = chiso("extract", "-q", tmp_path / name, timeout=20 * SLOW)
    took = spent() - begun
    head = heads(done.stdout)[name]
    assert took <= (10 * SLOW if chiso.sanitized else 10)
    assert head["status"] in ("ok", "partial", "failed")
    assert done.returncode == (FINE if head["status"] == "ok" else FINDINGS)


def test_marks_are_normalized_in_linear_time(chiso, tmp_path):
    (tmp_path / "marks.txt").write_text("a" + "\u0301\u0323" * 250000 + f" {hostile.END}", encoding="utf-8")
    begun = spent()
    text = objects(chiso("text", "-q", "-f", "jsonl", tmp_path / "marks.txt").stdout)[0]["text"]
    assert spent() - begun <= (2 * SLOW if chiso.sanitized else 2)
    assert unicodedata.is_normalized("NFC", text) and hostile.END in text
    head = heads(chiso("extract", "-q", tmp_path / "marks.txt").stdout)["marks.txt"]
    assert "too-many-marks" in lost(head)


def test_decomposed_text_is_normalized_in_linear_time(chiso, tmp_path):
    text = unicodedata.normalize("NFD", "Chỉ số cải cách hành chính được đánh giá ở mức tốt và ổn định.\n\n") * 40000
    (tmp_path / "nfd.txt").write_text(text, encoding="utf-8")
    begun = spent()
    found = objects(chiso("text", "-q", "-f", "jsonl", tmp_path / "nfd.txt", timeout=120).stdout)[0].get("text", "")
    assert spent() - begun <= (3 * SLOW if chiso.sanitized else 3)
    assert unicodedata.is_normalized("NFC", found)


# ---- Broken inputs ------------------------------------------------------------------------------------------------

def checked(chiso, path, good, **options):
    """Extracts a broken input between two good ones, which must come out as always; its record and the message."""
    done = chiso("extract", good, path, good, **options)
    records = objects(done.stdout)
    docs = [r for r in records if r["type"] == "document"]
    assert len(docs) == 3 and docs[0] == docs[2] and docs[0]["claims"] > 0
    if docs[1]["status"] != "ok":
        assert done.returncode == FINDINGS
        assert os.path.basename(path) in done.stderr.decode(errors="replace")
    return docs[1], done.stderr.decode(errors="replace")


@pytest.fixture
def good(tmp_path):
    path = tmp_path / "good.txt"
    path.write_text(ARTICLE * 3, encoding="utf-8")
    return path


@pytest.mark.parametrize("name, code", [("empty.html", "empty"), ("empty.txt", "empty"), ("binary.bin", "binary"),
                                        ("picture.html", "binary")])
def test_nothing_to_read(chiso, good, tmp_path, name, code):
    (tmp_path / name).write_bytes(dict(hostile.broken())[name])
    head, said = checked(chiso, str(tmp_path / name), good)
    assert head["status"] == "failed" and lost(head) == [code] and code in said


def test_a_line_of_fifty_megabytes(chiso, good, tmp_path):
    path = tmp_path / "line.txt"
    size = 5_000_000 if chiso.sanitized else 50_000_000
    sentence = "Công an tỉnh tiếp nhận 1.250 hồ sơ ".encode()
    path.write_bytes(sentence * (size // len(sentence)))
    head, _ = checked(chiso, str(path), good, timeout=120)
    assert head["status"] in ("ok", "partial")


def test_a_hundred_thousand_nested_tags(chiso, good, tmp_path):
    path = tmp_path / "deep.html"
    path.write_bytes(dict(hostile.bombs())["deep-div-100000.html"])
    head, said = checked(chiso, str(path), good)
    text = objects(chiso("text", "-q", "-f", "jsonl", path).stdout)[0].get("text", "")
    assert hostile.END in text or lost(head)


def test_utf8_that_is_cut(chiso, good, tmp_path):
    path = tmp_path / "truncated.txt"
    path.write_bytes(dict(hostile.broken())["truncated.txt"])
    head, said = checked(chiso, str(path), good)
    assert head["status"] == "partial" and lost(head) == ["invalid-bytes"] and head["problems"][0]["count"] == 1
    assert head["problems"][0]["source_start"] == path.stat().st_size - 2
    assert head["claims"] > 0


def test_a_missing_file(chiso, good, tmp_path):
    head, said = checked(chiso, str(tmp_path / "missing.txt"), good)
    assert head["status"] == "failed" and "No such file" in said


def test_a_link_to_nowhere(chiso, good, tmp_path):
    (tmp_path / "link.txt").symlink_to("nowhere")
    head, said = checked(chiso, str(tmp_path / "link.txt"), good)
    assert head["status"] == "failed" and lost(head) == ["unreadable"]


def test_a_folder_that_cannot_be_read(chiso, good, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir(mode=0)
    if os.access(folder, os.R_OK):
        pytest.skip("this user may read everything")
    head, said = checked(chiso, str(folder), good)
    assert head["status"] == "failed" and "Permission denied" in said


def test_a_folder_that_is_gone(chiso, good, tmp_path):
    """A folder that cannot be read, for those who may read everything: a path through a file."""
    head, said = checked(chiso, str(good) + "/folder", good)
    assert head["status"] == "failed" and "Not a directory" in said


@pytest.mark.parametrize("name", ["/dev/zero", "pipe"])
def test_what_is_no_file_is_not_waited_for(chiso, good, tmp_path, name):
    path = name
    if name == "pipe":
        path = str(tmp_path / name)
        os.mkfifo(path)
    head, said = checked(chiso, path, good, timeout=20)
    assert head["status"] == "failed"


def test_statuses_add_up(chiso, tmp_path):
    for i in range(300):
        body = [ARTICLE.encode(), b"", b"\0\1\2" * 100, ARTICLE.encode()[:-2]][0 if i % 10 else i // 10 % 4]
        (tmp_path / f"{i:04}.txt").write_bytes(body)
    done = chiso("extract", tmp_path)
    found = heads(done.stdout)
    assert len(found) == 300 and done.returncode == FINDINGS
    for name, head in found.items():
        assert (head["status"] == "ok") == (name not in done.stderr.decode()), head
