# The text has single spaces; a tab or two spaces never match.
rule rank.place
    match  hạng  \d    # but a comment may follow
    |      thứ	\d
    yes    hạng 5
    no     hạng
