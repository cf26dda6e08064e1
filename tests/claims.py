"""Two sets of records compared as claims: what is new, what is gone, what changed."""
from articles import records

VALUES = ("value", "value_max", "of", "unit", "noun", "mod", "status", "text", "start_date", "end_date", "edtf", "resolved")
LINKS = ("subject", "indicator", "facet", "per", "scope", "period", "base")
PLACES = ("start", "end", "source_start", "source_end", "sentence", "rule")


def shown(value):
    if isinstance(value, dict):
        return " ".join(f"{k}={v}" for k, v in value.items())
    return "nothing" if value is None else str(value)


def brief(claim):
    number = claim.get("value", claim.get("edtf", ""))
    return f"{claim['kind']} {number} “{claim['text']}” at byte {claim['source_start']} by {claim['rule']}"


def changes(old, new, fields, what):
    for field in fields:
        if old.get(field) != new.get(field):
            yield f"    {what} {field}: {shown(old.get(field))} -> {shown(new.get(field))}"


def keyed(claims):
    """Claims by kind and place; a second one of the same kind at the same place counts on."""
    found = {}
    for claim in claims:
        key, n = (claim["source_start"], claim["kind"]), 0
        while (*key, n) in found:
            n += 1
        found[(*key, n)] = claim
    return found


def difference(old_lines, new_lines):
    """Lines that say how the claims differ; empty when the bytes are equal."""
    if old_lines == new_lines:
        return []
    (old_head, old), (new_head, new) = records(old_lines), records(new_lines)
    said = list(changes(old_head, new_head, sorted({*old_head, *new_head}), "document"))
    old, new = keyed(old), keyed(new)
    for key in sorted({*old, *new}):
        if key not in new:
            said.append(f"  gone     {brief(old[key])}")
        elif key not in old:
            said.append(f"  new      {brief(new[key])}")
        elif old[key] != new[key]:
            said.append(f"  changed  {brief(new[key])}")
            said += changes(old[key], new[key], VALUES, "value")
            said += changes(old[key], new[key], LINKS, "link")
            said += changes(old[key], new[key], PLACES, "place")
    return said or ["  the same claims, written in other bytes"]
