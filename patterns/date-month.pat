# Dates: months, quarters, halves, some months of a year. Their pieces are in date.pat.
#
# Not covered: `tháng năm` in small letters (five months as often as May).

# --- months --------------------------------------------------------------------------------------------------------
rule date.month-year
    match  tháng (?:<m:month>|<m-word:month>)(?:[/.-]|,? (?:của )?năm | - )<y4:year>
    |      (?-i:T)?<m:month>/<y4:year>
    yes    vào tháng {4/2024|4-2024|4.2024}    edtf=2024-04  resolved=explicit
    yes    vào tháng 4{/| - }2024    edtf=2024-04  resolved=explicit
    yes    tháng 12{|,} {|của }năm 2019    edtf=2019-12
    yes    tháng mười hai năm 2019    edtf=2019-12
    yes    Doanh thu T3/2024 tăng.    edtf=2024-03
    yes    Hợp đồng ký 10/2023.    edtf=2023-10
    no     28/2015/NĐ-CP
    no     tháng 13/2024

rule date.month
    match  tháng <m:month>(?: này)?(?! lần)
    not-after  \d|mỗi|hàng
    yes    Trong tháng 3, tỉnh thu 500 tỷ đồng.    published=2025-04-02  edtf=2025-03
    yes    Trong tháng 3 này, tỉnh thu 500 tỷ đồng.    published=2025-04-02  text=tháng 3 này
    yes    CPI tháng 12 tăng.    published=2025-01-06  edtf=2024-12
    no     trong 6 tháng 3 lần
    no     tháng 4/2024
    no     gói vay 12 tháng 6 đợt
    no     Một tháng 3 lần bà phải lên viện.
    no     Trong tháng 3 năm 2024, tỉnh thu 500 tỷ đồng.
    no     {Mỗi|Hàng} tháng 3 hộ được vay vốn.

rule date.month-name
    # `tháng năm` is as often five months; a capital letter makes it May. Giêng and Chạp are of the lunar calendar.
    match  tháng <m-word:month>(?! (?:lần|người|ngày))
    not-after  <many>|hàng|Cách mạng
    yes    vào tháng tư    published=2025-05-02  edtf=2025-04
    yes    Từ tháng Năm, giá tăng.    published=2025-05-20  edtf=2025-05
    yes    Tháng {bảy|Mười Một}, tỉnh thu 500 tỷ đồng.    edtf={XXXX-07|XXXX-11}
    no     năm tháng
    no     Cách mạng tháng Tám
    no     Câu lạc bộ họp tháng {hai lần|ba ngày}.
    no     Lương tháng hai người cộng lại được 20 triệu đồng.
    no     vào tháng tư năm ngoái
    no     {Mỗi|Hàng|Cứ 5} tháng hai xe phải đi đăng kiểm.

rule date.month-near
    match  tháng (?:<m:month>|<m-word:month>) (?:(?=<near:future>)<near:past>|<year-rel:year_shift>)
    yes    tháng 3 năm ngoái    published=2025-04-02  edtf=2024-03
    yes    Theo bà, tháng {11|mười một} tới trường sẽ đón đoàn.    published=2016-10-20  edtf=2016-11
    yes    tháng 3 vừa qua    published=2025-02-02  edtf=2024-03
    yes    tháng 3 tới    published=2025-05-02  edtf=2026-03
    yes    từ tháng {1 năm|Một} tới    published=2025-11-02  edtf=2026-01
    yes    từ tháng {1|Một} năm tới    published=2025-11-02  edtf=2026-01
    no     tháng 3
    no     tháng 3/2025

rule date.month-of-list
    # `tháng 3, 4 năm ngoái`: the year stands behind the last.
    match  (?<text>tháng <m:month>)(?=(?:, (?:tháng )?<m>)*(?: và |, )(?:tháng )?<m>(?:(?:/| năm )<y4:year>| <year-rel:year_shift>))
    over   date.month
    yes    tháng 3{ và|,} tháng 4{/| năm }2023    published=2025-04-02  text=tháng 3  edtf=2023-03
    yes    tháng 3{|, 4|, tháng 4} và tháng 5/2023    published=2025-04-02  text=tháng 3  edtf=2023-03
    yes    tháng 3, {|tháng }4 năm ngoái    published=2025-04-02  edtf=2024-03
    yes    tháng 3, 4, 5 năm ngoái    published=2025-04-02  edtf=2024-03
    yes    tháng 3{,| và} 4 năm ngoái    published=2025-04-02  edtf=2024-03
    no     tháng 3 và tháng 4
    no     tháng 3/2023 và tháng 4/2023

