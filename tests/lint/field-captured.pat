# Captures that nothing reads. A reference back reads.
rule count.kite
    match  (?<value>\d+)(?<gap> ?)con\k<gap>(?<nuon>diều)
    set    noun=diều
    yes    thả 15 con diều    value=15
    no     con diều giấy
