"""The promises of a record, held against every article of the corpus and every hostile input."""
import json
import re
import subprocess
import unicodedata

import pytest

import hostile
from articles import articles, read_documents
from conftest import BUILD, WORLD
from says import normalized, says

KINDS = {"score", "rank", "change", "streak", "rate", "count", "money", "duration", "date", "reference"}
MODS = {"about", "nearly", "over", "under", "at_least", "at_most"}
DOCUMENT = ("type id source encoding format title byline site section url published modified stated text_bytes claims status page "
            "problems").split()
STATED = "title byline site section url published modified".split()
CLAIM = ("type id doc kind value value_max of unit noun mod status subject indicator facet per scope period base start "
         "end source_start source_end text sentence rule start_date end_date edtf resolved").split()
DAY = re.compile(r"\d{4}-\d\d-\d\d")
ACTS_ON_TERMINALS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """Paths of everything that the contract is held against."""
    folder = tmp_path_factory.mktemp("hostile")
    return [*map(str, articles()), *map(str, hostile.write_all(folder))]


@pytest.fixture(scope="module")
def output(chiso, inputs):
    return chiso("extract", "-q", *inputs, timeout=300).stdout


@pytest.fixture(scope="module")
def documents(output):
    return read_documents(output)


@pytest.fixture(scope="module")
def claims(documents):
    return [(doc, claim) for doc, claims in documents for claim in claims]


def test_lines_are_clean_text(output):
    text = output.decode("utf-8")
    assert text.endswith("\n") and "\r" not in text
    for line in text.split("\n"):
        assert unicodedata.is_normalized("NFC", line), line[:200]
        assert not ACTS_ON_TERMINALS.search(line), line[:200]
        assert not re.search(r"\\ud[89a-f]", line, re.I), line[:200]


def test_every_input_has_one_document(documents, inputs):
    assert [doc["source"] for doc, _ in documents] == inputs


def test_fields_and_their_order(documents):
    for doc, claims in documents:
        assert list(doc) == [f for f in DOCUMENT if f in doc]
        for claim in claims:
            assert list(claim) == [f for f in CLAIM if f in claim]


def test_nothing_is_null_or_empty(output):
    for line in output.decode().splitlines():
        assert not re.search(r':(null|""|\{\}|\[\])[,}\]]', line), line[:300]


def test_documents(documents):
    for doc, claims in documents:
        assert doc["claims"] == len(claims)
        assert doc["status"] in ("ok", "partial", "failed")
        if doc["status"] == "failed":
            assert doc["problems"] and not claims
            continue
        assert doc["format"] in ("html", "text") and doc["encoding"]
        assert doc["page"] in ("article", "index", "gallery", "empty", "other")
        assert doc["page"] == "article" or not claims
        assert (doc["status"] == "partial") <= bool(doc.get("problems"))
        assert "published" not in doc or re.fullmatch(
            r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?", doc["published"])


def test_claims_have_what_their_kind_has(claims):
    for doc, c in claims:
        assert c["kind"] in KINDS and c["doc"] == doc["id"]
        assert c["id"] == f"{c['doc']}-{c['kind']}-{c['source_start']}"
        assert c.get("mod", "about") in MODS and c.get("status", "actual") in ("actual", "target")
        valued = c["kind"] not in ("date", "reference")
        assert ("value" in c) == valued and ("status" in c) == valued, c
        # An index between 0 and 1 has no unit.
        assert "unit" in c or "noun" in c or not valued or c["kind"] == "score", c
        assert (c["kind"] == "date") == ("edtf" in c), c
        if c["kind"] == "date":
            # A day whose year nothing tells is not resolved.
            assert ("resolved" in c) == ("start_date" in c or "end_date" in c) == (not c["edtf"].startswith("XXXX")), c
            assert c.get("resolved", "explicit") in ("explicit", "published", "context")
            for day in {"start_date", "end_date"} & {*c}:
                assert DAY.fullmatch(c[day]), c


def test_ids_are_unique(documents):
    for doc, claims in documents:
        ids = [c["id"] for c in claims]
        assert len({*ids}) == len(ids), [i for i in ids if ids.count(i) > 1]


def test_claims_stand_in_order_within_the_text(documents):
    for doc, claims in documents:
        starts = [c["start"] for c in claims]
        assert starts == sorted(starts)
        for c in claims:
            assert 0 <= c["start"] < c["end"] <= doc["text_bytes"], c
            assert c["end"] - c["start"] == len(c["text"].encode()), c
            assert c["text"] in c["sentence"], c
            assert c["text"] == normalized(c["text"]), c


def test_source_bytes_say_the_text(claims):
    """The heart of the contract: raw bytes at source_start..source_end, decoded and normalized, are `text`."""
    raw = {}
    for doc, c in claims:
        path = doc["source"]
        if path not in raw:
            with open(path, "rb") as f:
                raw[path] = f.read()
        part = raw[path][c["source_start"]:c["source_end"]]
        assert says(part, doc["encoding"], doc["format"]) == c["text"], (path, c["source_start"], part, c["text"])


def read_input(doc):
    with open(doc["source"], "rb") as f:
        return f.read()


def test_what_is_stated_is_found_where_it_stands(documents):
    evidence = ("printed", "json-ld", "opengraph", "meta", "microdata", "head-title", "canonical", "address", "container")
    for doc, _ in documents:
        stated = doc.get("stated", [])
        assert [s["field"] for s in stated] == [f for f in STATED if f in doc], doc["source"]
        raw = read_input(doc) if stated else b""
        for s in stated:
            assert s["evidence"] in evidence and 0 <= s["source_start"] < s["source_end"] <= len(raw), (doc["source"], s)
            words = says(raw[s["source_start"]:s["source_end"]], doc["encoding"], doc["format"])
            if s["field"] in ("published", "modified"):
                assert doc[s["field"]][:4] in words, (doc["source"], s, words)
            elif s["evidence"] == "printed":
                assert doc[s["field"]] in words, (doc["source"], s, words)


def test_invariants_of_the_library(inputs):
    """Blocks, claims and what was left out, checked through the public header by tests/programs/invariants.c."""
    done = subprocess.run([str(BUILD / "tests/programs/invariants"), *inputs], env=WORLD, capture_output=True,
                          timeout=300)
    assert done.returncode == 0, (done.stdout + done.stderr).decode(errors="replace")[-4000:]
