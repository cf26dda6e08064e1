# Status: what is aimed at, ordered or foreseen (target) against what is so (actual). The cue nearest before the value counts.
#
# Not covered: aims that no word of these tells (`để đạt 90%`).

rule status.aim
    match  phấn đấu|mục tiêu|chỉ tiêu(?= (?:năm|đến|đề ra là|là|được giao|giao|đặt))|kế hoạch(?= (?:năm|đến|là|đặt ra|đề ra))|đặt mục tiêu|đặt chỉ tiêu|hướng tới|quyết tâm|dự kiến|dự báo|yêu cầu|sẽ|theo kế hoạch|sắp|giao chỉ tiêu|tiến tới|tầm nhìn|tham vọng|kỳ vọng|ước tính đến cuối|cam kết
    set    status=target
    yes    phấn đấu lọt Top 10 cả nước    status=target
    yes    Theo kế hoạch, tỉnh trồng 500 ha rừng.    status=target
    yes    Chỉ tiêu được giao là 95%.    status=target
    no     đã đạt 90%
    no     kế hoạch của tỉnh

rule status.must
    # Ordered only what stands in the same clause: `cần đạt 90%`.
    match  (?-i:cần(?! (?:cẩu|trục|cù))|phải|cần phải)
    set    status=target  near=yes
    yes    các đơn vị cần đạt 90%    status=target
    yes    mỗi huyện phải giải ngân 80%    status=target
    no     Cần Thơ đạt 90%
    no     Phải Lâu, xã vùng cao
    no     lắp 2 chiếc cần cẩu

rule status.so
    match  đã|sau khi|(?:hiện )?mới (?:chỉ )?(?=đạt|có|giải ngân|thu|thực hiện|hoàn thành|được|xong|tiêm)|đạt được|hiện có|hiện nay|đến nay|vừa|kết quả|thực tế|thực hiện được|vượt|hoàn thành|ghi nhận|có được|trong năm qua|năm qua|tính đến
    set    status=actual
    yes    tỉnh đã giải ngân 500 tỷ đồng    status=actual
    yes    Cả huyện mới giải ngân 40% vốn.    status=actual
    yes    tính đến tháng 6, thu 30 tỷ đồng    status=actual
    no     sẽ giải ngân
    no     mở 5 dự án mới
