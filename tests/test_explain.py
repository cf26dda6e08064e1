"""chiso explain: what a person who keeps the rules reads when a claim is there, and when it is not.

Exact words are tested with rules of this file's own, so that they stay as they are when the project's rules change; what
must hold for any rules is tested over the corpus."""
import json
import os
import unicodedata
import subprocess

import pytest

from articles import articles, extract, records

FINE, FINDINGS, RULES, USAGE, IO = range(5)

PATTERNS = """\
piece number  \\d+(?:[.,]\\d+)*

rule count.person
    # "12 người" counts people.
    # So does "12 công dân".
    match  <number:value> (?<noun>người|công dân)
    yes    có 12 người   value=12  noun=người
    no     12 quả

rule count.any
    match  <number:value> (?<noun>quả|người)
    yes    có 12 quả   value=12  noun=quả
    no     12

rule count.flat
    match  căn hộ (?<text><number:value>)
    not-after  ở |tại
    set    noun=căn hộ
    yes    xây căn hộ 12   value=12  noun=căn hộ
    no     ở căn hộ 12

rule rank.place
    match  xếp thứ <number:value>/<number:of> toàn (?:quốc|ngành)
    set    unit=rank
    yes    xếp thứ 2/63 toàn quốc   value=2  of=63  unit=rank
    no     xếp thứ 2

rule none.scheme
    match  Đề án \\d+(?: \\p{Ll}+)?
    over   count.*
    yes    Đề án 06
    no     Đề án mới

rule subject.police
    match  Công an tỉnh(?: (?-i:\\p{Lu}\\p{Ll}+))+
    yes    Công an tỉnh Nghệ An
    no     công an xã

rule subject.unit
    match  đơn vị
    set    anaphor=yes  type=any
    yes    đơn vị
    no     đơn

rule date.short
    match  hôm (?<day>\\d+)-(?<month>\\d+)
    yes    hôm 6-4   published=2025-04-08  edtf=2025-04-06
    no     hôm 6

rule status.aim
    match  sẽ
    set    status=target
    yes    sẽ
    no     đã
"""

ARTICLE = """\
Công an tỉnh Nghệ An mời 12 người

08:18 08/04/2025

Năm nay, Công an tỉnh Nghệ An sẽ mời 1.250 người; theo Đề án 06 người dân làm hồ sơ ở căn hộ 15. Tỉnh xếp thứ 0/63 toàn quốc.

Huyện này xếp thứ 27/63 địa phương, có nắng đẹp trong nhiều ngày liền và không hề mưa.
"""

PAGE = """\
<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>C&ocirc;ng an mời 12 người</title></head>
<body><article><h1>C&ocirc;ng an mời 12 người</h1>
<p>Ngày 6/4/2025, C&ocirc;ng an t&#7881;nh Nghệ An đã mời <b>1.250</b> người d&acirc;n đến làm việc trong cả tuần qua.</p>
<p>Đơn vị cho biết người d&acirc;n rất h&agrave;i l&ograve;ng, và sẽ tiếp tục làm như vậy trong thời gian tới đây.</p></article>
<div class="related-news"><h3>Tin liên quan</h3><ul><li><a href="/x">Hơn 300 người bị ngập</a></li></ul></div>
</body></html>
"""


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "a.html"
    path.write_text(PAGE)
    return path


@pytest.fixture(scope="module")
def explain(chiso, rules):
    """What the program prints, or the objects of it with json=True."""
    def run(*arguments, json_too=True):
        done = chiso("explain", "-p", rules, *arguments)
        assert done.returncode == FINE and not done.stderr, done.stderr.decode()
        objects = [json.loads(line) for line in
                   chiso("explain", "-p", rules, "-f", "json", *arguments).stdout.splitlines()] if json_too else []
        return done.stdout.decode().replace(f"{rules}/", ""), objects
    return run


# ---- A claim ------------------------------------------------------------------------------------------------------

def test_every_step_of_a_claim(explain, article):
    text, _ = explain(article, "1.250")
    assert text == f"""\
{article}:5:38: count 1250 người
  Năm nay, Công an tỉnh Nghệ An sẽ mời [1.250 người]; theo Đề án 06 người dân làm hồ sơ ở căn hộ 15.
  source     bytes 110-124, in the text 91-105
  rule       count.person  own.pat:3
             "12 người" counts people.
             So does "12 công dân".
  captured   value = "1.250", read as 1250
             noun = "người"
  fell       count.any "1.250 người", 5:38 to count.person: rule order
  subject    Công an tỉnh Nghệ An, 5:10 in the sentence
             >    0  "Công an tỉnh Nghệ An" 5:10 subject.police
  indicator  mời, 5:34 in the sentence: the words of its clause
  status     target
             >       "sẽ" 5:31 status.aim

"""


