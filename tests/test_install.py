"""Installed, used and taken away again; and the worked example of the header, as it stands there."""
import os
import re
import shutil
import subprocess

import pytest

ARTICLE = "Ngày 6/4/2025, Công an tỉnh Nghệ An tiếp nhận 1.250 hồ sơ.\n" * 3


def example(root):
    """The program in the comment at the top of chiso.h."""
    header = (root / "include/chiso.h").read_text()
    lines = re.findall(r"^ \*     (.*)$|^ \*$", header[:header.index("#ifndef")], re.M)
    text = header[header.index("#include <chiso.h>"):header.index("Ownership.")]
    assert lines
    return re.sub(r"^ \* ?(    )?", "", " *     " + text, flags=re.M).rsplit("}", 1)[0] + "}\n"


@pytest.fixture(scope="module")
def installed(root, build, tmp_path_factory):
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(["make", "-s", "install", f"B={build}", f"DESTDIR={folder}", *same_build()], cwd=root, check=True,
                   capture_output=True, env=clean_environment())
    return folder


def same_build():
    """The settings of the build under test: with others make would build it anew."""
    return [f"{name}={os.environ[name]}" for name in ("CC", "CFLAGS", "SANITIZE") if os.environ.get(name)]


def clean_environment():
    return {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")}


def flags(folder, *what):
    env = {**os.environ, "PKG_CONFIG_SYSROOT_DIR": str(folder), "PKG_CONFIG_PATH": f"{folder}/usr/local/lib/pkgconfig"}
    return subprocess.run(["pkg-config", *what, "chiso"], env=env, check=True, capture_output=True,
                          text=True).stdout.split()


@pytest.fixture(scope="module")
def compiled(root, installed, tmp_path_factory):
    """Compiles a C text against what is installed."""
    def compile_(text, *more):
        folder = tmp_path_factory.mktemp("example")
        (folder / "example.c").write_text(text)
        done = subprocess.run([os.environ.get("CC") or "gcc", "-std=c17", "-Wall", "-Wextra", "-Werror", "-o",
                               folder / "example", folder / "example.c",
                               *os.environ.get("SANITIZE", "").split(), *more], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return folder / "example"
    return compile_


def test_worked_example_with_the_shared_library(root, installed, compiled, tmp_path, world):
    program = compiled(example(root), *flags(installed, "--cflags", "--libs"))
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    done = subprocess.run([program, tmp_path / "a.txt"], capture_output=True, text=True,
                          env={**world, "LD_LIBRARY_PATH": f"{installed}/usr/local/lib"})
    assert done.returncode == 0, done.stderr
    assert "count\t1.250 hồ sơ" in done.stdout.splitlines() and "date\tNgày 6/4/2025" in done.stdout


def test_worked_example_with_the_archive(root, installed, compiled, tmp_path, world):
    archive = installed / "usr/local/lib/libchiso.a"
    links = [f for f in flags(installed, "--static", "--libs") if f != "-lchiso"]
    program = compiled(example(root), *flags(installed, "--cflags"), archive, *links)
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    done = subprocess.run([program, tmp_path / "a.txt"], capture_output=True, text=True, env=world)
    assert done.returncode == 0 and "1.250" in done.stdout, done.stderr


def test_installed_program_finds_its_patterns(installed, tmp_path, world):
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    del world["CHISO_PATTERNS"]
    done = subprocess.run([installed / "usr/local/bin/chiso", "explain", tmp_path / "a.txt", "1.250"],
                          capture_output=True, text=True, env=world)
    assert done.returncode == 0 and "share/chiso/patterns" in done.stdout, done.stderr


def test_manuals_completions_and_highlighting_stand_where_they_are_looked_for(installed):
    share = installed / "usr/local/share"
    for name in ("man/man1/chiso.1", "man/man5/chiso-patterns.5", "man/man5/chiso-record.5", "zsh/site-functions/_chiso",
                 "bash-completion/completions/chiso", "fish/vendor_completions.d/chiso.fish",
                 "vim/vimfiles/syntax/chisopat.vim", "vim/vimfiles/ftdetect/chisopat.vim", "chiso/vscode/package.json",
                 "vim/vimfiles/compiler/chiso.vim", "chiso/vscode/language-configuration.json",
                 "chiso/vscode/chiso-pattern.tmLanguage.json", "chiso/patterns/README.md"):
        assert (share / name).stat().st_size > 0 and (share / name).stat().st_mode & 0o777 == 0o644
    assert "@{" not in (share / "man/man1/chiso.1").read_text()


def exported(*command):
    names = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {line.split()[-1] for line in names.splitlines() if re.search(r" [TDBRVW] ", line)}


def test_only_public_names_are_exported(root, build):
    declared = set(re.findall(r"\b(chiso_\w+)\(", re.sub(r"/\*.*?\*/", "", (root / "include/chiso.h").read_text(), flags=re.S)))
    for names in (exported("nm", "-D", "--defined-only", build / "libchiso.so"),
                  exported("nm", "-g", "--defined-only", build / "libchiso.a")):
        assert {n for n in names if not n.startswith("__")} == declared


def test_hardening_and_small_surface(build):
    imported = subprocess.run(["nm", "-D", "--undefined-only", build / "chiso"], capture_output=True, text=True).stdout
    assert not re.search(r"htmlReadFile|htmlParseFile|xmlReadFile|xmlNano|xmlXInclude|xmlSchema|xmlRelaxNG|xmlCatalog|"
                         r"\bsystem\b|\bpopen\b|\bsetlocale\b|\bgets\b", imported)
    said = subprocess.run(["readelf", "-hldW", build / "chiso"], capture_output=True, text=True).stdout
    assert "DYN" in said and "GNU_RELRO" in said and "NOW" in said
    assert not re.search(r"GNU_STACK.*RWE", said)


def test_header_alone_compiles(root, tmp_path):
    (tmp_path / "x.cc").write_text("#include <chiso.h>\nint main() { return chiso_version() == nullptr; }\n")
    (tmp_path / "x.c").write_text("#include <chiso.h>\nint main(void) { return 0; }\n")
    for compiler, source in (("gcc", "x.c"), ("g++", "x.cc")):
        try:
            done = subprocess.run([compiler, "-Wall", "-Wextra", "-pedantic", "-Werror", "-fsyntax-only", f"-I{root}/include",
                                   tmp_path / source], capture_output=True, text=True)
        except FileNotFoundError:
            continue
        assert done.returncode == 0, done.stderr


def test_prefix_at_install_time(root, build, tmp_path, world):
    """The library looks where it was installed, also when it was built before the prefix was named."""
    place = [f"B={tmp_path}/build", f"PREFIX={tmp_path}/usr", *same_build()]
    if os.environ.get("SANITIZE"):
        pytest.skip("once is enough")
    shutil.copytree(build, tmp_path / "build", ignore=shutil.ignore_patterns("bench", "fuzz", "asan", "tests"))
    subprocess.run(["make", "-s", "install", *place], cwd=root, check=True, capture_output=True, env=clean_environment())
    assert f"{tmp_path}/usr/share/chiso".encode() in (tmp_path / "usr/lib/libchiso.so").read_bytes()
    assert f"prefix={tmp_path}/usr\n" in (tmp_path / "usr/lib/pkgconfig/chiso.pc").read_text()


def test_uninstall_leaves_nothing(root, build, tmp_path):
    for target in ("install", "uninstall"):
        subprocess.run(["make", "-s", target, f"B={build}", f"DESTDIR={tmp_path}", *same_build()], cwd=root, check=True,
                       capture_output=True, env=clean_environment())
    assert not [p for p in tmp_path.rglob("*") if not p.is_dir()]
