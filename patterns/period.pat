# Times that are no date of their own but tell when a claim holds. Dates serve as periods too; they are in date.pat.
#
# Not covered: times that nothing bounds (`thời gian qua`).

rule period.now
    match  (?:(?:(?:tính |kể )?từ đầu (?:năm|quý|tháng|tuần|vụ|nhiệm kỳ) )?(?:cho |tính )?(?:đến|tới)|hiện) (?:nay|hiện tại|hiện nay|thời điểm (?:này|hiện tại|hiện nay))
    set    open=now
    not-after  từ trước 
    yes    {Từ|Kể từ|Tính từ} đầu {năm|quý|tháng|tuần|vụ|nhiệm kỳ} {đến|cho đến|tới} nay, xã có 5 vụ cháy.    text={Từ|Kể từ|Tính từ} đầu {năm|quý|tháng|tuần|vụ|nhiệm kỳ} {đến|cho đến|tới} nay
    yes    {|Cho }đến nay Công an TP đã cập nhật    text={đến nay|Cho đến nay}
    yes    {đến|Hiện|Tới} nay Công an TP đã cập nhật    text={đến nay|Hiện nay|Tới nay}
    yes    đến {|hiện }nay Công an TP đã cập nhật    text={đến nay|đến hiện nay}
    yes    đến {nay|hiện tại} Công an TP đã cập nhật    text={đến nay|đến hiện tại}
    yes    Tính đến thời điểm {này|hiện tại|hiện nay}, xã có 5 hộ nghèo.    text=Tính đến thời điểm {này|hiện tại|hiện nay}
    no     nay mai
    no     số ca cao nhất từ trước tới nay
    no     đến năm 2020

rule period.each
    # How often: the amount is that of each day or year.
    match  (?:mỗi|hàng|hằng|bình quân mỗi|trung bình mỗi|bình quân|một) (?:ngày|tháng|năm|tuần|quý|giờ)(?! (?:<y4>|nay|qua|ngoái))
    set    when=often
    not-after  (?:hơn|gần|khoảng|chừng|suốt|sau|trong|trước|mất|chưa đầy|chưa đến|cây|cây trồng) 
    yes    tiếp nhận {|trung bình |bình quân }mỗi ngày 40-50 hồ sơ    text={mỗi ngày|trung bình mỗi ngày|bình quân mỗi ngày}
    yes    tiếp nhận {mỗi|một|hàng|bình quân} ngày 40-50 hồ sơ    text={mỗi ngày|một ngày|hàng ngày|bình quân ngày}
    yes    tiếp nhận mỗi {ngày|tháng|giờ|quý} 40-50 hồ sơ    text={mỗi ngày|mỗi tháng|mỗi giờ|mỗi quý}
    yes    hằng năm thu 5 tỷ đồng    text=hằng năm  when=often
    no     lớp mười một năm {nay|ngoái} có 35 em
    no     Hãng vừa qua một năm 2024 khó khăn, lỗ 5 tỷ đồng.
    no     Khách phải đặt vé trước một tháng, giá 2 triệu đồng.
    no     ngày mai
    no     năm nay
    no     nằm viện hơn một tuần, hết 4 triệu đồng
    no     Mỗi {ngày|tháng|năm} qua đi, nước sông lại dâng.
    no     gieo trồng {cây|cây trồng} hàng năm 8.465 ha
    no     nằm viện {gần|chừng|suốt|chưa đầy|khoảng|trong|chưa đến|mất|sau} một tuần, hết 4 triệu đồng

rule period.in-year
    # The year that was named last.
    match  trong năm(?=,| (?:toàn|cả|tỉnh|huyện|xã|thành phố|các|đã|có|ngành|đơn vị|sở|cơ quan)(?!\p{L}))
    set    year_shift=0  named=year
    yes    Năm 2019 nhiều khó khăn. Trong năm, {tỉnh|toàn tỉnh} đào tạo nghề cho 3.960 người.    text=Trong năm
    yes    Trong năm {đã|có} 12 xã đạt chuẩn.    text=Trong năm
    yes    Trong năm {toàn tỉnh|cả huyện|tỉnh Nghệ An|huyện Yên Thành|xã Mỹ Thành|thành phố Vinh|các trường nghề} đào tạo nghề cho 3.960 người.    text=Trong năm  year_shift=0  named=year
    yes    Trong năm {ngành giáo dục|đơn vị này|sở này|cơ quan này} đào tạo nghề cho 3.960 người.    text=Trong năm
    no     trong năm {2019|nay|qua}
    no     trong năm học mới
    no     Doanh thu trong năm cách ly xã hội giảm 30%.

