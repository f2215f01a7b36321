"""What page furniture looks like: tables of words and shapes, each with the reason it gives.

Three tables, from the surest to the least sure. `WORDS` are whole lines, `STARTS` how a line
begins, `PARTS` what a line of furniture has somewhere in it. A pattern is there for the kind of
line named beside it; sites are never named.
"""

import re
from dataclasses import dataclass

from reader.cleaning.reasons import Reason


@dataclass(frozen=True, slots=True)
class Furniture:
    """A kind of furniture.

    Attributes:
        name: What weights and tests call it.
        reason: What the reader is shown.
        pattern: Words parted by `|` for `WORDS`, a regular expression for the other tables.
        ends: Whether no line of the article follows it (责任编辑：X).
    """

    name: str
    reason: Reason
    pattern: str
    ends: bool = False


WORDS = (
    # buttons that share, print, save or resize
    Furniture(
        "share word",
        Reason.SHARE,
        "分享|分享到|分享至|分享按钮|一键分享|转发|转发至|轉寄|轉發|列印|打印|打印本页|打印本文"
        "|关闭|关闭窗口|關閉|關閉視窗|收藏|收藏本文"
        "|推荐|推薦|复制链接|複製連結|复制|纠错|糾錯|我要纠错|举报|檢舉|字号|字體|字体|字型|大"
        " 中 小|大中小|小 中 大|小中大|放大|缩小|繁体|简体|繁體|簡體"
        "|微博|微信|新浪微博|腾讯微博|网易微博|搜狐微博|人人网|人人|开心网|豆瓣|豆瓣网|QQ空间"
        "|qq空间|QQ好友|qq|空间|朋友圈|微信好友|微信扫一扫|扫一扫|二维码"
        "|易信|贴吧|百度贴吧|淘江湖|飞信|噗浪|臉書|推特|赞|点赞|顶|踩|讚|好文|打赏|赞赏|在看"
        "|喜欢|收听|朗读|语音播报|听新闻|播放|邮件|邮箱"
        "|tweet|retweet|share|share this|share it|share on facebook|share on twitter|share via"
        " email|share this article|share this story"
        "|share this page|share article|email|e-mail|email this|email article|email this article"
        "|email story|email a friend|email to a friend"
        "|send to a friend|send|print|print this|print article|print this article|print story"
        "|print page|printer friendly|print-friendly|printable version"
        "|reprint|reprints|save|save article|bookmark|facebook|twitter|google|google+|google +1"
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
        " top|top|top of page|go|go to|skip|skip to content|skip to main content|jump to|menu"
        "|navigation|site index|a-z|topics|topics a-z|index|calendar|events|community|directory"
        "|guide|tools|resources|products|services|reviews|interviews|press releases|events"
        " calendar|magazine|today's paper|in print|latest|latest news|top stories|top news"
        "|breaking news|headlines|trending|trending now|popular|what's hot|today|yesterday|week"
        "|month|day|submit|reset|cancel|ok|yes|no|hide|show|show more|load more|view more|expand"
        "|collapse|other|others|africa|asia|europe|americas|middle east|football|cricket|rugby"
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
        " member|membership|donate|donate now|support us|give|members|my yahoo|add to my yahoo"
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
        "|工商网监"
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
        "|往期回顾|本文相关|本类推荐|新闻专题|编辑精选|热榜|热门话题|一周图片|网罗天下|新聞排行"
        "|人氣新聞|其他新聞|同类新闻|新闻回顾|新闻链接"
        "|related|related stories|related articles|related news|related content|related links"
        "|related coverage|related topics|related posts|related video|related videos|related"
        " tags|related searches|related information|more related stories|more on this story|more"
        " on this topic|more from this section|more like this|more stories|more news|more"
        " headlines|more articles|more|more...|see also|also|also see|see also:|read also|also"
        " read|also in the news|around the web|around the bbc|from around the web|you may also"
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
        ends=False,
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
    ),
)

