"""The command line: what a person or a script that calls the program relies on."""
import json
import os
import pty
import re
import subprocess
import threading
import time
import unicodedata

import pytest

from articles import articles

FINE, FINDINGS, RULES, USAGE, IO = range(5)
COMMANDS = ("extract", "text", "explain", "test", "diff", "lint")
ACTS_ON_TERMINALS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
SOME = [str(a) for a in articles()[:3]]

ARTICLE = "Công an tỉnh tiếp nhận 1.250 hồ sơ\n\n08:18 08/04/2025\n\nNgày 6/4/2025, Công an tỉnh Nghệ An tiếp nhận 1.250 hồ sơ."


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def documents(output):
    return [r for r in map(json.loads, output.splitlines()) if r["type"] == "document"]


# ---- Help, version, usage -----------------------------------------------------------------------------------------

def test_help_names_every_command(chiso):
    done = chiso("--help")
    assert done.returncode == FINE and not done.stderr
    for command in COMMANDS:
        assert command in done.stdout.decode()


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(chiso, command):
    done = chiso(command, "--help")
    assert done.returncode == FINE and not done.stderr
    text = done.stdout.decode()
    assert text.startswith(f"Usage: chiso {command}") and "--patterns" in text and "tatus" in text


def test_version(chiso, root):
    version = re.search(r'CHISO_VERSION "(.+)"', (root / "include/chiso.h").read_text())[1]
    assert chiso("--version").stdout.decode() == f"chiso {version}\n"
    assert f"VERSION   = {version}\n" in (root / "Makefile").read_text()


@pytest.mark.parametrize("arguments, said", [
    ((), "Usage"),
    (("extract",), "no input"),
    (("extract", "--no-such-option", "x"), "no-such-option"),
    (("extract", "-f", "xml", "x"), "xml"),
    (("extract", "--color", "blue", "x"), "blue"),
    (("extract", "-o"), "requires an argument"),
    (("lint", "x"), "takes no files"),
], ids=lambda v: " ".join(v) if isinstance(v, tuple) else None)
def test_wrong_usage(chiso, arguments, said):
    done = chiso(*arguments)
    assert done.returncode == USAGE and not done.stdout and said in done.stderr.decode()


# ---- Inputs -------------------------------------------------------------------------------------------------------

def test_a_file_without_a_command_is_extracted(chiso, article):
    assert chiso(article).stdout == chiso("extract", article).stdout != b""


def test_standard_input(chiso, article):
    piped = chiso("extract", "-", input=article.read_bytes())
    assert documents(piped.stdout)[0]["source"] == "-"
    named = chiso("extract", article).stdout.replace(json.dumps(str(article)).encode(), b'"-"')
    assert piped.stdout == named


def test_folders_are_walked_in_order_of_bytes(chiso, tmp_path):
    for name in ("b/2.txt", "b/10.txt", "a/x.txt", "B.txt", ".hidden.txt"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(ARTICLE, encoding="utf-8")
    done = chiso("extract", "in", cwd=tmp_path)
    assert [d["source"] for d in documents(done.stdout)] == ["in/B.txt", "in/a/x.txt", "in/b/10.txt", "in/b/2.txt"]


def test_files_from(chiso, article, tmp_path):
    names = tmp_path / "list"
    names.write_text(f"{article}\n{article}\n")
    assert len(documents(chiso("extract", "--files-from", names).stdout)) == 2
    assert len(documents(chiso("extract", "--files-from", "-", input=f"{article}\n".encode()).stdout)) == 1
    missing = chiso("extract", "--files-from", tmp_path / "none")
    assert missing.returncode == IO and b"none" in missing.stderr


def test_another_language_claims_nothing(chiso):
    page = "Growth of the economy\n\n" + "The city grew by 12.5 percent in March 2024, and 300 people moved there.\n\n" * 20
    done = chiso("extract", "-", input=page.encode())
    [head] = map(json.loads, done.stdout.splitlines())
    assert (head["claims"], head["status"]) == (0, "ok")
    assert [p["code"] for p in head["problems"]] == ["other-language"]


def test_a_missing_file_costs_only_itself(chiso, article):
    done = chiso("extract", article, "no-such-file", article)
    assert [d["status"] for d in documents(done.stdout)] == ["ok", "failed", "ok"]
    assert done.returncode == FINDINGS
    assert b"no-such-file: failed: No such file or directory" in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert not chiso("extract", "-q", "no-such-file").stderr


def test_same_bytes_same_id(chiso, article, tmp_path):
    other = tmp_path / "other.txt"
    other.write_bytes(article.read_bytes())
    one, two = documents(chiso("extract", article, other).stdout)
    assert one["id"] == two["id"]
    other.write_bytes(article.read_bytes() + b"\n")
    assert documents(chiso("extract", other).stdout)[0]["id"] != one["id"]


# ---- Rules --------------------------------------------------------------------------------------------------------

def test_rules_that_cannot_be_loaded(chiso, article, tmp_path):
    done = chiso("extract", "-p", tmp_path / "nowhere", article)
    assert done.returncode == RULES and not done.stdout
    assert b"nowhere" in done.stderr and b"-p DIR" in done.stderr


def test_lint_tells_all_faults_with_their_places(chiso, root, tmp_path):
    for path in (root / "patterns").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    assert chiso("extract", "-p", tmp_path, "-", input=b"Tin\n").returncode == FINE
    (tmp_path / "broken.pat").write_text("rule count.one\n    match  (x\n    yes x  value=1\n    no  y\n\nnonsense\n")
    done = chiso("lint", "-p", tmp_path)
    said = done.stderr.decode()
    assert done.returncode == RULES and "broken.pat:2:" in said and "broken.pat:6:" in said


def test_an_example_that_does_not_hold_is_a_fault(chiso, root, tmp_path):
    for path in (root / "patterns").iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "wrong.pat").write_text(
        "rule none.wrong\n    match  zzyzx (?<value>\\d+)\n    yes    there is no match here\n    no     zzyzx 7\n")
    done = chiso("lint", "-p", tmp_path)
    assert done.returncode == RULES and "wrong.pat:3" in done.stderr.decode() and "wrong.pat:4" in done.stderr.decode()


