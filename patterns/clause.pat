# Words that begin a new clause inside a sentence: a name right after them leads it.
#
# Not covered: clauses that only a comma parts (`Huế đạt 90%, Đà Nẵng 95%`): the names there lead by themselves.

rule clause.word
    match  thì|thuộc về|còn(?! (?:\d|phải|đang|bị|chưa|nhiều|thiếu|nợ|tồn|lại|sống|trống|hiệu lực|hạn(?! hán| mặn)|dư nợ[,.;]))|trong khi đó|trong khi|(?:(?<![\p{L}\p{N}] )|(?<=và )|(?<=đó )|(?<=chỉ ))riêng|đồng thời|đứng sau là|đứng đầu là|cao nhất là|thấp nhất là|sau đó là|rồi đến|rồi|(?:tiếp (?:đến|theo|sau|đó)|kế (?:đến|tiếp))(?: là| đến|(?= (?-i:\p{Lu})))|nhưng|song|ngoài ra|đến nay|chứ(?: không(?: phải)?)?
    yes    {riêng|Đồng thời|Song|Ngoài ra|Đến nay} TP Hải Phòng đạt 96%
    yes    {Tiếp đó|Đứng đầu|Thấp nhất|Tiếp đến|Tiếp sau|Đứng sau|Cao nhất|Sau đó} là TP Hải Phòng, đạt 96%
    yes    {Tiếp theo đến|Kế đến|Kế tiếp|Tiếp đó} TP Hải Phòng đạt 96%
    yes    Vị trí số 1 thuộc về Sở Nội vụ.    text=thuộc về
    no     Năm tiếp theo, tỉnh thu 5 tỷ đồng.
    yes    {Tiếp theo là|Rồi đến} Đồng Nai với 92%.    text={Tiếp theo là|Rồi đến}
    yes    Trong khi đó, Đồng Nai đạt 92%.    text=Trong khi đó
    yes    Có 17 người {chứ|chứ không phải} 45 người.    text={chứ|chứ không phải}
    yes    {Tiếp theo|Kế đến} là Đồng Nai với 92%.    text={Tiếp theo là|Kế đến là}
    yes    Hải Phòng đạt 96%, rồi TP Huế đạt 92%.    text=rồi
    no     Giá sầu riêng Ri6 là 70.000 đồng/kg.
    no     Xã có quy chế riêng về chợ phiên.
    yes    {Trong đó|Và|Chỉ} riêng TP Hải Phòng đạt 96%    text=riêng
    no     Thu nhập của người dân đạt 5 triệu đồng.
    no     Tỷ lệ này cao nhất cả nước.
    no     Tồn kho chỉ còn 5 tấn.
    no     Có 27% hãng cho biết còn {phải|đang|bị|chưa|nhiều|thiếu|nợ|tồn|lại|sống|trống|hiệu lực|hạn} chi phí.

rule clause.session
    # The part of a day of trading that a price is told of, before a name or behind it: `kết phiên sáng KMX giảm 2%`.
    match  (?:kết thúc|đóng cửa|chốt|kết|mở cửa) phiên(?: (?:giao dịch|sáng|chiều|hôm nay|này))*+(?! (?:họp|thứ))
    |      (?:đóng|mở) cửa(?= (?:(?:chỉ|vẫn|cũng|còn) )*(?:tăng|giảm|ở mức|tại mức|vượt) )
    set    place=yes
    yes    {Kết|Chốt|Đóng cửa|Kết thúc|Mở cửa} phiên {|sáng |chiều |giao dịch }KMX giảm 2%    text={Kết|Chốt|Đóng cửa|Kết thúc|Mở cửa} phiên{| sáng| chiều| giao dịch}
    yes    KMX tăng 3%, {đóng|mở} cửa {chỉ còn tăng|giảm|ở mức|vượt} 2%    text={đóng|mở} cửa
    yes    Kết phiên {hôm nay|này} KMX giảm 2%.    text=Kết phiên {hôm nay|này}  place=yes
    yes    KMX tăng 3%, đóng cửa {vẫn tăng|cũng tăng|tại mức} 2%.    text=đóng cửa
    no     Tòa kết thúc phiên thứ 3 vào buổi trưa.
    no     Tỉnh đóng cửa 2 trường.
    no     Tòa {kết phiên họp|mở phiên tòa} thứ 3.
    no     Nhà máy đóng cửa, sản lượng giảm 2%.

rule clause.part
    # What follows splits the figure before.
    match  trong đó|trong số này|trong số đó
    set    part=yes
    yes    Tổng thu đạt 50 tỷ đồng, trong {đó|số này} lưu trú 20 tỷ đồng.    text={trong đó|trong số này}
    yes    Tổng thu đạt 50 tỷ đồng, trong {|số }đó lưu trú 20 tỷ đồng.    text={trong đó|trong số đó}
    yes    trong đó TP Hải Phòng đạt 96%
    no     Trong số 50 hộ có 3 hộ nghèo.
    no     Nước ngập trong nhà 30 cm.

