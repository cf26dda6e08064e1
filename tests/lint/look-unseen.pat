# What cannot be seen.
rule count.kite
    match  (?<value>\d+) con​ diều
    set    noun=diều
    yes    thả 15 con​ diều    value=15
    no     con diều giấy
