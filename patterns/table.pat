# Heads of the article's tables. A head cell, the head of a row or the caption says what the numbers below and beside it
# are; the claim of a cell is found by the head that says its kind. Read by src/tables/table.c, and only there: these rules
# look at head cells and at the lines right above a table, nowhere else.
#
# kind, unit, noun, status, sign: of the claims. role:
#   (none)   says a kind; only where the head begins with it
#   index    says a kind only where an index is named: in the head, the caption or the article
#   unit     says the unit, and the kind where no head says one: `(tỷ đồng)`, `Đơn vị tính: %`
#   period   a year that no date rule takes: `Xếp hạng 2023`
#   name     the cells below are who is measured; facet: what is; year: when
#   plan     the values are targets
#   skip     the cells below are no values: ordinals, codes, telephones; total: neither are those beside
# signed=yes: only cells with a sign (`+14`, `▲3`) are movements.

# What may follow the words that say the kind: `Thứ hạng 2023`, `Điểm (thang 100)`, `Điểm PCI`. Not `Điểm đến`.
list  head-index   indicators where measure=score
piece head-end     (?=$| ?[-–(/:;.*]| \d| (?:năm|quý|tháng|kỳ|so|của|theo|trong|cả nước|toàn quốc|trung bình|chung|<head-index>)(?![\p{L}\p{M}]))
piece head-whole   (?=$| ?[(*:])

# --- kinds -----------------------------------------------------------------------------------------------------------

rule head.rank
    match  (?:xếp |thứ )?hạng(?: chung| toàn quốc| cả nước)?<head-end>|(?:vị trí|vị thứ|thứ bậc|xếp thứ|thứ tự xếp hạng|bảng xếp hạng|rank)<head-end>
    |      (?:xếp|thứ) hạng(?= (?-i:\p{Lu}))
    set    kind=rank  unit=rank
    over   head.index
    yes    Xếp hạng PCI năm 2023    kind=rank
    yes    {Xếp|Thứ} hạng Quốc gia    kind=rank  unit=rank
    yes    {Thứ hạng|Hạng|Vị trí|Vị thứ|Thứ bậc|Rank|Xếp thứ} 2023    kind=rank  unit=rank
    yes    Vị trí {quý I|tháng 5|kỳ trước|theo nhóm|trong vùng}    text=Vị trí
    yes    Thứ hạng {chung|toàn quốc|cả nước} 2023    text={Thứ hạng chung|Thứ hạng toàn quốc|Thứ hạng cả nước}
    yes    {Bảng xếp hạng|Thứ tự xếp hạng} 2023    text={Bảng xếp hạng|Thứ tự xếp hạng}
    no     Hạng mục
    no     Vị trí tuyển dụng
    no     Xếp hạng di tích

rule head.index
    # `Chỉ số DTI`: the unit is that of the catalogue.
    match  (?:kết quả |giá trị )?<head-index:unit><head-end>
    set    kind=score  weak=yes
    yes    PAR Index 2024    kind=score  unit=%  weak=yes
    yes    {Kết quả |Giá trị }PAR Index 2024    text={Kết quả PAR Index|Giá trị PAR Index}
    yes    Giá trị DTI    kind=score  unit=
    no     Cải cách
    no     PCI thành phần

rule head.points
    match  (?:tổng |tổng số |số )?điểm(?: số| tổng| chuẩn| sàn| trung bình| tổng hợp| đánh giá| thành phần)?<head-end>
    set    kind=score  unit=point
    over   head.index
    yes    Điểm{| số| chuẩn| đánh giá| sàn| thành phần}    kind=score  unit=point
    yes    Điểm{ trung bình| tổng| tổng hợp}    text={Điểm trung bình|Điểm tổng|Điểm tổng hợp}
    yes    Điểm PCI    text=Điểm
    yes    Tổng điểm (thang 100)    kind=score
    yes    {Số điểm|Tổng số điểm}    text={Số điểm|Tổng số điểm}
    no     Điểm đến
    no     Điểm trường

rule head.value
    match  (?:kết quả|giá trị|chỉ số|giá trị chỉ số|kết quả chỉ số|điểm chỉ số)<head-end>
    set    kind=score  role=index  weak=yes
    yes    {Giá trị|Chỉ số} 2023    kind=score  role=index  weak=yes
    yes    {Kết quả chỉ số|Điểm chỉ số} 2023    text={Kết quả chỉ số|Điểm chỉ số}
    yes    Giá trị chỉ số 2023    text=Giá trị chỉ số
    yes    Giá trị {trung bình|chung|cả nước|toàn quốc}    text=Giá trị
    yes    Kết quả (điểm)    kind=score  role=index
    no     Kết quả xét nghiệm
    no     Kết quả soi chiếu
    no     Giá trị gia tăng

piece rise-fall    tăng ?(?:/|,|-|–|\(\+\)[/,]?) ?giảm(?: ?\([-–]\))?
piece up-down      (?:mức )?(?:<rise-fall>|thay đổi|biến động|chênh lệch|tăng|giảm)

rule head.change-rank
    match  <up-down>(?: về)?(?: số)? (?:thứ hạng|thứ bậc|bậc|hạng|vị trí|xếp hạng)<head-end>|số bậc <up-down><head-end>
    set    kind=change  unit=rank
    yes    Tăng, giảm {bậc|vị trí|xếp hạng} so với năm 2022    kind=change  unit=rank
    yes    Thay đổi thứ hạng    kind=change
    yes    Tăng, giảm {|số |thứ |về thứ }bậc so với năm 2022    kind=change  unit=rank
    yes    Số bậc {tăng, giảm|tăng|giảm} so với năm 2022    kind=change  unit=rank
    no     Thứ hạng
    no     Tăng hạng mục

rule head.change-points
    match  <up-down>(?: về)?(?: số)? điểm(?: số)?<head-end>
    set    kind=change  unit=point
    yes    Tăng-giảm điểm    text=Tăng-giảm điểm
    yes    Tăng–giảm điểm    text=Tăng–giảm điểm
    yes    Thay đổi điểm số    kind=change  unit=point
    yes    {Tăng/giảm|Tăng, giảm|Tăng (+)/giảm|Mức tăng/giảm} điểm    kind=change  unit=point  text={Tăng/giảm điểm|Tăng, giảm điểm|Tăng (+)/giảm điểm|Mức tăng/giảm điểm}
    yes    {Biến động|Chênh lệch} {|về |số }điểm    kind=change  unit=point
    no     Điểm
    no     Tăng, giảm bậc

rule head.change
    # The unit stands in brackets, or is that of the column before.
    match  (?:<rise-fall>|thay đổi|biến động|chênh lệch|\+/-)<head-end>
    set    kind=change
    yes    Thay đổi so với năm 2022    kind=change
    yes    {Tăng/giảm|Tăng-giảm|Tăng–giảm|Tăng, giảm|Biến động|Chênh lệch|+/-} (%)    kind=change
    yes    Tăng/giảm {so với quý I|so với kỳ trước|trong tháng|của cả nước} (%)    kind=change
    yes    Tăng {(+)/giảm (-)|(+), giảm (-)|(+) giảm (-)|/ giảm}    text={Tăng (+)/giảm (-)|Tăng (+), giảm (-)|Tăng (+) giảm (-)|Tăng / giảm}
    no     Thay đổi nội dung
    no     Biến động nhân sự

rule head.compare
    # `So với cùng kỳ (%)` is 108,5 as often as +8,5: only a sign tells.
    match  (?:so cùng kỳ|tăng|giảm)<head-end>
    |      so(?: sánh)? với [^(]*
    set    kind=change  signed=yes
    yes    So {|sánh }với cùng kỳ (%)    kind=change  signed=yes
    yes    So với bình quân vùng    text=So với bình quân vùng
    yes    {So cùng kỳ|Giảm|Tăng}    kind=change  signed=yes
    no     Thứ hạng
    no     Tăng ca

rule head.growth
    # Growth is a change, even where the head says `tỷ lệ`.
    match  tăng(?= ?\((?:%|phần trăm)\))|(?:(?:tốc độ|mức|tỷ lệ) tăng(?: trưởng)?|tăng trưởng)(?: bình quân)?
    set    kind=change
    over   head.compare
    yes    Tốc độ tăng bình quân (%)    text=Tốc độ tăng bình quân
    yes    Tốc độ tăng trưởng    text=Tốc độ tăng trưởng
    yes    Tăng trưởng GRDP    kind=change
    yes    {Tốc độ tăng|Mức tăng|Tỷ lệ tăng|Tăng} (%)    kind=change
    yes    Tăng{ (phần trăm)|(%)}    kind=change
    yes    Tốc độ tăng{| trưởng} bình quân ({%|phần trăm})    kind=change
    yes    {Mức tăng trưởng|Tỷ lệ tăng trưởng} GRDP    text={Mức tăng trưởng|Tỷ lệ tăng trưởng}
    no     Tăng ca
    no     Tốc độ gió

rule head.rate
    match  tỷ lệ|tỷ trọng|tỷ suất|cơ cấu|mức độ hoàn thành
    set    kind=rate  unit=%
    yes    Tỷ lệ{ giải ngân|}    kind=rate  unit=%
    yes    Cơ cấu (%)    kind=rate  unit=%
    yes    {Tỷ lệ|Mức độ hoàn thành} giải ngân    kind=rate  unit=%
    yes    Tỷ {suất lợi nhuận|trọng xuất khẩu}    kind=rate  unit=%
    no     Tỷ giá
    no     Tỷ lệ tăng (%)

rule head.count
    match  (?:tổng số|số|số lượng|tổng) (?<noun><noun-listed>)
    set    kind=count  own=yes
    yes    Số {|lượng }dự án    kind=count  noun=dự án
    yes    Tổng số dự án    text=Tổng số dự án
    yes    {Số|Tổng} dự án    kind=count  noun=dự án
    yes    Tổng số doanh nghiệp năm 2023    noun=doanh nghiệp
    yes    Số hồ sơ tiếp nhận    noun=hồ sơ
    no     Số thứ tự
    no     Dự án

# --- units -----------------------------------------------------------------------------------------------------------

piece unit-name    (?:ĐVT|đơn vị tính|đơn vị)
piece unit-lead    \(|<unit-name> ?: ?
piece unit-end     (?=$|[).,;])
list  head-money   units where type=money
list  head-measure units where type=length|area|volume|mass|energy|power
list  head-percent units where type=percent

rule head.unit-money
    match  (?:<unit-lead>)(?:(?<scale><scale>) )?<head-money:unit>(?: ?/ ?(?<per>[\p{L} ]*))?<unit-end>
    set    kind=money  role=unit
    yes    Kim ngạch (triệu USD)    kind=money  unit=USD  scale=triệu
    yes    Đơn vị tính: Tỷ đồng    unit=VND  scale=Tỷ
    yes    Thu nhập (triệu đồng{| }/{| }người)    unit=VND  per=người
    no     (tỷ lệ)
    no     Tăng trưởng (tỷ trọng)

rule head.unit-percent
    match  (?:<unit-lead>)<head-percent:unit>(?:/năm)?<unit-end>
    set    kind=rate  role=unit
    yes    Tỷ lệ (%)    unit=%  role=unit  kind=rate
    yes    ĐVT{: | : |:}%    unit=%
    yes    Tăng trưởng (%/năm)    unit=%
    no     Tỷ lệ 5%
    no     Đơn vị tính: điểm

rule head.unit-point
    match  (?:<unit-lead>)điểm<unit-end>
    set    kind=score  role=unit  unit=point
    yes    PCI (điểm)    unit=point  kind=score
    yes    ĐVT: điểm    unit=point  role=unit
    no     Điểm
    no     Đóng góp (điểm phần trăm)

rule head.unit-rank
    match  (?:<unit-lead>)(?:bậc|hạng|thứ bậc|thứ hạng)<unit-end>
    set    unit=rank  role=unit
    yes    Tăng/giảm ({|thứ }bậc)    unit=rank
    yes    Tăng/giảm ({bậc|thứ hạng})    unit=rank
    yes    ĐVT: hạng    unit=rank  role=unit
    no     bậc
    no     (hạng mục chính)

rule head.unit-measure
    match  (?:<unit-lead>)(?:(?<scale><scale>) )?<head-measure:unit>(?: ?/ ?(?<per>[\p{L} ]*))?<unit-end>
    set    kind=count  role=unit
    yes    Sản lượng (nghìn tấn)    scale=nghìn
    yes    Năng suất (tấn{| }/{| }ha)    unit=tonne  per=ha
    yes    Diện tích ({|ĐVT: |đơn vị tính: |đơn vị: }ha)    unit=ha  kind=count  role=unit
    no     (đất nông nghiệp)
    no     (tấn công mạng)

rule head.unit-noun
    match  (?:<unit-lead>)(?:(?<scale><scale>) )?(?<noun><noun-listed>)<unit-end>
    set    kind=count  role=unit
    yes    Dân số (người)    noun=người  kind=count  role=unit
    yes    Khách (nghìn lượt khách)    noun=lượt khách  scale=nghìn
    no     (sơ bộ)
    no     (vụ Đông Xuân)

rule head.unit-alone
    # A cell that is a unit and nothing else: below `Đơn vị tính`, or a head below a head.
    match  (?:(?<scale><scale>) )?<head-money:unit><head-whole>
    set    kind=money  role=unit  alone=yes
    yes    Tỷ đồng    unit=VND  scale=Tỷ  role=unit
    yes    USD    unit=USD  kind=money
    no     Tỷ lệ
    no     Đồng Nai

rule head.percent-alone
    match  <head-percent:unit><head-whole>
    set    kind=rate  role=unit  alone=yes
    yes    %    unit=%  kind=rate  alone=yes  role=unit
    yes    Phần trăm    unit=%
    no     Tỷ lệ
    no     % dân số

rule head.measure-alone
    match  (?:(?<scale><scale>) )?<head-measure:unit><head-whole>
    set    kind=count  role=unit  alone=yes
    yes    Nghìn tấn    unit=tonne  scale=Nghìn  kind=count  alone=yes  role=unit
    yes    ha    unit=ha
    no     Tấn công
    no     Mẫu số

rule head.noun-alone
    match  (?:(?<scale><scale>) )?(?<noun>người|hộ|vụ|ca|lượt|lượt người|lượt khách|chiếc|con|cái|hồ sơ|dự án|giường)<head-whole>
    set    kind=count  role=unit  alone=yes
    yes    Người    noun=Người  role=unit  kind=count  alone=yes
    yes    Lượt người    text=Lượt người
    yes    {Hộ|Ca|Chiếc|Cái|Dự án|Vụ|Lượt|Con|Hồ sơ|Giường}    role=unit  kind=count  alone=yes
    yes    Nghìn lượt khách    noun=lượt khách
    yes    Triệu người    text=Triệu người
    no     Người dân tộc
    no     Ca sĩ

# --- times, plans ------------------------------------------------------------------------------------------------------

rule head.period
    match  (?<year>(?:19|20)\d\d)(?![\d/.,-])
    set    role=period
    not-after  [\d/.,-]
    yes    Xếp hạng 2023    year=2023  role=period
    yes    {GRDP 2024|Dân số 1999}    year={2024|1999}
    no     12.2023
    no     Số 20231
    no     Số 2023/QĐ-UBND

rule head.plan
    match  kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự kiến|KH
    set    role=plan  status=target
    yes    {Kế hoạch|Chỉ tiêu|KH|Mục tiêu|Dự kiến} năm 2025    status=target  role=plan
    yes    Dự toán    status=target
    no     Thực hiện
    no     KHCN

rule head.done
    # Not the values of `kết quả`: what was done, against what was planned.
    match  (?:ước )?(?:thực hiện|thực tế|TH|kết quả thực hiện|đã thực hiện)(?=$| )
    set    role=plan  status=actual
    yes    Thực hiện 6 tháng    status=actual
    yes    {Ước thực hiện|Kết quả thực hiện|Đã thực hiện|TH|Thực tế} năm 2024    status=actual  role=plan  text={Ước thực hiện|Kết quả thực hiện|Đã thực hiện|TH|Thực tế}
    yes    Thực hiện    status=actual
    no     Thực hiện/kế hoạch (%)
    no     Kế hoạch
    no     THPT

# --- what stands below -------------------------------------------------------------------------------------------------

piece head-namer   tỉnh(?: thành)?|thành phố(?: trực thuộc Trung ương)?|địa phương|đơn vị|quận|huyện|thị xã|thị trấn|xã|phường|quốc gia|nước|vùng(?: lãnh thổ)?|bộ|ban|sở|cơ quan|trường|doanh nghiệp|công ty|ngân hàng|tổ chức|đội(?: bóng)?|đoàn|câu lạc bộ|CLB|hãng|sàn|địa bàn|thị trường|cấp huyện

rule head.name
    match  (?:tên )?<head-namer>(?:(?:,|/| ?-| và) ?(?:<head-namer>|ngành|thành|TP))*<head-whole>
    set    role=name
    yes    {Địa phương|Thành phố|Đơn vị|Quận|Huyện|Thị xã|Xã|Phường|Quốc gia|Cơ quan|Tổ chức|Thị trấn}    role=name
    yes    Tỉnh{, |/| - |- | và }thành phố    text={Tỉnh, thành phố|Tỉnh/thành phố|Tỉnh - thành phố|Tỉnh- thành phố|Tỉnh và thành phố}
    yes    Tỉnh, thành{| phố trực thuộc Trung ương}    role=name
    yes    {Tỉnh, TP|Tên tỉnh|Tỉnh thành|Quận, huyện|Huyện, thị xã|Xã, phường, thị trấn|Quốc gia/vùng lãnh thổ|Cơ quan, đơn vị|Cơ quan, tổ chức}    text={Tỉnh, TP|Tên tỉnh|Tỉnh thành|Quận, huyện|Huyện, thị xã|Xã, phường, thị trấn|Quốc gia/vùng lãnh thổ|Cơ quan, đơn vị|Cơ quan, tổ chức}
    yes    {Bộ, ngành|Sở, ngành|Sở, ban, ngành|Ban, ngành|Cấp huyện}    text={Bộ, ngành|Sở, ngành|Sở, ban, ngành|Ban, ngành|Cấp huyện}
    yes    {Thị trường|Câu lạc bộ}    text={Thị trường|Câu lạc bộ}
    yes    {Vùng|Nước|Địa bàn|Sở|Bộ}    role=name
    yes    {Trường|Doanh nghiệp|Công ty|Ngân hàng|Đội|Đội bóng|Đoàn|CLB|Hãng|Sàn}    role=name
    no     Tỉnh lộ
    no     Xã hội

rule head.facet
    match  (?:các |tên )?(?:chỉ tiêu|tiêu chí|chỉ số thành phần|chỉ số|lĩnh vực|nội dung|nhóm hàng|mặt hàng|sản phẩm|danh mục|nhóm|khu vực|môn|môn học|môn thi|ngành học|kỳ hạn|loại(?: \p{L}*)?|hạng mục|ngành hàng|ngành|nhóm chỉ số|trục nội dung|trụ cột)<head-whole>
    set    role=facet
    over   head.plan  head.value
    yes    Chỉ {số thành phần|tiêu}    role=facet
    yes    {Nhóm chỉ số|Trục nội dung}    text={Nhóm chỉ số|Trục nội dung}
    yes    Chỉ số{ thành phần|}    role=facet
    yes    Lĩnh vực    role=facet
    yes    {Nhóm hàng|Mặt hàng|Sản phẩm|Nhóm|Danh mục|Hạng mục|Ngành hàng|Loại|Ngành|Loại xe}    role=facet
    yes    {Tiêu chí|Nội dung|Trụ cột|Khu vực|Môn|Môn học|Môn thi|Ngành học|Kỳ hạn}    role=facet
    yes    {Các chỉ số thành phần|Tên chỉ số|Tên ngành}    text={Các chỉ số thành phần|Tên chỉ số|Tên ngành}
    no     Lĩnh vực đất đai
    no     Ngành Y tế

rule head.year
    match  năm<head-whole>
    set    role=year
    yes    Năm    role=year
    yes    Năm (*)    role=year
    no     Năm 2023
    no     Năm học

# --- what is no value --------------------------------------------------------------------------------------------------

rule head.ordinal
    match  STT|TT|số TT|số thứ tự
    set    role=skip
    yes    {STT|TT|Số thứ tự}    role=skip
    yes    Số TT    text=Số TT
    no     Thứ tự
    no     TTHC

rule head.code
    match  (?:mã|điện thoại|số điện thoại|số ĐT|ĐT|SĐT|hotline|fax|năm sinh|ngày sinh|tuổi(?! thọ)|số báo danh|SBD|phòng|tầng|ngày|giờ|thời gian|lớp|trang|ghi chú|vòng|lô|số hiệu|biển số|số tài khoản|tài khoản|số nhà|địa chỉ|số quyết định|ký hiệu|tọa độ|kinh độ|vĩ độ)
    set    role=skip
    over   head.count
    yes    Điện thoại    role=skip
    yes    {Mã|Lớp|Số báo danh|Phòng|Địa chỉ|Ký hiệu} trường    role=skip
    yes    {Năm sinh|Tuổi|Ngày|Giờ|Thời gian|Trang|Vòng|Tầng|Lô|Biển số|SBD}    role=skip
    yes    {Tài khoản|Tọa độ|Kinh độ|Vĩ độ|Ghi chú}    role=skip
    yes    {Ngày sinh|Số tài khoản|Số ĐT|Số điện thoại}    text={Ngày sinh|Số tài khoản|Số ĐT|Số điện thoại}
    yes    {SĐT|ĐT|Hotline|Fax|Mã/tên|Số nhà|Số hiệu|Số quyết định}    role=skip
    no     Điểm
    no     Số hồ sơ
    no     Tuổi thọ

rule head.total
    match  (?:tổng|tổng cộng|tổng số|cộng|trung bình|bình quân|toàn tỉnh|toàn ngành)<head-whole>
    set    role=total
    yes    {Tổng cộng|Cộng|Bình quân|Toàn ngành|Toàn tỉnh}    role=total
    yes    Tổng{ cộng|}    role=total
    yes    Tổng {cộng|số}    text={Tổng cộng|Tổng số}
    yes    Trung bình:    role=total
    no     Tổng điểm
    no     Tổng vốn
