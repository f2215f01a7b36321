"""Words that tell where the name of a measured thing begins and ends.

Chinese tables are written in Simplified characters; text is folded by `TRADITIONAL` before they
are looked up. A table with a word too many cuts a label short, one with a word too few lets it
run on; so a word belongs here only where it is hardly ever part of a noun phrase.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Traditional characters of the words below, each with its Simplified form: folding keeps lengths.
TRADITIONAL = str.maketrans(
    "萬億來達為約僅祇隻漲減縮擴調寬長較環佔從將對與於讓給還則業額價費總稅產數壓溫潤積績險資備員師"
    "婦傷參進舉辦獲現發實際過檢個時間後裡內餘歲學們這該據稱說顯預測計認評級選單種項類場幾兩雙號層"
    "臺張條頭輛艘幅顆點變動貸錄負贏勝敗榮獎債權證報開關並沒無須應當會讀覽車門買賣銷營運購領結賬賠"
    "償罰處統訴審執繳納撥擁戶齊滿歷經啟載佈歐體萊務圍繞簽訂協議設專題養殺誤傳遞衝擊創攝氣電壽標準"
    "適圓餐廳館樓齡昇東絲喪臨義樂習鄉書爭虧亞畝傾儲興冊寫軍農決淨剛別劇勵勁勞勻區醫華衛卻縣葉響團"
    "園國墜牆殼夠奪奧導爾盡屆屬崗幣帶庫彈強歸徑懸戰揚護擔擇損換攜晉曉暈術樞樣橋橫歡毀畢氫匯瀏濃濕"
    "濾灘潛災熱畫蓋碼穩競簡糧紅紀紛紐線練組終紹絕繼續維緩緣罷職聯脫藝節藥雖補裝見觀規覺討記許論訪"
    "識診話誕語請談諧責貨貶貫貼貴貿賞賴賺賽贊贈蹤軌轉輪輕轄辭遷遠違連遲遺釋針鋼錢鐵銀鏽鋒銳閉問聞"
    "閣隊陽陸隨難韓頒風飆飛飯飾飽飼饒餅馬驅駛駐駕驗驟裏週遊製係劃騙滅獻菸衹彆麼麽塊鐘鍾釐噸棟樁檔"
    "願復測盜眾",
    "万亿来达为约仅只只涨减缩扩调宽长较环占从将对与于让给还则业额价费总税产数压温润积绩险资备员师"
    "妇伤参进举办获现发实际过检个时间后里内余岁学们这该据称说显预测计认评级选单种项类场几两双号层"
    "台张条头辆艘幅颗点变动贷录负赢胜败荣奖债权证报开关并没无须应当会读览车门买卖销营运购领结账赔"
    "偿罚处统诉审执缴纳拨拥户齐满历经启载布欧体莱务围绕签订协议设专题养杀误传递冲击创摄气电寿标准"
    "适圆餐厅馆楼龄升东丝丧临义乐习乡书争亏亚亩倾储兴册写军农决净刚别剧励劲劳匀区医华卫却县叶响团"
    "园国坠墙壳够夺奥导尔尽届属岗币带库弹强归径悬战扬护担择损换携晋晓晕术枢样桥横欢毁毕氢汇浏浓湿"
    "滤滩潜灾热画盖码稳竞简粮红纪纷纽线练组终绍绝继续维缓缘罢职联脱艺节药虽补装见观规觉讨记许论访"
    "识诊话诞语请谈谐责货贬贯贴贵贸赏赖赚赛赞赠踪轨转轮轻辖辞迁远违连迟遗释针钢钱铁银锈锋锐闭问闻"
    "阁队阳陆随难韩颁风飙飞饭饰饱饲饶饼马驱驶驻驾验骤里周游制系划骗灭献烟只别么么块钟钟厘吨栋桩档"
    "愿复测盗众",
)

# Rises and falls: what they are said of is the label, not they themselves.
CHANGES = _words(
    """
    增长 增加 增多 上涨 上升 上扬 上调 上浮 攀升 飙升 猛增 激增 骤增 新增 净增 递增 提高 提升 扩大
    加快 大涨 暴涨 微涨 反弹 走高 升值 翻了 翻 增 升 涨 高出 多出 超出 偏高 偏多 增幅 涨幅达 下降
    下跌 下滑 下挫 下调 下浮 减少 减低 降低 回落 回升 缩小 缩减 缩水 收窄 大跌 暴跌 微跌 微降 锐减
    增持 减持
    骤减 骤降 递减 走低 贬值 减 降 跌 低了 蒸发 偏低 偏少 高了 多了 少了 大增 大降 同比增 同比降
    劲增 略增 略降 略升 略跌 微升 收涨 收跌 收高 收低 反增 放缓 好于 领先 落后 低 高 飙涨 狂涨
    狂跌 急升 急跌 上冲 冲高 冲上 涨价 降价 加价 提价 减价 提早 延长 缩短 折让 溢价 下移 上移 成长
    年增 月增 季增 年减 月减 季减 年增率达 累升 累跌 累涨 连升 连跌 连涨 再添 再增
    衰退 走强 走弱 回暖 萎缩 改善 好转 恶化 减小 增大 加大 缩窄 恢复 复苏
    """
)

# What may follow a rise or a fall before its figure.
CHANGE_ENDINGS = ("", "了", "到", "至", "为", "达", "近", "约", "超", "逾", "幅度为", "幅度达")

# Rises and falls with what may follow them before their figure.
CHANGE_TAILS = frozenset(change + ending for change in CHANGES for ending in CHANGE_ENDINGS)

# What stands between the measured thing and its figure: copulas, reaching, qualifiers, adverbs.
LEAD_INS = _words(
    """
    达 达到 达了 高达 多达 长达 已达 可达 将达 就达 达成 为 是 系 即 就是 则为 则是 分别为 分别是
    分别达 分别达到 分别 各为 均为 都是 约为 约是 仅为 只是 只有 仅有 还有 共有 只剩 仅剩 还剩 共
    共计 总计 合计 累计 计 超 超过 突破 逾 破 过 近 将近 接近 约 大约 约合 折合 合 相当于 大概
    估计 估计为 估计达 不足 不到 不下 不超过 不高于 不低于 不少于 低于 高于 少于 多于 大于 小于
    至少 至多 最多 最少 起码 最高达 最低达 超出 未超过 没有超过 未达 仅 只 才 就 也 便 都 还 却 又
    已 已经 已有 已超 已超过 曾 将 可 可能 应该 须 需 将会 预计 预期 有望 预计为 预计达 或 或将
    甚至 竟 竟然 整整 足足 足有 保持在 维持在 保持 维持 稳定在 控制在 集中在 介于 位于 处于 在 从
    由 自 到 至 于 以 按 按照 有 没有 拥有 设有 占 约占 仅占 只占 占到 占了 占据 居 居于 排 位居
    完成 完成了 实现 实现了 升级至 升级到 调整为 调整至 调至 改为 定为 设为 定在 降为 变为 成为 报
    报收 收于 收报 报收于 录得 创下 创 触及 的 了 着 得 地 共达 显示 显示为 算是 等于 起 等 基本上
    实际 普遍 大都 大多 共约 总共 一共 一 另有 另 再 再次 同时 同样 继续 进一步 首次 重新 分为
    分成 为期 仍 仍有 仍达 仍为 仍然 依然 曾达 曾经 一度 一度达 更 更是 更达 亦 亦达 上看 上 上下
    下探 远超 远超过 远高于 因此 也因此 仅仅 大致 大体 中 之中 当中 中间 就有 还剩下 只剩下 剩
    名列 位列 稳居 减少成 缩减成 变成
    剩下 含 内含 包括 第 进了 作为 是指 较 比 拟 拟以 欲 将以 要 需要 至多要 首度 反而 一举 再度
    不够 则 则有 近乎 几乎
    """
)

# Times and other references beside a figure, or at the head of a clause.
REFERENCES = _words(
    """
    人民币 每 每人 每股 每月 每年 每天 每日 全年 当年 日前 目前 现 现在 当前 如今 今年 去年 前年
    明年 上月 本月 当月 同期 去年同期 上年同期 上年 原来 原先 此前 之前 最初 当初 目前的 最后 今天
    昨天 昨日 今日 近年 当天 当日 近日 平均 平均每 最高 最低 最大 最小 最长 最短 最早 最贵 最便宜
    一般 通常 其中 早盘 午后 盘中 全天 今年以来 截至目前 最高至 最低至 最高达到 过去
    """
)

# Comparisons that stand between the measured thing and its rise or fall.
COMPARISONS = _words(
    """
    同比 环比 按年 按月 按季 同期相比 相比 年均 月均 大幅 小幅 累计 继续 逐年 略 略有 稍 急剧 迅速
    一下子 分别 合计 平均 总体 整体 共 也 将 已 均 都 又 再 仅 只 更 则 却 预计 大约 实际 名义 可
    会 要 还 至少 明显 显著 持续 进一步 可能 快速 稳步 平稳 连续 最高 最大 最多 累积 微幅 窄幅
    首度 首次 反而 再度 一举 已连续 相应 有所 略微
    """
)

# Words on whose left no noun phrase reaches, before a figure.
CUTS_BEFORE = _words(
    """
    实现 完成 下发 愿意
    的 在 将 把 被 从 向 对 为 是 有 让 使 令 以 由 于 而 但 并 也 都 还 又 已 曾 至 到 达 与 和
    及 或 则 却 就 才 给 要 其 该 该些 这 那 此 我 他 她 它 我们 他们 她们 它们 大家 自己 本 了 着
    仅 只 约 共 可 能 会 不 没 未 等 其中 另外 此外 同时 因此 所以 如果 因为 由于 虽然 尽管 不过
    然而 而且 并且 以及 或者 根据 按照 随着 关于 对于 通过 经过 表示 称 说 指出 预计 预测 估计
    显示 透露 公布 发布 宣布 认为 介绍 报道 获悉 了解 看到 发现 强调 写道 提到 统计 披露 记者 据
    目前 现在 当前 如今 今年 去年 明年 前年 近年 今天 昨天 明天 昨日 今日 当日 当天 上午 下午 凌晨
    晚间 期间 以来 之后 之前 以后 以前 当时 时 时候 季度 同期 上半年 下半年 截至 截止 超过 低于
    高于 达到 导致 造成 致 引发 成为 进行 需要 包括 涉及 属于 来自 位于 出现 发生 存在 拥有 具有
    提供 获得 获 取得 采用 使用 利用 作为 按 带来 带动 形成 建成 推出 今 昨 全国 全市 全省 全县
    全区 全球 国内 世界 我国 中国 各地 当地 本市 本省 实施 开展 举办 举行 已经 正在 仍 仍然 依然
    甚至 竟 竟然 比 较 里 内 中 上 下 后 前 外 一个 一名 一位 一家 一项 一种 以上 以下 以内 左右
    持续 大约 接近 将近 这项 该项 这种 这个 此次 这些 分别 只是 特别是 尤其是 特别 新华社 累计
    坦言 直言 回忆 告诉 解释 补充 宣称 声称 号称 谈到 表明 得知 报告 每天 每日 每人 每年 每月 每位
    每个 每名 不是 是指 日前 近日 元月份 一批 一次 一款 一套 一部 首度 不是指 就是指 均 本年
    本年度 本月 本周
    """
)

# This and that with their measure words, which cut as well.
DEMONSTRATIVES = frozenset(
    pointing + measure
    for pointing in "这那"
    for measure in (
        *"个名位家起件部条座场次款批套辆笔片只张本群份处栋支间块台所类艘架项种幅首篇",
        "部分",
    )
)

# Words that hold a character of `CUTS_BEFORE` or `CUTS_AFTER` and do not cut.
WHOLE_WORDS = _words(
    """
    志愿 志愿者 意愿 愿望 心愿 请愿 许愿 愿景 思想 理想 梦想 想法 想象 联想 感想 幻想 构想
    目的 的士 存在 所在 现在 潜在 实在 在职 在校 在线 在线上 在建 在岗 在途 在内 将军 大将 名将
    小将 健将 面对 绝对 对手 对象 对外 对话 对比 针对 对华 对接 为主 行为 作为 人为 认为 为止 因为
    有限 有关 有效 有色 有机 有线 国有 所有 私有 拥有 有望 有氧 有毒 有害 公有 现有 原有 持有 自有
    享有 特有 有轨 有偿 有息 保有 共有 以上 以下 以内 以外 以来 以色列 可以 所以 自由 理由 由于
    缘由 于是 终于 关于 属于 位于 处于 低于 高于 等于 等级 平等 中等 高等 初等 等候 等待 等效 劳动
    反而 而且 从而 合并 并购 并发 并发症 并网 并行 并列 首都 都市 成都 都会 还款 偿还 归还 返还
    生还 还原 还贷 已婚 不已 至今 甚至 至尊 到位 到期 到达 到账 到岗 报到 迟到 达人 到店 到场 抵达
    发达 到访 达标 马达 雷达 传达 表达 与会 参与 给与 和平 温和 和解 和谐 共和 和田 饱和 缓和 总和
    普及 涉及 及时 及格 以及 埃及 法则 规则 原则 准则 就业 就是 成就 就医 就诊 就读 就餐 就学 才能
    人才 天才 刚才 才艺 供给 给予 补给 自给 主要 重要 要求 要素 需要 必要 只要 纪要 要点 要塞 要闻
    次要 其中 其他 其它 其余 其实 尤其 土耳其 应该 这些 那些 因此 此次 彼此 本科 本金 本土 本地
    资本 成本 日本 基本 本田 本币 文本 版本 样本 标本 书本 剧本 本息 本期 为了 除了 了解 着陆 沿着
    着力 过程 过去 超过 通过 经过 过户 过境 过期 过敏 不过 过滤 过剩 事故 过年 过节 过夜 仅仅 船只
    只有 条约 合约 节约 预约 约会 大约 签约 制约 公约 纽约 违约 契约 续约 共同 公共 共享 共识 共产
    总共 共建 共青 可能 许可 可口 可靠 可再生 可持续 可支配 可转 可回收 可乐 可可 认可 可用 可比
    能力 能源 智能 功能 节能 性能 职能 产能 电能 热能 核能 太阳能 风能 动能 能量 能耗 不能 能见度
    潜能 技能 效能 储能 氢能 能效 光能 社会 会议 会员 协会 大会 会见 会谈 商会 委员会 机会 奥运会
    世博会 峰会 晚会 会计 会长 会展 博览会 运动会 演唱会 发布会 进博会 学会 工会 聚会 会所 基金会
    联合会 联会 董事会 国会 议会 理事会 宴会 理会 会场 会费 研讨会 座谈会 座谈 公会 会诊 例会 会客
    会战 音乐会 音乐 茶话会 应用 应急 反应 供应 相应 效应 应对 响应 适应 应届 应收 应付 应聘 必须
    须知 不足 不同 不良 不动产 不锈钢 不少 不等 不仅 不是 不明 不合格 没有 没收 未来 未成年 未婚
    立即 即将 即时 即使 每年 每月 月薪 月租 月供 月均 月销 月收入 月产 月球 岁月 月活 月度 月饼
    月票 日均 日产 日常 日报 日销 日用 生日 节日 日前 日期 假日 日元 日照 日志 日活 日客流 日订单
    日交易 日增 工作日 日子 年薪 年均 年收入 年产 年销 年利率 年化 年度 青年 少年 老年 中年 成年
    年轻 年龄 年级 年检 年终 年货 年会 年报 年金 年夜饭 年租 年利 年增 年营 年发 年用 年需 年人均
    年画 年净 年总 年平均 学年 周年 同年 年纪 时间 时代 小时 临时 同时 实时 时速 工时 时尚 时段
    时期 时薪 时装 时长 平时 当时 准时 按时 时候 时任 时事 时政 据点 数据 证据 依据 根据 收据 票据
    大数据 导致 一致 称号 名称 职称 号称 简称 对称 说明 小说 传说 学说 说法 今日 如今 当今 今后
    昨日 中国 中心 中学 中小 中央 集中 中部 中东 中型 中期 中期票据 中药 中医 中式 中文 中华 中美
    中外 中方 中间 中标 中介 中队 中层 中转 中欧 中石油 中石化 中铁 中信 中兴 中移动 中共 中山
    空中 初中 高中 中产 中秋 中奖 中将 中校 中尉 中专 中班 中子 中枢 中端 中北 中南 中西 心中 途中
    手中 水中 中锋 中场 中低 命中 热中 中毒 中午 中旬 中亚 中非 中韩 中俄 中日 中超 中餐 中票 中叶
    华中 中德 中英 中法 中餐馆 中签 上市 上海 上涨 上升 上班 上网 上学 线上 网上 上海市 上游 上映
    上榜 上线 上诉 上访 上司 上校 上将 上报 上年 上月 上周 上午 上世纪 上限 上半年 至上 海上 陆上
    船上 水上 上层 上证 上交 上缴 上门 上下 上座率 上市公司 上浮 上调 上传 上任 下岗 下降 下跌
    下游 下载 下属 下午 下岗职工 地下 下限 下半年 线下 手下 旗下 下调 下线 下层 下级 下周 下月
    下辖 下水 下滑 部下 名下 天下 乡下 下乡 下海 水下 下放 下沉 后卫 后备 前锋 前列 前期 前景 以前
    前往 目前 前台 前端 前排 前置 前身 前妻 前夫 前任 前总统 前线 前沿 前途 提前 前提 此前 眼前
    史前 售前 后者 后续 后果 后台 后期 后勤 后方 后代 先后 售后 后人 后排 后置 后轮 前轮 后座 最后
    之后 以后 背后 幕后 后悔 税前 税后 产后 产前 术后 会后 战后 赛前 赛后 善后 落后 午后 前后 90后
    80后 70后 00后 皇后 里程 公里 里面 里约 哪里 千里 内容 国内 室内 内部 内蒙古 市内 境内 内地
    内外 内陆 内饰 内存 场内 校内 业内 院内 国内外 内需 内阁 店内 车内 室内外 内科 内资 内销 内战
    内马尔 内衣 内河 城内 外国 外汇 外资 外贸 外商 海外 国外 室外 外卖 外籍 外部 外出 外来 外地
    外交 外观 外销 外企 外债 外墙 户外 境外 外援 例外 意外 外科 外环 外长 外形 外壳 外套 外滩 外语
    校外 场外 另外 此外 涉外 外包 外流 外围 格外 紫外 用户 用品 使用 费用 用水 用电 用地 用工 用途
    信用 利用 作用 公用 专用 民用 军用 商用 家用 用药 用餐 用人 用房 用车 用于 用量 医用 通用 食用
    用材 采用 用气 用具 雇用 录用 引用 备用 实用 自用 农用 耐用 征用 比例 比赛 比重 比率 占比 比分
    同比 环比 比特币 比亚迪 比利时 性价比 比较 相比 评比 之比 比价 比值 无比 百分比 负债比 较大
    较高 计较 较少 较低 一般 统一 一定 一直 一些 一样 第一 一流 一线 唯一 之一 一级 一等 一手 一体
    一带一路 一体化 一次性 一卡通 一起 一旦 一切 专一 单一 一期 一审 一线城市 周一 星期一 十一
    一对一 中国队 世界杯 世界级 世界纪录 世界冠军 世界遗产 中国籍 全国性 世界青年 全国纪录
    全国人大 中国航天 中国银行 中国移动 中国联通 中国电信 中国石油 中国石化 全球化 全球性 中国游客
    中国公民 中国企业 中国学生 中国制造 就此 因素 基因 原因 起因 因特网 因子 让利 转让 让步 出让
    大使 使命 使馆 天使 驱使 使者 促使 行使 司令 指令 法令 命令 夏令营 令人 夏令 时令 给水 把手
    把握 一把手 被告 被子 被动 棉被 植被 从业 从事 服从 从军 方向 向导 向上 意向 倾向 定向 双向
    转向 向日葵 单向 取向 指向 面向 以太 以太坊 是否 总是 但是 还是 只是 硬是 国是 由来 经由
    有关部门 有期徒刑 有限公司 都匀 会宁 会理 要约 能人 用友 上汽 上饶 上虞 上合 中粮 中建 中油
    中通 中远 中金 下沙 下关 前海 前门 后海 里海 内江 外高桥 均线 平均 人均 均价 均衡 户均 均值
    也门 也许 其次 我国 自己 获奖者 获奖人 获奖 下落 下落不明 买卖 买家 卖家 专卖 专卖店 买方 卖方
    热卖 拍卖 卖场 卖点 买主 持续时间 交通 交易 交流 交警 公交 社交 提交 花费 花卉 棉花 花园 开花
    花生 罚款 罚金 处罚 扣款 折扣 欠款 欠薪 拖欠 亏欠 赔偿 赔付 理赔 索赔 赚钱 缴费 穿戴 贯穿 同学
    同事 同胞 合同 协同 同龄人 同行 同志 相同 同样 一同 跟踪 跟团 诊所 场所 研究所 交易所 派出所
    事务所 所得 寓所 院所 厕所 住所 看守所 招待所 税务所 烟花 超级本 笔记本 课本 账本 卖价 售价
    买价 成交 成交额 需求 应答 应答率 最低 最高 最大 最小 最新 最佳 最强 最好 最多 最少 最终 最近
    最初 更新 更换 更改 变更 很多 生产线 流水线 产业链 处理 处分 处长 处方 华为 北向 南向 按揭
    按摩 精致 第三方 第一产业 第二产业 第三产业 第三者 正版 正规 正品 正常 正面 真正 公正 正餐
    无人机 无线 无人 无症状 无息 无缝 无障碍 无偿 无烟 再生 再融资 再贷款 再保险 再就业 同类 同款
    同城 同步 宽带 热带 亚热带 地带 带宽 磁带 绿化带 纽带 安全带 供应商 供暖 供热 供水 供电 供货商
    供销 吉他 自我 更衣室 占地 占地面积 占有率 占有
    """
)

# Function words at which a noun phrase after a figure ends.
FUNCTION_WORDS = _words(
    """
    愿 愿意 不愿 不愿意 想 想要 敢 不敢 肯 不肯
    在 是 将 被 把 从 对 向 与 和 及 或 等 以 以及 中 内 里 上 下 后 前 时 外 为 有 没有 可能 可以
    可 能 能够 会 要 需 须 应 已 已经 均 都 也 还 就 才 则 而 但 并 且 因 由 于 给 让 使 用 到 至
    达 了 着 过 又 再 仍 却 不 没 未 无 正 正在 曾 以上 以下 左右 之间 不等 不到 比 较 每 该 其 这
    那 他 她 我 它 此 我们 他们 所 即 若 如 若干 每年 每月 每天 每日 每人 每股 每小时 每吨
    每平方米 均为 之后 之前 以后 以前 以来 期间 之一 只 仅 约 共 合计 总计 分别 甚至 同时 其中
    仍然 依然 先后 陆续 纷纷 相继 全部 最终 最后 首次 正式 一起 一同 共同 同比 环比 随后 竟然 竟
    目前 现在 今年 去年 明年 当天 当日 今天 昨天 昨日 今日 日前 近日 近年 超过 低于 高于 达到 大约
    将近 接近 逾 近 占 刚 刚刚 必须 应当 应该 需要 被迫 不能 不会 无法 难以 得以 自愿 主动 按照
    根据 围绕 针对 为了 由于 因为 如何 称 表示 认为 未能 必将 预期 有望 的 不是 就是 不符 不符合
    第一次 第二次 第三次
    同 跟 相比 看来 来看 来说 来讲 相对 平均 第 吧 呢 吗 啊 呀 嘛 最 更 很 共计 等于 相当于 远超
    远高于 处 名列 位列 稳居
    """
)

# Verbs that are hardly ever part of a noun: they end one too.
VERBS = _words(
    """
    验出 检出 测出 查出 含有 超标 复发 被捕 被抓 被查 被判 被罚 被骗 被撞 被盗 被诉
    参与 参加 出席 进行 举行 举办 受伤 受损 受灾 死亡 遇难 丧生 身亡 失踪 失联 获救 入选 当选 组成
    构成 形成 出现 发生 成为 来自 获得 获奖 获 赢得 取得 夺得 荣获 位于 提供 采用 接受 助力 走进
    进入 加入 入局 入驻 入住 入境 抵达 到达 前往 赴 赶赴 赶到 离开 返回 回到 进驻 开始 开通 开业
    完成 完工 投入 投用 亮相 落户 落地 签署 签订 达成 实现 实施 实行 展开 开展 推出 启动 覆盖 涵盖
    包括 包含 涉及 涉嫌 属于 存在 具有 具备 拥有 负责 承担 担任 从事 符合 违反 导致 造成 引发 引起
    带来 带动 带领 率领 促进 降至 升至 增至 跌至 涨至 加强 加快 表明 显示 指出 透露 反映 选择 决定
    同意 反对 希望 要求 呼吁 建议 拒绝 允许 禁止 预计 聚集 分布 排列 排队 等待 欢迎 收到 收取 卖出
    买入 征集 征求 悬赏 捐给 给予 发放 派发 发送 寄给 交给 支付 偿还 归还 返还 用于 用来 作为 当作
    充当 变成 换成 改为 转为 算是 获批 获准 通车 抽检 患有 患 抓获 逮捕 拘留 判处 起诉 落网 感到
    觉得 相信 知道 遭到 遭 遭受 遭遇 受到 面临 陷入 处于 仍在 被困 被捕 坠毁 相撞 倒塌 起火 停运
    停产 停工 关闭 取消 推迟 延误 下架 领取 提交 提出 提起 公布 发布 宣布 公开 播出 上映 登陆 登上
    登场 问世 诞生 出生 成立 创下 创造 刷新 打破 击败 战胜 夺冠 晋级 出线 出局 淘汰 落败 参战 出战
    出场 登台 上场 出行 出游 观看 热议 接触 聚首 齐聚 汇聚 争夺 角逐 携手 共建 享有 上班 上岗 迎来
    送达 送往 送到 运往 运抵 运送 载着 乘坐 搭乘 飞往 飞抵 飞赴 出发 起程 回国 归国 回家 返乡 还清
    还款 获刑 身着 身穿 做出 做成 走出 打开 打出 送出 带走 入手 出具 涌入 涌向 现身 云集 汇集 奔赴
    报考 守护 守在 站在 坐在 住在 死于 倒在 穿着 不合格 违规 依靠 依赖 来源于 买 卖 穿 戴 下落
    持平 报警 逃生 逃离 撤离 就医 就诊 送医 需要 急需 晕倒 昏迷 溺水 溺亡 罹难 坠亡 坠落 脱险 自首
    潜逃 归案 投案 获释 罢工 退出 退市 退学 离职 辞职 辞去 上任 就任 任职 留任 下线 开幕 闭幕 揭幕
    揭晓 颁奖 热播 走红 爆红 来到 走上 走过 跨越 横跨 穿越 贯穿 环绕 承建 兴建 修建 拆除 迁入 迁出
    流入 流出 流失 汇入 转入 存入 取出 借给 欠 赔 赚 扣 罚 缴 通过 启用 带 让 供 送 捧得 捧起 独揽
    囊括 斩获 收获 拿下 打伤 打死 砍伤 撞伤 当成 呈现 捐出 收回 寻找 找到 查看 用作 陪同 打算 准备
    考虑 尝试 试图 力争 坚持 保持 维持 继续 停止 结束 中断 恢复 倾倒 占据 占领 逃跑 逃走 返校 复工
    复产 复学 就读 任教 执教 主演 出演 执导 入账 到账 到位 解决 报废 报销 减持 增持 缴纳 上缴 上交
    没收 追回 挽回 弥补 抵扣 免除 减免 豁免 领到 拿到 得到 感受 品尝 影响 下发 印发 发出 签发 参赛
    开车 充电 入围 在逃 签约 联合 召开
    """
)

# Verbs that are as often part of a noun: they only end one that would begin with them.
NOMINAL_VERBS = _words(
    """
    合作 竞争 生产 加工 制造 研发 开发 运营 运行 销售 检测 检查 检验 排查 交流 学习 工作 生活 居住
    就业 投诉 举报 采访 访问 考察 调研 讨论 探讨 接待 支持 使用 利用 参观 开放 投放 表演 演出 播放
    上市 上线 持续 隔离 安置 疏散 转移 抗议 示威 集会 游行 转会 加盟 种植 养殖 饲养 新建 改建 扩建
    重建 拆迁 搬迁 登记 注册 申请 报名 投票 评论 下载 点击 点赞 关注 浏览 共享 分享 享受 失业 下岗
    毕业 回收 召回 奖励 补贴 资助 捐赠 收购 购买 出售 治愈 出院 住院 感染 确诊 接种 维权 索赔 退休
    退役 驾驶 搭载 装载 停放 停靠 起飞 降落 爆炸 走访 中毒 诈骗 盗窃 抢劫 袭击 攻击 抵押 质押 帮助
    协助 争取 体验 留言 转发 配置 执行 推动 推进 改善 提升 落实 连接 围观 创建 创办 携带 首发 涉案
    入学 上学 读书 练习 竣工 建成 开工 投产 增加 增长 上升 上涨 下降 下跌 减少 提高 降低 扩大 缩小
    """
)

# Characters that make a noun of a verb in front of them.
NOUN_SUFFIXES = frozenset("额量费金款率者员人机器屏价权证")

# Characters that cut a noun phrase but may end one.
NOUN_ENDS = frozenset("能本会对时比")

# Prepositions of the means: the verb behind the figure says what it is for.
MEANS = frozenset("以用")

# What follows a verb of one character and is part of it: 运到.
VERB_ENDINGS = frozenset("到往给成入")

# Full words before the noun after a figure that are no part of its name.
LEADS_AFTER = _words(
    """
    的 多 余 左右 以上 以下 以内 之多 不等 以上的 以下的 左右的 上下 多的 余的 可能 将 也 已 已经
    就 会 可 可以 在 均 都 为 是 系 约 曾 还 仍 仍然 依然 全部 先后 相继 陆续 当场 不幸 同时 分别
    又 则 却 已被 被 共同 一起 其他 其它 主要 高的 长的 宽的 重的 深的 厚的 大的 大小的 规模的 由
    是由
    """
)

# What may begin a clause before its subject.
CONNECTIVES = _words(
    """
    此外 另外 而 但 不过 同时 据统计 数据显示 预计 另 且 并 以及 特别是 尤其是 尤其 特别 首先 其次
    结果 因此 所以 如果 由于 虽然 只是 而且 然而 当时 据悉 据了解 据介绍 据报道 今年来 去年底
    """
)

# Last characters of words that name a quantity: such a word right before a figure is the label.
QUANTITY_ENDINGS = frozenset("额价量费率值金款润税数积薪幅差债龄径")

# Words that name a quantity and do not end in one of those.
QUANTITY_WORDS = _words(
    """
    收入 支出 成本 出口 进口 销售 产能 规模 温度 高度 长度 宽度 深度 厚度 速度 强度 密度 浓度 湿度
    跨度 难度 幅度 额度 身高 体重 份额 占比 比重 比例 融资 工资 外资 总产 单产 亩产 年产 日产 水位
    气温 降雨 降水 票房 热量 库存 订单 人次 里程 路程 海拔 罚款 利息 亏损 盈利 净利 毛利 营收 产值
    市值 增速 排放 用电 耗电 容量 内存 距离 震级 排量 马力 功率 比分 点击 粉丝 用户 人口 户数 次数
    人均 户均 股价 价格 数量 质量 投入 投资
    """
)

# Measure words of people, of whom a verb may follow: 3 000 people took part.
PEOPLE_MEASURES = _words(
    """
    人 人次 余人
    """
)

# Measure words that are owners themselves in front of 的: 两国的贸易.
OWNER_MEASURES = frozenset("国國省市县縣区區镇鎮乡鄉村校州")

# Function words with which a description of a counted noun may begin.
MODIFIER_STARTS = _words(
    """
    不到 在 从 被 与 因 无 未 没有 正在 不 由 对 向 以 用 可 能 刚 刚刚 已 曾 曾经 跟 为 来 会
    """
)

# Words that begin with 人, which else is a noun by itself: 三成的人戒烟.
PEOPLE = _words(
    """
    人员 人口 人士 人民 人群 人数 人才 人家 人类 人均 人工 人物 人次 人选 人质 人气 人体 人力 人事
    人大 人行 人像 人造 人权 人寿 人文 人参 人间 人流 人脉 人生 人格 人称 人份 人头
    """
)

# Units of a figure that stands right before another one.
UNITS = _words(
    """
    元 美元 欧元 港元 日元 英镑 人民币 台币 角 分 毛 块 吨 公斤 千克 克 斤 公里 千米 米 厘米 毫米
    公分 平方米 平方公里 立方米 公顷 亩 升 毫升 度 千瓦 千瓦时 大卡 岁 点 级 层 倍 成 折 个百分点
    人次 人 名 位 个 家 项 件 只 条 台 款 种 部 支 例 户 辆 间 套 张 份 次 起 宗 本 所 座 艘 架 头
    枚 届 场 天 日 年 月 个月 周 小时 分钟 秒 期 批 家次 股 股份 手 μg mg 桶 平米 盎司 床 票 单
    公升 投 桌 盒 瓶 袋 包 粒 片 英寸 寸 纳米 nm GB TB 米² 像素
    """
)

# What a clause without a subject begins with.
PREDICATES = frozenset("为占达居超较比") | frozenset(
    word
    for word in CHANGES | COMPARISONS | LEAD_INS | FUNCTION_WORDS | VERBS | NOMINAL_VERBS
    if len(word) > 1
)

# Words that date a clause and stand between its subject and its verb.
DATES = _words(
    """
    今年 去年 前年 明年 目前 现在 当前 近年 当天 当日 今日 昨日 今天 昨天 日前 近日
    """
)

# Words at which a name may begin though more stands before it.
NAME_STARTS = _words(
    """
    日均 月均 年均 人均 户均 平均 每股 每桶 每吨 每公斤 每平方米 每
    """
)

# People and bodies that own something rather than describe it, in front of 的.
OWNER_ENDINGS = frozenset("者员人生师客民友工手兵童长业司校院店国市县村厂家")

# English words that end a noun phrase on either side.
ENGLISH_STOPS = _words(
    """
    a an the this that these those some any each every all both no other others another such my
    your his her its our their whose i you he she it we they them him us me who whom which what
    and or but nor so yet if because although though while when where as than then since until
    once of in on at by for from to with within without into onto over under above below between
    among about after before during through across against around per via near off out up down
    along toward towards upon like including despite versus amid beyond behind beside throughout
    plus is are was were be been being am has have had having do does did done will would shall
    should can could may might must cannot can't won't didn't doesn't don't isn't aren't wasn't
    weren't not n't said says say told tells tell according also only just even still already now
    there here how why more most less fewer least many much few several too very quite almost
    nearly roughly approximately yesterday today tomorrow ago later earlier alone apiece together
    instead however meanwhile thus therefore again never ever always often usually mr mrs ms dr
    who's that's it's there's he's she's they're we're i'm first second third last next past year
    years month months week weeks day days hour hours minute minutes higher lower bigger smaller
    larger better worse faster greater longer shorter older younger stronger weaker taller cheaper
    straight annually daily weekly monthly yearly overnight away apart million billion trillion
    thousand percent cent quarter decade century weekend evening morning night season year-on-year
    year-over-year month-on-month pays
    """
)

# Words between the thing measured and its figure that say nothing: skipped on the way to the left.
ENGLISH_SKIPS = _words(
    """
    about around roughly approximately nearly almost some only just over under more less than
    fewer an a the estimated up to at least most as many much high low little close or below above
    further another additional whopping mere combined of exactly well by from between and now
    currently still already also even expected projected forecast worth then into valued priced
    said january february march april june july august september october november december jan feb
    mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday
    sunday year month week quarter last this younger older taller heavier for plus minus aged with
    against him her them us me on likely probably potentially both each late early
    """
)

# Verbs of change and of price: their subject is what the figure measures.
ENGLISH_CHANGES = _words(
    """
    rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown
    gained gain gains dropped drop drops dropping increased increase increases increasing
    decreased decrease decreases decreasing declined decline declines declining jumped jump jumps
    jumping climbed climb climbs climbing surged surge surging soared soar soaring slid slide
    slides sliding slipped slip slips plunged plunge plunging plummeted tumbled sank sunk lost
    shed advanced added rallied up down edged go went goes going gone shrank shrunk expanded
    contracted doubled tripled higher lower cost costs costing closed ended settled traded trading
    dipped eased rebounded swelled came come comes expand expands expanding contract slow slows
    slowed slowing shrink shrinks shrinking narrowed widened accelerated accelerate weakened
    strengthened plummet sink tumble spike spiked spikes skyrocketed swell multiplied halved
    retreated recovered inched ticked crept dwindled changed worsened improved compare compares
    compared comparing
    """
)

# Verbs of change with an object, which is then what the figure measures.
ENGLISH_OBJECT_CHANGES = _words(
    """
    lower lowers lowered lowering raise raises raised raising cut cuts cutting reduce reduces
    reduced reducing boost boosts boosted boosting increase increases increased increasing slash
    slashes slashed slashing trim trimmed expand expanded decrease decreases decreased push pushes
    pushed pushing helping bring brings brought bringing lift lifted lifting send sent sending
    drive drives drove driving take takes took taking put puts putting leave leaves leaving keep
    keeps keeping set sets setting make makes making
    """
)

# Nouns that are nothing without what they are `of`.
ENGLISH_RELATIONS = _words(
    """
    increase increases decrease decreases rise rises fall drop drops decline declines reduction
    reductions growth gain gains loss losses cut cuts jump surge number price prices cost costs
    value rate rates share shares percentage proportion level levels amount prevalence possibility
    chance risk average volume sale sales production supply majority minimum maximum removal lack
    hike shortfall surplus deficit investment output exports imports demand need odds likelihood
    incidence total half sum budget bill reserves reserve spending turnover revenue revenues
    profit profits income stake margin pool going
    """
)

# What may stand between `of` and its noun.
ENGLISH_DETERMINERS = _words(
    """
    the a an all its their his her our my your this that these those such some any each every
    other more additional further new one two three four five six seven eight nine ten both first
    last next remaining same higher lower greater larger smaller bigger better worse faster
    """
)

# Plural nouns without an s, after which a noun phrase ends.
ENGLISH_PLURALS = _words(
    """
    people men women children pupils fish sheep cattle aircraft teeth feet mice
    """
)

# Nouns in s that are no plural.
ENGLISH_SINGULARS = _words(
    """
    business news series process access progress success loss mass class press gas bus campus
    virus crisis analysis basis tennis sports physics politics economics mathematics us status
    consensus bonus census focus surplus glass grass boss cross dress illness fitness wellness
    express congress address less miss plus various previous serious religious dangerous famous
    numerous precious anonymous nervous conscious indigenous obvious
    """
)

# Auxiliary verbs and adverbs in front of a full verb: 315 had already been diagnosed.
ENGLISH_AUXILIARIES = _words(
    """
    had has have was were is are been be being will would could can may might must did do does
    also already then now still later who that an a the others those them whom these not always
    never often said say says felt feel feels their his her its
    """
)

# Words in -ed that describe a noun: 12 armed men.
ENGLISH_PARTICIPLES = _words(
    """
    armed used alleged registered injured wounded hundred red limited united skilled unnamed
    newly-wed related shared speed seed breed bed wed advanced married retired disabled trained
    wanted feed unidentified suspected convicted accused experienced organized organised
    state-owned listed need aged
    """
)

# Words at which the predicate of a number that stands alone ends.
ENGLISH_PHRASE_ENDS = _words(
    """
    for at and by after when while but or since until because before
    """
)

# Verbs that pay or earn: they, and not who does it, are what a sum of money measures.
ENGLISH_PAYMENTS = _words(
    """
    spend spends spent spending pay pays paid paying earn earns earned earning raise raised raises
    raising invest invested invests investing donate donated donates donating charge charges
    charged charging save saves saved saving make made makes making receive received receives win
    won give gave given offer offered offers sell sold buy bought borrow borrowed owe owes owed
    allocate allocated pledged pledge contribute contributed announced announce announces approved
    committed
    """
)

# Prepositions that join a date or a period to what stands on their left.
ENGLISH_DATE_LINKS = _words(
    """
    in on since during
    """
)

# Words after which a figure may be the subject of a clause; "" is the start of the sentence.
ENGLISH_CLAUSE_STARTS = frozenset({""}) | _words(
    """
    , ; : and but while whereas that nearly almost about only some roughly another further
    """
)

# Relative pronouns.
ENGLISH_RELATIVES = _words(
    """
    who which that
    """
)

# Words that date what they stand beside.
ENGLISH_DATES = _words(
    """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday
    sunday year month week quarter
    """
)

# Plural nouns that describe the noun behind them.
ENGLISH_ATTRIBUTES = _words(
    """
    sales arms sports savings goods systems operations communications customs earnings securities
    futures bonds works rights affairs
    """
)

# Pronouns that a figure may measure.
ENGLISH_SUBJECTS = _words(
    """
    i he she it we they you them
    """
)

# Verbs that join a subject to its figure.
ENGLISH_COPULAS = _words(
    """
    was were is are be been being has had have reached reach reaching hit hits hitting totaled
    totalled totaling stood stands stand remained remains averaged averages averaging exceeded
    exceeds exceed amounted amounts amount equals would will could may might can found thought
    believed considered known
    """
)

# Prepositions behind which stands a mere circumstance of the noun before them.
ENGLISH_CIRCUMSTANCES = _words(
    """
    in at on from by with among across within under for of to
    """
)

# Words that may follow the number of an earlier figure.
ENGLISH_UNITS = _words(
    """
    percent per cent percentage point points million billion trillion thousand hundred bn m cents
    pence dollars pounds euros yen yuan a an share barrel ounce gallon ton tonne earlier year
    month unit head person each miles kilometres kilometers metres meters feet inches kilograms kg
    degrees mph basis
    """
)

# Adjectives of size: a figure before one is no count of it.
ENGLISH_DIMENSIONS = _words(
    """
    long tall wide deep high thick old likely large big heavy fast strong short annually
    nationwide worldwide
    """
)

# Verbs of owning: what is owned is in something, as in: he has $500 in his account.
ENGLISH_OWNING = _words(
    """
    have has had
    """
)

# What a clause that begins with one of them and "of" speaks of.
ENGLISH_NUMBERS = _words(
    """
    number proportion percentage amount volume
    """
)
