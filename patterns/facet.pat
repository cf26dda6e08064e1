# Facets: the part of an indicator that a value is for, where the article splits it.
#
# Not covered: goods that goods.tsv does not have (`bò tăng 5%`).

rule facet.field
    # A word for a part, and which: `lĩnh vực đất đai`. The word alone (`19 tiêu chí`) is none.
    match  (?<text>lĩnh vực (?:phòng cháy, chữa cháy|phòng, chống <np>))<np-lead>
    |      (?<text>(?:lĩnh vực|nội dung|hạng mục|tiêu chí|chỉ số thành phần|khu vực|nhóm hàng|nhóm|ngành hàng|ngành|loại hình|khối|mặt hàng|thị trường|phân khúc|phương thức|nguồn|mảng) <np>)<np-lead>
    set    for=score,rate,change,count,rank,money
    yes    {lĩnh|Khu} vực cư trú đạt 95,58%    text={lĩnh vực cư trú|Khu vực cư trú}
    yes    {lĩnh vực|Nhóm|Ngành|Khối|Thị trường|Phương thức|Mảng|Hạng mục|Chỉ số thành phần|Loại hình|Mặt hàng|Phân khúc|Nguồn} cư trú đạt 95,58%    text={lĩnh vực cư trú|Nhóm cư trú|Ngành cư trú|Khối cư trú|Thị trường cư trú|Phương thức cư trú|Mảng cư trú|Hạng mục cư trú|Chỉ số thành phần cư trú|Loại hình cư trú|Mặt hàng cư trú|Phân khúc cư trú|Nguồn cư trú}
    yes    Tiêu chí minh bạch tăng 0,4 điểm.    text=Tiêu chí minh bạch
    yes    lĩnh vực phòng cháy, chữa cháy với 90,1%    text=lĩnh vực phòng cháy, chữa cháy
    no     tỉnh đạt 95%
    no     xã đạt 19 tiêu chí

list  goods    goods

rule facet.named
    # Parts that the press names without such a word.
    match  (?<text>môn (?-i:\p{Lu})[\p{L}]*(?: (?:học|sử|văn|lý))?|đường (?:bộ|sắt|thủy nội địa|thủy|hàng không|biển)|ngân sách (?:trung ương|địa phương|tỉnh|huyện|xã)|vốn (?:trong nước|nước ngoài|ODA|trung ương|địa phương)|(?:khách|du khách|lượt khách) (?:quốc tế|nội địa)|trẻ em|người lớn|nam giới|nữ giới)
    set    for=score,rate,change,count,rank,money
    yes    xếp thứ nhì môn Toán    text=môn Toán  for=score,rate,change,count,rank,money
    yes    xếp thứ nhì môn Toán{ lý| học}    text={môn Toán lý|môn Toán học}
    yes    ngân sách {địa phương|huyện|trung ương|xã} chi 300 tỷ đồng    text={ngân sách địa phương|ngân sách huyện|ngân sách trung ương|ngân sách xã}
    yes    {ngân sách địa phương|Nam giới|Người lớn|Nữ giới} chi 300 tỷ đồng    text={ngân sách địa phương|Nam giới|Người lớn|Nữ giới}
    yes    {|Du |Lượt }khách quốc tế tăng 12%    text={khách quốc tế|Du khách quốc tế|Lượt khách quốc tế}
    yes    khách {quốc tế|nội địa} tăng 12%    text={khách quốc tế|khách nội địa}
    no     môn phái
    no     vốn vay nước ngoài

rule facet.level
    # Levels of government, grades and sides of trade.
    match  (?<text>cấp (?:trung ương|tỉnh|huyện|xã|bộ|cơ sở)(?:(?:,| và) cấp (?:huyện|xã|cơ sở))?)
    |      (?<text>loại (?:xuất sắc|giỏi|khá|trung bình|yếu|kém|tốt)|hệ (?-i:\p{Lu})[\p{L}]+|hợp phần \d+|(?:chiều )?(?:mua vào|bán ra)|ngành (?:cao|thấp) nhất)
    not-after  (?:xếp|phân|UBND|HĐND|lãnh đạo|chính quyền|cạnh tranh) 
    set    for=rate,money,change,count,score
    yes    tại cấp {tỉnh|trung ương|huyện|bộ|xã|cơ sở} khoảng 43%    text={cấp tỉnh|cấp trung ương|cấp huyện|cấp bộ|cấp xã|cấp cơ sở}  for=rate,money,change,count,score
    yes    tại cấp tỉnh, cấp xã khoảng 43%    text=cấp tỉnh, cấp xã
    yes    tại cấp tỉnh, cấp {cơ sở|huyện} khoảng 43%    text={cấp tỉnh, cấp cơ sở|cấp tỉnh, cấp huyện}
    yes    tại cấp tỉnh và cấp xã khoảng 43%    text=cấp tỉnh và cấp xã
    yes    55,7 triệu đồng/lượng ({mua vào|bán ra|hệ ĐL}) và 56,2 triệu đồng/lượng (bán ra)    text={mua vào|bán ra|hệ ĐL}
    yes    55,7 triệu đồng/lượng (chiều mua vào) và 56,2 triệu đồng/lượng (bán ra)    text=chiều mua vào
    yes    Loại {giỏi|xuất sắc|khá|yếu|tốt|trung bình|kém} chiếm 12%.    text={Loại giỏi|Loại xuất sắc|Loại khá|Loại yếu|Loại tốt|Loại trung bình|Loại kém}
    yes    Điểm chuẩn ngành {thấp|cao} nhất là 15.    text={ngành thấp nhất|ngành cao nhất}
    yes    hợp phần 2 giải ngân 40%    text=hợp phần 2
    no     UBND cấp tỉnh
    no     xếp loại giỏi
    no     hợp phần mới 2 giải ngân 40%
    no     tại {phân |HĐND |lãnh đạo }cấp tỉnh khoảng 43%
    no     tại {chính quyền cấp|cạnh tranh cấp} tỉnh khoảng 43%

rule facet.goods
    # What is traded or grown: figures of trade are split by it.
    match  (?<text><goods>)
    not-after  (?:quán|tiệm|chuỗi|cửa hàng|nuôi|trồng)
    set    for=change,money,count,rate
    yes    gạo giảm 8% về khối lượng    text=gạo
    yes    nhập khẩu xăng dầu giảm 12%    text=xăng dầu
    no     gạch
    no     bàn ghế gỗ
    no     mở 500 quán cà phê
    no     14.000 ha mặt nước nuôi tôm
    no     {Chuỗi |Tiệm |Cửa hàng |Trồng }gạo giảm 8% về khối lượng

list  part     parts

rule facet.part
    # Parts that the indices of government are made up of (parts.tsv).
    match  (?<text><part>)
    set    for=score,rank
    yes    tiếp cận đất đai chỉ đạt 6,4 điểm    text=tiếp cận đất đai
    yes    mạnh về cải cách tài chính công, xếp thứ 2/63    text=cải cách tài chính công
    no     đất đai
    no     cải cách tiền lương
