#!/usr/bin/env python3
"""README's parts that are made or checked: code blocks, and the table that `make demo` begins with.

usage: readme.py [--accept]

Shows how README's table differs from what the demo prints; with --accept writes it anew.
"""
import difflib
import os
import re
import subprocess
import sys

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


def main(accept):
    shown, is_ = shown_table(), demo_table()
    if shown == is_:
        return 0
    print("README.md", *difflib.unified_diff(shown.splitlines(), is_.splitlines(), lineterm="", n=0), sep="\n")
    if accept:
        show_table(is_)
    return 0 if accept else 1


if __name__ == "__main__":
    sys.exit(main("--accept" in sys.argv[1:]))
