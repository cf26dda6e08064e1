# Ranks: a place in an order. `27/63` is a place only after a ranking word; elsewhere it is a count (`165/460 xã`).
#
# Not covered: places without a number (`nhóm đầu`, `cuối bảng`), heads (`người đứng đầu`), `lần thứ 2` (streak).

piece place-word  vị trí(?: xếp hạng)?|vị thứ|hạng|thứ bậc|ngôi
# `thứ 4/63`, `thứ 4 trên tổng số 63`, `thứ 4 trong 63 tỉnh`; `thứ 4 trong 5 năm` only tells how long.
piece out-of      (?: ?/ ?| trên(?: tổng số)? | trong(?: (?:tổng )?số)? (?!<raw> (?:năm|tháng|tuần|ngày|quý|kỳ|lần|mùa|vòng|trận)))
list  ordinal     ordinals
list  rank-worded rank-words

rule rank.bare-of
    # `thứ 4/63`: the whole tells that it is a place.
    match  thứ (?<text><digits:value>/(?<of>\d\d\d?))
    over   none.*  count.*
    set    unit=rank
    yes    Doanh nghiệp chấm tỉnh này thứ 4/63 về cải cách    value=4  of=63  unit=rank
    yes    Năm 2021, tỉnh còn thứ 18/63 về chuyển đổi số    value=18  of=63
    yes    Năm 2022, Việt Nam còn thứ 86/193 nước.    value=86  of=193
    no     thứ tư 4/6/2025
    no     sáng thứ 6/12/2024

rule rank.place
    # A number right after a word for place.
    match  (?!(?<=xếp )hạng (?:\d+ <ranked-noun>|20[0-3]\d(?![\d/])))<place-word>(?: thứ| số)? (?<text><int:value>[-–]<int:value_max>|(?<value>\d{3,4}) [-–] (?<value_max>\d{3,4})(?!\d)|<digits:value>(?:<out-of><raw:of>)?)(?! ?kg)
    not-after  (?:bệnh viện|thương binh|đường|mất|tuột|vuột) 
    over   none.*  count.*  rank.bare-of  rank.worded
    set    unit=rank
    yes    Công an thành phố {giữ|leo lên|rơi xuống|xuống|tụt xuống|lùi xuống} {vị trí|thứ bậc} 27/63 Công an các địa phương.    value=27  of=63  text=27/63
    yes    Công an thành phố giữ vị {trí|thứ} 27/63 Công an các địa phương.    value=27  of=63  text=27/63
    yes    Công an thành phố giữ vị trí 27{| }/63 Công an các địa phương.    value=27  of=63  text={27/63|27 /63}
    yes    Công an thành phố giữ vị trí 27/{| }63 Công an các địa phương.    value=27  of=63  text={27/63|27/ 63}
    yes    Tỉnh đứng ở vị trí thứ 5.    value=5
    yes    Huyện xếp hạng 12.    value=12
    yes    Xã đứng hạng 3 huyện, hạng 12 tỉnh.    value=3
    yes    Trường xếp {vị trí|hạng} 721-730.    value=721  value_max=730  text=721-730
    yes    Trường đứng ở vị trí {|xếp hạng }721 {-|–} 730.    value=721  value_max=730
    yes    từ vị trí số 51 lên vị trí thứ 33    value=51
    yes    Tỉnh xếp thứ hạng 5 toàn quốc.    value=5
    yes    Tỉnh xếp hạng 5 trên tổng số 63 tỉnh, thành.    value=5  of=63
    yes    Tỉnh giữ vị trí số 1 trong {|số |tổng số }63 tỉnh, thành.    value=1  of=63
    yes    Đội xếp hạng 5 trong 3 {năm|tháng|tuần|ngày|quý|kỳ|lần|mùa|vòng|trận} gần đây.    value=5  text=5
    no     lần thứ 2 dẫn đầu
    no     Báo cáo xếp hạng 63 {tỉnh, thành phố|địa phương|nền kinh tế|thành phố|trường|đại học|doanh nghiệp|ngân hàng}.
    no     Đây là bệnh viện hạng II.
    no     Đây là bệnh viện hạng 2.
    no     Ông là thương binh hạng 2.
    no     Xe đi theo đường hạng 3.
    no     Em vô địch hạng 55{| }kg.
    no     So với xếp hạng 2021, Trường Đại học Vinh tiến bộ.
    no     Đại học Vinh {để mất|đánh tuột|để vuột} vị trí số 1 vùng.
    yes    Đại học Vinh xếp hạng 2021/2400.    value=2021

rule rank.moved-to
    # `từ thứ hạng 86 lên 71`: the second place without its word.
    match  (?<text><int:value>(?:/<raw:of>)?)
    after  từ (?:<place-word>|thứ hạng|thứ)(?: thứ| số)? <int>(?:/<raw>)?(?: (?:năm |\()?20\d\d\)?)? (?:đã )?(?:lên|xuống|tụt xuống|rơi xuống|vươn lên|tăng lên)(?: còn| tới| đến)? 
    set    unit=rank
    yes    Việt Nam tăng 15 bậc từ {thứ hạng|hạng|thứ|vị trí thứ|vị trí số} 86 lên 71 trên thế giới    value=71  unit=rank
    yes    Việt Nam từ thứ bậc 86 {vươn|tăng} lên 71 trên thế giới    value=71
    yes    Huế khá hơn hẳn, từ thứ hạng 77/125 năm 2010 đã lên 62/141 năm 2016.    value=62  of=141
    yes    Tỉnh tụt 3 bậc, từ hạng 12 {xuống|tụt xuống|rơi xuống|xuống tới|xuống còn|xuống đến} 15.    value=15
    yes    tụt từ hạng 12 {năm 2023|(2023)} xuống 15.    value=15
    no     số xã nghèo giảm từ 86 xuống 71 xã
    no     Đội từ hạng 12 lên 71 điểm, bỏ xa nhóm dưới.

rule rank.step
    # `từ bậc 18 (năm 2012) lên bậc 6 (năm 2013)`: steps are places where one moves from one to another.
    match  bậc (?<text><digits:value>)(?= (?:\([^()]*\) |năm 20\d\d )?(?:lên|xuống|vươn lên|tụt xuống|rơi xuống) (?:bậc )?\d)
    |      (?<=lên |xuống )bậc (?<text><digits:value>)
    |      từ thứ (?<text><digits:value>)(?= (?:\([^()]*\) |năm 20\d\d )?(?:lên|xuống|vươn lên|tụt xuống|rơi xuống) (?:thứ )?\d)
    with   từ (?:bậc|thứ) \d
    over   none.*
    set    unit=rank
    yes    Tỉnh vượt 12 bậc, từ bậc 18 {(năm 2012) |}{lên|vươn lên} bậc 6 cả nước (năm 2013).    value=18
    yes    Tỉnh rơi từ bậc 4 {xuống|tụt xuống|rơi xuống} {bậc |}21.    value=4
    yes    Từ bậc 21 năm ngoái, tỉnh {lên|xuống} bậc 40.    value=40  unit=rank
    yes    Tỉnh rơi từ {thứ 6|bậc 6} năm 2015 xuống 22 năm 2016.    value=6
    yes    Chỉ số giảm 5 bậc, từ thứ 28 {(năm 2015) |}{xuống|lên|vươn lên|tụt xuống|rơi xuống} thứ 33.    value=28
    no     tăng từ bậc 4 với lương 5 triệu đồng
    no     Lương tính từ bậc 2, thợ bậc 7 cao nhất.
    no     Thợ lên bậc 4 sau 3 năm.

