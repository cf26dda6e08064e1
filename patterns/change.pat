# Changes: a movement by an amount. A fall is negative. What goes `lên 86,98%` or `còn 5%` states a level and is told by the
# other kinds.
#
# Not covered: a movement without an amount (`tăng mạnh`), or one that is denied (`không tăng 5%`).

# What may stand between the verb and the amount: `tăng thêm được`, `giảm có`.
piece fill        (?: (?:từ(?= [\d.,]+ ?[-–] ?[\d.,]+ (?!(?:(?:triệu|tỷ|nghìn|ngàn) )*(?:đồng|USD))\p{L})(?![^.,;]{0,40} (?:lên|xuống|còn) )|được|tới|đến|là|có|chỉ|trần|sàn|mạnh|nhẹ|khá|kỷ lục|ngay|bình quân|trung bình|lần lượt|nhiều nhất|nhất|với(?! (?:<bound> )?<number> <noun-listed>)|cao|giá|yếu|tiếp|tổng cộng|chung cuộc|phổ biến|ở mức|ấn tượng|ngoạn mục|vượt bậc))*+

# Who or what is left behind: `cao hơn [năm trước] 0,2%`, `tăng [so với năm 2016 là] 11,68%`.
piece left-behind  (?: (?!(?:cả(?! nước)|đạt|còn|lên|xuống|chiếm|tăng|giảm|và|(?<!so )với|nhóm(?= \d)|nhưng|trong khi|khoảng|hơn|gần|trên|dưới|trần|(?:mức|tỷ lệ|con số)(?= \d)|kế hoạch|chỉ tiêu|mục tiêu)(?!\p{L}))(?:[\p{L}\p{M}]+|<y4>),?){1,9}

# With whom or which time an amount is compared: `cao hơn [năm trước] 2 triệu đồng`, `nhiều hơn [Huế] 20 ca`.
piece than-time   (?:năm|quý|tháng|tuần|kỳ|vụ|phiên) (?:trước|ngoái)|cùng kỳ(?: năm (?:trước|ngoái))?
piece than-place  cả nước|toàn quốc|thế giới|trong nước|(?:(?:tỉnh|thành phố|huyện) )?<name>
piece than        (?: (?:<than-time>|<than-place>))

# `cao nhất [trong 11 tháng đầu năm]`
piece in-which   (?:trong|của|ở|tại) [^.,;:]{2,45}

list  share-unit   units where type=percent|point

rule change.rank
    # Places gained or lost. The place itself (`vị trí 12`) is a rank.
    match  (?:<step:sign>|<compare:sign>)<fill>(?: [“"][\p{L} ]{2,30}[”"])?(?:(?<=nhất) ?[-–] ?(?=\d)|(?: <bound:mod>)? )(?:<number:value>|<words:value>|(?<value>một)) (?:bậc|hạng|vị trí|thứ bậc|thứ hạng)
    |      (?:<compare:sign>|<move:sign> so với)<left-behind> (?<text>(?:<number:value>|<words:value>) (?:bậc|hạng|vị trí))
    set    unit=rank
    over   change.count
    yes    tăng 10 {|thứ }bậc so với năm 2023    value=10  unit=rank
    yes    tăng 10 {bậc|vị trí|thứ hạng} so với năm 2023    value=10  unit=rank
    yes    chỉ số CCHC tăng ít nhất 10 bậc    value=10  mod=at_least
    yes    Tỉnh {tụt|thoái lui} 3 hạng.    value=-3
    yes    Tiêu chí này tăng {ấn tượng|ngoạn mục|vượt bậc} 23 bậc.    value=23
    yes    Việt Nam tăng “ngoạn mục” 25 bậc.    value=25
    yes    Trường {tụt hạng mạnh|thụt nhiều} nhất{ - | -| – }64 bậc    value=-64  unit=rank
    no     Trường tụt sâu nhất – Vinh – 64 bậc.
    yes    Tỉnh {tăng|nhích lên} một {bậc|hạng} so với năm trước.    value=1
    yes    Tỉnh {vượt|cao hơn|thấp hơn} 4 bậc.    value={4|4|-4}  unit=rank
    yes    Tỉnh kém Hà Nội {5|năm} {bậc|hạng|vị trí}.    value=-5  text={5|năm} {bậc|hạng|vị trí}
    yes    Thứ hạng tăng so với năm trước 5 bậc.    value=5  text=5 bậc
    no     bậc 3/7 thợ hàn
    no     đứng vị trí 10

rule change.rank-more
    # The verb holds for the second as well: `lần lượt tăng 1 bậc và 5 bậc`.
    match  (?:<step:sign>)<fill> <number>(?: (?:bậc|hạng|điểm)|%)(?: so với [^.;,]{2,60})?(?:,| và|, và) (?<text><number:value> (?:bậc|hạng))
    set    unit=rank
    yes    hai tỉnh lần lượt giảm 3 hạng, 7 hạng    value=-7
    yes    Hộ chiếu tăng 7 bậc so với quý I (thứ 91) và 3 bậc so với năm 2024.    value=3
    yes    Huế và Quảng Nam lần lượt tăng 1 bậc{|,} và 5 bậc.    value=5  text=5 bậc
    yes    PCI của tỉnh giảm 1,7{ điểm|%} và 4 bậc.    value=-4  text=4 bậc
    no     tăng 1 bậc và đứng thứ 5
    no     tăng 1 bậc, giảm 5 bậc

rule change.points-lost
    # What one share moves an index by: `KMX lấy đi 1,3 điểm của VN-Index`.
    match  (?:lấy(?: đi| mất)?|cướp đi|kéo (?:lùi|tụt|giảm))(?: của <np>)?(?: tới)?(?: <bound:mod>)? <number:value> điểm
    with   (?-i:Index|VN30|HNX|UPCoM)|chỉ số
    set    unit=point  sign=-
    over   change.points
    yes    Ba cổ phiếu này {đã lấy đi|lấy} {|gần }13,1 điểm của VN-Index.    value=-13.1  unit=point
    yes    KMX {lấy của VN-Index|lấy mất của chỉ số|kéo lùi} 1,3 điểm, chỉ số VN30 giảm.    value=-1.3
    yes    Ba mã này {cướp đi|kéo tụt|kéo giảm|lấy đi tới} 1,3 điểm của {VN30|HNX|UPCoM|chỉ số}.    value=-1.3
    no     Trường lấy 13,1 điểm ở ngành y.
    no     Ba cổ phiếu này khiến VN-Index còn 1.213,1 điểm.

rule change.points-deducted
    # What a table of places takes away: `bị trừ 30,04 điểm, tụt 10 bậc`.
    match  trừ(?: (?:đến|tới|mất|đi))?(?: <bound:mod>)? <number:value> điểm
    with   hạng|bậc|FIFA
    set    unit=point  sign=-
    over   score.points
    yes    Lào bị trừ {|đến |mất |tới |đi }{|gần }12,04 điểm, tụt 3 bậc.    value=-12.04  unit=point
    yes    Trên bảng xếp hạng, Nga bị trừ 9 điểm.    value=-9
    yes    Nga bị FIFA trừ 9,5 điểm.    value=-9.5
    no     Tài xế bị trừ 4 điểm bằng lái.
    no     Lào xuống hạng 12, loại trừ khả năng đạt 40 điểm.

