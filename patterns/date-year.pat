# Dates: years, spans of years, decades, centuries; and what another date of the sentence tells. Their pieces are in
# date.pat.
#
# Not dates: four digits that count (`2020 người`).

# --- years and spans of years --------------------------------------------------------------------------------------
rule date.year
    match  (?:cả )?năm <y4:year>
    |      \((?<text><y4:year>)\)
    over   count.*
    yes    Chỉ số cải cách hành chính năm 2024    edtf=2024  start_date=2024-01-01  end_date=2024-12-31  resolved=explicit
    yes    theo số liệu của Cục Thống kê (2023)    edtf=2023
    yes    vượt mức 4 tỷ USD của cả năm 2023    text=cả năm 2023
    no     năm 2024-2025
    no     có 2024 người
    no     Chỉ số cải cách hành chính năm 2024 - 2025

rule date.year-of-birth
    # A date, but no time that anything else holds for.
    match  sinh (?<text>năm <y4:year>)
    set    time=no
    over   date.year
    yes    Hai đối tượng, sinh năm 2003 và 2004, bị bắt.    edtf=2003  text=năm 2003
    yes    bị cáo Tư (sinh năm 1985) nộp 50 triệu đồng    edtf=1985
    no     sinh năm con hổ
    no     thành lập năm 1985
    no     Hai đối tượng, sinh năm 2003-2004, bị bắt.

rule date.year-bare
    # `đến 2030`, `từ 2015`: a year only by the word before it.
    match  <y4:year>
    after  (?:cùng kỳ|so với|kế hoạch|mục tiêu|GDP|CPI|GRDP|doanh thu|lợi nhuận|ngân sách|cổ tức|từ|đến|trước|sau|đầu|cuối|giữa|mùa|vụ|Xuân|Đông|hè|SEA Games|<tet-year>)
    not-after  <tet> <tet-year>
    over   none.code
    yes    phấn đấu {đến|từ|trước|đầu|giữa|sau|cuối} 2030 cơ bản hoàn thành    edtf=2030
    yes    tăng 4 bậc so với 2018 và đạt 80,05%    edtf=2018
    yes    {Vụ mùa|Vụ Đông|Vụ Xuân|Mùa hè|Niên vụ} 2023, tỉnh được mùa.    edtf=2023
    yes    Đoàn dự SEA Games 2023 có 1.003 người.    edtf=2023
    yes    Mừng xuân {Giáp Thìn 2024|Canh Tý 2020|Nhâm Dần 2022}    edtf={2024|2020|2022}
    yes    đến 2030 tỷ lệ nghèo còn 2%    edtf=2030
    yes    giảm 5% so với cùng kỳ 2009    edtf=2009
    yes    giảm 5% so với 2009, theo hãng    edtf=2009
    yes    {Kế hoạch|Mục tiêu|GDP|CPI|GRDP|Doanh thu|Lợi nhuận|Ngân sách|Cổ tức} 2025 tăng 5%.    edtf=2025
    no     Doanh thu 2025 tỷ đồng
    no     nhiều hơn 5% so với 2009 hộ
    no     đến 2030 người
    no     có 2030 hồ sơ
    no     Chỉ số VN30 giảm từ 2045,5 xuống 1998,2.
    no     Hãng giày chi 90 tỷ đồng thưởng Tết Nguyên đán Quý Mão 2023 cho công nhân.
    no     quy mô lên đến 2030 {ha|tấn|km}
    no     chi đến 2030 tỷ đồng

piece span-noun  giai đoạn|nhiệm kỳ|thời kỳ|năm học|niên khóa|khóa|niên vụ|mùa giải|mùa|vụ(?: <noun-word>)?(?: <noun-word>)?

rule date.year-of-index
    # Right behind the name of a yearly index: `Báo cáo PAPI 2017 phản ánh ...`.
    match  <y4:year>
    after  (?:PAPI|PCI|Index|SIPAS|DTI|PII|DDCI|PGI|EBI|LPI|GII|EGDI)\)? 
    over   none.code  count.*
    yes    Chỉ số {PCI|DTI|SIPAS|PII|PGI|DDCI|PAR Index|PAPI} 2023 của tỉnh    edtf=2023
    yes    Chỉ số sẵn sàng ({PAPI|ICT Index}) 2023 của tỉnh    edtf=2023
    yes    Chỉ số {EBI|LPI|GII|EGDI} 2023 xếp Huế thứ 5.    edtf=2023
    yes    Báo cáo PAPI 2017 phản ánh ý kiến của người dân.    edtf=2017
    no     Báo cáo có 2017 phản ánh của người dân.
    no     Chỉ số PCI 2.023 điểm.