rule period.in-month
    # The month that was named last.
    match  trong tháng(?=,| (?:cả nước|toàn|tỉnh|thành phố|đã|có|xảy ra|ghi nhận))
    set    named=month
    yes    Trong tháng{,| cả nước| toàn tỉnh| tỉnh} xuất khẩu 5.000 tấn gạo.    text=Trong tháng
    yes    Giá gạo tăng trong tháng 3. Trong tháng {có|đã có|xảy ra|ghi nhận|thành phố có} 12 vụ cháy.    text=Trong tháng  named=month
    no     trong tháng {3|này|qua}
    no     trong tháng cao điểm có 5 vụ

rule period.in-day
    # The day that was named last.
    match  trong ngày(?=[,;]| (?:là|cả nước|toàn|tỉnh|thành phố|đã|có|xảy ra|ghi nhận|tăng|giảm))
    set    named=day
    yes    Trong ngày{,| cả nước| toàn tỉnh| tỉnh} ghi nhận 164 ca tử vong.    text=Trong ngày
    yes    Số ca mắc trong ngày {là|tăng lên|giảm còn|đã lên|có thể lên} 164 ca.    text=trong ngày  named=day
    yes    Trong ngày {xảy ra|ghi nhận|thành phố có} 12 vụ cháy.    text=Trong ngày
    no     trong ngày {3/4|qua|hôm nay}
    no     trong ngày khai giảng có 5 em vắng

rule period.in-week
    # The week that a report is of, which nothing tells more of.
    match  trong tuần(?=[,;]| (?:cả nước|toàn|tỉnh|thành phố|đã|có|xảy ra|ghi nhận|tăng|giảm))
    yes    Trong tuần{,| cả nước| toàn tỉnh| tỉnh| thành phố} có 7 vụ cháy.    text=Trong tuần
    yes    Trong tuần {đã có|có|xảy ra|ghi nhận} 7 vụ cháy.    text=Trong tuần
    yes    Số ca mắc trong tuần {tăng|giảm} 5%.    text=trong tuần
    no     trong tuần {31|này|qua}
    no     trong tuần lễ khai giảng có 5 em vắng

rule period.in-span
    # The time that a report is of: the last that was named and is longer than a day.
    match  trong kỳ(?=[,;]| (?:đạt|là|tăng|giảm|của|đã|có|công ty|tập đoàn|ngân hàng|doanh nghiệp))
    |      trong quý(?=,| (?:công ty|doanh nghiệp))
    set    named=span
    yes    Năm 2022 nhiều khó khăn. Trong kỳ, tập đoàn lỗ 12 tỷ đồng.    text=Trong kỳ  named=span
    yes    Doanh thu trong kỳ {đạt|là|tăng lên|giảm còn|của hãng là|đã lên|có thể lên} 12 tỷ đồng.    text=trong kỳ
    yes    Trong kỳ {công ty|tập đoàn|ngân hàng|doanh nghiệp} lỗ 12 tỷ đồng.    text=Trong kỳ
    yes    Trong quý{,| công ty| doanh nghiệp này} lỗ 12 tỷ đồng.    text=Trong quý
    no     trong kỳ họp thứ 10
    no     trong quý {I|này}

rule period.term
    # A term of office, whose years nothing tells.
    match  (?:trong )?nhiệm kỳ (?:qua|vừa qua|này)
    yes    {Nhiệm kỳ qua|Trong nhiệm kỳ vừa qua|Nhiệm kỳ này}, Đảng bộ xã kết nạp 67 đảng viên.    text={Nhiệm kỳ qua|Trong nhiệm kỳ vừa qua|Nhiệm kỳ này}
    yes    Chi bộ kết nạp 12 đảng viên trong nhiệm kỳ qua.    text=trong nhiệm kỳ qua
    no     nhiệm kỳ 2020 - 2025
    no     nhiệm kỳ của Hội đồng kéo dài 5 năm

