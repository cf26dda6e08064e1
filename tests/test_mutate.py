"""chiso test --mutate: which small changes to rules no example and no article notices."""
import json
import re
import shutil

import pytest

from conftest import ROOT

FINE, FINDINGS, RULES, USAGE = 0, 1, 2, 3

PATTERNS = r"""# Kites.
piece kite  diều|sáo
rule count.kite
    match  (?:hơn )?(?<text>(?<value>\d{1,2}) (?:con|cái) <kite>)(?! giấy)
    not-after  hộp 
    set    noun=diều
    over   count.paper
    yes    thả 15 con diều    value=15
    no     con diều
rule count.paper
    match  (?<value>\d) (?<noun>con diều giấy|tờ giấy)
    yes    mua 4 tờ giấy    value=4
    no     giấy
"""

# Each change that the tests above miss, and an example that notices it.
SURVIVORS = {
    "count.kite option (?:hơn )?": None,  # the words of the claim are the same
    r"count.kite quantifier \d{1,2}": "no     thả 150 con diều",
    "count.kite alternative cái": "yes    thả 15 cái diều    value=15",
    "count.kite look-around (?! giấy)": "no     thả 15 con diều giấy",
    "count.kite guard hộp": "no     mua hộp 15 con diều",
    "count.kite set noun=diều": "yes    thả 16 con diều    noun=diều",
    "count.kite over count.paper": None,  # they never meet
    "kite alternative sáo": "yes    thả 15 con sáo    value=15",
    "count.paper alternative con diều giấy": "yes    mua 4 con diều giấy    value=4",
}
ARTICLE = "Thả diều ở Huế\n\n08:00 15/12/2024\n\nHội thi năm nay rất đông người xem. Các em nhỏ thả {} trên cánh đồng làng.\n"


@pytest.fixture
def desk(chiso, tmp_path):
    """A folder of patterns, a corpus and its goldens; run(...) mutates."""
    class Desk:
        patterns, corpus, golden = tmp_path / "p", tmp_path / "corpus", tmp_path / "golden"

        def __init__(self):
            self.patterns.mkdir()
            for path in (ROOT / "patterns").glob("*.tsv"):
                shutil.copy(path, self.patterns)
            self.corpus.mkdir()
            self.golden.mkdir()
            self.write(PATTERNS)
            self.article("nhiều con chim")

        def write(self, text):
            (self.patterns / "kite.pat").write_text(text)

        def example(self, line):
            rule = "count.paper" if "mua 4" in line else "count.kite"
            self.write(re.sub(rf"(rule {rule}\n(?:    .*\n)*)", rf"\1    {line}\n", PATTERNS))

        def article(self, words):
            (self.corpus / "a.txt").write_text(ARTICLE.format(words))
            done = chiso("extract", "-p", self.patterns, "corpus", cwd=tmp_path)
            (self.golden / "a.jsonl").write_bytes(done.stdout)

        def run(self, *options):
            return chiso("test", "corpus", "golden", "--mutate", "-p", self.patterns, *options, cwd=tmp_path)

        def survivors(self, *options):
            lines = [json.loads(line) for line in self.run("-f", "json", *options).stdout.splitlines()]
            assert lines[-1]["type"] == "mutation"
            return [line["name"] for line in lines[:-1]], lines[-1]
    return Desk()


def test_survivors_are_told(desk):
    names, score = desk.survivors()
    assert sorted(names) == sorted(SURVIVORS)
    assert score["survive"] == len(SURVIVORS) and score["noticed"] == 3
    assert score["score"] == round(3 / (3 + len(SURVIVORS)), 4)
    assert desk.run().returncode == FINDINGS


@pytest.mark.parametrize("name, line", [(n, l) for n, l in SURVIVORS.items() if l], ids=list(n for n, l in SURVIVORS.items() if l))
def test_an_example_notices(desk, name, line):
    desk.example(line)
    assert name not in desk.survivors()[0]


def test_an_article_notices(desk):
    desk.article("15 cái sáo")
    names, _ = desk.survivors()
    assert "count.kite alternative cái" not in names and "kite alternative sáo" not in names
    assert "count.kite guard hộp" in names


def test_an_article_that_is_not_as_its_golden_says_notices_nothing(desk):
    desk.article("15 cái sáo")
    (desk.corpus / "a.txt").write_text(ARTICLE.format("16 cái sáo"))
    done = desk.run("-f", "json")
    assert b"1 of 1 articles" in done.stderr
    assert sorted(SURVIVORS) == sorted(json.loads(line)["name"] for line in done.stdout.splitlines()[:-1])


def test_only_some(desk):
    assert desk.survivors("--only", "kite")[0] == ["kite alternative sáo"]
    assert desk.survivors("--only", "count.paper")[0] == ["count.paper alternative con diều giấy"]
    assert desk.survivors("--only", "count")[0] == [n for n in desk.survivors()[0] if n.startswith("count.")]
    assert desk.survivors("--only", "kite.pat") == desk.survivors()
    assert desk.run("--only", "rank").returncode == USAGE


def test_what_is_known_is_listed_with_a_reason(desk):
    names, _ = desk.survivors()
    (desk.golden / "survivors.txt").write_text("".join(f"{name}\tbecause\n" for name in names))
    done = desk.run()
    assert done.returncode == FINE and done.stdout.decode().count("\n") == 1
    assert f"{len(names)} not ({len(names)} of them known)" in done.stdout.decode()
    desk.example("yes    thả 15 con sáo    value=15")
    done = desk.run()
    assert done.returncode == FINE and "kite alternative sáo: it does not survive any more" in done.stderr.decode()


def test_places_are_told_as_editors_want_them(desk):
    said = desk.run("--only", "kite").stdout.decode()
    assert re.match(r"\S+/kite\.pat:2:18: survives: kite alternative sáo \(no text of the tests has it\)\n", said)


def test_files_are_left_alone_and_runs_are_the_same(desk):
    before = {path: path.read_bytes() for path in desk.patterns.iterdir()}
    assert desk.run().stdout == desk.run().stdout
    assert before == {path: path.read_bytes() for path in desk.patterns.iterdir()}


def test_examples_must_hold_at_first(desk):
    desk.example("yes    thả 15 cá    value=15")
    done = desk.run()
    assert done.returncode == RULES and b"does not match" in done.stderr and not done.stdout
