# What a change is compared with: the time that follows these words (`so với năm 2023`).
#
# Not covered: a base that is no time (`so với Hà Nội`).

rule base.than
    match  (?:so với|so(?! (?:sánh|tài|đo))|bằng(?! (?:khen|cấp|lái|sáng chế|tốt nghiệp|thạc sĩ|tiến sĩ|đại học)))(?: (?:mức|kết quả thực hiện|kết quả|bình quân|trung bình|thực hiện|con số|dịp))?(?: của)?
    |      (?:tương đương|(?<!sánh )ngang)(?: với| bằng)?(?: mức)?(?: của)?(?= (?:cùng kỳ|(?:năm|quý|tháng|tuần) ))
    |      (?:giữ nguyên|giữ vững|duy trì)[^.;,:()]{0,30} như(?= (?:cùng kỳ|(?:năm|quý|tháng) ))
    yes    Huế xếp thứ 6, {giữ nguyên vị trí|giữ vững thứ hạng|duy trì} như {năm 2018|cùng kỳ|quý trước|tháng trước}.    text={giữ nguyên vị trí|giữ vững thứ hạng|duy trì} như
    yes    Xã có 60 giải, {tương đương|tương đương với|ngang|ngang bằng|ngang với mức của} năm 2011.    text={tương đương|tương đương với|ngang|ngang bằng|ngang với mức của}
    yes    Sản lượng tương đương {cùng kỳ|quý trước|tháng trước|tuần trước}.    text=tương đương
    yes    Sản lượng tương đương {quý 3|tháng 12} năm 2019.    text=tương đương
    no     Sản lượng tương đương 60 tấn.
    yes    tăng 10 bậc so {với |}năm 2023    text={so với|so}
    yes    cao hơn 3 điểm so với {bình quân|mức|kết quả|kết quả thực hiện|con số} của 5 năm trước    text={so với bình quân của|so với mức của|so với kết quả của|so với kết quả thực hiện của|so với con số của}
    yes    tăng 5% so với {dịp Tết|thực hiện|trung bình} năm ngoái    text={so với dịp|so với thực hiện|so với trung bình}
    yes    Sản lượng chỉ bằng năm ngoái.    text=bằng
    no     Tỉnh trao {bằng khen|bằng sáng chế|bằng tốt nghiệp|bằng lái} cho 5 người.
    no     sánh với
    no     sánh ngang năm 2019
    no     so sánh hai năm học
    no     Hai đội so tài năm 2023.
    no     Ông chẳng so đo năm nào.
    no     Ông nhận bằng {thạc sĩ|tiến sĩ|đại học} năm 2019.
    no     Huyện rà soát bằng cấp của 500 cán bộ.

