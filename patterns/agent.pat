# Agents: who says, orders or assesses. They are named in the sentence, but the claim is seldom about them.
#
# Not agents: who does something (`Bộ Y tế cấp 300 giấy phép`): that is a subject.

piece rank-of-force  Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy
piece says      cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|(?<!toàn |nghệ )thông tin|nói|đánh giá|đề nghị|yêu cầu|(?:tuyên )?buộc|cho phép|phát biểu|nhận định|thông báo|phân tích|báo cáo|trao đổi|công bố|(?<!ngoại )giao(?! (?:thông|dịch|lưu|hữu|ban|tiếp|đất|thừa))|dự báo|cảnh báo|ước tính|(?<!đã )xác định(?! (?:là|rõ|được|mục tiêu|vị trí|giá|lại)(?!\p{L}))
# What a body proposes or directs it does itself; a person speaks for others.
piece speaker   (?:<says>|chỉ đạo|đề xuất)

# When it was said, between who says it and the verb: `ngày 12/9`, `hôm thứ ba (4/6)`, `chiều nay`.
piece said-when  ,? (?:(?:hôm|sáng|trưa|chiều|tối|đêm) )?(?:nay|qua|(?:thứ \p{L}+|ngày)(?: \(?<d>[/-]<m>(?:[/-]<y4>)?\)?)?|<d>[/-]<m>(?:[/-]<y4>)?)

rule agent.speaker
    # A body right before a verb of saying. What it does itself (`tiếp nhận`) leaves it a subject.
    match  (?<text>(?:<body>(?: (?!Việt Nam)(?=(?-i:\p{Lu}))<agent-country>)?|<body-type>(?: <name>)?|ban <titled>|HĐXX|hội đồng xét xử))(?: \((?:Bộ|Sở|UBND|Công an|Cục|Tổng cục|Viện) [^()\d]{2,40}\))?(?:<said-when>,?)? (?:vừa |đã |cũng )?(?=(?-i:\p{Ll}))(?:<says>)(?! (?:đã|sẽ|đang) (?!có))
    set    speaks=yes
    over   subject.*
    yes    Bộ Nội vụ ngày 12/9, thông báo kết quả    text=Bộ Nội vụ
    yes    Bộ Nội vụ {Lào|Hàn Quốc} {cho biết|thông báo} số vụ giảm 5%.    text=Bộ Nội vụ {Lào|Hàn Quốc}
    no     Lê Văn Hạ, Trưởng phòng Công an tỉnh, cho biết có 3 vụ.
    yes    Bộ Nội vụ {hôm nay|chiều qua|ngày 12/9|sáng thứ ba (4/6)|tối 5-3|hôm thứ hai|trưa 6/3/2019|đêm qua} {|vừa |đã }công bố kết quả    text=Bộ Nội vụ
    yes    Bộ Nội vụ {vừa|đã} công bố kết quả    text=Bộ Nội vụ  speaks=yes
    yes    Cục Cứu hộ (Bộ Quốc phòng) cho biết mưa làm 2 người chết.    text=Cục Cứu hộ
    yes    Cục Cứu hộ ({Sở Y tế|UBND tỉnh|Công an tỉnh|Cục Y tế|Tổng cục Thuế|Viện Bỏng}) cho biết mưa làm 2 người chết.    text=Cục Cứu hộ
    no     Cục Cứu hộ (CCH) cho biết mưa làm 2 người chết.
    yes    Chi cục Thuế cũng đề nghị 300 hộ kê khai lại    text=Chi cục Thuế
    yes    Các dự án Bộ Công Thương đề nghị dừng có tổng vốn 300 tỷ đồng    text=Bộ Công Thương
    yes    UBND huyện Đông Sơn {yêu cầu|buộc|cho phép} 300 hộ di dời    text=UBND huyện Đông Sơn
    yes    Chi cục Thuế tuyên buộc 30 người nộp tiền    text=Chi cục Thuế
    yes    Ngoài ra, {HĐXX|Hội đồng xét xử} buộc 3 bị cáo bồi thường 300 triệu đồng.    text={HĐXX|Hội đồng xét xử}
    yes    Sở Nội vụ ước tính mỗi xã cần 32 người    text=Sở Nội vụ
    yes    {Viện kiểm sát|Chi cục Thuế} xác định: Hòa bán 18 cây lan giả.    text={Viện kiểm sát|Chi cục Thuế}
    no     Sở Nội vụ xác định {rõ|được} 3 sai phạm.
    no     Sở Nội vụ xác định {là 3 vụ|mục tiêu tăng 5%|vị trí 3 trạm|giá 30 lô đất|lại 30 hồ sơ}.
    no     Công an huyện đã xác định 3 nghi phạm.
    yes    Viện kiểm sát xác định giám đốc nhận 3 tỷ đồng.    text=Viện kiểm sát
    yes    Ngân hàng Nhà nước dự báo kinh tế tăng 5%    text=Ngân hàng Nhà nước
    yes    Ban Tổ chức hội chợ cho biết giá vé tăng 5%    text=Ban Tổ chức hội chợ
    no     {Cục An toàn|Phòng Công nghệ} thông tin gỡ 300 trang web.
    yes    Bệnh viện Bạch Mai thông báo khám lại từ thứ hai    text=Bệnh viện Bạch Mai
    yes    Trung tâm Dự báo khí tượng thủy văn quốc gia nhận định bão mạnh cấp 12    text=Trung tâm Dự báo khí tượng thủy văn quốc gia
    yes    Bộ Nội vụ cho biết đã có 300 hồ sơ.    text=Bộ Nội vụ
    no     Bộ Nội vụ cho biết {đã|sẽ|đang} xử lý 300 hồ sơ.
    no     Kết quả của Bộ Nội vụ tăng 5%.
    no     Sở Thông tin và Truyền thông đạt 95 điểm.
    no     Bộ Nội vụ dẫn đầu các bộ
    no     Chi cục Thuế đã thu 300 tỷ đồng
    no     Sở Giao thông vận tải lắp 30 đèn tín hiệu.
    no     Bưu điện Huế giao dịch với 300 khách mỗi ngày.
    no     UBND huyện giao đất cho 300 hộ dân.
    no     Đoàn Thanh niên giao lưu với 300 học sinh.
    no     Bộ Ngoại giao cấp 300 hộ chiếu.
    no     CLB Thanh Hóa giao hữu 3 trận.
    no     UBND huyện giao ban với 30 xã.
    no     Bộ Ngoại giao đứng thứ 3 với 80,31%.

