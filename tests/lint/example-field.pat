# A field that comes out otherwise, in one of the sentences of a line.
rule count.kite
    match  (?<value>\d+) con (?<noun>diều|chim)
    yes    thả {15|7} con {diều|chim}    value={15|8}  noun={diều|chim}
    no     con diều giấy
