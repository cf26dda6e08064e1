# Status: what is aimed at, ordered or foreseen (target) against what is so (actual). The cue nearest before the value counts.
#
# Not covered: aims that no word of these tells (`để đạt 90%`).

# By how much an aim is passed, as large as such shares are.
piece little-share  (?:<bound> )?(?:\d|[1-3]\d)(?:[.,]\d+)? ?%(?! (?:mà|do|được|theo|của)(?!\p{L}))

rule status.goal
    # An aim goes on behind a semicolon: `phấn đấu PCI đạt 70 điểm; SIPAS đạt 90%`.
    match  phấn đấu|(?:đặt|đề ra|xây dựng|thông qua) (?:<number> )?mục tiêu|(?:đặt|lên|đề ra|xây dựng|thông qua) (?:kế hoạch|<number> chỉ tiêu)
    set    status=target  goal=yes
    not-after  (?:chỉ tiêu|dự toán|mức) 
    yes    Đặt mục tiêu lọt Top 10 cả nước    text=Đặt mục tiêu
    yes    Tỉnh {phấn đấu|đặt mục tiêu|đề ra mục tiêu|xây dựng mục tiêu|thông qua mục tiêu} đạt 70 điểm.    text={phấn đấu|đặt mục tiêu|đề ra mục tiêu|xây dựng mục tiêu|thông qua mục tiêu}
    yes    Đại hội đề ra 5 mục tiêu cho 500 chi bộ.    text=đề ra 5 mục tiêu
    yes    Thành phố đặt mục tiêu năm 2025 vào top 10.    text=đặt mục tiêu
    yes    Công ty đặt kế hoạch doanh thu 300 tỷ đồng.    text=đặt kế hoạch
    yes    Tỉnh {lên kế hoạch|xây dựng kế hoạch} tuyển 500 công nhân.    text={lên kế hoạch|xây dựng kế hoạch}
    yes    Đại hội {đề ra 5 chỉ tiêu|thông qua 5 chỉ tiêu} cho 500 chi bộ.    text={đề ra 5 chỉ tiêu|thông qua 5 chỉ tiêu}
    no     Tỉnh đạt 70 điểm.
    no     Tỉnh dự kiến đạt 70 điểm.
    no     Cục thu 300 tỷ đồng, bằng 79% {chỉ tiêu|dự toán|mức} phấn đấu.

