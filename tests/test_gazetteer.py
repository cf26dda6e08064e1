"""The word lists as data: their form, and facts in them that can be counted or checked against one another."""
import datetime
import pathlib
import re
import unicodedata

import pytest

PATTERNS = pathlib.Path(__file__).resolve().parent.parent / "patterns"
LISTS = sorted(PATTERNS.glob("*.tsv"))
WITH_ALSO = [p for p in LISTS if re.search(r"^[^#\n]\S*\talso\b", p.read_text(encoding="utf-8"), re.M)]

# What each of the 23 merged provinces of 2025-07-01 was made of: new code, then "name old-code/ISO" of its parts, the one
# that gave the name first.
MERGED = {
    "08": "Tuyên Quang 08/07, Hà Giang 02/03",
    "15": "Lào Cai 10/02, Yên Bái 15/06",
    "19": "Thái Nguyên 19/69, Bắc Kạn 06/53",
    "24": "Bắc Ninh 27/56, Bắc Giang 24/54",
    "25": "Phú Thọ 25/68, Vĩnh Phúc 26/70, Hòa Bình 17/14",
    "31": "Hải Phòng 31/HP, Hải Dương 30/61",
    "33": "Hưng Yên 33/66, Thái Bình 34/20",
    "37": "Ninh Bình 37/18, Hà Nam 35/63, Nam Định 36/67",
    "44": "Quảng Trị 45/25, Quảng Bình 44/24",
    "48": "Đà Nẵng 48/DN, Quảng Nam 49/27",
    "51": "Quảng Ngãi 51/29, Kon Tum 62/28",
    "52": "Gia Lai 64/30, Bình Định 52/31",
    "56": "Khánh Hòa 56/34, Ninh Thuận 58/36",
    "66": "Đắk Lắk 66/33, Phú Yên 54/32",
    "68": "Lâm Đồng 68/35, Đắk Nông 67/72, Bình Thuận 60/40",
    "75": "Đồng Nai 75/39, Bình Phước 70/58",
    "79": "Hồ Chí Minh 79/SG, Bà Rịa - Vũng Tàu 77/43, Bình Dương 74/57",
    "80": "Tây Ninh 72/37, Long An 80/41",
    "82": "Đồng Tháp 87/45, Tiền Giang 82/46",
    "86": "Vĩnh Long 86/49, Bến Tre 83/50, Trà Vinh 84/51",
    "91": "An Giang 89/44, Kiên Giang 91/47",
    "92": "Cần Thơ 92/CT, Sóc Trăng 94/52, Hậu Giang 93/73",
    "96": "Cà Mau 96/59, Bạc Liêu 95/55",
}
UNCHANGED = ("Hà Nội 01/HN, Cao Bằng 04/04, Điện Biên 11/71, Lai Châu 12/01, Sơn La 14/05, Lạng Sơn 20/09, "
             "Quảng Ninh 22/13, Thanh Hóa 38/21, Nghệ An 40/22, Hà Tĩnh 42/23, Huế 46/26")


def read(name):
    lines = [line for line in (PATTERNS / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
             if line and not line.startswith("#")]
    columns = lines[0].split("\t")
    return [dict(zip(columns, line.split("\t") + [""] * len(columns))) for line in lines[1:]]


def spellings(row):
    return [row["word"], *filter(None, row.get("also", "").split("|"))]


def valid(rows, day):
    return [r for r in rows if (not r["from"] or r["from"] <= day) and (not r["to"] or day <= r["to"])]


def provinces(day):
    return valid([r for r in read("places") if r["type"] in ("city", "province")], day)


def parts(text):
    for part in text.split(", "):
        name, codes = part.rsplit(" ", 1)
        yield (name, *codes.split("/"))


# --- form ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("path", LISTS, ids=lambda p: p.stem)
def test_form(path):
    text = path.read_text(encoding="utf-8")
    assert unicodedata.normalize("NFC", text) == text
    assert text.startswith("#"), "a list says what it is"
    assert text.endswith("\n") and "\r" not in text
    rows = [line for line in text.split("\n") if line and not line.startswith("#")]
    width = rows[0].count("\t")
    for line in rows[1:]:
        fields = line.split("\t")
        assert line.count("\t") <= width, line
        assert fields[0], line
        assert all(f == f.strip() and "  " not in f for f in fields), line
    full = [tuple(line.rstrip("\t").split("\t")) for line in rows[1:]]
    assert len(full) == len(set(full)), [r for r in full if full.count(r) > 1]


@pytest.mark.parametrize("path", WITH_ALSO, ids=lambda p: p.stem)
def test_no_spelling_is_empty_or_given_twice_in_a_row(path):
    for row in read(path.stem):
        also = row["also"].split("|") if row["also"] else []
        keys = [w.lower() for w in [next(iter(row.values())), *also]]
        assert all(keys) and len(keys) == len(set(keys)), row


# --- places ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("day, number, cities", [
    ("1996-12-31", 53, 3), ("1997-01-01", 61, 4), ("2003-12-31", 61, 4), ("2004-01-01", 64, 5), ("2008-07-31", 64, 5),
    ("2008-08-01", 63, 5), ("2024-12-31", 63, 5), ("2025-01-01", 63, 6), ("2025-06-30", 63, 6),
    ("2025-07-01", 34, 6), ("2026-04-29", 34, 6), ("2026-04-30", 34, 7),
])
def test_how_many_provinces(day, number, cities):
    there = provinces(day)
    assert len(there) == number
    assert len({r["id"] for r in there}) == number
    assert len({r["word"] for r in there}) == number
    # Cần Thơ was a province until 2003; the list does not tell its borders of then from those of now.
    assert abs(sum(r["type"] == "city" for r in there) - cities) <= (1 if day < "2004" else 0)


