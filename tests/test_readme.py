"""What README shows is true: its commands run, its table is what the demo prints, what it names exists."""
import re
import shlex
import subprocess

import pytest

import readme
from conftest import BUILD, ROOT, WORLD

MAKEFILE = (ROOT / "Makefile").read_text()
TARGETS = set(re.findall(r"^([a-z][a-z-]*):", MAKEFILE, re.M))


def test_table_is_what_the_demo_prints():
    """make golden ACCEPT=1 writes it anew."""
    assert readme.shown_table() == readme.demo_table()


@pytest.mark.parametrize("command, shown", list(readme.commands()), ids=[c for c, _ in readme.commands()])
def test_command(command, shown, tmp_path):
    words = shlex.split(command)
    if words[0] == "make":
        assert set(words[1:]) <= TARGETS
        return
    command = re.sub(r"\bbuild/chiso\b", str(BUILD / "chiso"), command)
    command = re.sub(r"> (\S+)$", lambda m: f"> {tmp_path}/{m[1]}", command)
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, timeout=120, env=WORLD)
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout


def test_paths_that_it_names_exist():
    for path in re.findall(r"`((?:src|include|patterns|corpus|golden|tests)/[\w./-]*)`", readme.README.read_text()):
        assert (ROOT / path).exists(), path


def test_targets_that_are_named_exist():
    """In README as code, and in the head of the Makefile."""
    named = re.findall(r"[`$] ?make ([a-z]+)", readme.README.read_text())
    named += re.findall(r"^#   make ([a-z]+)", MAKEFILE, re.M)
    assert len(named) > 10 and set(named) <= TARGETS, set(named) - TARGETS


def test_no_folder_knows_one_after_it():
    """What a folder of src/ includes stands in its row of the table, in one before it, or in base/."""
    rows = re.findall(r"^\| ((?:`\w+/`(?:, )?)+) \|", readme.README.read_text(), re.M)
    place = {name: i for i, row in enumerate(rows, 1) for name in re.findall(r"`(\w+)/`", row)} | {"base": 0}
    assert len(place) > 12
    for path in sorted((ROOT / "src").glob("*/*.[ch]")):
        for folder in re.findall(r'^#include "(\w+)/', path.read_text(), re.M):
            if path.parent.name in place:
                assert place.get(folder, len(rows) + 1) <= place[path.parent.name], f"{path} includes {folder}/"