rule rank.ordinal
    # A verb of standing and `thứ`; without the verb `thứ 2` is a turn, a weekday or a name.
    match  (?<text>(?:xếp|đứng|về|lên|xuống)(?: (?:ở )?hàng)? thứ (?:<ordinal:value>|<digits:value>)(?:<out-of><raw:of>)?)
    |      (?:xếp|đứng)(?: hạng)? lần lượt (?:là |ở )?(?<text>thứ <digits:value>(?:/<raw:of>)?)
    over   count.*
    set    unit=rank
    yes    được đánh giá cao và xếp thứ nhất trong toàn lực lượng    value=1
    yes    Tỉnh đứng {|hàng |ở hàng }thứ hai khu vực.    value=2
    yes    {Vươn lên|Rơi xuống|Tụt xuống|Lên|Xuống} thứ 22/63 tỉnh, thành phố    value=22  of=63
    yes    {Xếp|Đứng|Được xếp} thứ 2{/| trên | trên tổng số }63 Công an tỉnh, thành phố    value=2  of=63
    yes    Cục xếp thứ nhì trong 33 cục.    value=2  of=33
    yes    Công tác CCHC của tỉnh xếp thứ 5/63.    value=5  indicator=Công tác CCHC
    yes    Đội chủ nhà về thứ ba chung cuộc.    value=3
    yes    Hai tỉnh {xếp|đứng|xếp hạng} lần lượt {|là |ở }thứ 7{|/63} và 12.    value=7
    no     Kỳ họp thứ 2 diễn ra hôm qua.
    no     Đây là lần thứ 3 tỉnh tổ chức.

rule rank.named
    # Behind a name in a sentence that ranks others: `Hà Nội vươn lên thứ 2, Đồng Nai [thứ ba]`.
    match  thứ <ordinal:value>
    after  <place> 
    with   (?:xếp|đứng|về|lên|xuống|vị trí|hạng) thứ (?:<ordinal>|\d)
    set    unit=rank
    yes    Hà Nội {vươn lên|xếp|đứng|lùi về|xuống|ở vị trí|giữ hạng} thứ 2 với 86,99%; Đồng Nai thứ ba.    value=3  text=thứ ba
    yes    Đà Nẵng đứng thứ nhất, Đồng Nai thứ ba.    value=3  unit=rank
    no     Hội nghị diễn ra tại Đồng Nai thứ ba tuần này, còn Đồng Nai thứ chín.
    no     Đà Nẵng đứng thứ nhất, hội nghị thứ ba sẽ bàn.

rule rank.next
    # Before a name in a sentence that ranks others: `Hà Nội dẫn đầu, [thứ 2] là Huế`.
    match  (?:(?<!và )|(?=thứ \S+ (?:là|thuộc về) ))(?<text>thứ (?:<digits:value>|<ordinal:value>))(?= (?:là |thuộc về )?(?:(?:tỉnh |thành phố |TP\.? ?)?<place>|<body>|(?-i:(?=\p{Lu}))<country>))
    after  (?:[,;:]|\S+ và) 
    with   (?:dẫn|đứng) đầu|(?:xếp|đứng|về) (?:thứ|nhất)|vị trí|hạng nhất|quán quân|(?:lớn|cao|nhiều|thấp|ít|nhanh) nhất|(?:tiếp|kế) (?:theo|đến)
    over   none.*
    set    unit=rank
    yes    Đầu tư {lớn|cao|nhiều|thấp|ít} nhất là Lào và thứ hai là Nga.    value=2  text=thứ hai
    yes    Tăng {nhanh nhất là Huế|vọt là Huế, tiếp theo là Vinh|vọt là Huế, kế đến là Vinh}, thứ ba là Đà Nẵng.    value=3
    yes    Hà Nội {dẫn đầu|đứng đầu|xếp thứ nhất|đứng thứ nhất|về nhất|giữ vị trí số 1|giành hạng nhất|là quán quân}; thứ 2 {|là |thuộc về }Huế đạt 90%.    value=2  unit=rank
    yes    Đứng đầu thế giới là Lào, thứ hai là Phần Lan.    value=2
    yes    Hà Nội dẫn đầu với 90% và thứ hai {là|thuộc về} Huế.    value=2  text=thứ hai
    yes    Dẫn đầu: Hà Nội, thứ {nhì|hai} {Huế|tỉnh Quảng Trị|thành phố Huế|TP Huế|TP. Huế|Bộ Tài chính}.    value=2  text=thứ {nhì|hai}
    yes    Hà Nội đứng ở vị trí số 1, thứ hai là Huế và thứ ba {là|thuộc về} Vinh.    value=2
    no     Hà Nội dẫn đầu; hội nghị thứ 2 họp ở Huế.
    no     Hà Nội dẫn đầu tuần trước và thứ ba Huế họp.
    no     Hà Nội dẫn đầu; thứ 2 họp ở Huế.
    no     Hà Nội dẫn đầu nhờ đầu tư, thứ hai là {ý thức|mỹ quan}.
    no     Hà Nội dẫn đầu giải thứ 2 Huế tổ chức.
    no     Họp xong, thứ 2 Huế mở hội.

rule rank.place-ordinal
    # A word for place and an ordinal. Classes of hospitals, roads and invalids are no ranks.
    match  <place-word>(?: thứ)? (?<text><ordinal:value>)(?! lần)
    without  bệnh viện hạng|thương binh hạng|đường hạng|bảng xếp hạng nhất
    over   duration.*
    set    unit=rank
    no     đoạt 1 giải Ba và 4 giải Tư
    yes    Nước giữ vị trí thứ {hai|ba} năm ngoái tụt xuống cuối bảng.    value={2|3}
    yes    Huyện vươn lên hạng tư.    value=4
    yes    Đội giành {hạng|vị trí|ngôi} {|thứ }ba.    value=3  unit=rank
    no     ở vị trí trung tâm
    no     xếp hạng năm 2022 có giảm nhẹ
    no     bệnh viện hạng ba của tỉnh
    no     Hai đội đổi vị trí ba lần.
    no     Ông là thương binh hạng ba.
    no     Xe chỉ đi được đường hạng ba.
    no     Mỹ có nhiều hãng góp mặt trong bảng xếp hạng nhất, 182 cái tên.