def test_patterns_by_environment_and_option(chiso, article, root, tmp_path):
    nowhere = {"CHISO_PATTERNS": str(tmp_path)}
    assert chiso("extract", article, env={"CHISO_PATTERNS": str(tmp_path / "none")}).returncode == RULES
    assert chiso("extract", "-p", root / "patterns", article, env=nowhere).returncode == FINE


# ---- Output -------------------------------------------------------------------------------------------------------

def test_output_file_appears_whole(chiso, article, tmp_path):
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    assert chiso("extract", "-o", out, article).returncode == FINE
    assert out.read_bytes() == chiso("extract", article).stdout
    assert sorted(p.name for p in tmp_path.iterdir()) == ["article.txt", "out.jsonl"]
    assert out.stat().st_mode & 0o777 == 0o666 & ~current_umask()


def current_umask():
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_output_that_cannot_be_written_leaves_the_old_one(chiso, article, tmp_path):
    done = chiso("extract", "-o", tmp_path / "none" / "out.jsonl", article)
    assert done.returncode == IO and b"none/out.jsonl: cannot be written" in done.stderr
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    done = chiso("extract", "-p", tmp_path / "none", "-o", out, article)
    assert done.returncode == RULES and out.read_text() == "old"


def test_a_signal_takes_the_unfinished_file_along(chiso, article, tmp_path, world):
    out = tmp_path / "out.jsonl"
    running = subprocess.Popen([chiso.path, "extract", "-o", out, article, "-"], stdin=subprocess.PIPE, env=world)
    deadline = time.monotonic() + 20
    while not list(tmp_path.glob("*.part")) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert list(tmp_path.glob("*.part"))
    running.terminate()
    running.wait(10)
    running.stdin.close()
    assert [p.name for p in tmp_path.iterdir()] == ["article.txt"]


def test_full_output_is_told(chiso, article):
    with open("/dev/full", "wb") as full:
        done = chiso("extract", article, stdout=full)
    assert done.returncode == IO and b"No space left on device" in done.stderr


def test_closed_output_is_told(chiso, article, world):
    done = subprocess.run(["sh", "-c", '"$0" extract "$1" >&-', chiso.path, article], env=world, capture_output=True)
    assert done.returncode == IO and b"standard output" in done.stderr


def test_a_reader_that_leaves_is_no_error(chiso, article, world):
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run([chiso.path, "extract", *[article] * 50], stdout=write, stderr=subprocess.PIPE, env=world)
    os.close(write)
    assert done.returncode == FINE and not done.stderr


def test_text_as_objects(chiso, article):
    record = json.loads(chiso("text", "-f", "jsonl", article).stdout)
    assert list(record) == [f for f in ("source", "title", "byline", "published", "text") if f in record]
    assert record["title"] == "Công an tỉnh tiếp nhận 1.250 hồ sơ" and record["published"].startswith("2025-04-08T08:18")
    assert record["text"] == "Ngày 6/4/2025, Công an tỉnh Nghệ An tiếp nhận 1.250 hồ sơ."


