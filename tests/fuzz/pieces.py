"""What inputs that get far into a target are made of."""

_PAGE_WORDS = """
来源：渡口晚报 2023-06-01 08:04 责任编辑：言午 快讯丨 ( ) （ ） 【 】 “ ” 《 > » | - _ / * #
` ~ == [ ] { } <html> <head> <title> </title> <meta charset="gbk"> <body> <p> </p> <div
class="content"> <b> <br> <table> <tr> <td> <li> <a href="javascript:a"> <script> </script>
<style> <!-- --> <![CDATA[ ]]> <time datetime="2023-06-01"> type="application/ld+json"> {"a":
&#27; &amp; &lt; &#x202e; &#0; 上一篇 相关阅读 分享到 版权所有 By Editor Read more
河口大桥昨天正式通车，全长3.2公里，总投资18亿元。
"""
_FIGURE_WORDS = """
一 二 两 七八 十 百 千 万 亿 半 零 〇 第 前 多 余 几 至 到 - — ~ 、 / : ： . , % ％ ‰ 成 折 元
角 ￥ US$ 人民币 年 月 日 时 分 秒 个 个月 小时 岁 米 吨 倍 分之 翻 番 零下 − 年代 世纪 季度
公元前 超 近 约 以上 1 2 12 31 2012 1,000 3.5 0 99 １２ ½ 9999-99-99 1e308 00:00 ( ) a an the
one dozen million half third Jan. May p.m. percent years old -year-old times out of to and
between $3bn km/h st nd ' É 去年 今年 同比
"""
_QUERY_WORDS = r"""
渡口 bridge " ( ) - OR AND NOT is:read is:starred title: source: section: tag: after:2023 before:
on: date: money > < >= = .. ~ 1e8 3亿 % percent count: unit: label: * ^ : , NEAR { } + \ ' ; --
（ ） ＞
"""
_LAYOUT_WORDS = "甲 乙， 。 “ ” （ ） a - / 1 % $ \u0301 \u200d \ufe0f 👩 🇨 🇳 \u200b \u00ad ـ ن"

PAGE = (*_PAGE_WORDS.split(), *_FIGURE_WORDS.split())
FIGURES = tuple(_FIGURE_WORDS.split())
QUERY = (*_QUERY_WORDS.split(), *FIGURES)
LAYOUT = (*_LAYOUT_WORDS.split(), "\t", "\u2028", "\u3000")
MARKS = (
    *('{"kind": "article", ', '{"kind": "highlight", ', '{"kind": "search", ', "}", "[", "]"),
    *('{"kind": "correction", ', f'"id": "{"a" * 64}"', f'"id": "{"b" * 64}"', ", ", '"path": "a"'),
    *('"read": true', '"starred": true', '"tags": ["x"]', '"place": 1', '"quotation": "甲"'),
    *('"start": 0', '"end": 1', '"note": "\\ud800"', '"lost": true', '"text": "甲"', "1e999"),
    *('"action": "keep"', '"occurrence": 0', '"source": "乙"', '"name": "丙"', "-1", "null"),
    # a whole mark is a rare find
    f'\n{{"kind": "article", "id": "{"a" * 64}", "read": true, "tags": ["x"], "place": 1',
    f'\n{{"kind": "highlight", "id": "{"b" * 64}", "start": 0, "end": 1, "quotation": "甲"',
    f'\n{{"kind": "correction", "id": "{"b" * 64}", "action": "remove", "text": "甲"',
    '\n{"kind": "search", "name": "丙", "query": "甲"',
)
