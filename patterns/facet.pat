# Facets: the part of an indicator that a value is for, where the article splits it.

rule facet.field
    match  (?<text>(?:lĩnh vực|nội dung|hạng mục|tiêu chí|chỉ số thành phần|chỉ tiêu|khu vực|nhóm|ngành|loại hình|khối) <np>)<np-lead>
    set    for=score,rate,change,count,rank,money
    yes    lĩnh vực cư trú đạt 95,58%    text=lĩnh vực cư trú
    no     tỉnh đạt 95%