rule change.points-awarded
    # ... or gives: `được cộng 30,04 điểm, tăng 7 bậc`.
    match  cộng(?: (?:đến|tới|thêm))?(?: <bound:mod>)? <number:value> điểm
    with   hạng|bậc|FIFA
    not-after  (?:điểm|tổng) 
    set    unit=point
    over   score.points
    yes    Lào được cộng {|đến |thêm |tới }{|gần }12,04 điểm, lên hạng 135.    value=12.04  unit=point
    yes    Nga được FIFA cộng 9,5 điểm, tăng 3 bậc.    value=9.5
    no     Em được cộng 2 điểm ưu tiên.
    no     Huế xếp hạng 5, tổng cộng 82 điểm.

rule change.points-given
    # ... or up: `KMX đem về 7,3 điểm cho VN-Index`.
    match  (?:(?:mang|đem) (?:về|lại|đến)|đóng góp|góp)(?: (?:cho|vào) <np>)?(?: thêm)?(?: tới)?(?: <bound:mod>)? <number:value> điểm(?: tăng)?(?! phần trăm)
    with   (?-i:Index|VN30|HNX|UPCoM)|chỉ số
    set    unit=point
    yes    Riêng KMX đã {đem về|mang lại|đóng góp|góp thêm} {|hơn }7,3 điểm cho VN-Index.    value=7.3  unit=point
    yes    KMX đóng góp {cho|vào} VN-Index 1,3 điểm tăng.    value=1.3  text=đóng góp {cho|vào} VN-Index 1,3 điểm tăng
    yes    Ba mã này {mang đến|đem về tới|góp thêm tới} 1,3 điểm cho {VN30|HNX|UPCoM|chỉ số}.    value=1.3
    no     Nhóm thép đem về cho chỉ số chung 1,3 điểm phần trăm.
    no     Bài thi đem về 7,3 điểm cho thí sinh.
    no     Công nghiệp đóng góp 1,3 điểm phần trăm vào chỉ số chung.

rule change.points-more
    # ... and for points behind places: `tăng 4 bậc và 3,2 điểm`.
    match  (?:<step:sign>)<fill> <number> (?:bậc|hạng)(?:,| và|, và) (?<text><number:value> điểm(?: phần trăm)?)
    set    unit=point
    yes    Sở tăng 4 bậc{|,} và 3,2 điểm so với năm 2017.    value=3.2  unit=point  text=3,2 điểm
    yes    Huế tụt 4 hạng, 3,2 {điểm|điểm phần trăm}.    value=-3.2  text=3,2 {điểm|điểm phần trăm}
    no     Sở tăng 4 bậc, đạt 83,2 điểm.
    no     Sở tăng 4 đơn vị và 3,2 điểm.

rule change.points
    # `điểm phần trăm` and `% điểm` too: their unit is point, and they are no percentages.
    match  (?:<move-share:sign>|<compare:sign>)<fill>(?: <bound:mod>)? <number:value>(?: điểm(?: phần trăm| %)?|(?: ?%| phần trăm) điểm)
    |      (?:<compare:sign>|<move:sign> so với)<left-behind> (?<text>(?:<bound:mod> )?<number:value> điểm(?: phần trăm)?)
    over   count.*
    not-after  (?:không|chưa)
    set    unit=point
    yes    tăng {|khoảng }2,19 điểm so với năm trước    value=2.19  unit=point
    yes    thấp hơn 0,5 điểm    value=-0.5
    yes    Điểm chuẩn giảm từ 1,5 - 2 điểm.    value=-1.5  value_max=-2
    yes    Chỉ số tăng so với cùng kỳ {hơn |}2,5 điểm.    value=2.5  unit=point
    yes    Tỷ lệ nghèo thấp hơn bình quân cả nước 2,5 điểm phần trăm.    text=2,5 điểm phần trăm
    yes    Điểm khối địa phương là 76,8 điểm, cao hơn khối sở, ngành 1,4 điểm.    value=1.4  unit=point
    yes    thấp hơn {bình quân|trung bình|bình quân chung|mức bình quân}{ | của }cả nước 1,2 điểm    value=-1.2
    yes    Ngành y tăng 0,5 điểm chuẩn.    value=0.5
    yes    tăng 2,19 điểm % so với năm trước    text=tăng 2,19 điểm %
    yes    Lãi suất giảm 0,5{%| %| phần trăm} điểm.    value=-0.5  unit=point
    yes    Trong 10 chỉ số thành phần, chi phí thời gian tăng nhiều nhất với 0,74 điểm.    value=0.74
    yes    VN-Index mất 12 điểm.    value=-12
    no     đạt 82 điểm
    no     tăng 5 điểm trường
    no     Điểm chuẩn không tăng 2 điểm như dự đoán.
    no     Điểm thi chưa tăng 2 điểm như mong đợi.

