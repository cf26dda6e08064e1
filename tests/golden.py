#!/usr/bin/env python3
"""Shows how the program's records differ from golden/, and its tables from those of README.md and patterns/README.md; with
--accept writes what it shows.

usage: golden.py [--accept]
"""
import difflib
import sys

import readme
from articles import articles, extract, golden_of, goldens
from claims import difference
from conftest import Chiso


def main(accept):
    found = extract(Chiso(), articles())
    wanted = {golden_of(a): found[str(a)] for a in articles()}
    touched = 0
    for path, lines in wanted.items():
        old = path.read_bytes() if path.exists() else None
        if old == lines:
            continue
        touched += 1
        print(path.relative_to(path.parents[2]))
        print("\n".join(difference(old, lines) if old else ["  new article"]))
        if accept:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(lines)
    for path in sorted({*goldens()} - {*wanted}):
        touched += 1
        print(f"{path.relative_to(path.parents[2])}\n  no article has it any more")
        if accept:
            path.unlink()
    for name, shown, is_, write in (
            ("README.md", readme.shown_table(), readme.demo_table(), readme.show_table),
            ("patterns/README.md", readme.MANUAL.read_text(), readme.made_manual(), readme.MANUAL.write_text)):
        if shown != is_:
            touched += 1
            print(name, *difflib.unified_diff(shown.splitlines(), is_.splitlines(), lineterm="", n=0), sep="\n")
            if accept:
                write(is_)
    print(f"{touched} of {len(wanted) + 2} differ" + (", accepted" if accept and touched else ""))
    return 1 if touched and not accept else 0


sys.exit(main("--accept" in sys.argv[1:]))