rule date.months
    match  (?:từ )?tháng <m:month>(?:(?:[/.-]| năm )<y4:year>)?<until>tháng <m:month2>(?:(?:[/.-]| năm )<y4:year2>)?
    |      (?:từ )?tháng <m:month>(?: ?[-–] ?| đến )<m:month2>(?:[/.]| năm )<y4:year2>
    |      (?:từ )?tháng <m:month>[-–]<m:month2>
    |      (?-i:T)?<m:month>/<y4:year>(?: ?[-–] ?| đến )(?-i:T)?<m:month2>/<y4:year2>
    |      (?-i:T)<m:month>[-–](?-i:T)?<m:month2>/<y4:year2>
    not-after  mỗi|hàng
    yes    Vốn tăng 45% (T9/2023{-|–|- | -| - }T8/2024).    edtf=2023-09/2024-08
    yes    Nhiệm kỳ 10/2019 đến 9/2024 có 12 kỳ họp.    edtf=2019-10/2024-09
    yes    Xuất khẩu T1{-|–}{T|}8/2024 đạt 3 tỷ USD.    edtf=2024-01/2024-08
    yes    Lũ trong tháng 7-8 làm 30 người chết.    published=2023-10-02  edtf=2023-07/2023-08
    yes    Từ tháng {1 - |1-|1 đến }5.2024, cả tỉnh có 30 vụ.    edtf=2024-01/2024-05
    yes    từ tháng 1 {đến|tới} tháng 5{/| năm }2024    start_date=2024-01-01  end_date=2024-05-31
    yes    từ tháng 1 năm 2023 đến tháng 5/2024    end_date=2024-05-31  text=từ tháng 1 năm 2023 đến tháng 5/2024
    yes    từ tháng {1 đến tháng|1-tháng} 5/2024    start_date=2024-01-01  end_date=2024-05-31
    yes    từ tháng 1.2019 đến tháng 5.2024    edtf=2019-01/2024-05
    yes    từ tháng 1 đến {|hết }tháng 5/2024    start_date=2024-01-01  end_date=2024-05-31
    yes    từ tháng 5-2025 đến tháng 10-2026    edtf=2025-05/2026-10
    yes    tháng {6-8|6–8|6 đến 8|6 - 8|6 -8}/2023    edtf=2023-06/2023-08
    yes    Từ tháng 6-8/2023    text=Từ tháng 6-8/2023
    yes    tháng 6-8{/| năm }2023    edtf=2023-06/2023-08
    no     tháng 1
    yes    Lũ từ tháng 7–8 làm 30 người chết.    published=2023-10-02  text=từ tháng 7–8
    no     từ tháng 1 đến ngày 5/3
    no     Đại lý giao {mỗi|hàng} tháng 5-7 xe.

rule date.year-to-month
    # From some time of a year to a month of another.
    match  (?:kể )?từ (?:giữa |cuối )?năm <y4:year><until>(?:đầu |giữa |cuối )?tháng <m:month2>(?:[/-]| năm )<y4:year2>
    yes    Từ {|giữa |cuối }năm 2021 đến {|hết |đầu |giữa |cuối }tháng 5/2024, Công an tỉnh cấp 300 hộ chiếu.    edtf=2021/2024-05
    yes    kể từ năm 2021 đến tháng 5{-| năm }2024    text=kể từ năm 2021 đến tháng 5{-| năm }2024
    no     từ năm 2021 đến năm 2024
    no     năm 2021, tháng 5/2024

rule date.month-first
    # `tháng đầu tiên của năm 2019` is January.
    match  tháng đầu(?: tiên)?(?: của)? năm(?: <y4:year>)?(?! (?:mới|học))
    set    month=1
    yes    Tháng đầu {tiên |}{của |}năm 2019, cả nước xuất khẩu 15.000 tấn hạt tiêu.    edtf=2019-01
    yes    Ngay tháng đầu năm, tỉnh thu 500 tỷ đồng.    published=2019-02-11  edtf=2019-01
    no     {sáu|những|các|10} tháng đầu năm 2019
    no     Tháng đầu năm {mới|học}, trường vắng 5 em.
    no     tháng đầu tiên

