# Pieces that the rules of all kinds are made of: numbers, bounds, units, what is counted, names.
#
# A number is one token here; src/values reads its value (which separator is decimal, what scales and words add up to).

# --- numbers in digits ---------------------------------------------------------------------------------------------
# Not the tail of something longer (`5` in `1,5`, `2023` in `26-1-2023`, `19` in `Covid-19`), and not its head.
piece raw       \d+(?:[.,]\d\d\d(?!\d))*+(?:[.,]\d+)?
piece digits    (?<![\d][.,:])(?<!/)(?<![\d\p{L}]-)<raw>
piece int       (?<!\d[.,])\d{1,4}(?![.,]?\d)

# `tỷ lệ` and `tỉ số` are no scale.
piece big-scale  (?:(?:nghìn|ngàn|triệu) )?tỷ(?! (?:lệ|số|trọng|suất|giá(?! trị)))|nghìn|ngàn|vạn|triệu
piece scale      (?:(?:trăm|chục) )?<big-scale>|trăm|chục

# `1,84 triệu`, `1 tỷ 200 triệu`, `16 nghìn 300`, `3 triệu rưỡi`; `500k`, `3tr` only right behind the digits (`4K` is no
# number).
piece glued     (?<!\D\d)k(?!\p{L})|tr
piece scaled    (?:<glued>| ?<scale>)?(?:(?:(?<=tỷ),(?= \d\d\d triệu))? <raw> <scale>)*+(?: rưỡi|(?<=nghìn|ngàn) \d\d\d(?![.,]?\d))?
piece amount    <digits><scaled>

# --- numbers in words ----------------------------------------------------------------------------------------------
# `một` alone is the article and no number; `năm` alone is a year as often as five. Both may begin a longer number. After
# mươi five is lăm: `hai mươi năm` is twenty years.
piece unit-word     hai|ba|bốn|năm|sáu|bảy|tám|chín
piece tens-word     (?:<unit-word> mươi|mười)(?: (?:mốt|một|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|tám|chín))?|<unit-word> chục
piece hundreds-word (?:không|một|<unit-word>) trăm(?:<odd-word>| <tens-word>)?
piece small-words   <hundreds-word>|<tens-word>|<unit-word>
piece odd-word      (?: (?:linh|lẻ) (?:một|<unit-word>))
piece words         (?:một|nửa|<small-words>) <big-scale>(?: <small-words> <big-scale>)*+(?: <hundreds-word>|<odd-word>)?(?: rưỡi)?
    |               <small-words>

# --- ranges and bounds ---------------------------------------------------------------------------------------------
piece to        (?: ?(?:-|–) ?| (?:đến|tới) )
piece number    <amount>(?:%?<to><raw><scaled>)?

list  bound         mods
list  bound-after   mods-after

# --- units and nouns -----------------------------------------------------------------------------------------------
list  currency      units where type=money
list  measure       units where type=length|area|volume|mass|energy|power|temperature|speed|voltage|data|concentration
list  noun-listed   nouns
list  move          directions where kind=move
list  step          directions where kind=step|share|move
list  move-share    directions where kind=share|move
list  compare       directions where kind=compare

# A noun that the list does not have: one to four words up to a function word or a stop.
list  function      functions
list  auxiliary     functions where class=aux
list  verb          functions where class=verb
# `học sinh, sinh viên và giáo viên`; a second noun that does something begins a clause of its own.
piece noun-joined   <noun-listed>(?:, <noun-listed>)*+ và (?=(?-i:\p{Ll}))(?!khu vực|vùng|bãi bỏ|<verb> |<noun-listed> \d)<noun-listed>(?! <auxiliary>)
piece noun-word     (?!(?:<function>|<currency>|<big-scale>|tỷ)(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*(?:-\d\d)?
piece noun-loose    <noun-word>(?: <noun-word>)?(?: <noun-word>)?(?: <noun-word>)?

# --- names ---------------------------------------------------------------------------------------------------------
# In a headline all in capitals a name ends where a word of another kind begins: `ĐẢNG BỘ XÃ PHÚ LỘC [LẦN] THỨ NHẤT`.
piece no-name   (?!(?-i:LẦN|VÀ|CỦA|TẠI|TRONG|ĐẠT|TĂNG|GIẢM|CÓ|ĐƯỢC|ĐÃ|SẼ|VẪN|VỀ|VỚI|TỪ|ĐẾN|NĂM|LÀ|BỊ|VÀO|THU|GIÀNH)(?![\p{L}\p{M}]))
list  title-word   title-words
piece cap       <no-name>(?:(?=(?-i:\p{Lu}))<title-word>(?![\p{L}\p{M}\p{N}])|(?-i:(?:TP\.(?=\p{Lu}))?\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’]\p{Ll}+)?))
piece name      <cap>(?:[ -]<cap>){0,7}
list  verb-other    verbs
# A word in small letters inside a name: `Công ty [Môi trường đô thị] và Dịch vụ Sầm Sơn`.
piece title-low (?!(?:<function>|<verb-other>)(?![\p{L}\p{N}]))(?-i:\p{Ll}[\p{L}\p{M}]*)
# A word of several syllables that a name has whole: `Cục [Cứu hộ]`, `Trung tâm [Giáo dục]`.
list  word-of-name  sectors
piece whole-word (?:<word-of-name>|<noun-listed>)(?![\p{L}\p{M}])

# What a figure is counted against: `cứ [1 triệu người] có 117.232 ca nhiễm`, `số ca tử vong trên [1 triệu dân]`.
piece so-many         <number> (?:người(?: dân)?|dân|trẻ|ca|hộ(?: dân(?: cư)?)?)(?= (?:có|thì|là|mắc))
piece so-many-people  (?:1|một) (?:triệu|nghìn|ngàn|vạn) (?:dân|người|trẻ)

# The state's insurances.
piece scheme    (?:BHXH|bảo hiểm xã hội) (?:bắt buộc|tự nguyện)|(?:BHTN|BHYT|(?:bảo hiểm|BH) (?:y tế|thất nghiệp))(?: (?:hộ gia đình|học sinh|HSSV))?