rule date.year-of-index-named
    # ... or behind its name in full.
    match  <y4:year>
    after  chỉ số (?:[\p{L}-]+ ){3,7}
    not-after  (?:của|tới|là|hơn|đạt|với|có|trên|gần|qua|cho) 
    yes    Huế dẫn đầu Chỉ số thương mại điện tử Việt Nam 2025 với 74,7 điểm.    edtf=2025
    yes    Kết quả Chỉ số cải cách hành chính 2024: Huế dẫn đầu.    edtf=2024
    no     Chỉ số được tính từ số liệu của 2025 doanh nghiệp.
    no     Chỉ số giá của huyện đạt 2025 điểm.
    no     Chỉ số hàng hóa châu Á {của|tới|là|hơn|đạt|với|có|trên|gần|qua|cho} 2025.
    no     Chỉ số cải cách hành chính lấy ý kiến 2025 doanh nghiệp.
    no     Chỉ số hàng hóa châu Á tăng {2025 điểm|2025,5 điểm|2025%}.
    no     Chỉ số Nikkei vượt 2025 khi đóng cửa.
    yes    Điểm Chỉ số cải cách hành chính 2025 cao nhất là của Huế.    edtf=2025

rule date.years
    match  (?:<span-noun>|trong các năm|các năm|năm|từ) (?:năm |từ năm |từ )?<y4:year><until>(?:năm )?<y4:year2>
    |      <span-noun> <y4:year>[-–/](?:20)?<y2:year2>
    |      <y4:year><dash><y4:year2>
    yes    Kế hoạch {giai đoạn|thời kỳ|các năm|trong các năm|năm} 2022 - 2025    edtf=2022/2025  start_date=2022-01-01  end_date=2025-12-31  text={giai đoạn|thời kỳ|các năm|trong các năm|năm} 2022 - 2025
    yes    kế hoạch từ 2022 {đến|tới|tới năm|đến hết năm|tới hết năm} 2025    edtf=2022/2025
    yes    kế hoạch giai đoạn {từ |từ năm |năm }2022 - 2025    text=giai đoạn {từ |từ năm |năm }2022 - 2025
    yes    học sinh {khóa|niên khóa} 2022 - 2023    text={khóa|niên khóa} 2022 - 2023
    yes    nhiệm kỳ 2020-2025    edtf=2020/2025  text=nhiệm kỳ 2020-2025
    yes    từ năm 2015 đến năm 2020    edtf=2015/2020
    yes    Năm học 2023-2024, toàn tỉnh có 500 trường.    edtf=2023/2024  start_date=2023-01-01  end_date=2024-12-31
    yes    {Mùa giải|Năm học|Mùa|Niên khóa|Vụ|Niên vụ|Vụ mía|Vụ cà phê} 2023/24    edtf=2023/2024  text={Mùa giải|Năm học|Mùa|Niên khóa|Vụ|Niên vụ|Vụ mía|Vụ cà phê} 2023/24
    yes    Năm học 2023/2024, trường có 500 em.    edtf=2023/2024
    yes    Giai đoạn 2023-24, tỉnh xây 5 cầu.    edtf=2023/2024
    yes    Vụ án xảy ra tại ba xã (2019 - 2021).    edtf=2019/2021
    yes    Chu kỳ 2016-2018 lỗ nặng.    edtf=2016/2018
    no     đường dây nóng 0912-2025
    no     năm học 2024

rule date.year-and
    # `năm 2018 và [2019] đơn vị xếp thứ 9 và thứ 3` counts no offices.
    match  <y4:year>
    after  năm <y4> và 
    over   count.*
    yes    năm 2018 và 2019 đơn vị lần lượt xếp thứ 9 và thứ 3    edtf=2019
    yes    năm 2023 và 2024    edtf=2024
    no     năm 2018 và 219 đơn vị
    no     2018 và 2019 đơn vị