rule date.first-days
    # `15 ngày đầu tháng 5`: the customs count so.
    match  <d:day2> ngày đầu(?: tiên)?(?: của)? tháng <m:month>(?:(?:[/.-]| năm )<y4:year>)?
    set    day=1
    yes    Trong 15 ngày {đầu|đầu tiên|đầu của} tháng 5{/|-| năm }2024, cả nước xuất khẩu 300 nghìn tấn gạo.    edtf=2024-05-01/2024-05-15
    yes    10 ngày đầu tháng 5    published=2024-06-03  end_date=2024-05-10
    no     15 ngày đầu năm 2024
    no     15 ngày cuối tháng 5/2024

rule date.first-days-of-year
    match  (?:<d:day2>|<n12:day2>) ngày đầu(?: tiên)?(?: của)? năm(?: <y4:year>)?(?! (?:mới|học))
    set    day=1  month=1
    over   count.*
    yes    Trong {10|ba} ngày đầu {tiên |}{của |}năm 2021, cả nước có 90 vụ cháy.    edtf={2021-01-01/2021-01-10|2021-01-01/2021-01-03}
    yes    15 ngày đầu năm    published=2024-01-18  end_date=2024-01-15
    no     15 ngày đầu tháng 5/2024
    no     ba ngày đầu năm {mới|học}

rule date.half-month
    match  (?:nửa đầu|kỳ 1|kỳ I|đợt 1)(?: của)? tháng <m:month>(?:(?:[/.-]| năm )<y4:year>)?
    set    half=1
    yes    {nửa đầu|Đợt 1} {|của }tháng 3{/| năm }2025    edtf=2025-03-01/2025-03-15
    yes    Trong kỳ {1|I} tháng 3/2025, kim ngạch tăng.    start_date=2025-03-01  end_date=2025-03-15
    no     nửa cuối tháng 3/2025
    no     ngày 1 tháng 3/2025

rule date.half-month-last
    match  (?:nửa cuối|nửa sau|kỳ 2|kỳ II)(?: của)? tháng <m:month>(?:(?:[/.-]| năm )<y4:year>)?
    set    half=2
    yes    {nửa cuối|Nửa sau} {|của }tháng 02{/| năm }2025    edtf=2025-02-16/2025-02-28
    yes    so với kỳ {2|II} tháng 2    published=2024-03-20  end_date=2024-02-29
    no     nửa đầu tháng 3/2025
    no     kỳ 3 tháng 2/2025

rule date.month-to-now
    match  (?:kể )?từ (?:đầu |giữa |cuối )?tháng <m:month>(?:(?:[/.-]| năm )<y4:year>)? (?:đến|tới) nay
    |      từ (?:đầu )?<month-rel:month_shift> (?:đến|tới) nay
    |      (?:kể )?từ (?:khi|lúc) [^.,;\d]*tháng <m:month>(?:[/.-]| năm )<y4:year> (?:đến|tới) nay
    set    open=now
    yes    từ {|giữa |cuối }tháng 3 đến nay    published=2025-04-02  edtf=2025-03/2025-04-02
    yes    Kể từ tháng 3 đến nay    published=2025-04-02  text=Kể từ tháng 3 đến nay
    yes    {|Kể }từ {khi|lúc} mở cửa {|vào }tháng 3{/| năm }2024 {đến|tới} nay    text={|Kể }từ {khi|lúc} mở cửa {|vào }tháng 3{/| năm }2024 {đến|tới} nay
    yes    Từ khi mở cửa tháng 3/2024 đến nay    published=2025-04-02  edtf=2024-03/2025-04-02
    no     Từ khi mở cửa tháng 3/2024 đến tháng 6, chợ đông.
    no     Từ khi mở cửa, chợ đông, tháng 3/2024 đến nay có 300 sạp.
    yes    Từ đầu tháng 10{/| năm }2024 tới nay    published=2025-04-02  start_date=2024-10-01  end_date=2025-04-02
    yes    từ đầu tháng trước {đến|tới} nay    published=2025-04-08  edtf=2025-03/2025-04-08
    no     từ tháng 3
    no     từ tháng 3 đến tháng 5

rule date.part-month
    match  đầu (?:tháng <m:month>(?:(?:[/.-]| năm )<y4:year>)?|<month-rel:month_shift>)
    set    edge=first
    yes    từ đầu tháng {5/2024|5-2024}    start_date=2024-05-01
    yes    từ đầu tháng 5{/| năm }2024    start_date=2024-05-01
    yes    đầu tháng này    published=2025-04-08  start_date=2025-04-01
    no     tháng 5
    no     cuối tháng 5

