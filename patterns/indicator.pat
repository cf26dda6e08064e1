# Indicators: what is measured. The catalogue (indicators.tsv) and the general forms chỉ số …, tỷ lệ …, số …, tổng ….
# `for` says which kinds of claims the words can be the measure of.
#
# Not covered: what is measured by a verb (`tiếp nhận 50 hồ sơ`): the links take that from the clause.

list  np-stop    functions where class=aux|prep|conj|dem|neg|comp|q|adv
# Verbs that state a value or a movement.
list  np-level   edges where edge=level
list  np-compare directions where kind=compare
piece np-verb    <np-level>|<np-compare>|(?:đóng góp|thu hút)(?= (?:<bound> |được )?\d)|(?:mang|đem|thu)(?= (?:về|lại)(?: cho [\p{L} ]{2,30})? (?:<bound> |được )?\d)|khiến|giúp|có|lên(?= thành (?:\d|<np-stop>))|đứng|xếp|cao|thấp|(?<!âm |dương |giới |ác )tính|ước|dự kiến|toàn|cả|gồm|bao gồm|phấn đấu|song(?= (?:lại|vẫn|cũng|còn|chưa))|(?:rút|cắt|kéo)(?= (?:ngắn|giảm|gọn|bớt))|(?:quý|tháng|năm|giai đoạn)(?= (?:\d|(?-i:[IVX])))|(?<!chỉ số )(?:quý|tháng|năm)(?= (?:nay|này|qua|trước|sau|ngoái|tới)(?!\p{L}))
piece np-word    (?!(?:<np-stop>|<np-verb>)(?![\p{L}\p{M}]))[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:-\d\d)?
# `nông, lâm, thủy sản` is one thing, commas and all.
list  goods-listed goods where joined=yes
# ... and a compound goes on over a syllable that ends phrases: `giá [cao su]`, `chi phí giải phóng [mặt bằng]`.
list  np-whole   edges where edge=whole
# `hồ sơ giải quyết đúng và trước hạn`
piece in-time    (?:đúng|trước)(?: hạn)? và (?:đúng|trước) hạn
piece np-part    <goods-listed>|<branch>|<in-time>|<np-whole>|<np-word>
piece np         (?:(?: [-–] |[ /-])?(?<![\p{L}\p{M}\p{N}])(?><np-part>))+

# `giá cao su xuất khẩu [bình quân]`, `mức lương [thấp nhất]`: which of its values.
piece np-which   (?: (?:bình quân|trung bình|(?:cao|thấp) nhất))?

list  index-score   indicators where measure=score
list  index-rate    indicators where measure=rate
list  index-amount  indicators where measure=amount|count
list  index-growth  indicators where measure=index-growth
list  index-pace    indicators where measure=index-pace
list  index-sector  indicators where measure=sector

# `Chỉ số hài lòng [của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước]`
piece served-one  người dân|tổ chức|công dân|doanh nghiệp|cá nhân|cử tri
piece served      (?: của (?:các )?<served-one>)?(?:(?:, | và |, và )<served-one>)*(?: (?:đối với|về) sự phục vụ(?: hành chính)?(?: của (?:các )?cơ quan(?: hành chính)?(?: nhà nước)?)?)?

rule indicator.score
    # Indices and assessments of the catalogue.
    match  (?:bảng xếp hạng )?(?:(?<=(?<valued>giá trị trung bình) |(?<valued>giá trị bình quân) |(?<valued>giá trị) )(?=(?:chỉ số )?(?-i:[A-Z]{3})))?(?<text>(?:(?:chỉ số|bộ chỉ số|xếp hạng)(?: (?:đánh giá|về))? )?<index-score:id>(?: \(<index-score>\)|(?<=hài lòng|người dân|tổ chức|doanh nghiệp)<served>(?: \(<index-score>\))?)?)
    set    for=score,rank,streak,change,rate  measure=score
    over   indicator.index  indicator.about  indicator.ranking
    yes    Huế có {giá trị trung bình|giá trị bình quân|giá trị} {|chỉ số }DTI đạt 0,8241    text={|chỉ số }DTI  valued={giá trị trung bình|giá trị bình quân|giá trị}
    yes    Giá trị của DTI đạt 0,8241    text=DTI  valued=
    yes    dẫn đầu về chỉ số cải cách hành chính    text=chỉ số cải cách hành chính
    yes    dẫn đầu xếp hạng về chỉ số cải cách hành chính    text=xếp hạng về chỉ số cải cách hành chính
    yes    {Chỉ số|Bộ chỉ số} PCI năm 2023    text={Chỉ số PCI|Bộ chỉ số PCI}
    yes    Chỉ số PCI tỉnh Nam Định đạt 65 điểm.    text=Chỉ số PCI
    yes    Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) đạt 65 điểm.    text=Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)
    yes    Chỉ số hài lòng của người dân, tổ chức {đối với|về} sự phục vụ của {|các }cơ quan hành chính Nhà nước (SIPAS) đạt 85%.    text=Chỉ số hài lòng của người dân, tổ chức {đối với|về} sự phục vụ của {|các }cơ quan hành chính Nhà nước (SIPAS)
    yes    Chỉ số hài lòng của {công dân|doanh nghiệp} và tổ chức đạt 85%.    text=Chỉ số hài lòng của {công dân|doanh nghiệp} và tổ chức
    yes    Chỉ số hài lòng của {|các }{người dân|cá nhân|cử tri}{, | và |, và }{doanh nghiệp|người dân|công dân|tổ chức} đối với sự phục vụ{| hành chính} đạt 85%.    text=Chỉ số hài lòng của {|các }{người dân|cá nhân|cử tri}{, | và |, và }{doanh nghiệp|người dân|công dân|tổ chức} đối với sự phục vụ{| hành chính}
    yes    Chỉ số hài lòng của người dân, công dân về sự phục vụ đạt 85%.    text=Chỉ số hài lòng của người dân, công dân về sự phục vụ
    yes    Chỉ số PCI của doanh nghiệp đạt 65 điểm.    text=Chỉ số PCI
    no     công tác cán bộ
    no     công tác cải cách tiền lương

list  index-work    indicators where measure=work

rule indicator.work
    # A field of work in which places are held: `dẫn đầu về cải cách hành chính`.
    match  (?<text><index-work:id>)
    set    for=rank,streak,change  measure=score
    over   indicator.about
    not-after  điều hành 
    yes    ba năm liên tiếp dẫn đầu về cải cách hành chính    text=cải cách hành chính
    yes    Tỉnh xếp thứ 5 về công tác CCHC.    text=công tác CCHC
    yes    Sở đứng thứ 5 về cải cách hành chính khối cơ quan tỉnh.    text=cải cách hành chính
    no     cải cách tiền lương
    no     hành chính công
    no     công tác chỉ đạo, điều hành CCHC

