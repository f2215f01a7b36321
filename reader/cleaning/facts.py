"""What a page tells of its article beside the text: when, where, by whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from reader.cleaning.breadcrumbs import read_breadcrumb
from reader.cleaning.dates import (
    MONTH,
    day_in_address,
    find_moment,
    parse_moment,
    puts_day_first,
)
from reader.cleaning.people import (
    Byline,
    is_chinese_name,
    is_english_name,
    read_closing_credit,
    read_credit,
    read_english,
    read_inner_credit,
    read_labelled,
    read_names,
    read_signature,
)
from reader.cleaning.relative import moment_before
from reader.cleaning.sources import (
    DateLine,
    date_line_of,
    read_agency,
    read_dateline,
    read_interviewer,
    read_origin,
    read_paper,
    read_source,
)
from reader.cleaning.titles import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.cleaning.metadata import Metadata

_HINT = re.compile(
    r"(?:19|20)\d\d|[源稿转轉摘处處自](?!己)|[記记作者文撰编編报報訊讯本原]|[:：>»›／/@（(]"
    r"|^(?:by|posted|written)\b",
    re.I,
)
_PICTURED = frozenset("影摄攝")
"""How a byline ends that names who took the picture."""
_UPDATED = re.compile(r"更新|修改|updated|modified", re.I)
_DATELINES = (
    re.compile(
        r"^.{0,24}?(?P<month>1[0-2]|0?[1-9])月(?P<day>3[01]|[12]\d|0?[1-9])日(?:电|電|讯|訊|消息"
        r"|报道|報導|[）)])"
    ),
    re.compile(
        rf"^[A-Z][A-Za-z .'/-]{{1,30}}[,(]\s?(?P<month>{MONTH})\s?(?P<day>3[01]|[12]\d|0?[1-9])"
        r"(?:\s?[:(–—]|\s--?\s)",
        re.I,
    ),
)
_SHORT_DAYS = (
    # 01-17 10:05, 1月17日 10:05
    re.compile(
        r"(?<![\d年/-])(?P<month>1[0-2]|0?[1-9])[-/月](?P<day>3[01]|[12]\d|0?[1-9])日?\s{1,2}"
        r"(?P<clock>\d\d?[:：]\d\d)"
    ),
    # Tuesday, Jan. 17
    re.compile(
        rf"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?P<month>{MONTH})\s"
        r"(?P<day>3[01]|[12]\d|0?[1-9])\b",
        re.I,
    ),
)
_HEAD = 80
_STATED = re.compile(
    r"\b(?:article|story|entry|page)\s(?:was\s)?(?:first\s|originally\s|last\s)?(?:published"
    r"|posted|updated|modified)\b|\b(?:was\s|entry\s)posted\b|本文(?:发布|發布|发表|發表|刊登|刊载)",
    re.I,
)
_PRINTED = re.compile(r"\bin print\b|\bprint edition\b", re.I)
_YEAR = re.compile(r"(?<!\d)(?:19[89]\d|20[0-4]\d)(?=年|[-/.]\d|\s|$)")
_ADDRESS = re.compile(
    r"(?:本文|原文|文章)?(?:地址|链接|連結|网址|網址|URL)\s?[:：]\s?(https?://[^\s，。）)]+)", re.I
)
_WEB_ADDRESS = re.compile(r"https?://|www\.")
_NO_SECTIONS = frozenset(("home", "homepage", "front page", "top stories", "story", "article"))
"""What pages state as their section that is none."""
_OPENING = 30
_DASH = re.compile(r"\s*(?:[-–—/(（]|电|電|讯|訊)")
_FAR = timedelta(days=60)
_NEAR_AFTER, _AFTER = 3, 12
_OVER = 10
"""How many lines above the body can hold its date; farther up stands the day of the visit."""
_BESIDE = 2
_TAIL = 16
_LABELLED, _LITTLE = 60, 24
"""How long a line with a labelled name is at most, with the name and without it (characters)."""
_ALONE, _TIMED = 3, 6
"""How many words a date, or a date and time, below the body may have beside it."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The page's own statements; empty where it makes none."""

    published: date | datetime | None = None
    source: str = ""
    outlet: str = ""
    section: str = ""
    url: str = ""
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """The lines of a page by where they stand to the body, blank ones left out.

    Attributes:
        above: Removed lines between the headline and the body, nearest to the body first.
        inside: Removed lines between the body's lines.
        below: Lines after the body, nearest first.
        before: Lines before the headline, nearest first.
        body: The kept lines.
    """

    above: Sequence[str]
    inside: Sequence[str]
    below: Sequence[str]
    before: Sequence[str]
    body: Sequence[str]


