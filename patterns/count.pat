# Counts: how many of something. Nouns come from nouns.tsv; after digits also nouns that the list does not have.
#
# Not counted: `một` before a noun (the article), numbers in names (none.pat), what something is counted against (per.pat),
# quantities without a number (`nhiều`, `hàng nghìn`).

rule count.noun
    # A noun of nouns.tsv right behind the number, the longest that fits.
    match  (?!(?<=năm )<y4> |(?-i:Ngoài) )(?:<bound:mod> )?<number:value> (?:<noun-joined:noun>|<noun-listed:noun>)(?: <bound-after:mod>)?
    over   count.loose
    yes    Cháy chợ khiến 5 người bị thương (tối 12/3).    value=5  period=tối 12/3
    yes    Đội tạm giữ 12 ô tô và xe máy 30 chiếc.    noun=ô tô
    yes    tại 63 tỉnh và thành phố    value=63  noun=tỉnh và thành phố
    yes    Có 20 {dự án|căn hộ cao cấp|xưởng} sẽ chào hàng.    value=20  status=target
    yes    tiếp nhận hơn 2 triệu hồ sơ    value=2000000  noun=hồ sơ  mod=over
    yes    Đội cứu hộ kéo 14 {nghìn|ngàn} 250 xe.    value=14250  noun=xe
    yes    từ 40-50 hồ sơ mỗi ngày    value=40  value_max=50  noun=hồ sơ
    yes    Hội nghị có 300 nông dân, doanh nghiệp và hợp tác xã.    value=300  noun=nông dân, doanh nghiệp và hợp tác xã
    yes    Đoàn có 12 học sinh và giáo viên được mời đi cùng.    value=12  noun=học sinh
    yes    nhận 23.000 hồ sơ và giải quyết 22.600 hồ sơ    text=23.000 hồ sơ
    yes    giải quyết 812.149 TTHC    value=812149  noun=TTHC
    yes    Công an tỉnh có 12 {phòng nghiệp vụ|đồn công an} và 40 đội.    noun={phòng nghiệp vụ|đồn công an}
    yes    nhận 450 {lượt đánh giá|phiếu điện tử|sổ bảo hiểm xã hội|trang tài liệu} trong tuần    noun={lượt đánh giá|phiếu điện tử|sổ bảo hiểm xã hội|trang tài liệu}
    yes    đo 6 {loại hình dịch vụ công|dịch vụ hành chính công trực tuyến} ở xã    noun={loại hình dịch vụ công|dịch vụ hành chính công trực tuyến}
    yes    Huyện có 9 {trường|xã} {đạt chuẩn|biên giới} trước hạn.    noun={trường|xã}
    yes    Nước này có 7 tỷ phú.    value=7  noun=tỷ phú
    yes    thi tại 20 xã trở lên    text=20 xã trở lên
    yes    Sở vượt kế hoạch Chính phủ {giao|đề ra|đặt ra} 83 thẻ.    value=83  indicator=
    yes    tại 5 tỉnh và {vùng lân cận|khu vực Tây Nguyên}    text=5 tỉnh
    yes    Cả nước đã giảm 8 {huyện|phòng} và 561 {xã|chi cục}.    kind=change  value=-561
    yes    Ngoài 60 xe máy, công an còn giữ 4 người.    value=60  mod=  text=60 xe máy
    yes    Xóm có ngoài 60 hộ.    value=60  mod=over
    yes    Số nhiễm HIV giảm 5,2% (84 {trường hợp|hộ}).    kind=change  value=-84
    yes    Số hộ nghèo giảm 5,2% (còn 84 hộ).    kind=count  value=84
    yes    Tai nạn nhiều hơn{ (|; }tăng 9 vụ, 4 người chết{)|}.    kind=change  value=4
    no     thủ tục số 5
    no     nhà ở quận 2 tăng giá
    no     Đầu năm 2022 đối tượng này được ra tù.

rule count.most
    # `Nhất` of a number that is named before it compares, and is no bound: `có số thủ tục nhiều nhất là 773 thủ tục`.
    match  (?:nhiều|ít) nhất là (?<text><number:value> <noun-listed:noun>)
    after  (?:có|với) (?:tổng )?số(?: [\p{L}\p{M}]+){1,8} 
    over   count.noun
    yes    Sở Y tế có số thủ tục {nhiều|ít} nhất là 73 thủ tục.    value=73  mod=  text=73 thủ tục
    yes    Xã Tân Hòa với tổng số lượng hồ sơ nhiều nhất là 930 hồ sơ.    value=930  mod=
    no     Mỗi sở cắt ít nhất là 3 thủ tục.
    no     Số thủ tục mà một người làm nhiều nhất là 3 thủ tục.

rule count.of-cases
    # Behind the cases, the people in them: `65 vụ/100 bị can`.
    match  (?<=vụ/|vụ án/|vụ việc/)<raw:value> <noun-listed:noun>
    yes    Công an khởi tố 65 {vụ|vụ án|vụ việc}/100 bị can.    value=100  noun=bị can  text=100 bị can
    yes    bắt giữ 41 vụ/58 đối tượng buôn lậu    value=58  text=58 đối tượng
    no     Công an khởi tố 65 bị can.
    no     bình quân 3 vụ/1 tháng

rule count.classifier
    # `535 loài cây thuốc`: a classifier alone does not say what is counted.
    match  (?:<bound:mod> )?<number:value> (?<noun>(?:loài|thùng|hộp|túi|bao|kiện|đàn|giống|suất|tuyến|vụ phạm|vụ tai|ca tử) <noun-word>(?: (?!tặng |dành |trao )<noun-word>){0,2})
    over   count.noun  count.loose
    yes    trao hơn 300 thùng mì tôm    value=300  noun=thùng mì tôm  mod=over
    yes    ghi nhận được 535 loài cây thuốc    value=535  noun=loài cây thuốc
    yes    trao 50 {túi quà|hộp sữa|bao gạo|suất quà} cho hộ nghèo    value=50
    yes    Hội trao 70 suất học bổng {tặng học sinh|trao tận tay|dành tặng học sinh}.    noun=suất học bổng
    yes    có 20 {giống lúa|đàn bò|kiện hàng|tuyến xe buýt}    value=20
    yes    Công an phá 20 vụ phạm tội công nghệ cao.    value=20  noun=vụ phạm tội công nghệ
    yes    Trạm y tế cấp 300 túi thuốc Covid-19 cho người bệnh.    value=300  noun=túi thuốc Covid-19
    no     có 535 loài được ghi nhận
    no     300 thùng, 50 hộp đã được gửi đi

