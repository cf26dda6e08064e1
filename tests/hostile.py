"""Makers of inputs that break readers. The canaries have BEGIN before the fault and END-ế after it: whoever loses the
last word has to say so.
"""

import json

END = "END-ế"
UTF8 = b'<meta charset="utf-8">'


def page(body, head=UTF8, before=b"", after=b""):
    return (before + b"<!DOCTYPE html><html><head>" + head + b"<title>T</title></head><body><p>BEGIN</p>" + body
            + f"<p>{END}</p></body></html>".encode() + after)


BAD_BYTES = {
    "ff": b"\xff", "overlong": b"\xc0\x80", "cut": b"\xe1\xbb", "lone": b"\x80", "surrogate": b"\xed\xa0\x80",
    "beyond": b"\xf5\x80\x80\x80", "noncharacter": b"\xef\xbf\xbf", "latin1": b"\xe9",
}
SPOTS = {
    "text": b"<p>x%sy</p>", "attribute": b'<p class="x%sy">in</p>', "script": b"<script>x%sy</script>",
    "comment": b"<!-- x%sy -->", "title": b"<title>x%sy</title>", "tag": b"<p%s>xy</p>",
}
LABELS = """utf-8 iso-8859-1 windows-1252 windows-1258 us-ascii utf-16 utf-16le utf-32 ucs-4 utf-7 shift_jis gb2312 euc-kr
    iso-2022-jp big5 ebcdic cp037 x-bogus viscii tcvn tcvn5712-1 hz none""".split() + ["utf-8; x", ""]
TAILS = {
    "paragraph": b"<p>%s</p>", "text": b" %s", "document": b"<!DOCTYPE html><html><body><p>%s</p></body></html>",
    "html": b"<html><p>%s</p></html>",
}
COMMENTS = {
    "short": b"<!--><p>a</p><!-- b -->", "dash": b"<!---><p>a</p><!-- b -->", "bang": b"<!-- a --!><p>a</p><!-- b -->",
    "double": b"<!-- a -- b --><p>a</p>", "conditional": b"<!--[if IE]><p>a</p><![endif]-->",
}
MARKUP = {
    "cdata": b"<![CDATA[ x ]]>", "question": b"<?php echo 1 ?>", "bogus": b"</><p>x</p>", "less": b"<p>1 < 2 <3 <- 4</p>",
    "entity": b"<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>", "nul-reference": b"<p>&#0;&#xD800;</p>",
    "c1-reference": b"<p>1&#150;2 &#x80;</p>", "no-semicolon": b"<p>&amp &copy2024 &#-1; &#99999999999;</p>",
    "nested-body": b"<body><body><html><head></head>", "end-tags": b"</p></div></body></html></table>",
    "table-text": b"<table>x<tr>y<td>z</table>", "select": b"<select><option>a<option>b</select>",
    "template": b"<template><p>x</p></template>", "noscript": b"<noscript><p>x</p></noscript>",
    "attribute-quotes": b"<p a='1\" b=\"2'>x</p>", "crlf": b"<p>a\r\nb\rc</p>", "control": b"<p>a\x01\x1b[31mb\x7f</p>",
    "duplicate-attributes": b"<p a=1 a=2 a=3>x</p>", "svg": b"<svg><title>x</title><p>y</svg>",
}


def canaries():
    """(name, bytes) of pages whose last word must not be lost in silence."""
    for bad, data in BAD_BYTES.items():
        for spot, form in SPOTS.items():
            yield f"bad-{bad}-{spot}.html", page(form % data)
            yield f"bad-{bad}-{spot}-unlabelled.html", page(form % data, head=b"")
    for spot, form in SPOTS.items():
        yield f"nul-{spot}.html", page(form % b"\0")
    yield "nul-first.html", page(b"", before=b"\0")
    for label in LABELS:
        name = "".join(c if c.isalnum() else "_" for c in label) or "empty"
        yield f"label-{name}.html", page(b"", head=f'<meta charset="{label}">'.encode())
    yield "label-two.html", page(b"", head=b'<meta charset="iso-8859-1">' + UTF8)
    yield "label-bom.html", page(b"", head=b'<meta charset="iso-8859-1">', before=b"\xef\xbb\xbf")
    yield "label-utf16.html", "\ufeff".encode("utf-16-le") + page(b"").decode().encode("utf-16-le")
    yield "label-utf16be.html", "\ufeff".encode("utf-16-be") + page(b"").decode().encode("utf-16-be")
    yield "label-http-equiv.html", page(b"", head=b'<meta http-equiv="Content-Type" content="text/html; charset=us-ascii">')
    for name, form in TAILS.items():
        yield f"tail-{name}.html", (b"<!DOCTYPE html><html><head>" + UTF8 + b"</head><body><p>BEGIN</p></body></html>"
                                    + form % END.encode())
    for name, body in {**COMMENTS, **MARKUP}.items():
        yield f"markup-{name}.html", page(body)
    for tag in (b"<div>", b"<span>", b"<font>", b"<ul><li>", b"<b><i>", b"<table><tr><td>"):
        for n in (257, 2049):
            yield f"deep-{tag[1:-1].decode().replace('><', '-')}-{n}.html", page(tag * n + b"deep")
    yield "attributes-1001.html", page(b"<p " + b" ".join(b"a%d=1" % i for i in range(1001)) + b">in</p>")
    yield "long-word.html", page(b"<p>" + b"x" * 70000 + b"</p>")
    yield "long-attribute.html", page(b'<p title="' + b"x" * 300000 + b'">in</p>')
    yield "long-script.html", page(b"<script>" + b"x;" * 150000 + b"</script>")
    yield "marks.html", page(("<p>a" + "\u0301\u0323" * 500 + "</p>").encode())


