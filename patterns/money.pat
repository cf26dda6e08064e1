# Sums of money. `tỷ` and `triệu` without a currency are dong when nothing is counted after them.
#
# Not covered: sums without a number (`vài tỷ đồng`) or before a word that is no currency (`3 triệu tiền mặt`).

rule money.sum
    # `đồng` begins other words too: `đồng chí`, `đồng bào`.
    match  (?:từ )?<amount:value> ?<currency>(?:/[\p{L}\d]+)? (?:đến|tới) (?:dưới |gần |hơn |trên )?(?:<amount:value_max> ?|<words:value_max> )<currency:unit>
    |      (?:<bound:mod> )?(?:<number:value> ?|<words:value> )(?!(?-i:Đồng \p{Lu}))<currency:unit>(?! (?:nổ|bào|chí|đội|hồ|phục|thời|tình|loạt|nghiệp|ý|thuận))(?!(?<= \d đồng) (?:tiền|xu))(?: <bound-after:mod>)?
    without  \d ca, \d kíp
    over   count.*
    no     Xã thu 154 kíp nổ.
    yes    Cứ 100 {người dân|hộ dân|hộ dân cư} thì có 5 tỷ đồng tiền gửi.    value=5000000000  per=100 {người dân|hộ dân|hộ dân cư}
    yes    Sở sửa 5 quy định và bãi bỏ 3 triệu đồng tiền phí.    value=3000000  indicator=bãi bỏ
    yes    bị phạt từ 500.000 đồng đến 20.000.000 đồng    value=500000  value_max=20000000
    yes    giá từ 30 triệu đồng/m2 đến hơn 50 triệu đồng/m2    value=30000000  value_max=50000000
    yes    bán từ 900 nghìn đồng đến một triệu đồng/kg    value=900000  value_max=1000000
    yes    Xã huy động hơn 42 tỷ, 858 triệu đồng.    value=42858000000  mod=over
    yes    Gà thả vườn có giá 120.000-130.000 đồng/kg.    value=120000  value_max=130000
    yes    tiết kiệm khoảng 2.500 tỉ đồng    value=2500000000000  unit=VND  mod=about
    yes    kim ngạch đạt 1,2 tỷ USD    value=1200000000  unit=USD
    yes    Số tiền bằng chữ: hai mươi mốt nghìn không trăm mười một đồng.    value=21011
    yes    giá ba triệu rưỡi đồng một tấn    value=3500000
    yes    Dự án được bổ sung 1 tỷ 200 triệu đồng.    value=1200000000
    yes    Tỉnh chi {hai tỷ ba trăm triệu|ba trăm tỷ|hai chục triệu|bốn trăm triệu} đồng.    value={2300000000|300000000000|20000000|400000000}
    yes    tiết kiệm 5 triệu đồng trở lên    value=5000000  mod=at_least
    yes    Giá heo giảm 3.000 đồng/kg và 4.000 đồng/kg trong hôm nay.    kind=change  value=-4000
    yes    Giá heo giảm 3.000 đồng/kg còn 54.000 đồng/kg.    kind=money  value=54000
    yes    Thu tăng 5 tỷ đồng và chi 7 tỷ đồng.    kind=money  value=7000000000
    yes    Nhà thầu chậm 4 tháng, bị phạt 2 tỷ đồng.    published=2025-12-10  value=2000000000  period=
    yes    {Hà Nội|TP. Vinh}, 10/04/2026 - Hãng lãi 50 triệu đồng.    published=2026-04-11  value=50000000  period=
    yes    Bị cáo Tư (sinh năm 1985) nộp lại 50 triệu đồng.    value=50000000  period=
    yes    {Đầu|Cuối} tháng 5, xã được cấp 3 tỷ đồng.    published=2025-07-10  value=3000000000  period={Đầu tháng 5|Cuối tháng 5}
    yes    bị phạt từ 30 triệu đồng {đến dưới|đến gần|đến trên|tới} 50 triệu đồng    value=30000000  value_max=50000000  text=từ 30 triệu đồng {đến dưới|đến gần|đến trên|tới} 50 triệu đồng
    yes    Giải ba, giải nhì trị giá 50 triệu, 100 triệu đồng.    value=100000000  text=100 triệu đồng
    yes    Hai dự án được cấp 2 tỷ, 5 tỷ đồng.    value=5000000000  text=5 tỷ đồng
    no     5 đồng chí
    no     Đây là năm Đồng Nai có điểm thấp nhất.
    no     xếp hạng năm 2022 Đồng Nai giảm
    no     3 ca, 4 kíp
    no     3 đồng bào
    no     thi công 5 ca, 7 kíp
    no     5 đồng {đội|nghiệp} của anh đã về
    no     Cửa hàng bán 30 đồng {hồ|phục}.
    yes    Xã chi 40 tỷ đồng tiền đền bù.    value=40000000000
    no     Ông có 5 đồng {tiền|xu} cổ.
    no     Năm 2023 đồng thời đánh dấu 10 năm thành lập trường.
    no     Ngày 15 đồng loạt ra quân.
    no     Cả 3 đồng {ý|tình|thuận} bán đất

