"""What README shows is true: its commands run, and its table is what the demo prints."""
import re
import subprocess

import pytest

from conftest import ROOT, WORLD


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```", (ROOT / "README.md").read_text(), re.M | re.S)


def commands():
    """Lines of console blocks that begin with `$ `, with what is shown below them."""
    for block in blocks("console"):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, shown = part.partition("\n")
            yield command, shown


def run(command, build):
    return subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, timeout=60,
                          env={**WORLD, "PATH": f"{build}:{WORLD['PATH']}"})


@pytest.mark.parametrize("command, shown", list(commands()), ids=[c for c, _ in commands()])
def test_command(command, shown, build):
    if command.startswith("make "):
        known = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.M)[0].split()
        assert set(command.split()[1:2]) <= set(known)
        return
    done = run(command.replace("build/chiso", f"{build}/chiso"), build)
    assert done.returncode == 0, done.stderr.decode()
    wanted = [re.escape(line).replace(r"\.\.\.", ".*").replace("…", ".*") for line in shown.strip().splitlines()]
    assert re.search(".*\n".join(wanted), done.stdout.decode(), re.S) or not wanted, done.stdout.decode()


def test_paths_that_it_names_exist():
    text = (ROOT / "README.md").read_text()
    for path in re.findall(r"`((?:src|include|patterns|corpus|golden|tests)/[\w./-]*)`", text):
        assert (ROOT / path).exists(), path


def test_targets_that_are_named_exist():
    """In README as code, and in the head of the Makefile."""
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z][a-z-]*):", makefile, re.M))
    named = re.findall(r"[`$] ?make ([a-z]+)", (ROOT / "README.md").read_text())
    named += re.findall(r"^#   make ([a-z]+)", makefile, re.M)
    assert len(named) > 10 and set(named) <= targets, set(named) - targets
