import pytest

from reader.cleaning.captions import is_caption


@pytest.mark.parametrize(
    "text",
    [
        "FILE - In this Sunday, March 7, 2021 file photo, boats wait at the pier.",
        "This undated photo shows the old ferry at its pier.",
        "Boats wait at the pier before the first crossing. Photograph: Jane Doe for the Bay News",
        "Boats wait at the pier. Picture: Jane Doe Source: Bay News",
        "Boats wait at the pier in the rain. (Jane Doe / Bay Times)",
        "Boats wait at the pier in the rain. (AP Photo/Jane Doe)",
        "Boats wait at the pier in the rain. (Image: Bay News)",
        "Boats wait at the pier in the rain. [Jane Doe/Bay News]",
        "Boats wait at the pier in the rain REUTERS/Jane Doe",
        "The new boat (red) beside the old one (blue). Credit: Harbour office",
        "JANE DOE / BAY NEWS Boats wait at the pier in the rain.",
        "Boats wait at the pier in this undated file photo. The pier is to be rebuilt.",
        "渡轮在码头等候第一批乘客。 资料图片",
        "渡轮在码头等候第一批乘客。本报记者 林一舟 摄",
        "渡轮在码头等候第一批乘客（資料照，記者林一舟攝）",
        "渡轮在码头等候第一批乘客供图/河口社",
        "资料图：渡轮在码头等候第一批乘客。",
        "某报网站题为《渡轮回来了，人们流泪》的报道截图。",
        "渡轮在码头等候第一批乘客图据河口社",
        "渡轮在码头等候第一批乘客。图/某图片社",
        "渡轮在码头等候第一批乘客。 河口日报记者 林一舟 图",
        "渡轮在码头等候第一批乘客 新华社发",
        "渡轮在码头等候第一批乘客。（河口日报客户端截图）",
    ],
)
def test_captions(text: str) -> None:
    assert is_caption(text, "")


@pytest.mark.parametrize(
    "text",
    [
        "The photo was taken by the harbour office on Monday.",
        "“Nobody has seen such a picture before: it moved us all.”",
        "The company (owned by Bay Holdings) plans twelve crossings a day.",
        "他说，照片是星期一在码头拍摄的。",
        "这部电影由林一舟执导，在河口拍摄",
        "渡轮公司供图书馆使用的船票有二百张。",
        "他拿出手机，翻到了当时的微博截图。",
        "船票的样子由市民投票选出，一共收到五百张图",
        "这份通告由新华社发布，河口日报转发",
    ],
)
def test_what_is_no_caption(text: str) -> None:
    assert not is_caption(text, "")


def test_a_credit_under_a_sentence() -> None:
    assert is_caption("Boats wait at the pier.", "Photograph by: Jane Doe, Bay News")
    assert is_caption("Boats wait at the pier.", "Credit: Reuters/Jane Doe")
    assert is_caption("渡轮在码头等候第一批乘客。", "记者林一舟／摄影")
    assert not is_caption("渡轮在码头等候第一批乘客。", "记者林一舟／河口报道")
    assert not is_caption("Boats wait at the pier.", "The photograph by Jane Doe won a prize.")


def test_a_long_paragraph_is_no_caption() -> None:
    assert not is_caption("渡轮在码头等候第一批乘客。" * 20 + "本报记者 林一舟 摄", "")
