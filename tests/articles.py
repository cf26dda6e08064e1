"""The corpus and what the program writes for it."""
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent
SUFFIXES = (".html", ".htm", ".txt")


def articles():
    """Every article of the corpus, as a path from the root of the project."""
    found = (p.relative_to(ROOT) for p in (ROOT / "corpus").glob("*/*") if p.suffix in SUFFIXES)
    return sorted(found, key=lambda p: str(p).encode())


def golden_of(article):
    return ROOT / "golden" / article.relative_to("corpus").with_suffix(".jsonl")


def split_documents(output):
    """The lines (bytes) of each document, by the `source` of its record."""
    documents, lines = {}, []
    for line in output.splitlines(keepends=True):
        record = json.loads(line)
        if record["type"] == "document":
            lines = documents[record["source"]] = []
        lines.append(line)
    return {source: b"".join(lines) for source, lines in documents.items()}


def extract(chiso, paths):
    """Bytes of records by source, for all paths in one run."""
    if not paths:
        return {}
    return split_documents(chiso("extract", "-q", *paths, timeout=120).stdout)


def records(lines):
    """The document's record and its claims."""
    first, *rest = map(json.loads, lines.splitlines())
    return first, rest


def read_documents(output):
    """(document, claims) for each document, in the order of output."""
    return [records(lines) for lines in split_documents(output).values()]
