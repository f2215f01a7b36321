"""Bytes to text: byte order mark, UTF-8, what the page declares, GB 18030, a guess."""

import codecs
import re
from dataclasses import dataclass

from reader.problems import BINARY, EMPTY, NO_ENCODING, NO_PAGE
from reader.words import N_

SAMPLE = 65_536
"""How many bytes are looked at where the encoding has to be guessed."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# The mark of UTF-32 begins with the one of UTF-16, so it stands before it.

_BINARY = (
    (b"PK\x03\x04", N_("a ZIP archive or an office document")),
    (b"PK\x05\x06", N_("an empty ZIP archive")),
    (b"\x1f\x8b", N_("a gzip archive")),
    (b"BZh", N_("a bzip2 archive")),
    (b"\xfd7zXZ\x00", N_("an xz archive")),
    (b"\x28\xb5\x2f\xfd", N_("a Zstandard archive")),
    (b"7z\xbc\xaf\x27\x1c", N_("a 7-Zip archive")),
    (b"Rar!\x1a\x07", N_("a RAR archive")),
    (b"%PDF-", N_("a PDF document")),
    (b"\xd0\xcf\x11\xe0", N_("an old office document")),
    (b"SQLite format 3\x00", N_("a database")),
    (b"\x89PNG\r\n", N_("a picture")),
    (b"\xff\xd8\xff", N_("a picture")),
    (b"GIF8", N_("a picture")),
    (b"\x7fELF", N_("a program")),
    (b"bplist00", N_("a property list or a web archive")),
)
# How files of other kinds begin; they often carry the name of a page.

_ALIASES = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "big5": "cp950",
    "x-x-big5": "cp950",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "shift_jis": "cp932",
    "utf8": "utf-8",
    "utf-16": "utf-8",
}
# As browsers read the names (WHATWG Encoding Standard): a page that says gb2312 is GB 18030, and
# one whose declaration could be read as ASCII is not UTF-16.

_TEXT_CODECS = ("gb18030", "cp950", "big5hkscs", "cp932", "euc-kr", "cp1251", "cp1252")
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,24})""", re.I)
_HAN = re.compile(r"[\u3400-\u9fff]")
_COMMON = re.compile(
    "[的一是不了在有人我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着"
    "去之过過家学學对對可她里裡后後日月报報新记記者发發市公司，。、：“”「」（）]"
)
_HEAD = 1_000
"""Where a Chinese page has its first Han characters (characters)."""
_LEAST_LIKENESS = 0.1
_STRANGE = re.compile("[\ufffd\ue000-\uf8ff\u0080-\u009f]")
_MANGLED = re.compile("[ÃÂâåäæçèé][\u0080-\u00bf€-™‚-›Œ-žˆ˜ƒ–—‘’“”…†‡•‰]")
_SEVERAL = 8
_BYTES = {chr(number): number for number in range(128, 256)} | {
    character: number
    for number in range(128, 160)
    if (character := bytes((number,)).decode("cp1252", "ignore"))
}
"""The bytes that characters beyond ASCII were in Latin 1 or its Windows variety."""
_RUN = re.compile(f"[{re.escape(''.join(_BYTES))}]{{2,1000}}")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text and the encoding it was read in, or the sentence that says why not."""

    text: str = ""
    encoding: str = ""
    problem: str = ""


def decode(data: bytes) -> Decoded:
    """The text of a file; never raises.

    Order: byte order mark, UTF-16 without one, strict UTF-8, the encoding that the page
    declares, UTF-8 with a few broken bytes or with lines in GB 18030 between, and the legacy
    encoding that reads most like news.
    """
    if not data.strip():
        return Decoded(problem=EMPTY)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(data[len(mark) :].decode(encoding, "replace"), encoding)
    for start, kind in _BINARY:
        if data.startswith(start):
            return Decoded(problem=NO_PAGE.format(kind=kind))
    if data[257:262] == b"ustar":
        return Decoded(problem=NO_PAGE.format(kind=N_("a tar archive")))
    if b"\x00" in data[:SAMPLE]:
        return _with_zeros(data)
    text = _strict(data, "utf-8")
    if text is not None:
        return Decoded(_unmangled(text), "utf-8")
    return _legacy(data)


def _strict(data: bytes, encoding: str) -> str | None:
    """The text if all bytes are valid but a character that the file's end cuts off."""
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        if not isinstance(error, UnicodeDecodeError) or error.end < len(data):
            return None
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)
    except UnicodeError:
        return None


