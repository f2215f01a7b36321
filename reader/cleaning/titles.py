"""The headline: the page's title without what sites and aggregators add before and after it."""

import re

from reader.cleaning.characters import BLANK

_ATOMS = (
    # who shouts: the whole world, every day, this moment
    "环球|全球|世界|天天|每日|今日|今|当前|当下|此刻|眼下|最新|最资讯|全新|新要闻|独家|精彩"
    "|热门|热点|焦点|头条|重点|要闻"
    "|实时|即时|前沿|视讯|视点|视野|新视野|球|微|观|热|新|快|速|要|短|简|通|播|每|亮|精|看|聚|全"
    # what is shouted: news, flash, point of view
    "|快讯|速讯|快报|快播报|播报|快播|快看|速看|速看料|速递|速读|时快讯|看点|聚看点|聚看"
    "|聚焦|热讯|热闻|热文|热推荐|热消息"
    "|热资讯|热头条|热点评|热推|新消息|新动态|新资讯|动态|消息|资讯|信息|通讯|短讯|简讯|讯息"
    "|讯|闻|报道|日报|快资讯|微资讯"
    "|微动态|微头条|微速讯|百事通|关注|亮点|滚动|精选|球精选|推荐|观点|观热点|看热讯|快消息"
    "|报|评|料|时|点|天|文|丨|·"
)
_RUN = f"(?:{_ATOMS}){{1,6}}"
_BEFORE = re.compile(rf"^(?:[【\[]{_RUN}[】\]]|(?:{_RUN})(?:[丨|｜!！]|[:：](?=\S)))[{BLANK}]*")
_AFTER = re.compile(rf"[{BLANK}]*(?:[-_|｜丨—][{BLANK}]*|[{BLANK}])(?P<word>{_RUN})[!！]?$")
# Decorations are words made of these syllables alone, before 丨 | ! : or in 【】, or at the end
# after - _ | or a blank. A subject (世界杯:) has other syllables in it and stays.

_SITE = re.compile(
    r"网$|網$|网站|網站|新闻|新聞|频道|頻道|日报|日報|晚报|晚報|时报|時報|早报|商报|导报"
    r"|都市报|周刊|中心|在线|在線|線上|正文"
    r"|首页|首頁|门户|资讯|[Nn]ews|[Tt]imes|\.(?:com|cn|net|org|co|tv|uk|ca|in)\b|[Oo]nline"
    r"|Post\b|Herald|Journal|Daily"
    r"|Magazine|Guardian|Reuters|Blog|TV\b|Radio|\bPress\b|Sun\b|Star\b|Tribune|Chronicle"
    r"|Mirror|Mail\b|Telegraph|BBC|CNN"
    r"|滚动|财经|要闻|時事|时事|社会|國際|国际|国内|博客|论坛|娱乐|体育|健康|房产|汽车|科技"
    r"|教育|观察|杂志|公司",
)
_SEPARATOR = re.compile(
    rf"[{BLANK}]+[-–—|｜»«:·•>][{BLANK}]*|[{BLANK}]*[-–—]{{2,}}[{BLANK}]*|[{BLANK}]*[_"
    rf"|｜»«][{BLANK}]*"
    rf"|(?<=[\u3400-\u9fff)）”》!！?？…])-(?=[\u3400-\u9fffA-Z])"
)


def key(text: str) -> str:
    """Letters and digits only, case folded: what two titles are compared on."""
    return "".join(filter(str.isalnum, text.casefold()))


def undecorated(title: str) -> tuple[int, int]:
    """The range of a title without an aggregator's decorations."""
    start, end = 0, len(title)
    while (match := _BEFORE.match(title[start:])) and _is_decoration(match[0]):
        if end - start - match.end() < 4:
            break
        start += match.end()
    match = _AFTER.search(title, start)
    if match and match.start() - start >= 4 and len(match["word"]) >= _least_after(match[0]):
        end = match.start()
    return start, end


def _least_after(decoration: str) -> int:
    """How long a decoration at the end must be: a blank before it is weaker than a stroke."""
    if not decoration[:1].strip():
        return 4
    return 2 if decoration.lstrip("-_|｜丨— ")[:1] in "快速热" else 3


def _is_decoration(text: str) -> bool:
    return sum(map(str.isalnum, text)) >= 3 or text[:2] in ("热门", "热点", "头条") or "！" in text


def bare_title(title: str) -> tuple[int, int]:
    """The range of a page's title without the site's and its sections' names.

    The pieces between separators are judged one by one: names of sites and sections go from both
    ends, and the longest piece is what is never taken.
    """
    pieces = []
    start = 0
    for match in _SEPARATOR.finditer(title):
        pieces.append((start, match.start()))
        start = match.end()
    pieces.append((start, len(title)))
    pieces = [piece for piece in pieces if key(title[slice(*piece)])]
    if not pieces:
        return 0, len(title)
    longest = max(range(len(pieces)), key=lambda number: _weight(title[slice(*pieces[number])]))
    first = last = longest
    while first > 0 and not _is_site(title[slice(*pieces[first - 1])]):
        first -= 1
    while last + 1 < len(pieces) and not _is_site(title[slice(*pieces[last + 1])], after=True):
        last += 1
    return pieces[first][0], pieces[last][1]


def _weight(piece: str) -> float:
    return len(piece) * (0.5 if _SITE.search(piece) else 1.0)


def _is_site(piece: str, after: bool = False) -> bool:
    """Whether a piece of a title names a site or a section rather than continues the headline."""
    size = len(piece) if piece.isascii() is False else len(piece) / 2
    if _SITE.search(piece):
        return size <= 16
    return after and size <= 6
