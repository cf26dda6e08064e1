# Dates: years, spans of years, decades, centuries; and what another date of the sentence tells. Their pieces are in
# date.pat.
#
# Not dates: four digits that count (`2020 người`).

# --- years and spans of years --------------------------------------------------------------------------------------
rule date.year
    match  năm <y4:year>(?![-–/\d]| ?[-–] ?\d)
    |      \((?<text><y4:year>)\)
    over   count.*
    yes    Chỉ số cải cách hành chính năm 2024    edtf=2024  start_date=2024-01-01  end_date=2024-12-31  resolved=explicit
    yes    theo số liệu của Cục Thống kê (2023)    edtf=2023
    no     năm 2024-2025
    no     có 2024 người
    no     Chỉ số cải cách hành chính năm 2024 - 2025

rule date.year-of-birth
    # A date, but no time that anything else holds for.
    match  sinh (?<text>năm <y4:year>)(?![-–/\d])
    set    time=no
    over   date.year
    yes    Hai đối tượng, sinh năm 2003 và 2004, bị bắt.    edtf=2003  text=năm 2003
    yes    bị cáo Tư (sinh năm 1985) nộp 50 triệu đồng    edtf=1985
    no     sinh năm con hổ
    no     thành lập năm 1985
    no     Hai đối tượng, sinh năm 2003-2004, bị bắt.

rule date.year-bare
    # `đến 2030`, `từ 2015`: a year only by the word before it.
    match  (?<text><y4:year>)(?![-–/\d%]| ?[-–] ?\d| <noun-listed>| (?:người|tỷ(?! (?:lệ|trọng))|triệu|đồng|ha|km|tấn))
    after  (?:cùng kỳ|từ|đến|trước|sau|đầu|cuối|giữa|mùa|vụ|Xuân|Đông|hè|khóa|SEA Games|PAPI|PCI|PAR INDEX|SIPAS|DTI|PII|DDCI|PGI|Index|Kỷ Hợi|Canh Tý|Tân Sửu|Nhâm Dần|Quý Mão|Giáp Thìn|Ất Tỵ|Bính Ngọ) 
    over   count.*  duration.*  none.code
    yes    phấn đấu {đến|từ|trước|đầu|giữa|sau|cuối} 2030 cơ bản hoàn thành    edtf=2030
    yes    Chỉ số {PCI|DTI|SIPAS|PII|PGI|DDCI} 2023 của tỉnh    edtf=2023
    yes    {Vụ mùa|Vụ Đông|Vụ Xuân|Mùa hè} 2023, tỉnh được mùa.    edtf=2023
    yes    Đoàn dự SEA Games 2023 có 1.003 người.    edtf=2023
    yes    Mừng xuân {Giáp Thìn 2024|Canh Tý 2020|Nhâm Dần 2022}    edtf={2024|2020|2022}
    yes    Chỉ số PAPI 2023 của tỉnh    edtf=2023
    yes    đến 2030 tỷ lệ nghèo còn 2%    edtf=2030
    yes    giảm 5% so với cùng kỳ 2009    edtf=2009
    no     đến 2030 người
    no     có 2030 hồ sơ
    no     quy mô lên đến 2030 {ha|tấn|km}
    no     chi đến 2030 tỷ đồng

