"""Currencies: ISO 4217 codes, Chinese and English names, signs and codes in use.

Names are those of CLDR in both Chinese scripts and in English, with what newspapers call them.
"""

# ruff: noqa: E501 - a row is a currency

# code | Chinese names | English names, singular, separated by commas | what stands before an amount.
# The code itself stands before or behind an amount as well.
# A name that several countries use (卢比, peso) stands with the one that the news means most often.
CURRENCIES = """
AED | 阿联酋迪拉姆 阿拉伯聯合大公國迪爾汗 迪拉姆 迪尔汗 | UAE dirham, dirham, United Arab Emirates dirham | Dh
AFN | 阿富汗尼 | Afghan Afghani
ALL | 阿尔巴尼亚列克 阿爾巴尼亞列克 | Albanian lek, Albanian lekë
AMD | 亚美尼亚德拉姆 亞美尼亞德拉姆 | Armenian dram
AOA | 安哥拉宽扎 安哥拉寬扎 | Angolan kwanza
ARS | 阿根廷比索 阿根廷披索 | Argentine peso
AUD | 澳大利亚元 澳幣 澳元 澳币 澳大利亞元 澳洲元 | Australian dollar, Aussie dollar | A$ AU$ $A $AU $AUS $AUD
AWG | 阿鲁巴弗罗林 阿路巴盾 | Aruban florin
AZN | 阿塞拜疆马纳特 亞塞拜然馬納特 | Azerbaijani manat | ₼
BAM | 波斯尼亚-黑塞哥维那可兑换马克 波士尼亞-赫塞哥維納可轉換馬克 | Bosnia-Herzegovina convertible mark
BBD | 巴巴多斯元 巴貝多元 | Barbadian dollar
BDT | 孟加拉塔卡 塔卡 | Bangladeshi taka, taka
BGN | 保加利亚列弗 保加利亞新列弗 列弗 | Bulgarian lev, Bulgarian leva, lev, leva
BHD | 巴林第纳尔 巴林第納爾 | Bahraini dinar
BIF | 布隆迪法郎 蒲隆地法郎 | Burundian franc
BMD | 百慕大元 百慕達幣 | Bermudan dollar
BND | 文莱元 汶萊元 | Brunei dollar
BOB | 玻利维亚诺 玻利維亞諾 | Bolivian boliviano
BRL | 巴西雷亚尔 巴西雷亞爾 雷亚尔 雷亞爾 巴西里亚尔 | Brazilian real, Brazilian reais, reais | R$
BSD | 巴哈马元 巴哈馬元 | Bahamian dollar
BTN | 不丹努尔特鲁姆 不丹那特倫 | Bhutanese ngultrum
BWP | 博茨瓦纳普拉 波札那普拉 | Botswanan pula
BYN | 白俄罗斯卢布 白俄羅斯盧布 | Belarusian ruble
BZD | 伯利兹元 貝里斯元 | Belize dollar
CAD | 加拿大元 加幣 加元 加币 加拿大币 | Canadian dollar | C$ CA$ $C $CA $CAD
CDF | 刚果法郎 剛果法郎 | Congolese franc
CHF | 瑞士法郎 法郎 瑞郎 | Swiss franc, franc | Fr.
CLP | 智利比索 智利披索 | Chilean peso
CNY | 人民币 人民幣 元人民币 元人民幣 人民币元 | Chinese yuan, yuan, renminbi, RMB | ￥ ¥ RMB 人民币 人民幣 CN¥
COP | 哥伦比亚比索 哥倫比亞披索 | Colombian peso
CRC | 哥斯达黎加科朗 哥斯大黎加科朗 | Costa Rican colón | ₡
CUP | 古巴比索 古巴披索 | Cuban peso
CVE | 佛得角埃斯库多 維德角埃斯庫多 | Cape Verdean escudo
CZK | 捷克克朗 捷克克郎 | Czech koruna, koruna, Czech crown
DJF | 吉布提法郎 吉布地法郎 | Djiboutian franc
DKK | 丹麦克朗 丹麥克朗 | Danish krone, Danish kroner
DOP | 多米尼加比索 多明尼加披索 | Dominican peso
DZD | 阿尔及利亚第纳尔 阿爾及利亞第納爾 | Algerian dinar
EGP | 埃及镑 埃及鎊 | Egyptian pound
ERN | 厄立特里亚纳克法 厄立特里亞納克法 | Eritrean nakfa
ETB | 埃塞俄比亚比尔 衣索比亞比爾 比尔 | Ethiopian birr, birr
EUR | 欧元 歐元 | euro | € 欧元 EUR€
FJD | 斐济元 斐濟元 | Fijian dollar
FKP | 福克兰群岛镑 福克蘭群島鎊 | Falkland Islands pound
GBP | 英镑 英鎊 镑 鎊 | British pound, pound sterling, quid, British pound sterling | £ ￡
GEL | 格鲁吉亚拉里 喬治亞拉里 | Georgian lari | ₾
GHS | 加纳塞地 迦納塞地 塞地 | Ghanaian cedi, cedi | ₵
GIP | 直布罗陀镑 直布羅陀鎊 | Gibraltar pound
GMD | 冈比亚达拉西 甘比亞達拉西 | Gambian dalasi
GNF | 几内亚法郎 幾內亞法郎 | Guinean franc
GTQ | 危地马拉格查尔 瓜地馬拉格查爾 格查尔 | Guatemalan quetzal
GYD | 圭亚那元 圭亞那元 | Guyanaese dollar
HKD | 港元 港幣 港圆 港纸 港币 | Hong Kong dollar | HK$ $HK $HKD 港币 港幣 HK＄
HNL | 洪都拉斯伦皮拉 洪都拉斯倫皮拉 | Honduran lempira
HTG | 海地古德 | Haitian gourde
HUF | 匈牙利福林 福林 | Hungarian forint, forint
IDR | 印度尼西亚卢比 印尼盾 印尼卢比 | Indonesian rupiah, rupiah | Rp
ILS | 以色列新谢克尔 以色列新謝克爾 谢克尔 新谢克尔 謝克爾 以色列谢克尔 | Israeli new shekel, shekel, Israeli shekel | ₪
INR | 印度卢比 印度盧比 卢比 盧比 | Indian rupee, rupee | ₹ Rs Rs.
IQD | 伊拉克第纳尔 伊拉克第納爾 第纳尔 | Iraqi dinar, dinar
IRR | 伊朗里亚尔 伊朗里亞爾 里亚尔 土曼 | Iranian rial, rial
ISK | 冰岛克朗 冰島克朗 | Icelandic króna, Icelandic krónur
JMD | 牙买加元 牙買加元 | Jamaican dollar
JOD | 约旦第纳尔 約旦第納爾 | Jordanian dinar
JPY | 日元 日圓 日圆 日幣 日币 | Japanese yen, yen | JP¥
KES | 肯尼亚先令 肯尼亞先令 先令 | Kenyan shilling, shilling
KGS | 吉尔吉斯斯坦索姆 吉爾吉斯索姆 索姆 | Kyrgystani som
KHR | 柬埔寨瑞尔 柬埔寨瑞爾 瑞尔 | Cambodian riel, riel | ៛
KMF | 科摩罗法郎 科摩羅法郎 | Comorian franc
KPW | 朝鲜元 北韓元 朝元 | North Korean won
KRW | 韩元 韓元 韩圆 韓圜 韩币 韓幣 韩圜 | South Korean won, won, Korean won | ₩
KWD | 科威特第纳尔 科威特第納爾 | Kuwaiti dinar
KYD | 开曼元 開曼群島元 | Cayman Islands dollar
KZT | 哈萨克斯坦坚戈 哈薩克堅戈 坚戈 堅戈 | Kazakhstani tenge, tenge | ₸
LAK | 老挝基普 寮國基普 基普 | Laotian kip, kip | ₭
LBP | 黎巴嫩镑 黎巴嫩鎊 | Lebanese pound
LKR | 斯里兰卡卢比 斯里蘭卡盧比 | Sri Lankan rupee
LRD | 利比里亚元 賴比瑞亞元 | Liberian dollar
LSL | 莱索托洛蒂 賴索托洛蒂 | Lesotho loti
LYD | 利比亚第纳尔 利比亞第納爾 | Libyan dinar
MAD | 摩洛哥迪拉姆 | Moroccan dirham
MDL | 摩尔多瓦列伊 摩杜雲列伊 | Moldovan leu, Moldovan lei
MGA | 马达加斯加阿里亚里 馬達加斯加阿里亞里 | Malagasy ariary, Malagasy ariaries
MKD | 马其顿第纳尔 馬其頓第納爾 | Macedonian denar, Macedonian denari
MMK | 缅甸元 緬甸元 缅币 缅元 緬幣 | Myanmar kyat, kyat, Burmese kyat
MNT | 蒙古图格里克 蒙古圖格里克 图格里克 蒙图 | Mongolian tugrik, tugrik | ₮
MOP | 澳门币 澳門元 葡币 葡幣 澳门元 澳門幣 | Macanese pataca, pataca
MRU | 毛里塔尼亚乌吉亚 茅利塔尼亞烏吉亞 | Mauritanian ouguiya
MUR | 毛里求斯卢比 模里西斯盧比 | Mauritian rupee
MVR | 马尔代夫卢菲亚 馬爾地夫盧非亞 | Maldivian rufiyaa
MWK | 马拉维克瓦查 馬拉維克瓦查 | Malawian kwacha
MXN | 墨西哥比索 墨西哥披索 | Mexican peso, peso | MX$
MYR | 马来西亚林吉特 馬來西亞令吉 林吉特 令吉 马币 馬幣 | Malaysian ringgit, ringgit | RM
MZN | 莫桑比克美提卡 莫三比克梅蒂卡爾 | Mozambican metical
NAD | 纳米比亚元 納米比亞元 | Namibian dollar
NGN | 尼日利亚奈拉 奈及利亞奈拉 奈拉 | Nigerian naira, naira | ₦
NIO | 尼加拉瓜科多巴 尼加拉瓜金科多巴 | Nicaraguan córdoba
NOK | 挪威克朗 | Norwegian krone, Norwegian kroner, krone, kroner
NPR | 尼泊尔卢比 尼泊爾盧比 | Nepalese rupee
NZD | 新西兰元 紐西蘭幣 纽元 新西兰币 紐元 纽币 | New Zealand dollar | NZ$ $NZ $NZD
OMR | 阿曼里亚尔 阿曼里亞爾 | Omani rial
PAB | 巴拿马巴波亚 巴拿馬巴波亞 | Panamanian balboa
PEN | 秘鲁索尔 秘魯太陽幣 索尔 新索尔 | Peruvian sol, Peruvian soles, nuevo sol
PGK | 巴布亚新几内亚基那 巴布亞紐幾內亞基那 | Papua New Guinean kina
PHP | 菲律宾比索 菲律賓披索 比索 披索 菲律宾披索 | Philippine peso | ₱ Php
PKR | 巴基斯坦卢比 巴基斯坦盧比 | Pakistani rupee
PLN | 波兰兹罗提 波蘭茲羅提 兹罗提 茲羅提 | Polish zloty, zloty, Polish zloties
PYG | 巴拉圭瓜拉尼 | Paraguayan guarani | ₲
QAR | 卡塔尔里亚尔 卡達里亞爾 | Qatari riyal
RON | 罗马尼亚列伊 羅馬尼亞列伊 列伊 | Romanian leu, Romanian lei, leu, lei
RSD | 塞尔维亚第纳尔 塞爾維亞戴納 | Serbian dinar
RUB | 俄罗斯卢布 俄羅斯盧布 卢布 盧布 | Russian ruble, rouble, ruble, Russian rouble | ₽
RWF | 卢旺达法郎 盧安達法郎 | Rwandan franc
SAR | 沙特里亚尔 沙烏地里亞爾 | Saudi riyal, riyal
SBD | 所罗门群岛元 索羅門群島元 | Solomon Islands dollar
SCR | 塞舌尔卢比 塞席爾盧比 | Seychellois rupee
SDG | 苏丹镑 蘇丹鎊 | Sudanese pound
SEK | 瑞典克朗 克朗 瑞典克郎 | Swedish krona, Swedish kronor, krona, kronor | kr
SGD | 新加坡元 新加坡幣 新元 坡币 新币 坡元 叻币 | Singapore dollar | S$ $S $SGD
SHP | 圣赫勒拿群岛磅 聖赫勒拿鎊 | St. Helena pound
SLE | 塞拉利昂新利昂 獅子山利昂 | Sierra Leonean leone
SOS | 索马里先令 索馬利亞先令 | Somali shilling
SRD | 苏里南元 蘇利南元 | Surinamese dollar
SSP | 南苏丹镑 南蘇丹鎊 | South Sudanese pound
STN | 圣多美和普林西比多布拉 聖多美島和普林西比島多布拉 | São Tomé & Príncipe dobra
SYP | 叙利亚镑 敘利亞鎊 | Syrian pound
SZL | 斯威士兰里兰吉尼 史瓦帝尼朗吉尼 | Swazi lilangeni, Swazi emalangeni
THB | 泰铢 泰銖 銖 铢 | Thai baht, baht | ฿
TJS | 塔吉克斯坦索莫尼 塔吉克索莫尼 | Tajikistani somoni
TMT | 土库曼斯坦马纳特 土庫曼馬納特 马纳特 | Turkmenistani manat
TND | 突尼斯第纳尔 突尼西亞第納爾 | Tunisian dinar
TOP | 汤加潘加 東加潘加 | Tongan paʻanga
TRY | 土耳其里拉 里拉 新里拉 | Turkish lira, lira | ₺
TTD | 特立尼达和多巴哥元 千里達及托巴哥元 | Trinidad & Tobago dollar
TWD | 新台币 新台幣 台币 台幣 臺幣 新臺幣 元新台币 元新台幣 新台币元 | New Taiwan dollar, Taiwan dollar | NT$ $NT NTD 新台币 新台幣 新臺幣 台币 台幣 NT＄
TZS | 坦桑尼亚先令 坦尚尼亞先令 | Tanzanian shilling
UAH | 乌克兰格里夫纳 烏克蘭格里夫納 格里夫纳 格里夫納 格里夫尼亚 | Ukrainian hryvnia, hryvnia | ₴
UGX | 乌干达先令 烏干達先令 | Ugandan shilling
USD | 美元 美金 美圆 美钞 | US dollar, dollar, U.S. dollar, American dollar, greenback, buck | $ ＄ ﹩ US$ $US $USD U.S.$ 美元 美金 US＄
UYU | 乌拉圭比索 烏拉圭披索 | Uruguayan peso
UZS | 乌兹别克斯坦苏姆 烏茲別克索姆 苏姆 | Uzbekistani som
VES | 委内瑞拉玻利瓦尔 委內瑞拉玻利瓦 玻利瓦尔 | Venezuelan bolívar, bolivar
VND | 越南盾 越盾 | Vietnamese dong, dong | ₫
VUV | 瓦努阿图瓦图 萬那杜瓦圖 | Vanuatu vatu
WST | 萨摩亚塔拉 西薩摩亞塔拉 | Samoan tala
XAF | 中非法郎 | Central African CFA franc
XCD | 东加勒比元 格瑞那達元 | East Caribbean dollar
XCG | 加勒比盾 | Caribbean guilder
XOF | 西非法郎 非洲法郎 | West African CFA franc
XPF | 太平洋法郎 | CFP franc
YER | 也门里亚尔 葉門里亞爾 | Yemeni rial
ZAR | 南非兰特 南非蘭特 兰特 蘭特 | South African rand, rand
ZMW | 赞比亚克瓦查 尚比亞克瓦查 | Zambian kwacha
ZWG | 津巴布韦元 津元 | Zimbabwean gold
DEM | 德国马克 马克 | German mark, Deutsche mark, Deutschmark
FRF | 法国法郎 | French franc
ITL | 意大利里拉 | Italian lira
HRK | 克罗地亚库纳 库纳 | Croatian kuna, kuna
ZWD |  | Zimbabwe dollar, Zimbabwean dollar
"""

