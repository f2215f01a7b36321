"""What an exported document says around the article, in the article's language."""

from collections.abc import Mapping

_LANGUAGES = ("en", "zh-Hans", "zh-Hant")
_TABLE = {
    # facts
    "published": ("Published", "发布", "發布"),
    "source": ("Source", "来源", "來源"),
    "outlet": ("Outlet", "媒体", "媒體"),
    "authors": ("By", "作者", "作者"),
    "section": ("Section", "栏目", "欄目"),
    "url": ("Address", "网址", "網址"),
    "file": ("File", "文件", "檔案"),
    "id": ("SHA-256", "SHA-256", "SHA-256"),
    "version": ("Made by", "生成", "產生"),
    "exported": ("Exported", "导出", "匯出"),
    # parts of the document
    "legend": ("What is marked", "标记", "標記"),
    "outline": ("Outline", "目录", "目錄"),
    "figures": ("Figures", "数字", "數字"),
    "highlights": ("Highlights", "划线", "劃線"),
    "cut": ("… {:,} more characters", "…… 还有 {:,} 字", "…… 還有 {:,} 字"),
    "untitled": ("Untitled", "无标题", "無標題"),
    # columns of the table of figures
    "label": ("What", "指标", "指標"),
    "text": ("As written", "原文", "原文"),
    "qualifier": ("Qualifier", "限定", "限定"),
    "value": ("Value", "数值", "數值"),
    "unit": ("Unit", "单位", "單位"),
    "kind": ("Kind", "类别", "類別"),
    # kinds of figures
    "money": ("Money", "金额", "金額"),
    "percent": ("Percent", "百分比", "百分比"),
    "count": ("Count", "数量", "數量"),
    "measure": ("Measure", "计量", "計量"),
    "duration": ("Duration", "时长", "時長"),
    "date": ("Date", "时间", "時間"),
    "ratio": ("Ratio", "比例", "比例"),
    "ordinal": ("Rank", "名次", "名次"),
    "number": ("Number", "其他", "其他"),
}
"""For each key what stands in the document, in the order of the languages."""


def words(language: str) -> Mapping[str, str]:
    """The words of the table in one language."""
    column = _LANGUAGES.index(language)
    return {key: row[column] for key, row in _TABLE.items()}
