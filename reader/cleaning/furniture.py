"""What page furniture looks like: tables of words and shapes, each with the reason it gives.

`WORDS` are whole lines, `STARTS` how a line begins, `PARTS` what a line has somewhere in it, all
in lower case and parted by `|`; `SHAPES` are regular expressions for what words can't say. Each
entry is there for the kind of line named beside it; sites are never named.
"""

from typing import NamedTuple

from reader.cleaning.reasons import Reason


class Furniture(NamedTuple):
    """A kind of furniture.

    Attributes:
        name: What weights and tests call it.
        reason: What the reader is shown.
        words: Words parted by `|`; for `SHAPES` a regular expression.
        ends: Whether an article is over where it stands, or what follows one begins.
    """

    name: str
    reason: Reason
    words: str
    ends: bool = False


WORDS = (
    # buttons that share, print, save or resize
    Furniture(
        "share word",
        Reason.SHARE,
        "0|分享|分享到|分享至|分享按钮|一键分享|转发|转发至|轉寄|轉發|列印|打印|打印本页|打印本文"
        "|关闭|关闭窗口|關閉|關閉視窗|收藏|收藏本文"
        "|推荐|推薦|复制链接|複製連結|复制|纠错|糾錯|我要纠错|举报|檢舉|字号|字體|字体|字型|大"
        " 中 小|大中小|小 中 大|小中大|放大|缩小|繁体|简体|繁體|簡體"
        "|微博|微信|新浪微博|腾讯微博|网易微博|搜狐微博|人人网|人人|开心网|豆瓣|豆瓣网|QQ空间"
        "|qq空间|QQ好友|qq|空间|朋友圈|微信好友|微信扫一扫|扫一扫|二维码"
        "|易信|贴吧|百度贴吧|淘江湖|飞信|噗浪|臉書|推特|赞|点赞|顶|踩|讚|好文|打赏|赞赏|在看"
        "|举报/反馈|分享让更多人看到|分享让更多人看见"
        "|喜欢|收听|朗读|语音播报|听新闻|播放|邮件|邮箱"
        "|tweet|retweet|share|share this|share it|share on facebook|share on twitter|share via"
        " email|share this article|share this story"
        "|share this page|share article|email|e-mail|email this|email article|email this article"
        "|email story|email a friend|email to a friend"
        "|send to a friend|send|print|print this|print article|print this article|print story"
        "|print page|printer friendly|print-friendly|printable version"
        "|reprint|reprints|save|save article|bookmark|facebook|twitter|google|google+|google +1"
        "|got a story?|what are these?|what's this?|what is this?|worth reading?"
        "|+1|linkedin|digg|digg this|digg it|delicious|del.icio.us"
        "|reddit|stumbleupon|stumble upon|newsvine|fark|nowpublic|mixx|myspace|technorati|yahoo"
        " buzz|buzz|buzz up|pinterest|pin it|tumblr|whatsapp|messenger"
        "|google bookmarks|livejournal|flipboard|pocket|instapaper|copy link|copy url|link"
        " copied|permalink|like|recommend|recommend this|like this|thumbs up"
        "|text size|font size|font|change text size|increase text size|decrease text size|larger"
        "|smaller|a a a|aa|large text|small text|larger | smaller"
        "|single page|view as single page|full screen|listen|text|republish|license this article"
        "|order reprints|get the newsletter|close|close x|x|dismiss"
        "|report an error|report error|report typo|report a typo|report abuse|report this|flag"
        "|flag this|corrections|suggest a correction|feedback",
    ),
    # menus: sections, tools
    Furniture(
        "menu word",
        Reason.NAVIGATION,
        "首页|首頁|新闻|新聞|国内|国际|國內|國際|社会|社會|军事|軍事|财经|財經|体育|體育|娱乐"
        "|娛樂|科技|汽车|汽車|房产|房產|教育|文化|旅游|旅遊|健康|时尚|時尚|女性|女人|男人"
        "|图片|圖片|视频|視頻|影音|专题|專題|论坛|論壇|博客|部落格|社区|社區|游戏|遊戲|数码|數碼"
        "|手机|手機|股票|股吧|基金|理财|理財|保险|保險|银行|銀行|证券|證券|期货|外汇|黄金|债券"
        "|港股|美股"
        "|要闻|要聞|头条|頭條|滚动|滾動|即时|即時|评论|評論|观点|觀點|深度|地方|生活|校园|读书"
        "|讀書|星座|彩票|母婴|育儿|美食|亲子|家居|导航|地图|地圖|搜索|搜尋|邮箱|登录|登入|注册"
        "|註冊|退出|更多|更多>>|更多»"
        "|返回顶部|回到顶部|回頂端|返回首页|回首頁|返回列表|返回|上一页|下一页|上一頁|下一頁"
        "|上一篇|下一篇|上一则|下一则|尾页|首页 上一页 下一页 尾页|正文|导读|目录|网站地图"
        "|设为首页|加入收藏|收藏本站|全文|阅读全文|查看全文|展开全文|展开|收起|跳至|当前位置"
        "|阅读原文|点击阅读原文|视频加载中"
        "|全部|换一批|换一换|查看更多|点击查看更多|加载更多|显示更多|查看详情|详细|详情|预览"
        "|政治|焦點|兩岸|大陸|港澳|台湾|台灣|运动|運動|藝文|副刊|雜誌|電子報|电子报|投票|調查"
        "|调查|直播|热线|公告|访谈|訪談|百科|问答|知道|贴图|下载|下載|天气|天氣|简介|資料|作者"
        "|网络|公益|历史|歷史|探索|创业|商业|产业|人物|艺术|能源|三农|法治|反腐|网评|时政|時政"
        "|理论|党建|舆情|环保|食品|家电|移动"
        "|home|home page|homepage|news|world|world news|us|u.s.|u.s. news|uk|uk news|local|local"
        " news|national|politics|business|sport|sports|health|science|technology|tech"
        "|entertainment|arts|arts & entertainment|culture"
        "|lifestyle|life|life & style|life and style|style|travel|food|fashion|opinion|opinions"
        "|editorial|editorials|comment is free|columnists|letters|blogs|blog|video|videos|photos"
        "|photo|photo gallery|photo galleries|pictures|galleries|gallery"
        "|multimedia|audio|podcasts|tv|radio|music|movies|film|books|theatre|theater|games|autos"
        "|cars|motoring|driving|real estate|property|homes|jobs|careers|classifieds|obituaries"
        "|shopping|deals|dating|horoscopes|horoscope|crosswords|crossword|puzzles|comics"
        "|lotteries|lottery"
        "|weather|traffic|markets|money|personal finance|economy|education|environment|family"
        "|society|law|media|features|special reports|special report|archive|archives|search"
        "|advanced search|more|more »|more...|more>>|more »|see more|view all|see all|show all"
        "|read more|read full story|full story|continue reading|next|previous|prev|back|back to"
        " top|top|top of page|go|go to|skip|skip to content|skip to top|skip to main content"
        "|jump to|menu|navigation|site index|a-z|topics|topics a-z|index|calendar|events|community"
        "|directory|guide|tools|resources|products|services|reviews|interviews|press releases"
        "|events calendar|magazine|today's paper|in print|for immediate release|latest|latest news"
        "|top stories|top news|breaking news|headlines|trending|trending now|popular"
        "|what's hot|today|yesterday|week|month|day|submit|reset|cancel|ok|yes|no|hide|show"
        "|show more"
        "|load more|view more|expand|collapse|other|others|africa|asia|europe|americas"
        "|middle east|football|cricket|rugby"
        "|tennis|golf|nhl|nba|nfl|mlb|celebrity|women|men|beauty|parenting|relationships|recipes"
        "|fitness|diet|wellness|living|local|regional|gaming|mobile|internet|computing|gadgets"
        "|space|animals|history|religion",
    ),
    # calls to sign in, subscribe, follow
    Furniture(
        "account word",
        Reason.SUBSCRIPTION,
        "订阅|訂閱|订阅我们|关注|关注我们|關注|已关注|加关注|粉丝|客户端|客戶端|手机版|手機版"
        "|电脑版|触屏版|移动版|下载APP|打开APP|APP下载|app下载|APP|RSS|rss|rss订阅|用户名|密码"
        "|忘记密码|用户登录|会员登录|會員登入|登录/注册|登录 注册|注册 登录|请登录|立即登录"
        "|立即注册|立即下载|立即打开|公众号|微信公众号|官方微博|官方微信"
        "|subscribe|subscribe now|subscriptions|subscription|newsletter|newsletters|newsletter"
        " sign up|sign up|sign up now|signup|sign in|sign in / register|sign in | register|log"
        " in|login|log out|logout|log in | register|register|register now|join|join now|join us"
        "|my account|account|my profile|profile|password|username|remember me|forgot password?"
        "|forgot your password?|follow|follow us|follow us on twitter|follow us on facebook|find"
        " us on facebook|stay connected|connect|connect with us|mobile|mobile apps|apps|app"
        " store|google play|download the app|get the app|rss feed|rss feeds|feeds|alerts|email"
        " alerts|e-mail alerts|text alerts|e-edition|epaper|e-paper|digital edition|become a"
        " member|membership|donate|donate now|support us|give|members"
        "|get alerts|notifications",
    ),
    # rights, imprint
    Furniture(
        "imprint word",
        Reason.COPYRIGHT,
        "关于我们|關於我們|联系我们|聯絡我們|聯繫我們|联系方式|广告服务|廣告服務|广告刊登"
        "|刊登廣告|广告合作|商务合作|合作伙伴|版权声明|版權聲明|版权所有|免责声明|免責聲明"
        "|隐私政策|隱私權政策|隱私政策|隐私条款|法律声明|服务条款|服務條款|服务协议|使用條款"
        "|用户协议|网站声明|网站简介|公司简介|招聘信息|诚聘英才|人才招聘|加入我们|友情链接"
        "|合作媒体|帮助|帮助中心|常见问题|客服中心|客户服务|客服|意见反馈|意見信箱|投诉|投稿"
        "|報料|爆料|举报中心|不良信息举报|供稿服务|律师|法律顾问|常年法律顾问|站点地图|备案信息"
        "|工商网监|平台声明"
        "|about|about us|about this site|contact|contact us|contact|help|help center|help centre"
        "|faq|faqs|support|customer service|site map|sitemap|privacy|privacy policy|privacy"
        " notice|privacy statement|terms|terms of use|terms of service|terms & conditions|terms"
        " and conditions|conditions of use|terms of use | privacy policy|disclaimer|legal|legal"
        " notice|copyright|copyright notice|all rights reserved|cookies|cookie policy|cookie"
        " settings|accessibility|accessibility help|advertise|advertise with us|advertising"
        "|advertiser|advertise here|media kit|our team|staff|careers|work for us|masthead|press"
        "|press office|investors|investor relations|syndication|permissions|licensing|ad choices"
        "|adchoices|do not sell my personal information|code of ethics|editorial policy"
        "|corrections policy|external links|related internet links",
    ),
    # advertisements
    Furniture(
        "ad word",
        Reason.ADVERTISEMENT,
        "广告|廣告|AD|商讯|商訊|赞助商链接|赞助商广告|推广|推廣|热门推广|精彩推广|advertisement"
        "|advertisements|ad|ads|sponsored|sponsored links|sponsored by|sponsored content"
        "|sponsored stories|ads by google|promoted|promoted stories|promotions|paid content|paid"
        " post|partner content|from our partners|special offers|offers|competitions|featured"
        " partners|recommended by|powered by",
    ),
    # headings of lists of other articles
    Furniture(
        "related heading",
        Reason.RELATED,
        "相关新闻|相关报道|相关阅读|相关文章|相关链接|相关专题|相关推荐|相关内容|相关资讯"
        "|相关稿件|相關新聞|相關報導|相關文章|相關連結|相關閱讀|相關專題|延伸阅读|延伸閱讀"
        "|扩展阅读|推荐阅读|推薦閱讀|猜你喜欢|猜您喜欢|为您推荐|为你推荐|热门推荐|热点推荐"
        "|精彩推荐|编辑推荐|今日推荐|频道推荐|图片推荐|视频推荐|精彩图片|热点图片|图片新闻"
        "|圖片新聞|组图|图集|高清图集|热图|热点新闻|热门新闻|热门文章|热点专题|热点关注|热门关注"
        "|热点聚焦|今日热点|今日头条|今日要闻|今日焦点|最新新闻|最新文章|最新资讯|最新消息"
        "|最新报道|最新新聞|即時新聞|焦點新聞|熱門新聞|熱門文章|熱門焦點|發燒新聞|新闻排行"
        "|新闻排行榜|点击排行|点击排行榜|阅读排行|评论排行|热评排行|热帖排行|排行榜|一周排行"
        "|24小时排行|48小时点击排行|24小时热点|周排行|月排行|本周热点|本网专稿|新闻推荐"
        "|新闻热搜词|热搜|热词|精彩专题|专题推荐|大家都在看|你可能感兴趣|您可能感兴趣的文章"
        "|您可能也喜欢|看过本文的还看过|热门视频|视频新闻|精选|精选视频|要闻推荐|频道精选"
        "|独家策划|精彩视频|更多精彩|更多新闻|更多新聞|更多相关新闻|上一篇新闻|历史上的今天"
        "|作者最新文章|大家还在看|大家都在搜"
        "|往期回顾|本文相关|本类推荐|新闻专题|编辑精选|热榜|热门话题|一周图片|网罗天下|新聞排行"
        "|人氣新聞|其他新聞|同类新闻|新闻回顾|新闻链接"
        "|related|related stories|related articles|related news|related content|related links"
        "|related coverage|related topics|related posts|related video|related videos|related"
        " tags|related searches|related information|more related stories|more on this story|more"
        " on this topic|more from this section|more like this|more stories|more news|more"
        " headlines|more articles|more|more...|see also|also|also see|see also:|read also|also"
        " read|also in the news|around the web|from around the web|you may also"
        " like|you might also like|you might like|you may like|recommended|recommended for you"
        "|recommended stories|recommended reading|editor's picks|editors' picks|editor's choice"
        "|editors' choice|top picks|our picks|don't miss|must read|must reads|must-read|most"
        " popular|most read|most viewed|most emailed|most e-mailed|most commented|most shared"
        "|most recent|most active|most watched|most discussed|popular stories|popular articles"
        "|popular now|popular posts|recent posts|recent stories|recent articles|recent news"
        "|recent comments|latest stories|latest headlines|latest videos|latest blogs|latest"
        " comments|in other news|other news|other stories|other top stories|in the news|in this"
        " section|in this issue|in pictures|features & analysis|featured|featured stories"
        "|featured articles|featured video|featured videos|top videos|top video|hot topics|this"
        " week|today's top stories|today's headlines|top headlines|what others are reading|what"
        " people are reading now|people who read this also read|next article|previous article"
        "|next story|previous story|next in|elsewhere|elsewhere on the web|viewed|emailed"
        "|commented|shared|read|discussed|explore|discover|further reading|background|from the"
        " archive|special coverage|full coverage|in depth|in-depth|analysis|links|on the web"
        "|more from",
        ends=True,
    ),
    # comments
    Furniture(
        "comment word",
        Reason.COMMENTS,
        "我要评论|我要評論|发表评论|發表評論|发表|发布|發表|发表看法|网友评论|網友評論|网友热评"
        "|用户评论|读者评论|讀者回應|最新评论|热门评论|精彩评论|全部评论|查看评论|所有评论"
        "|评论列表|热评论|新评论|评论区|暂无评论|还没有评论|回复|回覆|回应|迴響|回響|留言|留言板"
        "|我来说两句|我要说两句|我有话说|我要留言|说两句|跟帖|跟贴|我的跟贴|跟贴广场"
        "|去跟贴广场看看|马上发表|提交|提交评论|匿名|匿名发表|昵称|暱稱|姓名|验证码|驗證碼"
        "|点击登录|游客|网友|楼主|沙发|支持|反对|举报|参与|参与互动|心情|您的心情|新闻心情|表情"
        "|发贴|发帖|同步到微博|分享心情|討論|讨论|发言|评论(0)|按热度|按时间|最热|最新"
        "|comment|comments|comments:|no comments|no comments yet|post comment|post a comment"
        "|post your comment|add comment|add a comment|add your comment|add new comment|leave a"
        " comment|leave a reply|leave comment|write a comment|your comment|your comments|your"
        " name|your email|name|name:|email:|email address|website|comment:|message|reply|quote"
        "|like reply|view comments|view all comments|read comments|see all comments|show"
        " comments|hide comments|join the discussion|join the conversation|join the debate|have"
        " your say|your say|your view|your views|what do you think?|readers' comments|reader"
        " comments|comments closed|comments are closed|newest|oldest|best rated|worst rated"
        "|newest first|oldest first|sort by|highest rated|rate this|rate this story|rate this"
        " article|user comments|submit comment|guidelines|preview|captcha|discuss|discussion"
        "|responses|response|replies|vote|poll|vote now|view results",
        ends=True,
    ),
    # place holders of pictures
    Furniture(
        "picture word",
        Reason.CAPTION,
        "资料图|資料圖|资料图片|資料圖片|资料照片|資料照片|配图|图片来源于网络|图源网络"
        "|图为资料图|视频截图|网络图片|网络配图|示意图|图文无关|点击图片进入下一页|点击查看大图"
        "|点击图片查看大图|点击放大|查看大图|查看原图|原图|放大圖片|圖|图|photo|image|enlarge"
        "|enlarge image|enlarge photo|enlarge this image|view larger image|view full size|click"
        " to enlarge|zoom|view gallery|view slideshow|show next slide|show previous slide|show"
        " caption|hide caption|play video|watch video|watch|play|caption|image caption|media"
        " caption|photo by|getty images|reuters|ap photo|file photo|stock photo|loading"
        "|loading...",
    ),
    # tags
    Furniture(
        "tag word",
        Reason.KEYWORDS,
        "关键词|关键字|關鍵字|標籤|标签|相关标签|热门标签|tags|tag|topics|keywords|filed under"
        "|categories|category|labels|热门TAGS|related tags|热门关键词|热词|熱門關鍵字"
        "|熱門搜尋關鍵字",
        ends=True,
    ),
)

