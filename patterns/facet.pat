# Facets: the part of an indicator that a value is for, where the article splits it.
#
# Not covered: goods that goods.tsv does not have (`bò tăng 5%`).

piece division  lĩnh vực|nội dung(?! (?:công dân|buổi|cuộc))|hạng mục|tiêu chí|chỉ số thành phần|khu vực(?! (?:vùng|trung du|miền núi|châu|Đông Nam Á|Đông Nam [Bb]ộ|Tây Nguyên|Tây Bắc))|nhóm(?! (?:(?:các )?tỉnh|<verb>|<verb-other>)(?!\p{L}))|ngành(?! (?:chức năng|liên quan|phối hợp|thực hành|thực hiện|tổ chức|triển khai|làm|tham mưu|tập trung|hoàn thành))|loại hình|khối(?! (?:lượng|tài sản|ngoại|nội))|mặt hàng|thị trường(?! (?:dẫn đầu|xuất|nhập|tiêu|quan|lớn|chính|truyền|trọng|tiềm|quốc tế|thế giới))|phân khúc|phương thức|nguồn(?! (?:cung|lực|tin|gốc|nhân|vốn (?:do|vay|này|để)))|mảng

rule facet.field
    # A word for a part, and which: `lĩnh vực đất đai`. The word alone (`19 tiêu chí`) is none.
    match  (?<text>lĩnh vực (?:phòng cháy, chữa cháy|phòng, chống <np>))
    |      (?<text><division> <np>(?:, <division> <np>)* và <division> <np>)(?= (?:đều|cùng) )
    |      (?<text>(?:nhóm thứ (?:\d|nhất)|lĩnh vực khác))
    |      (?<text><division> <np>)
    not-after  (?:sở|bộ|ban|cấp|phòng|hội),? 
    set    for=score,rate,change,count,rank,money
    yes    Khu vực nông thôn đạt 95,58%    text=Khu vực nông thôn
    yes    Khu vực dịch vụ đóng góp {|khoảng }3,2 điểm    text=Khu vực dịch vụ
    yes    lĩnh vực khác đạt 95,58%    text=lĩnh vực khác
    yes    {lĩnh vực cư trú|Nhóm thanh niên|Ngành dệt may|Khối thi đua|Thị trường lao động} đạt 95,58%    text={lĩnh vực cư trú|Nhóm thanh niên|Ngành dệt may|Khối thi đua|Thị trường lao động}
    yes    {Phương thức vận tải|Mảng bán lẻ|Hạng mục xây lắp|Chỉ số thành phần minh bạch} đạt 95,58%    text={Phương thức vận tải|Mảng bán lẻ|Hạng mục xây lắp|Chỉ số thành phần minh bạch}
    yes    {Loại hình du lịch|Mặt hàng thủy sản|Phân khúc căn hộ|Nguồn thu thuế} đạt 95,58%    text={Loại hình du lịch|Mặt hàng thủy sản|Phân khúc căn hộ|Nguồn thu thuế}
    yes    Nhóm thứ {nhất|nhì|hai|ba|tư|2} đạt trên 90%.    text=Nhóm thứ {nhất|nhì|hai|ba|tư|2}
    yes    {Tiêu chí|Nội dung} minh bạch tăng 0,4 điểm.    text={Tiêu chí|Nội dung} minh bạch  for=score,rate,change,count,rank,money
    yes    mảng cho {thuê kho bãi|vay tiêu dùng} giảm 30%    text={mảng cho thuê kho bãi|mảng cho vay tiêu dùng}
    yes    Lĩnh vực cư trú và lĩnh vực con dấu {đều|cùng} đạt 100%    text=Lĩnh vực cư trú và lĩnh vực con dấu
    yes    Lĩnh vực cư trú, lĩnh vực y tế và nhóm việc làm đều đạt 100%    text=Lĩnh vực cư trú, lĩnh vực y tế và nhóm việc làm
    yes    Lĩnh vực cư trú và lĩnh vực con dấu lần lượt đạt 95% và 97%    text=Lĩnh vực cư trú
    yes    lĩnh vực phòng, chống tham nhũng đạt 90,1%    text=lĩnh vực phòng, chống tham nhũng
    yes    lĩnh vực phòng cháy, chữa cháy với 90,1%    text=lĩnh vực phòng cháy, chữa cháy
    no     Các {sở, ngành|bộ, ngành|ban ngành|cấp, ngành|phòng, ngành|hội, ngành} giải quyết đạt 95%.
    no     tỉnh đạt 95%
    no     Thuộc nhóm {tỉnh|các tỉnh} cao nhất, Huế đạt 95%
    no     xã đạt 19 tiêu chí
    no     Xét trong khu vực {vùng Đông Nam bộ|Đông Nam Á}, Huế tăng 3 bậc.
    no     Xét trong khu vực {trung du|miền núi|châu Á|Đông Nam Bộ|Tây Nguyên|Tây Bắc}, Huế tăng 3 bậc.
    yes    Nhóm chipset tăng 0,4 điểm.    text=Nhóm chipset
    no     Nhóm {kết nạp|tham gia} 7 hội viên.
    no     Ngành chức năng lấy 4 mẫu nước.
    no     Ngành {phối hợp|thực hiện|tổ chức|triển khai|tiếp tục|chủ động|tập trung|hoàn thành} xét xử 4 vụ.
    no     Ngành {làm rõ|thực hành quyền công tố|đã giải quyết|đang xử lý|sẽ mở|tham mưu mở} 4 vụ.
    no     khối lượng xuất khẩu tăng 5%
    no     Ông để lại khối tài sản 5 triệu USD.
    no     Khối {ngoại|nội} mua ròng 45 tỷ đồng.
    no     thị trường xuất khẩu lớn nhất đạt 5 tỷ USD
    no     Đài Loan là thị trường {dẫn đầu|đứng đầu}, tiếp nhận 97 lao động.
    no     Công an phối hợp các ngành liên quan vận động 96 người.
    no     Nguồn vốn {do hội quản lý|vay để làm ăn|này|để xây nhà} là 3 tỷ đồng.
    no     Xuất khẩu sang thị trường {nhập khẩu lớn này|quan trọng này|lớn này|chính|truyền thống|trọng điểm|tiềm năng} tăng 5%.
    no     Giá vàng trên thị trường {quốc tế|thế giới} tăng 5%.
    no     Sức mua của thị trường tiêu dùng tăng 5%.
    no     nguồn cung căn hộ tăng 2%
    no     Nguồn {lực đất đai|nhân lực nữ} chiếm 40%.
    no     Nguồn tin tố giác tội phạm tăng 12%.
    no     Gỗ có nguồn gốc hợp pháp chiếm 30%.
    no     Nội dung {công dân đến hỏi|buổi tiếp dân|cuộc họp} gồm 30 việc.

