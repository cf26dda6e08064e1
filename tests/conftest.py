"""What all tests share: the program under test, a fixed world to run it in, the C unit tests as items, the last line."""
import functools
import os
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / os.environ.get("BUILD", "build")

# The world that every test runs in.
WORLD = {
    "PATH": os.environ["PATH"],
    "LC_ALL": "C",
    "TZ": "UTC",
    "CHISO_PATTERNS": str(ROOT / "patterns"),
    "ASAN_OPTIONS": "detect_leaks=1:abort_on_error=0:exitcode=99",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1:exitcode=99",
}


class Chiso:
    """The program under test. Calling it runs it: chiso("extract", path, input=b"...", env={...})."""

    path = BUILD / "chiso"
    sanitized = "asan" in BUILD.name

    def __call__(self, *arguments, input=None, env=None, cwd=ROOT, timeout=60, **options):
        done = subprocess.run(
            [str(self.path), *map(str, arguments)], input=input, cwd=cwd, timeout=timeout,
            env={**WORLD, **(env or {})}, stdin=None if input is not None else subprocess.DEVNULL,
            **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options})
        assert done.returncode not in (99,) and done.returncode >= 0, \
            f"the program crashed ({done.returncode}):\n{(done.stderr or b'').decode(errors='replace')[-4000:]}"
        return done


@pytest.fixture(scope="session")
def chiso():
    return Chiso()


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def build():
    return BUILD


@pytest.fixture(scope="session")
def world():
    return dict(WORLD)


# ---- Rules and an article of a test's own: PATTERNS and ARTICLE of its file ----------------------------------------

@pytest.fixture(scope="module")
def rules(request, tmp_path_factory):
    """The project's word lists with these rules."""
    folder = tmp_path_factory.mktemp("rules")
    for words in (ROOT / "patterns").glob("*.tsv"):
        shutil.copy(words, folder)
    (folder / "own.pat").write_text(request.module.PATTERNS)
    return folder


@pytest.fixture(scope="module")
def article(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("article") / "a.txt"
    path.write_text(request.module.ARTICLE)
    return path


# ---- C unit tests: each line of TAP that a program of tests/unit prints is an item --------------------------------

def pytest_collect_file(file_path, parent):
    if file_path.suffix == ".c" and file_path.parent.name == "unit" and file_path.name.startswith("test_"):
        return UnitFile.from_parent(parent, path=file_path)


def tap_results(output):
    """(name, passed, what was said) for each result line; comment lines belong to the result above them."""
    results = []
    for line in output.splitlines():
        word = line.split(" - ", 1)
        if line.startswith(("ok ", "not ok ")) and len(word) == 2:
            results.append([word[1].strip(), line.startswith("ok"), []])
        elif line.startswith("#") and results:
            results[-1][2].append(line)
    return results


class UnitFile(pytest.File):
    """What it tests stands in its table; it is run with the first of its items, as every worker collects them all."""

    def collect(self):
        table = re.search(r"CMUnitTest \w+\[\] = \{(.*?)\};", self.path.read_text(), re.DOTALL)
        self.names = re.findall(r"\w+\((\w+)", table[1])
        for name in self.names:
            yield UnitItem.from_parent(self, name=name)

    @functools.cached_property
    def results(self):
        """Of each name, whether it passed and what was said."""
        program = BUILD / "tests" / "unit" / self.path.stem
        try:
            done = subprocess.run([str(program), str(ROOT / "tests")], cwd=ROOT, timeout=120, capture_output=True,
                                  env={**WORLD, "CMOCKA_MESSAGE_OUTPUT": "TAP"})
            output, said, code = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"), done.returncode
        except (OSError, subprocess.TimeoutExpired) as error:
            output, said, code = "", str(error), -1
        results = {name: (passed, "\n".join(notes) + "\n" + said) for name, passed, notes in tap_results(output)}
        if sorted(results) != sorted(self.names) or (code != 0 and all(passed for passed, _ in results.values())):
            whole = f"the program ended with {code}\n{output[-2000:]}\n{said[-4000:]}"
            return {name: (False, whole) for name in self.names}
        return results


class UnitItem(pytest.Item):
    def runtest(self):
        passed, said = self.parent.results[self.name]
        if not passed:
            raise UnitFailure(said)

    def repr_failure(self, excinfo):
        return str(excinfo.value) if isinstance(excinfo.value, UnitFailure) else super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, 0, f"{self.path.stem}: {self.name}"


class UnitFailure(Exception):
    pass


# ---- The last line: `N passed, M failed` --------------------------------------------------------------------------

counts = {"passed": 0, "failed": 0, "skipped": 0, "known to fail": 0}


def pytest_runtest_logreport(report):
    if report.failed:
        counts["failed"] += 1
    elif report.skipped:
        counts["known to fail" if hasattr(report, "wasxfail") else "skipped"] += 1
    elif report.when == "call":
        counts["passed"] += 1


def pytest_collectreport(report):
    if report.failed:
        counts["failed"] += 1


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    if config.option.collectonly:
        return
    beside = [f"{n} {what}" for what, n in counts.items() if n and what not in ("passed", "failed")]
    if beside:
        print(", ".join(beside))
    print(f"{counts['passed']} passed, {counts['failed']} failed")
