# Facets: the part of an indicator that a value is for, where the article splits it.

rule facet.field
    match  (?<text>(?:lĩnh vực|nội dung|hạng mục|tiêu chí|chỉ số thành phần|khu vực|nhóm hàng|nhóm|ngành hàng|ngành|loại hình|khối|mặt hàng|thị trường|phân khúc|phương thức|nguồn) <np>)<np-lead>
    set    for=score,rate,change,count,rank,money
    yes    lĩnh vực cư trú đạt 95,58%    text=lĩnh vực cư trú
    no     tỉnh đạt 95%

list  goods    goods

rule facet.named
    match  (?<text>môn (?-i:\p{Lu})[\p{L}]*(?: (?:học|sử|văn|lý))?|đường (?:bộ|sắt|thủy|thủy nội địa|hàng không|biển)|ngân sách (?:trung ương|địa phương|tỉnh|huyện|xã)|vốn (?:trong nước|nước ngoài|ODA|trung ương|địa phương)|(?:khách|du khách|lượt khách) (?:quốc tế|nội địa)|trẻ em|người lớn|nam giới|nữ giới)
    set    for=score,rate,change,count,rank,money
    yes    xếp thứ nhì môn Toán    text=môn Toán
    no     môn phái

rule facet.goods
    match  (?<text><goods>)
    set    for=change,money,count,rate
    yes    gạo giảm 8% về khối lượng    text=gạo
    no     gạch
