# Pieces that are not there, that contain themselves, or that name fields.
piece digits  \d+
piece first   <second> a
piece second  <third>
piece third   b|<first>
piece field   <digits:value>
rule rank.place
    match  hạng <digit:value> (?:<nothing-like-it>)?
    yes    hạng 5
    no     hạng
rule rank.first
    # A piece that was reported is not reported again.
    match  hạng <first>
    yes    hạng 5
    no     hạng