def gather(
    lines: Neighbourhood, metadata: Metadata | None, title: str = "", site: str = ""
) -> Facts:
    """Put together what the lines around the body and the page's head say.

    Args:
        lines: The page's lines by where they stand.
        metadata: What the head of the page states.
        title: The headline.
        site: The name behind the page's title.
    """
    head = [*lines.above, *lines.inside]
    near, foot = lines.below[:_NEAR_AFTER], lines.below[_NEAR_AFTER:_AFTER]
    ranked = [text for text in (*head, *near, *lines.before, *foot) if _HINT.search(text)]
    day_first = puts_day_first(ranked, lines.body)
    dated = [
        (text, found)
        for text in ranked
        if (found := date_line_of(text.rpartition(" > ")[2], day_first))
    ]
    listed = {text for text, found in dated if _is_row(found) and not _PRINTED.search(text)}
    listed &= {*near, *foot}
    dated = [item for item in dated if item[0] not in listed]
    over = {*lines.above[:_OVER], *lines.inside}
    dated.sort(key=lambda item: (item[0] not in over, bool(_UPDATED.search(item[0]))))
    published = next((found.published for _, found in dated if found.published), None)
    published = published or _opening_day(lines.body) or _day_without_year(lines)
    published = published or _stated_day(lines)
    source = next((found.source for _, found in dated if found.source), "")
    source = source or _first(read_source(text) for text in ranked)
    byline = _byline(ranked, lines, [found for _, found in dated], title)
    origin = read_origin(ranked, lines.body)
    url = _first(match[1] for text in ranked if "://" in text and (match := _ADDRESS.search(text)))
    authors = byline.authors
    source = source or origin.source
    if metadata:
        published = _agreed(published, metadata.published)
        source = source or metadata.source
        if published is None and metadata.retrieved:
            published = moment_before(
                (text for text in head if len(text) <= _HEAD), metadata.retrieved
            )
        url = metadata.url or url
        authors = authors or _likely_names(metadata, site, ranked)
        site = site if _WEB_ADDRESS.match(metadata.site) else metadata.site or site
        if _WEB_ADDRESS.match(source):
            source = ""
    outlet = byline.outlet or origin.outlet or _outlet_over(lines.above, dated, title) or source
    outlet = outlet or read_dateline(lines.body) or read_interviewer(lines.body)
    source = source or byline.outlet
    path = read_breadcrumb([*lines.above, *lines.before], title, (source, outlet))
    site = "" if site in path[1:] else site
    section = " > ".join(path)
    if metadata and not section and metadata.section.lower() not in _NO_SECTIONS:
        section = metadata.section
    return Facts(published, source or site or outlet, outlet or site, section, url, authors)


def _is_row(line: DateLine) -> bool:
    """Whether a line below the body dates the headline of another article."""
    return line.rest > (_TIMED if isinstance(line.published, datetime) else _ALONE)


def _first(found: Iterable[str]) -> str:
    return next((text for text in found if text), "")


def _agreed(
    visible: date | datetime | None, stated: date | datetime | None
) -> date | datetime | None:
    """The head's point in time, unless the page shows a day that is far from it."""
    if visible is None or stated is None:
        return stated or visible
    if abs(_day(visible) - _day(stated)) > _FAR:
        return visible
    return stated if isinstance(stated, datetime) or not isinstance(visible, datetime) else visible


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _opening_day(body: Sequence[str]) -> date | datetime | None:
    """The date with which an article opens: `LONDON, Jan. 11, 2012 -- …`."""
    for text in body[:2]:
        moment = find_moment(text[:80])
        if moment and moment.start <= _OPENING and _DASH.match(text, moment.end):
            return moment.value
    return None


