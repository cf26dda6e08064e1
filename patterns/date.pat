# Dates: days, months, quarters, halves, years, spans and parts of them. What a date rule captures (day, month, year,
# quarter, half, months, …) is resolved in src/claims/dating.c from the publication date, never from the clock.
#
# Not dates: times of day, recurring weekdays (`sáng thứ 7`), days of the lunar calendar but for Tết of a stated year.

piece y4         (?:19|20)\d{2}(?!\d|[.,]\d)
piece y2         \d{2}(?!\d|[.,/]\d| ?%)
piece d          (?<![\d/.,])(?:0?[1-9]|[12]\d|3[01])(?!\d)
piece m          (?:0?[1-9]|1[0-2])(?!\d)
piece m-word     (?:mười một|mười hai|mười|hai|ba|tư|sáu|bảy|tám|chín|(?-i:Năm|Một))(?! (?:lần|người|ngày|tuần|lượt|giờ))
piece dash       (?: ?[-–] ?)
piece until      (?:<dash>| đến hết ngày | đến hết | đến ngày | đến | tới ngày | tới )
piece daypart    sáng sớm|rạng sáng|sáng|trưa|chiều tối|chiều muộn|chiều|tối|đêm|khuya
piece day-word   (?:<daypart>(?: ngày| hôm)?|ngày|hôm)
piece roman-q    (?-i:I{1,3}|IV)|[1-4]|một|hai|ba|tư
piece of-year    (?: của)? ?năm(?= )
piece not-lunar  (?! ?\(?(?:âm lịch|Âm lịch|ÂL|AL))
# What makes `5/3` a fraction.
piece counted    (?:xã|huyện|tỉnh|phường|người|hộ|đơn vị|dự án|chỉ tiêu|tiêu chí|số|địa phương|thành phố|thủ tục|nhiệm vụ|công trình|trường|thành viên|Công an|bộ|sở|mục tiêu)

list  year-rel     shifts where unit=year
list  quarter-rel  shifts where unit=quarter
list  month-rel    shifts where unit=month
list  week-rel     shifts where unit=week
list  day-rel      shifts where unit=day
list  part-rel     shifts where unit=part
list  near         shifts where unit=near
list  weekday      weekdays
list  tet-year     tet

# --- days ----------------------------------------------------------------------------------------------------------
rule date.day
    match  (?:(?:muộn nhất là|chậm nhất là|trước|đến|từ|vào|sau)? ?)(?<text>(?:(?:<day-word>|mùng|mồng) )?<d:day>(?<sep>[/.-])<m:month>\k<sep><y4:year>)
    |      (?<text><day-word> <d:day>[/-]<m:month>)(?![/-]\d|\d| ?%)
    |      (?<text><day-word> <d:day>\.<m:month>)(?!\d|[.,]\d)
    |      (?<text><day-word> (?:mùng |mồng )?<d:day> tháng (?:<m:month>|<m-word:month>)(?:(?:,? năm |/)<y4:year>)?)<not-lunar>(?! ?[/-]\d)
    |      (?<text><d:day> tháng <m:month> năm <y4:year>)
    over   count.*  duration.*  date.month  date.month-name  date.month-year  date.year  rate.*
    yes    phiên họp thường kỳ vào ngày 6/4    published=2025-04-08  start_date=2025-04-06  end_date=2025-04-06  resolved=published
    yes    Quyết định ban hành ngày 26-1-2023    edtf=2023-01-26  resolved=explicit
    yes    Chiều 17/3, đơn vị họp.    published=2026-03-18  edtf=2026-03-17
    yes    ngày 2 tháng 9 năm 1945    edtf=1945-09-02
    yes    ngày 7 tháng ba    published=2017-02-02  edtf=2017-03-07
    no     có 6/4 xã
    no     đạt 5.4%
    no     ngày 10 tháng 3 âm lịch

rule date.day-short-year
    # Two digits for the year: after `ngày`, or where none of the numbers can be anything else.
    match  (?<text>(?:<day-word> )?<d:day>/<m:month>/<y2:year>)(?! <counted>)
    |      (?<text><day-word> <d:day>(?<sep>[.-])<m:month>\k<sep><y2:year>)
    over   count.*  duration.*  date.day  rate.*
    yes    cấp ngày 3/9/91 tại Huế    edtf=1991-09-03  resolved=explicit
    yes    Từ 5/3/24, mẫu mới có hiệu lực.    edtf=2024-03-05
    no     đạt 5/3/24 xã
    no     ngày 5/3/2024

rule date.day-near
    match  <day-word> <d:day>(?:[/-]| tháng )<m:month> (?:(?=<near:future>)<near:past>|<year-rel:year_shift>)
    over   count.*  duration.*  date.day  date.month  date.year-rel
    yes    Đại hội khai mạc ngày 5/10 tới.    published=2025-04-08  edtf=2025-10-05  resolved=published
    yes    ngày 5/10 vừa qua    published=2025-04-08  edtf=2024-10-05
    yes    ngày 15/12 năm ngoái    published=2025-11-08  edtf=2024-12-15
    no     ngày 5/10
    no     ngày 5/10/2025 tới

rule date.day-of-month-rel
    match  ngày <d:day> <month-rel:month_shift>
    over   count.*  duration.*  date.month-rel
    yes    Ngày 3 tháng này, thành phố công bố.    published=2025-04-08  edtf=2025-04-03
    yes    hạn chót là ngày 15 tháng sau    published=2025-12-08  edtf=2026-01-15
    no     ngày 3 tháng 4
    no     3 ngày tháng này

rule date.weekday-day
    # With a day of the month, the day of the week only tells the year.
    match  (?<text>(?:<daypart> )?<weekday:weekday>,? \(?(?:ngày )?(?:mùng |mồng )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?)(?![/\d-]| ?%)<not-lunar>
    over   count.*  duration.*  date.day  date.day-bare  date.day-two  date.month  date.month-year  date.year  none.clock  rank.*
    yes    diễn ra vào thứ Hai (5/3)    published=2024-02-20  edtf=2024-03-05
    yes    sáng thứ Ba 8/4    published=2025-04-09  text=sáng thứ Ba 8/4  edtf=2025-04-08
    yes    Thứ Tư, ngày 22/10/2025    edtf=2025-10-22  resolved=explicit
    yes    Chủ nhật, 14/9    published=2026-03-01  edtf=2025-09-14
    no     thứ Hai tuần trước
    no     xếp thứ tư 8/40

rule date.day-bare
    # Without `ngày` only where nothing is counted: at the head of a sentence or in brackets, or after a preposition.
    match  (?<text><d:day>/<m:month>)(?![/\d]| <counted>)<not-lunar>
    after  (?:phiên|giao dịch|hội nghị|kỳ|dịp|lễ|hồi|họp|vào|hôm qua|hôm nay|đến|từ|trước|sau|tới|\(|kể từ|sáng nay|chiều nay|chiều qua|tối qua|sáng qua|tối nay|thứ \p{L}+|thứ [2-7]|chủ nhật|hết|,) ?\(?
    over   count.*  duration.*
    without  xếp \d|đứng thứ
    yes    kéo dài từ 1/8 năm nay    published=2025-08-20  edtf=2025-08-01
    yes    hôm qua (12/5) tại Hà Nội    published=2025-05-13  edtf=2025-05-12
    no     có 1/8 hộ
    no     trực 24/7

rule date.day-two
    # Two digits before the stroke: hardly ever a fraction.
    match  (?<text>(?=[0-3]\d)<d:day>/<m:month>)(?![/\d]| (?:<noun-listed>|số))<not-lunar>
    over   count.*  duration.*
    without  xếp \d|đứng thứ|xếp hạng|thứ hạng
    not-after  (?:đường|phố|phường|trường|quận|ngõ|số nhà|hẻm|tỷ lệ|khoảng|hơn|gần|có|với|đạt) 
    yes    khai mạc 24/11 tại Huế    published=2016-11-25  edtf=2016-11-24
    yes    Bệnh nhân nhập viện 25/12.    published=2017-01-20  edtf=2016-12-25
    no     11/11 dịch vụ công
    no     đứng thứ 12/11
    no     ngập ở đường 30/4

rule date.days
    match  (?:từ )?(?:(?:<day-word>|các ngày) )?<d:day>(?<sep><until>)(?:<day-word> )?<d:day2>[/-]<m:month2>(?:[/-]<y4:year>)?(?![/\d])
    |      (?:từ )?(?:ngày )?<d:day><until>(?:<day-word> )?<d:day2> tháng <m:month2>(?: năm <y4:year>)?
    |      (?:từ )?(?:ngày )<d:day>\.<until>(?:ngày )?<d:day2>\.<m:month2>(?:\.<y4:year>)?(?![.\d])
    over   count.*  duration.*  date.day  date.day-bare  date.day-two  date.until-day  date.until-end  rate.*
    yes    diễn ra từ ngày 27-28/10 tại Huế    published=2024-11-02  edtf=2024-10-27/2024-10-28
    yes    từ 1 đến 8/10    published=2024-10-09  start_date=2024-10-01  end_date=2024-10-08
    yes    Từ đêm 15 đến ngày 17/10, có mưa.    published=2020-10-18  edtf=2020-10-15/2020-10-17
    yes    từ ngày 1 đến ngày 5 tháng 3 năm 2024    edtf=2024-03-01/2024-03-05
    no     27-28 người
    no     từ 27 đến 28 hộ

rule date.day-of-list
    # `21, 22 và 23/8`: each day is one, its month stands behind the last.
    match  (?<text>(?:<day-word>|các ngày) <d:day>)(?=(?:, \d{1,2})*(?:,? và |, ?)(?:<day-word> )?\d{1,2}(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]))
    |      (?<text><d:day>)(?=(?:, ?\d{1,2})*, ?\d{1,2}/<m:month>(?:/<y4:year>)?(?![/\d]| <counted>))
    |      (?<text><d:day>)(?= và (?:<day-word> )?\d{1,2}/<m:month>(?:/<y4:year>)?(?![/\d]| <counted>))
    over   count.*  duration.*
    yes    ngày 15 và 16/3    published=2025-03-18  text=ngày 15  edtf=2025-03-15
    yes    trong các ngày 21, 22, 23/8/2024    edtf=2024-08-21
    yes    Đêm 15, rạng sáng 16/10    published=2020-10-18  edtf=2020-10-15
    no     15 và 16/30 xã
    no     ngày 15 xã và 16/3

rule date.days-months
    match  (?:từ )?(?:<day-word> )?<d:day>[/-]<m:month>(?:[/-]<y4:year>)?<until>(?:<day-word> )?<d:day2>[/-]<m:month2>(?:[/-]<y4:year2>)?(?![/\d])
    |      (?:từ )?ngày <d:day> tháng <m:month>(?: năm <y4:year>)?<until><d:day2> tháng <m:month2>(?: năm <y4:year2>)?
    over   count.*  duration.*  date.day  date.day-bare  date.day-two  date.days  date.until-day  date.until-end  rate.*
    yes    từ ngày 15/12/2023 đến 14/6/2024    start_date=2023-12-15  end_date=2024-06-14
    yes    từ 28/3 đến 2/4    published=2025-04-05  start_date=2025-03-28  end_date=2025-04-02
    yes    từ ngày 25 tháng 12 đến hết ngày 3 tháng 1 năm 2025    edtf=2024-12-25/2025-01-03
    no     đến 14/6
    no     từ 28/3 xã

rule date.until-day
    match  (?:tính đến|tính tới|đến|cho đến|tới) (?:ngày )<d:day>[/-]<m:month>(?:[/-]<y4:year>)?(?![/\d])
    |      tính đến <d:day>[/-]<m:month>(?:[/-]<y4:year>)?(?![/\d])
    over   date.day  date.day-bare  date.day-two  count.*
    yes    Tính đến ngày 30/8/2023, tỉnh đã thu nhận hồ sơ.    edtf=2023-08-30
    yes    tính đến 15/3    published=2025-04-02  edtf=2025-03-15
    no     đến 30/8 xã
    no     ngày 30/8

rule date.until-end
    # Only the end is sure.
    match  (?:(?:tính |cho )?(?:đến|tới) )?hết (?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]| <counted>)
    |      (?:(?:tính |cho )?(?:đến|tới) )?hết tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    |      (?:(?:tính |cho )?(?:đến|tới) )?hết quý <roman-q:quarter>(?:(?:/|-| năm )<y4:year>)?(?![/\d\p{L}-])
    set    open=start
    over   date.day  date.day-bare  date.day-two  date.month  date.month-year  date.quarter  date.year  count.*  duration.*
    yes    Tính đến hết ngày 15/3/2025, tổng trị giá xuất khẩu là 5 tỷ USD.    end_date=2025-03-15  edtf=../2025-03-15
    yes    từ nay đến hết tháng 8    published=2021-07-05  end_date=2021-08-31
    yes    đến hết quý III/2024    edtf=../2024-09
    no     ngày 15/3/2025
    no     hết 3 tháng

rule date.day-to-now
    match  (?:kể )?từ (?:ngày )?<d:day>[/-]<m:month>(?:[/-]<y4:year>)? (?:đến|tới) nay
    set    open=now
    over   date.*  count.*
    yes    Từ ngày 5/3 đến nay    published=2025-04-02  edtf=2025-03-05/2025-04-02  resolved=published
    yes    kể từ 1/7/2024 đến nay    published=2025-04-02  edtf=2024-07-01/2025-04-02
    no     từ ngày 5/3
    no     đến nay

rule date.day-on
    match  (?:kể )?từ (?:ngày )?<d:day>[/-]<m:month>(?:[/-]<y4:year>)?(?= (?:trở đi|trở về sau))
    set    open=end
    over   date.*  count.*
    yes    áp dụng từ 1/7/2025 trở đi    start_date=2025-07-01  edtf=2025-07-01/..
    yes    kể từ ngày 15/8 trở đi    published=2025-07-20  edtf=2025-08-15/..
    no     từ ngày 1/7/2025
    no     từ 15/8 đến nay

# --- months --------------------------------------------------------------------------------------------------------
rule date.month-year
    match  tháng (?:<m:month>|<m-word:month>)(?:/|-| ?,? ?(?:của )?năm | - )<y4:year>
    |      (?<text>(?-i:(?<![\d/]))<m:month>/<y4:year>)(?![/-])
    |      (?-i:T)<m:month>/<y4:year>(?![/-])
    over   count.*  duration.*  date.year  date.month  date.month-name  date.day-bare  date.first-months  none.code
    yes    vào tháng 4/2024    edtf=2024-04  resolved=explicit
    yes    tháng 12 năm 2019    edtf=2019-12
    yes    tháng mười hai năm 2019    edtf=2019-12
    yes    Doanh thu T3/2024 tăng.    edtf=2024-03
    no     28/2015/NĐ-CP
    no     tháng 13/2024

rule date.month
    match  tháng <m:month>(?: này)?(?![/\d-]| (?:năm|lần|tuổi))
    not-after  \d |mỗi |từng |hàng |những |các |nhiều |mấy 
    over   count.*
    yes    Trong tháng 3, tỉnh thu 500 tỷ đồng.    published=2025-04-02  edtf=2025-03
    yes    CPI tháng 12 tăng.    published=2025-01-06  edtf=2024-12
    no     trong 6 tháng 3 lần
    no     tháng 4/2024

rule date.month-name
    # `tháng năm` is as often five months; a capital letter makes it May. Giêng and Chạp are of the lunar calendar.
    match  tháng <m-word:month>(?! (?:năm|rưỡi|lẻ|đầu|cuối|qua|trước|nay|nữa|liên|triệu|nghìn|trăm))
    not-after  \d |\p{L}+ (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) |mỗi |từng |hàng |những |các |nhiều |mấy |Cách mạng |Mười |một 
    over   count.*
    yes    vào tháng tư    published=2025-05-02  edtf=2025-04
    yes    Từ tháng Năm, giá tăng.    published=2025-05-20  edtf=2025-05
    no     năm tháng
    no     Cách mạng tháng Tám
    no     mỗi tháng ba lần

rule date.month-near
    match  tháng (?:<m:month>|<m-word:month>) (?:(?=<near:future>)<near:past>|<year-rel:year_shift>)
    over   date.month  date.month-name  date.year-rel  count.*
    yes    tháng 3 năm ngoái    published=2025-04-02  edtf=2024-03
    yes    Theo bà, tháng 11 tới trường sẽ đón đoàn.    published=2016-10-20  edtf=2016-11
    yes    tháng 3 vừa qua    published=2025-02-02  edtf=2024-03
    yes    từ tháng 1 năm tới    published=2025-11-02  edtf=2026-01
    no     tháng 3
    no     tháng 3/2025

rule date.month-of-list
    match  (?<text>tháng <m:month>)(?=(?:, (?:tháng )?\d{1,2})*(?: và |, )(?:tháng )?\d{1,2}(?:/| năm )<y4:year>)
    |      (?<text>tháng <m:month>)(?=(?:, (?:tháng )?\d{1,2})*(?: và |, )(?:tháng )?\d{1,2} <year-rel:year_shift>)
    over   date.month  count.*  duration.*
    yes    tháng 3 và tháng 4/2023    published=2025-04-02  text=tháng 3  edtf=2023-03
    yes    tháng 3, 4 năm ngoái    published=2025-04-02  edtf=2024-03
    no     tháng 3 và tháng 4
    no     tháng 3/2023 và tháng 4/2023

rule date.months
    match  (?:từ )?tháng <m:month>(?:[/-]<y4:year>| năm <y4:year>)?(?:<dash>| đến | đến hết | tới )(?:tháng )<m:month2>(?:(?:[/-]| năm )<y4:year2>)?(?![/\d-])
    |      (?:từ )?tháng <m:month>(?:-|–| đến )<m:month2>(?:/| năm )<y4:year2>(?![/\d-])
    over   date.month  date.month-year  date.until-end  count.*  duration.*
    yes    từ tháng 1 đến tháng 5/2024    start_date=2024-01-01  end_date=2024-05-31
    yes    từ tháng 5-2025 đến tháng 10-2026    edtf=2025-05/2026-10
    yes    tháng 6-8/2023    edtf=2023-06/2023-08
    no     tháng 1
    no     từ tháng 1 đến ngày 5/3

rule date.half-month
    match  (?:nửa đầu|kỳ (?<half>1|I)(?!\d)|đợt 1)(?: của)? tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    set    half=1
    over   date.month  date.month-year  date.part-month  duration.*  count.*  none.level  none.named
    yes    nửa đầu tháng 3/2025    edtf=2025-03-01/2025-03-15
    yes    Trong kỳ 1 tháng 3/2025, kim ngạch tăng.    start_date=2025-03-01  end_date=2025-03-15
    no     nửa cuối tháng 3/2025
    no     ngày 1 tháng 3/2025

rule date.half-month-last
    match  (?:nửa cuối|nửa sau|kỳ (?:2|II)(?!\d))(?: của)? tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    set    half=2
    over   date.month  date.month-year  date.part-month  duration.*  count.*  none.level  none.named
    yes    nửa cuối tháng 02/2025    edtf=2025-02-16/2025-02-28
    yes    so với kỳ 2 tháng 2    published=2024-03-20  end_date=2024-02-29
    no     nửa đầu tháng 3/2025
    no     kỳ 3 tháng 2/2025

rule date.month-to-now
    match  (?:kể )?từ (?:đầu |giữa |cuối )?tháng <m:month>(?:(?:[/-]| năm )<y4:year>)? (?:đến|tới) nay
    |      từ (?:đầu )?<month-rel:month_shift> (?:đến|tới) nay
    set    open=now
    over   date.*  count.*  duration.*
    yes    từ tháng 3 đến nay    published=2025-04-02  edtf=2025-03/2025-04-02
    yes    Từ đầu tháng 10/2024 tới nay    published=2025-04-02  start_date=2024-10-01  end_date=2025-04-02
    no     từ tháng 3
    no     từ tháng 3 đến tháng 5

rule date.part-month
    match  đầu (?:tháng <m:month>(?:(?:/|-| năm )<y4:year>)?(?![/\d-])|<month-rel:month_shift>)
    set    edge=first
    over   date.month  date.month-year  date.month-rel
    yes    từ đầu tháng 5/2024    start_date=2024-05-01
    yes    đầu tháng này    published=2025-04-08  start_date=2025-04-01
    no     tháng 5
    no     cuối tháng 5

rule date.part-month-last
    match  cuối (?:tháng <m:month>(?:(?:/|-| năm )<y4:year>)?(?![/\d-])|<month-rel:month_shift>)
    set    edge=last
    over   date.month  date.month-year  date.month-rel
    yes    vào cuối tháng 5/2024    end_date=2024-05-31
    yes    cuối tháng trước    published=2025-03-08  end_date=2025-02-28
    no     tháng 5
    no     đầu tháng 5

# --- quarters and halves of a year ---------------------------------------------------------------------------------
rule date.quarter
    match  quý <roman-q:quarter>(?:(?:<dash>| và | và quý | đến quý | đến hết quý )<roman-q:quarter2>)?(?:(?:/|-| - |,? (?:của )?năm | )<y4:year>| <year-rel:year_shift>)?(?![/\d\p{L}]| (?:vị|khách|công ty|cơ quan|bên))
    over   count.*  duration.*  date.year  date.year-rel  none.code
    yes    Trong quý I-2024 đã đạt tỷ lệ 98,77%.    edtf=2024-01/2024-03  resolved=explicit
    yes    quý III/2016    start_date=2016-07-01  end_date=2016-09-30
    yes    quý 2 năm 2021    start_date=2021-04-01
    yes    Lợi nhuận quý IV năm ngoái giảm.    published=2025-04-08  edtf=2024-10/2024-12
    yes    quý I và II/2024    edtf=2024-01/2024-06
    no     quý vị đại biểu
    no     quý 5

rule date.quarter-of-list
    match  (?<text>quý <roman-q:quarter>)(?=(?:, (?:quý )?(?:[IV]{1,3}|\d))+(?:(?: và |, )(?:quý )?(?:[IV]{1,3}|\d))?(?:/| năm )<y4:year>)
    over   date.quarter  count.*
    yes    các quý I, II, III/2023    text=quý I  published=2025-01-05  edtf=2023-01/2023-03
    yes    quý 1, quý 2 và quý 3 năm 2023    text=quý 1  published=2025-01-05  edtf=2023-01/2023-03
    no     quý I/2023
    no     quý I, tỉnh thu 5 tỷ đồng năm 2023

rule date.quarter-first
    match  quý (?:đầu|đầu tiên)(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))
    set    quarter=1
    over   date.year  date.year-rel  date.part-year  count.*
    yes    Trong quý đầu năm 2024    edtf=2024-01/2024-03
    yes    quý đầu tiên của năm    published=2025-04-20  edtf=2025-01/2025-03
    no     quý đầu tiên
    no     hai quý đầu năm 2024

rule date.quarter-last-of-year
    match  quý cuối(?: cùng)?(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))
    set    quarter=4
    over   date.year  date.year-rel  date.part-year-last  count.*
    yes    trong quý cuối năm 2024    edtf=2024-10/2024-12
    yes    vào quý cuối năm    published=2025-10-20  edtf=2025-10/2025-12
    no     cuối quý
    no     hai quý cuối năm