rule period.until
    # How things stand at a day, or by the end of a month or a year: the date itself is in date.pat.
    match  (?:(?:(?:lũy kế|tính|cho|kể) )?(?:đến|tới)(?: hết| cuối| giữa|(?: <clock>)?(?: (?:sáng|trưa|chiều|tối))?)|hết) (?:(?:ngày <d:day>\.|(?:ngày )?<d:day>(?:[/-]| tháng )|tháng )<m:month>(?:(?:[/.-]| năm )<y4:year>)?(?! <counted>)|năm <y4:year>|<year-rel:year_shift>)
    set    open=start
    not-after  từ [^.;]*
    yes    {Đến|Tới|Lũy kế đến|Cho đến|Kể đến} {hết|cuối} {ngày |}30{/| tháng }9, tỉnh giải ngân 50%.    text={Đến|Tới|Lũy kế đến|Cho đến|Kể đến} {hết|cuối} {ngày |}30{/| tháng }9
    yes    Đến {hết ngày 30/9|năm nay}, tỉnh giải ngân 50%.    text={Đến hết ngày 30/9|Đến năm nay}
    yes    Tính đến {|hết |cuối }tháng 1{-|.| năm }2016, cả nước có 5 đơn vị.    text=Tính đến {|hết |cuối }tháng 1{-|.| năm }2016
    yes    Tính đến {17h|17h30|17 giờ|17 giờ 30} ngày 3/6, tỉnh ghi nhận 300 ca.    text=Tính đến {17h|17h30|17 giờ|17 giờ 30} ngày 3/6
    yes    Tính đến {2 giờ sáng 24-3|17h chiều 24/3|ngày 24.3}, tỉnh cấp 50 thẻ.    published=2021-03-25  text=Tính đến {2 giờ sáng 24-3|17h chiều 24/3|ngày 24.3}
    yes    Đến giữa tháng 5/2024, tỉnh có 50 xã.    text=Đến giữa tháng 5/2024
    yes    Tính đến {12 giờ trưa|20 giờ tối|chiều|sáng} ngày 3/6, tỉnh ghi nhận 300 ca.    text=Tính đến {12 giờ trưa|20 giờ tối|chiều|sáng} ngày 3/6
    yes    {Đến|Hết} năm 2024, tỉnh có 50 xã    text={Đến|Hết} năm 2024
    no     từ ngày 1/3 đến ngày 15/3
    no     đến 30/8 xã
    no     Đoàn kiểm tra đến hết 3/9 xã.

rule period.before
    # What is done before a day is done by the evening before.
    match  trước (?:(?:ngày )?<d:day>(?:[/-]| tháng )<m:month>(?: (?:(?=<near:future>)<near:past>|<year-rel:year_shift>)|(?:[/-]| năm )<y4:year>)?(?! <counted>)|năm <y4:year>)
    set    before=1
    yes    hoàn thành trước ngày 1{/| tháng }10    text={trước ngày 1/10|trước ngày 1 tháng 10}
    yes    vận hành trước ngày 31/3 {tới|năm nay}    text={trước ngày 31/3 tới|trước ngày 31/3 năm nay}
    yes    vận hành trước ngày 31{/| tháng }3 tới    text={trước ngày 31/3 tới|trước ngày 31 tháng 3 tới}
    yes    vận hành trước ngày 31/3{/| năm }2025    text=trước ngày 31/3{/| năm }2025
    yes    trước năm 2025, 100% xã có trạm y tế    text=trước năm 2025
    no     năm trước
    no     trước 3/10 xã

