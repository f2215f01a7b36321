"""Physical and index units, units of time, percentages and multiples.

Every table maps the unit as written to what it means; extend by adding words.
"""

# Physical and index quantities in Chinese, by subject, separated by blanks.
CHINESE_MEASURES = {
    "length": """
米 公尺 公里 千米 厘米 公分 毫米 微米 纳米 分米 里 华里 海里 英里 英尺 英寸 吋 尺 寸 丈 码 光年
里路 公裡 釐米 奈米 浬 呎 英呎 英吋 哩 英哩 里地 毫公尺 天文单位
""",
    "area": """
平方米 平方公里 平方千米 平方厘米 平方毫米 平方英尺 平方英里 平方公尺 平米 平方 亩 畝 公顷 公頃 顷
坪 英亩 英畝 平方尺
""",
    "volume": """
立方米 立方 立方厘米 立方公尺 立方英尺 升 公升 毫升 加仑 加侖 标准立方米 标方 蒲式耳 立方分米
""",
    "mass": """
吨 噸 公吨 公噸 千克 公斤 克 毫克 微克 斤 市斤 两重 盎司 盎斯 磅 克拉 钱重 担 标准煤吨 吨标准煤
标煤 载重吨 总吨 吨级 台斤 美吨 短吨
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
度 摄氏度 攝氏度 华氏度 華氏度 ℃ °C ° ℉ °F K
""",
    "index": """
点 點 级 級 分 级地震 级风 级大风 级强风 级烈度 度震
""",
    "place": """
层 層 层楼 楼
""",
    "age": """
岁 歲 周岁 週歲 岁半 虚岁 嵗
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
kW KW kw MW GW TW mW Wh kWh KWh kwh MWh GWh TWh mAh Ah J kJ MJ GJ cal kcal V kV mV kVA MVA A mA Ω
kΩ N Nm N·m hp bhp PS Pa kPa hPa MPa GPa bar mbar psi lm cd lux dB dBA Hz kHz MHz GHz THz bit bits
byte bytes B KB kB MB GB TB PB EB GiB MiB KiB TiB Mb Gb Tb kbps Kbps Mbps Gbps Tbps Kb/s Mb/s Gb/s
MB/s GB/s fps FPS dpi ppi px MP Mpx ppm ppb mol mmol mmol/L μmol/L IU Sv mSv μSv Bq kBq K k TEU
mg/L mg/l μg/L mg/m³ μg/m³ µg/m³ mg/kg g/km g/L L/100km ml/min mmHg mm/h TOPS TFLOPS GFLOPS PFLOPS
MIPS IPS QPS TPS IOPS cd/m² nit nits ℃ °C ℉ °F ° º ′ ″ mAh/g Wh/kg Wh/L kWh/100km W/kg kg/m³
g/cm³ kg/m² m³/s 千卡/100克 bpd b/d boe bbl
"""

# Units of time: the ISO 8601 designator with T in front for clock units, and the factor.
CHINESE_DURATIONS = {
    "年": ("Y", 1), "周年": ("Y", 1), "週年": ("Y", 1), "载": ("Y", 1), "載": ("Y", 1),
    "年时间": ("Y", 1), "个年头": ("Y", 1), "個年頭": ("Y", 1),
    "世纪": ("Y", 100), "个世纪": ("Y", 100), "個世紀": ("Y", 100), "多个世纪": ("Y", 100),
    "个季度": ("M", 3), "個季度": ("M", 3), "个季": ("M", 3),
    "个月": ("M", 1), "個月": ("M", 1), "个月份": ("M", 1), "月龄": ("M", 1), "個半月": ("M", 1),
    "周": ("W", 1), "週": ("W", 1), "个星期": ("W", 1), "個星期": ("W", 1), "星期": ("W", 1),
    "个礼拜": ("W", 1), "個禮拜": ("W", 1), "礼拜": ("W", 1), "个周": ("W", 1), "整周": ("W", 1),
    "天": ("D", 1), "日": ("D", 1), "整天": ("D", 1), "昼夜": ("D", 1), "晝夜": ("D", 1),
    "个昼夜": ("D", 1), "天时间": ("D", 1), "个工作日": ("D", 1), "個工作日": ("D", 1),
    "工作日": ("D", 1), "个交易日": ("D", 1), "個交易日": ("D", 1), "个自然日": ("D", 1),
    "个日夜": ("D", 1), "个白天": ("D", 1), "宿": ("D", 1),
    "小时": ("TH", 1), "小時": ("TH", 1), "个小时": ("TH", 1), "個小時": ("TH", 1),
    "个钟头": ("TH", 1), "個鐘頭": ("TH", 1), "钟头": ("TH", 1), "鐘頭": ("TH", 1),
    "个钟": ("TH", 1), "个工时": ("TH", 1), "个学时": ("TH", 1),
    "刻钟": ("TM", 15), "刻鐘": ("TM", 15),
    "分钟": ("TM", 1), "分鐘": ("TM", 1), "min": ("TM", 1), "mins": ("TM", 1),
    "秒": ("TS", 1), "秒钟": ("TS", 1), "秒鐘": ("TS", 1), "分秒": ("TM", 1),
    "毫秒": ("TS", (1, 1000)), "微秒": ("TS", (1, 10**6)), "纳秒": ("TS", (1, 10**9)),
    "奈秒": ("TS", (1, 10**9)),
    "ms": ("TS", (1, 1000)), "μs": ("TS", (1, 10**6)), "µs": ("TS", (1, 10**6)),
    "ns": ("TS", (1, 10**9)), "s": ("TS", 1), "h": ("TH", 1), "hr": ("TH", 1), "hrs": ("TH", 1),
    "旬": ("Y", 10),
}  # fmt: skip

# Percentages: the unit of the figure and the factor.
PERCENTAGES = {
    "%": ("%", 1), "％": ("%", 1), "﹪": ("%", 1), "‰": ("%", (1, 10)), "‱": ("%", (1, 100)),
    "个百分点": ("pp", 1), "個百分點": ("pp", 1), "百分点": ("pp", 1), "百分點": ("pp", 1),
    "个基点": ("pp", (1, 100)), "個基點": ("pp", (1, 100)), "基点": ("pp", (1, 100)),
    "基點": ("pp", (1, 100)), "个千分点": ("pp", (1, 10)), "bp": ("pp", (1, 100)),
    "bps": ("pp", (1, 100)), "BP": ("pp", (1, 100)), "个BP": ("pp", (1, 100)),
    "pct": ("%", 1), "pp": ("pp", 1), "个点": ("pp", 1),
    "成": ("%", 10), "折": ("%", 10),
}  # fmt: skip

# Multiples.
MULTIPLES = "倍 番"
