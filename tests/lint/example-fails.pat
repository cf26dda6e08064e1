# A sentence that the rule does not match.
rule count.kite
    match  (?<value>\d+) con diều
    set    noun=diều
    yes    thả 15 cái diều    value=15
    no     con diều giấy