def test_gso_codes_are_unique_at_any_time():
    for day in ("2003-12-31", "2008-08-01", "2025-06-30", "2025-07-01"):
        codes = [r["gso"] for r in provinces(day)]
        assert len(codes) == len(set(codes)) and all(re.fullmatch(r"\d\d", c) for c in codes)


@pytest.mark.parametrize("code", sorted(MERGED))
def test_merged(code):
    old = {r["word"]: r for r in provinces("2025-06-30")}
    new = {r["gso"]: r for r in provinces("2025-07-01")}[code]
    assert new["word"] == next(parts(MERGED[code]))[0]
    assert new["id"] == f"vn.{code}.2025"
    for name, gso, iso in parts(MERGED[code]):
        assert (old[name]["gso"], old[name]["iso"]) == (gso, f"VN-{iso}")
        assert old[name]["id"] == f"vn.{gso}"
        assert old[name]["to"] == "2025-06-30"
        assert old[name]["successor"] == new["id"]


def test_unchanged():
    before, after = ({r["word"]: r for r in provinces(day)} for day in ("2025-06-30", "2025-07-01"))
    assert len(list(parts(UNCHANGED))) + len(MERGED) == len(after)
    for name, gso, iso in parts(UNCHANGED):
        assert before[name] == after[name]
        assert (after[name]["gso"], after[name]["iso"], after[name]["to"]) == (gso, f"VN-{iso}", "")


def test_every_province_that_ended_leads_to_one_that_stands():
    rows = [r for r in read("places") if r["type"] != "town"]
    known = {r["id"] for r in rows}
    standing = {r["id"] for r in provinces("2026-05-01")}
    for row in rows:
        if row["id"] in standing:
            continue
        heirs = row["successor"].split("|")
        assert set(heirs) <= known and row["id"] not in heirs, row
        assert len(heirs) == 1 or row["to"] == "1996-12-31", row
    by_id = {r["id"]: r["successor"] for r in rows}
    for start in known - standing:
        ends, steps = {start}, 0
        while ends - standing and steps < 5:
            ends = {heir for e in ends for heir in (by_id[e].split("|") if e not in standing else [e])}
            steps += 1
        assert ends <= standing, start


def test_one_name_two_territories():
    rows = [r for r in read("places") if "Quảng Ngãi" in spellings(r)]
    assert [r["id"] for r in rows] == ["vn.51", "vn.51.2025"]
    assert rows[0]["to"] < rows[1]["from"]


@pytest.mark.parametrize("text, iso", [
    ("TP HCM", "VN-SG"), ("TPHCM", "VN-SG"), ("TP.HCM", "VN-SG"), ("Sài Gòn", "VN-SG"), ("BR-VT", "VN-43"),
    ("Bà Rịa Vũng Tàu", "VN-43"), ("Thừa Thiên - Huế", "VN-26"), ("TT-Huế", "VN-26"), ("Huế", "VN-26"),
    ("Đăk Lăk", "VN-33"), ("Đắc Lắk", "VN-33"), ("Daklak", "VN-33"), ("Đăk Nông", "VN-72"), ("Bắc Cạn", "VN-53"),
    ("Kontum", "VN-28"),
])
def test_names_as_the_press_writes_them(text, iso):
    assert iso in {r["iso"] for r in read("places") if text in spellings(r)}


def test_towns_lie_in_a_province_of_their_time():
    ids = {r["id"] for r in provinces("2024-12-31")}
    towns = [r for r in read("places") if r["type"] == "town"]
    assert towns and all(r["in"] in ids and r["id"].startswith(r["in"] + ".") for r in towns)
    assert all(r["to"] and r["to"] <= "2025-06-30" for r in towns)


