"""The tutorial of patterns/README.md, followed word for word: every file that it shows is written, every command that it
shows is typed, in one shell, in a copy of patterns/, corpus/ and golden/; and each prints what is shown below it.

A block ```FORM FILE is added to the file. What ends with status 1 has shown differences, or a place without a claim."""
import re
import shutil
import subprocess

import pytest

import readme
from conftest import ROOT, WORLD

BLOCKS = readme.manual_blocks()[0]
COMMANDS = [(command, shown, line) for form, _, body, line in BLOCKS if form == "console"
            for command, shown in readme.console_commands(body)]


def script():
    """The blocks as a script for a shell; each command leaves what it printed, what it complained of, and its status."""
    n = 0
    for form, file, body, _ in BLOCKS:
        if file:
            yield f"mkdir -p $(dirname {file})\ncat >> {file} <<'the end'\n{body}the end\n"
            continue
        for command, _ in readme.console_commands(body):
            yield f"{{ {command}\n}} > $OUT/{n}.out 2> $OUT/{n}.err; echo $? > $OUT/{n}.status\n"
            n += 1


@pytest.fixture(scope="module")
def followed(chiso, tmp_path_factory):
    """The folder after all of it, and (status, output, complaints) of each command."""
    desk, out = tmp_path_factory.mktemp("desk"), tmp_path_factory.mktemp("out")
    for name in ("patterns", "corpus", "golden"):
        shutil.copytree(ROOT / name, desk / name)
    env = {**WORLD, "PATH": f"{chiso.path.parent}:{WORLD['PATH']}", "OUT": str(out)}
    del env["CHISO_PATTERNS"]
    subprocess.run(["sh"], input="".join(script()), cwd=desk, env=env, text=True, timeout=300, check=True)
    return desk, [(int((out / f"{n}.status").read_text()), (out / f"{n}.out").read_text(), (out / f"{n}.err").read_text())
                  for n in range(len(COMMANDS))]


def test_blocks_are_files_or_commands():
    assert {form for form, file, _, _ in BLOCKS if not file} == {"console"}
    assert len(COMMANDS) > 12 and len([file for _, file, _, _ in BLOCKS if file]) >= 4


@pytest.mark.parametrize("n", range(len(COMMANDS)), ids=[f"line {line}: {command}" for command, _, line in COMMANDS])
def test_command(followed, n):
    command, shown, _ = COMMANDS[n]
    status, output, complaints = followed[1][n]
    assert status in (0, 1) and (status == 0 or shown), (status, output, complaints)
    assert not re.search(r"cannot|unknown|failed|no such|not found", complaints), complaints
    assert re.search(readme.wanted(shown), output), f"$ {command}\n{output}\n{complaints}"


def test_it_ends_with_an_accepted_golden(chiso, followed):
    """And with nothing else changed: no golden of another article, no file left behind."""
    desk, _ = followed
    before, after = ({str(p.relative_to(root)): p.read_bytes() for p in (root / "golden").rglob("*") if p.is_file()}
                     for root in (ROOT, desk))
    new = {name: after[name] for name in set(after) - set(before)}
    assert list(new) == ["golden/wqi/index-without-unit.jsonl"]
    assert b'"rule":"score.wqi"' in new["golden/wqi/index-without-unit.jsonl"]
    assert {name: after[name] for name in before} == before
    assert chiso("test", "-p", "patterns", cwd=desk).returncode == 0
