# Agents: who says, orders or assesses. They are named in the sentence, but the claim is seldom about them.

piece rank-of-force  Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy
piece speaker   (?:cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|thông tin|nói|đánh giá|đề nghị|yêu cầu|chỉ đạo|phát biểu|nhận định|thông báo|phân tích|báo cáo|trao đổi|công bố|giao|đề xuất)

rule agent.speaker
    match  (?<text>(?:<body>|<body-type>(?: <name>)?)) (?:vừa |đã |cũng )?<speaker>
    over   subject.*
    yes    Bộ Nội vụ vừa công bố kết quả    text=Bộ Nội vụ
    no     kết quả của Bộ Nội vụ

rule agent.person
    # `Ông …, Phó Chủ tịch UBND tỉnh …, cho biết`: who speaks, with all titles.
    match  (?<text>(?:(?:<rank-of-force>|đồng chí|TS|ThS|PGS|GS|bác sĩ|luật sư|KTS|thầy|cô) )?(?:(?:ông |bà |anh |chị |em |cô |chú |cụ |bác )(?-i:\p{Lu}[\p{L}’]*)|(?-i:<surname>)(?= (?-i:\p{Lu})))(?: (?-i:\p{Lu}[\p{L}’]*\.?)){0,4})(?:(?: ?[,(–-] ?| - )[^.;:”"]{2,140}?)?,? (?:vừa |đã |cũng |còn )?<speaker>(?!\p{L})
    over   subject.*  agent.speaker
    yes    Ông Hồ Đắc Quý, Giám đốc Sở Tài chính TP Huế, cho biết thành phố đã chi 5 tỷ đồng
    yes    Thượng tá Nguyễn Đình Xoang, Trưởng phòng CSGT Công an TP Hải Phòng cho biết
    no     Công an tỉnh tiếp nhận 50 hồ sơ

rule agent.source
    match  (?:theo|được|do|bởi|trước|với)(?: (?:báo cáo|đánh giá|thống kê|số liệu|công bố|thông tin|kết quả|quy định|chỉ đạo|tổng hợp|Bộ trưởng|lãnh đạo))?(?: (?:của|từ))? (?<text><body>)
    over   subject.*
    yes    Theo đánh giá của Bộ Công an, tỷ lệ đạt cao    text=Bộ Công an
    no     Bộ Công an tiếp nhận

rule agent.according
    match  theo (?<text>(?:<rank-of-force> |ông |bà |anh |chị |đồng chí |TS |PGS )(?:(?-i:\p{Lu}[\p{L}’]*)(?: (?-i:\p{Lu}[\p{L}’]*\.?)){0,4}))
    over   subject.*
    yes    theo Trung tá Trần Công Toàn, yếu tố đầu tiên    text=Trung tá Trần Công Toàn
    no     ông Trần Công Toàn thu 5 tấn lúa

rule agent.measure-of
    match  (?:chỉ tiêu|kế hoạch|dự toán|yêu cầu|quy định|thời hạn|chỉ đạo)(?: của)? (?<text><body>)
    over   subject.*
    yes    vượt chỉ tiêu Bộ Công an trên 700 nghìn hồ sơ    text=Bộ Công an
    no     Bộ Công an
