"""Numeral characters and number words."""

# Digits, with capital (banker's) and Traditional forms. 两 counts, 二 is said; both are 2.
CHINESE_DIGITS = {
    **dict(zip("零一二三四五六七八九", range(10), strict=True)),
    **dict(zip("〇壹贰叁肆伍陆柒捌玖", range(10), strict=True)),
    "○": 0,
    "两": 2,
    "兩": 2,
    "俩": 2,
    "仨": 3,
    "貳": 2,
    "弍": 2,
    "參": 3,
    "叄": 3,
    "陸": 6,
}

# Tens in one character.
CHINESE_TENS = {"廿": 2, "卅": 3, "卌": 4}

# Powers of ten inside a section of four digits.
SMALL_POWERS = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}

# Powers of ten that multiply a whole section. 兆 is a million million, as in Taiwan's copy.
LARGE_POWERS = {
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "億": 10**8,
    "兆": 10**12,
}

# Words inside a numeral that say "and some more": 50多个, 十几名, 百余人, 20来岁.
APPROXIMATORS = "多余餘几幾来來"

# Two digits side by side that name neighbours or a loose span: 七八个, 三五天.
NEIGHBOURS = frozenset({(low, low + 1) for low in range(1, 9)} | {(3, 5)})

# Characters that are a fraction by themselves.
FRACTIONS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8),
}  # fmt: skip

# English cardinals below a hundred.
ENGLISH_CARDINALS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

# English powers and other multipliers; the short forms stand right after digits only.
ENGLISH_POWERS = {
    "hundred": 10**2,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
    "dozen": 12,
    "score": 20,
}
ENGLISH_SHORT_POWERS = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6,
    "MM": 10**6, "b": 10**9, "B": 10**9, "bn": 10**9, "Bn": 10**9, "BN": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12, "T": 10**12,
}  # fmt: skip

ENGLISH_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip
