"""The line above an article: when it was published, where, and by whom."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from reader.cleaning.dates import find_moment
from reader.cleaning.people import read_english, read_labelled

_SOURCE = re.compile(
    r"(?:本文|文章|新闻|新聞|信息|資訊|稿件|内容|原文|消息|内文)?(?:来源于|來源於|来源|來源"
    r"|稿源|出处|出處|转自|轉自|摘自)\s?[:：／/|]?\s{0,3}"
    r"(?P<name>[^\s|｜,，;；:：()（）\[\]【】<>》。]{1,24}(?:、[^\s"
    r"|｜,，;；:：()（）\[\]【】<>。]{1,16}){0,4})"
)
_NOT_SOURCE = re.compile(
    r"作者|編輯|编辑|责任|責任|责编|责編|字号|字體|字体|评论|評論|浏览|瀏覽|点击|點擊|阅读"
    r"|閱讀|有\d|时间|時間|发布|發布|日期|【|我要|跟帖|跟贴|打印|列印"
    r"|分享|参与|新闻热搜|热搜词|举报|收藏|手机看|(?:19|20)\d\d[-年/.]"
)
_LABELS = re.compile(
    r"(?:发布|發布|发表|發表|发稿|更新|上传|刊登|刊发|建立)?(?:时间|時間|日期)|(?:发布|發布"
    r"|发表|更新)(?:于|於)?|作者|记者|記者|编辑|編輯|责任编辑|责编|来源|來源|稿源"
    r"|信息|字号|字體|字体|大\s?中\s?小|我要评论|评论|評論|浏览次数|浏览量|浏览|瀏覽|点击数"
    r"|点击率|点击|阅读数|阅读量|阅读|人参与|参与|跟贴|跟帖|已有|有|人|条|次"
    r"|打印|列印|分享到|分享|收藏|举报|手机看新闻|关闭|复制链接|转发|互动|推荐|纠错"
    r"|星期[一二三四五六日天]|[周週][一二三四五六日]|https?://\S+|www\.\S+"
    r"|(?:last |first |originally )?(?:updated|published|posted|modified|created|filed)(?:"
    r" (?:at|on|by))?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat"
    r"|sun)\b"
    r"|\b(?:by|at|on|the|of|hrs|ist|gmt|est|edt|pst|pdt|et|bst|utc|am|pm|comments?|share"
    r"|print|email|views?|days?|hours?|minutes?|ago)\b",
    re.I,
)
_WORD = re.compile(r"[\u3400-\u9fff]|[A-Za-z]+|\d+")


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
    match = _SOURCE.search(text)
    return _trimmed_source(match["name"]) if match else ""


def _trimmed_source(name: str) -> str:
    cut = _NOT_SOURCE.search(name)
    return (name[: cut.start()] if cut else name).strip(" -－—·•.…“”\"'")


def read_date_line(text: str) -> DateLine | None:
    """The date, source and authors of a short line; None if it names no date and no source."""
    if len(text) > 160:
        return None
    moment = find_moment(text)
    match = _SOURCE.search(text)
    source = _trimmed_source(match["name"]) if match else ""
    if moment is None and not source:
        return None
    rest = text
    if match:
        rest = rest.replace(match[0], " ", 1)
    if moment:
        rest = rest.replace(text[moment.start : moment.end], " ", 1)
    byline = read_labelled(rest) or read_english(rest)
    authors = byline.authors if byline else ()
    for author in authors:
        rest = rest.replace(author, " ", 1)
    words = len(_WORD.findall(_LABELS.sub(" ", rest)))
    return DateLine(moment.value if moment else None, source, authors, words)
