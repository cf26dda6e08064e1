# Scores: the value of an index or an assessment, in points. A percentage becomes a score when the indicator that it is
# linked to is an index (indicators.tsv, measure=score); that is not told here but in the links.
#
# Not covered: marks without a number (`xếp loại tốt`), `điểm` as a place (`5 điểm trường`) or a moment (`cao điểm`).

# Places and moments, not marks: `5 điểm trường`.
piece no-place     (?! (?:phần trăm|%|trường|nóng|bán|cầu|đến(?! \d)|dừng|sạt|ngập|giao|du|di|thi|tiếp|cấp|kinh|bưu|chốt|dân|đen|mỏ|tập|tuyển|cơ|nghẽn|khai|thu|đón|trông|đỗ|xét|tiêm|vui|sáng|lẻ|chính|tiềm|có nguy|nguy|DL\p{L}*|sơ tán|tham|cung|vi|xảy|phát|tuyên|quan|mới|hát|biểu diễn|bắn|nổi bật|nhấn|then chốt)(?!\p{L}))
# A movement, not where it got to.
piece moved-by     (?:<move>|<compare>)<fill>(?: <bound>)?

rule score.points
    match  (?:từ )?<amount:value> điểm (?:đến|tới) (?:dưới |gần )?<amount:value_max> điểm
    |      từ <amount:value> (?:đến|tới) dưới <amount:value_max> điểm
    |      (?:<bound:mod> )?<number:value>(?:/<raw:of>)? điểm<no-place>(?: <bound-after:mod>)?
    |      (?<=\(|đạt |được |với )(?<text><number:value>% điểm)
    not-after  <moved-by>
    |      (?:thị thực|visa|vào) (?:tại|đến) 
    set    unit=point
    over   count.*
    yes    Tỉnh đạt hơn 42 điểm.    value=42  mod=over
    yes    Đơn vị đạt 95,82{|/100} điểm, dẫn đầu khối.    value=95.82  unit=point
    yes    Thí sinh đạt 24,5 điểm trở lên trúng tuyển.    text=24,5 điểm trở lên
    yes    Điểm chuẩn dao động {|từ }15 điểm {đến|tới} {|dưới |gần }20 điểm.    value=15  value_max=20
    yes    Điểm chuẩn {|từ }15 điểm đến 20 điểm    text={|từ }15 điểm đến 20 điểm
    yes    Điểm chuẩn từ 15 điểm đến 20,5.    value=15
    yes    14 bộ đạt từ 70 {đến|tới} dưới 80 điểm    value=70  value_max=80
    yes    Ngân hàng Nhà nước {(91,77% điểm)|đạt 91,77% điểm|được 91,77% điểm|với 91,77% điểm}    value=91.77  unit=point
    yes    Thí sinh đạt 25 điểm có thể trúng tuyển ngành này.    value=25
    yes    XÃ PHÚ THUẬN ĐẠT 85 ĐIỂM    subject=XÃ PHÚ THUẬN
    yes    XÃ PHÚ LỘC {ĐẠT|ĐƯỢC|GIÀNH|CÓ|ĐÃ ĐẠT|SẼ ĐẠT|VẪN ĐẠT|VỚI|LÀ XÃ ĐẠT|NĂM 2023 ĐẠT|LẦN THỨ HAI ĐẠT|TĂNG LÊN|GIẢM CÒN} 85 ĐIỂM    subject=XÃ PHÚ LỘC
    yes    XÃ PHÚ LỘC BỊ CHẤM 45 ĐIỂM    subject=XÃ PHÚ LỘC
    yes    Số điểm cao nhất 94 điểm thuộc về Cục Thuế.    value=94
    no     tăng 2,19 điểm
    no     5 điểm trường
    no     Dân Lào {được miễn thị thực|không cần visa|được vào} {tại|đến} 62 điểm.
    yes    VN-Index đóng cửa tại 1.286 điểm.    value=1286
    no     phường chuẩn bị 6 điểm sơ tán
    no     bố trí 4 điểm biểu diễn chèo
    no     Điểm chuẩn không tăng {|quá }2 điểm như dự đoán.
    no     Dịch vụ đóng góp 2,5% điểm.
    no     Mức chênh là 2,5% điểm.
    no     Đóng góp của dịch vụ là 2,5 điểm {phần trăm|%}.
    no     Hội nghị trực tuyến nối 63 điểm cầu.
    no     Chuyến đi có 5 điểm {đến|di tích|du lịch}.
    no     Lãi suất được điều chỉnh 25 điểm cơ bản.
    no     Đoàn kiểm tra 12 điểm {kinh doanh vàng|tuyển sinh|khai thác cát|xét nghiệm|cung cấp thực phẩm|quan trắc nước}.
    no     Cả xã có 12 điểm {tiềm ẩn cháy nổ|có nguy cơ cháy|nguy hiểm|vi phạm đất đai|xảy ra lở đất}.
    no     Trường có 2 điểm chính, 4 điểm lẻ.
    no     Xã có 7 điểm DLCĐ.
    no     Báo cáo nêu 7 điểm {nổi bật|nhấn|then chốt}.
    no     Thành phố có 30 điểm {bắn pháo hoa|tuyên truyền|phát khẩu trang|hát quan họ}.
    no     bố trí 4 điểm {bán hàng|tiêm vắc-xin|đỗ xe|thi|giao dịch|du lịch|chốt|bưu điện|trông xe|thu mua|cấp nước}
    no     có 5 điểm {nóng|đen|sạt lở|ngập|nghẽn|mỏ|dân cư|tập kết|sáng|mới|tham quan|vui chơi|dừng xe|đón khách}

rule score.out-of
    # A mark with decimals out of 5, 10 or 100 needs no word: `mức hài lòng 4,72/5`.
    match  (?<value>\d+,\d+)/(?<of>5|10|100)
    |      (?<=\bđạt |\blà )(?<value>\d\d)/(?<of>100)
    set    unit=point
    yes    mức hài lòng của người dân là 4,72/5    value=4.72  of=5  unit=point
    yes    Tính minh bạch cao ({7,8|7,85}/10).    of=10
    yes    Chỉ số đạt 86,5/100, tăng 3 bậc.    value=86.5  of=100
    yes    Điểm của khối bộ {là|đạt} 43/100, ở mức yếu.    value=43  of=100
    no     Số phiếu thuận là 43/100 phiếu.
    no     Kết quả bỏ phiếu: 43/100.
    no     Có 4/5 xã đạt chuẩn.
    no     Giá vàng 36,5/36,7 triệu đồng/lượng.
    no     Tỉnh đạt 86,5/100 điểm.

rule score.shared
    # `5,89; 7,12 và 7,45 điểm`
    match  <digits:value>(?=(?:[,;] <raw>)*[,;]? và <raw> điểm<no-place>)
    set    unit=point
    yes    lần lượt được 5,89; 7,12{|,} và 7,45 điểm    value=5.89
    yes    Ba trường lấy 15, 16 và 17,5 điểm    value=15
    no     5,89 và 7 xã
    no     lập 2 trạm và 5 điểm bán
    no     lập 2, 3 và 5 điểm trường
    no     Ba khu vực góp 0,89; 2,12 và 3,45 điểm {phần trăm|%}.

rule score.from
    # The level before a movement, without its unit: `từ mức 61,47 của năm 2019 lên 64,09 điểm`.
    match  <decimal:value>(?= (?:(?:của )?(?:năm 20\d\d|\((?:năm )?20\d\d\)) )?(?:lên|xuống|còn)(?: mức| còn)? (?:<bound> )?<raw> điểm<no-place>)
    after  từ(?: mức)?(?: <bound>)? 
    over   score.of-index
    set    unit=point
    yes    PCI tăng từ {|mức |gần }61,47 {|của năm 2019 |năm 2019 |(2019) |(năm 2019) }lên 64,09 điểm.    value=61.47  unit=point
    yes    PCI giảm từ 61,47 {xuống|còn|xuống còn|xuống mức} 60,85 điểm.    value=61.47
    yes    PCI tăng từ 61,47 lên {gần|hơn} 64 điểm.    value=61.47
    no     VN-Index nhích 2,62 lên 1.264,09 điểm.
    no     Lãi suất tăng từ 6,5 lên 7,2%.
    no     Chuyến đi từ 61,47 km còn 3,5 điểm bán.

rule score.many-decimals
    # Nothing but an index is given to three or four decimals below 1, without a unit.
    match  (?<value>0(?:,\d\d\d|[.,]\d\d\d\d)(?!\d)(?:<to>0,\d\d\d\d?)?)
    not-after  <moved-by>|/
    over   count.number-is
    yes    Chỉ số Xã hội số cấp tỉnh đứng thứ 10 với giá trị là 0,4836.    value=0.4836
    yes    Đà Nẵng dẫn đầu với 0{,|.}6419.    value=0.6419
    yes    Ba tỉnh cuối bảng đạt từ 0,4012 {đến|tới} 0,4235.    value=0.4012  value_max=0.4235
    yes    Ba tỉnh cuối bảng đạt 0,4012{-|–}0,4235.    value=0.4012  value_max=0.4235
    no     tăng 0,0512
    no     thu hồi 0,0512 ha đất
    no     phá rừng 4 vụ/0,119 ha
    no     tấm kính dày 0,125 mm
    no     nợ xấu chiếm 0,125{%| %| phần trăm}
    no     Huế kém 0,0512 so với Đà Nẵng
    no     đoạn mương dài 0,125 km
    no     viên thuốc chứa 0,125 {g|mg} hoạt chất

# An index without its unit is told by its comma.
piece decimal      \d+[.,]\d+

rule score.bracketed
    # Behind a name, in brackets, without a unit: `Đà Nẵng (73,33); Huế (70,29)`.
    match  \((?<text><decimal:value>)(?: so với <decimal>)?\)
    with   điểm|chỉ số|thứ hạng|PCI|PAPI|DDCI|PGI
    after  (?:(?-i:\p{Lu})[\p{L}\p{M}]*|năm 20\d\d) 
    over   score.of-place
    set    unit=point
    yes    PAPI của tỉnh tăng đều: năm 2018 (42,105), năm 2019 (43,21).    value=42.105
    yes    Năm tỉnh có {tổng điểm|điểm số|chỉ số} cao nhất là: Đà Nẵng (73,33); Huế (70,29).    value=73.33  unit=point
    yes    Hai tỉnh có thứ hạng thấp nhất là Huế (23,7) và Vinh (22,6).    value=23.7
    yes    Dẫn đầu {PCI|PAPI|DDCI|PGI} là Huế (46,04) và Vinh (45.12).    value=46.04
    yes    Vài tỉnh tăng PCI, như Huế (46,04 so với 45,9).    value=46.04
    no     Dẫn đầu PCI là Huế (năm 2021).
    no     Chỉ số tăng ở Huế (3), Vinh (5).
    no     Giá vàng ở Huế (73,33) tăng.
    no     Chỉ số đã ở mức cao (73,33).

rule score.bracketed-whole
    # ... and whole points, where others in the sentence tell that they are: `Lào (điểm GII: 21), Nga (38)`.
    match  \((?:điểm|chỉ số)[^()\d:]*: ?(?<text><digits:value>)\)
    |      \((?<text><int:value>)\)
    after  (?-i:\p{Lu})[\p{L}\p{M}]* 
    with   \((?:điểm|chỉ số)[^()\d:]*: ?\d|\(<decimal>\)|điểm(?: số)? (?:cao|thấp) nhất
    set    unit=point
    yes    Dẫn đầu là Lào ({điểm GII:|điểm:|điểm số:|chỉ số:} 87), Nga (83).    value=87  unit=point
    yes    Đó là Lào (điểm số: 87), Nga (83).    value=87
    yes    Lào (24) và Nga (17) đạt {điểm|điểm số} {cao|thấp} nhất.    value=24
    yes    Huế (43) xếp trên Vinh (42,2).    value=43
    no     Lào (24) và Nga (17) cùng tiến bộ.
    no     Huế ({2024|1998}) xếp trên Vinh (42,2).
    no     Bài thi gồm các phần (24), Huế đạt điểm cao nhất.
    no     Huế ({|xếp |đứng }{thứ|hạng|vị trí} 3) và Vinh (5) đạt điểm cao nhất.

rule score.of-place
    # ... or behind what tells a place: `xếp hạng nhì là Sở Nội vụ (91,326)`, `xếp hạng ba (91,290)`.
    match  \((?<text><decimal:value>)\)
    after  (?:xếp|đứng|dẫn đầu|quán quân|á quân)[^.;()\d]* 
    set    unit=point
    yes    Sở Y tế {xếp hạng nhất|dẫn đầu|đứng thứ nhì} về cải cách (91,420).    value=91.42  unit=point
    yes    Xếp hạng nhì là sở khác (91,326), xếp thứ ba là Vinh (90.5).    value=91.326
    yes    {Quán quân|Á quân} là sở khác (91,326).    value=91.326
    no     Sở Y tế xếp thứ 5 (12%).
    no     Giá gạo hôm qua (12,5) giảm.

rule score.of-most
    # ... or behind what says which score it is: `tỉnh có điểm cao nhất (48,059)`.
    match  điểm(?: số)? (?:cao nhất|thấp nhất|trung vị|trung bình) ?\((?<text><decimal:value>)\)
    set    unit=point
    yes    Huế có điểm{| số} {cao nhất|thấp nhất}{| }(48,059).    value=48.059  unit=point
    yes    Huế trên điểm {trung vị|trung bình} (42,269).    value=42.269
    no     Huế là điểm cao nhất (48).
    no     Huế là tỉnh cao nhất (48,059).

rule score.stated
    # Behind the word for points, without a unit: `về đích với số điểm 70,35`.
    match  (?:số điểm|điểm số|tổng điểm|mức điểm|dải điểm)(?: (?-i:\p{Lu}[\p{L}\p{M}]*)(?: 20\d\d)?(?= (?:là|đạt)))?(?: của [^.;,():\d]*(?= (?:là|đạt)))?(?: (?:là|đạt|đạt được))? (?<text>từ <decimal:value> (?:đến|tới)(?: dưới)? <decimal:value_max>|<decimal:value>|(?<!số điểm )<int:value>(?=[,.;)]))
    set    unit=point
    yes    Phú Thọ về đích với {số điểm|điểm số|tổng điểm|mức điểm} 70,35, đứng thứ 8.    value=70.35  unit=point
    yes    Phú Thọ có tổng điểm {là|đạt|đạt được} 70,35.    value=70.35
    yes    Tổng điểm của UBND tỉnh Phú Thọ {là|đạt} 70,35.    value=70.35
    yes    Phú Thọ đứng thứ 8, với {điểm số|tổng điểm} {PII|PII 2024|GII} {là|đạt} {70.35|70,35}.    value=70.35
    yes    Nhóm này có dải điểm từ 40,31 đến 42,67.    value=40.31  value_max=42.67
    yes    Nhóm khá có điểm số từ 70,00 {đến|tới|tới dưới} 80,00.    value=70  value_max=80
    yes    Phú Thọ có tổng điểm {|là }{70|85}, đứng thứ 8.    text={70|85}
    no     Tổng điểm 70,35 điểm.
    no     Tổng điểm của Phú Thọ {hơn|cách} Huế 1,35.
    no     Số điểm sạt lở là 70,35 km.
    no     Tổng điểm 70 này là cao nhất khối.
    no     Trường dẫn đầu tỉnh về số điểm 10, số điểm 9.

# An index to two or more decimals, and what goes on behind a value without a unit.
piece of-index     \d\d,\d\d\d{0,2}
piece index-word   PAPI|PCI|PGI|DDCI|SIPAS|PAR INDEX|CCHC|cải cách hành chính|năng lực cạnh tranh|hiệu quả quản trị|hài lòng
piece no-unit      (?= *[,;()]|[.]| (?:và|năm|xếp|đứng|trong|còn|tăng|giảm|so|nhưng) |$)

rule score.of-index
    # `PAPI của tỉnh đạt 45,3127`, `lần lượt là 44,1273 và [40,6581]`
    match  (?:đạt|là|với|giá trị|mức) (?<text><of-index:value>)<no-unit>
    |      (?<=\d\d, |\d\d và )(?<text><of-index:value>)<no-unit>
    with   <index-word>
    set    unit=point
    yes    Chỉ số PAPI của tỉnh {đạt|là|với|với giá trị|ở mức} 45,3127.    value=45.3127  unit=point
    yes    Chỉ số trung bình {CCHC|PCI} của các tỉnh đạt 84,79 (thang 100).    value=84.79
    yes    {PCI|PGI|DDCI|SIPAS|PAR INDEX} của tỉnh đạt 64,82{,| và| năm 2022,| trong khi| còn|;| xếp thứ 5,| đứng thứ 5,| nhưng| (thứ 5),| tăng 2 bậc,| giảm 2 bậc,| so với năm trước} tỉnh khá.    value=64.82
    yes    Chỉ số {cải cách hành chính|năng lực cạnh tranh|hiệu quả quản trị|hài lòng} của tỉnh đạt 64,82.    value=64.82
    no     PCI của tỉnh tăng 12,35.
    no     Tỉnh nhất PCI, tọa độ trụ sở là 21,028511.
    yes    PCI của tỉnh đạt 64,82    value=64.82
    no     Độ ẩm trong phòng đạt 64,82.
    no     Tỉnh đứng đầu PCI, thu ngân sách đạt 64,82{ tỷ đồng|%| %}.
    no     Người dân hài lòng, giá xăng là 23,45{ nghìn đồng|k}.
    yes    Chỉ số {năng lực cạnh tranh|hiệu quả quản trị} của hai tỉnh: 44,1273 và 40,6581.    value=40.6581
    yes    Điểm {PAPI|PCI|PGI|DDCI|SIPAS|PAR INDEX} của hai tỉnh: 44,1273 và 40,6581.    value=40.6581  unit=point
    yes    Điểm PAPI của ba tỉnh: 43,96, 42,15 và 41,77.    text=42,15
    no     Quảng Ninh nhất PCI, có hai khu rộng 43,96 và 42,15{ ha| km2}.
    no     Quảng Ninh nhất PCI, hai ngành tăng 43,96 và 42,15%.
    no     Độ ẩm hai phòng lần lượt là 43,96 và 41,77.

rule score.respective
    # `với số điểm lần lượt là 81,35 và 80,12`: the word for points stands before all of them.
    match  (?<text><decimal:value>)(?=[,.;)]| và|$| (?:đứng|xếp))
    after  (?:số điểm(?: đạt được)?|điểm số|tổng điểm) lần lượt(?: là)? (?:<decimal>(?:[,;]| và) )*
    over   count.*
    set    unit=point
    yes    Hai sở đứng kế tiếp với {số điểm|điểm số|tổng điểm|số điểm đạt được} lần lượt {|là }88,15 và 87,20.    value=88.15  unit=point
    yes    Hà Nội, Huế và Cần Thơ có số điểm lần lượt là 88,15{,|;} 87,20 và 85,11    value=88.15  subject=Hà Nội
    yes    Sở thứ hai và ba có số điểm lần lượt là 88,15 {đứng|xếp} trên sở này.    value=88.15
    no     Hai sở kế tiếp có điểm sàn lần lượt là 88,15 và 87,20.
    no     Hai sở đạt số điểm lần lượt 1,5 lần và 2,5 lần sở này.
    no     Hai sở chi lần lượt 88,15 và 87,20 tỷ đồng.

