"""tests/truth/ says what articles claim, marked from the articles and not from output. `chiso test` measures claims against
it (test_golden.py); here it is whether the truth itself is sound, and what pages state about themselves."""
import json
import re

import pytest

from articles import ROOT, articles, extract, records

TRUTH = ROOT / "tests" / "truth"
MARKED = {article: json.loads(path.read_text()) for article in articles()
          if (path := TRUTH / article.relative_to("corpus").with_suffix(".json")).exists()}
STATED = {article: truth["document"] for article, truth in MARKED.items() if "document" in truth}


def test_enough_articles_are_marked():
    assert len(MARKED) >= 10


def test_every_truth_has_its_article():
    marked = {p.relative_to(TRUTH).with_suffix("") for p in TRUTH.glob("*/*.json")}
    assert marked <= {a.relative_to("corpus").with_suffix("") for a in articles()}


@pytest.fixture(scope="module")
def heads(chiso):
    return {article: records(lines)[0] for article, lines in extract(chiso, list(STATED)).items()}


def moment(time):
    """A full minute is the same with and without its seconds."""
    return re.sub(r"(T\d\d:\d\d):00", r"\1", time)


@pytest.mark.parametrize("article", STATED, ids=str)
def test_document(heads, article):
    """What the page states about itself; the time as far as truth tells it; nothing that it does not state."""
    head, truth = heads[str(article)], STATED[article]
    for field in ("title", "byline", "site", "section", "url"):
        assert head.get(field) == truth.get(field), field
    assert moment(head.get("published", "")).startswith(moment(truth.get("published", ""))), "published"
    assert ("published" in head) == ("published" in truth)
