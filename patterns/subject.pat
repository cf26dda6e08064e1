# Subjects: who or what a claim is about. Names of places and bodies; persons where they are named in full.
#
# Words before a name that make it the owner of what is measured (`của`) are in owner.pat.
# anaphor=yes: stands for a full name of the same type that the article has named before.
#
# Not covered: names alone that no list has (`Hoàng Gia thu 3 tỷ đồng`): the links may take them from the clause.

list  place        places
list  body         bodies
list  body-type    body-types
list  anaphor      anaphors
list  sector       sectors
piece place-low    (?:quận|huyện|thị xã|xã|phường|thị trấn|đặc khu|thành phố|TP\.?|thôn|làng|ấp|bản|xóm|buôn|đảo|khu phố|làng nghề) (?:<name>|\d{1,2}(?! (?:tháng|ngày|năm|tuần|quý)))

rule subject.place
    # Provinces and cities. Some names are words as well (`hòa bình`): only with a capital.
    match  (?:(?:tại|ở|trên địa bàn) )?(?<text>(?:(?:thành phố|TP\.?|tỉnh|thủ đô) ?)?(?=(?-i:\p{Lu}))<place:id>)
    set    type=place
    over   subject.anaphor
    yes    Trên địa bàn tỉnh Lào Cai còn 22.944 hộ nghèo.    text=tỉnh Lào Cai
    yes    {TP|Thủ đô} Hải Phòng đứng đầu bảng xếp hạng    text={TP Hải Phòng|Thủ đô Hải Phòng}
    yes    Tại Đà Nẵng, giá đất tăng 5%.    text=Đà Nẵng
    yes    Thủ đô Hà Nội có 8,5 triệu dân    text=Thủ đô Hà Nội
    no     Công ty Max
    no     Từ ngày hòa bình lập lại

rule subject.place-former
    # `tỉnh Gia Lai cũ` is not the province that bears the name now.
    match  (?:(?:tại|ở|trên địa bàn) )?(?<text>(?:(?:thành phố|TP\.?|tỉnh) ?)?(?=(?-i:\p{Lu}))<place:id> (?:\(cũ\)|cũ(?!\p{L})))
    set    type=place  former=yes
    yes    {tỉnh|Thành phố|TP} Quảng Nam (cũ) tăng 6,1%    text={tỉnh Quảng Nam (cũ)|Thành phố Quảng Nam (cũ)|TP Quảng Nam (cũ)}  type=place
    yes    Hà Giang cũ có 193 xã    text=Hà Giang cũ
    no     Hà Giang có 193 xã
    no     sửa 30 nhà cũ

rule subject.body
    # Bodies that the press names as one (bodies.tsv).
    match  (?<text>(?=(?-i:\p{Lu}))<body:id>)
    set    type=body
    yes    Bộ Nội vụ dẫn đầu các bộ    text=Bộ Nội vụ  type=body
    yes    Ngân hàng Nhà nước bán ra 2 tỷ USD    text=Ngân hàng Nhà nước
    no     nội vụ
    no     Bộ luật Hình sự có 426 điều

