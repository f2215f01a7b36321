"""Furniture at the ends of a paragraph: an editor's name, a source, a picture's place holder."""

import re

from reader.cleaning.reasons import Reason

_EDITOR = r"(?:本文)?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|審核|审核)\s?[:：／/]"

_TAILS = (
    # （责任编辑：某某）, [编辑：某某]
    (rf"\s*[（(\[【]\s*{_EDITOR}[^（(\[【）)\]】]{{1,24}}[）)\]】]\s*$", Reason.BYLINE),
    # （编辑 某某）, (某某 编辑)
    (
        r"\s*[（(\[【]\s*(?:(?:责任)?(?:编辑|編輯)\s[\u3400-\u9fff]{2,4}"
        r"|[\u3400-\u9fff]{2,4}\s(?:编辑|編輯))\s*[）)\]】]\s*$",
        Reason.BYLINE,
    ),
    (rf"\s+{_EDITOR}\s?[^\s，。；]{{1,8}}\s*$", Reason.BYLINE),
    # （来源：某报）
    (
        r"\s*[（(\[【]\s*(?:本文|文章|新闻|稿件|图片|圖片)?(?:来源|來源"
        r"|稿源)\s?[:：][^）)\]】]{1,24}[）)\]】]\s*$",
        Reason.DATE,
    ),
    # （图片／某某提供）, （资料照，记者某某摄）
    (
        r"\s*[（(][^（()）]{0,8}(?:[图圖][片／/]|资料|資料)[^（()）]{0,16}(?:提供|摄影?|攝影?)\s*[）)]\s*$",
        Reason.CAPTION,
    ),
    # Photo / Jane Doe
    (r"\s+(?:Photos?|Pictures?)\s?[/:]\s?[A-Z][\w .&'’/-]{2,40}$", Reason.CAPTION),
    # (接下一页)
    (
        r"\s*[（(](?:接下一?[页頁]|下一?[页頁](?:继续|繼續)?|未完待续|待续|待續)[)）]\s*$",
        Reason.NAVIGATION,
    ),
    # [详细], 【查看全文】
    (
        r"\s*[\[【(（](?:详细|詳細|详情|查看全文|阅读全文|全文|详全文)[\]】)）]\s*$",
        Reason.NAVIGATION,
    ),
)
_HEADS = (
    # ## before a Markdown heading
    (r"^#{1,6}\s+", Reason.DECORATION),
    # 【资料图】 before a sentence
    (r"^[【（(\[](?:资料图|資料圖|资料图片|配图|图片来自网络)[】）)\]]\s*", Reason.CAPTION),
)

_TAIL = tuple((re.compile(pattern), reason) for pattern, reason in _TAILS)
_HEAD = tuple((re.compile(pattern), reason) for pattern, reason in _HEADS)
_WINDOW = 48
_TAIL_WORD = re.compile("编辑|編輯|Photo|Picture")


def cut_edges(text: str) -> tuple[int, int, Reason | None, Reason | None]:
    """The range of a paragraph without furniture at its ends, and why each end goes.

    Returns:
        Start and end of what stays, and the reasons for what stands before and after it.
    """
    start, end = 0, len(text)
    before = after = None
    if text[0] in "【（([#":
        for pattern, reason in _HEAD:
            if match := pattern.match(text):
                start, before = match.end(), reason
                break
    if text[-1] in ")）]】" or _TAIL_WORD.search(text, max(0, end - _WINDOW)):
        base = max(start, end - _WINDOW)
        for pattern, reason in _TAIL:
            if match := pattern.search(text[base:]):
                end, after = base + match.start(), reason
                break
    if end - start < 2:
        return 0, len(text), None, None
    return start, end, before, after