list  disease    diseases

rule count.case
    # Cases of a disease (diseases.tsv).
    match  (?:<bound:mod> )?<number:value> (?<noun>(?:ca|ca bệnh|ca mắc|ca nhiễm|ca nghi mắc|ca tử vong do|ca mắc bệnh) <disease>)
    over   count.noun  count.loose
    yes    ghi nhận hơn 119 ca sốt xuất huyết    value=119  noun=ca sốt xuất huyết  mod=over
    yes    thêm 15.349 {ca mắc|ca nhiễm|ca bệnh|ca nghi mắc|ca tử vong do} COVID-19    value=15349
    yes    thêm 12 ca mắc bệnh dại    value=12  noun=ca mắc bệnh dại
    no     119 ca phẫu thuật
    no     ca mắc COVID-19 mới

rule count.business
    # Places of work, with what they do.
    match  (?:<bound:mod> )?<number:value> (?<noun>(?:cơ sở|nhà máy|xưởng|trang trại|tổ) (?:sản xuất|chế biến|kinh doanh|chăn nuôi|ương|nuôi|trồng|chưng cất|giết mổ|mua bán|thu mua|đào tạo|giáo dục|dạy nghề|sửa chữa|sơ chế|đóng gói|khai thác|đóng tàu|may mặc|dệt|in|xay xát|lắp ráp|luyện|tái chế|xử lý|tuần tra)(?: <noun-word>){1,3})
    over   count.noun  count.loose
    yes    có 266 cơ sở chế biến lâm sản    value=266  noun=cơ sở chế biến lâm sản
    yes    có 20 {nhà máy sản xuất xi măng|xưởng may mặc tư nhân|trang trại chăn nuôi lợn|tổ tuần tra lưu động}    value=20
    yes    có hơn 20 cơ sở {kinh doanh vàng bạc|giết mổ gia súc|mua bán phế liệu|thu mua nông sản|sơ chế rau quả|tái chế nhựa}    value=20  mod=over  noun=cơ sở {kinh doanh vàng bạc|giết mổ gia súc|mua bán phế liệu|thu mua nông sản|sơ chế rau quả|tái chế nhựa}
    yes    có 20 cơ sở {ương tôm giống|ương dưỡng tôm giống|nuôi tôm hùm|nuôi trồng thủy sản|trồng nấm rơm|chưng cất tinh dầu|xay xát gạo}    noun=cơ sở {ương tôm giống|ương dưỡng tôm giống|nuôi tôm hùm|nuôi trồng thủy sản|trồng nấm rơm|chưng cất tinh dầu|xay xát gạo}
    yes    có 20 cơ sở {đào tạo lái xe|giáo dục mầm non|dạy nghề tư thục|sửa chữa ô tô|đóng gói vải thiều|khai thác đá vôi|đóng tàu vỏ thép}    noun=cơ sở {đào tạo lái xe|giáo dục mầm non|dạy nghề tư thục|sửa chữa ô tô|đóng gói vải thiều|khai thác đá vôi|đóng tàu vỏ thép}
    yes    có 20 {xưởng dệt thổ cẩm|xưởng in bao bì|nhà máy lắp ráp ô tô|nhà máy luyện thép|nhà máy xử lý rác thải}    noun={xưởng dệt thổ cẩm|xưởng in bao bì|nhà máy lắp ráp ô tô|nhà máy luyện thép|nhà máy xử lý rác thải}
    no     có 266 cơ sở đã đóng cửa
    no     kiểm tra 20 nhà máy ở Bình Dương

list  degree     units where type=temperature

rule count.below-zero
    # Degrees of frost.
    match  âm <number:value> ?<degree:unit>
    |      (?:xuống|tới|đến|là|còn|dưới|mức) (?<text>-<number:value> ?<degree:unit>)
    set    sign=-
    yes    Nhiệt độ ở Mẫu Sơn xuống âm 2 độ C.    value=-2
    yes    Nhiệt độ {xuống|tới|đến|là|còn|ở mức|xuống dưới} -3 độ C.    value=-3  text=-3 độ C
    yes    có nơi âm 1,4 độ C    value=-1.4  text=âm 1,4 độ C
    no     nhiệt độ 2 độ C
    no     ghi âm 2 giờ

rule count.based-on
    # `dựa trên 8 tiêu chí`: on so many, not over.
    match  trên (?<text>(?:<number:value>|<words:value>) <noun-listed:noun>)
    after  (?:dựa|căn cứ|đánh giá|chấm điểm|khảo sát|đo lường|xếp hạng|so sánh) 
    over   count.*
    yes    Kết quả {dựa|được đánh giá|được chấm điểm|được khảo sát|được xếp hạng} trên 8 tiêu chí.    value=8  noun=tiêu chí  text=8 tiêu chí
    yes    Chỉ số được đo lường trên tám nội dung.    value=8
    yes    Việc chọn nhà thầu căn cứ trên 8 tiêu chí.    value=8
    yes    Hai mô hình được so sánh trên 8 tiêu chí.    value=8
    no     Xã đạt trên 8 tiêu chí.
    no     Khảo sát trên 8 km đường.

