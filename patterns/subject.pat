# Subjects: who or what a claim is about. Names of places and bodies; persons where they are named in full.
#
# Words before a name that make it the owner of what is measured (`của`) are in owner.pat.
# anaphor=yes: stands for a full name of the same type that the article has named before.
#
# Not covered: names alone that no list has (`Hoàng Gia thu 3 tỷ đồng`): the links may take them from the clause.

list  place        places
list  body         bodies
list  body-type    body-types
list  body-office  body-types where type=police|office|party|front|assembly|government|school|hospital|army|unit|justice|press
list  anaphor      anaphors
list  sector       sectors
list  surname      surnames
piece place-low    (?:quận|huyện|thị xã|xã|phường|thị trấn|đặc khu|thành phố|TP\.?|thôn|làng|ấp|bản|xóm|buôn|đảo|khu phố|làng nghề) (?:<name>|\d{1,2}(?! (?:tháng|ngày|năm|tuần|quý)))

rule subject.place
    # Provinces and cities. Some names are words as well (`hòa bình`): only with a capital.
    match  (?:(?:tại|ở|trên địa bàn) )?(?<text>(?:(?:thành phố|TP\.?|tỉnh|thủ đô) ?)?(?=(?-i:\p{Lu}))<place:id>)
    set    type=place
    over   subject.anaphor
    yes    Trên địa bàn tỉnh Lào Cai còn 22.944 hộ nghèo.    text=tỉnh Lào Cai
    yes    TP Hải Phòng đứng đầu bảng xếp hạng    text=TP Hải Phòng
    yes    Tại Đà Nẵng, giá đất tăng 5%.    text=Đà Nẵng
    yes    Thủ đô Hà Nội có 8,5 triệu dân    text=Thủ đô Hà Nội
    no     Công ty Max lãi 5 tỷ đồng.
    no     Từ ngày hòa bình lập lại

rule subject.place-former
    # `tỉnh Gia Lai cũ` is not the province that bears the name now.
    match  (?:(?:tại|ở|trên địa bàn) )?(?<text>(?:(?:thành phố|TP\.?|tỉnh) ?)?(?=(?-i:\p{Lu}))<place:id> (?:\(cũ\)|cũ(?!\p{L})))
    set    type=place  former=yes
    yes    Tỉnh Quảng Nam (cũ) tăng 6,1%    text=Tỉnh Quảng Nam (cũ)  type=place
    yes    {Thành phố|TP} Hải Phòng (cũ) tăng 6,1%    text={Thành phố Hải Phòng (cũ)|TP Hải Phòng (cũ)}
    yes    Hà Giang cũ có 193 xã    text=Hà Giang cũ
    no     Hà Giang có 193 xã
    no     Tỉnh sửa 30 nhà cũ.

rule subject.body
    # Bodies that the press names as one (bodies.tsv).
    match  (?<text>(?=(?-i:\p{Lu}))<body:id>)
    set    type=body
    yes    Bộ Nội vụ dẫn đầu các bộ    text=Bộ Nội vụ  type=body
    yes    Ngân hàng Nhà nước bán ra 2 tỷ USD    text=Ngân hàng Nhà nước
    no     Ngành nội vụ nhận 300 hồ sơ.
    no     Bộ luật Hình sự có 426 điều

