# Owners: a word right before a name that makes it the owner of what is measured: `tỷ lệ của tỉnh Nghệ An`.
#
# Not covered: an owner right behind what it owns (`tỷ lệ giải ngân Nghệ An`): a subject like others.

rule owner.holder
    # Who holds the place before it: `dẫn đầu vẫn là Huế`, `vị trí thứ 3 thuộc về Huế`.
    match  là(?! (?:địa phương|đơn vị|tỉnh|thành phố|nơi|bộ) (?-i:\p{Ll}))|thuộc về
    after  (?:dẫn đầu|đứng đầu|đầu bảng|quán quân|á quân|(?:thứ|hạng|vị trí(?: số)?) (?:\d|nhất|nhì|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))(?:[^.,;:()]|, (?=ban|ngành|thành|huyện|thị|xã|phường|quận))* 
    set    holds=yes
    yes    Ở khối sở, dẫn đầu {vẫn |tiếp tục |lại |}là Sở Xây dựng.
    yes    Vị trí {thứ 3 trong bảng|quán quân|số 2|thứ 12} {đã |}thuộc về Huế.
    yes    {Đứng đầu|Đầu bảng|Á quân} là Huế.
    yes    Dẫn đầu chỉ số cấp sở, ban, ngành là Sở Y tế.
    yes    Đứng đầu khối {huyện, thành phố|quận, huyện|huyện, thị xã|phường, xã|xã, phường|huyện, quận} là Huế.
    no     Khối đã chọn đội đứng đầu, kế tiếp là Vinh.
    no     Ở vị trí tương đương là Vinh.
    yes    {Xếp hạng 3|Xếp thứ năm|Xếp vị trí thứ ba|Đứng thứ nhất|Đứng thứ nhì|Xếp thứ hai|Xếp thứ tư|Xếp thứ sáu|Xếp thứ bảy|Xếp thứ tám|Xếp thứ chín|Xếp thứ mười} là Huế.
    yes    Tốp 3 {có Vinh với|gồm Vinh và|là Vinh cùng} đội đứng đầu là Huế.    text=là
    no     Đất này là của Huế.
    no     Tốp 3 tỉnh dẫn đầu là Huế.
    no     Huế xếp hạng 1 và Vinh là {địa phương|đơn vị|tỉnh|thành phố|nơi|bộ} có điểm thấp nhất.
    no     Tỉnh dẫn đầu nhờ chỉ số này.

rule owner.most
    # Whose the highest value before it is: `tỉnh đạt cao nhất 5,8 điểm thuộc về Huế`.
    match  thuộc về
    after  (?:cao|thấp|lớn|nhỏ|nhiều|ít|tốt|kém) nhất [^;:()]{0,60}\d[^;:()]{0,20}
    set    holds=yes
    yes    Tỉnh có điểm {cao|thấp|lớn|nhỏ|tốt|kém} nhất 5,8 điểm thuộc về Huế.    text=thuộc về  holds=yes
    yes    Nơi có dự án {nhiều|ít} nhất với 31% thuộc về Huế.
    no     Điểm 5,8 thuộc về Huế.
    no     Điểm cao nhất là 5,8; phần còn lại thuộc về Huế.

rule owner.place-of
    # `Hạng 3 thuộc Thụy Điển`, `vị trí số 5 dành cho Huế`
    match  (?:thuộc|dành cho)(?= (?:(?:tỉnh|thành phố|huyện|xã|sở|bộ|trường) )?(?-i:\p{Lu}))
    after  (?<!đứng |xếp |ở )(?:hạng|vị trí)(?: thứ| số)? (?:\d+|nhất|nhì|hai|ba|tư|năm)(?: [^.,;:()\d]{1,24})? 
    set    holds=yes
    yes    {Hạng|Vị trí|Vị trí thứ|Vị trí số} 3 {|trong bảng }{thuộc|dành cho} {|tỉnh |trường }Vinh.
    yes    Kế đó, hạng {nhất|nhì|ba|tư|năm} thuộc {Sở Y tế|huyện A Lưới|xã Vinh Mỹ|bộ Y tế|thành phố Huế}.
    yes    Hạng hai thuộc Huế.
    no     Đơn vị đứng hạng 3 thuộc Sở Y tế.
    no     Đội xếp vị trí thứ 2 dành cho Huế một vé.
    no     Hạng 3 thuộc nhóm khá.

rule owner.holder-far
    # `Đơn vị đứng thứ 2 trong bảng xếp hạng Bộ chỉ số ... là UBND tỉnh Quảng Trị`: over more words and commas.
    match  (?:đơn vị|địa phương|tỉnh|cơ quan) (?:đứng|xếp) [^.;:()]{1,180}?(?<!\p{L})(?<text>là)(?= (?:UBND |Sở |Bộ |tỉnh |thành phố |TP )?(?-i:\p{Lu}))
    set    holds=yes
    over   owner.holder
    yes    {Đơn vị|Địa phương|Tỉnh|Cơ quan} {đứng|xếp} thứ 2 về phục vụ người dân, doanh nghiệp trên môi trường số là {UBND tỉnh |Sở |Bộ |tỉnh |thành phố |TP |}Lam Sơn.    text=là
    yes    Ở bảng này, đơn vị xếp cuối, sau các sở, ngành khác, là Huế.    text=là
    no     Đơn vị đứng thứ 2 là nơi có nhiều hồ sơ.
    no     Đơn vị nhận nhiều hồ sơ nhất là Sở Y tế.