rule agent.steering
    # A committee of several offices tells what befell the place that it is set over.
    match  (?<text>(?=(?-i:B))ban chỉ (?:đạo|huy)(?: (?!(?:tỉnh|thành phố|TP|huyện|quận|xã|phường|<place>))<titled-word>)*+)
    over   subject.*
    yes    Ban Chỉ {đạo cải cách hành chính|huy phòng chống thiên tai} tỉnh Quảng Trị thống kê 300 nhà tốc mái    text=Ban Chỉ {đạo cải cách hành chính|huy phòng chống thiên tai}
    yes    Ban Chỉ đạo phòng chống COVID-19 có 30 thành viên    text=Ban Chỉ đạo phòng chống COVID-19
    yes    Ban Chỉ huy phòng thủ dân sự {thành phố Huế|TP Huế|huyện Đông Sơn|quận Ba Đình|xã Hòa Sơn|phường Tân Mỹ|Thanh Hóa} thống kê 300 nhà tốc mái    text=Ban Chỉ huy phòng thủ dân sự
    no     Đoàn kiểm tra do ban chỉ huy công trường lập đã lập 3 biên bản.
    no     Ban Quản lý dự án 6 có 30 cán bộ.

rule agent.person
    # `Ông …, Phó Chủ tịch UBND tỉnh …, cho biết`: who speaks, with all titles.
    match  (?<text>(?:(?:<rank-of-force>|đồng chí|TS|ThS|PGS|GS|bác sĩ|luật sư|KTS) )?(?:(?:ông |bà |anh |chị |em |cô |chú |cụ |bác |thầy )(?-i:\p{Lu}[\p{L}’]*)|(?!(?:<place>|<agent-country>)(?!\p{L}))(?-i:<surname>)(?= (?-i:\p{Lu})))(?: (?-i:\p{Lu}[\p{L}’]*\.?)){0,4})(?:(?: ?[,(–-] ?)[^;:”"]{2,140}?)?,? (?:vừa |đã |cũng |còn )?(?!(?:tuyên )?buộc)<speaker>(?!\p{L})
    not-after  (?-i:[HPQ]|TX|TP)\.
    set    speaks=yes
    over   subject.*  agent.speaker
    yes    Ông Hồ Đắc Quý, Giám đốc Sở Tài chính TP Huế, {cho biết|chia sẻ|nhấn mạnh|phân tích|khẳng định|thông tin|phát biểu|báo cáo|cảnh báo} thành phố đã chi 5 tỷ đồng
    yes    Ông Hồ Đắc Quý, Giám đốc Sở Tài chính TP Huế, {đề xuất|đánh giá|trao đổi|giao} việc chi 5 tỷ đồng
    yes    Ông Hồ Đắc Quý, Trưởng Công an TP.Sông Mã (Thanh Hóa), cho biết đã bắt 5 người    text=Ông Hồ Đắc Quý
    yes    Ông Hồ Đắc Quý {(Giám đốc Sở Tài chính)|– Giám đốc Sở Tài chính –} cho biết thành phố đã chi 5 tỷ đồng    text=Ông Hồ Đắc Quý  speaks=yes
    yes    {Ông|Bà|Anh|Chị|Cô|Chú|Cụ|Bác|Em|Thầy} Hòa cho biết gia đình thu 5 tỷ đồng    text={Ông Hòa|Bà Hòa|Anh Hòa|Chị Hòa|Cô Hòa|Chú Hòa|Cụ Hòa|Bác Hòa|Em Hòa|Thầy Hòa}
    yes    Trong đơn, ông Hòa cho biết gia đình mất 5 tỷ đồng    text=ông Hòa
    yes    Chị Trần Thị M. cho biết đã mất 30 triệu đồng    text=Chị Trần Thị M.
    yes    Ông Hồ Đắc Quý, Giám đốc Sở Tài chính TP Huế, cho {biết|hay} thành phố đã chi 5 tỷ đồng
    yes    Thượng tá Nguyễn Đình Xoang, Trưởng phòng CSGT Công an TP Hải Phòng cho biết
    yes    Luật sư Phan Thị Hoài Thu {vừa|cũng|đã|còn} nhận định án phí tăng 5%    text=Luật sư Phan Thị Hoài Thu
    yes    {Luật sư|Đại úy|TS|PGS} Phan Thị Hoài Thu nhận định án phí tăng 5%    text={Luật sư Phan Thị Hoài Thu|Đại úy Phan Thị Hoài Thu|TS Phan Thị Hoài Thu|PGS Phan Thị Hoài Thu}
    yes    {Bác sĩ|KTS|Đồng chí|ThS|GS} Phan Thị Hoài Thu nhận định án phí tăng 5%    text={Bác sĩ Phan Thị Hoài Thu|KTS Phan Thị Hoài Thu|Đồng chí Phan Thị Hoài Thu|ThS Phan Thị Hoài Thu|GS Phan Thị Hoài Thu}
    yes    Ông Hồ Đắc Quý, Giám đốc Sở Tài chính TP Huế, chỉ đạo việc chi 5 tỷ đồng
    yes    Giám đốc sở, ông Hồ Đắc Quý, cho biết thành phố đã chi 5 tỷ đồng    text=ông Hồ Đắc Quý
    no     Công an tỉnh tiếp nhận 50 hồ sơ
    no     Công an {H|Q|P|TX|TP}.Lê Chân cho biết đã bắt 5 người
    no     UBND tỉnh Hà Nam đã chỉ đạo dẹp 23 điểm đen.
    no     Bà Lê Thị Thắm thu 40 triệu đồng mỗi vụ
    no     Bà Lê Thị Thắm, chủ nợ, bị cáo buộc lừa 40 triệu đồng
    no     Tòa phạt ông Hồ Đắc Quý (34 tuổi) 3 năm tù, {buộc|tuyên buộc} nộp 40 triệu đồng.
    no     Tòa phạt ông Hồ Đắc Quý, cựu giám đốc, 3 năm tù, cùng bản án trước đó buộc nộp 40 triệu đồng
    no     Thượng tá Nguyễn Đình Xoang nhận 30 tin báo.
    no     Ông Hồ Đắc Quý, người gắn bó 20 năm với nghề nuôi tôm trên vùng đất ngập mặn ven biển, nơi mùa mưa bão nào cũng có hàng chục hộ mất trắng, thu 5 tỷ đồng từ vụ tôm mà ngành thủy sản đánh giá là được mùa.
    no     Ông Hồ Đắc Quý, {Cục phó Cục An toàn thông tin|Trưởng phòng Công nghệ thông tin}, trao 30 suất quà.
    no     Ông Hòa, người bán đào tới tận giao thừa, thu 30 triệu đồng.
    no     Ông Hòa, thầy dạy giao tiếp tiếng Anh, thu 30 triệu đồng mỗi tháng.
    yes    Cháu Phan Thị Hoài Thu cho biết đã được tặng 3 triệu đồng    text=Phan Thị Hoài Thu

# Who counts, studies or forecasts what others do.
list  who-studies  bodies where type=association|research|international
piece statistics   Ủy ban (?:ATGT|An toàn giao thông)(?: quốc gia)?|(?:Tổng cục|Cục) (?:Thống kê|Hải quan|Thủy sản|Lâm nghiệp|Chăn nuôi|Trồng trọt|Xuất nhập khẩu|Đầu tư nước ngoài|Du lịch(?: Quốc gia)?(?: Việt Nam)?|Quản lý đăng ký kinh doanh)|Ngân hàng trung ương(?: <country-named>)?
# ... and the short name behind: `(VAMA)`, `- VAMA -`.
piece short-name   (?: \((?-i:\p{Lu}[\p{L}-]*)\)| [-–] <who-studies> [-–])?

rule agent.statistician
    # Their figures are of others, also where nobody else is named: `Theo số liệu của Tổng cục Hải quan, xuất khẩu tăng`.
    match  (?:theo|dẫn|trích)(?: (?:báo cáo|thống kê|số liệu|dữ liệu|công bố|thông tin|ước tính|dự báo|đánh giá|tính toán)(?: [^,.;:()]{1,40}?)?)? (?<text>(?:<who-studies:id>|<statistics>)<short-name>)(?! (?:<name>|tỉnh|thành phố))
    |      (?<!liên tiếp |liên tục )(?<text>(?:<who-studies:id>|<statistics>)<short-name>)(?: \([^()]{2,40}\))?(?:<said-when>)?,? (?:vừa |đã |cũng |mới )?(?:<says>)(?! (?:đã|sẽ|đang) (?!có))
    set    speaks=yes  local=yes
    over   subject.*  agent.*
    yes    Theo {|số liệu của |thống kê từ |báo cáo mới nhất của |ước tính của }{Tổng cục Thống kê|Cục Hải quan|Cục Xuất nhập khẩu|Tổng cục Thủy sản|Tổng cục Lâm nghiệp|Cục Chăn nuôi|Cục Trồng trọt}, giá tiêu tăng 5%.    text={Tổng cục Thống kê|Cục Hải quan|Cục Xuất nhập khẩu|Tổng cục Thủy sản|Tổng cục Lâm nghiệp|Cục Chăn nuôi|Cục Trồng trọt}
    yes    {Trích|Dẫn} {dữ liệu|công bố|thông tin|dự báo|đánh giá|tính toán} của VASEP, giá tiêu tăng 5%.    text=VASEP
    yes    {Tổng cục Du lịch|Cục Du lịch Quốc gia Việt Nam|Cục Đầu tư nước ngoài|Cục Quản lý đăng ký kinh doanh} {|vừa |đã |cũng |mới }cho biết giá phòng tăng 5%.    text={Tổng cục Du lịch|Cục Du lịch Quốc gia Việt Nam|Cục Đầu tư nước ngoài|Cục Quản lý đăng ký kinh doanh}  speaks=yes  local=yes
    yes    Cục Hải quan (Bộ Tài chính){|,} cho biết giá tiêu tăng 5%.    text=Cục Hải quan
    yes    Ngân hàng trung ương{ Lào (BOL)| Lào|} {|ngày 4/6 }thông báo giá tiêu tăng 5%.    speaks=yes  local=yes
    no     Ngân hàng trung ương Lào tăng lãi suất 0,5%.
    yes    Theo {|số liệu của }Ủy ban {ATGT|ATGT quốc gia|An toàn giao thông Quốc gia}, số vụ tăng 5%.    text=Ủy ban {ATGT|ATGT quốc gia|An toàn giao thông Quốc gia}
    yes    VASEP {cho biết giá tiêu tăng|cho biết đã có} 5%.    text=VASEP  local=yes
    no     Cục Hải quan cho biết {đã|sẽ|đang} xử lý 300 hồ sơ.
    yes    Theo Hiệp hội Thép Việt Nam {(VSA)|- VSA -}, giá thép tăng 5%.    text=Hiệp hội Thép Việt Nam {(VSA)|- VSA -}
    no     Tổng cục Hải quan thu 300 tỷ đồng.
    no     Đây là năm thứ 17 {liên tiếp|liên tục} VCCI công bố Chỉ số PCI.
    no     Theo Cục Thống kê {tỉnh Nam Định|thành phố Huế|Nam Định}, giá tiêu tăng 5%.
    no     Theo Sở Y tế, có 30 ca.

list  office-type   body-types where type=office|government|police

rule agent.source
    # Whose figures or leave it is: `theo Bộ Y tế`, `được Bộ Tài chính cấp`.
    match  (?:theo|được|do|bởi|với)(?: (?:báo cáo|đánh giá|thống kê|số liệu|công bố|thông tin|kết quả|quy định|chỉ đạo|tổng hợp|Bộ trưởng|lãnh đạo))?(?: (?:của|từ))? (?<text><body>|<office-type> (?:<sector>|<name>)(?: (?:tỉnh|thành phố|TP\.?) <name>)?)
    over   subject.*  agent.source-named
    yes    Theo {đánh giá|báo cáo|thống kê|công bố|kết quả|số liệu|thông tin|tổng hợp} của Bộ Công an, tỷ lệ đạt cao    text=Bộ Công an
    yes    Theo {quy định|chỉ đạo} của Sở Y tế, cả 30 trạm được sửa    text=Sở Y tế
    yes    Theo Sở Y tế {tỉnh Quảng Trị|thành phố Huế|TP Huế|TP. Huế}, có 30 ca mắc mới    text={Sở Y tế tỉnh Quảng Trị|Sở Y tế thành phố Huế|Sở Y tế TP Huế|Sở Y tế TP. Huế}
    yes    Theo Ngân hàng Nhà nước, kinh tế tăng 5%    text=Ngân hàng Nhà nước
    yes    Theo {báo cáo|số liệu|thông tin} từ Bộ Công an, tỷ lệ đạt cao    text=Bộ Công an
    yes    Theo {Bộ trưởng|lãnh đạo} Bộ Công an, tỷ lệ đạt cao    text=Bộ Công an
    yes    Số vụ {do|bởi} Bộ Công an điều tra tăng 5%    text=Bộ Công an
    yes    Bệnh viện được Bộ Tài chính cấp 3 tỷ đồng    text=Bộ Tài chính
    no     Bộ Công an tiếp nhận 50 hồ sơ.
    no     Kho của Bộ Tài chính còn 300 tấn gạo
    yes    Theo Công an huyện Đắk Glei (tỉnh Kon Tum), có 30 vụ cháy    text=Công an huyện Đắk Glei

rule agent.source-named
    # Whatever name stands alone behind `theo`: `Theo Hiệp hội Thép Sông Mã (HTS), giá thép tăng 5%`.
    match  theo(?: (?:báo cáo|đánh giá|thống kê|số liệu|công bố|thông tin|kết quả|khảo sát|nghiên cứu|dữ liệu|tính toán|ước tính|dự báo|nhận định|lý giải|lập luận|phân tích|phản ánh|ghi nhận|tổng hợp)(?:(?: [^ ,]+){0,3}? (?:của|từ))?)? (?<text>(?!(?:Quyết định|Nghị quyết|Nghị định|Thông tư|Luật|Kế hoạch|Đề án|Công văn|Chỉ thị|Điều|Khoản)(?!\p{L}))(?-i:\p{Lu})[^,.;:()]{1,80}?)(?=(?: \([^()]{1,40}\))?(?:,| là \d))
    set    speaks=yes
    over   subject.*
    not-after  [\p{L}\d]+ 
    yes    Theo {|báo cáo của |số liệu mới nhất từ }Hiệp hội các nhà làm thép Sông Mã, giá thép tăng 5%.    text=Hiệp hội các nhà làm thép Sông Mã
    yes    Theo Kolmex (KMX), giá thép tăng 5%.    text=Kolmex  speaks=yes
    yes    Theo {đánh giá|thống kê|công bố|thông tin|kết quả|khảo sát|nghiên cứu|dữ liệu|tính toán|ước tính|dự báo} của Hiệp hội các nhà làm thép Sông Mã, giá thép tăng 5%.    text=Hiệp hội các nhà làm thép Sông Mã
    yes    Theo {số liệu mới|kết quả sơ bộ|kết quả ban đầu} của Hiệp hội các nhà làm thép Sông Mã, giá thép tăng 5%.    text=Hiệp hội các nhà làm thép Sông Mã
    yes    Theo {nhận định|lý giải|lập luận|phân tích|phản ánh|ghi nhận|tổng hợp} của Hiệp hội các nhà làm thép Sông Mã, giá thép tăng 5%.    text=Hiệp hội các nhà làm thép Sông Mã
    yes    Theo báo cáo {tháng 12|quý IV/2023|thường niên mới} {của|từ} Hiệp hội các nhà làm thép Sông Mã, giá thép tăng 5%.    text=Hiệp hội các nhà làm thép Sông Mã
    yes    Giá thép, theo lập luận của Hiệp hội các nhà làm thép Sông Mã là 15 triệu đồng.    text=Hiệp hội các nhà làm thép Sông Mã
    no     Đi theo Tổ 5 là hai xe cứu thương.
    no     Theo số liệu trích từ hồ sơ dự thầu của Kolmex, giá thép tăng 5%.
    no     Theo Nghị quyết 30, xã còn 5 thôn.
    no     Đi theo Quốc lộ 1, xe chạy 30 km.
    no     Theo {Quyết định|Nghị định|Thông tư|Công văn|Chỉ thị|Kế hoạch|Đề án} 30, xã còn 5 thôn.
    no     Theo {Luật Đất đai|Điều 30 Luật Đất đai|Khoản 2 Điều 30}, mức phạt là 5 triệu đồng.

rule agent.assessor
    # Who is asked speaks of another: `các doanh nghiệp đánh giá cao Nam Định (xếp thứ 2/62)`.
    match  (?<text>(?:(?:các|nhiều|cộng đồng|đa số) )?(?:doanh nghiệp|nhà đầu tư|chuyên gia))(?: (?:được hỏi|trên địa bàn))? (?:đều |đã |cũng )?đánh giá (?:rất |khá )?(?:cao|tốt|thấp)
    yes    Các {doanh nghiệp|nhà đầu tư} đánh giá {cao|rất cao|thấp} Nam Định (xếp thứ 2/62).    text=Các {doanh nghiệp|nhà đầu tư}
    yes    Cộng đồng doanh nghiệp đều đánh giá tốt Nam Định, đứng thứ 5.    text=Cộng đồng doanh nghiệp
    yes    {Nhiều|Đa số} chuyên gia {đã|cũng} đánh giá khá cao Nam Định, đứng thứ 5.    text={Nhiều|Đa số} chuyên gia
    yes    Doanh nghiệp {được hỏi|trên địa bàn} đánh giá cao Nam Định, đứng thứ 5.    text=Doanh nghiệp
    no     Các doanh nghiệp đánh giá 5 tiêu chí.
    no     Doanh nghiệp xếp thứ 2/62.

rule agent.dateline
    # Where the paper writes from: `Hà Nội, ngày 10/4 - Giá thép tăng 5%`.
    match  (?<text><place>)(?:, (?:ngày )?<d>[/-]<m>(?:[/-]<y4>)?(?:,? [-–]|:)(?= (?-i:\p{Lu}))| \((?-i:TTXVN))
    not-after  \p{L}+ 
    yes    Hà Nội, {|ngày }10{/|-}4{|/2026|-2026} {-|–} Giá thép tăng 5%.    text=Hà Nội
    yes    Hà Nội, {10/4:|ngày 10/4, -} Giá thép tăng 5%.    text=Hà Nội
    yes    Hà Nội (TTXVN 18/4) Giá thép tăng 5%.    text=Hà Nội
    no     Hà Nội, ngày 10/4, có 5 ca mắc.
    no     Tại Hà Nội, ngày 10/4 - Chủ nhật - có 5 trận mưa.
    no     Huế, 10/4 - 15/4 có mưa 30 mm.

rule agent.according
    # A person after `theo`, with rank or title.
    match  theo (?:(?:báo cáo|thông tin|số liệu|chia sẻ|đánh giá|nhận định|trình bày|tính toán)(?: (?:của|từ))? )?(?<text>(?:<rank-of-force> |ông |bà |anh |chị |đồng chí |TS |PGS )(?:(?-i:\p{Lu}[\p{L}’]*)(?: (?-i:\p{Lu}[\p{L}’]*\.?)){0,4}))
    set    speaks=yes
    over   agent.source-named
    yes    theo {Đại tướng|Đại úy|Thượng tướng} Trần Công Toàn, có 5 nguyên nhân    text={Đại tướng Trần Công Toàn|Đại úy Trần Công Toàn|Thượng tướng Trần Công Toàn}
    yes    theo {Thiếu tướng|Thượng úy|Thiếu úy} Trần Công Toàn, có 5 nguyên nhân    text={Thiếu tướng Trần Công Toàn|Thượng úy Trần Công Toàn|Thiếu úy Trần Công Toàn}
    yes    theo {Trung tá|Trung tướng|Trung úy} Trần Công Toàn, có 5 nguyên nhân    text={Trung tá Trần Công Toàn|Trung tướng Trần Công Toàn|Trung úy Trần Công Toàn}
    yes    theo {Đại tá|Thượng tá|Thiếu tá} Trần Công Toàn, có 5 nguyên nhân    text={Đại tá Trần Công Toàn|Thượng tá Trần Công Toàn|Thiếu tá Trần Công Toàn}
    yes    Theo {bà|ông|anh|đồng chí|PGS|chị} Vũ Thu Hằng, hợp tác xã bán 300 tấn vải    text={bà Vũ Thu Hằng|ông Vũ Thu Hằng|anh Vũ Thu Hằng|đồng chí Vũ Thu Hằng|PGS Vũ Thu Hằng|chị Vũ Thu Hằng}
    yes    Theo anh Trần Văn H., hợp tác xã bán 300 tấn vải    text=anh Trần Văn H.  speaks=yes
    yes    Theo TS Vũ Thu Hằng, hợp tác xã bán 300 tấn vải    text=TS Vũ Thu Hằng
    yes    Theo {báo cáo|báo cáo của|thông tin từ|số liệu của|chia sẻ của|đánh giá của} ông Vũ Thu Hải, xã bán 300 tấn vải    text=ông Vũ Thu Hải
    yes    Theo {nhận định|trình bày|tính toán} của ông Vũ Thu Hải, xã bán 300 tấn vải    text=ông Vũ Thu Hải
    no     ông Trần Công Toàn thu 5 tấn lúa
    no     Ba cháu nhỏ theo chân ông Trần Công Toàn vào rừng

rule agent.measure-of
    # Whose plan or aim is met: `vượt chỉ tiêu Bộ Công an`.
    match  (?:chỉ tiêu|kế hoạch|dự toán|yêu cầu|quy định|thời hạn)(?: của)? (?<text><body>)(?: giao| đề ra| đặt ra)?
    |      (?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|kinh phí|biên chế|vốn)(?: năm)?(?: do)? (?<text>tỉnh|thành phố|huyện|xã|Trung ương|cấp trên) (?:giao|đề ra)
    |      (?:chỉ tiêu|kế hoạch|dự toán|kinh phí|biên chế)(?: năm)?(?: được)?(?: giao)?(?: của| do)? (?<text>(?:UBND|HĐND|Tỉnh ủy|Thành ủy|Bộ|Tổng cục|BHXH)(?: (?:tỉnh|thành phố|huyện|xã|<name>))?)(?: giao| đề ra| đặt ra|(?=[,;.)] | \())
    set    local=yes
    over   agent.issuer  agent.speaker  subject.anaphor-place
    yes    Thu đạt 60% {kế hoạch|dự toán|chỉ tiêu|nghị quyết|vốn|kinh phí|biên chế} {tỉnh|thành phố|huyện|xã|Trung ương|cấp trên} giao.    text={tỉnh|thành phố|huyện|xã|Trung ương|cấp trên}
    yes    Thu đạt 60% kế hoạch {năm |do }tỉnh {giao|đề ra}, tăng 5%.    text=tỉnh
    no     Theo kế hoạch, tỉnh giao 5 xã.
    yes    Tỉnh {đạt yêu cầu|đúng thời hạn|vượt dự toán|đúng quy định} của Bộ Công an với 700 nghìn hồ sơ    text=Bộ Công an
    yes    vượt chỉ tiêu của Bộ Công an trên 700 nghìn hồ sơ    text=Bộ Công an
    yes    vượt chỉ tiêu Bộ Công an đặt ra trên 700 nghìn hồ sơ    text=Bộ Công an
    yes    hoàn thành kế hoạch của Bộ Y tế trước 2 tháng    text=Bộ Y tế
    yes    Đạt 91% chỉ tiêu {|của }{UBND tỉnh|HĐND thành phố|Tỉnh ủy} {giao|đề ra|đặt ra}, cao hơn năm trước 2%.    text={UBND tỉnh|HĐND thành phố|Tỉnh ủy}  local=yes
    yes    Đạt 91% {chỉ tiêu|kế hoạch|dự toán} {được giao của|năm do} UBND tỉnh{, tăng 5%| (700 tỷ đồng)}.    text=UBND tỉnh
    yes    Đã dùng 91% {kinh phí|biên chế} do UBND tỉnh giao, tăng 5%.    text=UBND tỉnh
    yes    Đạt 91% kế hoạch được giao của {Thành ủy|Bộ|Tổng cục|BHXH Việt Nam}, tăng 5%.    text={Thành ủy|Bộ|Tổng cục|BHXH Việt Nam}
    yes    Đạt 91% kế hoạch được giao của UBND {TP|huyện|xã|Huế}, tăng 5%.    text=UBND {TP|huyện|xã|Huế}
    no     Theo kế hoạch UBND tỉnh sẽ chi 5 tỷ đồng.
    no     Bộ Công an vượt 5 chỉ tiêu.
    no     Quốc hội giao chỉ tiêu cho Bộ Y tế

piece office-named  (?:Bộ trưởng |Chủ tịch |lãnh đạo )?(?:<body>|<body-type>(?: (?:tỉnh|thành phố|huyện))?(?: <name>)?)

rule agent.issuer
    # Whose document it is: `theo Quyết định số 430/QĐ-BCA ngày 26-1-2023 của Bộ trưởng Bộ Công an`.
    match  (?:Quyết định|Nghị quyết|Nghị định|Thông tư|Chỉ thị|Kế hoạch|Đề án|Công văn|Công điện|Văn bản)(?: [^.;:]{0,60}?)? của (?<text>(?:Thủ tướng|Chủ tịch(?: nước)?|Bộ trưởng) (?-i:(?=<surname> \p{Lu}))<name>|<office-named>)
    set    local=yes
    yes    theo {Quyết định|Thông tư|Công văn|Văn bản|Chỉ thị|Đề án|Công điện} số 430 ngày 26-1-2023 của Bộ trưởng Bộ Công an    text=Bộ trưởng Bộ Công an
    yes    theo {Nghị quyết|Nghị định} số 43 của Chính phủ    text=Chính phủ
    yes    chỉ tiêu tại Nghị quyết số 43-NQ/TU của {Tỉnh ủy|Thành ủy|Thủ tướng Chính phủ|Thủ tướng} là 38%    text={Tỉnh ủy|Thành ủy|Thủ tướng Chính phủ|Thủ tướng}
    yes    theo Quyết định số 430/QĐ-BCA của {Bộ trưởng Bộ Công an|lãnh đạo Bộ Công an}    text={Bộ trưởng Bộ Công an|lãnh đạo Bộ Công an}
    yes    theo Quyết định số 430/QĐ-UBND của Chủ tịch UBND tỉnh    text=Chủ tịch UBND tỉnh
    yes    theo Quyết định phê duyệt của {Thủ tướng|Chủ tịch|Chủ tịch nước|Bộ trưởng} Trần Văn Hải ký ngày 9/5    text={Thủ tướng|Chủ tịch|Chủ tịch nước|Bộ trưởng} Trần Văn Hải
    yes    triển khai Kế hoạch 12 của UBND tỉnh    text=UBND tỉnh
    yes    theo {Quyết định|Nghị quyết} của Bộ Y tế    text=Bộ Y tế  local=yes
    no     tỷ lệ giải ngân của Bộ Y tế
    no     Bộ Công an ban hành Quyết định số 430/QĐ-BCA
    no     Quyết định tăng lương cho 300 công nhân đang làm việc ở các khu công nghiệp lớn đến tay lãnh đạo của Bộ Y tế

rule agent.parent
    # Whose part those are of whom it is told: `các cơ quan thuộc Chính phủ`.
    match  (?:cơ quan|đơn vị|doanh nghiệp|tổng công ty|trường) (?:trực )?thuộc (?<text><body>)
    over   subject.*
    yes    Bộ Tài chính dẫn đầu {các cơ quan|các đơn vị|doanh nghiệp|các trường} {thuộc|trực thuộc} Bộ Y tế, đạt 0,81.    text=Bộ Y tế
    yes    Tổng công ty thuộc Chính phủ lãi 5 tỷ đồng.    text=Chính phủ
    no     51 chỉ tiêu thuộc Bộ Y tế.
    no     Cơ quan thuộc xã Tân Mỹ có 5 người.

rule agent.addressee
    # To whom something is proposed, or with whom it is done: `đề xuất Bộ Công an, UBND thành phố`.
    match  (?:đề xuất|kiến nghị|tham mưu(?: cho)?|trình|phối hợp (?:với|cùng)|ký kết với|đề nghị) (?<text><office-named>(?:, <office-named>)*|(?:các )?cơ quan(?: quản lý)? có thẩm quyền)
    not-after  (?:công|quy|quá|chương|lộ|tiến|giáo|lịch) 
    over   subject.*
    yes    đã {đề xuất|đề nghị|kiến nghị|tham mưu|tham mưu cho|trình|ký kết với} Bộ Công an, UBND thành phố một số nội dung    text=Bộ Công an, UBND thành phố
    yes    đã đề xuất {UBND xã|UBND huyện|UBND phường} hỗ trợ 3 tỷ đồng    text={UBND xã|UBND huyện|UBND phường}
    yes    Sở kiến nghị {|các }cơ quan {|quản lý }có thẩm quyền xử lý 3 vụ    text={|các }cơ quan {|quản lý }có thẩm quyền
    yes    Sở phối hợp {với|cùng} Công an tỉnh kiểm tra 30 cơ sở    text=Công an tỉnh
    yes    đã kiến nghị UBND huyện Đông Sơn hỗ trợ 3 tỷ đồng    text=UBND huyện Đông Sơn
    no     Bộ Công an đề xuất 3 phương án
    no     Trình diễn 5 tiết mục.
    no     Công trình Bộ Công an quản lý dài 30 km.
    no     Trong quá trình UBND xã giải phóng mặt bằng, 30 hộ dời nhà.
    no     Theo lộ trình Bộ Y tế đề ra, giá khám tăng 5%.
    no     Quy trình Bộ Y tế ban hành có 5 bước.
    no     Chương trình UBND tỉnh phát động thu 3 tỷ đồng.
    no     Tiến trình Chính phủ cổ phần hóa 30 doanh nghiệp kéo dài 5 năm.
    no     Giáo trình Bộ Y tế biên soạn dày 300 trang.
    no     Lịch trình UBND huyện lập có 5 chuyến.

piece province-named  (?:tỉnh |thành phố |TP\.? ?)?<place>

rule agent.behind
    # Whom another stands behind in an order: `đứng thứ hai, chỉ sau Lâm Đồng`.
    match  (?:chỉ|đứng|xếp|kém|ngay|toàn đoàn,?) sau (?:chủ nhà )?(?<text><place-named>(?:(?:,| và) <place-named>)*)
    yes    Đắk Nông đứng thứ hai vùng, {chỉ|ngay} sau Lâm Đồng.    text=Lâm Đồng
    yes    Đắk Nông đứng thứ hai vùng, chỉ sau tỉnh Lâm Đồng.    text=tỉnh Lâm Đồng
    yes    Quảng Ninh đứng thứ hai vùng, chỉ sau {TP |TP. |TP.|thành phố }Hải Phòng.    text={TP Hải Phòng|TP. Hải Phòng|TP.Hải Phòng|thành phố Hải Phòng}
    yes    Hải Phòng {xếp|đứng|kém} sau Quảng Ninh và Long An.    text=Quảng Ninh và Long An
    yes    Hải Phòng xếp sau Quảng Ninh, Long An.    text=Quảng Ninh, Long An
    yes    Đoàn xếp thứ hai toàn đoàn sau {|chủ nhà }Lào và Thái Lan.    text=Lào và Thái Lan
    yes    Đoàn xếp thứ hai toàn đoàn, sau Lào.    text=Lào
    no     Sau Lâm Đồng, Đắk Nông sẽ tổ chức hội chợ.
    no     sau 2 năm, Lâm Đồng tăng 5 bậc

list  agent-country  countries
# Abroad: what comes to Việt Nam is spoken of as its own.
piece country-named  (?:các nước |thị trường |nước )?(?=(?-i:\p{Lu}))(?!Việt Nam)<agent-country>
piece place-named    (?:<province-named>|<country-named>)

rule agent.partner
    # Where something comes from or goes to: `Việt Nam mua từ Lào 300 tấn`, `bão đổ bộ vào Mỹ làm 5 người chết`.
    match  (?:từ|sang|vào|cho|tới|(?<!so )với|giữa) (?<text>(?:<country-named>|các nước)(?:(?:, <country-named>)* và <country-named>)?)(?! (?:đứng|xếp) (?:thứ|hạng|ở))
    |      các (?:thị trường|nước|quốc gia)(?: \p{L}+){0,3}(?::| như| gồm) (?<text><country-named>(?:, <country-named>)*(?: và <country-named>)?)(?=[.;]|$)
    set    type=country
    yes    Tỉnh mua từ {các nước ASEAN|nước Mỹ|thị trường Lào} 45 tấn hạt giống.    text={các nước ASEAN|nước Mỹ|thị trường Lào}  type=country
    yes    Tỉnh bán {sang|cho|tới} Lào, Thái Lan và Indonesia 45 tấn hạt giống.    text=Lào, Thái Lan và Indonesia
    yes    Kim ngạch {với|giữa} các nước đạt 45 tỷ USD.    text=các nước
    yes    Bão đổ bộ vào Mỹ làm 5 người chết.    text=Mỹ
    yes    Có 420 người đi làm tại các {thị trường|nước|thị trường chủ yếu}{:| như} Lào, Thái Lan và Nhật Bản.    text=Lào, Thái Lan và Nhật Bản
    yes    Có 420 người đi làm tại các {quốc gia như:|nước gồm|nước gồm:} Lào và Thái Lan.    text=Lào và Thái Lan
    yes    Có 420 người đi làm tại các nước: Lào và Thái Lan    text=Lào và Thái Lan
    no     Xuất khẩu sang các thị trường như Lào và Nhật Bản tăng 7%.
    no     Lào đứng thứ 5, so với Mỹ đứng thứ 9.
    no     Châu Âu dẫn đầu, với Áo {đứng|xếp} {thứ 9|hạng 9|ở vị trí 9}.
    no     Mỹ nhập khẩu 300 tấn gạo.
    no     Hàng của Mỹ đạt 5 tỷ USD.
    no     Vốn vào Việt Nam đạt 7 tỷ USD.
    no     Lương thợ mỏ tăng 5% so với các nước.
    no     Từ ý tưởng này, nhóm thu 5 tỷ đồng.

rule agent.compared
    # With whom another is compared: `Hà Nam cao hơn Nam Định 3 điểm`.
    match  (?:so với|(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm|tốt) hơn|kém|thua|vượt(?: qua| xa)?|bám sát|ngang(?: bằng)?) (?<text><place-named>(?:(?:, <place-named>)* và <place-named>)?)(?! (?:đứng|xếp) (?:thứ|hạng|ở))
    yes    Hà Nam đạt 90 điểm, {cao hơn|thấp hơn|tốt hơn|kém|thua|vượt|vượt qua|bám sát|ngang|ngang bằng} Nam Định.    text=Nam Định
    yes    Hà Nam đạt 90 điểm, cao hơn 3 điểm so với Nam Định, Thái Bình và Nghệ An.    text=Nam Định, Thái Bình và Nghệ An
    yes    Hà Nam có 90 xã, {nhiều|ít} hơn Nam Định.    text=Nam Định
    yes    Hà Nam rộng 860 km2, {lớn|nhỏ} hơn Hưng Yên.    text=Hưng Yên
    yes    Hà Nam tăng 9%, {nhanh|chậm} hơn Nam Định.    text=Nam Định
    yes    Lào Cai thu 5 tỷ đồng, vượt xa {Yên Bái|Mỹ}.    text={Yên Bái|Mỹ}
    no     Nam Định đạt 87 điểm.
    no     Hà Nam đứng thứ 5, so với Nam Định {đứng|xếp} {thứ 9|hạng 9|ở vị trí 9}.
    no     Sau Lâm Đồng, Nam Định thu 5 tỷ đồng.

rule agent.receiver
    # Whom a case is handed over to: `Chuyển cơ quan công an 3 vụ`.
    match  (?:chuyển(?: hồ sơ)?|bàn giao|trình báo|báo cáo|nộp|gửi)(?: (?:cho|sang|đến|tới|lên|về))? (?<text>(?:cơ quan|lực lượng) (?:công an|chức năng|thuế|hải quan)|(?!ban đầu)<office-named>)
    set    local=yes
    yes    Đội đã chuyển {|hồ sơ |cho |sang |đến |tới }cơ quan công an 3 vụ buôn lậu.    text=cơ quan công an  local=yes
    yes    Đội đã bàn giao cho {cơ quan điều tra|cơ quan chức năng|lực lượng chức năng|cơ quan hải quan} 3 nghi phạm.    text={cơ quan điều tra|cơ quan chức năng|lực lượng chức năng|cơ quan hải quan}
    yes    Tháng trước, 30 người đã trình báo cơ quan công an về 3 vụ lừa đảo.    text=cơ quan công an
    yes    Ông đã nộp cơ quan thuế 3 tỷ đồng.    text=cơ quan thuế
    yes    Sở đã gửi {|lên |về }UBND tỉnh 3 báo cáo.    text=UBND tỉnh
    yes    Huyện đã báo cáo UBND tỉnh 3 phương án.    text=UBND tỉnh
    yes    Xe chuyển 3 nạn nhân vào trạm xá, rồi chuyển lên Bệnh viện Đa khoa {tỉnh|thành phố|huyện}.    text={Bệnh viện Đa khoa tỉnh|Bệnh viện Đa khoa thành phố|Bệnh viện Đa khoa huyện}
    no     Cơ quan công an khởi tố 3 vụ.
    no     Theo báo cáo ban đầu, có 3 người chết.
    no     Xe chuyển hướng về UBND tỉnh.

rule agent.officer
    # Whose officer it is: `Tổng giám đốc Kolmex Việt Nam`.
    match  (?:giám đốc|chủ tịch|CEO|đại diện|lãnh đạo|chuyên gia) (?:của )?(?<text>(?!<body-type>|<body>|<place>)<name>)
    over   subject.*  agent.source-named
    yes    Lê Hữu Phác, Tổng giám đốc Kolmex Việt Nam, tuyển 25 thợ hàn.    text=Kolmex Việt Nam
    yes    Theo {đại diện|chủ tịch|CEO|lãnh đạo|chuyên gia} Kolmex, giá thép tăng 5%.    text=Kolmex
    yes    Theo đại diện của Kolmex, giá thép tăng 5%.    text=Kolmex
    no     Giám đốc đã tuyển 25 thợ hàn.
    no     Kolmex Việt Nam tuyển 25 thợ hàn.
    no     Chủ tịch Quốc hội thăm 3 tỉnh.
    no     Lãnh đạo Hà Nội trao 300 suất quà.
    yes    Giám đốc Kolmex (Hải Phòng) tuyển 25 thợ hàn.    text=Kolmex

rule agent.data-of
    # Whose figures they are: `Số liệu của Kolmex cho thấy giá thép tăng 5%`.
    match  (?:dữ liệu|số liệu|thống kê|khảo sát|nghiên cứu|báo cáo|ước tính)(?: [^,.;:()%]{1,60}?)? (?:của|từ|do) (?<text>(?:(?-i:\p{Lu})|<office-type> )(?:TP\.|[^,.;:()]){1,60}?)(?=(?: vừa| mới| cũng)?(?: công bố)? (?:cho thấy|cho biết|chỉ ra))
    set    speaks=yes
    yes    {Số liệu|Dữ liệu|Thống kê|Báo cáo|Ước tính} {của|từ} Kolmex Việt Nam {cho thấy|cho biết|chỉ ra} giá thép tăng 5%.    text=Kolmex Việt Nam
    yes    Số liệu {mới nhất|sơ bộ} của Kolmex cho thấy giá thép tăng 5%.    text=Kolmex  speaks=yes
    yes    Tại báo cáo {thị trường nhà phố|quý III/2024|về giá thuê} của Kolmex cho thấy giá thép tăng 5%.    text=Kolmex
    yes    Khảo sát của Viện Lúa cũng cho thấy 30% ruộng thiếu nước.    text=Viện Lúa
    yes    {Khảo sát|Nghiên cứu} của Viện Lúa cho thấy 30% ruộng thiếu nước.    text=Viện Lúa
    yes    Số liệu do Kolmex {|vừa |mới }công bố cho thấy giá thép tăng 5%.    text=Kolmex
    yes    Báo cáo của {Sở|sở} Y tế {TP.|TP }Huế cho thấy có 300 ca.    text={Sở|sở} Y tế {TP.|TP }Huế
    no     Kolmex Việt Nam bán 27 tấn thép.
    no     Tỷ lệ của Kolmex là 27%.