rule date.half
    match  nửa đầu(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))(?! (?:học|mới))
    set    half=1
    over   duration.*  count.*  date.year  date.year-rel  date.part-year
    yes    nửa đầu năm 2025    edtf=2025-01/2025-06
    yes    trong nửa đầu năm nay    published=2023-07-05  edtf=2023-01/2023-06
    yes    trong nửa đầu năm    published=2023-07-05  edtf=2023-01/2023-06
    no     6 tháng cuối năm
    no     nửa cuối năm 2025

rule date.half-last
    match  nửa (?:cuối|sau)(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))(?! (?:học|mới))
    set    half=2
    over   duration.*  count.*  date.year  date.year-rel  date.part-year-last
    yes    nửa cuối năm 2024    start_date=2024-07-01  end_date=2024-12-31
    yes    Nửa cuối năm, giá sẽ giảm.    published=2025-04-05  edtf=2025-07/2025-12
    no     nửa đầu năm 2024
    no     một nửa

# How many months or quarters of a year.
piece n12        (?:(?<![\d.,/-])(?:1[0-2]|0?[1-9])(?!\d|[.,]\d)|mười một|mười hai|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)

rule date.first-months
    match  <n12:months> tháng(?: đầu(?: tiên)?)?(?:<of-year> <y4:year>|(?:/| )<y4:year>| (?:của )?<year-rel:year_shift>)(?! liên tiếp|[/-]\d)
    |      <n12:months> tháng đầu(?: tiên)?(?: của)? năm(?! (?:học|liên tiếp|mới))
    |      <n12:months> tháng,? (?:tính |kể )?(?:từ|kể từ) đầu năm(?: <y4:year>| nay)?
    |      (?<months>(?<![\d.,/-])(?:1[0-2]|[1-9]))(?-i:T)/?<y4:year>
    set    edge=first
    over   duration.*  count.*  date.year  date.year-rel  date.part-year  none.code
    yes    Trong 9 tháng năm 2023, tỉnh thu hút 20 dự án.    start_date=2023-01-01  end_date=2023-09-30
    yes    11 tháng đầu năm 2020    start_date=2020-01-01  end_date=2020-11-30
    yes    Năm 2023 và 6 tháng đầu năm 2024    start_date=2024-01-01  end_date=2024-06-30
    yes    6 tháng đầu năm ngoái    published=2025-07-02  start_date=2024-01-01  end_date=2024-06-30
    yes    Trong 4 tháng tính từ đầu năm 2019    edtf=2019-01/2019-04
    yes    Xuất khẩu 9 tháng/2024 tăng.    edtf=2024-01/2024-09
    no     6 tháng cuối năm
    no     mức tăng trong 9 tháng qua
    no     18 tháng