rule period.lasting
    # So many years or months up to now.
    match  (?:trong )?(?:(?:<int:years>|<n12:years>) năm|<n12:months> tháng|(?:<int:weeks>|<n12:weeks>) tuần|(?:<int:days>|<n12:days>) ngày) (?:qua|vừa qua|gần đây|trở lại đây)
    set    edge=lasting
    yes    {Trong 30 ngày|Mười ngày|Trong 16 tuần|Hai tuần|Sáu tháng|Trong 3 năm} {qua|vừa qua|gần đây|trở lại đây}, có 30 ca mới.    text={Trong 30 ngày|Mười ngày|Trong 16 tuần|Hai tuần|Sáu tháng|Trong 3 năm} {qua|vừa qua|gần đây|trở lại đây}
    yes    {Trong 3|Năm|Bảy|Tám|Mười|Mười hai|55} năm qua, tỉnh giảm 10% số vụ    text={Trong 3|Năm|Bảy|Tám|Mười|Mười hai|55} năm qua  edge=lasting
    no     năm qua
    no     Giá đất tăng 5% trong 1,5 năm qua.
    no     6 tháng đầu năm

rule period.past
    match  trước đây|trước kia
    set    when=past
    not-after  (?:như|so với|tháng|năm|ngày|tuần)
    yes    Trước đây, mỗi hộ chỉ có 2 sào.    text=Trước đây  when=past
    yes    trước kia có 30 hộ nghèo    text=trước kia
    no     {Năm năm|Ba tháng|Mười ngày|Hai tuần} trước đây, giá chỉ 5.000 đồng.
    no     Giá thuê nhà {cao hơn nhiều so với|không còn rẻ như} trước đây.
    no     trước đó

rule period.so-long
    # Without days of its own: hours up to now, and so many days or months of a campaign.
    match  (?:trong )?(?:<int>|<n12>) (?:(?:giờ|quý|phiên) (?:qua|vừa qua|gần đây)|(?:ngày|ngày đêm|tuần|tháng) (?:cao điểm|ra quân))
    yes    Trong 24 giờ {qua|vừa qua}, cả nước có 30 ca mới.    text=Trong 24 giờ {qua|vừa qua}
    yes    {Hai quý|Năm phiên} gần đây, cổ phiếu tăng 12%.    text={Hai quý|Năm phiên} gần đây
    yes    Trong {45 ngày|45 ngày đêm|hai tuần|ba tháng} {cao điểm|ra quân}, công an xử lý 3.000 trường hợp.    text=Trong {45 ngày|45 ngày đêm|hai tuần|ba tháng} {cao điểm|ra quân}
    no     sau 24 giờ
    no     ngày cao điểm có 5 vụ

rule period.week
    # A week by its number in the year, as reports of disease count them: `tuần 39`, `tuần thứ 39 năm 2025`.
    match  (?:trong )?(?:các )?tuần (?:thứ |số )?(?:[1-9]|[1-4]\d|5[0-3])(?:(?:, \d\d?)* và \d\d?|(?:, \d\d?){2,})?(?: (?:của )?năm (?:<y4>|nay))?(?=[,.;:)]| \(| <function>(?!\p{L}))
    not-after  (?:mỗi|một|hàng|hằng|\d|đi) 
    yes    Trong tuần 31, thành phố có 240 ca mắc.    text=Trong tuần 31
    yes    {Tuần|Tuần thứ|Tuần số} 39 {có|ghi nhận} 240 ca mắc.    text={Tuần|Tuần thứ|Tuần số} 39
    yes    Trong tuần 39 {|của }năm {2025|nay}, cả nước có 240 ca mắc.    text=Trong tuần 39 {|của }năm {2025|nay}
    yes    Tuần 39 (từ 22/9) có 240 ca mắc.    text=Tuần 39
    yes    {Tuần 29 và 30|Các tuần 26, 27, 28|Các tuần 26, 27 và 28} có 240 ca mắc.    text={Tuần 29 và 30|Các tuần 26, 27, 28|Các tuần 26, 27 và 28}
    yes    Tuần {9|52} có 240 ca mắc.    text=Tuần {9|52}
    yes    Trong tuần 39, 12 trong 30 ca đã khỏi.    text=Trong tuần 39
    no     {Mỗi|Một|Hằng|Hàng} tuần 3, 4 buổi.
    no     {Mỗi|Một|Hằng|Hàng} tuần 2, 3, 4 hoặc 5 buổi.
    no     Xe rác chạy tuần 3 làng.
    no     Thai 38 tuần 5, 6 ngày thì sinh.
    no     Đội đi tuần 3, 4 vòng một đêm.
    no     Lớp học tuần 3 buổi.