rule rank.superlative
    # `nền kinh tế lớn thứ ba`
    match  (?<text>(?:lớn|cao|nhiều|đông dân|đông|tốt|thấp|dài|nhanh|mạnh|giàu|ít|trẻ|già|rộng|sâu|quan trọng) thứ (?:<ordinal:value>|<digits:value>))
    set    unit=rank
    yes    Đây là hồ nước ngọt rộng thứ 2 cả nước.    value=2
    yes    thị trường xuất khẩu {lớn|tốt|quan trọng} thứ ba của Việt Nam    value=3  unit=rank
    yes    cầu thủ {trẻ|già} thứ 2 của đội    value=2
    yes    Nước này đông dân thứ 3 Đông Nam Á.    value=3  text=đông dân thứ 3
    yes    Tỉnh có số ca mắc {nhiều|ít|thấp} thứ hai cả nước.    value=2
    yes    Kinh tế tỉnh tăng {nhanh|mạnh} thứ hai cả nước.    value=2
    yes    Đây là {sông dài|hồ sâu|núi cao|đảo rộng|nước giàu|nước đông} thứ ba châu Á.    value=3
    no     lớn lần thứ ba
    no     vấn đề lớn thứ yếu
    no     có mặt từ sáng sớm thứ 3

rule rank.prize
    # `đoạt giải nhì`; prizes that are counted (`1 giải Ba`) are counts.
    match  (?:đoạt|giành|đạt|nhận)(?: được)? (?<text>giải <ordinal:value>)
    not-after  \d (?:em|học sinh|thí sinh|sinh viên|người|đội|vận động viên|VĐV|bài|tác phẩm|đề tài)(?: \p{L}+){0,3} 
    set    unit=rank
    no     Huế có 15 {em|học sinh|thí sinh khối chuyên|tác phẩm} đoạt giải nhất.
    no     Huế có 15 {sinh viên|người|đội|vận động viên|VĐV|bài|đề tài khoa học} đoạt giải nhất.
    yes    Huế cử 15 em đi thi cấp quốc gia và giành giải nhì.    value=2
    yes    Đội tuyển {đoạt|đạt|giành} {|được }giải nhì toàn quốc.    value=2
    yes    Em nhận giải ba cấp tỉnh.    value=3
    no     đoạt 1 giải Ba và 4 giải Tư
    no     Ban tổ chức trao giải nhì cho Huế.

rule rank.nth-that
    # `là tỉnh thứ 2 cả nước hoàn thành`: one after another has come so far.
    match  (?:tỉnh|thành phố|địa phương|đơn vị|huyện|xã|quốc gia|nước|trường|bệnh viện|doanh nghiệp) (?<text>thứ (?:<digits:value>|<ordinal:value>))(?= (?:trên |của |trong )?(?:cả nước|toàn quốc|thế giới|toàn tỉnh|châu (?:Á|Âu)|Đông Nam Á|khu vực)(?! (?:có|là|đang)(?!\p{L})))
    over   none.*  rank.named
    set    unit=rank
    yes    Huế là {tỉnh|địa phương|thành phố|đơn vị} thứ 2 {|trên |của |trong }{cả nước|toàn quốc} hoàn thành việc này.    value=2  unit=rank
    yes    Lào là {quốc gia|nước} thứ {ba|4} {thế giới|châu Á|Đông Nam Á|trong khu vực} làm việc này.    value={3|4}
    yes    Đây là {xã|huyện|trường|bệnh viện|doanh nghiệp} thứ 2 toàn tỉnh số hóa xong.    value=2
    no     Đây là lần thứ 2 cả nước họp.
    no     Tỉnh thứ hai tuần tới họp, cả nước chờ.

# In what, and with which figure, between two ranks.
piece rank-in     (?: về [^.;,(]*)?(?: \([^()]*\))?

rule rank.more
    # `xếp thứ 10, thứ 5 và thứ 3`
    match  (?<text>(?:thứ|hạng) (?:<digits:value>(?:/<raw:of>)?|<ordinal:value>))
    after  (?:dẫn đầu|đứng đầu|(?:xếp|đứng|về|vị trí) (?:thứ|hạng) [\p{L}\d/]*)<rank-in>(?:, thứ [\p{L}\d/]*<rank-in>)*(?:,| và) 
    over   none.*  rank.next
    set    unit=rank
    yes    Hà Nội và Huế đứng thứ nhất, thứ nhì    value=2
    yes    đứng thứ 3 về hạ tầng (65,6 điểm) và thứ 5 về nhân lực    value=5
    yes    lần lượt {xếp|đứng|về} thứ 10, thứ 5 và thứ 3    value=5
    yes    lần lượt xếp hạng 10, hạng 5 và hạng 3    value=5
    yes    {dẫn đầu|đứng đầu} về đào tạo, thứ 2 về thu hút vốn (sau Huế) và thứ 3 về hạ tầng    value=2
    yes    Hai tỉnh giữ vị trí thứ 5/63 và thứ 9/63.    value=9  of=63
    no     sáng thứ 7 và thứ 3
    no     kỳ họp thứ 10, thứ 11

rule rank.more-years
    # `xếp thứ 2 năm 2021, thứ 4 năm 2022`
    match  (?<text>thứ (?:<digits:value>(?:/<raw:of>)?|<ordinal:value>))(?= (?:vào )?năm 20\d\d)
    after  (?:thứ|hạng) [\p{L}\d/]+ (?:vào )?năm 20\d\d(?:, rồi|, và|,|;| và) 
    with   xếp|đứng|vị trí|hạng
    over   none.*
    set    unit=rank
    yes    Huế xếp {thứ|hạng} 5 năm 2019, thứ {7|bảy} năm 2020.    value=7
    yes    Huế {giữ vị trí|giành hạng|xếp hạng} thứ 5 vào năm 2019, thứ 7 vào năm 2020.    value=7
    yes    Huế đứng thứ 5 năm 2019{ và|,|;|, rồi|, và} thứ 4/63 {|vào }năm 2020.    value=4  of=63  unit=rank
    no     Kỳ họp thứ 5 năm 2019, thứ 6 năm 2020 đều ở Huế.
    no     Huế xếp thứ 5 năm 2019, kỳ họp thứ 6 năm 2020 nêu rõ.
    no     Huế xếp thứ 5 năm 2019, thứ 6 {này họp tiếp|năm học mới mở màn}.

rule rank.more-far
    # ... and behind a long name: `đứng thứ 31 về chỉ số hài lòng (SIPAS) và thứ 9 cả nước về PCI`.
    match  (?<text>thứ (?:<digits:value>|<ordinal:value>))(?= (?:(?:cả nước|toàn quốc) về |(?:cả nước|toàn quốc|toàn tỉnh|(?:toàn|của|trong) (?:vùng|khu vực))(?:[.,;)]|$)))
    after  và 
    with   (?:xếp|đứng|vị trí) thứ (?:<ordinal>|\d)
    over   none.*
    set    unit=rank
    yes    Mức tăng này {xếp|đứng} thứ 6 trong vùng và thứ 17 {cả nước|toàn quốc|toàn tỉnh}.    value=17  text=thứ 17
    yes    Chỉ số đứng thứ 17 cả nước và thứ {6|hai} {trong vùng|của vùng|toàn vùng|trong khu vực}, tăng 2 bậc.    value={6|2}
    yes    Huế {xếp|đứng|ở vị trí} thứ 31 về chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) và thứ 7 {cả nước|toàn quốc} về PCI.    value=7  unit=rank
    yes    Huế đứng thứ nhất về chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) và thứ {ba|3} cả nước về PCI.    value=3
    no     Tỉnh xếp thứ 5; sau kỳ họp thứ 2 và thứ 7 về quê.
    no     Họp chiều thứ 6 và thứ 7 cả nước về dự.
    no     Huế xếp thứ 5 ở cuộc thi thứ 7 toàn quốc về tin học.