rule change.points-bracket
    # `(+0,74 điểm)`, `(-0,31)` behind the name of a part.
    match  \((?<text>(?<sign>[-+])(?: )?<digits:value>(?: điểm)?)
    with   điểm
    set    unit=point
    yes    Tăng nhiều nhất là chi phí thời gian (+0,74 điểm).    value=0.74  unit=point
    yes    Điểm giảm ở tính minh bạch ({-|- }0,31{| điểm}).    value=-0.31
    yes    Chi phí thời gian giảm điểm (-0,31; hạng 5).    value=-0.31
    no     Tính minh bạch đạt 6,1 điểm (6,1).
    no     Nhiệt độ xuống thấp (-3).
    no     Số điểm sạt lở tăng nhanh (+2 lần).

rule change.zero-to-one
    # An index between 0 and 1 moves by no unit: `DTI tăng 0,05 so với năm trước`.
    match  (?:<move-share:sign>|<compare:sign>)<fill>(?: <bound:mod>)? (?<value>0,\d+)
    with   DTI|HDI|PII|ICT Index|chuyển đổi số|phát triển con người|Gini
    yes    Chỉ số {DTI|HDI|PII|ICT Index|chuyển đổi số|phát triển con người} {tăng|giảm|cao hơn} 0,05 so với năm trước.    value={0.05|-0.05|0.05}
    yes    Hệ số Gini giảm 0,012; tỷ lệ nghèo còn 3%.    value=-0.012
    yes    DTI của tỉnh đạt 0,71 (tăng gần 0,0512).    value=0.0512  mod=nearly
    no     DTI tăng 0,5% so với năm trước.
    no     Giá thép tăng 0,05 so với năm trước.
    no     Nhờ chuyển đổi số, diện tích tăng 0,05 ha.

rule change.percent
    # From one percentage to another (`từ 84,8% lên 86,98%`) are two rates.
    match  (?!(?:lớn|nhỏ) hơn <number> ?(?:%|<currency>)(?:[,.;)](?!\d)|$))(?:<move-share:sign>|<compare:sign>)<fill>(?: từ(?= [\d,.]+%? ?[-–] ?[\d,.]+ ?%(?! (?:lên|xuống|còn))))?(?: <bound:mod>)? [+-]?<number:value> ?(?:%|phần trăm)
    |      (?:<compare:sign>|<move:sign> so với)<left-behind> (?<text>(?:<bound:mod> )?<number:value> ?(?:%|phần trăm))
    |      <move-share:sign><fill>(?: (?:thấp|ít|nhanh|chậm|sâu)(?: nhất)?)?, (?:(?:ở mức|với|chỉ|lần lượt|là)(?: mức)? )?(?:<bound:mod> )?<number:value> ?%(?=[.,;:)”"](?!\d)|$| so (?:với|cùng)| và <raw> ?%)
    |      <move:sign> rất (?:cao|mạnh|nhanh|thấp)(?:,? (?:là|với|ở mức|tới))? (?:<bound:mod> )?<number:value> ?%
    not-after  (?:không|chưa) 
    set    unit=%
    yes    tăng hơn 12% so với năm trước    value=12  mod=over
    yes    Tỷ lệ nghèo giảm {từ |thêm từ }1{-|% - }1,5% mỗi năm.    value=-1  value_max=-1.5
    no     Tỷ lệ nghèo giảm từ 3-4% {xuống|còn} 2%.
    no     Tỷ lệ nghèo tăng từ 3-4% lên 6%.
    yes    Tỷ lệ nghèo giảm từ 1-1,5 % mỗi năm.    value=-1  value_max=-1.5
    yes    tăng trưởng mạnh nhất với 72%    value=72
    yes    Giá hoa đều tăng, {khoảng |lần lượt |với mức |}30%{ so với tháng trước| và 40%|.|, do khan hàng}    value=30
    yes    Công nghiệp tăng thấp nhất, {chỉ |ở mức |là hơn |}1,7%.    value=1.7
    yes    Xuất khẩu {tăng rất cao|giảm rất mạnh} {|là |với }22,8%, chiếm 73% số thu.    value={22.8|-22.8}
    no     Giá hoa tăng, 30% dân số mua ít hơn.
    yes    Căn hộ tăng giá khoảng 5% mỗi năm.    value=5  mod=about
    yes    giảm 0,33{%| %| phần trăm} so với cùng kỳ    value=-0.33  unit=%
    yes    tăng lần lượt 4,64% và 4,8%    value=4.64
    yes    Lãi suất thấp hơn 2% so với năm ngoái.    value=-2
    yes    Tỷ lệ nghèo cao hơn {cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái|cùng kỳ năm 2019|hôm qua|đầu năm} 2%.    value=2
    yes    Tỷ lệ nghèo cao hơn {năm trước|quý trước|tháng trước|tuần trước|kỳ trước|vụ trước|phiên trước|giai đoạn trước|nhiệm kỳ trước|năm ngoái|năm 2019} 2%.    value=2
    yes    Chỉ số này cao hơn chỉ số trung bình của năm 2021 là 1,96%.    value=1.96
    yes    Số thu tăng so với {năm 2016|cùng kỳ|cùng kỳ năm 2016} là 11,68%.    value=11.68
    no     Số thu cao hơn năm trước, đạt 58% dự toán.
    no     Số thu tăng so với năm 2016, chiếm 58%.
    no     Số thu giảm cả năm 58%
    no     Nợ bằng 9,4% tổng thu, thấp hơn mức trần 20%.
    yes    Tỷ lệ nghèo cao hơn năm trước {khoảng|hơn|gần|trên|dưới} 2%.    value=2  mod={about|over|nearly|over|under}
    yes    Tỷ lệ nghèo của xã thấp hơn bình quân chung của cả nước 2 phần trăm.    text=2 phần trăm
    no     Lãi suất thấp hơn năm trước {nhưng vẫn quanh|trong khi lạm phát là} 7%.
    yes    Tỷ lệ nghèo cao hơn so với cả nước 2%.    value=2
    yes    Tiền lãi từ chứng khoán cao hơn {nhóm trái phiếu|vàng} 2%.    value=2
    yes    Tín dụng tăng chậm, thấp hơn mức {tăng|giảm} 12% của năm ngoái.    text={tăng 12%|giảm 12%}
    no     Giá thép giảm so với năm trước và 60% số thép là hàng nhập.
    no     Hà Nội cao hơn cả nước với 81%.
    no     Mức này cao hơn thu nhập của nhóm 20% nghèo nhất.
    no     Nợ xấu tăng so với năm trước lên 3%.
    no     Nợ xấu giảm so với năm trước {còn|xuống} 3%.
    no     Tỷ lệ tiêm cao hơn {kế hoạch|chỉ tiêu} 95%.
    no     Tỷ lệ nghèo cao hơn mức 2%.
    no     Tỷ lệ nghèo thấp hơn mục tiêu 2%.
    no     Hai xã có tỷ lệ cao hơn cả là 31%.
    no     Tỷ lệ này cao hơn {|gấp đôi }so với {tỷ lệ|tỉ lệ|con số|mức} 31% của năm trước.
    yes    Doanh thu tăng {chỉ|chỉ có|khá|kỷ lục|ngay} 6,9%.    value=6.9
    yes    Cổ phiếu {tăng trần|giảm sàn} 7%.    value={7|-7}
    yes    Doanh thu dịch vụ tăng +8%.    value=8
    yes    Doanh thu tăng {ở mức|khá ở mức} 9%.    value=9
    yes    Kinh tế tăng trưởng {bình quân|trung bình|cao nhất là} 7,2%.    value=7.2
    yes    Giá dầu Brent mất 1,1%.    value=-1.1
    yes    Doanh thu giảm -8%.    value=-8
    yes    Cổ phiếu KMX {tăng yếu|giảm chung cuộc|bốc hơi tiếp|mất tổng cộng} 0,6%.    value={0.6|-0.6|-0.6|-0.6}
    no     Tỷ lệ tự do chuyển nhượng {lớn|nhỏ} hơn 15%{,|.}
    yes    Tỷ lệ nghèo lớn hơn 5% so với năm trước.    value=5
    no     giảm còn 5%
    yes    {Dịp|Lễ|Nghỉ} {30-4|2/9|20.11}{,| và| -} {1-5|9/10|22.12}, lượng khách tăng 20%.    value=20  period={1-5|9/10|22.12}
    no     tăng từ 84,8% lên 86,98%
    no     Giá điện chưa tăng 5% như đề xuất.
    no     giảm 0,33% điểm so với cùng kỳ
    no     Lương không tăng 5% như đã hứa.

rule change.percent-shared
    # ... of a movement: `tăng lần lượt 4,5 và 6%`.
    match  <move:sign>(?: (?:lần lượt|tương ứng))+(?: (?:là|với|khoảng))* (?<text><digits:value>)(?=(?:[,;] <raw>)*,? và <raw> ?%)
    |      (?:lần lượt|tương ứng) <move:sign>(?: (?:là|với|khoảng))* (?<text><digits:value>)(?=(?:[,;] <raw>)*,? và <raw> ?%)
    set    unit=%
    yes    Sản lượng hai mỏ {giảm|tăng} lần lượt {|là }4,5 và 6%.    value={-4.5|4.5}  unit=%  text=4,5
    yes    Hai sàn {lần lượt|tương ứng} giảm 4,5, 3,1 và 6%.    value=-4.5
    yes    Hai mỏ tăng {tương ứng|lần lượt với|lần lượt khoảng|lần lượt} 4,5{ và|; 3 và|, và| và} 6{%|%|%| %}.    value=4.5  unit=%
    yes    Hai mỏ lần lượt giảm{| là| với| khoảng} 4,5{, và| và| và| và} 6{%| %|%|%}.    value=-4.5  unit=%
    no     Sản lượng hai mỏ giảm 4,5 và 6%.
    no     Hai xã tăng lần lượt 4,5 rồi 6 bậc.
    no     Hai xã lần lượt tăng 4,5 rồi 6 bậc.
    no     Sản lượng hai mỏ tăng lần lượt 4,5% và 6%.

rule change.over-aim
    # By how much an aim is passed: `đạt 88,2%, vượt chỉ tiêu 3,2%`.
    match  vượt (?:chỉ tiêu|kế hoạch|mục tiêu)(?: đề ra)? (?=<little-share>)(?<text>(?:<bound:mod> )?<digits:value> ?%)
    set    unit=%  status=actual
    yes    Viện giải quyết 93,4% số đơn, vượt {chỉ tiêu|chỉ tiêu đề ra|kế hoạch|mục tiêu} {|gần |hơn }3,4%.    value=3.4  unit=%  status=actual  text={|gần |hơn }3,4%
    yes    Viện giải quyết 93% số đơn, vượt chỉ tiêu 13 %.    value=13  text=13 %
    yes    Công ty vượt kế hoạch 3,4% doanh thu.    value=3.4
    no     Huyện đạt 82%, vượt chỉ tiêu 70%.
    no     Huyện đạt 82%, vượt kế hoạch giao 30%.

rule change.above-plan
    # ... or as much: `đạt 90 triệu USD, vượt 12 triệu USD so với kế hoạch`. Else `vượt` is a bound.
    match  vượt(?: <bound:mod>)? <number:value> ?(?:<measure:unit>|<currency:unit>|<noun-listed:noun>)(?=(?:/\p{L}+)? (?:so với |so )?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán))
    set    status=actual
    over   count.*  money.*
    yes    Xuất khẩu đạt 90 triệu USD, vượt {|gần }12 triệu USD so với {kế hoạch|chỉ tiêu|mục tiêu}.    value=12000000  unit=USD  text=vượt {|gần }12 triệu USD
    yes    Sản lượng đạt 90 nghìn tấn, vượt 12{|,5} nghìn tấn {so với |so |}kế hoạch năm.    value={12000|12500|12000}  unit=tonne
    yes    Huyện có 9 xã đạt chuẩn, vượt 2 xã so với dự toán ban đầu.    value=2  noun=xã
    no     Xuất khẩu vượt 90 triệu USD, gần bằng kế hoạch.
    no     Xuất khẩu vượt 12% so với kế hoạch.