rule score.of-the-index
    # ... or behind the bare word for an index: `đứng đầu với chỉ số là 83,17`.
    match  chỉ số(?: (?:là|đạt|ở mức))? (?<text><of-index:value>)<no-unit>
    with   xếp|đứng|dẫn đầu|vị trí|hạng
    set    unit=point
    yes    Bộ Y tế {đứng đầu|dẫn đầu|xếp thứ hai} với chỉ số {|là |đạt |ở mức }88,15; kế đó là Bộ Xây dựng.    value=88.15  unit=point
    yes    Bộ Y tế giữ {vị trí thứ hai|hạng nhì}, với chỉ số 88,15.    value=88.15
    no     Chỉ số 88,15 của mẫu nước là cao.
    no     Mẫu nước có chỉ số là 88,15, đạt yêu cầu.
    no     Huế đứng đầu, chỉ số {tăng 88,15|88,15%|88,15 km}.

piece below-two    [01](?:,\d{1,4})?

rule score.listed
    # Values of the parts of an index, each behind its part and a colon: `hạ tầng: 0,82; nhân lực: 1`.
    match  (?<=[\p{L}\p{M}]): (?<text><below-two:value>)(?=[;.](?!\d)|$)
    with   (?:chỉ số|Index)[^.;]*: <below-two>; [^.;:]*: [01](?:,\d|[;.])
    over   score.zero-to-one
    set    unit=point
    yes    Huế có chỉ số ở các lĩnh vực như sau: hạ tầng: 0,82; nhân lực: 0,4; chính sách: 1.    value=0.82  unit=point
    yes    ICT Index của Huế gồm hạ tầng: 0,82; ứng dụng: 0,9.    text=0,82
    yes    Chỉ số thành phần: nhân lực: 1; hạ tầng: 0,75; an toàn: 0,9.    value=1
    yes    Chỉ số của Huế: hạ tầng: 0,82; nhân lực: 1.    value=0.82
    yes    Chỉ số của hai phòng: phòng 1: 0,82; phòng họp: 0,9    value=0.9
    no     Chỉ số mẫu nước: giếng 1: 0,82; giếng mới: {0,4 so với chuẩn|1.250}.
    no     Huế có chỉ số ở lĩnh vực hạ tầng: 0,82.
    no     Hai phòng có độ ẩm: phòng 1: 0,82; phòng hai: 0,94.