STARTS = (
    # 责任编辑：X, （编辑：X）, 責編: the best end marker there is
    Furniture(
        "editor",
        Reason.BYLINE,
        "责任编辑|責任編輯|责编|責編|编辑 |编辑：|编辑:|编辑 :|编辑 ：|編輯：|編輯:|责任校对|校对："
        "|校对:|審核：|审核：|审核:|值班编辑|网络编辑|网编：|网编:|实习编辑"
        "|新闻编辑|本文编辑|编辑/|编辑／|内容审核|监制：|监制:|终审：|初审：|一审：|主编：|主编:"
        "|排版：|校对 |校對 |校对丨|编辑丨|编辑｜|责编丨|监制/|监制／|监制丨|统筹：|策划：|值班编委"
        "|编审：|审读：",
        ends=True,
    ),
    # (本文来源：X), 来源：X at the foot
    Furniture(
        "source",
        Reason.DATE,
        "来源：|来源:|来源 |来源于|來源：|來源:|本文来源|文章来源|新闻来源|信息来源|稿件来源"
        "|内容来源|原文来源|消息来源|稿源|来源丨|文章转载自|转载自|出处|出處|文章出处|转自：|转自:|轉自：",
    ),
    # what the article was called where it came from
    Furniture("original title", Reason.REPEATED, "原标题|原標題|原题|原題"),
    # date labels: 发布时间：, Published:, Last updated at
    Furniture(
        "date label",
        Reason.DATE,
        "发布时间|发布日期|发表时间|发表日期|发稿时间|更新时间|更新日期|上传时间|刊登时间"
        "|刊发时间|建立时间|日期：|日期:|时间：|时间:|發布時間|發表時間|更新時間|發布日期|日期︰"
        "|時間：|時間:"
        "|发布于|发表于|发布：|发布:|最后更新|published|first published|originally published"
        "|updated|last updated|posted on|posted at|posted:|first posted|last modified|created on"
        "|created:|filed:|date:|story created|(updates with|(adds |(corrects |(recasts ",
    ),
    # share bars that begin a line: 分享到：X Y Z
    Furniture(
        "share",
        Reason.SHARE,
        "分享到|分享至|分享本文|分享新闻|分享：|分享:|一键分享|转发到|轉貼|推到|字号|字號|字體"
        "|字体|share this|share on|share to|share via|share it|share the|share with|email this"
        "|email to|email it|e-mail this"
        "|e-mail to|print this|tweet this|bookmark this|send this|send to|to send a link"
        "|the message will include|add to digg|add this"
        "|text size|font size|tools:|article tools|story tools|change text size|adjust font"
        "|increase text|decrease text",
    ),
    # headings of lists of other articles with words of their own behind
    Furniture(
        "related",
        Reason.RELATED,
        "相关新闻|相关报道|相关阅读|相关文章|相关链接|相关专题|相关推荐|相关内容|相关视频"
        "|相关热词|相关搜索|相关资讯|相關新聞|相關報導|相關文章|相關連結|相關閱讀|相關專題"
        "|延伸阅读|延伸閱讀|推荐阅读"
        "|推薦閱讀|扩展阅读|更多精彩|更多内容|更多资讯|更多新闻|更多详情|更多报道|上一篇|下一篇"
        "|上一则|下一则|上一則|下一則|上一条|下一条|上篇：|下篇：|猜你喜欢|热门推荐|热门新闻"
        "|热门文章|热门搜索|新闻热搜"
        "|点击排行|评论排行|新闻排行|人气排行|阅读排行|一周排行|本周排行|今日排行|24小时|48小时"
        "|往期|历史回顾|点击进入专题|关于 |related|read more|read also|see also|also read|also"
        " see|more on|more from|more in|more about"
        "|most popular|most read|most viewed|most emailed|most e-mailed|most commented|most"
        " shared|most recent|don't miss|next article|next story|next post|next page|next in"
        "|previous article|previous story|previous post"
        "|previous page|recommended for|recommended reading|recommended stories|you may like|you"
        " may also|you might like|you might also|click here|click to|continue reading|watch:"
        "|video:|photo:|photos:|gallery:|slideshow:"
        "|read:|full story|full coverage|view all|view more|view our|see all|see more|special"
        " report:|other stories|also on|elsewhere on|in pictures:|in video:|live:|poll:|quiz:"
        "|blog:|analysis:|opinion:|more related to|interested in this topic|interested in more"
        "|return to "
        "|editorial:|profile:|timeline:|factbox:|q&a:|graphic:"
        "|interactive:|audio:|podcast:",
        ends=True,
    ),
    # comments: forms, counters, rules
    Furniture(
        "comment",
        Reason.COMMENTS,
        "网友评论|網友評論|发表评论|發表評論|我要评论|我要評論|我来说两句|评论(|评论（|評論("
        "|評論（|参与互动|文明上网|请您文明|请文明|请遵守|请登录|请先登录|请选择您|请自觉"
        "|還可以輸入|还可以输入|您可以输入|您还没有|您需要登录|你需要登录"
        "|所有评论|以上网友|以上评论|网友发言|目前没有|正在加载|正在载入|正在读取|查看更多评论"
        "|查看全部评论|查看所有评论|看完这篇|新闻表情|您看完此|看了这篇|此刻的心情|你的心情"
        "|您的心情|ip：|ip:|验证码|用户名|昵称|匿名"
        "|comment(|comments(|comments (|comments:|comment:|post a|post your|add a|add your|leave"
        " a|leave your|write a|submit a|submit your|read comments|read all|view comments|view"
        " all comments|see all comments|show comments|please log|please sign|please register|log"
        " in|login to|sign in"
        "|sign up to comment|register to|you must be|you must log|you need to|please note|please"
        " keep|please read|please adhere|please enter|please respect|please enable|be the first"
        "|there are no|comments are|comments on|comments have|comments will|comments that"
        "|comments posted|comments for|comments by|comments (0|about comments"
        "|keep your comments|here are some rules|don't use profan|don't use all cap|don't flag"
        "|reader comments|what you should know about comments|the comments below|the comments"
        " above"
        "|the views expressed|the opinions expressed|the comments expressed|opinions expressed"
        "|views expressed|we welcome|we encourage|we reserve|we are no longer|i agree|by posting"
        "|by submitting|by clicking|by using|by continuing|by signing|your email|your e-mail"
        "|your name|your comment|your view|your message|your first|your last|your address|your"
        " password"
        "|characters left|characters remaining|posted by|reply to|replies to|response to"
        "|responses to|in reply|rate this|rating:|click to rate|join the discussion|join the"
        " conversation|join the debate|have your say|have you been affected|got a tip"
        "|we want to hear|what do you think|recommend?|notify me"
        "|remember me|required field|fields marked|html tags|you can use|trackback|pingback",
        ends=True,
    ),
    # rights and imprint
    Furniture(
        "copyright",
        Reason.COPYRIGHT,
        "copyright|a version of this|©|(c) 19|(c) 20|all rights reserved|all content|all contents"
        "|all material"
        "|content copyright|content may|reproduction|unauthorized|unauthorised|this material"
        "|this article has been updated|this story has been updated|our standards:"
        "|this article was|this article is copyright|this article may|this article originally"
        "|this article first|this article appeared|this story was|this story is|this story may"
        "|this story first|this story originally"
        "|this content|this website|this site|this page|this copy|no part of|this article is for"
        "|not to be"
        " republished|distributed by|provided by|powered by|republish|redistribution|registered"
        " in|registered office|part of the|a division of|a member of|use of this|terms of use"
        "|terms of service|terms and conditions|privacy policy|designed by|site by|hosted by"
        "|produced by|valid xhtml"
        "|版权|版權|著作權|著作权|本网站|本網站|本站|本网注明|本网转载|本网所|本网声明|本网欢迎"
        "|凡本|凡注明|凡来源|凡标|凡未|凡是|凡經|凡经|未经|未經|禁止转载|严禁|嚴禁|特别声明"
        "|郑重声明|声明：|声明:|聲明：|免责|免責|转载|轉載|如需转载|如果您|如有侵|如您|如涉|如因"
        "|如发现|如作品|任何单位|任何媒体"
        "|本文仅|本文版权|本文版權|本文内容|本文观点|本文禁止|本文由|本文系|本文为|本文转载|本文来自"
        "|该文观点|本文章|文章仅|文章内容|文章版权|以上内容|以上信息|以上言论|以上文章|上述内容|沪icp"
        "|京icp|粤icp|浙icp|苏icp|闽icp|川icp|渝icp|icp|沪公网|京公网|粤公网|浙公网|网络传播视听"
        "|信息网络|增值电信|互联网新闻|网上传播|经营许可|许可证"
        "|广播电视节目|地址：|地址:|电话：|电话:|電話：|電話:|传真|邮编|邮箱：|邮箱:|客服|總機"
        "|总机|热线|熱線|投稿|爆料|新闻热线|举报电话|举报邮箱|举报热线|违法和|不良信息|主办"
        "|主管：|主管单位|承办|技术支持|建议使用|最佳浏览|最佳瀏覽|qq：|qq:|qq群|e-mail："
        "|e-mail:|email：|新闻线索|法律顾问|广告热线|商务合作|联系电话|联系我们|联系方式",
    ),
    # newsletters, accounts, applications
    Furniture(
        "subscribe",
        Reason.SUBSCRIPTION,
        "sign up|subscribe|get the|get our|get all the|get more|get daily|get breaking|get free"
        "|get email|get local|get unlimited|follow us|follow @|follow our|like us|find us|join"
        " us|download the|download our|enter your|newsletter|email newsletter|want more|want to"
        " get|already a|not a member|not a subscriber"
        "|to continue reading|to read the full|to comment|to view this|to subscribe|we use"
        " cookies|we value your|this site uses|this website uses|cookies|accept all|accept"
        " cookies|manage cookies|by entering|by providing|your subscription|your inbox|email"
        " alerts|e-mail alerts|email updates|for updates|for more information, visit|stay up to"
        " date|stay informed|don't have an account|create an account|create account|log out|my"
        " account|support our|support independent|become a"
        "|扫一扫|扫描|扫码|长按|微信扫|微信搜|微信公众|微信号|微信id|微信关注|用微信|关注公众号"
        "|关注微信|关注我们|点击下载|点击打开|下载客户端|打开客户端|客户端|手机看|手机上|手机版"
        "|手机访问|手机登录|手机扫|欢迎关注|点击关注|请关注|欢迎订阅|点击订阅|欢迎下载|订阅"
        "|海量资讯|打开app|下载app|打开微信|app内|在app",
    ),
    Furniture(
        "ad",
        Reason.ADVERTISEMENT,
        "advertis|sponsored|ads by|promoted|paid content|paid post|from our partners|from our"
        " sponsors|special offer|shop now|buy now|order now|广告：|广告:|广告位|广告热线|推广："
        "|廣告",
    ),
    # what stands where an advertisement, a box or a quotation parts the article
    Furniture(
        "continues",
        Reason.NAVIGATION,
        "story continues|article continues|continue reading below|continue reading the main story"
        "|continues after|continues below|more below|end quote|“end quote",
    ),
    # a sentence of the article in large letters
    Furniture("pull quote", Reason.REPEATED, "start quote|“start quote"),
    # pictures and their credits
    Furniture(
        "caption",
        Reason.CAPTION,
        "资料图|資料圖|资料照片|資料照片|图片／|圖片／|圖／|图片来源|圖片來源|图源|图为|圖為"
        "|图片说明|圖說|图说：|图注：|图/|图／|图丨|本文图片|文中图片|图片均|图片来自"
        "|图：|图:|配图|點圖|点击图片|点击放大|点击查看大图|点击播放|▲|△|↑|photo by|photo:"
        "|photo /|file - |file – "
        "|photograph by|photograph:|photos by|image by|image:|image credit|image caption"
        "|picture:|picture by|illustration by|illustration:"
        "|graphic:|photo credit|photo courtesy|image courtesy|file photo|courtesy of|enlarge"
        "|view full size|view larger|view gallery|view photo|view slide|credit:|credits:"
        "|(ap photo|(afp photo|ap photo|getty images|pictured:|pictured,|above:|below:|left:"
        "|right:|media caption|play"
        " video",
    ),
    # tags and keywords
    Furniture(
        "tags",
        Reason.KEYWORDS,
        "关键词：|关键词:|关键词 |关键字：|关键字:|關鍵字：|關鍵字:|标签：|标签:|標籤：|標籤:"
        "|相关标签|tags:|tag:|keywords:|topics:|filed under|categories:|category:|labels:"
        "|热门标签|更多关于|搜索更多|tagged|see also:|this entry was posted in",
        ends=True,
    ),
    # where the page stands in the site
    Furniture(
        "breadcrumb",
        Reason.NAVIGATION,
        "您的位置|您现在的位置|你的位置|当前位置|當前位置|所在位置|现在位置|您所在的位置"
        "|您当前的位置|您目前的位置|您的当前位置|位置：|位置:|首页 >|首页>|首頁 >|首頁>|首页 »"
        "|首页›|首頁›|首页-|首页 -|首页|首頁|home >|home>|home »|home /|home ›|home |you are"
        " here",
    ),
    # 上一页 1 2 3 下一页
    Furniture(
        "pager",
        Reason.NAVIGATION,
        "上一页|下一页|上一頁|下一頁|上页|下页|尾页|page 1|page 2|«|»|‹|›",
    ),
    # an address of the web
    Furniture("address", Reason.NAVIGATION, "http://|https://|www."),
    # contact of writers and editors at the foot of agency copy
    Furniture(
        "contact",
        Reason.BYLINE,
        "--editors|--editor:|(reporting by|(editing by|(writing by|(additional reporting"
        "|作者系|作者单位|作者简介|reviewed by"
        "|to contact the|contact the|contact us|reach the|reporting by"
        "|editing by|writing by"
        "|additional reporting|compiled by|edited by|written by|with files|with reporting"
        "|reported by|report by|e-mail:|e-mail @|write to|call:|phone:|tel:|fax:|-- with|--with"
        "|- with|about the author|about the writer|the author is|the writer is|on the net:"
        "|source:|sources:",
    ),
)

