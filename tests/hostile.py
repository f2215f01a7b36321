"""A hostile corpus: files that break readers, made on the spot.

`python -m tests.hostile FOLDER` writes them; the tests of every command use them.
"""

import gzip
import io
import os
import socket
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
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
    yield from _figures()


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
    osc = "\x1b]52;c;b3duZWQ=\x07\x1bP$q\x1b\\\x9d0;owned\x9c\x90q\x9c\x1b[6n"
    yield "sequences.txt", (osc + SENTENCE).encode() * 50
    yield "sequences.html", f"<title>{osc}</title><p>{osc}{SENTENCE * 3}</p>".encode()
    yield "combining.txt", ("甲" + "\u0301" * 50_000 + SENTENCE).encode()
    clicks = "[@click=app.quit]a[/] [link=http://a.b]b[/link] [b [/ $primary :bomb: [[[ "
    yield "clicks.txt", (clicks + SENTENCE).encode() * 9
    handlers = (
        '<img src=x onerror=alert(1)><a href="javascript:alert(1)">a</a><svg onload=alert(1)>'
    )
    yield "handlers.html", f"<title>{handlers}</title><p>{handlers}{SENTENCE * 3}</p>".encode()
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


def _figures() -> Iterator[tuple[str, bytes]]:
    """Numbers, dates and formulas that are none, or too many."""
    yield "a million digits.txt", (SENTENCE + "1" * 1_000_000 + "元。\n" + SENTENCE).encode()
    yield "a million numerals.txt", (SENTENCE + "一万" * 500_000 + "元。\n").encode()
    dates = "9999-99-99 2023-02-30 0000年0月0日 25:61 99月99日 -1e999 1e400元 ∞% NaN元 P1Y\n"
    yield "nearly dates.txt", (dates + SENTENCE).encode() * 20
    formulas = "=HYPERLINK(1) +1亿元 -2亿元 @SUM(3%) \t=4元 |5% ;=6元\n"
    yield "formulas.txt", (formulas + SENTENCE).encode() * 20


NAMES = (
    b"line\nbreak.txt",
    b"escape \x1b[31m\x1b]0;owned\x07.txt",
    b"c1 \xc2\x9b31m.txt",
    b"bidi \xe2\x80\xae.txt",
    b"no text \xff\xfe\xb2.txt",
    b"--to",
    b"-rf.txt",
    b"'\"`$(touch owned);&|.txt",
    b"[red]%s{0}[@click=app.quit]x[/].txt",
    b"..txt",
    b" .txt",
    b"CON.txt",
    b"a" * 251 + b".txt",
    "水".encode() * 83 + b".txt",
)
"""File names that programs print raw, parse, or run."""


def write_files(folder: Path, largest: int = sys.maxsize) -> None:
    """Write the files of up to so many bytes, one under each of the names, and what is no file."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in hostile_files():
        if len(content) <= largest:
            (folder / name).write_bytes(content)
    for number, odd in enumerate(NAMES):
        text = f"第{number}座桥通车\n2023-05-0{number % 9 + 1} 来源:某市报\n{SENTENCE * 4}"
        with suppress(OSError):  # some file systems take no such name
            (folder / os.fsdecode(odd)).write_text(text, encoding="utf-8")
    write_nodes(folder)


def write_nodes(folder: Path) -> None:
    """Put what is no readable file into a folder: links, a pipe, a socket, closed doors."""
    (folder / "loop").symlink_to(folder)
    (folder / "itself.txt").symlink_to("itself.txt")
    (folder / "dangling.txt").symlink_to("nowhere.txt")
    (folder / "outside.txt").symlink_to("/etc/passwd")
    (folder / "outside").symlink_to("/etc")
    (folder / "endless.txt").symlink_to("/dev/zero")
    (folder / "folder.txt").mkdir()
    os.mkfifo(folder / "pipe.txt")
    with suppress(OSError), socket.socket(socket.AF_UNIX) as listener:  # its path may be too long
        listener.bind(str(folder / "socket.txt"))
    (folder / "closed.txt").write_text(SENTENCE)
    (folder / "closed.txt").chmod(0)
    (folder / "closed").mkdir(mode=0)


def main() -> None:
    """Write the corpus into the folder that the first argument names."""
    write_files(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
