"""Dates as the press writes them, through the rules and the whole program: tests/tables/date-resolve.tsv in one run."""
import datetime
import json

import pytest

from articles import ROOT

FIELDS = ("start_date", "end_date", "edtf", "resolved")


def rows():
    lines = (ROOT / "tests" / "tables" / "date-resolve.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def said(claims, field):
    return " | ".join(c.get(field, "-") for c in claims) or "-"


@pytest.fixture(scope="module")
def dates(chiso, tmp_path_factory):
    """The date claims of each row's sentence, as an article of that day."""
    folder = tmp_path_factory.mktemp("dates")
    for i, (published, sentence, *_) in enumerate(rows()):
        day = "" if published == "-" else f"10:15 {datetime.date.fromisoformat(published):%d/%m/%Y}\n\n"
        (folder / f"{i:04}.txt").write_text(f"Tin trong tỉnh\n\n{day}{sentence}\n", encoding="utf-8")
    found = {}
    for record in map(json.loads, chiso("extract", "-q", folder).stdout.splitlines()):
        if record["type"] == "document":
            claims = found[int(record["source"][-8:-4])] = []
        elif record["kind"] == "date":
            claims.append(record)
    return found


@pytest.mark.parametrize("i,row", list(enumerate(rows())), ids=[f"{r[1]} ({r[0]})" for r in rows()])
def test_dates_are_resolved(dates, i, row):
    assert [said(dates[i], f) for f in FIELDS] == row[2:], [c["rule"] for c in dates[i]]
