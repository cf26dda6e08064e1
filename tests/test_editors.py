"""Highlighting of pattern files: what VS Code makes of them, by as much of TextMate's way as the grammar uses; and what vim
makes of them, where it is."""
import json
import re
import shutil
import subprocess

import pytest

from conftest import ROOT, WORLD

FILE = """\
# A comment.
piece dot-joined   [.,]|<unit-name>{1,3}
list some-words    units case where type=mass|volume
rule rank.place
    # Why.
    match  (?:xếp|đứng) <number:value>\\s*/(?<of>\\d+)?  # behind
    |      hạng \\p{L}+
    not-after  <number>
    set    unit=rank  mod=over
    over   count.*  none.name
    yes    xếp 2/63    value=2  of=63
    no     hạng nhì
    sett   x=1
rules x
rule ranks.place
"""

# (line, words, what VS Code calls it, what vim calls it)
WANTED = [
    (1, "# A comment.", "comment.line.number-sign", "Comment"),
    (2, "piece", "keyword.control", "Top"),
    (2, "dot-joined", "entity.name.function", "PieceName"),
    (2, "[.,]", "constant.other.character-class", "Class"),
    (2, "<unit-name>", "entity.name.tag", "Piece"),
    (2, "{1,3}", "keyword.operator", "Quantifier"),
    (3, "list", "keyword.control", "Top"),
    (3, "units", "constant.other", "WordList"),
    (3, "case", "keyword.other", "ListWord"),
    (3, "where", "keyword.other", "ListWord"),
    (4, "rule", "keyword.control", "Top"),
    (4, "rank", "storage.type", "Kind"),
    (4, ".place", "entity.name.function", "Name"),
    (5, "# Why.", "comment.line.number-sign", "Comment"),
    (6, "match", "keyword.other", "Word"),
    (6, "(?:", "punctuation.section.group", "Group"),
    (6, "<number:value>", "entity.name.tag", "Piece"),
    (6, "\\s", "constant.character.escape", "Escape"),
    (6, "(?<of>", "variable.parameter", "Capture"),
    (6, "# behind", "comment.line.number-sign", "Behind"),
    (7, "|", "keyword.other", "Word"),
    (7, "\\p{L}", "constant.character.escape", "Escape"),
    (8, "not-after", "keyword.other", "Word"),
    (9, "set", "keyword.other", "Word"),
    (9, "unit", "variable.parameter", "Field"),
    (9, "mod", "variable.parameter", "Field"),
    (10, "over", "keyword.other", "Word"),
    (10, "*", "keyword.operator", "Any"),
    (11, "yes", "keyword.other", "Word"),
    (11, "xếp 2/63", "string.unquoted", "Example"),
    (11, "value", "variable.parameter", "Given"),
    (12, "no", "keyword.other", "Word"),
    (12, "hạng nhì", "string.unquoted", "Example"),
    (13, "sett", "invalid.illegal", "Error"),
    (14, "rules", "invalid.illegal", "Error"),
    (15, "ranks.place", "invalid.illegal", "Wrong"),
]


@pytest.fixture(scope="module")
def faulty(tmp_path_factory):
    """A folder of patterns with two faults."""
    folder = tmp_path_factory.mktemp("faulty")
    shutil.copytree(ROOT / "patterns", folder, dirs_exist_ok=True)
    (folder / "kite.pat").write_text("rule count.kite\n    match  <digit:value> con diều\n    sett   noun=diều\n"
                                     "    yes    thả 15 con diều    value=15\n    no     con diều giấy\n")
    return folder


# ---- VS Code ------------------------------------------------------------------------------------------------------

class Grammar:
    """A TextMate grammar whose regions end with their line: the first of the leftmost matches, then on behind it."""

    def __init__(self, path):
        self.json = json.loads(path.read_text())

    def flat(self, patterns):
        for pattern in patterns:
            included = self.json["repository"][pattern["include"][1:]] if "include" in pattern else pattern
            yield from self.flat(included["patterns"]) if "include" in pattern and "match" not in included else [included]

    def leftmost(self, patterns, line, at):
        found = [(m.start(), i, p, m) for i, p in enumerate(self.flat(patterns))
                 if (m := re.compile(p.get("match") or p["begin"]).search(line, at)) and m.end() > m.start()]
        return min(found, key=lambda f: f[:2])[2:] if found else None

    def colour(self, line):
        """The name of each character of a line."""
        names, at, patterns = [None] * len(line), 0, self.json["patterns"]
        while at < len(line) and (found := self.leftmost(patterns, line, at)):
            pattern, m = found
            names[m.start():m.end()] = [pattern.get("name", names[m.start()])] * (m.end() - m.start())
            for group, what in pattern.get("captures", pattern.get("beginCaptures", {})).items():
                start, end = m.span(int(group))
                names[start:end] = [what["name"]] * (end - start)
            at = m.end()
            if "begin" in pattern:
                assert pattern["end"] == "$"
                names[at:] = [pattern.get("contentName")] * (len(line) - at)
                patterns = pattern["patterns"]
        return names


@pytest.fixture(scope="module")
def grammar(build):
    return Grammar(build / "docs/chiso-pattern.tmLanguage.json")