rule period.time-before
    # `so với phiên trước đó`: the time just before, whose days nothing tells.
    match  (?:cuối |đầu )?(?:ngày|phiên|tuần|tháng|quý|năm|kỳ|vụ|mùa|đợt|lần|khóa|nhiệm kỳ|niên vụ|thời gian|giai đoạn)(?: <noun-word>)??(?: <noun-word>)??(?: trước đó| liền kề|(?<!năm|tháng|quý|tuần|ngày) trước)
    |      (?:các|những|mấy|nhiều) (?:năm|tháng|quý|tuần|vụ|mùa|kỳ) (?:trước|gần đây)
    after  (?:so với|so|cùng kỳ|(?:cao|thấp|nhiều|ít|đắt|rẻ) hơn)
    yes    Giá thành {cao|thấp|nhiều|ít|đắt|rẻ} hơn vụ trước 400 đồng.    text=vụ trước
    yes    Giá tăng 2% {so|so với} {tuần giao dịch|kỳ|phiên} trước đó.    text={tuần giao dịch|kỳ|phiên} trước đó
    yes    giảm 100 đồng so với {cuối|đầu} phiên liền trước    text={cuối|đầu} phiên liền trước
    yes    Sản lượng tăng 2% so với {vụ|mùa|niên vụ|năm|quý|tháng} liền {kề|trước|trước đó}.    text={vụ|mùa|niên vụ|năm|quý|tháng} liền {kề|trước|trước đó}
    yes    Số ca mắc giảm 12% so với {đợt|lần|ngày|giai đoạn|thời gian} trước đó.    text={đợt|lần|ngày|giai đoạn|thời gian} trước đó
    yes    Lượng khách tăng 2% so với {các|những|mấy|nhiều} {năm|tháng|mùa} {trước|gần đây}.    text={các|những|mấy|nhiều} {năm|tháng|mùa} {trước|gần đây}
    yes    Lượng khách tăng 2% so với cùng kỳ các năm trước.    text=các năm trước
    yes    Sản lượng cao hơn 2% so với các {vụ|kỳ|quý|tuần} trước.    text=các {vụ|kỳ|quý|tuần} trước
    yes    Tỷ lệ đại biểu nữ tăng 2% so với {khóa|nhiệm kỳ|kỳ họp} trước.    text={khóa|nhiệm kỳ|kỳ họp} trước
    no     Trước đó, tuần lễ mua sắm thu 5 tỷ đồng.
    no     so với trước đó
    no     so với kỳ nghỉ năm trước
    no     Số ca mắc tăng 2% so với đợt dịch {tháng|tuần|quý} trước.
    no     Rau tăng giá 5% so với phiên chợ ngày trước.

rule period.whole-year
    # The year that was named last, else that of the publication.
    match  cả năm(?! (?:<y4>|nay|ngoái|trước|sau|tới|học|qua))
    set    year_shift=0  named=year
    yes    phấn đấu cả năm giảm 5% số vụ    text=cả năm  year_shift=0
    yes    Dự kiến cả năm đạt 5%    text=cả năm
    yes    Dự kiến cả năm tỉnh trồng 500 ha rừng.    text=cả năm  named=year
    no     cả năm 2025
    no     cả năm ngoái
    no     phấn đấu cả năm {nay|tới|sau|học} giảm 5% số vụ
    no     Cả năm {trước|qua}, tỉnh giảm 5% số vụ.

