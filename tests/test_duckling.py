"""Another project's examples of Vietnamese numbers, sums and dates (tests/tables/duckling-vi.tsv), in sentences."""
import json

import pytest

from articles import ROOT


def rows():
    lines = (ROOT / "tests" / "tables" / "duckling-vi.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def value_of(claim):
    if claim["kind"] == "date":
        return claim.get("edtf", "-")
    ends = [f"{claim[f]:.10g}" if isinstance(claim[f], float) else str(claim[f]) for f in ("value", "value_max") if f in claim]
    return "..".join(ends)


@pytest.fixture(scope="module")
def claims(chiso, tmp_path_factory):
    """The claims of each row's sentence, as an article of 2 February 2017."""
    folder = tmp_path_factory.mktemp("duckling")
    for i, (phrase, sentence, *_) in enumerate(rows()):
        (folder / f"{i:04}.txt").write_text(
            f"Tin trong tỉnh\n\n10:15 02/02/2017\n\n{sentence.replace('_', phrase)}\n", encoding="utf-8")
    found = {}
    for record in map(json.loads, chiso("extract", "-q", folder).stdout.splitlines()):
        if record["type"] == "document":
            found[int(record["source"][-8:-4])] = here = []
        else:
            here.append(record)
    return found


@pytest.mark.parametrize("i,row", list(enumerate(rows())), ids=[f"{r[0]}" for r in rows()])
def test_a_phrase_is_read_as_there(claims, i, row):
    _, _, kind, value, unit = row
    said = [(c["kind"], value_of(c), c.get("unit", "-")) for c in claims[i]]
    assert (kind, value, unit) in said
