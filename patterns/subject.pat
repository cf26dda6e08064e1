# Subjects: who or what a claim is about. Names of places and bodies; persons where they are named in full.
#
# Words before a name that make it the owner of what is measured (`của`) are in owner.pat.
# anaphor=yes: stands for a full name of the same type that the article has named before.
#
# Not covered: names alone that no list has (`Hoàng Gia thu 3 tỷ đồng`): mentions/items.c finds those that lead to a value.

list  place        places
list  body         bodies
list  body-type    body-types
# Offices that each province or district has one of.
list  body-own    body-types where own=yes
list  body-office  body-types where type=police|office|party|front|assembly|government|school|hospital|army|unit|justice|press
list  anaphor      anaphors
list  sector       sectors
list  surname      surnames
piece place-low    (?!(?:thành phố|TP\.?) ?<place>)(?:(?:quận|huyện|thị xã|(?<!bà |ông )xã|phường|thị trấn|đặc khu|thành phố|thôn|làng|ấp|bản|xóm|buôn|đảo|khu phố|làng nghề) |(?-i:TP|TX)(?:\.| |\. )|(?-i:[HPQ])\.)(?:<name>|\d{1,2}(?!\p{L}|[.,]?\d| (?:tháng|năm|<big-scale>)(?!\p{L})))

rule subject.place
    # Provinces and cities. Some names are words as well (`hòa bình`): only with a capital.
    match  (?:(?:tại|ở) )?(?<text>(?:(?:thành phố|TP\.?|tỉnh) ?)?(?=(?-i:\p{Lu}))<place:id>)(?! Dương)
    not-after  (?:cách|tư tưởng|đạo đức|tấm gương|thời đại|huân chương|giải thưởng|cộng sản|Thái) 
    set    type=place
    over   subject.anaphor  subject.name-at
    no     Trường thi kể chuyện về {tư tưởng|đạo đức|tấm gương|phong cách|thời đại} Hồ Chí Minh.
    no     Có 3 người được tặng {Huân chương|Giải thưởng} Hồ Chí Minh, 2 đoàn viên {cộng sản|bảo tàng|lăng} Hồ Chí Minh.
    no     Xe lao khỏi {đường|đường mòn} Hồ Chí Minh.
    no     Khu công nghiệp nằm cách Đà Nẵng 15 km.
    no     Vùng châu Á - Thái Bình Dương có 5 tỷ dân.
    no     Đà Nẵng (TTXVN 18/4) 63 địa phương đạt trên 80%.
    yes    Trên địa bàn tỉnh Lào Cai còn 22.944 hộ nghèo.    text=tỉnh Lào Cai
    yes    TP Hải Phòng đứng đầu bảng xếp hạng    text=TP Hải Phòng  type=place
    yes    Tại Đà Nẵng, giá đất tăng 5%.    text=Đà Nẵng
    yes    Thủ đô Hà Nội có 8,5 triệu dân    text=Thủ đô Hà Nội
    no     Công ty Max lãi 5 tỷ đồng.
    no     Từ ngày hòa bình lập lại

rule subject.place-former
    # `tỉnh Gia Lai cũ` is not the province that bears the name now.
    match  (?<text>(?:(?:thành phố|TP\.?|tỉnh) ?)?<place:id> (?:\(cũ\)|cũ))
    set    type=place  former=yes
    yes    Tỉnh Quảng Nam (cũ) tăng 6,1%    text=Tỉnh Quảng Nam (cũ)  type=place
    yes    {Thành phố|TP|TP.} Hải Phòng (cũ) tăng 6,1%    text={Thành phố Hải Phòng (cũ)|TP Hải Phòng (cũ)|TP. Hải Phòng (cũ)}
    yes    Hà Giang cũ có 193 xã    text=Hà Giang cũ
    no     Hà Giang có 193 xã
    no     Tỉnh sửa 30 nhà cũ.

# Of them, those that `công ty`, `hãng` and `ngân hàng` may stand for.
list  firm         bodies where type=company
list  bank         bodies where type=bank

rule subject.firm
    match  (?<text>(?=(?-i:\p{Lu}))<firm:id>)(?!\.vn|-)
    over   subject.body  subject.brand
    set    type=company
    yes    VinFast bán 300 xe    text=VinFast  type=company
    yes    Tháng trước, Petrolimex giảm giá 300 đồng    text=Petrolimex
    yes    Viettel có 300 trạm. Hãng lãi 5 tỷ đồng.    text=Viettel
    no     Bộ Nội vụ có 300 người
    no     Bài đăng trên FPT.vn có 300 lượt xem
    no     Kho FPT-Sông Hàn có 300 máy
    no     Loa hòa phát 3 bài.

rule subject.bank
    match  (?<text>(?=(?-i:\p{Lu}))<bank:id>(?:(?: \((?-i:\p{Lu}+)\))? chi nhánh (?:(?:tỉnh|thành phố|TP\.?)(?: <place>)?|<place>))?)(?!\.vn|-)
    over   subject.body  subject.brand
    set    type=bank
    yes    Techcombank lãi 5 tỷ đồng    text=Techcombank  type=bank
    yes    Tháng trước, Agribank mở 3 chi nhánh    text=Agribank
    yes    Agribank chi nhánh {tỉnh|thành phố Huế|TP. Huế|Sơn La} lãi 5 tỷ đồng    text=Agribank chi nhánh {tỉnh|thành phố Huế|TP. Huế|Sơn La}
    yes    Ngân hàng Chính sách xã hội (NHCSXH) chi nhánh tỉnh lãi 5 tỷ đồng    text=Ngân hàng Chính sách xã hội (NHCSXH) chi nhánh tỉnh
    no     Ngân hàng Nhà nước bán ra 2 tỷ USD
    no     Giao dịch trên ACB.vn tăng 5%
    no     Quầy ACB-Sông Hàn có 3 máy
    no     Ba ngân hàng á châu cho vay 3 tỷ đồng.

rule subject.body
    # Bodies that the press names as one (bodies.tsv).
    match  (?<text>(?=(?-i:\p{Lu}))<body:id>(?:-(?-i:\p{Lu}{2,}))?)(?!\.vn| (?:điện tử|số)(?!\p{L}))
    set    type=body
    yes    VCCI-HCM mở 3 lớp tập huấn    text=VCCI-HCM
    yes    Liên Bộ Công Thương-Tài chính giảm giá xăng 300 đồng    text=Bộ Công Thương
    yes    Bộ Nội vụ dẫn đầu các bộ    text=Bộ Nội vụ  type=body
    yes    Chính phủ sốt sắng giao 5 bộ lo vốn.    text=Chính phủ
    yes    Ngân hàng Nhà nước bán ra 2 tỷ USD    text=Ngân hàng Nhà nước
    no     Ngành nội vụ nhận 300 hồ sơ.
    no     VOV.VN - Tỉnh nhận 300 hồ sơ.
    no     Bộ luật Hình sự có 426 điều
    no     Chính phủ {điện tử|số} xếp thứ 71 thế giới
    no     Lãi suất trái phiếu chính phủ giảm còn 2,1%.
    no     {Quỹ được chính phủ 5 nước góp|Vốn ngân hàng nhà nước là|Một nghị sĩ quốc hội xin|Theo bộ công an, có} 300 triệu USD.

# `trường` ends other words: `thị trường`, `quảng trường`.
piece no-school    thị|môi|công|nông|lâm|ngư|chiến|quảng

# `Chủ tịch UBND tỉnh [Lê Văn Phúc]`, `Bí thư Huyện ủy [Lê Văn Phúc]`: who heads it.
piece chief-name (?!<place>)(?-i:<surname>) <cap> <cap>
piece office-name (?!<chief-name>)<cap>(?:[ -](?!<chief-name>)<cap>)*+

rule subject.office
    # A kind of office, and its field or place: `Sở Y tế`, `UBND tỉnh Quảng Trị`.
    match  (?!<body>(?! (?:(?:tỉnh|thành phố) )?<cap>)|<school-kind>|(?-i:vụ|VỤ) )(?<text>(?:<body-office:type>)(?: \((?-i:\p{Lu}{2,})\))? (?:(?:(?:phường|quận|khu vực) |(?-i:[PQ])\. ?)\d{1,2}|(?!(?-i:tổ chức))<sector>|(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường|thị xã) )?(?:<place:id>|<office-name>))(?: (?:tỉnh|thành phố|TP\.?) <place>| <place>)?)
    not-after  (?:<no-school>|dự|cảnh|thông|cơ|trụ|cán|đại|xã|tiêm|vaccine|vắc[- ]xin|(?-i:Bộ)) 
    set    id_of=place
    no     Các trường {THPT|THCS - THPT} công lập tuyển 300 học sinh.
    yes    UBND {tỉnh Quảng Trị|TP. Hải Phòng|thành phố Hà Nội|huyện Đông Sơn} tiếp nhận 50 hồ sơ    text={UBND tỉnh Quảng Trị|UBND TP. Hải Phòng|UBND thành phố Hà Nội|UBND huyện Đông Sơn}
    yes    UBND {thị xã Sơn Tây|quận Ba Đình|phường Tân Mỹ} tiếp nhận 50 hồ sơ    text={UBND thị xã Sơn Tây|UBND quận Ba Đình|UBND phường Tân Mỹ}
    yes    Đảng bộ {tỉnh Quảng Trị|thành phố Huế|TP Huế|TP. Huế} kết nạp 50 đảng viên    text={Đảng bộ tỉnh Quảng Trị|Đảng bộ thành phố Huế|Đảng bộ TP Huế|Đảng bộ TP. Huế}
    yes    Tòa án nhân dân {huyện Đông Sơn|quận Ba Đình|thị xã Sơn Tây|thành phố Huế} thụ lý 50 vụ    text={Tòa án nhân dân huyện Đông Sơn|Tòa án nhân dân quận Ba Đình|Tòa án nhân dân thị xã Sơn Tây|Tòa án nhân dân thành phố Huế}
    yes    Đảng ủy {xã Hòa Sơn|phường Tân Mỹ} quản lý 50 đảng viên    text={Đảng ủy xã Hòa Sơn|Đảng ủy phường Tân Mỹ}
    yes    Sở Y tế đã cấp 300 giấy phép    text=Sở Y tế
    yes    Hải quan khu vực 3 đã thu 300 tỷ đồng    text=Hải quan khu vực 3
    yes    Ủy ban nhân dân (UBND) tỉnh Quảng Trị tiếp nhận 50 hồ sơ    text=Ủy ban nhân dân (UBND) tỉnh Quảng Trị
    yes    Sở Y tế {TP Huế|TP. Huế|thành phố Huế|Quảng Trị|tỉnh Quảng Trị} cấp 300 giấy phép    text={Sở Y tế TP Huế|Sở Y tế TP. Huế|Sở Y tế thành phố Huế|Sở Y tế Quảng Trị|Sở Y tế tỉnh Quảng Trị}
    yes    UBND {phường|quận} 7 lập biên bản    text={UBND phường 7|UBND quận 7}
    yes    {UBND Q.7|Công an P. 12} lập 5 biên bản    text={UBND Q.7|Công an P. 12}
    no     Công an phường bắt 7 người
    no     Có 12 vụ TNGT làm chết 7 người.
    no     CÓ 12 VỤ TNGT LÀM CHẾT 7 NGƯỜI
    no     Bộ Công an xây dựng 3 đề án.
    no     Ủy ban đã họp 3 lần.
    no     sở thú có 300 loài
    no     Bộ Nông nghiệp và Phát triển nông thôn Quảng Trị tiếp nhận 50 hồ sơ
    no     {Cán bộ|Cơ sở|Dịch vụ} y tế Quảng Trị khám cho 50 người
    no     Thị trường lao động Quảng Trị cần 3 nghìn thợ hàn.
    no     Đoàn đã quan trắc môi trường lao động Quảng Trị 3 lần.
    no     Trụ sở công an rộng 300 m2.
    no     {Công|Nông|Lâm} trường Sông Hiếu có 300 lao động.
    no     Quảng trường Thống Nhất có 300 chỗ ngồi.
    no     Ông vào chiến trường Quảng Trị năm 20 tuổi.
    no     Tàu cá bám ngư trường Hoàng Sa 20 ngày.
    no     Lớp nghiệp vụ hải quan có 30 học viên.
    no     Tỉnh chi 30 tỷ đồng cho nhiệm vụ quốc phòng.
    no     Hai người giữ chức vụ Phó Chủ tịch.
    yes    Đại hội Đảng bộ xã Hòa Sơn bầu 25 đại biểu    text=Đảng bộ xã Hòa Sơn
    no     Đại hội Thể thao Đông Nam Á có 36 môn.
    no     Trong xã hội Việt Nam, tỷ lệ này là 5%.
    no     Trạm {tiêm|tiêm vaccine|tiêm vắc xin|tiêm vắc-xin} phòng HPV cho 300 em gái.
    no     Huyện đã tiêm {|vaccine }phòng COVID-19 cho 300 người.
    no     UBND tổ chức 3 lớp tập huấn.
    no     {Ngày|Lễ} hội Hiến máu thu hút 300 người.
    no     Chủ tịch UBND {tỉnh |}Lê Văn Phúc trao 30 suất quà.
    yes    Tổng biên tập Báo Thời Nay Lê Văn Phúc trao 30 suất quà    text=Báo Thời Nay
    yes    Báo Phụ nữ TP Hồ Chí Minh trao 30 suất quà    text=Báo Phụ nữ TP Hồ Chí Minh
    no     Đài {dự|cảnh|thông} báo Quảng Trị mưa 200 mm.

rule subject.office-of
    # An office of the province or town, without its name: `Bảo hiểm xã hội tỉnh`, `Văn phòng UBND tỉnh`.
    match  (?<text><body-own> (?:tỉnh|thành phố|huyện|thị xã))
    set    type=office
    over   subject.body-named
    yes    {Bảo hiểm xã hội|Kho bạc Nhà nước|Cục Thuế|Cục Hải quan|Văn phòng UBND|Ban Dân tộc} tỉnh đạt 76,9 điểm.    text={Bảo hiểm xã hội|Kho bạc Nhà nước|Cục Thuế|Cục Hải quan|Văn phòng UBND|Ban Dân tộc} tỉnh  type=office
    yes    {Chi cục Thuế|Kho bạc Nhà nước} {huyện|thị xã|thành phố} đạt 76,9 điểm.    text={Chi cục Thuế|Kho bạc Nhà nước} {huyện|thị xã|thành phố}
    yes    {Thanh tra|Đài Phát thanh và Truyền hình} tỉnh có 45 người.    text={Thanh tra|Đài Phát thanh và Truyền hình} tỉnh
    yes    Ngân hàng Nhà nước chi nhánh tỉnh đạt 76,9 điểm.    text=Ngân hàng Nhà nước chi nhánh tỉnh
    no     Bảo hiểm xã hội tỉnh Quảng Trị đạt 76,9 điểm.
    no     Cục Thuế đạt 76,9 điểm.
    no     Viện trợ cho tỉnh đạt 5 tỷ đồng.

