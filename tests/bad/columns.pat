# Columns of `set`, `over`, `yes` and `no`.
rule rank.place
    match  hạng (?<value>\d)
    set    unit=rank  unit=point  Status=x  plain
    set    unit=more
    over   rank.plase
    over
    yes    hạng 5  value=5 of=63
    yes    hạng 5  value=5  value=6
    no     # nothing
rule rank.a
    match  a
    over   rank.b
    yes    a
    no     b
rule rank.b
    match  b
    over   rank.a
    yes    b
    no     a