PARTS = (
    Furniture(
        "copyright part",
        Reason.COPYRIGHT,
        "all rights reserved|版权所有|版權所有|著作權所有|版权均属|版權均屬|不得轉載|icp备|icp证"
        "|icp證|公网安备|许可证|未经授权|未經授權|未经许可|书面授权|不得转载|禁止转载|授权转载"
        "|如有侵|若有侵|如涉侵|如侵权|若侵权|涉及侵权|存在侵权|侵权请|侵权联系|侵权删|侵权立"
        "|侵权必|侵权举报"
        "|侵权投诉|以侵权论|即为侵权|如有侵權|若有侵權|侵權請|may not be published"
        "|may not be republished|may not be reproduced|may not be"
        " copied"
        "|content of external|terms of use|terms of service|privacy policy"
        "|仅供参考|不构成投资|不构成任何|据此操作"
        "|风险自担|文责自负|与本网无关|与本站无关|不代表本|仅代表作者|信息存储空间|赞同其观点|電話：|热线：|热线:|传真："
        "|copyright ©|copyright 20|© 20|©20",
    ),
    Furniture(
        "subscribe part",
        Reason.SUBSCRIPTION,
        "二维码|扫码|公众号|客户端下载|手机看|粉丝团|粉絲團|粉絲專頁|facebook專頁|按讚|加入粉丝"
        "|newsletter|subscribe to|subscribe now"
        "|sign up for|sign up to|follow us|on facebook|on twitter|your inbox|create an account"
        "|create your account",
    ),
    Furniture(
        "comment part",
        Reason.COMMENTS,
        "your comments|post comments|a comment|commenting|user comments|reader comments|readers'"
        " comments|comment box|人参与|人评论|条评论|共有评论|我要评论|发表评论|网友评论|跟贴|跟帖"
        "|文明上网|report abuse|comments"
        " (|disqus|moderation|moderated|moderator|登录后|登录发|登录注册|昵称|验证码|人跟帖"
        "|則留言|篇回應",
    ),
    Furniture(
        "share part",
        Reason.SHARE,
        "字号|字號|字體：|大 中 小|分享到|复制链接|复制本文|stumbleupon|del.icio.us|reddit|newsvine"
        "|qq空间|新浪微博|腾讯微博|人人网|开心网",
    ),
    Furniture(
        "navigation part",
        Reason.NAVIGATION,
        "首页 >|首页>|> 正文|>正文|› 正文|» 正文|[详细]|[詳細]|[详情]|詳全文|查看全文|查看详情"
        "|查看更多|阅读全文|设为首页|加入收藏|返回首页|返回顶部|skip to",
    ),
    Furniture(
        "gallery part",
        Reason.RELATED,
        "[图集]|[组图]|[高清]|[大图]|[高清大图]|[高清图]|(组图)|（组图）|[视频]|[圖集]|[組圖]"
        "|watch video|view slideshow|view gallery|[图]|[圖]|[多图]|组图：|组图:|高清："
        "|图集：|视频：",
    ),
    Furniture(
        "credit part",
        Reason.CAPTION,
        "记者 摄|供图|资料图|資料照|/图|／图|攝影|摄影：|ap photo|afp photo|getty images|/getty"
        "|/reuters|/afp|/ap)|file photo|photo by|photo:|photograph:|image:|photo courtesy|(photo",
    ),
    Furniture(
        "ad part",
        Reason.ADVERTISEMENT,
        "点击咨询|立即购买|立即注册|立即下载|立即报名|免费领取|免费试用|免费咨询|送好礼"
        "|限时抢购|% off|free shipping|free trial|free quote|click here",
    ),
    Furniture(
        "editor part",
        Reason.BYLINE,
        "责任编辑：|责任编辑:|責任編輯：|責任編輯:|责编：|责编:|编辑：|编辑:|編輯：|編輯:"
        "| 编辑)| 编辑）| 編輯)| 編輯）",
        ends=True,
    ),
    Furniture(
        "age part",
        Reason.RELATED,
        "小时前|分钟前|天前|小時前|分鐘前|周前|个月前|hours ago|hour ago|minutes ago|minute ago"
        "|mins ago|days ago|day ago|weeks ago|months ago|years ago",
    ),
)

