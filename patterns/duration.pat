# Durations: a length of time. Points in time are dates; hours of the clock (`8 giờ 30`, `lúc 10 giờ`) and ages are none.
# `một` alone is the article: it counts only where something bounds it (`hơn một tuần`, `một tiếng rưỡi`).

# What makes an ordinal or a part of a date of it: `35 năm tuổi`, `đợt 2 năm 2024`, `lần 3 tháng 5`.
piece no-date    (?! (?:tuổi|khách|năm (?:19|20)\d\d|(?!<int> <time-unit>)\d))
# What makes an hour of the day of it.
piece no-clock   (?! (?:ngày \d|hôm|hằng ngày|hàng ngày|mỗi ngày|cùng ngày))

rule duration.length
    match  từ (?:đủ )?(?=[\d.,]+ (?<same>\p{L}++(?: làm việc)?) (?:đến|tới) (?:dưới |gần |hơn )?[\d.,]+ \k<same>)<amount:value> (?!giờ(?! làm))<time-unit> (?:đến|tới) (?:dưới |gần |hơn )?<amount:value_max> <time-unit:unit><no-date>
    |      (?:<bound:mod> )?(?:<number:value>|<words:value>) (?!giờ)<time-unit:unit>(?<half> rưỡi)?<no-date>(?: <bound-after:mod>)?
    over   count.*
    not-after  (?:lớp|(?<!cùng )kỳ|đợt|những)
    yes    CPI tăng cao nhất so với cùng kỳ 5 năm gần đây.    value=5  unit=year
    yes    giảm từ 1 ngày làm việc xuống 180 phút    value=1  unit=workday
    yes    Sau hơn ba năm rưỡi triển khai    value=3.5  unit=year  mod=over
    yes    thời gian trung bình là 1,38 ngày    value=1.38  unit=day
    yes    Chuyến đi dài 3 tuần 2 ngày.    value=3  unit=week
    yes    Hợp đồng kéo dài 3 năm trở lên.    text=3 năm trở lên  mod=at_least
    yes    Suốt 3 năm trở lại đây, giá muối giảm.    text=3 năm trở lại đây  mod=
    yes    Chợ họp đã {2 thập niên|gần 3 thế kỷ|hơn hai thế kỷ rưỡi}.    value={20|300|250}  unit=year
    no     Tuần 2 tháng 5, giá vàng tăng.
    no     Lớp mười một năm nay có 35 em.
    no     Lưu trú cả năm đạt 48.000 ngày khách.
    no     Vụ cháy xảy ra vào khoảng 3 giờ 20 phút.
    yes    kéo dài từ 3 đến 4 năm    value=3  value_max=4  unit=year
    yes    Bị cáo lĩnh án từ {|đủ }30 tháng {đến|tới} {|dưới |gần |hơn }60 tháng tù.    value=30  value_max=60  unit=month
    yes    giải quyết từ 3 ngày làm việc đến 5 ngày làm việc    value=3  value_max=5  unit=workday
    yes    giải quyết từ 24 giờ làm việc đến 48 giờ làm việc    value=24  value_max=48
    yes    Hồ sơ nằm ở phòng 12 180 ngày.    value=180  text=180 ngày
    yes    Hạn vay từ 6 tháng đến 2 năm.    value=6  unit=month  value_max=
    no     ước tính 6 tháng năm {2020|1999}
    no     Chợ họp từ 7 giờ đến 9 giờ.
    no     35 năm tuổi
    no     lần thứ 2 năm
    no     đợt 2 năm 2024
    no     những năm tháng ấy
    no     bé trai 18 {ngày tuổi|tháng tuổi}
    no     đứng {thứ|hạng} ba năm ngoái
    no     tuyển sinh {đợt|kỳ} hai năm ngoái