rule count.fields
    # In so few fields, not over: `xác định trên 7 lĩnh vực`.
    match  trên (?<text>(?<value>0?[1-9][1-9]?) (?=lĩnh vực|nội dung|phương diện|khía cạnh|sàn)<noun-listed:noun>)
    over   count.*
    yes    Chỉ số được xác định trên {7|07|63} {lĩnh vực|nội dung|phương diện|khía cạnh}.    value={7|7|63}  mod=
    yes    Khối ngoại bán ròng trên 3 sàn.    value=3  mod=  text=3 sàn
    no     Tỉnh hỗ trợ trên {20|60} {lĩnh vực|nội dung}.
    no     Xã đạt trên 8 tiêu chí.

rule count.everywhere
    # `trên 63 tỉnh, thành`: in all of them, not over.
    match  trên (?:khắp |toàn |cả )?(?<text>(?<value>61|63|64|34) (?:<noun-joined:noun>|<noun-listed:noun>))
    not-after  (?:có|đạt|là|được|tại|ở|với|của|gồm|đến|tới) 
    with   (?:61|63|64|34) (?:tỉnh|địa phương)
    over   count.*
    yes    Quỹ đã giúp 5.000 học sinh trên {63|61|64|34} tỉnh, thành.    text={63|61|64|34} tỉnh, thành  mod=
    yes    Hãng mở điểm bán trên {khắp |toàn |cả |}63 tỉnh thành.    text=63 tỉnh thành  mod=
    yes    Quỹ giúp học sinh trên 63 tỉnh và thành phố.    text=63 tỉnh và thành phố  mod=
    yes    Quỹ giúp học sinh trên 63 địa phương.    text=63 địa phương  mod=
    no     Dịch đã {lan tới|lan đến|có|phủ được|là họa của|xuất hiện tại|xuất hiện ở} trên 63 tỉnh thành.
    no     Hãng {đạt|liên kết với|có mạng lưới gồm} trên 63 tỉnh thành.
    no     Vùng đại lý là trên 63 tỉnh thành.
    no     Quỹ giúp học sinh trên 63 xã.
    no     Quỹ đã giúp trên 5.000 học sinh.

list  aboard    nouns where class=vehicle

rule count.aboard
    # `17 ngư dân trên ba tàu cá`: on so few, not over.
    match  trên (?<text>(?:<words:value>|(?<value>[2-9])) <aboard:noun>)
    not-after  (?:có|là|thêm|với|của|gồm|đến|tới|lên|giữ|mua|bán|được|đạt) 
    over   count.*
    yes    Bão làm 17 ngư dân trên {ba|2} tàu cá mất liên lạc.    value={3|2}  mod=  noun=tàu cá
    yes    Cứu 5 thuyền viên trên hai tàu cá.    value=2  mod=  noun=tàu cá
    no     Công ty {có|thêm|giữ|mua|bán|đóng được|ra khơi với|là chủ của} trên ba tàu cá.
    no     Đội tàu {là|gồm|tăng lên|đạt} trên ba tàu cá.
    no     Bão làm hỏng {tới|đến} trên ba tàu cá.
    no     Công ty đóng trên 20 tàu cá.

rule count.won
    # A team's matches, told without the word: `thắng 5, hòa 1, thua 2`.
    match  (?:thắng|hòa|thua|bại) (?<text><int:value>)(?= (?:thắng|hòa|thua|bại) \d|[,.;)]| và |$)
    with   (?:thắng|hòa|thua|bại) \d\d?(?: trận)?,? (?:và )?(?:thắng|hòa|thua|bại) \d
    set    noun=trận
    over   count.*
    yes    Sau 8 vòng, Hải Phòng thắng {5, hòa 1, thua 2|5, hòa 1 và thua 2|5 hòa 1 thua 2}.    value=5  noun=trận
    yes    Đội mới {hòa|thua} 3, thắng 4.    value=3  indicator={hòa|thua}
    yes    Cả mùa đội {thắng 5, hòa 1|thắng 5, thua 1|thắng 5, bại 1|thua 5, thắng 1|bại 5, thắng 1|hòa 5, thắng 1}.    value=5
    yes    Cả mùa đội {hòa 3 thắng 4|hòa 3 thua 4|hòa 3 bại 4|thua 3 hòa 4|thua 3 và hòa 4}.    value=3
    yes    Cả mùa đội thắng 15, hòa 4.    value=15
    yes    Cả mùa đội thắng 5 trận, {|và }thua 2    value=2
    yes    Đội thắng 5 trận, hòa 1, {thua|bại} 2.    value=1  indicator=hòa
    no     Đội thắng 2-1, hòa 1-1.
    no     Đội thua 2, rồi nghỉ.

rule count.of
    # A part of a whole. After a ranking word it is a rank (rank.pat), after `ngày` a date.
    match  (?:<bound:mod> )?<digits:value>(?: ?/ ?|/tổng số |/tổng )<raw:of> <noun-listed:noun>
    |      (?:<bound:mod> )?<digits:value> (?:trong|trên)(?: tổng)?(?: số)? <raw:of> <noun-listed:noun>
    not-after  <day-word>|tháng|dịp|lễ|mừng|quốc khánh|nghỉ \d\d?[/.-]\d\d?(?:,| và)
    over   date.*  count.of-loose
    yes    11/11 dịch vụ công thiết yếu    value=11  of=11
    yes    15 trong tổng số 20 xã có chợ    value=15  of=20  noun=xã
    yes    Khoảng 15 trong tổng số 20 xã có chợ    text=Khoảng 15 trong tổng số 20 xã
    yes    165{/| / |/ | /|/tổng số |/tổng }460 xã, phường, thị trấn sạch về ma túy    value=165  of=460
    yes    Khoảng 165/460 xã, phường, thị trấn sạch về ma túy    text=Khoảng 165/460 xã, phường, thị trấn
    no     ngày 11/11 công bố
    no     {Dịp|Nghỉ lễ|Mừng|Nghỉ 30/4,|Nghỉ 30/4 và|Nghỉ 31/10,|Quốc khánh} 2/9 người dân đổ về biển.
    no     xếp thứ 11/63 tỉnh, thành phố
    no     {Ngày|Sáng} 11/11 hồ sơ thầu được mở
    no     Tháng 8/2021 doanh nghiệp được giãn thuế.

