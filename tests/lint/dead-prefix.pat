# At the end of a match the shorter one is found first.
rule count.kite
    match  (?<value>\d+) (?:con diều|con diều giấy)
    set    noun=diều
    yes    thả 15 con diều giấy    value=15
    no     con diều giấy