rule facet.quoted
    # ... and its name in quotes: `trụ cột “sức khỏe” đạt 81 điểm`.
    match  (?<text>(?:trụ cột|yếu tố|lĩnh vực|nội dung|tiêu chí|hạng mục|CSTP|thành phần) (?:về )?["“][^"“”;]{3,80}["”])
    not-after  chỉ số 
    set    for=score,rank,change
    yes    {Trụ cột|Yếu tố|Lĩnh vực|Nội dung|Tiêu chí|Hạng mục|CSTP|Thành phần} {|về }“thị trường lao động” đạt 61 điểm.    text={Trụ cột|Yếu tố|Lĩnh vực|Nội dung|Tiêu chí|Hạng mục|CSTP|Thành phần} {|về }“thị trường lao động”  for=score,rank,change
    yes    Huế xếp thứ 15 ở tiêu chí "minh bạch".    text=tiêu chí "minh bạch"
    no     Chỉ số thành phần “thị trường lao động” đạt 61 điểm.
    no     Phong trào “tiêu chí” đạt 61 điểm.
    no     Nội dung “người dân được biết, được bàn, được làm, được kiểm tra, được giám sát và được thụ hưởng” đạt 61 điểm.

piece aspect  yếu tố|lĩnh vực|nội dung|tiêu chí|trụ cột|chỉ số thành phần|thành phần|dịch vụ|khía cạnh

rule facet.quoted-of
    # ... and of several that the sentence speaks of: `Trong 5 yếu tố, “công chức” được đánh giá cao nhất (85,6%)`.
    match  ["“](?<text>[^"“”;]{3,80})["”](?= (?:có|được|đạt|là|tăng|giảm|cao|thấp|chỉ|xếp|đứng|\())
    with   trong (?:số )?(?:các|(?:cả )?(?:\d\d?|ba|bốn|năm|sáu|bảy|tám|chín|mười)) <aspect>
    not-after  (?:chỉ số|<aspect>)(?: về)? 
    set    for=score,rank,change
    yes    Trong {5|số 5|các|ba|cả bốn|năm} yếu tố, “giá vé” {được|có|đạt|là|chỉ} 61 điểm.    text=giá vé
    yes    Trong {sáu lĩnh vực|bảy nội dung|tám tiêu chí|chín trụ cột|mười dịch vụ}, “giá vé” {tăng|giảm|cao hơn|thấp nhất|(61 điểm)} 3 điểm.    text=giá vé
    yes    Trong 7 {chỉ số thành phần|khía cạnh}, "giá vé" {xếp|đứng} thứ 2.    text=giá vé  for=score,rank,change
    no     Phong trào “giá vé” đạt 61 điểm.
    no     Trong 5 yếu tố, {chỉ số|yếu tố|tiêu chí|tiêu chí về} “giá vé” đạt 61 điểm.
    no     Trong 5 yếu tố, người dân nói “giá vé” nhiều nhất.

rule facet.field-of
    # Right behind what is counted, where more of it follows: `20 hồ sơ lĩnh vực đất đai, 9 hồ sơ lĩnh vực tư pháp`.
    match  (?<text>lĩnh vực <np>)(?=(?:(?:,|;| và)(?: có)?(?: <bound>)? \d[\d.]* \p{L})|\))
    after  \d(?:,? [\p{L}]+){1,7} 
    set    for=count  side=after
    over   facet.field
    yes    Sở nhận 20 hồ sơ{| thuộc| liên quan| liên quan đến} lĩnh vực đất đai, 9 hồ sơ lĩnh vực tư pháp.    text=lĩnh vực đất đai  side=after  for=count
    yes    Sở nhận 20 ý kiến, kiến nghị{| liên quan} lĩnh vực đất đai{;| và|, có} 9 ý kiến khác.    text=lĩnh vực đất đai
    yes    Sở nhận 20 hồ sơ lĩnh vực đất đai và hơn 90 hồ sơ khác.    text=lĩnh vực đất đai
    yes    Sở nhận 20 hồ sơ (9 hồ sơ lĩnh vực đất đai).    text=lĩnh vực đất đai  side=after
    yes    Sở nhận 20 hồ sơ lĩnh vực lao động – việc làm, 9 hồ sơ khác.    text=lĩnh vực lao động – việc làm
    no     Sở nhận 20 hồ sơ lĩnh vực đất đai, đạt 95%.
    no     Năm nay lĩnh vực đất đai, 9 hồ sơ bị trả lại.
    no     Sở có 20 cán bộ trực tiếp giải đáp mọi việc lĩnh vực đất đai, 9 hồ sơ bị trả lại.

rule facet.field-of-last
    # ... and behind the last of them.
    match  (?<text>lĩnh vực <np>)(?=[.;)]|$)
    after  lĩnh vực [^.;:]*(?:,| và)(?: có)? \d[\d.]*(?:,? [\p{L}]+){1,7} 
    set    for=count  side=after
    over   facet.field
    yes    Sở nhận 20 hồ sơ lĩnh vực đất đai{,| và} 9 hồ sơ lĩnh vực tư pháp{.|;}    text=lĩnh vực tư pháp  side=after  for=count
    yes    Sở nhận 20 hồ sơ lĩnh vực đất đai, 9 hồ sơ liên quan lĩnh vực tư pháp    text=lĩnh vực tư pháp
    yes    Sở nhận 20 hồ sơ lĩnh vực đất đai, {có 9|1.300} hồ sơ lĩnh vực lao động – việc làm.    text=lĩnh vực lao động – việc làm
    yes    Sở nhận 20 hồ sơ lĩnh vực đất đai, 9 ý kiến, kiến nghị lĩnh vực tư pháp.    text=lĩnh vực tư pháp
    no     Sở nhận 9 hồ sơ lĩnh vực tư pháp.
    no     Hai lĩnh vực có 9 hồ sơ lĩnh vực tư pháp.
    no     Sở nhận 20 hồ sơ lĩnh vực đất đai, 9 hồ sơ lĩnh vực tư pháp chiếm 45%.
    no     Sở có 3 người lo lĩnh vực đất đai, 9 người trực tiếp giải đáp mọi việc của lĩnh vực tư pháp.