rule date.year-of-list
    # `năm 2019, 2020 và 2021`: the second and those behind it.
    match  <y4:year>
    after  <y4>(?:,| và)
    with   năm <y4>,
    yes    trong các năm 2019, 2020 và 2021    edtf=2020
    yes    các năm 2019, 2021 và 2023    edtf=2021
    yes    Sau năm 2019, hai vụ 2020 và 2021 được mùa.    edtf=2021
    no     2020 người
    no     năm 2019, 2020 hồ sơ
    no     giải 2020 của báo
    no     trong các năm 2019, 2020-2021
    no     Năm 2019, 2020 triệu đồng được chi cho chợ.
    no     Năm 2023, xe Honda City 2020 rớt giá mạnh.
    no     Hai biển số đuôi 1986, 1999 được trả giá cao.

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
    match  (?:tính |kể )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:(?:hết )?(?:ngày )?<d:day>(?:[/.-]| tháng )|(?:hết |cuối )?tháng )<m:month>(?:(?:[/.-]| năm )<y4:year>)?
    set    since_year=1
    yes    từ đầu năm {|nay }đến hết ngày 15{/|.|-| tháng }3    published=2025-03-28  edtf=2025-01-01/2025-03-15
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
    match  (?:tính )?từ đầu năm(?: <y4:year>| nay)? (?:đến|tới) (?:hết )?(?:nửa đầu|kỳ 1|kỳ I) tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?
    set    since_year=1  half=1
    yes    từ đầu năm {|nay }đến {nửa đầu|kỳ I} tháng 3{/| năm }2025    edtf=2025-01-01/2025-03-15
    yes    Tính từ đầu năm đến nửa đầu tháng 3/2025    text=Tính từ đầu năm đến nửa đầu tháng 3/2025
    yes    từ đầu năm {đến|tới} nửa đầu tháng 3/2025    edtf=2025-01-01/2025-03-15
    yes    từ đầu năm 2025 đến hết kỳ 1 tháng 3    edtf=2025-01-01/2025-03-15
    no     nửa đầu tháng 3/2025
    no     từ đầu năm đến tháng 3

rule date.from-year-open
    # What begins then has no end.
    match  từ năm <y4:year>(?= (?:trở đi|trở về sau))
    |      kể từ (?:năm )?<y4:year>(?! (?:đến|tới|cho đến))(?! ?[-–])
    set    open=end
    yes    áp dụng từ năm 2024 trở đi    start_date=2024-01-01  edtf=2024/..
    yes    áp dụng kể từ năm 2024 trở đi    text=kể từ năm 2024
    yes    Kể từ năm 2020, giá nhà tăng 17%/năm.    edtf=2020/..
    yes    kể từ năm 2026 trở về sau    edtf=2026/..
    yes    áp dụng từ năm 2026 trở về sau    edtf=2026/..
    yes    Huế nằm trong tốp 5 kể từ {năm |}2021.    start_date=2021-01-01  edtf=2021/..
    no     kể từ năm 2024 {đến nay|tới nay|cho đến năm 2025}
    no     Kể từ năm 2020 {đến|tới|cho đến} khi về hưu, ông trồng 300 cây.
    no     Kể từ năm 2020{ - | – |-}nay, ông trồng 300 cây.
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
    match  (?:vào |hồi )?(?<text>(?:từ )?(?:những tháng |các tháng )?đầu (?:năm <y4:year>|<year-rel:year_shift>))
    |      (?:từ|vào|hồi) đầu năm(?! (?:học|mới|tài))
    set    edge=first
    not-after  (?:tuần|ngày|đứng|dẫn)
    yes    Ngay {từ|hồi|vào} đầu năm, tổ công tác đã triển khai.    published=2025-04-08  start_date=2025-01-01
    yes    vào đầu năm 2019    start_date=2019-01-01
    yes    đầu năm nay    published=2025-04-08  start_date=2025-01-01
    yes    {vào |hồi }đầu năm ngoái    published=2025-04-08  start_date=2024-01-01  text=đầu năm ngoái
    yes    {những|các} tháng đầu năm 2021    text={những|các} tháng đầu năm 2021  start_date=2021-01-01
    no     6 tháng đầu năm
    no     dịp đầu năm mới
    no     kế hoạch tuần đầu năm 2025
    no     Ngay từ đầu năm {mới|học|tài khóa}, tổ công tác đã triển khai.
    no     Ngay {tháng|tuần|ngày} đầu năm 2025, tổ công tác đã triển khai.
    no     Xã Tân Lập có thu nhập {đứng|dẫn} đầu năm 2022.