rule money.below-zero
    # A sum below zero: `lợi nhuận âm 12 tỷ đồng`, `lãi ròng là -12 tỷ đồng`.
    match  âm (?:<bound:mod> )?(?:<number:value> ?|<words:value> )<currency:unit>
    |      (?:là|đạt|còn|xuống|ở mức|sau thuế|ròng|gộp) (?<text>-<number:value> ?<currency:unit>)
    not-after  (?:thu|ghi|phát)
    set    sign=-
    yes    Quý này lợi nhuận âm {|gần |hơn }8,4 tỷ đồng.    value=-8400000000  unit=VND  text=âm {|gần |hơn }8,4 tỷ đồng
    yes    Hãng có vốn chủ sở hữu âm ba triệu USD.    value=-3000000  unit=USD
    yes    Lợi nhuận {là|đạt|còn|xuống|ở mức|sau thuế|ròng|gộp} -8,4 tỷ đồng.    value=-8400000000  text=-8,4 tỷ đồng
    no     Phòng thu âm 8 tỷ đồng đã xong.
    no     Máy {ghi|phát} âm 8 tỷ đồng đã hỏng.
    no     Phí là 6-8 tỷ đồng.

rule money.below-zero-bare
    # ... without a currency.
    match  âm (?:<bound:mod> )?(?<value><digits> (?:nghìn )?tỷ)
    not-after  (?:thu|ghi|phát)
    set    sign=-  unit=VND
    yes    Quý này lợi nhuận âm {|gần }8,4 {tỷ|nghìn tỷ}, giảm sâu.    value={-8400000000|-8400000000000}  unit=VND
    yes    Vốn chủ sở hữu âm hơn 3,5 tỷ.    value=-3500000000  mod=over
    no     Quý này lợi nhuận âm 8,4 tỷ đồng.
    no     Phòng thu âm 8 tỷ, đã xong.
    no     Máy {ghi|phát} âm 8 tỷ, đã hỏng.

rule money.barrel
    # No barrel costs thousands of dollars: `91,174 USD/thùng`.
    match  (?:<bound:mod> )?(?<value>\d{2,3},\d{3}) ?(?:USD|đô la)(?=(?:/| một | mỗi )thùng)
    set    unit=USD  fraction=yes
    over   money.sum
    yes    Giá dầu Brent lên {|gần }91,174 USD{/| một | mỗi }thùng.    value=91.174  unit=USD
    yes    Dầu thô ở mức 101,250 đô la/thùng.    value=101.25
    no     Giá vàng lên 1,292 USD/ounce.
    no     Giá dầu lên 91,17 USD/thùng.
    yes    Giá dầu Brent lên gần 91,174 USD/thùng.    value=91.174  mod=nearly  text=gần 91,174 USD
    no     Giá vang đỏ là 4,292 USD/thùng.
    no     Giá xe điện là 91,174 USD.
    no     Giá dầu tăng 91,174 USD/thùng.

rule money.sign-first
    match  (?:<bound:mod> )?(?:\$|US\$) ?<number:value>
    set    unit=USD
    yes    trị giá $500    value=500  unit=USD
    yes    chi gần US$ 1,2 tỷ    value=1200000000  mod=nearly
    no     500 người
    no     trị giá 500 USD