rule status.aim
    match  (?<!% |so với |hơn )mục tiêu(?! quốc gia)|(?<!so với |vượt |bằng |thành |% )(?:chỉ tiêu|kế hoạch)(?= (?:năm|đến))|có kế hoạch|đặt chỉ tiêu|hướng tới|hướng đến(?= (?:<bound> )?\d)|quyết tâm(?= (?:đạt|đến|giữ|đưa|hoàn thành|giảm|tăng|nâng|xây))|(?<!so với )(?:dự kiến|dự báo)|(?<!có |các |giảm |bỏ |hồ sơ |đơn |kiến nghị |\d )yêu cầu|sẽ|(?<!cuộc )theo kế hoạch|(?<!tổng )sắp(?! (?:xếp|đặt))|giao chỉ tiêu|tiến tới|từ nay (?:cho )?(?:đến|tới)|tầm nhìn|tham vọng|kỳ vọng|ước tính đến cuối|cam kết|(?<!đã )đăng ký(?= (?:mua|bán) [^.;,]{0,30}cổ phi)|(?<!quy |quyết |xác |nhận |giám |thẩm |khẳng |hoạch |chỉ |cố |kiểm |nghị |luật )(?-i:định)(?= (?:tuyển|mở|xây|mua|bán|đầu tư|thuê|chi|trồng|vay|rót))
    set    status=target
    yes    Mục tiêu của tỉnh là 70 điểm.    text=Mục tiêu
    yes    Tỉnh {dự kiến|dự báo} đạt 70 điểm.    text={dự kiến|dự báo}
    no     Tỷ lệ còn {thấp hơn|thấp so với} mục tiêu, trong đó 7 bộ đạt dưới 50%.
    yes    {Hướng tới|Sắp|Tiến tới|Tham vọng|Đặt chỉ tiêu|Giao chỉ tiêu|Kỳ vọng|Cam kết} lọt Top 10 cả nước    status=target
    yes    Từ nay {đến|tới|cho đến} cuối năm, mỗi huyện trồng 500 ha rừng.    text=Từ nay {đến|tới|cho đến}
    yes    Huyện hướng đến {|trên }80% hộ dùng nước sạch.    text=hướng đến
    no     Đoàn đi hướng đến xã Tân Mỹ, cách 8 km.
    yes    Tầm nhìn đến 2030: lọt Top 10 cả nước    status=target
    yes    Ước tính đến cuối năm, 500 hộ thoát nghèo.    status=target
    yes    Kế hoạch {năm tới|đến năm 2030} tuyển 500 công nhân    text=Kế hoạch
    yes    Chỉ tiêu năm tới giảm 500 sinh viên    text=Chỉ tiêu
    yes    Hãng có kế hoạch rót 500 tỷ đồng.    text=có kế hoạch
    yes    Quyết tâm {đạt|giữ|hoàn thành} 20 tiêu chí    text=Quyết tâm
    yes    Quyết tâm {tăng|giảm|nâng} 10% số dự án    text=Quyết tâm
    yes    Quyết tâm {xây 500 căn nhà|đưa 50 xã về đích|đến năm 2030 lọt Top 10}    text=Quyết tâm
    yes    Theo kế hoạch, tỉnh trồng 500 ha rừng.    status=target
    yes    Công ty định {tuyển|thuê} 500 công nhân.    text=định
    yes    Anh Hòa định {mua|bán|xây|thuê} 5 căn nhà.    text=định
    yes    Công ty định {mở 5 cửa hàng|trồng 500 ha cao su|đầu tư 500 tỷ đồng|rót 500 tỷ đồng|vay 500 tỷ đồng|chi 500 tỷ đồng}.    text=định
    yes    Ông Lý Văn Cất đăng ký {mua|bán|mua vào|bán hết} 3 triệu cổ phiếu.    text=đăng ký  status=target
    no     Ông Lý Văn Cất đã đăng ký mua 3 triệu cổ phiếu.
    no     Công ty đăng ký bán 3 loại thuốc.
    no     Chương trình mục tiêu quốc gia được cấp 70 tỷ đồng.
    no     Vốn của ba Chương trình Mục tiêu Quốc gia là 70 tỷ đồng.
    no     đã đạt 90%
    no     Sở {cắt giảm|bỏ|bãi bỏ các} yêu cầu nộp bản sao ở 28 thủ tục.
    no     Giấy tờ có yêu cầu xác nhận được bỏ ở 28 thủ tục.
    no     Bộ bỏ 2 yêu cầu kinh doanh, 146 tiêu chuẩn.
    no     Viện ban hành 7 kiến nghị yêu cầu khắc phục vi phạm và 28 kết luận.
    no     Sở nhận {hồ sơ|đơn} yêu cầu cấp phiếu trong tổng số 2.540 hồ sơ.
    no     Sau {sắp xếp|khi sắp đặt lại}, huyện còn 20 trường.
    no     Đoàn Nam Định xếp thứ 9 trên bảng tổng sắp huy chương.
    no     {kế hoạch|chỉ tiêu} của tỉnh
    no     Thanh tra mở 39 cuộc theo kế hoạch và 9 cuộc đột xuất.
    no     Với quyết tâm cao, tỉnh đã thu 500 tỷ đồng.
    no     Tỉnh thu 500 tỷ đồng, {so với|vượt|bằng|hoàn thành} kế hoạch năm là 98%.
    no     Tỉnh mở 420 lớp, đạt 52% {kế hoạch|mục tiêu} năm, thu 500 tỷ đồng.
    no     Lượng khách giảm 5% so với {dự kiến|dự báo} đầu năm.
    no     Hội đồng {quyết định|chỉ định} mua 5 máy đo.
    no     Nghị định {quy định bán lẻ 5 loại thuốc|mở rộng 5 nhóm được hỗ trợ}.
    no     Bệnh viện Gia Định mở 5 phòng khám.
    no     Trung tâm {Kiểm định|Giám định|Thẩm định} mua 5 máy đo.
    no     Tài sản cố định mua trong năm trị giá 5 tỷ đồng.
    no     Ông Hòa {khẳng định mua mảnh đất hết|nhận định mua vàng lúc này lỗ} 5 tỷ đồng.
    no     Huyện xác định trồng rừng là hướng đi chính, đã phủ xanh 500 ha.
    no     Ban hoạch định đầu tư gồm 5 người.
    no     Tỉnh giữ mức luật định chi 20% ngân sách cho giáo dục.