# Codes that are English words in capitals: no currency unless the name says so.
CODES_LIKE_WORDS = "ALL TOP TRY CUP PEN MOP SOS COP GEL BAM MAD LAK LEI"

# Words that tell whose dollar a bare dollar sign is; the country named most decides, from two on.
DOLLARS = {
    "USD": """
America U.S. Washington White House Wall Street Congress Obama Trump Biden
""",
    "CAD": """
Canada Canadian Ottawa Toronto Ontario Quebec Alberta Vancouver
""",
    "AUD": "Australia Sydney Melbourne Canberra Queensland",
    "NZD": "Zealand Auckland Wellington Dunedin Otago Christchurch Kiwi",
    "SGD": "Singapore",
    "HKD": "Kong",
    "TWD": "Taiwan Taipei",
}

# Words that tell whose 元 a bare 元 is in Traditional copy.
YUANS = {
    "TWD": """
台灣 臺灣 台北 臺北 新台幣 新北 高雄 台中 立委 立院 立法院 行政院 民進黨 國民黨 藍營 綠營 台股
經濟部 央行 民國 衛生署 國健局 健康局 健保 全台 疾管局 台大 中央社 聯合報 縣市 縣政府 菸 捷運 軟體
北市 每坪 實價登錄 公尺 台積電 鴻海 加權指數 三大法人 投信 台塑 台電 台鐵 酒測 勞保 地檢署 檢調
計程車 國小 國中 縣府 里長 員警 警分局 消基會 學測 原住民 屏東 嘉義 彰化 花蓮 宜蘭 桃園 新竹 苗栗 雲林
""",
    "HKD": """
呎價 方呎 樓價 恒生 騰訊 港交所 港股 金管局 差餉 強積金 八達通
香港 港元 港幣 特首 港府 立法會 恒指 恆指 九龍 新界 銅鑼灣 港鐵 港人 明報 紅磡 尖沙咀 旺角 油麻地 深水埗
觀塘 荃灣 元朗 屯門 沙田 將軍澳 灣仔 中環 警員 區議會 食環署 醫管局 公屋 港島
""",
    "CNY": "人民幣 中國 大陸 北京 上海 廣東 深圳 廣州 國務院 內地 浙江 江蘇 四川 福建 山東",
}
