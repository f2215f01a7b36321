"""The headline: the page's title without what sites and aggregators add before and after it."""

import re
from itertools import pairwise

from reader.characters import BLANK

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
_MEDIUM = "(?:高清)?(?:视频|組圖|组图|图集|圖集|图文|多图|图|圖|直播)"
_BEFORE = re.compile(
    rf"^(?:[【\[](?:{_RUN}|{_MEDIUM})[】\]]|(?:{_RUN})(?:[丨|｜!！]|[:：](?=\S)))[{BLANK}]*"
)
_AFTER = re.compile(rf"[{BLANK}]*(?:[-_|｜丨—][{BLANK}]*|[{BLANK}])(?P<word>{_RUN})[!！]?$")
_PARTS = re.compile(f"[-_|｜丨—{BLANK}]")
"""What stands before each decoration at the end: a quick test."""
_BEFORE_STARTS = frozenset("【[").union(atom[0] for atom in _ATOMS.split("|"))
_AFTER_ENDS = frozenset(("!", "！", *(atom[-1] for atom in _ATOMS.split("|"))))
_CLOSED = (")", "）")
# Decorations are words made of these syllables alone, before 丨 | ! : or in 【】, or at the end
# after - _ | or a blank. A subject (世界杯:) has other syllables in it and stays.

_SITE = re.compile(
    "网$|網$|网站|網站|新闻|新聞|频道|頻道|日报|晚报|时报|早报|导报|商报|時報|晚報|早報|日報|都市报|周刊"
    "|週刊|杂志|雜誌|中心|在线|在線|線上|正文|首页|首頁|门户"
    "|资讯|資訊|滚动|财经|財經|要闻|要聞|论坛|博客|社区|公司$|电视台|電視台|卫视|衛視|广播|政府"
    "|電子報|电子报|电台$|電台$|電臺$|传媒$|傳媒$|客户端$|经济报道$|經濟報導$|头条$|頭條$|观察$|觀察$"
    r"|《[^》]{2,6}》$|News\b|news\b|Online|online"
    r"|\.(?:com|cn|net|org|co|tv|uk|ca|in|hk|tw)(?![a-z])"
)
_PAPER = re.compile(
    r"\b(?:Times|Post|Herald|Journal|Daily|Magazine|Blogs?|TV|Radio|Press|Sun|Star|Tribune|Chronicle"
    r"|Mirror|Mail|Telegraph|Express|Gazette|Observer|Standard|Record|Weekly)$"
)
_LONGEST_PAPER = 10
"""No word of `_PAPER` is longer, with the character before it (characters)."""
_SURE_SITE = re.compile(
    r"(?:网|網|网站|網站|频道|頻道|日报|日報|晚报|晚報|卫视|衛視|新闻|新聞|在线|门户|資訊|资讯|正文)$"
)
_STRONG = re.compile(
    rf"[{BLANK}]+[-–:][{BLANK}]+|[{BLANK}]+[|][{BLANK}]+(?=[\x00-\x7f]+$)"
    rf"|[{BLANK}]*(?:[-–:]{{2,}}|>{{2,}})[{BLANK}]*|[{BLANK}]*[_«»〉][{BLANK}]*"
    rf"|[{BLANK}]+[-–][{BLANK}]*(?=[\u3400-\u9fff])"
    rf"|[{BLANK}]*[-–](?=[《\u3400-\u9fff][^-–]*$)(?<=[^\x00-\x7f]-)"
    rf"|(?<=[\u3400-\u9fff)）”》】\]!！?？…])-(?=[\u3400-\u9fffA-Z《])"
)
_WEAK = re.compile(rf"[{BLANK}]*[|｜丨·•][{BLANK}]*|[{BLANK}]*[—─]+[{BLANK}]*")
_BREAK = re.compile(
    rf"(?=[{BLANK}]*[-–:>_«»〉|｜丨·•—─])(?:(?P<strong>{_STRONG.pattern})|(?P<weak>{_WEAK.pattern}))"
)
_MARKS = ("-", ",", "/", "(")
_LATIN_SITE = re.compile(
    r"\s?(?:(?:[A-Z][\w.&!'-]*|of|the)\s){0,4}(?:News|Online|Times|Post|Herald|Journal|Magazine"
    r"|Telegraph|Tribune|Gazette|[\w.]+\.(?:com|net|org|uk|ca|in|au|nz))\)?"
)
# What else parts the site's name from a headline where it is named elsewhere or plainly a site's.
_SECTION = re.compile(
    "(?:[即实實]時|即时|实时|滚动|滾動|最新|国内|國內|国际|國際|社会|社會|财经|財經|体育|體育|娱乐|娛樂|科技)*"
    "(?:新闻|新聞|资讯|資訊|频道|頻道|要闻|要聞|正文|中心)*"
)
"""A name that many sites have for a part of theirs."""
_LONGEST_SITE = 30
_ENDS = " -_|,，"
_LONG_WORD = re.compile("[a-z]{4,}")
# fmt: off
_FUNCTION_STEMS = frozenset((
    "this", "that", "with", "from", "have", "will", "were", "been", "they", "thei", "what",
    "when", "more", "over", "than", "into", "afte", "said", "says", "also", "abou", "some",
    "your", "here", "ther", "wher", "whic", "whil", "most", "only",
))
# fmt: on
_PAGE_NUMBER = re.compile(r"\s*[（(]第?\d{1,3}\s?[页頁]?\s?[/／]\s?共?\d{1,3}\s?[页頁]?[)）]$")
_SHORT_RUNS = frozenset(("热门", "热点", "头条"))
_SIGNS = re.compile(r"[\W_]+")
_ASCII_SIGNS = dict.fromkeys(code for code in range(128) if not chr(code).isalnum())
_LAST_WORD = re.compile(rf"[{BLANK}]+(?P<word>[^{BLANK}]{{2,8}})$")
# What parts a headline from the names around it: strong where only names follow, weak where the
# headline may go on (深度｜标题, 标题——副题).


