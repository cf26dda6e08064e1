# A quantifier within a quantifier.
rule count.kite
    match  (?<value>\d+) (?:[\p{L}]+ ?)+ con diều
    set    noun=diều
    yes    thả 15 chiếc xanh con diều    value=15
    no     con diều giấy
