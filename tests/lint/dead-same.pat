# `Diều` is `diều`; what a list has need not be said again.
rule count.kite
    match  (?<value>\d+) (?:con|cái) (?:diều|sáo|Diều)(?! (?:giấy|vải|giấy))
    set    noun=diều
    yes    thả 15 {con|cái} {diều|sáo}    value=15
    no     thả 2 con diều {giấy|vải}