rule date.first-quarters
    match  <n12:quarters> quý (?:đầu |đầu của )?(?:năm <y4:year>|<year-rel:year_shift>)
    |      <n12:quarters> quý đầu(?: của)? năm
    set    edge=first
    over   duration.*  count.*  date.*
    yes    9 tháng và 3 quý đầu năm 2020    start_date=2020-01-01  end_date=2020-09-30
    yes    hai quý đầu năm nay    published=2024-07-16  edtf=2024-01/2024-06
    no     quý đầu tiên
    no     hai quý liên tiếp

rule date.last-months
    match  <n12:months> tháng (?:cuối|còn lại của|còn lại)(?: cùng)?(?:<of-year> <y4:year>| (?:của )?<year-rel:year_shift>| (?:của )?năm(?! học))
    set    edge=last
    over   duration.*  count.*  date.year  date.year-rel  date.part-year-last
    yes    3 tháng cuối năm 2022    start_date=2022-10-01  end_date=2022-12-31
    yes    sáu tháng cuối năm giá lương thực sẽ chỉ tăng 2%.    published=2025-04-04  edtf=2025-07/2025-12
    no     3 tháng cuối
    no     3 tháng đầu năm 2022

rule date.last-quarters
    match  <n12:quarters> quý (?:cuối|còn lại của|còn lại)(?:<of-year> <y4:year>| (?:của )?<year-rel:year_shift>| (?:của )?năm(?! học))
    set    edge=last
    over   duration.*  count.*  date.year  date.year-rel  date.part-year-last
    yes    hai quý cuối năm 2022    edtf=2022-07/2022-12
    yes    3 quý còn lại của năm    published=2025-04-04  edtf=2025-04/2025-12
    no     hai quý đầu năm 2022
    no     2 quý liên tiếp

