# Rules for tests/unit/test_match.c; what they find is in match-found.tsv.
piece digits  \d{1,3}(?:[.,]\d{3})+(?:,\d+)?
    |         \d+(?:[.,]\d+)?
piece number  <digits>|một|hai|ba mươi|ba
list  mod     match-words
list  more    match-words where type=more|most

rule rank.place
    match  (?:xếp|đứng|ở) (?:vị trí|hạng|thứ) (?<text><number:value>/<number:of>)
    |      hạng <number:value>
    not-after  Đề án |mức độ
rule count.people
    match  (?:<mod:mod> )?<number:value> (?:người|hộ|tỷ đồng|khoẻ)
    without  lần
rule count.case
    match  (?-i:Vụ) số <digits:value>
rule none.quote
    match  "[^"]+"
    |      \((?<text>[^)]+)\)
rule rate.percent
    match  <number:value> ?%
    with   tỷ lệ|chiếm
rule rate.more
    match  <more:mod>(?= \d)
rule scope.first
    match  ^(?:trong|tại) [^ ]+
rule scope.later
    match  (?<!^)tại [^ ]+
rule date.year
    match  (?<=\()(?<year>\d{4})(?=\))
rule per.unit
    match  (?<text>/ ?(?:giờ|ngày))
    after  \d
rule agent.word
    match  an
rule period.now
    match  năm nay|năm
