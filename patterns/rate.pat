# Rates: a share or percentage. One that belongs to an index is turned into a score by its indicator.
#
# Not covered: shares in words (`một phần ba`, `quá nửa`).

rule rate.percent
    # Behind a verb of movement it is a change.
    match  (?:<bound:mod> )?(?:<number:value> ?|<words:value> )(?:%|phần trăm)(?! điểm)(?: <bound-after:mod>)?
    |      (?:từ (?:trên )?)?<amount:value>(?: ?%)? (?:đến|tới|-|–) dưới <amount:value_max> ?%
    set    unit=%
    over   count.*
    yes    hồ sơ tiếp nhận trực tuyến đạt gần 98%    value=98  mod=nearly  unit=%
    yes    đạt từ 152% đến 167% chỉ tiêu    value=152  value_max=167
    yes    Tỷ lệ này là 12,5 phần trăm.    value=12.5
    yes    Xã {vượt|hoàn thành|thu bằng|thu nhiều so với} kế hoạch năm, tỷ lệ hộ nghèo là 2%.    value=2  status=actual
    yes    đúng từ 80{| }% {đến|tới|-|–} dưới 90{| }% số câu    value=80  value_max=90
    yes    đạt kết quả từ trên 80% đến dưới 90%    value=80  value_max=90
    yes    hồ sơ trực tuyến đạt 98% trở lên    value=98  mod=at_least
    no     Khoảng cách giữa hai huyện là 2{%| phần trăm} điểm.
    no     tăng 5%

rule rate.below-zero
    # A percentage below zero: `GDP âm 6,2%`, `tốc độ tăng trưởng đạt -6,2%`.
    match  âm (?:<bound:mod> )?<number:value> ?(?:%|phần trăm)
    |      (?<!mức giảm |mức tăng )(?:là|đạt|còn|xuống) (?<text>-<number:value> ?%)
    set    unit=%  sign=-
    over   rate.percent
    yes    Quý III GDP âm {|hơn |gần }6,2{%| %| phần trăm}.    value=-6.2  unit=%
    yes    Biên lợi nhuận {là|đạt|còn|xuống} -6,2%.    value=-6.2  text=-6,2%
    yes    Biên lợi nhuận đạt -6,2 %.    value=-6.2
    yes    Mức coi là xấu là -6,2% trở xuống.    value=-6.2
    no     Tốc độ tăng trưởng đạt 6,2%.
    no     Chỉ số có {mức giảm|mức tăng} đạt -6,2%.
    no     Lãi suất là 6-7%.

rule rate.shared
    # `lần lượt là 12 và 15%`: the sign stands behind the last one.
    match  <digits:value>(?=(?:[,;] <raw>)*,? và <raw> ?%)
    with   (?:lần lượt|tương ứng)
    not-after  (?:ngày|quý|năm|(?:<move>|<compare>)(?: là| với)?)
    set    unit=%
    yes    Tỷ lệ nghèo hai xã lần lượt {là|đạt|còn} {12 và 15|12,5; 8,1 và 15}%.    value={12|12.5}  unit=%
    yes    Tỷ lệ hai huyện tương ứng là 12,5 và 13,1 %.    value=12.5
    yes    Tỷ lệ nghèo hai xã lần lượt là 12, và 15%.    value=12
    no     {Ngày|Tháng|Quý|Năm|Thứ} 5 và 6% số hộ được lần lượt tiêm.
    no     Đội hạng 3 và 6% vốn lần lượt về tay ông Hà.
    yes    Tỷ lệ nộp của hai {tháng|quý} là 12 và 15%, tương ứng với kế hoạch.    value=12
    no     Lần lượt, hai mỏ {tăng|cao hơn} 12 và 15%.
    no     Lần lượt, hai mỏ có mức tăng {là|với} 12 và 15%.
    no     Tỷ lệ nghèo hai xã là 12 và 15%.

