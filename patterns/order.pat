# Words that say that several values go to several names in the order of both.
#
# Not covered: the order that only `và` tells (`Huế và Vinh đạt 5% và 7%`).

rule order.respective
    match  lần lượt|tương ứng|theo thứ tự
    yes    Ba tỉnh {lần lượt|theo thứ tự} đạt 95%, 94% và 93%.
    yes    Hai xã thu 12 và 15 tỷ đồng, tương ứng 80% và 95% dự toán.
    no     lượt khách
    no     thứ tự ưu tiên

rule order.places
    # Names behind as many places, in their order: `đứng vị trí thứ 2 và thứ 3 là Huế và Vinh`.
    match  là|thuộc về
    after  (?:thứ|hạng) [\p{L}\d]+(?:, [\p{L}\d]+)* và (?:thứ |hạng )?[\p{L}\d]+ 
    yes    Đứng vị trí thứ 2{|, thứ 3} và {thứ|hạng} 4 {là|thuộc về} Huế và Vinh.
    yes    Hạng nhất, nhì và ba {là|thuộc về} Huế, Vinh và Đà Nẵng.
    no     Đứng vị trí thứ 2 là Huế.
    no     Huế và Vinh là hai tỉnh đứng thứ 2.

rule order.places-held
    # ... and places behind as many names: `Huế, Vinh và Đà Lạt giữ vị trí thứ 5, 6, 7`.
    match  (?:xếp|đứng|giữ|giành|ở)(?: ở)?(?: các)? (?:vị trí|vị thứ|thứ hạng|hạng|thứ)(?: thứ)?(?= \d{1,4}(?:, (?:thứ |hạng )?\d{1,4})*(?:,| và) (?:thứ |hạng )?\d{1,4}(?:[.,;)]|$| (?:cả nước|toàn quốc|thế giới|trong|về|với|sau) ))
    yes    Huế, Vinh và Đà Lạt {giữ|ở|giành|đứng ở} {|các }{vị trí|thứ hạng|hạng|vị trí thứ} 5, 6{,| và} 7.
    yes    Huế và Vinh {xếp|đứng} {thứ|hạng} 5 và {|hạng |thứ }6 {cả nước|toàn quốc|thế giới|trong vùng|về PCI|với 61 điểm|sau Sơn La} năm 2023.
    no     Huế và Vinh đứng thứ 5, 12 tỉnh khác kém hơn.
    no     Huế và Vinh xếp thứ 5.