rule change.percent-most
    # Who moved most stands between the movement and how much: `tăng cao nhất là nhóm giao thông với 1,27%`.
    match  <move:sign>(?: (?:cao|mạnh|nhiều|sâu|nhanh|thấp|ít))? (?:nhất|thứ (?:nhất|nhì|hai|ba|2|3))(?: <in-which>)? (?:là|thuộc về) [^.;:\d]{2,60}? (?:với|đạt|ở mức)(?: mức)? (?<text>(?:<bound:mod> )?<number:value> ?%)
    |      <move:sign>(?: (?:cao|mạnh|nhiều|sâu|nhanh|thấp|ít))? nhất (?:là|thuộc về) [^.,;:()\d]{2,60}? \((?<text>(?:<bound:mod> )?<number:value> ?%)\)
    set    unit=%
    over   rate.percent
    yes    Nhiều tỉnh có chỉ số tốt lên, {tăng cao|giảm ít} nhất là Huế ({|gần }6,5%).    value={6.5|-6.5}
    yes    Tăng {cao|mạnh|nhiều} thứ {hai|ba|nhì|2|3|nhất} là nhóm giao thông với 1,27%.    value=1.27
    yes    {Tăng cao nhất|Giảm mạnh nhất|Tăng nhiều nhất} là nhóm giao thông với {|mức |gần }1,27%.    value={1.27|-1.27|1.27}
    yes    IIP tăng cao nhất trong 11 tháng đầu năm thuộc về Huế với 36,4%.    value=36.4  unit=%
    yes    GRDP tăng trưởng {cao|mạnh|nhiều|nhanh|thấp|ít} nhất là nhóm giao thông {với|đạt|ở mức} 1,27%.    value=1.27
    yes    Giá lao dốc sâu nhất là nhóm bưu chính với 0,3 %.    value=-0.3  text=0,3 %
    yes    IIP tăng cao nhất {của cả nước|ở miền Trung|tại vùng này} thuộc về Huế với 36,4%.    value=36.4
    no     Tỷ lệ cao nhất là Huế với 36,4%.
    no     Số vụ tăng nhiều nhất là ở Huế, chiếm 36,4%.

rule change.measure-bracket
    # `giảm 1,3% (-892 ha)`
    match  \((?<text>(?<sign>[-+])<number:value> ?(?:<measure:unit>|<currency:unit>))\)
    yes    Diện tích đạt 318 ha, tăng 6% ({+|-}18{| }ha).    value={18|-18}  unit=ha
    yes    Số thu là 318 tỷ đồng (-12,5 tỷ đồng).    value=-12500000000  unit=VND
    no     Diện tích đạt 318 ha (18 ha).
    no     Nhiệt độ (-3) là thấp nhất.

rule change.percent-range
    # From the least to the most that several moved: `giá đất tăng từ 10% đến 15%`. A level goes `lên` to another.
    match  <move:sign> (?:từ|trong biên độ(?: từ)?)(?: <bound>)? <amount:value>(?: ?%)?<to>(?:<bound> )?<amount:value_max> ?%
    not-after  (?:không|chưa) 
    |      (?:tỷ lệ|tỷ trọng|lãi suất|thuế suất|độ che phủ)[^,.;]* 
    set    unit=%
    over   change.percent
    yes    Giá thuê nhà tăng từ {|khoảng }10{|%} {-|đến|tới} 15%.    value=10  value_max=15  unit=%
    yes    Giá thuê nhà tăng {từ|trong biên độ từ} 10{ %-|%–| % đến }15 %.    value=10  value_max=15
    no     Giá thuê nhà {không|chưa} tăng từ 10% đến 15% như dự báo.
    yes    Tám cổ phiếu {giảm từ 2% tới trên 3%|giảm trong biên độ 2% đến 3%}.    value=-2  value_max=-3
    no     Tỷ lệ giảm từ 84,8% {xuống|còn} 66,9%.
    no     {Tỷ lệ hộ nghèo|Tỷ trọng dịch vụ|Lãi suất|Thuế suất|Độ che phủ rừng} tăng từ 10% đến 15%.

rule change.per-mille
    # The press counts births by the thousand.
    match  (?:<move:sign>|<compare:sign>)<fill>(?: <bound:mod>)? <number:value> ?(?:‰|phần nghìn)
    |      <compare:sign><left-behind> (?<text>(?:<bound:mod> )?<number:value> ?(?:‰|phần nghìn))
    set    unit=‰
    yes    Mức sinh giảm {|khoảng }0,25{‰| phần nghìn} so với năm 2012.    value=-0.25  unit=‰
    yes    Tỷ suất sinh tăng cao hơn năm 2014 khoảng 1,57 phần nghìn.    value=1.57  mod=about
    yes    Tỷ suất sinh của huyện cao hơn {|năm 2014 }1,57‰.    value=1.57  unit=‰
    no     Tỷ suất sinh là 13,53 phần nghìn.
    no     Tỷ suất sinh giảm còn 13,53‰.

rule change.bracket
    # `(-24,25%)`
    match  \((?<text>(?<sign>[-+])<digits:value> ?%)\)
    set    unit=%
    yes    giảm 3.009 vụ (-24,25{| }%)    value=-24.25
    yes    khách nội địa đạt 1,2 triệu lượt (+3,2%)    value=3.2  unit=%
    no     (24,25%)
    no     giảm 3.009 vụ (giảm 24,25%)

