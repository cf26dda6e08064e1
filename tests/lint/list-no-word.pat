# A row without a word.
list kite  list-no-word
rule count.kite
    match  (?<value>\d+) <kite:noun>
    yes    thả 15 diều sáo    value=15
    no     diều sáo