rule count.of-same
    # The noun stands behind both: `18 ngành/21 ngành`.
    match  (?:<bound:mod> )?<amount:value> (?!lượt)(?<noun><noun-listed>) ?/ ?(?<of><raw><scaled>) \k<noun>
    over   count.noun  count.loose
    yes    Vốn vào {|hơn }18 ngành/21 ngành kinh tế.    value=18  of=21  noun=ngành  text={|hơn }18 ngành/21 ngành
    yes    Tỉnh lấp đầy 3 khu{/| / }5 khu công nghiệp.    value=3  of=5  text=3 khu{/| / }5 khu
    yes    Tỉnh cấp 1,4 triệu sổ/1,5 triệu sổ.    value=1400000  of=1500000
    no     Tỉnh khởi tố 18 vụ/21 bị can.
    no     Tỉnh tiếp 18 lượt/21 lượt người.

rule count.of-loose
    # The same before a noun that the list does not have.
    match  (?:<bound:mod> )?<digits:value> ?/ ?<raw:of> <noun-loose:noun>
    not-after  (?:đến|tới|từ|trước|sau|vào|tháng)
    yes    thực hiện 14{| }/{| }14 vi mạch lõi    value=14  of=14
    yes    nâng cấp 3/8 âu thuyền    value=3  of=8  noun=âu thuyền
    yes    nâng cấp khoảng 3/8 âu thuyền    text=khoảng 3/8 âu thuyền
    no     ngày 11/11 công bố
    no     {Dịp|Nghỉ lễ|Mừng|Nghỉ 30/4,|Nghỉ 30/4 và|Quốc khánh} 2/9 người dân đổ về biển.
    no     sáp nhập 3/8 xã
    no     {Từ|Đến} 3/8 âu thuyền tạm đóng cửa
    no     Tháng 5/2019 âu thuyền bắt đầu vận hành.

rule count.words
    # Spelled-out numbers only before nouns that the list knows. Both with capitals within a sentence are a name: `quận Ba Đình`.
    match  (?!(?<=\p{L} )(?-i:\p{Lu}\p{Ll}* \p{Lu})|(?<=trong )năm địa bàn|(?<=đây là )năm <noun-listed> (?:có|đạt|được))(?:(?!(?<=ra )ngoài )<bound:mod> )?<words:value> <noun-listed:noun>
    not-after  <many>|thứ|tháng|chương|cả|hàng|hằng|đầu|cuối|bình quân|dự toán|kế hoạch|chỉ tiêu|/
    yes    Xã có hai trường học.    value=2  noun=trường học
    no     Trong năm địa bàn tỉnh xảy ra 12 vụ.
    no     Đây là năm tỉnh {có|đạt|được} điểm số cao nhất.
    yes    Huyện còn năm xã {có|đạt|được} trên 15 tiêu chí.    value=5  noun=xã
    yes    Đây là năm tỉnh miền núi.    value=5
    yes    Tỉnh có năm địa bàn trọng điểm.    value=5
    yes    hơn ba mươi hộ dân    value=30  noun=hộ dân  mod=over
    yes    Nước này có hai tỷ phú.    value=2  noun=tỷ phú
    yes    Tỉnh có hai triệu ba trăm {nghìn|ngàn} người.    value=2300000
    yes    Tỉnh có hai triệu ba trăm {linh|lẻ} năm người.    value=2000305
    yes    Tỉnh có hai triệu linh năm người.    value=2000005
    yes    Thôn có một trăm {linh|lẻ} {một|hai|bảy} hộ.    value={101|102|107}
    yes    Lính cứu hỏa đưa ra ngoài hai cháu bé.    value=2  text=hai cháu bé
    yes    Xã có {hai mươi mốt|ba mươi hai|bốn mươi tư|năm mươi lăm|sáu mươi sáu} hộ nghèo.    value={21|32|44|55|66}
    yes    Xã có {bảy mươi bảy|tám mươi tám|chín mươi chín|hai mươi bốn|hai mươi nhăm|hai mươi ba} hộ nghèo.    value={77|88|99|24|25|23}
    yes    Hai Bộ trưởng cùng dự lễ.    value=2
    no     Cháy lớn ở quận Ba Đình.
    no     Tỷ lệ nghèo giảm 5%/năm bằng cách này.
    no     tháng ba trường học đóng cửa
    no     một người dân
    no     Thứ hai học sinh trở lại trường.
    no     Quý hai doanh nghiệp lãi lớn.
    no     Năm ba sinh viên đi thực tập.
    no     Chương hai học sinh tự đọc.
    no     {Vài ba|Một hai} hộ còn ở lại.
    no     Cả hai học sinh đều đỗ.
    no     Lượng mưa bình quân năm khu vực Tây Bắc là 1.800 mm.
    no     Thu ngân sách đạt 17% {dự toán|kế hoạch|chỉ tiêu} năm tỉnh giao.
    no     {Mỗi|Hằng|Hàng|Đầu|Cuối|Nhiều|Mấy} năm trường đều thiếu lớp.
    yes    Xóm có ngoài hai mươi hộ.    value=20  mod=over
    no     Báo cáo so sánh hai tỷ suất sinh.

