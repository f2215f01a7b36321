"""A hostile corpus: files that break readers, made on the spot.

`python -m tests.cleaning.hostile FOLDER` writes them; the tests of every command may use them.
"""

import gzip
import io
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

SENTENCE = "昨天下午，河口大桥正式通车，全长3.2公里，总投资18亿元，两岸车程缩短到八分钟。\n"
ENGLISH = "The bridge opened on Monday, officials said, at a cost of $18 million. "


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """Name and content of every file."""
    yield from _encodings()
    yield from _other_formats()
    yield from _control_characters()
    yield from _sizes()
    yield from _markup()
    yield from _patterns()


def _encodings() -> Iterator[tuple[str, bytes]]:
    text = SENTENCE * 20
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"):
        yield f"encoding {encoding}.txt", text.encode(encoding)
    yield "encoding big5.txt", ("昨天下午大橋正式通車，總投資十八億元。\n" * 20).encode("big5")
    yield "encoding cp1252.txt", ("Café à la carte, où l’on mange. " * 20).encode("cp1252")
    declared = f'<html><head><meta charset="gb2312"></head><body><p>{SENTENCE}</p></body></html>'
    yield "declared and right.html", declared.encode("gb18030")
    yield "declared and wrong.html", declared.encode("utf-8")
    yield "declared as nonsense.html", declared.replace("gb2312", "x-none").encode("gb18030")
    yield "declared as no text.html", declared.replace("gb2312", "hex").encode("gb18030")
    yield "mixed.txt", text.encode() + SENTENCE.encode("gb18030") * 3
    yield "encoded twice.txt", text.encode().decode("latin-1").encode()
    yield "cut in a character.txt", text.encode()[:-2]
    yield "surrogates.txt", "\ud83d\ude00".encode("utf-8", "surrogatepass") * 100
    yield "only a mark.txt", b"\xef\xbb\xbf"


def _other_formats() -> Iterator[tuple[str, bytes]]:
    random = Random(4)  # noqa: S311
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as content:
        content.writestr("a.txt", SENTENCE)
    yield "archive.txt", archive.getvalue()
    yield "archive.html", gzip.compress(SENTENCE.encode())
    yield "picture.txt", b"\x89PNG\r\n\x1a\n" + random.randbytes(5_000)
    yield "document.txt", b"%PDF-1.7\n" + random.randbytes(5_000)
    yield "random.txt", random.randbytes(50_000)
    yield "zeros.txt", bytes(50_000)
    yield "a zero inside.txt", (SENTENCE * 9).encode() + b"\x00" + SENTENCE.encode()
    yield "empty.txt", b""
    yield "blank.txt", " \t\r\n\u3000\n".encode()


def _control_characters() -> Iterator[tuple[str, bytes]]:
    yield "escapes.txt", ("\x1b[2J\x1b]0;owned\x07\x9b31m" + SENTENCE).encode() * 50
    yield "bidi.txt", ("\u202e\u2066" + SENTENCE + "\u2069\u202c").encode() * 50
    entities = "&#27;[31m&#x202e;&#x9b;&#0;"
    yield "entities.html", f"<html><body><p>{entities}{SENTENCE}</p></body></html>".encode()
    yield "returns.txt", SENTENCE.replace("\n", "\r").encode() * 50
    yield "markup in text.txt", ("[bold]<script>alert(1)</script>[/] " + SENTENCE).encode() * 9


def _sizes() -> Iterator[tuple[str, bytes]]:
    yield "one line.txt", (SENTENCE.strip() * 40_000).encode()
    yield "one English line.txt", (ENGLISH * 70_000).encode()
    yield "one word.txt", b"a" * 5_000_000
    yield "many lines.txt", b"a\n" * 300_000
    yield "many paragraphs.txt", SENTENCE.encode() * 40_000
    yield "many blank lines.txt", b"\n" * 300_000 + b"a"
    yield "wide blanks.txt", "甲".encode() + b" " * 2_000_000 + "乙".encode()


def _markup() -> Iterator[tuple[str, bytes]]:
    for tag in ("div", "b", "ul><li", "table><tr><td", "span", "font"):
        deep = f"<html><body>{f'<{tag}>' * 100_000}{SENTENCE}"
        yield f"nested {tag.split('>')[0]}.html", deep.encode()
    yield (
        "entity bomb.html",
        b'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        b"<html><body><p>&b;&b;&b;</p></body></html>",
    )
    yield "many cells.html", b"<html><body><table><tr>" + b"<td>1</td>" * 100_000
    yield "wide cell.html", b"<html><body><table><tr><td>" + b"<b>1</b>" * 100_000
    yield "long class.html", b'<html><body><div class="' + b"a " * 300_000 + b'">a</div></body>'
    linked = b'<html><script type="application/ld+json">' + b"[" * 100_000 + b"</script>"
    yield "deep data.html", linked + f"<body><p>{SENTENCE}</p></body></html>".encode()
    yield "unclosed script.html", b"<html><body><script>" + b"<script>" * 50_000
    yield "only a script.html", b"<html><body><script>var a = 1;</script></body></html>"
    yield "only menus.html", b"<html><body>" + b"<a href=/>News</a> <a>Sport</a>" * 30
    yield "frames.html", b"<html><frameset><frame src=a></frameset></html>"


def _patterns() -> Iterator[tuple[str, bytes]]:
    """What regular expressions with careless repetition choke on."""
    for name, piece in (
        ("brackets", "("),
        ("lenticular brackets", "【"),
        ("pipes", "a|"),
        ("dashes", "-"),
        ("crumbs", "首页 > "),
        ("names", "张三 李四 "),
        ("slashes", "张三/"),
        ("sources", "来源：甲、"),
        ("editors", "责任编辑："),
        ("dates", "2012-01-17 "),
        ("digits", "1"),
        ("numbers", "1 2 "),
        ("bylines", "By Aa "),
        ("addresses", "http://"),
        ("quotes", "“"),
    ):
        yield f"pattern {name}, one line.txt", (piece * 100_000).encode()
        yield f"pattern {name}, many lines.txt", ((piece * 12 + "\n") * 10_000).encode()
        headed = f"<html><head><title>{piece * 20_000}</title></head><body><p>{SENTENCE}</p></body>"
        yield f"pattern {name}, title.html", headed.encode()


def main() -> None:
    """Write the corpus into the folder that the first argument names."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in hostile_files():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main()
