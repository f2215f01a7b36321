"""What holds a numeral and is no figure."""

from __future__ import annotations

import pytest

from tests.figures.cases import read

CHINESE = """
一带一路建设
长三角一体化发展
三农问题和两会
第一时间赶到现场
五粮液和三星电子
千方百计增加收入
万一发生意外
十分重要的统一标准
四川三亚百度
他周三或星期五来
十二五规划
21世纪经济报道
一方面要稳，另一方面要快
一些人一直在一起
之一
二手房和二维码
证券代码600132
股票03896.HK
(000510)
电话010-62345678
拨打400-810-1234
热线12345
国发〔2011〕15号
京AB1234
iPhone 4S和iPhone 11
RTX 4070显卡
PM2.5指数
G20峰会与5G网络
波音737客机
H1N1病毒
A380首航
地铁10号线
文一路3号楼502室
京A12345
1.项目概况
（一）总体要求
一、工作重点
http://example.com/2012/0117/123.html
写信到zhang123@example.com
版本v2.3.1
三中全会
百年老店、千家万户、万事如意
五月天演唱会
七上八下
九牛一毛
半导体
零售业
三国演义
五四青年节
六一儿童节
双十一
第三方支付
两岸关系
四合院
八达岭
二氧化碳
百分点
京沪高铁G105次
CA1234航班
QQ群123456789
MH370
F-16战机
歼-20
嫦娥六号把样品带回地球，鹊桥二号中继
遥控器用七号电池
冰冻三尺非一日之寒
一波三折
一二线城市
地球的二十四节气
医师何一成发现新的疗法
107国道
第12号令
百万富翁
国务院令第711号
2.0T发动机
六角形的鏡片，鍍金的六角鏡面
WTO、G7
报文4821:56
""".strip().splitlines()

ENGLISH = """
one of the best
no one knows
at one point
the Boeing 737 and the iPhone 4S
the G20 and 5G
a second-hand car
call 555-1234
visit http://example.com/2012/01
Windows 7 and PM2.5
H1N1 flu
the first lady
World War II
on the one hand
dozens of people, hundreds of homes and millions of dollars
an F-16 jet
the A380
flight MH370
version 2.3.1
Route 66
the 9/11 attacks
Type 2 diabetes
half past
Voyager 1 is far away
model XY2 million
message 4821:56
""".strip().splitlines()


@pytest.mark.parametrize("text", CHINESE)
def test_chinese_names_and_codes_are_no_figures(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", ENGLISH)
def test_english_names_and_codes_are_no_figures(text: str) -> None:
    assert read(text, language="en") == []