rule change.below-zero
    # The sign of the figure stands over the verb's: `tăng trưởng -2,5%` is a fall.
    match  (?:tăng|tăng trưởng)<fill>(?: <bound:mod>)? -<number:value> ?<share-unit:unit>
    not-after  (?:không|chưa)
    set    sign=-
    over   change.percent  change.signed
    yes    GRDP của tỉnh tăng trưởng -2,5{%| %} so với năm 2019.    value=-2.5  unit=%
    yes    Chỉ số này {tăng trưởng|tăng|tăng ở mức} -2,5%.    value=-2.5
    yes    KMX-Index tăng -4,9 điểm.    value=-4.9  unit=point
    yes    Năm nay GRDP tăng trưởng {khoảng|gần} -2,5%.    value=-2.5  mod={about|nearly}
    no     GRDP {không|chưa} tăng -2,5% như dự báo.
    no     GRDP tăng trưởng 2 -2,5%.
    no     GRDP tăng trưởng âm 2,5%.

rule change.how-much
    # How much stands in brackets right behind the movement: `giảm khá sâu (8,12%)`, `tăng mạnh nhất (25,8%)`.
    match  <move-share:sign>(?: (?:khá|rất|mạnh|nhẹ|sâu|cao|nhiều|ít|nhanh|chậm|thêm|đáng kể|vượt trội|nhất|nữa|trở lại|hơn))*+ \((?<text>(?:<bound:mod> )?<number:value> ?<share-unit:unit>)(?=[);,])
    not-after  (?:không|chưa)
    over   rate.*  score.*
    yes    Xuất khẩu giảm khá sâu (8,2%).    value=-8.2  unit=%  text=8,2%
    yes    Khách Na Uy tăng {cao nhất|mạnh nhất|nhiều nhất|rất mạnh|nhanh|mạnh|đáng kể} (hơn 25,8%).    value=25.8  mod=over
    yes    Điểm nội dung này giảm {nhiều nhất|nhẹ|sâu|ít hơn|thêm|mạnh trở lại} (1,2 điểm; hạng 9).    value=-1.2  unit=point
    yes    Xuất khẩu tăng {khá nhẹ|khá cao|rất nhanh|khá chậm|mạnh thêm|vượt trội|mạnh nữa} (8,2%).    value=8.2
    no     Nơi có mức tăng cao nhất là Huế (8,2%).
    no     Nợ công giảm mạnh (8,2% GDP).
    no     Xuất khẩu chưa tăng (8,2%).
    no     Xuất khẩu giảm (còn 8,2%).
    no     Nợ xấu không tăng (8,2%).

rule change.signed
    # The sign alone tells the movement: `mất 9,9 điểm, tương đương -0,6%`.
    match  (?:tương đương|tương ứng|mức)(?: (?:với|giảm|tăng|cả phiên|lên|là))* (?<text>(?<sign>[-+])<digits:value> ?<share-unit:unit>)
    over   change.*
    yes    VN-Index mất 9,9 điểm, {tương đương|tương ứng với|tương đương mức} -0,6%.    value=-0.6  unit=%
    yes    VN-Index giảm 0,6%, tương đương -9,9 điểm.    value=-9.9  unit=point
    yes    KMX chốt phiên với mức {giảm|giảm cả phiên|giảm lên|giảm là} -2,2%.    value=-2.2  text=-2,2%
    yes    KMX chốt phiên với mức tăng +2,2%.    value=2.2  text=+2,2%
    yes    Cổ phiếu kết phiên ở mức +2,2%, mở rộng mức giảm lên -2,2%.    value=2.2
    no     VN-Index mất 9,9 điểm, tương đương 0,6%.
    no     Mức 3-4% là cao.

rule change.percent-same
    # How much that is of what there was: `tăng 214 vụ, tương ứng với 18,5%`. Before a word it is a share of that.
    match  (?:<move:sign>|<compare:sign>)<fill>(?: <bound>)? <amount> (?:m[23]|[^.,;:()\d])*(?:,? |\()(?:tương ứng|tương đương)(?: với)?(?: tỷ lệ)? (?<text>(?:<bound:mod> )?<number:value> ?%)(?=[.,;)]|$| (?:so|xuống|lên|còn) )
    set    unit=%
    yes    KMX-Index giảm 4,9 điểm, tương đương 1,5% {xuống còn|xuống|còn} 301,8 điểm.    value=-1.5
    yes    Số vụ giảm 12 vụ (tương {đương|ứng} {|với }42%) so với cùng kỳ.    value=-42
    yes    Rừng bị phá giảm 12 {ha|m2} (tương đương 42%).    value=-42
    yes    KMX-Index tăng 4,9 điểm, tương ứng 1,5% lên 301,8 điểm.    value=1.5
    yes    Cả nước xảy ra 718 vụ (tăng 214 vụ, tương {ứng|đương} {|với }{|gần }42,5% so với năm 2021).    value=42.5  unit=%  base=năm 2021
    yes    Số hộ nghèo giảm 120 hộ, tương ứng {|tỷ lệ |với tỉ lệ }18,5%    value=-18.5
    yes    Số hộ nghèo giảm {|gần }120 hộ tương ứng 18,5{| }%.    value=-18.5  text=18,5{| }%
    yes    Thu ngân sách nhiều hơn 12 tỷ đồng, tương đương 5%{,|;} chi ít hơn.    value=5
    no     Thu ngân sách tăng 12 tỷ đồng, tương đương 5% GRDP.
    no     Tỉnh có 12 trường chuẩn, tương ứng 5%.
    no     Xuất khẩu tăng 12 triệu USD, nhập khẩu đạt 9 triệu USD, tương ứng 5%.

rule change.times
    # Multiples: `gấp 3 lần` has the value 3. `3 lần` alone says how often.
    match  (?:gấp|cao gấp|nhiều gấp|bằng|(?:cao|nhiều|lớn|nhanh|đông) hơn)(?: (?:<bound:mod>))? (?:<number:value>|<words:value>) lần
    |      (?:tăng|vượt)(?: (?:gấp|cao|mạnh))?(?: (?:từ|tới|đến|lên))?(?: (?:<bound:mod>))? (?:<number:value>|<words:value>) lần
    over   count.*
    set    unit=time
    yes    gấp {|khoảng }2 lần cùng kỳ    value=2  unit=time
    yes    Lượng khách {đông|nhiều|lớn} hơn 3 lần cùng kỳ.    value=3  unit=time
    yes    Lượng khách {gấp|tăng|vượt|tăng gấp} {ba|hai|hơn ba} lần năm ngoái.    value={3|2|3}  unit=time
    yes    Mạng 5G nhanh hơn 10 lần mạng 4G.    value=10  unit=time
    yes    {Tăng |Nhiều |Cao }gấp 2 lần cùng kỳ    text={Tăng gấp 2 lần|Nhiều gấp 2 lần|Cao gấp 2 lần}
    yes    tăng gần 3 lần so với năm 2020    value=3  mod=nearly
    yes    Giá hoa tăng {từ|tới|đến|lên} 3 lần.    value=3
    yes    Lượng khách vượt {hơn |gấp |}4 lần so với năm 2020.    value=4  unit=time
    yes    Giá hoa tăng {cao|mạnh|gấp} từ 3 - 4 lần.    value=3  value_max=4
    yes    nợ xấu cao gấp 1,5 lần năm trước    value=1.5  unit=time
    yes    mức vốn cao hơn 1,3 lần mức giao    value=1.3  unit=time
    no     đã họp 2 lần
    no     Giá xăng đã giảm 2 lần.

