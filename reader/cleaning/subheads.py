"""Subheads between paragraphs, and paragraphs that a scrape broke in two."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.assembly import Role
from reader.cleaning.people import is_byline
from reader.cleaning.shapes import width_of

_HAN = re.compile("[\u3400-\u9fff]")
_FINISHED = re.compile(r"[。！？!?；;…：:.．，,、～~—][”’」』\"')）\]】]*$|[)）\]】]$")
_STOPPED = re.compile(
    r"[。！？!?；;…：:.．～~—=＝%％][”’」』\"'»)）\]】]*$|[”’」』）)\]】\"'》>0-9]$"
)
_COMMAS_LAST = ("，", ",", "、")
_HALF = 14
"""How wide one line of a subhead of two lines is at most."""
_LONGEST = 108
"""No subhead is longer (characters)."""
_TAIL = 24
"""How far from the end of a line its last stop is looked for (characters)."""
_OPENING_LOWER = re.compile(r"[a-z，。、；：！？）”’」』》,.;:)%]")
_LIST_ITEM = re.compile(r"^[-–—•·*●■◆▪▲□○]|^[(（]?\d{1,2}[.、)）]\s?\S|^\d+\s")
_NUMBERED = re.compile(
    r"^(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十]{1,3}[章节部]"
    r"|[（(][一二三四五六七八九十]{1,3}[)）]|[①-⑩]|#{1,6}\s)"
)
_QUESTION = re.compile(r"^(?:问|答|記者|记者|主持人|Q\d*|A\d*)\s?[:：]")
_SPEAKER = re.compile(r"[^：:。，]{1,8}[：:](?=.)")
_TABLE = ("表：", "表:", "图：", "图:", "圖：", "圖:", "Table ", "Figure ")
_COLONS = (":", "：")


def roles_of(texts: Sequence[str], marked: Sequence[bool | None]) -> list[Role]:
    """The role of each kept line in the body.

    Args:
        texts: The kept lines, in order.
        marked: Whether the markup says that a line is a subhead; None where it does not tell.
    """
    spoken = list(map(_SPEAKER.match, texts))
    speakers = Counter(match[0] for match in spoken if match)
    marked = [
        False if match and speakers[match[0]] > 1 and not mark else mark
        for mark, match in zip(marked, spoken, strict=True)
    ]
    roles = [Role.PARAGRAPH] * len(texts)
    begun = False
    for index, text in enumerate(texts):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        if index and _continues(texts[index - 1], text, following, roles[index - 1]):
            roles[index] = Role.CONTINUATION
            if texts[index - 1].endswith(_COMMAS_LAST) and _may_be_half(texts[index - 1]):
                roles[index - 1] = Role.SUBHEAD
        elif marked[index] is not False and _may_be_subhead(texts, index, marked[index], begun):
            roles[index] = Role.SUBHEAD
        begun = begun or _is_sentence(text)
    if Role.SUBHEAD in roles:
        roles = _joined(texts, _without_lists(texts, roles, marked))
    return roles


def _may_be_half(text: str) -> bool:
    return width_of(text) <= 14 and _STOPPED.search(text[:-1]) is None


def _continues(before: str, text: str, following: str, role: Role) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    if before.endswith(_COMMAS_LAST) and _may_be_half(before):
        return width_of(text) <= 20 and not _FINISHED.search(text[-_TAIL:]) and _is_prose(following)
    if role is Role.SUBHEAD or _STOPPED.search(before[-_TAIL:]) or len(before) < 12:
        return False
    if _HAN.search(before[-8:]):
        return bool(_OPENING_LOWER.match(text)) and not text[0].isascii() and width_of(before) >= 12
    return len(before) >= 40 and "a" <= text[0] <= "z"


def _may_be_subhead(texts: Sequence[str], index: int, marked: bool | None, begun: bool) -> bool:
    text = texts[index]
    if len(text) > _LONGEST:
        return False
    size = width_of(text)
    if (
        text.startswith(_TABLE)
        or size > (36 if marked else 20 if text.isascii() else 28)
        or size < 2
        or _QUESTION.match(text)
        or (("记者" in text or "記者" in text) and is_byline(text))
    ):
        return False
    following = texts[index + 1] if index + 1 < len(texts) else ""
    if not following or 2 * sum(map(str.isdigit, text)) > len(text):
        return False
    numbered = _NUMBERED.match(text) is not None
    if not numbered and (index == 0 or not (begun or (marked and _is_prose(following)))):
        return False
    if numbered and size <= 24 and not text.endswith(("。", "；", ";")):
        return True
    if _FINISHED.search(text[-_TAIL:]):
        asks = text.endswith(("？", "?", "！", "!")) and size <= (16 if text.isascii() else 24)
        if not marked and not asks and not (text.endswith(_COLONS) and size <= 16):
            return False
        if asks and not marked and (width_of(following) < 30 or "，" in text or "," in text):
            return False
    if not marked and (_LIST_ITEM.match(text) or _announces(texts[index - 1])):
        return False
    if marked:
        return True
    if text[:1].islower():
        return False
    return _is_prose(following) or bool(
        text.endswith(_COLONS)
        and width_of(following) <= 28
        and _is_prose("".join(texts[index + 2 : index + 3]))
    )


def _is_prose(text: str) -> bool:
    return width_of(text) >= 22 or bool(_STOPPED.search(text[-_TAIL:]))


def _is_sentence(text: str) -> bool:
    size = width_of(text)
    return size >= 45 or (size >= 22 and _FINISHED.search(text[-_TAIL:]) is not None)


def _announces(text: str) -> bool:
    """Whether a list follows on a sentence."""
    return text.endswith(_COLONS) and _is_sentence(text)


def _joined(texts: Sequence[str], roles: list[Role]) -> list[Role]:
    """Chinese subheads of two lines made one each, where an article has more than one such."""
    pairs = [
        index
        for index in range(1, len(texts) - 2)
        if {roles[index], roles[index + 1]} == {Role.PARAGRAPH, Role.SUBHEAD}
        and width_of(texts[index]) <= _HALF >= width_of(texts[index + 1])
        and _HAN.match(texts[index])
        and not _FINISHED.search(texts[index])
        and not _FINISHED.search(texts[index + 1])
        and not _NUMBERED.match(texts[index + 1])
        and _is_sentence(texts[index - 1])
        and _is_prose(texts[index + 2])
    ]
    if len(pairs) > 1:
        for index in pairs:
            roles[index : index + 2] = [Role.SUBHEAD, Role.CONTINUATION]
    return roles


def _without_lists(
    texts: Sequence[str], roles: list[Role], marked: Sequence[bool | None]
) -> list[Role]:
    """Three short lines in a row are a list or verse, not subheads.

    Of two subheads in a row one makes the section, unless both have numbers (第一章, 一、) or the
    first is a label (某报：).
    """
    run: list[int] = []
    for index in range(len(texts) + 1):
        if index < len(texts) and (roles[index] is Role.SUBHEAD or width_of(texts[index]) < 16):
            run.append(index)
            continue
        if len(run) >= 4:
            for place in run[:-1]:
                if roles[place] is Role.SUBHEAD and not marked[place]:
                    roles[place] = Role.PARAGRAPH
        run = []
    for before, after in pairwise(range(len(roles))):
        if roles[before] is roles[after] is Role.SUBHEAD:
            first, second = (_NUMBERED.match(texts[place]) for place in (before, after))
            if not ((first and second) or texts[before].endswith(("：", ":"))):
                roles[before if second else after] = Role.PARAGRAPH
    return roles
