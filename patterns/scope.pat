# Scopes: the field in which a rank is held.
#
# Not scopes: what is counted for itself (`63 xã đạt chuẩn`).

rule scope.country
    match  (?<text>(?:phạm vi |trên )?(?:cả nước|toàn quốc|toàn cầu)|(?<=[^,;:] )(?<!sau |vào |với |và |cho |từ |sang |trước |trên |dưới |hơn )Việt Nam(?! ICT| (?:đứng|xếp|tăng|giảm|tụt|đã|vẫn|được|bị|tiếp tục|vươn|vừa|công bố|phối hợp)|(?<=của Việt Nam) (?:có|đạt|là))|ASEAN|(?:toàn )?thế giới|châu (?:Á|Âu|Phi|Mỹ)|Đông Nam Á|khu vực(?! công))
    set    for=rank,streak
    yes    dẫn đầu {cả nước|toàn cầu} về chỉ số này    text={cả nước|toàn cầu}  for=rank,streak
    yes    tăng nhanh nhất {Đông Nam Á|Việt Nam|khu vực|ASEAN|thế giới}    text={Đông Nam Á|Việt Nam|khu vực|ASEAN|thế giới}
    yes    tăng nhanh nhất châu {Á|Âu|Phi|Mỹ}    text={châu Á|châu Âu|châu Phi|châu Mỹ}
    yes    đứng thứ ba trên cả nước    text=trên cả nước
    yes    đứng thứ ba trên toàn thế giới    text=toàn thế giới
    yes    đứng thứ ba trên phạm vi cả nước    text=phạm vi cả nước
    no     Giá trong nước tăng 5%.
    no     Huế dẫn đầu Việt Nam ICT Index.
    no     Lào xếp thứ 5, {sau|trên|dưới|trước|hơn} Việt Nam.
    no     Lào đứng đầu các nước {vào|với|cho|từ|sang|Nga và} Việt Nam.
    no     Việt Nam đứng dưới Lào (thứ 17).
    no     Tin học của Việt Nam {có|đạt|là|đứng|xếp|tăng|giảm|tụt|đã|vẫn|được|bị|tiếp tục|vươn} thứ hạng 71.
    no     Cơ quan USAID tại Việt Nam {vừa công bố|công bố|phối hợp xếp} thứ hạng 71.
    yes    Trường dẫn đầu Việt Nam {có|đạt|là} 71 điểm.    text=Việt Nam
    no     Tuy nhiên, Việt Nam đứng dưới Lào (thứ 17).
    no     Ở bảng này, Việt Nam ở thứ hạng 71.
    no     Huyện dẫn đầu cả tỉnh.
    no     Tỉnh xếp thứ ba về kiểm soát tham nhũng trong khu vực công.

rule scope.force
    # All of one's own kind.
    match  (?<text>toàn (?:lực lượng|ngành|tỉnh|thành phố|huyện|khối|vùng|hệ thống)(?: <np>)?)
    set    for=rank,streak
    yes    xếp thứ nhất trong {toàn lực lượng Công an|toàn ngành Y tế|toàn khối thi đua}    text={toàn lực lượng Công an|toàn ngành Y tế|toàn khối thi đua}  for=rank,streak
    yes    xếp thứ nhất trong {toàn hệ thống ngân hàng|toàn vùng|toàn thành phố}    text={toàn hệ thống ngân hàng|toàn vùng|toàn thành phố}  for=rank,streak
    yes    xếp thứ hai toàn {tỉnh|huyện}    text={toàn tỉnh|toàn huyện}
    no     Lực lượng Công an bắt 3 người.
    no     Toàn bộ lực lượng xếp hàng.

# Who is ranked, and where.
piece ranked-many  tỉnh/thành phố|tỉnh/thành|tỉnh, thành phố|tỉnh, thành|tỉnh, TP|tỉnh thành(?: phố)?|tỉnh|địa phương|bộ, ngành|bộ, cơ quan ngang bộ|đơn vị|đội|huyện, thị xã, thành phố|huyện, thành phố|huyện, thị xã|xã, phường|sở, ban, ngành|sở, ngành|nước|quốc gia và vùng lãnh thổ|quốc gia, vùng lãnh thổ|quốc gia|vùng lãnh thổ|quận, huyện(?:, thị xã)?|nền kinh tế
piece ranked-where (?: trên toàn quốc| trên thế giới| châu Á| cả nước| (?:trong|của) (?:cả nước|toàn quốc|tỉnh|thành phố|huyện)(?! (?:<place>|khác))| trên địa bàn (?:tỉnh|thành phố|huyện)| trực thuộc Trung ương| trên cả nước)?

