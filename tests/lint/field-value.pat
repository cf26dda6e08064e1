# Values that their fields cannot hold: set, captured as words, told by a list.
list kite-bound  field-value
rule count.kite
    match  (?<mod>hơn|chừng) (?<value>\d+) con diều
    set    noun=diều  status=planned
    yes    thả hơn 15 con diều    value=15
    no     con diều giấy
rule count.kite-bound
    match  <kite-bound:mod> (?<value>hai|nhiều) cánh diều
    yes    thả non hai cánh diều    value=2
    no     con diều giấy