def test_a_claim_as_an_object(chiso, rules, explain, article):
    _, [claim] = explain(article, "1.250")
    record = next(r for r in records(chiso("extract", "-p", rules, article).stdout)[1] if r["text"] == "1.250 người")
    assert claim["claim"] == record
    for key in ("start", "end", "source_start", "source_end"):
        assert claim[key] == record[key]
    assert claim["type"] == "explanation" and claim["source"] == str(article)
    assert (claim["line"], claim["column"]) == (5, 38)
    assert "".join(claim["sentence"].values()) == record["sentence"]
    assert claim["rule"] == {"id": "count.person", "file": f"{rules}/own.pat", "line": 3,
                             "comment": '"12 người" counts people.\nSo does "12 công dân".'}
    assert claim["captures"][0] == {"field": "value", "text": "1.250", "value": "1250", "piece": "number"}
    assert [m["rule"]["id"] for m in claim["matches"]] == ["count.any"]
    subject = next(link for link in claim["links"] if link["link"] == "subject")
    assert subject["from"] == "sentence" and [c["won"] for c in subject["candidates"]] == [True]


def test_the_place_may_be_any_of_its_characters(explain, article):
    of_words, _ = explain(article, "1.250 người")
    for column in (38, 40, 43, 48):
        assert explain(f"{article}:5:{column}", json_too=False)[0] == of_words


def test_all_claims_of_an_article(chiso, rules, explain, article):
    _, claims = explain(article)
    assert [c["claim"] for c in claims] == records(chiso("extract", "-p", rules, article).stdout)[1]


def test_every_occurrence_of_words(explain, article):
    _, first = explain(article, "người")
    _, each = explain("--all", article, "người")
    assert len(first) == 1 and first[0] == each[0]
    assert [(o["type"], o["line"], o["column"]) for o in each] == \
        [("explanation", 1, 26), ("explanation", 5, 38), ("no-claim", 5, 65)]


def test_columns_count_characters_of_the_page_as_an_editor_shows_it(explain, page):
    line = PAGE.splitlines()[3]
    _, [claim] = explain(page, "1.250")
    assert (claim["line"], claim["column"]) == (4, line.index("1.250") + 1)
    assert PAGE.encode()[claim["source_start"]:claim["source_end"]].decode() == "1.250</b> người"
    assert explain(f"{page}:4:{line.index('1.250') + 1}")[1] == [claim]
    subject = next(link for link in claim["links"] if link["link"] == "subject")
    assert (subject["text"], subject["column"]) == ("Công an tỉnh Nghệ An", line.index("C&ocirc;ng") + 1)


