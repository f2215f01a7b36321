import json
import re
from collections.abc import Set

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.article import Article, Figure, Highlight
from reader.export import FORMATS
from reader.export.characters import visible
from reader.export.provenance import Source
from tests.export.articles import HARD, HIGHLIGHTED, PROVENANCE, SOURCE

render = FORMATS["md"].render

HARD_TEXT = st.text(
    st.sampled_from("ab1 .)(#*_-+=~`<>&;[]!|\\$^%:中，\n\"'")
    | st.characters(exclude_categories=["Cs"])
)


def parsed(text: str) -> tuple[dict[str, object], list[Token]]:
    """The front matter, its date as it stands, and the tokens of the body."""
    _, head, body = text.split("---\n", 2)
    values = (line.partition(": ") for line in head.splitlines())
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    front = {key: value if key == "published" else json.loads(value) for key, _, value in values}
    return front, parser.parse(body)


def plain_lines(tokens: list[Token], more: Set[str] = frozenset()) -> list[str]:
    """The text of each block, which has nothing but text in it."""
    lines = []
    for token in tokens:
        assert token.type.startswith(("heading", "paragraph", "inline", "table", "t", "thead"))
        if token.type == "inline":
            assert token.children is not None
            assert {child.type for child in token.children} <= {"text", *more}
            lines.append("".join(child.content for child in token.children))
    return lines


def test_text_reads_as_written() -> None:
    marked, end = "", len(HARD.text)
    for figure in reversed(HARD.figures):
        marked = f"=={figure.text}=={HARD.text[figure.end : end]}{marked}"
        end = figure.start
    expected = visible(HARD.text[:end] + marked).split("\n")
    _, tokens = parsed(render(SOURCE))
    assert plain_lines(tokens)[: len(expected)] == expected


def test_bold_marks_are_bold_whatever_stands_around_them() -> None:
    text = "达30%的3年5月600户"
    figures = tuple(
        Figure(text.index(span), text.index(span) + len(span), span, "number")
        for span in ("30%", "3年", "5月", "600户")
    )
    article = Article("0", text=text, figures=figures)
    _, tokens = parsed(render(Source(article, PROVENANCE), bold=True))
    children = tokens[1].children
    assert children is not None
    html = "".join(
        child.content or f"<{'/' * (child.nesting < 0)}{child.tag}>" for child in children
    )
    bold = re.sub("<strong>(.*?)</strong>", r"[\1]", html.replace("<>", ""))
    assert bold == "达[30%]的[3年][5月][600户]"


def test_highlights_are_marked_and_figures_bold() -> None:
    text = render(HIGHLIGHTED)
    assert "==比上年少**2.5个百分点**==；净利润<strong>-1.4亿元</strong>。" in text
    assert "==[^2]==比上年少" in text
    assert "==[^4]http://" in text
    assert '\n\n[^2]: — \\"q"\n\n' in text


@given(HARD_TEXT, HARD_TEXT, st.integers(0, 9), st.integers(1, 9))
@example("水(http://a.b)", "水", 0, 1)
@example("水", "'b'", 0, 1)
@example("a=b=c", "a", 2, 1)
@example("0", "0\x1f", 0, 1)
@example("=", "0", 0, 1)
def test_any_highlighted_text_and_note_read_as_written(
    text: str, note: str, start: int, length: int
) -> None:
    source = Source(Article("0", text=text), PROVENANCE, (Highlight(start, start + length, note),))
    _, tokens = parsed(render(source))
    shown = "".join("".join(line.split()) for line in plain_lines(tokens, {"hardbreak"}))
    noted = "".join(visible(note).splitlines()) * ("[^1]:" in shown)
    whole = "".join((visible(text) + noted).split())
    unnoted = re.sub(r"==\[\^1\]|\[\^1\]:—", "", shown)
    assert unnoted.replace("==", "") == whole.replace("==", "")


def test_front_matter() -> None:
    front, _ = parsed(render(SOURCE))
    assert front == {
        "title": HARD.title,
        "published": "2023-08-01T07:05:00",
        "source": HARD.source,
        "outlet": HARD.outlet,
        "authors": list(HARD.authors),
        "section": HARD.section,
        "url": HARD.url,
        "language": "zh-Hans",
        "file": PROVENANCE.file,
        "sha256": HARD.id,
        "generator": "jiandu 0.0.0",
    }


def test_figures_are_a_table() -> None:
    _, tokens = parsed(render(SOURCE))
    start = next(index for index, token in enumerate(tokens) if token.type == "tbody_open")
    cells = [token.content for token in tokens[start:] if token.type == "inline"]
    assert len(cells) == 6 * len(HARD.figures)
    money = plain_lines(tokens)[-6 * len(HARD.figures) :][18:24]
    assert money == ["-1.4亿元", "净|利润", "", "-140,000,000", "CNY", "金额"]


@given(HARD_TEXT)
@example("1. a\n2) b\n- c\n+ d\n# e\n=== \n---\n    code\n> f\n* * *\n[a]: b\n```")
@example("123456789. a\n&amp; &#1; <a> <!-- --> http://a.b/_c_d_")
def test_any_text_reads_as_written(text: str) -> None:
    _, tokens = parsed(render(Source(Article("0", text=text), PROVENANCE)))
    lines = [line.strip() for line in plain_lines(tokens)]
    expected = [visible(line).strip() for line in text.split("\n")]
    assert list(filter(None, lines)) == list(filter(None, expected))
