# Words that no line begins with, and lines that belong to nothing.
    match  abc
peace digits  \d+
rul rank.place
    match  this is passed over
rule rank.place
    mach   xếp thứ \d+
    yes    xếp thứ 5
    no     lần thứ 5
    |      hạng \d+
piece a  x
    match  y
    |      z