def test_a_word_that_stands_for_a_name(explain, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Tin trong ngày\n\n08:18 08/04/2025\n\nCông an tỉnh Nghệ An họp. Đơn vị mời 12 người.\n")
    text, [claim] = explain(path, "12 người")
    subject = next(link for link in claim["links"] if link["link"] == "subject")
    assert (subject["text"], subject["column"]) == ("Công an tỉnh Nghệ An", 1)
    assert [(c["words"], c["text"], c["column"]) for c in subject["candidates"]] == \
        [("Đơn vị", "Công an tỉnh Nghệ An", 27)]
    assert '             >    0  "Đơn vị" for "Công an tỉnh Nghệ An" 5:27 subject.unit\n' in text


def test_what_told_the_year_of_a_date(explain, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Tin trong ngày\n\n08:18 08/04/2025\n\nCông an tỉnh Nghệ An họp hôm 6-4 ở đây.\n")
    text, [claim] = explain(path, "hôm 6-4")
    assert claim["claim"]["resolved"] == "published"
    assert "  resolved   published: the date of publication tells what the words leave out\n" in text


def test_why_a_cue_was_refused(explain, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Tin trong ngày\n\n08:18 08/04/2025\n\nCông an tỉnh Nghệ An sẽ họp; có 12 người đến.\n")
    text, [claim] = explain(path, "12 người")
    status = next(link for link in claim["links"] if link["link"] == "status")
    assert (status["text"], status["how"]) == ("actual", "no cue says otherwise")
    assert [c["refused"] for c in status["candidates"]] == ["a semicolon stands between"]
    assert '                     "sẽ" 5:22 status.aim: a semicolon stands between\n' in text


# ---- A place without a claim --------------------------------------------------------------------------------------

def test_a_number_in_a_name(explain, article):
    text, [place] = explain(article, "06")
    assert place["why"] == "fell" and "no claim: a rule matches, but its match fell to another one" in text
    assert '  stands     none.scheme "Đề án 06 người", 5:56\n' in text
    assert '  fell       count.person "06 người", 5:62 to none.scheme: over count.* at own.pat:30:12\n' in text
    fallen = next(m for m in place["matches"] if not m["stands"])
    assert (fallen["beaten_by"], fallen["by"], fallen["over"]["text"]) == ("none.scheme", "over", "count.*")


def test_words_that_a_rule_declares_empty(explain, article):
    assert explain(article, "Đề án")[1][0]["why"] == "in-the-way"


def test_words_that_no_rule_can_begin_with(explain, article):
    text, [place] = explain(article, "dân làm")
    assert place["why"] == "nothing" and "near" in place and not place["near"]


def test_a_near_miss_names_the_rule_how_far_it_got_and_what_it_wanted(explain, article):
    text, [place] = explain(article, "27/63")
    assert place["why"] == "near"
    nearest = place["near"][0]
    assert nearest["rule"]["id"] == "rank.place" and not nearest["matches"]
    assert (nearest["words"], nearest["stopped_before"]) == ("xếp thứ 27/63", "địa")
    assert "toàn" in [w["text"] for w in nearest["wanted"]]
    assert '             from 7:11 it went along with "xếp thứ 27/63", not with "địa"\n' in text
    wanted = next(w for w in nearest["wanted"] if w["text"] == "toàn")
    line = PATTERNS.splitlines()[wanted["line"] - 1]
    assert line[wanted["column"] - 1:].startswith("toàn")


def test_a_condition_that_refuses(explain, article):
    text, [place] = explain(article, "15")
    assert place["why"] == "refused"
    nearest = place["near"][0]
    assert nearest["rule"]["id"] == "count.flat" and nearest["matches"] and nearest["words"] == "căn hộ 15"
    assert nearest["condition"] == "not-after" and nearest["at"]["text"] == "ở |tại"
    assert "refused by its not-after ở |tại at own.pat:17:16\n" in text


def test_a_value_that_cannot_be(explain, article):
    text, [place] = explain(article, "0/63")
    assert place["why"] == "no-value"
    assert '  stands     rank.place "xếp thứ 0/63 toàn quốc", 5:103: its words give no value\n' in text


def test_a_cue_is_no_claim(explain, article):
    _, [place] = explain(article, "Nghệ An")
    assert place["why"] == "cue" and place["matches"][0]["rule"]["id"] == "subject.police"


def test_a_part_of_the_page_that_was_left_out(explain, page):
    text, [place] = explain(page, "Hơn 300 người")
    assert place["why"] == "left-out" and place["dropped"]["why"] == "related"
    assert "(related)" in text and "start" not in place
    dropped = place["dropped"]
    assert "Hơn 300 người" in PAGE.encode()[dropped["source_start"]:dropped["source_end"]].decode()


def test_markup_is_no_text(explain, page):
    column = PAGE.splitlines()[3].index("<b>") + 2
    _, [place] = explain(f"{page}:4:{column}")
    assert place["why"] == "no-text"


def test_a_page_that_is_no_article(chiso, rules, tmp_path):
    path = tmp_path / "index.html"
    links = "".join(f'<li><a href="/{i}">Có 12 người ở đây {i}</a></li>' for i in range(60))
    path.write_text(f"<!DOCTYPE html><html><body><ul>{links}</ul></body></html>")
    done = chiso("explain", "-p", rules, "-f", "json", f"{path}:1:60")
    place = json.loads(done.stdout)
    assert place["why"] == "not-an-article" and place["page"] != "article"
    assert b"no claims (page: " in chiso("explain", "-p", rules, path).stderr


# ---- Places that are none -----------------------------------------------------------------------------------------

@pytest.mark.parametrize("place, said", [
    (":99:1", "line 99 has no column 1"),
    (":1:99", "line 1 has no column 99"),
    (":1:0", "no such file"),
    (":999999999999:1", "no such file"),
])
def test_a_place_outside_of_the_text(chiso, rules, article, place, said):
    done = chiso("explain", "-p", rules, f"{article}{place}")
    assert done.returncode == FINDINGS and not done.stdout
    assert said in done.stderr.decode().lower()


def test_words_that_are_not_there(chiso, rules, article):
    done = chiso("explain", "-p", rules, article, "không có đâu")
    assert done.returncode == FINDINGS and not done.stdout
    assert '"không có đâu" does not stand there' in done.stderr.decode()


@pytest.mark.parametrize("arguments", [("{}:1:1", "người"), ("{}:1",), ("{}", "năm", "nay"), ("{}", ""), ("--all", "{}"), ()])
def test_usage(chiso, rules, article, arguments):
    done = chiso("explain", "-p", rules, *(a.format(article) for a in arguments))
    assert done.returncode == USAGE and not done.stdout and done.stderr


def test_a_file_whose_name_ends_like_a_place(explain, tmp_path):
    path = tmp_path / "a:5:1"
    path.write_text(ARTICLE)
    assert len(explain(path)[1]) == len([o for o in explain(path)[1] if o["type"] == "explanation"]) > 1
    assert explain(f"{path}:5:40")[1][0]["claim"]["value"] == 1250


def test_standard_input(chiso, rules):
    for place in (("-", "1.250"), ("--", "-:5:40")):
        done = chiso("explain", "-p", rules, "-f", "json", *place, input=ARTICLE.encode())
        assert json.loads(done.stdout)["claim"]["value"] == 1250


def test_a_long_line_full_of_claims(chiso, rules, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("Tin\n\n08:00 08/04/2025\n\nCó một đêm thật dài. " + "Hơn 12 người đã xếp thứ 7/63 ở đây, " * 6000 + "\n")
    limit = 180 if chiso.sanitized else 45
    claims = chiso("explain", "-q", "-p", rules, "-f", "json", path, timeout=limit).stdout.count(b"\n")
    assert claims > 5500  # where so long a sentence is cut, some fall
    assert chiso("explain", "-q", "-p", rules, f"{path}:5:200000", timeout=limit).stdout


def test_a_reader_that_has_had_enough_ends_it_quietly(chiso, rules, tmp_path, world):
    path = tmp_path / "many.txt"
    path.write_text("Tin\n\n08:00 08/04/2025\n\n" + "Hơn 12 người đã xếp hàng dài ở đây.\n\n" * 2000)
    program = subprocess.Popen([chiso.path, "explain", "-p", rules, path], env=world, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    program.stdout.readline()
    program.stdout.close()
    assert program.wait(timeout=30) == FINE and not program.stderr.read()


def test_colours_only_where_asked_for(chiso, rules, article):
    plain = chiso("explain", "-p", rules, article).stdout
    coloured = chiso("explain", "-p", rules, "--color", "always", article).stdout
    assert b"\033[" not in plain and b"\033[" in coloured


# ---- Any article --------------------------------------------------------------------------------------------------

LINKS = ("kind", "value", "subject", "indicator", "facet", "per", "scope", "period", "base", "status")


def check_link(link, claim):
    assert link["link"] in LINKS and set(link) <= {"link", "text", "id", "line", "column", "from", "how", "candidates"}
    said = claim.get(link["link"], {})
    said = str(said) if link["link"] == "value" else said
    assert link.get("text", "") == (said if isinstance(said, str) else said.get("text", ""))
    weighed = [c for c in link["candidates"] if "cost" in c]
    assert sum(c["won"] for c in link["candidates"]) <= 1
    assert not said or "how" in link or any(c["won"] for c in link["candidates"]), link
    assert [c["cost"] for c in weighed] == sorted(c["cost"] for c in weighed)
    for c in weighed:
        assert sum(c["parts"].values()) == c["cost"], c


def check_place(lines, o, words):
    """The place is where an editor finds the first character of the words."""
    assert lines[o["line"] - 1][o["column"] - 1] in (words[0], "&"), (o["line"], o["column"], words)


def test_every_claim_of_the_corpus_can_be_explained(chiso, root):
    paths = articles()
    records_of = extract(chiso, paths)
    explained = {}
    for line in chiso("explain", "-q", "-f", "json", "corpus", timeout=120).stdout.splitlines():
        o = json.loads(line)
        explained.setdefault(o["source"], []).append(o)
    for path in map(str, paths):
        document, claims = records(records_of[path])
        found = explained.get(path, [])
        assert [o["claim"] for o in found] == claims
        lines = None
        if document["encoding"] == "UTF-8":
            text = (root / path).read_bytes().decode("utf-8-sig", errors="replace").replace("\0", "\ufffd")
            lines = unicodedata.normalize("NFC", text).split("\n")  # a letter and its marks are one character
        for o in found:
            if lines:
                check_place(lines, o, o["claim"]["text"])
            kind, rule_kind = o["claim"]["kind"], o["claim"]["rule"].split(".")[0]
            told = [link["how"] for link in o["links"] if link["link"] == "kind"]
            assert len(told) == (kind != rule_kind != "head"), (kind, rule_kind, told)
            assert o["rule"]["id"] == o["claim"]["rule"] and os.path.exists(o["rule"]["file"])
            for match in o.get("matches", ()):
                assert match["stands"] == ("beaten_by" not in match)
            for link in o["links"]:
                check_link(link, o["claim"])
