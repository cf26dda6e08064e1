# Dates: days, and times told by the day of publication. Months and other parts of a year are in date-month.pat, years in
# date-year.pat, the lunar calendar in date-lunar.pat. What a date rule captures (day, month, year, quarter, half, months,
# …) is resolved in src/values/dating.c from the publication date, never from the clock.
#
# Not dates: times of day, recurring weekdays (`sáng thứ 7`).

piece y4         (?:19|20)\d{2}(?![.,]\d)
piece y2         \d{2}
piece d          (?<![\d/.,])(?:0?[1-9]|[12]\d|3[01])
piece m          (?:0?[1-9]|1[0-2])(?!\d)
piece m-word     (?:mười một|mười hai|mười|hai|ba|tư|sáu|bảy|tám|chín|(?-i:Năm|Một))
piece dash       (?: ?[-–] ?)
piece until      (?:<dash>| (?:đến|tới) hết | đến | tới )
piece daypart    sáng sớm|rạng sáng|sáng|trưa|chiều tối|chiều muộn|chiều|tối|đêm|khuya
piece day-word   (?:<daypart>(?: ngày| hôm)?|ngày|hôm)
piece clock      \d{1,2}(?:h(?:\d\d)?| giờ(?: \d\d)?)
# What stands before the day of either end of a span: `từ [19 giờ ngày] 7.5 đến [sáng] 8.5`.
piece day-lead   (?:<clock> )?(?:<day-word> )
piece roman-q    (?-i:I{1,3}|IV)|[1-4]|một|hai|ba|tư
piece of-year    (?: của)? năm
# What makes `5/3` a fraction.
piece counted    (?:xã|huyện|tỉnh|phường|hộ|đơn vị|dự án|chỉ tiêu|tiêu chí|địa phương|thủ tục|nhiệm vụ|công trình|trường|bộ|sở|mục tiêu)

list  year-rel     shifts where unit=year
list  quarter-rel  shifts where unit=quarter
list  month-rel    shifts where unit=month
list  week-rel     shifts where unit=week
list  day-rel      shifts where unit=day
list  part-rel     shifts where unit=part
list  near         shifts where unit=near
list  weekday      weekdays

# --- days ----------------------------------------------------------------------------------------------------------
rule date.day
    match  (?:(?:<day-word>|mùng|mồng) )?<d:day>(?<sep>[/.-])<m:month>\k<sep><y4:year>
    |      <day-word> <d:day>[/.-]<m:month>
    |      <day-word> (?:mùng |mồng )?<d:day> tháng (?:<m:month>|<m-word:month>)(?:(?:,? năm |/)<y4:year>)?
    |      <d:day> tháng <m:month> năm <y4:year>
    not-after  mỗi|một|hàng|hằng
    over   count.*
    yes    phiên họp thường kỳ vào {ngày|hôm|trưa|trưa ngày|chiều muộn|tối|tối hôm|sáng sớm} 6/4    published=2025-04-08  start_date=2025-04-06  end_date=2025-04-06  resolved=published
    yes    Quyết định ban hành ngày 26-1-2023    edtf=2023-01-26  resolved=explicit
    yes    Quyết định ban hành {mùng|mồng} 6-1-2023    text={mùng 6-1-2023|mồng 6-1-2023}
    yes    {Chiều|Khuya} 17/3, tàu về ga.    published=2026-03-18  edtf=2026-03-17
    yes    Kỳ họp khai mạc ngày {05|5}/4.    published=2025-04-08  edtf=2025-04-05
    yes    ngày 2 tháng 9{ năm |/}1945    edtf=1945-09-02
    yes    ngày 2 tháng {9|chín} năm 1945    edtf=1945-09-02
    yes    ngày 2 tháng 9{|,} năm 1945    edtf=1945-09-02
    yes    ngày {|mùng |mồng }7 tháng ba    published=2017-02-02  edtf=2017-03-07
    yes    ngày 7 tháng {hai|mười|sáu}    published=2017-02-02
    yes    sáng 6.4 họp báo    published=2025-04-08  edtf=2025-04-06
    yes    Ông mất 2 tháng 9 năm 1969.    edtf=1969-09-02
    no     Trường có tỷ lệ chọi 1/3,03.
    no     có 6/4 xã
    no     đạt 5.4%
    no     ngày 7 tháng ba âm lịch
    no     Bến phà đón {mỗi|một|hàng|hằng} ngày 10-12 chuyến.