# Said again and again: sentences as long as can be, in which all that is asked of a value may be asked of a thousand.
WHERE = "Năm 2023, tỉnh Hà Nam có nhiều việc làm\n\nTheo báo cáo của tỉnh Hà Nam, người dân có nhiều việc hơn trước.\n\n"
AGAIN = {
    "rates-and": "5% và ", "rates": "5% ", "counts-and": "12 người và ", "shares": "42/63 tỉnh đạt 90%, ",
    "names": "Hà Nội 5%, Huế 6%; ", "nested": "(5% ", "in-order": "Hà Nội và Huế lần lượt đạt 5% và 6%, ",
    "bracket": "Hà Nội (" + "5% " * 60 + ") ",
    "times": "năm 2022 tăng 3 bậc, ", "quotes": "“cao hơn 5%”, ", "indices": "Chỉ số PAR INDEX ",
}


# Whatever is lost of them, the time and memory they take is bounded.
def bombs():
    yield "one-name.txt", "Tỉnh ".encode() * 200000
    yield "deep-div-100000.html", page(b"<div>" * 100000 + b"deep")
    yield "deep-ul-100000.html", page(b"<ul><li>" * 100000 + b"deep")
    yield "attributes-100000.html", page(b"<p " + b" ".join(b"a%d=1" % i for i in range(100000)) + b">in</p>")
    yield "end-tags-100000.html", page(b"<div>" * 100000 + b"</p>" * 100000)
    yield "paragraphs-200000.html", page(b"<p a=1>" * 200000)
    story = b"<article><h1>So dong</h1>" + b"<p>Cong an tinh da tra ket qua cua tat ca ho so trong nam.</p>" * 5
    yield "lines-60000.html", page(story + b"".join(b"<p>Dong so %d.</p>" % i for i in range(60000)) + b"</article>")
    yield "ids-100000.html", page(b"".join(b"<p id=%d>" % i for i in range(100000)))
    yield "tags-50000.html", page(b"".join(b"<t%d>" % i for i in range(50000)))
    yield "marks-1m.txt", ("a" + "\u0301\u0323" * 250000 + " " + END).encode()
    yield "digits.txt", ("111." * 20000 + " % " + END).encode()
    yield "capitals.txt", ("Công An Tỉnh " * 20000 + "x đứng đầ u " + END).encode()
    yield "numbers.txt", ("1 triệu " * 20000 + END).encode()
    for name, words in AGAIN.items():
        yield f"again-{name}.txt", (WHERE + words * (64_000 // len(words.encode()))).encode()


def broken():
    """Inputs that have little or nothing to give."""
    yield "empty.html", b""
    yield "empty.txt", b""
    yield "blank.txt", b" \n\t\n"
    yield "binary.bin", bytes(range(256)) * 64
    yield "picture.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 20
    yield "truncated.txt", "Công an TP Hải Phòng xếp thứ 27/63.\n\nĐạt 96,17% năm 2024 ế".encode()[:-1]
    yield "cut-tag.html", page(b"<p>x</p>")[:-30]
    yield "cut-comment.html", page(b"<!-- never closed")
    yield "cut-attribute.html", page(b'<p class="never closed>x</p>')
    yield "names.txt", "a\u202eb\u2028c\x1b]0;x\x07d\x9be 12 vụ".encode() + b"\xff\n"


# What fuzzing has found, in short.
def found():
    claim = "Tỉnh Quảng Ninh đứng thứ 27/63 với 96,17% hài lòng, tăng 3 bậc so với năm 2023."
    text = f"<p>{claim}</p>" * 4
    yield "title-after-text.html", f"{claim}\n\n17:10 03/03 <!DOCTYPE html><html><head><title>{claim}</title>{text}".encode()
    yield "title-never-closed.html", f"{claim}<!DOCTYPE html><html><head>{UTF8.decode()}<title>{claim} <p>{claim}".encode()
    yield "headline-within-text.html", page(f'{text}<h1 class="title">{claim}</h1>{text}'.encode())
    yield "headline-twice.html", page(f"{text}<h1>{claim}</h1>{text}".encode(),
                                      head=UTF8 + f'<meta property="og:title" content="{claim}">'.encode())
    yield "title-in-escapes.html", (b'<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": '
                                    + json.dumps(claim).encode() + b"}</script></head><body>" + text.encode())
    yield "anaphor-first.txt", "Tỉnh: tỷ lệ xã, tỉnh đạt chuẩn là 5%.\n".encode()
    yield "dash-before-value.txt", "Cần cho bữa tối: gạo nếp – 1,5 cốc, 1 củ hành, thịt nạc — 300 gam thịt.\n".encode() * 3


def write_all(folder, makers=(canaries, broken, found)):
    paths = []
    for maker in makers:
        for name, data in maker():
            path = folder / name
            path.write_bytes(data)
            paths.append(path)
    return paths
