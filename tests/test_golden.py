"""golden/ says what the program writes for each article of corpus/, byte for byte; tests/truth/ what it should. `chiso test`
compares."""
import re

import pytest

from articles import articles, extract, golden_of

ARTICLES = articles()


@pytest.fixture(scope="module")
def results(chiso):
    """(passed, what was said) by what was tested."""
    found, name = {}, None
    for line in chiso("test", "-f", "tap").stdout.decode().splitlines():
        result = re.match(r"(not )?ok \d+ - (.*)", line)
        if result:
            name = result[2]
            found[name] = (not result[1], [])
        elif name:
            found[name][1].append(line)
    return found


@pytest.mark.parametrize("article", ARTICLES, ids=str)
def test_article(article, results):
    passed, said = results[str(article)]
    assert passed, "\n".join(["read what `make golden` shows; if it is right, make golden ACCEPT=1", *said])


def test_figures_of_truth_do_not_sink(results):
    passed, said = results["tests/truth/floors.json"]
    assert passed, "\n".join(said)


def test_nothing_else_differs(results):
    """Goldens without an article among it."""
    failed = {name for name, (passed, _) in results.items() if not passed}
    assert not failed - {*map(str, ARTICLES), "tests/truth/floors.json"}


@pytest.mark.parametrize("article", ARTICLES[::5], ids=str)
def test_one_by_one_is_as_all_at_once(chiso, article):
    """A document's records do not depend on what was read before it; the golden has the very bytes."""
    assert extract(chiso, [article])[str(article)] == golden_of(article).read_bytes()
