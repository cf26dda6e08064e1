# Dates of the lunar calendar, resolved by src/values/lunar.c. Their pieces are in date.pat.
#
# Not covered: a lunar month without a day (`tháng Giêng`).

list  tet-year     tet

piece tet        Tết(?: Nguyên đán| cổ truyền| âm lịch)?
piece d-word     (?:mười|một|hai|ba|bốn|năm|sáu|bảy|tám|chín)

rule date.tet
    # The three days of Tết of a year that is named.
    match  <tet>(?: ta)?(?: năm)? <tet-year:year>(?: ?[-–(]? ?<y4:year>\)?)?
    not-after  (?:thưởng|quà|lương|tiền|vé|chợ|hàng) 
    set    lunar=1  month=1  day=1  lasts=3
    yes    dịp Tết {Nguyên đán|cổ truyền|âm lịch} {|năm }2024    start_date=2024-02-10  end_date=2024-02-12
    yes    dịp Tết ta 2024    start_date=2024-02-10
    yes    Tết Nguyên đán Ất Tỵ 2025    start_date=2025-01-29
    yes    Tết Nguyên đán Ất Tỵ{ - 2025| (2025)}    text={Tết Nguyên đán Ất Tỵ - 2025|Tết Nguyên đán Ất Tỵ (2025)}
    yes    phục vụ Tết Giáp Thìn    edtf=2024-02-10/2024-02-12
    no     dịp Tết Nguyên đán
    no     thưởng Tết Giáp Thìn
    no     Tết Dương lịch 2024
    no     nhiều người mua {quà|vé|hàng} Tết Nguyên đán 2024
    no     doanh nghiệp chi {lương|tiền} Tết Nguyên đán 2024
    no     phường mở chợ Tết Nguyên đán 2024

rule date.tet-day
    match  (?:(?:<daypart>|ngày) )?(?:mùng|mồng) (?<day>10|[1-9]|<d-word>) <tet>(?:(?: năm)? <tet-year:year>(?: \(?<y4:year>\)?)?)?
    set    lunar=1  month=1
    yes    mùng {1|một} Tết {|năm }Giáp Thìn    edtf=2024-02-10  resolved=explicit
    yes    {Đêm |Ngày }mùng 1 Tết Giáp Thìn    text={Đêm mùng 1 Tết Giáp Thìn|Ngày mùng 1 Tết Giáp Thìn}
    yes    mùng 1 Tết Giáp Thìn{ 2024| (2024)}    text={mùng 1 Tết Giáp Thìn 2024|mùng 1 Tết Giáp Thìn (2024)}
    yes    Hội làng mở mùng 10 Tết.    published=2025-02-03  edtf=2025-02-07
    yes    mùng {hai|bốn|sáu|bảy|tám|chín|mười} Tết Giáp Thìn    resolved=explicit
    yes    sáng mồng {3|ba} Tết Nguyên đán 2025    edtf=2025-01-31
    yes    đến mùng {5|năm} Tết    published=2025-02-03  edtf=2025-02-02  resolved=published
    no     mùng 3 tháng 9
    no     dịp Tết

rule date.tet-eve
    match  (?:(?:<daypart>|ngày) )?(?<day>2[0-9]|30) <tet>(?! (?:năm )?<tet-year>)
    set    lunar=1  month=12
    over   count.*
    yes    Từ 29 Tết, các chợ đã đóng cửa.    published=2025-02-03  edtf=2025-01-28
    yes    Từ {đêm |ngày }29 Tết, các chợ đã đóng cửa.    published=2025-02-03  text={đêm 29 Tết|ngày 29 Tết}
    yes    đêm 30 Tết    published=2024-02-13  edtf=2024-02-09
    no     30 Tết Giáp Thìn
    no     ngày 30/1
    no     Từ 29 Tết {|năm }{1997|Giáp Thìn}, các chợ đã đóng cửa.

rule date.tet-eve-of-year
    match  (?:(?:<daypart>|ngày) )?30 <tet>(?: năm)? <tet-year:year>(?: \(?<y4:year>\)?)?
    set    lunar=1  month=1  day=1  nth=0
    yes    đêm 30 Tết {|năm }Giáp Thìn    edtf=2024-02-09
    yes    Ngày 30 Tết Giáp Thìn    text=Ngày 30 Tết Giáp Thìn
    yes    đêm 30 Tết Giáp Thìn{ 2024| (2024)}    text={đêm 30 Tết Giáp Thìn 2024|đêm 30 Tết Giáp Thìn (2024)}
    yes    chiều 30 Tết Nguyên đán 2024    edtf=2024-02-09
    no     đêm 30 Tết
    no     ngày 30/1

