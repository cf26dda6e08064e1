"""tests/truth/ says what articles claim, marked from the articles and not from output: what is found never gets less."""
import json
import re

import pytest

import score as scoring
from articles import articles, extract, records


@pytest.fixture(scope="module")
def result(chiso):
    return scoring.score(chiso)


@pytest.fixture(scope="module")
def floors():
    return json.loads(scoring.FLOORS.read_text())


def test_enough_articles_are_marked():
    assert len(list(scoring.truths())) >= 10


def test_every_truth_has_its_article():
    marked = {p.relative_to(scoring.TRUTH).with_suffix("") for p in scoring.TRUTH.glob("*/*.json")}
    assert marked <= {a.relative_to("corpus").with_suffix("") for a in articles()}


def test_marked_words_stand_in_the_article():
    for article, claims in scoring.truths():
        raw = (scoring.ROOT / article).read_bytes()
        for claim in claims:
            assert scoring.place_of(raw, claim), (str(article), claim["text"], claim.get("occurrence", 1))


def test_floors_are_of_this_truth(floors):
    assert floors["measured"] == scoring.digest(), \
        "truth or articles have changed: read `python3 tests/score.py --errors`, then write new floors with --floors"


MARKED = list(scoring.marked())


@pytest.fixture(scope="module")
def heads(chiso):
    found = extract(chiso, [article for article, _ in MARKED])
    return {article: records(lines)[0] for article, lines in found.items()}


def moment(time):
    """A full minute is the same with and without its seconds."""
    return re.sub(r"(T\d\d:\d\d):00", r"\1", time)


@pytest.mark.parametrize("article, truth", [(a, t["document"]) for a, t in MARKED if "document" in t],
                         ids=[str(a) for a, t in MARKED if "document" in t])
def test_document(heads, article, truth):
    """What the page states about itself; the time as far as truth tells it; nothing that it does not state."""
    head = heads[str(article)]
    for field in ("title", "byline", "site", "section", "url"):
        assert head.get(field) == truth.get(field), field
    assert moment(head.get("published", "")).startswith(moment(truth.get("published", ""))), "published"
    assert ("published" in head) == ("published" in truth)


@pytest.mark.parametrize("figure", ["found", "detail", "links"])
def test_floor(result, floors, figure):
    assert result.measured()[figure] >= floors[figure], "\n".join(result.errors)


def test_floor_of_each_kind(result, floors):
    measured = result.measured()["kinds"]
    below = [f"{kind} {figure}: {measured.get(kind, {}).get(figure, 0)}, was {floor}"
             for kind, of_kind in floors["kinds"].items() for figure, floor in of_kind.items()
             if measured.get(kind, {}).get(figure, 0) < floor]
    assert not below, "\n".join(below + result.errors)


def test_the_scorer_sees_what_is_wrong():
    """A scorer that always says yes would hold every floor."""
    truth = {"kind": "rank", "text": "27/63", "value": 27, "of": 63, "unit": "rank", "subject": {"text": "tỉnh Nghệ An"}}
    right = {**truth, "source_start": 0, "source_end": 5, "rule": "r"}
    assert scoring.same_value(truth, right) and scoring.same_field("subject", truth, right)
    assert not scoring.same_value(truth, {**right, "value": 28})
    assert not scoring.same_value(truth, {k: v for k, v in right.items() if k != "of"})
    assert not scoring.same_field("subject", truth, {**right, "subject": {"text": "Bộ Công an"}})
    assert not scoring.same_field("subject", truth, {k: v for k, v in right.items() if k != "subject"})
    assert not scoring.same_field("unit", truth, {**right, "unit": "point"})
    assert not scoring.overlaps((5, 9), right) and scoring.overlaps((4, 9), right)
