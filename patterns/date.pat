# Dates: days, months, quarters, halves, years, spans and parts of them. What a date rule captures (day, month, year,
# quarter, half, months, …) is resolved in src/claims/dating.c from the publication date, never from the clock.
#
# Not covered: times of day, recurring weekdays (`sáng thứ 7`), festivals by the lunar calendar.

piece y4         (?:19|20)\d{2}(?!\d|[.,]\d)
piece d          (?<![\d/.,])(?:0?[1-9]|[12]\d|3[01])(?!\d)
piece m          (?:0?[1-9]|1[0-2])(?!\d)
piece dash       (?: ?[-–] ?)
piece daypart    sáng sớm|rạng sáng|sáng|trưa|chiều tối|chiều|tối|đêm|khuya
piece slash      [/.-]
piece roman-q    (?-i:I{1,3}|IV)|[1-4]
list  month-word months

# --- days ----------------------------------------------------------------------------------------------------------
rule date.day
    match  (?:(?:muộn nhất là|chậm nhất là|trước|đến|từ|vào|sau)? ?)(?<text>(?:(?:ngày|hôm|<daypart>|mùng|mồng)(?: ngày)? )?<d:day>(?<sep>[/.-])<m:month>\k<sep><y4:year>)
    |      (?<text>(?:ngày|hôm|<daypart>(?: ngày)?) <d:day>[/-]<m:month>)(?![/-]\d|\d| ?%)
    |      (?<text>(?:ngày|hôm|<daypart>(?: ngày)?) <d:day>\.<m:month>)(?!\d|[.,]\d)
    |      (?<text>(?:(?:ngày|hôm|<daypart>(?: ngày)?) )<d:day> tháng <m:month>(?:(?: năm |/)<y4:year>)?)
    |      (?<text><d:day> tháng <m:month> năm <y4:year>)
    over   count.*  duration.*  date.month  date.month-year  date.year  rate.*
    yes    phiên họp thường kỳ vào ngày 6/4    published=2025-04-08  start_date=2025-04-06  end_date=2025-04-06  resolved=published
    yes    Quyết định ban hành ngày 26-1-2023    edtf=2023-01-26  resolved=explicit
    yes    Chiều 17/3, đơn vị họp.    published=2026-03-18  edtf=2026-03-17
    yes    ngày 2 tháng 9 năm 1945    edtf=1945-09-02
    no     có 6/4 xã
    no     đạt 5.4%