rule count.loose
    # A noun that the list does not have: the words up to a function word. Years and addresses count nothing.
    match  (?:<bound:mod> )?(?!<y4>[ –-]|(?<=\d\+)|1 số )<number:value> (?!(?:đứng|xếp) (?:đầu|cuối|chót|thứ|hạng)|(?:bậc|các|những|thế giới)(?!\p{L})|lần (?:đứng đầu|dẫn đầu|đứng thứ|xếp thứ|vô địch|vào (?:top|tốp|nhóm|chung kết)))<noun-loose:noun>
    not-after  (?:(?<!tổng )số|ngày|tháng|năm|thứ|đường|điểm|top|tốp|phiên(?: giao dịch)?)
    yes    xây gần 30 âu thuyền    value=30  noun=âu thuyền  mod=nearly
    yes    đưa vào ứng dụng 17 vi mạch lõi    value=17  noun=vi mạch lõi
    yes    Trong tổng số 30 âu thuyền, nhiều chiếc đã hỏng.    value=30
    no     Cửa hàng số 17 đông khách nhất phố.
    no     Xe lật ở Km 92+300 ngay chân dốc.
    no     Giá 1 số mặt bằng tăng.
    no     Đội mạnh nhất trong {top|tốp} 17 quyền lực nhất.
    no     Phiên {giao dịch |}17 thanh khoản tăng.
    no     Tỉnh vào nhóm 17 {các xứ giàu|những xứ giàu|thế giới}.
    no     Huế hơn Vinh tới 17 bậc.
    no     Tỉnh có 17 lần {dẫn đầu|vào chung kết}.
    no     Ngày 17 mưa lũ dồn về.
    no     Sinh viên năm 3 sư phạm đi thực tập.
    no     Tháng 7 mưa lũ dồn dập.
    no     số 17 phố Huế
    no     ngày 17 tháng chạp
    no     Rạp chiếu phim 4K sắc nét.
    no     Báo cáo nêu 3 tỷ {lệ sinh|giá bình quân|trọng thu|số nam nữ}.
    no     Cháu được điểm 9 tròn trĩnh.
    no     Cháu có tổng 17 {đứng|xếp} {đầu|cuối|chót|thứ|hạng} bảng.
    no     Theo trang 17 sách giáo khoa, bài này khó.
    no     Năm 17 tuổi, anh ra Huế.
    no     Lúc 7 giờ sáng, tàu rời ga.
    no     {Công văn|Văn bản} 17 sở vừa gửi có nhiều điểm mới.

rule count.shared
    # `21.340, 6.205 và 7.118 hồ sơ`: the noun stands after the last one.
    match  <digits:value>(?=(?:[,;] <raw>)*,? và <raw> <noun-listed:noun>)
    yes    lần lượt tiếp nhận 21.340, 6.205{|,} và 7.118 hồ sơ    value=21340  noun=hồ sơ
    yes    Ba trại lần lượt bán 120; 85 và 60 con bò    value=120  noun=con bò
    no     ngày 5 và 6 tháng 3
    no     lần lượt được 5,89 và 7,12 điểm

rule count.measure-shared
    # ... and the unit: `lần lượt trồng 12,5 và 13 ha`.
    match  <digits:value>(?=(?:[,;] <raw>)*,? và <raw> ?<measure:unit>(?!\p{L}))
    with   (?:lần lượt|tương ứng)
    not-after  (?:ngày|<move>)(?: lần lượt)?
    yes    Hai xã lần lượt trồng {12,5 và 13|12,5; 8 và 13|12,5; 8, và 13} ha keo.    value=12.5  unit=ha
    yes    Hai đoạn đường dài tương ứng 8 và 13km.    value=8  unit=km
    no     Hai đoạn đường dài 8 và 13 km.
    no     Ngày 8 và 13 ha lúa lần lượt được gặt.
    no     Diện tích tăng lần lượt 8 và 13 ha.
    no     Hai xã lần lượt ở hạng 8 và 13 với số phiếu cao.

rule count.from
    # A movement from one level to another: the noun stands after the second, `tăng từ 30 lên 36 xã`.
    match  <digits:value>(?= (?:lên|lên đến|lên tới|lên thành|xuống|còn|xuống còn) (?:<bound> )?<raw> <noun-listed:noun>)
    after  từ(?: <bound>)? 
    yes    nâng số xã đạt chuẩn từ {|khoảng }30 lên {|đến |thành |khoảng |tới }36 xã    value=30  noun=xã
    yes    số người chết giảm từ 71 xuống còn 58 người    value=71  noun=người
    yes    số xã nghèo giảm từ 30 {xuống|còn|xuống còn} 12 xã    value=30  noun=xã
    no     đi từ 5 đến 7 xã
    no     Đoàn công tác ngày 5 xuống 12 xã kiểm tra.
    no     tăng từ 30 lên 36%

list  counted-one  nouns where class=person|doc|case
piece no-sum       (?!(?:tiền|lương|thưởng|thu|chi|giá|vốn|nộp|đóng|vay|phạt|hưởng|được|bị|trả|góp|lãi|lỗ|mua|tốn|mất|mỗi|hỗ trợ)(?!\p{L}))[\p{L}\p{M}]+

