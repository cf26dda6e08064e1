"""golden/ says what the program writes for each article of corpus/, byte for byte."""
import pytest

from articles import articles, extract, golden_of, goldens
from claims import difference

ARTICLES = articles()


@pytest.fixture(scope="module")
def found(chiso):
    return extract(chiso, ARTICLES)


@pytest.mark.parametrize("article", ARTICLES, ids=str)
def test_article(article, found):
    golden = golden_of(article)
    assert golden.exists(), f"{article} has no golden: read what `make golden` shows, then make golden ACCEPT=1"
    said = difference(golden.read_bytes(), found[str(article)])
    assert not said, "\n".join([f"{article} differs from its golden:", *said])


def test_no_golden_without_article():
    orphans = {*goldens()} - {golden_of(a) for a in ARTICLES}
    assert not orphans


def test_no_two_articles_share_a_golden():
    assert len({golden_of(a) for a in ARTICLES}) == len(ARTICLES)


def test_one_by_one_is_as_all_at_once(chiso, found):
    """A document's records do not depend on what was read before it."""
    for article in ARTICLES[::5]:
        assert extract(chiso, [article])[str(article)] == found[str(article)]