rule date.day-bare
    # Without `ngày` only where nothing is counted: at the head of a sentence or in brackets, or after a preposition.
    match  (?<text><d:day>/<m:month>)(?![/\d]| (?:xã|huyện|tỉnh|phường|người|hộ|đơn vị|dự án|chỉ tiêu|tiêu chí|số|địa phương|thành phố|thủ tục|nhiệm vụ|công trình|trường|thành viên|Công an|bộ|sở|mục tiêu))
    after  (?:phiên|giao dịch|hội nghị|kỳ|dịp|lễ|hồi|họp|vào|hôm qua|hôm nay|đến|từ|trước|sau|tới|\(|kể từ|sáng nay|chiều nay|chiều qua|tối qua|sáng qua|thứ \p{L}+|chủ nhật|,) ?\(?
    over   count.*  duration.*
    without  xếp \d|đứng thứ
    yes    kéo dài từ 1/8 năm nay    published=2025-08-20  edtf=2025-08-01
    yes    hôm qua (12/5) tại Hà Nội    published=2025-05-13  edtf=2025-05-12
    no     có 1/8 hộ

rule date.day-two
    # Two digits before the stroke: hardly ever a fraction.
    match  (?<text>(?=[0-3]\d)<d:day>/<m:month>)(?![/\d]| (?:<noun-listed>|số))
    over   count.*  duration.*
    without  xếp \d|đứng thứ|xếp hạng|thứ hạng
    yes    khai mạc 24/11 tại Huế    published=2016-11-25  edtf=2016-11-24
    no     11/11 dịch vụ công
    no     đứng thứ 12/11

rule date.days
    match  (?:từ )?(?:ngày )?<d:day>(?:<dash>|,(?: ?\d{1,2},)* ?| và | đến | đến ngày | tới )(?:ngày )?<d:day2>[/-]<m:month2>(?:[/-]<y4:year>)?(?![/\d])
    over   count.*  duration.*  date.day  date.day-bare  rate.*
    yes    diễn ra từ ngày 27-28/10 tại Huế    published=2024-11-02  edtf=2024-10-27/2024-10-28
    yes    từ 1 đến 8/10    published=2024-10-09  start_date=2024-10-01  end_date=2024-10-08
    no     27-28 người

rule date.days-months
    match  (?:từ )?(?:ngày )?<d:day>[/-]<m:month>(?:[/-]<y4:year>)?(?:<dash>| đến | đến ngày | đến hết ngày | tới | tới ngày )<d:day2>[/-]<m:month2>(?:[/-]<y4:year2>)?(?![/\d])
    over   count.*  duration.*  date.day  date.day-bare  date.days  rate.*
    yes    từ ngày 15/12/2023 đến 14/6/2024    start_date=2023-12-15  end_date=2024-06-14
    yes    từ 28/3 đến 2/4    published=2025-04-05  start_date=2025-03-28  end_date=2025-04-02
    no     đến 14/6

rule date.until-day
    match  (?:tính đến|tính đến hết|đến hết|tính tới|đến|cho đến|tới) (?:hết )?(?:ngày|hết ngày) <d:day>[/-]<m:month>(?:[/-]<y4:year>)?(?![/\d])
    |      (?:tính đến|tính đến hết|đến hết) <d:day>[/-]<m:month>(?:[/-]<y4:year>)?(?![/\d])
    over   date.day  date.day-bare  date.days  count.*
    yes    Tính đến ngày 30/8/2023, tỉnh đã thu nhận hồ sơ.    edtf=2023-08-30
    no     đến 30/8 xã

# --- months, quarters, halves --------------------------------------------------------------------------------------
rule date.month-year
    match  tháng (?:<m:month>|<month-word:month>)(?:[/-]| ?năm )<y4:year>
    |      (?<text>(?-i:(?<![\d/]))<m:month>/<y4:year>)(?![/-])
    over   count.*  duration.*  date.year  date.month  date.day-bare
    yes    vào tháng 4/2024    edtf=2024-04  resolved=explicit
    yes    tháng 12 năm 2019    edtf=2019-12
    no     28/2015/NĐ-CP

rule date.month
    match  tháng <m:month>(?: (?:năm nay|này))?(?![/\d-]| (?:năm|lần|tuổi))
    |      tháng (?:Giêng|Chạp)(?=x)
    not-after  \d |mỗi |từng |hàng |những |các |nhiều |mấy 
    over   count.*
    yes    Trong tháng 3, tỉnh thu 500 tỷ đồng.    published=2025-04-02  edtf=2025-03
    no     trong 6 tháng 3 lần
    no     tháng 4/2024

rule date.month-shift
    match  tháng <m:month> năm (?<text2>x)?(?:(?<past>ngoái|trước|qua))
    set    year_shift=-1
    over   date.month
    yes    tháng 3 năm ngoái    published=2025-04-02  edtf=2024-03
    no     tháng 3 năm nay

rule date.months
    match  (?:từ )?tháng <m:month>(?:[/-]<y4:year>)?(?:<dash>| đến | đến hết | tới )(?:tháng )<m:month2>(?:(?:[/-]| năm )<y4:year2>)?(?![/\d-])
    over   date.month  date.month-year  count.*  duration.*
    yes    từ tháng 1 đến tháng 5/2024    start_date=2024-01-01  end_date=2024-05-31
    no     tháng 1

rule date.quarter
    match  quý <roman-q:quarter>(?:(?:<dash>| và | đến quý )<roman-q:quarter2>)?(?:(?:/|-| năm | )<y4:year>)?(?![/\d\p{L}])
    over   count.*  duration.*  date.year  none.code
    yes    Trong quý I-2024 đã đạt tỷ lệ 98,77%.    edtf=2024-01/2024-03  resolved=explicit
    yes    quý III/2016    start_date=2016-07-01  end_date=2016-09-30
    yes    quý 2 năm 2021    start_date=2021-04-01
    no     quý vị đại biểu
    no     quý 5

rule date.half
    match  (?:nửa|6 tháng|sáu tháng) (?:(?<h1>đầu)) (?:của )?năm(?: <y4:year>)?(?! (?:nay|ngoái|trước|qua|tới|sau))
    set    half=1
    over   duration.*  count.*  date.year
    yes    Năm 2023 và 6 tháng đầu năm 2024    start_date=2024-01-01  end_date=2024-06-30
    yes    nửa đầu năm 2025    edtf=2025-01/2025-06
    no     6 tháng cuối năm

rule date.half-this
    match  (?:nửa đầu|6 tháng đầu|sáu tháng đầu|hai quý đầu) năm nay
    set    half=1  year_shift=0
    over   duration.*  count.*  date.*
    yes    trong nửa đầu năm nay    published=2023-07-05  edtf=2023-01/2023-06
    no     nửa đầu năm ngoái

rule date.half-last
    match  (?:nửa|6 tháng|sáu tháng) cuối (?:của )?năm(?: <y4:year>)?(?! (?:nay|ngoái|trước|qua|tới|sau))
    set    half=2
    over   duration.*  count.*  date.year
    yes    6 tháng cuối năm 2024    start_date=2024-07-01  end_date=2024-12-31
    no     6 tháng đầu năm

list  first-months numbers where role=digit|ten

rule date.first-months
    match  (?:(?:trong )?(?<text>(?:<int:months>|<first-months:months>) tháng(?: đầu)?(?: của)? năm(?: <y4:year>)?))(?! (?:nay|ngoái|trước|qua|tới|sau|liên tiếp))
    |      (?<text>(?:<int:months>|<first-months:months>) tháng đầu năm nay)
    set    edge=first
    over   duration.*  count.*  date.year
    yes    Trong 9 tháng năm 2023, tỉnh thu hút 20 dự án.    start_date=2023-01-01  end_date=2023-09-30
    yes    11 tháng đầu năm 2020    start_date=2020-01-01  end_date=2020-11-30
    no     6 tháng cuối năm
    no     mức tăng trong 9 tháng qua

rule date.first-months-shift
    match  (?:<int:months>|<first-months:months>) tháng(?: đầu)? năm (?:ngoái|trước)
    set    edge=first  year_shift=-1
    over   duration.*  count.*  date.*
    yes    6 tháng đầu năm ngoái    published=2025-07-02  start_date=2024-01-01  end_date=2024-06-30
    no     6 tháng đầu năm nay

rule date.first-quarters
    match  (?:<int:quarters>|<first-months:quarters>) quý đầu(?: của)? năm(?: <y4:year>| nay)?
    set    edge=first
    over   duration.*  count.*  date.*
    yes    9 tháng và 3 quý đầu năm 2020    start_date=2020-01-01  end_date=2020-09-30
    no     quý đầu tiên

rule date.last-months
    match  <int:months> tháng cuối năm(?: <y4:year>)?
    set    edge=last
    over   duration.*  count.*  date.year
    yes    3 tháng cuối năm 2022    start_date=2022-10-01  end_date=2022-12-31
    no     3 tháng cuối

# --- years and spans of years --------------------------------------------------------------------------------------
rule date.year
    match  năm <y4:year>(?![-–/\d]| ?[-–] ?\d)
    |      \((?<text><y4:year>)\)
    over   count.*
    yes    Chỉ số cải cách hành chính năm 2024    edtf=2024  start_date=2024-01-01  end_date=2024-12-31  resolved=explicit
    no     năm 2024-2025
    no     có 2024 người

rule date.year-bare
    # `đến 2030`, `từ 2015`: a year only by the word before it.
    match  (?<text><y4:year>)(?![-–/\d%]| ?[-–] ?\d| <noun-listed>| (?:người|tỷ|triệu|đồng|ha|km|tấn))
    after  (?:từ|đến|trước|sau|đầu|cuối|giữa|mùa|vụ|Xuân|Đông|hè|khóa|SEA Games|PAPI|PCI|PAR INDEX|PAR Index|SIPAS|DTI|PII|DDCI|PGI|Index) 
    over   count.*  duration.*  none.code
    yes    phấn đấu đến 2030 cơ bản hoàn thành    edtf=2030
    yes    Chỉ số PAPI 2023 của tỉnh    edtf=2023
    no     đến 2030 người

rule date.years
    match  (?:(?:giai đoạn|nhiệm kỳ|thời kỳ|trong các năm|các năm|năm|năm học|niên khóa|niên vụ|mùa giải|vụ|từ năm|từ) )(?:năm )?<y4:year>(?:<dash>| đến | đến năm | tới | tới năm )<y4:year2>(?![/\d])
    |      (?<text>(?<![\d/.-])<y4:year>[-–]<y4:year2>)(?![/\d])
    over   count.*  duration.*  date.year  date.year-bare  streak.*  date.first-months
    yes    kế hoạch giai đoạn 2022 - 2025    edtf=2022/2025  start_date=2022-01-01  end_date=2025-12-31
    yes    nhiệm kỳ 2020-2025    edtf=2020/2025
    yes    từ năm 2015 đến năm 2020    edtf=2015/2020
    no     đường dây nóng 0912-2025

rule date.years-list
    match  (?<text>(?:các )?năm <y4:year>)(?=(?:,| và|, \d{4} và) (?:năm )?(?:19|20)\d{2})
    over   count.*  date.year
    yes    trong các năm 2019, 2020 và 2021    edtf=2019
    no     năm 2019

rule date.year-of-list
    match  (?<text><y4:year>)(?![-–/\d%]| ?[-–] ?\d| <noun-listed>| (?:tỷ|triệu|đồng))
    after  năm (?:\d{4}, ){0,4}\d{4}(?:,| và) 
    over   count.*
    yes    trong các năm 2019, 2020 và 2021    edtf=2020
    no     2020 người

rule date.from-year
    match  từ (?:đầu )?năm <y4:year> (?:đến nay|tới nay|trở lại đây)
    set    open=now
    over   date.year  date.part-year  count.*
    yes    Từ năm 2024 đến nay, Công an thành phố tiếp nhận hồ sơ.    published=2025-02  start_date=2024-01-01  end_date=2025-02-28
    no     từ năm 2024

rule date.from-year-open
    match  (?:kể )?từ năm <y4:year>(?= (?:trở đi|trở về sau))
    set    open=end
    over   date.year
    yes    áp dụng từ năm 2024 trở đi    start_date=2024-01-01  edtf=2024/..
    no     từ năm 2024 đến năm 2025

rule date.until-year
    match  (?:đến |tới )?hết năm <y4:year>
    set    open=start
    over   date.year
    yes    duy trì đến hết năm 2025    end_date=2025-12-31  edtf=../2025
    no     đến năm 2025

rule date.part-year
    match  (?:từ )?đầu năm(?: <y4:year>)?(?! (?:nay|ngoái|học|trước|tới|sau|mới))(?<n> đến nay)?
    set    edge=first
    over   date.year
    not-after  (?:tháng|quý|nửa|tuần|ngày) 
    yes    Ngay từ đầu năm, tổ công tác đã triển khai.    published=2025-04-08  start_date=2025-01-01
    yes    vào đầu năm 2019    start_date=2019-01-01
    no     6 tháng đầu năm

rule date.part-year-last
    match  cuối năm(?: <y4:year>)?(?! (?:nay|ngoái|học|trước|tới|sau))
    set    edge=last
    over   date.year
    not-after  (?:tháng|quý|nửa|tuần|ngày) 
    yes    dự kiến hoàn thành vào cuối năm 2019    end_date=2019-12-31
    no     6 tháng cuối năm

rule date.part-month
    match  đầu tháng <m:month>(?:(?:/|-| năm )<y4:year>)?(?![/\d-])
    set    edge=first
    over   date.month  date.month-year
    yes    từ đầu tháng 5/2024    start_date=2024-05-01
    no     tháng 5

rule date.part-month-last
    match  cuối tháng <m:month>(?:(?:/|-| năm )<y4:year>)?(?![/\d-])
    set    edge=last
    over   date.month  date.month-year
    yes    vào cuối tháng 5/2024    end_date=2024-05-31
    no     tháng 5

rule date.decade
    match  (?:những năm|thập niên|thập kỷ|đầu những năm|cuối những năm) (?<decade>(?:19)?[5-9]0|20[0-2]0)(?!\d)(?: của thế kỷ (?:trước|XX|20))?
    over   count.*  date.year
    yes    vào những năm 1990    start_date=1990-01-01  end_date=1999-12-31
    no     những năm 2023

rule date.century
    match  thế kỷ(?: thứ)? (?<century>(?-i:X[IVX]{0,4})|\d{1,2})(?!\d)
    over   count.*
    yes    từ thế kỷ XIX    start_date=1801-01-01  end_date=1900-12-31
    no     thế kỷ này

# --- told by the day of publication --------------------------------------------------------------------------------
rule date.year-last
    match  năm (?:ngoái|trước|qua|vừa qua|trước đó)(?! (?:khi|đó))
    not-after  (?:\d|\d tháng|những|các|nhiều|hai|ba|bốn|năm|vài|mấy|mười|trăm|chục) 
    set    year_shift=-1
    yes    tăng 5% so với năm ngoái    published=2025-04-08  edtf=2024  resolved=published
    no     những năm qua
    no     3 năm qua

rule date.year-this
    match  năm nay
    set    year_shift=0
    not-after  (?:\d|\d tháng|những|các|hai|ba|bốn|năm|vài|mấy) 
    yes    Mục tiêu năm nay là 90%.    published=2025-04-08  edtf=2025
    no     mấy năm nay

rule date.year-next
    match  năm (?:tới|sau|tiếp theo)
    set    year_shift=1
    not-after  (?:\d|những|các|hai|ba|bốn|năm|vài|mấy|mười) 
    yes    dự kiến khởi công vào năm tới    published=2025-04-08  edtf=2026
    no     những năm tới

rule date.month-last
    match  tháng (?:trước|vừa qua|qua|trước đó)(?! đó)
    set    month_shift=-1
    not-after  (?:\d|những|các|hai|ba|bốn|năm|sáu|vài|mấy|mười) 
    yes    tăng 0,3% so với tháng trước    published=2025-04-08  edtf=2025-03
    no     6 tháng qua

rule date.month-this
    match  tháng này
    set    month_shift=0
    yes    Trong tháng này, đơn vị sẽ báo cáo.    published=2025-04-08  edtf=2025-04
    no     tháng nào

rule date.quarter-this
    match  quý này
    set    quarter_shift=0
    yes    Doanh thu quý này đạt 5 tỷ đồng.    published=2025-05-08  edtf=2025-04/2025-06
    no     quý vị

rule date.quarter-last
    match  quý (?:trước|vừa qua)
    set    quarter_shift=-1
    yes    tăng 2% so với quý trước    published=2025-05-08  edtf=2025-01/2025-03
    no     quý này

rule date.week-last
    match  tuần (?:trước|qua|vừa qua)
    set    week_shift=-1
    not-after  (?:\d|những|các|hai|ba|bốn|vài|mấy) 
    yes    Tuần trước, tỉnh đã họp.    published=2025-04-08  start_date=2025-03-31  end_date=2025-04-06
    no     2 tuần qua

rule date.week-this
    match  tuần này
    set    week_shift=0
    yes    trong tuần này    published=2025-04-08  start_date=2025-04-07  end_date=2025-04-13
    no     tuần nào

rule date.yesterday
    match  hôm qua|(?:sáng|trưa|chiều|tối|đêm) qua|ngày hôm qua
    set    day_shift=-1
    yes    Hôm qua, UBND tỉnh đã công bố.    published=2025-04-08  edtf=2025-04-07
    no     hôm nay

rule date.today
    match  hôm nay|(?:sáng|trưa|chiều|tối|đêm) nay|ngày hôm nay
    set    day_shift=0
    yes    Sáng nay, UBND tỉnh công bố.    published=2025-04-08  edtf=2025-04-08
    no     hôm qua

rule date.tomorrow
    match  ngày mai|sáng mai|chiều mai
    set    day_shift=1
    yes    Ngày mai, hội nghị khai mạc.    published=2025-04-08  edtf=2025-04-09
    no     mai này
