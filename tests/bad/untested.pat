# A rule has a match, and examples of both kinds.
rule rank.place
    match  hạng \d
rule rank.empty
    set    unit=rank
    yes    hạng 5
    no     hạng
rule rank.twice
    match  hạng \d
    match  thứ \d
    yes    hạng 5
rule rank.nothing
    match  (?:hạng)?
    without  x*
    yes    hạng 5
    no     y
rule rank.blank
    match
    yes    hạng 5
    no     y