# --- years and spans of years --------------------------------------------------------------------------------------
rule date.year
    match  năm <y4:year>(?![-–/\d]| ?[-–] ?\d)
    |      \((?<text><y4:year>)\)
    over   count.*
    yes    Chỉ số cải cách hành chính năm 2024    edtf=2024  start_date=2024-01-01  end_date=2024-12-31  resolved=explicit
    yes    theo số liệu của Cục Thống kê (2023)    edtf=2023
    no     năm 2024-2025
    no     có 2024 người

rule date.year-bare
    # `đến 2030`, `từ 2015`: a year only by the word before it.
    match  (?<text><y4:year>)(?![-–/\d%]| ?[-–] ?\d| <noun-listed>| (?:người|tỷ|triệu|đồng|ha|km|tấn))
    after  (?:từ|đến|trước|sau|đầu|cuối|giữa|mùa|vụ|Xuân|Đông|hè|Hè|khóa|SEA Games|PAPI|PCI|PAR INDEX|PAR Index|SIPAS|DTI|PII|DDCI|PGI|Index|Kỷ Hợi|Canh Tý|Tân Sửu|Nhâm Dần|Quý Mão|Giáp Thìn|Ất Tỵ|Bính Ngọ) 
    over   count.*  duration.*  none.code
    yes    phấn đấu đến 2030 cơ bản hoàn thành    edtf=2030
    yes    Chỉ số PAPI 2023 của tỉnh    edtf=2023
    no     đến 2030 người
    no     có 2030 hồ sơ

