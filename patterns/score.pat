# Scores: the value of an index or an assessment, in points. A percentage becomes a score when the indicator that it is
# linked to is an index (indicators.tsv, measure=score); that is not told here but in the links.
#
# Not covered: marks without a number (`xếp loại tốt`), `điểm` as a place (`5 điểm trường`) or a moment (`cao điểm`).

rule score.points
    match  (?:<bound:mod> )?<number:value>(?:/<raw:of>)? điểm(?! (?:phần trăm|%|trường|nóng|bán|cầu|đến|dừng|sạt|ngập|giao|du|di|thi|tiếp|cấp|kinh|bưu|chốt|dân|đen|mỏ|tập|tuyển|cơ|nghẽn|khai|thu|đón|trông|đỗ|xét|tiêm|vui|sáng|lẻ|chính))(?: <bound-after:mod>)?
    not-after  (?:<move>|<compare>)<fill>(?: <bound>)? 
    set    unit=point
    over   count.*  none.code
    yes    Đơn vị đạt 95,82 điểm, dẫn đầu khối.    value=95.82  unit=point
    yes    Tỉnh đạt hơn 42 điểm.    value=42  mod=over
    no     tăng 2,19 điểm
    no     5 điểm trường

rule score.of-index
    # An index between 0 and 1 has no unit: `chỉ số HDI đạt 0,706`.
    match  (?:đạt|ở mức|là|với|bằng) (?<text><digits:value>)(?! ?(?:%|điểm|phần trăm|tỷ|triệu|nghìn|lần|bậc))
    with   0,\d{2,4}
    after  (?:chỉ số|HDI|DTI|ICT Index|Gini)[^.;]{0,60}
    set    unit=point
    yes    Chỉ số HDI của tỉnh đạt 0,706 trong năm 2020.    value=0.706
    no     Sản lượng đạt 5 lần mức cũ.
    no     Chỉ số đạt 0,5%.
