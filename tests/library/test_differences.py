from hypothesis import given
from hypothesis import strategies as st

from reader.library import differences as module
from reader.library.differences import Paragraph, differences


def test_what_differs_is_told_within_its_paragraph() -> None:
    first = "渡口通航\n新桥今天通车，全长3公里。\n两岸的人都来看。"
    second = "渡口通航\n新桥昨天通车，全长3公里。\n两岸的人都来看。\n本报记者报道。"
    assert list(differences(first, second)) == [
        Paragraph(" ", "渡口通航"),
        Paragraph("-", "新桥今天通车，全长3公里。", 2, 3),
        Paragraph("+", "新桥昨天通车，全长3公里。", 2, 3),
        Paragraph(" ", "两岸的人都来看。"),
        Paragraph("+", "本报记者报道。", 0, 7),
    ]


def test_the_script_makes_no_difference() -> None:
    first = "渡口通航\n两岸的人都来看ＡＢ。\n门票3元。"
    second = "渡口通航\n兩岸的人都來看ab。\n門票5元。"
    assert list(differences(first, second)) == [
        Paragraph(" ", "渡口通航"),
        Paragraph(" ", "两岸的人都来看ＡＢ。"),
        Paragraph("-", "门票3元。", 2, 3),
        Paragraph("+", "門票5元。", 2, 3),
    ]


def test_very_long_articles_are_compared_in_one_piece() -> None:
    lines = module._MOST_COMPARED // 1000 + 10
    first = "\n".join(f"a{number % 3}" for number in range(1000))
    second = "\n".join(f"b{number % 3}" for number in range(lines))
    assert sum(each.where == "-" for each in differences(first, second)) == 1000


text = st.text(alphabet="ab\n", max_size=40)


@given(text, text)
def test_both_articles_can_be_put_together_again(first: str, second: str) -> None:
    found = list(differences(first, second))
    for article, sign in ((first, "-"), (second, "+")):
        assert "\n".join(each.text for each in found if each.where in (" ", sign)) == article
    assert all(0 <= each.start <= each.end <= len(each.text) for each in found)