def key(text: str) -> str:
    """Letters and digits only, case folded: what two titles are compared on."""
    folded = text.casefold()
    return folded.translate(_ASCII_SIGNS) if folded.isascii() else _SIGNS.sub("", folded)


def stems(text: str) -> set[str]:
    """What two lines on one subject share: beginnings of words, and pairs of Han characters."""
    latin = {word[:4] for word in _LONG_WORD.findall(text.lower())} - _FUNCTION_STEMS
    if text.isascii():
        return latin
    return latin | {a + b for a, b in pairwise(text) if a >= "\u3400" <= b}


def undecorated(title: str) -> tuple[int, int]:
    """The range of a title without an aggregator's decorations and the number of the page."""
    start, end = 0, len(title)
    while (
        title[start : start + 1] in _BEFORE_STARTS
        and (match := _BEFORE.match(title[start:]))
        and _is_decoration(match[0])
    ):
        if end - start - match.end() < 4:
            break
        start += match.end()
    if title.endswith(_CLOSED) and (match := _PAGE_NUMBER.search(title, start)):
        end = match.start()
    parted = title[end - 1 : end] in _AFTER_ENDS and _PARTS.search(title, start, end)
    match = _AFTER.search(title, start, end) if parted else None
    if match and match.start() - start >= 4 and len(match["word"]) >= _least_after(match[0]):
        end = match.start()
    return start, end


def _least_after(decoration: str) -> int:
    """How long a decoration at the end must be: a blank before it is weaker than a stroke."""
    if not decoration[:1].strip():
        return 4
    return 2 if decoration.lstrip("-_|｜丨— ")[:1] in "快速热" else 3


def _is_decoration(text: str) -> bool:
    return text[0] in "【[" or sum(map(str.isalnum, text)) >= 3 or text[:2] in _SHORT_RUNS