rule status.plan
    # A plan right before its value, and what somebody asks for.
    match  (?<!trước )(?!(?:vượt |(?<=vượt ))(?:chỉ tiêu|kế hoạch|mục tiêu)(?: đề ra)? <little-share>)(?:vượt |thấp hơn |so với |còn )?(?:chỉ tiêu|kế hoạch|mục tiêu)(?: (?:được )?giao|(?: chỉ)? đề ra| đặt ra| phấn đấu| (?:cả )?năm)*(?: cho(?: \p{L}+){1,6}?)?(?= (?:là (?!(?-i:\p{Lu}))|(?!<y4>)<number>))
    |      (?:chỉ tiêu|kế hoạch) (?:\p{L}+ ){1,3}(?:được giao |đề ra |đặt ra )?là(?! (?-i:\p{Lu}))
    |      (?:so với )?(?:chỉ tiêu|kế hoạch|mục tiêu) (?:cả )?năm <y4> là(?= (?:<bound> )?<number>(?! ?%))
    |      (?:chỉ tiêu|kế hoạch|mục tiêu) (?:của )?(?:nghị quyết|đại hội|HĐND|UBND)(?: (?:tỉnh|huyện|giao|đề ra))*(?= (?:(?:đạt|từ) )?(?:<bound> )?<number>)
    |      kế hoạch giao|(?:đề nghị|muốn|đòi)(?= (?:\p{L}+ ){0,2}(?:tăng|giảm|nâng|hạ|trả|bớt|hỗ trợ)\b)
    set    status=target
    over   status.goal  status.proposal
    yes    Cục thu 250 tỷ đồng, chỉ tiêu phấn đấu 300 tỷ đồng.    text=chỉ tiêu phấn đấu
    yes    Huyện mới đạt 22%, còn {kế hoạch|mục tiêu} {|được }giao 70%.    status=target
    yes    Huyện mới đạt 22%, còn kế hoạch giao 70%.    text=còn kế hoạch giao
    yes    Huyện thu 2,2% (kế hoạch 3,4%).    text=kế hoạch
    yes    Thu ngân sách tăng 8,2%, trong khi kế hoạch {|chỉ }đề ra 6%.    text=kế hoạch {|chỉ }đề ra
    yes    Giá tăng 3,2% (so với mục tiêu cả năm là 4%).    text=so với mục tiêu cả năm
    yes    Huyện mới đạt 22%, {thấp hơn|so với} kế hoạch giao 70%.    text={thấp hơn kế hoạch giao|so với kế hoạch giao}
    yes    Huyện mới đạt 22%, thấp hơn kế hoạch 70%.    text=thấp hơn kế hoạch
    yes    Huyện đạt 82%, vượt kế hoạch giao 70%.    text=vượt kế hoạch giao
    yes    Huyện mới đạt 22%, còn kế hoạch {giao|đặt ra|đề ra|năm} 70%.    status=target
    yes    Kế hoạch giao thu ngân sách 7.420 tỷ đồng.    status=target
    yes    Chỉ tiêu được giao là {|tăng |đạt |còn }95%.    status=target
    yes    Chỉ tiêu giao cho tỉnh Điện Biên là giảm {|khoảng }4%.    status=target
    yes    Kế hoạch thu ngân sách {được giao|đặt ra|đề ra} là {|khoảng }500 tỷ đồng.    status=target
    yes    Cục thu 55 tỷ đồng, bằng 55% so với {kế hoạch|chỉ tiêu|mục tiêu} {|cả }năm 2018 là {|khoảng }100 tỷ đồng.    text=so với {kế hoạch|chỉ tiêu|mục tiêu} {|cả }năm 2018 là
    no     Kế hoạch năm 2018 là {5%|5 %|văn bản mở 5 cửa khẩu}.
    yes    Công nhân {đề nghị|muốn|đòi} {tăng|nâng|trả} lương 12%.    status=target
    yes    Tiểu thương đề nghị {hạ|bớt|giảm} phí 12%.    status=target
    yes    Huyện đề nghị tỉnh hỗ trợ 1,8 tỷ đồng.    status=target
    yes    hơn 3.150 cán bộ, vượt chỉ tiêu {|là }3.000 người    status=target
    yes    Huyện đạt 85% (chỉ tiêu {nghị quyết|đại hội|của nghị quyết|UBND tỉnh giao} {|đạt }94%).    status=target
    yes    Huyện đạt 85% ({kế hoạch|mục tiêu} HĐND huyện đề ra từ {|trên }94%).    status=target
    yes    Sở giải quyết 93,4% số đơn, vượt chỉ tiêu 30% {mà Thủ tướng đặt ra|do tỉnh giao|được giao|theo kế hoạch|của bộ}.    status=target
    no     Sở giải quyết 93,4% số đơn, vượt {chỉ tiêu|kế hoạch|mục tiêu}{| đề ra} 3,4%.
    no     Xã về đích trước kế hoạch 45 ngày.
    no     kế hoạch của tỉnh
    no     Xã đã hoàn thành các chỉ tiêu {nghị quyết|đại hội} đề ra.
    no     Đơn vị có tỷ lệ cao, vượt {chỉ tiêu được giao|kế hoạch năm} là Tây Hồ (106,1%).
    no     Ông đề nghị bà con giữ vệ sinh.

