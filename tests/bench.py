#!/usr/bin/env python3
"""chiso extract on HTML against xmllint --html --noout on the same files: in turns, one core, user time.

usage: bench.py [FOLDER]

FOLDER holds .html or .html.gz files; without it corpus/ is taken, repeated until it is worth measuring.
"""
import gzip
import os
import pathlib
import resource
import shutil
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / os.environ.get("BUILD", "build")
PAIRS = 7
ENOUGH = 30_000_000  # bytes


def pages(source, folder):
    """The pages, unpacked, as files of one folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    given = sorted(p for p in source.rglob("*") if p.name.endswith((".html", ".html.gz", ".htm")))
    if not given:
        sys.exit(f"{source}: no .html or .html.gz there")
    contents = [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in given]
    times = 1 if source != ROOT / "corpus" else max(1, ENOUGH // sum(map(len, contents)))
    for i in range(times):
        for j, content in enumerate(contents):
            (folder / f"{i:04}-{j:04}.html").write_bytes(content)
    return sorted(map(str, folder.iterdir()))


def user_time(command):
    """Seconds of user time that a command takes on one core."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run(["taskset", "-c", "0", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   env={**os.environ, "LC_ALL": "C", "CHISO_PATTERNS": str(ROOT / "patterns")})
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main(arguments):
    source = pathlib.Path(arguments[0]).resolve() if arguments else ROOT / "corpus"
    files = pages(source, BUILD / "bench")
    size = sum(os.path.getsize(f) for f in files)
    chiso, xmllint = [str(BUILD / "chiso"), "extract", "-q", *files], ["xmllint", "--html", "--noout", *files]
    print(f"{len(files)} pages, {size / 1e6:.1f} MB; user time of one core, in turns")
    user_time(chiso), user_time(xmllint)  # files into memory
    ratios, ours = [], []
    for i in range(PAIRS):
        a, b = user_time(chiso), user_time(xmllint)
        ratios.append(a / b)
        ours.append(a)
        print(f"  chiso {a:6.2f} s   xmllint {b:6.2f} s   ratio {a / b:.2f}")
    took = statistics.median(ours)
    load = user_time([str(BUILD / "chiso"), "extract", "-q", os.devnull])
    print(f"median ratio {statistics.median(ratios):.2f}; chiso {size / 1e6 / took:.1f} MB/s, {len(files) / took:.0f} "
          f"pages/s (of its time {load:.2f} s load the rules)")


main(sys.argv[1:])