list  goods    goods

rule facet.of-capital
    # Who trades or produces, by whose capital it is.
    match  (?<text>(?:(?:khu vực|khối|nhóm)(?: kinh tế|(?: các)? (?:doanh nghiệp|(?-i:DN)))?|doanh nghiệp|(?-i:DN))(?: có)?(?: vốn)?(?: đầu tư)?(?: trực tiếp)? (?:nước ngoài|trong nước|FDI)(?: \(FDI\))?)
    not-after  \d(?: (?:nghìn|triệu))? 
    set    for=score,rate,change,count,rank,money
    over   facet.field
    yes    khu vực kinh tế có vốn đầu tư nước ngoài đạt 228 triệu USD    text=khu vực kinh tế có vốn đầu tư nước ngoài  for=score,rate,change,count,rank,money
    yes    {Nhóm|Khối các} doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI) tăng 9%    text={Nhóm|Khối các} doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)
    yes    Doanh nghiệp {FDI|trong nước} nộp 7,3 tỷ đồng.    text={Doanh nghiệp FDI|Doanh nghiệp trong nước}
    yes    khối {doanh nghiệp|DN} FDI tăng 9%    text=khối {doanh nghiệp|DN} FDI
    yes    DN FDI tăng 9%    text=DN FDI
    yes    khu vực trong nước giảm 2%    text=khu vực trong nước
    no     Có 15{| nghìn| triệu} doanh nghiệp trong nước thuê đất.
    no     Vốn đầu tư nước ngoài tăng 5%.
    no     khu vực này có 5 doanh nghiệp

rule facet.named
    # Parts that the press names without such a word.
    match  (?<text>môn (?-i:\p{Lu})[\p{L}]*(?: (?:học|sử|văn|lý))?|đường (?:bộ|sắt|thủy nội địa|thủy|hàng không|biển)|ngân sách (?:trung ương|địa phương|tỉnh|huyện|xã)|vốn (?:trong nước|nước ngoài|ODA|trung ương|địa phương)|(?:khách|du khách|lượt khách) (?:quốc tế|nội địa)|trẻ em|người lớn|nam giới|nữ giới|(?:thành thị|nông thôn)(?= (?:là|đạt|chiếm|tăng|giảm|còn|có|ở mức|\d)))
    set    for=score,rate,change,count,rank,money
    yes    Vận tải đường {bộ|sắt|thủy|thủy nội địa|biển|hàng không} tăng 5%.    text={đường bộ|đường sắt|đường thủy|đường thủy nội địa|đường biển|đường hàng không}
    yes    Vốn {trong nước|nước ngoài|ODA|trung ương|địa phương} giải ngân đạt 40%.    text={Vốn trong nước|Vốn nước ngoài|Vốn ODA|Vốn trung ương|Vốn địa phương}
    yes    Tỷ lệ hộ có nước sạch ở nông thôn {đạt|còn|ở mức} 92%.    text=nông thôn
    yes    Tỷ lệ thất nghiệp ở nông thôn {tăng|giảm} 2%.    text=nông thôn
    yes    Dân số nông thôn chiếm 62%.    text=nông thôn
    yes    Ở nông thôn có 800 ca mắc.    text=nông thôn
    yes    Tỷ lệ hộ có nước sạch là 95%, nông thôn 93%.    text=nông thôn
    yes    dân cư thành thị là 95%, nông thôn là 93%    text=thành thị
    yes    xếp thứ nhì môn Toán    text=môn Toán  for=score,rate,change,count,rank,money
    yes    xếp thứ nhì {môn Vật lý|môn Hóa học|môn Ngữ văn|môn Lịch sử}    text={môn Vật lý|môn Hóa học|môn Ngữ văn|môn Lịch sử}
    yes    ngân sách {địa phương|huyện|trung ương|xã} chi 300 tỷ đồng    text={ngân sách địa phương|ngân sách huyện|ngân sách trung ương|ngân sách xã}
    yes    {Nam giới|Nữ giới|Người lớn} chiếm 30%    text={Nam giới|Nữ giới|Người lớn}
    yes    {|Du |Lượt }khách quốc tế tăng 12%    text={khách quốc tế|Du khách quốc tế|Lượt khách quốc tế}
    yes    khách nội địa tăng 12%    text=khách nội địa
    no     Có 12 môn phái dự hội.
    no     Vốn vay nước ngoài tăng 5%.
    no     Xã chi 5 tỷ đồng xây dựng nông thôn mới.