rule date.years
    match  (?:(?:giai đoạn|nhiệm kỳ|thời kỳ|trong các năm|các năm|năm|năm học|niên khóa|khóa|niên vụ|mùa giải|mùa|vụ|từ năm|từ) )(?:năm |từ năm |từ )?<y4:year>(?:<dash>| đến | đến hết năm | đến năm | tới | tới năm )<y4:year2>(?![/\d])
    |      (?:năm học|niên khóa|niên vụ|mùa giải|mùa|vụ(?: \p{L}+){0,2}) <y4:year>/(?<year2>20\d\d|\d\d)(?![/\d])
    |      (?:giai đoạn|nhiệm kỳ|năm học|niên khóa|niên vụ|mùa giải|vụ(?: \p{L}+){0,2}) <y4:year>[-–]<y2:year2>
    |      (?<text>(?<![\d/.-])<y4:year>[-–]<y4:year2>)(?![/\d])
    |      (?<text><y4:year> [-–] <y4:year2>)(?=\)|,|;|\.|:| của| trên| tại| và)
    yes    kế hoạch {giai đoạn|thời kỳ|năm} 2022 - 2025    edtf=2022/2025  start_date=2022-01-01  end_date=2025-12-31
    yes    kế hoạch từ 2022 {đến|tới|tới năm|đến hết năm} 2025    edtf=2022/2025
    yes    {học sinh khóa|mùa giải|vụ|mùa} 2022 - 2023    edtf=2022/2023
    yes    kế hoạch {trong các năm|các năm} 2022 - 2025    text={trong các năm 2022 - 2025|các năm 2022 - 2025}
    yes    sinh viên niên khóa 2022 - 2025    text=niên khóa 2022 - 2025
    yes    sản lượng niên vụ 2022 - 2023    text=niên vụ 2022 - 2023
    yes    kế hoạch giai đoạn {từ |từ năm |năm }2022 - 2025    text={giai đoạn từ 2022 - 2025|giai đoạn từ năm 2022 - 2025|giai đoạn năm 2022 - 2025}
    yes    nhiệm kỳ 2020-2025    edtf=2020/2025
    yes    từ năm 2015 đến năm 2020    edtf=2015/2020
    yes    Năm học 2023-2024, toàn tỉnh có 500 trường.    edtf=2023/2024  start_date=2023-01-01  end_date=2024-12-31
    yes    {mùa giải|Năm học|Mùa|Niên khóa|Vụ} 2023/24    edtf=2023/2024
    yes    Niên vụ 2023/24    text=Niên vụ 2023/24
    yes    Vụ cà phê 2023/24    edtf=2023/2024
    yes    {Niên vụ|Nhiệm kỳ|Niên khóa|Mùa giải|Giai đoạn|Năm học|Vụ} 2023-24    edtf=2023/2024
    yes    Vụ {mía|cà phê} 2023-24 được mùa.    edtf=2023/2024
    yes    Vụ án xảy ra tại ba xã (2019 - 2021{;|,} thiệt hại 5 tỷ đồng).    edtf=2019/2021
    yes    Vụ án xảy ra tại ba xã (2019 - 2021).    edtf=2019/2021
    yes    Dự án 2019 - 2021 {của|tại|trên địa bàn} tỉnh đã xong.    edtf=2019/2021
    yes    Chu kỳ 2016-2018 lỗ nặng.    edtf=2016/2018
    no     đường dây nóng 0912-2025
    no     năm học 2024

rule date.year-of-list
    # `năm 2019, 2020 và 2021`: the second and those behind it.
    match  (?<text><y4:year>)(?![-–/\d%]| ?[-–] ?\d| <noun-listed>| (?:tỷ|triệu|đồng))
    after  năm (?:\d{4}, ){0,4}\d{4}(?:,| và|, và) 
    yes    trong các năm {|2018, }2019, 2020 và 2021
    yes    năm 2023 và 2024    edtf=2024
    no     2020 người
    no     năm 2019, 2020 hồ sơ
    no     giải 2020 của báo
    no     trong các năm 2019, 2020-2021
    no     Năm 2019, 2020 triệu đồng được chi cho chợ.

rule date.from-year
    match  (?:kể )?từ (?:đầu |giữa |cuối )?năm <y4:year> (?:đến nay|tới nay|trở lại đây|cho đến nay|đến thời điểm này)
    |      từ (?:đầu |giữa |cuối )?<year-rel:year_shift> (?:đến|tới) nay
    set    open=now
    yes    Từ {|giữa |cuối }năm 2024 {đến nay|trở lại đây}, Công an thành phố tiếp nhận hồ sơ.    published=2025-02  start_date=2024-01-01  end_date=2025-02-28
    yes    Kể từ năm 2024 đến nay, Công an thành phố tiếp nhận hồ sơ.    published=2025-02  text=Kể từ năm 2024 đến nay
    yes    Từ năm 2024 đến {nay|thời điểm này}, Công an thành phố tiếp nhận hồ sơ.    published=2025-02  start_date=2024-01-01  end_date=2025-02-28
    yes    Từ năm 2024 {đến|tới} nay, Công an thành phố tiếp nhận hồ sơ.    published=2025-02  start_date=2024-01-01  end_date=2025-02-28
    yes    Từ năm 2024 {|cho }đến nay, Công an thành phố tiếp nhận hồ sơ.    published=2025-02  start_date=2024-01-01  end_date=2025-02-28
    yes    từ đầu năm 2024 đến nay    published=2025-02-11  edtf=2024/2025-02-11  resolved=published
    yes    từ {đầu|giữa|cuối} năm ngoái {đến|tới} nay    published=2025-02-11  edtf=2024/2025-02-11
    no     từ năm 2024
    no     đến nay