SHAPES = (
    # 0人参与, 已有123人评论, 27 comments, 第3楼
    Furniture(
        "comment",
        Reason.COMMENTS,
        r"(?:已有|共有|共|有)?\s?\d*\s?(?:人参与|人跟帖|人评论|条评论|則留言|人推荐|条$|人$)"
        r"|.{1,40} says:$|\(?\d+\)? (?:comments?|responses|replies)\b|\d+楼|第\d+楼"
        r"|(?:顶|回复|跟[帖贴]|参与|支持|反对)\s?[\[(（]?\d|.{1,40}的(?:评论|評論)[:：]$",
        ends=True,
    ),
    # 1 2 3 下一页, 第 2 页, 2 of 5
    Furniture(
        "pager",
        Reason.NAVIGATION,
        r"\d+\s+\d+\s+[下\d]|第\s?\d+\s?[页頁]|共\s?\d+\s?[页頁]|page \d+|\d* ?of \d+$",
    ),
    # 图1：, 图一, 图 | 某图片社
    Furniture(
        "caption", Reason.CAPTION, r"图\s?[|｜]|图[一二三四五六七八九十\d]{1,2}(?:[:：、\s]|$)"
    ),
    # ……。本报记者 某某 摄; few lines have the last word at all, which is quicker to see
    Furniture(
        "caption",
        Reason.CAPTION,
        r"(?=[^摄攝]*+[摄攝]).{0,30}[\s。，；、（(/／].{0,6}[\u4e00-\u9fff]{2,8}\s?[摄攝]影?[）)]?$",
    ),
    # 某某号作者：X, 公众号：X
    Furniture(
        "account", Reason.BYLINE, r"[^\s，。]{0,6}(?:号作者|號作者|账号|帳號|公众号)\s?[:：]"
    ),
    # A | B | C, 更多», more >, …... [详细]
    Furniture(
        "navigation part",
        Reason.NAVIGATION,
        r".{1,14}\s?[|｜│︱]\s?[^|｜│︱]{1,14}\s?[|｜│︱]"
        r"|.*+(?:(?<=»)|(?<=>>)|(?<=more>)|(?<=more\s>))|.*\.\.\.\s?\[.*\]$",
    ),
    # 其他社会新闻
    Furniture(
        "related",
        Reason.RELATED,
        r"(?:其他|其它|更多)[\u4e00-\u9fff]{2,6}(?:新[闻聞]|文章|[报報][道導])$",
        ends=True,
    ),
    # 剪辑：某某, 二审：某某 三审：某某, 一审一校：某某
    Furniture(
        "editor",
        Reason.BYLINE,
        r"(?:摄像|剪辑|设计|海报|制图|美编|文案|后期|配音|出品|复审|[二三]审|[一二三]审[一二三]校)"
        r"\s?[:：丨｜/]\s?[\u4e00-\u9fff·、：\s]{2,24}$",
        ends=True,
    ),
    # 阅读 10万+, 点赞 12 收藏 3
    Furniture(
        "share", Reason.SHARE, r"(?:阅读|点赞|收藏|在看)\s?[(（]?\d{1,6}万?\+?[)）]?(?:\s|$)"
    ),
    # mail addresses
    Furniture("contact", Reason.BYLINE, r"[\w.]+@[\w.]+$"),
)