rule facet.level
    # Levels of government, grades and sides of trade.
    match  (?<text>cấp (?:trung ương|tỉnh|huyện|xã|bộ|cơ sở)(?:(?:,| và) cấp (?:huyện|xã|cơ sở))?)
    |      (?<text>tuyến (?:trung ương|tỉnh|huyện|xã|cơ sở)|bậc (?:mầm non|tiểu học|trung học|đại học|(?-i:THCS|THPT))|trình độ (?:trên đại học|đại học|cao đẳng|trung cấp|sơ cấp|thạc sĩ|tiến sĩ)(?: trở lên|(?:,| và) (?:cao đẳng|trung cấp|sơ cấp))?)
    |      (?<text>loại (?:xuất sắc|giỏi|khá|trung bình|yếu|kém|tốt)|hệ (?:giáo dục thường xuyên|giáo dục phổ thông|trung học phổ thông|bổ túc(?: THPT)?|chính quy|liên thông|vừa làm vừa học|(?-i:\p{Lu}\p{Lu}*))|hợp phần <int>|ngành (?:cao|thấp) nhất)
    not-after  (?:xếp|phân|UBND|HĐND|lãnh đạo|chính quyền|công an|thanh tra|cấp ủy|tòa án|kiểm sát|nhân dân|cạnh tranh|hai|ba|(?<!\d)[23]) 
    set    for=rate,money,change,count,score,duration
    yes    tuyến huyện đạt 90%    text=tuyến huyện
    yes    Số người bệnh ở tuyến {trung ương|tỉnh|xã|cơ sở} tăng 5%.    text={tuyến trung ương|tuyến tỉnh|tuyến xã|tuyến cơ sở}
    yes    Học phí bậc {mầm non|tiểu học|trung học|đại học|THCS|THPT} tăng 3%.    text={bậc mầm non|bậc tiểu học|bậc trung học|bậc đại học|bậc THCS|bậc THPT}
    yes    Số lao động trình độ {trên đại học|cao đẳng|trung cấp|sơ cấp|thạc sĩ|tiến sĩ} tăng 3%.    text={trình độ trên đại học|trình độ cao đẳng|trình độ trung cấp|trình độ sơ cấp|trình độ thạc sĩ|trình độ tiến sĩ}
    yes    Số lao động trình độ {đại học, cao đẳng|cao đẳng và trung cấp|trung cấp, sơ cấp} tăng 3%.    text={trình độ đại học, cao đẳng|trình độ cao đẳng và trung cấp|trình độ trung cấp, sơ cấp}
    yes    trình độ đại học trở lên trong 120 phút    text=trình độ đại học trở lên
    yes    Tỷ lệ này tại cấp {tỉnh|trung ương|huyện|bộ|xã|cơ sở} là 43%    text={cấp tỉnh|cấp trung ương|cấp huyện|cấp bộ|cấp xã|cấp cơ sở}  for=rate,money,change,count,score,duration
    yes    tại cấp tỉnh, cấp xã, tỷ lệ là 43%    text=cấp tỉnh, cấp xã
    yes    tại cấp tỉnh, cấp {cơ sở|huyện}, tỷ lệ là 43%    text={cấp tỉnh, cấp cơ sở|cấp tỉnh, cấp huyện}
    yes    tại cấp tỉnh và cấp xã, tỷ lệ là 43%    text=cấp tỉnh và cấp xã
    yes    Loại {giỏi|xuất sắc|khá|yếu|tốt|trung bình|kém} chiếm 12%.    text={Loại giỏi|Loại xuất sắc|Loại khá|Loại yếu|Loại tốt|Loại trung bình|Loại kém}
    yes    Điểm chuẩn ngành {thấp|cao} nhất là 15.    text={ngành thấp nhất|ngành cao nhất}
    yes    Tỷ lệ đỗ của {hệ GDTX|hệ THPT|hệ giáo dục thường xuyên|hệ bổ túc|hệ bổ túc THPT|hệ chính quy} chỉ đạt 48%.    text={hệ GDTX|hệ THPT|hệ giáo dục thường xuyên|hệ bổ túc|hệ bổ túc THPT|hệ chính quy}
    yes    Tỷ lệ đỗ của {hệ giáo dục phổ thông|hệ trung học phổ thông|hệ liên thông|hệ vừa làm vừa học} chỉ đạt 48%.    text={hệ giáo dục phổ thông|hệ trung học phổ thông|hệ liên thông|hệ vừa làm vừa học}
    yes    Tỷ lệ đúng hạn năm 2023 cấp tỉnh là 43%    text=cấp tỉnh
    yes    hợp phần 2 giải ngân 40%    text=hợp phần 2
    no     UBND cấp tỉnh đạt 43%
    no     Tòa án {hai|2|ba|3} cấp tỉnh Quảng Trị đạt 43%
    no     30 em được xếp loại giỏi.
    no     Có 30 đảng viên được phân loại tốt.
    no     hợp phần mới giải ngân 40%
    no     {HĐND|Lãnh đạo|Chính quyền|Công an|Thanh tra|Cấp ủy|Tòa án|Viện kiểm sát|Tòa án nhân dân} cấp tỉnh đạt 43%
    no     Chỉ số cạnh tranh cấp tỉnh tăng 43%

piece school-level  nhà trẻ|mẫu giáo|mầm non|tiểu học|trung học (?:cơ sở|phổ thông)|(?-i:THCS|THPT|GDTX)

rule facet.grade
    # Grades of pupils, and what schools are called for short where shares of each are listed.
    match  (?<text>(?:lớp|khối lớp) (?:[1-9]|1[0-2]))
    |      (?<text><school-level>)(?=(?: (?:đạt|là|chiếm|còn|có))?(?: <bound>)? <raw>%)
    not-after  (?:vào|từ|đến|lên|các|học|hết|trường|cấp|bậc) 
    set    for=rate,change
    yes    Tỷ lệ trẻ ra lớp ở nhà trẻ là 42%, mẫu giáo {91%|đạt 91%|hơn 91%}, THCS 90%.    text=nhà trẻ
    yes    Tỷ lệ học sinh khá ở {mẫu giáo|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|THCS|THPT|GDTX} là 42%.    text={mẫu giáo|mầm non|tiểu học|trung học cơ sở|trung học phổ thông|THCS|THPT|GDTX}
    yes    Tỷ lệ trẻ ra lớp ở tiểu học {đạt|là|chiếm|còn|có|hơn} 42%.    text=tiểu học  for=rate,change
    yes    Học sinh {lớp 9|lớp 12|khối lớp 9} giảm 3%.    text={lớp 9|lớp 12|khối lớp 9}
    no     Huyện đạt chuẩn phổ cập tiểu học năm 2019, chi 5 tỷ đồng.
    no     Tỷ lệ đỗ vào lớp 10 là 71%.
    no     Tỷ lệ học sinh khá {từ|đến|lên|các|học|hết|trường|cấp|bậc} mẫu giáo đạt 91%.
    no     Xã mở lớp 30 học viên.