# Those to whom inspectors hand over what they found.
piece of-office  (?:các )?(?:cơ quan|cấp)(?: quản lý)? có thẩm quyền

rule status.proposal
    # Money and rates that somebody asks to be granted.
    match  (?<!chưa |không |từng |sơ |đơn |theo |bản |được )(?:đề xuất|(?<!\d )kiến nghị(?!(?:,| và)? (?:phản ánh|khiếu nại|tố cáo)| (?:khác|khởi tố|thu (?:hồi|nộp|ngân sách)|giảm (?:giá trị|trừ|cấp phát)|<of-office> (?:xem xét|xử lý)|truy thu|xử lý|xử phạt|nộp|trả về|xác minh)(?!\p{L})| của (?:cử tri|công dân|người dân|tổ chức))|đề nghị(?! <of-office> (?:xem xét|xử lý))|trình (?:Quốc hội|Chính phủ|Thủ tướng|HĐND|UBND|cấp))
    set    status=target  for=money,rate,change,duration
    not-after  (?:phản ánh|khiếu nại|tố cáo|ý kiến|đơn thư|kết luận)(?:,| và| hoặc)? 
    yes    Chính phủ trình Quốc hội gói hỗ trợ 291.000 tỷ đồng.    status=target
    yes    {Sở Tài chính|Bộ Giao thông vận tải} {đề xuất|kiến nghị} dùng 1.200 tỷ đồng cho 5 tuyến đường.    status=target
    yes    Bộ Tài chính {trình Chính phủ|trình Thủ tướng} gói hỗ trợ 500 tỷ đồng.    text={trình Chính phủ|trình Thủ tướng}
    yes    Sở Tài chính {trình UBND|trình HĐND} tỉnh gói hỗ trợ 500 tỷ đồng.    text={trình UBND|trình HĐND}  for=money,rate,change,duration
    yes    Sở Tài chính trình cấp có thẩm quyền gói hỗ trợ 500 tỷ đồng.    text=trình cấp
    yes    Bí thư Tỉnh ủy đề nghị huyện tập trung đưa tăng trưởng lên 8,5%.    text=đề nghị
    yes    Hội kiến nghị khách sạn giảm 20% giá phòng.    text=kiến nghị
    no     Chương trình Quốc gia
    no     Thanh tra {kiến nghị|đề nghị} {cơ quan|cấp|các cơ quan quản lý} có thẩm quyền {xem xét|xử lý} 9 tỷ đồng.
    no     Thanh tra {đề nghị|kiến nghị} cấp có thẩm quyền {xem xét|xử lý} 9 tỷ đồng.
    no     Thực hiện kết luận{,| và} kiến nghị sau thanh tra, xã đã nộp lại 9 tỷ đồng.
    no     Thanh tra sở kiến nghị {thu hồi|thu nộp|thu ngân sách|truy thu|xử lý|xử phạt|nộp ngân sách|trả về ngân sách|xác minh thu nhập với|giảm trừ thanh toán|giảm cấp phát|giảm giá trị quyết toán|khác về kinh tế} 9 tỷ đồng.
    no     {Hồ sơ|Đơn|Văn bản} đề nghị vay 500 tỷ đồng đã được duyệt.
    no     Theo đề nghị của sở, tỉnh đã chi 500 tỷ đồng.
    no     Tiền được đề nghị thu hồi là 500 tỷ đồng.
    no     trình diễn áo dài
    no     Công ty {chưa từng|không|chưa} đề xuất vay 500 tỷ đồng.
    no     Sở tiếp 800 người đến {khiếu nại, kiến nghị|tố cáo và kiến nghị|phản ánh kiến nghị}, giảm 5%.
    no     Sở nhận 70 {ý kiến, kiến nghị|đơn thư kiến nghị|đơn tố cáo hoặc kiến nghị}, tăng 5%.
    no     Sở tiếp 800 người đến {kiến nghị, phản ánh|kiến nghị và khiếu nại|kiến nghị, tố cáo}, giảm 5%.
    no     Viện giải quyết {500 tin báo và kiến nghị khởi tố|12 kiến nghị}, giảm 5%.
    no     Xã nhận kiến nghị của {cử tri|công dân|người dân|tổ chức}, giảm 5%.

