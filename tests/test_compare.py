"""chiso diff: two outputs of chiso extract, compared as claims."""
import gzip
import json
import random
import re
import subprocess

import pytest

from articles import articles, split_documents
from conftest import WORLD

FINE, FINDINGS, RULES, USAGE, IO = range(5)


@pytest.fixture(scope="module")
def blocks(chiso):
    """The records of each article of the corpus, in order."""
    return list(split_documents(chiso("extract", "-q", *articles()).stdout).values())


@pytest.fixture
def diff(chiso, tmp_path):
    def run(old, new, *arguments, **options):
        paths = [tmp_path / name for name in ("old.jsonl", "new.jsonl")]
        for path, output in zip(paths, (old, new)):
            path.write_bytes(output if isinstance(output, bytes) else b"".join(output))
        return chiso("diff", *arguments, *paths, **options)

    return run


@pytest.fixture
def found(diff):
    def run(old, new, *arguments):
        done = diff(old, new, "-f", "json", *arguments)
        *lines, summary = map(json.loads, done.stdout.splitlines())
        assert done.returncode == (FINDINGS if lines else FINE), done.stderr
        return lines, summary

    return run


def edited(block, change, at=1):
    records = [json.loads(line) for line in block.splitlines()]
    change(records[at])
    return "".join(json.dumps(r, ensure_ascii=False, separators=(",", ":")) + "\n" for r in records).encode()


def without(block, at):
    lines = block.splitlines(keepends=True)
    return b"".join(lines[:at] + lines[at + 1:])


# ---- What differs -------------------------------------------------------------------------------------------------

def test_the_same(diff, blocks):
    done = diff(blocks, blocks)
    assert done.returncode == FINE and re.fullmatch(rf"{len(blocks)} documents, \d+ claims: the same in both\n", done.stdout.decode())


@pytest.mark.parametrize("change, what, fields", [
    (lambda c: c.update(value=7), "value", ["value"]), (lambda c: c.update(noun="x"), "value", ["noun"]),
    (lambda c: c.update(subject={"text": "x"}), "link", ["subject"]),
    (lambda c: c.update(period={"start": "2020-01-01"}), "link", ["period"]),
    (lambda c: c.update(rule="x.y"), "rule", ["rule"]),
    (lambda c: c.update(source_start=c["source_start"] + 1), "moved", ["source_start"]),
], ids=lambda v: v if isinstance(v, str) else None)
def test_what_has_changed(found, blocks, change, what, fields):
    [difference], summary = found(blocks, [edited(blocks[0], change)] + blocks[1:])
    assert (difference["what"], difference["fields"]) == (what, fields)
    assert (summary["documents"], summary["differing"]) == (len(blocks), 1)
    assert summary["rules"] == {difference["rule"]: {what: 1}} and summary["fields"] == {fields[0]: {what: 1}}


def test_new_and_gone_claims(found, blocks):
    [gone], summary = found(blocks, [without(blocks[0], 2)] + blocks[1:])
    assert gone["what"] == "gone" and "after" not in gone and gone["before"] == json.loads(blocks[0].splitlines()[2])
    assert summary["kinds"] == {gone["kind"]: {"gone": 1}}
    [new], _ = found([without(blocks[0], 2)] + blocks[1:], blocks)
    assert new["what"] == "new" and "before" not in new and new["after"] == gone["before"]


def test_ids_sources_and_other_bytes_are_no_differences(found, blocks):
    def rename(record):
        record.update(id="other", source="other")

    spaced = [b"".join(json.dumps(json.loads(line), sort_keys=True).encode() + b"\n" for line in b.splitlines()) for b in blocks]
    assert found(blocks, spaced)[0] == []
    assert found([blocks[0]], [edited(blocks[0], rename, 0)], "--by", "input")[0][0]["type"] == "document"


def test_numbers_are_compared_to_the_digit(found, blocks):
    old, new = (edited(blocks[0], lambda c, v=v: c.update(value=v)) for v in (1, 2))
    old = old.replace(b'"value":1,', b'"value":0.3333333333333333333333333333,', 1)
    new = new.replace(b'"value":2,', b'"value":0.3333333333333333333333333334,', 1)
    [difference], _ = found([old], [new])
    assert difference["fields"] == ["value"]


# ---- Documents ----------------------------------------------------------------------------------------------------

def test_documents_in_another_order_are_no_difference(found, blocks):
    mixed = blocks[:]
    random.Random(1).shuffle(mixed)
    assert found(blocks, mixed)[0] == [] == found(mixed, blocks)[0]


