# Indicators: what is measured. The catalogue (indicators.tsv) and the general forms chỉ số …, tỷ lệ …, số …, tổng ….
# `for` says which kinds of claims the words can be the measure of.
#
# Not covered: what is measured by a verb (`tiếp nhận 50 hồ sơ`): the links take that from the clause.

list  np-stop    functions where class=aux|prep|conj|dem|neg|comp|q|adv
piece np-verb    đạt|là|chiếm|tăng|giảm|có|đứng|xếp|còn|cao|thấp|vượt|(?<!âm |dương |giới |ác |máy |thuộc )tính|nhất|luôn|ước|dự kiến|mỗi|trung bình|bình quân|toàn|cả|gồm|bao gồm|phấn đấu|hiện(?= (?:là|ở|đạt|còn|vào))|(?:quý|tháng|năm|giai đoạn)(?= (?:\d|(?-i:[IVX]+(?![\p{L}\d]))))
piece np-word    (?!(?:<np-stop>|<np-verb>)(?![\p{L}\p{M}]))[\p{L}\p{M}][\p{L}\p{M}\p{N}]*
# `nông, lâm, thủy sản` is one thing, commas and all.
list  goods-listed goods where joined=yes
piece np         (?><goods-listed>|<np-word>)(?:(?: |/|-| - )(?><goods-listed>|<np-word>))*

list  index-score   indicators where measure=score
list  index-rate    indicators where measure=rate
list  index-amount  indicators where measure=amount|count
list  index-growth  indicators where measure=index-growth

rule indicator.score
    # Indices and assessments of the catalogue.
    match  (?:bảng xếp hạng )?(?<text>(?:(?:chỉ số|bộ chỉ số|xếp hạng)(?: (?:đánh giá|đo lường|về))? )?<index-score:id>)
    set    for=score,rank,streak,change,rate  measure=score
    over   indicator.index
    yes    dẫn đầu về chỉ số cải cách hành chính    text=chỉ số cải cách hành chính
    yes    dẫn đầu xếp hạng về chỉ số cải cách hành chính    text=xếp hạng về chỉ số cải cách hành chính
    yes    Chỉ số {|về |đo lường }PCI năm 2023    text={Chỉ số PCI|Chỉ số về PCI|Chỉ số đo lường PCI}
    yes    {Chỉ|Bộ chỉ} số PCI năm 2023    text={Chỉ số PCI|Bộ chỉ số PCI}
    no     công tác cán bộ
    no     công tác cải cách tiền lương

list  index-work    indicators where measure=work

rule indicator.work
    # A field of work in which places are held: `dẫn đầu về cải cách hành chính`.
    match  (?<text><index-work:id>)
    set    for=rank,streak,change  measure=score
    over   indicator.about
    yes    ba năm liên tiếp dẫn đầu về cải cách hành chính    text=cải cách hành chính
    yes    Tỉnh xếp thứ 5 về công tác CCHC.    text=công tác CCHC
    no     cải cách tiền lương
    no     hành chính công

rule indicator.index
    # Any other `chỉ số …`, up to a verb or a preposition.
    match  (?<text>(?:chỉ số|bộ chỉ số|chỉ số thành phần) <np>)
    set    for=score,rank,streak,change  measure=score
    yes    {|Bộ }chỉ số minh bạch của tỉnh đạt 6,5 điểm    text={chỉ số minh bạch|Bộ chỉ số minh bạch}  for=score,rank,streak,change
    yes    Chỉ số gắn kết nhân viên đạt 8,1 điểm.    text=Chỉ số gắn kết nhân viên
    no     chỉ tiêu minh bạch
    no     dẫn đầu cả nước về chỉ số này

# `tốc độ [tăng trưởng] kinh tế`: of these heads only a movement is the measure.
piece np-growth   (?: (?:tăng trưởng|tăng|giảm))