rule owner.top
    # Who is in the group before it: `Top 5 gồm có Huế`, `nhóm 3 tỉnh dẫn đầu lần lượt là Huế`.
    match  (?:gồm|bao gồm)(?: có)?|là|có|thuộc về|gọi tên
    after  (?:top|tốp) \d+(?: (?!có |là |thuộc |gồm )[^.,;:()\d ]+| 20\d\d)*? 
    set    holds=yes
    over   owner.holder
    yes    {Top|Tốp} 5 {gồm|gồm có|bao gồm|là|có|thuộc về|gọi tên} Huế.    text={gồm|gồm có|bao gồm|là|có|thuộc về|gọi tên}  holds=yes
    yes    Top 5 {tỉnh dẫn đầu PCI|địa phương|PCI 2022|lần lượt} {gồm|là} Huế.    text={gồm|là}
    yes    Lọt top 10 năm nay còn có Huế.    text=có
    no     Huế lọt top 10, có 5 chỉ số tăng điểm.
    no     Huế gồm 40 xã lọt top.
    no     Huế vào top 10 thuộc khối tỉnh có 5 chỉ số tăng điểm.

list  convict  nouns where class=person

rule owner.sentenced
    # Whom a court or an office punishes: what he gets is his, not theirs: `tuyên phạt [bị cáo] Trần Văn An 7 năm tù`.
    match  (?:phạt|kết án|tuyên(?: án)?|giảm án cho)(?: (?:các )?<convict>)?(?= (?-i:\p{Lu}))
    set    leads=yes
    yes    Tòa {tuyên phạt|xử phạt|phạt|kết án|tuyên|tuyên án} Trần Văn An 7 năm tù.    leads=yes
    yes    Tòa giảm án cho {|ông }Trần Văn An còn 7 năm tù.    leads=yes
    yes    Tòa phạt {|các }bị cáo Trần Văn An 7 năm tù.    text=phạt {|các }bị cáo
    no     Bị cáo Trần Văn An lĩnh 7 năm tù.
    no     Đội đã xử phạt 30 trường hợp.
    no     Mức án của bị cáo Trần Văn An là 7 năm tù.

rule owner.average
    # `điểm trung bình [cả nước] là 42,3 điểm`
    match  (?:trung bình|bình quân)(?: chung)?(?= (?:cả nước|toàn quốc))
    not-after  (?:hơn|với) 
    yes    Điểm {trung bình|bình quân|trung bình chung} cả nước là 42,3 điểm.
    yes    Chỉ số bình quân toàn quốc đạt 42,3 điểm.
    no     Điểm của tỉnh cao hơn trung bình cả nước 1,5 điểm.
    no     Điểm của tỉnh so với trung bình cả nước còn kém 1,5 điểm.
    no     Điểm trung bình là 42,3 điểm.

# What a place has so much of.
piece area-measure (?:tổng|số|tỷ lệ|mức|giá trị|diện tích|kim ngạch|thu ngân sách|doanh thu|kinh tế|tình hình|tốc độ|thu nhập|lượng|năng suất)(?!\p{L})

rule owner.area
    # All of a place that something is measured in: `số hộ nghèo trên địa bàn huyện Kon Plông còn 300 hộ`.
    match  trên địa bàn(?= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)? ?(?-i:\p{Lu}))
    after  <area-measure>[^.;:()\d]{1,80} 
    yes    {Tổng số|Số|Tỷ lệ|Mức} hộ nghèo trên địa bàn huyện Đắk Glei giảm 5%.
    yes    Kinh tế - xã hội trên địa bàn {tỉnh|huyện|thị xã|quận|xã|phường|thành phố} Hoa Lư ổn định.
    yes    {Giá trị xuất khẩu|Sản lượng lúa|Diện tích rừng|Kim ngạch nhập khẩu|Tổng thu từ đất} trên địa bàn Huế tăng 5%.
    yes    {Thu ngân sách nhà nước|Doanh thu bán lẻ|Tình hình tội phạm|Tốc độ tăng giá} trên địa bàn TP Huế giảm 5%.
    yes    {Thu nhập của dân|Lượng khách|Dân số ở phố|Năng suất lúa|Tỉ lệ hộ nghèo} trên địa bàn TP. Huế giảm 5%.
    no     Đội kiểm tra 30 cơ sở trên địa bàn huyện Đắk Glei.
    no     Số hộ nghèo trên địa bàn còn 300 hộ.
    no     Dân sống trên địa bàn huyện Đắk Glei nhận 300 tấn gạo.

rule owner.of
    match  của(?! (?:cải|nả))
    yes    chỉ số PCI của tỉnh Nghệ An
    yes    tỷ lệ giải ngân của Sở Xây dựng
    no     Tỉnh thu 5 tỷ đồng.
    no     chỉ số PCI ở tỉnh Nghệ An
    no     nhiều người mất nhà, mất của cải
    no     Nhà nào còn của nả đều đem bán.