@pytest.mark.parametrize("seed", range(6))
def test_documents_missing_new_and_out_of_order(found, blocks, seed):
    chance = random.Random(seed)
    old = [i for i in range(len(blocks)) if chance.random() > 0.2]
    new = [i for i in range(len(blocks)) if chance.random() > 0.2]
    if seed % 2:
        chance.shuffle(new)
    lines, summary = found([blocks[i] for i in old], [blocks[i] for i in new])
    sources = {i: json.loads(block.splitlines()[0])["source"] for i, block in enumerate(blocks)}
    only = {what: {d["source"] for d in lines if d["type"] == "document" and d["what"] == what} for what in ("new", "gone")}
    assert only == {"gone": {sources[i] for i in {*old} - {*new}}, "new": {sources[i] for i in {*new} - {*old}}}
    assert (summary["only_old"], summary["only_new"], summary["differing"]) == (len(only["gone"]), len(only["new"]), 0)
    claims = sum(blocks[i].count(b"\n") - 1 for i in {*old} - {*new})
    assert summary["differences"].get("gone", 0) == claims


def test_the_same_source_twice(found, blocks):
    """The first is compared with the first, the second with the second, whatever stands between."""
    first, second = blocks[0], edited(blocks[0], lambda c: c.update(value=5))
    assert found([first, blocks[1], second], [blocks[1], first, second])[0] == []
    lines, _ = found([first, blocks[1], second], [blocks[1], first])
    assert {d["what"] for d in lines} == {"gone"}


@pytest.mark.parametrize("by, same", [("source", False), ("id", True)])
def test_files_that_lie_elsewhere(found, blocks, by, same):
    moved = [b.replace(b'"source":"corpus/', b'"source":"/elsewhere/', 1) for b in reversed(blocks)]
    assert (found(blocks, moved, "--by", by)[0] == []) == same


def test_lines_of_json_by_their_id(chiso, found):
    def output(order):
        lines = "".join(json.dumps({"id": f"n{i}", "text": f"Tỉnh tiếp nhận {i}0 hồ sơ trong năm 2024."}) + "\n" for i in order)
        return chiso("extract", "-", input=lines.encode()).stdout

    old, new = output(range(1, 9)), output([8, 3, 2, 1, 4, 5, 6, 7])
    assert found(old, new, "--by", "input")[0] == []
    assert found(old, new)[0] != []


# ---- Reading ------------------------------------------------------------------------------------------------------

def test_packed_and_piped(chiso, blocks, tmp_path):
    old, new = b"".join(blocks), b"".join(blocks[1:])
    (tmp_path / "old.gz").write_bytes(gzip.compress(old[:100]) + gzip.compress(old[100:]))
    packed = subprocess.run(["zstd", "-q"], input=new, capture_output=True, check=True).stdout
    done = chiso("diff", tmp_path / "old.gz", "-", input=packed)
    assert done.returncode == FINDINGS and b"1 only in the old" in done.stdout
    (tmp_path / "cut.gz").write_bytes(gzip.compress(old)[:-50])
    cut = chiso("diff", tmp_path / "cut.gz", tmp_path / "old.gz")
    assert cut.returncode == IO and b"cut.gz:" in cut.stderr


@pytest.mark.parametrize("content, said", [
    (b"no json\n", b"new.jsonl:1: this line is no object of JSON: name an output of chiso extract, in format jsonl"),
    (b'{"type":"claim","kind":"rank"}\n', b"new.jsonl:1: a claim without the record of its document"),
    (b'{"type":"document","source":"a"}\n{"type":"claim","ki', b"new.jsonl:2: this line is cut: its object does not end"),
    (b'{"text":"a"}\n', b'new.jsonl:1: this object has no "type"'),
    (b'{"type":"document","source":"a"}\n\n', b"new.jsonl:2: this line is cut"),
    (b'{"type":"document","a":' + b"[" * 100 + b"]" * 100 + b"}\n", b"new.jsonl:1:"),
], ids=lambda v: ascii(v)[:40])
def test_what_is_no_output(diff, blocks, content, said):
    done = diff(blocks, content)
    assert done.returncode == IO and said in done.stderr and b"nothing behind it was compared" in done.stderr


def test_both_cut_at_the_same_place_is_no_success(diff, blocks):
    cut = b"".join(blocks)[:-10]
    assert diff(cut, cut).returncode == IO


def test_records_of_a_kind_to_come_are_passed_over(found, blocks):
    assert found(blocks, [blocks[0] + b'{"type":"note","x":1}\n'] + blocks[1:])[0] == []