rule money.bare-million
    # `470 triệu` with nothing counted after it.
    match  (?:<bound:mod> )?(?<value><digits>(?:(?: triệu)?<to><raw>)? (?:triệu|nghìn))(?=[.,;:)/]|$| (?:và|mỗi|một|để|từ|lên|xuống|so|thì|mà|nhưng)(?!\p{L}))
    over   count.*
    without  cổ phiếu|cổ phần|lượt|dân số|thuê bao|người dùng
    not-after  số (?:(?!(?:tiền|vốn|thu|chi|nợ|thuế|giá|phạt|vay|mua|bán|góp|trả|lỗ|lãi) )[\p{L}\p{M}\d]+ )+
    set    unit=VND
    yes    giá xe còn khoảng 470 triệu, rẻ hơn trước    text=khoảng 470 triệu
    yes    giá xe từ 400 triệu-700 triệu, tùy đời    value=400000000  value_max=700000000
    yes    mỗi vé từ 300 - 500 nghìn{.|}    value=300000  value_max=500000
    yes    giá xe còn 470 triệu, rẻ hơn trước    value=470000000
    yes    bán xe 470 triệu {để trả nợ|và một mảnh đất|nhưng vẫn thiếu tiền}    value=470000000
    yes    Ông thu 470 triệu {một vụ|từ vườn bưởi|mà vẫn lỗ|thì mới có lãi}.    value=470000000
    yes    Giá căn hộ tăng từ 470 triệu {lên|so với} 500 triệu.    value=470000000
    yes    Giá xe hạ từ 470 triệu xuống 450 triệu.    value=470000000
    no     470 triệu người
    no     Màn hình hiển thị 16 triệu màu.
    no     Nước này có dân số 98 triệu.
    no     dân số cả nước là 98 triệu.
    no     {Cổ phiếu|Cổ phần} lưu hành đạt 470 triệu.
    no     Lượng {lượt xem|người dùng|thuê bao} đạt 470 triệu.
    no     Số giáo viên đạt 470 nghìn, tăng 5%.
    no     Số {người được cấp sổ|khách quốc tế} {là|đạt|đạt gần|lên tới} 13,61 triệu, cao nhất từ trước tới nay.
    yes    Số {tiền|vốn|thu|chi|nợ|thuế|giá|phạt|vay|mua|bán|góp|trả|lỗ|lãi} cả năm là 470 triệu, cao nhất từ trước tới nay.    value=470000000
    yes    Ông Tư trúng vé số 470 triệu mà không hay.    value=470000000
    yes    Số {tiền thu được|nợ} là 470 triệu, cao nhất từ trước tới nay.    value=470000000
    no     Số {lượt xem|thuê bao|cổ phần|cổ phiếu|người dùng} đạt 470 triệu.

rule money.bare
    # `1.200 tỷ` with nothing counted after it.
    match  (?:<bound:mod> )?(?<value><digits>(?:(?: tỷ)?<to><raw>)? (?:nghìn )?tỷ)(?! (?:lệ|số|trọng|suất|giá))
    set    unit=VND
    yes    tổng vốn 1.200 tỷ, hoàn thành năm 2025    value=1200000000000  unit=VND
    yes    Mỗi căn giá 3,5 tỷ.    value=3500000000  unit=VND
    yes    Mỗi căn giá 3 - 5 tỷ.    value=3000000000  value_max=5000000000
    yes    tổng vốn 1,2 nghìn tỷ, hoàn thành năm 2025    value=1200000000000  unit=VND
    yes    Mỗi căn giá 3 tỷ - 5 tỷ.    value=3000000000  value_max=5000000000
    yes    Ba dự án vay 2 tỷ, 5 tỷ và 7 tỷ đồng.    value=2000000000  text=2 tỷ
    no     1,2 tỷ người
    no     sản xuất 2 tỷ {kWh điện|m3 khí|tấn than}
    no     đoán đúng 5 tỷ số
    no     Ngân hàng niêm yết 12 tỷ {giá|suất|trọng} khác nhau.
    no     Nước này có 7 tỷ phú

rule money.bare-of
    # ... or with what the sum is of, or when: `1.200 tỷ doanh thu`, `1.200 tỷ quý trước`.
    match  (?:<bound:mod> )?(?<value><digits>(?:(?: tỷ)?<to><raw>)? (?:nghìn )?tỷ)(?! giá(?! trị))(?= (?:<index-amount>|<quantity-noun>|(?:nửa |đầu |cuối )?(?:quý|năm) (?:ngoái|trước|nay|<y4>|(?-i:[IV]+|[1-4]))|nửa đầu|nửa cuối|cùng kỳ)(?![\p{L}\d]))
    over   count.*  duration.*  money.bare
    set    unit=VND
    yes    Hãng ghi nhận hơn 1.200 tỷ {doanh thu thuần|lợi nhuận|vốn vay}, tăng 5%.    value=1200000000000  mod=over
    yes    Hãng lỗ 1.200 tỷ {nửa đầu năm ngoái|quý trước|quý 3|năm 2019|cùng kỳ}.    value=1200000000000  unit=VND
    yes    Hãng {lỗ|lãi} 1.200 tỷ {nửa đầu năm|nửa cuối năm|đầu năm nay|cuối năm ngoái|nửa năm trước|năm nay|năm ngoái|quý IV|quý III}.    value=1200000000000
    yes    Hãng ghi nhận {3 - 5|3 tỷ - 5} tỷ lợi nhuận.    value=3000000000  value_max=5000000000
    yes    Hãng ghi nhận 1,2 nghìn tỷ {doanh thu|EBITDA|FDI}.    value=1200000000000
    yes    Sàn ghi nhận 1.200 tỷ giá trị giao dịch.    value=1200000000000
    no     Bà gửi 2 tỷ FDIC bảo hiểm.
    no     Mạng có 2 tỷ thuê bao.
    no     Hãng bán 2 tỷ cổ phiếu.
    no     Ngân hàng niêm yết 2 tỷ giá.
    no     Đạo này có 1,4 tỷ giáo dân.
    no     Sông có 3 tỷ mét khối nước.