rule facet.measure
    # In what it moved, right behind the value: `giảm 5% về lượng`.
    match  về (?<text>(?:số )?lượng|khối lượng|giá trị|trị giá|kim ngạch|sản lượng|diện tích|năng suất|doanh thu|lợi nhuận|số (?:vốn|người chết|người bị thương|tiền|<noun-listed>)|(?:việc|tiền)(?=[,;.)]| và |$))
    after  \d(?: ?%| \p{L}*(?: \p{L}*)?(?: \p{L}*)?) 
    set    for=change,count,money,rate  side=after
    yes    giảm 5% về lượng nhưng tăng 2% về giá trị    text=lượng  side=after  for=change,count,money,rate
    yes    đạt 764 triệu {USD|đô la} về giá trị.    text=giá trị
    yes    tăng 12% về {số lượng|khối lượng|trị giá|kim ngạch|sản lượng|diện tích|năng suất|doanh thu|lợi nhuận}    text={số lượng|khối lượng|trị giá|kim ngạch|sản lượng|diện tích|năng suất|doanh thu|lợi nhuận}
    yes    tăng 12% về số {vụ|ca|dự án|vốn|người chết|người bị thương|tiền}    text={số vụ|số ca|số dự án|số vốn|số người chết|số người bị thương|số tiền}
    yes    tăng 12% về số tờ khai và 18% về kim ngạch    text=số tờ khai
    yes    tăng 2.000 tấn về lượng    text=lượng
    yes    Chi cục đạt 74% về việc{,|;| và|.} 39% về tiền.    text=việc
    yes    Chi cục đạt 39 % về tiền{.|;|, xong|}    text=tiền
    no     Chi cục đạt 74% về việc giải ngân.
    no     Bản tin nói về lượng mưa 50 mm.
    no     tăng cả lượng và chất

rule facet.price
    # Which of two prices it is; what somebody sells is none.
    match  (?<text>(?:chiều )?(?:mua vào|bán ra))(?= ?(?:[),;.–-]|là|ở mức|đạt|tăng|giảm|niêm yết|quanh|\d|hơn|còn|lên|xuống))
    with   (?:giá|vàng|USD|niêm yết)
    set    for=money,change
    yes    giá vàng là 55,7 triệu đồng/lượng (mua vào) và 56,2 triệu đồng/lượng (bán ra)    text=mua vào
    yes    Giá euro bán ra {ở mức|là|đạt|tăng lên|giảm về|niêm yết ở|quanh mức|hơn|còn|lên|xuống} 27.400 đồng.    text=bán ra
    yes    {USD|Vàng} bán ra ở mức cao.    text=bán ra  for=money,change
    yes    Ngân hàng niêm yết euro mua vào 27.000 đồng.    text=mua vào
    yes    Giá vàng chiều bán ra đạt 56 triệu đồng.    text=chiều bán ra
    no     Giá xăng giả bán ra thị trường thu lợi 3 tỷ đồng.
    no     bán ra 300 xe

rule facet.side
    # Sides of trade, right behind the value.
    match  ở (?<text>chiều (?:mua vào|bán ra))(?! (?:là|đạt|ở mức|đứng|tăng|giảm|được|niêm yết|còn))
    set    for=change,money  side=after
    over   facet.price
    yes    Giá vàng giảm 540.000 đồng ở chiều mua vào.    text=chiều mua vào  for=change,money  side=after
    yes    tăng 100 nghìn đồng ở chiều bán ra so với hôm qua    text=chiều bán ra
    no     ở chiều bán ra là 56,25 triệu đồng
    no     Giá vàng ở chiều bán ra {đạt|ở mức|đứng ở mức|tăng lên|giảm còn|được giao dịch ở|niêm yết|còn} 56,25 triệu đồng.
    no     Giá tăng 5% theo chiều mua vào.

rule facet.for
    # Whom or what a sentence turns to: `Đối với hộ nghèo, tỉnh hỗ trợ 5 triệu đồng`.
    match  (?:còn |riêng )?đối với (?!<portal>)(?<text><np>)(?=,| (?:đã|có|thì|được|là|sẽ))
    not-after  [\p{L}\d]+ 
    set    for=rate,money,change,count,score,duration,rank  head=yes
    over   facet.field  facet.named
    yes    Đối với doanh nghiệp kinh doanh kho bãi, hệ thống đã có tại 277 đơn vị.    text=doanh nghiệp kinh doanh kho bãi
    yes    Đối với hộ cận nghèo thì mức hỗ trợ là 5 triệu đồng.    text=hộ cận nghèo  head=yes  for=rate,money,change,count,score,duration,rank
    yes    {Còn|Riêng} đối với các hộ nghèo, mức hỗ trợ là 5 triệu đồng.    text=các hộ nghèo
    yes    {Cụ thể|Trong đó|Theo quy định}, đối với xe tải, mức phí là 50.000 đồng.    text=xe tải
    yes    Đối với vận tải hàng không, giá vé tăng 5%.    text=vận tải hàng không
    yes    Đối với xe buýt {|đã }có 5 tuyến chạy thử.    text=xe buýt
    yes    Đối với hộ nghèo {|sẽ }được hỗ trợ 5 triệu đồng.    text=hộ nghèo
    yes    Đối với thủ tục liên thông là 30 ngày.    text=thủ tục liên thông
    yes    Đối với lĩnh vực đất đai, tỉnh đã giải quyết 300 hồ sơ.    text=lĩnh vực đất đai
    yes    Đối với trẻ em, mức hỗ trợ là 5 triệu đồng.    text=trẻ em
    no     Mức phạt đối với hộ kinh doanh là 5 triệu đồng.
    no     Tỉnh thu phí đối với xe tải.
    no     Đối với Cổng DVC quốc gia, đã có 300 tài khoản.
    no     Đối với hộ nghèo không có đất, xã cấp 5 triệu đồng.

list  whose    nouns where class=person|household
# Words that begin no name and no time: what parts are called by.
piece part-lower  (?!(?:các |những )?(?:<whose>|<body-type>|năm|tháng|ngày|tỉnh|thành phố|địa phương|đơn vị|quận|huyện|thị xã|thị trấn|xã|phường|vùng|nước|quốc gia)(?!\p{L}))(?-i:[\p{Ll}\p{M}-]++(?: [\p{Ll}\p{M}-]++){0,9}?)

