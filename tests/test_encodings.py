"""An article says the same in whatever encoding it is: each one of the corpus, written in all of them."""
import json
import re
import subprocess
import unicodedata

import pytest

from articles import ROOT, articles, read_documents

SMALL = ("àảãáạ" "ăằẳẵắặ" "âầẩẫấậ" "èẻẽéẹ" "êềểễếệ" "ìỉĩíị" "òỏõóọ" "ôồổỗốộ" "ơờởỡớợ" "ùủũúụ" "ưừửữứự" "ỳỷỹýỵ" "đ")

# The bytes of SMALL in TCVN3, after the tables of UniKey; capitals without tone have bytes of their own.
TCVN3 = dict(zip(SMALL, bytes.fromhex(
    "b5b6b7b8b9" "a8bbbcbdbec6" "a9c7c8c9cacb" "cccecfd0d1" "aad2d3d4d5d6" "d7d8dcddde" "dfe1e2e3e4" "abe5e6e7e8e9"
    "aceaebecedee" "eff1f2f3f4" "adf5f6f7f8f9" "fafbfcfdfe" "ae")))
TCVN3 |= dict(zip("ĂÂÊÔƠƯĐ", bytes.fromhex("a1a2a3a4a5a6a7")))

# SMALL and its capitals in VPS.
VPS = dict(zip(SMALL, bytes.fromhex(
    "e0e4e3e1e5" "e6a2a3a4a1a5" "e2c0c4c5c3c6" "e8c8ebe9cb" "ea8a8bcd898c" "ecccefedce" "f2d5f5f386" "f4d2b087d3b6"
    "d6a9aaaba7ae" "f9fbdbfaf8" "dcd8babbd9bf" "ff9bcf9a9c" "c7")))
VPS |= dict(zip(SMALL.upper(), bytes.fromhex(
    "808182c102" "888e8ff08d04" "c284851c8303" "d7defec905" "ca9394959006" "b5b7b8b410" "bcbdbeb911" "d497989996" "12"
    "f79e9fa69d13" "a8d1acda14" "d0afb11dad15" "b2fdb3dd19" "f1")))

GRAVE, HOOK, TILDE, ACUTE, DOT = "\u0300\u0309\u0303\u0301\u0323"
# VNI: letters of their own, and the mark behind a vowel by shape and tone.
VNI_ALONE = dict(zip("đơưìíỉĩịỵ", bytes.fromhex("f1f4f6ecede6f3f2ee")))
VNI_MARKS = {"": dict(zip([ACUTE, GRAVE, HOOK, TILDE, DOT], bytes.fromhex("f9f8fbf5ef"))),
             "\u0302": dict(zip(["", ACUTE, GRAVE, HOOK, TILDE, DOT], bytes.fromhex("e2e1e0e5e3e4"))),
             "\u0306": dict(zip(["", ACUTE, GRAVE, HOOK, TILDE, DOT], bytes.fromhex("eae9e8fafceb")))}


def apart(letter):
    """A letter without its tone, and the tone: ế is ê and the acute."""
    marks = unicodedata.normalize("NFD", letter)
    tone = "".join(m for m in marks if m in GRAVE + HOOK + TILDE + ACUTE + DOT)
    return unicodedata.normalize("NFC", "".join(m for m in marks if m not in tone)), tone


def tcvn3(c):
    byte = TCVN3.get(c, TCVN3.get(c.lower()))
    return bytes([byte]) if byte else c.encode("cp1252")


def vps(c):
    return bytes([VPS[c]]) if c in VPS else c.encode("ascii")


def vni(c):
    small, capital = c.lower(), c != c.lower()
    if small in VNI_ALONE:
        return bytes([VNI_ALONE[small] - 0x20 * capital])
    shaped, tone = apart(small)
    if small.isascii() or (not tone and len(unicodedata.normalize("NFD", small)) == 1):
        return c.encode("cp1252")
    if shaped in "ơư":
        base, mark = VNI_ALONE[shaped], VNI_MARKS[""][tone]
    else:
        letter, *shape = unicodedata.normalize("NFD", shaped)
        base, mark = ord(letter), VNI_MARKS["".join(shape)][tone]
    return bytes([base - 0x20 * capital, mark - 0x20 * capital])