rule rank.more-bare
    # `đứng thứ 19 và 20`, `lần lượt xếp vị trí 3, 4, 5, 6`: those behind the first without their word, up to the end of
    # what is said.
    match  (?<text><int:value>)(?=(?:, <int>)*(?:,? và <int>)?(?:[.,;)](?! <int>)|$| (?:cả nước|toàn quốc|thế giới|trên thế giới|toàn cầu|châu (?:Á|Âu)|Đông Nam Á|Việt Nam|trong bảng|lần lượt là|thuộc về|về (?!đích|trước|sau)|với (?!nhau|các|(?-i:\p{Lu}))|sau khi|là (?-i:\p{Lu}))))
    after  (?:(?:xếp|đứng)(?: hạng)?(?: lần lượt)?(?: là)?(?: ở)?(?:(?: thứ)? <place-word>)?|(?:lần lượt(?: (?:là|ở|giữ|có))?|giữ|giành|ở|lên|xuống)(?: các)?(?: thứ)? <place-word>)(?: thứ| số)? <int>(?: (?:Đông Nam Á|châu Á|thế giới|Việt Nam|cả nước))?(?:, <int>)*(?:,| và) 
    over   none.*  count.*  rank.respective
    set    unit=rank
    yes    Huế và Vinh đứng thứ 19 và 20.    value=20
    yes    hai tỉnh lần lượt xếp hạng 7 và 12 {cả nước|toàn quốc}    value=12
    yes    hai nước lần lượt đứng ở vị trí thứ 7 và 12 {thế giới|trên thế giới|toàn cầu}    value=12  unit=rank
    yes    ba tỉnh lần lượt xếp thứ 12, {7|7, 4} và 2    value=7
    yes    bốn tỉnh lần lượt {xếp|giữ|đứng ở} vị trí {|thứ }13, 24, 25, 36 về PCI    value=24
    yes    Hai tỉnh cùng {lên|xuống} {vị trí|hạng} thứ 7 và 8.    value=8
    yes    Hai tỉnh giữ vị trí thứ 7 và 8 {với giá trị|với số điểm|với tổng điểm|với điểm|với 61|sau khi}.    value=8
    yes    bốn tỉnh giữ {vị trí|thứ hạng} thứ 5, 6, 7, 8 cả nước    value=6
    yes    Ba tỉnh giữ vị trí thứ 5, 6, 7 với điểm số sát nhau.    value=6
    yes    Hai tỉnh đứng thứ 5 và 6 với 70,2 điểm.    value=6
    yes    Trường xếp ở vị trí 45 {Đông Nam Á|Việt Nam|thế giới|cả nước} và 550 châu {Á|Âu}.    value=550
    yes    Trường xếp hạng 945 châu Á và 50 {Đông Nam Á|Việt Nam}.    value=50
    yes    Xếp thứ 2 và 3 {lần lượt là|thuộc về|là} Huế, Vinh.    value=3
    yes    hai tỉnh đứng ở thứ hạng 7 và 12 trong bảng xếp hạng    value=12
    yes    hai tỉnh xếp {hạng |}lần lượt {là |}thứ 7 và 12, thuộc tốp đầu    value=12
    yes    Vinh và Đà Lạt lần lượt {|là |ở |giữ |có }{|thứ }hạng 311 và 402.    value=402
    no     Vinh và Đà Lạt lần lượt có 311 và 402.
    no     đứng thứ 19 và 20 xã đạt chuẩn
    no     Huế đứng thứ 19 và 20 với Vinh.
    no     Huế giữ vị trí thứ 7 và 8 sau đó rời giải.
    no     đứng thứ 19, 20 xã đạt chuẩn, 21 xã về {đích|trước}
    no     đứng thứ 19 và 20% số xã đạt chuẩn

rule rank.respective
    # `với thứ hạng lần lượt là 1.412, 2.051 và 2.690`: the word for a place stands before all of them.
    match  (?<text><digits:value>(?:/<raw:of>)?)
    after  <place-word> lần lượt(?: (?:là|ở))?(?: thứ)? (?:<raw>(?:/<raw>)?(?:,| và) )*
    over   none.*
    set    unit=rank
    yes    Vinh, Huế và Đà Lạt có {thứ hạng|vị trí} lần lượt {|là |ở }1.311, 2.402 và 3.155.    value=1311  unit=rank
    yes    Hà Nội, Huế và Cần Thơ ở thứ hạng lần lượt là {|thứ }311, 402 và 455    value=311  subject=Hà Nội
    yes    Hà Nội và Huế ở vị trí lần lượt là 311 và 402.    value=311  subject=Hà Nội
    yes    Lào và Nga giữ thứ hạng lần lượt là 31/141 và 42/141.    value=31  of=141  subject=Lào
    no     Điểm của ba trường lần lượt là 311, 402 và 455.
    no     Vinh và Huế ở vị trí lần lượt 12 km và 15 km.

rule rank.of-field
    # `Đại học Vinh (thứ 3336 thế giới)`: where the place is held stands with it.
    match  \((?<text>(?:thứ|hạng) <digits:value>)(?= (?:thế giới|toàn cầu|châu (?:Á|Âu|Phi|Mỹ)|Đông Nam Á|cả nước|toàn quốc|Việt Nam|toàn tỉnh)\))
    over   none.*  count.*
    set    unit=rank
    yes    Đại học Vinh ({thứ|hạng} 3336 {thế giới|toàn cầu|châu Á|châu Âu|châu Phi|châu Mỹ|Đông Nam Á}) góp mặt.    value=3336  unit=rank
    yes    Trường đứng đầu vùng (thứ 12 {cả nước|toàn quốc|Việt Nam|toàn tỉnh}).    value=12
    no     Hội nghị (thứ 12) khai mạc.
    no     Đại hội (lần thứ 12 cả nước) khai mạc.

piece ranked-noun  (?:tỉnh|địa phương|đơn vị|bộ|sở|huyện|quận|xã|nước|quốc gia|nền kinh tế|thành phố|trường|đại học|doanh nghiệp|ngân hàng)

