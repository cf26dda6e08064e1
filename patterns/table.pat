# Heads of the article's tables. A head cell, the head of a row or the caption says what the numbers below and beside it
# are; the claim of a cell is found by the head that says its kind. Read by src/claims/table.c, and only there: these rules
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
piece head-end     (?=$| ?[-–(/:;.*] ?| \d| (?:năm|quý|tháng|kỳ|so với|so|của|theo|trong|tính|cả nước|toàn quốc|trung bình|chung|tổng|<head-index>)(?![\p{L}\p{M}]))
piece head-whole   (?=$| ?[(*:])

# --- kinds -----------------------------------------------------------------------------------------------------------

rule head.rank
    match  (?:xếp |thứ )?hạng(?: chung| toàn quốc| cả nước)?<head-end>|(?:vị trí|vị thứ|thứ bậc|xếp thứ|thứ tự xếp hạng|bảng xếp hạng|rank)<head-end>
    |      (?:xếp|thứ) hạng(?= (?-i:\p{Lu}))
    set    kind=rank  unit=rank
    over   head.index
    yes    {Thứ hạng|Rank} {|vị thứ |xếp thứ |vị trí |thứ bậc |rank }2023    kind=rank  unit=rank
    yes    Thứ hạng {chung |toàn quốc |bảng xếp hạng |cả nước |thứ tự xếp hạng }2023    text={Thứ hạng chung|Thứ hạng toàn quốc|bảng xếp hạng|Thứ hạng cả nước|thứ tự xếp hạng}
    yes    Xếp hạng PCI năm 2023    kind=rank
    yes    {Xếp|Thứ} hạng Quốc gia    kind=rank  unit=rank
    no     Hạng mục
    no     Vị trí tuyển dụng
    no     Thứ hạng và

rule head.points
    match  (?:tổng |tổng số |số )?điểm(?: số| tổng| chuẩn| sàn| trung bình| tổng hợp| đánh giá| thành phần)?<head-end>
    set    kind=score  unit=point
    over   head.index
    yes    Điểm{| số| chuẩn| đánh giá| sàn| thành phần}    kind=score  unit=point
    yes    {Số |Tổng số }Điểm    text={Số Điểm|Tổng số Điểm}
    yes    Điểm{ trung bình| tổng| tổng hợp}    text={Điểm trung bình|Điểm tổng|Điểm tổng hợp}
    yes    Tổng điểm (thang 100)    kind=score
    no     Điểm đến
    no     Điểm trường

rule head.index
    # `Chỉ số DTI`: the unit is that of the catalogue.
    match  (?:kết quả |giá trị )?<head-index:unit><head-end>
    set    kind=score  weak=yes
    yes    PAR Index 2024    kind=score  unit=%  weak=yes
    yes    {Kết quả |Giá trị }PAR Index 2024    text={Kết quả PAR Index|Giá trị PAR Index}
    yes    Giá trị DTI    kind=score  unit=
    no     Cải cách
    no     PCI thành phần

rule head.value
    match  (?:kết quả|giá trị|chỉ số|giá trị chỉ số|kết quả chỉ số|điểm chỉ số)<head-end>
    set    kind=score  role=index  weak=yes
    yes    {Giá trị|Chỉ số} 2023    kind=score  role=index  weak=yes
    yes    {Kết quả chỉ số|Điểm chỉ số} 2023    text={Kết quả chỉ số|Điểm chỉ số}
    yes    Giá trị chỉ số 2023    text=Giá trị chỉ số
    yes    Kết quả (điểm)    kind=score  role=index
    no     Kết quả xét nghiệm
    no     Giá trị gia tăng

piece up-down      (?:mức |sự )?(?:tăng ?(?:/|,|-|–|và|hoặc|,? \(\+\)[/,]?) ?giảm|thay đổi|biến động|biến đổi|chênh lệch|dịch chuyển|tăng|giảm)

rule head.change-rank
    match  <up-down>(?: về)?(?: số)? (?:thứ hạng|thứ bậc|bậc|hạng|vị trí|xếp hạng)<head-end>|số bậc <up-down><head-end>
    set    kind=change  unit=rank
    yes    Tăng, giảm {|về |số |thứ }bậc {so|số bậc giảm so} với năm 2022    kind=change  unit=rank
    yes    Tăng, giảm {|thứ |về }bậc so với năm 2022    kind=change  unit=rank
    yes    Tăng, giảm {bậc|vị trí|xếp hạng} so với năm 2022    kind=change  unit=rank
    yes    Thay đổi thứ hạng    kind=change
    no     Thứ hạng
    no     Tăng hạng mục

rule head.change-points
    match  <up-down>(?: về)?(?: số)? điểm(?: số)?<head-end>
    set    kind=change  unit=point
    yes    {Tăng|Giảm}/{giảm|biến đổi|dịch chuyển|biến động|chênh lệch|tăng} {|về |số }điểm    kind=change  unit=point
    yes    {Mức |Sự }Tăng/giảm điểm    text={Mức Tăng/giảm điểm|Sự Tăng/giảm điểm}
    yes    Tăng-giảm điểm    text=Tăng-giảm điểm
    yes    Tăng{ (+)| }/giảm điểm    text={Tăng (+)/giảm điểm|Tăng /giảm điểm}
    yes    Tăng, (+)/giảm điểm    text=Tăng, (+)/giảm điểm
    yes    Tăng–giảm điểm    text=Tăng–giảm điểm
    yes    Thay đổi điểm số    kind=change  unit=point
    no     Điểm
    no     Tăng, giảm bậc

rule head.change
    # The unit stands in brackets, or is that of the column before.
    match  (?:tăng ?(?:/|,|-|–|và|hoặc|,? \(\+\)[/,]?) ?giảm(?: ?\([-–]\))?|thay đổi|biến động|chênh lệch|\+/-)<head-end>
    set    kind=change
    yes    {Tăng/giảm|Tăng-giảm} {|quý |kỳ |so |theo |tính |toàn quốc |chung |chỉ số logistics |tháng |của |trong |cả nước |trung bình |tổng }(%)    kind=change
    yes    Tăng/giảm (-)(%)    text=Tăng/giảm (-)
    yes    Tăng{| (+)| chênh lệch| | biến động|+/-}/{| }giảm (%)    kind=change
    yes    Tăng{/|–}giảm (%)    kind=change
    yes    Thay đổi so với năm 2022    kind=change
    no     Thay đổi nội dung
    no     Biến động nhân sự

rule head.compare
    # `So với cùng kỳ (%)` is 108,5 as often as +8,5: only a sign tells.
    match  (?:so với|so cùng kỳ|so sánh với|tăng|giảm)<head-end>
    |      (?:so với|so sánh với) [^(]{2,40}
    set    kind=change  signed=yes
    yes    So {|sánh }với cùng kỳ (%)    kind=change  signed=yes
    yes    So {cùng kỳ|với|sánh với}    kind=change  signed=yes
    yes    {So cùng kỳ|Giảm|Tăng}    kind=change  signed=yes
    no     Thứ hạng
    no     Tăng ca

rule head.growth
    # Growth is a change, even where the head says `tỷ lệ`.
    match  (?:tốc độ |mức |tỷ lệ )?(?:tăng trưởng|tăng)(?: bình quân)?(?= ?\((?:%|phần trăm)\))|(?:(?:tốc độ|mức|tỷ lệ) tăng(?: trưởng)?|tăng trưởng)(?=$| )
    set    kind=change
    over   head.compare
    yes    {Tốc độ |}tăng (%)    kind=change
    yes    Tốc độ tăng bình quân (%)    text=Tốc độ tăng bình quân
    yes    Tốc độ tăng bình quân (phần trăm)    text=Tốc độ tăng bình quân
    yes    Tốc độ tăng trưởng bình quân (%)    text=Tốc độ tăng trưởng bình quân
    yes    {Mức|Tỷ lệ} tăng bình quân (%)    text={Mức tăng bình quân|Tỷ lệ tăng bình quân}
    yes    Tốc độ tăng trưởng    text=Tốc độ tăng trưởng
    yes    Tốc độ tăng ({|mức tăng|tốc độ}%)    kind=change
    yes    {Tốc độ tăng|Tăng} (%)    kind=change
    yes    Tốc{|%} {|tăng }độ tăng (%)    kind=change
    yes    Tốc độ tăng{ (%)|}    kind=change
    yes    Tăng trưởng GRDP    kind=change
    yes    Mức Tăng trưởng GRDP    text=Mức Tăng trưởng
    yes    Tỷ lệ Tăng trưởng GRDP    text=Tỷ lệ Tăng trưởng
    no     Tăng ca
    no     Tốc độ gió
    no     Tốc độ tăng)

rule head.rate
    match  (?:tỷ lệ|tỷ trọng|tỷ suất|cơ cấu|mức độ hoàn thành)(?=$| )
    set    kind=rate  unit=%
    yes    Tỷ {lệ|suất|trọng} giải ngân    kind=rate  unit=%
    yes    {Tỷ lệ|Mức độ hoàn thành} giải ngân    kind=rate  unit=%
    yes    Tỷ lệ{ giải ngân|}    kind=rate  unit=%
    yes    Cơ cấu (%)    kind=rate  unit=%
    no     Tỷ giá
    no     Tỷ lệ tăng (%)
    no     Cơ cấu)

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

piece unit-name    (?:ĐVT|ĐV tính|đơn vị tính|đơn vị|dvt)
piece unit-lead    \((?:<unit-name> ?:? ?)?|<unit-name> ?: ?
piece unit-end     (?=$| ?[).,;])
list  head-money   units where type=money
list  head-measure units where type=length|area|volume|mass|energy|power
list  head-percent units where type=percent

rule head.unit-money
    match  (?:<unit-lead>)(?:(?<scale><scale>) )?<head-money:unit>(?: ?/ ?(?<per>[\p{L} ]{1,20}))?<unit-end>
    set    kind=money  role=unit
    yes    Kim ngạch (triệu USD)    kind=money  unit=USD  scale=triệu
    yes    Đơn vị tính: Tỷ đồng    unit=VND  scale=Tỷ
    yes    Thu nhập (triệu đồng{| }/{| }người)    unit=VND  per=người
    no     (tỷ lệ)
    no     Tăng trưởng (tỷ trọng)
    no     Thu nhập (triệu đồng/người trong năm vừa qua)

rule head.unit-percent
    match  (?:<unit-lead>)<head-percent:unit>(?:/năm)?<unit-end>
    set    kind=rate  role=unit
    yes    Tỷ lệ (%)    unit=%  role=unit  kind=rate
    yes    ĐVT: %    unit=%
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
    match  (?:<unit-lead>)(?:(?<scale><scale>) )?<head-measure:unit>(?: ?/ ?(?<per>[\p{L} ]{1,20}))?<unit-end>
    set    kind=count  role=unit
    yes    Diện tích ({|dvt |ĐV tính |đơn vị }ha)    unit=ha  kind=count  role=unit
    yes    Sản lượng (nghìn tấn)    scale=nghìn
    yes    Năng suất (tấn{| }/{| }ha)    unit=tonne  per=ha
    no     (đất nông nghiệp)
    no     (tấn công mạng)
    no     Năng suất (tấn/ha theo báo cáo của các địa phương)

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
    yes    Tỷ Người    text=Tỷ Người
    yes    Lượt người    text=Lượt người
    yes    {Hộ|Ca|Chiếc|Cái|Dự án|Vụ|Lượt|Con|Hồ sơ|Giường}    role=unit  kind=count  alone=yes
    yes    Nghìn lượt khách    noun=lượt khách
    no     Người dân tộc
    no     Ca sĩ

# --- times, plans ------------------------------------------------------------------------------------------------------

rule head.period
    match  (?<year>(?:19|20)\d\d)(?![\d/.,-])
    set    role=period
    not-after  [\d/.,-]
    yes    Xếp hạng 2023    year=2023  role=period
    yes    GRDP 2024    year=2024
    no     12.2023
    no     Số 20231
    no     Xếp hạng 2023/

rule head.plan
    match  (?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|dự kiến|KH)(?=$| )
    set    role=plan  status=target
    yes    {Kế hoạch|Chỉ tiêu|KH|Mục tiêu|Dự kiến} năm 2025    status=target  role=plan
    yes    Dự toán    status=target
    no     Thực hiện
    no     KHCN

rule head.done
    # Not the values of `kết quả`: what was done, against what was planned.
    match  (?:ước )?(?:thực hiện|thực tế|TH|kết quả thực hiện|đã thực hiện)(?=$| )
    set    role=plan  status=actual
    yes    Ước thực {hiện|tế} năm 2024    status=actual  role=plan
    yes    Ước {đã |Ước |kết quả }thực hiện năm 2024    text={Ước đã thực hiện|Ước thực hiện|Ước kết quả thực hiện}
    yes    Ước {thực hiện|TH} năm 2024    status=actual
    yes    Ước thực hiện{ năm 2024|}    status=actual
    yes    Thực hiện 6 tháng    status=actual
    no     Kế hoạch
    no     THPT

# --- what stands below -------------------------------------------------------------------------------------------------

rule head.name
    match  (?:tên )?(?:tỉnh|thành phố|địa phương|đơn vị|quận|huyện|thị xã|xã|phường|quốc gia|nước|vùng|bộ|cơ quan|sở|trường|doanh nghiệp|công ty|ngân hàng|tổ chức|đội|đội bóng|đoàn|câu lạc bộ|CLB|hãng|sàn|địa bàn|vùng lãnh thổ|thị trường|tỉnh thành|bộ, ngành|sở, ngành|sở, ban, ngành|ban, ngành|cấp huyện)(?:(?:,|/|-| -| và) ?(?:tỉnh|thành phố|TP|thành|địa phương|đơn vị|huyện|quận|thị xã|xã|phường|thị trấn|vùng lãnh thổ|ngành|cơ quan|thị trường|tổ chức|thành phố trực thuộc Trung ương))*<head-whole>
    set    role=name
    yes    {Tỉnh|Thành phố}, thành phố{| đơn vị| huyện| xã| cơ quan| tổ chức| quận| phường| vùng lãnh thổ| và thành phố trực thuộc Trung ương| trực thuộc Trung ương}    role=name
    yes    {Tên Tỉnh|Thị trường|Thị xã|Thành phố}, thành phố    text={Tên Tỉnh, thành phố|Thị trường, thành phố|Thị xã, thành phố|Thành phố, thành phố}
    yes    Tỉnh, {câu lạc bộ|sở, ban, ngành|cấp huyện|tỉnh|địa phương|huyện|thị xã|phường|vùng lãnh thổ|cơ quan|tổ chức|đơn vị|quận|xã|thị trường}    text={câu lạc bộ|sở, ban, ngành|cấp huyện|Tỉnh, tỉnh|Tỉnh, địa phương|Tỉnh, huyện|Tỉnh, thị xã|Tỉnh, phường|Tỉnh, vùng lãnh thổ|Tỉnh, cơ quan|Tỉnh, tổ chức|Tỉnh, đơn vị|Tỉnh, quận|Tỉnh, xã|Tỉnh, thị trường}
    yes    Tỉnh- thành phố    text=Tỉnh- thành phố
    yes    Tỉnh{/| -} thành phố    text={Tỉnh/ thành phố|Tỉnh - thành phố}
    yes    Tỉnh, {thành phố|quốc gia|vùng|trường|công ty|đội bóng|hãng|địa bàn|TP|tỉnh|nước|bộ|sở|doanh nghiệp|ngân hàng|đội|đoàn|CLB|sàn|tỉnh thành|ban, ngành|thị trấn|ngành}    role=name
    yes    Tỉnh, thành{ phố|}    role=name
    yes    Địa phương    role=name
    no     Tỉnh lộ
    no     Xã hội

rule head.facet
    match  (?:các |tên )?(?:chỉ tiêu|tiêu chí|chỉ số thành phần|chỉ số|lĩnh vực|nội dung|nhóm hàng|mặt hàng|sản phẩm|danh mục|nhóm|khu vực|môn|môn học|môn thi|tên ngành|ngành học|kỳ hạn|loại [\p{L}]+|hạng mục|loại|ngành hàng|ngành|nhóm chỉ số|trục nội dung|trụ cột)<head-whole>
    set    role=facet
    over   head.plan  head.value
    yes    Chỉ {số thành phần|tiêu}    role=facet
    yes    Các Chỉ số thành phần    text=Các Chỉ số thành phần
    yes    Các tên ngành    text=Các tên ngành
    yes    {Nhóm chỉ số|Trục nội dung}    text={Nhóm chỉ số|Trục nội dung}
    yes    Tên Chỉ số thành phần    text=Tên Chỉ số thành phần
    yes    {Chỉ số thành phần|Nhóm hàng|Sản phẩm|Nhóm|Môn|Môn thi|Ngành học|Hạng mục|Ngành hàng|Trụ cột|Tiêu chí|Nội dung|Mặt hàng|Danh mục|Khu vực|Môn học|Kỳ hạn|Loại|Ngành}    role=facet
    yes    Chỉ số{ thành phần|}    role=facet
    yes    Lĩnh vực    role=facet
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
    match  (?:STT|TT|số TT|số thứ tự)(?![\p{L}])
    set    role=skip
    yes    {STT|TT|Số thứ tự}    role=skip
    yes    Số TT    text=Số TT
    no     Thứ tự
    no     TTHC

rule head.code
    match  (?:mã|điện thoại|số điện thoại|số ĐT|ĐT|SĐT|hotline|fax|năm sinh|ngày sinh|tuổi(?! thọ)|số báo danh|SBD|phòng|tầng|ngày|giờ|thời gian|lớp|trang|ghi chú|vòng|lô|số hiệu|biển số|số tài khoản|tài khoản|số nhà|địa chỉ|số quyết định|ký hiệu|tọa độ|kinh độ|vĩ độ)(?=$| |/)
    set    role=skip
    over   head.count
    yes    {Mã|SĐT|Fax|SBD|Tầng|Giờ|Lớp|Ghi chú|Lô|Biển số|Tài khoản|Địa chỉ|Ký hiệu|Kinh độ|ĐT|Hotline|Năm sinh|Tuổi|Số báo danh|Phòng|Ngày|Thời gian|Trang|Vòng|Số hiệu|Số nhà|Số quyết định|Tọa độ|Vĩ độ} trường    role=skip
    yes    {Số ĐT|Ngày sinh|Số điện thoại|Số tài khoản} trường    text={Số ĐT|Ngày sinh|Số điện thoại|Số tài khoản}
    yes    Mã{|/} trường    role=skip
    yes    Điện thoại    role=skip
    no     Điểm
    no     Số hồ sơ
    no     Tuổi thọ

rule head.total
    match  (?:tổng|tổng cộng|tổng số|cộng|trung bình|bình quân|toàn tỉnh|toàn ngành)<head-whole>
    set    role=total
    yes    {Tổng cộng|Cộng|Bình quân|Toàn ngành|Toàn tỉnh}    role=total
    yes    Tổng{ cộng|}    role=total
    yes    Tổng {cộng|số}    role=total
    yes    Trung bình:    role=total
    no     Tổng điểm
    no     Tổng vốn
