"""chiso lint: each kind of fault and of doubt, told word for word, with file, line, column and a remedy.

tests/lint/CASE.pat, with CASE.tsv where it needs a word list, and CASE.err: what lint says of it beside the word lists that
the program itself reads. tests/bad has what makes single lines of pattern files faulty."""
import json
import re
import shutil

import pytest

from conftest import ROOT

CASES = sorted(p.stem for p in (ROOT / "tests" / "lint").glob("*.pat"))
FINE, FINDINGS, RULES, USAGE = 0, 1, 2, 3

# Findings with a place: FILE:LINE:COLUMN.
PLACED = re.compile(r"^\S+\.(?:pat|tsv):\d+:\d+: ")


@pytest.fixture(scope="module")
def lists(tmp_path_factory):
    folder = tmp_path_factory.mktemp("lists")
    for path in (ROOT / "patterns").glob("*.tsv"):
        shutil.copy(path, folder)
    return folder


@pytest.fixture
def lint(chiso, lists, tmp_path):
    """Lints a case, in a folder of its own."""
    def run(case, *options):
        folder = tmp_path / "p"
        if not folder.exists():
            shutil.copytree(lists, folder)
        for old in folder.glob("*.pat"):
            old.unlink()
        for path in (ROOT / "tests" / "lint").glob(f"{case}.[pt]*"):
            shutil.copy(path, folder)
        return chiso("lint", "-p", "p", *options, cwd=tmp_path)
    return run


def expected(case):
    return (ROOT / "tests" / "lint" / f"{case}.err").read_text()


@pytest.mark.parametrize("case", CASES)
def test_case(lint, case):
    done = lint(case)
    said = done.stderr.decode().replace("p/", "")
    assert said == expected(case)
    warnings = all(": warning: " in line for line in said.splitlines() if PLACED.match(line))
    assert done.returncode == (FINE if warnings else RULES)


def kinds():
    """The messages of all cases, and of tests/bad, without what differs from case to case."""
    said = [line for folder in ("bad", "lint") for path in (ROOT / "tests" / folder).glob("*.err")
            for line in path.read_text(errors="replace").splitlines()]
    return {re.sub(r'"[^"]*"|“[^”]*”|\d+', "_", PLACED.sub("", line)) for line in said if PLACED.match(line)}


def test_there_are_many_kinds():
    assert len(kinds()) >= 40


@pytest.mark.parametrize("folder", ["bad", "lint"])
def test_each_finding_has_a_place_and_a_remedy(folder):
    for path in (ROOT / "tests" / folder).glob("*.err"):
        said = path.read_text(errors="replace")
        findings = [line for line in said.splitlines() if line[0] != " "]
        assert findings and all(PLACED.match(line) for line in findings), path
        assert said.count("\n    -> ") == len(findings), path


def test_faults_and_warnings_are_told_apart(lint):
    assert lint("dead-same").returncode == FINE
    assert lint("dead-same", "--strict").returncode == FINDINGS
    assert lint("example-fails", "--strict").returncode == RULES
    assert lint("dead-same", "--format", "xml").returncode == USAGE


def test_gcc_has_one_line_for_each_finding(lint):
    done = lint("dead-same", "--format", "gcc")
    lines = done.stdout.decode().splitlines()
    assert lines and not done.stderr
    for line in lines:
        assert re.fullmatch(r"p/dead-same\.pat:\d+:\d+: warning: .+; .+ \[dead-alternative\]", line)
    said = lint("example-fails", "--format", "gcc").stdout.decode()
    assert re.search(r"^p/example-fails\.pat:5:12: error: .+ \[example\]$", said, re.M)


def test_json_has_an_object_for_each_finding(lint):
    found = [json.loads(line) for line in lint("look-alike", "-f", "json").stdout.splitlines()]
    assert found and all(f["type"] == "finding" and f["severity"] == "warning" and f["check"] == "look-alike"
                         and f["file"] == "p/look-alike.pat" and f["line"] > 1 and f["column"] > 1 and f["what"]
                         and f["remedy"] for f in found)


def test_every_example_is_told(lint):
    told = lint("example-field", "-v").stderr.decode()
    assert re.findall(r"example-field\.pat:(\d+): (holds|FAILS) (yes|no) count\.kite", told) == \
        [("4", "holds", "yes"), ("4", "FAILS", "yes"), ("5", "holds", "no")]


ARTICLE = """Thả diều ở Huế

08:00 15/12/2024

Hội thi năm nay có nhiều người đến xem, và các em nhỏ rất thích. %s
"""


def test_an_article_may_need_a_rule(lint, tmp_path):
    """`cánh diều` stands in no example, and only count.kite has it."""
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE % "Có 12 con diều bay cao.")
    assert "unneeded-rule" in lint("unneeded-rule", "--corpus", article).stderr.decode()
    article.write_text(ARTICLE % "Có 12 cánh diều bay cao.")
    assert "unneeded-rule" not in lint("unneeded-rule", "--corpus", article).stderr.decode()


def test_what_runs_away_does_so_in_articles(chiso, lint, tmp_path):
    """What lint shows exhausts the steps of the rule in an article, too."""
    pump = re.search(r'on \d+ times "(\w+)", and gives up', lint("runaway-match").stderr.decode())[1]
    article = tmp_path / "a.txt"
    article.write_text(ARTICLE % f"5 {pump * 40}, con diều.")
    assert b'"match-limit"' in chiso("extract", "-p", "p", article, cwd=tmp_path).stdout