rule rank.worded
    # Words that are a place by themselves (rank-words.tsv). Heads of offices are none.
    match  (?<text><rank-worded:value>)
    not-after  (?:người|cá nhân|lãnh đạo|cán bộ|vai trò|ông|bà|đồng chí) 
    not-after  (?:mất|tuột|vuột)(?: (?:vị trí|ngôi|vị thế))? 
    not-after  không còn (?:giữ|duy trì|nắm)[^.;:()]{0,50} 
    not-after  (?:giữa|so với|kém|hơn|cách|thua|của) (?:đơn vị|tỉnh|huyện|thành phố|địa phương|sở|bộ|xã|đội) 
    not-after  (?:nhóm|tốp|top|(?:các|những|số ít) (?:<ranked-noun>|tỉnh, thành|sở, ngành|bộ, ngành))(?: đứng)? 
    not-after  (?<!thứ )(?<!\d)(?:[2-9]|[1-5]\d) (?:<ranked-noun>|tỉnh(?:, |/| )thành(?: phố)?|sở, ngành|bộ, ngành)(?: đứng)? 
    set    unit=rank
    yes    XÃ PHÚ LỘC {ĐẾN NAY|THU NGÂN SÁCH|TỪ NĂM 2020|TRONG NĂM 2023|TẠI HỘI THI} ĐỨNG ĐẦU HUYỆN    subject=XÃ PHÚ LỘC
    yes    Công ty Minh Phú {nuôi tôm Cà Mau|hôm qua} lên đứng đầu ngành.    subject=Công ty Minh Phú
    yes    XÃ PHÚ LỘC VỀ NHẤT HỘI THI    subject=XÃ PHÚ LỘC
    yes    XÃ PHÚ LỘC {CỦA HUYỆN PHÚ VANG|VÀ XÃ PHÚ MẬU} ĐỨNG ĐẦU    subject=XÃ PHÚ LỘC
    yes    TP Hải Phòng đứng đầu bảng xếp hạng.    value=1
    yes    Đây là lần thứ {2|12} thành phố dẫn đầu cả nước.    value=1
    no     Sở Y tế và quận Long Biên là {2|5|12} {đơn vị|địa phương|tỉnh, thành|sở, ngành|bộ, ngành} dẫn đầu cả nước.
    no     Huế {mất|để mất} vị trí đứng đầu vào tay Đà Nẵng.
    no     Huế không còn {giữ được|duy trì|nắm} {vị thế|chuỗi 9 năm liên tiếp} đứng đầu như trước.
    no     Huế {mất|tuột|vuột|đánh mất} {ngôi|vị thế|vị trí} dẫn đầu.
    no     trách nhiệm của người đứng đầu các cấp
    no     Ông dẫn đầu đoàn công tác thăm tỉnh.
    no     {Cá nhân|Cán bộ|Lãnh đạo|Đồng chí} đứng đầu đơn vị phải xin lỗi.
    no     Bà đứng đầu nhóm nghiên cứu.
    no     Tỉnh đề cao vai trò đứng đầu của giám đốc.
    no     Điểm của Huế kém 2,5 điểm so với {đơn vị|tỉnh|thành phố|địa phương} dẫn đầu.
    no     Khoảng cách giữa {huyện|sở|bộ|xã|đội} dẫn đầu và phần còn lại là 2,5 điểm.
    no     Điểm của Huế {kém|hơn|cách|thua} tỉnh dẫn đầu 2,5 điểm, bằng 90% điểm của tỉnh dẫn đầu.
    no     Huế nằm trong {nhóm|tốp|top} dẫn đầu cả nước.
    no     Huế là một trong {những|các|số ít} {tỉnh|thành phố|tỉnh, thành} dẫn đầu cả nước.
    no     Đó là những {sở, ngành|bộ, ngành|trường|doanh nghiệp} dẫn đầu.
    no     Những nước đứng đầu bảng xếp hạng là Lào, Nga.
    no     Danh sách có 20 {tỉnh|tỉnh thành|tỉnh/thành phố|tỉnh, thành phố|sở, ngành|thành phố} đứng đầu bảng xếp hạng.

rule rank.top
    # One of the first so many. `nhóm 5 hộ` is a group.
    match  (?<text>(?:top|tốp) <digits:value>)
    |      (?<text>(?:nhóm|một trong) <digits:value>|nhóm <words:value>)(?= (?:các )?(?:tỉnh, thành|tỉnh|địa phương|đơn vị|cơ quan|thành phố|công an|bộ, ngành|bộ|sở, ngành|huyện|xã|nước|quốc gia|nền kinh tế|ngân hàng|doanh nghiệp|trường)[^.;,]*(?:dẫn đầu|đứng đầu|đi đầu|hàng đầu|cao nhất|tốt nhất|lớn nhất|nhiều nhất))
    |      (?<=nằm trong |lọt vào |có mặt trong |thuộc )(?<text><digits:value>)(?= (?:các )?(?:tỉnh|địa phương|đơn vị|thành phố|bộ|nước|quốc gia)(?: [^.;,\d]*)? (?:dẫn đầu|đứng đầu|đi đầu)(?: (?:về|cả nước|toàn quốc|thế giới|khu vực)|[.,;)]|$))
    |      (?<=trong )(?<text>nhóm <digits:value>)(?= (?:tỉnh, thành phố|tỉnh, thành|địa phương)(?:[.;)]|$))
    not-after  (?:trung bình|bình quân)(?: của)? 
    |      khỏi 
    over   count.*
    set    unit=rank  mod=at_most
    yes    phấn đấu lọt Top 10 Công an các địa phương    value=10  mod=at_most
    yes    Tỉnh nằm trong nhóm 5 địa phương {dẫn|đứng} đầu cả nước.    value=5
    yes    Tỉnh nằm trong {tốp|nhóm} 5 tỉnh, thành phố dẫn đầu cả nước.    value=5
    yes    Tỉnh nằm trong nhóm 5 {địa phương|tỉnh|tỉnh, thành} {dẫn đầu|cao nhất|tốt nhất} cả nước.    value=5
    yes    Công an huyện nằm trong nhóm 5 đơn vị tốt nhất.    value=5
    yes    Bộ Tài chính ở nhóm 3 {bộ|bộ, ngành} dẫn đầu.    value=3
    yes    Sở Y tế ở nhóm 3 sở, ngành dẫn đầu.    value=3
    yes    Huyện ở nhóm 3 huyện dẫn đầu.    value=3
    yes    {Xã|Nước này|Đơn vị} ở nhóm 3 {xã|nước|công an cấp huyện|cơ quan} dẫn đầu.    value=3
    yes    Huế nằm trong nhóm 5 thành phố có chỉ số cao nhất.    value=5
    yes    Tỉnh là một trong 5 địa phương dẫn đầu cả nước.    value=5
    yes    Tỉnh {vào|trở lại} nhóm 10 các {tỉnh|thành phố} có điểm số cao nhất.    value=10
    yes    Sơn La {nằm trong|lọt vào|có mặt trong|thuộc} 10 {địa phương|tỉnh} {đi|dẫn} đầu{ về hạ tầng số|}.    value=10  text=10
    yes    Sơn La nằm trong 5 đơn vị của khối đứng đầu cả nước.    value=5  mod=at_most
    yes    Tỉnh phấn đấu giữ vững trong nhóm 20 {địa phương|tỉnh, thành|tỉnh, thành phố}.    value=20  status=target
    no     Bão ảnh hưởng trong nhóm 20 tỉnh, thành phố miền Trung.
    no     Ông thuộc 10 đơn vị có người đứng đầu bị phê bình.
    yes    Lào nằm trong nhóm {40|bốn mươi} {quốc gia|nền kinh tế} {hàng đầu|dẫn đầu|lớn nhất|tốt nhất} thế giới.    value=40
    yes    Hãng thuộc nhóm năm {ngân hàng|doanh nghiệp|trường} hàng đầu.    value=5
    yes    Sơn La nằm trong nhóm 5 địa phương có nhiều xã nghèo nhất hoặc thu hút nhiều nhất.    value=5
    no     Lào nằm trong nhóm 40 quốc gia có thu nhập thấp, hàng đầu về lúa.
    yes    XÃ PHÚ LỘC VÀO TOP 10 TOÀN TỈNH    subject=XÃ PHÚ LỘC
    no     nhóm 5 hộ gia đình nghèo
    no     {Trung bình|Bình quân} {|của }nhóm 4 sở, ngành đứng đầu là 80 điểm.
    no     Nhóm máu O đang thiếu.
    no     Huế {văng|rời|bật|rớt} khỏi {top|tốp} 10.