rule rate.points
    # A part of a percentage, in its points: `đóng góp 0,38 điểm phần trăm vào mức tăng chung`. A movement is a change.
    match  (?:<bound:mod> )?<number:value>(?: ?%)? điểm(?: phần trăm| %)
    |      (?:góp|chiếm)(?: khoảng)? (?<text><number:value> ?% điểm)(?! phần)
    not-after  (?:<move>|<compare>)(?: [^ .,;]+){0,2} 
    set    unit=point
    over   count.*
    yes    Xây dựng tăng 7,4%, đóng góp {|gần }0,52{ điểm phần trăm| điểm %|% điểm phần trăm} vào mức tăng chung.    value=0.52  unit=point
    yes    Xây dựng tăng 7,4%, đóng góp gần 0,52 điểm phần trăm vào mức tăng chung.    mod=nearly
    yes    Xây dựng tăng 7,4%, đóng góp 0,52{%| %} điểm phần trăm vào mức tăng chung.    text=0,52{%| %} điểm phần trăm
    yes    Xây dựng tăng nhanh và đóng góp 0,52 điểm phần trăm.    value=0.52
    yes    Xây dựng tăng 7,4%, {góp|chiếm|đóng góp khoảng} 0,52% điểm vào mức tăng chung.    value=0.52  text=0,52% điểm
    yes    Xây dựng tăng 7,4%, góp 0,52 % điểm vào mức tăng chung.    text=0,52 % điểm
    yes    Khoảng cách giữa hai huyện là 2 điểm phần trăm.    value=2  unit=point
    no     Tỷ lệ nghèo giảm {|khoảng |bình quân }2 điểm phần trăm.
    no     Tỷ lệ nghèo giảm bình quân mỗi năm 2 điểm phần trăm.
    no     Tỷ lệ nghèo thấp hơn cả vùng 2 điểm phần trăm.
    no     Thí sinh đạt 24 điểm.
    no     Sở đạt 91,5% điểm tối đa.

rule rate.from
    # A movement from one level to another: the sign stands after the second, `nâng từ 55,7 lên 56,8%`.
    match  <digits:value>(?= (?:lên|lên đến|lên tới|lên mức|xuống|còn|xuống còn|xuống mức) (?:<bound> )?<raw> ?(?:%|phần trăm))
    after  từ(?: <bound>)? 
    set    unit=%
    over   count.*
    yes    giảm từ 12 xuống còn 9,5% số hộ    value=12  unit=%
    yes    Tỷ lệ che phủ rừng được nâng từ {|khoảng }55,7 {lên|lên đến|lên tới|lên mức} 56,8{%| %| phần trăm}.    value=55.7
    yes    Tỷ lệ hộ nghèo giảm từ 12 {xuống|còn|xuống còn|xuống mức} 9,5%.    value=12
    yes    Tỷ lệ che phủ rừng được nâng từ 55,7 lên {hơn|gần} 57%.    value=55.7
    no     Đến ngày 12 còn 5% hồ sơ quá hạn.
    no     tăng từ 12 đến 15%
    no     từ 55,7 lên 56,8 triệu đồng

rule rate.permille
    match  (?:<bound:mod> )?<number:value> ?(?:‰|phần nghìn)
    set    unit=‰
    yes    Tốc độ tăng dân số là 9,5‰.    value=9.5
    yes    Tỷ suất chết là {|khoảng }6 phần nghìn.    value=6  unit=‰
    no     9,5%
    no     cao bằng 6 phần mười

rule rate.and-more
    # What the share is of stands before the word that bounds it: `từ 75% nhiệm vụ trở lên`.
    match  từ (?<text><amount:value>%)(?= [^,.;:()]+ trở lên)
    set    unit=%  mod=at_least
    over   rate.percent
    yes    Các xã hoàn thành từ 75% nhiệm vụ trở lên.    value=75  mod=at_least  unit=%
    yes    cắt giảm từ 30% thời gian giải quyết trở lên    text=30%
    no     tăng từ 75% lên 80%
    no     từ 75% nhiệm vụ đã xong