rule date.dateline
    # Where and when a release was given out: nothing in it is told of that day.
    match  (?:ngày )?<d:day>/<m:month>/<y4:year>(?= ?[-–—] ?(?-i:\p{Lu}))
    after  ^(?-i:\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}*){0,3}), 
    set    time=no
    over   date.day
    yes    Hà Nội, {ngày |}10/04/2026 {-|–|—} Hãng đã bán 27.609 xe.    text={ngày |}10/04/2026  edtf=2026-04-10
    yes    TP. Vinh, ngày 10/04/2026 - Hãng bán 27.609 xe.    text=ngày 10/04/2026
    no     Hà Nội, ngày 10/04/2026 bán 27.609 xe
    no     Giá vàng tăng mạnh ở Hà Nội, ngày 10/04/2026 - Theo bà Hoa
    no     Ngày 10/04/2026 - Hãng bán 27.609 xe.

rule date.day-short-year
    # Two digits for the year: after `ngày`, or where none of the numbers can be anything else.
    match  (?:<day-word> )?<d:day>/<m:month>/<y2:year>
    |      <day-word> <d:day>(?<sep>[.-])<m:month>\k<sep><y2:year>
    yes    cấp ngày 3/9/91 tại Huế    edtf=1991-09-03  resolved=explicit  text=ngày 3/9/91
    yes    Từ 5/3/24, mẫu mới có hiệu lực.    edtf=2024-03-05
    yes    ký ngày 15.3.24 tại Huế    edtf=2024-03-15
    no     ngày 5/3/2024
    no     Đất, trấu và phân bò trộn theo tỷ lệ 5/3/2.

rule date.day-near
    match  <day-word> <d:day>(?:[/-]| tháng )<m:month> (?:(?=<near:future>)<near:past>|<year-rel:year_shift>)
    yes    Đại hội khai mạc ngày 5{/| tháng }10 tới.    published=2025-04-08  edtf=2025-10-05  resolved=published
    yes    ngày 5/10 vừa qua    published=2025-04-08  edtf=2024-10-05
    yes    ngày 15/12 năm ngoái    published=2025-11-08  edtf=2024-12-15
    no     ngày 5/10
    no     ngày 5/10/2025 tới

rule date.day-of-month-rel
    match  ngày <d:day> <month-rel:month_shift>
    yes    Ngày 3 tháng này, thành phố công bố.    published=2025-04-08  edtf=2025-04-03
    yes    hạn chót là ngày 15 tháng sau    published=2025-12-08  edtf=2026-01-15
    no     ngày 3 tháng 4
    no     3 ngày tháng này

