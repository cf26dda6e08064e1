# The fault is in the word list.
list kite  list-columns
rule count.kite
    match  (?<value>\d+) <kite:noun>
    yes    thả 15 diều sáo    value=15
    no     diều sáo