rule count.number-is
    # The noun stands before: `số ca mắc vẫn là 288`, `Số ca tử vong: 373`.
    match  (?:số (?:lượng )?|tổng (?!điểm))<noun-listed:noun>(?: [^.,;:()]*?)?(?: (?:là|còn|lên|lên đến|lên tới|xuống|dao động(?: từ)?|ở mức(?! \d (?:là|đạt))|đạt)|:)(?: <bound:mod>)? (?<text><number:value>(?:/<raw:of>)?)
    |      (?:số (?:lượng )?|tổng (?!điểm))<noun-listed:noun>(?: <no-sum>){0,8}? <bound:mod> (?<text><number:value>)(?=[.,;)]| \(|$)
    not-after  (?:tỷ lệ|tỷ trọng)
    yes    Số ca tử vong: 373    value=373  noun=ca tử vong
    yes    Số ca nhập viện mỗi ngày dao động {|từ }{|khoảng }81-114, giảm nhẹ.    value=81  value_max=114  text=81-114
    yes    Cấp xã có tổng số hồ sơ giải quyết {trên|gần} 83 ngàn, đạt 98%.    value=83000  noun=hồ sơ
    no     Số hộ {thu|nộp|đóng|hưởng|được|bị|tốn|mất|mỗi|vay|thưởng|lương|thu nhập|hỗ trợ} trên 83 triệu, đạt 98%.
    no     Số hộ {tiền điện|chi|giá thuê|vốn|phạt|trả|góp|lãi|lỗ|mua} trên 83 ngàn, đạt 98%.
    yes    Số người thuê trọ trên 83 ngàn, tăng 5%.    value=83000  noun=người
    yes    Sáu xã có số {|lượng }hộ nghèo trên 830, giảm nhiều.    value=830  noun=hộ nghèo
    yes    Tổng biên chế của tỉnh trên 6.205, giảm nhiều.    value=6205  noun=biên chế
    yes    Số hộ nghèo của xã trên 830{| (giảm 5%)}    value=830
    yes    Số lượng ca mắc là 288.    value=288  noun=ca mắc
    yes    Số ca mắc {lên đến|lên tới} gần 288 trong tháng 5.    value=288  mod=nearly  text=288
    yes    Số hồ sơ nộp ở mức 1 {là|đạt} trên 288.    value=288
    no     Tổng điểm thi ba môn {là|trên} 25.
    no     Số người trên 60 ở hai xã tăng nhanh.
    yes    số hộ nghèo chỉ còn 88.    value=88  noun=hộ nghèo
    yes    Tổng biên chế được giao năm 2018 là 6.205.    value=6205  noun=biên chế
    yes    số trạm của huyện giảm từ 15 {xuống|xuống còn} 11.    value=11  text=11
    yes    tại Việt Nam số {|lượng }ca mắc {|vẫn |hiện }là {|khoảng }288.    value=288  noun=ca mắc  text=288
    yes    tại Việt Nam số ca mắc {lên|lên tới|lên đến|đạt|ở mức} 288.    value=288  noun=ca mắc  text=288
    yes    Số ca mắc là: 288.    value=288
    yes    Số hồ sơ giải quyết xong là 1.456/1.625, nhanh hơn.    value=1456  of=1625  text=1.456/1.625
    yes    Số hồ sơ ở mức 1 {là|đạt} trên 288.    value=288
    no     Số hồ sơ ở mức 1 {là|đạt} trên 600.000 hồ sơ.
    no     số ca mắc là 288 ca
    no     Tổng điểm ba môn là 25.
    no     số hộ nghèo còn 2,5%
    no     tỷ {trọng|lệ} số doanh nghiệp lớn chỉ là 2,1.

rule count.listed-share
    # Items of a list, each with its share behind it: `là 141 (51,8%), tiểu học 206 (75,2%), THCS 123 (56%)`.
    match  (?!<y4>)<digits:value>(?= \(<raw> ?%\))
    after  \d \(<raw> ?%\)(?:[,;]|,? và) (?:[\p{L}\p{M}]+ ){1,5}
    not-after  (?:thứ|hạng|số|tháng|ngày|quý|năm|tăng|giảm|đạt|còn|xuống|lên|thu|chi|nộp|điểm|mức(?: độ)?|phiên|khóa|Nghị định|Đề án)
    set    like=yes
    over   none.*
    yes    Số trạm chuẩn của vùng núi là 31 (41,8%), đồng bằng 46 (65,2%){,|;| và} hải đảo 7 (36%).    value=46  noun=trạm
    yes    Có 90 học sinh giỏi: lớp chuyên là 40 (44%), lớp thường có 50 (56%).    kind=count  value=50
    no     Huế đạt 41 (5,8%), Vinh đứng thứ 46 (6,2%).
    no     Thu 31 (41,8%), giảm 46 (6,2%).
    no     Số trạm chuẩn là 31 (41,8%).

rule count.deeds
    # What is done to so many, told without their noun: `sửa đổi 120 thủ tục, bãi bỏ 48, thay thế 19`.
    match  (?:bãi bỏ|thay thế|sửa đổi|bổ sung|sửa đổi, bổ sung|ban hành mới|đơn giản hóa|giữ nguyên|cắt giảm|cấp mới|cấp lại|cấp đổi)(?: được)?(?: <bound:mod>)? (?<text><digits:value>)(?=[.,;)](?!\d)| và |$)
    with   \d (?:thủ tục|TTHC|văn bản|điều kiện|quy định|giấy phép|thẻ|hồ sơ|nghị quyết|quyết định|sổ|chứng chỉ)
    set    like=yes
    yes    Bộ đề nghị sửa đổi 312 thủ tục (69%), bãi bỏ {|gần }48, thay thế 19 và giữ nguyên số còn lại.    value=48  noun=thủ tục  text=48
    yes    Sở cấp 510 giấy phép, trong đó cấp mới 412{,|;| và} cấp lại 98.    value=412  noun=giấy phép
    yes    Huyện rà soát 70 văn bản, bãi bỏ được 12    value=12  noun=văn bản
    no     Huyện rà soát 70 văn bản, bãi bỏ 12 văn bản.
    no     Huyện rà soát 70 văn bản, bãi bỏ 12,5%.
    no     Nghị định sửa đổi 12 và các luật khác.

rule count.number-from
    # ... and moves from one level to another: `số xã của huyện giảm từ 15 xuống 11`.
    match  số (?:lượng )?<noun-listed:noun>(?: [^.,;:()]*?)? từ(?: <bound:mod>)? (?<text><number:value>)(?= (?:lên|xuống|còn|xuống còn) (?:<bound> )?<number>(?:[.,;)](?!\d)|$))
    yes    Số trạm y tế của huyện giảm từ {|khoảng }15 {xuống|còn|xuống còn} 11.    value=15  noun=trạm y tế  text=15
    yes    Số xã nghèo tăng từ 9 lên hơn 12, nhiều nhất vùng.    value=9  noun=xã nghèo
    yes    Số lượng trạm y tế giảm từ 15 xuống 11    value=15  noun=trạm y tế
    no     Số xã tăng từ 9 lên 12%
    no     Số xã tăng từ 9 lên 12 phường.
    no     Số ca mắc tăng từ 15 lên 17,5 trên 100.000 dân.
    no     Số căn hộ từ 12 đến 18 bị cắt nước.