def _with_zeros(data: bytes) -> Decoded:
    """UTF-16 or UTF-32 without a mark, text with a few stray zeros, or binary."""
    sample = data[: SAMPLE - SAMPLE % 4]
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        text = _strict(sample, encoding)
        if text and _share_of_text(text) > 0.9:
            return Decoded(data.decode(encoding, "replace"), encoding)
    if sample.count(b"\x00") * 50 < len(sample):
        text = _strict(data, "utf-8")
        if text is not None and not _looks_binary(data):
            return Decoded(text, "utf-8")
    return Decoded(problem=BINARY)


def _share_of_text(text: str) -> float:
    """The share of characters that news is made of: ASCII, general punctuation, Han."""
    usual = re.findall(
        r"[\t\n\r -~\u00a0-\u00ff\u2010-\u2030\u3000-\u303f\u4e00-\u9fa5\uff01-\uff5e]", text
    )
    return len(usual) / len(text)


def _looks_binary(data: bytes) -> bool:
    sample = data[:SAMPLE]
    controls = len(sample) - len(
        sample.translate(None, bytes([*range(9), *range(14, 27), 28, 29, 30, 31]))
    )
    return controls * 20 > len(sample)


def _legacy(data: bytes) -> Decoded:
    if _looks_binary(data):
        return Decoded(problem=BINARY)
    declared = _declared(data)
    if declared and declared not in ("utf-8", "cp1252"):
        text = _strict(data, declared)
        if text is not None and not _STRANGE.search(text[:SAMPLE]):
            return Decoded(text, declared)
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken * 10 < sum(1 for character in text[:SAMPLE] if character > "\x7f"):
        return Decoded(text, "utf-8")
    lines = data.split(b"\n")
    mixed = [_strict(line, "utf-8") for line in lines]
    if 2 * sum(line is not None and not line.isascii() for line in mixed) > len(lines):
        read = (
            text if text is not None else line.decode("gb18030", "replace")
            for text, line in zip(mixed, lines, strict=True)
        )
        return Decoded("\n".join(read), "utf-8")
    sample = data[:SAMPLE]
    ranked = sorted(
        (
            _likeness(sample.decode(codec, "replace")) + 0.02 * (codec == declared),
            -place,
            codec,
        )
        for place, codec in enumerate(_TEXT_CODECS)
    )
    likeness, _, best = ranked[-1]
    if likeness < _LEAST_LIKENESS:
        return Decoded(problem=NO_ENCODING)
    return Decoded(data.decode(best, "replace"), best)


def _declared(data: bytes) -> str:
    match = _DECLARED.search(data[:4096])
    if not match:
        return ""
    name = match[1].decode("ascii").lower()
    try:
        return _ALIASES.get(name) or codecs.lookup(name).name
    except LookupError:
        return ""


def _likeness(text: str) -> float:
    """How much a text reads like news: common characters less strange ones, per foreign one."""
    foreign = sum(1 for character in text if character > "\x7f")
    if not foreign:
        return 0.0
    common = len(_COMMON.findall(text))
    latin = len(re.findall(r"(?<=[A-Za-z ])[\u00a0-\u00ff‘’“”–—…](?=[A-Za-z .,])", text))
    hangul = len(re.findall(r"[\uac00-\ud7a3]{2,}", text))
    cyrillic = len(re.findall(r"[а-яА-Я]{3,}", text))
    return (
        2 * common + latin + 2 * hangul + 2 * cyrillic - 4 * len(_STRANGE.findall(text))
    ) / foreign


def _unmangled(text: str) -> str:
    """The text that was written, where UTF-8 was read as Latin 1 and saved as UTF-8 once more.

    Every run is read again by itself: pages are put together from sources that differ.
    """
    if _HAN.search(text, 0, _HEAD) or not any(map(text.__contains__, "ÃÂâåäæçèé")):
        return text
    sample = text[:SAMPLE]
    if len(_MANGLED.findall(sample)) < _SEVERAL or _HAN.search(sample):
        return text
    return _RUN.sub(_read_again, text)


def _read_again(run: re.Match[str]) -> str:
    try:
        return bytes(map(_BYTES.__getitem__, run[0])).decode("utf-8")
    except UnicodeError:
        return run[0]