rule subject.police-low
    # The police of a district, a town or a commune, with the brackets that tell where it lies.
    match  (?<text>Công an <place-low>(?: \((?:huyện |thị xã |thành phố |TP\.? ?|tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)
    set    type=police
    over   subject.*
    yes    Công an huyện Đắk Glei mời 3 người lên làm việc    text=Công an huyện Đắk Glei  type=police
    yes    Công an huyện Đắk Glei (tỉnh Kon Tum) mời 3 người lên làm việc    text=Công an huyện Đắk Glei (tỉnh Kon Tum)
    yes    Công an xã Hòa Sơn ({huyện Đông Sơn|thị xã Sơn Tây}) mời 3 người    text={Công an xã Hòa Sơn (huyện Đông Sơn)|Công an xã Hòa Sơn (thị xã Sơn Tây)}
    yes    Công an xã Hòa Sơn (huyện Đông Sơn, {|tỉnh }Thanh Hóa) mời 3 người    text={Công an xã Hòa Sơn (huyện Đông Sơn, Thanh Hóa)|Công an xã Hòa Sơn (huyện Đông Sơn, tỉnh Thanh Hóa)}
    yes    Công an xã Hòa Sơn (thành phố Huế) mời 3 người    text=Công an xã Hòa Sơn (thành phố Huế)
    yes    Công an quận 5 (TP.{| }HCM) cấp 1.206 thẻ    text={Công an quận 5 (TP.HCM)|Công an quận 5 (TP. HCM)}
    no     Công an huyện đã mời 3 người
    no     Huyện Đắk Glei (tỉnh Kon Tum) có 12 xã.
    no     Công an {thành phố|TP|TP.} Đà Nẵng mời 3 người lên làm việc

list  body-unit    body-types where type=unit

rule subject.unit
    # A part of the police, and whose it is: `Cơ quan Cảnh sát điều tra Công an quận 5`.
    match  (?<text>(?=(?-i:(?:Phòng|Cơ quan) (?:Cảnh sát|An ninh) \p{Ll}))<body-unit>(?: \((?-i:\p{Lu}+)\))?(?:(?:,| -)? Công an (?:<place-low>|(?:(?:tỉnh|thành phố|TP\.?) ?)?<place>))?)
    set    type=unit
    over   subject.office  subject.body-named  subject.police-low
    yes    Phòng Cảnh sát hình sự bắt 3 người    text=Phòng Cảnh sát hình sự  type=unit
    yes    Cơ quan An ninh điều tra bắt 3 người    text=Cơ quan An ninh điều tra
    yes    Cơ quan Cảnh sát điều tra Công an {quận 5|tỉnh Quảng Trị|TP Huế|TP. Huế|thành phố Huế|Hà Nội} bắt 3 người    text=Cơ quan Cảnh sát điều tra Công an {quận 5|tỉnh Quảng Trị|TP Huế|TP. Huế|thành phố Huế|Hà Nội}
    yes    Cơ quan Cảnh sát điều tra - Công an quận 5 bắt 3 người    text=Cơ quan Cảnh sát điều tra - Công an quận 5
    yes    Phòng Cảnh sát giao thông, Công an quận 5 lập 30 biên bản    text=Phòng Cảnh sát giao thông, Công an quận 5
    yes    Cơ quan Cảnh sát điều tra (CSĐT) Công an quận 5 bắt 3 người    text=Cơ quan Cảnh sát điều tra (CSĐT) Công an quận 5
    no     Công an quận 5 bắt 3 người
    no     phòng cảnh sát hình sự bắt 3 người

rule subject.place-low
    # Places below the province.
    match  (?<text><place-low>(?: \((?:(?:H|Q|TX|TP)\.? ?|huyện |quận |thị xã |thành phố |tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)
    not-after  nông 
    not-after  cách(?: quần)? 
    set    type=place-low
    over   subject.anaphor
    yes    Trên địa bàn {|toàn }huyện {Thạch Hà|Bù Na} có 120 hộ nghèo    text=huyện {Thạch Hà|Bù Na}
    yes    {Huyện|Thị trấn} Thạch Hà đạt 19 tiêu chí    text={Huyện Thạch Hà|Thị trấn Thạch Hà}
    yes    {Thôn|Ấp|Xóm|Làng|Bản|Buôn|Khu phố} Tân Mỹ có 120 hộ nghèo    text={Thôn Tân Mỹ|Ấp Tân Mỹ|Xóm Tân Mỹ|Làng Tân Mỹ|Bản Tân Mỹ|Buôn Tân Mỹ|Khu phố Tân Mỹ}
    yes    {Đảo|Đặc khu} Phú Quý đón 3 nghìn lượt khách    text={Đảo Phú Quý|Đặc khu Phú Quý}
    yes    {TP |TP. |TX.|TX |Thành phố |H.|P.|Q.}Thạch Hà đón 3 nghìn lượt khách    text={TP Thạch Hà|TP. Thạch Hà|TX.Thạch Hà|TX Thạch Hà|Thành phố Thạch Hà|H.Thạch Hà|P.Thạch Hà|Q.Thạch Hà}
    yes    phường 5 có 12 khu phố    text=phường 5
    yes    Tại quận 5 ngành y tế đã lấy 300 mẫu.    text=quận 5
    no     Có 3 xã thuộc huyện 30a.
    yes    Làng nghề Bát Tràng bán 3 triệu sản phẩm    text=Làng nghề Bát Tràng
    yes    tại xã Tân Mỹ ({H.|H. |huyện }Đông Sơn, Thanh Hóa) có 14 nhà ngập    text={xã Tân Mỹ (H.Đông Sơn, Thanh Hóa)|xã Tân Mỹ (H. Đông Sơn, Thanh Hóa)|xã Tân Mỹ (huyện Đông Sơn, Thanh Hóa)}
    yes    tại xã Tân Mỹ (H.Đông Sơn, tỉnh Thanh Hóa) có 14 nhà ngập    text=xã Tân Mỹ (H.Đông Sơn, tỉnh Thanh Hóa)
    yes    tại phường Tân Mỹ ({TX.|thị xã }Sầm Sơn, Thanh Hóa) có 14 nhà ngập    text={phường Tân Mỹ (TX.Sầm Sơn, Thanh Hóa)|phường Tân Mỹ (thị xã Sầm Sơn, Thanh Hóa)}
    yes    tại phường Tân Mỹ (thành phố Sầm Sơn, Thanh Hóa) có 14 nhà ngập    text=phường Tân Mỹ (thành phố Sầm Sơn, Thanh Hóa)
    yes    tại phường Phú La ({Q.|quận }Hà Đông, Hà Nội) có 14 nhà ngập    text={phường Phú La (Q.Hà Đông, Hà Nội)|phường Phú La (quận Hà Đông, Hà Nội)}
    yes    tại xã Tân Mỹ (tỉnh Thanh Hóa) có 14 nhà ngập    text=xã Tân Mỹ (tỉnh Thanh Hóa)
    no     Tâm bão cách {|quần }đảo Hoàng Sa 200 km.
    no     Các huyện miền núi mưa 50 mm.
    no     Tỉnh xã hội hóa 5 tỷ đồng.
    no     Ngân sách huyện {3 tỷ|3,5 tỷ|20.000} đồng.
    no     Đây là xã {5 năm|9 tháng} liền không có tội phạm.
    no     TP. Đà Nẵng có 14 nhà ngập.
    no     Nông thôn Thạch Hà đạt 19 tiêu chí.
    yes    tại phường Tân Mỹ (TP Sầm Sơn, Thanh Hóa) có 14 nhà ngập    text=phường Tân Mỹ (TP Sầm Sơn, Thanh Hóa)
    no     {Bà|Ông} xã Mai Phương góp 30 triệu đồng.
    yes    tại phường Tân Mỹ (TP. Sầm Sơn, Thanh Hóa) có 14 nhà ngập    text=phường Tân Mỹ (TP. Sầm Sơn, Thanh Hóa)

rule subject.place-of
    # A place that the lists do not have, and its province: `Tân Mỹ (Thanh Hóa) có mưa 105 mm`.
    match  (?<text><name> \((?:<place>|(?:huyện|xã|thị xã|quận|phường|thành phố|TP|tỉnh) <name>)\))
    not-after  (?:sinh viên|ông|bà|anh|chị|phố(?: <cap>)?) 
    set    type=place-low
    yes    Mưa nhiều nhất là Hòa Sơn ({huyện Bắc Sơn|xã Đông Minh|tỉnh Lạng Sơn}) 56mm    text={Hòa Sơn (huyện Bắc Sơn)|Hòa Sơn (xã Đông Minh)|Hòa Sơn (tỉnh Lạng Sơn)}
    yes    Ngập sâu nhất là {Mễ Trì (quận Nam Từ Liêm)|Triều Khúc (phường Thanh Liệt)|Phú Nhi (thị xã Sơn Tây)} 56 cm    text={Mễ Trì (quận Nam Từ Liêm)|Triều Khúc (phường Thanh Liệt)|Phú Nhi (thị xã Sơn Tây)}
    yes    Ngập sâu nhất là Thảo Điền ({thành phố|TP} Thủ Đức) 56 cm    text={Thảo Điền (thành phố Thủ Đức)|Thảo Điền (TP Thủ Đức)}
    yes    Tân Mỹ (Thanh Hóa) có mưa 105 mm    text=Tân Mỹ (Thanh Hóa)  type=place-low
    yes    Mưa lớn nhất đo ở Hòa Sơn (Lạng Sơn) là 140 mm    text=Hòa Sơn (Lạng Sơn)
    no     xã Tân Mỹ (Thanh Hóa)
    no     mưa lớn (Thanh Hóa) 105 mm
    no     Riêng {bà|ông|anh|chị|sinh viên} Mỹ (Thanh Hóa) bán 105 tấn lúa.
    no     Ngân hàng trên phố {Hiền|Hiền Lâm} (Huế) có 5 quầy.

list  country      countries

# Behind these no country is who or what it is about: `một yên [Nhật]`, `năng lực cạnh tranh [toàn cầu]`.
piece no-country (?:cho người|cửa khẩu|yên|bảng|xếp hạng|cạnh tranh|sáng tạo|điện tử|đô la|đô-la|nhân dân tệ|won|rupee|baht|franc|tiếng|môn|(?<!\p{L})(?!(?:<function>|nước|người|khách|hàng|phía)(?!\p{L}))(?-i:\p{Lu}\p{Ll}+))

rule subject.country
    # Only with a capital: `áo`, `đức` and `ý` are words.
    match  (?<text>(?:thị trường |(?-i:U)\.?\d\d )?(?=(?-i:\p{Lu}))(?!VN(?:-| ?Index))<country:id>|cả nước|toàn quốc|nước ta)
    not-after  <no-country> 
    set    type=country
    no     Trên bảng xếp hạng toàn quốc tỉnh đạt 77,6 điểm.
    no     Cấp giấy cho người Việt Nam là 79 trường hợp.
    yes    Việt Nam xuất khẩu 5 tỷ USD    text=Việt Nam  type=country
    yes    Nhật Bản đón 3 triệu lượt khách    text=Nhật Bản
    yes    {U23|U.23} Nhật Bản ghi 3 bàn    text={U23|U.23} Nhật Bản
    yes    Thị trường Nhật Bản mua 300 tấn vải    text=Thị trường Nhật Bản
    yes    nước ta có 54 dân tộc    text=nước ta
    yes    {Nước|Riêng|Tại} Mỹ đón 3 triệu lượt khách    text=Mỹ
    yes    Kinh tế VN tăng 6%    text=VN
    no     {VN-Index|VN Index} tăng 6 điểm.
    no     Xuất khẩu qua cửa khẩu cả nước đạt 5 tỷ USD.
    no     Tân Mỹ có 300 hộ.
    no     Có 90% hộ dùng nước sạch.
    no     bán 300 bộ áo dài
    no     giá một bảng Anh là 33.000 đồng
    no     Giá {đô la|đô-la} Úc tăng 2%.
    no     Đồng {won Hàn Quốc|baht Thái Lan|franc Thụy Sĩ|rupee Ấn Độ} tăng 2%.
    no     Giá nhân dân tệ Trung Quốc tăng 2%.
    no     Lớp tiếng Đức có 30 học viên.
    no     Điểm trung bình môn Anh là 5,4.
    yes    {Người|Khách|Hàng|Phía} Mỹ chiếm 30%    text=Mỹ
    no     Giá yên Nhật Bản tăng 2%.
    no     Tiệm bánh Tuyết Anh bán 300 ổ mỗi ngày.

rule subject.world
    # More than a country: named in passing (`giá gạo thế giới`), an article is not about it.
    match  (?<text>châu (?:Á(?: ?[-–] ?Thái Bình Dương)?|Âu|Mỹ|Phi|Úc|Đại Dương)|(?:khu vực )?(?:Đông|Nam|Đông Nam) Á(?: ?[-–] ?Thái Bình Dương)?|thế giới|toàn cầu)
    not-after  <no-country> 
    set    type=region
    no     Chỉ số {năng lực cạnh tranh|đổi mới sáng tạo|chính phủ điện tử} toàn cầu tăng 10 bậc.
    yes    {Khu vực |}{Đông|Nam|Đông Nam} Á{|-Thái Bình Dương| - Thái Bình Dương|– Thái Bình Dương} nhập khẩu 5 tỷ USD    text={Khu vực |}{Đông|Nam|Đông Nam} Á{|-Thái Bình Dương| - Thái Bình Dương|– Thái Bình Dương}
    yes    Châu Úc xuất khẩu 5 tỷ USD    text=Châu Úc  type=region
    yes    Năm 2023, châu {Á|Âu|Mỹ|Phi|Đại Dương} nhập khẩu 5 tỷ USD hàng dệt may    text={châu Á|châu Âu|châu Mỹ|châu Phi|châu Đại Dương}
    yes    Năm 2023, {thế giới|toàn cầu} tiêu thụ 5 tỷ tấn dầu    text={thế giới|toàn cầu}
    yes    Năm 2023, châu Á{ - |-| – |–}Thái Bình Dương nhập khẩu 5 tỷ USD hàng dệt may    text=châu Á{ - |-| – |–}Thái Bình Dương
    no     Có 3 quốc gia.

rule subject.places
    # Several at once: `các tỉnh từ Quảng Trị đến Khánh Hòa`.
    match  (?<text>các (?:tỉnh|tỉnh, thành|tỉnh, thành phố|địa phương)(?: (?:từ )?<place>(?:(?:, | và | đến | - )(?:<place>|<country>))+| như <place>(?:(?:, | và )(?:<place>|<country>))+| <place>(?=, (?-i:\p{Lu}))))
    set    type=region
    yes    {các tỉnh|các tỉnh, thành phố} từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text={các tỉnh từ Quảng Trị đến Khánh Hòa|các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa}  type=region
    yes    các tỉnh, thành từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text=các tỉnh, thành từ Quảng Trị đến Khánh Hòa  type=region
    yes    các địa phương từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text=các địa phương từ Quảng Trị đến Khánh Hòa
    yes    các tỉnh như Quảng Trị và Khánh Hòa mưa 200-400 mm    text=các tỉnh như Quảng Trị và Khánh Hòa
    yes    Các tỉnh như Quảng Trị, {Khánh Hòa|Lào} trồng 300 ha sắn    text=Các tỉnh như Quảng Trị, {Khánh Hòa|Lào}
    no     Top 5 có các địa phương như Hà Nam với 73,2 điểm.
    no     Huế xếp trên các tỉnh Phú Thọ (hạng 24), Hà Nam (hạng 49).
    yes    Các tỉnh Quảng Trị, Nam Khánh Hòa mưa 200-400 mm    text=Các tỉnh Quảng Trị
    yes    các tỉnh Quảng Trị - Khánh Hòa mưa 200-400 mm    text=các tỉnh Quảng Trị - Khánh Hòa
    yes    Các tỉnh Quảng Trị và Lào ký 5 thỏa thuận    text=Các tỉnh Quảng Trị và Lào
    yes    các tỉnh Long An, Tiền Giang và Bến Tre thu 5 tấn    text=các tỉnh Long An, Tiền Giang và Bến Tre
    no     Các tỉnh miền Trung mưa 200 mm.
    no     Tỉnh Quảng Trị mưa 200 mm.

piece low-kind    huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|ấp|làng
piece next-name   (?:,| và|, và) (?!<place>(?!\p{L}))(?-i:(?=\p{Lu}\p{Ll}))<name>

rule subject.place-told
    # What kind of place it is tells that the name is one: `Nho Quan là huyện miền núi của tỉnh Ninh Bình`.
    match  (?<![\s\S])(?<text>(?!(?:\p{L}+ )?<place>(?!\p{L})|<function>(?!\p{L}))(?=(?-i:\p{Lu}\p{Ll}))<cap>(?: <cap>){1,2})(?= (?:hiện |vốn |cũng )?là (?:một |1 )?(?:trong (?:những |các |số )?)?(?:huyện|xã|thị xã|quận|phường|thị trấn|thành phố|đô thị)(?! (?:ủy|đội|viên|trưởng|hội)(?!\p{L})))
    set    type=place-low
    yes    {Sơn Lang|Quảng Trạch} {|vốn |hiện |cũng }là {huyện|một huyện|1 huyện} miền núi có 26 xã.    text={Sơn Lang|Quảng Trạch}  type=place-low
    yes    Sơn Lang là một trong {|những |các |số }{xã|thị xã|quận|phường|thị trấn|thành phố|đô thị} có 26 chợ.    text=Sơn Lang
    no     Lê Thị Hoa là {xã viên|xã đội trưởng|xã trưởng} có 26 năm làm việc.
    no     Năm nay, Sơn Lang là huyện có 26 xã.
    no     {Còn Sơn Lang|Thủ đô Hà Nội|Riêng Huế} là thành phố có 26 phường.
    no     Đây là huyện có 26 xã.

rule subject.places-low
    # ... and lower ones, the word for them said once: `các xã Tân Mỹ, Sìn Sủi và Hòa Sơn`.
    match  (?<text>các <low-kind> <name><next-name>+)
    |      (?:<small-words>|\d\d?) (?<text><low-kind>(?: (?-i:\p{Ll}[\p{L}\p{M}]*)){0,4} <name><next-name>+)
    |      (?<text>(?:huyện|quận) <name><next-name>+)(?= (?:đã|đều|cùng|đạt|còn|có|tăng|giảm)(?!\p{L}))
    without  lần lượt|tương ứng
    set    type=region
    yes    {Các xã|Các phường|Các bản|Các quận|Các thôn|Các ấp|Các làng} Tân Mỹ, Sìn Sủi và Hòa Sơn đã xây 30 cầu    text={Các xã|Các phường|Các bản|Các quận|Các thôn|Các ấp|Các làng} Tân Mỹ, Sìn Sủi và Hòa Sơn  type=region
    yes    {Hai huyện|2 huyện|02 huyện|12 thị xã|3 thị trấn} Sông Mã, Hòa Sơn đạt 40%    text={huyện|huyện|huyện|thị xã|thị trấn} Sông Mã, Hòa Sơn
    yes    Riêng 2 {huyện nghèo|huyện đặc biệt khó khăn} Sông Mã, Hòa Sơn giảm 8%    text={huyện nghèo|huyện đặc biệt khó khăn} Sông Mã, Hòa Sơn
    yes    {Huyện|Quận} Sông Mã, Hòa Sơn {đạt|đã có|đều còn|cùng tăng|giảm|còn|có|tăng} 40%    text={Huyện|Quận} Sông Mã, Hòa Sơn
    no     Xã Sông Mã, Hòa Sơn đạt 40%.
    no     Huyện Sông Mã, Quảng Trị đạt 40%.
    no     Các xã Sông Mã 40%, Hòa Sơn 50%.
    yes    Các xã Tân Mỹ, Sìn Sủi{,|} và {Sơn Lang|Hòa Sơn} đã xây 30 cầu    text=Các xã Tân Mỹ, Sìn Sủi{,|} và {Sơn Lang|Hòa Sơn}
    yes    {Hai|Ba} xã Tân Mỹ, Hòa Sơn thu 3 tỷ đồng    text=xã Tân Mỹ, Hòa Sơn
    no     Các xã Tân Mỹ, UBND đã xây 30 cầu.
    no     Có 12 xã khu vực Hòa Sơn đạt chuẩn.
    no     Huyện Sông Mã, Hòa Sơn {thu 3 tỷ đồng|đãi khách 40 mâm}.
    no     Hai huyện Sông Mã và Hòa Sơn {lần lượt|tương ứng} thu 3 tỷ đồng, 5 tỷ đồng.
    no     Các tỉnh Quảng Trị, Khánh Hòa mưa 200 mm.

piece region-word  duyên hải|ven biển|miền núi|miền|vùng núi|vùng|trung du|đồng bằng|cao nguyên|biên giới|hải đảo|phía|khu vực|thuộc|lân cận|sông Hồng|sông Cửu Long|Tây Nguyên|(?!<place>)(?-i:Nam|Bắc|Đông|Tây|Trung)|(?<=phía )(?:bắc|nam|đông|tây)|(?:đông|tây) (?:bắc|nam)(?= (?-i:Bắc|Nam|Trung))|(?<=(?-i:Bắc|Nam) |(?-i:Trung) )bộ

rule subject.averaged
    # Of whom it is the average: `điểm trung bình của các đơn vị đạt 68,5 điểm`.
    match  (?:(?<!nhóm |tốp |top )|(?<=trung bình của nhóm |bình quân của nhóm |trung bình nhóm |bình quân nhóm ))(?<text>(?:(?:cả )?<int> |(?:tất cả )?các )(?:tỉnh, thành phố|tỉnh, thành|tỉnh|thành phố|bộ, cơ quan ngang bộ|bộ, ngành|bộ|sở, ban, ngành|sở, ngành|sở|đơn vị|địa phương|huyện, thị xã, thành phố|huyện, thành phố|huyện|xã, phường)|(?:khối|(?<=trung bình |bình quân )cấp) (?:<ranked-list>|sở|huyện|xã|bộ|địa phương)|Công an các (?:đơn vị, địa phương|đơn vị|địa phương))
    after  (?:trung bình|bình quân|(?<!tổng )chỉ số)(?: (?:[^,;.:()]|, (?=thành phố|ngành|cơ quan))*(?:\([^()]*\)[^,;.:()]*)?(?: là [^;.]*\d[^;.]*;)?)?(?: của)? 
    set    type=group
    over   subject.all-levels
    yes    Điểm trung bình của {các đơn vị|các địa phương|các sở, ngành|tất cả các tỉnh|cả 5 thành phố} đạt mức 68,49 điểm.    text={các đơn vị|các địa phương|các sở, ngành|tất cả các tỉnh|cả 5 thành phố}  type=group
    yes    Điểm {bình quân|trung bình} của 10 {huyện|xã, phường|huyện, thành phố|huyện, thị xã, thành phố|đơn vị} là 68,49 điểm.    text=10 {huyện|xã, phường|huyện, thành phố|huyện, thị xã, thành phố|đơn vị}
    yes    Giá trị trung bình chỉ số CCHC năm 2017 của các {tỉnh, thành phố|tỉnh, thành|bộ, ngành|sở, ban, ngành|bộ, cơ quan ngang bộ} là 77,72%.    text=các {tỉnh, thành phố|tỉnh, thành|bộ, ngành|sở, ban, ngành|bộ, cơ quan ngang bộ}
    yes    Điểm trung bình năm 2020 của khối {huyện|sở|xã|bộ|địa phương|sở, ngành} là 65,17 điểm.    text=khối {huyện|sở|xã|bộ|địa phương|sở, ngành}
    yes    Điểm {trung bình|trung bình|bình quân} cấp {địa phương|sở, ngành|huyện} đạt 61,37 điểm.    text=cấp {địa phương|sở, ngành|huyện}
    no     Giá trị Chỉ số đổi mới sáng tạo cấp {địa phương|huyện|bộ} là 61,37 điểm.
    yes    Giá trị trung bình chỉ số PAR Index (CCHC) {|năm 2023 }của 17 bộ, cơ quan ngang bộ là 84,38%.    text=17 bộ, cơ quan ngang bộ
    yes    Chỉ số PAPI năm 2020 của các địa phương đã tăng, đạt 45 điểm.    text=các địa phương
    yes    Chỉ số CCHC {|của }các tỉnh, thành phố đã tăng, đạt 86,98%.    text=các tỉnh, thành phố
    yes    Chỉ số CCHC trung bình của Công an các {đơn vị, địa phương|đơn vị|địa phương} là 86,98%.    text=Công an các {đơn vị, địa phương|đơn vị|địa phương}
    yes    Chỉ số PAPI trung bình của các {bộ|sở} là 45 điểm.    text=các {bộ|sở}
    yes    Chỉ số PAPI trung bình là {|gần }45 điểm, tăng 2 điểm; của các tỉnh là 46 điểm.    text=các tỉnh
    yes    Chỉ số PAPI trung bình của 63 tỉnh, thành phố là 45 điểm; của các bộ là 46 điểm.    text=63 tỉnh, thành phố
    yes    Chỉ số PAPI trung bình của 20 {ban, ngành|viện, cơ quan|quận, thành phố} là 45 điểm; của các tỉnh là 46 điểm.    text=các tỉnh
    no     Tổng chỉ số của các tỉnh là 60.
    yes    Điểm {trung bình|bình quân} {của |}nhóm 3 đơn vị đứng đầu là 60 điểm.    text=3 đơn vị
    no     Huế muốn chỉ số SIPAS vào {nhóm|tốp|top} 5 tỉnh đạt trên 90%.
    no     Điểm trung bình tăng, nhưng các tỉnh chỉ đạt 60 điểm.
    no     Điểm trung bình của các tỉnh miền núi là 60 điểm.
    no     Điểm trung bình của các huyện Đông Sơn và Triệu Sơn là 60 điểm.
    no     Số hồ sơ của các huyện tăng 5%.

rule subject.bloc
    # Of which of those that are ranked the sentence tells: `Ở khối sở, ngành, điểm trung bình là 76,4 điểm`.
    match  (?:về|ở|tại|với|trong|đối với) (?<text>khối (?:các )?(?:UBND )?(?:các )?(?:<ranked-list>|sở|huyện|xã|bộ|tỉnh|địa phương))(?=[:,])
    set    type=bloc
    over   subject.group
    yes    {Về|Ở|Tại|Với|Trong|Đối với} khối {sở, ngành|các sở, ban, ngành|UBND các huyện, thành phố|huyện}{:|,} điểm trung bình là 76,4 điểm.    text=khối {sở, ngành|các sở, ban, ngành|UBND các huyện, thành phố|huyện}  type=bloc
    yes    Ở khối các tỉnh, trung vị là 76,4 điểm.    text=khối các tỉnh
    no     Khối huyện đạt 76,4 điểm.
    no     Xếp thứ 3 ở khối huyện.

rule subject.all-of
    # All that are ranked with each other, where each of them is told of: `cả 63 tỉnh đều đạt trên 80%`.
    match  (?<text>(?:(?:cả|tất cả) (?:<int>|các)|(?<=của )các) (?:tỉnh, thành phố|tỉnh, thành|tỉnh|bộ, ngành|sở, ngành|địa phương|đơn vị|huyện))(?= (?:đều|cùng) )
    set    type=group
    yes    {Cả 63|Tất cả 63|Tất cả các} {tỉnh, thành phố|tỉnh, thành|tỉnh|bộ, ngành|sở, ngành|địa phương|đơn vị|huyện} đều đạt trên 80%.    text={Cả 63|Tất cả 63|Tất cả các} {tỉnh, thành phố|tỉnh, thành|tỉnh|bộ, ngành|sở, ngành|địa phương|đơn vị|huyện}
    yes    Cả 5 huyện cùng đạt trên 80%.    text=Cả 5 huyện  type=group
    yes    Tỷ lệ của các {tỉnh|địa phương|huyện} đều giảm 2 - 7%.    text=các {tỉnh|địa phương|huyện}
    no     Cả 5 huyện đã đạt trên 80%.
    no     5 huyện đều đạt trên 80%.

rule subject.level
    # At which level of the state an index is told: `DTI quốc gia`; `Đối với cấp tỉnh, DTI đạt 0,7`.
    match  (?:DTI|PII|DDCI|SIPAS|Index)(?: (?:năm )?20\d\d)?(?: \([^()]*\))? (?<text>quốc gia|cấp (?:tỉnh|bộ|sở|huyện|xã))(?=[^,;.]*\d)
    |      (?:đối với|ở|tại) (?<text>cấp (?:quốc gia|tỉnh|bộ|sở|huyện|xã))(?=, (?:giá trị|chỉ số|điểm))
    set    type=group
    yes    {PII|DDCI|SIPAS|PAR Index} cấp tỉnh đạt 0,7955    text=cấp tỉnh
    yes    DTI {quốc gia|cấp tỉnh|cấp bộ|cấp sở|cấp huyện|cấp xã} đạt 0,7955    text={quốc gia|cấp tỉnh|cấp bộ|cấp sở|cấp huyện|cấp xã}  type=group
    yes    Giá trị DTI {2023|năm 2023|năm 2023 (gọi tắt là DTI)} cấp bộ là 0,6355    text=cấp bộ
    yes    Ở cấp quốc gia, chỉ số DTI đạt 0,7955    text=cấp quốc gia
    yes    Đối với cấp {tỉnh|bộ|sở|huyện|xã}, giá trị DTI đạt 0,6961    text=cấp {tỉnh|bộ|sở|huyện|xã}
    yes    Tại cấp sở, điểm DTI đạt 0,6961    text=cấp sở
    no     Đối với cấp tỉnh thì khác.
    no     Bộ công bố báo cáo DTI cấp bộ, cấp tỉnh năm 2023.
    no     hội thi cấp tỉnh có 30 đội
    no     Hội thi cấp tỉnh, tổ chức hôm qua, có 30 đội.
    no     UBND cấp xã có 30 người
    no     Chỉ số năng lực cạnh tranh cấp tỉnh đạt 65 điểm.

rule subject.region
    # A part of the country by where it lies: `các tỉnh miền núi phía Bắc`, `khu vực Bắc và Trung Trung Bộ`.
    match  (?<text>Bắc Trung Bộ(?:,| và) (?:vùng )?duyên hải (?:miền Trung|Nam Trung Bộ|Trung Bộ))
    |      (?<text>(?:khu vực|(?:các )?vùng|miền(?: núi)?|trung du|duyên hải|các (?:tỉnh|huyện|địa phương|xã|tỉnh, thành|tỉnh, thành phố)|toàn miền)(?:(?:(?:,| và)(?! (?:đồng bằng|khu vực|Tây Nguyên|Đông)))? (?:<region-word>)(?! (?:Nam )?(?:Á|Âu|Phi)(?!\p{L})))+)
    set    type=region
    over   subject.country
    yes    {Các tỉnh miền núi phía Bắc|Miền Trung|Khu vực duyên hải miền Trung} mưa 200 mm    text={Các tỉnh miền núi phía Bắc|Miền Trung|Khu vực duyên hải miền Trung}  type=region
    yes    Bắc Trung Bộ và {duyên hải miền Trung|duyên hải Nam Trung Bộ|vùng duyên hải Trung Bộ} mưa 200 mm.    text=Bắc Trung Bộ và {duyên hải miền Trung|duyên hải Nam Trung Bộ|vùng duyên hải Trung Bộ}
    yes    Bắc Trung Bộ, duyên hải miền Trung mưa 200 mm.    text=Bắc Trung Bộ, duyên hải miền Trung
    yes    Miền núi phía Bắc mưa 200 mm.    text=Miền núi phía Bắc
    yes    Khu vực Bắc và Trung Trung Bộ mưa 200 mm.    text=Khu vực Bắc và Trung Trung Bộ
    yes    Khu vực {tây bắc Bắc|đông nam Trung|đông bắc Nam|tây nam Nam} bộ mưa 200 mm    text=Khu vực {tây bắc Bắc|đông nam Trung|đông bắc Nam|tây nam Nam} bộ
    no     Khu vực này mưa 200 mm.
    no     {Khu vực|Vùng|Miền} {Đông Á|Đông Nam Á|Nam Á} mưa 200 mm.
    no     Khu vực {Đông Âu|Bắc Phi} mưa 200 mm.
    no     Khu vực đông nam của xã mưa 200 mm.
    no     Các tỉnh đã trồng 300 cây.
    yes    {Vùng ven biển miền Trung|Các vùng ven biển miền Trung|Duyên hải Nam Trung Bộ|Trung du miền núi phía Bắc|Toàn miền Bắc} mưa 200 mm    text={Vùng ven biển miền Trung|Các vùng ven biển miền Trung|Duyên hải Nam Trung Bộ|Trung du miền núi phía Bắc|Toàn miền Bắc}
    yes    Các {huyện|xã|địa phương|tỉnh, thành|tỉnh, thành phố} miền núi phía Bắc mưa 200 mm    text={Các huyện miền núi phía Bắc|Các xã miền núi phía Bắc|Các địa phương miền núi phía Bắc|Các tỉnh, thành miền núi phía Bắc|Các tỉnh, thành phố miền núi phía Bắc}
    yes    Các tỉnh {ven biển|vùng núi|biên giới|cao nguyên|lân cận} mưa 200 mm    text={Các tỉnh ven biển|Các tỉnh vùng núi|Các tỉnh biên giới|Các tỉnh cao nguyên|Các tỉnh lân cận}
    yes    Các tỉnh {đồng bằng sông Hồng|vùng đồng bằng sông Cửu Long|khu vực miền Trung|thuộc vùng Tây Nguyên|trung du phía Bắc} mưa 200 mm    text={Các tỉnh đồng bằng sông Hồng|Các tỉnh vùng đồng bằng sông Cửu Long|Các tỉnh khu vực miền Trung|Các tỉnh thuộc vùng Tây Nguyên|Các tỉnh trung du phía Bắc}
    yes    Các tỉnh {Bắc|Nam|Trung|Đông Nam|Tây Nam} Bộ mưa 200 mm    text={Các tỉnh Bắc Bộ|Các tỉnh Nam Bộ|Các tỉnh Trung Bộ|Các tỉnh Đông Nam Bộ|Các tỉnh Tây Nam Bộ}
    yes    Các {tỉnh phía bắc|tỉnh phía nam|huyện phía đông|huyện phía tây} mưa 200 mm    text={Các tỉnh phía bắc|Các tỉnh phía nam|Các huyện phía đông|Các huyện phía tây}
    yes    Các xã biên giới, hải đảo nhận 200 tấn gạo    text=Các xã biên giới, hải đảo
    yes    Các tỉnh miền núi phía Bắc và {đồng bằng sông Hồng|khu vực miền Trung|Tây Nguyên|Đông Nam Bộ} mưa 200 mm    text=Các tỉnh miền núi phía Bắc
    no     Đã xây 300 trường học ở các tỉnh đông dân.
    no     Các tỉnh và bộ, ngành đã ký 30 thỏa thuận.

piece area-end    (?:đồng bằng |<title-low> )?<name>

rule subject.stretch
    # By the places that it lies between: `khu vực từ Thanh Hóa đến Huế`, `khu vực xã Tân Mỹ - Hòa Sơn`.
    match  (?<text>(?:khu vực|vùng)(?: (?:biển|núi|ven biển))?(?: (?:từ )?<area-end> (?:đến|tới)| (?:xã|phường|thị trấn|huyện|quận) <name> ?[-–]) ?<area-end>)
    set    type=region
    yes    Khu vực {từ |}Thanh Hóa {đến|tới} Quảng Trị mưa 200 mm    text=Khu vực {từ |}Thanh Hóa {đến|tới} Quảng Trị  type=region
    yes    Vùng {biển|núi|ven biển} từ Thanh Hóa đến {|phía |đồng bằng }Nam Trung Bộ mưa 200 mm    text=Vùng {biển|núi|ven biển} từ Thanh Hóa đến {|phía |đồng bằng }Nam Trung Bộ
    yes    Khu vực {xã|phường|thị trấn|huyện|quận} Tân Mỹ - Hòa Sơn có 3 vị trí    text=Khu vực {xã|phường|thị trấn|huyện|quận} Tân Mỹ - Hòa Sơn
    no     Khu vực này mưa đến 200 mm
    no     Khu vực miền Trung mưa 200 mm

rule subject.bracketed
    # A name right before its value in brackets: `Ô Diên (12 ca), Hát Môn (9 ca)`.
    match  (?!(?:<currency>|<scheme>|(?-i:[IVX]+)) \()(?<text><name>)(?= ?\((?:<bound> )?\d)(?! ?\(\d\d tuổi)
    set    type=place
    not-after  số 
    no     Huế thua về số HCB (27 chiếc).
    no     Huế dẫn đầu trong quý {II|IV} (4,7%).
    no     Lan (56 tuổi) bán 5 tấn tiêu.
    yes    nhiều nhất là Ô Diên (12 ca), Hát Môn (9 ca)    text=Ô Diên  type=place
    yes    Nhiều nhất là Tân Lập (hơn 12 ha).    text=Tân Lập
    yes    Nhiều nhất là Tân Lập(12 ha).    text=Tân Lập
    no     Ông (đứng giữa) thu 5 tấn lúa.
    no     Nhiều người tham gia BHYT (12 nghìn người).
    no     Tân Lập (xã mới) có 12 ha
    no     đạt 12 triệu USD (5% kế hoạch)

rule subject.person
    # With a word of address, the family name first, or the age behind it.
    match  (?<text>(?:(?:gia đình|hộ|hộ gia đình|cơ sở|nhà) )?(?:ông|bà|anh|chị|em|cháu|cô|chú|(?<!công |dụng )cụ) (?-i:\p{Lu}[\p{L}’']*)(?: (?-i:\p{Lu}[\p{L}’']*\.?)){0,4}(?<![’']))
    |      (?<text>(?!<place>)(?-i:<surname>)(?: (?-i:\p{Lu}\p{Ll}*\.?)){2,4})
    |      (?<text>(?-i:\p{Lu}[\p{L}’']*)(?: (?-i:\p{Lu}[\p{L}’']*)){1,4})(?=(?: \(|, )(?:SN|sinh năm|\d\d tuổi))
    set    type=person
    no     Sau năm đầu dùng công cụ Chỉ số, tỉnh tăng 12%.
    no     Trường mua 30 dụng cụ Festo.
    yes    {chị|Cô|Cụ|Chú} Phan Mai H., ở phường Vĩnh Niệm, mất 30 triệu đồng    text={chị Phan Mai H.|Cô Phan Mai H.|Cụ Phan Mai H.|Chú Phan Mai H.}  type=person
    yes    {Bà|Em} H’Blă và ông K' Brêm    text={Bà|Em} H’Blă
    yes    Ở xã Tân Mỹ, {gia đình|hộ|hộ gia đình|cơ sở|nhà} ông Tuất thu 3 tỷ đồng    text={gia đình ông Tuất|hộ ông Tuất|hộ gia đình ông Tuất|cơ sở ông Tuất|nhà ông Tuất}
    yes    ‘nhờ ông Tuất’ mà thoát nạn    text=ông Tuất
    yes    Trịnh Công Sơn đã bị phạt    text=Trịnh Công Sơn
    yes    Nghi phạm là Trần Văn H., 36 tuổi.    text=Trần Văn H.
    yes    Điểu Mai{ (SN 1990)| (sinh năm 1990)|, SN 1990,| (35 tuổi)|, 35 tuổi,} nhận 3 tỷ đồng    text=Điểu Mai
    no     Đơn vị Mai (35 tuổi) nhận 3 tỷ đồng
    no     Anh em trong đơn vị góp 3 triệu đồng.
    no     Hà Nội Từ đầu tháng 10, số ca mắc tăng 5%.
    no     chị em phụ nữ thu 40 triệu đồng

# What people are or are called.
piece person-title bị cáo|bị can|nghi phạm|nghi can|đối tượng|HLV|huấn luyện viên|thủ môn|trung vệ|hậu vệ|tiền vệ|tiền đạo|cầu thủ|kình ngư|tay vợt|kỳ thủ|võ sĩ|ca sĩ|nhạc sĩ|đạo diễn|tỷ phú|đại gia|luật sư

rule subject.person-shown
    # ... right before a name that is theirs, be it one word: `bị cáo [Lệ]`, `tiền đạo [Messi]`.
    match  (?<text><person-title> (?!<place>|<country>|Việt)(?-i:\p{Lu}\p{Ll}[\p{L}’']*)(?: (?-i:\p{Lu}[\p{L}’']*\.?))*)
    set    type=person
    over   subject.project
    yes    Tòa triệu tập bị cáo Lệ và 30 người.    text=bị cáo Lệ  type=person
    yes    {Bị can|Nghi phạm|Nghi can|Đối tượng|Đại gia|Tỷ phú|Luật sư} Hòa nhận 3 tỷ đồng    text={Bị can|Nghi phạm|Nghi can|Đối tượng|Đại gia|Tỷ phú|Luật sư} Hòa
    yes    {HLV|Huấn luyện viên|Thủ môn|Trung vệ|Hậu vệ|Tiền vệ|Tiền đạo|Cầu thủ|Kình ngư|Tay vợt|Kỳ thủ|Võ sĩ} Kola nhận 3 tỷ đồng    text={HLV|Huấn luyện viên|Thủ môn|Trung vệ|Hậu vệ|Tiền vệ|Tiền đạo|Cầu thủ|Kình ngư|Tay vợt|Kỳ thủ|Võ sĩ} Kola
    yes    {Ca sĩ|Nhạc sĩ|Đạo diễn} Mai Ka nhận 3 tỷ đồng    text={Ca sĩ|Nhạc sĩ|Đạo diễn} Mai Ka
    yes    Bị cáo Phan Thị H’Len T. nhận 3 tỷ đồng    text=Bị cáo Phan Thị H’Len T.
    no     {Cầu thủ Việt|Cầu thủ Huế|Ca sĩ Nhật Bản|Đối tượng BHYT} nhận 3 tỷ đồng
    no     Bị cáo đã nhận 3 tỷ đồng

rule subject.section
    # A part of an office by its name, and the office that it belongs to.
    match  (?<text>(?:bộ phận|tổ công tác|đội công tác) (?!một cửa|tiếp nhận và (?-i:t))<cap>(?: <noun-word>){0,3}(?: và <cap>(?: <noun-word>){0,2})?(?: của (?:Phòng|Sở|Ban|Cục|UBND|Trung tâm|Văn phòng|Công an) <cap>(?: <noun-word>){0,4})?)
    |      (?<text>bộ phận (?:tiếp nhận và (?-i:trả) kết quả|một cửa)(?: hiện đại)?(?: (?:của )?(?:<place-low>|(?:công an|UBND) (?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn) <name>|cấp (?:tỉnh|huyện|xã)(?:, cấp xã)?))?)
    set    type=section
    over   subject.group  subject.body-named  subject.office  subject.police-low  subject.doer
    yes    Bộ phận một cửa huyện Nghi Lộc nhận 20 đơn.    text=Bộ phận một cửa huyện Nghi Lộc
    yes    Bộ phận một cửa {Công an|UBND} {quận Hòa Vang|huyện Nghi Lộc|phường Tân Mỹ} nhận 20 đơn.    text=Bộ phận một cửa {Công an|UBND} {quận Hòa Vang|huyện Nghi Lộc|phường Tân Mỹ}
    yes    Bộ phận một cửa {hiện đại cấp xã|cấp huyện|cấp huyện, cấp xã|của UBND thị xã Gò Công} nhận 20 đơn.    text=Bộ phận một cửa {hiện đại cấp xã|cấp huyện|cấp huyện, cấp xã|của UBND thị xã Gò Công}
    yes    Bộ phận một cửa UBND {tỉnh Sông Hàn|thành phố Sông Hàn|TP Sông Hàn|xã Sông Hàn|thị trấn Sông Hàn} nhận 20 đơn.    text=Bộ phận một cửa UBND {tỉnh Sông Hàn|thành phố Sông Hàn|TP Sông Hàn|xã Sông Hàn|thị trấn Sông Hàn}
    yes    Bộ phận một cửa cấp tỉnh nhận 20 đơn.    text=Bộ phận một cửa cấp tỉnh
    yes    Bộ phận {Một cửa|Tiếp nhận và trả kết quả} UBND xã nhận 20 đơn.    text=Bộ phận {Một cửa|Tiếp nhận và trả kết quả}
    yes    Năm 2017, bộ phận tiếp nhận và trả kết quả nhận 20 đơn.    text=bộ phận tiếp nhận và trả kết quả
    yes    tại bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện    text=bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện  type=section
    yes    tại bộ phận Tiếp nhận và Trả kết quả của Trung tâm Phục vụ hành chính công    text=bộ phận Tiếp nhận và Trả kết quả của Trung tâm Phục vụ hành chính công
    yes    tại đội công tác Kiểm tra hồ sơ của Văn phòng UBND huyện    text=đội công tác Kiểm tra hồ sơ của Văn phòng UBND huyện
    yes    tổ công tác Kiểm tra hồ sơ của {Sở Y tế|Cục Thuế}, gồm 20 người    text={tổ công tác Kiểm tra hồ sơ của Sở Y tế|tổ công tác Kiểm tra hồ sơ của Cục Thuế}
    yes    tổ công tác Kiểm tra hồ sơ của {Trung tâm Y tế|Công an Huế}, gồm 20 người    text={tổ công tác Kiểm tra hồ sơ của Trung tâm Y tế|tổ công tác Kiểm tra hồ sơ của Công an Huế}
    yes    tổ công tác Kiểm tra hồ sơ của {Phòng Y tế|Ban Dân tộc}, gồm 20 người    text={tổ công tác Kiểm tra hồ sơ của Phòng Y tế|tổ công tác Kiểm tra hồ sơ của Ban Dân tộc}
    yes    tổ công tác Kiểm tra hồ sơ của UBND Huế, gồm 20 người    text=tổ công tác Kiểm tra hồ sơ của UBND Huế
    yes    Tổ công tác Kiểm tra hồ sơ đã lập 3 biên bản.    text=Tổ công tác Kiểm tra hồ sơ
    yes    Bộ phận Tiếp nhận và Trả kết quả lập 3 biên bản.    text=Bộ phận Tiếp nhận và Trả kết quả
    yes    Tổ công tác Kiểm tra hồ sơ của Trung tâm Phục vụ hành chính công đã lập 3 biên bản.    text=Tổ công tác Kiểm tra hồ sơ của Trung tâm Phục vụ hành chính công
    yes    Tổ công tác Kiểm tra hồ sơ đã tiếp 20 lượt người.    text=Tổ công tác Kiểm tra hồ sơ
    yes    Tổ công tác Kiểm tra hồ sơ trên địa bàn đã tiếp 20 lượt người.    text=Tổ công tác Kiểm tra hồ sơ
    no     Một bộ phận người dân vay 5 tỷ đồng.
    no     Các bộ phận chuyên môn nhận 20 đơn.

list  crop         goods

rule subject.branch
    # A branch of the state's service: `toàn ngành Hải quan`, `cơ quan Thuế`.
    match  (?<text>(?:toàn ngành|ngành|cơ quan) (?!(?-i:tổ chức))(?:<sector>|<crop>|<cap>)(?: (?:(?:tỉnh|thành phố|TP\.?) )?<place>)?)(?! (?:(?:chỉ|cũng|ước) )?(?:tăng|giảm)(?: trưởng)?(?: \p{L}+){0,2} \d[\d,]* ?%)
    without  điểm chuẩn|điểm sàn|trúng tuyển
    set    type=branch
    over   subject.group
    no     Ngành {Khoa học máy tính|Y tế công cộng} có điểm chuẩn 27,4 điểm.
    yes    Ngành Cà phê Đắk Lắk thu 300 tỷ đồng    text=Ngành Cà phê Đắk Lắk
    yes    Ngành Y tế {tỉnh Quảng Trị|TP Huế|TP. Huế|thành phố Huế} tuyển 300 người    text=Ngành Y tế {tỉnh Quảng Trị|TP Huế|TP. Huế|thành phố Huế}
    yes    toàn ngành {Hải quan|Công an|Y tế|Công thương} phát hiện 1.122 vụ    text={toàn ngành Hải quan|toàn ngành Công an|toàn ngành Y tế|toàn ngành Công thương}  type=branch
    yes    toàn ngành {Tài chính|Kiểm sát|Giáo dục|Nội vụ} phát hiện 1.122 vụ    text={toàn ngành Tài chính|toàn ngành Kiểm sát|toàn ngành Giáo dục|toàn ngành Nội vụ}  type=branch
    yes    Ngành {Hải quan|Đào tạo|Du lịch} phát hiện 1.122 vụ    text={Ngành Hải quan|Ngành Đào tạo|Ngành Du lịch}
    yes    Cơ quan Thuế thu hồi 30 tỷ đồng nợ đọng    text=Cơ quan Thuế
    yes    Ngành Y tế cơ sở đã tiêm 3 triệu liều vắc xin    text=Ngành Y tế
    yes    Ngành Than nộp 30 tỷ đồng    text=Ngành Than
    yes    Cơ quan {Điều tra|Thanh tra|Thường trực} có 30 cán bộ    text=Cơ quan {Điều tra|Thanh tra|Thường trực}
    yes    Ngành {Giao thông|Ngân hàng|Thống kê|Dân số|Xây dựng} có 3.000 cán bộ    text=Ngành {Giao thông|Ngân hàng|Thống kê|Dân số|Xây dựng}
    no     Ngành này có 300 lao động.
    no     Ngành {nông nghiệp|thủy sản} {tăng|giảm|chỉ tăng|cũng tăng|ước giảm|tăng trưởng khá cao} 3,2{%| %}.
    no     mở 5 ngành học mới
    no     Các sở, ngành tổ chức 5 phiên chợ.
    yes    Ngành Giáo dục và Đào tạo tuyển 300 giáo viên    text=Ngành Giáo dục và Đào tạo
    yes    Ngành Y tế giảm giấy tờ cho người bệnh 3,2%    text=Ngành Y tế
    no     Ngành Y tế công cộng có {điểm sàn 20|30 em trúng tuyển}.

# What goes on in small letters inside the name of a body, up to its next capital: `Trung tâm Dịch [vụ việc làm tỉnh] Bắc Ninh`.
list  body-kind  body-types where type=office|company|bank|hospital|front|army|unit
piece name-verb  xuất khẩu|nhập khẩu|sản xuất|kinh doanh|chế biến|đầu tư|xây dựng|phát triển|vận chuyển|quản lý|kiểm soát|hỗ trợ|giới thiệu việc làm|xử lý|thu gom|tái chế|khai thác|lắp ráp|gia công|nghiên cứu|ứng dụng|kiểm định|tư vấn|đào tạo|bảo vệ|phục vụ|điều hành|giám sát|chỉ huy|điều phối
piece name-low   (?:<name-verb>|<title-low>)
piece name-run   (?: <name-low>){1,6}(?: và(?: <name-low>){1,4})?(?= (?:(?:và|-|–|&) )?(?!<body-type>(?!\p{L}))(?-i:\p{Lu}))
# ... and behind its last one: `Viện Y học [lâm sàng các bệnh nhiệt đới]`, `Trung tâm Chống [độc]`; not behind a name of two capitals.
list  title-noun  title-words where class=noun
piece name-noun  (?:<title-noun>|(?!<does>|cấp )<noun-listed>)(?![\p{L}\p{M}])
piece name-tail  (?: (?:các )?<name-noun>(?: và <name-noun>)?)
piece name-word  (?=(?-i:\p{Lu}\p{Ll}*,? \p{Ll}))(?:<title-word>|<whole-word>)
list  word-alone  edges where edge=one|act|level|say
piece name-half  (?-i:\p{Lu}\p{Ll}*) (?!<word-alone>)<title-low>(?! \d)<name-tail>*
piece name-part  (?><titled>|<name-word><name-tail>*|<cap>(?: (?!<chief-name>)<cap>)+|<name-half>|<cap>)
# A name that begins with a verb goes on with what it is done to: `Dự án [Phát triển tổng hợp đô thị động lực]`.
list  say-word   edges where edge=say
piece titled-verb <name-verb>(?! (?:<bound> )?\d)
piece titled-stop (?<=các cấp )và|của|với|do|từ|nhằm|theo|tại|trên|ở|này|đó|giai đoạn|nhiệm kỳ|năm|hiện(?! đại)|<say-word>
piece titled-word (?!<titled-stop>(?![\p{L}\p{M}]))(?!<chief-name>)(?:<name-noun>|(?!(?!dự trữ)<does>)(?:(?-i:TP\.))?\p{L}[\p{L}\p{M}\d]*(?:-\d\d)?)
piece titled      (?=(?-i:\p{Lu}))(?:<verb>|<name-verb>)(?: <titled-verb>)?(?: (?:(?<=và |dự án |đầu tư |quốc gia )<titled-verb>|<titled-word>)){1,10}+
# `Trung tâm Xúc tiến Đầu tư[,] Thương mại [và] Du lịch`
piece name-join  (?: (?:và|-|–|&)|,(?= <name-word><name-tail>? và (?-i:\p{Lu})))
# ... and its number: `Đội Thanh tra giao thông [số 4]`, `Trung tâm Cấp cứu [115]`.
piece name-count (?: (?:số )?\d{1,3})(?=[,;:)]|\.?$| ?\(| (?:<function>|<verb-other>)(?!\p{L}))
piece body-noun  (?=(?-i:\p{Lu}))(?!hội (?:nghị|thảo|chợ|nhập|thi|diễn|viên|đàm|làng|an)|bộ (?:luật|máy|phim|ảnh)|quỹ (?-i:\p{Lu}{2}))<body-kind>|(?-i:Đoàn(?! kết)|Cơ quan(?= \p{L}+ \p{L}+ \p{Lu}))|(?:tổng )?công ty|tập đoàn|hợp tác xã|nhà máy|xí nghiệp|trung tâm|bệnh viện|ngân hàng|siêu thị|khách sạn|nhà hàng|trang trại|cụm công nghiệp|(?-i:CCN)|đồn biên phòng|bộ đội biên phòng

rule subject.body-named
    # A body by its kind and the whole of its name, also where that goes on in small letters.
    match  (?!<country>|bộ (?:tiêu chí|đề|sách|tài liệu)|(?-i:TT) [-–]|(?:\p{L}+ ){1,2}(?-i:trưởng|phó) |<body>(?! <cap>| <name-noun>)|(?:bộ|sở|phòng) <sector>(?!(?: [-–])? <cap>)|(?:bộ|sở|phòng) <sector> (?:TP\.? )?<place>)(?<text>(?:<body-noun>)(?: \((?-i:\p{Lu}{2,})\))?(?:(?:<name-run>)?(?:<name-join>)? (?!<chief-name>)<name-part>)+<name-count>?)
    set    type=company
    not-after  (?:dự|cơ|trụ|cán|đại|dịch|chức|tiêm|(?-i:Hải)) 
    over   subject.group  subject.name-at
    no     Bộ {tiêu chí|đề|luật|phim|sách|tài liệu} Quốc gia có 202 trang.
    no     TT {-|–} Giá thép tăng 5%.
    no     Top 3 gồm Hải Phòng và Đồng Tháp.
    no     {Bộ|Cục|Chi cục} trưởng Nội vụ cho biết giá trị trung bình đạt 88,37%.
    no     {Cục|Chi cục|Đội} {trưởng|phó} Hàng hải có 2 xe.
    yes    Trung tâm Dịch vụ việc làm tỉnh Bắc Ninh tuyển 300 người    text=Trung tâm Dịch vụ việc làm tỉnh Bắc Ninh  type=company
    yes    Đội Kiểm soát phòng chống ma túy Sông Mã có 30 xe    text=Đội Kiểm soát phòng chống ma túy Sông Mã
    yes    Bộ đội Biên phòng tỉnh Hà Tĩnh bắt 6 đối tượng    text=Bộ đội Biên phòng tỉnh Hà Tĩnh
    yes    {HTX nông nghiệp|Hợp tác xã dịch vụ nông nghiệp|Cụm công nghiệp} Tân Mỹ thu 5 tỷ đồng    text={HTX nông nghiệp Tân Mỹ|Hợp tác xã dịch vụ nông nghiệp Tân Mỹ|Cụm công nghiệp Tân Mỹ}
    yes    {Nhà máy xử lý rác|CLB bóng đá|Đồn Biên phòng cửa khẩu} Nam Sơn nhận 3 nghìn tấn rác    text={Nhà máy xử lý rác Nam Sơn|CLB bóng đá Nam Sơn|Đồn Biên phòng cửa khẩu Nam Sơn}
    yes    Tổng Công ty Cổ phần Bưu chính Viettel (Viettel Post) ở vị trí 76    text=Tổng Công ty Cổ phần Bưu chính Viettel
    yes    {Tập đoàn Kolmex|Ngân hàng Nam Sông|CTCP Thép An Phú} lãi 5 tỷ đồng    text={Tập đoàn Kolmex|Ngân hàng Nam Sông|CTCP Thép An Phú}
    yes    Công ty {cổ phần|CP|TNHH|TNHH MTV} Thép An Phú lãi 5 tỷ đồng    text={Công ty cổ phần Thép An Phú|Công ty CP Thép An Phú|Công ty TNHH Thép An Phú|Công ty TNHH MTV Thép An Phú}
    yes    Công ty {trách nhiệm hữu hạn|trách nhiệm hữu hạn một thành viên} Thép An Phú lãi 5 tỷ đồng    text={Công ty trách nhiệm hữu hạn Thép An Phú|Công ty trách nhiệm hữu hạn một thành viên Thép An Phú}
    yes    Công ty Cổ phần {Đầu tư|Tài chính|Xây dựng} An Phú lãi 5 tỷ đồng    text={Công ty Cổ phần Đầu tư An Phú|Công ty Cổ phần Tài chính An Phú|Công ty Cổ phần Xây dựng An Phú}
    yes    Tổng công ty Cổ phần Bia - Rượu Sông Hàn lãi 5 tỷ đồng    text=Tổng công ty Cổ phần Bia - Rượu Sông Hàn
    yes    Công ty Cổ phần Xây dựng và Thương mại An Phú lãi 5 tỷ đồng    text=Công ty Cổ phần Xây dựng và Thương mại An Phú
    yes    Tổng công ty Hàng không lãi 5 tỷ đồng    text=Tổng công ty Hàng không
    no     ngân hàng đã cho vay
    yes    Hiệp hội Chế biến và Xuất khẩu Thủy sản có 300 hội viên    text=Hiệp hội Chế biến và Xuất khẩu Thủy sản
    yes    Đoàn Thể thao Việt Nam giành 136 huy chương vàng    text=Đoàn Thể thao Việt Nam
    no     Công ty này bán 300 tấn sang Lào.
    no     Giám đốc Sở Y tế Nguyễn Văn Phúc nhận 30 đơn.
    yes    Năm ngoái, {công ty|tổng công ty|công ty cổ phần|công ty CP|công ty TNHH|tập đoàn|hợp tác xã} Nam Sông lãi 5 tỷ đồng    text={công ty Nam Sông|tổng công ty Nam Sông|công ty cổ phần Nam Sông|công ty CP Nam Sông|công ty TNHH Nam Sông|tập đoàn Nam Sông|hợp tác xã Nam Sông}
    yes    Năm ngoái, {nhà máy|xí nghiệp|ngân hàng|siêu thị|khách sạn|nhà hàng|trang trại} Nam Sông lãi 5 tỷ đồng    text={nhà máy Nam Sông|xí nghiệp Nam Sông|ngân hàng Nam Sông|siêu thị Nam Sông|khách sạn Nam Sông|nhà hàng Nam Sông|trang trại Nam Sông}
    yes    Mỗi ngày, {trung tâm ngoại ngữ|bệnh viện mắt} Nam Sông tiếp nhận 300 người    text={trung tâm ngoại ngữ Nam Sông|bệnh viện mắt Nam Sông}
    yes    Năm ngoái, {đồn biên phòng cửa khẩu Nam Sơn|bộ đội biên phòng Hà Tĩnh} bắt 6 đối tượng    text={đồn biên phòng cửa khẩu Nam Sơn|bộ đội biên phòng Hà Tĩnh}
    yes    CCN Tân Mỹ có 12 nhà máy    text=CCN Tân Mỹ
    yes    Hợp tác xã (HTX) nông nghiệp Tân Mỹ thu 5 tỷ đồng    text=Hợp tác xã (HTX) nông nghiệp Tân Mỹ
    yes    Tổng công ty Bia {–|&} Rượu Sông Hàn lãi 5 tỷ đồng    text={Tổng công ty Bia – Rượu Sông Hàn|Tổng công ty Bia & Rượu Sông Hàn}
    yes    Công ty Chế biến thủy sản {-|–|&} Thương mại An Phú lãi 5 tỷ đồng    text={Công ty Chế biến thủy sản - Thương mại An Phú|Công ty Chế biến thủy sản – Thương mại An Phú|Công ty Chế biến thủy sản & Thương mại An Phú}
    yes    Công ty {xuất nhập khẩu thủy sản|xuất khẩu gạo|nhập khẩu ô tô|sản xuất bao bì|kinh doanh lương thực|chế biến hải sản} An Phú lãi 5 tỷ đồng    text={Công ty xuất nhập khẩu thủy sản An Phú|Công ty xuất khẩu gạo An Phú|Công ty nhập khẩu ô tô An Phú|Công ty sản xuất bao bì An Phú|Công ty kinh doanh lương thực An Phú|Công ty chế biến hải sản An Phú}
    yes    Công ty {đầu tư địa ốc|xây dựng cầu đường|phát triển nhà|vận chuyển hành khách|khai thác đá|lắp ráp xe máy} An Phú lãi 5 tỷ đồng    text={Công ty đầu tư địa ốc An Phú|Công ty xây dựng cầu đường An Phú|Công ty phát triển nhà An Phú|Công ty vận chuyển hành khách An Phú|Công ty khai thác đá An Phú|Công ty lắp ráp xe máy An Phú}
    yes    Công ty {quản lý bến xe|thu gom phế liệu|tái chế nhựa|gia công cơ khí|tư vấn thiết kế|phục vụ mặt đất|bảo vệ|cấp nước|thoát nước} An Phú lãi 5 tỷ đồng    text={Công ty quản lý bến xe An Phú|Công ty thu gom phế liệu An Phú|Công ty tái chế nhựa An Phú|Công ty gia công cơ khí An Phú|Công ty tư vấn thiết kế An Phú|Công ty phục vụ mặt đất An Phú|Công ty bảo vệ An Phú|Công ty cấp nước An Phú|Công ty thoát nước An Phú}
    yes    Trung tâm {kiểm soát dịch bệnh|hỗ trợ nông dân|giới thiệu việc làm|nghiên cứu lúa|ứng dụng công nghệ|điều hành đô thị} An Phú có 30 nhân viên    text={Trung tâm kiểm soát dịch bệnh An Phú|Trung tâm hỗ trợ nông dân An Phú|Trung tâm giới thiệu việc làm An Phú|Trung tâm nghiên cứu lúa An Phú|Trung tâm ứng dụng công nghệ An Phú|Trung tâm điều hành đô thị An Phú}
    yes    Trung tâm {kiểm định xe cơ giới|xúc tiến đầu tư|đào tạo lái xe} An Phú có 30 nhân viên    text={Trung tâm kiểm định xe cơ giới An Phú|Trung tâm xúc tiến đầu tư An Phú|Trung tâm đào tạo lái xe An Phú}
    yes    Tại Tập đoàn Kolmex có 300 người nghỉ việc    text=Tập đoàn Kolmex
    no     Hội {nghị|thảo|đàm} Thủy sản Việt Nam có 300 khách mời.
    no     {Hội chợ Nông sản|Hội thi Tin học|Hội diễn Nghệ thuật|Hội làng} Triều Khúc thu hút 300 người.
    no     Hội nhập ASEAN giúp xuất khẩu tăng 5%.
    no     Hội viên Hà Tĩnh hiến 300 đơn vị máu.
    no     {Sở|Phòng|Bộ} Y tế đã họp 3 lần.
    no     {CÁN BỘ|CƠ SỞ|DỊCH VỤ} Y TẾ QUẢNG TRỊ KHÁM CHO 50 NGƯỜI
    no     {ĐẠI HỘI|TRỤ SỞ} XÃ HÒA SƠN ĐÓN 300 NGƯỜI
    no     {TIÊM|DỰ} PHÒNG DẠI CHO 300 NGƯỜI
    no     HAI NGƯỜI GIỮ CHỨC VỤ PHÓ GIÁM ĐỐC
    yes    Ngân hàng Chính sách xã hội {huyện Đông Sơn|quận Ba Đình|thành phố Huế|TP Huế|TP.Huế} cho vay 5 tỷ đồng    text={Ngân hàng Chính sách xã hội huyện Đông Sơn|Ngân hàng Chính sách xã hội quận Ba Đình|Ngân hàng Chính sách xã hội thành phố Huế|Ngân hàng Chính sách xã hội TP Huế|Ngân hàng Chính sách xã hội TP.Huế}
    no     {Sở Y tế và Công an tỉnh|Phòng Y tế và Công an huyện} đã kiểm tra 30 bếp ăn.
    no     Bộ {Thương mại và Tổng cục Hải quan|Du lịch và Cảnh sát Thái Lan} đã họp 3 lần.
    no     MTTQ {tỉnh Quảng Trị|thành phố Huế} trao 300 suất quà.
    yes    Trong quý I Công ty An Phú lãi 5 tỷ đồng    text=Công ty An Phú
    no     {Sở|Phòng} Y tế {Huế|TP Huế} và Công an thành phố đã kiểm tra 30 bếp ăn.
    yes    Phòng Kinh tế Hạ tầng và Đô thị lập 30 biên bản    text=Phòng Kinh tế Hạ tầng và Đô thị
    yes    Công ty Quản lý đô thị thu 5 tỷ đồng    text=Công ty Quản lý đô thị
    yes    Trung tâm {Cai nghiện|Cách ly} đã tiếp nhận 300 người    text=Trung tâm {Cai nghiện|Cách ly}
    yes    Hội Nhà thơ kết nạp 30 hội viên    text=Hội Nhà thơ
    no     {CÁN BỘ THÔN|CƠ SỞ MAY} TÂN MỸ NHẬN 30 SUẤT QUÀ
    yes    Công ty thương mại và xuất nhập khẩu Tân Mỹ lãi 5 tỷ đồng    text=Công ty thương mại và xuất nhập khẩu Tân Mỹ
    yes    Quỹ Khuyến học Tân Mỹ trao 30 suất học bổng    text=Quỹ Khuyến học Tân Mỹ
    no     Đoàn công tác Bộ Y tế kiểm tra 30 bệnh viện.
    yes    Trung tâm đào tạo lái xe Nha Trang có 30 nhân viên    text=Trung tâm đào tạo lái xe Nha Trang
    yes    Công ty Chế biến thủy sản và Thương mại An Phú lãi 5 tỷ đồng    text=Công ty Chế biến thủy sản và Thương mại An Phú
    yes    {Viện Y học lâm sàng các bệnh nhiệt đới|Vụ Thống kê dân số và lao động|Công ty Truyền tải điện} đã họp 3 lần    text={Viện Y học lâm sàng các bệnh nhiệt đới|Vụ Thống kê dân số và lao động|Công ty Truyền tải điện}
    yes    {Hội Tuồng cổ tỉnh|Cục Thuế doanh nghiệp lớn|Cục Chất lượng, Chế biến và Phát triển thị trường} đã họp 3 lần    text={Hội Tuồng cổ tỉnh|Cục Thuế doanh nghiệp lớn|Cục Chất lượng, Chế biến và Phát triển thị trường}
    yes    {Trung tâm Cấp cứu 115|Công ty Điện lực 3|Bệnh viện Dã chiến số 3|Chi cục Kiểm lâm vùng II} mở 3 lớp    text={Trung tâm Cấp cứu 115|Công ty Điện lực 3|Bệnh viện Dã chiến số 3|Chi cục Kiểm lâm vùng II}
    yes    Công ty Cây xanh tỉnh trồng 3 nghìn cây    text=Công ty Cây xanh tỉnh
    yes    Cả nước có 30 ca nặng, nhiều nhất ở Trung tâm Cấp cứu 115{|.|, kế đến là Huế}    text=Trung tâm Cấp cứu 115
    yes    Phòng Tài chính - Kế hoạch cấp 30 giấy phép    text=Phòng Tài chính - Kế hoạch
    yes    Cục Quản lý {tài nguyên nước|khám, chữa bệnh} xử lý 30 vụ    text=Cục Quản lý {tài nguyên nước|khám, chữa bệnh}
    yes    Viện Nghiên cứu phát triển du lịch đã họp 3 lần    text=Viện Nghiên cứu phát triển du lịch
    yes    Ban Quản lý dự án đầu tư xây dựng các công trình giao thông đã họp 3 lần    text=Ban Quản lý dự án đầu tư xây dựng các công trình giao thông
    yes    Trung tâm Kiểm soát và phòng chống dịch bệnh đã họp 3 lần    text=Trung tâm Kiểm soát và phòng chống dịch bệnh
    yes    Hội {Nữ doanh nhân|Cựu đồng môn lớp|Chủ trang trại} có 30 hội viên    text=Hội {Nữ doanh nhân|Cựu đồng môn lớp|Chủ trang trại}
    yes    Công ty Mường thưởng công nhân 30 tỷ đồng    text=Công ty Mường
    yes    Công ty Mường ủ 30 tấn chè    text=Công ty Mường
    yes    {Quỹ Phòng, chống thiên tai|Hiệp hội Vận tải ô tô} có 30 tỷ đồng    text={Quỹ Phòng, chống thiên tai|Hiệp hội Vận tải ô tô}
    yes    Trung tâm {Hỗ trợ và phát triển cộng đồng|Điều phối chương trình quốc gia xây dựng làng nghề} đã họp 3 lần    text=Trung tâm {Hỗ trợ và phát triển cộng đồng|Điều phối chương trình quốc gia xây dựng làng nghề}
    yes    Cục Quản lý tài nguyên nước xử lý vi phạm của 30 hộ    text=Cục Quản lý tài nguyên nước
    yes    Trung tâm Văn hóa, Thông tin cơ sở và Thể thao đã họp 3 lần    text=Trung tâm Văn hóa, Thông tin cơ sở và Thể thao
    yes    Công ty Mía đường Sông Mã, Lương thực, Cà phê đã họp 3 lần    text=Công ty Mía đường Sông Mã
    yes    Cơ quan Năng lượng Quốc tế đã họp 3 lần    text=Cơ quan Năng lượng Quốc tế
    no     Đài Loan độc lập về ngân sách 30 năm.
    no     Đến Hội An du lịch 3 ngày.
    yes    Huyện tặng Công ty Điện lực 3 chiếc xe    text=Công ty Điện lực
    no     Bộ {luật Hình sự|máy Nhà nước|phim Mùa Gió|ảnh Sông Quê} được nhắc 3 lần.
    no     Đoàn kết - Dân chủ được nhắc 3 lần.
    no     Ban Quản lý dự án đầu tư {|hơn }80 tỷ đồng xây cầu
    no     Giám đốc Ban Quản lý dự án Lê Văn Phúc nhận 30 đơn.
    yes    Giám đốc Công ty Việt Á Lê Văn Phúc nhận 30 đơn.    text=Công ty Việt Á
    yes    Công ty Thép {Hà Nội Xanh|Hồ Chí Minh} nhận 30 đơn    text=Công ty Thép {Hà Nội Xanh|Hồ Chí Minh}
    yes    Công ty xây dựng {-|–|&} Thương mại An Phú lãi 5 tỷ đồng    text=Công ty xây dựng {-|–|&} Thương mại An Phú
    yes    Công ty Cổ phần Thép và Xi măng An Phú lãi 5 tỷ đồng    text=Công ty Cổ phần Thép và Xi măng An Phú
    yes    Công ty Điện lực 3 (PC3) lãi 5 tỷ đồng    text=Công ty Điện lực 3
    yes    Quỹ Phát triển đô thị động lực có tổng vốn 80 triệu USD    text=Quỹ Phát triển đô thị động lực
    yes    Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai được giao 9 cây cầu    text=Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai
    yes    Trung tâm Hỗ trợ doanh nghiệp nhỏ tổ chức 3 khóa học    text=Trung tâm Hỗ trợ doanh nghiệp nhỏ
    yes    {Cục|Chi cục|Phòng} Quản lý chất lượng nông sản đã lấy 300 mẫu    text={Cục Quản lý chất lượng nông sản|Chi cục Quản lý chất lượng nông sản|Phòng Quản lý chất lượng nông sản}
    yes    Trung tâm Hỗ trợ pháp lý hiện có 300 cộng tác viên    text=Trung tâm Hỗ trợ pháp lý
    yes    Ban Quản lý công nghiệp hiện đại có 3 phòng    text=Ban Quản lý công nghiệp hiện đại
    yes    Trung tâm Hỗ trợ pháp lý {tiếp nhận|giải quyết} 300 đơn    text=Trung tâm Hỗ trợ pháp lý
    yes    Ban Quản lý dự án 6 đang giữ 80 triệu USD    text=Ban Quản lý dự án 6
    yes    Cục Quản lý đường bộ 3 lần yêu cầu sửa cầu.    text=Cục Quản lý đường bộ
    yes    Văn phòng Hỗ trợ doanh nghiệp nhỏ đã cấp 3 tỷ đồng    text=Văn phòng Hỗ trợ doanh nghiệp nhỏ

rule subject.body-plain
    # ... and without a capital behind its kind. It is spoken of in this sentence only.
    match  (?<text>(?-i:Trung tâm|Viện|Văn phòng|Quỹ|Nhà máy|Xí nghiệp|Trạm)(?=(?-i: \p{Ll}))(?: <name-verb>)?<name-tail>+)
    set    type=company  local=yes
    yes    {Trung tâm dịch vụ việc làm|Văn phòng luật sư|Nhà máy nước sạch} tỉnh đã mở 20 phiên    text={Trung tâm dịch vụ việc làm tỉnh|Văn phòng luật sư tỉnh|Nhà máy nước sạch tỉnh}  type=company  local=yes
    yes    {Viện nghiên cứu kinh tế|Viện quản lý chợ|Quỹ hỗ trợ nông dân|Trạm xử lý rác thải|Xí nghiệp chế biến thủy sản} đã mở 20 phiên    text={Viện nghiên cứu kinh tế|Viện quản lý chợ|Quỹ hỗ trợ nông dân|Trạm xử lý rác thải|Xí nghiệp chế biến thủy sản}
    yes    Trung tâm {điều hành|giám sát|chỉ huy} giao thông đã phát hiện 20 xe vi phạm    text=Trung tâm {điều hành|giám sát|chỉ huy} giao thông
    no     Trung tâm đã mở 20 phiên
    no     Có 20 trung tâm dịch vụ việc làm.
    no     Trung tâm Dịch vụ việc làm đã mở 20 phiên.
    no     Viện kiểm sát nhân dân đã mở 20 phiên.

# ... of which nothing but its kind is said: `trường THPT công lập`.
piece school-kind  trường (?-i:THPT|THCS|PTTH|PTCS|TH|ĐH|CĐ|TCCN)(?: (?:(?:-|–|và) )?(?-i:THPT|THCS|TH|ĐH|CĐ))*(?=[,.;:()]|$| (?-i:(?:ngoài )?công lập|tư thục|dân lập|trong|trên|của|tại|ở|là|có|đã|được|tuyển)(?!\p{L}))

rule subject.school
    # ... and a school: `Trường Trung cấp Du lịch và Khách sạn Sông Hàn`.
    match  (?!<school-kind>)(?<text>(?:Trường|Học viện|(?-i:ĐH|THPT|THCS|CĐ|Đại học))(?: số \d+)? <name-part>(?:(?:<name-run>)?(?: (?:(?<!Hà Nội |Đà Nẵng |TP.HCM |TPHCM |Hồ Chí Minh |Huế )và|-))? <name-part>| số \d+| [1-9](?![.,]?\d)(?=[,;:.)(]| \(|$| (?:và|có|là|đạt|tuyển)(?!\p{L}))|-<cap>)*)
    not-after  (?:<no-school>|thao|hội|tại chức|bậc|trình độ|hệ|thi|đỗ) 
    set    type=school
    over   subject.project  subject.office
    yes    Trường THPT số 2 Sông Mã tuyển 300 học sinh    text=Trường THPT số 2 Sông Mã
    yes    ĐH Nông nghiệp Sông Mã chấm 300 bài    text=ĐH Nông nghiệp Sông Mã
    yes    Trường Trung cấp Du lịch và Khách sạn Sông Hàn tuyển 2.000 học sinh    text=Trường Trung cấp Du lịch và Khách sạn Sông Hàn  type=school
    yes    {ĐH Nông nghiệp|CĐ Sư phạm|Đại học Kinh tế} Sông Mã chấm 300 bài    text={ĐH Nông nghiệp Sông Mã|CĐ Sư phạm Sông Mã|Đại học Kinh tế Sông Mã}
    yes    {THPT|THCS} Dân tộc nội trú Sông Mã tuyển 300 học sinh    text={THPT Dân tộc nội trú Sông Mã|THCS Dân tộc nội trú Sông Mã}
    yes    Đội tuyển Trường THCS Dân tộc nội trú Sông Mã giành 2 giải nhất    text=Trường THCS Dân tộc nội trú Sông Mã
    yes    Học viện Cán bộ Sông Mã tuyển 2.000 sinh viên    text=Học viện Cán bộ Sông Mã
    yes    Trường Đại học Mỏ - Địa chất tuyển 2.000 sinh viên    text=Trường Đại học Mỏ - Địa chất
    yes    ĐH Khoa học Tự nhiên-ĐHQG Hà Nội chấm 300 bài    text=ĐH Khoa học Tự nhiên-ĐHQG Hà Nội
    yes    Trường Đại học Tài chính và Quản trị Sông Mã tuyển 2.000 sinh viên    text=Trường Đại học Tài chính và Quản trị Sông Mã
    yes    Trường Đại học {Kiến trúc|Xây dựng|Giao thông|Bách khoa} tuyển 2.000 sinh viên    text=Trường Đại học {Kiến trúc|Xây dựng|Giao thông|Bách khoa}
    yes    Trường Tiểu học Ea H’leo có 300 học sinh    text=Trường Tiểu học Ea H’leo
    yes    Trường Trung cấp Mộc mỹ nghệ và Khắc đá Sông Hàn tuyển 300 học viên    text=Trường Trung cấp Mộc mỹ nghệ và Khắc đá Sông Hàn
    yes    Trường THPT Sông Mã {1|2} {có|là nơi có|đạt|tuyển} 300 học sinh    text=Trường THPT Sông Mã {1|2}
    yes    Trường THPT Sông Mã 1{ (63%)|(63%)|, 63%} chấm 300 bài    text=Trường THPT Sông Mã 1
    yes    Trường THPT Sông Mã 1 và 2 chấm 300 bài    text=Trường THPT Sông Mã 1
    yes    Sở cấp cho Trường THPT Sông Mã {1,5 ha|1.200 m2|3 mảnh đất|2 vườn} đất    text=Trường THPT Sông Mã
    yes    Đoàn mang về cho Trường THPT Sông Mã 2 vàng, 3 bạc    text=Trường THPT Sông Mã
    yes    Có 12 giải về tay Trường THPT Sông Mã 1    text=Trường THPT Sông Mã 1
    no     trường có 9 lớp
    yes    Trường số 2 Sông Mã tuyển 300 học sinh    text=Trường số 2 Sông Mã
    yes    Trường Đại học Luật {Hà Nội|Đà Nẵng|TP HCM|TP.HCM|TPHCM|Hồ Chí Minh|Huế} và Sư phạm Sông Mã xếp hạng 300.    text=Trường Đại học Luật {Hà Nội|Đà Nẵng|TP HCM|TP.HCM|TPHCM|Hồ Chí Minh|Huế}
    no     Trong nhiều trường hợp các phi công Lào đã về muộn 3 giờ.
    yes    Trường THPT Sông Mã nức tiếng với 300 học sinh giỏi    text=Trường THPT Sông Mã
    no     trường đã tuyển 300 học sinh
    no     Các trường {THPT|THCS - THPT|ĐH, CĐ} {công lập|tư thục} tuyển 300 học sinh.
    no     Các trường {PTTH|PTCS|TH|CĐ|TCCN} {dân lập|ngoài công lập} tuyển 300 học sinh.
    no     Các trường {TH - THCS|THCS – THPT|THCS - TH|CĐ và ĐH|TCCN và CĐ} công lập tuyển 300 học sinh.
    no     Các trường THPT {trong vùng|trên cả nước|của tỉnh|tại Huế|ở Huế|là nơi dạy|có|đã tuyển|được giao|tuyển} 300 học sinh.
    no     Tỉnh rót 300 tỷ đồng cho các trường THPT{.|}
    no     Huyện có trường THPT {là nơi dạy|có|đã tuyển|được giao} 300 học sinh.
    yes    Trường THPT làng Sen tuyển 300 học sinh.    text=Trường THPT làng Sen
    yes    Trường THPT chuyên Sông Mã tuyển 300 học sinh.    text=Trường THPT chuyên Sông Mã
    no     thị trường Trung Quốc nhập 300 tấn
    no     Tỉnh có dự án môi trường Tam Giang vốn 300 tỷ đồng.
    no     Đại học Bách khoa Hà Nội và Bộ Công Thương mở 3 khóa học.
    no     {Nông|Lâm|Công} trường Sông Hiếu có 300 lao động.
    no     Quảng trường Thống Nhất có 300 chỗ ngồi.
    no     Lễ trao giải tại hội trường Thống Nhất có 300 khách mời.
    no     Thao trường Miếu Môn rộng 300 ha.
    no     Ông vào chiến trường Quảng Trị năm 20 tuổi.
    no     Tàu cá bám ngư trường Hoàng Sa 20 ngày.
    no     Em {thi|đỗ} Đại học Y Hà Nội với 29 điểm.
    no     Ông học tại chức Đại học Luật Hà Nội 4 năm.
    no     Học phí {bậc|hệ} THPT Hà Nội là 300 nghìn đồng mỗi tháng.
    no     Tỉnh có 30 giáo viên trình độ Đại học Sư phạm.

# What a clause says of the one who leads it: an auxiliary or a verb.
list  predicate-word   functions where class=aux|neg|verb
piece does   (?:<predicate-word>|cần|<verb-other>)(?!\p{L})

rule subject.brand
    # A name whose spelling is not Vietnamese, and what it does: `Vinamilk đã xuất khẩu`.
    match  (?!(?:<index-rate>|<index-amount>|Games|<index-score>(?= (?:xếp|đứng|tăng|giảm|đều|giữ|đạt|lọt|vươn)))(?!\p{L}))(?<text>(?=(?-i:[FJWZ])[a-z]|(?-i:[A-Z])[A-Za-z]*(?:[fjwz]|(?-i:[a-z][A-Z])|[aeiouy][bcdghklmnpqrstvx]+[aeiouy]))(?=[A-Za-z]+(?![\p{L}\p{M}\p{N}]))<name>)(?= (?:<does>|(?:hiện|đến|lỗ) ))
    not-after  (?:trên|chỉ số|khảo sát|xếp hạng|theo|qua|từ|ở|tại|như|tài khoản|mã|thẻ) 
    set    type=company
    over   subject.name-leading
    no     Kết quả xếp hạng PAPI được công bố sau 8 tháng khảo sát.
    no     Khảo sát PAPI đã lấy ý kiến của 19.536 người dân.
    no     PAR Index xếp thứ 9/63; PAPI {xếp|đứng} thứ 10/63.
    no     PAR Index giữ nguyên; PAPI {tăng|giảm} 2 bậc.
    no     Chỉ số SIPAS, PAPI {đều tăng hạng|giữ hạng 5|đạt 45 điểm|lọt tốp 5|vươn lên thứ 5}.
    yes    Vinamilk {đã|đang|vừa|cũng|sẽ|tiếp tục} xuất khẩu sang 54 quốc gia    text=Vinamilk  type=company
    yes    Roamex đã xuất khẩu sang 54 quốc gia    text=Roamex
    yes    Vinamilk {xếp|đứng|vươn lên} thứ 3 ngành sữa    text=Vinamilk
    yes    Vinamilk {được thưởng|ghi nhận lãi|là hãng sữa lãi} 3 tỷ đồng    text=Vinamilk
    yes    Vinamilk {dẫn đầu|lọt} tốp 3 hãng sữa    text=Vinamilk
    yes    {Aza|TopKV|Kolmex} lỗ 30 tỷ đồng    text={Aza|TopKV|Kolmex}
    yes    VinaCapital {hiện|đến cuối năm|đặt mục tiêu} nắm 30% vốn    text=VinaCapital
    yes    Năm 2020, Samsung Electronics đạt 5 tỷ USD    text=Samsung Electronics
    yes    Nhà sáng lập {Joe Kola|Frank Kola|Will Kola|Zoe Kola} đã góp 5 tỷ USD    text={Joe Kola|Frank Kola|Will Kola|Zoe Kola}
    no     bán hàng trên Facebook được 5 triệu đồng
    no     Hoa đã nở
    no     Chỉ số SIPAS đạt 85%.
    no     Chỉ số SIPAS ghi nhận 85% hài lòng.
    no     Vinamilk, hãng sữa ở 54 quốc gia
    no     {CASA đạt 20%|EBITDA tăng 20%}.
    no     Người Mỹ mua 30 nghìn xe Tesla mỗi tháng.
    no     Sông Amazôn đã cạn 3 m.
    no     Mực nước Amazôn đã giảm 3 m.
    no     {Theo|Tại|Ở} Vinamilk đang có 54 lao động nghỉ việc
    no     {Tài khoản|Mã|Thẻ} Kolmex đã có 300 người dùng
    no     Nhiều hãng như Vinamilk đã mở 54 cửa hàng
    no     {Qua|Từ} Shopee đã bán 54 tấn vải
    no     SEA Games đã phát 54 huy chương

rule subject.name-leading
    # A name that leads its clause behind a comma, where capitals are no chance: `Năm 2020, Rạng Đông đã xuất khẩu`.
    match  (?<=[,;] )(?!phó |tổng thư )(?<text>(?=(?-i:\p{Lu}\p{Ll}))<cap>(?: <cap>){1,4})(?= <does>)
    |      (?<![\s\S])(?<text>(?=(?-i:\p{Lu}\p{Ll}))<cap>(?: <cap>){1,2})(?= hiện (?:nay )?(?:có|còn|đang|đã))
    set    type=company
    no     Ông Hòe, Tổng Thư ký hiệp hội, có 5 ý kiến.
    yes    Năm 2020, Rạng Đông {đã|cũng} xuất khẩu sang 54 nước    text=Rạng Đông  type=company
    yes    Rạng Đông {hiện có|hiện nay có|hiện còn|hiện đang mở|hiện đã mở} 12 xưởng, trong đó Sở Y tế quản lý 3 xưởng    text=Rạng Đông
    no     {Ông Hòe|Bà Hòe|Nguyễn Văn Hòe|Anh Hòe|Chị Hòe} hiện có 3 căn nhà.
    yes    Năm 2020; Rạng Đông có 12 xưởng    text=Rạng Đông
    no     Năm 2020, Rạng Đông và 3 hãng khác lỗ.
    no     Năm 2020, Đông đã có 2 con.
    no     Cả Rạng Đông đã bỏ đi.
    no     {Ở đó|Trước kia} Rạng Đông hiện có 12 xưởng.
    no     RẠNG ĐÔNG hiện có 12 xưởng.
    no     Ông Tuất, Phó Chánh đã nhận 3 đơn.
    no     NĂM 2020, RẠNG ĐÔNG LÃI 3 TỶ ĐỒNG

rule subject.name-at
    # Where nothing knows the name, `ở` and `tại` tell that it is a place: `lượng mưa tại Sìn Sủi là 105 mm`.
    match  (?:tại|ở) (?<text>(?=(?-i:\p{Lu}\p{Ll}))<cap>(?: <cap>){1,2})(?= (?:<function>|\d)|[,.;:()]|$)
    set    type=place
    yes    Lượng mưa {tại|ở} Sìn Sủi {là|đạt} 105 mm    text=Sìn Sủi  type=place
    yes    Lượng mưa tại Sìn Sủi{: 105 mm| 105 mm}    text=Sìn Sủi
    yes    Mưa 105 mm tại Sìn Sủi    text=Sìn Sủi
    no     Tại Hội nghị, có 12 ý kiến.
    no     Tại Vườn Đá Cổ Sơn Tùng có 12 ý kiến.
    no     MƯA 105 MM TẠI SÌN SỦI

rule subject.titled
    match  (?<text>(?:dự án|tiểu dự án|chương trình|kế hoạch|đề án) <titled>)
    set    type=project
    over   subject.system
    yes    Dự án Phát triển tổng hợp đô thị động lực {có|đang vay|sẽ nhận|đã giải ngân|được cấp|đạt|cho biết cần|gồm} 80 triệu USD    text=Dự án Phát triển tổng hợp đô thị động lực  type=project
    yes    Dự án Phát triển tổng hợp đô thị động lực {tại Huế|ở Huế|trên địa bàn|của tỉnh|do tỉnh lập|này|đó} cần 80 triệu USD    text=Dự án Phát triển tổng hợp đô thị động lực
    yes    Đề án Phát triển kho dự trữ xăng dầu có tổng vốn 80 tỷ đồng    text=Đề án Phát triển kho dự trữ xăng dầu
    yes    Dự án Phát triển tổng hợp đô thị động lực {bị cắt|là dự án vay|với vốn vay|vừa nhận|theo kế hoạch nhận|từ năm 2020 nhận|nhằm vay|cho hay cần} 80 triệu USD    text=Dự án Phát triển tổng hợp đô thị động lực
    yes    {Dự|Tiểu dự|Đề} án Phát triển đô thị động lực có tổng vốn 80 triệu USD    text={Dự án Phát triển đô thị động lực|Tiểu dự án Phát triển đô thị động lực|Đề án Phát triển đô thị động lực}
    yes    {Đề án|Chương trình|Kế hoạch} Phát triển đô thị động lực {giai đoạn 2021-2025|nhiệm kỳ 2021-2026|năm 2024} có tổng vốn 80 tỷ đồng    text={Đề án|Chương trình|Kế hoạch} Phát triển đô thị động lực
    yes    Đề án Phát triển du lịch {TP.Huế|TP Hồ Chí Minh} có tổng vốn 80 tỷ đồng    text=Đề án Phát triển du lịch {TP.Huế|TP Hồ Chí Minh}
    yes    {Kế hoạch|Chương trình} Phát triển đô thị động lực có tổng vốn 80 triệu USD    text={Kế hoạch Phát triển đô thị động lực|Chương trình Phát triển đô thị động lực}
    yes    Đề án Phát triển doanh nghiệp nhỏ có tổng vốn 80 tỷ đồng    text=Đề án Phát triển doanh nghiệp nhỏ
    no     Dự án phát triển chậm 3 năm
    no     Trung tâm đã tiếp nhận 50 hồ sơ
    no     Dự án Phát triển của tỉnh có tổng vốn 80 triệu USD
    yes    Đề án Phát triển cán bộ các cấp và Sở Y tế nhận 80 tỷ đồng    text=Đề án Phát triển cán bộ các cấp

rule subject.national-team
    # A country's team by its short name: `tuyển Việt Nam tụt xuống hạng 115`.
    match  (?<text>tuyển(?: (?:nữ|bóng đá|nam|nữ quốc gia))? (?-i:(?=\p{Lu}))<country>)
    not-after  (?:đội|xét|thi|vào|trúng|tuyên) 
    set    type=body
    over   subject.*
    yes    Tuyển {|nữ |bóng đá }Việt Nam tụt xuống hạng 115.    text=Tuyển {|nữ |bóng đá }Việt Nam  type=body
    yes    Đêm qua, tuyển {nam|nữ quốc gia} Lào thắng 3 trận.    text=tuyển {nam|nữ quốc gia} Lào
    no     Đội tuyển Việt Nam tụt xuống hạng 115.
    no     Trường xét tuyển Việt Nam học từ 20 điểm.

list  work  things where class=work|team|water

rule subject.project
    # Works, roads, rivers, zones and teams by name.
    match  (?!đội (?:trưởng|phó))(?!dự án (?-i:FDI|ODA|PPP|BOT|BT)(?![\p{L}\d]))(?<text>(?:<work>(?: \((?-i:[A-Z]+)\))?|(?-i:KKT(?= \p{Lu}\p{Ll})))(?: <noun-word>)*?(?:(?<=số|phần) \d)? <name>(?:(?: <title-low>){1,2} <name>|(?: (?:-|–) <name>)*)<name-count>?)
    not-after  (?:phố|thiên|trực|toàn|yêu|nhu|qua) 
    set    type=project
    over   subject.place-of
    yes    {Dự án cầu|Cầu|Cây cầu|Sân bay|Đường} Tam Giang có tổng vốn 1.200 tỷ đồng    text={Dự án cầu Tam Giang|Cầu Tam Giang|Cây cầu Tam Giang|Sân bay Tam Giang|Đường Tam Giang}  type=project
    yes    {Nhà ga T2|Sảnh E} có 12 cửa    text={Nhà ga T2|Sảnh E}
    yes    {Tuyến đường|Khu đô thị} Tam Giang có tổng vốn 1.200 tỷ đồng    text={Tuyến đường Tam Giang|Khu đô thị Tam Giang}  type=project
    yes    Năm ngoái đội bóng Thanh Hóa thắng 3 trận    text=đội bóng Thanh Hóa
    yes    {Vườn quốc gia|Khu bảo tồn thiên nhiên|Khu du lịch|Đường hoa} Tam Giang đón 3 nghìn khách    text={Vườn quốc gia Tam Giang|Khu bảo tồn thiên nhiên Tam Giang|Khu du lịch Tam Giang|Đường hoa Tam Giang}
    yes    Mỗi ngày {hồ thủy lợi|thủy điện} Tam Giang xả 3 triệu m3 nước    text={hồ thủy lợi Tam Giang|thủy điện Tam Giang}
    yes    {Sân vận động|Nhà thi đấu} Tam Giang có 30.000 chỗ ngồi    text={Sân vận động Tam Giang|Nhà thi đấu Tam Giang}
    yes    Quốc lộ Nam Sông Hậu dài 151 km    text=Quốc lộ Nam Sông Hậu
    yes    KKT Nghi Sơn thu hút 12 dự án    text=KKT Nghi Sơn
    yes    cao tốc Bến Lức dài 57 km    text=cao tốc Bến Lức
    yes    Cửa khẩu quốc tế Hữu Nghị thông quan 300 xe    text=Cửa khẩu quốc tế Hữu Nghị
    yes    Cửa khẩu Hữu Nghị (tỉnh Lạng Sơn) thông quan 300 xe    text=Cửa khẩu Hữu Nghị
    yes    Đội tuyển bóng đá nữ Việt Nam thắng 3 trận    text=Đội tuyển bóng đá nữ Việt Nam
    no     Tỉnh có 12 dự án mới.
    no     Đội {trưởng|phó} Tuấn có 3 xe.
    yes    {Khu kinh tế (KKT)|Khu công nghiệp (KCN)|Khu chế xuất (KCX)} Nghi Sơn thu hút 12 dự án    text={Khu kinh tế (KKT) Nghi Sơn|Khu công nghiệp (KCN) Nghi Sơn|Khu chế xuất (KCX) Nghi Sơn}
    yes    KCN Nghi Sơn thu hút 12 dự án    text=KCN Nghi Sơn
    no     dự án thứ hai của Hà Nội
    no     Số dự án FDI tăng 3 dự án
    no     gian hàng trực tuyến Shopee
    no     yêu cầu Kolmex nộp 30 tỷ đồng
    no     Dự án {PPP|BT|ODA|BOT} vốn 1.200 tỷ đồng
    no     Nhu cầu Việt Nam tăng 57%
    yes    {Cửa khẩu chính|Cửa khẩu phụ} Tam Giang thông quan 300 xe    text={Cửa khẩu chính Tam Giang|Cửa khẩu phụ Tam Giang}
    yes    Mỗi ngày cảng cá Tam Giang đón 30 tàu    text=cảng cá Tam Giang
    yes    {Khu bảo tồn|Khu di tích|Danh thắng|Bãi biển} Tam Giang đón 3 nghìn khách    text={Khu bảo tồn Tam Giang|Khu di tích Tam Giang|Danh thắng Tam Giang|Bãi biển Tam Giang}
    yes    Cao tốc Bến Lức {-|–} Long Thành dài 57 km    text={Cao tốc Bến Lức - Long Thành|Cao tốc Bến Lức – Long Thành}
    no     Phố cảng Hội An đón 3 nghìn khách.
    no     Thiên đường Bảo Sơn đón 3 nghìn khách.
    no     Hãng xe toàn cầu Toyota bán 300 nghìn xe.
    yes    {Tuyến số|Dự án thành phần} 3 Tam Giang có tổng vốn 1.200 tỷ đồng    text={Tuyến số 3 Tam Giang|Dự án thành phần 3 Tam Giang}
    yes    Cầu Tam Giang 2 có tổng vốn 1.200 tỷ đồng    text=Cầu Tam Giang 2
    yes    Cao tốc Bến Lức - Long Thành - Dầu Giây dài 57 km    text=Cao tốc Bến Lức - Long Thành - Dầu Giây
    no     Cầu 3 Tam Giang
    yes    Dự án BT6 Tân Mỹ có tổng vốn 1.200 tỷ đồng    text=Dự án BT6 Tân Mỹ
    yes    Đường Hồ Chí Minh nhánh Tân Mỹ có tổng vốn 1.200 tỷ đồng    text=Đường Hồ Chí Minh nhánh Tân Mỹ

rule subject.kind-of-company
    # Enterprises by who owns them.
    match  (?<text>(?:khu vực |khối |các |nhóm )?(?:doanh nghiệp|(?-i:DN)) (?:(?:có )?vốn đầu tư(?: trực tiếp)? nước ngoài|nhà nước|tư nhân|trong nước|ngoài nhà nước|dân doanh|FDI|nhỏ và vừa)(?: \((?:FDI|DNNVV)\))?)
    |      (?<text>khu vực (?:FDI|có vốn đầu tư(?: trực tiếp)? nước ngoài|kinh tế trong nước|kinh tế nhà nước))
    not-after  \d(?: (?:nghìn|triệu))? 
    set    type=group
    over   subject.group
    yes    doanh nghiệp {có vốn đầu tư trực tiếp nước ngoài|nhà nước} đóng góp 504 tỷ USD    text={doanh nghiệp có vốn đầu tư trực tiếp nước ngoài|doanh nghiệp nhà nước}  type=group
    yes    doanh nghiệp {trong nước|dân doanh|nhỏ và vừa} đóng góp 504 tỷ USD    text={doanh nghiệp trong nước|doanh nghiệp dân doanh|doanh nghiệp nhỏ và vừa}  type=group
    yes    doanh nghiệp {tư nhân|ngoài nhà nước|FDI} đóng góp 504 tỷ USD    text={doanh nghiệp tư nhân|doanh nghiệp ngoài nhà nước|doanh nghiệp FDI}  type=group
    yes    doanh nghiệp vốn đầu tư nước ngoài đóng góp 504 tỷ USD    text=doanh nghiệp vốn đầu tư nước ngoài
    yes    {Khu vực|Các} doanh nghiệp có vốn đầu tư nước ngoài đóng góp 504 tỷ USD    text={Khu vực doanh nghiệp có vốn đầu tư nước ngoài|Các doanh nghiệp có vốn đầu tư nước ngoài}
    yes    {Khối|Nhóm} doanh nghiệp có vốn đầu tư nước ngoài đóng góp 504 tỷ USD    text={Khối doanh nghiệp có vốn đầu tư nước ngoài|Nhóm doanh nghiệp có vốn đầu tư nước ngoài}
    yes    doanh nghiệp {có vốn đầu tư nước ngoài (FDI)|nhỏ và vừa (DNNVV)} đóng góp 504 tỷ USD    text={doanh nghiệp có vốn đầu tư nước ngoài (FDI)|doanh nghiệp nhỏ và vừa (DNNVV)}
    yes    Khu vực {FDI|có vốn đầu tư nước ngoài|kinh tế trong nước} xuất siêu 30 tỷ USD    text={Khu vực FDI|Khu vực có vốn đầu tư nước ngoài|Khu vực kinh tế trong nước}
    yes    Khu vực có vốn đầu tư trực tiếp nước ngoài xuất siêu 30 tỷ USD    text=Khu vực có vốn đầu tư trực tiếp nước ngoài
    yes    Doanh nghiệp FDI trên địa bàn đã nộp 30 tỷ đồng    text=Doanh nghiệp FDI
    yes    Khu vực kinh tế nhà nước xuất siêu 30 tỷ USD    text=Khu vực kinh tế nhà nước
    yes    Tháng 7/2016, khối {doanh nghiệp|DN} FDI xuất siêu 30 tỷ USD    text=khối {doanh nghiệp|DN} FDI
    no     Có {15|1,2 nghìn|1 triệu} doanh nghiệp trong nước và 52 doanh nghiệp nhỏ và vừa thuê đất.
    no     Doanh nghiệp đã nộp 5 tỷ đồng.
    no     Doanh nghiệp trong tỉnh nộp 5 tỷ đồng.

# A road by its number, or by its name with the part of it that is meant: `Quốc lộ 1A đoạn Văn Điển - Ngọc Hồi`.
piece road        đường(?: (?:cao tốc|sắt|tỉnh))?|quốc lộ|(?-i:QL)|tỉnh lộ|hương lộ|(?-i:ĐT)|cao tốc|metro
piece road-no     (?: số)?[ .]?\d+(?-i:[A-Z])?
piece road-end    (?:(?:tỉnh|huyện|xã|phường|quận|thành phố|thị xã|nút giao|cầu|ngã ba|ngã tư|sân bay|cảng|hầm|đèo) )?<name>
piece road-part   đoạn(?: tuyến)?(?: (?:qua|đi qua|từ|nối))?(?: (?:địa phận|địa bàn))? <road-end>(?: ?(?:-|–|đến|tới|và) ?<road-end>)*
piece road-work   (?:dự án|công trình|gói thầu)(?:,? (?-i:\p{Ll}[\p{L}\p{M}]*)){0,8}

rule subject.route
    match  (?<text>(?:<road-work> )?(?:tuyến )?(?:đường )?vành đai<road-no>(?: vùng thủ đô| <name>)?(?: <road-part>)?)
    |      (?<text>(?:<road-work> )?(?:tuyến )?<road>(?:<road-no>|(?: <name>(?: [-–] <name>)*)?),? <road-part>)
    |      (?<text><road-work> (?:quốc|tỉnh) lộ<road-no>)
    set    type=project
    over   subject.project
    yes    {Đường|Dự án đường|Tuyến đường} vành đai 4 có tổng vốn 800 tỷ đồng    text={Đường|Dự án đường|Tuyến đường} vành đai 4  type=project
    yes    Vành đai 4 {vùng thủ đô|Tam Giang|đoạn qua xã Tân Mỹ} có tổng vốn 800 tỷ đồng    text=Vành đai 4 {vùng thủ đô|Tam Giang|đoạn qua xã Tân Mỹ}
    yes    Dự án mở rộng Quốc lộ 1A đoạn Tân Mỹ {-|–|đến|tới} Hòa Sơn dài 9 km    text=Dự án mở rộng Quốc lộ 1A đoạn Tân Mỹ {-|–|đến|tới} Hòa Sơn
    yes    {Công trình|Gói thầu|Dự án cải tạo, nâng cấp} {quốc|tỉnh} lộ 9 có tổng vốn 800 tỷ đồng    text={Công trình|Gói thầu|Dự án cải tạo, nâng cấp} {quốc|tỉnh} lộ 9
    yes    {Tuyến quốc lộ|QL|Tỉnh lộ|Hương lộ|ĐT|Đường tỉnh|Đường} 9 đoạn {qua|đi qua|nối|từ} Tân Mỹ bị ngập 0,5 m    text={Tuyến quốc lộ|QL|Tỉnh lộ|Hương lộ|ĐT|Đường tỉnh|Đường} 9 đoạn {qua|đi qua|nối|từ} Tân Mỹ
    yes    {QL.9|ĐT.123|QL9B|Metro số 1} đoạn Tân Mỹ dài 9 km    text={QL.9|ĐT.123|QL9B|Metro số 1} đoạn Tân Mỹ
    yes    {Cao tốc Bắc - Nam|Đường cao tốc Bắc – Nam|Đường sắt Thống Nhất|Đường} đoạn Tân Mỹ dài 9 km    text={Cao tốc Bắc - Nam|Đường cao tốc Bắc – Nam|Đường sắt Thống Nhất|Đường} đoạn Tân Mỹ
    yes    Đường Hồ Chí Minh{|,} đoạn{| tuyến} qua {tỉnh|huyện|xã|phường|quận|thành phố|thị xã|địa phận|địa bàn} Tân Mỹ dài 9 km    text=Đường Hồ Chí Minh{|,} đoạn{| tuyến} qua {tỉnh|huyện|xã|phường|quận|thành phố|thị xã|địa phận|địa bàn} Tân Mỹ
    yes    Quốc lộ 9 đoạn từ {nút giao|cầu|ngã ba|ngã tư|sân bay|cảng|hầm|đèo} Tân Mỹ đến Hòa Sơn dài 9 km    text=Quốc lộ 9 đoạn từ {nút giao|cầu|ngã ba|ngã tư|sân bay|cảng|hầm|đèo} Tân Mỹ đến Hòa Sơn
    no     Vành đai xanh rộng 4 ha
    no     Đường dài 4 km
    no     {Cao tốc 4 làn xe|Đường 9 km} có 8 cầu
    no     Cử tri đề nghị đường 2.500 m được trải nhựa.

rule subject.route-part
    # ... and the part alone: `đoạn từ cầu Rồng đến ngã ba Huế dài 2 km`.
    match  (?<text><road-part>)
    set    type=project
    yes    Đoạn từ cầu Tân Mỹ đến ngã ba Hòa Sơn dài 2 km    text=Đoạn từ cầu Tân Mỹ đến ngã ba Hòa Sơn  type=project
    yes    Đoạn Tân Mỹ và Hòa Sơn bị ngập 2 km    text=Đoạn Tân Mỹ và Hòa Sơn
    no     Đoạn cuối dài 2 km
    no     Đoạn từ ngã ba dài 2 km

rule subject.anaphor
    # `UBND huyện`, `Công an tỉnh`, `công ty`: the one of that type that was named before.
    match  (?<text><anaphor:type>)(?! (?:đội|viên|hội|hợp|học|ủy|khó|nông thôn|nghèo|nào|khác))
    not-after  (?:cơ quan|đơn vị|tổ chức|sở|ngành), |<no-school> |cấp: 
    set    anaphor=yes
    yes    UBND huyện đã rà soát    anaphor=yes
    yes    Công an tỉnh xử lý 42 trường hợp    text=Công an tỉnh
    yes    công an huyện lý giải việc 5 xã chậm    text=công an huyện
    yes    Ngân hàng lãi 5 tỷ đồng.    text=Ngân hàng
    no     Sở rà soát 300 thủ tục ở hai cấp: tỉnh.
    yes    Công ty xử lý 30 tấn rác mỗi ngày.    text=Công ty
    no     các {cơ quan|sở|ngành|tổ chức}, đơn vị triển khai 20 dịch vụ
    no     các cơ quan, địa phương triển khai 20 dịch vụ
    no     Phong trào lan tới từng cơ quan, đơn vị, địa phương.
    no     Phong trào lan tới từng {tổ chức|sở|ngành}, đơn vị.
    no     sáu thành phố trực thuộc Trung ương
    no     Không ai biết 3 người đó.
    no     Công an tỉnh Hà Tây xử lý 42 trường hợp
    no     Hai công an viên xử lý 42 trường hợp
    no     Bộ phận một cửa nhận 50 hồ sơ.
    no     Công trường có 30 thợ hàn.
    no     {Huyện ủy|Bộ đội|Xã viên|Hội viên|Huyện đội} đã góp 3 tỷ đồng
    no     Huyện {nào|khác|nghèo|khó khăn} cũng có 3 cây cầu
    no     Vốn xã hội hóa đạt 3 tỷ đồng.
    no     Có 3 trường {hợp|học} phải đóng cửa.
    no     Đây là xã nông thôn mới có 3 cây cầu.

rule subject.anaphor-kind
    # What a body is, where it does something: the one that was named so: `Trung tâm đã tiếp nhận 54 hồ sơ`.
    match  (?:<lead-time> )?(?<text>trung tâm|tổ công tác|tổ|quỹ|viện|chi cục|cục|sở|hội|hiệp hội|nhà máy|cảng|ban quản lý|cổng|trục|vườn|câu lạc bộ|CLB)(?= (?:đã|đang|sẽ|vừa|cũng|có|còn|đạt|thu|chi)(?!\p{L}))
    set    type=kind  anaphor=yes
    over   subject.group
    not-after  [\p{L}%]+ |(?<![\p{N}/.-])\d{1,3} 
    yes    Đến nay, {trung tâm|tổ công tác|tổ|quỹ|viện|chi cục|cục|sở} {đã|đang|sẽ|vừa|cũng|có|còn|đạt} nhận 54 hồ sơ.    text={trung tâm|tổ công tác|tổ|quỹ|viện|chi cục|cục|sở}  type=kind
    yes    {Hội|Hiệp hội|Nhà máy|Cảng|Ban quản lý} {thu|chi|đã chi} 54 triệu đồng.    text={Hội|Hiệp hội|Nhà máy|Cảng|Ban quản lý}  anaphor=yes
    yes    {Cổng|Trục|Vườn|Câu lạc bộ|CLB} có 54 hồ sơ.    text={Cổng|Trục|Vườn|Câu lạc bộ|CLB}
    yes    Từ ngày 3/5/2019 trung tâm đã nhận 54 hồ sơ.    text=trung tâm
    no     Cả 3 trung tâm đã nhận 54 hồ sơ.
    no     Trung tâm thương mại có 30 cửa hàng.
    no     Sở Y tế đã tiếp nhận 54 hồ sơ.
    no     Khu vực trung tâm đã có 30 cửa hàng.

rule subject.anaphor-this
    # `trường này`, `nhóm này` point back wherever they stand.
    match  (?<text><anaphor:type>)(?<= này)
    not-after  (?:thị|môi|hội|hiện|công|nông) 
    set    anaphor=yes  firm=yes
    over   subject.anaphor
    yes    Mỗi tháng nhóm này bán 40 tấn vải.    text=nhóm này  firm=yes
    yes    Điểm chuẩn của trường này là 25.    text=trường này  firm=yes
    no     nhóm đó bán 40 tấn vải
    no     Xuất khẩu sang {thị|môi|nông} trường này tăng 4%.
    no     {Hội|Hiện|Công} trường này có 300 người.
    no     công ty đã bán 5 tấn

rule subject.area
    # `trên địa bàn huyện`, `toàn huyện`: all of the place that was named.
    match  (?:địa bàn (?:toàn )?|toàn )(?<text><anaphor:type>)
    set    anaphor=yes  firm=yes
    over   subject.anaphor
    yes    huyện Đông Sơn xảy ra 5 vụ, địa bàn {|toàn }huyện còn 3 vụ    text=huyện  firm=yes  anaphor=yes
    yes    toàn ngân hàng cho vay 5 tỷ đồng    text=ngân hàng
    no     huyện đã xây 300 nhà
    no     toàn quốc có 300 vụ

rule subject.area-place
    # In an article that names no province, `toàn tỉnh` stands for itself.
    match  (?<text>(?:toàn|cả) (?:tỉnh|thành phố)(?! (?:lẫn|và|cùng|với)(?!\p{L})))
    |      địa bàn (?<text>tỉnh|thành phố)
    set    type=place  anaphor=yes  self=yes  firm=yes
    over   subject.anaphor  subject.area  subject.anaphor-place
    yes    trên địa bàn toàn {tỉnh|thành phố} xảy ra 51 vụ    text={toàn tỉnh|toàn thành phố}  firm=yes  self=yes
    yes    trên địa bàn {toàn tỉnh|tỉnh|thành phố} xảy ra 51 vụ    text={toàn tỉnh|tỉnh|thành phố}
    yes    Hiện toàn tỉnh còn 5.238 hộ nghèo    text=toàn tỉnh
    yes    Như vậy {cả tỉnh|cả thành phố} có 48 trường.    text={cả tỉnh|cả thành phố}  firm=yes  self=yes
    no     Cả {tỉnh và|thành phố lẫn|tỉnh cùng|tỉnh với} huyện góp 5 tỷ đồng.
    no     Các tỉnh khác có 5 vụ.
    no     toàn quốc có 300 vụ

rule subject.area-low
    # ... and so does `toàn huyện` where no district is named.
    match  (?<text>toàn (?:huyện|quận|thị xã|xã))(?=[,.;:)]| (?:\d|(?:<function>|<verb-other>)(?!\p{L})))
    set    type=place-low  anaphor=yes  self=yes  firm=yes
    not-after  địa bàn 
    over   subject.anaphor
    yes    9 tháng, {toàn huyện|toàn xã|toàn quận|toàn thị xã} đã xử lý 112 vụ    text={toàn huyện|toàn xã|toàn quận|toàn thị xã}  firm=yes  self=yes
    yes    Hiện toàn huyện còn 238 hộ nghèo    text=toàn huyện
    yes    Trên toàn {huyện|xã}{,| 3 năm qua|; theo Sở Y tế|: hơn|.} 238 hộ thoát nghèo    text=toàn {huyện|xã}
    yes    Năm ngoái toàn huyện trồng 238 ha    text=toàn huyện
    no     Kinh tế toàn xã thuần nông thu 3 tỷ đồng.
    no     Toàn xã hội góp 3 tỷ đồng.
    no     Các huyện khác có 5 vụ.

rule subject.area-branch
    # `toàn ngành`: the branch that was named, else the one that the reader knows.
    match  (?<text>toàn ngành)(?=[,.;:]| (?:\d|(?:<function>|<verb-other>)(?!\p{L})))
    set    type=branch  anaphor=yes  self=yes  firm=yes
    yes    Trong tháng 5, toàn ngành thu 300 tỷ đồng    text=toàn ngành  firm=yes  self=yes  anaphor=yes
    yes    Kế hoạch của toàn ngành{:| 12 tháng|, cả năm|; năm 2020|. Năm 2020} thu 300 tỷ đồng    text=toàn ngành
    yes    Trong tháng 5, toàn ngành đã thu 300 tỷ đồng    text=toàn ngành
    no     Phong trào toàn ngành thuần nông thu 300 tỷ đồng
    yes    Năm nay toàn ngành tuyển 30 bác sĩ.    text=toàn ngành  type=branch
    no     Toàn ngành {Y tế|Thuế|Than} có 30 cán bộ
    no     Chỉ số sản xuất toàn ngành công nghiệp tăng 3,1%.
    no     Đội tuần tra toàn tuyến lập 30 biên bản.

rule subject.anaphor-place
    # ... and so does `tỉnh`.
    match  (?<text>tỉnh|thành phố)(?! (?:đội|ủy|nghèo|nào|khác|lẻ|lị|<name>)|, (?:thành|TP))
    not-after  (?:các|nhiều|những|hai|số|liên|mỗi|từng|(?<!năm 20\d)\d|cấp|và|một|công an|UBND|HĐND|chủ tịch|lãnh đạo|ngoại|nội|tỉnh,|huyện,|thị xã,|ngân sách|ngoài|cấp:) 
    set    type=place  anaphor=yes  self=yes
    over   subject.anaphor
    yes    Hiện tỉnh còn 5.238 hộ nghèo    text=tỉnh  self=yes
    yes    thành phố đã trồng 30 nghìn cây    text=thành phố
    yes    Trong 4 tháng đầu năm 2025 tỉnh đã thu 50 tỷ đồng.    text=tỉnh
    no     Năm 2025 có 20 tỉnh còn hộ nghèo
    no     Các tỉnh khác còn 5.238 hộ nghèo
    no     Tỉnh, thành phố, điểm số
    no     Tỉnh, {thành|thành phố|TP} nào cũng có 3 khu công nghiệp.
    no     cấp tỉnh có 40 thủ tục
    no     Hiện tỉnh {đội|ủy} có 38 cán bộ.
    no     Hiện tỉnh {nào|khác|nghèo|lẻ} cũng còn 5.238 hộ nghèo
    no     Tỉnh lị có 8 phường.
    no     Sở rà soát 300 thủ tục ở 3 cấp: tỉnh, huyện, xã.
    no     Hiện {các|nhiều|những|hai|5|một số|mỗi|một|từng} tỉnh còn 5.238 hộ nghèo
    no     Hiện {UBND|HĐND|lãnh đạo|chủ tịch} tỉnh nhận 30 đơn thư
    no     Từng {huyện|thị xã}, thành phố lập 3 chốt kiểm soát.
    no     Ngân sách {tỉnh|huyện và tỉnh} chi 30 tỷ đồng.
    no     Lao động ngoài tỉnh có 300 người.
    no     Xe {nội|ngoại|liên} tỉnh chở 300 khách

rule subject.anaphor-low
    # ... and so does `huyện`, where it does something.
    match  (?<text>huyện|thị xã)(?= (?:đã|có|còn|đang|hiện|sẽ|được|đạt|thu|tiếp tục|phấn đấu)(?!\p{L}))
    set    type=place-low  anaphor=yes  self=yes
    not-after  (?:các|nhiều|những|hai|số|liên|mỗi|từng|\d|cấp|và|một|công an|UBND|HĐND|chủ tịch|lãnh đạo|ngoại|nội|xã,|tỉnh,|huyện,|quận,|ngân sách|ngoài|cấp:|địa bàn|toàn) 
    over   subject.anaphor
    yes    Hiện huyện {đã|có|còn|đang|hiện|sẽ} trồng 30 nghìn cây    text=huyện  self=yes
    yes    Năm nay {huyện|thị xã} {được|đạt|thu|tiếp tục|phấn đấu} 30 tỷ đồng    text={huyện|thị xã}
    yes    Tổng sản lượng của huyện {đạt|còn} 9.720 tấn    text=huyện  type=place-low  anaphor=yes
    no     Hiện huyện thuộc nhóm có 30 xã nghèo.
    no     Hiện {các|nhiều|những|hai|5|một số|mỗi|một|từng} huyện còn 238 hộ nghèo
    no     Hiện {UBND|HĐND|lãnh đạo|chủ tịch|cấp|công an} huyện có 30 đơn thư
    no     Ngân sách {huyện|tỉnh và huyện} còn 30 tỷ đồng.
    no     Tỉnh có 58 huyện có tỷ lệ nghèo trong số hộ của huyện trên 50%.
    no     {Toàn|Địa bàn} huyện còn 3 vụ.
    no     Huyện Hoa Lư có 30 xã.
    no     Lao động {ngoài|nội|ngoại|liên} huyện có 300 người.
    no     Từng {xã|tỉnh|huyện|quận}, thị xã có 3 chốt kiểm soát.
    no     Sở rà soát 300 thủ tục ở hai cấp: huyện còn 3 thủ tục.

piece level-and ,(?: và)?| và

rule subject.all-levels
    # A service or a front as a whole: `công an các cấp`; and what one level of the state does.
    match  (?<text>thanh tra (?:các )?(?:(?:sở|bộ),(?: ban,)? ngành(?:(?:<level-and>) địa phương)?|(?:huyện|quận|thị xã)(?:<level-and>) (?:(?:quận|thị xã)(?:<level-and>) )?(?:thành phố|thị xã)))
    |      (?<text>(?:công an|công đoàn|chính quyền|tòa án|viện kiểm sát|cấp ủy|hội nông dân|hội phụ nữ|mặt trận|đoàn thanh niên|UBND|thanh tra|đảng bộ|cơ quan hành chính)(?: nhân dân| tổ quốc| nhà nước)? các (?:cấp|địa phương|huyện|xã)(?:,(?: (?:thành phố|phường)),? thị (?:xã|trấn))?)
    |      (?<text>(?:công an|thanh tra|cấp ủy|(?:tòa án|viện kiểm sát)(?: nhân dân)?) cấp (?:tỉnh|huyện|xã|cơ sở))
    |      (?:do|của) (?<text>(?:UBND )?cấp (?:tỉnh|huyện|xã|cơ sở)|(?:các )?(?:sở, ban, ngành|sở, ngành|bộ, ngành)(?! và))
    |      (?<text>(?:ngành )?(?:(?:tòa án|viện kiểm sát|kiểm sát)(?: nhân dân)?|(?-i:TAND|VKSND|VKS|Viện KSND)) (?:hai|0?2) cấp(?: (?:(?:tỉnh|thành phố|TP\.?) ?)?<place>)?)
    set    type=group
    not-after  (?:yêu cầu|giao|đề nghị|đôn đốc|cho) 
    yes    Công đoàn các cấp đã trao 30 suất quà    text=Công đoàn các cấp  type=group
    yes    số thu do cấp huyện thực hiện đạt 30 tỷ đồng    text=cấp huyện
    yes    {Tòa án nhân dân hai cấp|TAND 2 cấp|Viện kiểm sát 02 cấp|VKSND hai cấp} đã giải quyết 30 vụ    text={Tòa án nhân dân hai cấp|TAND 2 cấp|Viện kiểm sát 02 cấp|VKSND hai cấp}
    yes    {Tòa án hai cấp|Viện KSND 2 cấp} {tỉnh Quảng Trị|TP. Huế|Cà Mau} đã thụ lý 30 vụ    text={Tòa án hai cấp tỉnh Quảng Trị|Viện KSND 2 cấp TP. Huế|Tòa án hai cấp Cà Mau}
    no     Lãnh đạo 2 cấp đã giải quyết 30 vụ.
    no     Các cấp đã trao 30 suất quà.
    no     Đề tài cấp tỉnh được 3 tỷ đồng.
    yes    {Công an|Chính quyền|Mặt trận|Mặt trận Tổ quốc|UBND} các cấp đã trao 30 suất quà    text={Công an các cấp|Chính quyền các cấp|Mặt trận các cấp|Mặt trận Tổ quốc các cấp|UBND các cấp}
    yes    {Hội nông dân|Hội phụ nữ|Đoàn thanh niên} các cấp đã trao 30 suất quà    text={Hội nông dân các cấp|Hội phụ nữ các cấp|Đoàn thanh niên các cấp}
    yes    {Tòa án|Tòa án nhân dân|Viện kiểm sát|Viện kiểm sát nhân dân|Thanh tra} các cấp đã giải quyết 30 vụ    text={Tòa án các cấp|Tòa án nhân dân các cấp|Viện kiểm sát các cấp|Viện kiểm sát nhân dân các cấp|Thanh tra các cấp}
    yes    {Công an|Tòa án nhân dân|Viện kiểm sát} cấp {xã|huyện|tỉnh} đã giải quyết 30 vụ    text={Công an cấp xã|Tòa án nhân dân cấp huyện|Viện kiểm sát cấp tỉnh}
    yes    Thanh tra {sở, ngành|các bộ, ngành|các bộ, ngành, địa phương|các sở, ban, ngành|huyện, thành phố|các huyện, thị xã, thành phố} đã xử lý 30 người    text=Thanh tra {sở, ngành|các bộ, ngành|các bộ, ngành, địa phương|các sở, ban, ngành|huyện, thành phố|các huyện, thị xã, thành phố}
    yes    {Thanh tra|Cấp ủy} cấp {tỉnh|cơ sở} đã xử lý 30 người    text={Thanh tra cấp tỉnh|Cấp ủy cấp cơ sở}
    yes    Thanh tra {sở, ngành và địa phương|quận, thị xã|thị xã, thành phố|huyện, quận, thành phố|huyện và thành phố|các huyện, thị xã, và thành phố} đã xử lý 30 người    text=Thanh tra {sở, ngành và địa phương|quận, thị xã|thị xã, thành phố|huyện, quận, thành phố|huyện và thành phố|các huyện, thị xã, và thành phố}
    yes    {Ngành kiểm sát hai cấp|Kiểm sát nhân dân 2 cấp|VKS hai cấp} {thành phố Huế|Cà Mau} thụ lý 30 vụ    text={Ngành kiểm sát hai cấp|Kiểm sát nhân dân 2 cấp|VKS hai cấp} {thành phố Huế|Cà Mau}
    no     Số đơn của các {sở, ngành|bộ, ngành} và địa phương là 30 đơn.
    yes    Số đơn của {cơ quan hành chính|cơ quan hành chính nhà nước} các cấp là 543 đơn    text={cơ quan hành chính|cơ quan hành chính nhà nước} các cấp
    yes    {Cấp ủy|Đảng bộ} các cấp đã kết nạp 300 đảng viên    text={Cấp ủy các cấp|Đảng bộ các cấp}
    yes    Công an các {địa phương|huyện|xã} đã bắt 30 đối tượng    text={Công an các địa phương|Công an các huyện|Công an các xã}
    yes    Công an các {huyện, thành phố, thị xã|xã, phường, thị trấn|xã, phường thị trấn} đã bắt 30 đối tượng    text={Công an các huyện, thành phố, thị xã|Công an các xã, phường, thị trấn|Công an các xã, phường thị trấn}
    yes    Số thu {của|do} cấp {tỉnh|xã} quản lý đạt 30 tỷ đồng    text=cấp {tỉnh|xã}
    yes    Số thu do cấp cơ sở quản lý đạt 30 tỷ đồng    text=cấp cơ sở
    yes    Số đơn do {UBND cấp xã|các sở, ngành|sở, ban, ngành|các bộ, ngành} tiếp nhận là 30 đơn    text={UBND cấp xã|các sở, ngành|sở, ban, ngành|các bộ, ngành}
    no     UBND tỉnh {yêu cầu|đề nghị|đôn đốc} chính quyền các cấp giải ngân 70%.
    no     Doanh nghiệp tặng 30 xe cho công an các xã.

rule subject.ordered
    # Who is told to do it: `yêu cầu các chủ đầu tư giải ngân 70%`.
    match  (?<text>(?:các|Công an các|toàn thể|lực lượng)(?: (?:chủ đầu tư|<noun-word>))(?:(?! <verb-other>) <noun-word>)?(?:(?! <verb-other>) <noun-word>)?)
    after  (?:yêu cầu|giao|đề nghị|đôn đốc) 
    set    type=group
    over   subject.group
    yes    UBND tỉnh {yêu cầu|đề nghị|đôn đốc} các địa phương đạt 70%    text=các địa phương  type=group
    yes    UBND tỉnh yêu cầu {các địa phương|lực lượng kiểm lâm|toàn thể cán bộ} đạt 70%    text={các địa phương|lực lượng kiểm lâm|toàn thể cán bộ}
    yes    giao Công an các xã đến từng hộ    text=Công an các xã
    yes    yêu cầu các {chủ đầu tư|địa phương} trên địa bàn phải giải ngân 70%    text={các chủ đầu tư|các địa phương}
    yes    yêu cầu các {xã|đơn vị} phấn đấu đạt 70%    text=các {xã|đơn vị}
    no     các chủ đầu tư giải ngân 70%
    no     yêu cầu 300 hộ di dời

rule subject.asking
    # People who ask for something: what they ask for is no part of their name.
    match  (?<text>(?:công nhân|nông dân|người dân|người lao động)(?: <name>)?)(?= (?:muốn|mong|đòi|đề nghị|kiến nghị) )
    set    type=group
    not-after  (?:với|cho|tới|đến|của) 
    over   subject.group  subject.doer
    yes    Công nhân Long An {đề nghị|mong|muốn|đòi} lương tăng 12%    text=Công nhân Long An  type=group
    yes    {Công nhân|Nông dân|Người lao động} Long An đề nghị lương tăng 12%    text={Công nhân Long An|Nông dân Long An|Người lao động Long An}
    yes    Người dân kiến nghị giảm 3 khoản thu    text=Người dân
    no     lương của công nhân Long An tăng 12%
    no     theo ý của người dân muốn ở lại
    no     Hỗ trợ 12% {cho|tới|đến|với} công nhân muốn ở lại.

list  party  nouns where class=person|household|org

# What is no body and no people, behind `các` and `những`.
piece no-party    ngày|năm|tháng|tuần|quý|kỳ|dịp|lần|đợt|con số|loại|hoạt động|vấn đề|nội dung|giải pháp|biện pháp|dịch vụ|chính sách|nhiệm vụ|mục tiêu|yếu tố|quy định|nguồn lực|điều kiện|vụ|sự|kết quả|tiêu chí|khoản|mức|điểm|công tác|phong trào|thủ tục|khâu|trường hợp|hành vi|vi phạm|danh mục|hồ sơ|văn bản|chỉ số|tỷ lệ|dữ liệu|thông tin|đơn thư|ý kiến|kiến nghị|phản ánh|giao dịch|nhóm (?:chỉ số|tiêu chí|nhiệm vụ)

rule subject.group
    # Bodies and people by what they are, right before what they do.
    match  (?<text>(?:(?:nhiều|một số) )?(?:(?:các|những)(?! <no-party>)|toàn bộ|lực lượng|ngành(?! <branch>| [^.;:\d]{1,60}điểm (?:chuẩn|sàn))|khối(?! lượng)|bà con|startup|cổ phiếu|doanh nghiệp|hộ(?! (?:nghèo|cận nghèo|thoát nghèo|chiếu|khẩu|tịch))|chủ(?= (?:trọ|nhà|xe|tàu|cơ sở|phương tiện|vườn|rừng|doanh nghiệp|đầu tư))|nông dân|công nhân|gia đình|đội(?! (?:mũ|nón))|tổ(?! chức)) <np>(?:(?:,| và) (?=(?-i:\p{Ll}))(?=<party>(?!\p{L}))<np>)*(?: \([\p{Lu}&-]+\))?(?: (?:trên|tại|ở|trong|về) (?:cả nước|toàn quốc|<np>))?(?: (?:toàn (?:tỉnh|quốc|thành phố|huyện|ngành)|cả nước))?)(?<! nhà)(?= (?=(?-i:\p{Ll}))(?:đã|đang|sẽ|vừa|tiếp tục|cũng|phải|cần|bị|được|(?:(?:chỉ|đều) )?<verb>)(?!\p{L}))
    set    type=group
    no     5 dự án được các nhà đầu tư quan tâm.
    not-after  (?:sản xuất toàn|với|cùng|cho|từ|tới|đến|về|của|nông|tỷ lệ|số|căn|bảo|ủng|bộ|quân|chính phủ|chính quyền|nhân dân|đồng bào|lãnh đạo|đại diện|bộ,|sở,|ban,?|\d ?%[^.;:%\d]*,|(?:có|của) \d{1,3}) 
    over   subject.doer
    no     Vụ này, nông dân Cần Thơ gieo 300 ha.
    no     Vụ này, nông dân trồng lúa Cần Thơ gieo 300 ha.
    no     Chỉ số sản xuất toàn ngành công nghiệp tăng 5%.
    no     Ngành thiết kế vi mạch có điểm {chuẩn|sàn} cao nhất: 27 điểm.
    no     Lượng khách trong những {ngày|năm|tháng|tuần|quý|kỳ|dịp|lần|đợt} nghỉ vừa qua được 55.000 lượt.
    no     Tại bản {có 2|có 12} hộ dân bị đất vùi lấp 1 ngôi nhà.
    no     Mưa làm hỏng nhà của {2|12} hộ dân phải dời đi cùng 12 con bò.
    yes    Ngành thiết kế vi mạch đã họp với lãnh đạo các trường đại học trên cả nước để bàn cách tính điểm chuẩn    text=Ngành thiết kế vi mạch
    yes    Những tàu cá lớn đã về bến từ 3 giờ    text=Những tàu cá lớn
    yes    Các hãng lữ hành {đã|đang|vừa|cũng|sẽ|tiếp tục} phục vụ 636 nghìn lượt khách    text=Các hãng lữ hành  type=group
    yes    {Các hãng lữ hành|Ngành xe buýt|Đội xe|Toàn bộ nhà xe} đã phục vụ 636 nghìn lượt khách    text={Các hãng lữ hành|Ngành xe buýt|Đội xe|Toàn bộ nhà xe}
    yes    {Nông dân địa phương|Gia đình thương binh|Công nhân đường sắt|Tổ thợ} đã nhận 30 tỷ đồng    text={Nông dân địa phương|Gia đình thương binh|Công nhân đường sắt|Tổ thợ}
    yes    Cổ phiếu ngân hàng đã mất 30%    text=Cổ phiếu ngân hàng
    yes    Lực lượng CSGT toàn tỉnh {đã|cần} lập biên bản    text=Lực lượng CSGT toàn tỉnh
    yes    Lực lượng CSGT toàn {tỉnh|thành phố|ngành|quốc} đã lập biên bản    text={Lực lượng CSGT toàn tỉnh|Lực lượng CSGT toàn thành phố|Lực lượng CSGT toàn ngành|Lực lượng CSGT toàn quốc}
    yes    Lực lượng CSGT toàn huyện đã lập biên bản    text=Lực lượng CSGT toàn huyện
    yes    Lực lượng cảnh sát (CSGT) toàn tỉnh đã lập biên bản    text=Lực lượng cảnh sát (CSGT) toàn tỉnh
    yes    Các nhà đầu tư nước ngoài đã mua 30 triệu cổ phiếu    text=Các nhà đầu tư nước ngoài
    yes    Các hãng lữ hành trên {cả nước|toàn quốc|địa bàn|địa bàn thành phố} đã phục vụ 636 nghìn lượt khách    text={Các hãng lữ hành trên cả nước|Các hãng lữ hành trên toàn quốc|Các hãng lữ hành trên địa bàn|Các hãng lữ hành trên địa bàn thành phố}
    yes    Lực lượng CSGT {trên|ở|tại} địa bàn tỉnh đã lập biên bản    text={Lực lượng CSGT trên địa bàn tỉnh|Lực lượng CSGT ở địa bàn tỉnh|Lực lượng CSGT tại địa bàn tỉnh}
    yes    Lực lượng CSGT cả nước đã lập biên bản    text=Lực lượng CSGT cả nước
    yes    Các {hãng lữ hành và đơn vị vận tải|hộ, hợp tác xã và doanh nghiệp chế biến} đã mua 30 xe    text=Các {hãng lữ hành và đơn vị vận tải|hộ, hợp tác xã và doanh nghiệp chế biến}
    yes    Các hãng {đóng tàu trong vùng|đào tạo về du lịch} đã mua 30 xe    text=Các hãng {đóng tàu trong vùng|đào tạo về du lịch}
    no     Ngành {khai khoáng|chế biến, chế tạo} đã tăng 5%.
    no     Các phản ánh được chuyển sở ban ngành xử lý đạt 100%.
    no     100{%| %} hợp tác xã, tổ hợp tác, hộ nông dân đã góp 3 tỷ đồng.
    no     100% hợp tác xã, nông dân vùng cao đã góp 3 tỷ đồng.
    no     Đối với các {hồ sơ trễ hạn|văn bản quá hạn|nhóm chỉ số khác}, tỉnh đã gửi 20 thư.
    no     Các {nhóm tiêu chí khác|chỉ số thành phần|chỉ tiêu khác|tỷ lệ này} đều tăng 3 bậc.
    no     Các {danh mục dịch vụ|dữ liệu dân cư|thông tin dân cư|đơn thư vượt cấp|ý kiến góp ý|giao dịch điện tử} đã tăng 3%.
    no     Các {hồ sơ đất đai|văn bản mật|chỉ tiêu kinh tế|tỷ lệ nợ xấu|kiến nghị cử tri} đã tăng 3%.
    no     Các nhóm {chỉ số|tiêu chí|chỉ tiêu|nhiệm vụ} đã tăng 3%.
    no     Các {kiến nghị của dân|phản ánh của dân|nhóm chỉ tiêu khác|nhóm nhiệm vụ khác} đã tăng 3%.
    no     Các hãng xe, {Công an Huế|công trình cầu} đã họp 3 lần.
    no     Tốp 3 {bộ|sở|ban}, ngành dẫn đầu là Bộ Tư pháp, Bộ Tài chính.
    yes    {Nhiều|Một số} hộ dân đã mua 30 xe    text={Nhiều|Một số} hộ dân
    yes    {Doanh nghiệp đóng tàu|Khối dân doanh|Bà con ngư dân|Startup giao hàng} đã mua 30 xe    text={Doanh nghiệp đóng tàu|Khối dân doanh|Bà con ngư dân|Startup giao hàng}
    no     Khối lượng hàng hóa đã giảm 30%.
    no     Những {con số|giải pháp} ấn tượng đã giúp tăng 30%.
    no     {Chính phủ|Chính quyền|Nhân dân|Đồng bào|Lãnh đạo|Đại diện} các nước giàu đã họp 3 lần.
    yes    Các trường nghề {chỉ|đều} đạt 60%    text=Các trường nghề
    yes    Chủ {tàu cá|xe khách|cơ sở|vườn cây|doanh nghiệp|nhà nghỉ} bị phạt 900 triệu đồng    text={Chủ tàu cá|Chủ xe khách|Chủ cơ sở|Chủ vườn cây|Chủ doanh nghiệp|Chủ nhà nghỉ}
    yes    Chủ {phương tiện|rừng|đầu tư} bị phạt 900 triệu đồng    text={Chủ phương tiện|Chủ rừng|Chủ đầu tư}
    no     Tỷ lệ học sinh đội {mũ|nón} bảo hiểm chỉ đạt 60%.
    no     Thời hạn cấp hộ chiếu được rút xuống 3 ngày
    no     Các anh chị ở lại 3 ngày.
    no     Các loại cây đã ra hoa
    no     bán nhà cho những người nghèo đã đăng ký
    no     Các hoạt động lữ hành đã phục vụ 636 nghìn lượt khách
    no     Các {nội dung|giải pháp|biện pháp|chính sách|nhiệm vụ|mục tiêu|quy định|dịch vụ} chính đã được nêu 6 lần
    no     Cả xóm có 30 hộ {nghèo|cận nghèo|thoát nghèo} đã được vay vốn.
    no     Theo đó, hộ {nghèo|cận nghèo|thoát nghèo} ở xóm được vay 30 triệu đồng.
    no     Sổ hộ khẩu giấy đã được thu hồi 3 năm nay.
    no     Hồ sơ hộ tịch điện tử đã được cấp cho 300 trẻ.
    no     Việc tổ chức hội nghị đã giảm 30%.
    no     Các nhà dựng sẵn ven đê cao 3 m.
    no     Hợp đồng với các hãng lữ hành đã tăng 5%
    no     Khách {của|từ|đến|tới} các hãng lữ hành đã tăng 5%
    no     {Số|Tỷ lệ} các hãng lữ hành đã đóng cửa là 5%
    no     Khách về các hãng lữ hành đã tăng 5%
    yes    Các nhà đầu tư ngoài nước đã mua 30 triệu cổ phiếu    text=Các nhà đầu tư ngoài nước
    yes    Chủ trọ bị phạt 900 nghìn đồng    text=Chủ trọ
    no     Các {vấn đề|yếu tố|tiêu chí|kết quả|điều kiện|trường hợp} chính đã được nêu 6 lần.
    no     Các {mức phí|khoản thu|điểm nghẽn} chính đã giảm 30%.
    no     Các {vụ cháy|sự cố|hành vi gian lận|vi phạm nồng độ cồn} đã giảm 30%.
    no     Các {thủ tục|khâu} trung gian đã giảm 30%.
    no     Các {công tác chuẩn bị|phong trào thi đua} đã đạt 90% kế hoạch.
    no     Các nguồn lực xã hội đã đạt 30 tỷ đồng.
    no     Mỗi nông hộ trồng lúa đã vay 5 triệu đồng.
    no     Căn hộ chung cư đã tăng giá 5%.
    no     Mũ bảo hộ lao động đã tăng giá 5%.
    no     Số tiền ủng hộ đồng bào đã đạt 30 tỷ đồng.
    no     {Bộ|Quân} đội công binh đã dựng 3 cây cầu.
    no     Sở cùng các hãng lữ hành đã mở 5 tuyến.

list  doer   doers
list  thing  things where class=event|product|vehicle

# The time that may stand before the one who leads a clause.
piece lead-time  hiện|hiện nay|đến nay|năm nay|năm ngoái|mỗi (?:năm|tháng|ngày)

rule subject.doer
    # People who lead a clause, by what they are: `Thí sinh làm 40 câu`. They are spoken of in this sentence only.
    match  (?:<lead-time> )?(?!du khách(?: quốc tế| nội địa| trong nước)? (?:đến|tới) (?-i:\p{Lu}))(?<text>(?:(?:nhiều|một số) )?<doer>(?:(?: (?!chuẩn bị)(?-i:(?=\p{Ll}))(?:nước ngoài|<np-word>)){0,6}?(?: (?:trong|thuộc|trên|dưới|từ) (?:\d\d tuổi|<np>)| \d\d?(?: tuổi)?)?(?= <does>)|(?![.,;:)]|(?: <noun-word>)* (?:(?:của|ở|tại) )?(?:<place-low>|(?:tỉnh |thành phố )?<name>))))
    |      (?:<lead-time> )?(?<text>(?:(?:nhiều|một số) )?người <verb-other>(?: <np-word>){1,4}?)(?= <does>)
    set    type=group  local=yes
    not-after  [\p{L}\d%]+ |(?:số|lượng|tỷ lệ) <doer>, 
    no     Du khách {|quốc tế |nội địa |trong nước }đến Huế được 90.000 lượt.
    no     Du khách {|quốc tế }tới Huế được 90.000 lượt.
    yes    Thí sinh trả lời 40 câu hỏi.    text=Thí sinh  type=group  local=yes
    yes    Nhà đầu tư nước ngoài đã mua 3 triệu cổ phiếu.    text=Nhà đầu tư nước ngoài
    yes    Người lao động {trong nhà máy|thuộc hội|trên tàu|dưới hầm|từ miền núi} đã nhận 30 tấn gạo.    text=Người lao động {trong nhà máy|thuộc hội|trên tàu|dưới hầm|từ miền núi}
    yes    {Học sinh lớp 9|Học sinh lớp 12|Bệnh nhân 45 tuổi|Người cao tuổi từ 80 tuổi} đã nhận 3 giải.    text={Học sinh lớp 9|Học sinh lớp 12|Bệnh nhân 45 tuổi|Người cao tuổi từ 80 tuổi}
    yes    {Nhiều|Một số} bệnh nhân nặng đã được chuyển đến 3 bệnh viện.    text={Nhiều bệnh nhân nặng|Một số bệnh nhân nặng}
    yes    {Hiện|Hiện nay|Đến nay|Mỗi năm|Mỗi tháng|Mỗi ngày} ngư dân cần 300 tấn đá.    text=ngư dân
    yes    Ngư dân chuẩn bị 30 tấm lưới.    text=Ngư dân
    yes    Theo cáo trạng, nhóm bị cáo đã bán 12 tấn gỗ.    text=nhóm bị cáo
    yes    {Người|Nhiều người|Một số người} {đốt rẫy|xả rác thải|đóng bảo hiểm} đã nộp 3 tỷ đồng.    text={Người|Nhiều người|Một số người} {đốt rẫy|xả rác thải|đóng bảo hiểm}
    yes    Hiện nay người đóng bảo hiểm nộp 3 triệu đồng.    text=người đóng bảo hiểm
    no     Bắt người đốt rẫy 3 lần.
    no     Năm 2022, sản lượng đạt 5 tấn.
    no     hỗ trợ người dân mua 300 tấn gạo
    no     Bệnh nhân: 12 người.
    no     {Số|Lượng|Tỷ lệ} học sinh, sinh viên tham gia bảo hiểm đạt 97%.
    no     Thí sinh Trần Văn Bảo trả lời 40 câu hỏi.
    no     Người dân xã Hòa Sơn đã góp 300 triệu đồng.
    no     Sinh viên {|năm cuối }{|của |ở |tại }{Huế|tỉnh Quảng Trị|thành phố Huế|xã Tân Mỹ}, theo khảo sát, tiêu 3 triệu đồng mỗi tháng.

rule subject.system
    # What is run or offered to people, whole up to what it does: `Hệ thống quản lý văn bản và điều hành đã tiếp nhận`.
    match  (?:<lead-time> )?(?<text>(?:phân hệ )?(?:hệ thống|phân hệ|cổng|cơ sở dữ liệu|chương trình|cơ chế)(?: <name-verb>)?(?: (?=(?-i:\p{Ll}))<titled-word>){1,8}+)(?= <does>)
    set    local=yes
    not-after  [\p{L}\d%]+ 
    yes    {Phân hệ Hệ thống|Hệ thống|Phân hệ} quản lý văn bản và điều hành đã tiếp nhận 300 đơn    text={Phân hệ Hệ thống|Hệ thống|Phân hệ} quản lý văn bản và điều hành  local=yes
    yes    Năm ngoái, {cổng thông tin|cơ sở dữ liệu dân cư|chương trình xử lý nước thải|cơ chế một cửa} đã giúp 300 hộ    text={cổng thông tin|cơ sở dữ liệu dân cư|chương trình xử lý nước thải|cơ chế một cửa}
    yes    Hiện cổng thông tin có 300 tài khoản    text=cổng thông tin
    no     Hồ sơ nộp qua cổng thông tin đã tăng 5%.
    no     Chương trình Nhịp Sống Xanh đã trồng 300 cây.
    no     Chương trình văn nghệ tại 30 xã.
    no     Hệ thống đã tiếp nhận 300 đơn

piece portal  (?:cổng (?:dịch vụ công|DVC\p{L}*)|trục liên thông văn bản)(?: (?!(?:trong|tính|qua) )<titled-word>)*+

rule subject.portal
    # Where papers are handed in is spoken of like an office: `Cổng Dịch vụ công quốc gia đã tiếp nhận`.
    match  (?:<lead-time> )?(?<text><portal>)(?= (?:hiện |(?:từ|trong|tính|qua) [^.,;:]{3,60} )?<does>)
    |      đối với (?<text><portal>)(?=,)
    set    type=project
    not-after  [\p{L}\d%]+ 
    over   subject.name-leading subject.system
    yes    Đến nay, {Cổng DVCQG|Cổng DVC quốc gia|Cổng Dịch vụ công Quốc gia} {|hiện }đã nhận 300 đơn    text={Cổng DVCQG|Cổng DVC quốc gia|Cổng Dịch vụ công Quốc gia}  type=project
    yes    Hiện cổng dịch vụ công tỉnh có 300 thủ tục    text=cổng dịch vụ công tỉnh
    yes    Đối với Cổng DVC quốc gia, đã có 300 tài khoản.    text=Cổng DVC quốc gia
    yes    Cổng DVC quốc gia {từ ngày 9/5 đến ngày 9/6|trong 3 tháng qua|qua 3 năm vận hành|tính đến ngày 9/6} đã có 300 tài khoản.    text=Cổng DVC quốc gia
    yes    Đến nay, Trục liên thông văn bản quốc gia có 95 đơn vị.    text=Trục liên thông văn bản quốc gia
    no     Hồ sơ nộp qua Cổng Dịch vụ công quốc gia đã tăng 5%.
    no     Đối với Cổng DVC quốc gia do tỉnh vận hành, đã có 300 tài khoản.
    no     {Cổng trường|Cổng Dịch vụ công quốc gia, nơi ấy,} đã nhận 300 đơn.

rule subject.named
    # What bears a name of its own behind what it is: `Hệ thống EPORT`, `siêu bão Haiyan`, `giải chạy Sông Mã`.
    match  (?<text>(?!giải (?:quyết|ngân|phóng|thể|pháp|tỏa|thích))<thing>(?: <title-low>){0,2} (?!(?:<place>|<country>|nhất|nhì|ba|tư|đặc|khuyến|vàng|bạc|đồng)(?!\p{L}))<name>(?:(?: <title-low>){1,3} <name>|-\d+|<name-count>)?)
    set    type=project
    yes    Hệ thống EPORT đã chạy tại 12 cảng.    text=Hệ thống EPORT  type=project
    yes    {Hệ thống thông tin EPORT|Nền tảng điện tử EPORT|Hội chợ quốc tế VITM|Cuộc thi quốc gia VITM} có 12 đơn vị tham gia.    text={Hệ thống thông tin EPORT|Nền tảng điện tử EPORT|Hội chợ quốc tế VITM|Cuộc thi quốc gia VITM}
    yes    {Giải Vô địch bóng đá Đông Nam Á|Giải Bamboo Cup} có 12 đội.    text={Giải Vô địch bóng đá Đông Nam Á|Giải Bamboo Cup}
    yes    {Tàu cao tốc Rạng Đông|Máy bay ATR-72|Phần mềm KMX} có 9 lỗi    text={Tàu cao tốc Rạng Đông|Máy bay ATR-72|Phần mềm KMX}
    yes    Ứng dụng Kolmex 2{,|;|:| (mới)} có 12 nghìn người dùng.    text=Ứng dụng Kolmex 2
    yes    Siêu bão Haiyan đổ bộ, làm 9 người chết.    text=Siêu bão Haiyan
    yes    Giải chạy Sông Mã 10 km có 300 người dự.    text=Giải chạy Sông Mã
    yes    Cuộc thi VITM 2024, do Huế đăng cai, có 12 đội.    text=Cuộc thi VITM
    no     hệ thống đường ở Hà Nội
    no     cơn bão đã đi qua
    no     Tỷ lệ {giải quyết TTHC|giải ngân ODA|giải trình PAPI|giải thể HTX|giải phóng KCN|giải tỏa KDC|giải thích ODA} đạt 95%.
    no     Số giải pháp CNTT là 12.
    no     Áp thấp cách quần đảo Trường Sa 300 km.
    no     Em giành giải {Nhất|Nhì|Ba|Tư|Đặc biệt|Khuyến khích|Vàng|Bạc|Đồng} cùng 30 triệu đồng.
    no     Lễ hội {Huế|Nhật Bản} đón 3 nghìn khách.
    no     Bộ giải thể Ban Quản lý dự án 46, 47 và 6 trung tâm.

rule subject.storm
    # A storm has a number for its name; one that is none yet has no name.
    match  (?:(?:vị trí |vùng gần )?tâm )?(?<text>(?:(?:cơn |hoàn lưu |siêu )?bão số \d\d?|áp thấp nhiệt đới))
    not-after  [\p{L}\d]+ 
    set    type=project
    yes    Bão số 9 làm 79 người chết    text=Bão số 9  type=project
    yes    {Cơn |Hoàn lưu |Siêu }bão số 12 làm sập 216 nhà    text={Cơn |Hoàn lưu |Siêu }bão số 12
    yes    Hồi 13 giờ, {|vị trí |vùng gần }tâm {bão số 9|áp thấp nhiệt đới} cách bờ 150 km.    text={bão số 9|áp thấp nhiệt đới}
    no     Bão làm sập 216 nhà
    no     Thiệt hại do bão số 9 là 5 tỷ đồng
    no     Bão số một trong năm làm sập 216 nhà

# What has a name in quotation marks.
piece quoted-kind  mô hình|chương trình|phong trào|dự án|đề án|đề tài|kế hoạch|công trình|cuộc thi|hội thi|hội diễn|cuộc vận động|chiến dịch|chuyên đề|chuyên án|câu lạc bộ|CLB|quỹ|đội|tổ|nhóm|tuyến đường|tuyến phố|ngày hội|lễ hội|triển lãm|tọa đàm|hội thảo|diễn đàn|giải|bộ phim|phim|vở kịch|cuốn sách|bài hát|ca khúc|album|trò chơi|phần mềm|ứng dụng|sáng kiến|gói thầu

rule subject.quoted
    # ... is a name with it: `mô hình “Camera an ninh”`.
    match  (?<text><quoted-kind> (?:“[^“”]{3,120}”|"[^"]{3,120}"))
    set    type=project
    yes    Năm 2020, mô hình “Camera an ninh” đã lắp 50 mắt.    text=mô hình “Camera an ninh”  type=project
    yes    {Cuộc thi|Phong trào|Chương trình|CLB} "Vì Huế xanh" thu hút 300 người.    text={Cuộc thi|Phong trào|Chương trình|CLB} "Vì Huế xanh"
    yes    {Dự án|Đề án|Đề tài|Kế hoạch|Công trình|Hội thi|Hội diễn|Cuộc vận động|Chiến dịch|Chuyên đề|Chuyên án|Câu lạc bộ|Quỹ|Đội|Tổ|Nhóm|Tuyến đường|Tuyến phố|Ngày hội|Lễ hội|Triển lãm|Tọa đàm|Hội thảo|Diễn đàn|Giải|Bộ phim|Phim|Vở kịch|Cuốn sách|Bài hát|Ca khúc|Album|Trò chơi|Phần mềm|Ứng dụng|Sáng kiến|Gói thầu} “Vì Huế xanh” thu hút 300 người.    text={Dự án|Đề án|Đề tài|Kế hoạch|Công trình|Hội thi|Hội diễn|Cuộc vận động|Chiến dịch|Chuyên đề|Chuyên án|Câu lạc bộ|Quỹ|Đội|Tổ|Nhóm|Tuyến đường|Tuyến phố|Ngày hội|Lễ hội|Triển lãm|Tọa đàm|Hội thảo|Diễn đàn|Giải|Bộ phim|Phim|Vở kịch|Cuốn sách|Bài hát|Ca khúc|Album|Trò chơi|Phần mềm|Ứng dụng|Sáng kiến|Gói thầu} “Vì Huế xanh”
    no     Mô hình camera đã lắp 50 mắt.
    no     Ông gọi đó là “chuyện nhỏ” và chi 3 tỷ đồng.

rule subject.named-after
    # A name that ends with a place is no place: `Kolmex Việt Nam`, `Lúa Vàng Nam Định`.
    match  (?<text>(?!(?:nam|bắc|đông|tây|<index-score>|PAR|GRDP|GDP|FDI|Festival)(?![\p{L}\p{M}]))<cap>(?: <cap>){0,3} (?:<place>|Việt Nam))
    set    type=company
    after  (?-i:\p{Ll}[\p{L}\p{M}]*),? 
    over   subject.brand
    yes    Năm 2020, lãi của Kolmex Việt Nam tăng 27 tỷ đồng.    text=Kolmex Việt Nam  type=company
    yes    Bán nhiều gạo nhất là Lúa Vàng Nam Định với 90 tấn.    text=Lúa Vàng Nam Định
    yes    Trong nhóm đó, Namika Việt Nam lãi 27 tỷ đồng.    text=Namika Việt Nam
    no     Sản lượng ở Việt Nam đạt 27 tấn.
    no     Giá đất tại TP Nam Định tăng 5%.
    no     Tốc độ tăng {GDP|FDI} Việt Nam đạt 7%.
    no     Mức tăng GRDP Nam Định đạt 7%.
    no     Điểm số {PCI|PAR|PAPI} Nam Định đạt 70,5.
    no     Khách đến với Festival Nam Định tăng 7%.
    no     Mưa ở phía {Nam|Bắc|Đông|Tây} Nghệ An đạt 200 mm.

rule subject.for-whom
    # For whom the paragraph tells it: `Đối với các huyện miền núi, đã giảm 5 trường`.
    match  (?:đối với|riêng) (?<text>các (?!hồ sơ|thủ tục|TTHC|văn bản|trường hợp|vụ việc|dịch vụ|tiêu chí|nhiệm vụ|nội dung|đơn )<np-word>(?:(?: |, | và )<np-word>){0,6})(?=,)
    set    type=region
    not-after  [\p{L}\d]+ 
    yes    Đối với các trường và trung tâm dạy nghề, đã giảm 5 phòng.    text=các trường và trung tâm dạy nghề  type=region
    yes    Riêng các chợ đầu mối, rau tăng giá 5%.    text=các chợ đầu mối
    yes    Năm 2020, đối với các huyện, xã miền núi, đã giảm 5 trường.    text=các huyện, xã miền núi
    no     Thu hút vốn đối với các tỉnh miền núi, vùng sâu.
    no     Đối với hành vi này, phạt 5 triệu đồng.
    no     Đối với các {hồ sơ trễ hạn|thủ tục đất đai|TTHC đất đai|văn bản mật|trường hợp khó|vụ việc lâu năm}, đã giảm 5 ngày.
    no     Đối với các {dịch vụ công|chỉ số y tế|chỉ tiêu kinh tế|tiêu chí khó|nhiệm vụ kinh tế|nội dung thi|đơn cũ}, đã giảm 5 ngày.
    no     Mức thuế đối với các mặt hàng nhập khẩu, theo quy định mới, tăng 5%.

list  payer  nouns where class=person|household|org|vehicle

rule subject.set-for
    # For whom an amount is set: `mức phạt đối với người đi xe máy là 4 triệu đồng`.
    match  (?:cho|đối với|của(?! người thứ)) (?:mỗi |từng |bản thân )?(?<text>(?:các |những )?<payer>(?:,? <np-word>){0,6})
    after  (?:mức phạt|mức xử phạt|mức thu|mức hỗ trợ|mức đóng|lệ phí|giảm trừ|thuế suất|phụ cấp|trợ cấp|định mức|hạn mức|học phí|mức hưởng)(?: [\p{L}\p{M}]+){0,8} |[;,.:] 
    set    type=group
    yes    Mức phạt đối với người đi xe máy là 4 triệu đồng.    text=người đi xe máy  type=group
    yes    Mức phạt của lái xe là 4 triệu đồng.    text=lái xe
    yes    Phụ cấp cho {mỗi |}giáo viên mầm non tăng 5%.    text=giáo viên mầm non
    no     Tỉnh cho người nghèo vay 3 tỷ đồng.
    no     Mức này cho thấy giá tăng 5%.
    no     Mức đóng của người thứ nhất là 5 triệu đồng.
    yes    {Mức xử phạt|Mức phạt} đối với {người điều khiển xe máy|hành khách} là 4 triệu đồng    text={người điều khiển xe máy|hành khách}
    yes    {Mức thu|Học phí} đối với {các |những |}học sinh mầm non là 50.000 đồng mỗi tháng    text={các học sinh mầm non|những học sinh mầm non|học sinh mầm non}
    yes    {Mức hỗ trợ|Mức đóng|Mức hưởng|Trợ cấp} cho {từng |}hộ nghèo là 50.000 đồng mỗi tháng    text=hộ nghèo
    yes    {Lệ phí|Thuế suất|Định mức|Hạn mức} đối với hộ kinh doanh tăng 5%    text=hộ kinh doanh
    yes    Mức giảm trừ cho bản thân người nộp thuế là 11 triệu đồng    text=người nộp thuế
    yes    Mức thu đối với học sinh mầm non, tiểu học là 50.000 đồng mỗi tháng    text=học sinh mầm non, tiểu học
    yes    Mức hỗ trợ hằng tháng cho hộ nghèo {tăng|giảm|đạt|còn|ước|vượt|ở mức|trung bình|bình quân} 2 triệu đồng    text=hộ nghèo
    yes    Trợ cấp cho hộ nghèo chiếm 5%    text=hộ nghèo
    yes    Mức phạt với ô tô là 5 triệu đồng{, đối|; đối|. Đối} với người đi xe máy là 1 triệu đồng    text=người đi xe máy

# What an index does with the parts and the answers that it is made of.
piece made-of    (?:(?:hiện|cũng|đã|sẽ|được) )*(?:(?:bao )?gồm|có(?= (?:<bound> )?\d)|(?:cấu trúc|xây dựng|xác định|đánh giá|tính|thiết kế|cấu thành|tổng hợp|đo lường|hình thành|thực hiện|khảo sát|thu thập|phản ánh|nhận được|lấy ý kiến)(?= [^.;\d]{0,30}\d)|dựa (?:trên|vào))

rule subject.index
    # What an index or a report is made of is told of it: `Chỉ số PAPI gồm 8 nội dung, 29 chỉ số thành phần`.
    match  (?!(?:tổng )?điểm|kết quả|mức)(?<text>(?:(?:(?:bộ )?chỉ số|bộ tiêu chí|bảng xếp hạng|báo cáo|khảo sát) <np>|bộ (?:chỉ số|tiêu chí)|<index-score>)(?: \([^()]{2,40}\))?(?: cấp (?:bộ|tỉnh|huyện|xã))?(?: (?:(?:năm )?\d{4}|năm nay))?)(?= <made-of> (?!\(|(?-i:(?=\p{Lu}))(?:<country>|<place>)(?!\p{L})))
    with   \d
    not-after  [\p{L}\p{M}]+ 
    set    type=index  local=yes
    over   subject.brand
    yes    {Chỉ số PAPI|Bộ chỉ số DTI cấp tỉnh|Bảng xếp hạng PAPI 2022|PAR Index năm 2022|Chỉ số hài lòng (SIPAS)} {gồm|bao gồm|có|hiện có|được xây dựng từ|dựa trên|được đánh giá qua} 8 nội dung.    text={Chỉ số PAPI|Bộ chỉ số DTI cấp tỉnh|Bảng xếp hạng PAPI 2022|PAR Index năm 2022|Chỉ số hài lòng (SIPAS)}
    yes    Báo cáo PAPI {2019|năm nay} dựa trên ý kiến của 14.138 người.    text=Báo cáo PAPI {2019|năm nay}  type=index  local=yes
    no     Chỉ số PAPI của Huế đạt 43,2 điểm.
    yes    Năm 2021, báo cáo PCI khảo sát 11.312 doanh nghiệp.    text=báo cáo PCI
    yes    {Bộ chỉ số|Bộ tiêu chí} {gồm|có} 8 nội dung.    text={Bộ chỉ số|Bộ tiêu chí}
    yes    Khảo sát PAPI {năm |}2019 {lấy ý kiến|nhận được ý kiến của|phản ánh ý kiến của} 14.138 người.    text=Khảo sát PAPI {năm |}2019
    no     Bộ chỉ số được công bố năm nay.
    no     Theo chỉ số PAPI có 5 tỉnh tăng hạng.
    yes    Chỉ số PAPI {hiện gồm|cũng gồm|đã gồm|sẽ gồm|có hơn|có khoảng|dựa vào} 8 nội dung.    text=Chỉ số PAPI
    yes    Chỉ số PAPI được {cấu trúc|xác định|tính toán|tính|thiết kế|cấu thành|tổng hợp|đo lường|hình thành|thực hiện|thu thập} từ 8 nội dung.    text=Chỉ số PAPI
    yes    {PAPI|Bộ tiêu chí nông thôn mới|Chỉ số minh bạch|Bộ tiêu chí DDCI|Báo cáo môi trường} gồm 8 nội dung.    text={PAPI|Bộ tiêu chí nông thôn mới|Chỉ số minh bạch|Bộ tiêu chí DDCI|Báo cáo môi trường}
    yes    Bộ chỉ số DTI cấp {bộ|tỉnh|huyện|xã} gồm 8 nội dung.    text=Bộ chỉ số DTI cấp {bộ|tỉnh|huyện|xã}
    yes    PAPI cấp {bộ|tỉnh|huyện|xã} gồm 8 nội dung.    text=PAPI cấp {bộ|tỉnh|huyện|xã}
    yes    PAPI (thước đo của người dân) gồm 8 nội dung.    text=PAPI (thước đo của người dân)
    yes    Báo cáo PAPI khảo sát Sơn Lang và 3 xã khác.    text=Báo cáo PAPI
    no     {Điểm chuẩn|Tổng điểm|Kết quả chấm điểm|Mức điểm} gồm 3 phần.
    no     Theo đó, chỉ số Cấp phép xây dựng (20/190) tụt hạng.
    no     Chỉ số PAPI gồm nhiều nội dung.
    no     Chỉ số PAPI được đánh giá rất cao trong giới nghiên cứu suốt 9 năm nay.
    no     Có 5 nhóm chỉ số minh bạch gồm 20 tiêu chí.
    no     Chỉ số PCI được đánh giá cao.
    no     Báo cáo PCI {đánh giá|khảo sát} {Việt Nam|Huế} xếp hạng 69.
    no     Xếp sau là chỉ số Cấp phép xây dựng (20/190).

rule subject.they
    # Who or what was named last: `Họ đã tuyển 25 thợ hàn`, `Đây là xưởng đúc có 90 thợ`.
    match  (?:<lead-time> )?(?:(?<text>họ)(?= <does>)|(?<text>đây) (?:cũng )?là(?! (?:năm|lần|tháng|mùa) ))
    set    type=leader  anaphor=yes  local=yes
    not-after  [\p{L}\d]+ 
    yes    Năm 2020, họ cần 90 thợ hàn.    text=họ
    yes    Họ đã tuyển 25 thợ hàn.    text=Họ  type=leader  anaphor=yes  local=yes
    yes    {Hiện|Năm nay|Năm ngoái} họ có 90 thợ hàn.    text=họ
    yes    Đây {|cũng }là xưởng đúc có 90 thợ.    text=Đây
    no     Cả dòng họ có 300 người.
    no     Đây là {năm|lần|tháng|mùa} thứ hai xưởng đúc lãi 3 tỷ đồng.
    no     Sau đây là 3 ví dụ.
    no     Mỗi thí sinh ghi họ tên đầy đủ 3 lần.
    no     Họ Trần có 300 người.

piece firm-kind  công ty|tập đoàn|hãng|doanh nghiệp|ngân hàng|nền tảng|ứng dụng|thương hiệu|startup|nhà (?:sản xuất|bán lẻ)

rule subject.apposed
    # What kind of firm it is tells that a name is one: `Kolmex - công ty thép của Đức`, `hãng thép khác là Aoda`.
    match  (?<text>(?!(?:tại|ở) )<name>)(?=(?: [-–]|,) <firm-kind>)
    |      <firm-kind>(?: <noun-word>| khác){0,5} là (?<text><name>)
    set    type=company
    over   subject.brand
    yes    Kolmex - công ty thép của Đức - sẽ xây 2 nhà máy.    text=Kolmex  type=company
    yes    Kolmex, {hãng|tập đoàn|ngân hàng|nền tảng|ứng dụng|thương hiệu|startup|nhà sản xuất|nhà bán lẻ} của Đức, có 300 lao động.    text=Kolmex
    yes    Một doanh nghiệp thép ngoại khác là Aoda cũng xây 2 nhà máy.    text=Aoda
    no     Doanh nghiệp là nơi tạo 300 việc làm.
    no     Năm 2020 - doanh nghiệp lãi 5 tỷ đồng.
    no     {Theo|Tại|Ở} Đồng Văn, doanh nghiệp đã nộp 5 tỷ đồng.
