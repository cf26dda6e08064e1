# Letters of other alphabets, Icelandic ones, wide ones; a Cyrillic word in this comment (с) is nobody's business.
rule count.kite
    match  (?<value>\d+) (?:cоn|ðĩa|ＡＢ|комета) diều
    set    noun=diều
    yes    thả 15 cоn diều    value=15
    no     con Ðiều giấy
