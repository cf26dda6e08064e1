# What a change is compared with: the time that follows these words (`so với năm 2023`, `so với cùng kỳ năm ngoái`).

rule base.than
    match  (?:so với|so|bằng)(?: (?:thời điểm|cùng thời điểm|kết quả|mức|bình quân|trung bình|kế hoạch|dự toán|thực hiện|kết quả thực hiện))?(?: của)?
    yes    tăng 10 bậc so với năm 2023
    no     sánh với

rule base.same-period
    match  cùng kỳ
    yes    giảm 5% so với cùng kỳ    text=cùng kỳ
    no     kỳ họp