# `Ban [An toàn giao thông]`: what goes on in small letters behind a syllable that begins no name by itself.
piece office-tail  (?:(?<=An)(?: toàn)(?: <noun-word>)?(?: <noun-word>)?|(?<=Ủy) ban(?: <cap>)?(?: <noun-word>)?|(?<=Cảnh) sát(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?|(?<=Hành) chính(?: công)?|(?<=Dữ) liệu|(?<=Phòng),? chống(?: <noun-word>)(?: <noun-word>)?|(?<=Phục) vụ(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?|(?<=Quản) lý(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?)?

rule subject.office
    # A kind of office, and its field or place: `Sở Y tế`, `UBND tỉnh Quảng Trị`.
    match  (?!<body>(?!(?: (?:tỉnh|thành phố|TP\.?))? ?<cap>))(?<text>(?:<body-type:type>) (?:(?!(?-i:tổ chức))<sector>|(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường|thị xã) )?(?:<place:id>|<name><office-tail>)|(?:phường|quận) \d{1,2}(?!\d))(?: (?:tỉnh|thành phố|TP\.?) <place>| <place>)?)
    not-after  (?:cơ|trụ|cán|toàn|đại|lễ|dạ|vũ|thị|môi|dịch|nghiệp|nhiệm|mùa|chức|tiêm|vaccine|vắc xin|vắc-xin|vacxin|quốc|ngừa) 
    set    id_of=place
    over   subject.place
    yes    UBND tỉnh {|TP. |huyện |thị xã |Hà Nội |thành phố |quận |phường }Quảng Trị tiếp nhận 50 hồ sơ    text={UBND tỉnh Quảng Trị|UBND tỉnh TP. Quảng Trị|UBND tỉnh huyện Quảng Trị|UBND tỉnh thị xã Quảng Trị|UBND tỉnh Hà Nội Quảng Trị|UBND tỉnh thành phố Quảng Trị|UBND tỉnh quận Quảng Trị|UBND tỉnh phường Quảng Trị}
    yes    Sở Y tế đã cấp 300 giấy phép    text=Sở Y tế
    yes    UBND {phường|quận} 7 lập biên bản    text={UBND phường 7|UBND quận 7}
    no     Công an phường bắt 7 người
    no     ủy ban
    no     sở thú có 300 loài
    no     Bộ Nông nghiệp và Phát triển nông thôn Quảng Trị tiếp nhận 50 hồ sơ
    no     {Cơ |Cán |Đại |Dạ |Trụ |Toàn |Lễ |Vũ }UBND tỉnh Quảng Trị tiếp nhận 50 hồ sơ
    no     UBND tổ chức tỉnh Quảng Trị tiếp nhận 50 hồ sơ

rule subject.police-low
    # The police of a district, a town or a commune, with the brackets that tell where it lies.
    match  (?<text>Công an (?!(?:TP\.?|thành phố) ?<place>)<place-low>(?: \((?:huyện |thị xã |thành phố |TP\.? ?|tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)
    set    type=police
    over   subject.*
    yes    Công an huyện Đắk Glei ({tỉnh|thị xã|huyện|thành phố} Kon Tum) mời 3 người lên làm việc    text={Công an huyện Đắk Glei (tỉnh Kon Tum)|Công an huyện Đắk Glei (thị xã Kon Tum)|Công an huyện Đắk Glei (huyện Kon Tum)|Công an huyện Đắk Glei (thành phố Kon Tum)}
    yes    Công an quận 5 (TP.{| }HCM) cấp 1.206 thẻ    text={Công an quận 5 (TP.HCM)|Công an quận 5 (TP. HCM)}
    no     Công an huyện đã mời 3 người
    no     huyện Đắk Glei (tỉnh Kon Tum)
    no     Công an thành phố Kon Tum) mời 3 người lên làm việc

rule subject.place-low
    # Places below the province.
    match  (?!(?:thành phố|TP\.?) <place>(?!\p{L}| <cap>))(?<text><place-low>(?: \((?:(?:H|Q|TX|TP)\.? ?|huyện |quận |thị xã |thành phố |tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)(?! Công an)
    not-after  (?:nông|liên|đa|đội|toàn bộ) 
    set    type=place-low
    yes    {huyện|Đặc khu|TP|Thôn|Ấp|Xóm|Đảo|Thị trấn|Thành phố|Làng|Bản|Buôn|Khu phố} Thạch Hà đạt 19 tiêu chí    text={huyện Thạch Hà|Đặc khu Thạch Hà|TP Thạch Hà|Thôn Thạch Hà|Ấp Thạch Hà|Xóm Thạch Hà|Đảo Thạch Hà|Thị trấn Thạch Hà|Thành phố Thạch Hà|Làng Thạch Hà|Bản Thạch Hà|Buôn Thạch Hà|Khu phố Thạch Hà}
    yes    phường 5 có 12 khu phố    text=phường 5
    yes    Làng nghề Bát Tràng bán 3 triệu sản phẩm    text=Làng nghề Bát Tràng
    yes    tại xã Tân Mỹ ({H|TX|Q}.Đông Sơn, Thanh Hóa) có 14 nhà ngập    text={xã Tân Mỹ (H.Đông Sơn, Thanh Hóa)|xã Tân Mỹ (TX.Đông Sơn, Thanh Hóa)|xã Tân Mỹ (Q.Đông Sơn, Thanh Hóa)}
    yes    tại xã Tân Mỹ (H.Đông Sơn, tỉnh Thanh Hóa) có 14 nhà ngập    text=xã Tân Mỹ (H.Đông Sơn, tỉnh Thanh Hóa)
    yes    tại xã Tân Mỹ ({H.|huyện |thị xã |tỉnh |quận |thành phố }Đông Sơn, Thanh Hóa) có 14 nhà ngập    text={xã Tân Mỹ (H.Đông Sơn, Thanh Hóa)|xã Tân Mỹ (huyện Đông Sơn, Thanh Hóa)|xã Tân Mỹ (thị xã Đông Sơn, Thanh Hóa)|xã Tân Mỹ (tỉnh Đông Sơn, Thanh Hóa)|xã Tân Mỹ (quận Đông Sơn, Thanh Hóa)|xã Tân Mỹ (thành phố Đông Sơn, Thanh Hóa)}
    yes    tại xã Tân Mỹ (H.{| }Đông Sơn, Thanh Hóa) có 14 nhà ngập    text={xã Tân Mỹ (H.Đông Sơn, Thanh Hóa)|xã Tân Mỹ (H. Đông Sơn, Thanh Hóa)}
    no     huyện miền núi
    no     xã hội hóa 5 tỷ đồng
    no     phường 5 {quý |ngày |tuần |tháng |năm |Công an }có 12 khu phố
    no     Toàn bộ phường 5 có 12 khu phố
    no     TP. Dĩ An (H.Đông Sơn, Thanh Hóa) có 14 nhà ngập
    no     {Đa |Liên |Nông }huyện Thạch Hà đạt 19 tiêu chí
    no     Đội Làng nghề Bát Tràng bán 3 triệu sản phẩm

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
    no     Tân {bà |ông |anh |sinh viên |chị }Mỹ (Thanh Hóa) có mưa 105 mm

list  country      countries

rule subject.country
    # Only with a capital: `áo`, `đức` and `ý` are words.
    match  (?<text>châu (?:Á|Âu|Mỹ|Phi|Úc|Đại Dương)|(?:thị trường )?(?=(?-i:\p{Lu}))<country:id>|cả nước|toàn quốc|nước ta|thế giới|toàn cầu)
    not-after  (?:yên|bảng|đô la|đô-la|đồng yên|đồng bảng|nhân dân tệ|won|rupee|baht|franc|tiếng|môn) 
    set    type=country
    yes    {Việt Nam|Châu Úc} xuất khẩu 5 tỷ USD    text={Việt Nam|Châu Úc}  type=country
    yes    Việt {thế giới |toàn cầu }Nam xuất khẩu 5 tỷ USD    type=country
    yes    Nhật Bản đón 3 triệu lượt khách    text=Nhật Bản
    yes    nước ta có 54 dân tộc    text=nước ta
    no     nước sạch
    no     bán 300 bộ áo dài
    no     giá một bảng Anh là 33.000 đồng
    no     {Đô la |Nhân dân tệ |Rupee |Franc |Môn |Đô-la |Won |Baht |Tiếng }Việt Nam xuất khẩu 5 tỷ USD

list  surname      surnames

rule subject.places
    # Several at once: `các tỉnh từ Quảng Trị đến Khánh Hòa`.
    match  (?<text>các (?:tỉnh|tỉnh, thành|tỉnh, thành phố|địa phương|huyện|xã)(?: như)? (?:từ )?<place>(?:(?:, | và | đến | - )(?:<place>|<country>))*)
    set    type=region
    yes    các tỉnh{|, thành phố|, thành} từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text={các tỉnh từ Quảng Trị đến Khánh Hòa|các tỉnh, thành phố từ Quảng Trị đến Khánh Hòa|các tỉnh, thành từ Quảng Trị đến Khánh Hòa}  type=region
    yes    các {tỉnh|huyện|địa phương|xã} từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text={các tỉnh từ Quảng Trị đến Khánh Hòa|các huyện từ Quảng Trị đến Khánh Hòa|các địa phương từ Quảng Trị đến Khánh Hòa|các xã từ Quảng Trị đến Khánh Hòa}
    yes    các tỉnh {|như }từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text={các tỉnh từ Quảng Trị đến Khánh Hòa|các tỉnh như từ Quảng Trị đến Khánh Hòa}
    yes    các tỉnh từ Quảng Trị {đến|-} Khánh Hòa mưa 200-400 mm    text={các tỉnh từ Quảng Trị đến Khánh Hòa|các tỉnh từ Quảng Trị - Khánh Hòa}
    yes    các tỉnh từ Quảng Trị đến {Khánh Hòa|Đức} mưa 200-400 mm    text={các tỉnh từ Quảng Trị đến Khánh Hòa|các tỉnh từ Quảng Trị đến Đức}
    yes    các tỉnh Long An, Tiền Giang và Bến Tre thu 5 tấn    text=các tỉnh Long An, Tiền Giang và Bến Tre
    no     các tỉnh miền Trung
    no     tỉnh Quảng Trị

rule subject.bracketed
    # A name right before its value in brackets: `Ô Diên (12 ca), Hát Môn (9 ca)`.
    match  (?!<currency>(?!\p{L}))(?<text><name>)(?= \((?:<bound> )?\d)
    not-after  (?:\d|nghìn|triệu|tỷ) 
    set    type=place
    yes    nhiều nhất là {|USD }Ô Diên (12 ca), Hát Môn (9 ca)    text=Ô Diên  type=place
    yes    Nhiều nhất là Tân Lập (hơn 12 ha).    text=Tân Lập
    no     Ông (đứng giữa)
    no     Tân Lập (xã mới) có 12 ha
    no     đạt 12 triệu USD (5% kế hoạch)
    no     Nhiều nhất là Tân {5 |triệu |nghìn |tỷ }Lập (hơn 12 ha).

rule subject.person
    # With a word of address, or the family name first.
    match  (?<text>(?:ông|bà|anh|chị|em|cháu|cô|chú|cụ) (?-i:\p{Lu}[\p{L}’']*)(?: (?-i:\p{Lu}[\p{L}’']*\.?)){0,4}(?<![’']))
    |      (?<text>(?-i:<surname>)(?: (?-i:\p{Lu}\p{Ll}*\.?)){2,4})
    set    type=person
    yes    {chị|Cô|Cụ|Chú} Phan Mai H., ở phường Vĩnh Niệm    text={chị Phan Mai H.|Cô Phan Mai H.|Cụ Phan Mai H.|Chú Phan Mai H.}  type=person
    yes    Bà H’Blă và ông K' Brêm    text=Bà H’Blă
    yes    ‘nhờ ông Tuất’ mà thoát nạn    text=ông Tuất
    yes    Trịnh Công{|.} Sơn đã bị phạt    text={Trịnh Công Sơn|Trịnh Công. Sơn}
    no     anh em trong đơn vị
    no     chị em phụ nữ thu 40 triệu đồng

rule subject.section
    # A part of an office by its name, and the office that it belongs to.
    match  (?<text>(?:bộ phận|tổ công tác|đội công tác) <cap>(?: <noun-word>)?(?: <noun-word>)?(?: và <cap>)?(?: <noun-word>)?(?: <noun-word>)?(?: của (?:Phòng|Sở|Ban|Cục|UBND|Trung tâm|Văn phòng|Công an) <cap>(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?)?)
    set    type=section
    over   subject.group
    yes    tại {bộ phận|đội công tác} Tiếp nhận hồ sơ của Văn phòng UBND huyện    text={bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện|đội công tác Tiếp nhận hồ sơ của Văn phòng UBND huyện}  type=section
    yes    tại bộ phận Tiếp nhận hồ sơ của {Văn phòng|Sở|Cục|Trung tâm|Công an|Phòng|Ban|UBND} UBND huyện    text={bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện|bộ phận Tiếp nhận hồ sơ của Sở UBND huyện|bộ phận Tiếp nhận hồ sơ của Cục UBND huyện|bộ phận Tiếp nhận hồ sơ của Trung tâm UBND huyện|bộ phận Tiếp nhận hồ sơ của Công an UBND huyện|bộ phận Tiếp nhận hồ sơ của Phòng UBND huyện|bộ phận Tiếp nhận hồ sơ của Ban UBND huyện|bộ phận Tiếp nhận hồ sơ của UBND UBND huyện}
    yes    Tổ công tác Kiểm tra hồ sơ đã tiếp 20 lượt người.    text=Tổ công tác Kiểm tra hồ sơ
    no     một bộ phận người dân
    no     các bộ phận chuyên môn

rule subject.branch
    # A branch of the state's service: `toàn ngành Hải quan`, `cơ quan Thuế`.
    match  (?<text>(?:toàn ngành|ngành|cơ quan) (?:<sector>|(?-i:\p{Lu}[\p{Lu}&-]+)|(?-i:\p{Lu})[\p{L}]+(?: <branch-word>)?))
    set    type=office
    over   subject.group
    yes    toàn ngành Hải {quan|an|tế|thương|vận|chính|sát|dục|an} phát hiện 1.122 vụ    text={toàn ngành Hải quan|toàn ngành Hải an|toàn ngành Hải tế|toàn ngành Hải thương|toàn ngành Hải vận|toàn ngành Hải chính|toàn ngành Hải sát|toàn ngành Hải dục|toàn ngành Hải an}  type=office
    yes    {toàn ngành|Ngành} Hải quan phát hiện 1.122 vụ    text={toàn ngành Hải quan|Ngành Hải quan}
    yes    toàn ngành {Hải quan|Nội vụ} phát hiện 1.122 vụ    text={toàn ngành Hải quan|toàn ngành Nội vụ}
    yes    Cơ quan Thuế thu hồi 30 tỷ đồng nợ đọng    text=Cơ quan Thuế
    no     ngành này
    no     mở 5 ngành học mới

rule subject.company
    # The whole name of an enterprise: `Tổng Công ty Cổ phần Bưu chính Viettel (Viettel Post)`.
    match  (?!<body>(?! <cap>))(?<text>(?:Tổng công ty|Công ty|CTCP|Tập đoàn|Ngân hàng)(?: (?:cổ phần|CP|trách nhiệm hữu hạn|TNHH|một thành viên|MTV|Tập đoàn))*(?: <title-part>| (?:và|-|–))*(?: <title-part>))(?: \([^()]{2,40}\))?
    set    type=company
    over   subject.*
    yes    Tổng Công ty Cổ phần Bưu chính Viettel {(Viettel Post) ở vị |}trí 76    text=Tổng Công ty Cổ phần Bưu chính Viettel  type=company
    yes    {Tổng Công ty|Tập đoàn|Ngân hàng} Cổ phần Bưu chính Viettel (Viettel Post) ở vị trí 76    text={Tổng Công ty Cổ phần Bưu chính Viettel|Tập đoàn Cổ phần Bưu chính Viettel|Ngân hàng Cổ phần Bưu chính Viettel}
    yes    Tổng Công ty {|cổ phần |- |cổ phần }Cổ phần Bưu chính Viettel (Viettel Post) ở vị trí 76    text={Tổng Công ty Cổ phần Bưu chính Viettel|Tổng Công ty cổ phần Cổ phần Bưu chính Viettel|Tổng Công ty - Cổ phần Bưu chính Viettel|Tổng Công ty cổ phần Cổ phần Bưu chính Viettel}
    yes    Tổng Công ty Cổ {phần Bưu chính Viettel|tư|chính|dựng|phẩm|sản|khẩu|vụ|hàng|nghệ|hữu hạn|học|đông|tải|đẳng|nghề|thuật|thương|nông|sư phạm|gia|môi|nhiên|tế|nghiệp|lực|thông|mại|lịch|viên|khí|nước|mặc|giống|thép|cấp|thao|sạn|khoa|luật|sĩ|phụ nữ|trường|hội} (Viettel Post) ở vị trí 76    text={Tổng Công ty Cổ phần Bưu chính Viettel|Tổng Công ty Cổ tư|Tổng Công ty Cổ chính|Tổng Công ty Cổ dựng|Tổng Công ty Cổ phẩm|Tổng Công ty Cổ sản|Tổng Công ty Cổ khẩu|Tổng Công ty Cổ vụ|Tổng Công ty Cổ hàng|Tổng Công ty Cổ nghệ|Tổng Công ty Cổ hữu hạn|Tổng Công ty Cổ học|Tổng Công ty Cổ đông|Tổng Công ty Cổ tải|Tổng Công ty Cổ đẳng|Tổng Công ty Cổ nghề|Tổng Công ty Cổ thuật|Tổng Công ty Cổ thương|Tổng Công ty Cổ nông|Tổng Công ty Cổ sư phạm|Tổng Công ty Cổ gia|Tổng Công ty Cổ môi|Tổng Công ty Cổ nhiên|Tổng Công ty Cổ tế|Tổng Công ty Cổ nghiệp|Tổng Công ty Cổ lực|Tổng Công ty Cổ thông|Tổng Công ty Cổ mại|Tổng Công ty Cổ lịch|Tổng Công ty Cổ viên|Tổng Công ty Cổ khí|Tổng Công ty Cổ nước|Tổng Công ty Cổ mặc|Tổng Công ty Cổ giống|Tổng Công ty Cổ thép|Tổng Công ty Cổ cấp|Tổng Công ty Cổ thao|Tổng Công ty Cổ sạn|Tổng Công ty Cổ khoa|Tổng Công ty Cổ luật|Tổng Công ty Cổ sĩ|Tổng Công ty Cổ phụ nữ|Tổng Công ty Cổ trường|Tổng Công ty Cổ hội}
    yes    Tổng Công ty {Cổ phần|trách nhiệm hữu hạn|một thành viên} Bưu chính Viettel (Viettel Post) ở vị trí 76    text={Tổng Công ty Cổ phần Bưu chính Viettel|Tổng Công ty trách nhiệm hữu hạn Bưu chính Viettel|Tổng Công ty một thành viên Bưu chính Viettel}
    yes    Tổng Công ty Cổ phần {Bưu chính Viettel |}(Viettel Post) ở vị trí 76    text={Tổng Công ty Cổ phần Bưu chính Viettel|Tổng Công ty Cổ phần}
    yes    Tổng Công ty Cổ phần Bưu {chính|học xã hội và nhân văn} Viettel (Viettel Post) ở vị trí 76    text={Tổng Công ty Cổ phần Bưu chính Viettel|Tổng Công ty Cổ phần Bưu học xã hội và nhân văn Viettel}
    yes    Công ty Cổ phần Xây dựng và Thương mại An {|học xã hội và nhân văn }Phú lãi 5 tỷ đồng    text={Công ty Cổ phần Xây dựng và Thương mại An Phú|Công ty Cổ phần Xây dựng và Thương mại An học xã hội và nhân văn Phú}
    no     công ty này lãi 5 tỷ đồng
    no     ngân hàng đã cho vay

rule subject.school
    # ... and a school: `Trường Trung cấp Du lịch và Khách sạn Sông Hàn`.
    match  (?!<body>(?! <cap>))(?<text>(?:Trường|Học viện|(?-i:ĐH|THPT|THCS|CĐ|Đại học))(?: <title-part>| (?:và|-)|-(?-i:ĐH(?:QG)?))*(?: <title-part>))
    not-after  (?:thị|môi|công|nông|lâm|chiến|quảng|thao|hội|tại chức|bậc|trình độ|hệ|thi|đỗ) 
    set    type=school
    over   subject.place  subject.person  subject.bracketed  subject.country  subject.brand  subject.project
    yes    Trường Trung cấp Du lịch và Khách sạn Sông Hàn tuyển 2.000 học sinh    text=Trường Trung cấp Du lịch và Khách sạn Sông Hàn
    yes    ĐH Nông nghiệp Sông Mã chấm 300 bài    text=ĐH Nông nghiệp Sông Mã
    no     trường đã tuyển 300 học sinh
    no     thị trường Trung Quốc nhập 300 tấn

rule subject.institution
    # A hospital or association by its whole name: `Hiệp hội Chế biến và Xuất khẩu Thủy sản`.
    match  (?!<body>(?! <cap>))(?<text>(?:Bệnh viện|Viện|Hiệp hội|Hội|Đoàn|Quỹ)(?: <title-part>| (?:và|-))*(?: <title-part>))
    not-after  (?:tập|khoa|cơ|lâm|công|xã|thẩm|thư|môi|đại) 
    set    type=institution
    over   subject.place  subject.person  subject.bracketed  subject.country  subject.brand
    yes    Hiệp hội Chế biến và Xuất khẩu Thủy sản có 300 hội viên    text=Hiệp hội Chế biến và Xuất khẩu Thủy sản
    yes    Đoàn Thể thao Việt Nam giành 136 huy chương vàng    text=Đoàn Thể thao Việt Nam
    no     bệnh viện đã khám cho 300 người
    no     đoàn xe chở 40 tấn
    no     {Xã |Khoa |Lâm |Đại |Cơ |Công |Môi }Trường Trung cấp Du lịch và Khách sạn Sông Hàn tuyển 2.000 học sinh
    no     {Thư Trường|Tập Trường|Thẩm Trường} Trung cấp Du lịch và Khách sạn Sông Hàn tuyển 2.000 học sinh

# The second syllable of a word in small letters within a title: `Cổ [phần]`.
piece title-word  phần|tư|tế|chính|nghiệp|dựng|lực|phẩm|thông|sản|mại|khẩu|lịch|vụ|viên|hàng|khí|nghệ|nước|hữu hạn|mặc|học (?:xã hội(?: và nhân văn)?|tự nhiên|công nghệ)|học|giống|đông|thép|tải|cấp|đẳng|thao|nghề|sạn|thuật|khoa|thương|luật|nông|sĩ|sư phạm|phụ nữ|gia|trường|môi|nhiên|may|không|dân|lợi|giới|hội

rule subject.brand
    # A name whose spelling is not Vietnamese, and what it does: `Vinamilk đã xuất khẩu`.
    match  (?<text>(?=(?-i:[A-Z])(?:[A-Za-z]*[fjwz][A-Za-z]*+|(?-i:[A-Za-z]*[a-z][A-Z][A-Za-z]*+)|[A-Za-z]*[aeiouy][bcdghklmnpqrstvx]+[aeiouy]+[bcdghklmnpqrstvx]*[a-z]*+)(?![\p{L}\p{M}\p{N}]))<name>)(?= (?:đã|đang|sẽ|vừa|mới|hiện|vẫn|chỉ|tiếp tục|cũng|là|được|đạt|có|đến|bán|mở|lãi|lỗ|chi|chiếm|tăng|giảm|đặt|dự kiến|đầu tư|tuyển|ghi nhận|công bố|đứng|xếp|dẫn|vươn|lọt)(?!\p{L}))
    not-after  (?:trên|theo|qua|bằng|vào|từ|ở|tại|như) 
    set    type=company
    yes    Vinamilk {đã|đang|vừa|cũng|được|xếp|vươn|sẽ|tiếp tục|là|ghi nhận|đứng|dẫn|lọt} xuất khẩu sang 54 quốc gia    text=Vinamilk  type=company
    yes    {Vinamilk|Aza} đã xuất khẩu sang 54 quốc gia    text={Vinamilk|Aza}
    yes    Năm 2020, Samsung Electronics đạt 5 tỷ USD    text=Samsung Electronics
    yes    Năm 2020, Samsung z Electronics đạt 5 tỷ USD
    no     bán hàng trên Facebook được 5 triệu đồng
    no     Hoa đã nở
    no     Vinamilk khẩu sang 54 quốc gia
    no     {Qua |Ở |Như |Theo |Bằng |Từ |Tại }Vinamilk đã xuất khẩu sang 54 quốc gia
    no     Vào Vinamilk đã xuất khẩu sang 54 quốc gia

piece branch-word  quan|chính|tế|sát|thương|dục|vận|an

# `Dự án [Phát triển tổng hợp đô thị động lực]`: a name that begins with a verb goes on in small letters.
list  verb        functions where class=verb
piece titled      (?=(?-i:\p{Lu}))<verb>(?: (?!(?:đã|đang|sẽ|được|bị|là|có|gồm|của|với|do|từ|để|nhằm|theo|tại|trên|ở|này|đó|đạt|về|cho biết|cho hay|tổ chức|vừa)(?!\p{L}))[\p{L}\p{M}\d]+){1,10}

rule subject.titled
    match  (?<text>(?:dự án|tiểu dự án|chương trình|kế hoạch|ban|trung tâm|cục|chi cục|phòng(?! (?-i:COVID|SARS|HIV|AIDS|HPV|MERS))|đề án|quỹ) <titled>)
    set    type=project
    yes    Dự án Phát triển tổng hợp đô thị động lực {có|đang|là|gồm|với|từ|nhằm|tại|ở|đó|về|cho hay|vừa|đã|sẽ|bị|của|do|để|theo|trên|này|đạt|cho biết|tổ chức} tổng vốn 80 triệu USD    text=Dự án Phát triển tổng hợp đô thị động lực  type=project
    yes    {Dự|Tiểu dự|Đề} án Phát triển tổng hợp đô thị động lực có tổng vốn 80 triệu USD    text={Dự án Phát triển tổng hợp đô thị động lực|Tiểu dự án Phát triển tổng hợp đô thị động lực|Đề án Phát triển tổng hợp đô thị động lực}
    yes    {Dự án|Kế hoạch|Chi cục|Chương trình|Cục|Phòng|Quỹ} Phát triển tổng hợp đô thị động lực có tổng vốn 80 triệu USD    text={Dự án Phát triển tổng hợp đô thị động lực|Kế hoạch Phát triển tổng hợp đô thị động lực|Chi cục Phát triển tổng hợp đô thị động lực|Chương trình Phát triển tổng hợp đô thị động lực|Cục Phát triển tổng hợp đô thị động lực|Phòng Phát triển tổng hợp đô thị động lực|Quỹ Phát triển tổng hợp đô thị động lực}
    yes    Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai được giao 9 cây cầu    text=Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai
    no     Dự án phát triển chậm 3 năm
    no     Trung tâm đã tiếp nhận 50 hồ sơ
    no     Dự án Phát triển của tỉnh tổng hợp đô thị động lực có tổng vốn 80 triệu USD

rule subject.project
    # Works, roads, zones and teams by name.
    match  (?!dự án (?-i:FDI|ODA|PPP|BOT|BT)(?![\p{L}\d]))(?<text>(?:dự án|tuyến|cầu|cây cầu|(?:KCN|khu công nghiệp|(?-i:KKT(?= \p{Lu}\p{Ll}))|khu kinh tế|khu chế xuất)(?: \((?-i:[A-Z]+)\))?|khu đô thị|cửa khẩu(?: quốc tế| chính| phụ)?|khu bảo tồn(?: thiên nhiên)?|vườn quốc gia|khu du lịch|thủy điện|sân bay|cảng|nhà máy|(?-i:hồ)|quốc lộ|cao tốc|đội tuyển|đội|CLB|tuyến đường|đường)(?: <noun-word>)*? <name>(?:(?: <title-low>){1,2} <name>)?)
    not-after  (?:trực|toàn|đường dây|chất lượng|yêu|nhu|qua) 
    set    type=project
    over   subject.place  subject.anaphor  subject.place-of  subject.group
    yes    {Dự án|Cầu|Sân bay|Nhà máy|Quốc lộ|CLB|Đường|Tuyến|Cây cầu|Khu đô thị|Cảng|Đội} cầu Tam Giang có tổng vốn 1.200 tỷ đồng    text={Dự án cầu Tam Giang|Cầu cầu Tam Giang|Sân bay cầu Tam Giang|Nhà máy cầu Tam Giang|Quốc lộ cầu Tam Giang|CLB cầu Tam Giang|Đường cầu Tam Giang|Tuyến cầu Tam Giang|Cây cầu cầu Tam Giang|Khu đô thị cầu Tam Giang|Cảng cầu Tam Giang|Đội cầu Tam Giang}  type=project
    yes    {Dự án cầu Tam|KKT} Giang có tổng vốn 1.200 tỷ đồng    text={Dự án cầu Tam Giang|KKT Giang}
    yes    cao tốc Bến Lức dài 57 km    text=cao tốc Bến Lức
    yes    cao hồ tốc Bến Lức dài 57 km
    yes    Đội tuyển bóng đá nữ Việt Nam thắng 3 trận    text=Đội tuyển bóng đá nữ Việt Nam
    no     dự án mới
    yes    {khu kinh tế|Khu công nghiệp|Khu chế xuất|KCN} (KKT) Nghi Sơn thu hút 12 dự án    text={khu kinh tế (KKT) Nghi Sơn|Khu công nghiệp (KKT) Nghi Sơn|Khu chế xuất (KKT) Nghi Sơn|KCN (KKT) Nghi Sơn}
    no     dự án thứ hai của Hà Nội
    no     Số dự án FDI tăng 3 dự án
    no     gian hàng trực tuyến Shopee
    no     yêu cầu Công an tỉnh vào cuộc
    no     Dự án {PPP|BT|ODA|BOT} vốn 1.200 tỷ đồng
    no     Dự án yêu cầu Tam Giang có tổng vốn 1.200 tỷ đồng
    no     khu kinh tế () Nghi Sơn thu hút 12 dự án
    no     Đường dây khu kinh tế (KKT) Nghi Sơn thu hút 12 dự án
    no     {Toàn |Chất lượng |Nhu }cao tốc Bến Lức dài 57 km

rule subject.kind-of-company
    # Enterprises by who owns them.
    match  (?<text>(?:khu vực |khối |các |nhóm )?doanh nghiệp (?:có vốn đầu tư(?: trực tiếp)? nước ngoài|nhà nước|tư nhân|trong nước|ngoài nhà nước|dân doanh|FDI|nhỏ và vừa)(?: \((?:FDI|DNNVV)\))?)
    |      (?<text>khu vực (?:FDI|có vốn đầu tư(?: trực tiếp)? nước ngoài|kinh tế trong nước|kinh tế nhà nước))
    set    type=group
    over   subject.group
    yes    doanh nghiệp {có vốn đầu tư trực tiếp nước ngoài|nhà nước|trong nước|dân doanh|nhỏ và vừa|tư nhân|ngoài nhà nước|FDI} (FDI) đóng góp 504 tỷ USD    text={doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)|doanh nghiệp nhà nước (FDI)|doanh nghiệp trong nước (FDI)|doanh nghiệp dân doanh (FDI)|doanh nghiệp nhỏ và vừa (FDI)|doanh nghiệp tư nhân (FDI)|doanh nghiệp ngoài nhà nước (FDI)|doanh nghiệp FDI (FDI)}  type=group
    yes    {Khu vực |Các |Khối |Nhóm }doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI) đóng góp 504 tỷ USD    text={Khu vực doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)|Các doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)|Khối doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)|Nhóm doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)}
    yes    doanh nghiệp có vốn đầu tư trực tiếp nước ngoài ({FDI|DNNVV}) đóng góp 504 tỷ USD    text={doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)|doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (DNNVV)}
    yes    Khu vực {FDI|có vốn đầu tư nước ngoài|kinh tế trong nước|kinh tế nhà nước} xuất siêu 30 tỷ USD    text={Khu vực FDI|Khu vực có vốn đầu tư nước ngoài|Khu vực kinh tế trong nước|Khu vực kinh tế nhà nước}
    no     doanh nghiệp đã nộp
    no     doanh nghiệp trong tỉnh

list  anaphor-police  anaphors where type=police

rule subject.anaphor-police
    # The police of the place named before, whatever they do: `Công an tỉnh xử lý 50 trường hợp`.
    match  (?<text><anaphor-police:type>)(?! (?:viên|trưởng|phố|ủy|<name>))
    set    anaphor=yes
    yes    Công an tỉnh xử lý 42 trường hợp    text=Công an tỉnh
    yes    công an huyện lý giải việc 5 xã chậm    text=công an huyện
    no     Công an tỉnh Hà Tây
    no     công an viên
    no     Công an tỉnh {viên |phố |ủy |trưởng }xử lý 42 trường hợp

rule subject.anaphor
    match  (?<text><anaphor:type>)(?! (?:phận|đội|ngành|ban|tiêu|chí|viên|số|hội|nhân|ủy|trưởng|phố|dân|xử|lý|giao|loại|khó|nông|nghèo|nào|khác|trực thuộc))
    not-after  (?:cơ quan|đơn vị|tổ chức|sở|ngành|tỉnh), |(?:thị|môi|nông|lâm|ngư|quảng|chiến|phim|hậu) 
    set    anaphor=yes
    yes    UBND huyện đã rà soát
    yes    Ngân hàng lãi 5 tỷ đồng.    text=Ngân hàng
    no     các cơ quan, địa phương triển khai 20 dịch vụ
    no     sáu thành phố trực thuộc Trung ương
    no     ai đó
    no     bộ phận một cửa
    no     UBND huyện {phận |ngành |tiêu |viên |hội |ủy |phố |xử |khó |nghèo |khác |ban |chí |số |nhân |trưởng |dân |lý |loại |nông |trực thuộc }đã rà soát
    no     UBND huyện đội đã rà soát

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
    no     huyện Đông Sơn xảy ra 5 vụ, địa bàn huyện cầu còn 3 vụ
    no     huyện Đông Sơn xảy ra 5 vụ, địa bàn huyện {quốc |phố }còn 3 vụ

rule subject.area-place
    # In an article that names no province, `toàn tỉnh` stands for itself.
    match  (?:(?:trên |tại )?địa bàn )?(?<text>toàn (?:tỉnh|thành phố))(?! <name>)
    |      (?:trên |tại )?địa bàn (?<text>tỉnh|thành phố)(?! <name>)
    set    type=place  anaphor=yes  self=yes  firm=yes
    over   subject.anaphor  subject.area  subject.anaphor-place
    yes    trên địa bàn toàn {tỉnh|thành phố} xảy ra 51 vụ    text={toàn tỉnh|toàn thành phố}  firm=yes  self=yes
    yes    trên địa bàn {toàn tỉnh|tỉnh|thành phố} xảy ra 51 vụ    text={toàn tỉnh|tỉnh|thành phố}
    yes    Hiện toàn tỉnh còn 5.238 hộ nghèo    text=toàn tỉnh
    no     các tỉnh khác
    no     toàn quốc có 300 vụ

rule subject.anaphor-place
    # ... and so does `tỉnh`.
    match  (?:trong )?(?<text>tỉnh|thành phố)(?! (?:phận|đội|ngành|ban|tiêu|chí|viên|số|hội|nhân|ủy|trưởng|phố|dân|xử|lý|giao|loại|khó|nông|nghèo|nào|khác|lẻ|lị|<name>)|, (?:thành phố|thành|TP))
    not-after  (?:các|nhiều|những|hai|số|liên|mỗi|từng|\d|cấp|và|Hội|lỵ|một|công an|UBND|HĐND|chủ tịch|lãnh đạo|bí thư|ngoại|nội|tỉnh,|ngân sách|vốn|ngoài) 
    set    type=place  anaphor=yes  self=yes
    over   subject.anaphor
    yes    Hiện tỉnh còn 5.238 hộ nghèo    text=tỉnh  self=yes
    yes    thành phố đã trồng 30 nghìn cây    text=thành phố
    no     các tỉnh khác
    no     Tỉnh, thành phố, điểm số
    no     cấp tỉnh có 40 thủ tục
    no     Hiện tỉnh {đội |ban |số |nhân |trưởng |dân |lý |loại |nông |nào |lẻ |phận |ngành |tiêu |viên |hội |ủy |phố |xử |giao |khó |nghèo |khác |lị }còn 5.238 hộ nghèo
    no     Hiện tỉnh chí còn 5.238 hộ nghèo
    no     Hiện {các |những |số |mỗi |5 |và |lỵ |HĐND |lãnh đạo |ngoại |nhiều |hai |liên |Hội |một |UBND |chủ tịch |bí thư |nội }tỉnh còn 5.238 hộ nghèo
    no     Hiện từng tỉnh còn 5.238 hộ nghèo

rule subject.ordered
    # Who is told to do it: `yêu cầu các chủ đầu tư giải ngân 70%`.
    match  (?<text>(?:các|Công an các|toàn thể|lực lượng)(?: <noun-word>)(?: <noun-word>)?(?: <noun-word>)?)
    after  (?:yêu cầu|giao|đề nghị|đôn đốc) 
    set    type=group
    over   subject.group
    yes    UBND tỉnh {yêu cầu|đề nghị|đôn đốc} các địa phương đạt 70%    text=các địa phương  type=group
    yes    UBND tỉnh yêu cầu {các|lực lượng|toàn thể} địa phương đạt 70%    text={các địa phương|lực lượng địa phương|toàn thể địa phương}
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
    no     {Với |Tới |Về |Từ |Đến }Công nhân Long An đề nghị lương tăng 12%
    no     {Cho Công|Cùng Công} nhân Long An đề nghị lương tăng 12%

rule subject.group
    # Bodies and people by what they are, right before what they do.
    match  (?<text>(?:các(?! (?:loại|hoạt động|vấn đề|nội dung|giải pháp|biện pháp|dịch vụ|chính sách|nhiệm vụ|mục tiêu|chỉ tiêu|chỉ số|yếu tố|quy định|nguồn lực))|những|toàn bộ|lực lượng|ngành|cổ phiếu|doanh nghiệp|hộ(?! (?:nghèo|cận nghèo|thoát nghèo|chiếu|khẩu|tịch))|chủ(?= (?:trọ|nhà|xe|tàu|cơ sở|phương tiện|vườn|rừng|doanh nghiệp|đầu tư))|nông dân|công nhân|gia đình|đội|tổ(?! chức)) <np>(?: (?:nước ngoài|ngoài nước))?(?: \([\p{Lu}&-]+\))?(?: (?:trên|tại|ở) (?:cả nước|toàn quốc|địa bàn tỉnh|địa bàn thành phố|địa bàn))?(?: (?:toàn (?:tỉnh|quốc|thành phố|huyện|ngành)|cả nước))?)(?= (?:đã|đang|sẽ|vừa|tiếp tục|cũng|phải|cần|bị|được|(?:(?:chỉ|đều) )?<verb>)(?!\p{L}))
    set    type=group
    not-after  (?:với|cùng|cho|từ|tới|đến|về|của|nông|tỷ lệ|số) 
    over   subject.doer
    yes    Các hãng lữ hành {đã|đang|vừa|cũng|sẽ|tiếp tục} phục vụ 636 nghìn lượt khách    text=Các hãng lữ hành  type=group
    yes    {Các|Cổ phiếu|Nông dân|Gia đình|Tổ|Toàn bộ|Ngành|Công nhân|Đội} hãng lữ hành đã phục vụ 636 nghìn lượt khách    text={Các hãng lữ hành|Cổ phiếu hãng lữ hành|Nông dân hãng lữ hành|Gia đình hãng lữ hành|Tổ hãng lữ hành|Toàn bộ hãng lữ hành|Ngành hãng lữ hành|Công nhân hãng lữ hành|Đội hãng lữ hành}
    yes    Lực lượng CSGT toàn tỉnh {đã|cần} lập biên bản    text=Lực lượng CSGT toàn tỉnh
    yes    Lực lượng CSGT toàn {tỉnh|thành phố|ngành|quốc|huyện} đã lập biên bản    text={Lực lượng CSGT toàn tỉnh|Lực lượng CSGT toàn thành phố|Lực lượng CSGT toàn ngành|Lực lượng CSGT toàn quốc|Lực lượng CSGT toàn huyện}
    yes    Lực lượng CSGT {|(&) |ở địa bàn }toàn tỉnh đã lập biên bản    text={Lực lượng CSGT toàn tỉnh|Lực lượng CSGT (&) toàn tỉnh|Lực lượng CSGT ở địa bàn toàn tỉnh}
    yes    Lực lượng CSGT {toàn tỉnh|cả nước} đã lập biên bản    text={Lực lượng CSGT toàn tỉnh|Lực lượng CSGT cả nước}
    yes    Các tỉnh Tây Nguyên {chỉ|đều} đạt 60%    text=Các tỉnh Tây Nguyên
    yes    Chủ {tàu|xe|cơ sở|vườn|doanh nghiệp|nhà|phương tiện|rừng|đầu tư} cá bị phạt 900 triệu đồng    text={Chủ tàu cá|Chủ xe cá|Chủ cơ sở cá|Chủ vườn cá|Chủ doanh nghiệp cá|Chủ nhà cá|Chủ phương tiện cá|Chủ rừng cá|Chủ đầu tư cá}
    no     Thời hạn cấp hộ chiếu được rút xuống 3 ngày
    no     các anh chị
    no     Các loại cây đã ra hoa
    no     bán nhà cho những người nghèo đã đăng ký
    no     Các hoạt động hãng lữ hành đã phục vụ 636 nghìn lượt khách
    no     Các {nội dung |biện pháp |vấn đề |giải pháp |dịch vụ }hãng lữ hành đã phục vụ 636 nghìn lượt khách
    no     {Với |Tới |Về |Nông |Số |Từ |Đến |Tỷ lệ }Các hãng lữ hành đã phục vụ 636 nghìn lượt khách
    no     {Cùng Các|Của Các} hãng lữ hành đã phục vụ 636 nghìn lượt khách

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

rule subject.they
    # Those who were named last: `Họ đã tuyển 25 thợ hàn`.
    match  (?:(?:hiện|hiện nay|năm nay|năm ngoái|nay) )?(?<text>họ)(?= <does>)
    set    type=leader  anaphor=yes  local=yes
    not-after  [\p{L}\d]+ 
    yes    Họ đã tuyển 25 thợ hàn.    text=Họ
    yes    Hiện họ có 90 thợ hàn.    text=họ
    no     Cả dòng họ có 300 người.
    no     họ tên đầy đủ

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
