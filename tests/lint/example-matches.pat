# A sentence that must give nothing.
rule count.kite
    match  (?<value>\d+) con diều
    set    noun=diều
    yes    thả 15 con diều    value=15
    no     thả 2 con diều giấy
