# Durations: a length of time. Points in time are dates; hours of the clock (`8 giờ 30`, `lúc 10 giờ`) and ages are none.

rule duration.length
    match  (?:<bound:mod> )?(?:<number:value>|<words:value>) <time-unit:unit>(?<half> rưỡi)?(?! (?:tuổi|thứ|sáng|trưa|chiều|tối|đêm|hành chính|rạng sáng|kém|cùng|trời mưa))(?: <bound-after:mod>)?
    over   count.*  none.code
    not-after  (?:lúc|vào|hồi|khoảng lúc|từ lúc|đến|thứ|năm|ngày|tháng|hạng|quý|mùng|mồng|\d giờ|\d) 
    yes    gần 1 giờ sau khi đường truyền hoạt động    value=1  unit=hour  mod=nearly
    yes    giảm từ 1 ngày làm việc xuống 180 phút    value=1  unit=workday
    yes    Sau hơn ba năm rưỡi triển khai    value=3.5  unit=year  mod=over
    no     lúc 10 giờ sáng
    no     35 năm tuổi
    no     lần thứ 2 năm
