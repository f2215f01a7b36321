"""Physical and index units, units of time, percentages and multiples.

Every table maps the unit as written to what it means; extend by adding words.
"""

# Physical and index quantities in Chinese, by subject, separated by blanks.
CHINESE_MEASURES = {
    "length": """
米 公尺 公里 千米 厘米 公分 毫米 微米 纳米 分米 里 华里 海里 英里 英尺 英寸 吋 尺 寸 丈 码 碼 光年
里路 公裡 釐米 奈米 浬 呎 英呎 英吋 哩 英哩 里地 毫公尺 公釐 公厘 天文单位
""",
    "area": """
方呎 平方呎 平方吋 平方公分
平方米 平方公里 平方千米 平方厘米 平方毫米 平方英尺 平方英里 平方公尺 平米 平方 亩 畝 公顷 公頃 顷
坪 英亩 英畝 平方尺
""",
    "volume": """
立方米 立方 立方厘米 立方公尺 立方英尺 升 公升 毫升 加仑 加侖 标准立方米 标方 蒲式耳 立方分米
""",
    "mass": """
吨 噸 公吨 公噸 公克 公錢 公擔 公两 千克 公斤 克 毫克 微克 斤 市斤 两重 盎司 盎斯 磅 克拉 钱重 担
标准煤吨 吨标准煤 标煤 载重吨 总吨 吨级 台斤 美吨 短吨
""",
    "speed": """
公里/小时 千米/小时 米/秒 公里每小时 千米每小时 米每秒 节 马赫 码速 转/分 转/分钟 转每分 转
立方米/秒 毫克/升 微克/立方米 毫克/立方米 克/公里 升/百公里 毫克/千克 微克/升 毫克/公斤 毫米/小时
元/吨次
""",
    "energy and power": """
千瓦 瓦 兆瓦 吉瓦 万千瓦 毫瓦 千瓦时 千瓦小时 兆瓦时 瓦时 度电 焦耳 千焦 卡路里 千卡 大卡 卡 马力
匹 伏 伏特 千伏 安 安培 毫安 毫安时 安时 欧姆 帕 千帕 兆帕 百帕 毫巴 牛 牛米 牛·米 流明 坎德拉
分贝 勒克斯 赫兹 赫 千赫 兆赫 吉赫 西弗 毫西弗 微西弗 贝克勒尔 贝克 伦琴 瓦特 千伏安 毫米汞柱
大气压
""",
    "data": """
字节 比特 位元 兆 兆字节 吉字节 像素 万像素 帧 兆比特 兆位 兆每秒 位数据 核 画素 畫素 吉比特
量子比特
""",
    "temperature": """
度 摄氏度 攝氏度 华氏度 華氏度 ℃ °C ° ℉ °F
""",
    "index": """
点 點 级 級 分
""",
    "place": """
层 層 层楼 楼
""",
    "age": """
岁 歲 周岁 週歲 周歲 虚岁 虛歲 虚歲 足岁 足歲 实岁 實歲 嵗
""",
    "chemistry": """
摩尔 毫摩尔 毫摩尔/升 国际单位 当量
""",
    "shipping": """
标准箱 标箱 车公里 人公里 吨公里 TEU
""",
}

# Physical units by their symbols, case as written.
SYMBOL_MEASURES = """
m km cm mm nm μm µm um dm ft yd mi in m² km² cm² mm² m2 km2 ㎡ m³ cm³ m3 km³ ha hm² L l mL ml dL
cl kL cc g kg mg μg µg ug ng t lb lbs oz kt Mt km/h kmh kph mph m/s m/s² km/s rpm r/min knots kn W
kW KW kw MW GW TW mW Wh kWh KWh kwh MWh GWh TWh mAh Ah J kJ MJ GJ cal kcal V kV mV kVA MVA mA Ω kΩ
N Nm N·m hp bhp PS Pa kPa hPa MPa GPa bar mbar psi lm cd lux dB dBA Hz kHz MHz GHz THz bit bits
byte bytes B KB kB MB GB TB PB EB GiB MiB KiB TiB Mb Gb Tb kbps Kbps Mbps Gbps Tbps Kb/s Mb/s Gb/s
MB/s GB/s G T fps FPS dpi ppi px MP Mpx ppm ppb mol mmol mmol/L μmol/L IU Sv mSv μSv Bq kBq TEU mg/L
mg/l μg/L mg/m³ μg/m³ µg/m³ mg/kg g/km g/L L/100km ml/min mmHg mm/h TOPS TFLOPS GFLOPS PFLOPS MIPS
IPS QPS TPS IOPS cd/m² nit nits ℃ °C ℉ °F ° º ′ ″ mAh/g Wh/kg Wh/L kWh/100km W/kg kg/m³ g/cm³
kg/m² m³/s 千卡/100克 bpd b/d boe bbl
"""