@pytest.mark.parametrize("arguments, code, said", [
    ((), USAGE, b"name two outputs of chiso extract, the old one first"), (("a",), USAGE, b"name two outputs"),
    (("a", "b", "c"), USAGE, b"c: there are too many names"), (("-", "-"), USAGE, b"only one of the two can be standard input"),
    (("/none/a", "/none/b"), IO, b"/none/a: No such file"), (("/", "/"), IO, b"Is a directory"),
    (("--by", "name", "a", "b"), USAGE, b"take one of: source, id, input"),
], ids=lambda v: " ".join(v) if isinstance(v, tuple) else ascii(v))
def test_wrong_arguments(chiso, arguments, code, said):
    done = chiso("diff", *arguments)
    assert done.returncode == code and said in done.stderr


def test_no_room_for_documents_that_wait(diff, blocks):
    done = diff(blocks, blocks[::-1], env={"TMPDIR": "/proc/none"})
    assert done.returncode == IO and b"in TMPDIR, or /tmp" in done.stderr


def test_nothing_is_left_in_tmpdir(diff, blocks, tmp_path):
    (tmp_path / "t").mkdir()
    diff(blocks, blocks[::-1], env={"TMPDIR": str(tmp_path / "t")})
    assert not list((tmp_path / "t").iterdir())


@pytest.mark.parametrize("seed", range(4))
def test_damaged_outputs_end_in_an_error_or_a_difference(diff, blocks, seed):
    chance = random.Random(seed)
    for _ in range(12):
        damaged = bytearray(b"".join(blocks[:6]))
        for _ in range(chance.choice([1, 3, 30])):
            at = chance.randrange(len(damaged))
            damaged[at:at + chance.randrange(3)] = chance.choice([b"\0", b"\n", b'"', b"\xff", b"{", b"}", b"9" * 30, b"", b"\\u0000"])
        assert diff(blocks[:6], bytes(damaged)).returncode in (FINE, FINDINGS, IO)


def test_any_places_are_borne(found, blocks):
    """Offsets that are no offsets, and claims in no order."""
    big = 2 ** 64 - 1
    wild = edited(blocks[0], lambda c: c.update(start=big, end=0, source_start=big, source_end=1, text="x" * 9999))
    lines = wild.splitlines(keepends=True)
    assert found([blocks[0]], [lines[0] + b"".join(reversed(lines[1:]))])[0]


# ---- Telling ------------------------------------------------------------------------------------------------------

def test_text_shows_three_of_each_rule_unless_all(diff, blocks):
    change = [edited(b, lambda c: c.update(status="x")) for b in blocks]
    some, everything = (diff(blocks, change, *more).stdout.decode() for more in ((), ("--all",)))
    rules = re.findall(r"^    corpus\S+: value .* by (\S+)$", some, re.M)
    assert rules and max(map(rules.count, rules)) == 3 and "more; --all shows them" in some
    assert len(re.findall(r"^    corpus\S+: value ", everything, re.M)) == len(blocks) and "more" not in everything
    assert some.splitlines()[-1] == everything.splitlines()[-1] == f"{len(blocks)} of {len(blocks)} documents differ: {len(blocks)} value"


def test_output_appears_when_it_is_whole(diff, blocks, tmp_path):
    out = tmp_path / "out.json"
    assert diff(blocks, blocks[1:], "-f", "json", "-o", out).returncode == FINDINGS
    assert json.loads(out.read_text().splitlines()[-1])["only_old"] == 1
    before = out.read_bytes()
    assert diff(blocks, b"broken", "-o", out).returncode == IO and out.read_bytes() == before
    with open("/dev/full", "wb") as full:
        assert diff(blocks, blocks[1:], stdout=full).returncode == IO


def test_records_are_inert_on_a_terminal(diff, blocks):
    wild = edited(blocks[0], lambda c: c.update(rule="\x1b[2J\u202e", kind="\x07", text="\x9b", sentence="\x9b31m"))
    said = diff([blocks[0]], [wild], "--color", "never").stdout.decode()
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said)


def test_memory_does_not_grow_with_the_outputs(chiso, blocks, tmp_path):
    """A limit that the outputs are far beyond; in the same order, and in another."""
    if chiso.sanitized:
        pytest.skip("the sanitizers want more memory than the limit")
    big = [b.replace(b'"source":"', b'"source":"%d/' % i, 1) for i in range(100) for b in blocks]
    for name, order in (("old", big), ("same", big[5:]), ("other", big[::-1])):
        (tmp_path / name).write_bytes(b"".join(order))
    for name in ("same", "other"):
        done = subprocess.run(["sh", "-c", "ulimit -d 30000; exec \"$@\"", "sh", chiso.path, "diff", tmp_path / "old", tmp_path / name],
                              capture_output=True, env=WORLD)
        assert done.returncode in (FINE, FINDINGS), done.stderr