rule rank.band
    # Far down a table places are told in bands: `trong nhóm 391-400 và 401-420`.
    match  (?<text><int:value>[-–]<int:value_max>)(?=[.,;)]|$| (?:và|của|thế giới|châu|Việt Nam|trong|lên|xuống|tại|theo|ở|trên|toàn cầu)(?!\p{L}))
    after  (?:nhóm|top|tốp)(?: <int>[-–]<int>(?:,| và))* 
    with   (?:xếp|thứ|tụt|tăng) hạng|hạng \d
    over   rank.top  rank.band-school
    set    unit=rank
    yes    Bảng xếp hạng có Vinh và Đà Lạt trong {nhóm|top|tốp} 411{-|–}420 và 501-550.    value=411  value_max=420
    yes    Đại học Vinh {xếp hạng cao hơn năm ngoái|tụt hạng|giữ thứ hạng|tăng hạng}: top 501-550 {thế giới|châu Á|Việt Nam|toàn cầu|của châu lục|trong vùng|tại châu Á|theo QS|ở châu Á|trên thế giới}.    value=501  value_max=550
    yes    Đại học Vinh tụt hạng từ nhóm 501-550 {lên|xuống} nhóm 601-650    text=501-550  value=501
    yes    Sau hạng 411 là nhóm 501-550, 601-650.    value=501  value_max=550  unit=rank
    yes    Đại học Vinh tụt hạng, xuống nhóm 601-650    value=601
    yes    Lào, Thái Lan và Nga tụt hạng, lần lượt về nhóm 411-420, 501-550 và 601-650.    value=411  subject=Lào
    no     Xếp hạng theo nhóm 18-25 tuổi.
    no     Nhóm 18-25 của lớp học múa.
    no     Xếp hạng xong, nhóm {30-40 người ra về|30-40 vào vòng trong}.

rule rank.band-school
    # Universities far down a table: `Đại học Cần Thơ thuộc nhóm 301 - 350`, `xuống nhóm 1.401+`.
    match  (?:nhóm|top|tốp) (?<text>(?<value>\d\.?\d{2,3}) ?[-–] ?(?<value_max>\d\.?\d{2,3})(?![\d.]*\d| (?:có|gồm|là)(?!\p{L})))
    with   đại học|ĐH|học viện
    over   rank.top  count.*
    set    unit=rank
    yes    {Đại học|ĐH|Học viện} Vinh {thuộc|nằm trong} {nhóm|top|tốp} 411{-|–| - | – }420.    value=411  value_max=420
    yes    ĐH Vinh vào nhóm 1.001-1.200 thế giới.    value=1001  value_max=1200
    no     Lớp múa nhận nhóm 118-125 em.
    no     Trong nhóm 411-420 {có|gồm|là} Đại học Vinh.
    no     ĐH Vinh mở lớp cho nhóm 18-25 tuổi.

rule rank.band-open
    # ... and the last band, which has no end.
    match  (?:nhóm|top|tốp) (?<text><digits:value>\+)
    with   đại học|ĐH|học viện|xếp hạng|thứ hạng
    over   rank.top  count.*
    set    unit=rank  mod=at_least
    yes    {Đại học|ĐH} Vinh tụt xuống {nhóm|top} 1.601+.    value=1601  mod=at_least  unit=rank
    yes    Học viện Vinh nằm trong tốp 801+ thế giới; bảng xếp hạng có 3 trường.    value=801
    no     Phim dành cho nhóm 16+ tuổi.
    no     Học viện Vinh có top 5.

rule rank.result
    # `kết quả xếp hạng năm 2017 là 19/63 tỉnh`, `thứ tự 16/19 đơn vị`.
    match  (?:là|thứ tự) (?<text><digits:value>/<raw:of>)(?= <ranked-noun>)
    |      là (?<text><digits:value>/(?<of>6[1-4]|34))(?=[.,;)](?!\d)|$)
    with   xếp hạng|thứ hạng|bậc|(?:hạng|vị trí)(?: thứ| số)? \d
    over   count.*
    set    unit=rank
    yes    Kết quả xếp hạng năm 2017 là 19/63 {tỉnh|địa phương}.    value=19  of=63  unit=rank
    yes    Bộ Y tế xếp hạng thứ tự 16/19 {đơn vị|bộ, ngành}, tăng 3 bậc so với năm 2013 là 19/19.    value=16  of=19
    yes    Chỉ số tăng 3 bậc so với năm 2013 là 19/19 đơn vị.    value=19
    yes    Thứ hạng năm 2013 là 9/12 {huyện|quận|sở, ngành}.    value=9
    yes    Thứ hạng của Việt Nam là 59/{193 nước|133 quốc gia}.    value=59
    yes    Kết quả xếp hạng của xã Tân Phú là 3/15 xã.    value=3
    yes    Về PCI, tỉnh ở vị trí 41/63, còn SIPAS là 9/{63|61|64|34}.    value=9  of={63|61|64|34}
    yes    Năm 2020 tỉnh xuống hạng 41, năm 2022 đã là 9/63 tỉnh.    value=9  of=63  period=năm 2022
    no     Số xã đạt chuẩn là 19/63 xã.
    no     Tỉnh ở vị trí 41, số xã đạt là 19/20.
    no     Ngày công bố kết quả xếp hạng là 6/4 hằng năm.