def bare_title(title: str, names: str = "") -> tuple[int, int]:
    """The range of a page's title without the site's and its sections' names.

    The pieces between separators are judged one by one from both ends; the piece that weighs
    most is never taken.

    Args:
        title: The title of a page or the first line of a scrape.
        names: The key of text that names the site: copyright lines, `og:site_name`.
    """
    pieces: list[tuple[int, int, bool]] = []
    start, strong = 0, False
    for match in _BREAK.finditer(title):
        pieces.append((start, match.start(), strong))
        start, strong = match.end(), match["strong"] is not None
    pieces.append((start, len(title), strong))
    if (colon := title.find(": ")) > 0 and _is_named(title[:colon], names):
        pieces = [(0, colon, True), *((max(a, colon + 2), b, s) for a, b, s in pieces if b > colon)]
    begin, end, strong = pieces[-1]
    for mark in _MARKS:
        place = title.rfind(mark, begin, end)
        tail = title[place + 1 : end]
        if place > begin and (
            _is_named(tail, names) or (mark != "-" and _LATIN_SITE.fullmatch(tail))
        ):
            pieces[-1:] = [(begin, place, strong), (place + 1, end, True)]
            break
    pieces = [piece for piece in pieces if key(title[piece[0] : piece[1]])]
    if not pieces:
        return 0, len(title)
    texts = [title[start:end] for start, end, _ in pieces]
    weights = [_weight(text, names) * (1.3 if not index else 1) for index, text in enumerate(texts)]
    main = weights.index(max(weights))
    first = last = main
    ends_in_site = _names_site(texts[-1], texts[main], names)
    while first > 0 and not _names_site(texts[first - 1], texts[main], names, before=True):
        first -= 1
    while last + 1 < len(texts) and not (
        _names_site(texts[last + 1], texts[main], names)
        or _is_aside(texts[last + 1], texts[main], pieces[last + 1][2] or ends_in_site)
    ):
        last += 1
    begin, end = pieces[first][0], pieces[last][1]
    end = len(title[:end].rstrip())
    return begin, _before_last_names(title, begin, end)


def _before_last_names(title: str, begin: int, end: int) -> int:
    """The end of a headline behind which only blanks part the section's and the site's names."""
    found = _LAST_WORD.search(title, begin, end)
    while found and _SURE_SITE.search(found["word"]) and found.start() - begin >= 6:
        end = found.start()
        found = _LAST_WORD.search(title, begin, end)
        if found and len(found["word"]) <= 4 and found.start() - begin >= 6:
            return found.start()
    return end


def names_site(title: str, names: str = "") -> bool:
    """Whether a whole title is no headline but the name of a site."""
    return _size(title) <= 16 and (_is_named(title, names) or bool(_SURE_SITE.search(title)))


def site_of(tail: str) -> str:
    """The last name in what stands behind a headline: `_国内_某某网` is 某某网.

    A Latin name behind a Chinese one is the site's where the other is only a section's.
    """
    names = [name.strip(_ENDS) for name in _BREAK.sub("\n", tail).split("\n")]
    names = [name for name in names if len(name) > 1]
    han = [name for name in names if any(character >= "\u3400" for character in name)]
    sites = [name for name in han if _sounds_like_site(name) and not _SECTION.fullmatch(name)]
    fitting = [name for name in names if len(name) <= _LONGEST_SITE]
    name = (sites or [name for name in fitting if not _SECTION.fullmatch(name)] or fitting or [""])[
        -1
    ]
    if " " in name and han:
        name = next((part for part in name.split() if not _SECTION.fullmatch(part)), name)
    return name if len(name) <= _LONGEST_SITE else ""


def first_name(prefix: str) -> str:
    """The site's name in what stands before a headline: `Bay News - ` is Bay News."""
    name = re.split(r"\s[-–|:]\s|: ", prefix)[0].strip(_ENDS + ":")
    return name if prefix.isascii() and 2 <= len(name) <= _LONGEST_SITE else ""


def _is_named(text: str, names: str) -> bool:
    own = key(text)
    return len(own) >= 4 and own in names


def _sounds_like_site(piece: str) -> bool:
    found = _SITE.search(piece) or _PAPER.search(piece, max(0, len(piece) - _LONGEST_PAPER))
    return found is not None


def _weight(piece: str, names: str) -> float:
    factor = 0.4 if _sounds_like_site(piece) or _is_named(piece, names) else 1.0
    return _size(piece) * factor


def _size(text: str) -> float:
    """The length in Han characters; Latin letters count less."""
    return sum(1.0 if character > "\u2e80" else 0.4 for character in text)


def _names_site(piece: str, main: str, names: str, before: bool = False) -> bool:
    if _is_named(piece, names):
        return True
    if before and piece.isascii():
        words = re.findall(r"[\w'.-]*\w", piece)
        few = len(words) <= 4 and _size(piece) < 0.6 * _size(main)
        return few or (len(words) <= 4 and _sounds_like_site(piece))
    return _sounds_like_site(piece) and _size(piece) <= max(16.0, 1.1 * _size(main))


def _is_aside(piece: str, main: str, strong: bool) -> bool:
    """Whether what stands behind a separator is a section's name or a list of keywords."""
    if not strong:
        return _size(piece) <= 5 and _size(main) >= 8
    if len(re.findall("[,，、]", piece)) >= 2:
        return True
    return _size(piece) <= max(8.0, 0.7 * _size(main))
