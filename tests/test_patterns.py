"""The rules as data: every rule teaches by examples, stands where one looks for it, and no word list is left over."""
import re

from conftest import ROOT

PATTERNS = ROOT / "patterns"
FILES = {p.name: p.read_text(encoding="utf-8") for p in sorted(PATTERNS.glob("*.pat"))}
LISTS = {p.stem for p in PATTERNS.glob("*.tsv")}
MANUAL = (PATTERNS / "README.md").read_text(encoding="utf-8")

# Files that are named after what they hold rather than after the kind of its rules.
KINDS = {"table.pat": "head"}


def rules():
    """(file, id, the rule's indented lines) of all rules."""
    for name, text in FILES.items():
        for rule in re.finditer(r"^rule (\S+)\n((?:[ \t].*\n|\n)*)", text, re.M):
            yield name, rule[1], rule[2]


def lists_of(text):
    return set(re.findall(r"^list +\S+ +(\S+)", text, re.M))


def manual_lists():
    """What the manual's table of word lists says: list -> the column `read by`."""
    table = MANUAL.partition("| list | columns | read by |")[2].partition("\n\n")[0]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.strip().splitlines()[1:]]
    return {name: read_by for names, _, read_by in rows for name in re.findall(r"`([^`]+)`", names)}


def test_rules_were_found():
    assert len(list(rules())) == sum(len(re.findall(r"^rule ", text, re.M)) for text in FILES.values()) > 100


def test_every_rule_has_two_examples_of_each_kind():
    few = [f"{name}: {rule}" for name, rule, lines in rules()
           for kind in ("yes", "no") if len(re.findall(rf"^\s+{kind} +\S", lines, re.M)) < 2]
    assert not few


def test_no_example_stands_twice_in_a_rule():
    twice = []
    for name, rule, lines in rules():
        sentences = re.findall(r"^\s+(?:yes|no) +(.+?)(?:\s{2,}.*)?$", lines, re.M)
        twice += [f"{name}: {rule}: {s}" for s in set(sentences) if sentences.count(s) > 1]
    assert not twice


def test_every_file_opens_with_a_comment():
    assert not [name for name, text in FILES.items() if not re.match(r"# \S", text)]


def test_rules_stand_in_the_file_of_their_kind():
    """`none` rules may stand beside the rules in whose way they stand."""
    astray = [f"{name}: {rule}" for name, rule, _ in rules()
              if rule.partition(".")[0] not in (KINDS.get(name, re.split(r"[-.]", name)[0]), "none")]
    assert not astray


def test_lists_that_rules_name_exist():
    assert not {f"{name}: {used}" for name, text in FILES.items() for used in lists_of(text) - LISTS}


def test_every_word_list_is_read_or_told():
    by_rules = set().union(*map(lists_of, FILES.values()))
    by_program = {word for source in (ROOT / "src").rglob("*.c")
                  for word in re.findall(r'"([a-z][a-z-]*)"', source.read_text(encoding="utf-8"))}
    told = {name for name, read_by in manual_lists().items() if read_by == "nothing yet"}
    left_over = sorted(LISTS - by_rules - by_program - told)
    assert not left_over
    assert not told & by_rules, "the manual says of these that nothing reads them"


def test_the_manual_tells_all_word_lists():
    assert set(manual_lists()) == LISTS


def test_the_manual_tells_which_rules_read_a_list():
    wrong = [f"{name}: not read by {file}" for name, read_by in manual_lists().items()
             for file in re.findall(r"`([a-z-]+\.pat)`", read_by) if name not in lists_of(FILES[file])]
    assert not wrong


def test_lists_choose_rows_that_exist():
    """A value that no row has chooses nothing: a misspelling, or a type that was renamed."""
    empty = []
    for name, text in FILES.items():
        for used, column, values in re.findall(r"^list +\S+ +(\S+) +where +([a-z_]+)=(\S+)", text, re.M):
            lines = [line for line in (PATTERNS / f"{used}.tsv").read_text(encoding="utf-8").split("\n")
                     if line and not line.startswith("#")]
            at = lines[0].split("\t").index(column)
            held = {(line.split("\t") + [""] * (at + 1))[at] for line in lines[1:]}
            empty += [f"{name}: {used} where {column}={value}" for value in values.split("|") if value not in held]
    assert not empty