rule indicator.rate
    # Shares of the catalogue, and any `tỷ lệ …`.
    match  (?<text><index-rate:id>)
    |      (?<text>(?:tỷ lệ|tỷ suất|tỷ phần|tỷ trọng|tốc độ|nhịp độ|mức|hiệu suất|công suất)<np-growth> <np>)<np-lead>
    |      (?<text>(?:tỷ lệ|tỷ suất|tỷ phần|tỷ trọng|tốc độ|hiệu suất|công suất) <np>)<np-lead>
    set    for=rate,change,score,rank  rate=yes
    over   indicator.amount
    yes    Tỷ {lệ|suất} hồ sơ giải quyết đúng hạn đạt 99%    text={Tỷ lệ hồ sơ giải quyết đúng hạn|Tỷ suất hồ sơ giải quyết đúng hạn}
    yes    {Tỷ lệ|Tốc độ|Công suất} hồ sơ giải quyết đúng hạn đạt 99%    text={Tỷ lệ hồ sơ giải quyết đúng hạn|Tốc độ hồ sơ giải quyết đúng hạn|Công suất hồ sơ giải quyết đúng hạn}
    yes    Tốc độ đô thị hóa đạt 45%.    text=Tốc độ đô thị hóa
    yes    Hiệu suất máy nghiền đạt 80%.    text=Hiệu suất máy nghiền
    yes    Nợ xấu lên mức 2,1%.    text=Nợ xấu
    yes    tốc độ tăng CPI trong tháng là 3,32%    text=tốc độ tăng CPI
    yes    Mức tăng giá điện là 4,8%.    text=Mức tăng giá điện
    no     số hồ sơ đúng hạn
    no     chạy với tốc độ 80 km/h