def _day_without_year(lines: Neighbourhood) -> date | datetime | None:
    """The day of a dateline (某社1月17日电) or of the head, in the year nearest to the page's."""
    openings = [text[:60] for text in lines.body[:2]]
    head = [text for text in (*lines.above[:_OVER], *lines.inside) if len(text) <= _HEAD]
    found = (
        pattern.search(text)
        for patterns, texts in ((_SHORT_DAYS, head), (_DATELINES, openings))
        for text in texts
        for pattern in patterns
    )
    match = next((day for day in found if day), None)
    if not match:
        return None
    around = [*lines.above, *lines.inside, *lines.below, *lines.before]
    years = [int(year) for text in around if len(text) < 200 for year in _YEAR.findall(text)]
    if not years:
        return None
    month, day, year = match["month"], match["day"], max(years)
    clock = match.groupdict().get("clock") or ""
    given = f"{year}-{month}-{day}" if month.isdigit() else f"{day} {month} {year}"
    return parse_moment(f"{given} {clock}")


def _stated_day(lines: Neighbourhood) -> date | datetime | None:
    """The day in a sentence on the article's publication, or in a web address beside it."""
    around = [*lines.above[:_OVER], *lines.inside, *lines.below]
    stated = (find_moment(text) for text in around if _STATED.search(text))
    moment = next((found for found in stated if found), None)
    if moment:
        return moment.value
    return next((day for text in around if "/" in text and (day := day_in_address(text))), None)


def _byline(
    around: Sequence[str], lines: Neighbourhood, date_lines: Sequence[DateLine], title: str
) -> Byline:
    """The first of: a line that is a byline, the date line's names, a credit in the text."""
    closing = [text for text in around if text[:1] in "（(" and len(text) < 30]
    readers = (
        (read_credit(text) for text in around if text[-1] not in _PICTURED or "文" in text),
        (Byline(line.authors) if line.authors else None for line in date_lines),
        (_labelled(text) for text in around),
        (read_english(text) for text in around),
        (read_signature(text) for text in (*lines.above[:_NEAR_AFTER], *around)),
        (_names_over_a_date(lines.above, title),),
        (read_inner_credit(text[:120]) for text in (*lines.body[:2], *closing)),
        (read_inner_credit(text[-_TAIL:]) for text in lines.body[:2]),
        (read_closing_credit(text) for text in (*lines.body[-2:][::-1], *closing)),
    )
    return next((byline for found in readers for byline in found if byline), Byline())


def _labelled(text: str) -> Byline | None:
    """The names behind a label in a line that says little else."""
    byline = read_labelled(text) if len(text) < _LABELLED else None
    return byline if byline and len(text) - sum(map(len, byline.authors)) <= _LITTLE else None


def _likely_names(metadata: Metadata, site: str, around: Sequence[str]) -> tuple[str, ...]:
    """The head's authors that look like names of people, not of sites, templates or editors."""
    sites = key(metadata.site + site)
    editors = " ".join(text for text in around if "编辑" in text or "編輯" in text)
    return tuple(
        name
        for name in metadata.authors
        if (is_chinese_name(name) and name not in editors)
        or (is_english_name(name) and key(name) not in sites)
    )


def _outlet_over(above: Sequence[str], dated: Sequence[tuple[str, DateLine]], title: str) -> str:
    """The agency alone between headline and body, or the paper beside the date there."""
    headline = key(title)
    under = list(takewhile(lambda text: key(text) != headline, above[:_OVER]))
    dates = {text for text, found in dated if found.published}
    stamped = next((place for place, text in enumerate(under) if text in dates), None)
    beside = [] if stamped is None else under[max(stamped - _BESIDE, 0) : stamped + _BESIDE + 1]
    return _first((*map(read_agency, under), *map(read_paper, beside)))


def _names_over_a_date(above: Sequence[str], title: str) -> Byline | None:
    """The names that stand alone right under the headline and right over the date."""
    headline = key(title)
    for place in range(1, len(above)):
        if (
            date_line_of(above[place - 1])
            and (names := read_names(above[place]))
            and (place + 1 == len(above) or key(above[place + 1]) == headline)
        ):
            return names
    return None