rule duration.shared
    # `lần lượt 13 và 8 năm tù`: the unit stands behind the last one.
    match  <digits:value>(?=(?:[,;] <raw>)*,? và <raw> (?!giờ(?! làm))<time-unit:unit><no-date>)
    with   (?:lần lượt|tương ứng)
    not-after  (?:ngày|năm)
    over   count.measure-shared
    yes    Hai bị cáo lần lượt lĩnh {13 và 8|13, 9 và 8|13, 9, và 8} năm tù.    value=13  unit=year
    yes    Hai thủ tục tương ứng còn 3 và 5 ngày làm việc.    value=3  unit=workday
    yes    Hai thủ tục lần lượt còn 3 và 5 giờ làm việc.    value=3  unit=hour
    no     Hai thủ tục còn 3 và 5 ngày.
    no     Hai tàu lần lượt rời ga lúc 8 và 10 giờ.
    no     Hội lần lượt mở ngày 5 và 6 tháng này.
    no     Trường lần lượt xét khối {tháng|quý|năm|thứ|hạng|lớp|khóa|đợt} 2 và 3 năm nay.
    no     Hai đợt lần lượt mở ngày 5 và 6 tháng 3.

rule duration.two-units
    # `17 năm 6 tháng tù` is one length of time. Hours and minutes tell the time of day as often.
    match  (?:<bound:mod> )?<int:value> (?=năm|ngày|phút)<time-unit:unit>(?:,| và)? <int:rest> (?=tháng|giờ|giây)<time-unit:rest_unit><no-date>(?! (?:đầu|cuối|sáng|chiều|\d|qua))(?: <bound-after:mod>)?
    not-after  (?:lớp|kỳ|đợt|khóa)
    yes    Bị cáo Tư lĩnh 17 năm{|,| và} 6 tháng tù.    value=17.5  unit=year  text=17 năm{|,| và} 6 tháng
    yes    Cây cầu xây mất gần 2 năm 3 tháng.    value=27  unit=month  mod=nearly  text=gần 2 năm 3 tháng
    yes    Cuộc gọi kéo dài {2 phút 30 giây|1 phút 18 giây}.    value={2.5|78}  unit={minute|second}
    yes    Tàu trôi dạt 3 ngày 5 giờ.    value=77  unit=hour
    yes    Tội này bị phạt 2 năm 3 tháng tù trở lên, không phải 2 năm 3 tháng.    value=27
    yes    Hạn vay dài 2 năm 3 tháng trở lên.    value=27  unit=month  mod=at_least
    no     Cháu bé 2 năm 3 tháng tuổi.
    no     Trong 12 năm 6 tháng {đầu|cuối} nhiệm kỳ, giá tăng.
    no     Cuộc đua dài 2 năm 3 tháng 5 ngày.
    no     Lớp học kéo dài 3 tuần 5 giờ.
    no     Tour 3 ngày 2 đêm giá 5 triệu đồng.
    no     Sau 2 năm 6 tháng {đầu năm|cuối năm|năm 2019|qua}, giá tăng.
    no     Cháu học {lớp|kỳ|khóa|đợt} 2 năm 3 tháng rồi nghỉ.
    no     Lịch bay 3 ngày {15 giờ chiều|5 giờ sáng}.

rule duration.hours
    # Hours stand apart: they are times of day as often.
    match  (?:<bound:mod> )?(?:<number:value>|<words:value>) (?=giờ)<time-unit:unit>(?<half> rưỡi)?<no-clock>(?: <bound-after:mod>)?
    over   count.*
    not-after  (?:vào|đến|trước)
    yes    gần 1 giờ sau khi đường truyền hoạt động    value=1  unit=hour  mod=nearly
    yes    1 giờ có dư sau khi đường truyền hoạt động    text=1 giờ có dư
    yes    gần 1 giờ rưỡi sau khi đường truyền hoạt động    value=1.5
    yes    trực liên tục 12 giờ    value=12  unit=hour
    yes    Mưa to suốt hai giờ.    value=2
    no     Lưu trú cả năm đạt 48.000 ngày khách.
    no     Vụ cháy xảy ra vào khoảng 3 giờ 20 phút.
    no     lúc 10 giờ sáng
    no     khoảng 10 giờ ngày 22/11
    no     trong khung 18-22 giờ hằng ngày
    no     đến 10 giờ thì tạnh mưa
    no     Khoảng 1 giờ {hôm qua|cùng ngày|hằng ngày|mỗi ngày}, xe về bến.
    no     Từ 1 giờ {rạng sáng|trở đi}, mưa rất to.
    no     Xe về bến {vào|hồi|lúc|trước} 1 giờ.

