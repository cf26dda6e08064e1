# Words before a time that no value is told of: what is so is only the most since then, a good is to be delivered then,
# money is carried over from one year to another, or prices are those of that year.
#
# Not covered: `mức cao nhất năm 2023`, which may be the value of that year.

rule apart.extent
    # `cao nhất kể từ năm 2011`, `lần đầu tiên từ năm 2011`
    match  nhất(?: (?:trong lịch sử|cùng kỳ))? (?:tính |kể )?từ
    |      nhất(?: (?:một|theo) (?:quý|tháng|năm|tuần|phiên))? (?:trong|của)(?: vòng)?(?= (?:hơn |gần )?(?:\d+|<n12>) (?:năm|tháng|quý|tuần|ngày|phiên) (?:qua|gần đây|trở lại))
    |      (?:lần đầu|liên tiếp)(?: [^ .;]+){0,4}? kể từ
    |      lần đầu(?: tiên)? từ(?= năm)
    not-after  (?:thống|hợp) 
    yes    Giá dầu xuống mức thấp nhất {|tính |kể }từ năm 2011.    text=nhất {|tính |kể }từ
    yes    Giá dầu xuống mức thấp nhất {trong lịch sử|cùng kỳ} kể từ năm 2011.    text=nhất {trong lịch sử|cùng kỳ} kể từ
    yes    Lạm phát cao nhất {trong|của|trong vòng} 5 năm qua, lên 8%.    text=nhất {trong|của|trong vòng}
    yes    Nguồn cung thấp nhất một quý của 15 năm trở lại đây.    text=nhất một quý của
    yes    Lượng bán thấp nhất theo {tháng|năm|tuần|phiên} trong 15 năm qua.    text=nhất theo {tháng|năm|tuần|phiên} trong
    yes    Lạm phát cao nhất trong {hơn 40|gần 10|mười} năm qua.    text=nhất trong
    yes    Giá dầu thấp nhất trong 12 {tháng|quý|tuần|ngày|phiên} {qua|gần đây|trở lại đây}.    text=nhất trong
    yes    Giá thép giảm {lần đầu tiên|lần đầu} kể từ năm 2011.    text={lần đầu tiên|lần đầu} kể từ
    yes    Đây là lần đầu {|tiên }từ năm 2011 giá thép giảm.    text=lần đầu {|tiên }từ
    yes    Giá thép lần đầu vượt 900 USD kể từ năm 2011.    text=lần đầu vượt 900 USD kể từ
    yes    Năm thứ hai liên tiếp tăng trên 7% kể từ năm 2011.    text=liên tiếp tăng trên 7% kể từ
    no     Giá dầu tăng từ năm 2011.
    no     Tỉnh lần đầu từ chối 5 dự án thép.
    no     Hai bên thống nhất từ năm 2011 sẽ giảm thuế 5%.
    no     Công ty hợp nhất từ năm 2011 có 5 nhà máy.
    no     Tháng cao nhất trong {năm 2023|6 tháng đầu năm} có 300 ca.

rule apart.pace-of
    # What other years reached: `cao hơn mức tăng cùng kỳ các năm 2012 và 2013`.
    match  (?:tốc độ|mức) (?:tăng|giảm)(?: trưởng)?(?: của)?(?: cùng kỳ)?(?: (?:các|những))?(?= năm)
    after  (?:cao|thấp|nhanh|chậm|lớn|nhỏ) hơn(?: so với)? 
    |      sau 
    yes    Sản lượng vụ này tăng 5%, cao hơn {tốc độ|mức} tăng {|của }cùng kỳ các năm 2012 và 2013.    text={tốc độ|mức} tăng {|của }cùng kỳ các
    yes    GDP tăng 5%, chỉ sau mức tăng năm 2022.    text=mức tăng
    yes    GDP tăng 5%, {thấp|nhanh|chậm|lớn|nhỏ} hơn {|so với }mức tăng năm 2022.    text=mức tăng
    yes    Giá gạo giảm 5%, thấp hơn mức giảm những năm 2020 và 2021.    text=mức giảm những
    yes    GDP tăng 5%, cao hơn tốc độ tăng trưởng các năm 2020 và 2021.    text=tốc độ tăng trưởng các
    no     Mức tăng năm 2022 là 8%.
    no     GDP tăng 5%, cao hơn mức tăng 4% của năm 2022.

rule apart.assigned
    # What was assigned in a year that others are counted by: `giảm 3% số biên chế được giao năm 2015`.
    match  số (?:biên chế |người )?được giao(?= năm <y4>)
    yes    Từ năm 2016 đến năm 2019, tỉnh giảm 90 biên chế, bằng 3% số {|biên chế |người }được giao năm 2015.
    yes    Huyện giảm 12 người so với số được giao năm 2015.    text=số được giao
    yes    Tỉnh giảm 9% so với số biên chế được giao năm 2021.    text=số biên chế được giao
    no     Năm 2019, huyện được giao 90 biên chế.
    no     Số được giao thêm là 90 biên chế.

