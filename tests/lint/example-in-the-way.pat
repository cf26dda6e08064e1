# Another rule is longer.
rule count.kite
    match  (?<value>\d+) con diều
    set    noun=diều
    yes    thả 15 con diều giấy    value=15
    no     con diều giấy
rule none.paper
    match  \d+ con diều giấy
    yes    có 2 con diều giấy
    no     con diều giấy