rule change.times-more
    # The word holds for the second as well.
    match  (?:gấp|bằng)(?: <bound>)? <number> lần[^.;\d]* và (?<text>(?:<bound:mod> )?<number:value> lần)
    over   count.*
    set    unit=time
    yes    gấp {|khoảng }2 lần về lượng và 3,4 lần về giá trị    value=3.4  text=3,4 lần  unit=time
    yes    bằng 1,5 lần năm ngoái và gần 2 lần năm kia    value=2  mod=nearly
    no     gấp 2 lần, đã họp 3 lần
    no     đã họp 2 lần và 3 lần

rule change.half-more
    match  gấp rưỡi
    set    unit=time  value=1.5
    yes    Giá cao gấp rưỡi tháng Tết.    value=1.5  unit=time
    yes    lượng khách gấp rưỡi ngày thường    value=1.5
    no     một tháng rưỡi
    no     gấp rút

rule change.doubled
    match  (?:<bound:mod> )?gấp đôi(?! giấy)
    set    unit=time  value=2
    yes    Sản lượng tăng gấp đôi so với năm trước.    value=2  unit=time
    yes    Số vụ cháy cao gấp đôi năm 2022.    value=2
    yes    Lượng khách tăng {gần|hơn} gấp đôi năm 2022.    value=2  mod={nearly|over}
    no     gấp chăn
    no     gấp đôi giấy làm phong bì

rule change.count
    # Only what nouns.tsv has, `tăng 5 ca`, and abbreviations that are no unit: `tăng 9,6 nghìn HS`.
    match  (?!vượt)(?:<move:sign>|<compare:sign>)<fill>(?: <bound:mod>)? (?:<number:value>|<words:value>) (?:số )?<noun-listed:noun>
    |      <move:sign> (?<value>một) (?!phần)<counted-one:noun>(?=[.,;)]| (?:và|so|chết|bị)(?!\p{L})|$)
    |      <move:sign><fill>(?: <bound:mod>)? <number:value> (?!(?:<measure>|<currency>)(?![\p{L}\p{N}]))(?<noun>(?-i:[A-ZĐ]{2,6}))(?![\p{L}\p{N}/])
    |      <compare:sign><than> (?<text>(?:<bound:mod> )?<number:value> <noun-listed:noun>)
    not-after  (?:không|chưa)
    over   count.*
    yes    ít hơn ba vụ so với tháng trước    value=-3  noun=vụ
    yes    Mỗi xã tăng thêm từ 2{-| – }3 tiêu chí so với năm 2015.    value=2  value_max=3  noun=tiêu chí
    no     Số tiêu chí đạt tăng từ 2 - 3 tiêu chí lên 5 tiêu chí.
    yes    Đường sắt xảy ra sáu vụ, {tăng|giảm} một {vụ|ca|trường hợp} so với năm ngoái.    value={1|-1}
    yes    Đường sắt xảy ra sáu vụ (tăng một vụ).    value=1  noun=vụ
    yes    So với năm ngoái giảm một {vụ|người chết|người bị thương|vụ án}, hai ca nặng.    value=-1
    yes    So với năm ngoái đường sắt {tăng|tăng thêm|giảm thêm} một vụ và bớt hai ca.    value={1|1|-1}
    yes    So với năm ngoái đường sắt tăng một vụ    value=1
    no     Tỉnh giảm một ca trực mỗi tuần.
    no     Bệnh viện tăng một ca soi mỗi ngày.
    no     Tỉnh giảm một phần, rồi tăng.
    yes    Số HS nhận {tăng|tăng thêm|tăng gần} 9,6 nghìn HS so với quý II.    value=9600  noun=HS
    yes    giảm 142 {HS|GV|ĐVHC|CBCCVC}    value=-142  noun={HS|GV|ĐVHC|CBCCVC}
    no     Số nộp qua mạng vượt 30 HS.
    no     Công suất {tăng 30 MW|giảm 30 MWh|tăng 5 KMXVNAQ|tăng 5 HSa}.
    no     Giá {tăng 5 USD|tăng 5 VND}.
    no     Số nộp qua mạng tăng 5 HS/ngày.
    yes    Số vụ ở đây nhiều hơn {Rạng Đông|tỉnh Rạng Đông|thành phố Rạng Đông|huyện Rạng Đông} {|gần }12 vụ    value=12  noun=vụ
    yes    giảm {|được |tới |đến |khoảng }12 vụ so với cùng kỳ    value=-12  noun=vụ
    yes    tăng thêm hơn {30|ba chục} doanh nghiệp    value=30  noun=doanh nghiệp  mod=over
    yes    tăng {nhẹ |bình quân |trung bình |thêm |thêm được }30 doanh nghiệp    value=30  noun=doanh nghiệp
    yes    tăng thêm {một nghìn|hai vạn|ba triệu|một tỷ} người    value={1000|20000|3000000|1000000000}
    yes    So với tháng trước, giảm 25 số vụ khám phá.    value=-25  noun=vụ  text=giảm 25 số vụ
    yes    giảm {mười hai|hai mươi lăm} vụ so với tháng trước    value={-12|-25}
    yes    Bộ máy giảm 27 cơ quan chuyên môn.    value=-27
    yes    Tỉnh giảm 45 biên chế sự nghiệp.    value=-45  noun=biên chế
    no     Lượng đăng ký đã vượt 30 doanh nghiệp.
    no     Vốn đăng ký tăng với {|hơn }30 dự án mới.
    no     giảm thời gian giải quyết của 26 TTHC
    no     tăng lên 30 doanh nghiệp
    no     Huyện chưa giảm 12 xã như đề án.
    no     Số án không giảm 12 vụ như dự tính.

rule change.count-of
    # The noun stands only in what is measured, and the level follows: `Số hộ nghèo giảm 120, còn 450 hộ`.
    match  (?:số|số lượng) (?<noun><noun-listed>) (?:[^.,;:\d]*? )?(?<text><move:sign><fill>(?: <bound:mod>)? <digits:value>)(?=,? (?:(?:lên|còn|chỉ còn|xuống|xuống còn|đạt)(?: (?:hơn|gần|khoảng))? \d|so với))
    over   change.number
    yes    Số hộ nghèo của xã giảm 120, còn 450 hộ.    value=-120  noun=hộ nghèo
    yes    Số doanh nghiệp tăng thêm 418, {lên|đạt} {|hơn |gần |khoảng }9.650 doanh nghiệp.    value=418  noun=doanh nghiệp  text=tăng thêm 418
    yes    Số lượng doanh nghiệp tăng thêm khoảng 418, lên 9.650 doanh nghiệp.    value=418  text=tăng thêm khoảng 418
    yes    Số hộ nghèo giảm 120, {còn|chỉ còn|xuống còn|xuống} 450 hộ.    value=-120  noun=hộ nghèo
    yes    Số hộ nghèo giảm 120 so với đầu năm.    value=-120  noun=hộ nghèo
    yes    Số hộ nghèo giảm 1.204 so với đầu năm.    value=-1204  noun=hộ nghèo
    no     Số ca mắc tăng 5 ngày nay.
    no     Số doanh nghiệp tăng 12%, lên 9.650 doanh nghiệp.
    no     Số vụ cháy giảm 5 vụ, còn 2 vụ.
    no     Số xã tăng năm 2021 lên 20 xã.