rule date.year-to-now
    match  (?:tính |kể )?từ đầu năm (?:đến|tới|cho đến) (?:nay|thời điểm này|thời điểm hiện tại|hiện tại)
    |      từ đầu năm trở lại đây
    set    year_shift=0  open=now
    yes    Từ đầu năm {|cho }đến {nay|hiện tại|thời điểm hiện tại}, tỉnh cấp 20 dự án.    published=2025-09-11  start_date=2025-01-01  end_date=2025-09-11
    yes    Tính từ đầu năm đến nay, tỉnh cấp 20 dự án.    published=2025-09-11  text=Tính từ đầu năm đến nay
    yes    Kể từ đầu năm đến nay, tỉnh cấp 20 dự án.    published=2025-09-11  text=Kể từ đầu năm đến nay
    yes    Từ đầu năm {đến|tới} nay, tỉnh cấp 20 dự án.    published=2025-09-11  start_date=2025-01-01  end_date=2025-09-11
    yes    tính từ đầu năm đến thời điểm này    published=2025-09-11  edtf=2025/2025-09-11
    yes    Từ đầu năm trở lại đây, giá vàng tăng 12%.    published=2025-09-11  edtf=2025/2025-09-11
    no     từ đầu năm
    no     đến nay

rule date.since-year
    # `từ đầu năm đến hết ngày 15/3`: the year of the end.
    match  (?:tính |kể )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:hết )?(?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d])
    |      (?:tính |kể )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:hết |cuối )?tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    set    since_year=1
    yes    từ đầu năm {|nay }đến hết ngày 15{/| tháng }3    published=2025-03-28  edtf=2025-01-01/2025-03-15
    yes    {Tính |Kể }từ đầu năm đến hết ngày 15/3    published=2025-03-28  text={Tính từ đầu năm đến hết ngày 15/3|Kể từ đầu năm đến hết ngày 15/3}
    yes    từ đầu năm {đến|tới} hết ngày 15/3    published=2025-03-28  edtf=2025-01-01/2025-03-15
    yes    Từ đầu năm 2024 đến ngày 30/9{|/2024}, cả nước có 5 vụ.    edtf=2024-01-01/2024-09-30  resolved=explicit
    yes    từ đầu năm {|nay }đến {hết|cuối} tháng 9    published=2025-10-03  edtf=2025-01/2025-09
    yes    {Kể |Tính }từ đầu năm đến hết tháng 9    published=2025-10-03  text={Kể từ đầu năm đến hết tháng 9|Tính từ đầu năm đến hết tháng 9}
    yes    từ đầu năm 2024 đến hết tháng 9    published=2025-10-03  edtf=2024-01/2024-09
    yes    từ đầu năm đến hết tháng 9{/| năm }2024    published=2025-10-03  edtf=2024-01/2024-09
    yes    từ đầu năm {đến|tới} hết tháng 9    published=2025-10-03  edtf=2025-01/2025-09
    no     từ đầu năm
    no     đến hết ngày 15/3

rule date.since-year-half
    # The first half of a month ends on the 15th.
    match  (?:tính )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:hết )?(?:nửa đầu|kỳ 1|kỳ I) tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    set    since_year=1  half=1
    yes    từ đầu năm {|nay }đến {nửa đầu|kỳ I} tháng 3{/| năm }2025    edtf=2025-01-01/2025-03-15
    yes    Tính từ đầu năm đến nửa đầu tháng 3/2025    text=Tính từ đầu năm đến nửa đầu tháng 3/2025
    yes    từ đầu năm {đến|tới} nửa đầu tháng 3/2025    edtf=2025-01-01/2025-03-15
    yes    từ đầu năm 2025 đến hết kỳ 1 tháng 3    edtf=2025-01-01/2025-03-15
    no     nửa đầu tháng 3/2025
    no     từ đầu năm đến tháng 3

rule date.from-year-open
    # What begins then has no end.
    match  (?:kể )?từ năm <y4:year>(?= (?:trở đi|trở về sau))
    set    open=end
    yes    áp dụng từ năm 2024 trở đi    start_date=2024-01-01  edtf=2024/..
    yes    áp dụng kể từ năm 2024 trở đi    text=kể từ năm 2024
    yes    kể từ năm 2026 trở về sau    edtf=2026/..
    no     từ năm 2024 đến năm 2025
    no     từ năm 2024