# What becomes of an index on the market.
piece index-moves  đột ngột|bất ngờ|nhanh chóng|đảo chiều|rơi|lùi|chạm|giằng co|rung lắc|bứt|vọt|thủng

rule indicator.index
    # Any other `chỉ số …`, up to a verb or a preposition.
    match  (?<text>(?:bộ )?chỉ số (?!nghỉ|mở cửa|đóng cửa|chốt|nội dung|các |những |chính(?! (?:phủ|quyền|sách|trị))|quan trọng|cơ bản|chủ yếu|<index-moves>)(?:(?:thành phần )?["“][^"“”;]{3,90}["”]|(?:(?:xếp hạng|đánh giá) )?(?:về )?<np>))
    set    for=score,rank,streak,change  measure=score
    yes    Chỉ số {|thành phần }{"Chi phí thời gian"|“Chi phí thời gian”} đạt 8,12 điểm    text=Chỉ số {|thành phần }{"Chi phí thời gian"|“Chi phí thời gian”}
    yes    {|Bộ }chỉ số minh bạch của tỉnh đạt 6,5 điểm    text={chỉ số minh bạch|Bộ chỉ số minh bạch}  for=score,rank,streak,change
    yes    Chỉ số gắn kết nhân viên đạt 8,1 điểm.    text=Chỉ số gắn kết nhân viên  measure=score
    yes    Chỉ số {|xếp hạng |đánh giá }về bình đẳng giới đạt 8,1 điểm.    text=Chỉ số {|xếp hạng |đánh giá }về bình đẳng giới
    no     chỉ tiêu minh bạch
    no     Chỉ số {nghỉ trưa|mở cửa|đóng cửa|chốt phiên} ở 1.173 điểm.
    no     Chỉ số nội dung "Minh bạch" đạt 6,5 điểm.
    no     Xếp hạng chỉ số {các|những} sở không có thủ tục: Đài phát thanh dẫn đầu.
    no     Chỉ số {đột ngột|bất ngờ|nhanh chóng|đảo chiều|lao dốc|bật|rơi|lùi|chạm|giằng co|rung lắc|bứt|vọt|thủng} phiên chiều, còn 1.173 điểm.
    no     Huế đứng đầu về 4 chỉ số {chính|quan trọng|cơ bản|chủ yếu}.
    yes    Chỉ số {chính phủ số|chính quyền số|chính sách mở|chính trị ổn định} đạt 6,5 điểm.    text=Chỉ số {chính phủ số|chính quyền số|chính sách mở|chính trị ổn định}
    no     dẫn đầu cả nước về chỉ số này

rule indicator.components
    # Parts that are not named: the value is the index's.
    match  (?<text>chỉ số thành phần)(?= (?:cao|thấp|đạt|tăng|giảm|có|dẫn đầu|đứng|nằm|của|và|là|gồm|như|trong|được|bị|đều|này|còn|đã|với|thuộc|xếp|nào|khác|vẫn|cũng|cần|phải|chưa|không|chỉ|ghi nhận|cải thiện)|[,.;:()])
    set    for=score,rank,streak,change  measure=score  general=yes
    over   indicator.index
    yes    Tỉnh có tổng điểm của các chỉ số thành phần {cao nhất|thấp nhất}, dẫn đầu với 26 điểm.    text=chỉ số thành phần  for=score,rank,streak,change  general=yes  measure=score
    yes    Có hai chỉ số thành phần {đạt|tăng|giảm|có|dẫn đầu|đứng thứ hai|nằm trong tốp đầu|gồm|như|trong|được|bị|đều|này|còn|đã|với|thuộc|xếp thứ hai|là|của tỉnh|và|nào|khác|vẫn|cũng|cần|phải|chưa|không|chỉ|ghi nhận|cải thiện} 7,5 điểm.    text=chỉ số thành phần
    yes    Các chỉ số thành phần: minh bạch 7,5 điểm.    text=chỉ số thành phần
    no     Chỉ số thành phần minh bạch đạt 7,5 điểm.
    no     Chỉ số thành phần “Chi phí thời gian” đạt 7,5 điểm.

list  quantity-noun  quantities where class=amount
list  rate-noun      quantities where class=rate
piece quantity   suất đầu tư|tổng (?:thu|chi|đầu tư)|(?:tổng )?<quantity-noun>

rule indicator.amount-behind
    # Sums that are told before what they are of: `lãi 5 tỷ đồng`, but `đạt 5 tỷ đồng doanh thu và 2 tỷ đồng lợi nhuận`.
    match  (?<text><index-amount:id>)(?= (?:và|trong|năm|quý|tháng|sau|cho|mỗi|với)(?!\p{L})|[,.;)]|$)
    after  \d(?: (?:nghìn|triệu|tỷ))* (?:đồng|USD) 
    set    for=money  side=after
    over   indicator.*
    yes    KMX đạt 36 tỷ {đồng|USD} doanh thu và 4 tỷ đồng lợi nhuận sau thuế.    text=doanh thu  side=after
    yes    KMX thu về 4 triệu đồng lợi nhuận{| mỗi tháng|, tăng 5%}.    text=lợi nhuận
    yes    KMX thu về 4 tỷ đồng lợi nhuận {trong 2 tháng|năm ngoái|quý 1|tháng 3}.    text=lợi nhuận  for=money
    yes    KMX thu về 4 nghìn tỷ đồng lợi nhuận {sau 2 năm|cho cổ đông|với 3 dự án}.    text=lợi nhuận
    yes    KMX thu về 4 tỷ đồng lợi nhuận    text=lợi nhuận
    no     KMX thu 36 tỷ đồng doanh thu vàng miếng.
    no     KMX đạt doanh thu 36 tỷ đồng.
    no     KMX vay 36 tỷ đồng doanh thu đều đặn.

rule indicator.mean
    # `Bình quân mỗi xã đạt 15 tiêu chí`: nothing more says what is counted.
    match  (?<text>(?:bình quân|trung bình))(?= (?:mỗi|một) (?:xã|phường|huyện|tỉnh|thôn|địa phương|đơn vị) (?:đã )?đạt (?:(?:trên|hơn|gần|khoảng) )?\d)
    set    for=count
    yes    Đến nay, {bình quân|trung bình} {mỗi|một} {xã|phường|huyện|tỉnh|thôn|địa phương|đơn vị} đạt 15 tiêu chí.    text={bình quân|trung bình}  for=count
    yes    Bình quân mỗi xã {đã đạt|đạt trên|đạt hơn|đạt gần|đạt khoảng} 15 tiêu chí.    text=Bình quân
    no     Bình quân mỗi năm đạt 15 tiêu chí.
    no     Bình quân mỗi xã trồng 15 ha rừng.

rule indicator.amount-listed
    # Sums and amounts of the catalogue.
    match  (?<text><index-amount:id>)
    set    for=count,money,change,rate
    not-after  (?:doanh nghiệp|khối|khu vực|dự án|\d|(?:khu vực|khối|doanh nghiệp|kinh tế) có) 
    yes    thu ngân sách nhà nước đạt 5.000 tỷ đồng
    yes    thu ngân sách nhà nước vượt 12%    text=thu ngân sách nhà nước
    no     ngân hàng nhà nước
    no     thu gom rác
    no     Doanh nghiệp FDI trả 7,3 triệu đồng
    no     có 9,8 bác sĩ/10.000 dân
    no     {Khu vực|Khối} FDI nộp 7,3 tỷ đồng
    no     Dự án FDI tăng 5%.
    no     {Khu vực|Khối|Doanh nghiệp|Khu vực kinh tế} có vốn đầu tư nước ngoài nộp 7,3 tỷ đồng.

piece value-per-land  (?:(?:sản xuất|sản phẩm|thu hoạch|thu nhập|kinh tế) )?(?:bình quân )?trên (?:một|mỗi) đơn vị diện tích(?: (?:đất )?(?:canh tác|gieo trồng|trồng trọt|nông nghiệp|sản xuất|nuôi trồng))?

# How a price moves, which is no price: `tăng giá [mạnh]`, `mức tăng [cao nhất]`.
piece price-moves  (?:mạnh|nhẹ|cao|thấp|sâu|nhanh|chậm|nhiều|ít|đều|liên tục|đột biến)(?!\p{L})

rule indicator.amount
    # A word of quantity and what it is the quantity of. Not inside other words: `đánh giá`, `chất lượng`.
    match  (?!(?:giá trị (?:trung bình|bình quân)|(?-i:giá trị))(?: của)? <index-score>|(?<=huyện |xã )(?-i:\p{Lu}))(?<text>(?:<quantity>(?!(?<=tăng giá|giảm giá|tăng học phí) <price-moves>|(?<=tiền) (?:đề|lệ|sử)|(?<=lương) (?:thực|tâm))(?: <value-per-land>|(?: <np>)?)|(?:tổng )?mức (?!kỷ lục|tốt|ổn|độ|xuất siêu|nhập siêu|thâm hụt|thặng dư|(?:tăng|giảm) <price-moves>)<np>)<np-which>)
    set    for=count,money,change,rate
    not-after  (?:số|cơ quan|cục|ngành|sự|lực|chất|năng|thương|định|trọng|đánh|có|%|phạt|tính theo|\(theo) |/
    yes    Giá trị sản xuất trên một đơn vị diện tích đất canh tác đạt 120 triệu đồng.    text=Giá trị sản xuất trên một đơn vị diện tích đất canh tác
    yes    Giá trị {|bình quân |sản xuất |sản phẩm |thu hoạch }trên mỗi đơn vị diện tích đạt 120 triệu đồng.    text=Giá trị {|bình quân |sản xuất |sản phẩm |thu hoạch }trên mỗi đơn vị diện tích
    yes    Giá trị {thu nhập|kinh tế} trên một đơn vị diện tích {gieo trồng|trồng trọt|nông nghiệp|đất nông nghiệp|sản xuất|nuôi trồng} đạt 120 triệu đồng.    text=Giá trị {thu nhập|kinh tế} trên một đơn vị diện tích {gieo trồng|trồng trọt|nông nghiệp|đất nông nghiệp|sản xuất|nuôi trồng}
    no     Mặt hàng {tăng|giảm} giá {mạnh|nhẹ|cao|thấp|sâu|nhanh|chậm|nhiều|ít|đều|liên tục|đột biến} là gạo, 3%.
    no     Gạo là nhóm có mức {tăng|giảm} {mạnh|cao|sâu|nhiều} nhất: tăng 0,45%.
    no     Đó là {tiền đề để|tiền lệ cho|tiền sử của} tỉnh giảm 4% hộ nghèo.
    no     {Lương thực chế biến|Lương tâm} tăng 0,4%.
    no     GRDP (theo giá {so sánh|hiện hành}) tăng 8%.
    no     GRDP {tính|(tính} theo giá so sánh tăng 8%.
    yes    Học phí tăng 300.000 đồng.    text=Học phí  for=count,money,change,rate
    yes    {Thu nhập|Doanh thu} thực tăng 5%.    text={Thu nhập|Doanh thu} thực
    no     Huế dẫn đầu với giá trị {|chỉ số }DTI đạt 0,8241
    no     Giá trị {trung bình|bình quân} {|của }DTI đạt 0,8241
    no     {Huyện|Xã} Lương Sơn xảy ra 12 vụ cháy.
    yes    Giá gạo {bình quân|trung bình|tối thiểu|tối đa} là 600 USD/tấn.    text=Giá gạo {bình quân|trung bình|tối thiểu|tối đa}
    yes    Mức thưởng {cao|thấp} nhất là 5 triệu đồng.    text=Mức thưởng {cao|thấp} nhất
    yes    sản lượng vải thiều đạt 200 nghìn tấn    text=sản lượng vải thiều
    yes    Mức giảm trừ gia cảnh là 11 triệu đồng.    text=Mức giảm trừ gia cảnh
    yes    {Chi phí|Tổng chi phí} của công ty giảm 24%.    text={Chi phí|Tổng chi phí}
    yes    {Quy mô|Diện tích|Năng suất|Sản lượng} vườn cam tăng 5%.    text={Quy mô vườn cam|Diện tích vườn cam|Năng suất vườn cam|Sản lượng vườn cam}
    yes    Giá vé tăng 20.000 đồng.    text=Giá vé
    yes    Doanh thu bán sầu riêng {mang về|đem về|thu về|mang lại|đem lại} {|hơn |được }5 tỷ đồng.    text=Doanh thu bán sầu riêng
    yes    Doanh thu bán sầu riêng mang về cho xã 5 tỷ đồng.    text=Doanh thu bán sầu riêng
    no     Nguồn tin mang về 5 tỷ đồng.
    yes    Tổng kinh phí trao học bổng {năm|quý|tháng} {nay|này|qua|trước|sau|ngoái|tới} là 5 tỷ đồng.    text=Tổng kinh phí trao học bổng
    yes    Sản lượng vụ chiêm {năm nay|năm qua} đạt 5 nghìn tấn.    text=Sản lượng vụ chiêm
    no     Điểm trung bình của chỉ số năm nay là 23,1 điểm.
    yes    Sản lượng lớn {khiến|giúp} giá cổ phiếu lên 5%.    text=Sản lượng lớn
    yes    Mức phạt {tối thiểu|tối đa} là 5 triệu đồng.    text=Mức phạt {tối thiểu|tối đa}
    yes    {Trị giá nhập khẩu thép|Doanh thu bán vé|Thu nhập thợ hàn|Dư nợ tín dụng xanh|Nguồn vốn vay|Dân số vùng đệm|Thuế đất vườn} tăng 5%.    text={Trị giá nhập khẩu thép|Doanh thu bán vé|Thu nhập thợ hàn|Dư nợ tín dụng xanh|Nguồn vốn vay|Dân số vùng đệm|Thuế đất vườn}
    yes    Tổng đầu tư của dự án là 5 tỷ đồng.    text=Tổng đầu tư
    yes    Tổng nguồn cung căn hộ tăng 5%.    text=Tổng nguồn cung căn hộ
    yes    {Mức|Tổng mức} hỗ trợ là 5 triệu đồng.    text={Mức hỗ trợ|Tổng mức hỗ trợ}
    yes    Cán cân vãng lai đạt 3 tỷ USD.    text=Cán cân vãng lai
    yes    Sản lượng chè {chiếm|vượt} 12%.    text=Sản lượng chè
    yes    Kim ngạch thương mại song phương đạt 5 tỷ USD.    text=Kim ngạch thương mại song phương
    yes    Kinh phí đề tài đạt 5 tỷ đồng.    text=Kinh phí đề tài
    yes    Doanh thu thương mại - dịch vụ đạt 5 tỷ đồng.    text=Doanh thu thương mại - dịch vụ
    yes    Sản lượng chè {dự kiến|tính chung hai năm} đạt 5 nghìn tấn.    text=Sản lượng chè
    yes    Sản lượng tôm {đứng|xếp} thứ hai cả nước.    text=Sản lượng tôm
    yes    Nguồn vốn nước ngoài {thu hút|thu hút được|đóng góp được} 5 tỷ USD.    text=Nguồn vốn nước ngoài
    yes    Giá máy vi tính, sản phẩm điện tử và linh kiện tăng 5%.    text=Giá máy vi tính, sản phẩm điện tử và linh kiện
    yes    Chi phí xây lắp {gồm|bao gồm} 5 tỷ đồng tiền vật tư.    text=Chi phí xây lắp
    yes    Sản lượng chè {quý 1|quý I|tháng 5|năm 2024|giai đoạn 2021-2025} tăng 5%.    text=Sản lượng chè
    yes    Sản lượng nông, lâm, thủy sản tăng 5%.    text=Sản lượng nông, lâm, thủy sản
    yes    Quy mô sản xuất nông, lâm, thủy sản tăng 5%.    text=Quy mô sản xuất nông, lâm, thủy sản
    yes    Mức {thặng dư|thâm hụt} cán cân vốn là 3 tỷ USD.    text={thặng dư|thâm hụt} cán cân vốn
    yes    {Thặng dư|Thâm hụt} cán cân vốn là 3 tỷ USD.    text={Thặng dư cán cân vốn|Thâm hụt cán cân vốn}
    yes    Tổng {thu|chi|kinh phí} của xã tăng 5%.    text={Tổng thu|Tổng chi|Tổng kinh phí}
    yes    {Kim ngạch|Giá trị|Tổng giá trị} xuất khẩu cà phê giảm gần 24%    text={Kim ngạch xuất khẩu cà phê|Giá trị xuất khẩu cà phê|Tổng giá trị xuất khẩu cà phê}
    yes    {Lượng|Khối lượng} xuất khẩu cà phê giảm gần 24%    text={Lượng xuất khẩu cà phê|Khối lượng xuất khẩu cà phê}
    no     đánh giá cao
    no     chất lượng nước sông
    no     60 triệu đồng/lượng
    no     phạt tiền hơn 53 tỷ đồng
    no     Cổ phiếu lên mức {kỷ lục|tốt nhất} 20.000 đồng.
    no     Hồ tiêu giữ mức ổn định 150.000 đồng/kg.
    no     Mức độ hoàn thành là 95%.
    no     Mức {xuất siêu|nhập siêu} là 3 tỷ USD.
    no     Hai bên thương lượng 3 tháng.
    no     Xe có trọng lượng 5 tấn.
    yes    {Trữ lượng mỏ|Tín dụng bất động sản|Nhu cầu vay vốn} tăng 5%.    text={Trữ lượng mỏ|Tín dụng bất động sản|Nhu cầu vay vốn}
    no     Căn nhà có giá 5 tỷ đồng
    no     Lô đất được định giá 5 tỷ đồng
    no     Ông góp 30% vốn
    no     Năng lượng tái tạo chiếm 20%
    no     Hai xã có sự chênh lệch lớn, khoảng 5 tỷ đồng.
    no     {Cơ quan|Ngành|Cục} thuế đã hoàn 5 tỷ đồng cho doanh nghiệp.
    no     Ông Hòa vay một số tiền lớn để nuôi 300 con bò.

# `tốc độ [tăng trưởng] kinh tế`: of these heads only a movement is the measure.
piece np-growth   (?: (?:tăng|giảm))

rule indicator.rate
    # Shares of the catalogue, and any `tỷ lệ …`.
    match  (?<text><index-rate:id>)
    |      (?<text>(?!mức (?:tăng|giảm) (?:bậc|hạng|điểm))(?:(?:tỷ lệ|tốc độ|nhịp độ|mức)<np-growth>|<rate-noun>) <np>|tỷ trọng)
    set    for=rate,change,score,rank  rate=yes
    over   indicator.amount
    yes    Tốc độ đô thị hóa đạt 45%.    text=Tốc độ đô thị hóa
    no     Đây là mức {tăng|giảm} {bậc|hạng|điểm} nhiều nhất với 12 bậc.
    yes    {Hiệu suất|Công suất} máy nghiền đạt 80%.    text={Hiệu suất|Công suất} máy nghiền
    yes    Tốc độ giải ngân đạt 45%.    text=Tốc độ giải ngân
    yes    Tỷ lệ chênh lệch giới tính là 12%.    text=Tỷ lệ chênh lệch giới tính
    yes    Nợ xấu lên mức 2,1%.    text=Nợ xấu
    yes    tốc độ tăng CPI trong tháng là 3,32%    text=tốc độ tăng CPI
    yes    tốc độ giảm dân số là 3,32%    text=tốc độ giảm dân số
    yes    Mức tăng giá điện là 4,8%.    text=Mức tăng giá điện
    yes    {Nhịp độ tăng vốn FDI|Tỷ lệ tăng dân số|Tốc độ giảm nghèo} là 1,5%.    text={Nhịp độ tăng vốn FDI|Tỷ lệ tăng dân số|Tốc độ giảm nghèo}
    yes    Tỷ trọng lao động nữ đạt 45%.    text=Tỷ trọng lao động nữ
    yes    Tỷ trọng của ngành dịch vụ là 45%.    text=Tỷ trọng
    yes    Tỷ lệ giải quyết {đúng và trước hạn|trước và đúng hạn|trước hạn và đúng hạn} đạt 99%    text={Tỷ lệ giải quyết đúng và trước hạn|Tỷ lệ giải quyết trước và đúng hạn|Tỷ lệ giải quyết trước hạn và đúng hạn}
    yes    Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99%    text=Tỷ lệ hồ sơ giải quyết đúng hạn
    yes    Tỷ suất sinh lời đạt 12%.    text=Tỷ suất sinh lời
    yes    Công suất phòng đạt 70%.    text=Công suất phòng
    yes    Tỷ trọng công nghiệp đạt 40%.    text=Tỷ trọng công nghiệp
    yes    Tỷ lệ phủ sóng mới {đạt|chỉ là|chỉ đạt|được|ở mức} 45%.    text=Tỷ lệ phủ sóng
    no     số hồ sơ đúng hạn
    no     chạy với tốc độ 80 km/h

rule indicator.trade
    # What is bought and sold abroad, and other words that are a measure by themselves only at the head of a clause.
    match  (?<text>(?:xuất khẩu|nhập khẩu|xuất nhập khẩu|(?-i:XK|NK|XNK)|tồn kho)(?: <np>)?)
    set    for=count,money,change,rate
    not-after  (?:hàng|hàng hóa|thị trường|Cục|vượt|được|đã|sẽ|tăng trưởng|tờ khai|doanh nghiệp|sản phẩm|hoạt động|để|cho|về|và|tăng|giảm|công ty|nông sản|xuất) 
    yes    {Xuất khẩu|Nhập khẩu|XK|Xuất nhập khẩu} rau quả tăng 19%    text={Xuất khẩu rau quả|Nhập khẩu rau quả|XK rau quả|Xuất nhập khẩu rau quả}  for=count,money,change,rate
    yes    {NK|XK|XNK} tăng 19% so với tháng trước    text={NK|XK|XNK}
    yes    Tồn kho xi măng tăng 19%    text=Tồn kho xi măng
    no     kim ngạch xuất khẩu đạt 5 tỷ USD
    no     Hàng hóa xuất nhập khẩu qua cảng đạt 5 tỷ USD
    no     mặt hàng nhập khẩu tăng 5%
    no     {Hàng|Hàng hóa|Sản phẩm|Doanh nghiệp|Hoạt động|Thị trường|Tờ khai|Công ty|Nông sản} xuất khẩu tăng 19%
    no     Cá tra được xuất khẩu sang 30 nước
    no     Công ty {đã|sẽ|chế biến và} xuất khẩu 300 tấn vải
    no     Nhật Bản {tăng|giảm} nhập khẩu 300 tấn vải.
    no     Kim ngạch nhập khẩu vượt xuất khẩu 3 tỷ USD.
    no     Cục Xuất nhập khẩu cấp 5 giấy phép.
    no     Gỗ dành cho xuất khẩu chiếm 40%.
    no     Tỉnh đứng thứ hai về xuất khẩu gạo.
    no     Xã trồng nhãn để xuất khẩu
    no     Nông sản là động lực tăng trưởng xuất khẩu của tỉnh.

rule indicator.time
    # What a duration measures. `trong thời gian …` only says when.
    match  (?<text>(?:thời gian|thời hạn|kỳ hạn|tuổi thọ|thời lượng)(?: <np>)?)
    set    for=duration,change
    not-after  (?:trong|một|cùng|qua|theo) 
    yes    Thời lượng chương trình là 45 phút.    text=Thời lượng chương trình
    yes    Thời gian cấp phép {rút ngắn|cắt giảm|kéo giảm|rút gọn|cắt bớt} còn 3 ngày.    text=Thời gian cấp phép
    yes    Thời hạn giao hàng là 3 ngày.    text=Thời hạn giao hàng
    yes    rút ngắn thời gian giải quyết thủ tục hành chính    text=thời gian giải quyết thủ tục hành chính  for=duration,change
    yes    Tuổi thọ người dân tăng 2 năm.    text=Tuổi thọ người dân
    yes    Kỳ hạn vay là 5 năm.    text=Kỳ hạn vay
    no     trong thời gian tới
    no     cùng thời gian này năm ngoái
    no     Trong một thời gian ngắn, giá tăng 5%
    no     Qua thời gian, ngôi đình xuống cấp
    no     Giá đất thay đổi theo thời gian

rule indicator.number-of
    # `số hộ nghèo`. Other senses of `số` (digital, `một số`) measure nothing.
    match  (?<text>(?:tổng |(?<!trong ))số (?!liệu|hóa(?! (?:đơn|chất))|(?:tiền|điểm)(?! <np-word>))<np>)
    set    for=count,money,change,rate,duration
    not-after  (?:chuyển đổi|điểm|kinh tế|xã hội|môi trường|nền tảng|hạ tầng|chính phủ|chính quyền|chữ ký|kỹ năng|dữ liệu|công nghệ|bản đồ|thư viện|học liệu|nhân lực|một|con|đa|thiểu|kỹ thuật|mã|vô|chỉ|xổ|biển|thông|tham) 
    yes    tổng số thủ tục hành chính là 58    text=tổng số thủ tục hành chính  for=count,money,change,rate,duration
    no     Điểm số PCI trung vị đạt 64,74 điểm.
    no     Xã về đích với số điểm 91,25.
    no     Trong số {mặt hàng|nhóm hàng} đắt lên, gạo tăng 1,02%.
    yes    Trong tổng số mặt hàng, gạo chiếm 12%.    text=tổng số mặt hàng
    yes    Số bệnh nhân Covid-19 nặng tăng 12%.    text=Số bệnh nhân Covid-19 nặng
    yes    Số ca mắc sởi tăng 12%.    text=Số ca mắc sởi
    yes    Số xe đầu kéo nhập khẩu tăng 12%.    text=Số xe đầu kéo nhập khẩu
    yes    Số {ca âm tính|ca dương tính|máy tính|ca u ác tính} tăng 12%.    text=Số {ca âm tính|ca dương tính|máy tính|ca u ác tính}
    yes    Số tháng đóng bảo hiểm tăng 12%.    text=Số tháng đóng bảo hiểm
    yes    Số cơ sở giáo dục-đào tạo tăng 12%.    text=Số cơ sở giáo dục-đào tạo
    no     chuyển đổi số quốc gia
    no     một số nội dung
    no     theo số liệu của Tổng cục Thống kê
    no     {Kinh tế|Xã hội|Hạ tầng|Chính phủ|Nền tảng|Dữ liệu|Môi trường} số Việt Nam còn nhiều hạn chế.
    no     {Chính quyền|Kỹ năng} số cấp xã còn nhiều hạn chế.
    no     {Công nghệ|Bản đồ|Thư viện|Học liệu|Nhân lực} số cấp xã còn nhiều hạn chế.
    no     Chữ ký số cá nhân tăng 20%.
    no     Truyền hình kỹ thuật số mặt đất phủ sóng 95% hộ.
    no     Người dân tộc thiểu số miền núi chiếm 40%.
    no     Con số thống kê là 45 vụ.
    no     Sở cấp mã số doanh nghiệp.
    no     Vô số người dân đổ về lễ hội.
    no     Vé xổ số kiến thiết tăng 12%.
    no     Đa số người dân đồng tình
    no     Cơ quan thuế cấp mã số thuế
    no     Xã đã số hóa 95% sổ bộ.
    yes    Số {hóa đơn|hóa chất} bị hủy tăng 12%.    text=Số {hóa đơn|hóa chất}
    no     Cấp đổi biển số xe đạt 45%.
    no     {Thông|Tham} số kỹ thuật là 12 tấn.
    no     {Hệ số lương|Chỉ số nghỉ trưa} tăng 12%.
    no     Số tiền là 5 tỷ đồng.
    yes    Số tiền đặt cọc là 5 tỷ đồng.    text=Số tiền đặt cọc

rule indicator.above-alarm
    # How far a river stands from a level of alarm: `vượt báo động 3 từ 0,5 đến 1,2 m`.
    match  (?<text>(?:vượt|trên|dưới) báo động (?:\d|(?-i:I{1,3})|một|hai|ba))
    set    for=count,change
    yes    Sông Trà {vượt|trên|dưới} báo động {2|I|II|III|một|hai|ba} 0,4 m.    text={vượt|trên|dưới} báo động {2|I|II|III|một|hai|ba}
    yes    Nước lên trên báo động 3 là 0,2 m.    text=trên báo động 3  for=count,change
    no     Sông Trà có thể đạt báo động 3.
    no     Còi báo động hú ba hồi.

rule indicator.growth
    # Totals of which the press prints the movement: `GRDP tăng 8,5%`. A percentage right before one is a share of it.
    match  (?<text><index-growth:id>)
    set    for=change,rate,money,rank,score  whole=yes
    yes    GRDP của tỉnh tăng 8,5%    text=GRDP  for=change,rate,money,rank,score  whole=yes
    yes    CPI bình quân tăng 3,2%    text=CPI bình quân
    no     kinh tế
    no     phát triển kinh tế số

rule indicator.pace
    # Movements that are a measure themselves: they have no sum. `Xuất khẩu tăng trưởng mạnh, đạt 5 tỷ USD` is of the exports.
    match  (?<text><index-pace:id>)
    set    for=change,rate,rank,score
    not-after  (?:đà|động lực) 
    yes    lạm phát của cả nước là 6,5%    text=lạm phát  for=change,rate,rank,score
    yes    Tăng trưởng của tỉnh đạt 8%.    text=Tăng trưởng
    no     Xuất khẩu rau quả giữ đà tăng trưởng.
    no     Nông sản là động lực tăng trưởng của tỉnh.

rule indicator.sector
    # Parts of the product of a country or a province: measured by themselves only where it was not named.
    match  (?<text><index-sector:id>)
    set    for=change,rate,money,rank,score  part=yes
    yes    Khu vực dịch vụ tăng 7,3%    text=Khu vực dịch vụ  for=change,rate,money,rank,score
    yes    GRDP tăng 8%, trong đó khu vực dịch vụ tăng 7%    text=khu vực dịch vụ  part=yes
    no     khu vực biên giới
    no     ngành dịch vụ

rule indicator.sentenced
    # What a court does, over what is said of the sentenced: `tuyên phạt Lê Văn Hòa (34 tuổi, ngụ TP Huế) 9 năm tù`.
    match  (?<text>tuyên phạt|tuyên án|xử phạt|kết án)(?= [^.;]{1,200} (?:năm|tháng) tù)
    set    for=duration
    yes    Tòa {tuyên phạt|kết án} Lê Văn Hòa (34 tuổi, ngụ TP Huế) 9 {năm|tháng} tù.    text={tuyên phạt|kết án}  for=duration
    yes    Tòa {tuyên án|xử phạt} bị cáo Lê Văn Hòa (cựu cán bộ) 9 năm tù, Mai Thị Lan 5 năm tù.    text={tuyên án|xử phạt}
    no     Đội xử phạt Lê Văn Hòa 9 triệu đồng.
    no     Ngày tuyên án, Lê Văn Hòa vắng mặt. Năm sau, Hòa nhận 9 năm tù.

rule indicator.drawn
    # `thắng 5, hòa 1, thua 2`: no verb of the lists, since names begin so (`Hòa Sơn`).
    match  (?<text>hòa|bại)(?= <int>(?: trận)?(?: (?:hòa|thua|thắng|bại) \d|[,.;)]| và |$))
    set    for=count
    yes    Đội mới {hòa|bại} 3{, thắng 4| trận, thắng 4| và thua 2|; ghi 9 bàn}.    text={hòa|bại}  for=count
    yes    Mùa trước, đội bại 4, hòa 6.    text=bại  for=count
    yes    Mùa trước, đội hòa 4 {thua|thắng|bại} 6.    text=hòa
    yes    Mùa trước, đội bại 4 hòa 6.    text=bại
    yes    Mùa trước, đội thắng 5 và hòa 4{| và thua 6 trận}    text=hòa
    no     Đội khách hòa 1-1.
    no     Người dân Hòa 3 góp 5 triệu đồng.

# Of a table of places, how wide or how new it is: not what it ranks.
piece table-which  (?:chung(?! kết| cuộc)|tổng(?! sắp| hợp)|cấp (?:tỉnh|bộ|huyện|sở|xã)|toàn quốc|toàn tỉnh|cả nước|mới(?: nhất)?|tháng|quý|top|lần (?:này|trước|gần)|trước (?:đó|đây))(?!\p{L})

rule indicator.ranking
    # A table of places, and what it ranks. Of the catalogue only the index is told.
    match  (?<text>(?:bảng xếp hạng|(?-i:BXH)) (?!(?:thuộc|khối|nhóm|các|năm|chủ yếu) |<table-which>|chỉ số (?:quan trọng|chính|lớn))<np>)
    set    for=score,rank,streak,change  measure=score
    yes    Trường đứng thứ 300 trong bảng xếp hạng đại học châu Á.    text=bảng xếp hạng đại học châu Á  for=score,rank,streak,change
    yes    Đội tuyển Việt Nam giữ hạng 94 trên BXH FIFA.    text=BXH FIFA  measure=score
    no     Bảng xếp hạng này có 63 tỉnh.
    no     Huế dẫn đầu bảng xếp hạng {khối các tỉnh|nhóm bộ|các tỉnh|của bộ|năm ngoái}.
    no     Các nước dẫn đầu bảng xếp hạng chủ yếu nằm ở châu Âu.
    no     Huế dẫn đầu hai bảng xếp hạng chỉ số {quan trọng|chính|lớn}.
    no     Vị trí thứ 3 trong bảng xếp hạng thuộc về Huế.
    no     Bxh đó có 63 tỉnh.
    no     Theo bảng xếp hạng {chung|chung cả nước|tổng|cấp tỉnh|cấp bộ|cấp huyện|cấp sở|cấp xã}, Huế dẫn đầu với 61 điểm.
    no     Trong bảng xếp hạng {toàn quốc|toàn tỉnh|cả nước|mới nhất|mới|tháng 5|quý II|top 10}, Huế dẫn đầu với 61 điểm.
    no     Trên bảng xếp hạng {lần này|lần trước|lần gần nhất|trước đó|trước đây} Huế dẫn đầu với 61 điểm.
    yes    Đội đứng thứ ba ở bảng xếp hạng {chung cuộc|tổng hợp}.    text=bảng xếp hạng {chung cuộc|tổng hợp}
    no     Tỉnh lên 2 bậc trong bảng xếp hạng song {lại|vẫn|cũng|còn|chưa} thua Huế.

rule indicator.in-time
    # How much was done in time, where no word for a share leads: `đúng hạn và trước hạn đạt 99%`.
    match  (?<!\p{L} )(?<text>(?:đúng|trước|sớm)(?: hạn)?(?:,| và) (?:đúng|trước|sớm) hạn)(?= (?:đạt|chiếm|là) )
    |      (?<!\p{L} )(?<text>(?:đúng|trước|sớm|quá|trễ) hạn)(?= (?:(?:đạt|chiếm|là) )?<number>%)
    set    for=rate  rate=yes
    yes    Đã giải quyết 190 hồ sơ, {đúng|trước|sớm} hạn{,| và} {trước|đúng|sớm} hạn {đạt|chiếm|là} 99%.    text={đúng|trước|sớm} hạn{,| và} {trước|đúng|sớm} hạn  for=rate
    yes    Trước và đúng hạn đạt 99%.    text=Trước và đúng hạn  rate=yes
    yes    Trong đó, {đúng|trước|sớm|quá|trễ} hạn {|đạt |chiếm |là }9%.    text={đúng|trước|sớm|quá|trễ} hạn
    no     Tỷ lệ đúng hạn và trước hạn đạt 99%.
    no     Hồ sơ đúng hạn và trước hạn được khen.
    no     Xã xử lý đúng hạn 99% hồ sơ.
    no     Trả xong, đúng hạn và trước hạn, 99% hồ sơ.
    no     Trong đó, quá hạn 9 hồ sơ.

rule indicator.about
    # What a rank is held in stands behind it: `xếp thứ 2 về thu hút vốn`. `Về` at the head of a sentence leads to another.
    match  (?-i:về) (?!<part>|(?:trụ cột|yếu tố|lĩnh vực|nội dung|tiêu chí|hạng mục|CSTP|thành phần) ["“]|mức giá|(?:nhì|ba|tư|bét|chót|đích|thứ)(?!\p{L}))(?<text><np>(?: tăng trưởng(?: <np>)?)?)
    set    for=rank,streak  measure=score  side=after
    not-after  (?:[,;:]|thuộc) 
    over   indicator.amount  indicator.amount-listed  indicator.rate  indicator.number-of  indicator.growth  indicator.pace
    yes    dẫn đầu cả nước về tốc độ {tăng trưởng xuất khẩu|tăng trưởng}    text=tốc độ {tăng trưởng xuất khẩu|tăng trưởng}
    yes    xếp thứ 2 về số hồ sơ    text=số hồ sơ
    no     Nam Định về nhất, Hà Nam về nhì
    no     vị trí thứ ba thuộc về Hà Nam
    yes    đứng đầu về thu hút vốn    text=thu hút vốn
    yes    xếp thứ 2 về GRDP    text=GRDP  side=after
    yes    đứng thứ ba về diện tích    text=diện tích
    yes    xếp thứ 2/63 về ứng dụng công nghệ thông tin    text=ứng dụng công nghệ thông tin  for=rank,streak
    yes    xếp thứ 2/63 về bao phủ BHYT    text=bao phủ BHYT
    yes    xếp thứ 2/63 về vận tải - kho bãi    text=vận tải - kho bãi
    yes    xếp thứ 2/63 về thu/chi ngân sách    text=thu/chi ngân sách
    yes    xếp thứ hai về du lịch {cả nước|toàn vùng}    text=du lịch
    no     chỉ số cải cách
    no     Về kim ngạch, tỉnh xếp thứ hai.
    no     Tỉnh dẫn đầu về {trụ cột|yếu tố|lĩnh vực|nội dung|tiêu chí|hạng mục|CSTP|thành phần} “Hạ tầng”.
    no     Năm 2020, về kim ngạch, tỉnh xếp thứ hai.
    no     về nhất chặng đua
    no     Tỉnh xếp thứ hai về chi phí thời gian.
    no     Vận động viên này {về ba|về tư|về bét|về chót|lùi về thứ tư} ở chặng hai
    no     Tay đua về đích lúc 5 giờ
    no     Cổ phiếu lùi về mức giá 20.000 đồng.

rule indicator.grade
    # How many got which grade: `76 đơn vị đạt kết quả tốt`.
    match  (?<text>(?:đạt kết quả|đạt loại|đạt mức|(?:được )?xếp loại|(?:được )?xếp hạng) (?:xuất sắc|tốt|giỏi|khá|trung bình|yếu|kém|hoàn thành(?: xuất sắc| tốt)? nhiệm vụ))
    set    for=count  side=after
    yes    Có 76 đơn vị {đạt kết quả|đạt loại|đạt mức|xếp loại|được xếp loại|xếp hạng|được xếp hạng} tốt.    text={đạt kết quả|đạt loại|đạt mức|xếp loại|được xếp loại|xếp hạng|được xếp hạng} tốt  for=count  side=after
    yes    Có 76 đơn vị đạt kết quả {xuất sắc|giỏi|khá|trung bình|yếu|kém}.    text=đạt kết quả {xuất sắc|giỏi|khá|trung bình|yếu|kém}
    yes    Có 76 đơn vị xếp loại hoàn thành {|xuất sắc |tốt }nhiệm vụ.    text=xếp loại hoàn thành {|xuất sắc |tốt }nhiệm vụ
    no     Có 76 đơn vị đạt kết quả trên 80 điểm.
    no     Có 76 đơn vị rất tốt.

rule indicator.about-number
    # What went up or down stands behind the movement: `tăng 17,4% về số dự án và giảm 8,6% về số vốn`.
    match  về (?<text>(?:tổng )?số (?!tuyệt đối)<np>)
    after  (?:%|lần|đồng|USD) 
    set    for=change  side=after
    over   indicator.about
    yes    Tai nạn giảm 12% về số vụ, tăng 3% về số người chết.    text=số vụ  side=after  for=change
    yes    Khu kinh tế tăng {5 tỷ đồng|2 triệu USD|3 lần} về tổng số vốn đăng ký.    text=tổng số vốn đăng ký
    no     Nợ công tăng 5% về số tuyệt đối.
    no     Có 3 báo cáo về số ca mắc.
    yes    tăng 17,4% về số dự án    text=số dự án  side=after
    no     tăng 5% về lượng
    no     báo cáo về một số nội dung

rule indicator.same-value
    # `Giá trị trung bình là …` after an index is the index's.
    match  (?:tổng )?(?:giá trị|điểm|điểm số|kết quả)(?: trung bình| bình quân| trung vị| chung| tổng hợp)(?= (?:là|đạt|ở mức|cao nhất|thấp nhất|toàn quốc|cả nước|năm <y4>|trên \d|(?:<bound> )?<raw> ?%|của (?:cả nước|toàn quốc|các|khối|năm|địa phương|tỉnh|thành phố|\d)))
    |      giá trị(?= của (?:cả nước|toàn quốc|các (?:tỉnh|địa phương|bộ)|khối)| 0,\d)
    set    for=score,rate,rank,streak,change  measure=score  anaphor=yes
    over   indicator.*
    yes    điểm {bình quân|trung vị|tổng hợp} đạt 61    text=điểm {bình quân|trung vị|tổng hợp}
    yes    Giá trị trung bình {cao nhất|thấp nhất} là vùng Tây Nguyên.    text=Giá trị trung bình
    yes    Tổng điểm trung bình {toàn quốc|cả nước|của năm 2016|của địa phương này|của tỉnh|của thành phố} là 61.    text=Tổng điểm trung bình
    yes    Chỉ số có giá trị trung bình trên 80%.    text=giá trị trung bình
    yes    Chỉ số của các sở đạt giá trị trung bình {|gần }81,5{%| %}.    text=giá trị trung bình
    no     Đơn hàng có giá trị trung bình 81 triệu đồng.
    yes    Giá trị trung bình năm 2023 là 61 điểm.    text=Giá trị trung bình
    yes    Giá trị trung bình {là|ở mức|đạt} 61 điểm.    text=Giá trị trung bình  measure=score  for=score,rate,rank,streak,change
    yes    Giá trị trung bình của {các tỉnh|5 tỉnh|toàn quốc|khối} là 61 điểm.    text=Giá trị trung bình
    yes    {Điểm|Điểm số|Kết quả} trung bình của các tỉnh là 61 điểm.    text={Điểm trung bình|Điểm số trung bình|Kết quả trung bình}
    yes    Giá trị chung của các tỉnh là 61 điểm.    text=Giá trị chung
    yes    Giá trị của {cả nước|toàn quốc|các tỉnh|các địa phương|các bộ|khối sở} là 61 điểm.    text=Giá trị
    yes    DTI: Huế giữ vị trí dẫn đầu với giá trị 0,6964.    text=giá trị
    no     giá trị xuất khẩu của cả nước
    no     điểm trung bình môn Toán là 6,1

rule indicator.same
    # `chỉ số này` says the index named before.
    match  (?:bộ )?(?:chỉ số|bảng xếp hạng|bảng tổng sắp)(?: (?:này|trên(?! \d)|nói trên)|(?! <index-score>))
    set    for=score,rate,rank,streak,change  measure=score  anaphor=yes
    yes    dẫn đầu cả nước về bộ chỉ số này    text=bộ chỉ số này
    yes    Bảng xếp hạng {này|trên|nói trên} có 63 tỉnh.    text={Bảng xếp hạng này|Bảng xếp hạng trên|Bảng xếp hạng nói trên}
    yes    {Bảng xếp hạng|Bảng tổng sắp} có 63 tỉnh.    text={Bảng xếp hạng|Bảng tổng sắp}
    yes    dẫn đầu cả nước về chỉ số này    for=score,rate,rank,streak,change  anaphor=yes  measure=score
    yes    Có 60 tỉnh đạt chỉ số trên 80%.    text=chỉ số
    no     chỉ số giá
    no     xếp hạng các tỉnh
    no     bảng xếp hạng PCI

rule indicator.same-amount
    # `con số này`, `mức giá này` say what the value before measures.
    match  (?:con số|số|số tiền|số lượng|mức|mức giá|mức tăng|mức giảm|mức lương|tỷ lệ|tốc độ|tỷ trọng|giá|kết quả|chỉ tiêu) (?:này|đó|trên(?! \d)|nói trên|nêu trên)
    set    for=count,money,change,rate  anaphor=yes
    not-after  trong 
    yes    Con số này tăng 12% so với năm 2020.    text=Con số này  for=count,money,change,rate
    yes    {Số|Số tiền|Số lượng|Mức|Mức giá|Mức tăng|Mức giảm|Mức lương|Tốc độ|Tỷ trọng|Giá|Kết quả|Chỉ tiêu} này cao hơn bình quân cả nước.    text={Số|Số tiền|Số lượng|Mức|Mức giá|Mức tăng|Mức giảm|Mức lương|Tốc độ|Tỷ trọng|Giá|Kết quả|Chỉ tiêu} này
    yes    Con số {đó|trên|nói trên|nêu trên} cao hơn bình quân cả nước.    text=Con số {đó|trên|nói trên|nêu trên}
    yes    Tỷ lệ này còn 3%.    text=Tỷ lệ này
    no     trong số này có 5 người
    no     Đó là con số trên 5 tỷ đồng.
    no     chỉ số này
