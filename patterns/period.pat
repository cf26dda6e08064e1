# Times that are no date of their own but tell when a claim holds. Dates serve as periods too; they are in date.pat.
#
# Not covered: times that nothing bounds (`thời gian qua`).

rule period.now
    match  (?:đến|tới|cho đến|tính đến|hiện|đến thời điểm) (?:nay|hiện tại|thời điểm hiện tại|thời điểm này|hiện nay)
    set    open=now
    not-after  từ trước 
    yes    {|Cho }đến nay Công an TP đã cập nhật    text={đến nay|Cho đến nay}
    yes    {đến|Hiện|Tới} nay Công an TP đã cập nhật    text={đến nay|Hiện nay|Tới nay}
    yes    đến {|hiện }nay Công an TP đã cập nhật    text={đến nay|đến hiện nay}
    yes    đến {nay|hiện tại} Công an TP đã cập nhật    text={đến nay|đến hiện tại}
    yes    tính đến thời điểm {này|hiện tại}    text={tính đến thời điểm này|tính đến thời điểm hiện tại}
    no     nay mai
    no     số ca cao nhất từ trước tới nay
    no     đến năm 2020

rule period.each
    # How often: the amount is that of each day or year.
    match  (?:mỗi|hàng|hằng|bình quân mỗi|trung bình mỗi|bình quân|một) (?:ngày|tháng|năm|tuần|quý|giờ)(?! (?:(?:19|20)\d\d|nay|qua|ngoái))
    not-after  (?:hơn|gần|khoảng|chừng|suốt|sau|trong|trước|mất|chưa đầy|chưa đến) 
    yes    tiếp nhận {|trung bình |bình quân }mỗi ngày 40-50 hồ sơ    text={mỗi ngày|trung bình mỗi ngày|bình quân mỗi ngày}
    yes    tiếp nhận {mỗi|một|hàng|bình quân} ngày 40-50 hồ sơ    text={mỗi ngày|một ngày|hàng ngày|bình quân ngày}
    yes    tiếp nhận mỗi {ngày|tháng|giờ|quý} 40-50 hồ sơ    text={mỗi ngày|mỗi tháng|mỗi giờ|mỗi quý}
    yes    hằng năm thu 5 tỷ đồng    text=hằng năm
    no     lớp mười một năm nay có 35 em
    no     ngày mai
    no     năm nay
    no     nằm viện hơn một tuần, hết 4 triệu đồng
    no     Mỗi {ngày|tháng|năm} qua đi, nước sông lại dâng.
    no     nằm viện {gần|chừng|suốt|chưa đầy|khoảng|trong|chưa đến|mất|sau} một tuần, hết 4 triệu đồng

rule period.until
    # How things stand at a day, or by the end of a month or a year: the date itself is in date.pat.
    match  (?:(?:lũy kế|tính|cho|kể) )?(?:đến|tới) (?:hết |cuối )?(?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]| <counted>)
    |      (?:(?:lũy kế|tính|cho|kể) )?(?:đến|tới) (?:hết |cuối )?tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d-])
    |      (?:(?:lũy kế|tính|cho|kể) )?(?:đến|tới) (?:hết |cuối )?(?:năm <y4:year>|<year-rel:year_shift>)
    |      hết (?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]| <counted>)
    set    open=start
    not-after  (?:từ|kể từ) [^.;]{0,40}
    yes    Đến {hết|cuối} ngày 30/9, tỉnh giải ngân 50%.    text={Đến hết ngày 30/9|Đến cuối ngày 30/9}
    yes    {Lũy kế |Cho |Kể }đến hết ngày 30/9, tỉnh giải ngân 50%.    text={Lũy kế đến hết ngày 30/9|Cho đến hết ngày 30/9|Kể đến hết ngày 30/9}
    yes    {Đến|Tới} hết ngày 30/9, tỉnh giải ngân 50%.    text={Đến hết ngày 30/9|Tới hết ngày 30/9}
    yes    Đến hết ngày 30{/| tháng }9, tỉnh giải ngân 50%.    text={Đến hết ngày 30/9|Đến hết ngày 30 tháng 9}
    yes    Đến {hết ngày 30/9|năm nay}, tỉnh giải ngân 50%.    text={Đến hết ngày 30/9|Đến năm nay}
    yes    {tính|Lũy kế|Cho|Kể} đến tháng 1-2016, cả nước có 5 đơn vị    text={tính đến tháng 1-2016|Lũy kế đến tháng 1-2016|Cho đến tháng 1-2016|Kể đến tháng 1-2016}
    yes    tính đến {hết |cuối }tháng 1-2016, cả nước có 5 đơn vị
    yes    tính {đến|tới} tháng 1-2016, cả nước có 5 đơn vị    text={tính đến tháng 1-2016|tính tới tháng 1-2016}
    yes    tính đến tháng {1-2016|1 năm 2016}, cả nước có 5 đơn vị    text={tính đến tháng 1-2016|tính đến tháng 1 năm 2016}
    yes    {đến|Tới} hết năm 2024, tỉnh có 50 xã    text={đến hết năm 2024|Tới hết năm 2024}
    yes    {Kể |Tính |Lũy kế |Cho }đến hết năm 2024, tỉnh có 50 xã    text={Kể đến hết năm 2024|Tính đến hết năm 2024|Lũy kế đến hết năm 2024|Cho đến hết năm 2024}
    yes    đến {hết|cuối} năm 2024, tỉnh có 50 xã    text={đến hết năm 2024|đến cuối năm 2024}
    yes    Hết 30{/| tháng }9, tỉnh giải ngân 50%.    text={Hết 30/9|Hết 30 tháng 9}
    yes    Hết 30/9{/| năm }2024, tỉnh giải ngân 50%.    text={Hết 30/9/2024|Hết 30/9 năm 2024}
    no     từ ngày 1/3 đến ngày 15/3
    no     đến 30/8 xã
    no     Đoàn kiểm tra đến hết 3/9 xã.