rule date.until-year
    # Of what holds to the end of a year only the end is known.
    match  (?:(?:tính |cho )?(?:đến|tới) )?hết (?:năm <y4:year>|<year-rel:year_shift>)
    set    open=start
    yes    duy trì đến hết năm 2025    end_date=2025-12-31  edtf=../2025
    yes    duy trì {cho |tính }đến hết năm 2025    text={cho đến hết năm 2025|tính đến hết năm 2025}
    yes    duy trì tới hết năm 2025    text=tới hết năm 2025
    yes    đến hết năm nay    published=2025-02-11  edtf=../2025
    no     đến năm 2025
    no     hết năm

rule date.part-year
    # Of `đầu năm` only the beginning is known.
    match  (?:từ )?(?:những tháng |các tháng )?đầu (?:năm <y4:year>|<year-rel:year_shift>)
    |      (?<text>(?:từ |vào |hồi )đầu năm)(?! (?:\d|học|mới|tài|nay|ngoái|trước|qua|tới|sau|kia|vừa|tiếp|kế))
    set    edge=first
    not-after  (?:tháng|quý|nửa|tuần|ngày) 
    yes    Ngay {từ|hồi|vào} đầu năm, tổ công tác đã triển khai.    published=2025-04-08  start_date=2025-01-01
    yes    vào đầu năm 2019    start_date=2019-01-01
    yes    đầu năm nay    published=2025-04-08  start_date=2025-01-01
    yes    những tháng đầu năm 2021    text=những tháng đầu năm 2021  start_date=2021-01-01
    no     6 tháng đầu năm
    no     dịp đầu năm mới
    no     kế hoạch tuần đầu năm 2025
    no     Ngay từ đầu năm {mới|học|tài khóa}, tổ công tác đã triển khai.
    no     Ngay {tháng|quý|tuần|ngày} đầu năm 2025, tổ công tác đã triển khai.

rule date.part-year-last
    # Of `cuối năm` only the end is known.
    match  (?:những tháng |các tháng )?cuối (?:năm <y4:year>|<year-rel:year_shift>)
    |      (?:đến|vào|tới|trước|từ nay đến) (?<text>cuối năm)(?! (?:\d|học|nay|ngoái|trước|qua|tới|sau|kia|vừa|tiếp|kế))
    set    edge=last
    not-after  (?:tháng|quý|nửa|tuần|ngày) 
    yes    dự kiến hoàn thành vào cuối năm 2019    end_date=2019-12-31
    yes    cuối năm ngoái    published=2025-04-08  end_date=2024-12-31
    yes    trong những tháng cuối năm 2020    text=những tháng cuối năm 2020  end_date=2020-12-31
    yes    {từ nay đến|Vào|Trước|Đến|Tới} cuối năm    published=2025-10-08  end_date=2025-12-31
    yes    từ nay đến cuối năm nay    published=2025-10-08  text=cuối năm nay
    yes    từ nay đến cuối năm {tới|sau}    published=2025-10-08  edtf=../2026
    yes    tính đến cuối năm {ngoái|qua}    published=2025-10-08  edtf=../2024
    yes    Cầu khánh thành cuối năm trước.    published=2025-10-08
    no     6 tháng cuối năm
    no     dịp mua sắm cuối năm
    no     doanh số quý cuối năm 2025
    no     hai tuần cuối năm 2025
    no     dự kiến hoàn thành vào cuối năm học 2018-2019
    no     dự kiến hoàn thành vào {tháng|ngày} cuối năm 2019
    no     từ nay đến {quý|nửa} cuối năm

rule date.decade
    match  (?:(?:đầu |giữa |cuối )?những năm|(?:đầu |giữa |cuối )?thập niên|(?:đầu |giữa |cuối )?thập kỷ) (?<decade>19[0-9]0|20[0-2]0|[4-9]0)(?!\d)(?: (?:của )?thế kỷ (?:trước|XX|20))?
    yes    vào {những năm|thập kỷ} 1990    start_date=1990-01-01  end_date=1999-12-31
    yes    vào {đầu |giữa |cuối }những năm 1990    text={đầu những năm 1990|giữa những năm 1990|cuối những năm 1990}
    yes    vào những năm 1990 thế kỷ 20    text=những năm 1990 thế kỷ 20
    yes    vào những năm 1990 thế kỷ XX    text=những năm 1990 thế kỷ XX
    yes    vào những năm 2000
    yes    {Đầu|Giữa|Cuối} thập niên 90 của thế kỷ trước    text={Đầu thập niên 90 của thế kỷ trước|Giữa thập niên 90 của thế kỷ trước|Cuối thập niên 90 của thế kỷ trước}
    no     những năm 2023
    no     những năm qua