rule rank.told-as
    # `thứ hạng của Việt Nam là 44`; places of several years, each with its own behind it, `là 78 (năm 2006) và 84 (năm 2010)`.
    match  (?<!bảng )(?:thứ hạng|xếp hạng|vị trí|thứ bậc)(?: (?!là |lần lượt)[\p{L}\p{M}“”()]+){1,14} là (?:thứ )?(?<text><int:value>(?: trên <raw:of>)?)(?=[.,;)]|$| (?:và|tăng|giảm|trong|trên|\())
    |      (?:là|\),|\) và) (?<text><int:value>)(?= \((?:năm )?20[0-3]\d)
    with   (?:thứ hạng|xếp hạng|vị trí|thứ bậc) [^.;]*là (?:thứ )?<int>
    over   count.*  none.*
    set    unit=rank
    yes    {Thứ hạng|Vị trí|Xếp hạng} {của Lào|GII của nước Lào|PCI năm nay của tỉnh này} là 44{ và|, tăng 2 bậc| (2021)| trong bảng}.    value=44  unit=rank
    yes    Thứ hạng năm ngoái là 44 trên 135.    value=44  of=135  text=44 trên 135
    yes    Thứ hạng nhóm các chỉ số “đầu vào” của Lào là 60.    value=60
    yes    Thứ hạng cao nhất của Huế là 7 {(năm 2006, 2007)|(2006)}, 9 (năm 2008) và 4 (2010).    value=7
    yes    Thứ hạng của Huế là 7 (năm 2006){,| và} 9 (năm 2008).    text=7
    no     Vị trí của trụ sở là 44 Lê Lợi.
    no     Tổng số bảng xếp hạng của Lào là 44.
    no     Thứ hạng cao; số dự án là 7 (năm 2006), 9 (năm 2008).

rule rank.listed-next
    # Behind names that follow the one that is ranked: `Huế xếp thứ 2, tiếp theo là Vinh (3), Đà Nẵng (4)`.
    match  \((?<text>(?<value>\d{1,3}))\)
    after  (?-i:\p{Lu})[\p{L}\p{M}]* 
    with   (?:(?:xếp|đứng)(?: hạng)?(?: thứ)?|hạng|vị trí(?: thứ| số)?) (?:<int>|<ordinal>)[^.;()]*(?:tiếp theo|tiếp đến|kế tiếp|kế đến|theo sau|sau đó|lần lượt)(?: là)?:? [^.;()]{2,40} \(\d{1,3}\)[,. ]
    |      (?:xếp|đứng)(?: ngay)? (?:sau|trên|dưới) [^.;()]{1,40} \(\d{1,3}\)(?:,| và) [^.;()]{1,40} \(\d{1,3}\)
    without  \(\d{1,3}\) (?:điểm|huy chương|HC)
    set    unit=rank
    yes    Huế {xếp thứ|đứng thứ|xếp hạng|ở vị trí|ở vị trí thứ|giữ vị trí số} 2, {tiếp theo là|tiếp đến là|kế đến:|theo sau là} Vinh (3), Cần Thơ (4).    value=3  unit=rank
    yes    Lào xếp thứ 45, {đứng|xếp} {sau|trên|dưới|ngay sau} Nga (44){,| và} Ý (43).    value=44
    yes    Huế đứng {nhất|thứ hai}, {kế tiếp|sau đó} là Lào Cai (3).    value=3
    yes    Xếp thứ 2 là Huế, {lần lượt là|lần lượt} Vinh (13) và Cần Thơ (14).    value=13
    no     Huế xếp thứ 2 về huy chương, tiếp theo là Vinh (3) {huy chương|HC}.
    no     Huế đạt 12 huy chương, tiếp theo là Vinh (3).
    no     Huế xếp thứ 2, tiếp theo là Vinh (2024).

rule rank.bracketed
    # Behind a word for a place, in brackets: `Bộ Y tế đứng chót bảng (19/19)`. A day has no month behind the twelfth.
    match  \((?<text><digits:value>/(?<of>1[3-9]|[2-9]\d|1\d\d))\)
    after  (?:(?:đứng|xếp|chót|cuối|đầu bảng|đội sổ)[^.;()\d]*|bậc so với (?:năm )?20\d\d) 
    set    unit=rank
    yes    Bộ Y tế {đứng chót bảng|xếp cuối|đội sổ} (19/19).    value=19  of=19  unit=rank
    yes    {Đứng nhì|Chót bảng|Cuối bảng|Đầu bảng} là Huế (60/63).    value=60
    yes    {Huế xếp sau Vinh|Việt Nam đứng giữa bảng} (90/193).    value=90  of=193
    yes    Tỉnh xếp thứ 11, tăng 14 bậc so với {năm |}2021 (25/63).    value=25  of=63
    no     Hội nghị xếp hạng diễn ra sáng qua (6/4).
    no     Huyện đã giải ngân cho nhiều xã (15/19).

rule rank.ordinal-bracketed
    # What place it was at the time that is compared with: `tăng 6 bậc so với kỳ trước (thứ 88)`.
    match  \((?<text>(?:thứ|hạng) <digits:value>(?:/<raw:of>)?)\)
    after  (?:bậc|hạng|vị trí) so với [^.;()]{2,60} 
    over   none.*
    set    unit=rank
    yes    Hộ chiếu tăng 6 bậc so với {kỳ tháng 1/2023|năm 2022|lần công bố trước} (thứ 88).    value=88  unit=rank
    yes    Tỉnh tụt 3 {bậc|hạng|vị trí} so với năm 2022 (hạng 5/63).    value=5  of=63
    no     Hộ chiếu tăng 6 bậc (thứ 88).
    no     So với năm 2022 (thứ 88), Huế tiến bộ.

rule rank.listed
    # `Phú Thọ (xếp thứ 8), Lạng Sơn (16)`: the word for a place stands in the first bracket.
    match  \((?<text><int:value>(?:[-–]<int:value_max>)?)\)
    after  (?-i:\p{Lu})[\p{L}\p{M}]* 
    with   \((?:(?:xếp|đứng) )?(?:thứ|hạng|vị trí|vị trí thứ) \d
    set    unit=rank
    yes    Bốn tỉnh có mặt là Phú Thọ ({xếp|đứng} thứ 18), Lạng Sơn (26) và Lào Cai (33).    value=26  unit=rank
    yes    Phú Thọ ({xếp hạng|hạng|vị trí|vị trí thứ|thứ} 8), Lào Cai (23).    value=23
    yes    Sau Đại học Vinh (hạng 334) là Đại học Đà Lạt (411{-|–}420).    value=411  value_max=420
    no     Bốn tỉnh có mặt là Phú Thọ (8), Lạng Sơn (16).
    no     Phú Thọ (xếp thứ 8) có nhiều tỉnh bạn (16).

rule rank.listed-ordinal
    # The same with its word, and the verb in the first bracket alone: `Sở Y tế (thứ hai)`.
    match  \((?<text>(?:thứ|hạng) (?:<digits:value>|<ordinal:value>))\)
    with   \((?:xếp|đứng) (?:thứ|hạng) (?:\d|<ordinal>)
    over   none.*
    set    unit=rank
    yes    Sở Xây dựng 91,5 điểm (xếp thứ nhất), Sở Y tế 90,2 điểm ({thứ|hạng} {hai|nhì|2}).    value=2  unit=rank
    yes    Huế (đứng hạng 5), Vinh (hạng 12).    value=12
    no     Sở Y tế họp chiều nay (thứ hai).
    no     Huế xếp thứ 5 (thứ ba họp).

rule rank.listed-of
    # ... and over how many, behind the names of parts: `“Minh bạch” (thứ 1/63) và “Đất đai” (5/63)`.
    match  \((?<text><digits:value>/(?<of>1[3-9]|[2-9]\d|1\d\d))\)
    with   \((?:(?:xếp|đứng) )?(?:thứ|hạng|vị trí) <raw>/<raw>\)
    set    unit=rank
    yes    Huế khá ở “Minh bạch” ({|xếp |đứng }{thứ|hạng|vị trí} 1/63) và “Đất đai” (5/63).    value=5  of=63  unit=rank
    yes    Huế khá ở Minh bạch (thứ 1/{63|15|160}), Đất đai (12/{63|15|160}).    value=12  of={63|15|160}
    no     Huế khá ở “Minh bạch” và “Đất đai” (5/63).
    no     Huế xếp thứ 1/63 trong tuần này (5/63).

rule rank.part-of
    # Behind a part with its word: `Tiếp đến là chỉ số Tiếp cận tín dụng (29/190)`.
    match  \((?<text><digits:value>/(?<of>6\d|1\d\d))\)
    after  (?:chỉ số|tiêu chí|trụ cột) (?-i:(?=\p{Lu}))[^.;()\d,]* 
    set    unit=rank
    yes    Tiếp đến là {chỉ số|tiêu chí|trụ cột} Tiếp cận tín dụng (29/{190|190|63}).    value=29  of={190|190|63}  unit=rank
    yes    Cao nhất là chỉ số Nộp thuế (86/190), chỉ số Phá sản (129/190).    value=86
    no     Cả nước có 63 tỉnh đạt chỉ số này (29/63).
    no     Hội nghị bàn về chỉ số PCI (6/4).

rule rank.named-ordinal
    # ... or behind a name where others are ranked: `đứng sau Lào (thứ 17) và Nga (thứ 32)`.
    match  \((?<text>thứ <digits:value>(?:/<raw:of>)?)\)
    after  (?-i:\p{Lu})[\p{L}\p{M}]* 
    with   (?:xếp|đứng|giữ|lên|xuống) (?:sau|trên|thứ|hạng|vị trí)|dẫn đầu|đứng đầu|thăng hạng|tụt hạng|vị trí thứ \d
    |      \(thứ <raw>\),? [^()]{2,40} \(thứ \d
    over   none.*
    set    unit=rank
    yes    Việt Nam đứng sau Lào (thứ 17) và Nga (thứ 32).    value=17  unit=rank  text=thứ 17
    yes    Việt Nam {đứng sau|xếp trên|vươn lên trên|xuống hạng 5, kém|giữ vị trí cao, trên} Lào (thứ 17).    value=17
    yes    Việt Nam {dẫn đầu vùng|thăng hạng|ở vị trí thứ 5|giữ thứ hạng cao}, trên Lào (thứ 17).    value=17
    yes    Trong bảng xếp hạng có Lào (thứ 17/141), Nga (thứ 32).    value=17  of=141
    yes    Các nước đáng chú ý là Lào (thứ 17), Nga (thứ 32).    value=17
    yes    Việt Nam {đứng đầu|tụt hạng|đứng thứ 5}, rồi đến Lào (thứ 17).    value=17
    no     Trường Đại học Vinh khai giảng (thứ 7).
    no     Hội nghị họp ở Vinh (thứ 7).
    no     Trường mở lớp ở Vinh (thứ 7) và sau đó nhiều hôm, khi sách đã về, mở thêm ở Huế (thứ 3).
    no     Việt Nam đứng sau Lào trong tuần này (thứ 7).

rule rank.beside-score
    # In the same brackets behind a score: `Huế (65,56 điểm, thứ 2)`.
    match  (?<text>thứ (?:<digits:value>|<ordinal:value>)(?:/<raw:of>)?)(?=\))
    after  \( ?(?:đạt )?<raw>(?: ?%| điểm)[,;] 
    over   none.*
    set    unit=rank
    yes    Hai tỉnh khá là Huế (65,56{ điểm| %|%}, thứ 12) và Phú Yên.    value=12  unit=rank
    yes    Dẫn đầu là Sở Y tế ({|đạt | }91,5 điểm{,|;} thứ {nhất|2/19}).    value={1|2}
    no     Hội nghị họp ở Vinh (91 người, thứ 7).
    no     Yếu nhất là Huế (65 điểm, thứ 7 từ dưới lên).
    no     Huế được 65,56 điểm (hội nghị ngày 5, thứ 7).

rule rank.named-bare
    # ... or without any word, in a list: `Ý xếp thứ 16, Mỹ xếp thứ 21, Pháp 27, Nhật 58`.
    match  (?<text><int:value>)(?=[.,;]|$| và)
    after  (?:[,;] (?:[^.;,\d]{0,20} là )?|và )(?:<country>|<place>) 
    with   (?:(?:xếp|đứng) (?:thứ|hạng) <raw>|xếp (?:cao|thấp) nhất)[^.;\d]*[,;] (?:[^.;,\d]{0,20} là )?(?:<country>|<place>) <int>
    without  huy chương|HC[VBĐ]|điểm|người|ca |%|đồng|USD|tấn|trận
    set    unit=rank
    yes    Ý xếp thứ 16, Mỹ xếp thứ 21, Pháp 27, Nga 68.    value=27  unit=rank
    yes    Ở vùng này Lào xếp {cao|thấp} nhất, tiếp theo là Nga 52, Mỹ 69.    value=52
    yes    Anh {đứng|xếp} hạng 15, Pháp 24 và Nga 68.    value=24
    yes    Anh xếp thứ 15 thế giới, Pháp 24    value=24
    yes    Anh xếp thứ 15, Mỹ 19 (lùi bốn bậc) và Pháp 24.    value=24
    yes    Hà Nội xếp thứ 15, Huế 24, Cần Thơ 31.    value=24
    no     Anh xếp thứ 15, Pháp giành 24 và Nga 68.
    no     Anh xếp thứ 15 nhờ {huy chương|HCV|điểm|người}, Pháp 24, Nga 18.
    no     Anh xếp thứ 15 tính theo {ca mắc mới|%|đồng|USD|tấn|trận}, Pháp 24, Nga 18.
    no     Anh xếp thứ 15, Pháp 24 bàn thắng, kém 13.
    no     Anh xếp thứ 15, Pháp 24 bàn; nhiều hơn cả trên sân nhà là Nga 30.
    no     Anh xếp thứ 15, nhiều hơn cả trên sân nhà là Mỹ 30 bàn, Pháp 24.
    no     Anh có 15, Pháp 24, Nga 68.

rule rank.of-count
    # `27/63 tỉnh, thành` counts provinces, unless the sentence ranks: `PCI xếp 27/63 tỉnh, thành`.
    match  (?:xếp|đứng) (?<text><digits:value>/<raw:of>)
    over   count.*
    set    unit=rank
    yes    Sở Nội vụ đứng 5/19 sở, ngành.    value=5  of=19
    yes    Chỉ số PCI của tỉnh {xếp|đứng} 27/63 {tỉnh, thành|địa phương|cả nước|toàn quốc}.    value=27  of=63  unit=rank
    yes    Công an huyện xếp 5/12 {đơn vị|huyện}.    value=5  of=12
    no     Có 27/63 tỉnh, thành đã báo cáo.
    no     Họp ngày 2/6 tại tỉnh.
