import pytest

from reader.article import Figure, Value
from reader.values import NumberStyle, describe, normalised


def figure(
    kind: str,
    value: Value = None,
    unit: str = "",
    qualifier: str = "",
    *,
    ends: tuple[Value, Value] = (None, None),
    label: str = "",
) -> Figure:
    return Figure(0, 3, "as written", kind, value, *ends, unit, qualifier, label)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (figure("money", 30_700_000_000, "CNY", "over"), "> 30,700,000,000 CNY"),
        (figure("money", 0.05, "USD"), "0.05 USD"),
        (figure("money", ends=(-0.197, -0.1477), unit="CNY"), "-0.197 – -0.1477 CNY"),
        (figure("percent", ends=(20, 30), unit="%"), "20–30 %"),
        (figure("percent", 5.5, "pp", "about"), "≈ 5.5 pp"),
        (figure("count", 1000, "家", "at_least"), "≥ 1,000 家"),
        (figure("number", 1e22), "10,000,000,000,000,000,000,000"),
        (figure("number", 0.00001), "0.00001"),
        (figure("measure", -5.2, "℃"), "-5.2 ℃"),
        (figure("ratio", 2, "x"), "2 ×"),
        (figure("ratio", "5:1"), "5:1"),
        (figure("ordinal", 8, "届"), "No. 8 届"),
        (figure("date", "2022-01-12"), "2022-01-12"),
        (figure("date", "2012-01-17T08:04:04"), "2012-01-17 08:04:04"),
        (figure("date", "T07:37"), "07:37"),
        (figure("date", "2012-01-17T17"), "2012-01-17 17:00"),
        (figure("date", "2023-Q1"), "2023-Q1"),
        (figure("date", ends=("2011", "2015")), "2011–2015"),
        (figure("date", ends=("2023-01-10", "2023-01-11")), "2023-01-10 – 2023-01-11"),
        (figure("duration", "P5Y"), "5 years"),
        (figure("duration", "P1M"), "1 month"),
        (figure("duration", "PT1M"), "1 minute"),
        (figure("duration", "P0.5Y", qualifier="under"), "< 0.5 years"),
        (figure("duration", "PT5H30M"), "5 hours 30 minutes"),
        (figure("duration", ends=("P3Y", "P5Y")), "3–5 years"),
        (figure("duration", ends=("P1M", "PT5M")), "1 month – 5 minutes"),
        (figure("duration", "a while"), "a while"),
        (figure("money", unit="CNY"), "as written"),
    ],
)
def test_normalised(given: Figure, expected: str) -> None:
    assert normalised(given) == expected


def test_chinese() -> None:
    assert normalised(figure("duration", "PT5H30M"), "zh-Hans") == "5 小时 30 分钟"
    assert normalised(figure("duration", ends=("P3W", "P4W")), "zh-Hant") == "3–4 週"
    assert normalised(figure("ordinal", 8, "届"), "zh-Hans") == "第 8 届"


def test_describe() -> None:
    sales = figure("money", 3_200_000, "USD", "over", label="sales")
    assert describe(sales) == "sales: more than 3,200,000 USD"
    assert describe(figure("count", 7, "人", "at_most"), "zh-Hant") == "至多 7 人"


@pytest.mark.parametrize(
    ("given", "language", "scaled", "scientific"),
    [
        (
            figure("money", 30_700_000_000, "CNY", "over"),
            "zh-Hans",
            "> 307亿 CNY",
            "> 3.07×10¹⁰ CNY",
        ),
        (figure("money", 30_700_000_000), "en", "30.7 billion", "3.07×10¹⁰"),
        (figure("count", 5_237_700_000_000), "zh-Hant", "5.2377萬億", "5.2377×10¹²"),
        (figure("count", -20_000), "zh-Hans", "-2万", "-2×10⁴"),
        (figure("count", 12_345), "en", "12,345", "1.2345×10⁴"),
        (figure("percent", 5.5, "%"), "zh-Hans", "5.5 %", "5.5 %"),
        (figure("count", 0), "zh-Hans", "0", "0"),
        (figure("number", 1e22), "zh-Hans", "10,000,000,000万亿", "1×10²²"),
        (figure("count", ends=(20_000, 30_000)), "zh-Hans", "2万 – 3万", "2×10⁴ – 3×10⁴"),
        (figure("date", "2022"), "zh-Hans", "2022", "2022"),
    ],
)
def test_styles_of_large_numbers(
    given: Figure, language: str, scaled: str, scientific: str
) -> None:
    assert normalised(given, language, NumberStyle.SCALED) == scaled
    assert normalised(given, language, NumberStyle.SCIENTIFIC) == scientific