rule base.more
    # What is more or less than that of somebody else: `cao hơn Đà Nẵng`.
    match  (?:cao|thấp|đắt|rẻ|nhiều|ít|lớn|nhỏ|mạnh|tốt|kém|nhỉnh) hơn(?: (?:nhiều|đáng kể))?(?: (?:mức|con số|của|so với|chỉ số|(?:bình quân|trung bình)(?: chung)?))*(?= (?:(?:tăng|giảm)(?: trưởng)? (?:<bound> )?\d|(?<=mức |con số )(?:<bound> )?\d|(?-i:\p{Lu})|thế giới|trong nước|cả nước|tỉnh|thành phố|cùng kỳ|(?:năm|quý|tháng|tuần|kỳ|vụ|phiên) |hôm qua|đầu năm|khối|bình quân|trung bình))
    yes    Giá nhà ở Hà Nội cao hơn Đà Nẵng 20%.    text=cao hơn
    yes    Giá vàng {đắt hơn|rẻ hơn|cao hơn so với} thế giới 20 triệu đồng/lượng.    text={đắt hơn|rẻ hơn|cao hơn so với}
    yes    Giá nhà ở Hà Nội {thấp|đắt} hơn Đà Nẵng 20%.    text={thấp hơn|đắt hơn}
    yes    Số ca mắc ở Huế {nhiều|ít} hơn Đà Nẵng 20 ca.    text={nhiều hơn|ít hơn}
    yes    Diện tích rừng của Huế {lớn|nhỏ} hơn Đà Nẵng 20%.    text={lớn hơn|nhỏ hơn}
    yes    Chỉ số của Huế {tốt|kém} hơn Đà Nẵng 2 điểm.    text={tốt hơn|kém hơn}
    yes    Chỉ số PCI cao hơn chỉ số trung bình của năm 2021 là 1,96%.    text=cao hơn chỉ số trung bình của
    yes    Giá vàng tăng mạnh hơn thế giới 2%.    text=mạnh hơn
    yes    Chỉ số PCI đạt 70,3 điểm, nhỉnh hơn năm 2023 là 0,6 điểm.    text=nhỉnh hơn
    yes    Giá vàng thế giới thấp hơn trong nước 15 triệu đồng/lượng.    text=thấp hơn
    yes    Thu nhập của xã cao hơn {mức của cả nước|của tỉnh|cả nước|thành phố|tỉnh} 2%.    text=cao hơn{ mức của| của|||}
    yes    Tỷ lệ nghèo cao hơn {cùng kỳ|năm trước|quý trước|tháng trước|tuần trước|kỳ trước|vụ trước|phiên trước|hôm qua|đầu năm|khối xã} 2%.    text=cao hơn
    yes    Điểm của tỉnh cao hơn {trung bình|bình quân|bình quân chung|trung bình chung của} cả nước 1,5 điểm.    text=cao hơn {trung bình|bình quân|bình quân chung|trung bình chung của}
    yes    Lượng mưa tháng 9 cao hơn {trung bình|bình quân} nhiều năm 20%.    text=cao hơn
    yes    IIP tăng 5%, thấp hơn {|nhiều |đáng kể }{mức |so với mức }tăng {|gần }7% của năm trước.    text=thấp hơn{| nhiều| đáng kể} {mức|so với mức}
    yes    Có 12 ca, ít hơn {con số|mức} 15 ca của năm trước.    text=ít hơn {con số|mức}
    yes    IIP giảm 5%, mạnh hơn giảm 7% của năm trước.    text=mạnh hơn
    yes    GRDP tăng 5%, thấp hơn tăng trưởng 7% của năm trước.    text=thấp hơn
    yes    Có 12 ca, ít hơn mức gần 15 ca của năm trước.    text=ít hơn mức
    no     cao hơn 20%
    no     nhiều hơn nữa

