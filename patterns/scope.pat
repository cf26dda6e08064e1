# Scopes: the field in which a rank is held.
#
# Not scopes: what is counted for itself (`63 xã đạt chuẩn`).

rule scope.country
    match  (?:trong )?(?<text>(?:phạm vi |trên )?(?:cả nước|toàn quốc|toàn cầu)|Việt Nam|(?:khu vực )?ASEAN|thế giới|châu (?:Á|Âu|Phi|Mỹ)|Đông Nam Á|khu vực)
    set    for=rank,streak
    yes    dẫn đầu {cả nước|toàn cầu} về chỉ số này    text={cả nước|toàn cầu}  for=rank,streak
    yes    tăng nhanh nhất {Đông Nam Á|Việt Nam|khu vực|ASEAN|thế giới}    text={Đông Nam Á|Việt Nam|khu vực|ASEAN|thế giới}
    yes    tăng nhanh nhất {Đông Nam|châu} Á    text={Đông Nam Á|châu Á}
    yes    đứng thứ ba {trên|phạm vi} cả nước    text={trên cả nước|phạm vi cả nước}
    no     trong nước
    no     dẫn đầu cả tỉnh

rule scope.force
    # All of one's own kind.
    match  (?<text>toàn (?:lực lượng|ngành|tỉnh|thành phố|huyện|khối|vùng|hệ thống)(?: <np>)?)
    set    for=rank,streak
    yes    xếp thứ nhất trong toàn {lực lượng|vùng|ngành|thành phố|khối|hệ thống} Công an Nhân dân    text={toàn lực lượng Công an Nhân dân|toàn vùng Công an Nhân dân|toàn ngành Công an Nhân dân|toàn thành phố Công an Nhân dân|toàn khối Công an Nhân dân|toàn hệ thống Công an Nhân dân}  for=rank,streak
    yes    xếp thứ hai toàn tỉnh    text=toàn tỉnh
    no     lực lượng Công an
    no     toàn bộ lực lượng

rule scope.counted
    # Among so many: the number is how many are ranked.
    match  (?:trong|trên|trong tổng số|trên tổng số|trong số)? ?(?<text>(?<![\d.,])\d{2,3} (?:Công an (?:các )?|các |bộ, |cơ quan |sở, |quận, |huyện, )?(?:tỉnh, thành phố|tỉnh, thành|tỉnh|địa phương|bộ, ngành|bộ, cơ quan ngang bộ|đơn vị|huyện, thị xã, thành phố|sở, ban, ngành|nước|quốc gia và vùng lãnh thổ|quốc gia, vùng lãnh thổ|quốc gia|vùng lãnh thổ|các địa phương)(?: trên toàn quốc| trên thế giới| châu Á| cả nước| trực thuộc Trung ương| trên cả nước)?)
    set    for=rank,streak
    yes    giữ vị trí 27/63 {Công an|các} các địa phương trên toàn quốc    text={63 Công an các địa phương trên toàn quốc|63 các các địa phương trên toàn quốc}  for=rank,streak
    yes    giữ vị trí 27/63 {Công an các|cơ quan|quận,|bộ,|sở,|huyện,} địa phương trên toàn quốc    text={63 Công an các địa phương trên toàn quốc|63 cơ quan địa phương trên toàn quốc|63 quận, địa phương trên toàn quốc|63 bộ, địa phương trên toàn quốc|63 sở, địa phương trên toàn quốc|63 huyện, địa phương trên toàn quốc}
    yes    giữ vị trí 27/63 Công an {các địa phương|tỉnh|đơn vị|sở, ban, ngành|quốc gia và vùng lãnh thổ|quốc gia|tỉnh, thành|bộ, cơ quan ngang bộ|huyện, thị xã, thành phố|nước|quốc gia, vùng lãnh thổ|vùng lãnh thổ} trên toàn quốc    text={63 Công an các địa phương trên toàn quốc|63 Công an tỉnh trên toàn quốc|63 Công an đơn vị trên toàn quốc|63 Công an sở, ban, ngành trên toàn quốc|63 Công an quốc gia và vùng lãnh thổ trên toàn quốc|63 Công an quốc gia trên toàn quốc|63 Công an tỉnh, thành trên toàn quốc|63 Công an bộ, cơ quan ngang bộ trên toàn quốc|63 Công an huyện, thị xã, thành phố trên toàn quốc|63 Công an nước trên toàn quốc|63 Công an quốc gia, vùng lãnh thổ trên toàn quốc|63 Công an vùng lãnh thổ trên toàn quốc}
    yes    giữ vị trí 27/63 Công an các {|các }địa phương trên toàn quốc    text={63 Công an các địa phương trên toàn quốc|63 Công an các các địa phương trên toàn quốc}
    yes    giữ vị trí 27/63 Công an các địa phương {trên toàn quốc|châu Á|trực thuộc Trung ương|cả nước}    text={63 Công an các địa phương trên toàn quốc|63 Công an các địa phương châu Á|63 Công an các địa phương trực thuộc Trung ương|63 Công an các địa phương cả nước}
    yes    giữ vị trí 27/63 Công an các địa phương trên {toàn quốc|thế giới|cả nước}    text={63 Công an các địa phương trên toàn quốc|63 Công an các địa phương trên thế giới|63 Công an các địa phương trên cả nước}
    yes    đứng thứ 3 trong số 34 tỉnh, thành phố    text=34 tỉnh, thành phố
    no     63 xã
    no     họp 63 lần trong năm
    no     khảo sát 1.063 đơn vị

