#!/usr/bin/env python3
"""How much of what the articles claim the program finds: truth, marked by hand from the articles, against its records.

usage: score.py [--errors] [--floors]

--errors  lists every claim that is missed, spurious or wrong in a field
--floors  writes what was measured to tests/truth/floors.json, for the tests to hold

tests/truth/SITE/SLUG.json stands for corpus/SITE/SLUG.html (or .txt):

    {"document": {"title": ..., "byline": ..., "published": ..., "site": ...},
     "claims": [{"kind": "rank", "text": "27/63", "occurrence": 1, "value": 27, "of": 63, "unit": "rank",
                 "subject": {"text": "Công an tỉnh Nghệ An"}, ...}, ...]}

`text` stands in the article's bytes, the occurrence-th time (from 1), however white space is broken; the rest is as in a
record. A claim is found when a record of its kind with its values overlaps those words. `debatable` claims count neither
way; `alt_kinds` are as good as `kind`; `debatable_fields` are not looked at; `or_split` also takes dates of its parts.
"""
import collections
import hashlib
import json
import pathlib
import re
import sys
import unicodedata

from articles import ROOT, articles, extract, records

TRUTH = ROOT / "tests" / "truth"
FLOORS = TRUTH / "floors.json"
DETAIL = ("unit", "noun", "mod", "status")
NAMES = ("subject", "indicator", "facet", "per", "scope")
TIMES = ("period", "base")
LINKS = NAMES + TIMES
APART = {"date", "reference"}  # kinds whose value is not a number


def marked():
    """(article, all that is marked of it) for every article that has been marked."""
    for article in articles():
        path = TRUTH / article.relative_to("corpus").with_suffix(".json")
        if path.exists():
            yield article, json.loads(path.read_text(encoding="utf-8"))


def truths():
    """(article, what it claims)."""
    for article, truth in marked():
        yield article, truth["claims"]


def digest():
    """Names what was measured: the marked claims and their articles."""
    sha = hashlib.sha256()
    for article, claims in truths():
        sha.update(str(article).encode())
        sha.update((ROOT / article).read_bytes())
        sha.update(json.dumps(claims, sort_keys=True).encode())
    return sha.hexdigest()[:16]


# ---- Is it the same? ----------------------------------------------------------------------------------------------

def place_of(raw, claim):
    """The bytes of the article that the marked words are, or None."""
    gap = rb"(?:\s|\xc2\xa0|&nbsp;)+"
    found = list(re.finditer(gap.join(re.escape(w.encode()) for w in claim["text"].split()), raw))
    nth = claim.get("occurrence", 1) - 1
    return found[nth].span() if nth < len(found) else None


def overlaps(place, record):
    return place[0] < record["source_end"] and record["source_start"] < place[1]


def word_set(text):
    return set(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text or "").lower()))


def same_words(truth, found):
    """At least half of the longer one's words are shared: names are cut at different places by different hands."""
    a, b = word_set(truth), word_set(found)
    return bool(a & b) and len(a & b) * 2 >= max(len(a), len(b))


def same_number(a, b):
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))


def same_value(truth, record):
    if record["kind"] != truth["kind"] and APART & {record["kind"], truth["kind"]}:
        return True
    if record["kind"] == "reference":
        return True
    if record["kind"] == "date":
        if "start_date" in truth or "end_date" in truth:
            return all(truth.get(f) == record.get(f) for f in ("start_date", "end_date"))
        return truth.get("edtf") in (None, record.get("edtf"))
    return all(same_number(truth.get(f), record.get(f)) for f in ("value", "value_max", "of"))


def same_field(field, truth, record):
    want, have = truth[field], record.get(field)
    if field in NAMES:
        return same_words(want.get("text"), (have or {}).get("text"))
    if field in TIMES:
        have = have or {}
        if want.get("start"):
            return (want.get("start"), want.get("end")) == (have.get("start"), have.get("end"))
        return same_words(want.get("text"), have.get("text"))
    return same_words(want, have) if field == "noun" else want == have


def looked_at(truth):
    return [f for f in DETAIL + LINKS if f in truth and f not in truth.get("debatable_fields", ())]


# ---- Scoring ------------------------------------------------------------------------------------------------------

