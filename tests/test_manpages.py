"""The man pages: sound by mandoc's own judgement, complete by the tables they are made of, true where they show a command."""
import json
import re
import subprocess

import pytest

from conftest import ROOT, WORLD

PAGES = ("chiso.1", "chiso-patterns.5", "chiso-record.5")


@pytest.fixture(scope="module")
def page(build):
    """A page as it is read, without bold and underline."""
    def read(name):
        done = subprocess.run(["mandoc", "-T", "utf8", "-O", "width=100", build / "docs" / name], capture_output=True)
        assert done.returncode == 0, done.stderr.decode()
        return re.sub(".\b", "", done.stdout.decode())
    return read


def section(text, name):
    return re.search(rf"^{name}\n(.*?)(?=^\S)", text, re.M | re.S)[1]


@pytest.mark.parametrize("name", PAGES)
def test_lint(build, name):
    done = subprocess.run(["mandoc", "-T", "lint", build / "docs" / name], capture_output=True, text=True)
    ours = re.compile(r"referenced manual not found: Xr chiso")  # it looks for them where nothing is installed yet
    assert [line for line in done.stdout.splitlines() if not ours.search(line)] == []


def test_every_example_stands_in_a_manual(build):
    shown = {"record": (build / "docs/chiso-record.5").read_text()}
    rows = [line.split("\t") for line in (ROOT / "src/build/examples.tsv").read_text().splitlines() if line[0] != "#"][1:]
    manual = (ROOT / "patterns/README.md").read_text()
    plain = lambda text: re.sub(r"\W", "", re.sub(r"^\.[A-Z]\w ?", "", text, flags=re.M))
    assert len(rows) > 40
    assert [row for row in rows if plain(row[2]) not in plain(shown.get(row[0], manual))] == []


@pytest.mark.parametrize("name", PAGES)
def test_no_word_is_missing(build, name):
    assert "(null)" not in (build / "docs" / name).read_text()


def test_every_option_of_every_command(chiso, page):
    text = page("chiso.1")
    usage = chiso("--help").stdout.decode()
    commands = re.findall(r"^  (\w+) ", usage.partition("Commands:\n")[2].partition("\n\n")[0], re.M)
    assert len(commands) >= 4
    for command in commands:
        told = re.search(rf"^   chiso {command}\n(.*?)(?=^   chiso |^\S)", text, re.M | re.S)[1]
        common = text[:text.index("   chiso extract\n")]
        options = set(re.findall(r"(--[\w-]+)", chiso(command, "--help").stdout.decode().partition("\n\n")[2]))
        assert len(options) >= 6
        assert {o for o in options if o not in told and o not in common} == set()
        assert f"chiso {command} [option ...]" in section(text, "SYNOPSIS")


def test_exit_codes(page):
    assert re.findall(r"^     (\d) ", section(page("chiso.1"), "EXIT STATUS"), re.M) == list("01234")


def test_its_examples_run(chiso, page, tmp_path):
    """In a folder with articles of the corpus under the names that the examples use."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/a.txt").write_bytes((ROOT / "corpus/text/numbers-no-claims.txt").read_bytes())
    examples = re.findall(r"^\s+\$ (.*)$", section(page("chiso.1"), "EXAMPLES"), re.M)
    assert len(examples) >= 4
    for command in examples:
        done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True,
                              env={**WORLD, "PATH": f"{chiso.path.parent}:{WORLD['PATH']}"})
        assert done.returncode == 0 and not done.stderr, (command, done.stderr)
    assert (tmp_path / "claims.jsonl").stat().st_size > 0


def test_every_field_of_the_records(chiso, page):
    text = page("chiso-record.5")
    fields = {"document": set(), "claim": set()}
    for line in chiso("extract", "-q", "corpus").stdout.splitlines():
        record = json.loads(line)
        fields[record["type"]] |= set(record) - {"type"}
    for kind, name in (("document", "DOCUMENTS"), ("claim", "CLAIMS")):
        told = set(re.findall(r"^     (\w+) \(", section(text, name), re.M))
        assert len(fields[kind]) > 12 and fields[kind] <= told, fields[kind] - told


def test_every_kind_and_every_problem(page):
    text = page("chiso-record.5")
    language = (ROOT / "src/rules/language.h").read_text()
    kinds = re.findall(r'X\(\w+, "(\w+)"', re.search(r"#define KIND_LIST\(X\)(.*?)\n\n", language, re.S)[1])
    codes = re.findall(r'X\(\w+, "([\w-]+)", (?:true|false)', (ROOT / "src/base/problem.h").read_text())
    assert len(kinds) == 10 and len(codes) > 20
    for word in kinds + codes:
        assert re.search(rf"^     {word}\b", text, re.M), word


def test_the_reference_of_the_language_is_whole(page):
    """Each heading, and each first cell of its tables, of the manual's reference."""
    manual = (ROOT / "patterns/README.md").read_text().partition("\n# Reference\n")[2]
    text = page("chiso-patterns.5")
    for heading in re.findall(r"^## (.*)$", manual, re.M):
        assert f"\n{heading.upper()}\n" in text, heading
    squeezed = re.sub(r"\s+", "", text)
    code = re.sub(r"^```.*?^```$", "", manual, flags=re.M | re.S)
    rows = re.sub(r"^\|.*\n\| ---.*\n", "", code, flags=re.M).splitlines()
    cells = [re.split(r"(?<!\\)\|", row)[1].replace("`", "").replace("\\|", "|") for row in rows if row.startswith("| ")]
    assert len(cells) > 100
    for cell in cells:
        assert re.sub(r"\s+", "", cell) in squeezed, cell