rule date.part-month-last
    match  cuối (?:tháng <m:month>(?:(?:[/.-]| năm )<y4:year>)?|<month-rel:month_shift>)
    set    edge=last
    yes    vào cuối tháng 5{/| năm }2024    end_date=2024-05-31
    yes    vào cuối tháng {5/2024|5-2024}    end_date=2024-05-31
    yes    cuối tháng trước    published=2025-03-08  end_date=2025-02-28
    no     tháng 5
    no     đầu tháng 5

# --- quarters and halves of a year ---------------------------------------------------------------------------------
rule date.quarter
    match  quý <roman-q:quarter>(?:(?:<dash>| và | và quý | đến quý | đến hết quý )<roman-q:quarter2>)?(?:(?:/ ?|[.-]| - |,? (?:của )?năm | )<y4:year>| <year-rel:year_shift>)?
    over   count.*
    yes    Trong quý {I-2024|một năm 2024|I - 2024|I 2024} đã đạt tỷ lệ 98,77%.    edtf=2024-01/2024-03  resolved=explicit
    yes    quý III{/|.|/ }2016    start_date=2016-07-01  end_date=2016-09-30
    yes    {Năm 2014|Năm ngoái|Riêng năm 2014}, vốn vay quý 1 tăng 5%.    published=2015-06-20  edtf=2014-01/2014-03  resolved=context
    yes    So với năm 2014, vốn vay quý 1 tăng 5%.    published=2015-06-20  edtf=2015-01/2015-03
    yes    Năm 2014 tăng 5%, quý 1 tăng 6%.    published=2015-06-20  edtf=2015-01/2015-03
    yes    quý 2{|,} {|của }năm 2021    start_date=2021-04-01
    yes    quý {2 năm|hai} 2021    start_date=2021-04-01
    yes    Lợi nhuận quý {IV|tư} năm ngoái giảm.    published=2025-04-08  edtf=2024-10/2024-12
    yes    quý {I và II|I-II}/2024    edtf=2024-01/2024-06
    yes    quý I và {|quý }II/2024    edtf=2024-01/2024-06
    yes    quý I {và|đến quý|đến hết quý} II/2024    edtf=2024-01/2024-06
    yes    Quý 2 doanh nghiệp lãi lớn.    published=2024-08-10  edtf=2024-04/2024-06
    no     quý vị đại biểu
    no     quý 5

rule date.quarter-of-list
    match  (?<text>quý <roman-q:quarter>)(?=(?:, (?:quý )?<roman-q>)+(?: và (?:quý )?<roman-q>)?(?:/| năm )<y4:year>)
    over   date.quarter
    yes    các quý I, II, III/2023    text=quý I  published=2025-01-05  edtf=2023-01/2023-03
    yes    quý 1, quý 2 và quý 3 năm 2023    text=quý 1  published=2025-01-05  edtf=2023-01/2023-03
    no     quý I/2023
    no     quý I, tỉnh thu 5 tỷ đồng năm 2023

rule date.quarter-first
    match  quý (?:đầu|đầu tiên)(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))
    set    quarter=1
    yes    Trong quý đầu năm 2024    edtf=2024-01/2024-03
    yes    quý đầu tiên của năm    published=2025-04-20  edtf=2025-01/2025-03
    yes    quý đầu tiên của năm ngoái    published=2025-04-20  edtf=2024-01/2024-03
    no     quý đầu tiên
    no     hai quý đầu năm 2024

rule date.quarter-last-of-year
    match  quý cuối(?: cùng)?(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))
    set    quarter=4
    yes    trong quý cuối {|cùng }năm 2024    edtf=2024-10/2024-12
    yes    vào quý cuối {|của }năm    published=2025-10-20  edtf=2025-10/2025-12
    yes    vào quý cuối năm ngoái    published=2025-10-20  edtf=2024-10/2024-12
    no     cuối quý
    no     hai quý cuối năm

