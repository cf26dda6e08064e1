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
    yes    TP Hải Phòng đứng đầu bảng xếp hạng    text=TP Hải Phòng
    yes    Tại Đà Nẵng, giá đất tăng 5%.    text=Đà Nẵng
    yes    Thủ đô Hà Nội có 8,5 triệu dân    text=Thủ đô Hà Nội
    no     Công ty Max
    no     Từ ngày hòa bình lập lại

rule subject.place-former
    # `tỉnh Gia Lai cũ` is not the province that bears the name now.
    match  (?:(?:tại|ở|trên địa bàn) )?(?<text>(?:(?:thành phố|TP\.?|tỉnh) ?)?(?=(?-i:\p{Lu}))<place:id> (?:\(cũ\)|cũ(?!\p{L})))
    set    type=place  former=yes
    over   subject.*
    yes    tỉnh Quảng Nam (cũ) tăng 6,1%    text=tỉnh Quảng Nam (cũ)
    yes    Hà Giang cũ có 193 xã    text=Hà Giang cũ
    no     Hà Giang có 193 xã
    no     sửa 30 nhà cũ

rule subject.body
    # Bodies that the press names as one (bodies.tsv).
    match  (?<text>(?=(?-i:\p{Lu}))<body:id>)
    set    type=body
    yes    Bộ Nội vụ dẫn đầu các bộ    text=Bộ Nội vụ
    yes    Ngân hàng Nhà nước bán ra 2 tỷ USD    text=Ngân hàng Nhà nước
    no     nội vụ
    no     Bộ luật Hình sự có 426 điều

