# What a change is compared with: the time that follows these words (`so với năm 2023`).

rule base.than
    match  (?:so với|so|bằng)(?: (?:mức|kết quả|bình quân|trung bình|thực hiện|kết quả thực hiện|con số|dịp))?(?: của)?
    yes    tăng 10 bậc so với năm 2023    text=so với
    no     sánh với

rule base.same-period
    # `cùng kỳ năm 2018` is that stretch of 2018; without a year, of the year before.
    match  cùng (?:kỳ|thời gian|thời điểm|giai đoạn)(?: của)?
    set    same=yes
    over   base.than
    yes    giảm 5% so với cùng kỳ    text=cùng kỳ
    no     kỳ họp