rule date.years
    match  (?:(?:giai đoạn|nhiệm kỳ|thời kỳ|trong các năm|các năm|năm|năm học|niên khóa|khóa|niên vụ|mùa giải|mùa|vụ|từ năm|từ) )(?:năm |từ năm |từ )?<y4:year>(?:<dash>| đến | đến hết năm | đến năm | tới | tới năm )<y4:year2>(?![/\d])
    |      (?:năm học|niên khóa|niên vụ|mùa giải|mùa|vụ(?: \p{L}+){0,2}) <y4:year>/(?<year2>20\d\d|\d\d)(?![/\d])
    |      (?:giai đoạn|nhiệm kỳ|năm học|niên khóa|niên vụ|mùa giải|vụ(?: \p{L}+){0,2}) <y4:year>[-–]<y2:year2>
    |      (?<text>(?<![\d/.-])<y4:year>[-–]<y4:year2>)(?![/\d])
    |      (?<text><y4:year> [-–] <y4:year2>)(?=\)|,|;|\.|:| của| trên| tại| và)
    over   count.*  duration.*  date.year  date.year-bare  streak.*  date.first-months
    yes    kế hoạch giai đoạn 2022 - 2025    edtf=2022/2025  start_date=2022-01-01  end_date=2025-12-31
    yes    nhiệm kỳ 2020-2025    edtf=2020/2025
    yes    từ năm 2015 đến năm 2020    edtf=2015/2020
    yes    Năm học 2023-2024, toàn tỉnh có 500 trường.    edtf=2023/2024  start_date=2023-01-01  end_date=2024-12-31
    yes    mùa giải 2023/24    edtf=2023/2024
    no     đường dây nóng 0912-2025
    no     năm học 2024

