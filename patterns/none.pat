# What gives nothing and stands in the way: names, addresses, slogans, times of day, ages, telephone numbers.
#
# Not here: documents (reference.pat), hours that a date follows (duration.pat).

list  name-strong  numbered-names where type=plan|document|part|address|road|room|series|contact|version|force|sport
list  name-weak    numbered-names where type=level|place

# `lớp 9 và 12`, `khóa 10-12`
piece name-more    (?:(?:,| và) <int>(?! <noun-listed>)|-\d\d?)*

rule none.named
    # What a number names: `Đề án 06`, `quốc lộ 5`.
    match  <name-strong>(?: số)? <int>[A-Z]?<name-more>(?! tháng)
    over   count.*
    yes    thực hiện Đề án {|số }06 của Chính phủ
    yes    thực hiện Đề án 06{ và |, }07 của Chính phủ    text={Đề án 06 và 07|Đề án 06, 07}
    yes    người dân ở ngõ 46 Lạch Tray
    yes    Đoạn quốc lộ 1A qua huyện bị ngập.    text=quốc lộ 1A
    no     25 dịch vụ công
    no     Đề án thu hút 46 doanh nghiệp
    no     Chỉ số sản xuất công nghiệp 9 tháng tăng mạnh.

rule none.plate
    # What stands on a vehicle: `29B - 510.70`.
    match  (?-i:\d\d[A-Z]{1,2}\d?) ?[-–]? ?\d{3}\.\d\d
    over   *.*
    yes    Xe khách {29B - 510.70|29B-510.70|51F1-234.56|29LD 510.70} đâm vào 3 xe máy.    text={29B - 510.70|29B-510.70|51F1-234.56|29LD 510.70}
    yes    Xe tải 60C – 123.45 chở 3 tấn hàng.    text=60C – 123.45
    no     Xã bán 29 tấn với giá 510.70.
    no     Lô 29B{ rộng | - }510.700 m2.
    no     Giá than dao động từ 95 – 120.50 USD.
    no     Căn 12A - 65.50 m2 giá 3 tỷ đồng.

rule none.old-plate
    # A plate of four digits, as they were until 2010: `xe khách BKS 43S 3610`.
    match  (?-i:\d\d[A-Z]\d?) ?[-–]? ?\d{4}(?![.,]?\d)
    after  (?:xe|ô tô|ôtô|xe (?:máy|khách|tải|con|buýt|bồn)|BKS|biển kiểm soát|số):? 
    over   *.*
    yes    {Xe khách|Xe tải|Xe BKS:|Ô tô biển số} {88H 3564|88H-3564|51F1 2345} chạy từ Vinh ra.    text={88H 3564|88H-3564|51F1 2345}
    yes    Có 3 người trên xe 43S 3610.
    yes    {Ô tô|Ôtô|Xe máy|Xe con|Xe buýt|Xe bồn|Xe có biển kiểm soát|Xe mang số} 88H - 3564 đỗ ở bến.    text=88H - 3564
    no     Lô 29B 3564 m2.
    no     Hãng có xe 50A 30 chỗ.
    no     Bãi xe 20A 1500,5 m2.
    no     Xe chở 29 3564 tấn.

rule none.ship
    # What stands on a fishing boat: `tàu KH 91234 TS`.
    match  (?-i:\p{Lu}{1,2}g?)[ -]?\d{4,5}[ -]?(?-i:TS)
    over   *.*
    yes    Bốn người trên tàu KH {91234 TS|91234-TS} mất liên lạc.    text=KH {91234 TS|91234-TS}
    yes    Tàu cá QNg-91234 TS trôi dạt 30 hải lý.    text=QNg-91234 TS
    no     Công ty bán 91234 TS.
    no     Trường có 1200 TS dự thi.

rule none.level
    # The same after words that an amount follows as often: a longer count wins (`cấp 5 giấy phép`).
    match  <name-weak> <int><name-more>
    over   count.loose
    yes    tài khoản định danh mức độ 2, tích hợp dữ liệu
    yes    Học sinh lớp {9, 12|10-12|6-9} đã trở lại trường.    text=lớp {9, 12|10-12|6-9}
    yes    Em là học sinh lớp 9, 12 tuổi.
    yes    Em học lớp 9 chuyên Toán.
    yes    Học sinh lớp 9 và 12 đã trở lại trường.    text=lớp 9 và 12
    yes    Có 112 dịch vụ công mức độ 3 và 16 dịch vụ công mức độ 4.    text=mức độ 3
    no     cấp phép lái xe
    no     đã cấp 5 giấy phép

rule none.who-does
    # `Ban Quản lý dự án 6 [giải] ngân`: no prizes.
    match  <digits>(?= giải (?:ngân|quyết|trình|phóng|tỏa|thể))
    over   count.*
    yes    Ban Quản lý dự án 6 giải {ngân 300 tỷ đồng|quyết 300 đơn|trình 3 nội dung|phóng 300 ha mặt bằng|tỏa 300 hộ|thể 3 đội}.
    yes    Ban Quản lý dự án 85 giải ngân 300 tỷ đồng.
    no     Đội đoạt 6 giải nhất.
    no     Ban Quản lý dự án 6 đã giải ngân 300 tỷ đồng.

rule none.of-age
    # `U.23 Việt Nam`: a team of players under that age.
    match  (?-i:U)\.\d\d
    over   count.*
    yes    Đội U.23 Lào thắng 2 trận.    text=U.23
    yes    Giải U.19 châu Á có 16 đội.    text=U.19
    no     Đội U23 Lào thắng 2 trận.
    no     Đội thắng 23 trận.

rule none.of-top
    # What the first so many are told is nobody's own place: `tốp 5 địa phương [dẫn đầu]`.
    match  dẫn đầu|đứng đầu
    after  (?:top|tốp|nhóm|một trong) \d+ (?:[\p{L},]+ ){1,5}
    over   none.of-many
    yes    Hà Nam nằm trong {top|tốp|nhóm} 5 tỉnh, thành {dẫn|đứng} đầu.
    yes    Hà Nam là một trong 5 tỉnh dẫn đầu.
    yes    Hãng vào top 100 thương hiệu dẫn đầu.
    no     Trong nhóm 5 tỉnh có lợi nhuận cao từ năm ngoái trở đi Hà Nam dẫn đầu.
    no     Hà Nam dẫn đầu cả nước.