rule apart.delivery
    # When goods of a contract are to come: `vàng giao tháng 12`.
    match  (?:giao|kỳ hạn)(?= tháng )
    with   (?:giá|hợp đồng|sàn)
    yes    Giá vàng giao tháng 12 tăng 4 USD.    text=giao
    yes    Giá cà phê kỳ hạn tháng 5 tăng 4 USD.    text=kỳ hạn
    yes    {Sàn London tăng 4 USD với|Hợp đồng} cà phê giao tháng 5.    text=giao
    no     Hàng giao tháng 12 gồm 30 xe.
    no     Giá vàng giao ngay tăng 4 USD.

rule apart.norm
    # The years for which a norm was set, by which others are counted.
    match  (?:chuẩn|bộ tiêu chí|tiêu chí)(?: \p{L}+){0,6}?(?= giai đoạn )
    after  theo(?: mức| các)? 
    yes    Theo chuẩn nghèo đa chiều giai đoạn 2022-2025, huyện còn 500 hộ nghèo.    text=chuẩn nghèo đa chiều
    yes    Xã đạt 19 tiêu chí theo {|mức |các }{bộ tiêu chí|tiêu chí|chuẩn} nông thôn mới giai đoạn 2021-2025.    text={bộ tiêu chí|tiêu chí|chuẩn} nông thôn mới
    no     Xã đạt chuẩn giai đoạn 2021-2025.
    no     Theo kế hoạch giai đoạn 2021-2025, huyện còn 500 hộ nghèo.

rule apart.carried-over
    # Money of one year that is for another: both.
    match  chuyển nguồn(?: từ)?(?: năm <y4>)? sang
    yes    Tỉnh chi chuyển nguồn {từ |}năm 2010 sang năm 2011 là 5 tỷ đồng.    text=chuyển nguồn {từ |}năm 2010 sang
    yes    Tỉnh có 5 tỷ đồng chuyển nguồn sang năm 2011.    text=chuyển nguồn sang
    no     Tỉnh chuyển 5 tỷ đồng sang năm 2011.
    no     Số chi chuyển nguồn là 5 tỷ đồng.

rule apart.prices-of
    # The year whose prices a sum is reckoned in: `GRDP (theo giá so sánh năm 2010) tăng 5%`.
    match  (?:giá|thời giá)(?: so sánh| cố định| gốc)?(?: của)?(?= năm <y4>(?! (?:của|là|ở)))
    after  theo 
    |      tính bằng 
    |      \(
    yes    GRDP (theo giá {so sánh|cố định|gốc} năm 2010) tăng 5%.    text=giá {so sánh|cố định|gốc}
    yes    Sản lượng {tính theo|tính bằng} giá so sánh năm 1994 đạt 45 tỷ đồng.    text=giá so sánh
    yes    Sản lượng tính theo {thời giá|giá|giá của} năm 1994 đạt 45 tỷ đồng.    text={thời giá|giá|giá của}
    yes    GRDP đạt 45 nghìn tỷ đồng (giá {so sánh|cố định|gốc} năm 1994), tăng 8,1%.    text=giá {so sánh|cố định|gốc}
    no     Giá năm 2010 là 45 triệu đồng.
    no     Giá năm 2010 tăng 45 triệu đồng.
    no     Theo giá năm 2010 {là 45 triệu đồng|của Kolmex|ở Huế}, ông lãi 5 tỷ đồng.
    no     Theo giá thị trường, năm 2010 tỉnh thu 45 tỷ đồng.

rule apart.event
    # A day or a fair is held in another year than the one that it makes known: `Ngày Chuyển đổi số quốc gia năm 2025`.
    match  (?:Ngày hội|Ngày|Tuần lễ|Diễn đàn|Triển lãm|Hội chợ|Lễ hội) (?!ban hành)(?:(?!năm)\p{L}[\p{L}\p{M}]* ){1,9}?(?=(?:năm )?<y4>)
    after  (?:tại|khuôn khổ|chào mừng|nhân|hưởng ứng|dự|ở)(?: (?:chương trình|sự kiện|lễ)(?: chào mừng| hưởng ứng)?)? 
    yes    Tại {|chương trình |lễ hưởng ứng |sự kiện chào mừng }Ngày Môi trường thế giới {năm |}2025, Bộ công bố chỉ số PGI 2024.
    yes    Trong khuôn khổ {Ngày hội|Tuần lễ|Diễn đàn|Triển lãm|Hội chợ|Lễ hội} Sáng tạo quốc gia 2025, Bộ công bố chỉ số PII.
    yes    {Nhân|Hưởng ứng|Dự|Ở} Ngày hội Thanh niên số năm 2025, Bộ công bố chỉ số PII 2024.
    no     Ngày Môi trường thế giới năm 2025 có 300 người dự.
    no     Nhân ngày 5 tháng 6 năm 2025, Bộ công bố chỉ số PGI.