rule base.behind
    # Whom one is placed behind or before: `đứng thứ 7, sau Lào Cai và Yên Bái`.
    match  (?:(?:chỉ )?(?:xếp|đứng) (?:sau|trên)|(?<=[,;(] )(?:chỉ )?sau)(?: các (?:tỉnh|thành phố|địa phương|nước):?)?(?= (?:(?:(?:tỉnh|thành phố|TP) )?<place>|<country>|(?:huyện|xã|phường) <name>|<body>))
    with   (?:xếp|đứng) |hạng |vị trí |dẫn đầu
    yes    Tỉnh xếp thứ 7 toàn vùng, {|chỉ }sau {Lào Cai|huyện Sa Pa|TP Lào Cai|thành phố Lào Cai|tỉnh Lào Cai|Bộ Tài chính} và Yên Bái.    text={|chỉ }sau
    yes    Tỉnh {chỉ xếp|xếp|đứng} {sau|trên} {Lào Cai|Campuchia|xã Vĩnh Hòa|phường Vĩnh Hòa}.    text={chỉ xếp|xếp|đứng} {sau|trên}
    yes    Tỉnh giữ vị trí thứ 7; sau các {tỉnh|tỉnh:|thành phố|địa phương} Lào Cai và Yên Bái.    text=sau các {tỉnh|tỉnh:|thành phố|địa phương}
    yes    Ta giữ hạng 7 (hạng 5 khối), sau các nước Lào và Nga.    text=sau các nước
    yes    Tỉnh vào nhóm dẫn đầu về số hóa, chỉ sau Huế.    text=chỉ sau
    no     Tỉnh dẫn đầu, sau Tết sẽ họp.
    no     Tỉnh tăng 2%, sau Lào Cai.
    no     Sau Lào Cai là Yên Bái, xếp thứ 7.

rule base.same-period
    # `cùng kỳ năm 2018` is that stretch of 2018; without a year, of the year before.
    match  cùng (?:kỳ|thời gian|thời điểm|giai đoạn)(?: của)?
    set    same=yes
    yes    giảm 5% so với cùng {kỳ|thời gian|giai đoạn}    text={cùng kỳ|cùng thời gian|cùng giai đoạn}
    yes    giảm 5% so với cùng kỳ của năm 2018    text=cùng kỳ của
    yes    tăng 12% so với cùng thời điểm năm 2023    text=cùng thời điểm
    no     kỳ họp
    no     Cùng ngày, tỉnh họp báo.

rule base.times
    # So many times what there was then: `gấp đôi năm ngoái`.
    match  (?:(?:gấp|bằng)(?: <bound>)? (?:<words>|<number>) lần|gấp (?:đôi|rưỡi|ba|bốn))(?: mức)?(?: (?:bình quân|trung bình)(?: chung)?)?(?: của)?
    yes    gấp {đôi|rưỡi|ba|bốn} năm 2023    text={gấp đôi|gấp rưỡi|gấp ba|gấp bốn}
    yes    gấp {hơn 3|gần hai|3 - 4} lần năm 2023    text={gấp hơn 3 lần|gấp gần hai lần|gấp 3 - 4 lần}
    yes    bằng 1,5 lần năm ngoái    text=bằng 1,5 lần
    yes    gấp {đôi|3 lần} {mức |}{bình quân |trung bình |trung bình chung |}của năm 2023    text=gấp {đôi|3 lần} {mức |}{bình quân |trung bình |trung bình chung |}của
    no     gấp rút
    no     hai lần

rule base.from-level
    # The level that something moved from was so at the time right behind it: `giảm từ 9% năm 2015 xuống còn 5%`.
    match  từ(?: mức)?(?= (?:<bound> )?<number>(?: ?%| [\p{L}/]+){0,4}? \(?(?:cuối |đầu )?năm <y4>\)? (?:lên|xuống|còn|tăng lên|giảm còn))
    |      (?<= điểm |% )từ mức(?= <raw>(?:/<raw>)?(?: ?%| điểm) (?:của )?năm <y4>(?:[,.;)]|$))
    yes    giảm từ 9{%| điểm| triệu đồng/người} năm 2015 {xuống còn|xuống|còn|lên|lên mức} 5    text=từ
    yes    tăng từ mức {|hơn }63,12 {của |vào |hồi |}{|cuối |đầu }năm 2019 {lên|tăng lên|giảm còn} 63,85 điểm    text=từ mức
    yes    tăng từ 45 triệu đồng (năm 2019) lên 60 triệu đồng    text=từ
    yes    giảm từ 9 % năm 2015 xuống 5 %    text=từ
    yes    tăng từ 45 triệu đồng ({cuối|đầu} năm 2019) lên 60 triệu đồng    text=từ
    yes    tăng 3 điểm từ mức 36{|/100} điểm {|của }năm 2020{, xếp thứ 7|.|; xếp thứ 7|)|}    text=từ mức
    yes    tăng 3% từ mức 36{%| %} năm 2020    text=từ mức
    no     tăng từ 9% lên 10% năm 2015
    no     từ năm 2015, tỷ lệ giảm còn 5%
    no     Nhiều trường tuyển từ mức 25 điểm năm 2020.
    no     Chỉ số tăng 3 điểm từ mức đáy.
    no     Phong trào lan từ 9 xã được chọn làm thí điểm trong năm 2015 lên 20 xã.