rule change.count-behind
    # ... or with the level right before: `có 820 học sinh lớp 9, tăng 45 so với năm học trước`.
    match  <amount> (?<noun><noun-listed>)(?: [^\s.,;:()]+){0,4}(?:,| \() ?(?<text><move:sign>(?: <bound:mod>)? (?<value><digits>(?: triệu)?))(?= so (?:với|cùng)|\))
    over   change.money-bare
    yes    Xã có 820 học sinh lớp 9, {tăng|tăng thêm|tăng gần} 45 so với năm học trước.    value=45  noun=học sinh  text={tăng|tăng thêm|tăng gần} 45
    yes    Đội phá 90 vụ trộm{, giảm 12 so cùng kỳ| (giảm 12 so với năm ngoái)| (giảm 12)}.    value=-12  noun=vụ trộm
    yes    Trường tuyển 5.820 sinh viên, tăng 1.045 so với năm 2019.    value=1045  noun=sinh viên
    yes    Cả nước có 31,2 triệu hộ, tăng 5,1 triệu so với năm 2014.    value=5100000  noun=hộ
    no     Xã có 820 học sinh, tăng 45 em so với năm học trước.
    no     Thu nhập đạt 45 triệu đồng, tăng 5,1 triệu so với năm 2014.
    no     Xã có 820 học sinh, tăng 45.
    no     Xã có 820 ha lúa, tăng 45 so với vụ trước.
    no     Xã có 820 học sinh (tăng 45%).

rule change.number
    # A large number whose noun what is measured has: `Số người tham gia tăng 3.860 (7%) so với năm 2019`.
    match  (?<text><move:sign>(?: <bound:mod>)? (?<value>\d{1,3}(?:\.\d{3})+|\d{3,}))(?= \([+-]?<number> ?%\)| so với)
    after  (?:số|lượng|chỉ tiêu)(?: [^\s.;]+){1,14} |\d(?: \p{L}+){0,2} ?(?:;|-|–) 
    yes    Số người tham gia tăng {|thêm |thêm gần }3.860 (7%).    value=3860
    yes    Chỉ tiêu lớp 10 là 58.210 - tăng 1.000 so với năm trước.    value=1000
    yes    {Lượng|Chỉ tiêu} tàu thuyền{|,} tăng {3.860|860} so với năm 2019.    value={3860|860}
    yes    Lượng tàu thuyền tăng 3.860 ({+7%|7 %}).    value=3860
    yes    Đàn heo còn 58.210{ con -| con;|;| –} tăng 1.000 so với năm trước.    value=1000
    no     Lượng tàu thuyền tăng 12 so với hôm qua.
    no     Chỉ số hạnh phúc tăng 3.86 so với năm 2019.
    no     Lượng tàu thuyền tăng 3.860 trong quý.
    no     {Vàng|Tiền số} tăng 1.250 so với hôm qua.
    no     Số người tham gia tăng 3.860 người (7%).
    no     VN-Index tăng 12 so với hôm qua.

rule change.money
    # `vốn đăng ký [tăng thêm]` is the capital that was added, a sum.
    match  (?!(?:lớn|nhỏ) hơn <number> ?(?:%|<currency>)(?:[,.;)](?!\d)|$))(?!vượt|tăng thêm là|(?<=đăng ký |cấp mới và |bổ sung và |vốn đầu tư )tăng thêm)(?:<move:sign>|<compare:sign>)<fill>(?: <bound:mod>)? (?:<number:value>|<words:value>) ?<currency:unit>
    |      <compare:sign><than> (?<text>(?:<bound:mod> )?(?:<number:value>|<words:value>) ?<currency:unit>)
    not-after  (?:thâm|không|chưa|tốn)
    no     Các hộ phải tốn kém 75 tỷ đồng mỗi năm.
    no     Công ty có vốn hóa {lớn|nhỏ} hơn 75 triệu USD, niêm yết ba năm.
    yes    Thu của xã lớn hơn 75 triệu đồng so với năm 2019.    value=75000000
    no     Vốn đăng ký tăng thêm là 4 tỷ đồng.
    no     Phần vốn tăng thêm là 4 tỷ đồng.
    no     Tổng vốn {đăng ký|cấp mới và|đăng ký bổ sung và|đầu tư} tăng thêm 4 tỷ đồng.
    yes    Thu ngân sách tăng thêm 4 tỷ đồng.    value=4000000000
    yes    Giá vàng lùi nhẹ 3 USD mỗi ounce.    value=-3  unit=USD
    yes    Giá dầu giảm 85 {cent|US cent|xu Mỹ} mỗi thùng.    value=-0.85  unit=USD
    yes    Giá heo giảm, mức giảm phổ biến 1.000 đồng/kg.    value=-1000  text=giảm phổ biến 1.000 đồng
    yes    giá vàng giảm khoảng 1,5 triệu đồng mỗi lượng    value=-1500000  unit=VND  mod=about
    yes    bán ra thấp hơn 300 nghìn đồng/lượng    value=-300000
    yes    Thu nhập cao hơn {thế giới|trong nước|cả nước|toàn quốc} {gần |}2 triệu đồng    value=2000000
    yes    Thu nhập cao hơn {năm trước|quý trước|tháng trước|tuần trước|kỳ trước|vụ trước|phiên trước|cùng kỳ|cùng kỳ năm trước|cùng kỳ năm ngoái} 2 triệu đồng    value=2000000
    yes    Lương ít hơn thế giới hai trăm đồng    value=-200
    yes    tăng 200 {tỷ|nghìn tỷ|triệu} đồng so với dự toán    value={200000000000|200000000000000|200000000}  unit=VND
    yes    tăng hai trăm tỷ đồng so với dự toán    value=200000000000
    no     tăng lên 200 tỷ đồng
    no     Tổng vốn đăng ký {|cấp mới và }tăng thêm là 4,7 tỷ USD.
    no     Cán cân thương mại thâm hụt 3,2 tỷ USD.
    no     vượt 200 tỷ đồng
    no     Lương không tăng 2 triệu đồng như đã hứa.
    no     Vốn chưa tăng 200 tỷ đồng như kế hoạch.

rule change.barrel
    # No barrel costs thousands of dollars: `tăng 5,040 USD/thùng`.
    match  <move:sign><fill>(?: <bound:mod>)? (?<value>\d{1,3},\d{3}) ?(?:USD|đô la)(?= ?(?:/| một | mỗi )thùng)
    set    unit=USD  fraction=yes
    over   change.money
    yes    Giá dầu {tăng|giảm} {|gần }5,040 USD{/| một | mỗi | /}thùng.    value={5.04|-5.04}  unit=USD
    yes    Dầu thô giảm 1,205 đô la/thùng.    value=-1.205
    no     Giá vàng tăng 1,292 USD/ounce.
    no     Giá dầu tăng 5,04 USD/thùng.

