# A match that no number can be read from.
rule count.kite
    match  (?<value>mấy|\d+) con diều
    set    noun=diều
    yes    thả mấy con diều
    no     con diều giấy