rule period.before-event
    # `so với trước đại dịch`, `so với khi mới thành lập xã`: what is compared with has no date of its own.
    match  (?:thời điểm |giai đoạn )?trước(?: khi)? (?:đại dịch|dịch|sáp nhập|hợp nhất|khủng hoảng|chiến tranh|cải cách|sắp xếp|chuyển đổi|đổi mới|chia tách|cổ phần hóa)(?: <noun-word>)?
    |      khi mới (?:thành lập|tái lập|ra đời|chia tách)(?: <noun-word>)?
    after  (?:so với|mức|xu hướng)
    yes    Doanh thu tăng 9% so với trước {đại dịch|dịch|sáp nhập|hợp nhất|khủng hoảng|chiến tranh}.    text=trước {đại dịch|dịch|sáp nhập|hợp nhất|khủng hoảng|chiến tranh}
    yes    Số cục giảm 9% so với {thời điểm |giai đoạn |}trước {khi |}sắp xếp.    text={thời điểm |giai đoạn |}trước {khi |}sắp xếp
    yes    Lượng khách chỉ bằng 40% so với {mức|xu hướng} trước đại dịch Covid-19.    text=trước đại dịch Covid-19
    yes    Năng suất tăng 9% so với trước {cải cách|chuyển đổi|đổi mới|chia tách|cổ phần hóa}.    text=trước {cải cách|chuyển đổi|đổi mới|chia tách|cổ phần hóa}
    yes    Thu nhập tăng 33 triệu đồng so với khi mới {thành lập xã|tái lập tỉnh|ra đời|chia tách}.    text=khi mới {thành lập xã|tái lập tỉnh|ra đời|chia tách}
    no     Trước đại dịch, khách sạn kín phòng.
    no     so với trước đó

rule period.start-of
    # `so với đầu năm`: what is compared with, without a date of its own.
    match  (?:đầu|cuối) (?:năm|nhiệm kỳ|kỳ|tháng|quý)(?! (?:\d|nay|ngoái|trước|học|này))
    after  (?:so với|so)
    yes    giảm 962 hộ so {với |}đầu năm    text=đầu năm
    yes    giảm 962 hộ so với đầu {năm|kỳ|quý|tháng}    text={đầu năm|đầu kỳ|đầu quý|đầu tháng}
    yes    giảm 962 hộ so với {đầu|cuối} năm    text={đầu năm|cuối năm}
    yes    tăng 54 tỷ đồng so với đầu nhiệm kỳ    text=đầu nhiệm kỳ
    no     đầu năm 2024
    no     từ đầu năm
    no     giảm 962 hộ so với đầu năm {2020|ngoái|học|nay|trước}
    no     giảm 962 hộ so với đầu tháng này

rule period.from
    # From a day or a month on. With `đến` behind it, it is a span.
    match  (?:kể )?từ (?:ngày <d:day>(?:[/-]| tháng )|<d:day>(?:/| tháng )|tháng )<m:month>(?:(?:[/-]| năm )<y4:year>)?+(?! <counted>| ?[-–]|(?: cho)? (?:đến|tới))
    set    open=end
    yes    Công an rút ngắn thời gian cấp hộ chiếu {|kể }từ {ngày 1/|1/|ngày 1 tháng |1 tháng }8{|/2025| năm 2025}.    text={|kể }từ {ngày 1/|1/|ngày 1 tháng |1 tháng }8{|/2025| năm 2025}
    yes    {Từ|Kể từ} ngày 1/8, phí cấp mới là 50.000 đồng.    text={Từ|Kể từ} ngày 1/8
    yes    Phí cấp mới từ ngày 1-8 là 50.000 đồng.    text=từ ngày 1-8
    yes    Phí cấp mới từ tháng 7{/| năm }2024 là 500.000 đồng.    text=từ tháng 7{/| năm }2024
    no     từ ngày 1/8 đến ngày 5/8, mưa 300 mm
    no     từ 3/8 xã
    no     chi từ 5-10 triệu đồng
    no     từ tháng 7 đến tháng 9
    no     Công an rút ngắn thời gian cấp hộ chiếu từ ngày 1/8 {đến|tới|cho đến} cuối năm.
    no     Công an rút ngắn thời gian cấp hộ chiếu từ ngày 1/8 - 15/9.
    no     Nhóm này khai từ tháng 6{/| năm }2022 đến khi bị bắt đã lấy 9 xe.
    no     từ tháng 7–9 sẽ là 500.000 đồng
    no     từ tháng 7 tới tháng 9 sẽ là 500.000 đồng
