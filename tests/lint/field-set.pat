# Fields that nothing reads in a rule of this kind.
rule count.kite
    match  (?<value>\d+) con diều
    set    nown=diều  noun=diều
    set    anaphor=yes
    yes    thả 15 con diều    value=15
    no     con diều giấy