rule date.half
    match  nửa đầu(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))(?! (?:học|mới))
    |      (?<=so với |trong )nửa năm <y4:year>
    set    half=1
    yes    Lãi {tăng 3% so với|đạt 3 tỷ đồng trong} nửa năm 2018.    edtf=2018-01/2018-06
    yes    nửa đầu năm 2025    edtf=2025-01/2025-06
    yes    trong nửa đầu {|của }năm nay    published=2023-07-05  edtf=2023-01/2023-06
    yes    trong nửa đầu năm    published=2023-07-05  edtf=2023-01/2023-06
    yes    trong nửa đầu năm ngoái    published=2023-07-05  edtf=2022-01/2022-06
    no     6 tháng cuối năm
    no     nửa cuối năm 2025
    no     Cầu hỏng, người dân phải đi đò nửa năm 2018.
    no     Nửa đầu năm {học|mới}, lớp vắng 5 em.

rule date.half-last
    match  nửa (?:cuối|sau)(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm))(?! học)
    set    half=2
    yes    nửa {cuối|sau} năm 2024    start_date=2024-07-01  end_date=2024-12-31
    yes    Nửa cuối {|của }năm, giá sẽ giảm.    published=2025-04-05  edtf=2025-07/2025-12
    yes    Nửa cuối năm ngoái, giá đã giảm.    published=2025-04-05  edtf=2024-07/2024-12
    no     nửa đầu năm 2024
    no     một nửa
    no     Nửa cuối năm học, lớp vắng 5 em.

# How many months or quarters of a year.
piece n12        (?:(?<![\d.,/-])(?:1[0-2]|0?[1-9])|mười một|mười hai|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)

rule date.first-months
    match  <n12:months> tháng(?: đầu(?: tiên)?)?(?:<of-year> <y4:year>|(?:/| )<y4:year>| (?:của )?<year-rel:year_shift>)
    |      <n12:months> tháng đầu(?: tiên)?(?: của)? năm(?! (?:học|mới(?! (?:chỉ|đạt|có|thu|giải ngân|thực hiện|hoàn thành))))
    |      <n12:months> tháng,? (?:tính |kể )?từ đầu năm(?: <y4:year>| nay)?
    |      <n12:months>(?-i:T)/?<y4:year>
    over   count.*
    yes    Trong {9|09|chín} tháng {|của }năm 2023, tỉnh thu hút 20 dự án.    start_date=2023-01-01  end_date=2023-09-30
    yes    {11|mười một} tháng đầu {|tiên }năm 2020    start_date=2020-01-01  end_date=2020-11-30
    yes    Năm 2023 và 6 tháng đầu năm 2024    start_date=2024-01-01  end_date=2024-06-30
    yes    6 tháng đầu {|của }năm ngoái    published=2025-07-02  start_date=2024-01-01  end_date=2024-06-30
    yes    Trong {4|bốn} tháng{|,} tính từ đầu năm 2019    edtf=2019-01/2019-04
    yes    Trong 4 tháng kể từ đầu năm {2019|nay}    published=2019-05-03  text={4 tháng kể từ đầu năm 2019|4 tháng kể từ đầu năm nay}
    yes    Xuất khẩu 9 tháng{/| }2024 tăng.    edtf=2024-01/2024-09
    yes    6 tháng đầu {|tiên }của năm    published=2025-07-08  edtf=2025-01/2025-06
    yes    Lợi nhuận 9T/2024 tăng.    edtf=2024-01/2024-09
    no     6 tháng cuối năm
    no     mức tăng trong 9 tháng qua
    no     18 tháng
    no     Trong 9 tháng liên tiếp, tỉnh thu hút 20 dự án.
    yes    6 tháng đầu năm mới {chỉ|có|thu|đạt|giải ngân|thực hiện|hoàn thành} 28% kế hoạch    published=2025-07-08  text=6 tháng đầu năm
    no     hai tháng đầu năm {học 2020-2021|mới}
    no     Mưa dồn vào 3-4 tháng đầu năm.

rule date.first-quarters
    match  <n12:quarters> quý (?:đầu |đầu của )?(?:năm <y4:year>|<year-rel:year_shift>)
    |      <n12:quarters> quý đầu(?: của)? năm
    yes    9 tháng và 3 quý đầu {|của }năm 2020    start_date=2020-01-01  end_date=2020-09-30
    yes    hai quý {|đầu }năm nay    published=2024-07-16  edtf=2024-01/2024-06
    yes    ba quý đầu {|của }năm    published=2024-10-16  edtf=2024-01/2024-09
    no     quý đầu tiên
    no     hai quý liên tiếp

