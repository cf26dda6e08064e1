# Names of fields, and what must not stand in a match.
piece digits  \d+
rule rank.place
    match  hạng <digits:Value> \Kbậc
    yes    hạng 5
    no     hạng
rule rank.guard
    match  hạng \d
    with   năm <digits:year>
    yes    hạng 5
    no     hạng
rule rank.reset
    match  (?|(?<value>\d)|(?<value>x))
    yes    5
    no     y
rule rank.callout
    match  hạng (?C1)\d
    with   (?C1)x
    yes    hạng 5
    no     hạng
