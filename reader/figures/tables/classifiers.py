"""Measure words of Chinese, and nouns that take a numeral directly and so serve as one.

The classes follow the grammars (Chao 1968, 4.4; Lü 1980, appendix): individual, group, partitive,
container, temporary and verbal measure words.
"""

# Measure words proper: a numeral before one of these is a count.
CLASSIFIERS = """
个 個 名 位 人 口 家 户 戶 员

只 隻 头 頭 匹 条 條 尾 羽 峰 株 棵 颗 顆 粒 朵 枝 支 枚 根 茎 瓣 丛

件 项 項 种 種 类 類 款 样 樣 份 套 组 組 批 班 队 隊 群 帮 伙 夥 排 列 行 串 双 雙 对 對 副 打
系列 揽子 箩筐

张 張 片 块 塊 面 幅 页 頁 篇 章 节 節 卷 册 冊 本 部 首 句 段 字 笔 筆 封 则 則 条目 词 词条 词汇

座 栋 棟 幢 间 間 所 处 處 扇 堵 道 层 層 级台阶 孔 眼 口井

台 臺 辆 輛 架 艘 列车 趟 班次 架次 部车 艇 挺 门 門 把 杆 桿 发 發 枪 轮 輪 车次 列次

场 場 届 屆 次 回 遍 番 下 顿 頓 局 盘 盤 起 例 宗 桩 樁 单 單 票 手 股 注 档 檔 期 集 季 幕 出 阵
陣 声 聲 人次 户次 台次 艘次 件次 批次 例次 轮次 课时 学分

杯 瓶 碗 盒 箱 包 袋 桶 罐 壶 盆 篮 筐 车 車 船 桌 席 盏 盞 床 锅 听 缸 勺 匙 滴 团 團 堆 捆 束 叠
疊 管 针 針 剂 劑 帖 服 味 丸 炷 缕

步 级 圈 刀 拳 脚 箭 跤

国 國 省 市 县 縣 区 區 州 镇 鎮 乡 鄉 村 街 港 岛 島 校 院 馆 館 站 店 厂 廠 社 会 會 点位 地 城

版 代 辈 輩 世 任 胎 孩 子 女 儿 兒 男 夫 妻 妾 房 室 厅 廳 卫 衛 厨

音 画 畫 横 竖 弦 度 维 維 极 極 核 阶 階

死 伤 傷 胜 勝 负 負 平 败 敗 冠 连冠 连胜 連勝 连败 连阳 连跌 连涨 连板

棒 洞 球 分球 篮板 助攻 抢断 盖帽 犯规 失误

节课 堂 课 門課 题 題 道题 关 關

亩次 口价

大 小 方面 方 点

字节 像素

路 重 级别 成分 帧 抹 撮

阶段 階段 环节 步骤 领域 地区 地市 县市 城市 省份 省市 国家和地区 部门 单位 单元 名额 床位 泊位
车位 席位 岗位 站点 网点

粉 赞

个人次 辆次

个次 起次 头次

将 强 甲 佳 星

刊 部队 师 营 連 连

平方
"""

# One-character words that count only where nothing else makes sense of them (两岸, 三军 are names):
# after Arabic digits, or after a Chinese numeral above ten.
WEAK_CLASSIFIERS = frozenset("员将强甲佳星子女儿兒地城会會社小粉赞方平世手眼下死伤")