class Score:
    def __init__(self):
        self.kinds = collections.defaultdict(lambda: {"truth": 0, "found": 0, "records": 0, "right": 0})
        self.fields = collections.defaultdict(lambda: [0, 0])  # right, of
        self.errors = []

    def total(self, what):
        return sum(k[what] for k in self.kinds.values())

    def share(self, fields):
        right, of = (sum(self.fields[f][i] for f in fields) for i in (0, 1))
        return right / of if of else 1.0

    def take_article(self, article, truth, claims):
        raw, free, used = (ROOT / article).read_bytes(), set(), set()
        for t in sorted(truth, key=lambda t: "debatable" in t):
            place = place_of(raw, t)
            if place is None:
                self.errors.append(f"{article}: the marked words are not in the article: {t['text']}")
                self.kinds[t["kind"]]["truth"] += 1
                continue
            near = [i for i, c in enumerate(claims) if overlaps(place, c)]
            kinds = {t["kind"], *t.get("alt_kinds", ())}
            free |= {i for i in near if ("debatable" in t and claims[i]["kind"] in kinds)
                     or ("or_split" in t and claims[i]["kind"] == "date")}
            if "debatable" not in t:
                self.take_claim(article, t, claims, [i for i in near if claims[i]["kind"] in kinds and i not in used],
                                used, near)
        for i, c in enumerate(claims):
            if i in used or i not in free:
                self.kinds[c["kind"]]["records"] += 1
            if i not in used and i not in free:
                self.errors.append(f"{article}: spurious {c['kind']} “{c['text']}” {c.get('value', c.get('edtf', ''))} "
                                   f"by {c['rule']}")

    def take_claim(self, article, t, claims, candidates, used, near):
        count = self.kinds[t["kind"]]
        count["truth"] += 1
        fits = [i for i in candidates
                if same_value(t, claims[i]) or ("or_split" in t and claims[i]["kind"] == "date")]
        if not fits:
            seen = [f"{claims[i]['kind']} “{claims[i]['text']}”" for i in near]
            self.errors.append(f"{article}: missed {t['kind']} “{t['text']}”; there: {', '.join(seen) or 'nothing'}")
            return
        best = max(fits, key=lambda i: sum(same_field(f, t, claims[i]) for f in looked_at(t)))
        used.add(best)
        count["found"] += 1
        self.kinds[claims[best]["kind"]]["right"] += 1  # of the record's own kind: `alt_kinds` may make it another
        for field in looked_at(t):
            right = same_field(field, t, claims[best])
            self.fields[field][0] += right
            self.fields[field][1] += 1
            if not right:
                self.errors.append(f"{article}: {t['kind']} “{t['text']}”: {field} should be {t[field]}, is "
                                   f"{claims[best].get(field)}")

    def measured(self):
        """The figures that floors are kept of."""
        def ratio(a, b):
            return round(a / b, 4) if b else 1.0
        kinds = {k: {"precision": ratio(n["right"], n["records"]), "recall": ratio(n["found"], n["truth"])}
                 for k, n in sorted(self.kinds.items())}
        found, sum_ = self.total("found"), self.total("truth") + self.total("records")
        return {"found": ratio(2 * found, sum_), "detail": round(self.share(DETAIL), 4),
                "links": round(self.share(LINKS), 4), "kinds": kinds}


def score(chiso):
    all_ = list(truths())
    found = extract(chiso, [article for article, _ in all_])
    result = Score()
    for article, truth in all_:
        result.take_article(article, truth, records(found[str(article)])[1])
    return result


def main(arguments):
    from conftest import Chiso
    result = score(Chiso())
    if "--errors" in arguments:
        print("\n".join(result.errors))
    for kind, n in sorted(result.kinds.items()):
        print(f"{kind:10} truth {n['truth']:4}  records {n['records']:4}  found {n['found']:4}")
    for field, (right, of) in result.fields.items():
        print(f"{field:10} right {right:4} of {of:4}")
    measured = result.measured()
    print(f"found F1 {measured['found']:.3f}  detail {measured['detail']:.3f}  links {measured['links']:.3f}")
    if "--floors" in arguments:
        FLOORS.write_text(json.dumps({"measured": digest(), **measured}, indent=1) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
