#!/usr/bin/env python3
"""How fast chiso is: user time on one core, in turns with the programs that it is measured against.

usage: bench.py [FOLDER]

  claims   chiso extract on HTML, against xmllint --html --noout on the same files
  text     chiso text on them: pages without claims
  reading  a .warc.gz of the pages, against zcat. Before each page stands the signature of PNG: it is no text then, and
           nothing is done with it but reading and its digest. What a start takes is taken off.
  verdict  chiso test on 100 articles of corpus/ and their goldens, wall clock: with a pattern just changed, so that all
           examples are checked first; and with the patterns that chiso was built with, whose examples are known to hold

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
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / os.environ.get("BUILD", "build")
CHISO = str(BUILD / "chiso")
TURNS = 7
ENOUGH = 30_000_000  # bytes
ARTICLES = 100  # of the verdict
NO_TEXT = b"\x89PNG\r\n\x1a\n"
RECORD = """WARC/1.0\r
WARC-Type: response\r
WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r
WARC-Date: 2024-01-01T00:00:00Z\r
WARC-Target-URI: http://localhost/{number}\r
Content-Type: application/http; msgtype=response\r
Content-Length: {length}\r
\r
"""


def contents(source):
    """What the pages of a folder hold, unpacked; those of corpus/ several times."""
    given = sorted(p for p in source.rglob("*") if p.name.endswith((".html", ".html.gz", ".htm")))
    if not given:
        sys.exit(f"{source}: no .html or .html.gz there")
    pages = [gzip.decompress(p.read_bytes()) if p.suffix == ".gz" else p.read_bytes() for p in given]
    return pages if source != ROOT / "corpus" else pages * max(1, ENOUGH // sum(map(len, pages)))


def write_files(pages, folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for i, page in enumerate(pages):
        (folder / f"{i:06}.html").write_bytes(page)
    return sorted(map(str, folder.iterdir()))


def write_warc(pages, path):
    with path.open("wb") as out:
        for number, page in enumerate(pages):
            body = NO_TEXT + page
            response = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
            head = RECORD.format(number=number, length=len(response)).encode()
            out.write(gzip.compress(head + response + b"\r\n\r\n", mtime=0))
    return str(path)


def write_project(folder):
    """100 articles with their goldens, and patterns of which one has just been changed; the arguments of chiso test."""
    shutil.rmtree(folder, ignore_errors=True)
    given = sorted(p for p in (ROOT / "corpus").glob("*/*"))
    for i in range(ARTICLES):
        path = folder / "corpus" / f"{i:03}{given[i % len(given)].suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(given[i % len(given)], path)
    shutil.copytree(ROOT / "patterns", folder / "patterns")
    with (folder / "patterns" / "rank.pat").open("a") as pattern:
        pattern.write("# changed\n")
    arguments = [CHISO, "test", "-q", str(folder / "corpus"), str(folder / "golden"), "-p"]
    subprocess.run([*arguments, str(ROOT / "patterns"), "--accept"], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, check=True, env={k: v for k, v in os.environ.items() if k != "CI"})
    return [*arguments, str(folder / "patterns")], [*arguments, str(ROOT / "patterns")]


def run(command):
    return subprocess.run(["taskset", "-c", "0", *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          env={**os.environ, "LC_ALL": "C", "CHISO_PATTERNS": str(ROOT / "patterns")})


def user_time(command):
    """Seconds of user time that a command takes on one core."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    run(command)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def wall_time(command):
    """Seconds that somebody waits for it."""
    before = time.monotonic()
    run(command).check_returncode()
    return time.monotonic() - before


def in_turns(*commands, measure=user_time):
    """For each command its time in each turn. The first turn is not counted: it brings the files into memory."""
    turns = [[measure(c) for c in commands] for _ in range(TURNS + 1)]
    return list(zip(*turns[1:]))


def ratio(times, others):
    return statistics.median(a / b for a, b in zip(times, others))


def main(arguments):
    source = pathlib.Path(arguments[0]).resolve() if arguments else ROOT / "corpus"
    pages = contents(source)
    size = sum(map(len, pages)) / 1e6
    files = write_files(pages, BUILD / "bench")
    warc = write_warc(pages, BUILD / "bench.warc.gz")

    xmllint, claims, text = in_turns(["xmllint", "--html", "--noout", *files], [CHISO, "extract", "-q", *files],
                                     [CHISO, "text", "-q", *files])
    zcat, start, reading = in_turns(["zcat", warc], [CHISO, "text", "-q", os.devnull], [CHISO, "text", "-q", warc])
    reading = [a - b for a, b in zip(reading, start)]

    def line(what, times, others, against):
        took = statistics.median(times)
        print(f"{what:8} {took:5.2f} s {ratio(times, others):6.2f} x {against:8} {size / took:6.1f} MB/s "
              f"{len(pages) / took:6.0f} pages/s")

    print(f"{len(pages)} pages, {size:.1f} MB; user time of one core, medians of {TURNS} turns")
    print(f"xmllint  {statistics.median(xmllint):5.2f} s   zcat {statistics.median(zcat):5.2f} s   "
          f"start {statistics.median(start):5.2f} s, in claims and text")
    line("claims", claims, xmllint, "xmllint")
    line("text", text, xmllint, "xmllint")
    line("reading", reading, zcat, "zcat")
    changed, built = map(statistics.median, in_turns(*write_project(BUILD / "bench-test"), measure=wall_time))
    print(f"verdict  {changed:5.2f} s over {ARTICLES} articles, a pattern changed and all examples checked; "
          f"{built:.2f} s with the patterns as built")


main(sys.argv[1:])
