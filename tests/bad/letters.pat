# Composed letters only, in UTF-8.
rule rank.place
    match  hạng \d
    yes    hạng 5
    no     th� 5