rule date.lunar-first
    match  (?:(?:<daypart>|ngày) )?(?:mùng |mồng )?<d:day> (?:tháng )?Giêng(?: âm lịch| năm <tet-year:year>)?
    set    lunar=1  month=1
    over   count.*
    yes    khai mạc ngày 12 tháng Giêng    published=2025-02-03  edtf=2025-02-09
    yes    khai mạc đêm 12 tháng Giêng    published=2025-02-03  text=đêm 12 tháng Giêng
    yes    khai mạc ngày {mùng |mồng }12 tháng Giêng    published=2025-02-03  text={ngày mùng 12 tháng Giêng|ngày mồng 12 tháng Giêng}
    yes    khai mạc ngày 12 tháng Giêng âm lịch    published=2025-02-03  text=ngày 12 tháng Giêng âm lịch
    yes    mùng 6 tháng Giêng    published=2025-02-03  edtf=2025-02-03
    yes    khai mạc ngày 15 tháng Giêng năm Quý Mão    edtf=2023-02-05
    no     tháng Giêng
    no     ngày 12 tháng 1

rule date.lunar-last
    match  (?:(?:<daypart>|ngày) )?<d:day> (?:tháng )?Chạp(?: âm lịch| năm <tet-year:year>)?
    set    lunar=1  month=12
    over   count.*
    yes    họp từ 23 tháng Chạp    published=2025-02-03  edtf=2025-01-22
    yes    họp từ {đêm |ngày }23 tháng Chạp    published=2025-02-03  text={đêm 23 tháng Chạp|ngày 23 tháng Chạp}
    yes    họp từ 23 tháng Chạp âm lịch    published=2025-02-03  text=23 tháng Chạp âm lịch
    yes    ngày 30 Chạp    published=2025-02-03  edtf=2025-01-28
    yes    ngày 1 Chạp    published=2025-02-03
    yes    từ ngày 15 tháng Chạp năm Nhâm Dần    edtf=2023-01-06
    no     tháng Chạp
    no     ngày 12 tháng 12

rule date.full-moon
    match  rằm tháng Giêng
    set    lunar=1  month=1  day=15
    yes    kéo dài đến rằm tháng Giêng    published=2025-02-03  edtf=2025-02-12
    yes    Rằm tháng Giêng, chùa đón 5.000 lượt khách.    published=2024-02-20  edtf=2024-02-24
    no     tháng Giêng
    no     ngày rằm

rule date.full-moon-of
    match  rằm tháng (?:<m:month>|<m-word:month>)
    set    lunar=1  day=15
    yes    dịp rằm tháng Bảy    published=2025-08-30  edtf=2025-09-06
    yes    rằm tháng {8|tám}    published=2025-08-30  edtf=2025-10-06
    no     tháng Bảy
    no     trăng rằm

rule date.civil
    # The civil day beside a lunar one.
    match  (?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)? \(?(?:dương lịch|DL)
    over   count.of-loose
    yes    ngày 12 tháng Giêng (tức 9{/| tháng }2 dương lịch)    published=2025-02-03  edtf=2025-02-09
    yes    ngày 12 tháng Giêng, tức 9/2 (dương lịch)    published=2025-02-03  edtf=2025-02-09
    yes    ngày 12 tháng Giêng (tức ngày 9/2 dương lịch)    published=2025-02-03  text=ngày 9/2 dương lịch
    yes    ngày 12 tháng Giêng (tức 9/2 {dương lịch|DL})    published=2025-02-03  edtf=2025-02-09
    yes    ngày 1/1{/| năm }2025 dương lịch    edtf=2025-01-01
    no     ngày 9/2
    no     ngày 15/8 âm lịch

rule date.lunar
    match  (?:<day-word> )?(?:mùng |mồng )?<d:day>(?:[/-]| tháng )(?:<m:month>|<m-word:month>) \(?(?:âm lịch|ÂL|AL)
    set    lunar=1
    yes    Giỗ Tổ là ngày 10 tháng 3 (âm lịch)    published=2025-04-01  edtf=2025-04-07
    yes    Ngày Giỗ Tổ là ngày 10 tháng 3 âm lịch    published=2025-04-01  text=ngày 10 tháng 3 âm lịch
    yes    Giỗ Tổ là {mồng|mùng} 10 tháng 3 âm lịch    published=2025-04-01  text={mồng 10 tháng 3 âm lịch|mùng 10 tháng 3 âm lịch}
    yes    Giỗ Tổ là ngày 10 tháng 3 {âm lịch|ÂL|AL}    published=2025-04-01  edtf=2025-04-07
    yes    Lễ rước bắt đầu từ chiều mùng 9 tháng ba âm lịch.    published=2025-04-01  edtf=2025-04-06  text=chiều mùng 9 tháng ba âm lịch
    yes    lễ hội mở ngày 15/8 âm lịch    published=2025-10-01  edtf=2025-10-06
    yes    lễ hội mở {mùng|mồng} 8/8 âm lịch    published=2025-10-01  edtf=2025-09-29
    no     ngày 15/8
    no     ngày 15/8 dương lịch
