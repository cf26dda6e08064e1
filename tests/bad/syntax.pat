# What PCRE2 refuses is shown where it stands, in pieces and in alternatives too.
piece open    (?:một|hai
piece fine    \d+
rule rank.place
    match  hạng <fine:value>
    |      xếp thứ (?:<fine:value>
    |      đứng thứ <fine:value>
    yes    hạng 5
    no     hạng
rule rank.star
    match  hạng <fine:value> *+* bậc
    yes    hạng 5
    no     hạng
rule rank.guard
    match  hạng \d
    after  [a-
    yes    hạng 5
    no     hạng
