"""Captions that are whole sentences: told by the credit at their end or under them."""

import re

_BEGINS = re.compile(
    r"FILE\s?[-–—:]|File (?:photo|picture)\b|In this \w+\.? (?:\d|photo|image|picture)"
    r"|(?:An?|This) undated (?:file |handout )?(?:photo|image|picture)"
    r"|[【（(\[]?(?:资料|資料)(?:图|圖|照)"
    # JANE DOE / BAY NEWS Boats wait
    r"|(?=[^/a-z]{4,40}/)[A-Z][A-Z.'’ -]+ ?/ ?[A-Z][A-Z.'’& -]+ [A-Z][a-z]"
)
"""How captions of agencies begin."""
_OWNER = r"[A-Z][\w.,:'’&/ -]{1,48}"
_PICTURE = "(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?|Illustration|Credit)"
_BY = r"(?:\s(?:by|[Cc]redit|[Cc]ourtesy(?: of)?))?"
_ENDS = re.compile(
    # Photograph: Jane Doe; Picture: Jane Doe Source: Bay News; Image credit: Bay Museum
    rf"[.!?’”\"')]\s+{_PICTURE}{_BY}\s?[:/]\s?{_OWNER}$"
    # (Jane Doe / Bay Times), (Jane Doe/AFP/Getty Images)
    r"|[(（\[](?:[A-Z][\w.'’-]+\s){1,3}(?:[A-Z][\w.'’-]+)?\s?/\s?[A-Z][\w.'’/ -]{1,40}[)）\]]$"
    # (Image: Getty)
    r"|[(\[](?:Images?|Pictures?|Photos?)\s?:\s?[A-Z][^()\[\]]{1,40}[)\]]$"
    # (AP Photo/Jane Doe), (File photo), REUTERS/Jane Doe, Getty Images
    r"|[(（](?:[A-Z]{2,5} )?(?:[Ff]ile )?[Pp]hotos?\b[^()（）]{0,60}[)）](?: Close)?$"
    rf"|\b(?:REUTERS|AFP|AP)\s?(?:PHOTO|Photo)?\s?/\s?{_OWNER}$"
    r"|(?:Getty|AFP|AP) (?:Images|PHOTO|Photo)[)）]?$"
    # ……。 资料图片; ……。本报记者 某某 摄; ……供图/某某社
    r"|[\s。！？”」）)][（(]?(?:资料|資料|网络|網絡|網路|示意)(?:图|圖|照)片?[）)]?$"
    r"|[\s。！？”」）)][^\s。]{0,16}[\s：:／/]?[\u4e00-\u9fff]{2,4}\s?[摄攝]影?[）)]?$"
    r"|[（(][^（()）]{2,24}[摄攝]影?[）)]$"
    # ……。图/某图片社; ……。某报记者 某某 图; …… 某社发
    r"|[\s。！？”）)][图圖]\s?[／/|｜丨]\s?\w{2,12}[）)]?$|(?:记者|記者)\s?[\u4e00-\u9fff]{2,4}\s[图圖]$"
    r"|[\s。][新中][华華新]社[发發]$"
    r"|(?:(?:供图|供圖|图源|圖源)\s?[@／/：:]|[图圖][据據]\s?[@／/：:]?)\s?\w{1,16}$"
)
_CREDIT = re.compile(
    r"Photograph by:|(?:Credit|CREDIT|Photo):?\s(?:REUTERS|Reuters|AFP|AP)\b"
    r"|REUTERS/|AFP PHOTO|AP Photo"
    # 记者某某／摄影, 某某 摄
    r"|[^，。]{2,14}[\s／/╱:：](?:[摄攝]影?|[图圖])[）)]?$"
)
"""A line of its own under a caption."""
_FILED = re.compile(r"^[A-Z][^.]+ in this (?:undated )?file photo\b")
_SHOTS = tuple(
    f"{kind}截{sign}{stop}"
    for kind in (
        "官网",
        "客户端",
        "监控",
        "报道",
        "報導",
        "视频",
        "視頻",
        "網頁",
        "网页",
        "网站",
        "微博",
        "公告",
        "页面",
    )
    for sign in "图圖"
    for stop in ("", "。", "）", ")")
)
"""How the words under a picture of a screen end: `某报网站的报道截图。`"""
_STOPS = frozenset("。！？；!?”…")
_SIGN = re.compile("hoto|icture|mage|redit|llustration|AFP|AP|REUTERS|/|图|圖|照|摄|攝|社发$|社發$")
"""What every end in `_ENDS` has in it, and what none has as its last character: quick tests."""
_LONGEST = 600
_WIDEST = 200
_TAIL = 90
_CREDIT_LENGTH = 80


def is_caption(text: str, following: str) -> bool:
    """Whether a paragraph is the caption of a picture.

    Args:
        text: The paragraph.
        following: The line under it.
    """
    if len(text) > _WIDEST and (len(text) > _LONGEST or not text[:_WIDEST].isascii()):
        return False
    if (
        _BEGINS.match(text)
        or (" file photo" in text and _FILED.search(text))
        or (text.endswith(_SHOTS) and "，" not in text.rpartition("》")[2])
    ):
        return True
    tail = text[-_TAIL:]
    if text[-1:] not in _STOPS and _SIGN.search(tail) and _ENDS.search(tail):
        return True
    return len(following) <= _CREDIT_LENGTH and _CREDIT.match(following) is not None