rule date.part-year-last
    # Of `cuối năm` only the end is known.
    match  (?:(?:đến|vào|tới|trước) )?(?<text>(?:những tháng |các tháng )?cuối (?:năm <y4:year>|<year-rel:year_shift>))
    |      (?:đến|vào|tới|trước) (?<text>cuối năm)(?! học)
    set    edge=last
    not-after  (?:tháng|tuần|ngày|đứng|xếp)
    yes    dự kiến hoàn thành vào cuối năm 2019    end_date=2019-12-31
    yes    cuối năm ngoái    published=2025-04-08  end_date=2024-12-31
    yes    {Đến|Vào|Tới|Trước} cuối năm sau, cầu sẽ xong.    published=2024-10-08  text=cuối năm sau  edtf=../2025
    yes    trong {những|các} tháng cuối năm 2020    text={những|các} tháng cuối năm 2020  end_date=2020-12-31
    yes    {từ nay đến|Vào|Trước|Đến|Tới} cuối năm    published=2025-10-08  end_date=2025-12-31
    yes    từ nay đến cuối năm nay    published=2025-10-08  text=cuối năm nay
    yes    từ nay đến cuối năm {tới|sau}    published=2025-10-08  edtf=../2026
    yes    tính đến cuối năm {ngoái|qua}    published=2025-10-08  edtf=../2024
    yes    Cầu khánh thành cuối năm trước.    published=2025-10-08  end_date=2024-12-31
    no     6 tháng cuối năm
    no     Xã Tân Lập có thu nhập {đứng|xếp} cuối năm 2022.
    no     dịp mua sắm cuối năm
    no     doanh số quý cuối năm 2025
    no     hai tuần cuối năm 2025
    no     Trường tổng kết vào cuối năm học.
    no     dự kiến hoàn thành vào {tháng|ngày} cuối năm 2019

rule date.decade
    match  (?:đầu |giữa |cuối )?(?:những năm|thập niên|thập kỷ) (?<decade>19[0-9]0|20[0-2]0|[4-9]0)(?: (?:của )?thế kỷ (?:trước|XX|20))?
    yes    vào {những năm|thập kỷ} 1990    start_date=1990-01-01  end_date=1999-12-31
    yes    vào {đầu |giữa |cuối }những năm 1990    text={đầu những năm 1990|giữa những năm 1990|cuối những năm 1990}
    yes    vào những năm 1990 thế kỷ 20    text=những năm 1990 thế kỷ 20
    yes    vào những năm 1990 thế kỷ XX    text=những năm 1990 thế kỷ XX
    yes    vào những năm 2000
    yes    {Đầu|Giữa|Cuối} thập niên 90 của thế kỷ trước    text={Đầu thập niên 90 của thế kỷ trước|Giữa thập niên 90 của thế kỷ trước|Cuối thập niên 90 của thế kỷ trước}
    no     những năm 2023
    no     những năm qua

piece nth-century (?-i:[XVI]+)|\d+

rule date.decade-of-century
    match  (?:những năm|thập niên|thập kỷ) (?<decade>[1-9]0) (?:của )?thế kỷ(?: thứ)? <nth-century:century>
    yes    {những năm|Thập kỷ} 60 của thế kỷ {|thứ }XIX    edtf=1860/1869
    yes    thập niên 20 của thế kỷ 21    edtf=2020/2029
    no     những năm 60
    no     thế kỷ XIX

rule date.century
    match  thế kỷ(?: thứ)? <nth-century:century>
    yes    từ thế kỷ {|thứ }XIX    start_date=1801-01-01  end_date=1900-12-31
    yes    thế kỷ 21    edtf=2001/2100
    no     thế kỷ này
    no     hai thế kỷ

rule date.century-half
    match  nửa đầu(?: của)? thế kỷ(?: thứ)? <nth-century:century>
    set    half=1
    yes    nửa đầu thế kỷ {|thứ }XX    edtf=1901/1950
    yes    nửa đầu của thế kỷ 21    edtf=2001/2050
    no     nửa cuối thế kỷ XX
    no     nửa thế kỷ

rule date.century-half-last
    match  nửa (?:cuối|sau)(?: của)? thế kỷ(?: thứ)? <nth-century:century>
    set    half=2
    yes    nửa cuối {|của }thế kỷ {|thứ }XX    edtf=1951/2000
    yes    nửa sau thế kỷ 19    edtf=1851/1900
    no     nửa đầu thế kỷ XX
    no     cuối thế kỷ XX

