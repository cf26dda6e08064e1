# A word with a blank before it would never match.
list kite  list-spaces
rule count.kite
    match  (?<value>\d+) <kite:noun>
    yes    thả 15 diều sáo    value=15
    no     diều sáo
