"""Bylines: who wrote an article and for which paper, and who edited it.

More than half of it is shapes of bylines, and words that are no names.
"""

import re
from dataclasses import dataclass

_NAME = r"[\u3400-\u9fff]{2,4}(?:·[\u3400-\u9fff]{1,6})?"
_BETWEEN, _AND = r"[、，,/／\s\u3000&|｜]{1,3}", "[和及与與]"
_NAMES = rf"{_NAME}(?:(?:{_BETWEEN}|{_AND}){_NAME}){{0,7}}"
_ROLE = (
    r"(?:本报|本報|本网|本網|本刊|本台|特约|特派|特約|首席|见习|見習|实习|實習|驻.{0,6}?"
    r"|駐.{0,6}?|全媒体|资深|采访|编译|綜合)*"
    r"(?:记者|記者|实习生|實習生|通讯员|通訊員|撰稿人|撰稿|撰文|编译|編譯|评论员|評論員"
    r"|特约撰稿人|主笔)"
)
_LABEL = r"(?:作者|记者|記者|撰文|撰稿|采写|採寫|采访|文|编译|編譯|采访记者|原文作者|文字)"

_OUTLET = r"(?P<outlet>[\u3400-\u9fffA-Za-z0-9·・•＋+]{2,20}?)"
_ROLE_SIGN = re.compile("[记記习習讯訊撰编編评評主/／╱∕]")
"""What every Chinese byline has in it: a quick test."""
_CREDIT = re.compile(
    r"^[（(\[【〔◎□■●▲△]?\s*(?:文\s?[/／、]\s?[图圖攝摄]|[图圖]\s?[/／、]\s?文"
    r"|文\s?(?:[/／]|\\{1,40}))?\s*[:：/／]?"
    rf"{_OUTLET}?(?P<role>{_ROLE})\s*[:：/／]?\s*(?P<names>{_NAMES}"
    rf"(?:\s*(?:{_ROLE})\s*[:：/／]?\s*{_NAMES}){{0,3}})\s*(?:文|摄|文/图|攝|图文|报道|報道"
    rf"|整理)?\s*[）)\]】〕]?$"
)
_LABEL_SIGN = re.compile(r"[者文稿写寫访译譯字]\s?[:：/／|｜丨]")
"""How every label ends, and what is behind it: a quick test."""
_LABELLED = re.compile(
    rf"(?:^|[\s|｜（(\[【>，,；;])(?P<label>{_LABEL})\s?[:：/／"
    rf"|｜丨]\s*(?:(?:[\u3400-\u9fff]{{1,8}}[报報网網社台])?{_ROLE}\s*[:：/／]?\s*)?(?P<names>{_NAMES})"
    rf"(?=$|[\s|｜）)\]】，,；;]|来源|來源|编辑|編輯|责任|責任)"
)
_SPREAD = re.compile(r"(?<=[:：])\s?([\u3400-\u9fff])[ \u3000]([\u3400-\u9fff])(?=$|[\s|｜）)】])")
"""A name of two characters with a space between them."""
_TAIWAN = tuple(
    re.compile(
        rf"^[【\[（(〔◎■]?\s*{start}(?P<names>{_NAME}(?:[、，,\s]{_NAME}){{0,4}})\s*[／/╱∕]\s*"
        r"[^／/╱]{1,12}?(?:報導|報道|电|電)\s*[】\]）)〕]?$"
    )
    for start in (rf"(?:{_OUTLET}[／/╱\s]?)?(?:記者|记者)\s?", "(?P<outlet>)")
)
# 〔記者某某／台北報導〕 before the first sentence
_TAIWAN_OPENING = re.compile(
    rf"^[〔【\[（(](?:{_OUTLET}[／/╱\s]?)?(?:記者|记者)\s?(?P<names>{_NAME}(?:[、，,\s]{_NAME}){{0,4}})"
    r"\s*[／/╱][^〕】\]）)]{1,12}?(?:報導|報道|电|電)[〕】\]）)]"
)
# 【某報記者某某某台北報導】, without a sign between name and place
_UNPARTED_OPENING = re.compile(
    rf"^[〔【\[（(]{_OUTLET}?(?:記者|记者)(?P<names>[\u3400-\u9fff]{{2,3}})(?:[\u3400-\u9fff]{{2}})?"
    r"(?:報導|報道|电|電)[〕】\]）)]"
)
_ENGLISH_NAME = (
    r"(?:(?!AND\b|[Aa]nd\b)"
    r"(?:[A-Z][\w'’.-]*|[A-Z]\.|de|van|von|la|al|bin|del|der|[A-ZÀ-Þ'’-]+)\s?){2,4}"
)
_STAMP = (
    r"(?>(?i:(?:(?:posted|written|published|reported|submitted|updated|story|on|at"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\.?m|[a-z]{2}t"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\b\W{0,4}"
    r"|\d[\d:/.-]*(?:st|nd|rd|th)?\W{0,4}){0,14}))"
)
"""What may stand before By: a label, a day, a time."""
_ENGLISH = re.compile(
    rf"^{_STAMP}(?:[Bb]y"
    rf"|BY)[:\s]\s*(?P<names>{_ENGLISH_NAME}(?:(?:,\s?|,?\s?(?:[Aa]nd|AND)\s"
    rf"|\s?&\s?){_ENGLISH_NAME}){{0,4}})"
)
# By and one word, after a label or a day.
_PEN_NAME = re.compile(
    rf"^{_STAMP}(?<=[\d\W]\s)(?:[Bb]y|BY)[:\s]\s*(?P<names>[A-Z][a-z]{{2,15}})(?:$|\s?[|,·-])"
)
# JANE DOE, Associated Press
_SIGNED = re.compile(
    rf"^(?P<names>(?>{_ENGLISH_NAME})),\s(?P<paper>(?:The\s)?[A-Z][\w .&'’-]{{2,40}})$"
)
_PAPER = re.compile(
    r"(?:Press|Times|News|Post|Herald|Writer|Reporter|Correspondent|Reuters|AFP|Editor)$"
)
# Jane Doe March 4, 2021
_PERSON = r"[A-Z][a-z'’]+(?:\s[A-Z]\.)?(?:\s(?:de|van|von|al|el|bin)){0,2}\s[A-Z][\w'’-]+"
_BEFORE_DATE = re.compile(rf"^(?P<names>{_PERSON}),?\s{{1,3}}$")
# Jane Doe, John Roe
_PERSONS = re.compile(rf"{_PERSON}(?:(?:,\s|\sand\s|,\sand\s){_PERSON}){{0,3}}")
_PLACE = re.compile(
    r"\b(?:New|San|Los|North|South|East|West|City|County|State|Hong|United|St|Special|Real|Top"
    r"|World|Local|Latest|Travel|Home|Life|Style|Read|More|Food|Photo|Video|Company|Corp|Corporation"
    r"|Inc|Ltd|LTD|Limited|LLC|PVT|University|College|Institute|Group|Team|Frontline|Blog|Blogs)\b"
)
# By Bay News Staff
_DESK = re.compile(
    r"^(?:[Bb]y|BY):?\s(?:[A-Z][\w.&'’-]*\s){0,5}(?i:staff|reporters?|writers?|correspondents?"
    r"|editors?|agenc(?:y|ies)|press|news|reuters|afp|desk|team|service)$"
)
# 某报记者某某某某摄影某某, names without a sign between them
_TEAM = re.compile(
    r"^[（(]?[\u3400-\u9fff]{0,10}(?:报|報|网|網|社|台|刊)(?:记者|記者)[\u3400-\u9fff\s、]{2,16}"
    r"(?:摄影|攝影|通讯员|通訊員|实习生|實習生)[\u3400-\u9fff\s、]{0,12}[）)]?$"
)
_SHORT = 16
_SIGNATURE = re.compile(
    r"^[（(【\[]?(?:文章|本文)?作者\s?[:：]\s*(?P<name>[^，。；;:：、（）()【】|]{2,20}?)\s*[）)】\]]?$"
    # 记者：Dave | 时间：……
    r"|^(?:记者|記者|撰文)\s?[:：]\s*(?P<latin>[A-Za-z][\w.-]{1,19})\s?(?:[|｜]|$)"
    # 文 某某
    r"|^文[\s\u3000](?P<han>[\u3400-\u9fff]{2,4})$"
)
_STAFF = re.compile(
    r"\.(?:com|org|net)\b|\b(?:Guide|Staff|Writer|Reporter|Correspondent|Editor|Reuters|News"
    r"|Press|Times|Post"
    r"|Agenc(?:y|ies)|Associated|Sun|Herald|Daily|"
    r"Magazine|Journal|Contributor|Columnist|Service|Desk|Bureau|Network|Health|January"
    r"|February|March|April|June|July|August|"
    r"September|October|November|December|Category|Monday|Tuesday|Wednesday|Thursday|Friday"
    r"|Saturday|Sunday|Updated|Published|"
    r"Political|Medical|Science|Education|Business|Sports?|Foreign|Senior|Chief|Consumer|"
    r"AP|AFP|ANI|PTI|IANS|UKPA|Media|Web|Online|The|Special|For)\b"
)
_NOT_NAMES = frozenset(
    [
        "整合",
        "未完",
        "待续",
        "完毕",
        "全文",
        "图文",
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
        "编译",
        "編譯",
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


_NO_NAME = re.compile(
    "记者|記者|报道|報導|新闻|新聞|编辑|編輯|来源|來源|[日晚时早]报|[日晚時早]報|整理|阅读|閱讀"
    "|浏览|瀏覽|点击|點擊|评论|評論|分享|[电電]$|^[发發]自"
)
_SURNAMES = frozenset(
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁"
    "任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
    "温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷盛"
    "曲翁冉骆駱蓝藍路游辛靳欧管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳陽时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党宫宮费費卜冷晏席"
    "卫衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師和仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺封官谈談匡鞠惠荆荊乐樂冀郁胥南班储儲原"
    "栗燕楚鄢劳勞谌諶奚皮粟冼蔺藺楼樓盘盤满滿闻聞位厉厲伊仝区區郜海阚闞花权權强強帅帥屠豆朴盖蓋练練廉禹井漆祖裘丰支訾"
)
_OFFICE = re.compile(
    r"[（(](?P<outlet>[\u3400-\u9fff]{2,14}(?:局|委|办|厅|部|社|报|网|台|中心|院|协会|公司"
    r"|大学|政府|局))[)）]\s*$"
)
_INNER = re.compile(
    rf"[（(][^（）()]{{0,20}}?(?P<role>{_ROLE})\s*[:：]?\s*(?P<names>{_NAMES}(?:\s*(?:{_ROLE})\s*[:：]?\s*{_NAMES}){{0,3}})"
    r"\s*(?:整合|报道|報道|報導|文|整理|摄影|攝影|编辑|实习生.{0,8})?\s*[)）]"
)
_SLASHED = re.compile(
    rf"^(?:文\s?[/／]\s?)?(?P<names>{_NAMES})\s?[/／]\s?(?P<outlet>[\u3400-\u9fff·]{{1,10}}(?:报"
    rf"|報|社|网|網|刊|台|新闻|新聞|客户端))$"
)
_CLOSING = re.compile(
    rf"[（(](?:[\u3400-\u9fff]{{2,8}}[报報网網社]\s)?(?:{_ROLE}|{_LABEL})?\s?[:：]?\s?"
    rf"(?P<names>{_NAMES})[)）]\s*$"
)
_EDITOR = re.compile("编辑|編輯|责编|責編|校对|審核|审核")
# 某网1月5日电 (某某), without a word for the writer
_OPENING = re.compile(
    rf"^[（(【\[]?[\u3400-\u9fff]{{2,12}}(?:\d{{1,2}}月)?\d{{1,2}}日(?:电|電|讯|訊)\s?"
    rf"[（(](?!{_ROLE})(?P<names>{_NAMES})[)）]"
)
# 【（某某／四川成都）】: a reader who writes
_READER = re.compile(
    rf"^[【\[]?[（(](?P<names>{_NAME})\s?[／/╱]\s?[\u3400-\u9fff]{{2,8}}[)）][】\]]?$"
)
# ……。（某某报道） at the end of a paragraph
_REPORT = re.compile(rf"[（(](?P<names>{_NAMES})\s?(?:[报報][道導])[)）]\s*$")
# ……。编译/记者 某某 某某 at the end of a paragraph
_WRITTEN = re.compile(
    r"[。！？”]\s*(?:本[报報刊网網台]|(?:文|编译|編譯|采写|撰文|综合)\s?[／/]?\s?)(?:记者|記者)\s?"
    rf"(?P<names>{_NAMES})$"
)
_PAPER_HAN = re.compile(r"[\u3400-\u9fff]{1,8}[报報网網社]$")


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
    if len(text) > 90 or text.isascii() or not _ROLE_SIGN.search(text):
        return None
    if match := _CREDIT.match(text):
        names = split_names(re.sub(_ROLE, "、", match["names"]))
        if names:
            outlet = match["outlet"] or ""
            return Byline(names, "" if outlet.startswith("本") else outlet)
    if match := _SLASHED.match(text):
        names = split_names(match["names"])
        if names and all(map(is_chinese_name, names)):
            return Byline(names, match["outlet"])
    for pattern in _TAIWAN:
        if match := pattern.match(text):
            names = split_names(match["names"])
            if not names and _PAPER_HAN.match(match["names"]):
                return Byline((), match["names"])
            return Byline(names, match["outlet"] or "") if names else None
    match = _READER.match(text)
    return Byline((match["names"],)) if match and is_chinese_name(match["names"]) else None


def is_chinese_name(text: str) -> bool:
    """Whether a text is a Chinese name: two to four characters, the first a surname."""
    return 2 <= len(text) <= 4 and text[0] in _SURNAMES and re.fullmatch(_NAME, text) is not None


def read_inner_credit(text: str) -> Byline | None:
    """A credit in a paragraph: `某网10月4日讯（记者张三 通讯员李四）`."""
    match = _TAIWAN_OPENING.match(text)
    if match and (names := split_names(match["names"])):
        return Byline(names, match["outlet"] or "")
    match = _UNPARTED_OPENING.match(text)
    if match and is_chinese_name(match["names"]):
        return Byline((match["names"],), match["outlet"] or "")
    match = _OPENING.match(text)
    if match and all(map(is_chinese_name, names := split_names(match["names"]))):
        return Byline(names)
    match = _REPORT.search(text[-_SHORT:])
    if match and all(map(is_chinese_name, names := split_names(match["names"]))):
        return Byline(names)
    match = _INNER.search(text)
    if match and match[0].rstrip("）) ")[-1] not in "摄攝":
        names = split_names(re.sub(_ROLE, "、", match["names"]))
        return Byline(names) if names else None
    return None


def read_closing_credit(text: str) -> Byline | None:
    """A name or an office in brackets that ends the article: `……。（张三）`, `（某县统计局）`."""
    if match := _WRITTEN.search(text[-40:]):
        return Byline(split_names(match["names"]))
    match = _CLOSING.search(text[-40:])
    if match and not _EDITOR.search(match[0]):
        names = split_names(match["names"])
        alone = len(match[0]) == len(text) and len(text) <= 5
        if names and (alone or all(map(is_chinese_name, names))):
            return Byline(names)
    office = _OFFICE.search(text[-40:])
    return Byline((), office["outlet"]) if office else None


def read_labelled(text: str) -> Byline | None:
    """Names after 作者：, 记者：, 文/ anywhere in a short line."""
    if not _LABEL_SIGN.search(text):
        return None
    names: list[str] = []
    for match in _LABELLED.finditer(_SPREAD.sub(r"\1\2", text)):
        names += split_names(match["names"])
    return Byline(tuple(dict.fromkeys(names))) if names else None


def read_signature(text: str) -> Byline | None:
    """A line that gives the author under whatever name: `作者：老林2021`, `JANE DOE, Bay News`."""
    if match := _SIGNATURE.match(text):
        name = match["name"] or match["latin"] or match["han"]
        if match["han"] and not is_chinese_name(name):
            return None
        known = name in _NOT_NAMES or _NO_NAME.search(name)
        return None if known else Byline((name,))
    match = _SIGNED.match(text) if ", " in text else None
    if match and _PAPER.search(match["paper"]) and _is_person(match["names"]):
        return Byline((_in_small(match["names"].strip()),))
    return None


def read_before_date(text: str) -> Byline | None:
    """The name that stands before a date and is all that does: `Jane Doe ` of `Jane Doe May 4`."""
    match = _BEFORE_DATE.match(text)
    return Byline((match["names"],)) if match and _is_person(text) else None


def read_names(text: str) -> Byline | None:
    """The names in a line of nothing but names: `Jane Doe, John Roe`."""
    if not _PERSONS.fullmatch(text) or not _is_person(text):
        return None
    return Byline(tuple(re.split(r",?\sand\s|,\s", text)))


def is_english_name(text: str) -> bool:
    """Whether a text is two to four words that may be a person's name."""
    letters = re.sub(r"[ .'’-]", "", text)
    return text.isascii() and letters.isalpha() and 2 <= len(text.split()) <= 4 and _is_person(text)


def is_byline(text: str) -> bool:
    """Whether a short line says who wrote, be it a person, a desk or a label with a name."""
    if read_credit(text) or read_english(text) or read_signature(text):
        return True
    if ("记者" in text or "記者" in text) and _TEAM.match(text):
        return True
    if len(text) > _SHORT or text.isascii():
        return _DESK.match(text) is not None
    bracketed = text[0] in "（(" and read_closing_credit(text) is not None
    return bracketed or read_labelled(text) is not None or _DESK.match(text) is not None


def read_english(text: str) -> Byline | None:
    """`By Jane Doe and John Roe, Agency | date` or `Posted May 4, 2021 by Jane Doe`: the names."""
    if not ("by" in text or "By" in text or "BY" in text):
        return None
    match = _ENGLISH.match(text)
    if not match:
        pen_name = _PEN_NAME.match(text)
        if pen_name and not _STAFF.search(pen_name["names"]):
            return Byline((pen_name["names"],))
        return None
    names: list[str] = []
    for piece in re.split(r",\s?|\s?&\s?|\b(?:[Aa]nd|AND)\b", match["names"]):
        name = piece.strip(" ,.;|-")
        staff = _STAFF.search(name)
        if staff:
            name = "" if names else name[: staff.start()].strip()
        place = _PLACE.search(name)
        if place and name.count(" ", 0, place.start()) > 1:
            name = name[: place.start()].strip()
        if 1 < len(name.split()) <= 4:
            names.append(_in_small(name))
        if staff:
            break
    return Byline(tuple(names)) if names else None


def _is_person(name: str) -> bool:
    return not (_STAFF.search(name) or _PLACE.search(name))


def _in_small(name: str) -> str:
    return name.title() if name.isupper() else name


def split_names(text: str) -> tuple[str, ...]:
    """The single names in a list of names; titles and words that are no names are left out."""
    pieces = re.split(_BETWEEN, text.strip())
    found = (
        name.strip()
        for piece in pieces
        for name in ([piece] if is_chinese_name(piece) else re.split(_AND, piece))
    )
    return tuple(
        dict.fromkeys(
            name
            for name in found
            if len(name) >= 2 and name not in _NOT_NAMES and not _NO_NAME.search(name)
        )
    )
