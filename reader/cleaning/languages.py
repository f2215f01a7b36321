"""The language of a text: Simplified or Traditional Chinese, or English."""

import re

_SIMPLIFIED = frozenset(
    "这个来们为时国会过发对学说开关实现经业东车长门间问题动务员产进应样报书场电视观话语请让认设识议论资质费赛选还远运连边达"
    "难风飞马鱼鸟龙万与专两严丧举义乐习乡买乱争亏亚亿仅从众优传伤伦体价儿党兰兴养写军农决况冲击创别办区华单卖卫厂历压厅县参双变号"
    "园团围图圆声处备够头夺妇妈孙宁宝审宽宾层岁岛币师带帮广庆库庄张归录总恶惊战户执扩护担拥挂择损换据摄敌数断无旧术机杀权条极构标"
)
_TRADITIONAL = frozenset(
    "這個來們為時國會過發對學說開關實現經業東車長門間問題動務員產進應樣報書場電視觀話語請讓認設識議論資質費賽選還遠運連邊達"
    "難風飛馬魚鳥龍萬與專兩嚴喪舉義樂習鄉買亂爭虧亞億僅從眾優傳傷倫體價兒黨蘭興養寫軍農決況衝擊創別辦區華單賣衛廠歷壓廳縣參雙變號"
    "園團圍圖圓聲處備夠頭奪婦媽孫寧寶審寬賓層歲島幣師帶幫廣慶庫莊張歸錄總惡驚戰戶執擴護擔擁掛擇損換據攝敵數斷無舊術機殺權條極構標"
)
# Characters of which the other script has a form of its own, pair by pair.
_SCRIPTS = re.compile(f"[{''.join(sorted(_SIMPLIFIED | _TRADITIONAL))}]")

_SAMPLE = 1_000


def language_of(text: str) -> str:
    """`zh-Hans`, `zh-Hant` or `en`, from the first 1,000 characters.

    A text is Chinese if a sixth of its letters are; of Chinese, the script of which more different
    characters occur is taken.
    """
    sample = text[:_SAMPLE]
    if sample.isascii():
        return "en"
    foreign = (len(sample.encode("utf-8", "replace")) - len(sample)) // 2
    if foreign * 6 < len(sample) - sample.count("\n"):
        return "en"
    characters = set(_SCRIPTS.findall(sample))
    if not characters and max(sample) < "\u3000":
        return "en"
    traditional = len(characters & _TRADITIONAL)
    return "zh-Hant" if 2 * traditional > len(characters) else "zh-Hans"
