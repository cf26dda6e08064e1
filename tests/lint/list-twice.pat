# The same row stands twice.
list kite  list-twice
rule count.kite
    match  (?<value>\d+) <kite:noun>
    yes    thả 15 diều sáo    value=15
    no     diều sáo
