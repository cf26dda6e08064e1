"""What the reference of patterns/README.md shows is true: its rules hold, its faults are told as it says, its tables are
the program's own. Its blocks are run in order, in a copy of patterns/: rules are added to a file manual.pat, rows to their
lists. (The tutorial before it is followed by test_tutorial.py.)"""
import re
import shutil

import pytest

import readme
from conftest import ROOT

TEXT = readme.MANUAL.read_text()

# ```pat, ```pat faulty, ```tsv FILE, ```text; other blocks only show a form.
BLOCKS = readme.manual_blocks()[1]
RUN = [b for b in BLOCKS if b[0] in ("pat", "tsv", "text")]


# All but the last `yes` and the last `no` of each rule. That those hold is asked elsewhere; here it would be asked anew
# with each block.
MORE_EXAMPLES = re.compile(r"(?<=\n)    (yes|no) .*\n(?=(?:    .*\n)*?    \1 )")


class Desk:
    """The reader's desk: a folder of patterns."""

    def __init__(self, chiso, folder):
        self.chiso, self.patterns, self.faults = chiso, folder / "patterns", ""
        shutil.copytree(ROOT / "patterns", self.patterns)
        for file in self.patterns.glob("*.pat"):
            file.write_text(MORE_EXAMPLES.sub("", file.read_text()))

    def faults_of_rules(self):
        """As every command tells them; without what lint looks for beside faults."""
        done = self.chiso("text", "-p", ".", "-", cwd=self.patterns, input=b"x")
        return done.returncode, done.stderr.decode()

    def pat(self, form, body):
        file = self.patterns / "manual.pat"
        before = file.read_text() if file.exists() else ""
        file.write_text(body if form == "faulty" else before + body + "\n")
        code, self.faults = self.faults_of_rules()
        if form == "faulty":
            file.write_text(before)
        assert code == (2 if form == "faulty" else 0), self.faults

    def tsv(self, name, body):
        with open(self.patterns / name, "a") as file:
            file.write(body)
        code, said = self.faults_of_rules()
        assert code == 0, said

    def text(self, _, body):
        """What the faulty rule above it makes lint say."""
        assert re.search(readme.wanted(body), self.faults.replace("./manual.pat", "manual.pat")), self.faults


@pytest.fixture(scope="module")
def outcomes(chiso, tmp_path_factory):
    """Each block in order, whether or not those before it held."""
    desk = Desk(chiso, tmp_path_factory.mktemp("manual"))
    said = {}
    for form, rest, body, line in RUN:
        try:
            getattr(desk, form)(rest, body)
        except AssertionError as error:
            said[line] = str(error)
    return said


@pytest.mark.parametrize("line", [b[3] for b in RUN], ids=[f"{b[0]} at line {b[3]}" for b in RUN])
def test_block(outcomes, line):
    assert line not in outcomes, outcomes[line]


def test_blocks_are_known():
    assert {b[0] for b in BLOCKS} <= {"pat", "tsv", "text", ""}
    assert len([b for b in RUN if b[0] == "pat"]) > 10


def words_in_code(heading):
    """All words in `code` below a heading, up to the next one of its level or above."""
    level = heading.split()[0]
    part = TEXT[TEXT.index(f"\n{heading}\n") + 1:].partition("\n")[2]
    part = re.split(rf"^#{{1,{len(level)}}} ", part, maxsplit=1, flags=re.M)[0]
    return {word for code in re.findall(r"`([^`\n]+)`", part) for word in re.findall(r"[\w-]+", code)}


def test_tables_are_made_of_those_of_the_program():
    """make golden ACCEPT=1 writes them anew."""
    assert readme.made_manual() == TEXT


def test_every_table_of_the_program_is_shown():
    fillers = re.findall(r'\{"(table-of-[\w-]+)"', (ROOT / "src/build/tables.c").read_text())
    assert len(fillers) > 6 and set(fillers) == set(readme.MADE.findall(TEXT))


def test_settings_are_listed():
    """Every field that the engine asks a match or a rule for."""
    source = "".join(p.read_text() for p in (ROOT / "src").glob("*/*.c"))
    asked = set(re.findall(r'(?:rule_setting|match_field|match_group)\([^"]*?STR\("(\w+)"\)', source))
    assert len(asked) > 15 and asked <= words_in_code("# Reference")


LIMITS = {
    "a pattern file or a word list": ("base/folder.h", r"FOLDER_FILE_MAX \(\(size_t\)(\d+) << 20\)", "{} MiB"),
    "an expression": ("rules/expand.c", r"EXPANDED_MAX \(\(size_t\)(\d+) << 10\)", "{} KiB"),
    "a sentence": ("text/text.h", r"TEXT_SENTENCE_MAX \(\(size_t\)(\d+) << 10\)", "{} KiB"),
    "`after`": ("rules/set.h", r"AFTER_WINDOW +(\d+)", "{} bytes"),
    "steps of one rule": ("rules/set.h", r"MATCH_LIMIT +(\d+)", "{:,}"),
    "names and values": ("link/order.c", r"LIST_MAX = (\d+)", "{}"),
    "claims of a document": ("claims/claims.c", r"CLAIMS_MAX +(\d+)", "{:,}"),
}


def test_limits_are_those_of_the_program():
    table = TEXT[TEXT.index("| what | limit | beyond it |"):].partition("\n\n")[0].splitlines()[2:]
    assert len(table) == len(LIMITS)
    for row, (what, (file, pattern, shown)) in zip(table, LIMITS.items()):
        number = int(re.search(pattern, (ROOT / "src" / file).read_text())[1])
        assert row.startswith(f"| {what}") and f" | {shown.format(number)}" in row, row


def list_rows():
    """(names, columns) of each row of the table of word lists."""
    table = TEXT[TEXT.index("| list | columns | read by |"):].partition("\n\n")[0]
    for line in table.splitlines()[2:]:
        names, columns, _ = (re.findall(r"`([\w-]+)`", cell) for cell in line.split("|")[1:4])
        yield names, columns


def test_all_word_lists_are_listed():
    listed = sorted(name for names, _ in list_rows() for name in names)
    assert listed == sorted(p.stem for p in (ROOT / "patterns").glob("*.tsv"))


def test_columns_of_word_lists_exist():
    for names, columns in list_rows():
        for name in names:
            lines = (ROOT / "patterns" / f"{name}.tsv").read_text().splitlines()
            header = next(line for line in lines if line and line[0] != "#").split("\t")
            assert set(columns) <= set(header), name


def test_pieces_that_are_named_exist():
    table = TEXT[TEXT.index("| piece | matches |"):].partition("\n\n")[0]
    named = {name for line in table.splitlines()[2:] for name in re.findall(r"`([\w-]+)`", line.split("|")[1])}
    source = "".join(p.read_text() for p in (ROOT / "patterns").glob("*.pat"))
    assert len(named) > 15 and named <= set(re.findall(r"^(?:piece|list) +([\w-]+)", source, re.M))


def test_links_within_the_manual_lead_somewhere():
    anchors = {re.sub(r"[^\w\- ]", "", h.lower()).replace(" ", "-") for h in re.findall(r"^#+ (.*)$", TEXT, re.M)}
    assert set(re.findall(r"\]\(#([^)]*)\)", TEXT)) <= anchors