rule status.purpose
    # What is done for it is yet to be reached: `để đạt 90%`.
    match  để (?:sớm )?(?:hoàn thành|đạt|cán đích|vào|lọt)|(?:tập trung|đảm bảo|bảo đảm|chỉ đạo|đôn đốc|giao) (?:hoàn thành|giải ngân)
    |      (?:đảm bảo|bảo đảm)(?= (?:cắt giảm|giảm) (?:ít nhất|tối thiểu))
    set    status=target  near=yes
    not-after  đã [^.;]*
    yes    Để {|sớm }{hoàn thành|đạt} 19 tiêu chí, xã cần thêm vốn.    text=Để {|sớm }{hoàn thành|đạt}
    yes    Hãng mở rộng nhà máy để {lọt|sớm vào|sớm cán đích} top 3.    text=để {lọt|sớm vào|sớm cán đích}
    yes    Huyện {tập trung|đảm bảo|bảo đảm|chỉ đạo|đôn đốc|giao} {giải ngân|hoàn thành} 100% kế hoạch.    status=target  near=yes
    yes    Các bộ rà soát, {đảm bảo|bảo đảm} {cắt giảm|giảm} {ít nhất|tối thiểu} 30% thời gian.    status=target  text={đảm bảo|bảo đảm}
    no     Nhờ đảm bảo giảm giá điện, hãng lãi 30 tỷ đồng.
    no     Để có 5 tỷ đồng, ông phải vay.
    no     Xã đã góp 5 tỷ đồng để hoàn thành 3 km đường.