rule date.years-list
    match  (?<text>(?:các )?năm <y4:year>)(?=(?:,| và|, \d{4} và) (?:năm )?(?:19|20)\d{2})
    over   count.*  date.year
    yes    trong các năm 2019, 2020 và 2021    edtf=2019
    yes    năm 2023 và 2024    edtf=2023
    no     năm 2019
    no     năm 2019, có 2020 hồ sơ

rule date.year-of-list
    match  (?<text><y4:year>)(?![-–/\d%]| ?[-–] ?\d| <noun-listed>| (?:tỷ|triệu|đồng))
    after  năm (?:\d{4}, ){0,4}\d{4}(?:,| và|, và) 
    over   count.*
    yes    trong các năm 2019, 2020 và 2021    edtf=2020
    yes    năm 2023 và 2024    edtf=2024
    no     2020 người
    no     năm 2019, 2020 hồ sơ

rule date.from-year
    match  (?:kể )?từ (?:đầu |giữa |cuối )?năm <y4:year> (?:đến nay|tới nay|trở lại đây|cho đến nay|đến thời điểm này)
    |      từ (?:đầu |giữa |cuối )?<year-rel:year_shift> (?:đến|tới) nay
    set    open=now
    over   date.year  date.year-rel  date.part-year  date.part-year-last  count.*
    yes    Từ năm 2024 đến nay, Công an thành phố tiếp nhận hồ sơ.    published=2025-02  start_date=2024-01-01  end_date=2025-02-28
    yes    từ đầu năm 2024 đến nay    published=2025-02-11  edtf=2024/2025-02-11  resolved=published
    yes    từ đầu năm ngoái đến nay    published=2025-02-11  edtf=2024/2025-02-11
    no     từ năm 2024
    no     đến nay

rule date.year-to-now
    match  (?:tính |kể )?từ đầu năm (?:đến|tới|cho đến) (?:nay|thời điểm này|thời điểm hiện tại|hiện tại)
    |      từ đầu năm trở lại đây
    set    year_shift=0  open=now
    over   date.*  count.*
    yes    Từ đầu năm đến nay, tỉnh cấp 20 dự án.    published=2025-09-11  start_date=2025-01-01  end_date=2025-09-11
    yes    tính từ đầu năm đến thời điểm này    published=2025-09-11  edtf=2025/2025-09-11
    no     từ đầu năm
    no     đến nay

rule date.since-year
    # `từ đầu năm đến hết ngày 15/3`: the year of the end.
    match  (?:tính |kể )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:hết )?(?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d])
    |      (?:tính |kể )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:hết |cuối )?tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    set    since_year=1
    over   date.*  count.*  duration.*
    yes    từ đầu năm đến hết ngày 15/3    published=2025-03-28  edtf=2025-01-01/2025-03-15
    yes    Từ đầu năm 2024 đến ngày 30/9, cả nước có 5 vụ.    edtf=2024-01-01/2024-09-30  resolved=explicit
    yes    từ đầu năm đến hết tháng 9    published=2025-10-03  edtf=2025-01/2025-09
    no     từ đầu năm
    no     đến hết ngày 15/3