# `Ban [An toàn giao thông]`: what goes on in small letters behind a syllable that begins no name by itself.
piece office-tail  (?:(?<=An)(?: toàn)(?: <noun-word>)?(?: <noun-word>)?|(?<=Ủy|Uỷ) ban(?: <cap>)?(?: <noun-word>)?|(?<=Cảnh) sát(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?|(?<=Hành) chính(?: công)?|(?<=Dữ) liệu|(?<=Phòng),? chống(?: <noun-word>)(?: <noun-word>)?|(?<=Phục) vụ(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?|(?<=Quản) lý(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?)?

rule subject.office
    # A kind of office, and its field or place: `Sở Y tế`, `UBND tỉnh Quảng Trị`.
    match  (?!<body>(?!(?: (?:tỉnh|thành phố|TP\.?))? ?<cap>))(?<text>(?:<body-type:type>) (?:(?!(?-i:tổ chức))<sector>|(?:(?:tỉnh|thành phố|TP\.?|huyện|quận|xã|phường|thị xã) )?(?:<place:id>|<name><office-tail>)|(?:phường|quận) \d{1,2}(?!\d))(?: (?:tỉnh|thành phố|TP\.?) <place>| <place>)?)
    not-after  (?:cơ|trụ|cán|toàn|đại|lễ|dạ|vũ|thị|môi|dịch|nghiệp|nhiệm|mùa|chức|tiêm|vaccine|vắc xin|vắc-xin|vacxin|quốc|ngừa) 
    set    id_of=place
    over   subject.place
    yes    UBND tỉnh Quảng Trị tiếp nhận 50 hồ sơ    text=UBND tỉnh Quảng Trị
    yes    Sở Y tế đã cấp 300 giấy phép    text=Sở Y tế
    yes    UBND phường 7 lập biên bản    text=UBND phường 7
    no     Công an phường bắt 7 người
    no     ủy ban
    no     sở thú có 300 loài

rule subject.police-low
    # The police of a district, a town or a commune, with the brackets that tell where it lies.
    match  (?<text>Công an (?!(?:TP\.?|thành phố) ?<place>)<place-low>(?: \((?:huyện |thị xã |thành phố |TP\.? ?|tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)
    set    type=police
    over   subject.*
    yes    Công an huyện Đắk Glei (tỉnh Kon Tum) mời 3 người lên làm việc    text=Công an huyện Đắk Glei (tỉnh Kon Tum)
    yes    Công an quận 5 (TP.HCM) cấp 1.206 thẻ    text=Công an quận 5 (TP.HCM)
    no     Công an huyện đã mời 3 người
    no     huyện Đắk Glei (tỉnh Kon Tum)

rule subject.place-low
    # Places below the province.
    match  (?!(?:thành phố|TP\.?) <place>(?!\p{L}| <cap>))(?<text><place-low>(?: \((?:(?:H|Q|TX|TP)\.? ?|huyện |quận |thị xã |thành phố |tỉnh )?<name>(?:, (?:tỉnh )?<name>)?\))?)(?! Công an)
    not-after  (?:nông|liên|đa|đội|toàn bộ) 
    set    type=place-low
    yes    huyện Thạch Hà đạt 19 tiêu chí    text=huyện Thạch Hà
    yes    phường 5 có 12 khu phố    text=phường 5
    yes    Làng nghề Bát Tràng bán 3 triệu sản phẩm    text=Làng nghề Bát Tràng
    yes    tại xã Tân Mỹ (H.Đông Sơn, Thanh Hóa) có 14 nhà ngập    text=xã Tân Mỹ (H.Đông Sơn, Thanh Hóa)
    no     huyện miền núi
    no     xã hội hóa 5 tỷ đồng

rule subject.place-of
    # A place that the lists do not have, and its province: `Tân Mỹ (Thanh Hóa) có mưa 105 mm`.
    match  (?<text><name> \((?:(?=(?-i:\p{Lu}))<place>|(?:huyện|xã|thị xã|quận|phường|thành phố|TP|tỉnh) <name>)\))
    not-after  (?:xã|phường|huyện|quận|thị trấn|thị xã|thành phố|TP|sinh viên|ông|bà|anh|chị) 
    set    type=place-low
    over   subject.place  subject.bracketed  subject.country  subject.person
    yes    Tân Mỹ (Thanh Hóa) có mưa 105 mm    text=Tân Mỹ (Thanh Hóa)
    yes    Mưa nhiều nhất là Hòa Sơn (huyện Bắc Sơn) 56mm    text=Hòa Sơn (huyện Bắc Sơn)
    yes    Mưa lớn nhất đo ở Hòa Sơn (Lạng Sơn) là 140 mm    text=Hòa Sơn (Lạng Sơn)
    no     xã Tân Mỹ (Thanh Hóa)
    no     mưa lớn (Thanh Hóa) 105 mm

list  country      countries

rule subject.country
    # Only with a capital: `áo`, `đức` and `ý` are words.
    match  (?<text>châu (?:Á|Âu|Mỹ|Phi|Úc|Đại Dương)|(?:thị trường )?(?=(?-i:\p{Lu}))<country:id>|cả nước|toàn quốc|nước ta|thế giới|toàn cầu)
    not-after  (?:yên|bảng|đô la|đô-la|đồng yên|đồng bảng|nhân dân tệ|won|rupee|baht|franc|tiếng|môn) 
    set    type=country
    yes    Việt Nam xuất khẩu 5 tỷ USD    text=Việt Nam
    yes    Nhật Bản đón 3 triệu lượt khách    text=Nhật Bản
    yes    nước ta có 54 dân tộc    text=nước ta
    no     nước sạch
    no     bán 300 bộ áo dài
    no     giá một bảng Anh là 33.000 đồng

list  surname      surnames

rule subject.places
    # Several at once: `các tỉnh từ Quảng Trị đến Khánh Hòa`.
    match  (?<text>các (?:tỉnh|tỉnh, thành|tỉnh, thành phố|địa phương|huyện|xã)(?: như)? (?:từ )?<place>(?:(?:, | và | đến | - )(?:<place>|<country>))*)
    set    type=region
    over   subject.place  subject.group  subject.anaphor  subject.country  subject.bracketed
    yes    các tỉnh từ Quảng Trị đến Khánh Hòa mưa 200-400 mm    text=các tỉnh từ Quảng Trị đến Khánh Hòa
    yes    các tỉnh Long An, Tiền Giang và Bến Tre thu 5 tấn    text=các tỉnh Long An, Tiền Giang và Bến Tre
    no     các tỉnh miền Trung
    no     tỉnh Quảng Trị

rule subject.bracketed
    # A name right before its value in brackets: `Ô Diên (12 ca), Hát Môn (9 ca)`.
    match  (?!<currency>(?!\p{L}))(?<text><name>)(?= \((?:<bound> )?\d)
    not-after  (?:\d|nghìn|triệu|tỷ) 
    set    type=place
    yes    nhiều nhất là Ô Diên (12 ca), Hát Môn (9 ca)    text=Ô Diên
    yes    Nhiều nhất là Tân Lập (hơn 12 ha).    text=Tân Lập
    no     Ông (đứng giữa)
    no     Tân Lập (xã mới) có 12 ha
    no     đạt 12 triệu USD (5% kế hoạch)

rule subject.person
    # With a word of address, or the family name first.
    match  (?<text>(?:ông|bà|anh|chị|em|cháu|cô|chú|cụ) (?-i:\p{Lu}[\p{L}’']*)(?: (?-i:\p{Lu}[\p{L}’']*\.?)){0,4}(?<![’']))
    |      (?<text>(?-i:<surname>)(?: (?-i:\p{Lu}\p{Ll}*\.?)){2,4})
    set    type=person
    yes    chị Phan Mai H., ở phường Vĩnh Niệm    text=chị Phan Mai H.
    yes    Bà H’Blă và ông K' Brêm    text=Bà H’Blă
    yes    ‘nhờ ông Tuất’ mà thoát nạn    text=ông Tuất
    yes    Trịnh Công Sơn đã bị phạt    text=Trịnh Công Sơn
    no     anh em trong đơn vị
    no     chị em phụ nữ thu 40 triệu đồng

rule subject.section
    # A part of an office by its name, and the office that it belongs to.
    match  (?<text>(?:bộ phận|tổ công tác|đội công tác) <cap>(?: <noun-word>)?(?: <noun-word>)?(?: và <cap>)?(?: <noun-word>)?(?: <noun-word>)?(?: của (?:Phòng|Sở|Ban|Cục|UBND|Trung tâm|Văn phòng|Công an) <cap>(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?)?)
    set    type=section
    over   subject.anaphor  subject.group  subject.office  subject.branch
    yes    tại bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện    text=bộ phận Tiếp nhận hồ sơ của Văn phòng UBND huyện
    yes    Tổ công tác Kiểm tra hồ sơ đã tiếp 20 lượt người.    text=Tổ công tác Kiểm tra hồ sơ
    no     một bộ phận người dân
    no     các bộ phận chuyên môn

rule subject.branch
    # A branch of the state's service: `toàn ngành Hải quan`, `cơ quan Thuế`.
    match  (?<text>(?:toàn ngành|ngành|cơ quan) (?:<sector>|(?-i:\p{Lu}[\p{Lu}&-]+)|(?-i:\p{Lu})[\p{L}]+(?: <branch-word>)?))
    set    type=office
    over   subject.anaphor  subject.group
    yes    toàn ngành Hải quan phát hiện 1.122 vụ    text=toàn ngành Hải quan
    yes    Cơ quan Thuế thu hồi 30 tỷ đồng nợ đọng    text=Cơ quan Thuế
    no     ngành này
    no     mở 5 ngành học mới

rule subject.company
    # The whole name of an enterprise: `Tổng Công ty Cổ phần Bưu chính Viettel (Viettel Post)`.
    match  (?!<body>(?! <cap>))(?<text>(?:Tổng công ty|Công ty|CTCP|Tập đoàn|Ngân hàng)(?: (?:cổ phần|CP|trách nhiệm hữu hạn|TNHH|một thành viên|MTV|Tập đoàn))*(?: <title-part>| (?:và|-|–))*(?: <title-part>))(?: \([^()]{2,40}\))?
    set    type=company
    over   subject.*
    yes    Tổng Công ty Cổ phần Bưu chính Viettel (Viettel Post) ở vị trí 76    text=Tổng Công ty Cổ phần Bưu chính Viettel
    yes    Công ty Cổ phần Xây dựng và Thương mại An Phú lãi 5 tỷ đồng    text=Công ty Cổ phần Xây dựng và Thương mại An Phú
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

# The second syllable of a word in small letters within a title: `Cổ [phần]`.
piece title-word  phần|tư|tế|chính|nghiệp|dựng|lực|phẩm|thông|sản|mại|khẩu|lịch|vụ|viên|hàng|khí|nghệ|nước|hữu hạn|mặc|học (?:xã hội(?: và nhân văn)?|tự nhiên|công nghệ)|học|giống|đông|thép|tải|cấp|đẳng|thao|nghề|sạn|thuật|khoa|thương|luật|nông|sĩ|sư phạm|phụ nữ|gia|trường|môi|nhiên|may|không|dân|lợi|giới|hội

rule subject.brand
    # A name whose spelling is not Vietnamese, and what it does: `Vinamilk đã xuất khẩu`.
    match  (?<text>(?=(?-i:[A-Z])(?:[A-Za-z]*[fjwz][A-Za-z]*+|(?-i:[A-Za-z]*[a-z][A-Z][A-Za-z]*+)|[A-Za-z]*[aeiouy][bcdghklmnpqrstvx]+[aeiouy]+[bcdghklmnpqrstvx]*[a-z]*+)(?![\p{L}\p{M}\p{N}]))<name>)(?= (?:đã|đang|sẽ|vừa|mới|hiện|vẫn|chỉ|tiếp tục|cũng|là|được|đạt|có|đến|bán|mở|lãi|lỗ|chi|chiếm|tăng|giảm|đặt|dự kiến|đầu tư|tuyển|ghi nhận|công bố|đứng|xếp|dẫn|vươn|lọt)(?!\p{L}))
    not-after  (?:trên|theo|qua|bằng|vào|từ|ở|tại|như) 
    set    type=company
    yes    Vinamilk đã xuất khẩu sang 54 quốc gia    text=Vinamilk
    yes    Năm 2020, Samsung Electronics đạt 5 tỷ USD    text=Samsung Electronics
    no     bán hàng trên Facebook được 5 triệu đồng
    no     Hoa đã nở

piece branch-word  quan|chính|tế|sát|thương|dục|vận|an

# `Dự án [Phát triển tổng hợp đô thị động lực]`: a name that begins with a verb goes on in small letters.
list  verb        functions where class=verb
piece titled      (?=(?-i:\p{Lu}))<verb>(?: (?!(?:đã|đang|sẽ|được|bị|là|có|gồm|của|với|do|từ|để|nhằm|theo|tại|trên|ở|này|đó|đạt|về|cho biết|cho hay|tổ chức|vừa)(?!\p{L}))[\p{L}\p{M}\d]+){1,10}

rule subject.titled
    match  (?<text>(?:dự án|tiểu dự án|chương trình|kế hoạch|ban|trung tâm|cục|chi cục|phòng(?! (?-i:COVID|SARS|HIV|AIDS|HPV|MERS))|đề án|quỹ) <titled>)
    set    type=project
    over   subject.project  subject.place  subject.place-low  subject.office  subject.anaphor-place  subject.anaphor
    yes    Dự án Phát triển tổng hợp đô thị động lực có tổng vốn 80 triệu USD    text=Dự án Phát triển tổng hợp đô thị động lực
    yes    Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai được giao 9 cây cầu    text=Ban Quản lý dự án đầu tư xây dựng tỉnh Gia Lai
    no     Dự án phát triển chậm 3 năm
    no     Trung tâm đã tiếp nhận 50 hồ sơ

rule subject.project
    # Works, roads, zones and teams by name.
    match  (?!dự án (?-i:FDI|ODA|PPP|BOT|BT)(?![\p{L}\d]))(?<text>(?:dự án|tuyến|cầu|cây cầu|(?:KCN|khu công nghiệp|(?-i:KKT(?= \p{Lu}\p{Ll}))|khu kinh tế|khu chế xuất)(?: \((?-i:[A-Z]+)\))?|khu đô thị|cửa khẩu(?: quốc tế| chính| phụ)?|khu bảo tồn(?: thiên nhiên)?|vườn quốc gia|khu du lịch|thủy điện|sân bay|cảng|nhà máy|(?-i:hồ)|quốc lộ|cao tốc|đội tuyển|đội|CLB|tuyến đường|đường)(?: <noun-word>)*? <name>(?:(?: <title-low>){1,2} <name>)?)
    not-after  (?:trực|toàn|đường dây|chất lượng|yêu|nhu|qua) 
    set    type=project
    over   subject.place  subject.anaphor  subject.place-of
    yes    Dự án cầu Tam Giang có tổng vốn 1.200 tỷ đồng    text=Dự án cầu Tam Giang
    yes    cao tốc Bến Lức dài 57 km    text=cao tốc Bến Lức
    yes    Đội tuyển bóng đá nữ Việt Nam thắng 3 trận    text=Đội tuyển bóng đá nữ Việt Nam
    no     dự án mới
    yes    khu kinh tế (KKT) Nghi Sơn thu hút 12 dự án    text=khu kinh tế (KKT) Nghi Sơn
    no     dự án thứ hai của Hà Nội
    no     Số dự án FDI tăng 3 dự án
    no     gian hàng trực tuyến Shopee
    no     yêu cầu Công an tỉnh vào cuộc

rule subject.kind-of-company
    # Enterprises by who owns them.
    match  (?<text>(?:khu vực |khối |các |nhóm )?doanh nghiệp (?:có vốn đầu tư(?: trực tiếp)? nước ngoài|nhà nước|tư nhân|trong nước|ngoài nhà nước|dân doanh|FDI|nhỏ và vừa)(?: \((?:FDI|DNNVV)\))?)
    |      (?<text>khu vực (?:FDI|có vốn đầu tư(?: trực tiếp)? nước ngoài|kinh tế trong nước|kinh tế nhà nước))
    set    type=group
    over   subject.anaphor  subject.group
    yes    doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI) đóng góp 504 tỷ USD    text=doanh nghiệp có vốn đầu tư trực tiếp nước ngoài (FDI)
    yes    Khu vực FDI xuất siêu 30 tỷ USD    text=Khu vực FDI
    no     doanh nghiệp đã nộp
    no     doanh nghiệp trong tỉnh

list  anaphor-police  anaphors where type=police

rule subject.anaphor-police
    # The police of the place named before, whatever they do: `Công an tỉnh xử lý 50 trường hợp`.
    match  (?<text><anaphor-police:type>)(?! (?:viên|trưởng|phố|ủy|<name>))
    set    anaphor=yes
    over   subject.anaphor  subject.anaphor-place  subject.group
    yes    Công an tỉnh xử lý 42 trường hợp    text=Công an tỉnh
    yes    công an huyện lý giải việc 5 xã chậm    text=công an huyện
    no     Công an tỉnh Hà Tây
    no     công an viên

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

rule subject.anaphor-this
    # `trường này`, `nhóm này` point back wherever they stand.
    match  (?<text><anaphor:type>)(?<= này)
    set    anaphor=yes  firm=yes
    over   subject.anaphor  subject.group
    yes    Mỗi tháng nhóm này bán 40 tấn vải.    text=nhóm này
    yes    Điểm chuẩn của trường này là 25.    text=trường này
    no     nhóm đó bán 40 tấn vải
    no     công ty đã bán 5 tấn

rule subject.area
    # `trên địa bàn huyện`, `toàn huyện`: all of the place that was named.
    match  (?:(?:trên |tại )?địa bàn (?:toàn )?|toàn )(?<text><anaphor:type>)(?! (?:quốc|cầu|phố|<name>))
    set    anaphor=yes  firm=yes
    over   subject.anaphor
    yes    huyện Đông Sơn xảy ra 5 vụ, địa bàn huyện còn 3 vụ    text=huyện
    yes    toàn ngân hàng cho vay 5 tỷ đồng    text=ngân hàng
    no     huyện đã xây 300 nhà
    no     toàn quốc có 300 vụ

rule subject.area-place
    # In an article that names no province, `toàn tỉnh` stands for itself.
    match  (?:(?:trên |tại )?địa bàn )?(?<text>toàn (?:tỉnh|thành phố))(?! <name>)
    |      (?:trên |tại )?địa bàn (?<text>tỉnh|thành phố)(?! <name>)
    set    type=place  anaphor=yes  self=yes  firm=yes
    over   subject.anaphor  subject.anaphor-place  subject.area
    yes    trên địa bàn toàn tỉnh xảy ra 51 vụ    text=toàn tỉnh
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

rule subject.ordered
    # Who is told to do it: `yêu cầu các chủ đầu tư giải ngân 70%`.
    match  (?<text>(?:các|Công an các|toàn thể|lực lượng)(?: <noun-word>)(?: <noun-word>)?(?: <noun-word>)?)
    after  (?:yêu cầu|giao|đề nghị|đôn đốc) 
    set    type=group
    over   subject.anaphor  subject.group
    yes    UBND tỉnh yêu cầu các địa phương đạt 70%    text=các địa phương
    yes    giao Công an các xã đến từng hộ    text=Công an các xã
    no     các chủ đầu tư giải ngân 70%
    no     yêu cầu 300 hộ di dời

rule subject.asking
    # People who ask for something: what they ask for is no part of their name.
    match  (?<text>(?:công nhân|nông dân|người dân|người lao động)(?: <name>)?)(?= (?:muốn|mong|đòi|đề nghị|kiến nghị) )
    set    type=group
    not-after  (?:với|cùng|cho|từ|tới|đến|về|của) 
    over   subject.anaphor  subject.group  subject.place
    yes    Công nhân Long An đề nghị lương tăng 12%    text=Công nhân Long An
    yes    Người dân kiến nghị giảm 3 khoản thu    text=Người dân
    no     lương của công nhân Long An tăng 12%
    no     theo ý của người dân muốn ở lại

rule subject.group
    # Bodies and people by what they are, right before what they do.
    match  (?<text>(?:các(?! (?:loại|hoạt động|vấn đề|nội dung|giải pháp|biện pháp|dịch vụ|chính sách|nhiệm vụ|mục tiêu|chỉ tiêu|chỉ số|yếu tố|quy định|nguồn lực))|những|toàn bộ|lực lượng|ngành|cổ phiếu|doanh nghiệp|hộ(?! (?:nghèo|cận nghèo|thoát nghèo|chiếu|khẩu|tịch))|chủ(?= (?:trọ|nhà|xe|tàu|cơ sở|phương tiện|vườn|rừng|doanh nghiệp|đầu tư))|nông dân|công nhân|gia đình|đội|tổ(?! chức)) <np>(?: (?:nước ngoài|ngoài nước))?(?: \([\p{Lu}&-]+\))?(?: (?:trên|tại|ở) (?:cả nước|toàn quốc|địa bàn tỉnh|địa bàn thành phố|địa bàn))?(?: (?:toàn (?:tỉnh|quốc|thành phố|huyện|ngành)|cả nước))?)(?= (?:đã|đang|sẽ|vừa|tiếp tục|cũng|phải|cần|bị|được|(?:(?:chỉ|đều) )?<verb>)(?!\p{L}))
    set    type=group
    not-after  (?:với|cùng|cho|từ|tới|đến|về|của|nông|tỷ lệ|số) 
    over   subject.anaphor
    yes    Các hãng lữ hành đã phục vụ 636 nghìn lượt khách    text=Các hãng lữ hành
    yes    Lực lượng CSGT toàn tỉnh đã lập biên bản    text=Lực lượng CSGT toàn tỉnh
    yes    Các tỉnh Tây Nguyên chỉ đạt 60%    text=Các tỉnh Tây Nguyên
    yes    Chủ tàu cá bị phạt 900 triệu đồng    text=Chủ tàu cá
    no     Thời hạn cấp hộ chiếu được rút xuống 3 ngày
    no     các anh chị
    no     Các loại cây đã ra hoa
    no     bán nhà cho những người nghèo đã đăng ký

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
    match  (?<text>(?!(?:<place>|<body-type>|<doc-word>|thành phố|TP|tỉnh|huyện|xã|quận|phường|đảo|bộ|miền|nam|bắc|đông|tây|trung|ông|bà|anh|chị|và)(?![\p{L}\p{M}]))<cap>(?: (?!<place>|<country>)<cap>){0,3} (?=(?-i:\p{Lu}))(?:<place>|Việt Nam))(?! <cap>)
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
