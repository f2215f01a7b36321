"""What rows of a list say of an article in few words: its day and its largest sum of money."""

from datetime import date, timedelta

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

NEAR_DAYS = {"en": ("today", "yesterday"), "zh": ("今天", "昨天")}
"""Words for this day and the one before it."""

MONEY = {
    "en": {
        "CNY": "¥{}",
        "USD": "${}",
        "EUR": "€{}",
        "GBP": "£{}",
        "HKD": "HK${}",
        "TWD": "NT${}",
    },
    "zh": {
        "CNY": "{}元",
        "USD": "{}美元",
        "EUR": "{}欧元",
        "GBP": "{}英镑",
        "JPY": "{}日元",
        "HKD": "{}港元",
        "TWD": "{}新台币",
    },
}
"""How sums in frequent currencies are written; the others take their code."""

POWERS = {
    "en": ((1e12, "tn"), (1e9, "bn"), (1e6, "m"), (1e3, "k")),
    "zh": ((1e12, "万亿"), (1e8, "亿"), (1e4, "万")),
}
"""What stands for many zeros, the largest first."""


def said_day(published: str, language: str, today: date, *, brief: bool = False) -> str:
    """The day of an article as people say it: today, 31 May, 5月31日, 2023年5月31日.

    Args:
        published: ISO 8601 day or time; "" gives "".
        language: The article's.
        today: The day of the person who reads.
        brief: Whether a day in another year is written in digits.
    """
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return published[:10]
    known = "en" if language == "en" else "zh"
    for back, word in enumerate(NEAR_DAYS[known]):
        if day == today - timedelta(days=back):
            return word
    if day.year != today.year and brief:
        return day.isoformat()
    if known == "en":
        said = f"{day.day} {MONTHS[day.month - 1]}"
        return said if day.year == today.year else f"{said} {day.year}"
    said = f"{day.month}月{day.day}日"
    return said if day.year == today.year else f"{day.year}年{said}"


def said_money(amount: float, currency: str, language: str) -> str:
    """A sum of money with three digits or so: 7.3亿元, $3.2bn, CHF 12m.

    Args:
        amount: In main units.
        currency: ISO 4217 code.
        language: The article's.
    """
    known = "en" if language == "en" else "zh"
    power, sign = next(
        ((power, sign) for power, sign in POWERS[known] if abs(amount) >= power), (1.0, "")
    )
    number = f"{amount / power:.3g}"
    if "e" in number:
        number = f"{amount / power:,.0f}"
    form = MONEY[known].get(currency, f"{currency} {{}}")
    return form.format(number + sign)