def test_text_shows_what_was_left_out(chiso, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(
        '<!DOCTYPE html><meta charset="utf-8"><title>T</title><body><nav><a href="/">Trang chủ</a> <a href="/x">Thời sự</a></nav>'
        "<article><h1>Hồ sơ tăng nhanh</h1>" + f"<p>{ARTICLE.splitlines()[-1]} Đây là một đoạn văn đủ dài.</p>" * 4
        + "</article></body>", encoding="utf-8")
    plain, everything = chiso("text", page).stdout.decode(), chiso("text", "--all", page).stdout.decode()
    assert "[title]" in everything and "[paragraph]" in everything and "[title]" not in plain
    assert "left out" in everything and "Trang chủ" in everything and "Trang chủ" not in plain


def test_table_lines_up(chiso):
    lines = chiso("extract", "--format", "table", *SOME).stdout.decode().splitlines()
    heads = [i for i, line in enumerate(lines) if line.startswith("KIND")]
    assert heads
    for head in heads:
        at = lines[head].index("THE WORDS")
        for line in lines[head + 1:]:
            if not line:
                break
            assert line[at - 2:at] == "  " and line[at] != " ", line


# ---- The world does not matter ------------------------------------------------------------------------------------

@pytest.mark.parametrize("world", [
    {"LC_ALL": "C.UTF-8", "TZ": "Asia/Ho_Chi_Minh"}, {"LC_ALL": "tr_TR.UTF-8", "TZ": "America/New_York"},
    {"LC_ALL": "vi_VN.UTF-8", "HOME": "", "NO_COLOR": "1", "COLUMNS": "20"},
], ids=str)
def test_locale_and_time_zone_change_nothing(chiso, article, world):
    assert chiso("extract", article, *SOME, env=world).stdout == chiso("extract", article, *SOME).stdout


def test_a_real_locale_with_commas_changes_nothing(chiso, article, tmp_path):
    """The system has no such locale: it is made here."""
    made = subprocess.run(["localedef", "-i", "vi_VN", "-f", "UTF-8", tmp_path / "vi_VN.UTF-8"], capture_output=True)
    if not (tmp_path / "vi_VN.UTF-8").exists():
        pytest.skip(f"localedef cannot make vi_VN: {made.stderr.decode()[:100]}")
    world = {"LOCPATH": str(tmp_path), "LC_ALL": "vi_VN.UTF-8"}
    assert chiso("extract", article, *SOME, env=world).stdout == chiso("extract", article, *SOME).stdout


# ---- Nothing from outside reaches a terminal raw ------------------------------------------------------------------

def on_terminal(command, env):
    """What a program writes when both its outputs are one terminal. A terminal that its last writer closes may lose what
    was not read yet: it stays open here until a mark, written after the program ended, has come through."""
    try:
        parent, child = pty.openpty()
    except OSError as error:
        pytest.skip(f"this machine gives no terminal: {error}")
    end = b"<the program has ended>"
    running = subprocess.Popen(list(map(str, command)), stdin=subprocess.DEVNULL, stdout=child, stderr=child, env=env)

    def mark_the_end():
        try:
            running.wait(60)
        except subprocess.TimeoutExpired:
            running.kill()
        os.write(child, end)

    waiting = threading.Thread(target=mark_the_end)
    waiting.start()
    written = b""
    while not written.endswith(end):
        written += os.read(parent, 65536)
    waiting.join()
    os.close(child)
    os.close(parent)
    return written.removesuffix(end).decode("utf-8")


@pytest.mark.parametrize("arguments", [("extract",), ("extract", "-f", "table"), ("text",), ("text", "--all")], ids=" ".join)
def test_names_and_titles_are_inert(chiso, tmp_path, world, arguments):
    name = "a\x1b]0;x\x07\u202eb\nc\x9b.txt"
    (tmp_path / name).write_text("Tăng \u202e12 vụ\x1b[31m\n\n08:18 08/04/2025\n\nTăng 12 vụ \x9b31m trong năm 2024.\n",
                                 encoding="utf-8")
    screen = on_terminal([chiso.path, *arguments, "--color", "never", tmp_path / name, tmp_path / (name + "2")], world)
    assert "failed" in screen
    assert not ACTS_ON_TERMINALS.search(screen.replace("\r\n", "\n")), ascii(screen)


def test_colours_on_request_only(chiso, article):
    assert b"\x1b[" not in chiso("extract", "-f", "table", article).stdout
    assert b"\x1b[1m" in chiso("extract", "-f", "table", "--color", "always", article).stdout


def test_a_file_name_that_is_no_text(chiso, tmp_path, world):
    path = os.fsencode(tmp_path) + b"/\xff\xe1.txt"
    with open(path, "wb") as f:
        f.write(ARTICLE.encode())
    done = subprocess.run([chiso.path, "extract", path], capture_output=True, env=world)
    record = documents(done.stdout)[0]
    assert record["source"].endswith("/\ufffd\ufffd.txt") and unicodedata.is_normalized("NFC", record["source"])
