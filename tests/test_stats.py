"""chiso extract --stats: what became of each rule in a run."""
import re

import pytest

FINE, FINDINGS, RULES, USAGE, IO = range(5)

PATTERNS = """\
piece number  \\d+(?:[.,]\\d+)*

rule count.person
    match  <number:value> (?<noun>người)
    not-after  khỏi
    yes    có 12 người   value=12  noun=người
    no     12 quả

rule count.any
    match  <number:value> (?<noun>quả|người)
    yes    có 12 quả   value=12  noun=quả
    no     12

rule rank.place
    match  xếp thứ <number:value>/<number:of>
    set    unit=rank
    yes    xếp thứ 2/63   value=2  of=63  unit=rank
    no     xếp thứ hai

rule none.never
    match  bầu cử
    yes    bầu cử
    no     bầu
"""

# A number stands at five words, two of them in a sentence without a noun for it. `12 người` falls to count.person, which
# refuses `7 người`; 5/3 can be no rank.
ARTICLE = "Tin trong ngày\n\n08:18 08/04/2025\n\nHôm nay họ mời 12 người, thoát khỏi 7 người và 3 quả. Họ xếp thứ 5/3.\n"


def rows(text):
    """(rule, tried, matched, kept) of each line below the head; and that each has a time."""
    head, *lines = (line.split() for line in text.splitlines())
    assert head == ["tried", "matched", "kept", "seconds", "rule"]
    assert all(re.fullmatch(r"\d+\.\d{6}", line[3]) for line in lines)
    return [(line[4], *map(int, line[:3])) for line in lines]


def test_what_became_of_each_rule(chiso, rules, article):
    done = chiso("extract", "-p", rules, "--stats", article)
    assert done.returncode == FINE
    assert rows(done.stderr.decode()) == [
        ("count.person", 3, 1, 1), ("count.any", 3, 3, 2), ("rank.place", 1, 1, 0), ("none.never", 0, 0, 0),
        ("total", 7, 5, 3)]


def test_the_records_are_the_same(chiso, rules, article):
    assert chiso("extract", "-p", rules, "--stats", article).stdout == chiso("extract", "-p", rules, article).stdout


def test_into_a_file(chiso, rules, article, tmp_path):
    done = chiso("extract", "-p", rules, f"--stats={tmp_path}/counts", article)
    assert done.returncode == FINE and not done.stderr
    assert rows((tmp_path / "counts").read_text())[-1] == ("total", 7, 5, 3)
    assert [p.name for p in tmp_path.iterdir()] == ["counts"]


def test_counts_add_up_over_documents_and_are_the_same_each_time(chiso, rules, article):
    one, two, again = (rows(chiso("extract", "-p", rules, "--stats", *[article] * n).stderr.decode()) for n in (1, 2, 2))
    assert two == again == [(name, *(2 * n for n in counts)) for name, *counts in one]


def test_every_rule_is_told_in_the_order_of_reading(chiso, root, article):
    done = chiso("extract", "--stats", article)
    written = [m[1] for path in sorted((root / "patterns").glob("*.pat"), key=lambda p: p.name.encode())
               for m in re.finditer(r"^rule +(\S+)", path.read_text(), re.M)]
    assert [row[0] for row in rows(done.stderr.decode())] == [*written, "total"]


def test_a_file_that_cannot_be_written(chiso, rules, article, tmp_path):
    done = chiso("extract", "-p", rules, f"--stats={tmp_path}/none/counts", article)
    assert done.returncode == IO and b"none/counts: cannot be written" in done.stderr
    assert done.stdout == chiso("extract", "-p", rules, article).stdout
