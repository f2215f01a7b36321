"""Words around a numeral that decide whether it is a figure and of what kind."""

# What is paid or worth: a bare 30万 near one of these is money. Single words, longest first is not
# needed: any of them within the clause decides.
MONEY_WORDS = """
款 费 費 钱 錢 价 價 资 資 薪 元 币 幣 收入 成本 市值 身家 财富 財富 赔 賠 罚 罰 债 債 税 稅 租金
彩金 奖金 獎金 佣金 订金 定金 押金 现金 現金 保证金 本金 基金 资产 财产 利润 利潤 盈利 亏损 虧損
净利 淨利 营收 營收 销售额 銷售額 成交额 交易额 总额 總額 金额 金額 产值 票房 预算 預算 经费 經費
支出 花 投入 补贴 補貼 补偿 賠償 捐 募 借 欠 存款 贷 貸 诈骗 受贿 行贿 贪污 挪用 账 帳 财政 年薪
月薪 底薪 工资 报酬 片酬 营业额 融资 融資 注资 出资 出價 拍卖 拍出 拍得 成交 起拍 悬赏 中奖 大奖
揽金 攬金 吸金 标王 造价 造價 GDP 生产总值 出口额 进口额 净资产 授信 减免 让利 油价 首付
"""

# What is counted in such numbers: the nearer of these and MONEY_WORDS decides.
COUNT_WORDS = """
阅读 閱讀 点击 點擊 播放 浏览 瀏覽 下载 下載 人次 人数 人數 用户 用戶 粉丝 粉絲 观众 觀眾 网友
網友 转发 轉發 评论 銷量 销量 产量 產量 数量 數量 人口 订单 訂單 会员 會員 访问 流量 客流 车流
像素 票数 字数 发行量 存量 保有量
"""

# Words right after a bare number that make it money.
MONEY_AFTER = """
悬赏 懸賞 家产 家產 销售额 营业额 贷款 存款 现金 奖金 罚款 赔偿 的赔偿 賠償 的賠償 年薪 月薪 投资
资金 注册资本 资产 债务 欠款 捐款 善款 巨款 彩金 片酬 转会费 保费 预算 经费 补贴 补偿 押金 定金
订金 首付 赃款 彩礼 嫁妆 贿赂 公款 身价 遗产 收入 票房 营收 利润 学费 房款 货款 工程款 天价 保证金
外债 成交 售出 賣出 卖出 买下 買下 拍下 的价格 的身价 的年薪 的奖金 的罚款
"""

# Words before 一 that make its count the message: only one, less than one.
ONLY_WORDS = """
只有 仅有 僅有 仅 僅 只 唯一 不到 不足 只剩 剩 仅剩 共 总共 超过 超 近 约 至少 最多 各 少了 差 第
有且只有 就 才 足足 整整 将近 还剩 不止 不只 只此
"""

# The measure words besides 个 before which 一 is most often an article.
ARTICLE_UNITS = "种種位些名家项項条條次款"

# What makes a unit of time, or a percentage point, of 个.
AFTER_GE = "月小星礼禮世季半多来來余餘工交百基钟鐘年点日昼学學自"

# A single 一 with one of these is told for its number.
ONE_COUNTS = "人 死 伤 傷 胜 勝 负 負 平 败 敗 方面军"

# Words before two neighbouring numbers with 名 or 位 that make them ranks: 分列二、三名.
RANKED = "列 分列 位列 名列 排列 排 排名 排在 位居 分居 居 分获 分獲 获得 獲得 勇夺 包揽"

# Words before a number with no unit that make it an earthquake's magnitude.
MAGNITUDES = "规模 規模 里氏 芮氏 震级 震級 震级为 震級為 里氏震级"

# What behind 度 makes it a measure word of deeds: 5度夺冠.
TIMES_OVER = (
    "夺 奪 入 当 當 获 獲 参 參 登 访 訪 蝉 蟬 连 連 捧 封 赴 出 婚 结 結 提 率 领 領 闯 闖"
)

# Words before a number with which any noun of one character serves as its measure word.
SUM_WORDS = "共 一共 共有 共计 共計 总共 總共 合计 合計 仅有 僅有 各有 另有"

# Words right before a number with 块 that make it a price.
PRICED = """
要价 要價 售价 售價 票价 票價 单价 單價 价格 價格 卖 賣 卖到 賣到 卖了 挣 掙 赚 賺 挣了 赚了
付 交 交了 掏 花 花了 花费 给 給 给了 值 便宜 贵 貴 省 收 欠 赔 賠 涨 漲
涨了 涨到 工资 工資 月薪 租金 一个月 一个月才 每月 每天
"""

# Words before 一 that only point: 这一年, 每一天, 同一天. The length of time is not measured.
POINTING = """
这 這 那 哪 每 同 前 后 後 上 下 另 某 头 頭 新 当 當 又 唯 第 近 任 其 之 万 萬 十 周 週 统 統 单
單
"""

# Words that end like one of them and measure how far: 提前一年.
SHIFTING = "提前 推后 推後 延后 延後 滞后 滯後 落后 落後 错后 靠前 靠后"

# Fixed phrases of 一 with a unit of time that measure nothing, and names that end in 一成.
ONE_IDIOMS = """
一年一度 一年四季 一年到头 一年到頭 一天到晚 一天天 一日三餐 一日千里 一日游 一日遊 一日不 一日之
一天一 一年一 一年级 一年級 一年期 一年又一年 一周年 一代
一成说 一成說 一成指出 一成提醒 一成发现 一成發現
"""

# Units of which a half is measured; 半 before others is part of a word.
HALVED = "岁 歲 周岁 个 個 米 吨 噸 斤 公斤 公里 里 亩 畝 尺 升 英里 杯 碗 瓶 倍 片 粒 颗 顆"

# Words before a:b or a-b that make it a score.
SCORE_WORDS = """
比分 战胜 戰勝 击败 擊敗 战平 胜 勝 负 負 平 大胜 大败 完胜 完败 力克 力挫 不敌 不敵 惜败 惜敗
输给 横扫 橫掃 逆转 领先 領先 落后 落後 淘汰 轻取 险胜 取胜 总比分 总分 以 扳平 击退 惨败 狂胜
"""