rule count.papers-are
    # ... of papers also without `số`, where they lead the clause: `hồ sơ trực tuyến là 98.210, đạt 80%`.
    match  (?=hồ sơ|đơn |thủ tục|TTHC|văn bản)<noun-listed:noun>(?: [^.,;:()]*?)? (?:là|đạt)(?: <bound:mod>)? (?<text><number:value>)(?=[.,;)](?!\d)| \()
    not-after  [\p{L}\d)]+(?<!trong đó)(?<! và) 
    yes    Sở nhận 120.000 hồ sơ, trong đó hồ sơ trực tuyến là {|hơn }98.210.    value=98210  noun=hồ sơ
    yes    Sở nhận 5.100 hồ sơ, hồ sơ tồn kỳ trước là 2.171, hồ sơ đã giải quyết là 4.300.    value=2171  noun=hồ sơ
    yes    Hồ sơ trễ hạn là 171 (0,2%).    value=171
    yes    {Đơn thư|Thủ tục|TTHC|Văn bản} quá hạn là 17, giảm nhiều.    value=17
    yes    Sở nhận 120.000 hồ sơ và hồ sơ trực tuyến là 98.210.    value=98210
    yes    Trong đó, hồ sơ mức 1 đạt hơn 400.000; hồ sơ mức 2 đạt 12.000.    value=400000
    no     Hồ sơ trễ hạn là 171 hồ sơ.
    no     Thủ tục hay gặp là 3 trong 1.
    no     Hồ sơ trễ hạn là 12,5 trên 1.000.
    no     Thời gian giải quyết hồ sơ là 171.
    no     Hồ sơ của năm trước là 2,5%.

rule count.so-many
    # ... with a thousand or a million: `trong đó hồ sơ đúng hạn trên 130 ngàn`, `Khách quốc tế đạt 1,2 triệu`.
    match  <counted-one:noun>(?: <no-sum>){0,5}?(?: (?:mức|mức độ|cấp độ) \d)?(?: (?:là|đạt|còn))?(?: <bound:mod>)? (?<text>(?<value><digits> (?:nghìn|ngàn|triệu)))(?=[.,;)]| \(|$)
    not-after  [\p{L}\d)]+(?<!trong đó)(?<! và) 
    over   money.bare-million  count.papers-are
    yes    Sở nhận 120.000 hồ sơ, trong đó hồ sơ đúng hạn {|là |đạt }{trên|hơn} 98 {ngàn|nghìn} (đạt 98%).    value=98000  noun=hồ sơ  mod=over
    yes    Trong đó, hồ sơ {mức|mức độ|cấp độ} 2 đạt trên 12,1 triệu.    value=12100000  noun=hồ sơ
    yes    Khách quốc tế {đạt|ước|là} {|hơn }1,2 triệu, tăng 5%.    value=1200000  noun=khách quốc tế
    yes    Hồ sơ mức 2 {là|đạt|còn|ước} 12,1 triệu    value=12100000  noun=hồ sơ
    yes    Sở nhận 120.000 hồ sơ và hồ sơ đúng hạn là 98 ngàn.    value=98000
    no     Giáo viên nhận 12 triệu mỗi tháng.
    no     Công nhân {lương|thu nhập|được hỗ trợ|vay|nộp phạt} 12 triệu, tăng 5%.
    no     Hồ sơ được hỗ trợ 12 triệu.
    no     Lương công nhân đạt 12 triệu.
    no     Hồ sơ trễ hạn 12 triệu đồng.

rule count.of-place
    # Behind a name in a list of what the sentence counts: `trong đó: Nam Định 959, Hà Nội 6.521`.
    match  (?!<y4>)<digits:value>
    after  <place>:?
    with   (?:trong đó|gồm|cụ thể|như sau)[^.]*? <place>:? \d
    set    like=yes
    over   none.code
    yes    Số vụ cháy gồm: {Huế|TP HCM} 120, Đà Nẵng 1.204.    value=120
    yes    Có 57.857 nhà bị ngập, trong đó: Nam Định 959, Huế 6.521.    value=959  noun=nhà
    yes    Nhà bị ngập: 57.857 nhà, {trong đó|cụ thể|như sau}: {|tỉnh |TP }Nam Định 959, Hà Nội 6.521.    value=959
    yes    Nhà bị ngập: 57.857 nhà, trong đó: Nam Định: 959, Hà Nội: 6.521.    value=959
    yes    Nhà bị ngập: 57.857 nhà, trong đó: Nam Định 959{,| và} Hà Nội 6.521    value=959
    no     xếp sau là Nam Định 959 điểm
    no     Lô hàng tôm Nam Định 959 đã được thông quan.
    no     Có 205 vụ cháy, trong đó: Huế 120 vụ, Hà Nội 85 vụ, lớn nhất là ở dãy 49.
    no     Các kỳ lễ hội gồm: Huế 2022, Đà Nẵng 2024.

piece of-where       (?:tỉnh |TP\.? ?|thành phố )?<place>:?
piece counted-before \d (?:<noun-listed>|<measure>)(?:TP\.|[^.()]){0,60}

