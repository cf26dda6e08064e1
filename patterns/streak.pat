# Streaks: how many times, or how many times in a row.
#
# Not covered: streaks without a number (`nhiều năm liền`).

list  streak-unit   units where type=time|times

rule streak.in-a-row
    # So many times without a break.
    match  (?:(?:<bound:mod>) )?(?:<digits:value>|<words:value>) (?!(?:giờ|tiếng|phút|giây) (?:đồng hồ )?(?:liên tục|liền))(?:(?!quý)<streak-unit:unit>|quý|phiên|kỳ|mùa|trận|nhiệm kỳ|kỳ đại hội|chiến thắng|thất bại|trận (?:thắng|thua|hòa|toàn thắng|bất bại)) (?:liên tiếp nhau|liên tiếp|liên tục|liền|nối tiếp)
    over   count.*  change.count
    yes    Đây là 8 năm {liên|nối} tiếp đơn vị đứng đầu.    value=8  unit=year
    yes    Đây là 8 năm liên tiếp nhau đơn vị đứng đầu.    text=8 năm liên tiếp nhau
    yes    Đây là năm thứ 8, tức {|ít nhất }8 năm liên tiếp đơn vị đứng đầu.    value=8  unit=year
    yes    Tỉnh có ba năm liên tiếp dẫn đầu.    value=3  unit=year
    yes    Đội đã có mặt 8 {kỳ|trận|mùa} liên tiếp.    value=8
    yes    Đội đã có mặt 8 kỳ {|đại hội }liên tiếp.    value=8
    yes    Đội đã có mặt 8 {|nhiệm }kỳ liên tiếp.    value=8
    yes    VN-Index tăng 8 phiên liên tiếp.    value=8
    yes    {Hai|Sau 8} {chiến thắng|thất bại|trận thắng|trận thua|trận hòa|trận toàn thắng|trận bất bại} liên tiếp, đội đổi huấn luyện viên.    value={2|8}
    yes    Ba năm liền tỉnh dẫn đầu.    value=3
    yes    Xuất khẩu giảm {ba|3} quý {liền|liên tiếp}.    value=3  unit=
    yes    Tỉnh dẫn đầu {ít nhất|hơn} 8 năm liên tiếp.    value=8  mod={at_least|over}
    no     3 năm qua
    no     đội thắng 8 trận
    no     Máy bơm chạy 12 giờ {|đồng hồ }liên tục.
    no     Còi báo động hú 30 giây liên tục.
    no     Dân chờ ba {giờ|tiếng|phút} liền.

rule streak.nth-in-a-row
    # The press counts up to now: `năm thứ 3 liên tiếp`.
    match  (?!quý)<time-unit:unit> thứ (?:<digits:value>|<ordinal:value>)(?: (?:liên tiếp|liên tục|liền))
    |      (?:quý|kỳ (?:Olympic|SEA Games|World Cup|ASIAD|đại hội|giải|AFF Cup)|trận(?: thắng| thua| hòa)?|chiến thắng|thất bại|mùa(?: giải)?|phiên(?: giảm| tăng)?|danh hiệu) thứ (?:<digits:value>|<ordinal:value>)(?: của [^,.;]{2,30})? liên tiếp
    yes    có năm thứ 3 liên {tiếp|tục} dẫn đầu    value=3  unit=year
    yes    có năm thứ 3 {liên tiếp|liền} dẫn đầu    value=3  unit=year
    yes    Xuất khẩu tôm giảm tháng thứ hai liên tiếp.    value=2  unit=month  text=tháng thứ hai liên tiếp
    yes    đây là năm thứ hai liên tiếp    value=2  unit=year
    yes    Xuất khẩu giảm quý thứ {hai|2} liên tiếp.    value=2  unit=
    yes    Đây là {trận thắng|trận thua|trận hòa|chiến thắng|thất bại|mùa giải|phiên giảm|phiên tăng|danh hiệu} thứ {4|tư} liên tiếp.    value=4  unit=
    yes    Đây là kỳ {Olympic|SEA Games|World Cup|đại hội} thứ ba liên tiếp đoàn trắng tay.    value=3
    yes    Đây là chiến thắng thứ hai của Hải Phòng liên tiếp.    value=2
    no     Đây là trận thắng thứ 4 của đội.
    no     năm thứ 3 đại học
    no     ngày thứ ba của lễ hội

