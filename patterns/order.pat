# Words that say that several values go to several names in the order of both.
#
# Not covered: the order that only `và` tells (`Huế và Vinh đạt 5% và 7%`).

rule order.respective
    match  lần lượt|tương ứng|theo thứ tự
    yes    Ba tỉnh {lần lượt|theo thứ tự} đạt 95%, 94% và 93%.
    yes    Hai xã thu 12 và 15 tỷ đồng, tương ứng 80% và 95% dự toán.
    no     lượt khách
    no     thứ tự ưu tiên