rule count.by-place
    # Behind the names of a list in brackets, of what is counted before it: `6 tàu bị chìm (Cà Mau 2, Bình Định 1)`.
    match  (?!<y4>)<digits:value>(?=[,;)]| và )
    after  <place>:?
    with   <counted-before>\(<of-where> \d[\d.]*(?:[,;]| và) ?<of-where> \d
    set    like=yes
    over   none.code
    yes    Bão làm 88 nhà sập, đổ (Huế 4{;|,| và} Hà Tĩnh 5).    value=4  noun=nhà
    yes    Có 80.606 ha lúa bị ngập (TP Huế: 4.123, tỉnh Hà Tĩnh: 540).    value=4123  unit=ha  noun=
    yes    Bão làm 88 nhà sập ({TP. |thành phố }Huế 4, Hà Tĩnh 5).    value=4
    yes    Như trang 7, và bảng B 7, bão làm 88 nhà sập (Huế 4, Hà Tĩnh 5).    text=4
    yes    Nhà máy nước Huế 2 ngừng chạy vì lũ, 88 nhà ngập (Huế 84, Quảng Trị 4).    text=84
    yes    Có 110 ca mắc mới (TP.HCM 65; Bình Dương 45).    value=65
    no     Tỉnh có 12 đoàn dự hội (Huế 2022, Đà Nẵng 2024).
    no     Đoàn có 12 người (Huế 4 người, Đà Nẵng 8 người).
    no     Huế 4, Đà Nẵng 8.

rule count.place-brackets
    # ... or in brackets behind each: `120 ca mới tại TP.HCM (65), Bình Dương (45)`.
    match  \((?<text><digits:value>)\)
    after  <place> 
    with   <counted-before><place> \(\d[\d.]*\)(?:,| và) <place> \(\d
    set    like=yes
    yes    Thêm 120 ca mắc mới tại {TP.HCM|TP. Hồ Chí Minh|Huế} (65), Bình Dương (45).    value=65  text=65  noun=ca mắc mới
    yes    Kho có 120 tấn gạo ở Huế (65) và Bình Dương (45).    value=65  unit=tonne
    no     Thêm 120 ca mắc mới tại Huế (2021), Bình Dương (2022).
    yes    Thêm 20 ca mắc mới tại Huế (5), Bình Dương (12).    value=5  noun=ca mắc mới
    yes    Chốt số 2 (15) báo 120 ca mắc mới tại Huế (65), Bình Dương (45).    value=65
    no     Thêm 120 ca mắc mới tại Huế (65).

rule count.level-is
    # ... or behind levels of what is counted: `mức độ 4 là 34, mức độ 3 là 41`.
    match  (?:mức độ|cấp độ) [1-4] (?:là|có) (?:<bound:mod> )?(?<text><digits:value>)(?=[.,;)](?!\d)| và |$)
    set    like=yes
    yes    Sở có 75 dịch vụ công, trong đó {mức độ|cấp độ} 4 {là|có} {|hơn }34{, mức độ 3 là 41.|; mức độ 3 là 41.| và mức độ 3 là 41}    value=34  noun=dịch vụ công  text=34
    yes    Huyện có 9 thủ tục: mức độ 1 có 5    value=5  noun=thủ tục
    no     Sở có 75 dịch vụ công, trong đó mức độ 4 là 34 dịch vụ.
    no     Sở có 75 dịch vụ công, mức độ 4 là {34/75.|34,5.000|34,5 phần}
    no     Sở có 75 dịch vụ công, mức độ 4 là 34,5%.

rule count.in-brackets
    # Behind a name, in a list of what the sentence counts: `Hà Nội (1.524.273), Huế (42.180)`.
    match  \((?!\d\))(?<text>(?:<bound:mod> )?<digits:value>)\)
    with   (?<!một )số (?:<noun-listed>|mắc|nhiễm|tử vong)
    yes    Nơi có số {ca nhiễm|người nhiễm|ca mắc|doanh nghiệp|hộ} cao nhất là Hà Nội (1.524.273), Huế (42.180).    value=1524273
    yes    Nơi có số ca nhiễm cao nhất là Hà Nội (khoảng 5.180).    value=5180  mod=about
    yes    số vụ cháy nhiều nhất ở Bình Tân (1.204)    value=1204
    yes    số {mắc|nhiễm|tử vong} nhiều nhất ở Bình Tân (1.204)    value=1204
    no     Đề án theo dõi (1) số hộ nghèo và (2) số người thất nghiệp.
    no     Thứ hạng cao hơn một số nước như Indonesia (72), Lào (141).
    no     Hà Nội (1.524.273)
    no     số ca mắc ở Hà Nội (2021) giảm

rule count.measure
    # A quantity has a unit instead of a noun.
    match  (?:từ )?<amount:value> ?<measure>(?:/\p{L}+)? ?(?:đến|tới|-|–) ?<amount:value_max> ?<measure:unit>
    |      (?:<bound:mod> )?(?:<number:value> ?|<words:value> )<measure:unit>(?! tuổi|(?<= chỉ) (?:có|còn|mất|là|sau|trong|đạt|tăng|giảm|bằng|riêng|cần|thu|hơn|khoảng|dưới)(?!\p{L}))(?: <bound-after:mod>)?
    over   count.loose
    yes    trồng 1.200 ha rừng    value=1200  unit=ha
    yes    Bà bán 3 chỉ{| thuê thợ}.    unit=mace
    no     Tổ 5 chỉ {có|còn|mất|là} hai hộ nghèo.
    no     Hãng đạt kế hoạch cả năm chỉ {sau 9 tháng|trong 9 tháng|đạt 5%|tăng 5%|giảm 5%|bằng 5%|riêng 9 tháng|cần 5%|thu 5%}.
    no     Lãi cả năm chỉ {hơn|khoảng|dưới} 5%.
    yes    Số gạo 30 tấn là của xã.    value=30
    yes    dài hơn 12,5 km    value=12.5  unit=km  mod=over
    yes    thu được mười bảy tấn    value=17  unit=tonne
    yes    thu được mười {bốn|sáu|tám|ba|chín} tấn    value={14|16|18|13|19}
    yes    ao rộng 500 m2 trở lên    value=500  mod=at_least
    yes    Nhà tôi cấy 10kg lúa giống.    value=10  unit=kg
    yes    thu được mười {một|hai|lăm} tấn    value={11|12|15}
    yes    quả bí nặng từ 2 tới 3 kg    value=2  value_max=3  unit=kg
    yes    quả bí nặng 2 - 3 kg    value=2  value_max=3  unit=kg
    yes    chở từ 1.200kg {tới|đến} 2.200kg    value=1200  value_max=2200  unit=kg
    yes    chạy 105km/h - 144km/h    value=105  value_max=144
    yes    bốn thửa ruộng rộng từ 200 m2 đến 500 m2    value=200  value_max=500  text=từ 200 m2 đến 500 m2
    yes    năng suất từ 5 tấn/ha {đến|tới} 7 tấn/ha    value=5  value_max=7
    yes    đoạn đường dài 2 km – 3 km    value=2  value_max=3
    no     1.200 mã
    no     diện tích giảm 120 ha
    no     chia làm 3 độ tuổi
