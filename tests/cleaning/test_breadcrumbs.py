import pytest

from reader.cleaning.breadcrumbs import read_breadcrumb

TITLE = "河口渡轮重新开航 两岸居民期待"


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("您现在的位置：首页 > 河口 > 社会 > 正文", ["河口", "社会"]),
        ("您现在： 河口网首页>本地新闻 > 社会", ["本地新闻", "社会"]),
        ("您当前的位置 ：河口新闻 > 本地 正文", ["河口新闻", "本地"]),
        ("河口网>本地>社会>正文 订阅手机报", ["本地", "社会"]),
        ("首 頁 > 新聞中心 > 內文", ["新聞中心"]),
        ("主页>本地频道>交通>", ["本地频道", "交通"]),
        ("河口首页 -> 本地 -> 社会", ["本地", "社会"]),
        ("首页 > 国内首页", ["国内"]),
        ("本地 > 社会 新闻热线：0123-4567", ["本地", "社会"]),
        ("本地 > 社会 2021年3月4日", ["本地", "社会"]),
        (f"首页 > 社会 > {TITLE}", ["社会"]),
        ("兩岸新聞 > 河口日報", ["兩岸新聞"]),
        ("You are here: Home » News » Bay", ["News", "Bay"]),
        ("Bay Home » News » Ferry returns after eleven years of waiting", []),
        ("Front Page > Story", []),
        ("baynews.example.com > Life > Food & Drink", ["Life", "Food & Drink"]),
        ("請選擇---<生活>相關新聞", []),
        ("新訊》老人活出精彩", []),
        ("More news »", []),
        ("社会", []),
    ],
)
def test_paths(text: str, sections: list[str]) -> None:
    assert read_breadcrumb([text], TITLE, ("河口日報",)) == sections


def test_a_path_of_lines() -> None:
    lines = ["2021-03-04", ">Traffic", ">Local", ">News", "Menu"]
    assert read_breadcrumb(lines, TITLE) == ["News", "Local", "Traffic"]


def test_a_headline_as_last_step() -> None:
    title = "Ferry returns after eleven years"
    assert read_breadcrumb([f"Home > News > {title}"], title) == ["News"]