rule date.last-months
    match  <n12:months> tháng (?:cuối|còn lại)(?: cùng)?(?:<of-year> <y4:year>| (?:của )?<year-rel:year_shift>| (?:của )?năm(?! học))
    set    edge=last
    over   count.*
    yes    Sản lượng 6 tháng cuối năm tăng nhẹ.    published=2025-10-04  edtf=2025-07/2025-12
    yes    3 tháng {cuối|cuối cùng|còn lại} năm 2022    start_date=2022-10-01  end_date=2022-12-31
    yes    sáu tháng cuối {|của }năm giá lương thực sẽ chỉ tăng 2%.    published=2025-04-04  edtf=2025-07/2025-12
    yes    Sáu tháng cuối {|của }năm ngoái, giá lương thực chỉ tăng 2%.    published=2025-04-04  edtf=2024-07/2024-12
    yes    2 tháng {còn lại của|cuối} năm 2024    edtf=2024-11/2024-12
    no     3 tháng cuối
    no     3 tháng đầu năm 2022
    no     Trong 3 tháng cuối năm học, lớp ôn thi.

rule date.last-quarters
    match  <n12:quarters> quý (?:cuối|còn lại)(?:<of-year> <y4:year>| (?:của )?(?:<year-rel:year_shift>|năm(?! học)))
    set    edge=last
    yes    hai quý {cuối|còn lại} năm 2022    edtf=2022-07/2022-12
    yes    3 quý còn lại {|của }năm    published=2025-04-04  edtf=2025-04/2025-12
    yes    3 quý còn lại năm ngoái    published=2025-04-04  edtf=2024-04/2024-12
    no     hai quý đầu năm 2022
    no     2 quý liên tiếp
    no     hai quý cuối năm học 2022-2023

rule date.months-so-far
    # `6 tháng đạt ...` in July: the months of this year that are over.
    match  <n12:months> tháng(?= (?:đạt|ước|tăng|giảm|đã|của|cả nước|toàn|là|chỉ|\d\d?[.,]\d|lên (?:<bound> )?\d)|[,;])
    |      (?<=trong |chung |kế |qua )<n12:months> tháng(?= (?:mặt hàng|xuất khẩu|nhập khẩu|kim ngạch|giá trị|tổng|ngành|số (?:vụ|ca|lượt)))
    set    so_far=1
    over   count.*
    not-after  (?:trong vòng|sau|mỗi|trước|thêm|tù|án|đến|thai|chỉ|hạn|đủ)
    yes    Nhập khẩu 4 tháng 12,5 tỷ USD    published=2019-05-03  edtf=2019-01/2019-04
    yes    Nhập khẩu 4 tháng {|đạt |ước |chỉ |đã |là |tăng |giảm }9,7 tỷ USD    published=2019-05-03  edtf=2019-01/2019-04
    yes    Nhập khẩu 4 tháng {của tỉnh|toàn tỉnh|cả nước} đạt 9,7 tỷ USD    published=2019-05-03  edtf=2019-01/2019-04
    yes    6 tháng, tỉnh thu 500 tỷ đồng    published=2023-07-03  edtf=2023-01/2023-06
    yes    Lũ đưa giá trị thiệt hại 6 tháng lên {|gần }5 tỷ đồng.    published=2023-07-03  text=6 tháng
    yes    {Trong|Tính chung|Lũy kế|Qua} 6 tháng {mặt hàng gạo|xuất khẩu gạo|nhập khẩu gạo|kim ngạch gạo|giá trị gạo|tổng lượng gạo|ngành gạo} tăng 5%.    published=2023-07-03  text=6 tháng
    yes    Tính chung 6 tháng số {vụ|ca|lượt} giảm 5%.    published=2023-07-03  text=6 tháng
    no     Bão làm chậm 6 tháng tổng tiến độ.
    no     Lái xe bị tước bằng trong 6 tháng kể từ ngày xử phạt.
    no     sau 6 tháng, giá giảm
    no     6 tháng đầu năm
    no     Nhà máy ngừng {thêm|đủ|chỉ|trong vòng|đến} 4 tháng, nay chạy lại.
    no     {Mỗi|Trước} 4 tháng, máy phải được bảo dưỡng.
    no     Ngân hàng cho vay với {kỳ hạn|thời hạn} 4 tháng, lãi suất 5%.
    no     Dự án chậm 4 tháng so với hợp đồng.

    no     Tòa tuyên mức án 4 tháng, cho hưởng án treo.
    no     Chị có thai 4 tháng, vẫn đi làm.
    no     Bị cáo lĩnh án tù 4 tháng, không kháng cáo.
