"""The page on the library for Python programs, made from its docstrings."""

import inspect
import re
from collections.abc import Callable, Iterator

import reader

HEAD = '''\
# As a library

`import reader` gives the values and functions below, typed, and nothing else. They open no file, \
ask no clock and use no network; they may be called from any thread or process. Names with a \
leading underscore and modules below `reader` may change with any version.

```python
import reader

page = """【快讯】河口大桥通车_某某网
2021-03-04 09:30 来源：河口日报

历时四年建设的河口大桥3日正式通车，全长3.2公里，总投资超18亿元。

两岸的车程缩短到八分钟，每天预计有三万辆车通过，公交同日开通。

责任编辑：某某
"""

article = reader.clean(page.encode("gb18030"), name="page.txt")
assert article.title == "河口大桥通车"
assert (article.source, article.published_day.isoformat()) == ("河口日报", "2021-03-04")

[money] = [figure for figure in article.figures if figure.kind == "money"]
assert (money.text, money.value, money.unit) == ("18亿元", 1_800_000_000, "CNY")
assert (money.qualifier, money.label) == ("over", "总投资")
assert article.text[money.start : money.end] == money.text

assert ("byline", "责任编辑：某某") in [(part.reason, part.text) for part in article.removed]
assert reader.Article.from_dict(article.to_dict()) == article

# A line that the reader would have otherwise:
kept = reader.clean(page, corrections=[reader.Correction("keep", "责任编辑：某某")])
assert kept.text.endswith("责任编辑：某某")

[figure] = reader.extract_figures("About 2,500 people came.", language="en")
assert (figure.value, figure.qualifier, figure.label) == (2500, "about", "people")
```
'''

SECTION = re.compile(r"^(Args|Attributes|Returns|Raises|Yields):$", re.M)


def python_page() -> str:
    """The public names as Markdown, functions first."""
    named = [(name, getattr(reader, name)) for name in reader.__all__ if name != "__version__"]
    named.sort(key=lambda pair: inspect.isclass(pair[1]))
    return (
        "\n\n".join((HEAD.rstrip(), *(part for pair in named for part in described(*pair)))) + "\n"
    )


def described(name: str, value: object) -> Iterator[str]:
    """The heading of a name, its signature, and its docstring."""
    yield f"## reader.{name}"
    if inspect.isfunction(value):
        yield f"    {name}{signature(value)}"
    text, *sections = SECTION.split(inspect.getdoc(value) or "")
    yield text.strip()
    for title, body in zip(sections[::2], sections[1::2], strict=True):
        yield f"{title}:"
        yield items(inspect.cleandoc(body))
    if inspect.isclass(value):
        for member, found in vars(value).items():
            if not member.startswith("_") and (sentence := first_sentence(found)):
                yield f"`{member}`: {sentence}"


def signature(function: Callable[..., object]) -> str:
    """As people write it: no quotes around types, and no modules before them."""
    text = re.sub(r"\b(?:\w+\.)+(?=[A-Z])", "", str(inspect.signature(function)))
    return re.sub(r"(: |-> )'([^']+)'", r"\1\2", text)


def items(body: str) -> str:
    """The lines of a section of a docstring as a list, where they name something."""
    lines = re.sub(r"\n +", " ", body).split("\n")
    named = (re.fullmatch(r"(\w+): (.*)", line) for line in lines)
    return "\n".join(
        f"- `{match[1]}`: {match[2]}" if match else line
        for match, line in zip(named, lines, strict=True)
    )


def first_sentence(member: object) -> str:
    """What the docstring of a method or property begins with."""
    documented = inspect.isroutine(member) or isinstance(member, property | classmethod)
    documented = documented or type(member).__name__ == "cached_property"
    return (inspect.getdoc(member) or "").partition("\n")[0] if documented else ""