rule date.decade-of-century
    match  (?:những năm|thập niên|thập kỷ) (?<decade>[1-9]0) (?:của )?thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    yes    {những năm|Thập kỷ} 60 của thế kỷ {|thứ }XIX    edtf=1860/1869
    yes    thập niên 20 của thế kỷ 21    edtf=2020/2029
    no     những năm 60
    no     thế kỷ XIX

rule date.century
    match  thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    yes    từ thế kỷ {|thứ }XIX    start_date=1801-01-01  end_date=1900-12-31
    yes    thế kỷ 21    edtf=2001/2100
    no     thế kỷ này
    no     hai thế kỷ

rule date.century-half
    match  nửa đầu(?: của)? thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    set    half=1
    yes    nửa đầu thế kỷ {|thứ }XX    edtf=1901/1950
    yes    nửa đầu của thế kỷ 21    edtf=2001/2050
    no     nửa cuối thế kỷ XX
    no     nửa thế kỷ

rule date.century-half-last
    match  nửa (?:cuối|sau)(?: của)? thế kỷ(?: thứ)? (?<century>(?-i:[XVI]{1,5})|\d{1,2})(?!\d)
    set    half=2
    yes    nửa cuối {|của }thế kỷ {|thứ }XX    edtf=1951/2000
    yes    nửa sau thế kỷ 19    edtf=1851/1900
    no     nửa đầu thế kỷ XX
    no     cuối thế kỷ XX

# --- told by another date of the sentence --------------------------------------------------------------------------
rule date.year-before
    # `Năm 2023 ... so với năm trước` is 2022 whenever it was published.
    match  năm <y4:year>(?:(?!năm <y4>)[^.;]){0,90}?(?:so với|hơn|như|bằng) (?:cùng kỳ |mức )?(?:của )?(?<text>năm (?:trước|liền trước|trước đó))(?! (?:khi|đó))
    set    year_shift=-1
    over   date.year-rel
    yes    Năm 2023, tỉnh thu 500 tỷ đồng, tăng 5% so với {|cùng kỳ |của |mức }năm trước{| đó}.    published=2025-02-11  edtf=2022  resolved=context
    yes    Năm 2023, tỉnh thu 500 tỷ đồng, {hơn|bằng|như} năm trước.    published=2025-02-11  edtf=2022
    yes    GDP năm 2022 tăng 8% so với năm liền trước    published=2025-02-11  edtf=2021
    no     tăng 5% so với năm trước
    no     Năm 2023 tăng 5% so với năm ngoái
    no     Năm 2023, tỉnh thu 500 tỷ đồng, tăng 5% so với năm trước khi có dịch.

rule date.quarter-before
    # Beside another quarter `quý trước` is the one before that, not before the publication.
    match  quý <roman-q:quarter>(?:(?:/|-| năm )<y4:year>)?(?:(?!quý [IV\d])[^.;]){0,90}?(?:so với|hơn) (?<text>quý (?:trước|liền trước))
    set    quarter_shift=-1
    over   date.quarter-rel
    yes    Doanh thu quý I/2024 giảm 2% so với quý trước    published=2024-05-11  edtf=2023-10/2023-12  resolved=context
    yes    Doanh thu quý I/2024 cao hơn quý trước.    published=2024-05-11  edtf=2023-10/2023-12
    yes    quý {3|ba} tăng 2% so với quý liền trước    published=2024-11-11  edtf=2024-04/2024-06
    no     tăng 2% so với quý trước
    no     quý I/2024 tăng 2%

rule date.month-before
    # Beside another month `tháng trước` is the one before that, not before the publication.
    match  tháng <m:month>(?:(?:/|-| năm )<y4:year>)?(?![\d/])(?:(?!tháng \d)[^.;]){0,90}?(?:so với|hơn) (?<text>tháng (?:trước|liền trước))
    set    month_shift=-1
    over   date.month-rel
    yes    CPI tháng 3 giảm 0,03% so với tháng {|liền }trước    published=2025-04-04  edtf=2025-02  resolved=context
    yes    CPI tháng 3 thấp hơn tháng trước 0,03%.    published=2025-04-04  edtf=2025-02
    yes    tháng 1/2025 tăng 0,98% so với tháng trước    published=2025-04-04  edtf=2024-12
    no     tăng 0,3% so với tháng trước
    no     tháng 3 tăng 0,3%