STARTS = (
    # 责任编辑：X, （编辑：X）, 責編: the best end marker there is
    Furniture(
        "editor",
        Reason.BYLINE,
        r"[（(\[【•·]?\s*(?:本文)?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|责任校对|校对|審核"
        r"|审核|值班编辑|网络编辑|网编|实习编辑|新闻编辑|本文编辑|编辑/|内容审核"
        r"|监制)\s?[:：／/]",
        ends=True,
    ),
    Furniture(
        "editor alone",
        Reason.BYLINE,
        r"[（(\[【](?:责编|编辑|責任編輯|责任编辑)\s?[\u4e00-\u9fff]{2,4}",
        ends=True,
    ),
    # (本文来源：X), 来源：X at the foot
    Furniture(
        "source",
        Reason.DATE,
        r"[（(\[【]?\s*(?:本文|文章|新闻|信息|稿件|内容|原文|图片|資料|资料|消息"
        r"|内文)?\s?(?:来源|來源|稿源|出处|出處)(?:于)?\s?[:：／/]",
    ),
    Furniture(
        "source with title",
        Reason.DATE,
        r"[（(\[【]\s?(?:原标题|原題|原標題|原题|原题为|编者按：无)",
    ),
    Furniture("original title", Reason.REPEATED, r"(?:原标题|原題|原標題|原题)\s?[:：]"),
    # date labels: 发布时间：, Published:, Last updated at
    Furniture(
        "date label",
        Reason.DATE,
        r"[（(\[【]?\s*(?:发布|發布|发表|發表|发稿|更新|上传|刊登|刊发|建立|日期|时间"
        r"|時間)(?:时间|時間|日期|于|於)?\s?[:：]"
        r"|(?:first |last |originally )?(?:published|updated|posted|modified|created|last"
        r" updated|last modified|filed)(?:\s?(?:on|at|:|by)\b|:|\s+\d|\s+(?:[a-z]+day|jan|feb"
        r"|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    ),
    # share bars that begin a line: 分享到：X Y Z
    Furniture(
        "share",
        Reason.SHARE,
        r"(?:分享到|分享至|分享本文|分享新闻|分享：|一键分享|转发到|轉貼|推到|字号|字體|字体"
        r"|【?字号|(?:share|send|email|print|tweet|bookmark) (?:this|the|to|on|via"
        r"|it)\b(?!.{60}))",
    ),
    # headings of lists of other articles with words of their own behind
    Furniture(
        "related",
        Reason.RELATED,
        r"[【\[◆■●▲>·•]?\s?(?:相关(?:新闻|报道|阅读|文章|链接|专题|推荐|内容|视频|热词|搜索)"
        r"|相關(?:新聞|報導|文章|連結|閱讀|專題)|延伸(?:阅读|閱讀)|(?:推荐|推薦|扩展)(?:阅读"
        r"|閱讀)|更多[^，。]{0,12}(?:请点击|新闻|内容|资讯|文章|详情|精彩|报道)|上一(?:篇|则|則"
        r"|条|條)|下一(?:篇|则|則|条|條)|(?:上|下)一[^。]{0,3}[：:▲▼]|热点[：:]|精彩[：:]"
        r"|猜你喜欢|热门(?:推荐|新闻|文章|评论|搜索)|新闻热搜|(?:点击|评论|新闻|人气|阅读|一周"
        r"|本周|今日|24小时|48小时)[^，。]{0,4}排行|关于\s.{1,30}\s的\s?新闻)"
        r"|(?:related|read more|read also|see also|also read|also see|more on|more from|more in"
        r"|most (?:popular|read|viewed|e-?mailed|commented|shared|recent)|don't miss|next"
        r" (?:article|story|post|page|in)|previous (?:article|story|post|page)|recommended"
        r" (?:for|reading|stories)|you (?:may|might) (?:also )?like|click here (?:to|for)|click"
        r" to|continue reading|watch:|video:|photos?:|gallery:|slideshow:|read:|full (?:story"
        r"|coverage)|view (?:all|more|our)|see (?:all|more))\b",
    ),
    # comments
    Furniture(
        "comment",
        Reason.COMMENTS,
        r"(?:网友评论|網友評論|发表评论|我要评论|我要評論|已有\s?\d+|共有\s?\d+|共\s?\d+\s?(?:条"
        r"|人)|\d+\s?(?:人参与|人跟帖|条评论|則留言|人推荐|人评论)|有\s?\d*\s?人参与"
        r"|评论\s?[（(]|評論\s?[（(]|跟[帖贴]\s?\d|参与互动|参与\s?\d|文明上网|请(?:您)?(?:文明"
        r"|遵守|登录|先登录|选择|自觉)|还(?:可以|能)输入|(?:您|你)(?:还)?(?:可以|需要"
        r"|没有)(?:输入|登录)|所有评论|以上(?:网友|评论)|网友(?:发言|评论)仅|目前没有"
        r"|正在(?:加载|载入|读取)|(?:看|查看)(?:完|更多|全部|所有).{0,8}(?:评论|跟[贴帖])|\d+楼"
        r"|第\d+楼|顶\s?[\[(（]\d|回复\s?[\[(（]\d|(?:ip|IP)[:：])"
        r"|(?:\(?\d+\)? ?(?:comments?|responses|replies)\b|comments?\s?[(:\[]|(?:post|add|leave"
        r"|write|submit|read|view|see|show) (?:your |a |an |all |new |more |the )?(?:comments?"
        r"|repl(?:y|ies)|responses?)|(?:please )?(?:log ?in|sign in|sign up|register)(?: or"
        r" (?:register|log ?in|sign up|create))? to\b|you must (?:be )?(?:log|sign|register)"
        r"|please (?:note|keep|read|adhere|enter|respect|sign|log|enable)\b|be the first to"
        r"|there are (?:no|\d+) comments|comments (?:are|on|have|will|that|posted|for|by)\b|the"
        r" (?:comments|views|opinions) (?:below|expressed|above|and)|we (?:welcome|encourage"
        r"|reserve|are no longer)|i agree|by (?:posting|submitting|clicking|using|continuing"
        r"|signing)|your (?:email|e-mail|name|comment|view|message|first|sur|last|address"
        r"|password)\b|characters (?:left|remaining)|\d+ characters|posted by\b|(?:reply|replies"
        r"|response) to\b|in reply|rate this|rating:|click to rate|join the (?:discussion"
        r"|conversation|debate)|have your say|what do you think)",
    ),
    # rights and imprint
    Furniture(
        "copyright",
        Reason.COPYRIGHT,
        r"(?:copyright|©|&copy|\(c\)\s?(?:19|20)\d\d|all rights reserved|all content|all"
        r" contents|all material|content (?:may|copyright)|reproduction|unauthori[sz]ed|this"
        r" (?:material|article|content|story|website|site|page|copy) (?:may|is (?:copyright"
        r"|protected|for)|was (?:published|originally|first)|uses|has been|first|originally"
        r"|contains|appeared)|no part of|not to be (?:re)?|distributed by|provided by|powered by"
        r"|republish|redistribution|registered (?:in|office)|part of the|a division of|a member"
        r" of|use of this (?:site|website))\b"
        r"|(?:版权|版權|著作權|著作权|本网站|本網站|本站|本网(?:注明|转载|所|声|欢)|凡(?:本|注"
        r"|来|标|未|是|經|经)|未经|未經|禁止|严禁|特别声明|郑重声明|声明[:：]|免责|免責|转载"
        r"|轉載|如(?:需|果|有|您|涉|因|发现|作品).{0,20}(?:侵|版权|转载|联系|授权)|任何(?:单位"
        r"|媒体|人)|本文(?:仅|由|系|为|來|不|所|版权|已|转载自|来自|内容|观点|禁止|章)|文章(?:仅"
        r"|内容|版权)|(?:以上|上述)(?:内容|信息|言论|文章|网友)|.{1,8}ICP(?:备|證|证)"
        r"|[沪京粤浙苏闽川渝津鲁]ICP|ICP|[（(]?(?:沪|京|粤|浙|苏)?公网安备|(?:网络|信息网络|增值"
        r"|互联网|网上)(?:传播|视听|文化|新闻|出版|电信)|经营许可证|许可证|广播电视|地址[:：]"
        r"|电话[:：]|電話[:：]|传真|邮编|邮箱[:：]|客服|總機|总机|热线|熱線|投稿|爆料|新闻热线"
        r"|举报(?:电话|邮箱)|违法和|不良信息|主办|主管|承办|技术支持|建议使用|最佳(?:浏览|瀏覽)"
        r"|QQ(?:群)?[:：]|E-?mail[:：])",
        ends=False,
    ),
    # advertisements, applications, newsletters
    Furniture(
        "subscribe",
        Reason.SUBSCRIPTION,
        r"(?:sign up|subscribe|get (?:the|our|all|more|daily|breaking|free|email|local"
        r"|unlimited)|follow (?:us|@|our|the|me|him|her)|like us|find us|join us|download (?:the"
        r"|our)|enter your (?:e-?mail|address|postcode|zip)|(?:the )?(?:newsletter|email"
        r" newsletter)|want (?:more|to get)|already a|not a (?:member|subscriber)|to (?:continue"
        r"|read|comment|view|subscribe|see|use)\b.{0,40}(?:sign|log|subscri|register)|we (?:use"
        r"|value) (?:cookies|your)|this (?:site|website) uses|cookies|accept (?:all )?cookies|by"
        r" (?:entering|providing) your|your (?:subscription|inbox)|e-?mail (?:alerts|newsletter"
        r"|updates)|for (?:updates|more information,? (?:visit|go|see|contact|call)))\b"
        r"|(?:扫(?:一扫|描|码)|长按|微信(?:扫|搜|公众|号|ID|关注)|用微信|关注(?:公众号|微信|我们"
        r"|[^，。]{0,12}(?:微信|公众号|微博))|(?:下载|打开|安装|进入)[^，。]{0,10}(?:客户端|APP"
        r"|App|app)|[^，。]{0,8}(?:客户端|APP)(?:下载|阅读)|手机(?:看|也|上|版|访问|登录|扫)"
        r"|(?:欢迎|点击|请)(?:关注|订阅|下载|扫)|订阅|(?:更多|获取)[^。]{0,14}(?:关注|下载|扫码"
        r"|订阅))",
    ),
    Furniture(
        "ad",
        Reason.ADVERTISEMENT,
        r"(?:advertis|sponsored|ads by|promoted|paid (?:content|post)|from our (?:partners"
        r"|sponsors)|special offer|shop now|buy now|order now|(?:广告|推广|廣告)(?:[:：]|位|热线"
        r"|联系))",
    ),
    # pictures and their credits
    Furniture(
        "caption",
        Reason.CAPTION,
        r"(?:[（(【\[]?(?:资料图|資料圖|资料照片|資料照片|图片来源|圖片來源|图源"
        r"|图[一二三四五六七八九十\d]{1,2}(?:[:：、\s]|$)|图为|圖為|图片说明|圖說|▲|△|↑"
        r"|图\s?[:：/]|配图|點圖|点击(?:图片|放大|查看|进入|播放)|点此)|(?:photo|photograph"
        r"|image|picture|illustration|graphic|video|file photo|photo credit|credit"
        r"|courtesy)s?\s?(?:by|:|/|courtesy|credit)|enlarge|view (?:full|larger|gallery|photo"
        r"|slide)|\(?(?:ap|afp|reuters|getty) ?(?:photo|images|file)|getty images|(?:pictured"
        r"|above|below|left|right)\s?[:,(])",
    ),
    # tags and keywords
    Furniture(
        "tags",
        Reason.KEYWORDS,
        r"(?:(?:关键词|关键字|關鍵字|标签|標籤|相关标签|tags?|keywords?|topics?|filed under"
        r"|categories|category|labels|热门标签|更多关于|搜索更多)\s?(?:[:：>»]|$))",
    ),
    # breadcrumbs
    Furniture(
        "breadcrumb",
        Reason.NAVIGATION,
        r"(?:(?:您|你)?(?:的|现在|目前|當前|当前|所在)*(?:位置|位於)|(?:首页|首頁"
        r"|home)\s?(?:[>»›/|→\-]|&gt;)|you are here)",
    ),
    # pagers
    Furniture(
        "pager",
        Reason.NAVIGATION,
        r"(?:[上下][一1][页頁]|第\s?\d+\s?[页頁]|共\s?\d+\s?[页頁]|\d+\s+\d+\s+[下\d]|page \d+"
        r"|\d+ of \d+|«|»|‹|›|(?:1\s?[|\s]\s?2\b))",
    ),
    # accounts of authors: 上观号作者：, 本文作者
    Furniture(
        "account", Reason.BYLINE, r"[^\s，。]{0,6}(?:号作者|號作者|账号|帳號|公众号)\s?[:：]"
    ),
    # contact of writers and editors at the foot of agency copy
    Furniture(
        "contact",
        Reason.BYLINE,
        r"(?:to contact the|contact (?:the|us|our|him|her)\b|reach (?:the|him|her)\b"
        r"|(?:reporting|editing|writing|additional reporting|compiled|edited|written|with"
        r" (?:files|reporting|additional)|reported) (?:by|from)\b|(?:e-?mail|write to|call|phone"
        r"|tel|fax)\s?[:@]|--? ?(?:with|by)\b|follow .{2,40} on twitter|about the (?:author"
        r"|writer)|the (?:author|writer) is|[\w.]+@[\w.]+|https?://|www\.|on the net:|source:"
        r"|sources:)",
    ),
)

PARTS = (
    Furniture(
        "copyright part",
        Reason.COPYRIGHT,
        r"all rights reserved|版权所有|版權所有|著作權所有|ICP备|ICP证|ICP證|公网安备|许可证"
        r"|未经授权|未經授權|未经许可|不得转载|不得轉載|禁止转载|侵权|未经.{0,12}(?:许可|书面"
        r"|允许)|授权转载|反对意见|copyright ©|©\s?(?:19|20)\d\d|may not be (?:published"
        r"|republished|reproduced|copied)|terms of (?:use|service)|privacy policy|仅供参考"
        r"|不构成(?:任何)?投资|投资(?:者)?据此|风险自担|文责自负|与本(?:网|站)无关|不代表(?:本"
        r"|.{0,8}(?:立场|观点))|赞同其(?:观点|观點)|(?:电话|熱線|热线|傳真"
        r"|传真)\s?[:：]\s?[\d(（]|(?:总|總)(?:机|機)",
    ),
    Furniture(
        "subscribe part",
        Reason.SUBSCRIPTION,
        r"二维码|扫码|公众号|客户端下载|手机看新闻|newsletter|subscribe (?:to|now)|sign up"
        r" (?:for|to)|follow us|on facebook|on twitter|create (?:an|your|a) (?:\w+ )?account"
        r"|your inbox|粉丝",
    ),
    Furniture(
        "comment part",
        Reason.COMMENTS,
        r"人参与|条评论|我要评论|发表评论|网友评论|跟[贴帖]|文明上网|评论\(\d+\)|says:|report"
        r" abuse|comments? \(\d+\)|\d+ comments?\b|disqus|moderat(?:ed|ion|or)|发言(?:请|时)"
        r"|登录(?:后|发|注)|昵称|验证码",
    ),
    Furniture(
        "share part",
        Reason.SHARE,
        r"字号|字體[:：]|分享到|复制链接|打印|转发|(?:facebook|twitter|digg|reddit|stumbleupon"
        r"|delicious|linkedin).{0,20}(?:facebook|twitter|digg|reddit|stumbleupon|delicious"
        r"|linkedin)|收藏",
    ),
    Furniture(
        "navigation part",
        Reason.NAVIGATION,
        r"首页\s?[>»›|]|[>»›]\s?正文|[\u4e00-\u9fffA-Za-z]\s?[|｜│︱]\s?[^|｜│︱]{1,12}\s?["
        r"|｜│︱]|\[?详(?:细|情)\]?$|詳全文|查看(?:全文|详情|更多)|阅读全文|more\s?[»>]|»\s?$"
        r"|>>\s?$|\.\.\.\s?\[|登录\s|注册\s|设为首页|加入收藏",
    ),
    Furniture(
        "gallery part",
        Reason.RELATED,
        r"[\[【(（](?:图集|组图|高清|大图|高清大图|高清图|视频|圖集|組圖|多图|详细|圖"
        r"|图)[\]】)）]$|[\[【](?:[^\]】]{2,8})[\]】]$",
    ),
    Furniture(
        "credit part",
        Reason.CAPTION,
        r"(?:摄|攝|攝影|供图|图片)[）)\]】]?$|(?:/|／)(?:图|攝影|摄影|供图)|资料图|資料照|(?:AP"
        r"|AFP|Reuters|Getty|AP Photo|PA|EPA)(?: Images| Photo)?\)?$|\(?(?:Photo|Image|Picture"
        r"|Photograph)s?(?: by|:|/)|(?:/|／)\s?(?:Getty|Reuters|AFP|AP|EPA)\b|file photo|Getty"
        r" Images",
    ),
    Furniture(
        "ad part",
        Reason.ADVERTISEMENT,
        r"(?:点击|立即|马上|免费)(?:咨询|领取|报名|购买|注册|申请|下载|试用|抢购|查看)|糖尿病"
        r"|男科|不孕|丰胸|减肥药|壮阳|开奖|彩票|抽奖|特价|包邮|团购|送好礼|秒杀|优惠|£\d+ off"
        r"|\d+% off|free (?:shipping|delivery|trial|quote)|click here",
    ),
    Furniture("editor part", Reason.BYLINE, r"(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s?[:：]"),
    Furniture(
        "age part",
        Reason.RELATED,
        r"\d+ ?(?:小时|分钟|天|小時|分鐘|周|个月)前|\d+ (?:hours?|minutes?|mins?|days?|weeks?"
        r"|months?|years?) ago",
    ),
)


def _combined(table: tuple[Furniture, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"({item.pattern})" for item in table), re.I)


_WORD_KINDS = {
    word.casefold(): item for item in reversed(WORDS) for word in item.pattern.split("|")
}
_START = _combined(STARTS)
_PART = _combined(PARTS)
_ENDS_OF_WORD = (
    " \t\u3000\xa0·・•●■◆◎○□★☆※▪►▶>»›<«‹|｜│︱-–—_*+=~:：.。,，;；!！…()（）[]【】《》<>/\\\"'“”‘’"
)

WHOLE_LIMIT = 48
"""No whole-line word is longer (characters)."""
START_LIMIT = 400
PART_LIMIT = 160


def furniture_of(text: str) -> Furniture | None:
    """The kind of furniture that a line looks like, or None.

    Args:
        text: A line without white space at its ends.
    """
    if len(text) <= WHOLE_LIMIT:
        found = _WORD_KINDS.get(text.strip(_ENDS_OF_WORD).casefold())
        if found:
            return found
    if len(text) <= START_LIMIT and (match := _START.match(text)):
        return STARTS[match.lastindex - 1] if match.lastindex else None
    if len(text) <= PART_LIMIT and (match := _PART.search(text)):
        return PARTS[match.lastindex - 1] if match.lastindex else None
    return None