rule date.since-year-half
    match  (?:tính )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:hết )?(?:nửa đầu|kỳ 1|kỳ I) tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    set    since_year=1  half=1
    over   date.*  count.*  duration.*
    yes    từ đầu năm đến nửa đầu tháng 3/2025    edtf=2025-01-01/2025-03-15
    yes    từ đầu năm 2025 đến hết kỳ 1 tháng 3    edtf=2025-01-01/2025-03-15
    no     nửa đầu tháng 3/2025
    no     từ đầu năm đến tháng 3

rule date.from-year-open
    match  (?:kể )?từ năm <y4:year>(?= (?:trở đi|trở về sau))
    set    open=end
    over   date.year
    yes    áp dụng từ năm 2024 trở đi    start_date=2024-01-01  edtf=2024/..
    yes    kể từ năm 2026 trở về sau    edtf=2026/..
    no     từ năm 2024 đến năm 2025
    no     từ năm 2024

rule date.until-year
    match  (?:(?:tính |cho )?(?:đến|tới) )?hết (?:năm <y4:year>|<year-rel:year_shift>)
    set    open=start
    over   date.year  date.year-rel
    yes    duy trì đến hết năm 2025    end_date=2025-12-31  edtf=../2025
    yes    đến hết năm nay    published=2025-02-11  edtf=../2025
    no     đến năm 2025
    no     hết năm

rule date.part-year
    match  (?:từ )?đầu (?:năm <y4:year>|<year-rel:year_shift>)
    |      (?<text>(?:từ |vào |hồi )đầu năm)(?! (?:\d|học|mới|tài|nay|ngoái|trước|qua|tới|sau|kia|vừa|tiếp|kế))
    set    edge=first
    over   date.year  date.year-rel
    not-after  (?:tháng|quý|nửa|tuần|ngày) 
    yes    Ngay từ đầu năm, tổ công tác đã triển khai.    published=2025-04-08  start_date=2025-01-01
    yes    vào đầu năm 2019    start_date=2019-01-01
    yes    đầu năm nay    published=2025-04-08  start_date=2025-01-01
    no     6 tháng đầu năm
    no     dịp đầu năm mới

rule date.part-year-last
    match  cuối (?:năm <y4:year>|<year-rel:year_shift>)
    |      (?:đến|vào|tới|trước|từ nay đến) (?<text>cuối năm)(?! (?:\d|học|nay|ngoái|trước|qua|tới|sau|kia|vừa|tiếp|kế))
    set    edge=last
    over   date.year  date.year-rel
    not-after  (?:tháng|quý|nửa|tuần|ngày) 
    yes    dự kiến hoàn thành vào cuối năm 2019    end_date=2019-12-31
    yes    cuối năm ngoái    published=2025-04-08  end_date=2024-12-31
    yes    từ nay đến cuối năm    published=2025-10-08  end_date=2025-12-31
    no     6 tháng cuối năm
    no     dịp mua sắm cuối năm

rule date.decade
    match  (?:(?:đầu |giữa |cuối )?những năm|(?:đầu |giữa |cuối )?thập niên|(?:đầu |giữa |cuối )?thập kỷ) (?<decade>19[0-9]0|20[0-2]0|[4-9]0)(?!\d)(?: (?:của )?thế kỷ (?:trước|XX|20))?
    over   count.*  date.year  date.century
    yes    vào những năm 1990    start_date=1990-01-01  end_date=1999-12-31
    yes    thập niên 90 của thế kỷ trước    edtf=1990/1999
    no     những năm 2023
    no     những năm qua

rule date.decade-of-century
    match  (?:những năm|thập niên|thập kỷ) (?<decade>[1-9]0) (?:của )?thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    over   count.*  date.*
    yes    những năm 60 của thế kỷ XIX    edtf=1860/1869
    yes    thập niên 20 của thế kỷ 21    edtf=2020/2029
    no     những năm 60
    no     thế kỷ XIX

rule date.century
    match  thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    over   count.*
    yes    từ thế kỷ XIX    start_date=1801-01-01  end_date=1900-12-31
    yes    thế kỷ 21    edtf=2001/2100
    no     thế kỷ này
    no     hai thế kỷ

rule date.century-half
    match  nửa đầu(?: của)? thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    set    half=1
    over   count.*  date.century
    yes    nửa đầu thế kỷ XX    edtf=1901/1950
    yes    nửa đầu của thế kỷ 21    edtf=2001/2050
    no     nửa cuối thế kỷ XX
    no     nửa thế kỷ

rule date.century-half-last
    match  nửa (?:cuối|sau)(?: của)? thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    set    half=2
    over   count.*  date.century
    yes    nửa cuối thế kỷ XX    edtf=1951/2000
    yes    nửa sau thế kỷ 19    edtf=1851/1900
    no     nửa đầu thế kỷ XX
    no     cuối thế kỷ XX

# --- Tết -----------------------------------------------------------------------------------------------------------
rule date.tet
    # The three days of Tết of a year that is named.
    match  Tết (?:Nguyên đán |cổ truyền |âm lịch |ta )?(?:năm )?(?=<tet-year:month>)(?=<tet-year:day>)(?:<y4:year>|<tet-year:year>(?: \(?<y4:year>\)?)?)
    set    lasts=3
    over   date.year  date.year-bare  count.*
    yes    dịp Tết Nguyên đán 2024    start_date=2024-02-10  end_date=2024-02-12
    yes    Tết Nguyên đán Ất Tỵ 2025    start_date=2025-01-29
    yes    phục vụ Tết Giáp Thìn    edtf=2024-02-10/2024-02-12
    no     dịp Tết Nguyên đán
    no     Tết Dương lịch 2024

