"""Words of the calendar and the clock."""

# Words before a Chinese date that fix its year, counted from the year of publication.
YEAR_WORDS: dict[int, str] = {
    -1: """
去年 上年 昨年 去年的
""",
    -2: """
前年 前年的
""",
    -3: """
大前年
""",
    0: """
今年 本年 本年度 今年的 年内
""",
    1: """
明年 来年 來年 明年的
""",
    2: """
后年 後年
""",
}

# Words before a bare day that fix its month, counted from the month of publication.
MONTH_WORDS: dict[int, str] = {
    -1: """
上月 上个月 上個月
""",
    0: """
本月 这个月 這個月 当月
""",
    1: """
下月 下个月 下個月 次月
""",
}

# Words close before a date, in its sentence, that say it lies ahead.
FUTURE_WORDS = """
将 將 拟 擬于 擬於 定于 定於 预计 預計 预报 預報 计划 計劃 预定 預定 有望 最快 最迟 最晚 推迟至
推迟到 延至 延期至 有效期至 持续到 持续至 直到 即将 未来 明天 届时 屆時 下周 下週 下月 可望 力争
争取 截止
"""

# Words right after a date that say it lies ahead.
FUTURE_AFTER = """
将 將 起将 前将 前完成 即将 前接受 前报名 前報名 前提交 前预订 前預訂 前申请 前申請 前缴 前繳 前偿还
前实施 前實施 前结束 前建成
"""

# Words before a clock time: the hours that get 12 more (from, to).
DAY_PARTS: dict[tuple[int, int], str] = {
    (1, 11): """
下午 午后 午後 傍晚 晚上 晚间 晚間 黄昏 当天下午
""",
    (5, 11): """
当晚 當晚 今晚 昨晚 明晚 晚 前晚 是晚
""",
    (6, 11): """
夜间 夜里 入夜
""",
    (1, 2): """
中午 正午
""",
    (1, 3): """
午间
""",
    (8, 11): """
深夜
""",
    (9, 11): """
半夜 午夜
""",
    (13, 12): """
上午 早上 凌晨 清晨 早晨 今晨 昨晨 早 一早 晨 清早 大清早
""",
}

# Words before a clock time with which 12 is the beginning of the day.
MIDNIGHT = "凌晨 午夜 半夜 深夜 子夜 夜里 夜裡 夜间 夜間 晚上 晚间 晚間 晚 当晚 當晚 昨晚 今晚"

# Words before 三日 that make it a length of time.
LASTING = """
放假 休假 休息 公休 停课 停課 停工 停业 停業 停电 停電 停水 为期 為期 历时 歷時 长达 長達 住院 停留
逗留 滞留 滯留 拘留 连续 連續 一连 一連 接连 接連 足足 整整 未来 未來 最近 过去 過去
"""

# Words before a month that count its year from the last year that was named.
YEAR_AFTER: dict[int, str] = {
    1: """
次年 翌年 第二年 来年 來年
""",
    0: """
当年 當年 同年
""",
}

# Names of eras in front of a year: the year of the common era is the first number plus or minus it.
ERAS = {
    "公元": (0, 1),
    "西元": (0, 1),
    "公元前": (1, -1),
    "西元前": (1, -1),
    "纪元前": (1, -1),
    "民国": (1911, 1),
    "民國": (1911, 1),
    "平成": (1988, 1),
    "昭和": (1925, 1),
    "令和": (2018, 1),
    "佛历": (-543, 1),
}

# First years of China's five-year plans, by what the plans are called.
PLAN_PERIODS = {
    "一五": 1953,
    "二五": 1958,
    "三五": 1966,
    "四五": 1971,
    "五五": 1976,
    "六五": 1981,
    "七五": 1986,
    "八五": 1991,
    "九五": 1996,
    "十五": 2001,
    "十一五": 2006,
    "十二五": 2011,
    "十三五": 2016,
    "十四五": 2021,
    "十五五": 2026,
}