rule facet.most
    # The part that has most or least of what is measured, and those that come next: `Tỷ lệ đúng hạn cao nhất là đăng ký
    # kinh doanh với 98%, tiếp đến là cấp phép xây dựng 95%`.
    match  (?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|kém) (?:nhất|hơn)|(?:tiếp|kế)(?: đến| theo| đó| sau)?|thứ (?:hai|nhì|ba|tư)|sau đó) (?:là|thuộc về) (?<text><part-lower>)(?=,? (?:(?:với|đạt|là|chiếm|ở mức|có|chỉ) )*(?:<bound> )?\d| \(\d)
    set    for=change,money,count,rate,score
    yes    Tỷ lệ hài lòng {cao|thấp|lớn|tốt|kém} nhất {là|thuộc về} cấp giấy phép lái xe {đạt|với|là|chiếm|ở mức|có|chỉ} 91%.    text=cấp giấy phép lái xe
    yes    Số đơn nhiều nhất là đăng ký kinh doanh 300 đơn, {tiếp đến|tiếp theo|kế đến|tiếp đó|sau đó|thứ hai} là cấp phép xây dựng hơn 200 đơn.    text=đăng ký kinh doanh
    yes    Số đơn {ít nhất|nhỏ nhất|nhiều hơn} là công chứng{ với 30 đơn|, với 30 đơn| (30 đơn)}.    text=công chứng  for=change,money,count,rate,score
    yes    Trong số này, {tiếp|tiếp đến|tiếp theo|tiếp đó|tiếp sau|kế|kế đến|kế theo|sau đó} là đăng ký tạm trú hơn 200 đơn.    text=đăng ký tạm trú
    yes    Trong số này, {thứ hai|thứ nhì|thứ ba|thứ tư|đứng thứ hai|xếp thứ ba} là đăng ký tạm trú hơn 200 đơn.    text=đăng ký tạm trú
    no     Tỷ lệ đỗ cao nhất là {Hà Nội|trường chuyên|tỉnh Nam Định|các xã đồng bằng} 99%.
    no     Số đơn nhiều nhất là {những người nghèo|người nghèo|sở chuyên ngành|năm trước|tháng trước|ngày đầu tuần} với 300 đơn.
    no     Số đơn nhiều nhất là {tỉnh miền núi|thành phố trực thuộc|địa phương ven biển|đơn vị sự nghiệp|quận nội thành|huyện đảo} với 300 đơn.
    no     Số đơn nhiều nhất là {thị xã mới|thị trấn cũ|xã bãi ngang|phường trung tâm|vùng cao|nước ngoài|quốc gia láng giềng} với 300 đơn.
    no     Cao nhất là năm 2019.

piece part-value  \((?:đạt |chỉ )?\d[\d,.]*(?:%| điểm)

rule facet.listed
    # The parts that an index or a rate is told of, with its values in brackets: `Chỉ số hài lòng thấp ở 2 dịch vụ là cấp
    # giấy khai sinh (75%) và chứng thực (64%)`.
    match  (?:chỉ số|tỷ lệ|điểm số) (?:[^.;:\d]|\d(?! ?%)){1,90}?(?: là| gồm| như|:) (?<text><part-lower>)(?= <part-value>)
    |      \)(?:,? và|[,;]) (?<text><part-lower>)(?= <part-value>)
    with   chỉ số|tỷ lệ|điểm số
    set    for=rate,score
    yes    Ba dịch vụ có chỉ số hài lòng thấp là cấp giấy khai sinh (75% so với 84,4%) và chứng thực (64%).    text=cấp giấy khai sinh
    yes    Điểm số hài lòng của Huế (7,5 điểm), chứng thực (6,4 điểm).    text=chứng thực  for=rate,score
    yes    {Điểm số|Chỉ số} hài lòng thấp ở 2 dịch vụ là cấp giấy khai sinh (6,4 điểm).    text=cấp giấy khai sinh
    yes    Chỉ số hài lòng của Huế (75%){,|;| và|, và} chứng thực (64%).    text=chứng thực
    yes    Tỷ lệ đúng hạn cao{:| gồm| như} đăng ký thường trú ({|đạt |chỉ }75%).    text=đăng ký thường trú
    no     Huyện nhận qua mạng việc khai tạm vắng (đạt 99%), thông báo lưu trú (đạt 98%).
    no     Các xã có tỷ lệ đúng hạn cao là {Lộc An|xã Lộc An|thị trấn Vân Đình} (98%).
    no     Tỷ lệ đúng hạn đạt {95%|95 %} nhờ những việc như tập huấn (75% cán bộ).
    no     Tỷ lệ đúng hạn của tỉnh tăng nhanh trong mấy tháng gần đây sau khi các xã thay cách làm và thêm người cho nhiều việc như tập huấn (75% cán bộ).

rule facet.ranked
    # The parts that a place is held in, told in a list to the end of the sentence: `dẫn đầu ở 3 tiêu chí: minh bạch, đất
    # đai và lao động`.
    match  (?:ở|về|trong|tại)(?: các| cả)?(?: \d\d?| hai| ba| bốn| năm| sáu)? (?:(?:tiêu chí|trụ cột|nội dung|lĩnh vực)(?: thành phần)?|chỉ số thành phần)(?::| (?:là|gồm)(?: có)?:?) (?<text>(?!các |những |có )[^.;:()\d]{4,160})(?=[.;]|$)
    |      về (?!<index-score>)xếp hạng (?!<index-score>)(?<text>(?-i:(?=\p{Ll}))[^.;:()\d]{4,90})(?=[.;]|$)
    after  (?:dẫn đầu|đứng đầu|(?:xếp|đứng) (?:thứ|hạng|vị trí) [^ .;:()]+) (?:[^.;:()\d]{1,40} )?
    set    for=rank  side=after
    over   facet.part  facet.field
    yes    Huế dẫn đầu ở 3 {tiêu chí|trụ cột|nội dung|lĩnh vực|chỉ số thành phần}{:| là| gồm| gồm có| là:} minh bạch, đất đai và lao động.    text=minh bạch, đất đai và lao động  for=rank  side=after
    yes    Huế {đứng đầu cả nước|xếp thứ 2 toàn quốc|đứng hạng ba|xếp vị trí nhì} {ở|về|trong|tại} {hai|ba|bốn|cả sáu|các} trụ cột: chính quyền số; sau đó là Vinh.    text=chính quyền số
    yes    Huế dẫn đầu ở {3 tiêu chí thành phần|năm lĩnh vực}: công khai, kiểm soát    text=công khai, kiểm soát
    yes    Huế dẫn đầu ở 13 nội dung: {lĩnh vực đất đai|nhóm tiêu chí minh bạch}.    text={lĩnh vực đất đai|nhóm tiêu chí minh bạch}
    yes    Huế dẫn đầu về xếp hạng hạ tầng kỹ thuật, ứng dụng{.|}    text=hạ tầng kỹ thuật, ứng dụng
    no     Huế dẫn đầu về xếp hạng {PCI|cải cách hành chính|năng lực cạnh tranh cấp tỉnh}.
    no     Huế có 3 tiêu chí: minh bạch, đất đai và lao động.
    no     Huế cần cố gắng ở 3 tiêu chí: minh bạch, đất đai và lao động.
    no     Huế xếp thứ ba cả nước và còn phải cố gắng nhiều hơn nữa ở 3 tiêu chí: minh bạch, đất đai và lao động.
    no     Huế dẫn đầu ở 3 tiêu chí: trong cuộc họp sáng qua với các xã và các phòng, chủ tịch tỉnh nói rằng cả ba đều nhờ người dân tin và theo, nhờ cán bộ xã chịu khó đến từng nhà, và nhờ đoàn thể cùng vào cuộc.
    no     Huế dẫn đầu về xếp hạng theo cách tính mà đoàn chuyên gia đưa ra hồi đầu tháng và được tất cả các xã cùng các phòng tán thành.
    no     Huế dẫn đầu về xếp hạng {Đại học xanh|hạ tầng kỹ thuật (98 phần trăm)}.
    no     Huế dẫn đầu ở 3 tiêu chí: minh bạch (6,5 điểm).
    no     Huế dẫn đầu ở các tiêu chí: {các tiêu chí khác|những tiêu chí khác|có tiêu chí khác}.

rule facet.labelled
    # The parts of a list, each with its value behind a colon: `Các lĩnh vực có chỉ số như sau: nhân lực: 0,94; hạ tầng:
    # 0,82`.
    match  [:;](?: và)? (?<text>(?!(?:<place>|<body-type>|<whose>|tỉnh|thành phố|TP|huyện|quận|xã|phường|năm|tháng|quý|ngày|lần|ngạch|giá)(?!\p{L}))[\p{L}\p{M}][\p{L}\p{M} ,–-]{1,60}?)(?=: (?:<bound> )?[+-]? ?\d)
    with   (?:lĩnh vực|dịch vụ|nội dung|tiêu chí|thủ tục|chỉ số|trụ cột|nhóm)[^.;]*:[^.;]*: [^.;:\d]*\d[^:]*;[^.;:]*: 
    set    for=score,count,rate
    yes    Các lĩnh vực của tỉnh có chỉ số như sau: hạ tầng: 0,82; {nhân lực|môi trường tổ chức – chính sách}: 0,94.    text=hạ tầng
    yes    Các thủ tục nhiều hồ sơ như: chứng thực: 300 hồ sơ; hộ tịch: hơn 90 hồ sơ.    text=chứng thực  for=score,count,rate
    yes    Các {lĩnh vực|dịch vụ|nội dung|tiêu chí|thủ tục|chỉ số|trụ cột|nhóm} đều tăng: giám sát: {hơn 0,82|+0,82|+ 0,82}; nhân lực: 0,94.    text=giám sát
    yes    Các lĩnh vực có chỉ số như sau: mạng 5G: 0,82; mạng 4G: 0,93;{ và|} giao thông: 0,94.    text=giao thông
    yes    Các tiêu chí đạt: hạ tầng: 15 xã; môi trường: 12 xã; y tế: 9 xã.    text=hạ tầng
    no     Năm tỉnh có chỉ số cao: {Huế|tỉnh Huế}: 0,82; Hà Nội: 0,94.
    no     Các nhóm có chỉ số cao: {sở chuyên ngành|người dân|thành phố trực thuộc|TP trực thuộc|huyện đảo|quận mới|xã miền núi|phường mới}: 0,82; Hà Nội: 0,94.
    no     Các nhóm có chỉ số cao: {năm trước|tháng trước|quý trước|ngày đầu|lần đầu|ngạch cao|giá trần}: 0,82; Hà Nội: 0,94.
    no     Các nhóm có chỉ số cao: Huế: 0,82; nhưng ở những nơi khác mà đoàn đã đến làm việc vào mùa hè vừa rồi: 0,94.
    no     Lĩnh vực đất đai: 30 hồ sơ.

rule facet.goods
    # What is traded or grown: figures of trade are split by it.
    match  (?<text><goods>)
    not-after  (?:quán|tiệm|chuỗi|cửa hàng|nuôi|trồng|tàng trữ|vận chuyển|mua bán|buôn lậu|, chế biến)
    set    for=change,money,count,rate
    yes    gạo giảm 8% về khối lượng    text=gạo
    yes    nhập khẩu xăng dầu giảm 12%    text=xăng dầu
    no     Giá gạch tăng 5%.
    no     Xưởng bán 30 bộ bàn ghế gỗ.
    no     mở 500 quán cà phê
    no     14.000 ha mặt nước nuôi tôm
    no     {Chuỗi|Tiệm|Cửa hàng} cà phê giảm 8% về số lượng
    no     Kiểm lâm xử lý 9 vụ {tàng trữ|vận chuyển|mua bán|buôn lậu|mua bán, chế biến} lâm sản, 6 vụ phá rừng.
    no     Diện tích trồng cà phê giảm 8%

list  branch   branches

rule facet.branch
    # Groups of prices and sections of the economy have names with commas: `nhóm đồ uống và thuốc lá tăng 2%`.
    match  (?<text>(?:(?:các )?(?:nhóm(?: hàng| dịch vụ)?|khu vực|ngành|lĩnh vực|hoạt động|chỉ số giá nhóm) )<branch>)
    |      (?<text><branch>)(?=,? (?:(?:chỉ|cũng|vẫn|lại|ước|đã) )*(?:tăng|giảm|đạt|chiếm|với|đóng góp|thu hút|có (?:mức|chỉ số))| \(?(?:(?:tăng|giảm) )?\d[\d.,]*%)
    with   \d
    over   facet.*
    set    for=change,money,count,rate,score
    yes    {Nhóm|Nhóm hàng|Các nhóm} đồ uống và thuốc lá giảm 0,17%    text={Nhóm|Nhóm hàng|Các nhóm} đồ uống và thuốc lá
    yes    {Nhóm dịch vụ|Lĩnh vực|Hoạt động|Chỉ số giá nhóm} giáo dục của 5 xã giảm    text={Nhóm dịch vụ|Lĩnh vực|Hoạt động|Chỉ số giá nhóm} giáo dục
    yes    Đồ uống và thuốc lá{, tăng| chỉ tăng| cũng tăng| vẫn tăng| lại tăng| đã tăng| (0,17%)} 0,17%.    text=Đồ uống và thuốc lá  for=change,money,count,rate,score
    yes    Vận tải, kho bãi {chiếm|với|đóng góp|thu hút|đạt|có mức} 210 triệu USD    text=Vận tải, kho bãi
    yes    Tiếp theo là {dịch vụ y tế|dịch vụ giáo dục} ({tăng|giảm} 1,28%).    text={dịch vụ y tế|dịch vụ giáo dục}
    yes    Chỉ bưu chính viễn thông có chỉ số giá giảm 0,17%.    text=bưu chính viễn thông
    yes    khu vực công nghiệp và xây dựng tăng 1,28%    text=khu vực công nghiệp và xây dựng
    yes    nhóm hàng ăn và dịch vụ ăn uống tăng 1,28%    text=nhóm hàng ăn và dịch vụ ăn uống
    yes    ngành nghệ thuật, vui chơi và giải trí {đạt|thu hút|có mức} 210 triệu USD    text=ngành nghệ thuật, vui chơi và giải trí
    yes    Thiết bị và đồ dùng gia đình {tăng|giảm|ước tăng} 0,12%; giáo dục ổn định.    text=Thiết bị và đồ dùng gia đình
    yes    Tăng giá có văn hóa, giải trí và du lịch 0,02%.    text=văn hóa, giải trí và du lịch
    no     Xây dựng và giáo dục là hai việc lớn của 5 xã.
    no     Nhóm giáo dục tăng mạnh.
    no     Ngành này tăng 5%.

# Schemes of social insurance.
rule facet.scheme
    # `Số người tham gia BHXH là 3.000 người; BHTN là 2.000 người`: those who pay are counted by it.
    match  (?:(?:trong đó|còn|riêng|và) )?(?<text><scheme>)(?=(?: \([^()]*\))?(?: ?:| (?:là|đạt|có|ước|tăng|giảm|chiếm|gần|hơn|trên|khoảng|\d)))
    not-after  [\p{L}\p{M}\d]+ |(?:BHXH|BHYT|xã hội|y tế|bắt buộc), 
    set    for=count,rate,change,money
    yes    Số người tham gia BHXH là 3.000 người, trong đó BHXH {bắt buộc|tự nguyện} là 2.000 người.    text=BHXH {bắt buộc|tự nguyện}
    yes    Cả tỉnh có 3.000 người đóng bảo hiểm; {BHTN|BHYT|BHYT hộ gia đình|bảo hiểm y tế}{: 500 người| 500 người| đạt 40%}.    text={BHTN|BHYT|BHYT hộ gia đình|bảo hiểm y tế}
    yes    Cả tỉnh có 3.000 người đóng; {Bảo hiểm xã hội tự nguyện|BH y tế|BHYT học sinh|BHYT HSSV} đạt 40%.    text={Bảo hiểm xã hội tự nguyện|BH y tế|BHYT học sinh|BHYT HSSV}
    yes    Cả tỉnh có 3.000 người đóng bảo hiểm; bảo hiểm thất nghiệp (BHTN) chiếm 40%.    text=bảo hiểm thất nghiệp
    yes    Cả tỉnh có 3.000 người đóng bảo hiểm{; còn|; riêng|, và|, trong đó,|; trong đó:} BHTN là 500 người.    text=BHTN  for=count,rate,change,money
    yes    Cả tỉnh có 3.000 người đóng bảo hiểm; BHTN {có|ước|tăng|giảm|gần|hơn|trên|khoảng} 500 người.    text=BHTN
    yes    Cả tỉnh có 3.000 người đóng bảo hiểm; BHTN : 500 người.    text=BHTN
    no     Số người tham gia BHYT là 3.000 người.
    no     Số người tham gia {BHXH|BHYT|bảo hiểm xã hội|bảo hiểm y tế|BHXH bắt buộc}, BHTN là 3.000 người.
    no     BHYT của tỉnh là 3.000 thẻ.

list  part     parts

rule facet.part
    # Parts that the indices of government are made up of (parts.tsv).
    match  (?<text><part:index>)
    set    for=score,rank
    yes    tiếp cận đất đai chỉ đạt 6,4 điểm    text=tiếp cận đất đai  for=score,rank
    yes    mạnh về cải cách tài chính công, xếp thứ 2/63    text=cải cách tài chính công  index=par
    no     Thuế đất đai tăng 5%.
    no     Cải cách tiền lương tốn 5 tỷ đồng.

rule facet.part-named
    # ... with the word that says they are parts.
    match  (?<text>(?:lĩnh vực|(?:chỉ số )?nội dung|tiêu chí|hạng mục|chỉ số thành phần|nhóm(?: chỉ số| tiêu chí)?) <part:index>)
    set    for=score,rank
    over   facet.field
    yes    {Lĩnh vực|Nội dung|Tiêu chí|Chỉ số thành phần} minh bạch thấp, {lĩnh vực|nội dung|tiêu chí|chỉ số thành phần} tiếp cận đất đai chỉ đạt 6,4 điểm    text={lĩnh vực|nội dung|tiêu chí|chỉ số thành phần} tiếp cận đất đai  index=pci ddci  for=score,rank
    yes    Tỉnh đạt 5,3 điểm ở hạng mục công khai, minh bạch.    text=hạng mục công khai, minh bạch
    yes    {Nhóm|Nhóm chỉ số|Nhóm tiêu chí|Chỉ số nội dung} tiến độ giải quyết đạt 19,6/20 điểm.    text={Nhóm|Nhóm chỉ số|Nhóm tiêu chí|Chỉ số nội dung} tiến độ giải quyết  index=index-766
    yes    Riêng lĩnh vực cải cách thể chế đạt cao nhất với 92,4%.    text=lĩnh vực cải cách thể chế  index=par
    no     nội dung xây dựng chính quyền số đạt 9,1 điểm
    no     tính minh bạch đạt 6,4 điểm