rule scope.named
    # Who is ranked, by what they are or where.
    match  (?<text>(?:các|Công an các) (?:tỉnh, thành phố|địa phương|tỉnh, thành|tỉnh|bộ, ngành|sở, ban, ngành|huyện|đơn vị)(?: (?:trực thuộc Trung ương|trên cả nước|trên toàn quốc|cả nước|trong cả nước|trong vùng|trong khu vực))?)
    |      (?:ở|trong|tại) (?<text>(?:khối|nhóm|vùng|khu vực|cụm) <np>(?: đóng trên địa bàn <np>)?)
    |      (?<text>(?:vùng|khu vực|cụm|bảng) <name>)
    |      (?<text>các bộ, cơ quan ngang bộ)
    |      (?<text>khối (?:bộ, ngành|bộ, cơ quan ngang bộ|sở, ban, ngành|địa phương|các địa phương|cơ quan|huyện|thi đua|trường))
    set    for=rank,streak
    yes    dẫn đầu {Công an |}các địa phương trên cả nước    text={Công an các địa phương trên cả nước|các địa phương trên cả nước}  for=rank,streak
    yes    dẫn đầu Công an các {địa phương|tỉnh, thành phố|tỉnh, thành|bộ, ngành|huyện|tỉnh|sở, ban, ngành|đơn vị} trên cả nước    text={Công an các địa phương trên cả nước|Công an các tỉnh, thành phố trên cả nước|Công an các tỉnh, thành trên cả nước|Công an các bộ, ngành trên cả nước|Công an các huyện trên cả nước|Công an các tỉnh trên cả nước|Công an các sở, ban, ngành trên cả nước|Công an các đơn vị trên cả nước}
    yes    dẫn đầu Công an các địa phương {trên |}cả nước    text={Công an các địa phương trên cả nước|Công an các địa phương cả nước}
    yes    dẫn đầu Công an các địa phương {trên cả nước|trong vùng|trực thuộc Trung ương|trong khu vực}    text={Công an các địa phương trên cả nước|Công an các địa phương trong vùng|Công an các địa phương trực thuộc Trung ương|Công an các địa phương trong khu vực}
    yes    dẫn đầu Công an các địa phương trên {cả nước|toàn quốc}    text={Công an các địa phương trên cả nước|Công an các địa phương trên toàn quốc}
    yes    dẫn đầu Công an các địa phương {trên|trong} cả nước    text={Công an các địa phương trên cả nước|Công an các địa phương trong cả nước}
    yes    đứng thứ hai {trong|ở|tại} nhóm đô thị loại I    text=nhóm đô thị loại I
    yes    đứng thứ hai trong {nhóm|khối|vùng|cụm|khu vực} đô thị loại I    text={nhóm đô thị loại I|khối đô thị loại I|vùng đô thị loại I|cụm đô thị loại I|khu vực đô thị loại I}
    yes    xếp thứ nhất {vùng|khu vực|cụm} Đông Nam Bộ    text={vùng Đông Nam Bộ|khu vực Đông Nam Bộ|cụm Đông Nam Bộ}
    yes    dẫn đầu các bộ, cơ quan ngang bộ    text=các bộ, cơ quan ngang bộ
    yes    xếp thứ ba khối {thi đua|bộ, cơ quan ngang bộ|địa phương|cơ quan|bộ, ngành|sở, ban, ngành|các địa phương|huyện|trường}    text={khối thi đua|khối bộ, cơ quan ngang bộ|khối địa phương|khối cơ quan|khối bộ, ngành|khối sở, ban, ngành|khối các địa phương|khối huyện|khối trường}
    no     tỉnh Nghệ An
    no     khối lượng lớn nhất