rule clause.and
    # Joins names and predicates as often as clauses: a name behind it leads, a phrase goes on over it.
    match  và(?! (?:đúng|trước|sớm|quá|trễ|chậm) (?:thời )?hạn| (?:mức|mức độ|cấp|loại|nhóm) \d)|là|hay(?= (?-i:\p{Lu}))
    set    soft=yes
    yes    Hà Nội và Huế thu 5 tỷ đồng.
    yes    Dẫn đầu là Đà Nẵng.    text=là
    yes    Huế lên thứ 3 hay Vinh lên thứ 5.    text=hay
    no     Huế hay mưa.
    no     Phạt 3 hoặc 5 triệu đồng.
    no     Giải quyết {đúng và trước|trước và đúng|đúng và sớm|chậm và quá|chậm và trễ|trễ và chậm} {|thời }hạn 5 hồ sơ.
    no     Số tài khoản {mức 1 và mức 2|mức độ 1 và mức độ 2|cấp 1 và cấp 2|loại 1 và loại 2|nhóm 1 và nhóm 2} đạt 500 tài khoản.
    no     Hà Nội cùng với Huế thu 5 tỷ đồng.

rule clause.thereby
    # What is told behind it is what the report says, of the one named there: `công bố PCI, theo đó Huế dẫn đầu`.
    match  (?<=[,;] )theo đó(?= (?-i:\p{Lu}))
    yes    VCCI công bố Chỉ số PCI{,|;} theo đó Huế dẫn đầu.    text=theo đó
    yes    Bộ Nội vụ xếp hạng 34 tỉnh, theo đó Hải Phòng đạt 96%.    text=theo đó
    yes    Bộ công bố kết quả xếp hạng, theo đó Sở Y tế dẫn đầu.    text=theo đó
    no     VCCI công bố Chỉ số PCI, theo đó có 3 tỉnh dẫn đầu.
    no     Sở làm theo đó Huế dẫn đầu.

rule clause.tells
    # What a report tells: a name right behind it leads.
    match  (?:cho thấy|ghi nhận|chỉ ra|xác nhận)(?: rằng|,)?(?= (?-i:\p{Lu}))
    set    soft=yes
    yes    Báo cáo của Liên hợp quốc {ghi nhận|cho thấy|cho thấy,|chỉ ra rằng} Việt Nam xếp thứ 71.
    yes    Kết quả xác nhận Huế dẫn đầu.    soft=yes
    no     Tỉnh ghi nhận 5 ca mắc.
    no     Số liệu cho thấy mức tăng 5%.

rule clause.goes-on
    # What was said is told in detail, or more of the same: a name right behind leads, and the time holds on.
    match  (?:cụ thể|theo đó|qua đó|nhờ đó|bên cạnh đó|cùng với đó)(?=[,:])
    set    soft=yes
    yes    {Cụ thể|Theo đó|Qua đó|Nhờ đó|Bên cạnh đó|Cùng với đó}, TP Hải Phòng đạt 96%    text={Cụ thể|Theo đó|Qua đó|Nhờ đó|Bên cạnh đó|Cùng với đó}  soft=yes
    yes    Qua đó: Huế đạt 96%.    text=Qua đó
    yes    Tỉnh làm tốt, qua đó, Sở Y tế tiết kiệm 5 tỷ đồng.    text=qua đó
    no     Quy định cụ thể 5 nội dung.
    no     Tỉnh theo đó mà làm, đạt 96%.

rule clause.list
    # What names of a list follow: one right behind it leads its item.
    match  (?:như|gồm|bao gồm):?(?= (?-i:\p{Lu}))
    set    soft=yes  list=yes
    yes    Một số nơi mưa to như Sìn Hồ 132 mm.    text=như  soft=yes  list=yes
    yes    Ba hãng {gồm|bao gồm} Kolmex 12 tỷ đồng, Aoda 5 tỷ đồng.    text={gồm|bao gồm}
    yes    Có 15 tỉnh đạt trên 90%{ gồm:|, như:} Huế, Đà Nẵng.    text={gồm:|như:}
    no     Giá như năm ngoái.
    no     Tỉnh gồm 12 huyện.

rule clause.which
    # Who does it stands behind, and not what it is part of: `số tiền mà ba nhà mạng được hưởng là 5 tỷ đồng`.
    match  mà(?! (?:còn|thôi|cả) )
    after  (?:số|khoản|mức|phần)(?: [\p{L}\p{M}]+){0,3} 
    yes    Số tiền mà ba nhà mạng được hưởng là 5 tỷ đồng.    text=mà
    yes    {Khoản lãi|Mức phạt|Phần vốn|Khoản} mà hai đại lý được hưởng là 5 tỷ đồng.    text=mà
    no     Chợ vắng mà hàng vẫn đầy.
    no     Mức giá cao {mà còn|mà cả|mà thôi} năm nay mới khó mua.
    no     Số người ở lại chợ ít mà hàng vẫn đầy.

