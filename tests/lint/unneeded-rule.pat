# Whatever the examples of count.kite want, count.toy gives, too.
rule count.toy
    match  (?<value>\d+) (?<noun>con diều|quả cầu)
    yes    mua 15 quả cầu    value=15  noun=quả cầu
    no     con diều giấy
rule count.kite
    match  (?<value>\d+) (?<noun>con diều|cánh diều)
    over   count.toy
    yes    thả 15 con diều    value=15  noun=con diều
    no     con diều