rule scope.top
    # What the first so many of are told: `top 10 thương hiệu mạnh nhất Việt Nam`.
    match  (?:top|tốp) \d{1,4} (?<text><noun-word>(?: [\p{L}\p{M}]+){0,5}? nhất(?: (?:Việt Nam|thế giới|châu Á|toàn cầu|cả nước|Đông Nam Á))?|<noun-word>(?: (?!Việt Nam|thế giới|toàn cầu|cả nước)<noun-word>){0,4}(?: dẫn đầu| hàng đầu)?(?: (?:Việt Nam|thế giới|châu Á|toàn cầu|cả nước|Đông Nam Á))?)
    set    for=rank,streak
    yes    lọt Top 500 doanh nghiệp lớn nhất Việt Nam{| theo báo cáo mới nhất mà các địa phương vừa gửi về}    text=doanh nghiệp lớn nhất Việt Nam  for=rank,streak
    yes    lọt Top 500 doanh {Việt Nam|toàn cầu|cả nước|thế giới} Nam    text={doanh Việt Nam|doanh toàn cầu|doanh cả nước|doanh thế giới}
    yes    lọt Top 500 doanh nghiệp lớn nhất {Việt Nam|thế giới|toàn cầu|Đông Nam Á|cả nước}    text={doanh nghiệp lớn nhất Việt Nam|doanh nghiệp lớn nhất thế giới|doanh nghiệp lớn nhất toàn cầu|doanh nghiệp lớn nhất Đông Nam Á|doanh nghiệp lớn nhất cả nước}
    yes    lọt Top 500 doanh nghiệp {lớn nhất Việt Nam|dẫn đầu|cả nước|thế giới|toàn cầu|dẫn đầu|cả nước}    text={doanh nghiệp lớn nhất Việt Nam|doanh nghiệp dẫn đầu|doanh nghiệp cả nước|doanh nghiệp thế giới|doanh nghiệp toàn cầu|doanh nghiệp dẫn đầu|doanh nghiệp cả nước}
    yes    lọt Top 500 {doanh nghiệp lớn nhất|Việt Nam} Việt Nam    text={doanh nghiệp lớn nhất Việt Nam|Việt Nam Việt Nam}
    yes    đứng đầu top 10 thương hiệu mạnh {nhất|châu Á} châu Á    text={thương hiệu mạnh nhất châu Á|thương hiệu mạnh châu Á châu Á}
    no     nằm trong top 10.
    no     10 doanh nghiệp lớn nhất