# Units of time: the ISO 8601 designator with T in front for clock units, and the factor.
CHINESE_DURATIONS: dict[tuple[str, int, int], str] = {
    ("Y", 1, 1): """
年 周年 週年 载 載 年时间 个年头 個年頭
""",
    ("Y", 100, 1): """
世纪 个世纪 個世紀 多个世纪
""",
    ("M", 3, 1): """
个季度 個季度 个季
""",
    ("M", 1, 1): """
个月 個月 个月份 月龄 個半月
""",
    ("W", 1, 1): """
周 週 个星期 個星期 星期 个礼拜 個禮拜 礼拜 个周 整周
""",
    ("D", 1, 1): """
天 日 整天 昼夜 晝夜 个昼夜 天时间 个工作日 個工作日 工作日 个交易日 個交易日 个自然日 个日夜
个白天 宿
""",
    ("TH", 1, 1): """
小时 小時 个小时 個小時 个钟头 個鐘頭 钟头 鐘頭 个钟 个工时 个学时 h hr hrs
""",
    ("TM", 15, 1): """
刻钟 刻鐘
""",
    ("TM", 1, 1): """
分钟 分鐘 min mins 分秒
""",
    ("TS", 1, 1): """
秒 秒钟 秒鐘 s
""",
    ("TS", 1, 1000): """
毫秒 ms
""",
    ("TS", 1, 1000000): """
微秒 μs µs
""",
    ("TS", 1, 1000000000): """
纳秒 奈秒 ns
""",
}

# Percentages: the unit of the figure and the factor.
PERCENTAGES: dict[tuple[str, int, int], str] = {
    ("%", 1, 1): """
% ％ ﹪ pct
""",
    ("%", 1, 10): """
‰
""",
    ("%", 1, 100): """
‱
""",
    ("pp", 1, 1): """
个百分点 個百分點 百分点 百分點 pp 个点
""",
    ("pp", 1, 100): """
个基点 個基點 基点 基點 bp bps BP 个BP
""",
    ("pp", 1, 10): """
个千分点
""",
    ("%", 10, 1): """
成 折
""",
}

# Multiples.
MULTIPLES = "倍 余倍"

# A bare 元 and its parts, as fractions of it. What 元 is depends on where the text is from.
YUAN: dict[tuple[int, int], str] = {
    (1, 1): """
元 圆 圓 元钱 块钱 塊錢 元錢 元整
""",
    (1, 10): """
角 毛 角钱 毛钱 毛錢
""",
    (1, 100): """
分钱 分錢
""",
}

# Parts of other currencies: the currency's code and how many make one.
CENTS: dict[tuple[str, int], str] = {
    ("USD", 100): """
美分 美仙
""",
    ("EUR", 100): """
欧分 歐分
""",
    ("GBP", 100): """
便士
""",
    ("HKD", 100): """
港仙 港分
""",
    ("RUB", 100): """
戈比
""",
}

# Units that are spelt with a second, smaller one, and how many of that make one of the first.
SUBUNITS: dict[str, dict[str, int]] = {
    "元": {"角": 10, "毛": 10, "分": 100},
    "块": {"毛": 10, "角": 10, "分": 100},
    "塊": {"毛": 10, "角": 10, "分": 100},
    "角": {"分": 10},
    "米": {"厘米": 100, "公分": 100},
    "丈": {"尺": 10},
    "尺": {"寸": 10},
    "英尺": {"英寸": 12},
    "呎": {"吋": 12},
    "斤": {"两": 10, "兩": 10},
    "公斤": {"克": 1000},
    "吨": {"公斤": 1000, "斤": 2000},
    "岁": {"个月": 12},
    "歲": {"個月": 12},
}