def windows_1258(c):
    try:
        return c.encode("cp1258")
    except UnicodeEncodeError:
        return "".join(apart(c)).encode("cp1258")


def by_iconv(name):
    """Letters by the C library's own tables."""
    known = {}
    for c in SMALL + SMALL.upper():
        known[c] = subprocess.run(["iconv", "-f", "UTF-8", "-t", name], input=c.encode(), capture_output=True).stdout
    return lambda c: known[c] if c in known else c.encode("ascii")


def twice(c):
    return "".join(chr(b) if b in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes([b]).decode("cp1252")
                   for b in c.encode()).encode()


# What is told, and how a character is written.
ENCODINGS = {
    "tcvn3": ("TCVN3", tcvn3),
    "vni": ("VNI", vni),
    "viscii": ("VISCII", by_iconv("VISCII")),
    "windows-1258": ("WINDOWS-1258", windows_1258),
    "vps": ("VPS", vps),
    "utf-16le": ("UTF-16LE", lambda c: c.encode("utf-16-le")),
    "utf-16be": ("UTF-16BE", lambda c: c.encode("utf-16-be")),
    "decomposed": ("UTF-8", lambda c: unicodedata.normalize("NFD", c).encode()),
    "twice": ("UTF-8", twice),
}

PLAIN = {"–": "-", "—": "-", "“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "\u00a0": " ", "\ufeff": ""}


def fits(c, encode):
    try:
        return bool(encode(c))
    except (UnicodeError, KeyError, ValueError):
        return False


def writable(text, is_html):
    """The text in characters that all encodings have: others are references in HTML, and near ones elsewhere."""
    made = {}
    for c in set(text):
        if c.isascii() or all(fits(c, encode) for _, encode in ENCODINGS.values()):
            made[c] = c
        else:
            made[c] = f"&#{ord(c)};" if is_html else PLAIN.get(c, "?")
    return "".join(made[c] for c in text)


def small_where_lost(text):
    """TCVN3 has accented capitals only by its neighbours: a word with two ASCII capitals, or one that is not its first."""
    def word(found):
        w = found[0]
        capitals = sum(c.isascii() and c.isupper() for c in w)
        told = capitals > 1 or (capitals == 1 and not (w[0].isascii() and w[0].isupper()))
        return w if told else "".join(c if c in TCVN3 or c.isascii() else c.lower() for c in w)
    return re.sub(r"[^\W\d_]+", word, text)


def text_of(article):
    raw = (ROOT / article).read_bytes()
    encoding = "cp1258" if article.parent.name == "win1258" else "utf-8"
    return unicodedata.normalize("NFC", raw.decode(encoding))


def said(claim):
    """A claim without its places in the source."""
    kept = {k: v for k, v in claim.items() if not k.startswith(("source", "text_", "sentence_")) and k not in ("id", "doc")}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def by_text(claims):
    return sorted(claims, key=lambda c: (c["start"], c["end"], c["kind"], c["rule"]))


def documents(chiso, paths):
    return read_documents(chiso("extract", "-q", *paths, timeout=120).stdout)


@pytest.fixture(scope="module")
def originals(chiso, tmp_path_factory):
    """By the name of an encoding: a text and the claims of its UTF-8, for each article."""
    def read(change):
        texts = [change(writable(text_of(a), a.suffix == ".html")) for a in articles()]
        paths = [write(tmp_path_factory.mktemp("utf-8"), a, t.encode()) for a, t in zip(articles(), texts)]
        return [(text, claims) for text, (_, claims) in zip(texts, documents(chiso, paths))]
    usual = read(str)
    return dict.fromkeys(ENCODINGS, usual) | {"tcvn3": read(small_where_lost)}


def write(folder, article, raw):
    path = folder / article
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize("name", ENCODINGS)
def test_an_article_says_the_same_in_every_encoding(chiso, tmp_path, originals, name):
    told, encode = ENCODINGS[name]
    raws = [b"".join(encode(c) for c in text) for text, _ in originals[name]]
    paths = [write(tmp_path, article, raw) for article, raw in zip(articles(), raws)]
    there = documents(chiso, paths)
    assert len(there) == len(paths)
    for path, raw, (text, claims), (head, found) in zip(paths, raws, originals[name], there):
        differ = set(map(said, claims)) ^ set(map(said, found))
        assert (head["encoding"], differ) == (told, set()), path
        for c, f in zip(by_text(claims), by_text(found)):
            piece = text.encode()[c["source_start"]:c["source_end"]].decode()
            assert raw[f["source_start"]:f["source_end"]] == b"".join(map(encode, piece)), (path, f["text"])


# ---- A page in more than one ---------------------------------------------------------------------------------------

SENTENCE = "Tỉnh xếp thứ 6/63 về cải cách hành chính, tăng 2 bậc so với năm trước."
PAGE = "<html><head><meta charset=utf-8></head><body><h1>Xếp hạng năm 2023</h1><p>{}</p></body></html>"


def as_latin(text, encode):
    """What the bytes look like to who takes them for WINDOWS-1252."""
    return b"".join(map(encode, text)).decode("cp1252")


def references(text):
    return "".join(c if c.isascii() else f"&#{ord(c)};" for c in text)


MIXED = {
    "tcvn3": (as_latin(SENTENCE, tcvn3), "encoding-mixed"),
    "vni": (as_latin(SENTENCE, vni), "encoding-mixed"),
    "references": (references(as_latin(SENTENCE, tcvn3)), "encoding-mixed"),
    "twice": ("".join(twice(c).decode() for c in SENTENCE), "encoding-twice"),
    "face": ('<font face=".VnTime">' + as_latin(SENTENCE, tcvn3) + "</font>", "encoding-mixed"),
}


@pytest.mark.parametrize("name", MIXED)
def test_a_sentence_in_another_encoding_says_the_same(chiso, tmp_path, name):
    written, problem = MIXED[name]
    right = write(tmp_path, "right.html", PAGE.format(SENTENCE).encode())
    wrong = write(tmp_path, "wrong.html", PAGE.format(written).encode())
    (_, claims), (head, found) = documents(chiso, [right, wrong])
    assert len(claims) >= 2 and [said(c) for c in found] == [said(c) for c in claims]
    assert (head["encoding"], head["status"]) == ("UTF-8", "ok")
    assert [p["code"] for p in head["problems"]] == [problem]
    start = head["problems"][0]["source_start"]
    first = written[written.find(">") + 2:]  # behind the T, which is the same in all
    assert PAGE.format(written).encode()[start:].startswith(first.encode())


# ---- chiso explain --encoding --------------------------------------------------------------------------------------

def test_an_encoding_is_explained(chiso, tmp_path):
    raw = b"<meta charset=iso-8859-1><p>" + b"".join(map(tcvn3, SENTENCE))
    page = write(tmp_path, "page.html", raw)
    told = json.loads(chiso("explain", "--encoding", "-f", "json", page).stdout)
    assert (told["encoding"], told["why"]) == ("TCVN3", "syllables")
    assert told["label"] == {"text": "iso-8859-1", "set": "WINDOWS-1252", "source_start": 14, "source_end": 24}
    sets = {c["set"]: c for c in told["candidates"]}
    assert {"TCVN3", "VNI", "VISCII", "VPS", "WINDOWS-1258"} <= sets.keys()
    assert sets["TCVN3"]["syllables"] == sets["TCVN3"]["words"] == 13
    lines = chiso("explain", "--encoding", page).stdout.decode().splitlines()
    assert lines[0].startswith("encoding   TCVN3: ") and lines[1] == "label      iso-8859-1 at byte 14 (WINDOWS-1252)"


def test_an_encoding_has_no_place(chiso, tmp_path):
    page = write(tmp_path, "page.html", SENTENCE.encode())
    assert chiso("explain", "--encoding", page, "Tỉnh").returncode == 3