rule none.of-many
    # Nor what several are told, unless they are named in order: `trong 10 địa phương [dẫn đầu], có 5 thành phố`.
    match  (?:dẫn|đứng) đầu(?![^.;:]{0,60} (?:là|lần lượt|thuộc về) )
    after  (?<!là |năm |tháng |quý |ngày |thứ |\d|[/,.-])(?:[2-9]|\d\d|hai|ba|bốn|năm|mười) (?:[\p{L},]+ )?(?<!, )<ranked-noun>(?:, (?:thành phố|thành|ngành))? 
    yes    Trong {10|5|ba} {địa phương|tỉnh, thành phố|đơn vị|bộ, ngành} {dẫn|đứng} đầu PII, có 5 thành phố.
    yes    Ở cấp bộ có 5 đơn vị dẫn đầu, gồm: Bộ Tài chính, Bộ Nội vụ.
    yes    Trong {hai|bốn|năm|mười} địa phương dẫn đầu PII, có 5 thành phố.
    yes    Trong 5 tỉnh, thành dẫn đầu cả nước có 3 thành phố.    text=dẫn đầu
    yes    Trong 5 cụm xã dẫn đầu, có 3 cụm ven biển.
    yes    Có 3 tỉnh dẫn đầu cả nước về thu hút vốn đầu tư trong suốt nhiều năm vừa qua, mà Huế là nơi nhanh nhất.
    no     Ba tỉnh dẫn đầu là Huế, Vinh và Hà Nam.
    no     3 địa phương dẫn đầu lần lượt thuộc về Huế, Vinh và Hà Nam.
    no     3 địa phương dẫn đầu {lần lượt gồm|thuộc về|cả nước là} Huế, Vinh và Hà Nam.
    no     {Từ năm 98|Tháng 5|Quý 2|Từ ngày 12|Từ ngày thứ hai|Từ 12/5} tỉnh dẫn đầu cả nước.
    no     Với 45 điểm, tỉnh dẫn đầu cả nước.
    no     Tháng 5, tỉnh dẫn đầu cả nước.
    no     Sở Nội vụ và Sở Y tế là 2 đơn vị dẫn đầu của tỉnh.
    no     Trong 63 tỉnh, dẫn đầu cả nước vẫn có Huế.
    no     Năm 2023 tỉnh dẫn đầu cả nước.

rule none.of-scale
    # How many points there are in all: `46,04 điểm (trên tổng điểm là 80)`.
    match  (?:trên|theo) (?:tổng(?: số)? điểm|thang điểm)(?: tối đa)?(?: là)? \d+
    |      (?:trên|theo) thang \d+(?: điểm)?
    yes    Huế đạt 72,95 điểm {trên|theo} thang 100{| điểm}.    text={trên thang 100|theo thang 100 điểm}
    yes    Huế dẫn đầu với mức điểm 45,3127 (trên {tổng điểm|tổng số điểm|thang điểm}{| tối đa}{| là} 80).
    yes    Học sinh được chấm theo thang điểm 10.
    no     Huế dẫn đầu với tổng điểm là 80.
    no     Thang điểm là 80.

