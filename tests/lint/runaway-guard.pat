# Conditions run away as well, and so do pieces.
piece words-any  (?:[\p{L}]+,?)*
rule count.kite
    match  (?<value>\d+) con diều
    set    noun=diều
    with   tên <words-any>!
    yes    tên sáo! thả 15 con diều    value=15
    no     thả 2 con diều
