"""What shells offer behind `chiso`: asked of the shells themselves. bash is always there; fish and zsh where they are."""
import re
import shutil
import subprocess

import pytest

from conftest import ROOT

COMMANDS = ["extract", "text", "explain", "lint"]


@pytest.fixture
def desk(tmp_path):
    for name in ("bài báo.txt", "patterns/x.pat", "claims.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    return tmp_path


@pytest.fixture
def bash(build, desk):
    """What bash offers for the last of the words, which it takes apart at `=` as it does on a command line."""
    def ask(*words):
        words = [part for word in words for part in re.split("(=)", word) if part] + ([""] if words[-1] == "" else [])
        script = (f'. "{build}/docs/chiso.bash"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _chiso; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        done = subprocess.run(["bash", "-c", script, "bash", "chiso", *words], cwd=desk, capture_output=True, text=True)
        assert done.returncode == 0 and not done.stderr, done.stderr
        return sorted(filter(None, done.stdout.splitlines()))
    return ask


def commands(chiso):
    usage = chiso("--help").stdout.decode()
    return re.findall(r"^  (\w+) ", usage.partition("Commands:\n")[2].partition("\n\n")[0], re.M)


def options(chiso, command):
    return sorted(set(re.findall(r"^ .*?(--[\w-]+)", chiso(command, "--help").stdout.decode(), re.M)))


def test_commands(chiso, bash):
    assert set(bash("")) >= set(commands(chiso)) >= set(COMMANDS)
    assert bash("ext") == ["extract"]


def test_files_without_a_command(bash):
    assert bash("cla") == ["claims.jsonl"] == bash("extract", "cla") == bash("claims.jsonl", "cla")
    assert bash("b") == ["bài báo.txt"]


def test_every_option_of_every_command(chiso, bash):
    for command in commands(chiso):
        assert bash(command, "--") == options(chiso, command)


def test_options_without_a_command_are_those_of_extract(chiso, bash):
    assert bash("--") == options(chiso, "extract")


@pytest.mark.parametrize("words, offered", [
    (("extract", "--format="), ["jsonl", "table"]),
    (("extract", "--format", ""), ["jsonl", "table"]),
    (("extract", "-f", "t"), ["table"]),
    (("text", "--format=j"), ["jsonl"]),
    (("lint", "--color="), ["always", "auto", "never"]),
    (("extract", "--patterns="), ["patterns"]),
    (("extract", "--output=cl"), ["claims.jsonl"]),
    (("extract", "--stats=cl"), ["claims.jsonl"]),
    (("extract", "--stats", "cl"), ["claims.jsonl"]),  # its argument is left out: this is an article
    (("extract", "--max-ratio", ""), []),
    (("extract", "--quiet", "b"), ["bài báo.txt"]),
], ids=" ".join)
def test_arguments(bash, words, offered):
    assert bash(*words) == offered


def test_the_words_of_choices_are_those_that_are_taken(chiso, bash):
    for command in commands(chiso):
        refused = chiso(command, "--format=?", "x").stderr.decode()
        taken = re.search(r"take one of: (.*)", refused)
        if taken:
            assert bash(command, "--format=") == sorted(taken[1].split(", ")), command


@pytest.mark.skipif(not shutil.which("fish"), reason="no fish here")
@pytest.mark.parametrize("line, offered", [
    ("chiso ex", ["explain", "extract"]), ("chiso text --format ", ["jsonl", "text"]), ("chiso extract --sta", ["--stats"]),
    ("chiso --max-ra", ["--max-ratio"]), ("chiso lint cla", []), ("chiso extract -p pat", ["patterns/"]),
])
def test_fish(build, desk, line, offered):
    done = subprocess.run(["fish", "-N", "-c", f"source {build}/docs/chiso.fish; complete -C '{line}'"], cwd=desk,
                          capture_output=True, text=True)
    assert not done.stderr and sorted(row.split("\t")[0] for row in done.stdout.splitlines()) == offered


@pytest.mark.skipif(not shutil.which("zsh"), reason="no zsh here")
def test_zsh(build):
    assert subprocess.run(["zsh", "-n", build / "docs/chiso.zsh"]).returncode == 0


def test_zsh_and_fish_are_told_every_option(chiso, build):
    """Whether or not they are here: what they read names each option of each command, and nothing else."""
    zsh, fish = ((build / "docs" / f"chiso.{shell}").read_text() for shell in ("zsh", "fish"))
    for command in commands(chiso):
        part = re.search(rf"^        {command}\)\n(.*?);;", zsh, re.M | re.S)[1]
        assert sorted(set(re.findall(r"'(--[a-z-]+?)(?:=-?)?['\[]", part))) == options(chiso, command)
        told = re.findall(rf"(?:from {command}'|not __fish_seen_subcommand_from).* -l ([\w-]+)", fish)
        assert {"--" + name for name in told} >= set(options(chiso, command))