@pytest.mark.parametrize("number, words, name", [w[:3] for w in WANTED], ids=lambda v: str(v))
def test_vscode(grammar, number, words, name):
    line = FILE.splitlines()[number - 1]
    at = line.index(words)
    assert set(grammar.colour(line)[at:at + len(words)]) == {name}


def test_vscode_knows_every_line_of_the_project(grammar):
    """Every first word is one of the language, and only comments and continued lines have no other."""
    for path in (ROOT / "patterns").glob("*.pat"):
        for line in path.read_text().splitlines():
            names = grammar.colour(line)
            assert "invalid.illegal" not in names, line
            first = len(line) - len(line.lstrip())
            assert not line.strip() or names[first].split(".")[0] in ("comment", "keyword"), line


def test_vscode_extension_names_its_files(build):
    package = json.loads((build / "docs/package.json").read_text())
    contributes = package["contributes"]
    files = [contributes["languages"][0]["configuration"], contributes["grammars"][0]["path"]]
    for name in files:
        json.loads((build / "docs" / name).read_text())
    assert contributes["languages"][0]["extensions"] == [".pat"]


def test_vscode_jumps_to_faults(chiso, faulty, build):
    matcher = json.loads((build / "docs/package.json").read_text())["contributes"]["problemMatchers"][0]["pattern"]
    lines = chiso("lint", "--format", "gcc", "-p", faulty).stdout.decode().splitlines()
    found = [re.match(matcher["regexp"], line) for line in lines]
    assert [tuple(m[matcher[part]] for part in ("file", "line", "column", "severity")) for m in found] == \
        [(f"{faulty}/kite.pat", "2", "12", "error"), (f"{faulty}/kite.pat", "3", "5", "error")]


# ---- vim ----------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def vim_says(chiso, build, tmp_path_factory):
    """What a script in vim puts into g:rows, with the plugin where `make install` puts it."""
    if not shutil.which("vim"):
        pytest.skip("no vim here")
    home = tmp_path_factory.mktemp("vim")
    for name, where in (("syntax", "syntax/chisopat"), ("ftdetect", "ftdetect/chisopat"), ("compiler", "compiler/chiso")):
        (home / where).parent.mkdir()
        shutil.copy(build / f"docs/{name}.vim", home / f"{where}.vim")

    def run(path, text):
        script = home / "script.vim"
        script.write_text(f"set nocompatible encoding=utf-8 runtimepath^={home}\nfiletype on\nsyntax on\nedit {path}\n"
                          f"{text}\ncall writefile(g:rows, '{home}/out')\nqall!\n")
        subprocess.run(["vim", "-u", "NONE", "-i", "NONE", "-n", "-es", "-S", script], timeout=60,
                       stdin=subprocess.DEVNULL, capture_output=True,
                       env={**WORLD, "PATH": f"{chiso.path.parent}:{WORLD['PATH']}", "TMPDIR": str(home)})
        return (home / "out").read_text().splitlines()
    return run


@pytest.fixture(scope="module")
def vim(vim_says):
    """The groups that vim gives to each byte of the lines of a file."""
    def groups(path):
        kind, *rows = vim_says(path, """\
let g:rows = [&filetype]
for l in range(1, line('$'))
  let row = []
  for c in range(1, len(getline(l)))
    call add(row, synIDattr(synID(l, c, 0), 'name'))
  endfor
  call add(g:rows, join(row, ','))
endfor""")
        assert kind == "chisopat"
        return [row.split(",") for row in rows]
    return groups


def test_vim(vim, tmp_path):
    path = tmp_path / "a.pat"
    path.write_text(FILE)
    groups = vim(path)
    for number, words, _, group in WANTED:
        line = FILE.splitlines()[number - 1].encode()
        at = line.index(words.encode())
        assert set(groups[number - 1][at:at + len(words.encode())]) == {f"chisopat{group}"}, (number, words)


def test_vim_knows_every_line_of_the_project(vim):
    for path in (ROOT / "patterns").glob("*.pat"):
        for line, row in zip(path.read_text().splitlines(), vim(path)):
            assert "chisopatError" not in row and "chisopatWrong" not in row, line


def test_vim_jumps_to_faults(vim_says, faulty):
    """:compiler chiso, :make."""
    rows = vim_says(faulty / "kite.pat", """\
compiler chiso
silent make!
let g:rows = []
for e in getqflist()
  if e.valid
    call add(g:rows, join([fnamemodify(bufname(e.bufnr), ':t'), e.lnum, e.col, e.type, e.text], '|'))
  endif
endfor""")
    assert [row.split("|")[:4] for row in rows] == [["kite.pat", "2", "12", "e"], ["kite.pat", "3", "5", "e"]]
    assert 'there is no piece "digit"' in rows[0]


def test_vim_has_no_word_that_the_language_lacks(build):
    """Also where there is no vim: the words of the syntax file are those that the parser takes."""
    language = (ROOT / "src/rules/language.h").read_text()
    words = re.findall(r'X\(\w+, "([\w-]+)", OPERAND', language)
    assert len(words) == 12
    text = (build / "docs/syntax.vim").read_text()
    named = set(re.findall(r"[\w-]+", " ".join(re.findall(r'chisopat(?:Top|Word) "[^"]*?%\((.*?)\\\)', text))))
    assert named == set(words)
