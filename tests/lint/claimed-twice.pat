# Two rules match the same words, and nothing that is written decides.
rule count.kite
    match  (?<value>\d+) con diều
    set    noun=diều
    yes    thả 15 con diều    value=15
    no     con diều giấy
rule count.toy
    match  (?<value>\d+) (?<noun>con diều|quả cầu)
    yes    mua 15 quả cầu    value=15  noun=quả cầu
    no     con diều giấy