rule streak.nth-year
    # The same without `liên tiếp`. Years of a course or of a project are none.
    match  năm thứ (?:<digits:value>|<ordinal:value>)(?! (?:trong|của|đại học|cao đẳng))
    not-after  (?:sinh viên|giáo viên|bác sĩ|nghiên cứu sinh|học|học viên|vào|từ|đến|sang|trong) 
    over   none.*
    set    unit=year
    yes    Đây là năm thứ 7 tỉnh đứng đầu.    value=7  unit=year
    yes    Năm nay là năm thứ tư hội chợ mở cửa.    value=4  unit=year
    no     sinh viên năm thứ 3
    no     giáo viên năm thứ hai
    no     bước {sang|vào} năm thứ 5
    no     Em đang học năm thứ 3.
    no     Kể từ năm thứ 5, thuế suất là 10%.
    no     Trong năm thứ hai, xã trồng thêm 5 ha keo.
    no     Đây là năm thứ 4 {trong nhiệm kỳ|của dự án}.
    no     Năm thứ 3 {đại học|cao đẳng}, Hà đi làm thêm.
    no     Chị là nghiên cứu sinh năm thứ 3.
    no     Anh là {học viên|bác sĩ} năm thứ 3.
    no     Dự án kéo dài {đến|từ|sang} năm thứ 7.

rule streak.nth-time
    # What is numbered by `lần thứ` too is a name; see also none.edition.
    match  lần thứ (?:<digits:value>|<ordinal:value>)(?: (?:liên tiếp|liên tục|liền))?
    not-after  (?:Đại hội|hội nghị|công nghiệp|kỳ họp|khóa|Giải|nhiệm kỳ) 
    over   none.named
    set    unit=time
    yes    Đây là lần thứ 2 thành phố dẫn đầu.    value=2  unit=time
    yes    Đây là lần thứ 2 {liền |liên tục }thành phố dẫn đầu.    text={lần thứ 2 liền|lần thứ 2 liên tục}
    yes    có lần thứ 3 liên tiếp dẫn đầu    value=3
    no     Đại hội lần thứ XIII
    no     Hội nghị lần thứ 5
    no     Đây là {Đại hội|kỳ họp|nhiệm kỳ|khóa|Giải} lần thứ 2 của tỉnh.
    no     Cách mạng công nghiệp lần thứ 4
    no     Đại hội Đảng bộ tỉnh lần thứ 2
    no     Tỉnh mở {Hội thi|Liên hoan|Hội chợ|Lễ hội|Triển lãm|Festival|Cuộc thi|Ngày hội|Diễn đàn} lần thứ 3.

rule streak.times-first
    # How often one was first: `đã 6 lần đứng đầu`.
    match  (?:<bound:mod> )?(?:<int:value>|<words:value>) lần(?= (?:đứng đầu|dẫn đầu|đứng thứ|xếp thứ|vô địch|đăng quang|giành (?:chức )?vô địch|vào (?:top|tốp|nhóm|chung kết)))
    not-after  tăng|gấp|bằng|giảm|hơn
    set    unit=time
    over   count.*  change.times
    yes    Từ năm 2012 đến nay, Huế {có|đã} {6|sáu} lần {đứng đầu|dẫn đầu} bảng xếp hạng.    value=6  unit=time  text={6|sáu} lần
    yes    Đội {hơn 3|3} lần {vô địch|đăng quang|giành chức vô địch|vào chung kết}.    value=3
    no     Lượng khách gấp 3 lần đứng đầu là Huế.
    no     Huế có 6 lần xếp hàng.
