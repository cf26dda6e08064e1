# Scopes: the field in which a rank is held.
#
# Not scopes: what is counted for itself (`63 xã đạt chuẩn`).

rule scope.country
    match  (?:trong )?(?<text>(?:phạm vi |trên )?(?:cả nước|toàn quốc|toàn cầu)|Việt Nam|(?:khu vực )?ASEAN|thế giới|châu (?:Á|Âu|Phi|Mỹ)|Đông Nam Á|khu vực)
    set    for=rank,streak
    yes    dẫn đầu cả nước về chỉ số này    text=cả nước
    yes    tăng nhanh nhất Đông Nam Á    text=Đông Nam Á
    yes    đứng thứ ba trên cả nước    text=trên cả nước
    no     trong nước
    no     dẫn đầu cả tỉnh

rule scope.force
    # All of one's own kind.
    match  (?<text>toàn (?:lực lượng|ngành|tỉnh|thành phố|huyện|khối|vùng|hệ thống)(?: <np>)?)
    set    for=rank,streak
    yes    xếp thứ nhất trong toàn lực lượng Công an Nhân dân    text=toàn lực lượng Công an Nhân dân
    yes    xếp thứ hai toàn tỉnh    text=toàn tỉnh
    no     lực lượng Công an
    no     toàn bộ lực lượng

rule scope.counted
    # Among so many: the number is how many are ranked.
    match  (?:trong|trên|trong tổng số|trên tổng số|trong số)? ?(?<text>(?<![\d.,])\d{2,3} (?:Công an (?:các )?|các |bộ, |cơ quan |sở, |quận, |huyện, )?(?:tỉnh, thành phố|tỉnh, thành|tỉnh|địa phương|bộ, ngành|bộ, cơ quan ngang bộ|đơn vị|huyện, thị xã, thành phố|sở, ban, ngành|nước|quốc gia và vùng lãnh thổ|quốc gia, vùng lãnh thổ|quốc gia|vùng lãnh thổ|các địa phương)(?: trên toàn quốc| trên thế giới| châu Á| cả nước| trực thuộc Trung ương| trên cả nước)?)
    set    for=rank,streak
    yes    giữ vị trí 27/63 Công an các địa phương trên toàn quốc    text=63 Công an các địa phương trên toàn quốc
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
    yes    dẫn đầu Công an các địa phương trên cả nước    text=Công an các địa phương trên cả nước
    yes    đứng thứ hai trong nhóm đô thị loại I    text=nhóm đô thị loại I
    yes    xếp thứ nhất vùng Đông Nam Bộ    text=vùng Đông Nam Bộ
    yes    dẫn đầu các bộ, cơ quan ngang bộ    text=các bộ, cơ quan ngang bộ
    yes    xếp thứ ba khối thi đua    text=khối thi đua
    no     tỉnh Nghệ An
    no     khối lượng lớn nhất

rule scope.top
    # What the first so many of are told: `top 10 thương hiệu mạnh nhất Việt Nam`.
    match  (?:top|tốp) \d{1,4} (?<text><noun-word>(?: [\p{L}\p{M}]+){0,5}? nhất(?: (?:Việt Nam|thế giới|châu Á|toàn cầu|cả nước|Đông Nam Á))?|<noun-word>(?: (?!Việt Nam|thế giới|toàn cầu|cả nước)<noun-word>){0,4}(?: dẫn đầu| hàng đầu)?(?: (?:Việt Nam|thế giới|châu Á|toàn cầu|cả nước|Đông Nam Á))?)
    set    for=rank,streak
    over   scope.country
    yes    lọt Top 500 doanh nghiệp lớn nhất Việt Nam    text=doanh nghiệp lớn nhất Việt Nam
    yes    đứng đầu top 10 thương hiệu mạnh nhất châu Á    text=thương hiệu mạnh nhất châu Á
    no     nằm trong top 10.
    no     10 doanh nghiệp lớn nhất