# Marks out of thirty with two decimals at most.
piece mark         (?:[12]?\d[.,]\d\d?|[12]\d|30)

rule score.cutoff
    # The mark that a school asks for, without a unit: `ngành Y có điểm chuẩn là 27,34`, `điểm sàn từ 16-20,5`.
    match  (?:điểm chuẩn|điểm sàn|điểm trúng tuyển|điểm đầu vào)(?: (?!tăng|giảm|cao hơn|thấp hơn|năm)[\p{L}\p{M}]+){0,7}?:? (?:<bound:mod> )?(?<text><mark:value>(?: ?[-–] ?| (?:đến|tới) )<mark:value_max>|<mark:value>)<no-unit>
    |      (?:khoa|ngành|khối) [^.;,():\d]{2,60}?:? (?<text><decimal:value>)<no-unit>
    with   điểm (?:chuẩn|sàn|trúng tuyển|đầu vào)
    set    unit=point
    yes    Điểm chuẩn ngành Luật 26,5, ngành Báo chí 27,1, khối Sư phạm: 25,2.    value=26.5
    no     Ngành Luật tuyển nhiều nhất, ngành Báo chí 27,1 nghìn đơn.
    yes    Trường công bố điểm chuẩn: {khoa|ngành|khối|chuyên ngành} Luật{|:| là| lấy| với} 26,5.    value=26.5
    yes    {Điểm chuẩn|Điểm sàn|Điểm trúng tuyển|Điểm đầu vào} của trường{ là|:| từ| ở mức| đạt| lấy} 27,34.    value=27.34
    yes    Điểm chuẩn {hơn|gần} 27,34; điểm sàn là 20.    value=27.34  mod={over|nearly}
    yes    Điểm chuẩn cao nhất là 30, thấp nhất là 20.    value=30
    no     Điểm chuẩn của trường {tăng|giảm|cao hơn|thấp hơn} 1,5.
    no     Điểm chuẩn hai năm 22, 23 gần như nhau.
    no     Thị phần của ngành sữa là 27,1, tăng nhẹ.
    yes    Ngành Y có {điểm chuẩn|điểm sàn|điểm trúng tuyển} {là |ở mức |từ |}27,34{, tăng 1,5 điểm| (tăng 1,5 điểm)|.}    value=27.34  unit=point
    yes    Điểm chuẩn của trường từ 20{-| - | đến | tới }25,52.    value=20  value_max=25.52
    yes    Điểm chuẩn cao nhất là 29,4; thấp nhất là 21 điểm.    value=29.4
    no     Điểm chuẩn của trường từ 20 đến 25 điểm.
    no     Điểm chuẩn năm 2024 tăng 1,5.
    no     Điểm chuẩn vào 17 trường quân đội là 27,97 điểm.