rule date.weekday-day
    # With a day of the month, the day of the week only tells the year.
    match  (?:<daypart> )?<weekday:weekday>,? \(?(?:ngày )?(?:mùng |mồng )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?
    yes    diễn ra vào thứ Hai ({|mùng |mồng }5{/| tháng }3)    published=2024-02-20  edtf=2024-03-05
    yes    sáng thứ Ba 8/4    published=2025-04-09  text=sáng thứ Ba 8/4  edtf=2025-04-08
    yes    Thứ Tư, ngày 22/10{/| năm }2025    edtf=2025-10-22  resolved=explicit
    yes    Chủ nhật, 14/9    published=2026-03-01  edtf=2025-09-14
    no     thứ Hai tuần trước
    no     xếp thứ tư 8/40

rule date.day-bare
    # Without `ngày`, one digit before the stroke: only behind words that say when, in brackets, or behind a comma.
    match  (?=\d/)<d:day>/<m:month>(?! số)
    after  (?:phiên|giao dịch|hội nghị|hồi|họp|vào|hôm qua|hôm nay|đến|từ|trước|sau|tới|\(|sáng nay|chiều nay|chiều qua|tối qua|sáng qua|tối nay|,)
    yes    kéo dài {từ|đến|tới|trước|sau|vào} 1/8 năm nay    published=2025-08-20  edtf=2025-08-01
    yes    Kỳ họp khai mạc {vào|hôm nay|hôm qua|sáng nay|chiều nay|tối nay|sáng qua|chiều qua|tối qua} 9/5.    published=2025-05-13  edtf=2025-05-09
    yes    {Tại phiên|Tại phiên giao dịch|Sau khi ban điều hành họp} 9/5, giá tăng.    published=2025-05-13  edtf=2025-05-09
    yes    Tỉnh họp {trước|sau|hồi|tại hội nghị} 9/5.    published=2025-05-13  edtf=2025-05-09
    yes    Kỳ họp khai mạc tại Huế (9/5).    published=2025-05-13  edtf=2025-05-09
    yes    Sáng qua, 9/5, kỳ họp khai mạc.    published=2025-05-13  edtf=2025-05-09
    no     có 1/8 hộ
    no     trực 24/7
    no     giảm từ 1/8 số hộ xuống còn 1/9
    no     Phần tự luận em chỉ được 1,5/3.

rule date.holiday
    # A holiday is called by its day: `dịp 8-3`, `lễ Quốc khánh 2/9`, `nghỉ lễ 30-4 và 1-5`.
    match  <d:day>[/.-]<m:month>(?: <year-rel:year_shift>)?(?![.,:/-]\d)
    after  (?:dịp|lễ|nghỉ|mừng|Quốc khánh|Phụ nữ|ngày Nhà giáo Việt Nam|Quốc tế Lao động|Thiếu nhi|khai giảng|tựu trường|khai trường|liệt sĩ) 
    |      (?:dịp|lễ|nghỉ) \d\d?[/.-]\d\d?(?:,| và| -) 
    over   count.*  none.street-date
    yes    Giá hoa tăng vì {dịp|lễ|nghỉ|mừng} {8-3|8/3|8.3}.    published=2026-03-09  edtf=2026-03-08
    yes    Dịp lễ 20-10 năm ngoái, hoa đắt gấp đôi.    published=2026-03-09  edtf=2025-10-20  text=20-10 năm ngoái
    yes    Ngày {Quốc khánh|Quốc tế Phụ nữ|Nhà giáo Việt Nam|Quốc tế Lao động|Quốc tế Thiếu nhi|khai giảng|tựu trường|khai trường|thương binh, liệt sĩ} 2/9, có 3 đoàn đến thăm.    published=2025-09-03  edtf=2025-09-02
    yes    Nghỉ lễ 30-4{ và|,} 1-5, khách tăng 20%.    published=2025-05-04  edtf=2025-04-30
    no     Dịp này đội thắng 8-3.
    no     Bài múa lễ 8-3-2 nhịp
    no     Trường cho nghỉ 2/125 em.
    no     Số người nghỉ {2/9 xã|2-3%|2.5:1}

rule date.day-in-brackets
    # With a hyphen a day only where the words before the bracket are one: `đầu tuần (25-8)`, `hôm qua (5-8)`.
    match  \((?<text><d:day>[.-]<m:month>)\)
    after  (?:(?:hôm|sáng|trưa|chiều|tối|đêm) (?:nay|qua|kia|mai)|ngày mai|đầu tuần|cuối tuần|cùng ngày|(?:tuần|Chủ nhật) (?:này|qua|trước|tới))
    yes    Phiên giao dịch {đầu tuần|cuối tuần|hôm nay|hôm qua|chiều nay|Chủ nhật tuần này} (25-8) sôi động.    published=2025-08-26  edtf=2025-08-25
    yes    {Sáng|Trưa|Tối|Đêm} qua (5.8), mưa to.    published=2025-08-06  edtf=2025-08-05
    yes    Cầu thông xe {ngày mai|sáng mai|tuần tới} (5-8), còn {cùng ngày|Chủ nhật tuần trước} (3-8) cấm xe.    published=2025-08-04  edtf=2025-08-05
    yes    Cầu cấm xe {cùng ngày|hôm kia|tuần trước|Chủ nhật trước|Chủ nhật qua|tuần qua} (3-8).    published=2024-08-05  edtf=2024-08-03
    no     Mỗi đội hôm nay có thêm em dự bị (5-8).
    no     Nhóm trẻ (5-8) đông nhất.

rule date.day-apart
    # A blank beside the hyphen: `ngày 16- 4`, `ngày 19 – 4`. Between days that follow each other it says from and to.
    match  ngày <d:day><dash><m:month>(?! ?[-–,]? ?\d| (?:đến|lần))
    not-after  (?:từ|các|những|mỗi|một|hàng|hằng|trong|khoảng|mấy|\d)
    over   count.*
    yes    Chỉ số được công bố ngày {16- 4|16 -4|16 – 4} tại Huế.    published=2015-04-20  edtf=2015-04-16
    yes    Ngày 9 - 11, huyện mở hội.    published=2015-11-20  edtf=2015-11-09
    yes    Ngày 9 - 11 huyện mở hội.    published=2015-11-20  edtf=2015-11-09
    no     Chỉ số được công bố {các|từ|trong|những|mấy|khoảng} ngày 6 - 8.
    no     {Mỗi|Một|Hàng|Hằng} ngày 6 - 8 chuyến.
    no     Chợ nghỉ 3 ngày 6 - 8.
    no     Chợ họp ngày 6 - 8{, 10|,10| - 10|-10| 10}.
    no     Bé bú ngày 6 - 8 lần.
    no     Trại hè mở ngày 16 - 4 đến 20 - 4.
    no     Hội mở ngày 6 - 8 tháng tới.
    no     Đợt mưa ngày 28 - 3/10 gây lũ.
    no     Hội mở ngày 6 - 8/4 và ngày 6 - 8 tháng 4.

rule date.day-late
    # A day from the 13th on is more than any month: no fraction.
    match  (?:vào|đến|từ|trước|sau|tới) (?<text>(?=1[3-9]|[23]\d)<d:day>/<m:month>)
    over   count.of  date.day-two
    yes    phấn đấu {đến|trước|tới} 30/9 giải ngân 70% kế hoạch    published=2021-07-05  edtf=2021-09-30
    yes    Ngân hàng hẹn {vào|sau} 30/9 giải ngân khoản vay.    published=2021-10-05  edtf=2021-09-30
    yes    Từ 15/3 xã hội hóa bến xe.    published=2021-07-05  edtf=2021-03-15
    no     Điện lưới kéo đến {9|10}/12 xã.
    no     đạt 30/9 điểm

rule date.day-two
    # Two digits before the stroke are hardly ever a fraction.
    match  (?=\d\d)<d:day>/<m:month>
    not-after  (?:tỷ lệ|khoảng|hơn|gần|có|đạt)
    yes    khai mạc 24/11 tại Huế    published=2016-11-25  edtf=2016-11-24
    yes    Bệnh nhân nhập viện 25/12.    published=2017-01-20  edtf=2016-12-25
    no     11/11 dịch vụ công
    no     đứng thứ 12/11
    no     ngập ở đường 30/4
    no     Bản nhạc viết ở nhịp 3/4.
    no     tỷ lệ 12/11
    no     Huyện {đạt|mới có|mới đạt gần|mới được hơn|đạt khoảng} 10/12, chậm nhất tỉnh.

rule date.days
    match  (?:từ )?(?:(?:<day-word>|các ngày) )?<d:day><until>(?:<day-word> )?<d:day2>(?:[/-]| tháng )<m:month2>(?:(?:[/-]| năm )<y4:year>)?
    |      (?:từ )?<day-word> <d:day>(?:\.?<dash>| đến | tới )(?:<day-word> )?<d:day2>\.<m:month2>(?:\.<y4:year>)?
    yes    diễn ra từ ngày {27-28|27 đến hết 28|27 tới 28}/10 tại Huế    published=2024-11-02  edtf=2024-10-27/2024-10-28
    yes    diễn ra các ngày 27-28/10 tại Huế    published=2024-11-02  text=các ngày 27-28/10
    yes    diễn ra từ ngày 27-28/10/2024 tại Huế    edtf=2024-10-27/2024-10-28
    yes    từ 1 đến 8/10    published=2024-10-09  start_date=2024-10-01  end_date=2024-10-08
    yes    Từ đêm 15 {đến |tới |đến ngày |đến hết ngày }17/10, có mưa.    published=2020-10-18  edtf=2020-10-15/2020-10-17
    yes    từ ngày 1 đến ngày 5 tháng 3 năm 2024    text=từ ngày 1 đến ngày 5 tháng 3 năm 2024  edtf=2024-03-01/2024-03-05
    yes    diễn ra ngày 27.-29.10.2025    edtf=2025-10-27/2025-10-29
    yes    Từ {ngày 10|sáng 10} {đến|tới|-} {|ngày }12.5, Hà Nội nóng 36 độ C.    published=2023-05-09  edtf=2023-05-10/2023-05-12
    yes    diễn ra từ ngày 27.-29.10.2025    text=từ ngày 27.-29.10.2025
    no     27-28 người
    no     từ 27 đến 28 hộ

rule date.day-of-list
    # `21, 22 và 23/8`: each day is one, its month stands behind the last.
    match  (?<text>(?:<day-word>|các ngày) <d:day>)(?=(?:, <d>)*(?: và |, ?)(?:<day-word> )?<d>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?)
    |      (?<text><d:day>)(?=(?:, <d>)*(?: và |, ?)<d>/<m:month>(?:/<y4:year>)?(?! <counted>))
    yes    ngày 15 và {|chiều tối }16{/| tháng }3    published=2025-03-18  text=ngày 15  edtf=2025-03-15
    yes    ngày 15, 16 và 17/3    published=2025-03-18  text=ngày 15  edtf=2025-03-15
    yes    {|Các }ngày 15 và 16/3    published=2025-03-18  text={ngày 15|Các ngày 15}  edtf=2025-03-15
    yes    trong các ngày 21, 22, 23/8{/| năm }2024    edtf=2024-08-21
    yes    {trong các ngày |}21, 22, 23/8/2024    edtf=2024-08-21
    yes    Đêm 15, rạng sáng {|hôm |ngày }16/10    published=2020-10-18  edtf=2020-10-15
    yes    Mưa to 21, 22/8.    published=2025-08-23  text=21  edtf=2025-08-21
    yes    Mưa to 15 và 16/8.    published=2025-08-23  text=15  edtf=2025-08-15
    yes    Mưa to 15 và 16/8/2024.    published=2025-08-23  text=15
    no     15 và 16/30 xã
    no     Hai năm qua lần lượt có 7, 8/12 {xã|huyện|phường|chỉ tiêu|đơn vị|tiêu chí|sở|trường|dự án} đạt yêu cầu.
    no     Hai năm qua lần lượt có 7, 8/12 {tỉnh|hộ|địa phương|thủ tục|nhiệm vụ|công trình|bộ|mục tiêu} đạt yêu cầu.
    no     Có 7 và 8/12 xã đạt chuẩn.

rule date.days-months
    match  (?:từ )?<day-lead>?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?<until><day-lead>?<d:day2>(?:[/-]| tháng )<m:month2>(?:(?:[/-]| năm )<y4:year2>)?
    |      từ <day-lead><d:day>\.<m:month>(?:\.<y4:year>)?<until><day-lead>?<d:day2>\.<m:month2>(?:\.<y4:year2>)?
    |      từ <d:day>\.<m:month><until><d:day2>\.<m:month2>\.<y4:year2>
    yes    từ ngày 15/12/2023 đến 14/6/2024    start_date=2023-12-15  end_date=2024-06-14
    yes    Chỉ trong một tuần (từ 27.4 đến 3.5.2018), huyện nhận 722 đơn.    edtf=2018-04-27/2018-05-03
    no     tăng từ 2.5 đến 3.5 triệu đồng
    yes    Từ {|19 giờ |19h |19h30 |19 giờ 30 }ngày 7/5 đến {|8 giờ }ngày 8/5, Hà Nội mưa 112 mm.    published=2023-05-09  edtf=2023-05-07/2023-05-08
    yes    Từ {19 giờ ngày|đêm} 7.5 đến {8 giờ ngày|sáng} 8.5, Hà Nội mưa 112 mm.    published=2023-05-09  edtf=2023-05-07/2023-05-08
    yes    nghỉ từ ngày 30.4.2023 đến 3.5.2023    edtf=2023-04-30/2023-05-03
    yes    nghỉ từ ngày 30.12.2023 đến 1.1.2024    text=từ ngày 30.12.2023 đến 1.1.2024
    yes    từ 28/3 đến 2/4    published=2025-04-05  start_date=2025-03-28  end_date=2025-04-02
    yes    từ ngày 25 tháng 12 đến hết ngày 3 tháng 1 năm 2025    edtf=2024-12-25/2025-01-03
    yes    từ ngày 25 tháng 12 năm 2024 đến hết ngày 3 tháng 1 năm 2025    edtf=2024-12-25/2025-01-03
    no     đến 14/6
    no     từ 28/3 xã

rule date.day-to-month
    # From a day to the end of a later month.
    match  từ <day-lead>?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)? (?:đến|tới)(?: hết)? tháng <m:month2>(?:(?:[/-]| năm )<y4:year2>)?
    yes    Từ ngày 25/2 {đến|tới} {|hết }tháng 5, xã cấp 200 thẻ.    published=2021-06-14  edtf=2021-02-25/2021-05
    yes    Từ 25 tháng 2 năm 2020 đến hết tháng 5/2021    edtf=2020-02-25/2021-05
    yes    Từ ngày 25/2/2020 đến hết tháng 5 năm 2021    edtf=2020-02-25/2021-05
    no     ngày 25/2, đến hết tháng 5
    no     từ ngày 25/2 đến ngày 5/6

rule date.until-end
    # Only the end is sure.
    match  (?:(?:tính |cho )?(?:đến|tới) )?hết (?:(?:(?:ngày )?<d:day>(?:[/-]| tháng )|tháng )<m:month>|quý <roman-q:quarter>)(?:(?:[/.-]| năm )<y4:year>)?
    set    open=start
    yes    Tính đến hết ngày 15{/| tháng }3{/| năm }2025, tổng trị giá xuất khẩu là 5 tỷ USD.    end_date=2025-03-15  edtf=../2025-03-15
    yes    Cho đến hết ngày 15/3/2025, tổng trị giá xuất khẩu là 5 tỷ USD.    text=Cho đến hết ngày 15/3/2025
    yes    Tính tới hết ngày 15/3/2025, tổng trị giá xuất khẩu là 5 tỷ USD.    text=Tính tới hết ngày 15/3/2025
    yes    từ nay đến hết tháng 8    published=2021-07-05  end_date=2021-08-31
    yes    từ nay cho đến hết tháng 8    published=2021-07-05  text=cho đến hết tháng 8
    yes    từ nay tới hết tháng 8    published=2021-07-05  text=tới hết tháng 8
    yes    đến hết quý III{/| năm }2024    edtf=../2024-09
    yes    {Cho |Tính }đến hết quý III/2024    text={Cho đến hết quý III/2024|Tính đến hết quý III/2024}
    yes    Tới hết quý III/2024    text=Tới hết quý III/2024
    yes    đến hết quý {III/2024|III-2024}    edtf=../2024-09
    yes    tính đến hết tháng 9.2024    edtf=../2024-09
    no     ngày 15/3/2025
    no     hết 3 tháng
    no     Đoàn đã kiểm tra hết 3/8 {xã|số hộ}.

rule date.day-to-now
    match  (?:kể )?từ (?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)? (?:đến|tới) nay
    set    open=now
    yes    Từ ngày 5/3 {đến|tới} nay    published=2025-04-02  edtf=2025-03-05/2025-04-02  resolved=published
    yes    Từ ngày 5 tháng 3 {đến|tới} nay    published=2025-04-02  edtf=2025-03-05/2025-04-02
    yes    Từ ngày 5 tháng 3 năm 2024 đến nay    published=2025-04-02  edtf=2024-03-05/2025-04-02
    yes    Kể từ ngày 5/3 đến nay    published=2025-04-02  text=Kể từ ngày 5/3 đến nay
    yes    kể từ 1/7/2024 đến nay    published=2025-04-02  edtf=2024-07-01/2025-04-02
    no     từ ngày 5/3
    no     đến nay

rule date.day-on
    # What begins then has no end.
    match  (?:kể )?từ (?:ngày )?<d:day>[/-]<m:month>(?:[/-]<y4:year>)?(?= (?:trở đi|trở về sau))
    set    open=end
    yes    áp dụng từ 1/7/2025 trở {đi|về sau}    start_date=2025-07-01  edtf=2025-07-01/..
    yes    áp dụng kể từ 1/7/2025 trở đi    text=kể từ 1/7/2025
    yes    kể từ ngày 15/8 trở đi    published=2025-07-20  edtf=2025-08-15/..
    no     từ ngày 1/7/2025
    no     từ 15/8 đến nay

# --- told by the day of publication --------------------------------------------------------------------------------
piece many       (?:\d|<small-words>|một|nửa|chục|những|các|nhiều|mỗi|vài|mấy|bao)

rule date.year-rel
    match  (?!năm sau (?:cao|nhiều|lớn|tốt) hơn năm trước)<year-rel:year_shift>(?! (?:khi|đó|<y4>))(?!(?<=năm sau) \d+ (?:tháng|quý))
    not-after  (?:<many>|năm sau (?:cao|nhiều|lớn|tốt) hơn)
    yes    tăng 5% so với năm ngoái    published=2025-04-08  edtf=2024  resolved=published
    yes    Mục tiêu năm nay là 90%.    published=2025-04-08  edtf=2025
    no     KMX hoàn thành kế hoạch năm sau {9 tháng|2 quý}.
    yes    dự kiến khởi công vào năm tới    published=2025-04-08  edtf=2026
    yes    sang năm phải đạt 45 triệu đồng    published=2023-12-08  edtf=2024
    yes    Hội hoa mở sớm hơn năm ngoái 2 tháng.    published=2025-04-08  edtf=2024
    no     những năm qua
    no     3 năm qua
    no     {mấy|vài|mấy chục} năm nay
    no     những năm tới
    no     Giá nhà tăng mạnh trong {một|nửa|nhiều|hai mươi} năm qua.
    no     Biết {bao|mấy} năm qua, bến phà vẫn đông.
    no     Mỗi năm qua đi, nước sông lại dâng.
    no     tăng 5% so với năm trước {đó|khi có dịch}
    no     Cả nước xuất siêu 5 năm liền, năm sau {cao|nhiều|lớn|tốt} hơn năm trước.
    no     chuyển nguồn sang năm 2011
    no     tăng 5% so với 6 tháng năm ngoái

rule date.quarter-rel
    match  <quarter-rel:quarter_shift>
    not-after  <many>
    yes    Doanh thu quý này đạt 5 tỷ đồng.    published=2025-05-08  edtf=2025-04/2025-06
    yes    tăng 2% so với quý trước    published=2025-05-08  edtf=2025-01/2025-03
    no     quý vị
    no     hai quý tiếp theo

rule date.month-rel
    match  <month-rel:month_shift>(?! (?:đó|khi))
    not-after  <many>
    yes    tăng 0,3% so với tháng trước    published=2025-04-08  edtf=2025-03
    yes    Trong tháng này, đơn vị sẽ báo cáo.    published=2025-04-08  edtf=2025-04
    no     6 tháng qua
    no     tháng nào
    no     tăng 0,3% so với {các|vài|mấy|bốn|sáu|bảy|tám|chín|mười|hai mươi|nửa} tháng trước
    no     tăng 0,3% so với tháng trước {đó|khi có dịch}

rule date.week-rel
    match  <week-rel:week_shift>(?! (?:đó|khi))
    not-after  <many>
    yes    Tuần trước, tỉnh đã họp.    published=2025-04-08  start_date=2025-03-31  end_date=2025-04-06
    yes    Tuần tới, giá sẽ giảm.    published=2025-04-04  edtf=2025-04-07/2025-04-13
    no     2 tuần qua
    no     tuần nào
    no     Tuần trước {đó|khi khai mạc}, tỉnh đã họp.

rule date.weekend-rel
    match  cuối <week-rel:week_shift>
    set    weekend=1
    yes    Cuối tuần qua, giá vàng giảm.    published=2025-04-08  edtf=2025-04-05/2025-04-06
    yes    cuối tuần này    published=2025-04-08  edtf=2025-04-12/2025-04-13
    no     tuần qua
    no     cuối tuần

rule date.weekday-rel
    match  (?:<daypart> )?<weekday:weekday> (?:của )?<week-rel:week_shift>
    yes    Thứ Hai {|của }tuần trước, tỉnh đã họp.    published=2025-04-08  edtf=2025-03-31
    yes    Đêm Thứ Hai tuần trước, tỉnh đã họp.    published=2025-04-08  text=Đêm Thứ Hai tuần trước
    yes    sáng thứ 5 tuần sau    published=2017-02-02  edtf=2017-02-09
    no     tuần trước
    no     thứ Hai

rule date.weekday-near
    match  (?:<daypart>|ngày|vào|đến|từ|hôm) (?<text><weekday:weekday> (?=<near:future>)<near:past>)
    |      (?<text>(?=chủ)<weekday:weekday> (?=<near:future>)<near:past>)
    yes    {vào|Ngày|Đến|Hôm|Đêm|Từ} thứ Sáu tới    published=2017-02-02  edtf=2017-02-03
    yes    Chủ nhật vừa qua    published=2025-04-08  edtf=2025-04-06
    yes    Chủ nhật tới    published=2025-04-08  edtf=2025-04-13
    no     người thứ hai tới thăm
    no     vào thứ Sáu

rule date.day-rel
    match  (?:<daypart> )?<day-rel:day_shift>
    |      <daypart> <part-rel:day_shift>(?! lại)
    yes    Hôm qua, UBND tỉnh đã công bố.    published=2025-04-08  edtf=2025-04-07
    yes    Đêm Hôm qua, UBND tỉnh đã công bố.    published=2025-04-08  text=Đêm Hôm qua
    yes    Sáng nay, UBND tỉnh công bố.    published=2025-04-08  edtf=2025-04-08
    yes    Ngày mai, hội nghị khai mạc.    published=2025-04-08  edtf=2025-04-09
    yes    hôm kia còn 8.000 đồng    published=2025-04-04  edtf=2025-04-02
    yes    tối hôm qua    published=2025-03-01  edtf=2025-02-28
    no     mai này
    no     hôm trước
    no     Buổi tối qua lại đoạn này rất nguy hiểm.