rule duration.cut
    # `từ 48 giờ xuống 44 giờ` is no hour of the day.
    match  từ (?<text>(?:<bound:mod> )?<amount:value> (?=giờ)<time-unit:unit>)(?= (?:xuống|lên|còn|rút) )
    over   count.*  duration.hours  none.clock
    yes    giảm giờ làm từ {|khoảng }48 giờ {xuống|còn|rút còn} 44 giờ mỗi tuần    value=48  unit=hour
    yes    tăng từ 6 giờ lên 8 giờ    value=6  unit=hour

    no     từ 8 giờ sáng
    no     từ 8 giờ đến 10 giờ

rule duration.one
    # `một` counts where it is bounded, or where half a unit follows.
    match  <bound:mod> (?<value>một) <time-unit:unit><no-date>(?! rưỡi)
    |      (?:<bound:mod> )?(?<value>một) <time-unit:unit>(?<half> rưỡi)
    |      (?<value>một) (?=ngày làm việc|giờ làm việc|giờ đồng hồ|tiếng đồng hồ|ngày đêm)<time-unit:unit>
    |      (?:<bound:mod> )?(?<value>nửa) <time-unit:unit>(?! (?:đầu|cuối))
    yes    nằm giường 12 suốt hơn một tuần    value=1  unit=week  mod=over
    yes    nằm giường 12 suốt hơn một tuần rưỡi    value=1.5
    yes    mất một tiếng rưỡi    value=1.5  unit=hour
    yes    mất khoảng một tiếng rưỡi    text=khoảng một tiếng rưỡi
    yes    chỉ trong nửa tháng    value=0.5  unit=month
    yes    chỉ trong khoảng nửa tháng    text=trong khoảng nửa tháng
    yes    trả kết quả sau một ngày làm việc    value=1  unit=workday
    yes    trả kết quả sau một giờ làm việc    value=1
    yes    trả kết quả sau một {tiếng đồng hồ|giờ đồng hồ}    value=1
    yes    trả kết quả sau một ngày đêm    value=1
    no     một năm trước
    no     vào một ngày đẹp trời

    no     chỉ trong nửa tháng {đầu|cuối}

rule duration.within
    # `vòng 48 giờ` is no round 48.
    match  (?:trong vòng|thời hạn|trong thời gian|trong) (?<text>(?:<bound:mod> )?(?:<number:value>|<words:value>) <time-unit:unit>(?<half> rưỡi)?)<no-date>(?! (?:đầu|cuối))
    over   count.*  duration.length  duration.hours  none.named
    yes    trả kết quả trong {vòng|thời gian} 48 giờ    value=48  unit=hour
    yes    trả kết quả trong vòng 2 giờ rưỡi    value=2.5
    yes    trong thời hạn 5 ngày làm việc    value=5  unit=workday
    yes    Hồ sơ được trả trong thời hạn 5 ngày.    value=5  unit=day
    no     trong vòng một tuần
    no     trong 6 tháng đầu năm
    no     trong vòng 48 giờ {đầu|cuối}

rule none.hour
    # An hour of a day, or the hours between two.
    match  (?:khoảng |từ )?<raw>(?:(?:<dash>| đến )<raw>)? giờ(?= (?:ngày \d|hôm|hằng ngày|hàng ngày|mỗi ngày|cùng ngày))
    |      khung(?: giờ)?(?: từ)? <raw>(?: giờ)?(?:<dash>| đến )<raw> giờ
    over   count.*  none.clock
    yes    {Khoảng|Từ} 10 giờ {ngày 22/11|hôm qua|cùng ngày|hằng ngày|hàng ngày|mỗi ngày}, lực lượng chức năng kiểm tra.
    yes    Khoảng {10-11|10 đến 11} giờ ngày 22/11, lực lượng chức năng kiểm tra.    text={Khoảng 10-11 giờ|Khoảng 10 đến 11 giờ}
    yes    Từ 10 giờ ngày 22/11, lực lượng chức năng kiểm tra.    text=Từ 10 giờ
    yes    tập trung vào khung 18-22 giờ hằng ngày
    yes    tập trung vào khung 18 - 22 giờ hằng ngày    text=khung 18 - 22 giờ
    yes    khung {|giờ }từ 9 giờ đến 11 giờ
    no     làm việc 10 giờ
    no     trong 18-22 giờ