piece np-lead    (?=[ ,.;:(]|$)

piece quantity   suất đầu tư|tổng vốn|tổng giá trị|tổng trị giá|tổng mức|tổng kim ngạch|tổng thu|tổng chi|tổng diện tích|tổng kinh phí|tổng dư nợ|tổng doanh thu|tổng sản lượng|tổng sản phẩm|tổng đầu tư|tổng nguồn|tổng lượng|giá trị|trị giá|kim ngạch|doanh thu|sản lượng|diện tích|năng suất|thu nhập|vốn|kinh phí|dư nợ|quy mô|dân số|nguồn vốn|mức phạt|mức giá|mức lương|mức thuế|mức giảm trừ|mức hỗ trợ|lợi nhuận|giá|thuế|nợ|lượng|khối lượng|chi phí|tiền|lương|học phí|mức(?! (?:tăng|giảm|cao|thấp|trung bình|kỷ lục|khá|tốt|ổn|\d|này|đó|độ|sống|trên|dưới|bình quân|phí|giá|xuất siêu|nhập siêu|thâm hụt|thặng dư))|nhập siêu|xuất siêu|thặng dư|thâm hụt|cán cân

rule indicator.amount-listed
    # Sums and amounts of the catalogue.
    match  (?<text><index-amount:id>)
    set    for=count,money,change,rate
    not-after  (?:doanh nghiệp|khối|khu vực|dự án|vốn|\d) 
    yes    thu ngân sách nhà nước đạt 5.000 tỷ đồng
    yes    thu ngân sách nhà nước vượt 12%    text=thu ngân sách nhà nước
    no     ngân hàng nhà nước
    no     thu gom rác
    no     Doanh nghiệp FDI trả 7,3 triệu đồng
    no     có 9,8 bác sĩ/10.000 dân
    no     {Khu vực |Khối |Dự án }thu ngân sách nhà nước đạt 5.000 tỷ đồng

rule indicator.amount
    # A word of quantity and what it is the quantity of. Not inside other words: `đánh giá`, `chất lượng`.
    match  (?<text>(?:<quantity>)(?: <np>)?)<np-lead>
    set    for=count,money,change,rate
    not-after  (?:lực|chất|năng|đại|thương|trữ|định|sức|trọng|dung|đánh|trị|tham|vô|thẩm|có|bóng|phát|số|khối|sản|trung|diện|mức|%|bảo|tiền|phạt) |/ ?
    yes    Tổng giá trị xuất khẩu cà phê {giảm gần|tháng|giai đoạn} 24%    text=Tổng giá trị xuất khẩu cà phê
    yes    Tổng {giá trị|mức|thu|dư nợ|sản lượng|đầu tư|lượng|vốn|trị giá|kim ngạch|chi|kinh phí|doanh thu|sản phẩm|nguồn} xuất khẩu cà phê giảm gần 24%    text={Tổng giá trị xuất khẩu cà phê|Tổng mức xuất khẩu cà phê|Tổng thu xuất khẩu cà phê|Tổng dư nợ xuất khẩu cà phê|Tổng sản lượng xuất khẩu cà phê|Tổng đầu tư xuất khẩu cà phê|Tổng lượng xuất khẩu cà phê|Tổng vốn xuất khẩu cà phê|Tổng trị giá xuất khẩu cà phê|Tổng kim ngạch xuất khẩu cà phê|Tổng chi xuất khẩu cà phê|Tổng kinh phí xuất khẩu cà phê|Tổng doanh thu xuất khẩu cà phê|Tổng sản phẩm xuất khẩu cà phê|Tổng nguồn xuất khẩu cà phê}
    yes    {Tổng giá trị|Trị giá|Doanh thu|Thu nhập|Quy mô|Nguồn vốn|Mức giá|Thuế|Chi phí|Xuất siêu|Thâm hụt|Năng suất|Dư nợ|Dân số|Mức giảm trừ|Khối lượng|Nhập siêu|Thặng dư|Cán cân} xuất khẩu cà phê giảm gần 24%    text={Tổng giá trị xuất khẩu cà phê|Trị giá xuất khẩu cà phê|Doanh thu xuất khẩu cà phê|Thu nhập xuất khẩu cà phê|Quy mô xuất khẩu cà phê|Nguồn vốn xuất khẩu cà phê|Mức giá xuất khẩu cà phê|Thuế xuất khẩu cà phê|Chi phí xuất khẩu cà phê|Xuất siêu xuất khẩu cà phê|Thâm hụt xuất khẩu cà phê|Năng suất xuất khẩu cà phê|Dư nợ xuất khẩu cà phê|Dân số xuất khẩu cà phê|Mức giảm trừ xuất khẩu cà phê|Khối lượng xuất khẩu cà phê|Nhập siêu xuất khẩu cà phê|Thặng dư xuất khẩu cà phê|Cán cân xuất khẩu cà phê}
    yes    Tổng giá trị {|sản xuất và phân phối điện }xuất khẩu cà phê giảm gần 24%    text={Tổng giá trị xuất khẩu cà phê|Tổng giá trị sản xuất và phân phối điện xuất khẩu cà phê}
    yes    Học phí tăng 300.000 đồng.    text=Học phí
    yes    sản lượng vải thiều đạt 200 nghìn tấn    text=sản lượng vải thiều
    no     đánh giá cao
    no     chất lượng nước sông
    no     60 triệu đồng/lượng
    no     phạt tiền hơn 53 tỷ đồng
    no     {Đại|Trữ|Sức|Dung|Trị|Vô|Có|Phát|Trung|Bảo|Năng|Thương|Định|Trọng|Tham|Thẩm|Bóng|Diện|%} lượng vải thiều đạt 200 nghìn tấn
    no     sản {mức |tiền }lượng vải thiều đạt 200 nghìn tấn
    no     Tổng {khối |sản }giá trị xuất khẩu cà phê giảm gần 24%

rule indicator.trade
    # What is bought and sold abroad, and other words that are a measure by themselves only at the head of a clause.
    match  (?<text>(?:xuất khẩu|nhập khẩu|xuất nhập khẩu|(?-i:XK|NK|XNK)|lạm phát|tồn kho)(?: <np>)?)<np-lead>
    set    for=count,money,change,rate
    not-after  (?:kim ngạch|giá trị|trị giá|giá|lượng|mặt hàng|hàng|hàng hóa|thị trường|cửa khẩu|Cục|thuế|vượt|ở|với|được|đã|sẽ|tờ khai|doanh nghiệp|sản phẩm|hoạt động|để|cho|về|và|tăng|giảm|công ty|nông sản|số lượng) 
    over   indicator.growth
    yes    {Xuất|Nhập} khẩu rau quả tăng 19% so với tháng trước    text={Xuất khẩu rau quả|Nhập khẩu rau quả}  for=count,money,change,rate
    yes    {Xuất khẩu|XK|Tồn kho} rau quả tăng 19% so với tháng trước    text={Xuất khẩu rau quả|XK rau quả|Tồn kho rau quả}
    yes    {Xuất khẩu rau quả|NK|XK|XNK} tăng 19% so với tháng trước    text={Xuất khẩu rau quả|NK|XK|XNK}
    yes    Xuất {|nhập }khẩu rau quả tăng 19% so với tháng trước    text={Xuất khẩu rau quả|Xuất nhập khẩu rau quả}
    yes    lạm phát của cả nước là 6,5%    text=lạm phát
    no     kim ngạch xuất khẩu đạt 5 tỷ USD
    no     mặt hàng nhập khẩu tăng 5%
    no     {Hàng hóa |Cửa khẩu |Ở |Được |Sẽ |Doanh nghiệp |Hoạt động |Cho |Và |Giảm |Nông sản |Hàng |Thị trường |Cục |Vượt |Với |Đã |Tờ khai |Sản phẩm |Để |Về |Tăng |Công ty }Xuất khẩu rau quả tăng 19% so với tháng trước

rule indicator.time
    # What a duration measures. `trong thời gian …` only says when.
    match  (?<text>(?:thời gian|thời hạn|kỳ hạn|tuổi thọ|thời lượng)(?: <np>)?)<np-lead>
    set    for=duration,change
    not-after  (?:trong|một|cùng|qua|đồng|theo|không gian và) 
    yes    rút ngắn {thời gian|tuổi thọ|kỳ hạn} giải quyết thủ tục hành chính    text={thời gian giải quyết thủ tục hành chính|tuổi thọ giải quyết thủ tục hành chính|kỳ hạn giải quyết thủ tục hành chính}  for=duration,change
    yes    Thời lượng chương trình là 45 phút.    text=Thời lượng chương trình
    yes    Thời hạn giao hàng là 3 ngày.    text=Thời hạn giao hàng
    no     trong thời gian tới
    no     cùng thời gian này năm ngoái
    no     rút ngắn {một |qua |đồng |không gian và }thời gian giải quyết thủ tục hành chính
    no     rút ngắn theo thời gian giải quyết thủ tục hành chính

rule indicator.number-of
    # `số hộ nghèo`. Other senses of `số` (digital, `một số`) measure nothing.
    match  (?<text>(?:tổng )?số <np>)<np-lead>
    set    for=count,money,change,rate
    not-after  (?:chuyển đổi|công dân|kinh tế|xã hội|môi trường|nền tảng|hạ tầng|chính phủ|chính quyền|chữ ký|kỹ năng|dữ liệu|chỉ|một|con|đa|thiểu|đại|kỹ thuật|bằng|mã|vô) 
    yes    tổng số thủ tục hành chính là 58    text=tổng số thủ tục hành chính  for=count,money,change,rate
    yes    {Chỉ |Công dân }tổng số thủ tục hành chính là 58    text=số thủ tục hành chính
    yes    Số ca mắc sởi tăng 12%.    text=Số ca mắc sởi
    no     chuyển đổi số quốc gia
    no     một số nội dung
    no     tổng {xã hội |nền tảng |chính phủ |chữ ký |dữ liệu |đa |đại |bằng |vô |kinh tế |môi trường |hạ tầng |chính quyền |kỹ năng |con |thiểu |kỹ thuật |mã }số thủ tục hành chính là 58
    no     Số ca%.

rule indicator.growth
    # Totals of which the press prints the movement: `GRDP tăng 8,5%`.
    match  (?<text><index-growth:id>)
    set    for=change,rate,money,rank,score
    yes    GRDP của tỉnh tăng 8,5%    text=GRDP  for=change,rate,money,rank,score
    yes    CPI bình quân tăng 3,2%    text=CPI bình quân
    no     kinh tế
    no     phát triển kinh tế số

rule indicator.about
    # What a rank is held in stands behind it: `xếp thứ 2 về thu hút vốn`.
    match  về (?!<part>|(?:nhất|nhì|ba|tư|bét|chót|đích)(?!\p{L}))(?<text><np>)
    set    for=rank,streak  measure=score  side=after
    over   indicator.amount  indicator.amount-listed  indicator.rate
    yes    xếp thứ 2/63 về ứng dụng công nghệ thông tin{| chiếm| đứng| tính| dự kiến| toàn| gồm| xếp| vượt| cả| bao gồm}    text=ứng dụng công nghệ thông tin  for=rank,streak
    yes    xếp thứ 2/63 về ứng - dụng công nghệ thông tin    text=ứng - dụng công nghệ thông tin
    yes    xếp thứ 2/63 về {ứng dụng công nghệ thông tin|ứng-tin}    text={ứng dụng công nghệ thông tin|ứng-tin}
    yes    xếp thứ 2/63 về ứng {|sản xuất và phân phối điện }dụng công nghệ thông tin    text={ứng dụng công nghệ thông tin|ứng sản xuất và phân phối điện dụng công nghệ thông tin}
    yes    xếp thứ 2/63 về ứng{ dụng công nghệ thông |/}tin    text={ứng dụng công nghệ thông tin|ứng/tin}
    no     Nam Định về nhất, Hà Nam về nhì
    yes    đứng đầu về thu hút vốn    text=thu hút vốn
    yes    đứng thứ ba về diện tích    text=diện tích
    no     chỉ số cải cách
    no     về nhất chặng đua
    no     xếp thứ 2/63 về {tư |chót |ba |bét |đích }ứng dụng công nghệ thông tin

rule indicator.about-number
    # What went up or down stands behind the movement: `tăng 17,4% về số dự án và giảm 8,6% về số vốn`.
    match  về (?<text>(?:tổng )?số (?!tuyệt đối)<np>)<np-lead>
    after  (?:%|lần|đồng|USD|vụ|người) 
    set    for=change  side=after
    over   indicator.number-of  indicator.amount  indicator.about
    yes    Tai nạn giảm 12% về số vụ, tăng 3% về số người chết.    text=số vụ  side=after
    yes    tăng 17,4% về số dự án    text=số dự án  side=after
    no     tăng 5% về lượng
    no     báo cáo về một số nội dung

rule indicator.same-value
    # `Giá trị trung bình là …` after an index is the index's.
    match  (?:giá trị|điểm|điểm số|kết quả)(?: trung bình| bình quân| chung)(?= (?:là|đạt|ở mức|của (?:cả nước|toàn quốc|các|khối|\d+)))
    |      giá trị(?= của (?:cả nước|toàn quốc|các (?:tỉnh|địa phương|bộ)|khối))
    set    for=score,rate,rank,streak,change  measure=score  anaphor=yes
    over   indicator.*
    yes    Giá trị trung bình {của các|là|ở mức} tỉnh là 61 điểm.    text=Giá trị trung bình  measure=score  for=score,rate,rank,streak,change
    yes    Giá trị trung bình của {các|5|toàn quốc|khối} tỉnh là 61 điểm.    text=Giá trị trung bình
    yes    {Giá trị|Điểm số|Kết quả} trung bình của các tỉnh là 61 điểm.    text={Giá trị trung bình|Điểm số trung bình|Kết quả trung bình}
    yes    Giá trị {trung bình|chung} của các tỉnh là 61 điểm.    text={Giá trị trung bình|Giá trị chung}
    yes    điểm bình quân đạt 61    text=điểm bình quân
    no     giá trị xuất khẩu của cả nước
    no     điểm trung bình môn Toán là 6,1
    no     Giá trị trung bình của mới các tỉnh là 61 điểm.

rule indicator.same
    # `chỉ số này` says the index named before.
    match  (?:bộ )?(?:chỉ số|bảng xếp hạng)(?: (?:này|trên|nói trên)|(?! (?:(?:đánh giá|đo lường|về) )?<index-score>))
    set    for=score,rank,streak,change  measure=score  anaphor=yes
    yes    dẫn đầu cả nước về chỉ số{ này|}    for=score,rank,streak,change  anaphor=yes  measure=score
    yes    dẫn đầu cả nước về bộ chỉ số này    text=bộ chỉ số này
    yes    Bảng xếp hạng {này|trên|nói trên} có 63 tỉnh.    text={Bảng xếp hạng này|Bảng xếp hạng trên|Bảng xếp hạng nói trên}
    no     chỉ số giá
    no     xếp hạng các tỉnh
    no     bảng xếp hạng PCI

rule indicator.same-amount
    # `con số này`, `mức giá này` say what the value before measures.
    match  (?:con số|số|số tiền|số lượng|mức|mức giá|mức tăng|mức giảm|mức lương|tỷ lệ|tốc độ|tỷ trọng|giá|kết quả|chỉ tiêu) (?:này|đó|trên(?! \d)|nói trên|nêu trên)
    set    for=count,money,change,rate  anaphor=yes
    not-after  (?:trong|một|tổng|mã|dãy|đa|chỉ|bộ chỉ) 
    over   indicator.*
    yes    Con số này tăng 12% so với năm 2020.    text=Con số này
    yes    Tỷ lệ này còn 3%.    text=Tỷ lệ này
    no     trong số này có 5 người
    no     chỉ số này