rule clause.law
    # What a law says is not said of the law: `Luật quy định người lao động được nghỉ 12 ngày`.
    match  quy định(?: rõ| rằng)?
    after  (?:luật|nghị định|thông tư|nghị quyết|dự thảo|quyết định|điều lệ)(?: [\p{L}\p{M}\d/-]+){0,8} 
    yes    {Luật|Nghị định|Thông tư|Nghị quyết|Dự thảo|Quyết định|Điều lệ} quy định người lao động được nghỉ 12 ngày.    text=quy định
    yes    Luật Lao động cũng quy định {rõ |rằng |}người lao động được nghỉ 12 ngày.    text=quy định{ rõ| rằng|}
    no     Theo quy định, người lao động được nghỉ 12 ngày.
    no     Công ty quy định mỗi ca làm 8 giờ.
    no     Luật mới có hiệu lực nhưng hai công ty may này vẫn quy định mỗi ca làm 8 giờ.

rule clause.adverb
    # Only at the head of a clause.
    match  năm qua|kết quả|khi|mà
    not-after  [\p{L}\d]+ 
    yes    {Kết quả|Mà|Khi} Công an tỉnh tiếp nhận 50 hồ sơ.
    yes    Năm qua, Hà Nội thu 5 tỷ đồng.    text=Năm qua
    yes    Tuy nhiên, kết quả Công an tỉnh mới tiếp nhận 50 hồ sơ.    text=kết quả
    no     Tỉnh có khi mưa 5 ngày liền.
    no     Tỉnh công bố kết quả 15 gói thầu.

rule clause.now
    # ... and turns to what is so now: `trước đây mất 7 ngày, nay chỉ mất 3 ngày`. `hiện` also ends verbs (thực hiện).
    match  hiện nay|hiện tại|hiện(?! (?:đại|trường|vật|hữu|tượng|trạng))|nay|bây giờ|giờ
    set    when=now
    not-after  (?!thì )[\p{L}\d]+ 
    yes    {Hiện|Nay|Hiện tại|Hiện nay} Công an tỉnh tiếp nhận 50 hồ sơ.    text={Hiện|Nay|Hiện tại|Hiện nay}
    yes    Trước đây phải chờ 7 ngày, {nay|giờ|bây giờ} chỉ mất 3 ngày.    text={nay|giờ|bây giờ}  when=now
    yes    Trước đây phải chờ 7 ngày thì {nay|giờ} chỉ mất 3 ngày.    text={nay|giờ}
    yes    Tuy nhiên, hiện Công an tỉnh mới tiếp nhận 50 hồ sơ.    text=hiện
    no     đã thực hiện 5 đợt
    no     {Hiện đại hóa hành chính đạt|Hiện trường có|Hiện vật gồm|Hiện trạng là} 5 điểm.
    no     {Hiện hữu|Hiện tượng} này có 5 nơi.
    no     Tỉnh hiện có 15 bệnh viện.

rule clause.at
    # What it is about, said first: `Tại cửa khẩu Tân Thanh, 300 xe chờ thông quan`, `Đối với các bộ, đã giảm 5 cục`.
    match  tại|ở|đối với|riêng tại
    set    soft=yes  place=yes
    not-after  [\p{L}\d)]+ |(?<!đó)(?<!thể)(?<!biệt)(?<!\d)(?<!nay), 
    yes    Tại cửa khẩu Tân Thanh, 300 xe chờ thông quan.    text=Tại
    yes    {Ở|Riêng tại|Đối với} cửa khẩu Tân Thanh, 300 xe chờ thông quan.    text={Ở|Riêng tại|Đối với}  soft=yes
    yes    {Trong đó|Cụ thể|Đặc biệt|Hiện nay|Ngày 3-2}, tại cửa khẩu Tân Thanh, 300 xe chờ thông quan.    text=tại  place=yes
    no     300 xe chờ tại cửa khẩu Tân Thanh.
    no     Chị Hoa, ở quận 4, vay 3 triệu đồng.

rule clause.where
    # The place right before it does what follows: `gấp đôi huyện Vĩnh Cửu, nơi thu 607 tỷ đồng`.
    match  nơi
    set    takes=yes
    after  , 
    yes    Bình Phước nhiều hơn Đồng Nai, nơi chỉ còn 4.870 hộ.    text=nơi
    yes    Bệnh nhân về Lào Cai, nơi có 3 ca nhiễm.    text=nơi
    no     Nơi này có 3 ca nhiễm.
    no     nhiều nơi có 3 ca nhiễm
