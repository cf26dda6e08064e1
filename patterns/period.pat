# Times that are no date of their own but tell when a claim holds. Dates serve as periods too; they are in date.pat.

rule period.now
    match  (?:đến|tới|cho đến|tính đến|hiện|đến thời điểm) (?:nay|hiện tại|thời điểm hiện tại|thời điểm này|hiện nay)
    set    open=now
    yes    đến nay Công an TP đã cập nhật    text=đến nay
    no     nay mai

rule period.each
    match  (?:mỗi|hàng|hằng|bình quân mỗi|trung bình mỗi|bình quân|một) (?:ngày|tháng|năm|tuần|quý|giờ)
    yes    tiếp nhận mỗi ngày 40-50 hồ sơ    text=mỗi ngày
    no     ngày mai
