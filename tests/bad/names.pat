# Names that are none, and names that stand twice.
piece Digits  \d+
piece digits  \d+
piece digits  \d*
piece
rule rank
rule rang.place
rule rank.Place
rule rank.place
    match  hạng \d
    yes    hạng 5
    no     hạng
rule rank.place
    match  passed over
