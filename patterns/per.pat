# What one unit is counted against: `25 - 30 CBCS/1 Công an phường`, `12 bác sĩ/10.000 dân`, `60 triệu đồng/người/năm`.
#
# Not here: a part of a whole (`27/63`) and days (`30/9`): those are of the claim itself.

piece per-word  [\p{L}\p{M}\p{N}.]+

rule per.slash
    # Behind a slash.
    match  / ?(?<text>(?:\d[\d.]* )?(?:<noun-listed>|<measure>|<time-unit>|Công an phường|Công an xã|dân|<per-word>)(?:/(?:<noun-listed>|<time-unit>|<per-word>))?)
    yes    từ 25 - 30 CBCS/1 Công an phường    text=1 Công an phường
    yes    thu nhập 60 triệu đồng/người/năm    text=người/năm
    no     5 người
    no     năng suất đạt 6 tấn
    no     hai năm 2023 và 2024

rule per.in-so-many
    # Before what there is among them: `cứ 1 triệu người có 117.232 ca nhiễm`.
    match  (?:bình quân |trung bình |tính trên )?(?:cứ|mỗi) (?<text><number> (?:người|dân|trẻ|ca|hộ))(?= (?:có|thì|là|xảy|chết|mắc))
    |      (?<!\p{L})trên (?<text>1 (?:triệu|nghìn|vạn) (?:dân|người|trẻ))
    over   count.*
    yes    số ca tử vong trên 1 triệu dân    text=1 triệu dân
    yes    bình quân cứ 1 triệu người có 117.232 ca nhiễm    text=1 triệu người
    yes    cứ 10 trẻ thì 3 trẻ suy dinh dưỡng    text=10 trẻ
    no     cứ 10 ngày một lần
    no     có 10 người

rule per.each
    # In words.
    match  (?:mỗi|một|cho mỗi|trên mỗi|trên|/) (?<text>(?:\d[\d.]* )(?:dân|người|km2|ha|m2|lao động|hộ)|(?:tháng|năm|ngày|người|hộ|m2|ha|lượt|học sinh|sinh viên)(?! (?:qua|nay|tới|trước|sau))(?=[ .,;)]|$))
    |      mỗi (?<text>[\p{L}\p{M}\p{N}]+)
    |      một (?<text>kg|lít|tạ|tấn|lượng|chỉ|cây|con|bộ|chiếc|m2|m3|ha|quả|ký|vé|suất|lần)(?=[ .,;)]|$)
    |      trên (?<text>\d[\d.]* [\p{L}]+)
    yes    thu phí 5.000 đồng mỗi lượt    text=lượt
    yes    giá 45.000 đồng một kg    text=kg
    yes    32 giường bệnh trên 10.000 dân    text=10.000 dân
    yes    thu nhập 12 triệu đồng một tháng    text=tháng
    yes    mỗi ca trực được 300.000 đồng    text=ca
    yes    6 ca tử vong trên 1.000 ca sinh    text=1.000 ca
    no     nhiều tỉnh
    no     một nhóm ba hộ
    no     thu 12 tỷ đồng trong một năm qua