rule change.money-range
    # How much several prices moved, from the least to the most: `giá heo hơi tăng từ 1.000 đến 2.000 đồng/kg`.
    match  <move:sign> (?:từ|trong khoảng(?: từ)?) <amount:value> ?<currency>(?:/<noun-word>)?<to><amount:value_max> ?<currency:unit>
    |      <move:sign> (?:từ|trong khoảng(?: từ)?) (?=<amount><to>\d)<number:value> ?<currency:unit>
    not-after  (?:không|chưa) 
    yes    Giá {heo|lợn} hơi tăng từ 1.000{ - | đến }2.000 đồng/kg.    value=1000  value_max=2000  unit=VND
    yes    Giá heo hơi tăng trong khoảng từ 1.000 đến 2.000 đồng/kg.    value=1000  value_max=2000
    yes    Giá xe tăng từ 3 {đến|-} 4 triệu đồng.    value=3000000  value_max=4000000
    no     Giá điện {không|chưa} tăng từ 1.000 đến 2.000 đồng/kWh như dự báo.
    yes    Giá dầu {giảm từ 684 đồng/lít - 858 đồng|giảm trong khoảng 684 đồng đến 858 đồng}/lít.    value=-684  value_max=-858
    no     Lương tăng từ 5 triệu lên 7 triệu đồng.
    no     Giá thép giảm xuống từ 12.000 đến 13.000 đồng/kg.

rule change.money-more
    # The verb holds for what goes on beside the first, in another measure or on the other side: `giảm 400 chiếc về lượng và
    # 15 triệu USD về giá trị`.
    match  <move:sign><fill>(?: <bound>)? <amount>[^.,;\d]* (?:về|ở) [^.,;\d]* và (?<text>(?:<bound:mod> )?<number:value> ?<currency:unit>)
    over   money.*
    yes    giảm {|hơn }400 chiếc về lượng và {|gần }15 triệu USD về giá trị    value=-15000000  text={|gần }15 triệu USD
    yes    tăng 200.000 đồng/lượng ở chiều mua và 300.000 đồng/lượng ở chiều bán    value=300000
    no     giảm 5 vụ và thu 3 tỷ đồng
    no     giảm 400 chiếc, trị giá 15 triệu USD

rule change.added
    match  thêm(?: <bound:mod>)? <number:value> <noun-listed:noun>(?=[^.,;\d]* so )
    yes    lên 898 đơn vị, thêm 53 đơn vị so với tuần trước    value=53  noun=đơn vị
    yes    thêm gần 30 vụ so với cùng kỳ    value=30  mod=nearly
    yes    Tỉnh có thêm 30 vụ trộm ở chợ so cùng kỳ.    value=30
    no     cần thêm 30 người
    no     thêm 5 xã đạt chuẩn

rule change.added-points
    # `Chi phí không chính thức thêm 0,28 điểm`
    match  thêm(?: được)?(?: <bound:mod>)? <number:value> điểm<no-place>
    set    unit=point
    yes    Chi phí không chính thức thêm 0,28 điểm, xếp thứ 2.    value=0.28  unit=point
    yes    Bộ thêm {|được }{|gần }5 điểm so với năm 2019.    value=5  unit=point
    no     Xã mở thêm 2 điểm bán hàng.
    no     Chỉ số đạt thêm điểm ở 2 nội dung.

rule change.added-percent
    match  thêm(?: được)?(?: <bound:mod>)? <number:value> ?%(?=[^.,;\d]* so )
    set    unit=%
    yes    Mức hài lòng là 83,94%, thêm {|được }1,28{| }% so với năm 2023.    value=1.28  unit=%
    yes    Mức hài lòng thêm gần 2% điểm tối đa so với năm 2023.    value=2  mod=nearly
    no     Công ty mua thêm 5% cổ phần.
    no     Giá vé cộng thêm 5% thuế.

rule change.money-bare
    # `tỷ` without a currency is dong.
    match  (?!vượt|(?<=đăng ký |cấp mới và |bổ sung và |vốn đầu tư )tăng thêm)(?:<move:sign>|<compare:sign>)<fill>(?: <bound:mod>)? (?<value><digits> (?:(?:nghìn |ngàn )?tỷ|triệu(?=[.,;)/]|$| (?:so|mỗi) )))
    not-after  (?:thâm|không|chưa|tốn)
    set    unit=VND
    no     Các hộ phải tốn kém 75 tỷ mỗi năm.
    yes    tăng {|khoảng }63,5 tỷ so với năm 2014    value=63500000000  unit=VND
    yes    thu nhiều hơn 12 {nghìn|ngàn} tỷ so với dự toán    value=12000000000000
    yes    Thu nhập đạt 67,5 triệu đồng, tăng 47 triệu so với đầu kỳ.    value=47000000
    yes    Lương tăng 2 triệu{/| mỗi }tháng.    value=2000000
    no     Tổng vốn đăng ký tăng thêm là 4,7 tỷ.
    no     Tổng vốn {đăng ký|cấp mới và|đăng ký bổ sung và|đầu tư} tăng thêm 4,7 tỷ.
    yes    Thu ngân sách tăng thêm 4,7 tỷ.    value=4700000000
    no     tăng 63,5 tỷ đồng
    no     tăng 1,2 tỷ người
    yes    Giá xe giảm 20 triệu    value=-20000000
    no     Sau một đêm, video tăng 3 triệu view.
    no     Doanh thu vượt 63,5 tỷ.
    no     Cán cân thương mại thâm hụt 1,2 tỷ USD.
    no     Thu không tăng 12 nghìn tỷ như dự báo.
    no     Doanh thu chưa tăng 63,5 tỷ như kế hoạch.

rule change.measure
    match  (?!vượt)(?:<move:sign>|<compare:sign>)<fill>(?: <bound:mod>)? <number:value> ?<measure:unit>
    |      <compare:sign><than> (?<text>(?:<bound:mod> )?<number:value> ?<measure:unit>)
    not-after  (?:không|chưa) 
    yes    diện tích giảm {|khoảng }120 ha    value=-120  unit=ha
    yes    Mực nước hồ tăng thêm 0,4 m.    value=0.4  unit=m
    yes    tuyến mới ngắn hơn 12 km    value=-12  unit=km
    yes    Diện tích ít hơn năm ngoái khoảng 120 ha    value=-120  text=khoảng 120 ha
    no     giảm còn 120 ha
    no     sản lượng vượt 120 tấn
    no     Rừng không giảm 120 ha như báo cáo cũ.
    no     diện tích chưa giảm 120 ha

list  time-unit   units where type=time

rule change.time
    # Shorter or longer by so much. `3 tháng liên tiếp` is a streak.
    match  (?!(?:nâng|thăng|tăng|tụt|xuống) hạng|tăng trưởng|phục hồi)(?:<move:sign>|<compare:sign>)<fill>(?: <bound:mod>)? <number:value> <time-unit:unit>(?! (?:liền|nay))
    not-after  (?:không|chưa)
    yes    rút ngắn {|khoảng }5 ngày so với quy định    value=-5  unit=day
    yes    Cầu về đích sớm hơn 2 năm.    value=-2  unit=year
    no     giảm trong 5 ngày
    no     giá giảm 3 tháng liên tiếp
    no     Hộ chiếu thăng hạng cao nhất 5 năm qua.
    no     Hộ chiếu {nâng|tăng|tụt|xuống} hạng nhiều nhất 5 năm qua.
    no     Thị trường chờ nâng hạng khoảng 6-12 tháng.
    no     Mức tăng trưởng 6 tháng của tỉnh là cao nhất vùng.
    no     Thị trường phục hồi 3 tháng rồi giảm.
    no     Quy trình {không|chưa} rút ngắn 5 ngày như đăng ký.
    no     Giá vàng giảm 5 ngày liền.

    no     Giá lúa giảm 3 tháng nay.
