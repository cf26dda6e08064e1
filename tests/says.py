"""What bytes of an input say, found without the program: decoded, stripped of tags, normalized."""
import html
import re
import subprocess
import unicodedata

INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0000-\u0008\u000e-\u001f\u007f]")
LIKE_D = str.maketrans("ÐƉðɖ", "ĐĐđđ")
TAG = re.compile(r"<!--.*?-->|<br\b[^>]*>|<[^>]*>", re.S | re.I)
CODECS = {"UTF-8": "utf-8", "UTF-16LE": "utf-16-le", "UTF-16BE": "utf-16-be", "WINDOWS-1258": "cp1258",
          "WINDOWS-1252": "cp1252", "ISO-8859-1": "latin-1", "US-ASCII": "ascii"}


def decoded(raw, encoding):
    if encoding in CODECS:
        return raw.decode(CODECS[encoding], errors="replace")
    # What Python does not know, iconv does.
    done = subprocess.run(["iconv", "-f", encoding, "-t", "UTF-8"], input=raw, capture_output=True)
    return done.stdout.decode("utf-8", errors="replace")


def untagged(text):
    return html.unescape(TAG.sub(lambda tag: " " if tag[0].lower().startswith("<br") else "", text))


def normalized(text):
    text = unicodedata.normalize("NFC", text).translate(LIKE_D)
    return re.sub(r"\s+", " ", INVISIBLE.sub("", text)).strip()


def says(raw, encoding, form):
    text = decoded(raw, encoding)
    return normalized(untagged(text) if form == "html" else text)
