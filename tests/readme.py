#!/usr/bin/env python3
"""Parts of the manuals that are made or checked: README's code blocks, the table that `make demo` begins with, and the
tables of patterns/README.md, which are made of the program's own (src/build/tables.c).

usage: readme.py [--accept]

Shows how their tables differ from what the program prints; with --accept writes them anew.
"""
import difflib
import os
import re
import subprocess
import sys
import tempfile

from conftest import BUILD, ROOT

README = ROOT / "README.md"
TABLE = re.compile(r"(?<=^```text\n).*?(?=^```)", re.M | re.S)


def shown_table():
    return TABLE.search(README.read_text())[0]


def show_table(table):
    README.write_text(TABLE.sub(lambda _: table, README.read_text(), count=1))


def demo_table():
    """The first table of `make demo`, without its empty last line."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(["make", "-s", "demo", f"B={BUILD}"], cwd=ROOT, capture_output=True, text=True, env=env)
    assert done.returncode == 0, done.stderr
    head, rows, *_ = done.stdout.split("\n\n")
    return f"{head}\n\n{rows}\n"


def commands():
    """What README's console blocks type, and what they show below it."""
    for block in re.findall(r"^```console\n(.*?)^```", README.read_text(), re.M | re.S):
        for part in re.split(r"^\$ ", block, flags=re.M)[1:]:
            command, _, shown = part.partition("\n")
            yield command, shown


# ---- patterns/README.md -------------------------------------------------------------------------------------------

MANUAL = ROOT / "patterns" / "README.md"
# ```FORM REST
BLOCK = re.compile(r"^```(\w*) ?([^\n]*)\n(.*?)^```$", re.M | re.S)


def manual_blocks():
    """(form, rest of its line, body, line) of the code blocks of the tutorial, and of those of the reference."""
    text = MANUAL.read_text()
    reference = text.index("\n# Reference\n")
    parts = [], []
    for m in BLOCK.finditer(text):
        parts[m.start() > reference].append((m[1], m[2], m[3], text.count("\n", 0, m.start()) + 1))
    return parts


def console_commands(body):
    """(command, what is shown below it) of a console block."""
    for part in re.split(r"^\$ ", body, flags=re.M)[1:]:
        yield re.match(r"((?:[^\n]*\\\n)*[^\n]*)\n?(.*)", part, re.S).groups()


def wanted(shown):
    """What is shown as a regular expression: `…` is anything within a line or, alone, any lines; blanks are one."""
    lines = [re.sub(r"(\\ )+", r"\\s+", re.escape(line)).replace("…", ".*") for line in shown.strip().splitlines()]
    parts = [[]]
    for line in lines:
        parts.append([]) if line == ".*" else parts[-1].append(line)
    return r"[\s\S]*\n?".join(r"\s*\n".join(part) for part in parts if part)


MADE = re.compile(r"(?<=<!-- )(table-of-[\w-]+) -->\n(?:\|.*\n)*")


def made_table(name):
    with tempfile.NamedTemporaryFile("w") as template:
        template.write(f"@{{{name}}}")
        template.flush()
        done = subprocess.run([BUILD / "docs" / "docs", template.name], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def made_manual():
    """The manual with its tables as they are made now."""
    return MADE.sub(lambda m: f"{m[1]} -->\n{made_table(m[1])}", MANUAL.read_text())


def main(accept):
    differ = False
    for name, shown, is_, write in (
            ("README.md", shown_table(), demo_table(), show_table),
            ("patterns/README.md", MANUAL.read_text(), made_manual(), MANUAL.write_text)):
        if shown == is_:
            continue
        differ = True
        print(name, *difflib.unified_diff(shown.splitlines(), is_.splitlines(), lineterm="", n=0), sep="\n")
        if accept:
            write(is_)
    return 1 if differ and not accept else 0


if __name__ == "__main__":
    sys.exit(main("--accept" in sys.argv[1:]))