# `Ban [An toàn giao thông]`: what goes on in small letters behind a syllable that begins no name by itself.
piece office-tail  (?:(?<=An)(?: toàn)(?: <noun-word>)?(?: <noun-word>)?|(?<=Ủy) ban(?: <cap>)?(?: <noun-word>)?|(?<=Cảnh) sát(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?|(?<=Hành) chính(?: công)?|(?<=Dữ) liệu|(?<=Phòng),? chống(?: <noun-word>)(?: <noun-word>)?|(?<=Phục) vụ(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?|(?<=Quản) lý(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?)?

# `Chủ tịch UBND tỉnh [Lê Văn Phúc]`, `Bí thư Huyện ủy [Lê Văn Phúc]`: who heads it.
piece chief-name (?-i:<surname>) <cap> <cap>(?: <cap>)?(?! <cap>)

rule subject.office
    # A kind of office, and its field or place: `Sở Y tế`, `UBND tỉnh Quảng Trị`.
    match  (?!<body>(?!(?: (?:tỉnh|thành phố|TP\.?))? ?<cap>))(?<text>(?:<body-office:type>)(?: \((?-i:\p{Lu}{2,})\))? (?:(?!(?-i:tổ chức))<sector>|(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường|thị xã) )?(?:<place:id>|(?!<chief-name>)<name><office-tail>)|(?:phường|quận) \d{1,2}(?!\d))(?: (?:tỉnh|thành phố|TP\.?) <place>| <place>)?)
    not-after  (?:cơ|trụ|cán|toàn|đại|lễ|dạ|vũ|thị|môi|dịch|nghiệp|nhiệm|mùa|chức|tiêm|vaccine|vắc xin|vắc-xin|vacxin|quốc|ngừa) 
    set    id_of=place
    over   subject.place
    yes    UBND {tỉnh Quảng Trị|TP. Hải Phòng|thành phố Hà Nội|huyện Đông Sơn} tiếp nhận 50 hồ sơ    text={UBND tỉnh Quảng Trị|UBND TP. Hải Phòng|UBND thành phố Hà Nội|UBND huyện Đông Sơn}
    yes    UBND {thị xã Sơn Tây|quận Ba Đình|phường Tân Mỹ} tiếp nhận 50 hồ sơ    text={UBND thị xã Sơn Tây|UBND quận Ba Đình|UBND phường Tân Mỹ}
    yes    Sở Y tế đã cấp 300 giấy phép    text=Sở Y tế
    yes    Ủy ban nhân dân (UBND) tỉnh Quảng Trị tiếp nhận 50 hồ sơ    text=Ủy ban nhân dân (UBND) tỉnh Quảng Trị
    yes    UBND {phường|quận} 7 lập biên bản    text={UBND phường 7|UBND quận 7}
    no     Công an phường bắt 7 người
    no     Ủy ban đã họp 3 lần.
    no     sở thú có 300 loài
    no     Bộ Nông nghiệp và Phát triển nông thôn Quảng Trị tiếp nhận 50 hồ sơ
    no     {Cán bộ|Cơ sở} y tế Quảng Trị khám cho 50 người
    no     UBND tổ chức 3 lớp tập huấn.
    no     Chủ tịch UBND {tỉnh |}Lê Văn Phúc trao 30 suất quà.

rule subject.police-low
    # The police of a district, a town or a commune, with the brackets that tell where it lies.
    match  (?<text>Công an (?!(?:TP\.?|thành phố) ?<place>)<place-low>(?: \((?:huyện |thị xã |thành phố |TP\.? ?|tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)
    set    type=police
    over   subject.*
    yes    Công an huyện Đắk Glei (tỉnh Kon Tum) mời 3 người lên làm việc    text=Công an huyện Đắk Glei (tỉnh Kon Tum)
    yes    Công an xã Hòa Sơn ({huyện Đông Sơn|thị xã Sơn Tây}) mời 3 người    text={Công an xã Hòa Sơn (huyện Đông Sơn)|Công an xã Hòa Sơn (thị xã Sơn Tây)}
    yes    Công an xã Hòa Sơn (thành phố Huế) mời 3 người    text=Công an xã Hòa Sơn (thành phố Huế)
    yes    Công an quận 5 (TP.{| }HCM) cấp 1.206 thẻ    text={Công an quận 5 (TP.HCM)|Công an quận 5 (TP. HCM)}
    no     Công an huyện đã mời 3 người
    no     Huyện Đắk Glei (tỉnh Kon Tum) có 12 xã.
    no     Công an thành phố Đà Nẵng mời 3 người lên làm việc

rule subject.place-low
    # Places below the province.
    match  (?!(?:thành phố|TP\.?) <place>(?!\p{L}| <cap>))(?<text><place-low>(?: \((?:(?:H|Q|TX|TP)\.? ?|huyện |quận |thị xã |thành phố |tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)(?! Công an)
    not-after  (?:nông|liên|đa|đội|toàn bộ) 
    set    type=place-low
    yes    {Huyện|Thị trấn} Thạch Hà đạt 19 tiêu chí    text={Huyện Thạch Hà|Thị trấn Thạch Hà}
    yes    {Thôn|Ấp|Xóm|Làng|Bản|Buôn|Khu phố} Tân Mỹ có 120 hộ nghèo    text={Thôn Tân Mỹ|Ấp Tân Mỹ|Xóm Tân Mỹ|Làng Tân Mỹ|Bản Tân Mỹ|Buôn Tân Mỹ|Khu phố Tân Mỹ}
    yes    {Đảo|Đặc khu} Phú Quý đón 3 nghìn lượt khách    text={Đảo Phú Quý|Đặc khu Phú Quý}
    yes    {TP|Thành phố} Thạch Hà đón 3 nghìn lượt khách    text={TP Thạch Hà|Thành phố Thạch Hà}
    yes    phường 5 có 12 khu phố    text=phường 5
    yes    Làng nghề Bát Tràng bán 3 triệu sản phẩm    text=Làng nghề Bát Tràng
    yes    tại xã Tân Mỹ ({H.|H. |huyện }Đông Sơn, Thanh Hóa) có 14 nhà ngập    text={xã Tân Mỹ (H.Đông Sơn, Thanh Hóa)|xã Tân Mỹ (H. Đông Sơn, Thanh Hóa)|xã Tân Mỹ (huyện Đông Sơn, Thanh Hóa)}
    yes    tại xã Tân Mỹ (H.Đông Sơn, tỉnh Thanh Hóa) có 14 nhà ngập    text=xã Tân Mỹ (H.Đông Sơn, tỉnh Thanh Hóa)
    yes    tại phường Tân Mỹ ({TX.|thị xã }Sầm Sơn, Thanh Hóa) có 14 nhà ngập    text={phường Tân Mỹ (TX.Sầm Sơn, Thanh Hóa)|phường Tân Mỹ (thị xã Sầm Sơn, Thanh Hóa)}
    yes    tại phường Tân Mỹ (thành phố Sầm Sơn, Thanh Hóa) có 14 nhà ngập    text=phường Tân Mỹ (thành phố Sầm Sơn, Thanh Hóa)
    yes    tại phường Phú La ({Q.|quận }Hà Đông, Hà Nội) có 14 nhà ngập    text={phường Phú La (Q.Hà Đông, Hà Nội)|phường Phú La (quận Hà Đông, Hà Nội)}
    yes    tại xã Tân Mỹ (tỉnh Thanh Hóa) có 14 nhà ngập    text=xã Tân Mỹ (tỉnh Thanh Hóa)
    no     Các huyện miền núi mưa 50 mm.
    no     Tỉnh xã hội hóa 5 tỷ đồng.
    no     Đây là xã {5 năm|9 tháng} liền không có tội phạm.
    no     Toàn bộ phường 5 mất điện 3 giờ.
    no     TP. Đà Nẵng có 14 nhà ngập.
    no     Nông thôn Thạch Hà đạt 19 tiêu chí.
    no     Đường liên xã Tân Mỹ dài 12 km.

rule subject.place-of
    # A place that the lists do not have, and its province: `Tân Mỹ (Thanh Hóa) có mưa 105 mm`.
    match  (?<text><name> \((?:(?=(?-i:\p{Lu}))<place>|(?:huyện|xã|thị xã|quận|phường|thành phố|TP|tỉnh) <name>)\))
    not-after  (?:xã|phường|huyện|quận|thị trấn|thị xã|thành phố|TP|sinh viên|ông|bà|anh|chị) 
    set    type=place-low
    over   subject.place  subject.bracketed  subject.country  subject.person
    yes    Mưa nhiều nhất là Hòa Sơn (huyện Bắc Sơn) 56mm    text=Hòa Sơn (huyện Bắc Sơn)
    yes    Tân Mỹ (Thanh Hóa) có mưa 105 mm    text=Tân Mỹ (Thanh Hóa)  type=place-low
    yes    Mưa lớn nhất đo ở Hòa Sơn (Lạng Sơn) là 140 mm    text=Hòa Sơn (Lạng Sơn)
    no     xã Tân Mỹ (Thanh Hóa)
    no     mưa lớn (Thanh Hóa) 105 mm
    no     Riêng {bà|ông|anh|chị|sinh viên} Mỹ (Thanh Hóa) bán 105 tấn lúa.

list  country      countries

rule subject.country
    # Only with a capital: `áo`, `đức` and `ý` are words.
    match  (?<text>châu (?:Á|Âu|Mỹ|Phi|Úc|Đại Dương)|(?:thị trường )?(?=(?-i:\p{Lu}))<country:id>|cả nước|toàn quốc|nước ta|thế giới|toàn cầu)
    not-after  (?:yên|bảng|đô la|đô-la|đồng yên|đồng bảng|nhân dân tệ|won|rupee|baht|franc|tiếng|môn|(?<!\p{L})(?!(?:<function>|nước|người|khách|hàng|đội|báo|phía|cùng lúc)(?!\p{L}))(?-i:\p{Lu}\p{Ll}+)) 
    set    type=country
    yes    {Việt Nam|Châu Úc} xuất khẩu 5 tỷ USD    text={Việt Nam|Châu Úc}  type=country
    yes    {Thế giới|Toàn cầu} tiêu thụ 5 tỷ tấn dầu    text={Thế giới|Toàn cầu}
    yes    Nhật Bản đón 3 triệu lượt khách    text=Nhật Bản
    yes    nước ta có 54 dân tộc    text=nước ta
    yes    {Nước|Riêng|Tại} Mỹ đón 3 triệu lượt khách    text=Mỹ
    no     Tân Mỹ có 300 hộ.
    no     Có 90% hộ dùng nước sạch.
    no     bán 300 bộ áo dài
    no     giá một bảng Anh là 33.000 đồng
    no     Giá {đô la|đô-la} Úc tăng 2%.
    no     Đồng {won Hàn Quốc|baht Thái Lan|franc Thụy Sĩ|rupee Ấn Độ} tăng 2%.
    no     Giá nhân dân tệ Trung Quốc tăng 2%.
    no     Lớp tiếng Đức có 30 học viên.

rule subject.places
    # Several at once: `các tỉnh từ Quảng Trị đến Khánh Hòa`.
    match  (?<text>các (?:tỉnh|tỉnh, thành|tỉnh, thành phố|địa phương|huyện|xã)(?: như)? (?:từ )?<place>(?:(?:, | và | đến | - )(?:<place>|<country>))*)
    set    type=region
    yes    {các tỉnh|các tỉnh, thành phố} từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text={các tỉnh từ Quảng Trị đến Khánh Hòa|các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa}  type=region
    yes    các tỉnh, thành từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text=các tỉnh, thành từ Quảng Trị đến Khánh Hòa  type=region
    yes    các địa phương từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text=các địa phương từ Quảng Trị đến Khánh Hòa
    yes    các tỉnh như Quảng Trị và Khánh Hòa mưa 200-400 mm    text=các tỉnh như Quảng Trị và Khánh Hòa
    yes    các tỉnh Quảng Trị - Khánh Hòa mưa 200-400 mm    text=các tỉnh Quảng Trị - Khánh Hòa
    yes    Các tỉnh Quảng Trị và Lào ký 5 thỏa thuận    text=Các tỉnh Quảng Trị và Lào
    yes    các tỉnh Long An, Tiền Giang và Bến Tre thu 5 tấn    text=các tỉnh Long An, Tiền Giang và Bến Tre
    no     Các tỉnh miền Trung mưa 200 mm.
    no     Tỉnh Quảng Trị mưa 200 mm.

piece region-word  duyên hải|ven biển|miền núi|miền|vùng núi|vùng|trung du|đồng bằng|cao nguyên|biên giới|hải đảo|phía|khu vực|thuộc|lân cận|sông Hồng|sông Cửu Long|Cửu Long|Tây Nguyên|(?-i:Nam|Bắc|Đông|Tây|Trung)|(?:Bắc|Nam|Đông|Tây|Trung)[ -](?:Trung|Nam|Bắc)|(?<=phía )(?:bắc|nam|đông|tây)|(?<=(?-i:Bắc|Nam) |(?-i:Trung) )bộ

rule subject.region
    # A part of the country by where it lies: `các tỉnh miền núi phía Bắc`, `khu vực Bắc và Trung Trung Bộ`.
    match  (?<text>(?:khu vực|(?:các )?vùng|miền|trung du|duyên hải|các (?:tỉnh|huyện|địa phương|xã|tỉnh, thành|tỉnh, thành phố)|toàn miền)(?:(?:(?:,| và)(?! (?:đồng bằng|khu vực|Tây Nguyên|Đông)))? (?:<region-word>)(?!\p{L}))+)
    set    type=region
    over   subject.place  subject.group  subject.doer  subject.country
    yes    {Các tỉnh miền núi phía Bắc|Miền Trung|Khu vực duyên hải miền Trung} mưa 200 mm    text={Các tỉnh miền núi phía Bắc|Miền Trung|Khu vực duyên hải miền Trung}  type=region
    yes    Khu vực Bắc và Trung Trung Bộ mưa 200 mm.    text=Khu vực Bắc và Trung Trung Bộ
    no     Khu vực này mưa 200 mm.
    no     Các tỉnh đã trồng 300 cây.

rule subject.bracketed
    # A name right before its value in brackets: `Ô Diên (12 ca), Hát Môn (9 ca)`.
    match  (?!<currency>(?!\p{L}))(?<text><name>)(?= \((?:<bound> )?\d)
    not-after  (?:\d|nghìn|triệu|tỷ) 
    set    type=place
    yes    nhiều nhất là Ô Diên (12 ca), Hát Môn (9 ca)    text=Ô Diên  type=place
    yes    Nhiều nhất là Tân Lập (hơn 12 ha).    text=Tân Lập
    no     Ông (đứng giữa) thu 5 tấn lúa.
    no     Tân Lập (xã mới) có 12 ha
    no     đạt 12 triệu USD (5% kế hoạch)

rule subject.person
    # With a word of address, or the family name first.
    match  (?<text>(?:ông|bà|anh|chị|em|cháu|cô|chú|cụ) (?-i:\p{Lu}[\p{L}’']*)(?: (?-i:\p{Lu}[\p{L}’']*\.?)){0,4}(?<![’']))
    |      (?<text>(?-i:<surname>)(?: (?-i:\p{Lu}\p{Ll}*\.?)){2,4})
    set    type=person
    yes    {chị|Cô|Cụ} Phan Mai H., ở phường Vĩnh Niệm, mất 30 triệu đồng    text={chị Phan Mai H.|Cô Phan Mai H.|Cụ Phan Mai H.}  type=person
    yes    Bà H’Blă và ông K' Brêm    text=Bà H’Blă
    yes    ‘nhờ ông Tuất’ mà thoát nạn    text=ông Tuất
    yes    Trịnh Công Sơn đã bị phạt    text=Trịnh Công Sơn
    no     Anh em trong đơn vị góp 3 triệu đồng.
    no     chị em phụ nữ thu 40 triệu đồng

rule subject.section
    # A part of an office by its name, and the office that it belongs to.
    match  (?<text>(?:bộ phận|tổ công tác|đội công tác) <cap>(?: <noun-word>)?(?: <noun-word>)?(?: và <cap>)?(?: <noun-word>)?(?: <noun-word>)?(?: của (?:Phòng|Sở|Ban|Cục|UBND|Trung tâm|Văn phòng|Công an) <cap>(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?)?)
    set    type=section
    over   subject.group
    yes    tại bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện    text=bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện  type=section
    yes    tại đội công tác Kiểm tra hồ sơ của Văn phòng UBND huyện    text=đội công tác Kiểm tra hồ sơ của Văn phòng UBND huyện
    yes    tổ công tác Kiểm tra hồ sơ của {Sở Y tế|Cục Thuế}, gồm 20 người    text={tổ công tác Kiểm tra hồ sơ của Sở Y tế|tổ công tác Kiểm tra hồ sơ của Cục Thuế}
    yes    tổ công tác Kiểm tra hồ sơ của {Trung tâm Y tế|Công an Huế}, gồm 20 người    text={tổ công tác Kiểm tra hồ sơ của Trung tâm Y tế|tổ công tác Kiểm tra hồ sơ của Công an Huế}
    yes    tổ công tác Kiểm tra hồ sơ của {Phòng Y tế|Ban Dân tộc}, gồm 20 người    text={tổ công tác Kiểm tra hồ sơ của Phòng Y tế|tổ công tác Kiểm tra hồ sơ của Ban Dân tộc}
    yes    tổ công tác Kiểm tra hồ sơ của UBND Huế, gồm 20 người    text=tổ công tác Kiểm tra hồ sơ của UBND Huế
    yes    Tổ công tác Kiểm tra hồ sơ đã tiếp 20 lượt người.    text=Tổ công tác Kiểm tra hồ sơ
    no     Một bộ phận người dân vay 5 tỷ đồng.
    no     Các bộ phận chuyên môn nhận 20 đơn.

rule subject.branch
    # A branch of the state's service: `toàn ngành Hải quan`, `cơ quan Thuế`.
    match  (?<text>(?:toàn ngành|ngành|cơ quan) (?:<sector>|(?-i:\p{Lu}[\p{Lu}&-]+)|(?-i:\p{Lu})[\p{L}]+ <branch-word>|<whole-word>|(?-i:\p{Lu})[\p{L}]+))
    set    type=office
    over   subject.group
    yes    toàn ngành {Hải quan|Công an|Y tế|Công thương} phát hiện 1.122 vụ    text={toàn ngành Hải quan|toàn ngành Công an|toàn ngành Y tế|toàn ngành Công thương}  type=office
    yes    toàn ngành {Tài chính|Kiểm sát|Giáo dục|Nội vụ} phát hiện 1.122 vụ    text={toàn ngành Tài chính|toàn ngành Kiểm sát|toàn ngành Giáo dục|toàn ngành Nội vụ}  type=office
    yes    Ngành {Hải quan|Đào tạo|Du lịch} phát hiện 1.122 vụ    text={Ngành Hải quan|Ngành Đào tạo|Ngành Du lịch}
    yes    Cơ quan Thuế thu hồi 30 tỷ đồng nợ đọng    text=Cơ quan Thuế
    no     Ngành này có 300 lao động.
    no     mở 5 ngành học mới

# What goes on in small letters inside the name of a body, up to its next capital: `Trung tâm Dịch [vụ việc làm tỉnh] Bắc Ninh`.
list  body-kind  body-types where type=office|company|bank|hospital|front|justice|army|unit
piece name-low   (?:việc làm|xuất nhập khẩu|xuất khẩu|nhập khẩu|sản xuất|kinh doanh|chế biến|đầu tư|xây dựng|phát triển|vận chuyển|quản lý|kiểm soát|hỗ trợ|giới thiệu việc làm|xử lý|thu gom|tái chế|khai thác|lắp ráp|gia công|nghiên cứu|ứng dụng|điều hành|kiểm định|tư vấn|xúc tiến|đào tạo|bảo vệ|cấp nước|thoát nước|phục vụ|<title-low>)
piece name-run   (?: <name-low>){1,6}(?= (?:(?:và|-|–|&) )?(?!<body-type>(?!\p{L}))(?-i:\p{Lu}))
piece name-end   (?: (?!<verb-other>|<verb>)<title-word>)
piece body-noun  (?=(?-i:\p{Lu}))(?!hội (?:nghị|thảo|chợ|nhập|thi|diễn|viên|đàm|làng)|ban (?:chỉ huy|chỉ đạo)|quỹ (?-i:\p{Lu}{2}))<body-kind>|(?-i:Đoàn|Hiệp hội|Viện)|(?:tổng )?công ty(?: cổ phần| CP| TNHH)?|tập đoàn|hợp tác xã|nhà máy|xí nghiệp|trung tâm|bệnh viện|ngân hàng|siêu thị|khách sạn|nhà hàng|trang trại|cụm công nghiệp|(?-i:CCN)|đồn biên phòng|bộ đội biên phòng

rule subject.body-named
    # A body by its kind and the whole of its name, also where that goes on in small letters.
    match  (?!<body>(?! (?:(?:tỉnh|thành phố|huyện|quận|TP\.?) )?<cap>)|(?:bộ|sở|phòng) <sector>(?! <cap>))(?<text>(?:<body-noun>)(?: \((?-i:\p{Lu}{2,})\))?(?:(?:<name-run>)?(?: (?:và|-|–|&))? (?!(?-i:<surname>) <cap> <cap>)(?:<cap><name-end>|<whole-word>|<cap>))+)
    set    type=company
    not-after  (?:cơ|tổng|trụ|cán|toàn|đại|văn|thị|căn|siêu|dịch|nghiệp|nhiệm|mùa|chức|tiêm|vaccine|vắc xin|quốc|ngừa|(?!<function>(?!\p{L}))(?-i:\p{Lu}\p{Ll}+)) 
    over   subject.place  subject.country  subject.person  subject.bracketed  subject.brand  subject.place-low  subject.place-of  subject.anaphor  subject.project  subject.group
    yes    Trung tâm Dịch vụ việc làm tỉnh Bắc Ninh tuyển 300 người    text=Trung tâm Dịch vụ việc làm tỉnh Bắc Ninh  type=company
    yes    {Cục Cứu hộ|Đội Kiểm soát phòng chống ma túy Sông Mã|Trung tâm Khuyến nông TP.HCM} có 30 xe    text={Cục Cứu hộ|Đội Kiểm soát phòng chống ma túy Sông Mã|Trung tâm Khuyến nông TP.HCM}
    yes    Bộ đội Biên phòng tỉnh Hà Tĩnh bắt 6 đối tượng    text=Bộ đội Biên phòng tỉnh Hà Tĩnh
    yes    {HTX nông nghiệp|Hợp tác xã dịch vụ nông nghiệp|Cụm công nghiệp} Tân Mỹ thu 5 tỷ đồng    text={HTX nông nghiệp Tân Mỹ|Hợp tác xã dịch vụ nông nghiệp Tân Mỹ|Cụm công nghiệp Tân Mỹ}
    yes    {Nhà máy xử lý rác|CLB bóng đá|Đồn Biên phòng cửa khẩu} Nam Sơn nhận 3 nghìn tấn rác    text={Nhà máy xử lý rác Nam Sơn|CLB bóng đá Nam Sơn|Đồn Biên phòng cửa khẩu Nam Sơn}
    yes    Tổng Công ty Cổ phần Bưu chính Viettel (Viettel Post) ở vị trí 76    text=Tổng Công ty Cổ phần Bưu chính Viettel
    yes    {Tập đoàn Kolmex|Ngân hàng Nam Sông|CTCP Thép An Phú} lãi 5 tỷ đồng    text={Tập đoàn Kolmex|Ngân hàng Nam Sông|CTCP Thép An Phú}
    yes    Công ty {cổ phần|CP|TNHH|TNHH MTV} Thép An Phú lãi 5 tỷ đồng    text={Công ty cổ phần Thép An Phú|Công ty CP Thép An Phú|Công ty TNHH Thép An Phú|Công ty TNHH MTV Thép An Phú}
    yes    Công ty {trách nhiệm hữu hạn|TNHH một thành viên} Thép An Phú lãi 5 tỷ đồng    text={Công ty trách nhiệm hữu hạn Thép An Phú|Công ty TNHH một thành viên Thép An Phú}
    yes    Công ty Cổ phần {Đầu tư|Tài chính|Xây dựng} An Phú lãi 5 tỷ đồng    text={Công ty Cổ phần Đầu tư An Phú|Công ty Cổ phần Tài chính An Phú|Công ty Cổ phần Xây dựng An Phú}
    yes    Công ty Cổ phần {Thực phẩm|Thủy sản|Nhập khẩu} An Phú lãi 5 tỷ đồng    text={Công ty Cổ phần Thực phẩm An Phú|Công ty Cổ phần Thủy sản An Phú|Công ty Cổ phần Nhập khẩu An Phú}
    yes    Công ty Cổ phần {Dịch vụ|Công nghệ|Vận tải} An Phú lãi 5 tỷ đồng    text={Công ty Cổ phần Dịch vụ An Phú|Công ty Cổ phần Công nghệ An Phú|Công ty Cổ phần Vận tải An Phú}
    yes    Công ty Cổ phần {Kỹ thuật|Thương mại|Du lịch} An Phú lãi 5 tỷ đồng    text={Công ty Cổ phần Kỹ thuật An Phú|Công ty Cổ phần Thương mại An Phú|Công ty Cổ phần Du lịch An Phú}
    yes    Công ty Cổ phần {Cơ khí|May mặc|Môi trường} An Phú lãi 5 tỷ đồng    text={Công ty Cổ phần Cơ khí An Phú|Công ty Cổ phần May mặc An Phú|Công ty Cổ phần Môi trường An Phú}
    yes    Công ty Cổ phần Xây dựng và Thương mại An Phú lãi 5 tỷ đồng    text=Công ty Cổ phần Xây dựng và Thương mại An Phú
    yes    Hiệp hội Chế biến và Xuất khẩu Thủy sản có 300 hội viên    text=Hiệp hội Chế biến và Xuất khẩu Thủy sản
    yes    Đoàn Thể thao Việt Nam giành 136 huy chương vàng    text=Đoàn Thể thao Việt Nam
    no     Công ty này bán 300 tấn sang Lào.
    no     Giám đốc Sở Y tế Nguyễn Văn Phúc nhận 30 đơn.

rule subject.school
    # ... and a school: `Trường Trung cấp Du lịch và Khách sạn Sông Hàn`.
    match  (?!<body>(?! <cap>))(?<text>(?:Trường|Học viện|(?-i:ĐH|THPT|THCS|CĐ|Đại học))(?: <title-part>| (?:và|-)| số \d+|-(?-i:ĐH(?:QG)?))*(?: <title-part>))
    not-after  (?:thị|môi|công|nông|lâm|chiến|quảng|thao|hội|tại chức|bậc|trình độ|hệ|thi|đỗ) 
    set    type=school
    over   subject.place  subject.person  subject.bracketed  subject.country  subject.brand  subject.project
    yes    Trường Trung cấp Du lịch và Khách sạn Sông Hàn tuyển 2.000 học sinh    text=Trường Trung cấp Du lịch và Khách sạn Sông Hàn
    yes    Trường THPT số 2 Sông Mã tuyển 300 học sinh    text=Trường THPT số 2 Sông Mã
    yes    ĐH Nông nghiệp Sông Mã chấm 300 bài    text=ĐH Nông nghiệp Sông Mã
    no     trường đã tuyển 300 học sinh
    no     thị trường Trung Quốc nhập 300 tấn

# The second syllable of a word in small letters within a title: `Cổ [phần]`.
piece title-word  phần|tư|tế|chính|nghiệp|dựng|lực|phẩm|thông|sản|mại|khẩu|lịch|vụ|viên|hàng|khí|nghệ|nước|hữu hạn|mặc|học (?:xã hội(?: và nhân văn)?|tự nhiên|công nghệ)|học|giống|đông|thép|tải|cấp|đẳng|thao|nghề|sạn|thuật|khoa|thương|luật|nông|sĩ|sư phạm|phụ nữ|gia|trường|môi|nhiên|may|không|dân|lợi|giới|hội

rule subject.brand
    # A name whose spelling is not Vietnamese, and what it does: `Vinamilk đã xuất khẩu`.
    match  (?<text>(?=(?-i:[A-Z])(?:[A-Za-z]*[fjwz][A-Za-z]*+|(?-i:[A-Za-z]*[a-z][A-Z][A-Za-z]*+)|[A-Za-z]*[aeiouy][bcdghklmnpqrstvx]+[aeiouy]+[bcdghklmnpqrstvx]*[a-z]*+)(?![\p{L}\p{M}\p{N}]))<name>)(?= (?:đã|đang|sẽ|vừa|mới|hiện|vẫn|chỉ|tiếp tục|cũng|là|được|đạt|có|đến|bán|mở|lãi|lỗ|chi|chiếm|tăng|giảm|đặt|dự kiến|đầu tư|tuyển|ghi nhận|công bố|đứng|xếp|dẫn|vươn|lọt)(?!\p{L}))
    not-after  (?:trên|theo|qua|bằng|vào|từ|ở|tại|như) 
    set    type=company
    yes    Vinamilk {đã|đang|vừa|cũng|sẽ|tiếp tục} xuất khẩu sang 54 quốc gia    text=Vinamilk  type=company
    yes    Vinamilk {xếp|đứng|vươn lên} thứ 3 ngành sữa    text=Vinamilk
    yes    Vinamilk {được thưởng|ghi nhận lãi|là hãng sữa lãi} 3 tỷ đồng    text=Vinamilk
    yes    Vinamilk {dẫn đầu|lọt} tốp 3 hãng sữa    text=Vinamilk
    yes    Aza đã xuất khẩu sang 54 quốc gia    text=Aza
    yes    Năm 2020, Samsung Electronics đạt 5 tỷ USD    text=Samsung Electronics
    no     bán hàng trên Facebook được 5 triệu đồng
    no     Hoa đã nở
    no     Vinamilk, hãng sữa ở 54 quốc gia
    no     {Theo|Tại|Ở} Vinamilk đang có 54 lao động nghỉ việc
    no     Nhiều hãng như Vinamilk đã mở 54 cửa hàng
    no     {Qua|Từ} Shopee đã bán 54 tấn vải

piece branch-word  quan|chính|tế|sát|thương|dục|vận|an

# `Dự án [Phát triển tổng hợp đô thị động lực]`: a name that begins with a verb goes on in small letters.
piece titled      (?=(?-i:\p{Lu}))<verb>(?: (?!(?:đã|đang|sẽ|được|bị|là|có|gồm|của|với|do|từ|để|nhằm|theo|tại|trên|ở|này|đó|đạt|về|cho biết|cho hay|tổ chức|vừa)(?!\p{L}))[\p{L}\p{M}\d]+){1,10}

rule subject.titled
    match  (?<text>(?:dự án|tiểu dự án|chương trình|kế hoạch|ban|trung tâm|cục|chi cục|văn phòng|phòng(?! (?-i:COVID|SARS|HIV|AIDS|HPV|MERS))|đề án|quỹ) <titled>)
    set    type=project
    over   subject.body-named
    yes    Dự án Phát triển tổng hợp đô thị động lực {có|đang vay|sẽ nhận|đã giải ngân|được cấp|đạt|cho biết cần|gồm} 80 triệu USD    text=Dự án Phát triển tổng hợp đô thị động lực  type=project
    yes    Dự án Phát triển tổng hợp đô thị động lực {tại Huế|ở Huế|trên địa bàn|của tỉnh|do tỉnh lập|này|đó} cần 80 triệu USD    text=Dự án Phát triển tổng hợp đô thị động lực
    yes    {Dự|Tiểu dự|Đề} án Phát triển đô thị động lực có tổng vốn 80 triệu USD    text={Dự án Phát triển đô thị động lực|Tiểu dự án Phát triển đô thị động lực|Đề án Phát triển đô thị động lực}
    yes    {Kế hoạch|Chương trình} Phát triển đô thị động lực có tổng vốn 80 triệu USD    text={Kế hoạch Phát triển đô thị động lực|Chương trình Phát triển đô thị động lực}
    yes    Quỹ Phát triển đô thị động lực có tổng vốn 80 triệu USD    text=Quỹ Phát triển đô thị động lực
    yes    Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai được giao 9 cây cầu    text=Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai
    no     Dự án phát triển chậm 3 năm
    no     Trung tâm đã tiếp nhận 50 hồ sơ
    no     Dự án Phát triển của tỉnh có tổng vốn 80 triệu USD

rule subject.project
    # Works, roads, zones and teams by name.
    match  (?!dự án (?-i:FDI|ODA|PPP|BOT|BT)(?![\p{L}\d]))(?<text>(?:dự án|tuyến|cầu|cây cầu|(?:KCN|khu công nghiệp|(?-i:KKT(?= \p{Lu}\p{Ll}))|khu kinh tế|khu chế xuất)(?: \((?-i:[A-Z]+)\))?|khu đô thị|cửa khẩu(?: quốc tế| chính| phụ)?|khu bảo tồn(?: thiên nhiên)?|vườn quốc gia|khu du lịch|khu di tích|danh thắng|bãi biển|thủy điện|sân bay|cảng|(?-i:hồ)|quốc lộ|cao tốc|đội tuyển|đội|tuyến đường|đường)(?: <noun-word>)*? <name>(?:(?: <title-low>){1,2} <name>| (?:-|–) <name>)?)
    not-after  (?:trực|toàn|đường dây|chất lượng|yêu|nhu|qua|bộ|quân|đồn|hải) 
    set    type=project
    over   subject.place  subject.anaphor  subject.place-of  subject.group
    yes    {Dự án cầu|Cầu|Cây cầu|Sân bay|Đường} Tam Giang có tổng vốn 1.200 tỷ đồng    text={Dự án cầu Tam Giang|Cầu Tam Giang|Cây cầu Tam Giang|Sân bay Tam Giang|Đường Tam Giang}  type=project
    yes    {Tuyến đường|Khu đô thị} Tam Giang có tổng vốn 1.200 tỷ đồng    text={Tuyến đường Tam Giang|Khu đô thị Tam Giang}  type=project
    yes    Năm ngoái đội bóng Thanh Hóa thắng 3 trận    text=đội bóng Thanh Hóa
    yes    Quốc lộ Nam Sông Hậu dài 151 km    text=Quốc lộ Nam Sông Hậu
    yes    KKT Nghi Sơn thu hút 12 dự án    text=KKT Nghi Sơn
    yes    cao tốc Bến Lức dài 57 km    text=cao tốc Bến Lức
    yes    Đội tuyển bóng đá nữ Việt Nam thắng 3 trận    text=Đội tuyển bóng đá nữ Việt Nam
    no     Tỉnh có 12 dự án mới.
    yes    {Khu kinh tế (KKT)|Khu công nghiệp (KCN)|Khu chế xuất} Nghi Sơn thu hút 12 dự án    text={Khu kinh tế (KKT) Nghi Sơn|Khu công nghiệp (KCN) Nghi Sơn|Khu chế xuất Nghi Sơn}
    yes    KCN Nghi Sơn thu hút 12 dự án    text=KCN Nghi Sơn
    no     dự án thứ hai của Hà Nội
    no     Số dự án FDI tăng 3 dự án
    no     gian hàng trực tuyến Shopee
    no     yêu cầu Công an tỉnh vào cuộc
    no     Dự án {PPP|BT|ODA|BOT} vốn 1.200 tỷ đồng
    no     Nhu cầu Việt Nam tăng 57%

rule subject.kind-of-company
    # Enterprises by who owns them.
    match  (?<text>(?:khu vực |khối |các |nhóm )?doanh nghiệp (?:(?:có )?vốn đầu tư(?: trực tiếp)? nước ngoài|nhà nước|tư nhân|trong nước|ngoài nhà nước|dân doanh|FDI|nhỏ và vừa)(?: \((?:FDI|DNNVV)\))?)
    |      (?<text>khu vực (?:FDI|có vốn đầu tư(?: trực tiếp)? nước ngoài|kinh tế trong nước|kinh tế nhà nước))
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
    yes    Khu vực kinh tế nhà nước xuất siêu 30 tỷ USD    text=Khu vực kinh tế nhà nước
    no     Doanh nghiệp đã nộp 5 tỷ đồng.
    no     Doanh nghiệp trong tỉnh nộp 5 tỷ đồng.

list  anaphor-police  anaphors where type=police

rule subject.anaphor-police
    # The police of the place named before, whatever they do: `Công an tỉnh xử lý 50 trường hợp`.
    match  (?<text><anaphor-police:type>)(?! (?:viên|trưởng|phố|ủy|<name>))
    set    anaphor=yes
    yes    Công an tỉnh xử lý 42 trường hợp    text=Công an tỉnh
    yes    công an huyện lý giải việc 5 xã chậm    text=công an huyện
    no     Công an tỉnh Hà Tây xử lý 42 trường hợp
    no     Hai công an viên xử lý 42 trường hợp

rule subject.anaphor
    match  (?<text><anaphor:type>)(?! (?:phận|đội|ngành|ban|tiêu|chí|viên|số|hội|nhân|ủy|trưởng|phố|dân|xử|lý|giao|loại|khó|nông|nghèo|nào|khác|trực thuộc))
    not-after  (?:cơ quan|đơn vị|tổ chức|sở|ngành|tỉnh), |(?:thị|môi|nông|lâm|ngư|quảng|chiến|phim|hậu) 
    set    anaphor=yes
    yes    UBND huyện đã rà soát
    yes    Ngân hàng lãi 5 tỷ đồng.    text=Ngân hàng
    no     các cơ quan, địa phương triển khai 20 dịch vụ
    no     sáu thành phố trực thuộc Trung ương
    no     Không ai biết 3 người đó.
    no     Bộ phận một cửa nhận 50 hồ sơ.
    no     {Huyện ủy|Bộ đội|Xã viên|Hội viên|Huyện đội} đã góp 3 tỷ đồng
    no     Huyện {nào|khác|nghèo|khó khăn} cũng có 3 cây cầu

rule subject.anaphor-this
    # `trường này`, `nhóm này` point back wherever they stand.
    match  (?<text><anaphor:type>)(?<= này)
    set    anaphor=yes  firm=yes
    over   subject.anaphor  subject.group
    yes    Mỗi tháng nhóm này bán 40 tấn vải.    text=nhóm này  firm=yes
    yes    Điểm chuẩn của trường này là 25.    text=trường này  firm=yes
    no     nhóm đó bán 40 tấn vải
    no     công ty đã bán 5 tấn

rule subject.area
    # `trên địa bàn huyện`, `toàn huyện`: all of the place that was named.
    match  (?:(?:trên |tại )?địa bàn (?:toàn )?|toàn )(?<text><anaphor:type>)(?! (?:quốc|cầu|phố|<name>))
    set    anaphor=yes  firm=yes
    over   subject.anaphor
    yes    huyện Đông Sơn xảy ra 5 vụ, địa bàn {|toàn }huyện còn 3 vụ    text=huyện  firm=yes
    yes    toàn ngân hàng cho vay 5 tỷ đồng    text=ngân hàng
    no     huyện đã xây 300 nhà
    no     toàn quốc có 300 vụ

rule subject.area-place
    # In an article that names no province, `toàn tỉnh` stands for itself.
    match  (?:(?:trên |tại )?địa bàn )?(?<text>toàn (?:tỉnh|thành phố))(?! <name>)
    |      (?:trên |tại )?địa bàn (?<text>tỉnh|thành phố)(?! <name>)
    set    type=place  anaphor=yes  self=yes  firm=yes
    over   subject.anaphor  subject.area  subject.anaphor-place
    yes    trên địa bàn toàn {tỉnh|thành phố} xảy ra 51 vụ    text={toàn tỉnh|toàn thành phố}  firm=yes  self=yes
    yes    trên địa bàn {toàn tỉnh|tỉnh|thành phố} xảy ra 51 vụ    text={toàn tỉnh|tỉnh|thành phố}
    yes    Hiện toàn tỉnh còn 5.238 hộ nghèo    text=toàn tỉnh
    no     Các tỉnh khác có 5 vụ.
    no     toàn quốc có 300 vụ

rule subject.anaphor-place
    # ... and so does `tỉnh`.
    match  (?:trong )?(?<text>tỉnh|thành phố)(?! (?:phận|đội|ngành|ban|tiêu|chí|viên|số|hội|nhân|ủy|trưởng|phố|dân|xử|lý|giao|loại|khó|nông|nghèo|nào|khác|lẻ|lị|<name>)|, (?:thành phố|thành|TP))
    not-after  (?:các|nhiều|những|hai|số|liên|mỗi|từng|\d|cấp|và|Hội|lỵ|một|công an|UBND|HĐND|chủ tịch|lãnh đạo|bí thư|ngoại|nội|tỉnh,|ngân sách|vốn|ngoài) 
    set    type=place  anaphor=yes  self=yes
    over   subject.anaphor
    yes    Hiện tỉnh còn 5.238 hộ nghèo    text=tỉnh  self=yes
    yes    thành phố đã trồng 30 nghìn cây    text=thành phố
    no     Các tỉnh khác còn 5.238 hộ nghèo
    no     Tỉnh, thành phố, điểm số
    no     cấp tỉnh có 40 thủ tục
    no     Hiện tỉnh {đội|ủy} có 38 cán bộ.
    no     Hiện tỉnh {nào|khác|nghèo|lẻ} cũng còn 5.238 hộ nghèo
    no     Tỉnh lị có 8 phường.
    no     Hiện {các|nhiều|hai|5|một số|mỗi|một|từng} tỉnh còn 5.238 hộ nghèo
    no     Hiện {UBND|HĐND|lãnh đạo|chủ tịch} tỉnh nhận 30 đơn thư
    no     Xe {nội|ngoại|liên} tỉnh chở 300 khách

rule subject.all-levels
    # A service or a front as a whole: `công an các cấp`; and what one level of the state does.
    match  (?<text>(?:công an|công đoàn|chính quyền|tòa án|viện kiểm sát|cấp ủy|hội nông dân|hội phụ nữ|mặt trận|đoàn thanh niên|UBND|thanh tra|đảng bộ)(?: nhân dân| tổ quốc)? các (?:cấp|địa phương|huyện|xã)(?:,(?: (?:thành phố|thị xã|phường|thị trấn)),? thị (?:xã|trấn))?)
    |      (?:do|của) (?<text>cấp (?:tỉnh|huyện|xã|cơ sở))
    set    type=group
    over   subject.group  subject.anaphor  subject.office  subject.anaphor-place
    not-after  (?:yêu cầu|giao|đề nghị|đôn đốc|cho|với|cùng) 
    yes    Công đoàn các cấp đã trao 30 suất quà    text=Công đoàn các cấp  type=group
    yes    số thu do cấp huyện thực hiện đạt 30 tỷ đồng    text=cấp huyện
    no     Các cấp đã trao 30 suất quà.
    no     Đề tài cấp tỉnh được 3 tỷ đồng.

rule subject.ordered
    # Who is told to do it: `yêu cầu các chủ đầu tư giải ngân 70%`.
    match  (?<text>(?:các|Công an các|toàn thể|lực lượng)(?: <noun-word>)(?: <noun-word>)?(?: <noun-word>)?)
    after  (?:yêu cầu|giao|đề nghị|đôn đốc) 
    set    type=group
    over   subject.group
    yes    UBND tỉnh {yêu cầu|đề nghị|đôn đốc} các địa phương đạt 70%    text=các địa phương  type=group
    yes    UBND tỉnh yêu cầu {các địa phương|lực lượng kiểm lâm|toàn thể cán bộ} đạt 70%    text={các địa phương|lực lượng kiểm lâm|toàn thể cán bộ}
    yes    giao Công an các xã đến từng hộ    text=Công an các xã
    no     các chủ đầu tư giải ngân 70%
    no     yêu cầu 300 hộ di dời

rule subject.asking
    # People who ask for something: what they ask for is no part of their name.
    match  (?<text>(?:công nhân|nông dân|người dân|người lao động)(?: <name>)?)(?= (?:muốn|mong|đòi|đề nghị|kiến nghị) )
    set    type=group
    not-after  (?:với|cùng|cho|từ|tới|đến|về|của) 
    over   subject.group  subject.doer
    yes    Công nhân Long An {đề nghị|mong|muốn|đòi} lương tăng 12%    text=Công nhân Long An  type=group
    yes    {Công nhân|Nông dân|Người lao động} Long An đề nghị lương tăng 12%    text={Công nhân Long An|Nông dân Long An|Người lao động Long An}
    yes    Người dân kiến nghị giảm 3 khoản thu    text=Người dân
    no     lương của công nhân Long An tăng 12%
    no     theo ý của người dân muốn ở lại
    no     Hỗ trợ 12% {cho|tới|đến|với} công nhân muốn ở lại.

rule subject.group
    # Bodies and people by what they are, right before what they do.
    match  (?<text>(?:các(?! (?:loại|hoạt động|vấn đề|nội dung|giải pháp|biện pháp|dịch vụ|chính sách|nhiệm vụ|mục tiêu|chỉ tiêu|chỉ số|yếu tố|quy định|nguồn lực|điều kiện|tiếp xúc|vụ|vụ việc|cấp|sự|kết quả|tiêu chí|khoản|mức|điểm|công tác|phong trào|thủ tục|khâu|trường hợp|hành vi|vi phạm))|những|toàn bộ|lực lượng|ngành|cổ phiếu|doanh nghiệp|hộ(?! (?:nghèo|cận nghèo|thoát nghèo|chiếu|khẩu|tịch))|chủ(?= (?:trọ|nhà|xe|tàu|cơ sở|phương tiện|vườn|rừng|doanh nghiệp|đầu tư))|nông dân|công nhân|gia đình|đội|tổ(?! chức)) <np>(?: (?:nước ngoài|ngoài nước))?(?: \([\p{Lu}&-]+\))?(?: (?:trên|tại|ở) (?:cả nước|toàn quốc|địa bàn tỉnh|địa bàn thành phố|địa bàn))?(?: (?:toàn (?:tỉnh|quốc|thành phố|huyện|ngành)|cả nước))?)(?= (?:đã|đang|sẽ|vừa|tiếp tục|cũng|phải|cần|bị|được|(?:(?:chỉ|đều) )?<verb>)(?!\p{L}))
    set    type=group
    not-after  (?:với|cùng|cho|từ|tới|đến|về|của|nông|tỷ lệ|số|căn|bảo|ủng) 
    over   subject.doer
    yes    Các hãng lữ hành {đã|đang|vừa|cũng|sẽ|tiếp tục} phục vụ 636 nghìn lượt khách    text=Các hãng lữ hành  type=group
    yes    {Các hãng lữ hành|Ngành xe buýt|Đội xe|Toàn bộ nhà xe} đã phục vụ 636 nghìn lượt khách    text={Các hãng lữ hành|Ngành xe buýt|Đội xe|Toàn bộ nhà xe}
    yes    {Nông dân địa phương|Gia đình thương binh|Công nhân đường sắt|Tổ thợ} đã nhận 30 tỷ đồng    text={Nông dân địa phương|Gia đình thương binh|Công nhân đường sắt|Tổ thợ}
    yes    Cổ phiếu ngân hàng đã mất 30%    text=Cổ phiếu ngân hàng
    yes    Lực lượng CSGT toàn tỉnh {đã|cần} lập biên bản    text=Lực lượng CSGT toàn tỉnh
    yes    Lực lượng CSGT toàn {tỉnh|thành phố|ngành|quốc} đã lập biên bản    text={Lực lượng CSGT toàn tỉnh|Lực lượng CSGT toàn thành phố|Lực lượng CSGT toàn ngành|Lực lượng CSGT toàn quốc}
    yes    Lực lượng CSGT toàn huyện đã lập biên bản    text=Lực lượng CSGT toàn huyện
    yes    Lực lượng cảnh sát (CSGT) toàn tỉnh đã lập biên bản    text=Lực lượng cảnh sát (CSGT) toàn tỉnh
    yes    Lực lượng CSGT {trên|ở|tại} địa bàn tỉnh đã lập biên bản    text={Lực lượng CSGT trên địa bàn tỉnh|Lực lượng CSGT ở địa bàn tỉnh|Lực lượng CSGT tại địa bàn tỉnh}
    yes    Lực lượng CSGT cả nước đã lập biên bản    text=Lực lượng CSGT cả nước
    yes    Các trường nghề {chỉ|đều} đạt 60%    text=Các trường nghề
    yes    Chủ {tàu cá|xe khách|cơ sở|vườn cây|doanh nghiệp|nhà nghỉ} bị phạt 900 triệu đồng    text={Chủ tàu cá|Chủ xe khách|Chủ cơ sở|Chủ vườn cây|Chủ doanh nghiệp|Chủ nhà nghỉ}
    yes    Chủ {phương tiện|rừng|đầu tư} bị phạt 900 triệu đồng    text={Chủ phương tiện|Chủ rừng|Chủ đầu tư}
    no     Thời hạn cấp hộ chiếu được rút xuống 3 ngày
    no     Các anh chị ở lại 3 ngày.
    no     Các loại cây đã ra hoa
    no     bán nhà cho những người nghèo đã đăng ký
    no     Các hoạt động lữ hành đã phục vụ 636 nghìn lượt khách
    no     Các {nội dung|biện pháp|vấn đề|giải pháp|dịch vụ} này đã được nêu 6 lần
    no     Khách {của|từ|đến|tới} các hãng lữ hành đã tăng 5%
    no     {Số|Tỷ lệ} các hãng lữ hành đã đóng cửa là 5%
    no     Khách về các hãng lữ hành đã tăng 5%

list  doer   doers where class=person
list  thing  doers where class=named

# What a clause says of the one who leads it: an auxiliary or a verb, but not a rise, a fall or a level.
piece does   (?:đã|đang|sẽ|vừa|sắp|cũng|phải|cần|bị|được|có thể|không|chưa|có|làm|gây|khiến|<verb>|<verb-other>)(?!\p{L})
piece levels (?:tăng|giảm|đạt|chiếm|còn|ước|vượt|ở mức|trung bình|bình quân)

rule subject.doer
    # People who lead a clause, by what they are: `Thí sinh làm 40 câu`. They are spoken of in this sentence only.
    match  (?:(?:hiện|hiện nay|nay|bước đầu|ban đầu|đến nay|mỗi (?:năm|tháng|ngày)) )?(?<text>(?:(?:các|những|nhiều|một số|toàn bộ) )?<doer>(?: (?!<levels>(?!\p{L})|(?:chuẩn|trang) bị)(?-i:(?=\p{Ll}))<np-word>){0,6}?)(?= <does>)
    |      (?<text>(?:(?:các|những|nhiều|một số|toàn bộ) )?<doer>)(?! <levels>(?!\p{L})|[.,;:)]|(?: <noun-word>){0,2} (?:(?:của|ở|tại) )?(?:<place-low>|(?:tỉnh |thành phố )?<name>))
    set    type=group  local=yes
    not-after  [\p{L}\p{M}\d%]+ 
    yes    Thí sinh trả lời 40 câu hỏi.    text=Thí sinh
    yes    Theo cáo trạng, nhóm bị cáo đã bán 12 tấn gỗ.    text=nhóm bị cáo
    no     Năm 2022, sản lượng đạt 5 tấn.
    no     hỗ trợ người dân mua 300 tấn gạo

rule subject.named
    # What bears a name of its own behind what it is: `Hệ thống EPORT`, `siêu bão Haiyan`, `giải chạy Sông Mã`.
    match  (?<text><thing>(?: quốc gia| quốc tế| thể thao| du lịch| hè| trực tuyến| điện tử| thông tin| quản lý)* (?!(?:<place>|<country>|nhất|nhì|ba|tư|đặc|khuyến|vàng|bạc|đồng)(?!\p{L}))(?=(?-i:\p{Lu}))<name>(?:(?: <title-low>){1,3} <name>)?)
    set    type=project
    over   subject.place  subject.country
    yes    Hệ thống EPORT đã chạy tại 12 cảng.    text=Hệ thống EPORT
    yes    Siêu bão Haiyan đổ bộ, làm 9 người chết.    text=Siêu bão Haiyan
    no     hệ thống đường ở Hà Nội
    no     cơn bão đã đi qua

rule subject.named-after
    # A name that ends with a place is no place: `Kolmex Việt Nam`, `Lúa Vàng Nam Định`.
    match  (?<text>(?!(?:<place>|<body-type>|<doc-word>|thành phố|TP|tỉnh|huyện|xã|quận|phường|đảo|miền|nam|bắc|đông|tây|trung|ông|bà|anh|chị|và)(?![\p{L}\p{M}]))<cap>(?: (?!<place>|<country>)<cap>){0,3} (?=(?-i:\p{Lu}))(?:<place>|Việt Nam))(?! <cap>)
    set    type=company
    after  (?-i:(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*),? 
    over   subject.place  subject.country  subject.brand
    yes    Năm 2020, lãi của Kolmex Việt Nam tăng 27 tỷ đồng.    text=Kolmex Việt Nam
    yes    Bán nhiều gạo nhất là Lúa Vàng Nam Định với 90 tấn.    text=Lúa Vàng Nam Định
    no     Sản lượng ở Việt Nam đạt 27 tấn.
    no     Giá đất tại TP Nam Định tăng 5%.

piece doc-word  Luật|Nghị quyết|Chỉ số|PCI|PAR|Tết|Festival|GRDP|GDP|FDI

rule subject.for-whom
    # For whom the paragraph tells it: `Đối với các huyện miền núi, đã giảm 5 trường`.
    match  (?:đối với|về phía|riêng) (?<text>các (?:bộ|sở|tỉnh|thành phố|huyện|xã|phường|địa phương|cơ quan|đơn vị|ngân hàng|trường)(?:(?: |, | và )<np-word>){0,6})(?=,)
    set    type=region
    over   subject.*
    not-after  [\p{L}\d]+ 
    yes    Đối với các trường và trung tâm dạy nghề, đã giảm 5 phòng.    text=các trường và trung tâm dạy nghề
    yes    Riêng các huyện miền núi, mưa 50 mm.    text=các huyện miền núi
    no     Thu hút vốn đối với các tỉnh miền núi, vùng sâu.
    no     Đối với hành vi này, phạt 5 triệu đồng.

list  payer  nouns where class=person|household|org|vehicle

rule subject.set-for
    # For whom an amount is set: `mức phạt đối với người đi xe máy là 4 triệu đồng`.
    match  (?:cho|đối với) (?:mỗi |từng |bản thân )?(?<text>(?:các |những )?(?:<doer>|<payer>)(?:,? (?!<levels>(?!\p{L}))<np-word>){0,6})
    |      (?<!\p{L} )đối với (?<text>(?:các |những )?(?:<doer>|<payer>)(?: (?!<levels>(?!\p{L}))<np-word>){0,8})(?=,)
    after  (?:mức phạt|mức xử phạt|mức thu|mức hỗ trợ|mức đóng|lệ phí|giảm trừ|thuế suất|phụ cấp|trợ cấp|định mức|hạn mức|học phí|mức hưởng)(?: [\p{L}\p{M}]+){0,8} |[;,.:] |^
    set    type=group
    over   subject.group  subject.doer  subject.anaphor
    yes    Mức phạt đối với người đi xe máy là 4 triệu đồng.    text=người đi xe máy  type=group
    yes    Phụ cấp cho {mỗi |}giáo viên mầm non tăng 5%.    text=giáo viên mầm non
    no     Tỉnh cho người nghèo vay 3 tỷ đồng.
    no     Mức này cho thấy giá tăng 5%.

rule subject.they
    # Those who were named last: `Họ đã tuyển 25 thợ hàn`.
    match  (?:(?:hiện|hiện nay|năm nay|năm ngoái|nay) )?(?<text>họ)(?= <does>)
    set    type=leader  anaphor=yes  local=yes
    not-after  [\p{L}\d]+ 
    yes    Họ đã tuyển 25 thợ hàn.    text=Họ
    yes    Hiện họ có 90 thợ hàn.    text=họ
    no     Cả dòng họ có 300 người.
    no     Mỗi thí sinh ghi họ tên đầy đủ 3 lần.

rule subject.apposed
    # What kind of firm it is tells that a name is one: `Kolmex - công ty thép của Đức`, `hãng thép khác là Aoda`.
    match  (?<text><name>)(?=(?: -| –|,) (?:công ty|tập đoàn|hãng|nhà sản xuất|nhà thiết kế|nhà phát triển|nhà bán lẻ|doanh nghiệp|ngân hàng|nền tảng|ứng dụng|startup|thương hiệu)(?!\p{L}))
    |      (?:doanh nghiệp|công ty|hãng|tập đoàn|thương hiệu|startup|ông lớn|đơn vị)(?: <noun-word>| khác){0,5} là (?<text><name>)(?! <title-low>)
    set    type=company
    not-after  (?:ông|bà|anh|chị|theo|tại|ở) 
    over   subject.person  subject.bracketed  subject.brand
    yes    Kolmex - công ty thép của Đức - sẽ xây 2 nhà máy.    text=Kolmex
    yes    Một doanh nghiệp thép ngoại khác là Aoda cũng xây 2 nhà máy.    text=Aoda
    no     Doanh nghiệp là nơi tạo 300 việc làm.
    no     Năm 2020 - doanh nghiệp lãi 5 tỷ đồng.
