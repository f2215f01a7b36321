"""The line above an article: when it was published, where, and by whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.cleaning.dates import CENTURY, find_moment
from reader.cleaning.people import read_before_date, read_credit, read_english, read_labelled

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOURCE = re.compile(
    r"(?:本文|文章|新闻|新聞|信息|資訊|稿件|内容|原文|消息|内文)?"
    r"(?:(?:来源于|來源於|转自|轉自|摘自)\s?[:：]?|(?<![片频頻据據图圖])(?:来源|來源|稿源|出处|出處)(?:\s?[:：／/"
    r"|]|(?=\s)))\s{0,3}(?:[（(]\s{0,2})?"
    r"(?P<name>[A-Za-z][\w.&'’-]*(?:\s(?:of|the|and|for|[A-Z])[\w.&'’-]*){1,4}"
    r"|[^\s|｜,，;；:：()（）\[\]【】<>》。]{1,24}(?:、[^\s"
    r"|｜,，;；:：()（）\[\]【】<>。]{1,16}){0,4})"
)
_NAMES_SOURCE = re.compile("来|來|稿|转|轉|摘|出处|出處")
_NOT_SOURCE = re.compile(
    r"记者\s?[:：]|記者\s?[:：]|作者|編輯|编辑|责任|責任|责编|责編|字号|字體|字体|评论|評論"
    r"|浏览|瀏覽|点击|點擊|阅读"
    r"|閱讀|有\d|时间|時間|发布|發布|日期|【|我要|跟帖|跟贴|打印|列印"
    r"|分享|参与|资料图|資料圖|资料照|資料照|新闻热搜|热搜词|举报|收藏|手机看|(?:19|20)\d\d[-年/.]"
)
_LABELS = re.compile(
    r"(?:发布|發布|发表|發表|发稿|更新|上传|刊登|刊发|建立)?(?:时间|時間|日期)|(?:发布|發布"
    r"|发表|更新)(?:于|於)?|作者|记者|記者|编辑|編輯|责任编辑|责编|来源|來源|稿源"
    r"|信息|字号|字體|字体|大\s?中\s?小|我要评论|评论|評論|浏览次数|浏览量|浏览|瀏覽|点击数"
    r"|点击率|点击|阅读数|阅读量|阅读|人参与|参与|跟贴|跟帖|(?:已有|共有|有)?\s?\d+\s?(?:人|条|次)"
    r"|打印|列印|分享到|分享|收藏(?:本文)?|本文|举报|手机看新闻|我有话说|我来说两句|字体大小"
    r"|查看|次数|共有评论\s?\d*\s?条"
    r"|大小|中号|小号|大号|最后|关闭|复制链接|转发|互动|推荐|纠错"
    r"|星期[一二三四五六日天]|[周週][一二三四五六日]|https?://\S+|www\.\S+"
    r"|(?:last |first |originally )?(?:updated|published|posted|modified|created|filed)(?:"
    r" (?:at|on|by))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat"
    r"|sun)\b"
    r"|\b(?:by|at|on|the|of|hrs|ist|gmt|est|edt|pst|pdt|et|bst|utc|am|pm|comments?|share"
    r"|print|email|views?|days?|hours?|minutes?|ago)\b",
    re.I,
)
_OUTLET = re.compile(
    "(?:报|報|网|網|社|台|臺|刊|新闻|新聞|科技|财经|財經|体育|體育|娱乐|在线|在線|中心|频道"
    "|頻道|客户端|杂志|雜誌|公司|局|委|厅)$"
)
_PROGRAMME = re.compile("[早午晚夜][间間]?新[闻聞]|[即实實]?[时時]新[闻聞]|滚动新闻|新[闻聞]")
"""What ends like the name of an outlet and names a part of one."""
_HAN = re.compile("[\u3400-\u9fff]")
_WORD = re.compile(r"[\u3400-\u9fff]|[A-Za-z]+|\d+")


_COMPILED = re.compile(
    r"(?:综合|整理|编译|摘编|转载|選自|选自|改编|据)+(?:整理"
    r"|报道)?自\s?(?P<name>[^\s（()）。，]{2,40}?)(?:报道|的报道)?[)）。\s]"
)
_ORIGINAL = re.compile(r"本文(?:为|由|系|是)\s?(?P<name>[^\s，。]{2,16}?)\s?(?:原创|独家|首发)")
_LONGEST = 160
"""No date line is longer (characters)."""
_EDGES = " \t\u3000\xa0|｜·・,，;；[]"
_INTERVIEWER = re.compile(
    r"(?:告诉|告訴|接受|向|对|對)(?!本)(?P<name>[\u3400-\u9fffA-Z0-9]{1,8}(?:报|報|网|網|社|周刊|週刊|新闻|新聞|杂志|雜誌))"
    r"(?:·[\u3400-\u9fff]{2,8})?(?:记者|記者)"
)
_OWNER_WORD = r"(?:[\w'’&-]|\.(?=[A-Z]))"
_OWNER = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright)\W*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?\s*)?(?:by\s)?"
    rf"(?P<latin>[A-Z]{_OWNER_WORD}*(?:\.?\s{_OWNER_WORD}+){{0,5}}?)"
    r"(?=\s*(?:(?:19|20)\d\d|(?<!\b[A-Z])\.|[,|;]|\s[Aa]ll\b|$))"
    r"|(?P<han>[\u3400-\u9fff]{2,10}?)(?:网站|網站|公司|社)?\s*(?:版权所有|版權所有|著作權所有)"
)
_OWNER_SIGNS = ("©", "(c)", "(C)", "opyright", "所有")
"""One of these is in all that `_OWNER` finds: a quick test."""
_NAME_ALONE = re.compile(r"[\u3400-\u9fffA-Za-z0-9·\-]{2,14}")


_NO_STAMP = re.compile(
    r"\W*(?:since|established|founded|est\.)\s|.*\d\s?[°℃]|.{4,60}\s(?:--|—|–)\s.{40}", re.I
)
"""A line with a date that is not the article's or more than that: of the paper's founding, of the
weather, `HARBOUR, March 4, 2021 -- ` before the first sentence."""


# fmt: off
_AGENCIES = frozenset((
    "aap", "afp", "agence france-presse", "ani", "ap", "associated press", "the associated press",
    "bloomberg", "bloomberg news", "canadian press", "the canadian press", "dpa", "efe", "ians",
    "kyodo", "nzpa", "pa", "press association", "the press association", "pti", "reuters", "tass",
    "ukpa", "upi", "xinhua", "yonhap",
))
# fmt: on
"""News agencies, as their copy is signed."""
_HAN_OUTLET = re.compile(
    "(?![\u3400-\u9fff]{0,6}(?:[电電]子[报報]|[简簡海举舉汇匯情警][报報]|上[网網]|公[报報]|旅行社|合作社)"
    "|[摘来來转轉]自|来源|來源)"
    "[\u3400-\u9fff]{1,8}(?:[报報社网網]|[周週]刊)"
)
# 某网1月12日消息, （某社1月12日电）
_DATELINE = re.compile(
    r"^[（(【\[]?(?P<outlet>[\u3400-\u9fff]{1,7}[社网網报報])[\u3400-\u9fff]{0,8}"
    r"(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日(?:电|電|讯|訊|消息)"
)
# HARBOUR, Jan 12 (PTI) In a bid
_LATIN_DATELINE = re.compile(r"^[A-Z][\w .,'’-]{2,50}\((?P<outlet>[A-Za-z ]{2,20})\)")
_SIGNED = re.compile(r"[（(](?P<outlet>[A-Za-z]{2,9})[)）]$")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page says that its article comes from, in a sentence of its own."""

    source: str = ""
    outlet: str = ""