rule period.before
    # What is done before a day is done by the evening before.
    match  trước (?:ngày )?<d:day>(?:[/-]| tháng )<m:month> (?:(?=<near:future>)<near:past>|<year-rel:year_shift>)
    |      trước (?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]| <counted>)
    |      trước năm <y4:year>(?![/\d-])
    set    before=1
    yes    hoàn thành trước ngày 1{/| tháng }10    text={trước ngày 1/10|trước ngày 1 tháng 10}
    yes    vận hành trước ngày 31/3 {tới|năm nay}    text={trước ngày 31/3 tới|trước ngày 31/3 năm nay}
    yes    vận hành trước ngày 31{/| tháng }3 tới    text={trước ngày 31/3 tới|trước ngày 31 tháng 3 tới}
    yes    vận hành trước ngày 31/3{ tới|/2025}    text={trước ngày 31/3 tới|trước ngày 31/3/2025}
    yes    trước năm 2025, 100% xã có trạm y tế    text=trước năm 2025
    no     năm trước
    no     trước 3/10 xã

rule period.lasting
    # So many years or months up to now.
    match  (?:trong )?(?:<int:years>|<n12:years>) năm (?:qua|vừa qua|gần đây|trở lại đây)
    |      (?:trong )?<n12:months> tháng (?:qua|vừa qua|gần đây)
    |      (?:trong )?(?:<int:weeks>|<n12:weeks>) tuần (?:qua|vừa qua|gần đây)
    |      (?:trong )?(?:<int:days>|<n12:days>) ngày (?:qua|vừa qua|gần đây)
    set    edge=lasting
    yes    Trong 7 ngày qua, có 30 ca mới.    text=Trong 7 ngày qua
    yes    {trong 3|Năm|Bảy|Tám|Mười|Mười hai|55} năm qua, tỉnh giảm 10% số vụ    edge=lasting
    yes    trong 3 năm {qua|gần đây|trở lại đây}, tỉnh giảm 10% số vụ    text={trong 3 năm qua|trong 3 năm gần đây|trong 3 năm trở lại đây}
    yes    trong 3 năm {|vừa }qua, tỉnh giảm 10% số vụ    text={trong 3 năm qua|trong 3 năm vừa qua}
    yes    Sáu tháng {qua|gần đây}, giá tăng 5%.    text={Sáu tháng qua|Sáu tháng gần đây}
    yes    Trong Sáu tháng qua, giá tăng 5%.    text=Trong Sáu tháng qua
    yes    Sáu tháng {|vừa }qua, giá tăng 5%.    text={Sáu tháng qua|Sáu tháng vừa qua}
    no     năm qua
    no     Giá đất tăng 5% trong 1,5 năm qua.
    no     6 tháng đầu năm

rule period.past
    match  (?:trước đây|trước kia)(?= |,)
    not-after  (?:như|so với|tháng|năm|ngày|tuần) 
    yes    Trước đây, mỗi hộ chỉ có 2 sào.    text=Trước đây
    yes    trước kia có 30 hộ nghèo    text=trước kia
    no     5 năm trước đây
    no     trước đó

rule period.so-long
    # Without days of its own: hours up to now, and so many days or months of a campaign.
    match  (?:trong )?(?:<int>|<n12>) (?:giờ|quý|phiên) (?:qua|vừa qua|gần đây)
    |      (?:trong )?(?:<int>|<n12>) (?:ngày|tuần|tháng)(?: đêm)? (?:cao điểm|ra quân)
    yes    24 giờ qua, cả nước có 30 ca mới    text=24 giờ qua
    yes    Trong 45 ngày cao điểm, công an xử lý 3.000 trường hợp.    text=Trong 45 ngày cao điểm
    no     sau 24 giờ
    no     ngày cao điểm có 5 vụ