# --- told by another date of the sentence --------------------------------------------------------------------------
rule date.year-before
    # `Năm 2023 ... so với năm trước` is 2022 whenever it was published.
    match  (?<!so sánh |cố định )năm <y4:year>(?:(?!(?<!so sánh |cố định )năm <y4>)[^;])*?(?:so với|hơn|như|bằng) (?:cùng kỳ |mức )?(?:của )?(?<text>năm (?:trước đó|trước|liền trước))(?! khi)
    set    year_shift=-1
    over   date.year-rel
    yes    Năm 2023, tỉnh thu 500 tỷ đồng, tăng 5% so với {|cùng kỳ |của |mức }năm trước{| đó}.    published=2025-02-11  edtf=2022  resolved=context
    yes    Năm 2023, tỉnh thu 500 tỷ đồng, {hơn|bằng|như} năm trước.    published=2025-02-11  edtf=2022
    yes    Năm 2023, GRDP (giá {so sánh|cố định} năm 2010) tăng 5% so với năm trước.    published=2025-02-11  edtf=2022
    yes    Năm 2023, tỉnh thu 500 tỷ đồng, tăng 5% so với năm trước đó.    text=năm trước đó  edtf=2022
    yes    GDP năm 2022 tăng 8% so với năm liền trước    published=2025-02-11  edtf=2021
    yes    Năm 2022 bán 420.000 xe, tăng 8% so với năm trước.    published=2025-02-11  edtf=2021
    yes    Năm 2022, TP. Huế thu 500 tỷ đồng, tăng 5% so với năm trước.    published=2025-02-11  edtf=2021
    yes    Năm 2022 xã có 9 hộ nghèo, năm 2023 giảm 2 hộ so với năm trước.    published=2025-02-11  edtf=2022
    no     tăng 5% so với năm trước
    no     GRDP theo giá {so sánh|cố định} năm 2010 tăng 5% so với năm trước.    published=2025-02-11
    no     Năm 2023 tăng 5% so với năm ngoái
    no     Năm 2023, tỉnh thu 500 tỷ đồng, tăng 5% so với năm trước khi có dịch.

rule date.quarter-before
    # Beside another quarter `quý trước` is the one before that, not before the publication.
    match  quý <roman-q:quarter>(?:(?:/|-| năm )<y4:year>)?(?:(?!quý <roman-q>)[^;])*?(?:so với|hơn) (?<text>quý (?:trước|liền trước))
    set    quarter_shift=-1
    over   date.quarter-rel
    yes    Doanh thu quý I/2024 giảm 2% so với quý trước    published=2024-05-11  edtf=2023-10/2023-12  resolved=context
    yes    Quý I/2022 bán 42.000 xe, nhiều hơn quý trước.    published=2024-05-11  edtf=2021-10/2021-12
    yes    Doanh thu quý I{/|-| năm }2022 cao hơn quý trước.    published=2024-05-11  edtf=2021-10/2021-12
    yes    Quý I/2024 hãng lỗ 3 tỷ đồng, quý II/2024 tăng 2% so với quý trước.    published=2024-08-11  edtf=2024-01/2024-03
    yes    quý {3|ba} tăng 2% so với quý liền trước    published=2024-11-11  edtf=2024-04/2024-06
    no     tăng 2% so với quý trước
    no     quý I/2024 tăng 2%

rule date.month-before
    # Beside another month `tháng trước` is the one before that, not before the publication.
    match  tháng <m:month>(?:(?:/|-| năm )<y4:year>)?(?:(?!tháng <m>)[^;])*?(?:so với|hơn) (?<text>tháng (?:trước|liền trước))
    set    month_shift=-1
    over   date.month-rel
    yes    CPI tháng 3 giảm 0,03% so với tháng {|liền }trước    published=2025-04-04  edtf=2025-02  resolved=context
    yes    CPI tháng 3 thấp hơn tháng trước 0,03%.    published=2025-04-04  edtf=2025-02
    yes    Tháng 3 bán 420.000 xe, giảm 2% so với tháng trước.    published=2025-05-04  edtf=2025-02
    yes    CPI tháng 1{/|-| năm }2023 tăng 0,98% so với tháng trước    published=2025-04-04  edtf=2022-12
    yes    Giá gạo tháng 2 tăng, tháng 3 giảm nhẹ so với tháng trước.    published=2025-04-04  edtf=2025-02
    no     tăng 0,3% so với tháng trước
    no     tháng 3 tăng 0,3%
