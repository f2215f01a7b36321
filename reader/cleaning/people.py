"""Bylines: who wrote an article and for which paper, and who edited it."""

import re
from dataclasses import dataclass

_NAME = r"[\u3400-\u9fff]{2,4}(?:·[\u3400-\u9fff]{1,6})?"
_BETWEEN = r"[、，,/／\s\u3000和及与與&|｜]{1,3}"
_NAMES = rf"{_NAME}(?:{_BETWEEN}{_NAME}){{0,7}}"
_ROLE = (
    r"(?:本报|本報|本网|本網|本刊|本台|特约|特派|特約|首席|见习|見習|实习|實習|驻.{0,6}?"
    r"|駐.{0,6}?|全媒体|资深|采访|编译|綜合)*"
    r"(?:记者|記者|通讯员|通訊員|撰稿人|撰稿|撰文|编译|編譯|评论员|評論員|特约撰稿人|主笔)"
)
_LABEL = (
    r"(?:作者|记者|記者|撰文|撰稿|采写|採寫|采访|文|编译|編譯|采访记者|上观号作者|原文作者|文字)"
)

_OUTLET = r"(?P<outlet>[\u3400-\u9fffA-Za-z0-9·・•＋+]{2,20}?)"
_CREDIT = re.compile(
    rf"^[（(\[【◎□■●▲△]?\s*{_OUTLET}?(?P<role>{_ROLE})\s*[:：/／]?\s*(?P<names>{_NAMES}"
    rf"(?:\s*(?:{_ROLE})\s*[:：/／]?\s*{_NAMES}){{0,3}})\s*(?:文|摄|文/图|攝|图文|报道|報道"
    rf"|整理)?\s*[）)\]】]?$"
)
_LABELLED = re.compile(
    rf"(?:^|[\s|｜（(\[【>，,；;])(?P<label>{_LABEL})\s?[:：/／"
    rf"|]\s*(?:{_ROLE}\s*[:：/／]?\s*)?(?P<names>{_NAMES})"
    rf"(?=$|[\s|｜）)\]】，,；;]|来源|來源|编辑|編輯|责任|責任)"
)
_TAIWAN = re.compile(
    rf"^[【\[（(◎■]?\s*(?:{_OUTLET}[／/])?\s*(?:記者"
    rf"|记者)?\s*(?P<names>{_NAME}(?:[、，,\s]{_NAME}){{0,4}})\s*[／/╱∕]"
    rf"[^／/]{{1,12}}(?:報導|報道|电|電)\s*[】\]）)]?"
)
_ENGLISH_NAME = r"(?:(?:[A-Z][\w'’.-]*|[A-Z]\.|de|van|von|la|al|bin|del|der|[A-ZÀ-Þ'’-]+)\s?){2,4}"
_ENGLISH = re.compile(
    rf"^(?:Posted\s|Written\s|Published\s|Reported\s|Story\s)?(?:[Bb]y"
    rf"|BY)[:\s]\s*(?P<names>{_ENGLISH_NAME}(?:(?:,\s?|,?\s?and\s"
    rf"|\s?&\s?){_ENGLISH_NAME}){{0,4}})"
)
_STAFF = re.compile(
    r"\b(?:Staff|Writer|Reporter|Correspondent|Editor|Reuters|News|Press|Times|Post"
    r"|Agenc(?:y|ies)|Associated|Sun|Herald|Daily|"
    r"Magazine|Journal|Contributor|Columnist|Service|Desk|Bureau|Network|Health|January"
    r"|February|March|April|June|July|August|"
    r"September|October|November|December|Category|Monday|Tuesday|Wednesday|Thursday|Friday"
    r"|Saturday|Sunday|Updated|Published|AP|AFP|"
    r"ANI|PTI|IANS|UKPA|CBC|CTV|BBC|CNN|Canwest|Postmedia|Media|Web|Online|The|Special|For)\b"
)
_EDITOR = re.compile(
    r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|监制|值班|主编|初审|终审"
    r"|一审|二审|三审|复审)\s*[:：]"
)
_NOT_NAMES = frozenset(
    [
        "本报",
        "本報",
        "本网",
        "本網",
        "本刊",
        "综合",
        "編輯",
        "编辑",
        "记者",
        "記者",
        "来源",
        "來源",
        "佚名",
        "匿名",
        "未知",
        "网络",
        "網絡",
        "网络整理",
        "整理",
        "报道",
        "報道",
        "報導",
        "摄影",
        "攝影",
        "文图",
        "图文",
        "通讯员",
        "通訊員",
        "转载",
        "實習",
        "实习",
        "新华社",
        "新華社",
        "中新社",
        "中央社",
        "本站",
        "原创",
        "小编",
        "管理员",
        "责任",
        "上海",
        "北京",
        "广州",
        "台北",
        "香港",
        "作者",
        "责编",
        "评论",
        "字号",
        "字體",
        "字体",
        "打印",
        "分享",
    ]
)


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says.

    Attributes:
        authors: Names without titles, as they stand.
        outlet: The paper or agency before 记者; empty where none is named.
    """

    authors: tuple[str, ...] = ()
    outlet: str = ""


def read_credit(text: str) -> Byline | None:
    """A line that is a byline and nothing else: `某报记者 张三 李四`, `By Jane Doe`."""
    if len(text) > 90:
        return None
    if match := _CREDIT.match(text):
        names = split_names(re.sub(_ROLE, "、", match["names"]))
        if names:
            outlet = match["outlet"] or ""
            return Byline(names, "" if outlet.startswith("本") else outlet)
    if match := _TAIWAN.match(text):
        names = split_names(match["names"])
        if names and len(match[0]) + 4 >= len(text):
            return Byline(names, match["outlet"] or "")
    return None


def read_labelled(text: str) -> Byline | None:
    """Names after 作者：, 记者：, 文/ anywhere in a short line."""
    names: list[str] = []
    for match in _LABELLED.finditer(text):
        names += split_names(match["names"])
    return Byline(tuple(dict.fromkeys(names))) if names else None


def read_english(text: str) -> Byline | None:
    """`By Jane Doe and John Roe, Agency | date`: the names."""
    match = _ENGLISH.match(text)
    if not match:
        return None
    names = []
    for piece in re.split(r",\s?|\s?&\s?|\band\b", match["names"]):
        name = piece.strip(" ,.;|-")
        staff = _STAFF.search(name)
        if staff:
            name = name[: staff.start()].strip()
        if 1 < len(name.split()) <= 4:
            names.append(name.title() if name.isupper() else name)
        if staff:
            break
    return Byline(tuple(names)) if names else None


def names_editor(text: str) -> bool:
    """Whether a line says who edited or checked the page."""
    return bool(_EDITOR.search(text))


def split_names(text: str) -> tuple[str, ...]:
    """The single names in a list of names; titles and words that are no names are left out."""
    pieces = re.split(rf"{_BETWEEN}", text.strip())
    found = (piece.strip() for piece in pieces)
    return tuple(dict.fromkeys(name for name in found if len(name) >= 2 and name not in _NOT_NAMES))