rule period.time-before
    # `so với phiên trước đó`: the time just before, whose days nothing tells.
    match  (?:cuối |đầu )?(?:giờ|ngày|phiên|tuần|tháng|quý|năm|kỳ|vụ|mùa|đợt|lần|khóa|nhiệm kỳ|niên vụ|thời gian|giai đoạn)(?: <noun-word>){0,2}? (?:trước đó|liền trước|liền kề|ngay trước|kề trước)(?: đó)?
    |      (?:cuối |đầu )?(?:phiên|kỳ|vụ|mùa|đợt|lần|khóa|nhiệm kỳ)(?: <noun-word>){0,2}?(?<!năm|tháng|quý|tuần|ngày) trước
    after  (?:so với|so) (?:của )?
    yes    tăng 2% so với tuần giao dịch trước đó    text=tuần giao dịch trước đó
    yes    giảm 100 đồng so với cuối phiên liền trước    text=cuối phiên liền trước
    no     Trước đó, tuần lễ mua sắm thu 5 tỷ đồng.
    no     so với trước đó
    no     so với kỳ nghỉ năm trước

rule period.whole-year
    # The year of the publication.
    match  cả năm(?! (?:<y4>|nay|ngoái|trước|sau|tới|học|qua))
    set    year_shift=0
    yes    phấn đấu cả năm giảm 5% số vụ    text=cả năm  year_shift=0
    yes    Dự kiến cả năm đạt 5%    text=cả năm
    no     cả năm 2025
    no     cả năm ngoái
    no     phấn đấu cả năm {nay|tới|học} giảm 5% số vụ
    no     Cả năm {trước|qua}, tỉnh giảm 5% số vụ.

rule period.start-of
    # `so với đầu năm`: what is compared with, without a date of its own.
    match  (?:đầu|cuối) (?:năm|nhiệm kỳ|kỳ|tháng|quý)(?! (?:\d|nay|ngoái|trước|sau|tới|học|này))
    after  (?:so với|so) 
    yes    giảm 962 hộ so {với |}đầu năm    text=đầu năm
    yes    giảm 962 hộ so với đầu {năm|kỳ|quý|tháng}    text={đầu năm|đầu kỳ|đầu quý|đầu tháng}
    yes    giảm 962 hộ so với {đầu|cuối} năm    text={đầu năm|cuối năm}
    yes    tăng 54 tỷ đồng so với đầu nhiệm kỳ    text=đầu nhiệm kỳ
    no     đầu năm 2024
    no     từ đầu năm
    no     giảm 962 hộ so với đầu năm {2020|ngoái|học|nay|trước}

rule period.from
    # From a day or a month on. With `đến` behind it, it is a span.
    match  (?-i:kể từ|từ) ngày <d:day>(?:[/-]| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]| <counted>| ?[-–]| [^.;,]{0,20}(?:đến|tới))
    |      (?-i:kể từ|từ) <d:day>(?:/| tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]| <counted>| ?[-–]| [^.;,]{0,20}(?:đến|tới))
    |      (?-i:kể từ|từ) tháng <m:month>(?:(?:[/-]| năm )<y4:year>)?(?![/\d]| ?[-–]| [^.;,]{0,20}(?:đến|tới))
    set    open=end
    yes    Công an rút ngắn thời gian cấp hộ chiếu {|kể }từ ngày 1/8.    text={từ ngày 1/8|kể từ ngày 1/8}
    yes    Công an rút ngắn thời gian cấp hộ chiếu từ ngày 1/8{/| năm }2025.    text={từ ngày 1/8/2025|từ ngày 1/8 năm 2025}
    yes    Công an rút ngắn thời gian cấp hộ chiếu {từ ngày|kể từ} 1/8.    text={từ ngày 1/8|kể từ 1/8}
    yes    Công an rút ngắn thời gian cấp hộ chiếu từ ngày 1{/| tháng }8.    text={từ ngày 1/8|từ ngày 1 tháng 8}
    yes    Công an rút ngắn thời gian cấp hộ chiếu từ {ngày 1/8|30 tháng 10}.    text={từ ngày 1/8|từ 30 tháng 10}
    yes    Công an rút ngắn thời gian cấp hộ chiếu từ {ngày |}1/8.    text={từ ngày 1/8|từ 1/8}
    yes    từ tháng 7{/| năm }2024 sẽ là 500.000 đồng    text={từ tháng 7/2024|từ tháng 7 năm 2024}
    yes    kể từ tháng 7/2024 sẽ là 500.000 đồng    text=kể từ tháng 7/2024
    no     từ ngày 1/8 đến ngày 5/8, mưa 300 mm
    no     từ 3/8 xã
    no     chi từ 5-10 triệu đồng
    no     từ tháng 7 đến tháng 9
    no     Công an rút ngắn thời gian cấp hộ chiếu từ ngày 1/8 tới cuối năm.
    no     từ tháng 7–9 sẽ là 500.000 đồng
    no     từ tháng 7 tới tháng 9 sẽ là 500.000 đồng