# By Jane Doe, Bay Herald March 4, 2021
_BYLINE_PAPER = re.compile(
    r"^By\s[^,;]{3,60},\s(?P<paper>(?:The\s)?(?:[A-Z][a-z]+\s){1,3}?(?:Sun|Times|Herald|Post|News"
    r"|Press|Journal|Tribune|Star|Gazette|Citizen|Chronicle|Telegraph|Observer|Service))(?=\s*(?:;|$))"
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line above the article says.

    Attributes:
        published: The point in time it names, or None.
        source: The name after 来源.
        authors: The names after 作者 or By.
        rest: How many words or Han characters are left when all of that is taken away.
    """

    published: date | datetime | None
    source: str
    authors: tuple[str, ...]
    rest: int


def read_source(text: str) -> str:
    """The name after 来源： and the like, or ""."""
    match = _SOURCE.search(text) if _NAMES_SOURCE.search(text) else None
    return _trimmed_source(match["name"]) if match else ""


def _trimmed_source(name: str) -> str:
    cut = _NOT_SOURCE.search(name)
    name = name[: cut.start()] if cut else name
    return name.removesuffix("记者").removesuffix("記者").strip(" -－—·•.…“”\"'")


def read_agency(text: str) -> str:
    """The news agency whose name is all of a line: `PTI`; "" if it is none."""
    return text if text.lower() in _AGENCIES else ""


def read_paper(text: str) -> str:
    """The Chinese paper, agency or site whose name may be all of a line: `河口日报`."""
    return text if _HAN_OUTLET.fullmatch(text) else ""


def read_dateline(body: Sequence[str]) -> str:
    """The agency or paper that an article's opening or its end names: `某社3月4日电`, `(PTI)`."""
    opening = "".join(body[:1])[:80]
    if match := _DATELINE.match(opening):
        return match["outlet"]
    end = "".join(body[-1:])[-12:]
    match = _LATIN_DATELINE.match(opening) or _SIGNED.search(end)
    return read_agency(match["outlet"]) if match else ""


def read_origin(around: Sequence[str], body: Sequence[str]) -> Origin:
    """What `综合整理自甲、乙等` and `本文为丙原创` name: removed lines, the body's last one."""
    lines = [text for text in (*around, *body[-1:]) if len(text) < 200]
    found = (_COMPILED.search(text) for text in lines if "自" in text)
    compiled = next((match["name"] for match in found if match), "")
    original = next((match["name"] for text in lines if (match := _ORIGINAL.search(text))), "")
    return Origin(compiled, original)


def read_interviewer(body: Sequence[str]) -> str:
    """The paper whose reporter people speak to: `她告诉某报·某网记者` names 某报."""
    found = (_INTERVIEWER.search(text) for text in body if "记者" in text or "記者" in text)
    return next((match["name"] for match in found if match), "")


def read_owner(lines: Sequence[str]) -> str:
    """The owner that a line of copyright names, as in `© 2023 The Harbour Ledger`."""
    whole = "\n".join(lines)
    if not any(sign in whole for sign in _OWNER_SIGNS):
        return ""
    found = (_OWNER.search(text) for text in reversed(lines) if len(text) < 200)
    return next((match["latin"] or match["han"] for match in found if match), "").strip()


def read_date_line(text: str, day_first: bool = False) -> DateLine | None:
    """The date, source and authors of a short line; None if it names no date and no source.

    Args:
        text: A line.
        day_first: Whether 12/01/2012 is the twelfth of January.
    """
    if len(text) > _LONGEST:
        return None
    moment = find_moment(text, day_first)
    match = _SOURCE.search(text) if _NAMES_SOURCE.search(text) else None
    source = _trimmed_source(match["name"]) if match else ""
    if moment is None and not source:
        return None
    rest = text
    if match:
        rest = rest.replace(match[0], " ", 1)
    if moment:
        rest = rest.replace(text[moment.start : moment.end], " ", 1)
    byline = read_credit(rest.strip(_EDGES)) or read_labelled(rest) or read_english(rest)
    if moment and not byline:
        byline = read_before_date(text[: moment.start])
    authors = byline.authors if byline else ()
    if byline and byline.outlet and not source:
        source = byline.outlet
        rest = rest.replace(source, " ", 1)
    elif authors and moment and not source and (match := _BYLINE_PAPER.search(rest)):
        source = match["paper"]
        rest = rest.replace(source, " ", 1)
    for author in authors:
        rest = rest.replace(author, " ", 1)
    rest = _LABELS.sub(" ", rest)
    words = len(_WORD.findall(rest))
    if moment and not source and not authors:
        names = [name for name in _NAME_ALONE.findall(rest) if _HAN.search(name)]
        source = ""
        if (
            len(names) == 1
            and len(names[0]) >= 3
            and _OUTLET.search(names[0])
            and not _PROGRAMME.fullmatch(names[0])
        ):
            source = names[0]
    return DateLine(moment.value if moment else None, source, authors, words)


def date_line_of(text: str, day_first: bool = False) -> DateLine | None:
    """The date line if that is what a line is, and hardly anything else.

    Args:
        text: A line.
        day_first: Whether 12/01/2012 is the twelfth of January.
    """
    if len(text) > _LONGEST or not (CENTURY.search(text) or _NAMES_SOURCE.search(text)):
        return None
    return _date_line_of(text, day_first)


@lru_cache(maxsize=1_024)
def _date_line_of(text: str, day_first: bool) -> DateLine | None:
    """Remembered, since every step asks it of the lines around the body."""
    if _NO_STAMP.match(text):
        return None
    found = read_date_line(text, day_first)
    if found is None:
        return None
    return found if found.rest <= (24 if found.source and found.published else 12) else None