rule score.zero-to-one
    # An index between 0 and 1 has no unit: `giá trị DTI đạt 0,8241`.
    match  (?<value>0,\d\d(?:<to>0,\d\d)?)
    |      (?:đạt|ở mức)(?: từ)?(?: mức)? (?<text>(?:từ )?(?:<bound:mod> )?(?<value>0,\d)<to>(?:<bound> )?(?<value_max>0,\d)(?!\d))
    with   DTI|HDI|PII|ICT Index|chuyển đổi số|phát triển con người|Gini
    yes    Chỉ số HDI của tỉnh đạt 0,71 trong năm 2020.    value=0.71
    yes    Giá trị {DTI|PII|ICT Index|chuyển đổi số} của Hà Nội đạt 0,82, đứng đầu.    value=0.82
    yes    Hệ số Gini là 0,42.    value=0.42
    yes    Chỉ số phát triển con người của tỉnh đạt 0,71.    value=0.71
    yes    Giá trị DTI của các tỉnh này đạt từ 0,71 đến 0,82.    value=0.71  value_max=0.82
    yes    Nhóm cuối có DTI {đạt|ở mức} từ {|khoảng }0,4 đến {|gần }0,5.    value=0.4  value_max=0.5
    no     DTI tăng 0,02 so với năm trước
    no     Chỉ số DTI tăng thêm 0,5%.
    no     Hệ số K là 0,82.
    no     Gói thầu chuyển đổi số trị giá 0,82 {tỷ|triệu USD}.
    no     Khu chuyển đổi số rộng 0,82 ha.
    no     Chuyển đổi số đóng góp 0,82{%| %| điểm phần trăm}.
    no     Nhờ chuyển đổi số, mỗi hồ sơ chỉ mất 0,82 {ngày|giờ}.