def test_countries_have_codes():
    rows = [r for r in read("countries") if r["type"] == "country"]
    assert all(re.fullmatch("[A-Z]{2}", r["id"]) for r in rows)
    assert len({r["id"] for r in rows}) == len(rows)


# --- bodies ----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("day, ministries, others", [
    ("2007-08-01", 18, 4), ("2025-02-28", 18, 4), ("2025-03-01", 14, 3),
])
def test_how_many_ministries(day, ministries, others):
    types = [r["type"] for r in valid(read("bodies"), day)]
    assert (types.count("ministry"), types.count("ministry-level")) == (ministries, others)


def test_successors_of_bodies_exist_when_the_body_ends():
    rows = read("bodies")
    for row in rows:
        if not row["successor"]:
            continue
        day = datetime.date.fromisoformat(row["to"]) + datetime.timedelta(days=1)
        assert row["successor"] in {r["id"] for r in valid(rows, day.isoformat())}, row


def test_an_abbreviation_of_a_body_means_one():
    owner = {}
    for row in read("bodies"):
        for word in spellings(row):
            assert owner.setdefault(word, row["id"]) == row["id"], word


# --- measures --------------------------------------------------------------------------------------------------------
def test_indicators():
    units = {r["unit"] for r in read("units")}
    for row in read("indicators"):
        assert row["id"], row
        assert row["measure"] in ("score", "rate", "amount", "count", "index-growth", "index-pace", "sector", "work"), row
        assert not row["unit"] or row["unit"] in units, row
        assert not row["scale_max"] or float(row["scale_max"]) > 0, row


def test_a_wording_of_an_indicator_has_one_general_reading():
    owner = {}
    for row in read("indicators"):
        for word in spellings(row):
            key = (word.lower(), row["for"])
            assert owner.setdefault(key, row["id"]) == row["id"], key


def test_an_indicator_id_has_one_measure():
    measure = {}
    for row in read("indicators"):
        assert measure.setdefault(row["id"], row["measure"]) == row["measure"], row


def test_units():
    types = {}
    for row in read("units"):
        assert row["unit"] and row["type"], row
        assert types.setdefault(row["unit"], row["type"]) == row["type"] or row["type"] == "age", row
        assert row["type"] != "money" or re.fullmatch("[A-Z]{3}", row["unit"]), row


def test_number_words():
    value = {word: r["value"] for r in read("numbers") for word in spellings(r)}
    assert [value[w] for w in "không một hai ba bốn năm sáu bảy tám chín mười".split()] == [str(i) for i in range(11)]
    assert (value["tư"], value["lăm"], value["nhăm"], value["mốt"], value["bẩy"]) == ("4", "5", "5", "1", "7")
    assert value["ngàn"] == value["nghìn"] == "1000" and value["tỷ"] == "1000000000" and value["vạn"] == "10000"


def test_bounds_and_movements():
    mods = {"about", "nearly", "over", "under", "at_least", "at_most"}
    after = read("mods-after")
    assert {r["mod"] for r in read("mods") + after if r["mod"]} == mods and all(r["mod"] for r in read("mods"))
    bounds = tuple(r["word"] + " " for r in after if r["mod"])
    assert all(r["word"].startswith(bounds) for r in after if not r["mod"]), "no bound, so why is it here"
    rows = read("directions")
    assert {r["sign"] for r in rows} == {"+", "-"}
    words = [r["word"] for r in rows]
    assert len(words) == len(set(words)), "a word moves one way"


# --- the calendar ----------------------------------------------------------------------------------------------------
def test_tet_is_a_new_moon():
    """Within a day of the mean new moon (its distance from the true one is at most 14 hours), Hanoi time."""
    table = (PATTERNS.parent / "tests/tables/date-lunar.tsv").read_text(encoding="utf-8")
    days = [datetime.date.fromisoformat(day) for day in re.findall(r"^\d+-1-1\t(\d.*)", table, re.M)]
    assert {int(r["word"]) for r in read("tet")} <= {day.year for day in days}
    epoch = datetime.datetime(2000, 1, 6, 14, 20) + datetime.timedelta(hours=7)
    for day in days:
        assert (1, 20) < (day.month, day.day) < (2, 21)
        noon = datetime.datetime(day.year, day.month, day.day, 12)
        phase = (noon - epoch).total_seconds() / 86400 % 29.530588861
        assert min(phase, 29.530588861 - phase) < 1.1, day


def test_weekdays_are_iso():
    assert [r["weekday"] for r in read("weekdays")] == list("1234567")
