# What one unit is counted against: `25 - 30 CBCS/1 Công an phường`, `12 bác sĩ/10.000 dân`, `60 triệu đồng/người/năm`.
#
# Not here: a part of a whole (`27/63`) and days (`30/9`): those are of the claim itself.

piece per-word  [\p{L}\p{M}\p{N}.]+

rule per.slash
    # Behind a slash.
    match  / ?(?<text>(?:\d[\d.]* )?(?:<noun-listed>|<measure>|<time-unit>|<per-word>)(?:/(?:<noun-listed>|<time-unit>|<per-word>))?)
    yes    từ 25 - 30 CBCS/{| }1 Công an phường    text=1 Công an phường
    yes    từ 25 - 30 CBCS/{1 Công an phường|N}    text={1 Công an phường|N}
    yes    thu nhập 60 triệu đồng/người/{năm|ca mắc|N}    text={người/năm|người/ca mắc|người/N}
    no     5 người
    no     năng suất đạt 6 tấn
    no     hai năm 2023 và 2024
    no     từ 25 - 30 CBCS/

rule per.in-so-many
    # Before what there is among them: `cứ 1 triệu người có 117.232 ca nhiễm`.
    match  (?:bình quân |trung bình |tính trên )?(?:cứ|mỗi) (?<text><so-many>)
    |      trên (?<text><so-many-people>)
    yes    số ca tử vong trên 1 triệu dân    text=1 triệu dân
    yes    bình quân {cứ|mỗi} 1 triệu người có 117.232 ca nhiễm    text=1 triệu người
    yes    cứ 10 trẻ thì 3 trẻ suy dinh dưỡng    text=10 trẻ
    no     cứ 10 ngày một lần
    no     có 10 người

rule per.each
    # In words.
    match  (?:mỗi|một|cho mỗi|trên mỗi|trên|/) (?<text>(?:\d[\d.]* )(?:dân|người|km2|ha|m2|lao động|hộ)|(?:tháng|năm|ngày|người|hộ|m2|ha|lượt|học sinh|sinh viên)(?! (?:qua|nay|tới|trước|sau))(?=[ .,;)]|$))
    |      một (?<text>kg|lít|tạ|tấn|lượng|chỉ|cây|con|bộ|chiếc|m2|m3|ha|quả|ký|vé|suất|lần|bó|mớ|gói|hộp|thùng|chai)(?=[ .,;)]|$)
    |      trên (?<text>\d[\d.]* [\p{L}]+)
    yes    thu phí 5.000 đồng {một|trên} lượt    text=lượt
    yes    thu phí 5.000 đồng một {lượt|người|sinh viên|5 hộ|ngày|hộ|học sinh}    text={lượt|người|sinh viên|5 hộ|ngày|hộ|học sinh}
    yes    giá 45.000 đồng một kg{|.}    text=kg
    yes    giá 45.000 đồng một {kg|lít|tấn|chỉ|con|chiếc|m3|quả|vé|lần|mớ|hộp|chai|tạ|lượng|cây|bộ|ký|suất|bó|gói|thùng}    text={kg|lít|tấn|chỉ|con|chiếc|m3|quả|vé|lần|mớ|hộp|chai|tạ|lượng|cây|bộ|ký|suất|bó|gói|thùng}
    yes    32 giường bệnh trên 10.000 {dân|lao động|km2|m2}    text={10.000 dân|10.000 lao động|10.000 km2|10.000 m2}
    yes    32 giường bệnh trên {10.000 dân|m2|ha}    text={10.000 dân|m2|ha}
    yes    thu nhập 12 triệu đồng một tháng    text=tháng
    yes    6 ca tử vong trên 1.000 ca sinh    text=1.000 ca
    no     nhiều tỉnh
    no     một nhóm ba hộ
    no     thu 12 tỷ đồng trong một năm qua
    no     thu phí 5.000 đồng một lượt{ tới| sau| nay| trước}

rule per.every
    # `mỗi hộ`: before its value as well as behind it. Times (`mỗi ngày`) are periods (period.pat).
    match  mỗi (?<text>(?!(?:ngày|tháng|năm|tuần|quý|giờ|khi|lần|bên))(?:<noun-listed>|<noun-word>)(?: <title-low>){0,2})
    set    side=both
    over   per.each
    yes    Mỗi hộ {|thu }được hỗ trợ 20 triệu đồng.    text=hộ
    yes    Mỗi {hộ|ca mắc} được hỗ trợ 20 triệu đồng.    text={hộ|ca mắc}
    yes    được trợ cấp 500.000 đồng mỗi người    text=người
    no     mỗi khi trời mưa
    no     trồng mới 20 ha
    no     Mỗi {ngày |năm |quý |bên |tháng |giờ |lần }hộ được hỗ trợ 20 triệu đồng.