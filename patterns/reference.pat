# References: numbers of legal documents. The name of a programme (`Đề án 06`) is none.
#
# Not covered: documents without a number (`Luật Đất đai 2024`).

piece document   (?:Quyết định|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch|Công văn|Công điện|Thông báo|Tờ trình|Báo cáo|Hướng dẫn|Kết luận|Luật|Pháp lệnh|Quy định|Văn bản|Chương trình|Lệnh|Sắc lệnh|Thông tri)

# `TT`, `CĐ`, `TTg`, `BCĐĐA06`: what kind of document it is, and whose.
piece issuer     (?-i:\p{Lu}[\p{Lu}\p{N}&]*[gr]?)

rule reference.number
    # Number, year and issuer; the kind of document may be missing.
    match  (?:<document>(?: số:?)? )?(?:số )?\d{1,5}[a-z]?(?:/\d{4})?(?:/<issuer>|-(?-i:\p{Lu}{2,}[gr]?))(?:[-/.]<issuer>)*
    yes    theo Thông tư {|liên tịch |số: }54/2024/TT-BCA của Bộ    text={Thông tư 54/2024/TT-BCA|Thông tư liên tịch 54/2024/TT-BCA|Thông tư số: 54/2024/TT-BCA}
    yes    theo Thông {tư|báo|tri} 54/2024/TT-BCA của Bộ    text={Thông tư 54/2024/TT-BCA|Thông báo 54/2024/TT-BCA|Thông tri 54/2024/TT-BCA}
    yes    theo {Báo cáo|Kết luận|Văn bản|Hướng dẫn} 54/BC-BCA của Bộ    text={Báo cáo 54/BC-BCA|Kết luận 54/BC-BCA|Văn bản 54/BC-BCA|Hướng dẫn 54/BC-BCA}
    yes    theo {Công điện 54/CĐ-TTg|Quy định 54-QĐ/TW|Báo cáo 54/BC-UBND|Lệnh 54/L-CTN}    text={Công điện 54/CĐ-TTg|Quy định 54-QĐ/TW|Báo cáo 54/BC-UBND|Lệnh 54/L-CTN}
    yes    theo {Tờ trình 54/TTr-UBND|Chương trình 54-CTr/TU|Sắc lệnh 54/SL|Pháp lệnh 54/2024/UBTVQH15}    text={Tờ trình 54/TTr-UBND|Chương trình 54-CTr/TU|Sắc lệnh 54/SL|Pháp lệnh 54/2024/UBTVQH15}
    yes    theo Nghị quyết 36a/NQ-CP của Chính phủ    text=Nghị quyết 36a/NQ-CP
    yes    theo số 54/2024/TT-BCA của Bộ    text=số 54/2024/TT-BCA
    yes    Quyết định số{|:} 430/QĐ-BCA ngày 26-1-2023    text={Quyết định số 430/QĐ-BCA|Quyết định số: 430/QĐ-BCA}
    yes    ban hành Kế hoạch 36/KH-BCĐĐA06    text=Kế hoạch 36/KH-BCĐĐA06
    yes    Nghị quyết 18-NQ/TW của Trung ương    text=Nghị quyết 18-NQ/TW
    no     Đề án 06/CP
    no     15 - 18 CBCS/1 Công an xã

rule reference.short
    # The press drops all but the number: `Quyết định số 422`.
    match  (?:Quyết định|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Chỉ thị|Công văn|Công điện|Kết luận|Pháp lệnh)(?: số)? \d{1,5}[a-z]?(?:/\d{4})?(?![.,]?\d)(?! (?:cuộc|vụ|đơn vị|tổ chức|cá nhân))
    not-after  Luật sửa đổi, bổ sung một số điều của 
    over   none.named
    no     Ngành đã ban hành kết luận 96 {cuộc|vụ|đơn vị|tổ chức|cá nhân|trường hợp}.
    yes    {Quyết định|Thông tư|Công văn|Kết luận} số 422 của Chính phủ    text={Quyết định số 422|Thông tư số 422|Công văn số 422|Kết luận số 422}
    yes    {Thông tư liên tịch|Chỉ thị|Công điện|Pháp lệnh} số 422 được ban hành.    text={Thông tư liên tịch số 422|Chỉ thị số 422|Công điện số 422|Pháp lệnh số 422}
    yes    {Quyết|Nghị} định số 422 của Chính phủ    text={Quyết định số 422|Nghị định số 422}
    yes    {Nghị định 54/2024|Thông tư 12/2020} của Chính phủ    text={Nghị định 54/2024|Thông tư 12/2020}
    yes    triển khai Nghị quyết {66|30a} của Bộ Chính trị    text=Nghị quyết {66|30a}
    no     Kế hoạch năm 2025
    no     Đề án 06
    no     Minh bạch trong ra quyết định 5,29 điểm.
    no     Luật sửa đổi, bổ sung một số điều của Pháp lệnh 16

rule reference.dated
    # Other papers too, where their day stands behind: `Kế hoạch số 62 ngày 8/3/2021`.
    match  (?:Kế hoạch|Thông báo|Báo cáo|Chương trình|Hướng dẫn|Tờ trình|Quy định|Văn bản|Lệnh)(?: số)? \d{1,5}[a-z]?(?:/\d{4})?(?=,? ngày \d{1,2}[/.-]\d)
    over   none.named  count.*
    yes    {Kế hoạch|Thông báo|Báo cáo|Tờ trình} số 47 ngày 5/6/2020 của Bộ    text={Kế hoạch|Thông báo|Báo cáo|Tờ trình} số 47
    yes    {Chương trình|Hướng dẫn|Quy định|Văn bản|Lệnh} 47{, ngày 5-6-2020| ngày 5.6.2020} nêu rõ.    text={Chương trình|Hướng dẫn|Quy định|Văn bản|Lệnh} 47
    yes    Sở ban hành Kế hoạch số {47a|47/2020} ngày 5/6/2020.    text=Kế hoạch số {47a|47/2020}
    no     Chương trình 47 ngày đêm đã kết thúc.
    no     Kế hoạch số 47 được ban hành ngày 5/6/2020.
    no     Kế hoạch 47 ngày 5 đêm của đoàn.
