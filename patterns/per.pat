# What one unit is counted against: `25 - 30 CBCS/1 Công an phường`, `12 bác sĩ/10.000 dân`, `60 triệu đồng/người/năm`.
#
# Not here: a part of a whole (`27/63`) and days (`30/9`): those are of the claim itself.

piece per-word  \p{L}[\p{L}\p{N}]*

rule per.slash
    # Behind a slash.
    match  [/⁄] ?(?<text>(?:\d[\d.]* )?(?:(?:vạn|triệu|nghìn) )?(?:<noun-listed>|<measure>|<per-word>)(?:/(?:<noun-listed>|<per-word>))?)
    not-after  (?:tỉnh|quận|huyện|xã|phường)
    no     Họp tại 16 {tỉnh/TP|quận/huyện|xã/phường}; thêm 3 {huyện/thị xã|phường/thị trấn}.
    yes    10 bác sĩ/1 {vạn|nghìn|triệu} dân    text={1 vạn dân|1 nghìn dân|1 triệu dân}
    yes    33 giường bệnh/10.000 dân    text=10.000 dân
    yes    học phí 3 triệu đồng/tháng/học sinh    text=tháng/học sinh
    yes    giá 300.000 đồng/{chậu|mét vuông}    text={chậu|mét vuông}
    yes    tiền thuê 30.000 đồng/chậu/tuần    text=chậu/tuần
    yes    1.230 xe⁄ngày    text=ngày
    yes    từ 25 - 30 CBCS/{| }1 Công an phường    text=1 Công an phường
    yes    thu nhập 60 triệu đồng/{người/năm|người/tháng}    text={người/năm|người/tháng}
    no     Có 5 người bị thương.
    no     Cấp 25 giấy phép từ {1/10|1⁄10}.
    no     năng suất đạt 6 tấn
    no     Tỉnh trồng 5 ha trong hai năm 2023 và 2024.
    no     từ 25 - 30 CBCS về phường

rule per.in-so-many
    # Before what there is among them: `cứ 1 triệu người có 117.232 ca nhiễm`.
    match  (?:cứ|mỗi) (?<text><so-many>)
    |      (?<!có |còn |gồm |là )trên (?<text><so-many-people>)
    set    side=both
    yes    Huyện có 29,4 giường trên một vạn dân.    text=một vạn dân
    no     Xã {có|còn} trên một vạn dân.
    yes    số ca tử vong trên 1 triệu dân    text=1 triệu dân  side=both
    yes    đạt 29,4 giường trên {1|một} {vạn|nghìn|ngàn|triệu} {dân|người|trẻ}    text={1|một} {vạn|nghìn|ngàn|triệu} {dân|người|trẻ}
    no     Thành phố có trên hai triệu dân.
    yes    bình quân {cứ|mỗi} 1 triệu người có 117.232 ca nhiễm    text=1 triệu người
    yes    cứ 10 trẻ thì 3 trẻ suy dinh dưỡng    text=10 trẻ
    no     Thuyền ra khơi cứ 10 ngày một lần.
    no     Có 10 người bị thương.

rule per.each
    # In words.
    match  (?:mỗi|một|trên) (?<text>(?:tháng|năm|ngày|người|hộ|m2|ha|lượt|học sinh|sinh viên)(?! (?:qua|nay|tới|trước|sau)))
    |      một (?<text>kg|lít|tạ|tấn|lượng|chỉ|cây|con|bộ|chiếc|m3|quả|ký|vé|suất|lần|bó|mớ|gói|hộp|thùng|chai|giải|bát|tô|ly|đêm|giờ|buổi|khách(?: hàng)?|cuốn|bao)
    |      (?:mỗi|trên(?= 1[.0]+ )) (?<text>\d[\d.]* (?:lao động|\p{L}+2?))
    yes    thu phí 5.000 đồng {một|trên} lượt    text=lượt
    yes    thu phí 5.000 đồng một {lượt|người|sinh viên|ngày|hộ|học sinh}    text={lượt|người|sinh viên|ngày|hộ|học sinh}
    yes    giá 45.000 đồng một kg.    text=kg
    yes    giá 45.000 đồng một {kg|lít|tấn|chỉ|con|chiếc|m3|quả|vé|lần|mớ|hộp|chai|tạ|lượng|cây|bộ|ký|suất}    text={kg|lít|tấn|chỉ|con|chiếc|m3|quả|vé|lần|mớ|hộp|chai|tạ|lượng|cây|bộ|ký|suất}
    yes    giá 45.000 đồng một {bó|gói|thùng}    text={bó|gói|thùng}
    yes    giá 45.000 đồng một {giải|bát|tô|ly|đêm|giờ|buổi|khách|khách hàng|cuốn|bao}    text={giải|bát|tô|ly|đêm|giờ|buổi|khách|khách hàng|cuốn|bao}
    no     Quán bán 45 tô, một {món|chỗ} ngon.
    yes    32 giường bệnh trên 10.000 dân    text=10.000 dân
    yes    có 30 ca mắc mới mỗi {100.000 dân|100 km2}    text={100.000 dân|100 km2}
    yes    12 doanh nghiệp trên 1.000 lao động    text=1.000 lao động
    yes    thu 5 triệu đồng trên {m2|ha}    text={m2|ha}
    yes    thu nhập 12 triệu đồng một {tháng|năm}    text={tháng|năm}
    yes    6 ca tử vong trên 1.000 ca sinh    text=1.000 ca
    no     Nhiều tỉnh thu 5 tỷ đồng.
    no     Nhiều hộ có trên 1 ha cà phê.
    no     Khối ngoại bán ròng 5 tỷ đồng trên 3 sàn.
    no     Một nhóm ba hộ thu 5 tỷ đồng.
    no     thu 12 tỷ đồng trong một năm qua
    no     Thu 5 tỷ đồng trong một {năm tới|năm nay|tháng trước|tháng sau}.

rule per.every
    # `mỗi hộ`: before its value as well as behind it. Times (`mỗi ngày`) are periods (period.pat).
    match  mỗi (?<text>(?!ngày|tháng|năm|tuần|quý|giờ|lần|bên)(?:đơn vị hành chính|<noun-word>)(?: (?!trị giá)<title-low>){0,2})
    set    side=both
    over   per.each
    yes    Mỗi hộ được hỗ trợ 20 triệu đồng.    text=hộ  side=both
    yes    Mỗi {xã|trường} được hỗ trợ 20 triệu đồng.    text={xã|trường}
    yes    được trợ cấp 500.000 đồng mỗi người    text=người
    yes    Mỗi suất quà trị giá 500.000 đồng.    text=suất quà
    yes    Mỗi hộ cận nghèo vùng sâu được trợ cấp 500.000 đồng.    text=hộ cận nghèo
    yes    Mỗi đơn vị hành chính cấp xã được bố trí 60 người.    text=đơn vị hành chính cấp xã
    no     Đường ngập 30 cm mỗi khi trời mưa.
    no     trồng mới 20 ha
    no     Mỗi {ngày|tháng|năm|quý|tuần|giờ|lần|bên} thu 20 triệu đồng.