# Behind the first so many: where they lead is the field, `top 3 tỉnh dẫn đầu [cả nước]`.
piece led-field    (?!(?:Công an |các )*(?:<ranked-many>)(?: (?:có|với|về) [^.;,()]{2,50})? (?:dẫn đầu|đứng đầu|(?:cao|tốt|lớn|nhiều) nhất) (?:cả nước|toàn quốc|toàn tỉnh|thế giới|khu vực))

rule scope.first-of
    # The first so many of them: how many are ranked is not told.
    match  (?:top|tốp) <int> <led-field>(?<text>(?:Công an |các )*(?:<ranked-many>)<ranked-where>)
    |      nhóm <int> <led-field>(?<text>(?:Công an |các )*(?:<ranked-many>))(?= (?:dẫn đầu|đứng đầu|cao nhất|tốt nhất))
    set    for=rank,streak
    over   scope.named  scope.counted
    yes    Tỉnh vào {top|tốp} 10 các tỉnh, thành phố có điểm cao nhất.    text=các tỉnh, thành phố
    yes    Tỉnh ở nhóm 10 địa phương {dẫn đầu|đứng đầu|cao nhất|tốt nhất}.    text=địa phương
    yes    Tỉnh ở nhóm 10 {Công an tỉnh|các tỉnh} dẫn đầu.    text={Công an tỉnh|các tỉnh}
    no     Tỉnh ở {nhóm|top} 10 {địa phương|các tỉnh} {dẫn đầu|đứng đầu} {cả nước|toàn quốc}.
    no     Tỉnh ở tốp 10 tỉnh {có PCI cao nhất|với điểm số tốt nhất|về thu hút vốn nhiều nhất|có cảng lớn nhất} cả nước.
    no     Xã ở nhóm 10 đơn vị dẫn đầu {toàn tỉnh|khu vực}; nước ở top 10 nước dẫn đầu thế giới.
    yes    Đơn vị vào top 10 Công an {tỉnh|các tỉnh}.    text=Công an {tỉnh|các tỉnh}
    yes    Tỉnh lọt top 5 tỉnh, thành trên toàn quốc.    text=tỉnh, thành trên toàn quốc  for=rank,streak
    no     Ở nhóm 17 bộ, ngành có dịch vụ công, Bộ Y tế xếp thứ 5 trong 17 bộ.
    no     Huế vào {top|tốp} 5 {địa phương dẫn đầu|tỉnh, thành phố có PCI cao nhất|tỉnh tốt nhất} {cả nước|toàn quốc}.
    no     Tỉnh xếp thứ 5 trong 63 tỉnh, thành.
    no     Hãng lọt top 10 thương hiệu mạnh nhất.