rule date.tet-day
    match  (?:ngày )?(?:mùng|mồng) (?<nth>[1-9]|10|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) Tết (?:Nguyên đán |cổ truyền )?(?:năm )?(?=<tet-year:month>)(?=<tet-year:day>)(?:<y4:year>|<tet-year:year>(?: \(?<y4:year>\)?)?)
    over   date.*  count.*
    yes    mùng 1 Tết Giáp Thìn    edtf=2024-02-10  resolved=explicit
    yes    sáng mồng 3 Tết Nguyên đán 2025    edtf=2025-01-31
    no     mùng 3 Tết
    no     mùng 3 tháng Giêng

rule date.tet-eve
    match  (?:30|ba mươi) Tết (?:Nguyên đán )?(?:năm )?(?=<tet-year:month>)(?=<tet-year:day>)(?:<y4:year>|<tet-year:year>(?: \(?<y4:year>\)?)?)
    set    nth=0
    over   date.*  count.*
    yes    đêm 30 Tết Giáp Thìn    edtf=2024-02-09
    yes    chiều 30 Tết Nguyên đán 2024    edtf=2024-02-09
    no     đêm 30 Tết
    no     ngày 30/1

# --- told by the day of publication --------------------------------------------------------------------------------
piece many       (?:\d+|những|các|nhiều|mỗi|hàng|vài|mấy|bao|lâu|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|chục|mươi|một|mốt|lăm|từng|nửa)

rule date.year-rel
    match  <year-rel:year_shift>(?! (?:khi|đó|sinh|tuổi|về trước|trở lại))
    over   count.*
    not-after  <many> |\d+ tháng |đầu tháng \d+ 
    yes    tăng 5% so với năm ngoái    published=2025-04-08  edtf=2024  resolved=published
    yes    Mục tiêu năm nay là 90%.    published=2025-04-08  edtf=2025
    yes    dự kiến khởi công vào năm tới    published=2025-04-08  edtf=2026
    yes    sang năm phải đạt 45 triệu đồng    published=2023-12-08  edtf=2024
    no     những năm qua
    no     3 năm qua
    no     mấy năm nay
    no     những năm tới

rule date.quarter-rel
    match  <quarter-rel:quarter_shift>
    over   count.*
    not-after  <many> 
    yes    Doanh thu quý này đạt 5 tỷ đồng.    published=2025-05-08  edtf=2025-04/2025-06
    yes    tăng 2% so với quý trước    published=2025-05-08  edtf=2025-01/2025-03
    no     quý vị
    no     hai quý tiếp theo

rule date.month-rel
    match  <month-rel:month_shift>(?! (?:đó|khi|tuổi))
    over   count.*
    not-after  <many> 
    yes    tăng 0,3% so với tháng trước    published=2025-04-08  edtf=2025-03
    yes    Trong tháng này, đơn vị sẽ báo cáo.    published=2025-04-08  edtf=2025-04
    no     6 tháng qua
    no     tháng nào

rule date.week-rel
    match  <week-rel:week_shift>(?! (?:đó|khi|tuổi))
    over   count.*
    not-after  <many> 
    yes    Tuần trước, tỉnh đã họp.    published=2025-04-08  start_date=2025-03-31  end_date=2025-04-06
    yes    Tuần tới, giá sẽ giảm.    published=2025-04-04  edtf=2025-04-07/2025-04-13
    no     2 tuần qua
    no     tuần nào

rule date.weekend-rel
    match  cuối <week-rel:week_shift>
    set    weekend=1
    over   date.week-rel
    yes    Cuối tuần qua, giá vàng giảm.    published=2025-04-08  edtf=2025-04-05/2025-04-06
    yes    cuối tuần này    published=2025-04-08  edtf=2025-04-12/2025-04-13
    no     tuần qua
    no     cuối tuần

rule date.weekday-rel
    match  (?:<daypart> )?<weekday:weekday> (?:của )?<week-rel:week_shift>
    over   date.week-rel  count.*  rank.*
    yes    Thứ Hai tuần trước, tỉnh đã họp.    published=2025-04-08  edtf=2025-03-31
    yes    sáng thứ 5 tuần sau    published=2017-02-02  edtf=2017-02-09
    no     tuần trước
    no     thứ Hai

rule date.weekday-near
    match  (?:<daypart>|ngày|vào|đến|từ|hôm) (?<text><weekday:weekday> (?=<near:future>)<near:past>)
    |      (?<text>(?=chủ)<weekday:weekday> (?=<near:future>)<near:past>)
    over   count.*  rank.*
    yes    vào thứ Sáu tới    published=2017-02-02  edtf=2017-02-03
    yes    Chủ nhật vừa qua    published=2025-04-08  edtf=2025-04-06
    no     người thứ hai tới thăm
    no     vào thứ Sáu

rule date.day-rel
    match  (?:<daypart> )?<day-rel:day_shift>
    |      <daypart> <part-rel:day_shift>(?! (?:lại|đó))
    over   count.*
    yes    Hôm qua, UBND tỉnh đã công bố.    published=2025-04-08  edtf=2025-04-07
    yes    Sáng nay, UBND tỉnh công bố.    published=2025-04-08  edtf=2025-04-08
    yes    Ngày mai, hội nghị khai mạc.    published=2025-04-08  edtf=2025-04-09
    yes    hôm kia còn 8.000 đồng    published=2025-04-04  edtf=2025-04-02
    yes    tối hôm qua    published=2025-03-01  edtf=2025-02-28
    no     mai này
    no     hôm trước