rule none.gap
    # How far two are apart is nobody's score: `khoảng cách với đội đầu bảng lên tới 31,5 điểm`.
    match  <number> điểm
    after  khoảng cách (?:điểm(?: số)? )?(?:rất |khá |quá |còn )?(?:xa|lớn)[^.;:,]{0,60} \(?
    over   score.*  count.*
    yes    Đà Nẵng giữ khoảng cách rất xa so với Cần Thơ {lên tới |lên đến |là |}31,5 điểm.    text=31,5 điểm
    yes    Huế đứng chót với khoảng cách điểm rất xa (4,9 điểm) so với Vinh.
    yes    Khoảng cách {khá|rất} lớn so với Vinh tới 4,9 điểm.
    yes    Khoảng cách điểm số {quá|còn} xa so với Vinh tới 4,9 điểm.
    no     Huế rút ngắn khoảng cách khi đạt 46,2 điểm.
    no     Khoảng cách còn xa, Huế chỉ đạt 46,2 điểm.
    no     Khoảng cách còn xa nhưng sau một năm cố gắng không ngừng của cả tỉnh thì nay Huế đã đạt 46,2 điểm.

rule none.medal-class
    # `Huân chương Lao động hạng Ba`: a class, no place in an order.
    match  (?:huân|huy) chương(?: [\p{L}\p{M}]+){1,6}? hạng (?:nhất|nhì|ba)
    yes    Công an tỉnh được tặng Huân chương Bảo vệ Tổ quốc hạng {Nhất|Nhì|Ba}.
    yes    Đơn vị được tặng {Huân chương Lao động|Huy chương Chiến công} hạng Ba.
    no     Đội bóng đứng hạng ba.
    no     Đơn vị được tặng Huân chương Lao động năm 2023.

rule none.card-digits
    # `Chứng minh nhân dân 9 số`: so many digits a number has.
    match  \d\d? (?:chữ )?số
    after  (?:chứng minh nhân dân|định danh|mã|thẻ|biển) (?:gồm |có )?
    over   count.*
    yes    Công an tỉnh xác nhận số chứng minh nhân dân {9 số|9 chữ số} cho 300 người.
    yes    {Mã định danh có|Mã gồm} 12 số được dùng từ tháng 7.
    yes    {Thẻ|Biển} 5 số
    no     Tạp chí ra 9 số mỗi năm.
    no     Công an cấp 9 số định danh.

rule none.fraction
    # A fraction is no count of parts: `hai phần ba số hộ`, `1/6 khối lượng công việc`.
    over   count.*
    match  (?:một|<unit-word>) phần (?:<unit-word>|tư|mười)(?! \d)
    |      \d{1,2}/\d{1,2}(?= (?:khối lượng|lượng|chặng đường|quãng đường))
    yes    {Một phần hai|Hai phần ba|Bốn phần năm|Năm phần tám|Bảy phần mười|Chín phần mười|Năm phần sáu} số hộ đã có nước sạch
    yes    Trong đó ba phần tư là nữ.
    yes    Nhà thầu đã làm 1/6 {khối lượng|quãng đường|chặng đường}.
    yes    Hồ còn 2/3 lượng nước.
    no     gói quà gồm ba phần, trị giá 5 triệu đồng
    no     vở kịch có hai phần chính
    no     Phim ra mắt hai phần năm 2019.

rule none.grade-of-wound
    # `thương binh 1/4`: the first of four grades, no day in April.
    match  thương binh (?<text>[1-4]/4(?:(?:,| và) [1-4]/4)*)
    yes    hỗ trợ thương binh 1/4{,| và} 2/4 có mức sống trung bình    text=1/4{,| và} 2/4
    yes    Ông là thương binh 2/4.
    no     thương binh về quê ngày 2/4
    no     Mới có 3/4 ý kiến tán thành.
    no     170 thương binh

# A part of the day, unless it begins a date (`1 giờ [sáng ngày 9/9]`).
piece day-part    sáng|trưa|chiều|tối|đêm
piece clock-part  <day-part>(?! (?:ngày )?\d)

rule none.ago
    # A point in time, no length of it: `cách đây 10 năm`, `hơn 10 năm trước`.
    match  (?:cách đây|cách nay) (?:(?:<bound>|chỉ|đúng) )?(?:<number>|<words>) <time-unit>(?: rưỡi)?
    |      (?:(?:<bound>|từ|hồi) )?(?:<amount>|<words>) (?:năm|tháng|tuần|hôm) trước(?! (?:khi|đó|ngày|lúc|thời|hạn|kỳ|thềm|kia|mắt|hết|đây|cách))
    not-after  (?:lần|trong|suốt|liền) 
    yes    Cách đây {3 - 4|30|gần 30|khoảng ba|đúng hai|chỉ hai} năm, làng còn nghèo.
    yes    {Cách nay|Cách đây} hai năm rưỡi, làng còn nghèo.    text={Cách nay|Cách đây} hai năm rưỡi
    yes    Ông Hà dựng nhà {30|từ 30|gần 30|hơn ba mươi|hồi 30} năm trước.    text={30|từ 30|gần 30|hơn ba mươi|hồi 30} năm trước
    yes    Ông Hà dựng nhà ba {tháng|tuần|hôm} trước.    text=ba {tháng|tuần|hôm} trước
    no     Hãng thua lỗ liền 2 năm trước.
    no     Họ nghỉ 3 tháng trước {đó|ngày thi|lúc thi|thời điểm thi|hạn thi|kỳ thi|thềm năm mới}.
    no     Họ thuê nhà 3 năm trước {kia|mắt|hết|đây|cách mạng}.
    no     Họ gặp nhau {thứ 3 tuần|tháng 5 năm|quý 2 năm|lần 2 năm} trước.
    no     Ông Hà dựng nhà {trong|suốt} 5 năm trước.
    no     Hồ sơ nộp ít nhất 3 năm trước khi xét.
    no     Xã hoàn thành sau 3 năm.
    no     Mức này bằng 9 tháng năm trước.

rule none.clock
    # Times of day. What lasts is a duration: `trong 8 giờ`.
    match  (?:\d\d?(?:h|:| giờ )[0-5]?\d(?: phút)?|\d\d?h)(?: ?<clock-part>)?
    |      (?:lúc|hồi|khoảng lúc|vào lúc|từ) \d\d? giờ(?: [0-5]?\d)?(?: phút)?(?: <clock-part>)?
    |      \d\d? giờ(?: kém \d\d?(?: phút)?| <clock-part>|(?=,? ngày \d)|(?= <day-part>))
    over   count.*  duration.hours
    yes    Vào khoảng 8 giờ, ngày 5/9, lễ khai mạc.    text=8 giờ
    yes    Vào lúc 8{ giờ |:}30 sáng, lễ khai mạc.
    yes    Vào lúc 8 giờ 30 sáng {|ngày }5/9, lễ khai mạc.    text=Vào lúc 8 giờ 30
    yes    Khoảng lúc 8 giờ 30 sáng, lễ khai mạc.    text=Khoảng lúc 8 giờ 30 sáng
    yes    Vào lúc 8 giờ 30 phút sáng, lễ khai mạc.    text=Vào lúc 8 giờ 30 phút sáng
    yes    Khoảng 9h30 xảy ra tai nạn.
    yes    Xe về bến khoảng 22{h|h30|:30|h đêm}.    text=22{h|h30|:30|h đêm}
    yes    Chợ họp từ 10 giờ trưa.    text=từ 10 giờ trưa
    yes    4 giờ kém 5, xe về bến.    text=4 giờ kém 5
    yes    Khoảng 9h30 phút xảy ra tai nạn.    text=9h30 phút
    yes    Chợ họp {từ|lúc|hồi} 4 giờ đến gần trưa.    text={từ|lúc|hồi} 4 giờ
    yes    10 giờ {đêm|sáng} xe mới về bến    text=10 giờ {đêm|sáng}
    yes    4 giờ {kém 10|sáng|chiều}, lực lượng chữa cháy có mặt    text=4 giờ {kém 10|sáng|chiều}
    yes    4 giờ kém 10 phút, lực lượng chữa cháy có mặt    text=4 giờ kém 10 phút
    yes    Tàu rời ga lúc 8 giờ kém 10 sáng 5/9.
    yes    Khoảng 20 giờ tối 5/9, điện bị cắt.    text=20 giờ
    no     trong 8 giờ liên tục
    no     bay hết 3 giờ
    no     Thầy có 12 giờ giảng mỗi tuần.

rule none.clock-until
    # Till when something is open or at work. What goes on so long lasts: `kéo dài đến 22 giờ`.
    match  đến \d\d? giờ(?! (?:mỗi|đồng hồ|làm việc))
    after  (?:mở|mở cửa|đóng cửa|bán|họp|hoạt động|làm|phục vụ|đón khách|thức|tiếp dân)(?: hàng)? 
    yes    Quán sẽ {mở|bán|hoạt động|phục vụ|đón khách|đóng cửa} đến 22 giờ.
    yes    {Bà thức|Xã tiếp dân|Thợ làm} đến 22 giờ.
    yes    Quán sẽ {mở|mở cửa|bán hàng} đến 22 giờ.
    yes    chợ họp đến 10 giờ thì tan
    no     ca mổ kéo dài đến 22 giờ
    no     thợ làm đến 12 giờ mỗi ngày
    no     thợ làm đến 12 giờ {một ngày|đồng hồ}
    no     thợ làm đến 48 giờ làm việc mỗi tuần

rule none.age
    match  (?:<int> năm )?(?:<number>|<words>) (?:tuổi|tháng tuổi)|\(SN \d\d\d\d
    over   count.*
    yes    ông Nam, {45|bốn mươi lăm} tuổi, cho biết
    yes    nạn nhân (SN 1985)
    yes    tiêm cho trẻ từ 18 tháng tuổi
    yes    Cháu bé 2 năm 3 tháng tuổi bị ốm.    text=2 năm 3 tháng tuổi
    yes    Hóa thạch này nửa triệu tuổi.    text=nửa triệu tuổi
    yes    Cụ rùa một trăm {linh|lẻ} hai tuổi đã chết.    text=một trăm {linh|lẻ} hai tuổi
    no     45 năm
    no     công ty thành lập năm 1985
    no     nạn nhân sinh năm 1985

rule none.phone
    match  0\d\d\d?[ .-]?\d\d\d\d?[ .-]?\d\d\d\d?
    |      1[89]00[ .-]?\d\d\d?(?:[ .-]?\d\d\d?)*
    |      (?:hotline|đường dây nóng|điện thoại|ĐT|tel): ?\d(?:[ .-]?\d)*
    yes    gọi 0912.345.678 để được hướng dẫn
    yes    gọi 1800 5999 để đặt lịch
    yes    gọi {1800 55 5999|1900 545 463|19001234|1900.1234} để đặt lịch    text={1800 55 5999|1900 545 463|19001234|1900.1234}
    yes    gọi {024 3825 1234|0225-384-1234|02253841234} để đặt lịch    text={024 3825 1234|0225-384-1234|02253841234}
    yes    Liên hệ ĐT:{| }8.221.345.    text=ĐT:{| }8.221.345
    yes    {Điện thoại|Đường dây nóng|Hotline|Tel}: 3841 234    text={Điện thoại|Đường dây nóng|Hotline|Tel}: 3841 234
    no     812.149 TTHC
    no     Giá điện thoại 500 USD tăng 5%.
    no     thu 1.900 tấn cá
    no     giai đoạn 1900-1945
    no     bán 120.000-130.000 đồng/kg

rule none.per-head
    # What something is counted against is no count: `12 bác sĩ trên 10.000 dân`.
    match  (?:trên|/|mỗi|cho) 10?0?(?:\.?000)? (?:dân|người dân|phụ nữ|trẻ)
    over   count.*
    yes    tỷ lệ 12 bác sĩ {trên|/|cho} 10.000 {|người }dân
    yes    tỷ lệ 12 bác sĩ trên 10.000 {dân|trẻ}
    yes    45 ca sinh mỗi 1.000 phụ nữ
    yes    tỷ lệ 12 ca trên {100.000 dân|100000 dân|100 trẻ}
    no     trên 500 hộ
    no     cấp nước cho 10.000 hộ dân
    no     trên 5.000 người dân dự lễ hội

rule none.coordinates
    # Where on the globe: `tâm bão ở vào khoảng 18,9 độ Vĩ Bắc; 118 độ Kinh Đông`.
    match  (?:<bound> )?<number> ?(?:độ|°) (?:vĩ|kinh)(?: độ)?(?: (?:Bắc|Nam|Đông|Tây))?
    over   count.*
    yes    Tâm bão ở vào khoảng 18,9 độ {Vĩ Bắc|vĩ Bắc|vĩ độ Bắc}.    text=vào khoảng 18,9 độ {Vĩ Bắc|vĩ Bắc|vĩ độ Bắc}
    yes    Tâm bão ở {118,2|118-119} độ kinh Đông.    text={118,2|118-119} độ kinh Đông
    yes    Tàu trôi đến 12,5{ độ|°}{ vĩ Nam| kinh Tây}.    text=12,5{ độ|°}{ vĩ Nam| kinh Tây}
    no     Nhiệt độ ở vùng kinh Bắc là 18 độ C.
    no     Nước nóng 18 độ.

rule none.floor
    # Floors by their place in a building, in words: `lầu hai trụ sở công ty`.
    match  (?:tầng|lầu) (?:hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười)
    over   count.*
    yes    Lửa thiêu rụi {lầu|tầng} hai trụ sở công ty.    text={lầu|tầng} hai
    yes    Căn nhà có tầng {ba|tư|bốn|năm|sáu|bảy|tám|chín|mười} chứa 30 tấn hàng.    text=tầng {ba|tư|bốn|năm|sáu|bảy|tám|chín|mười}
    no     Lửa thiêu rụi hai tầng nhà.
    no     Khu nhà có ba lầu hát.

rule none.voltage
    # What class a line or a station is of: `đường dây 500 kV`.
    match  (?<text>(?:<int>(?:/|, | và ))*<int> ?kV)
    after  (?:lưới điện|đường dây|trạm(?: biến áp)?|máy biến áp|TBA|cáp(?: điện| ngầm)?|cấp điện áp|mạch(?: kép)?|lộ|lưới) 
    over   count.*
    yes    {Đường dây|Trạm|Trạm biến áp|Lưới điện|Cáp ngầm} 220{ |}kV gặp sự cố.    text=220{ |}kV
    yes    {TBA|Cáp điện|Cấp điện áp|Mạch|Mạch kép|Lộ|Lưới} 110 kV gặp sự cố.    text=110 kV
    yes    Xây 2 trạm biến áp 220/110kV.    text=220/110kV
    yes    Điện lực tách các máy biến áp {220, 110|220 và 110} kV.    text={220, 110|220 và 110} kV
    no     Điện áp lên tới 220 kV.
    no     Đường dây dài 220 km.

rule none.street
    # Numbers of houses. `129 tuyến đường` are counted.
    match  (?:số )?<int>[A-Z]?(?:/\d+)* (?:đường|phố|ngõ|ngách|hẻm|quốc lộ) (?-i:\p{Lu})[\p{L}]*
    |      số <int>/\d+ (?:đường|tổ|ấp|(?-i:\p{Lu}[\p{L}\p{M}]*))
    over   count.*
    yes    tại 129 {đường|ngõ|quốc lộ|phố|hẻm} Nguyễn Trãi
    yes    tại số 129 đường Nguyễn Trãi    text=số 129 đường Nguyễn
    yes    tại {129/5|129/15|12B} đường Nguyễn Trãi    text={129/5|129/15|12B} đường Nguyễn
    yes    số 15/3 {ngõ|phố|hẻm|đường} Văn Chương
    yes    số 15/3 {ngõ|ngách|ấp} Văn Chương
    yes    đến nhà trọ số {12/4|12/14} tổ dân phố
    yes    Ông trú ở số 33/512 {Văn Cao|Tô Ngọc Vân}.    text=số 33/512 {Văn|Tô}
    yes    Căn nhà ở số 358/12 đường 26 tháng 3.
    no     có 15/30 đường được trải nhựa
    no     129 tuyến đường
    no     tại 129 đường nội bộ

rule none.street-date
    # Streets, wards and schools are named after days: `đường 30/4`, `phường 3/2`.
    match  (?:đường|phố|phường|trường|chợ|công viên|quảng trường|bến|cầu) \d\d?[/-]\d\d?
    over   count.*
    yes    tai nạn trên {đường|phố|cầu} 30/4, TP Vũng Tàu
    yes    tai nạn gần {trường|công viên|bến} 30/4, TP Vũng Tàu
    yes    tai nạn trên quảng trường 30/4, TP Vũng Tàu    text=quảng trường 30/4
    yes    chợ 3/2 mở cửa
    yes    Họ thuê nhà ở phố 19-12.    text=phố 19-12
    yes    người dân phường 3/2 được cấp nước
    no     trên đường ngày 30/4
    no     chợ mở lại từ 30/4

rule none.squad
    # A unit by its number, and what it does: `Đội 3 hướng dẫn`.
    match  (?-i:Đội|Trạm|Đồn) <int>(?= (?:hướng dẫn|tiếp nhận|kiểm tra|phát hiện|phối hợp|xử lý|bắt|phụ trách|thuộc|của))
    over   count.*
    yes    Cán bộ {Đội|Đồn} 4 {hướng dẫn|kiểm tra|phối hợp|bắt|thuộc|phát hiện|xử lý|phụ trách|của} người dân
    yes    Trạm 7 tiếp nhận tin báo
    no     Đội 3 lần vô địch.
    no     mỗi đội 3 người
    no     Tổ 7 người đi kiểm tra

rule none.class
    # Classes that a number names: `khách sạn 3 sao`, `mạng 5G`.
    match  (?:hạng )?(?:\d ?[-–] ?)?\d sao(?! (?:lưu|băng))|(?-i:[2-6]G)
    over   count.*  rank.*
    yes    khách sạn 5 sao
    yes    khách sạn 4-5 sao    text=4-5 sao
    yes    27 khách sạn hạng 3 - 5 sao kín phòng    text=hạng 3 - 5 sao
    yes    3 - 5 sao kín phòng    text=3 - 5 sao
    yes    phủ sóng 5G toàn tỉnh
    no     5 ngôi sao
    no     đếm được 3 sao băng
    no     Hồ sơ gồm 1 bản chính, 3 sao lưu.

rule none.size
    # How big what is sold is: `tôm sú loại 30 con/kg`.
    match  (?:loại|cỡ|size)(?: từ| khoảng)? <number> (?:con|củ|quả|trái|cây)(?:/| ?một | mỗi )(?:kg|ký)
    |      (?:loại|dung trọng) <number> ?(?:gr|g|gam|gram)/(?:l|lít)
    yes    giá tôm sú {loại|size} {|từ |khoảng }30 {con|củ|trái|quả|cây}/{kg|ký}
    yes    giá tôm sú loại 30 con{/| một | mỗi }kg
    yes    tôm thẻ cỡ 70 - 80 con/kg tăng giá
    yes    Tiêu đen {loại|dung trọng} 500 {gr|g|gam|gram}/{l|lít} đạt 6.400 USD/tấn.
    yes    tôm thẻ kích cỡ 80 con/kg tăng giá
    no     thả 30 con/m2
    no     bán loại 30 con giống

rule none.broken-rice
    # A class of rice: `gạo 5% tấm`, `loại 25% tấm`.
    match  \d\d?\d? ?%(?= tấm)
    |      (?<=tấm )\d\d?\d? ?%
    with   gạo
    yes    Giá gạo {|loại |trắng }5% tấm tăng 7 USD/tấn.    text=5%
    yes    Gạo tấm 25% còn 400 USD/tấn.    text=25%
    yes    Gạo {5|100} % tấm tăng 7 USD/tấn.    text={5|100} %
    yes    Gạo tấm {5|25|100} % còn 400 USD/tấn.    text={5|25|100} %
    no     Gạo chiếm 5%, còn tấm chiếm 3%.
    no     Gạo tăng 5%, tấm giảm 3%.
    no     Xưởng bán 5% tấm thép.

rule none.pack
    # How much is in what is sold: `tăng 5.000 đồng/bình 12 kg`, `mỗi bao 50kg`.
    match  (?:/|mỗi |một |loại )(?:bình|bao|thùng|túi|gói|can|chai|hộp|lon|phuy)(?: (?:gas|gạo|xi măng|phân|sữa|sơn|dầu))? <number> ?<measure>
    yes    Giá gas tăng 5.000 đồng/bình {12 kg|12kg|gas 12 kg}.    text=/bình {12 kg|12kg|gas 12 kg}
    yes    Phân bón giảm 5.000 đồng {mỗi bao|một bao|loại túi|mỗi can} 50 kg.
    yes    Giá bia {mỗi thùng|mỗi lon|một chai|một gói} 12 lít tăng 5.000 đồng.
    yes    Giá tăng 5.000 đồng/{bao gạo|bao xi măng|bao phân|hộp sữa|thùng sơn|phuy dầu} 20 kg.    text=/{bao gạo|bao xi măng|bao phân|hộp sữa|thùng sơn|phuy dầu} 20 kg
    no     Cửa hàng bán 12 bình 45 kg.
    no     Kho chứa bao bì nặng 50 kg.

rule none.seats
    # Which cars are meant: `lệ phí trước bạ ô tô dưới 10 chỗ ngồi`.
    match  (?:ô ?tô|xe|chở người|chở khách)(?: <np-word>)? (?:từ|dưới|trên) <number>(?: đến(?: dưới)? <number>)? chỗ
    over   count.*
    yes    lệ phí trước bạ {ô tô|ôtô|xe} {dưới|từ|trên} 9 chỗ ngồi
    yes    phí cấp biển số ô tô {chở người|chở khách} từ 10 {|đến 16 |đến dưới 16 }chỗ
    yes    phí cấp biển số xe con dưới 9 chỗ
    no     Xe khách có 46 chỗ nằm.
    no     Xe có trên 40 chỗ ngồi.
    no     Bãi xe rộng, có trên 300 chỗ đỗ.

rule none.edition
    # Which one of a row of events it is belongs to its name; that something happens for the second time does not.
    match  (?:Đại hội|Hội nghị|Hội thảo|Hội chợ|Hội thi|Hội thao|Liên hoan|Lễ hội|Festival|Diễn đàn|Triển lãm|Cuộc thi|Giải thưởng|Ngày hội)(?: (?!(?:được|đã|sẽ|vừa|tổ chức|diễn ra|mở|trở lại|này)(?!\p{L}))[\p{L}.-]*)* lần thứ (?:\d{1,3}|(?-i:[IVXL]{1,7})|<words>)(?! (?:liên tiếp|liền|liên tục))
    yes    chuẩn bị cho {Hội chợ|Hội thao|Diễn đàn|Cuộc thi|Hội thảo|Hội thi|Festival|Triển lãm} thanh niên lần thứ {17|XVII}
    yes    chuẩn bị cho Đại hội Đảng bộ tỉnh lần thứ {17|XVII}
    yes    chuẩn bị cho Giải thưởng báo chí lần thứ 17
    yes    chuẩn bị cho {Lễ|Ngày} hội hoa lần thứ 17
    yes    Liên hoan phim Việt Nam lần thứ hai mươi mở màn tối qua.
    yes    Lễ hội đãi khách của làng lần thứ 5 vừa khép lại.    text=Lễ hội đãi khách của làng lần thứ 5
    no     Lễ hội tổ chức lần thứ hai.
    no     Hội chợ mở lần thứ 3.
    no     Hội chợ {này|đã|sẽ|vừa|được} đón khách lần thứ ba.
    no     Thành phố đăng cai lần thứ hai.
    no     Lễ hội {đã mở|sẽ mở|vừa mở|được mở|diễn ra|trở lại} lần thứ 3.
    no     Hội chợ hoa lần thứ 17 {liên tiếp|liên tục|liền}

rule none.idiom
    # Fixed phrases with a number in them.
    match  24/24(?: giờ|h)?|24/7|7/7 ngày|một cửa(?! (?:hàng|hiệu|khẩu|sông|biển))|một số|một trong những|(?:hai|ba|2|3)(?: ?(?:-|đến) ?3)? (?:con|chữ) số|bốn tại chỗ|4 tại chỗ|3 tại chỗ|ba tại chỗ|năm châu|bốn mùa|hai bên|hai chiều|hai nước|ba miền|bốn bên|hai cấp|0?2 cấp|hai mặt(?! (?:hàng|bằng))|2 bên|2 nước|\d không,? \d sạch|(?-i:Hai Bà Trưng)|3 ca, 4 kíp|ba ca bốn kíp|ba ca, bốn kíp
    over   count.*  date.*  change.*
    yes    trực {24/24|24/24 giờ|24/24h|24/7|7/7 ngày}    text={24/24|24/24 giờ|24/24h|24/7|7/7 ngày}
    yes    {Một số|Một trong những} hộ đã được vay vốn.
    yes    phương án {bốn tại chỗ|ba tại chỗ|4 tại chỗ|3 tại chỗ}
    yes    xã đạt tiêu chí 5 không, 3 sạch
    yes    nhà máy chạy {3 ca, 4 kíp|ba ca bốn kíp|ba ca, bốn kíp}
    yes    {Hai nước|Hai bên|Bốn bên|2 nước|2 bên} ký thỏa thuận hợp tác.
    yes    chính quyền địa phương {hai|2|02} cấp
    yes    du khách khắp {ba miền|năm châu}
    yes    Vấn đề nào cũng có hai mặt.
    yes    Hoa nở bốn mùa.
    yes    Rác ở quận Ba Đình, Hai Bà Trưng được dọn sạch.
    yes    Xe được đi hai chiều.
    yes    cơ chế một cửa liên thông
    yes    lãi suất tăng lên hai con số
    yes    GRDP tăng {2|hai} chữ số ở 6 tỉnh.    text={2|hai} chữ số
    yes    Kinh tế tỉnh tăng trưởng {hai|ba|2|3|2-3|2 - 3|2 đến 3} con số.    text={hai|ba|2|3|2-3|2 - 3|2 đến 3} con số
    no     24/30 xã
    no     mở lại hai cửa khẩu
    no     Tỉnh có hai mặt {hàng tỷ đô|bằng trống}.
    no     Xã có một cửa {hàng|hiệu|khẩu|sông|biển}.

piece slogan-part  <int> [\p{L} ]*

rule none.slogan
    # “5 vấn đề - 4 xuyên suốt - 3 giá trị”
    match  <slogan-part>[-–,] ?<slogan-part>[-–,] ?<slogan-part>(?:[-–,] ?<slogan-part>)*
    after  [“"‘']
    yes    nguyên tắc “5 vấn đề - 4 xuyên suốt - 3 giá trị - 2 nhận thức”
    yes    “5 vấn đề - 4 xuyên suốt - 3 giá trị - 2 nhận thức”    text=5 vấn đề - 4 xuyên suốt - 3 giá trị - 2 nhận thức
    yes    theo hướng ‘3 sạch, 4 đủ, 5 không’
    no     5 xã - 4 phường
    no     “5 xã, 4 phường” đã sáp nhập
    no     gồm 5 xã - 4 phường - 2 thị trấn

rule none.motto
    # What a movement or a model is called is quoted: `phong trào “2 giỏi, 1 nhanh”`.
    match  [“"‘](?:<int>|<words>) \p{L}[^”"’.;:%]*[”"’]
    after  (?:phong trào|phương châm|mô hình|khẩu hiệu|cuộc vận động|thông điệp|phương án|quy tắc|tinh thần|chủ đề)(?: thi đua)?:?
    yes    {phong trào|phong trào thi đua|phương châm|khẩu hiệu|thông điệp|quy tắc|chủ đề|cuộc vận động|phương án|tinh thần} “2 giỏi, 1 nhanh”
    yes    phong trào thi đua “Hai giỏi, một nhanh”
    yes    phong trào{|:} “2 giỏi, 1 nhanh”
    yes    mô hình “3 nhà, 1 cánh đồng” ở xã
    no     “5 xã, 4 phường” đã sáp nhập
    no     mô hình của “7 nông dân” này
    no     phong trào có 5 xã, 4 phường

rule none.only-then
    # `Ba đội được 128, [chỉ] hơn đội nhì 2 huy chương`: no mace of gold.
    match  (?<text><digits>)(?= chỉ (?:hơn|kém|có|còn|là|bằng|đứng|được|mất|phải|đạt|chiếm|tăng|giảm|sau))
    over   count.*
    yes    Ba đội được 128 chỉ {hơn|kém} đội nhì 2 huy chương.    text=128
    yes    Tổ số 7 chỉ {có|còn|đạt|tăng} 3 phiếu.    text=7
    yes    Tổ số 7 chỉ {được|mất|giảm|chiếm|bằng} 3 phiếu.    text=7
    yes    Tổ số 7 chỉ {là khách mời|đứng nhìn|phải chờ|sau tổ 5}.    text=7
    no     Bà mua 3 chỉ vàng.
    no     Nhẫn nặng 3 chỉ.

rule none.one-to
    # How many want a place: `tỷ lệ chọi là 1 chọi 3,9`.
    match  1 chọi <digits>
    over   count.*
    yes    Tỷ lệ chọi vào trường là 1 chọi {3,9|12}.    text=1 chọi {3,9|12}
    yes    Trường có tỷ lệ 1 chọi 5 là trường THPT Kim Liên.
    yes    Vào lớp chuyên, các em phải thắng cuộc đua 1 chọi 12 thí sinh.    text=1 chọi 12
    no     Trâu chọi nặng 1 tấn.
    no     Hội có 16 chọi gà.

rule none.race
    # What a race is over, and its time to hundredths, which no number of ours writes: `10 giây 35`, `34 phút 08 giây 54`.
    match  (?:\d\d? giờ )?(?:\d\d? phút )?\d\d? giây \d\d?
    |      \d\d? giờ \d\d? phút \d\d? giây
    |      (?:nội dung|cự ly)(?: \p{L}+){0,2} \d[\d.]*(?: ?x ?\d+)? ?(?:km|m|mét)
    |      (?:\dx)?(?:\d\d\d?|\d\d?\.[05]00) ?m(?:ét)?(?= (?:nam|nữ|tự do|hỗn hợp|ngửa|ếch|bướm|vượt rào|rào|vượt chướng ngại vật|tiếp sức|súng (?:ngắn|trường)|cá nhân|đồng đội))
    over   count.*
    yes    Anh về nhất với thành tích {10 giây 35|2 phút 07 giây 93|34 phút 08 giây 5}.    text={10 giây 35|2 phút 07 giây 93|34 phút 08 giây 5}
    yes    Chị thắng ở {nội dung|cự ly|nội dung chạy} {100m|10.000m|4x400 m} nữ.    text={nội dung|cự ly|nội dung chạy} {100m|10.000m|4x400 m}
    yes    Chị về đích sau {2|12} giờ 34 phút 08 giây 54.    text={2|12} giờ 34 phút 08 giây 54
    yes    Chị thắng ở cự ly {20 km|400 mét|4 x 400m|4x 100 mét} nữ.    text=cự ly {20 km|400 mét|4 x 400m|4x 100 mét}
    yes    Anh về nhất khi chạy mất hơn 10 giây 35.    text=10 giây 35
    yes    Đội bơi về nhất với {1|12} giờ 12 phút 18 giây, trên đội nhì.    text={1|12} giờ 12 phút 18 giây
    yes    Chị có vàng ở 200m {nữ|hỗn hợp|tự do|ếch|bướm|ngửa|vượt rào|rào|đồng đội}.    text=200m
    yes    Chị có vàng ở {3.000m|3.000 mét|4x400m|10m|10.000m|1.500m} {tiếp sức|vượt chướng ngại vật|súng ngắn|súng trường|cá nhân|nam}.    text={3.000m|3.000 mét|4x400m|10m|10.000m|1.500m}
    no     Đèn đỏ dài 35 giây.
    no     Anh chạy 10 km trong 35 phút.
    no     Nội dung họp nêu rõ đường dài 10 km.

rule none.sport
    # Results of matches.
    match  (?:tỷ số|thắng|thua|hòa|dẫn) (?:chung cuộc )?\d\d?-\d\d?(?! (?:trận|ván|bàn|lần))
    yes    Đội nhà thắng với tỷ số {|chung cuộc }2-1.
    yes    Đội nhà {thắng 2-1|dẫn 2-1|thua 1-2|hòa 1-1}.
    yes    Đội khách thua 0-3.
    yes    Đội nhà thắng ván cuối với tỷ số 25-21.    text=tỷ số 25-21
    no     giảm 2-3%
    no     thua lỗ 2-3 tỷ đồng
    no     mỗi mùa thắng 12-15 trận
    no     Đội nhà thắng 2-3 {bàn|ván|lần} mỗi mùa.
    no     thua lỗ 2-3{ triệu đồng|%}

rule none.code-glued
    # Names made of capitals and digits: `QL1A`, `AAE-1`.
    match  (?-i:[A-ZĐ]++)-?\d++(?:[-/.]\d+)*+(?-i:[A-Z]*)
    yes    Cầu bắc qua {QL1A|QL1|QL12-15}.    text={QL1A|QL1|QL12-15}
    yes    tuyến cáp AAE-1 gặp sự cố
    no     có 15 xã
    no     Đảng viên
    no     GDP tăng 5%.

rule none.code
    # The same with a blank: `Lexus RX 350`. What is counted after an abbreviation is none.
    match  (?-i:[A-Z]++) <int>(?:-\d\d?)*(?! ?(?:%|<measure>|<noun-listed>))
    over   count.loose
    yes    Chiếc Lexus RX 350 truy thu thuế 470 triệu đồng.    text=RX 350
    yes    Giá phân NPK {16-16-8|5-10-3} tăng nhẹ.    text=NPK {16-16-8|5-10-3}
    no     UBND 15 xã
    no     cách TP.HCM 70 km
    no     lọt TOP 10 châu Á
    no     phấn đấu tỷ lệ bao phủ BHYT 95%
    no     vốn ODA 5 tỷ, đạt kế hoạch
    no     GRDP 8,5% trong năm
    no     Em đạt IELTS 7 điểm.

piece denied-figure  (?:<bound> )?<number>(?:%| <noun-listed>| ?<currency>| <measure>| điểm| bậc)

rule none.denied
    # What the article denies, or takes back as an error, it does not claim: `12 người chứ không phải 45 người`.
    match  không phải(?: là| tăng| giảm)? <denied-figure>
    |      không có (?:bộ|tỉnh|đơn vị|địa phương|huyện|xã|thành phố|sở|ngành)(?:, ngành)? nào (?:có|đạt)[\p{L} ]* <denied-figure>
    |      (?:(?:bác|bác bỏ|phủ nhận) (?:tin|thông tin|việc|chuyện)|không có chuyện|viết nhầm|ghi nhầm|đưa tin sai)[\p{L} ]* <denied-figure>
    |      (?:tin|thông tin|tin đồn)(?: (?:về|rằng|có|là))? <denied-figure>(?=[^.;:]{0,80} (?:là sai|không đúng|không chính xác|là bịa đặt|là tin giả|thất thiệt))
    yes    trên xe có 17 người chứ không phải {|khoảng |là }45 người
    yes    đạt 17 điểm chứ không phải 45 điểm
    yes    PCI tăng 17 điểm chứ không phải {tăng|giảm} 45 {điểm|bậc}
    yes    Năm nay không có {bộ|tỉnh|đơn vị|địa phương|huyện|xã|thành phố|sở|ngành|bộ, ngành} nào {có|đạt} {|điểm |kết quả }dưới 70 điểm.
    no     xã không có bộ đội, có 3 trường học
    yes    tăng 17% chứ không phải 45{%| phần trăm}
    yes    đường dài 17 km chứ không phải 45 km
    yes    Ông vay 12 triệu đồng chứ không phải {5 trăm triệu|2 chục triệu} đồng.    text=không phải {5 trăm triệu|2 chục triệu} đồng
    yes    Dự án cần 800 tỷ đồng chứ không phải {2 ngàn tỷ|2 triệu tỷ} đồng.    text=không phải {2 ngàn tỷ|2 triệu tỷ} đồng
    yes    Quả trứng bán 3 nghìn đồng chứ không phải {5 trăm|2 chục|10k} đồng.    text=không phải {5 trăm|2 chục|10k} đồng
    yes    Xe bán 12 triệu đồng chứ không phải 20tr đồng.    text=không phải 20tr đồng
    yes    {Bác tin|Bác bỏ tin|Phủ nhận tin|Đưa tin sai} 12 người tử vong trong vụ lật xe
    yes    Ông phủ nhận {việc|chuyện|thông tin} được tặng 12 căn nhà.
    yes    không có chuyện mỗi nhà được nhận 200 triệu đồng
    yes    chúng tôi {viết|ghi} nhầm kinh phí sửa đèo là 45 tỷ đồng
    yes    khẳng định {thông tin|tin|tin đồn} 12 người tử vong trong vụ lật xe {là sai sự thật|không chính xác|không đúng}
    yes    khẳng định thông tin {về|có|rằng} 12 người tử vong trong vụ lật xe là sai sự thật
    yes    khẳng định thông tin 12 người tử vong trong vụ lật xe là {tin giả|bịa đặt|tin thất thiệt}
    yes    khẳng định thông tin là 12 người tử vong trong vụ lật xe không đúng    text=thông tin là 12 người
    no     có thông tin 12 người tử vong trong vụ lật xe
    no     Con số đúng là 4,5 tỷ đồng.

rule none.in-so-many
    # What a figure is counted against (per.pat) is not counted itself.
    match  (?:cứ|mỗi) <so-many>
    |      (?<!có |còn |gồm |là )trên <so-many-people>
    over   count.*
    yes    Huyện có 29,4 {giường|bác sĩ} trên {một|1} vạn dân.
    no     Xã {có|còn} trên một vạn dân.
    yes    cứ {10 hộ có 1 hộ nghèo|100 ca mắc có 2 ca tử vong|10 người là có 3 người hút thuốc}
    yes    bình quân {cứ|mỗi} 1 triệu {người|dân} có 117.232 ca nhiễm
    yes    số ca tử vong trên {1|một} {triệu|vạn|nghìn|ngàn} {dân|người|trẻ}
    no     hơn 1 triệu người đã tiêm
    no     cả nước có 10 triệu hộ
    no     cứ 1 ca nhiễm lại cách ly cả ngõ