rule status.told-aim
    # The sum of an aim, in brackets behind it: `đạt 46% chỉ tiêu của Bộ giao (67.000 tỷ đồng)`.
    match  (?:vượt |so với )?(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán)(?: (?!là (?-i:\p{Lu}))[\p{L}\d/]+){0,10}(?= \((?!<y4>)<number>)
    |      (?:nghị quyết|đại hội) (?:đại hội )?đề ra(?= (?:là )?<number>)
    set    status=target  next=yes
    yes    Cục thu 300 tỷ đồng, {đạt 46% so với chỉ tiêu|vượt mục tiêu} của bộ giao ngày 25/11 (250 tỷ đồng).    text={so với chỉ tiêu|vượt mục tiêu} của bộ giao ngày 25/11
    yes    Huyện thu 300 tỷ đồng, vượt {dự toán|kế hoạch} (250 tỷ đồng).    status=target  next=yes
    yes    Xã kết nạp 14 đảng viên ({nghị quyết|đại hội|nghị quyết đại hội} đề ra {|là }5%).    text={nghị quyết|đại hội|nghị quyết đại hội} đề ra
    no     Dự toán của dự án (2025) tăng 5%.
    no     Cao nhất, vượt chỉ tiêu được giao là Tây Hồ (106,1%).
    no     Nghị quyết của xã đã giao 5 chỉ tiêu.
    no     Xã đã hoàn thành các chỉ tiêu {nghị quyết|đại hội} đề ra.

rule status.possible
    # What may come to be: `có thể tăng 10 bậc`. What one can do now, and what was possible, is no aim.
    match  (?:có thể|(?:có|nhiều|đủ) khả năng)(?: (?:sẽ|còn|tiếp tục))*(?= (?:tăng|giảm|đạt|chạm|vượt|cán|lên(?! đến| tới)|xuống|mất|rút|thu hút))
    set    status=target  near=yes  next=yes  for=change,rate,money,score,rank
    not-after  (?:đã|giúp|để|nhằm|từng|mới|nhờ đó|qua đó) 
    yes    Theo Bộ Công Thương, xuất khẩu gạo {có thể|có khả năng|nhiều khả năng} {đạt|chạm|vượt|cán} mốc 5 tỷ USD.    status=target
    yes    Giá xăng có thể {sẽ |còn |tiếp tục |}{tăng|giảm|mất} 5%.    status=target
    yes    Năng suất đủ khả năng {lên|xuống|rút} 5%.    near=yes  next=yes  for=change,rate,money,score,rank
    yes    Tỉnh có thể thu hút 5 tỷ USD.    status=target
    no     Cách làm này {đã|giúp|từng|mới} có thể giảm 5% chi phí.
    no     Hãng thuê đất {để|nhằm} có thể giảm 5% chi phí; {nhờ đó|qua đó} có thể tăng 5% lãi.
    no     Xe có thể chở 5 tấn, giá có thể lên {đến|tới} 5 tỷ đồng.

rule status.must
    # Ordered only what stands in the same clause: `cần đạt 90%`.
    match  (?-i:(?<!hậu )cần(?! (?:cẩu|trục|cù))|không để(?! (?:lại|xảy ra tình trạng))|(?<!không |thuế |tiền |hồ sơ |hàng hóa )phải(?! (?:là|chăng|chi|chịu|mất|bỏ|chờ|đợi|nhập viện|di dời|sơ tán|đóng cửa|cấp cứu|điều trị|cách ly|nghỉ|dừng|ngừng|vay|hứng chịu|đối mặt)))
    set    status=target  near=yes
    not-after  (?:nhóm hàng|mặt hàng|(?:trung bình|bình quân) (?:mỗi|hằng|hàng|một) ngày[^.,;]*|(?<!một )số(?: \p{L}+){0,4}|(?:vi|sai) phạm(?: về (?:kinh tế|tài chính))?) 
    yes    các đơn vị cần đạt 90%    status=target
    yes    mỗi huyện phải giải ngân 80%    status=target
    yes    mỗi xã phải trồng 20 ha rừng    status=target  near=yes
    yes    Sở không để quá 3% hồ sơ trễ hạn.    status=target
    no     Tổng số phải giải quyết là 3.517 việc.
    no     Bão không để {lại 3 xác tàu|xảy ra tình trạng 3 xã mất điện}.
    no     Đoàn phát hiện {vi phạm|sai phạm} {|về kinh tế |về tài chính }phải {xử lý|thu hồi} 9 tỷ đồng.
    no     {Trung bình|Bình quân} {mỗi|hằng|hàng|một} ngày {|Sở Tư pháp }phải tiếp nhận 650 hồ sơ.
    yes    Bình quân mỗi tháng, tỉnh phải thu 650 tỷ đồng.    status=target
    no     Cần Thơ đạt 90%
    no     Phải Lâu, xã vùng cao
    no     lắp 2 chiếc cần cẩu
    no     lắp 5 cần trục
    no     {Nhóm hàng|Mặt hàng} cần nhập khẩu tăng 12%.
    no     Trung tâm hậu cần trị giá 5 triệu USD.
    no     Dự án được giảm 50% số {thuế|tiền} phải nộp.
    no     Tổng {thuế|tiền} phải nộp giảm 50%.
    no     Tổng {hồ sơ phải giải quyết|hàng hóa phải kiểm tra} giảm 50%.
    no     {Tổng số đơn|Số vụ việc|Số văn bản} phải {xử lý|giải quyết} trong kỳ là 650.
    yes    Một số huyện phải giải ngân 80%.    status=target
    no     Bà con cần cù làm ăn.
    no     mỗi huyện không phải giải ngân 80%
    no     giá cả phải chăng
    no     10% doanh nghiệp phải {đóng cửa|nghỉ việc|dừng hoạt động}
    no     huyện phải là nơi đi đầu
    no     10% doanh nghiệp phải {chịu lỗ|ngừng hoạt động|vay nóng|hứng chịu thua lỗ|đối mặt thua lỗ|bỏ cọc}
    no     300 người phải {nhập viện|di dời|sơ tán|cấp cứu|điều trị|cách ly}
    no     Chủ tàu phải {chi 30 triệu đồng sửa máy|mất 30 ngày chờ việc}.
    no     Người dân phải {chờ|đợi} 7 ngày.

rule status.so
    match  đã|nhưng|sau khi|mới (?:chỉ )?(?=đạt|có|giải ngân|thu|thực hiện|được|xong|tiêm)|đến nay|vừa|(?<!trả |nhận )kết quả|thực tế|ghi nhận|trong năm qua|năm qua|tính đến
    set    status=actual
    yes    tỉnh {đã|sau khi|đến nay|năm qua|vừa|thực tế} giải ngân 500 tỷ đồng    status=actual
    yes    tỉnh ghi nhận 500 dự án    status=actual
    yes    tỉnh trong năm qua giải ngân 500 tỷ đồng    text=trong năm qua
    yes    Cả huyện mới {giải ngân|có|thu|đạt|thực hiện|được} 40% vốn.    status=actual
    yes    Cả huyện mới {tiêm 40% số liều|xong 40% việc}.    status=actual
    yes    Cả huyện mới {|chỉ }giải ngân 40% vốn.    status=actual
    yes    tính đến tháng 6, thu 30 tỷ đồng    status=actual
    yes    Dự báo mưa 400 mm, nhưng Nam Đông mưa 900 mm.    status=actual
    no     Sở yêu cầu {trả|nhận} kết quả đúng hạn 95% hồ sơ.
    no     sẽ giải ngân
    no     mở 5 dự án mới
    no     Huyện có 5 dự án mới và 3 dự án cũ.

rule status.done
    # ... but where it is what is aimed at: `phấn đấu trước ngày 9/8 hoàn thành 5 tiêu chí`.
    match  (?<!nếu )đạt được|thực hiện được|vượt|(?<!sớm |đấu |cầu |phải |tâm |kết )hoàn thành(?! (?:tốt|xuất sắc))|có được
    set    status=actual  weak=yes
    yes    tỉnh {đạt được|thực hiện được|có được|hoàn thành} 500 dự án    status=actual
    yes    tổng vốn vượt 500 tỷ đồng    status=actual  weak=yes
    no     Nếu đạt được 500 tỷ đồng, hãng sẽ chia cổ tức.
    no     Xã dồn sức sớm hoàn thành 5 tiêu chí.
    no     Xã {phấn đấu|quyết tâm|cam kết|phải} hoàn thành 5 tiêu chí.
    no     Tỉnh yêu cầu hoàn thành 5 tiêu chí.
    no     Có 5 đảng viên hoàn thành {tốt|xuất sắc} nhiệm vụ.

rule status.ahead
    # What so many will do: `20 dự án sẽ chào hàng`.
    match  sẽ|dự kiến
    after  <number>(?: (?-i:\p{Ll}+)){1,4} 
    set    status=target  side=both
    over   status.aim
    yes    Có 20 dự án {sẽ|dự kiến} chào hàng.    text={sẽ|dự kiến}  side=both
    yes    Có 20 tỷ đồng dự kiến chi cho chợ.    text=dự kiến  status=target
    yes    Còn 20 tỷ giá trị hàng tồn dự kiến bán hết.    text=dự kiến
    no     20 dự án của tỉnh Hà Nam sẽ chào hàng.
    no     Huyện đã xây 20 căn nhà tặng hộ nghèo và sắp tới sẽ hỗ trợ cây giống.
    no     Tháng 6 sẽ có 20 dự án khởi công.
    no     Tỉnh sẽ có 20 dự án.

rule status.now
    # How things stand: no time of the sentences before holds.
    match  hiện (?:có|là|nay|ở|đạt|chỉ|chiếm|còn|đang|mới)
    set    status=actual  when=now
    not-after  (?:thực|phát) 
    yes    tổng vốn {hiện là|hiện ở mức|hiện đạt|hiện chỉ|hiện còn|hiện đang là|hiện mới được} 500 tỷ đồng    status=actual
    yes    Rừng hiện chiếm 40% diện tích, hiện nay còn 500 ha.    text=hiện chiếm
    yes    Tỉnh hiện {có|nay còn} 500 dự án.    status=actual  when=now
    no     Tổ kiểm tra phát hiện có 5 lỗi.
    no     Việc cấp thẻ được thực hiện mới 5 ngày.