rule scope.counted
    # Among so many: the number is how many are ranked.
    match  (?<text>(?:(?<![\d.,])\d{2,3}|(?<=\d/)\d(?! các)) <led-field>(?:Công an |các )*(?:<ranked-many>)(?: (?!thuộc)<region-word>){0,8}<ranked-where>)
    not-after  \((?:thứ|hạng)[^()]*
    set    for=rank,streak
    not-after  (?:top|tốp) 
    yes    xếp thứ nhất trong 12 {Công an huyện, thành phố|huyện, thị xã|xã, phường|sở, ngành}    text=12 {Công an huyện, thành phố|huyện, thị xã|xã, phường|sở, ngành}
    yes    giữ vị trí 27/{63 tỉnh, thành phố|63 tỉnh, thành} trên toàn quốc    text={63 tỉnh, thành phố trên toàn quốc|63 tỉnh, thành trên toàn quốc}  for=rank,streak
    yes    giữ vị trí 27/{63 tỉnh thành|63 tỉnh thành phố|63 tỉnh, TP} trên toàn quốc    text={63 tỉnh thành trên toàn quốc|63 tỉnh thành phố trên toàn quốc|63 tỉnh, TP trên toàn quốc}
    yes    giữ vị trí 27/{63 tỉnh|63 địa phương|63 đơn vị|63 đội} trên toàn quốc    text={63 tỉnh trên toàn quốc|63 địa phương trên toàn quốc|63 đơn vị trên toàn quốc|63 đội trên toàn quốc}  for=rank,streak
    yes    giữ vị trí 27/63 Công an các địa phương trên toàn quốc    text=63 Công an các địa phương trên toàn quốc  for=rank,streak
    yes    giữ vị trí 27/{63 Công an tỉnh, thành phố|63 Công an các tỉnh} trên toàn quốc    text={63 Công an tỉnh, thành phố trên toàn quốc|63 Công an các tỉnh trên toàn quốc}  for=rank,streak
    yes    giữ vị trí 27/63 các địa phương trên toàn quốc    text=63 các địa phương trên toàn quốc  for=rank,streak
    yes    giữ vị trí 27/{63 quốc gia|63 nước|63 quốc gia và vùng lãnh thổ} trên thế giới    text={63 quốc gia trên thế giới|63 nước trên thế giới|63 quốc gia và vùng lãnh thổ trên thế giới}
    yes    giữ vị trí 27/{63 quốc gia, vùng lãnh thổ|63 vùng lãnh thổ} trên thế giới    text={63 quốc gia, vùng lãnh thổ trên thế giới|63 vùng lãnh thổ trên thế giới}
    yes    đứng thứ 5 trong {22 bộ, ngành|22 bộ, cơ quan ngang bộ|22 sở, ban, ngành}    text={22 bộ, ngành|22 bộ, cơ quan ngang bộ|22 sở, ban, ngành}
    yes    đứng thứ 5 trong 22 huyện, thị xã, thành phố    text=22 huyện, thị xã, thành phố
    yes    xếp thứ 67/141 nền kinh tế    text=141 nền kinh tế
    yes    đứng đầu 148 xã, phường {của tỉnh|trên địa bàn tỉnh|của thành phố}    text=148 xã, phường {của tỉnh|trên địa bàn tỉnh|của thành phố}
    yes    đứng đầu 48 xã, phường {của huyện|trên địa bàn thành phố|trên địa bàn huyện}    text=48 xã, phường {của huyện|trên địa bàn thành phố|trên địa bàn huyện}
    yes    đứng đầu 48 xã, phường của tỉnh {Nghệ An|khác}    text=48 xã, phường
    yes    đứng thứ 5 trong {30 quận, huyện, thị xã|22 quận, huyện}    text={30 quận, huyện, thị xã|22 quận, huyện}
    yes    giữ vị trí 27/63 tỉnh, thành phố {trực thuộc Trung ương|cả nước}    text={63 tỉnh, thành phố trực thuộc Trung ương|63 tỉnh, thành phố cả nước}
    yes    giữ vị trí 27/63 tỉnh, thành phố trên cả nước    text=63 tỉnh, thành phố trên cả nước
    yes    giữ vị trí 27/{63 tỉnh/thành phố|63 tỉnh/thành|63 tỉnh, thành phố trong cả nước|63 tỉnh của toàn quốc}    text={63 tỉnh/thành phố|63 tỉnh/thành|63 tỉnh, thành phố trong cả nước|63 tỉnh của toàn quốc}
    yes    giữ vị trí 27/63 quốc gia châu Á    text=63 quốc gia châu Á
    yes    đứng thứ 3 trong số 34 tỉnh, thành phố    text=34 tỉnh, thành phố
    no     Tỉnh vào {top|tốp} 10 tỉnh, thành phố dẫn đầu.
    no     Đây là 2/3 các nước, cả nhóm 5 tỉnh tốt nhất.
    yes    Tỉnh xếp thứ 3/{5|15} tỉnh {Tây Nguyên|ven biển miền Trung|đồng bằng sông Cửu Long}.    text={5|15} tỉnh {Tây Nguyên|ven biển miền Trung|đồng bằng sông Cửu Long}
    yes    Đối với nhóm 63 địa phương, Huế dẫn đầu.    text=63 địa phương
    no     Có 63 xã đạt chuẩn.
    no     họp 63 lần trong năm
    no     khảo sát 1.063 đơn vị
    no     Bảng này có Lào (hạng 93, 51 nước) và Nga (thứ 46, đi được 121 nước).

# Those who are ranked with each other, by what they are.
piece ranked-list  bộ, cơ quan ngang bộ|bộ, ngành|quận, huyện(?:, thị xã)?|sở, ban, ngành|sở, ngành|huyện, thị xã, thành phố|huyện, thành phố|xã, phường(?:, thị trấn)?

rule scope.named
    # Who is ranked, by what they are or where.
    match  (?<text>(?:các|Công an các) (?:tỉnh, thành phố|địa phương|tỉnh, thành|tỉnh thành(?: phố)?|tỉnh|bộ, ngành|sở, ban, ngành|huyện|đơn vị)(?: (?:trực thuộc Trung ương|trên cả nước|trên toàn quốc|cả nước|trong cả nước|trong vùng|trong khu vực|<region-word>(?: <region-word>)*))?)(?! <place>)
    |      (?:ở|trong|tại) (?<text>(?!nhóm dẫn đầu)(?:khối|nhóm|vùng|khu vực(?! công)|cụm|(?:chuyên )?ngành) (?:<ranked-list>|<np>)(?: trên địa bàn <np>)?)
    |      (?<text>(?:vùng|khu vực|cụm|bảng(?! chỉ số)) <name>(?: bộ| và(?: <region-word>)+)?)
    |      (?<text>(?:vùng|khu vực)(?: (?!thuộc)<region-word>)+)
    |      (?<text>các bộ, cơ quan ngang bộ)
    |      trong (?<text>vùng)
    |      (?<text>khối (?:cơ quan|huyện|thi đua|trường))
    set    for=rank,streak
    yes    dẫn đầu các địa phương trên cả nước    text=các địa phương trên cả nước  for=rank,streak
    yes    dẫn đầu {Công an các địa phương|Công an các tỉnh, thành phố} trên cả nước    text={Công an các địa phương trên cả nước|Công an các tỉnh, thành phố trên cả nước}
    yes    dẫn đầu các {tỉnh thành|tỉnh thành phố} trên cả nước    text=các {tỉnh thành|tỉnh thành phố} trên cả nước
    yes    dẫn đầu {Công an các tỉnh, thành|Công an các tỉnh|các bộ, ngành} trên cả nước    text={Công an các tỉnh, thành trên cả nước|Công an các tỉnh trên cả nước|các bộ, ngành trên cả nước}
    yes    dẫn đầu {các sở, ban, ngành|các huyện|các đơn vị} trên cả nước    text={các sở, ban, ngành trên cả nước|các huyện trên cả nước|các đơn vị trên cả nước}
    yes    dẫn đầu Công an các địa phương cả nước    text=Công an các địa phương cả nước
    yes    dẫn đầu {các địa phương trong vùng|các địa phương trong khu vực}    text={các địa phương trong vùng|các địa phương trong khu vực}
    yes    dẫn đầu các tỉnh, thành phố trực thuộc Trung ương    text=các tỉnh, thành phố trực thuộc Trung ương
    yes    xếp thứ nhất các {tỉnh Bắc Trung Bộ|tỉnh khu vực Tây Bắc|tỉnh Bắc Trung bộ|tỉnh miền núi phía Bắc|địa phương vùng Tây Nguyên}    text=các {tỉnh Bắc Trung Bộ|tỉnh khu vực Tây Bắc|tỉnh Bắc Trung bộ|tỉnh miền núi phía Bắc|địa phương vùng Tây Nguyên}
    yes    dẫn đầu {khu vực Bắc Trung bộ|khu vực trung du phía Bắc|vùng duyên hải}    text={khu vực Bắc Trung bộ|khu vực trung du phía Bắc|vùng duyên hải}
    yes    dẫn đầu khu vực Bắc Trung Bộ và duyên hải miền Trung    text=khu vực Bắc Trung Bộ và duyên hải miền Trung
    yes    dẫn đầu {vùng Thủ đô|khu vực ASEAN}    text={vùng Thủ đô|khu vực ASEAN}
    yes    Gia Lai dẫn đầu khu vực Tây Nguyên và Quảng Nam dẫn đầu miền Trung.    text=khu vực Tây Nguyên
    no     Lào Cai xếp trên các tỉnh {Nam Định|Bắc Kạn|Tây Ninh}.
    no     xếp thứ 3 về kiểm soát tham nhũng trong khu vực công
    no     Huế dẫn đầu bảng Chỉ số PCI.
    no     Huế dẫn đầu khu vực thuộc Cục Thuế.
    yes    dẫn đầu Công an các địa phương trên toàn quốc    text=Công an các địa phương trên toàn quốc
    yes    dẫn đầu Công an các địa phương trong cả nước    text=Công an các địa phương trong cả nước
    yes    đứng thứ hai {trong|ở|tại} nhóm đô thị loại I    text=nhóm đô thị loại I
    yes    đứng thứ hai trong {vùng kinh tế trọng điểm|khu vực doanh nghiệp nhà nước}    text={vùng kinh tế trọng điểm|khu vực doanh nghiệp nhà nước}
    yes    đứng thứ hai trong khối cơ quan Trung ương đóng trên địa bàn tỉnh    text=khối cơ quan Trung ương đóng trên địa bàn tỉnh
    yes    đứng thứ hai trong {khối trường chuyên|vùng trung du|cụm thi đua|khu vực miền núi}    text={khối trường chuyên|vùng trung du|cụm thi đua|khu vực miền núi}
    yes    xếp thứ nhất {vùng|khu vực|cụm} Đông Nam Bộ    text={vùng Đông Nam Bộ|khu vực Đông Nam Bộ|cụm Đông Nam Bộ}
    yes    Tỉnh xuống thứ 5 trong vùng.    text=vùng
    yes    Tỉnh xuống thứ 5 trong vùng {Tây Nguyên|duyên hải}.    text=vùng {Tây Nguyên|duyên hải}
    yes    Thị xã đứng thứ hai trong cụm huyện, thị xã, thành phố.    text=cụm huyện, thị xã, thành phố
    no     Tỉnh xếp thứ 5 về phủ sóng vùng sâu.
    yes    dẫn đầu các bộ, cơ quan ngang bộ    text=các bộ, cơ quan ngang bộ
    yes    xếp thứ ba khối {thi đua|cơ quan}    text=khối {thi đua|cơ quan}
    yes    xếp thứ ba khối {huyện|trường}    text=khối {huyện|trường}
    yes    xếp thứ nhất {vùng|khu vực} Bắc Trung bộ    text={vùng|khu vực} Bắc Trung bộ
    no     Tỷ lệ này nằm trong nhóm dẫn đầu.
    no     Huế xếp trên các tỉnh Phú Thọ và Hà Nam.
    no     Tỉnh Nghệ An xếp thứ ba.
    yes    Giáo sư xếp hạng 78 trong {ngành|chuyên ngành} vật lý hạt nhân.    text={ngành|chuyên ngành} vật lý hạt nhân
    no     Gạo có khối lượng lớn nhất.

list vn-region  countries where type=region-vn

rule scope.region
    # Right behind a place: `đứng thứ ba Đồng bằng sông Cửu Long`, `dẫn đầu Tây Nguyên`.
    match  (?:(?:thứ|hạng) (?:\d{1,2}|nhất|nhì|hai|ba|tư|năm)|(?:dẫn|đứng) đầu) (?!vùng |khu vực )(?<text><vn-region>)
    set    for=rank,streak
    yes    Huế đứng {thứ|hạng} {3|nhất|nhì|hai|ba|tư|năm} Đồng bằng sông Hồng về DTI.    text=Đồng bằng sông Hồng
    yes    Huế {dẫn|đứng} đầu {Tây Nguyên|ĐBSCL}.    text={Tây Nguyên|ĐBSCL}  for=rank,streak
    no     Huế đứng thứ ba, Tây Nguyên tăng 5%.
    no     Tây Nguyên đứng thứ ba.

# By what they do for people.
piece serves  (?:(?:không )?(?:có|cung cấp)|có cung cấp) dịch vụ công

rule scope.group
    # Those who are ranked apart from others: at the head of a sentence or an item, all of it is about them.
    match  (?:(?:ở|trong|tại|với|đối với) )?(?<text>(?:khối|nhóm) (?:các )?(?:(?:<ranked-list>)(?: <serves>)?|(?:cơ quan|đơn vị) cấp (?:tỉnh|huyện|xã)|địa phương))
    |      (?:ở|trong|tại|với|đối với)(?: (?:nhóm|khối))? (?<text><int> (?:<ranked-list>) <serves>)
    set    for=rank,streak  head=yes
    over   scope.named  scope.counted
    yes    {Đối với|Trong nhóm|Ở khối} 8 bộ, ngành {không có|cung cấp|có cung cấp} dịch vụ công, Bộ Y tế đứng đầu.    text=8 bộ, ngành {không có|cung cấp|có cung cấp} dịch vụ công  head=yes
    yes    Ở {khối|nhóm} các sở, ban, ngành, Sở Nội vụ đứng đầu.    text={khối|nhóm} các sở, ban, ngành  head=yes  for=rank,streak
    yes    {Với|Đối với|Trong|Tại} khối sở, ngành, Sở Nội vụ đứng đầu.    text=khối sở, ngành
    yes    Khối bộ, ngành {có|không có|có cung cấp} dịch vụ công: Bộ Y tế đứng đầu.    text=Khối bộ, ngành {có|không có|có cung cấp} dịch vụ công
    yes    Khối {quận, huyện|quận, huyện, thị xã} (9 đơn vị): quận Ba Đình dẫn đầu.    text=Khối {quận, huyện|quận, huyện, thị xã}
    yes    {Nhóm|Khối} {cơ quan cấp tỉnh|đơn vị cấp huyện|địa phương|đơn vị cấp xã} (9 đơn vị): quận Ba Đình dẫn đầu.    text={Nhóm|Khối} {cơ quan cấp tỉnh|đơn vị cấp huyện|địa phương|đơn vị cấp xã}
    yes    đứng thứ hai ở {khối sở, ngành|nhóm huyện, thành phố|khối xã, phường, thị trấn|khối huyện, thị xã, thành phố}    text={khối sở, ngành|nhóm huyện, thành phố|khối xã, phường, thị trấn|khối huyện, thị xã, thành phố}
    yes    xếp thứ ba khối {bộ, cơ quan ngang bộ|địa phương|bộ, ngành}    text=khối {bộ, cơ quan ngang bộ|địa phương|bộ, ngành}
    yes    xếp thứ ba khối {sở, ban, ngành|các địa phương}    text=khối {sở, ban, ngành|các địa phương}
    yes    dẫn đầu khối {sở, ngành|huyện, thị xã, thành phố|huyện, thành phố|xã, phường}    text={khối sở, ngành|khối huyện, thị xã, thành phố|khối huyện, thành phố|khối xã, phường}
    no     Ở nhóm đô thị loại I, Huế đứng đầu.
    no     Gạo có khối lượng lớn nhất, Huế đứng đầu.

piece field  Việt Nam|thế giới|châu Á|toàn cầu|cả nước|Đông Nam Á

rule scope.among
    # Among all of a kind: `xếp thứ 5 trong số các trường công lập`, `dẫn đầu các cụm thi đua`.
    match  (?:trong (?:số|danh sách|bảng xếp hạng)|(?:dẫn|đứng) đầu) (?<text>(?:các|những) (?!bảng|danh sách|phong trào|đoàn)(?:(?:quốc gia(?: và|,) vùng lãnh thổ|quận, huyện(?:, thị xã)?)(?: <np>)?|<np>)(?: của (?:<name>|khu vực|cả nước|tỉnh|vùng|thế giới))?)
    set    for=rank,streak
    yes    xếp thứ 5 trong {số|danh sách|bảng xếp hạng} các trường công lập    text=các trường công lập
    yes    {dẫn|đứng} đầu các cụm thi đua của {Bộ|tỉnh|khu vực|vùng|cả nước|thế giới}    text=các cụm thi đua của {Bộ|tỉnh|khu vực|vùng|cả nước|thế giới}
    yes    Lào dẫn đầu trong số các {quốc gia và vùng lãnh thổ|quốc gia, vùng lãnh thổ|quận, huyện, thị xã} có vốn vào tỉnh.    text=các {quốc gia và vùng lãnh thổ|quốc gia, vùng lãnh thổ|quận, huyện, thị xã}
    yes    Lào dẫn đầu trong số các {nền kinh tế nhỏ|quận, huyện ven biển}.    text=các {nền kinh tế nhỏ|quận, huyện ven biển}
    no     Trong các quốc gia và vùng lãnh thổ có vốn vào tỉnh, Lào dẫn đầu.
    yes    đứng đầu những trường công lập    text=những trường công lập  for=rank,streak
    no     dẫn đầu các {bảng xếp hạng|danh sách|phong trào thi đua|đoàn công tác}
    no     Trong số 5 trường có 2 trường công lập.

rule scope.market
    # Whose buyers are counted: `dẫn đầu thị trường trong nước`, `top 3 tại Ấn Độ`.
    match  (?:(?:dẫn|đứng) đầu|số 1|số một)(?: (?:tại|ở|trên))? (?<text>(?:toàn )?thị trường(?: (?:trong nước|nội địa|thế giới|toàn cầu|<name>))?)
    |      top <int> (?:tại|ở) (?<text><name>)
    set    for=rank,streak
    yes    Hãng {dẫn đầu|đứng đầu|giữ vị trí số 1|giữ vị trí số một} thị trường.    text=thị trường
    yes    Hãng dẫn đầu {tại |ở |trên |}thị trường {trong nước|nội địa|thế giới|toàn cầu|Ấn Độ}.    text=thị trường {trong nước|nội địa|thế giới|toàn cầu|Ấn Độ}
    yes    Hãng dẫn đầu toàn thị trường.    text=toàn thị trường  for=rank,streak
    yes    Hãng vào top 3 {tại|ở} Ấn Độ.    text=Ấn Độ
    no     thị trường trong nước tăng 5%
    no     Ba hãng ở Ấn Độ tăng giá.

rule scope.of-top
    # The first of the first so many: `đứng đầu top 10 doanh nghiệp lớn nhất`.
    match  (?:(?:dẫn|đứng) đầu|vị trí số (?:1|một) trong) (?<text>top <int> <noun-word>(?:(?: \p{L}+){0,7}? nhất|(?: <noun-word>){0,4})(?: <field>)?)
    set    for=rank,streak
    yes    Hãng {đứng|dẫn} đầu top 10 doanh nghiệp lớn nhất.    text=top 10 doanh nghiệp lớn nhất
    yes    Hãng giữ vị trí số {1|một} trong Top 50 thương hiệu giá trị nhất Việt Nam.    text=Top 50 thương hiệu giá trị nhất Việt Nam
    yes    Hãng dẫn đầu top 10 thương hiệu bán lẻ.    text=top 10 thương hiệu bán lẻ  for=rank,streak
    no     Hãng vào top 10 doanh nghiệp lớn nhất.
    no     Hãng dẫn đầu cả nước.

rule scope.top
    # What the first so many of are told: `top 10 thương hiệu mạnh nhất Việt Nam`.
    match  (?:top|tốp) <int> <led-field>(?<text>(?!bảng|cả nước|toàn |năm )(?-i:(?=\p{Ll}))<noun-word>(?:(?: \p{L}+){0,7}? nhất|(?: (?!<field>)<noun-word>){0,4}(?: dẫn đầu)?)(?: <field>)?)
    set    for=rank,streak
    yes    lọt Top 500 doanh nghiệp lớn nhất Việt Nam    text=doanh nghiệp lớn nhất Việt Nam  for=rank,streak
    yes    lọt Top 500 doanh nghiệp lớn nhất {thế giới|toàn cầu|Đông Nam Á}    text={doanh nghiệp lớn nhất thế giới|doanh nghiệp lớn nhất toàn cầu|doanh nghiệp lớn nhất Đông Nam Á}
    yes    lọt Top 500 doanh nghiệp lớn nhất cả nước    text=doanh nghiệp lớn nhất cả nước
    yes    lọt Top 500 doanh nghiệp {dẫn đầu|dẫn đầu cả nước|hàng đầu thế giới}    text={doanh nghiệp dẫn đầu|doanh nghiệp dẫn đầu cả nước|doanh nghiệp hàng đầu thế giới}
    yes    lọt Top 500 doanh nghiệp hàng đầu Việt Nam    text=doanh nghiệp hàng đầu Việt Nam
    yes    lọt top 10 thương hiệu mạnh nhất châu Á    text=thương hiệu mạnh nhất châu Á
    no     Huế vào top 5 địa phương dẫn đầu cả nước.
    no     nằm trong top 10.
    no     lọt top 10 {bảng xếp hạng|Vĩnh Phúc|năm ngoái}
    no     trở lại top 10 {cả nước|toàn quốc} cao hơn kế hoạch
    no     Tỉnh khen 10 doanh nghiệp lớn nhất.
