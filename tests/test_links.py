"""What claims are linked to: tables of sentences with the link that a careful reader expects.

tests/tables/link-FIELD.tsv: published, title, paragraph, words of the claim, expected text. A row without a paragraph is
about the one above it; ¶ begins a new paragraph; `-` is no day, or expects no link; `|` separates texts that are as
good."""
import re

import pytest

import known
from articles import records, split_documents
from conftest import ROOT

FIELDS = ("subject", "indicator", "period", "base", "scope", "facet", "per", "status")
TABLES = {field: ROOT / "tests" / "tables" / f"link-{field}.tsv" for field in FIELDS}


class Row:
    def __init__(self, field, article, words, expected):
        self.field, self.article, self.words, self.expected = field, article, words, expected.split("|")
        self.name = f"link-{field}: {words}"


def rows():
    for field, table in TABLES.items():
        article = None
        for line in table.read_text().splitlines():
            if not line or line[0] == "#":
                continue
            published, title, paragraph, words, expected = line.split("\t")
            article = (published, title, paragraph) if paragraph else article
            yield Row(field, article, words, expected)


ROWS = list(rows())


def as_file(article):
    """The article in the form that archives of plain text have."""
    published, title, paragraph = article
    body = "\n\n".join(paragraph.split("¶")) + "\n"
    if published == "-":
        return f"{title}\n\n{body}"
    year, month, day = published.split("-")
    return f"{title}\n\n09:00 {day}/{month}/{year}\n\n{body}" if title else f" date {published} {body}"


@pytest.fixture(scope="module")
def found(chiso, tmp_path_factory):
    """Claims of each article, and its document record; one run of the program."""
    folder = tmp_path_factory.mktemp("links")
    articles = list(dict.fromkeys(row.article for row in ROWS))
    for i, article in enumerate(articles):
        (folder / f"{i:03}.txt").write_text(as_file(article))
    done = chiso("extract", folder)
    assert done.returncode == 0, done.stderr.decode()
    by_source = split_documents(done.stdout)
    return {article: records(by_source[str(folder / f"{i:03}.txt")]) for i, article in enumerate(articles)}


def claim_of(claims, article, words):
    """The claim, no date, that shares most of the words' characters."""
    at = article[2].replace("¶", " ").find(words)
    assert at >= 0, f"“{words}” does not stand in “{article[2]}”"

    def shared(claim):
        text = claim["text"]
        whole = next((w for w in (words, text) if text in words or words in text), "")
        return min(len(text), len(words)) if whole else max(
            (n for n in range(1, min(len(text), len(words))) if text[-n:] == words[:n] or words[-n:] == text[:n]), default=0)

    best = max((c for c in claims if c["kind"] not in ("date", "reference")), key=shared, default=None)
    return best if best and shared(best) >= min(3, len(words), len(best["text"])) else None


def folded(text):
    return re.sub(r"\s+", " ", text).strip().lower()


def words_of(text):
    return set(re.findall(r"[^\W_]+", text.lower()))


def agrees(field, expected, got):
    if expected == "-" or not got:
        return expected == "-" and not got
    if field == "indicator":
        a, b = words_of(expected), words_of(got)
        return 2 * len(a & b) >= max(len(a), len(b))
    return folded(expected) == folded(got)


@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
def test_link(found, row):
    claim = claim_of(found[row.article][1], row.article, row.words)
    link = claim.get(row.field, "") if claim else ""
    got = link.get("text", "") if isinstance(link, dict) else link
    said = f"{row.field} of “{row.words}” in “{row.article[2]}”: expected {' or '.join(row.expected)}, got " + \
        (got or "nothing" if claim else "no claim")
    known.settle(row.name, claim is not None and any(agrees(row.field, e, got) for e in row.expected), said)


def test_articles_are_read_as_meant(found):
    """Head and headline are no part of what the links are about."""
    for (published, title, paragraph), (head, _) in found.items():
        assert head.get("title", "") == title, paragraph
        assert head.get("published", "-").startswith(published), (head, paragraph)


def test_links_are_words_of_the_article(found):
    """Whatever is found: a link is never put together from words that do not stand so in the text."""
    for (_, title, paragraph), (_, claims) in found.items():
        text = folded(f"{title} {paragraph.replace('¶', ' ')}")
        for claim in claims:
            for field in set(FIELDS) - {"status"}:
                assert folded(claim.get(field, {}).get("text", "")) in text, (claim["text"], field, claim[field])


def test_periods_begin_before_they_end(found):
    for _, claims in found.values():
        for claim in claims:
            for time in (claim.get("period", {}), claim.get("base", {})):
                assert time.get("start", "") <= time.get("end", "9"), claim


def column(name, wanted):
    """All values of a column of a word list."""
    lines = [line.split("\t") for line in (ROOT / "patterns" / f"{name}.tsv").read_text().splitlines()
             if line and line[0] != "#"]
    at = lines[0].index(wanted) if wanted in lines[0] else None
    return {row[at] for row in lines[1:] if at is not None and len(row) > at}


def types_of_subjects():
    """The types that subject rules set, or take from the column of a list that they capture."""
    source = "\n".join(p.read_text() for p in sorted((ROOT / "patterns").glob("*.pat")))
    lists = dict(re.findall(r"^list +([\w-]+) +([\w-]+)", source, re.M))
    found = set()
    for name, body in re.findall(r"^rule subject\.(\S+)\n((?:[ #].*\n|\n)*)", source, re.M):
        if "anaphor=yes" not in body:
            found |= set(re.findall(r"^ +set .*\btype=(\S+)", body, re.M))
            found |= {t for piece in re.findall(r"<([\w-]+):type>", body) for t in column(lists[piece], "type")}
    return found


@pytest.mark.parametrize("wanted", sorted(column("anaphors", "type") - {"any"}))
def test_an_anaphor_stands_for_some_subject(wanted):
    types = types_of_subjects()
    assert len(types) > 4
    known.settle(f"anaphor type: {wanted}", wanted in types, f"no subject rule gives the type {wanted}: {sorted(types)}")


def test_names_tell_rows_apart():
    names = [row.name for row in ROWS]
    assert sorted(set(names)) == sorted(names)


def test_known_failures_exist():
    names = {row.name for row in ROWS} | {f"anaphor type: {t}" for t in column("anaphors", "type")}
    assert set(known.read()) <= names
