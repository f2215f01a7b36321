"""English figures of every kind."""

from __future__ import annotations

import pytest

from tests.figures.cases import read

# Published on 2018-05-20.
MONEY = [
    ("It cost $250 million.", ["$250 million = money 250000000 USD"]),
    ("a $3bn deal and a £7m fine", ["$3bn = money 3000000000 USD", "£7m = money 7000000 GBP"]),
    (
        "US$1.2m or HK$9.4 million",
        ["US$1.2m = money 1200000 USD", "HK$9.4 million = money 9400000 HKD"],
    ),
    ("between $5 and $10", ["$5 and $10 = money 5..10 USD"]),
    ("earn $1,500 to $6,000 more", ["$1,500 to $6,000 = money 1500..6000 USD"]),
    ("$3-5 million", ["$3-5 million = money 3000000..5000000 USD"]),
    ("fell 39 cents to $34.01 a share", ["39 cents = money 0.39 USD", "$34.01 = money 34.01 USD"]),
    ("paid 300 yuan and 20 euros", ["300 yuan = money 300 CNY", "20 euros = money 20 EUR"]),
    ("worth about 5 billion rupees", ["5 billion rupees = money 5000000000 INR about"]),
    ("two million Canadian dollars", ["two million Canadian dollars = money 2000000 CAD"]),
    ("USD 300", ["USD 300 = money 300 USD"]),
    ("half a million dollars", ["half a million dollars = money 500000 USD"]),
    ("a $10-a-month plan", ["$10 = money 10 USD"]),
    ("one and a half million dollars", ["one and a half million dollars = money 1500000 USD"]),
    (
        "$NZ2 million, $HK30, $AUS5 and $US3bn",
        [
            "$NZ2 million = money 2000000 NZD",
            "$HK30 = money 30 HKD",
            "$AUS5 = money 5 AUD",
            "$US3bn = money 3000000000 USD",
        ],
    ),
    ("20¢ a litre", ["20¢ = money 0.2 USD"]),
    ("5 million pounds", ["5 million pounds = money 5000000 GBP"]),
    ("up to €400,000", ["€400,000 = money 400000 EUR at_most"]),
    ("rose $1.20 to $110.35", ["$1.20 = money 1.2 USD", "$110.35 = money 110.35 USD"]),
    ("costs 50p or Rs 20 crore", ["50p = money 0.5 GBP", "Rs 20 crore = money 200000000 INR"]),
    ("7.20 pounds an hour", ["7.20 pounds = money 7.2 GBP"]),
]

PERCENT = [
    ("rose 2.5 per cent", ["2.5 per cent = percent 2.5 %"]),
    ("5 to 10 percent of sales", ["5 to 10 percent = percent 5..10 %"]),
    ("8% to 11%", ["8% to 11% = percent 8..11 %"]),
    (
        "cut by 25 basis points, or 25bp",
        ["25 basis points = percent 0.25 pp", "25bp = percent 0.25 pp"],
    ),
    ("up 1.5 percentage points", ["1.5 percentage points = percent 1.5 pp"]),
    ("Twenty-six per cent were late", ["Twenty-six per cent = percent 26 %"]),
    ("nearly 30 percent", ["30 percent = percent 30 % under"]),
    ("Most were content.44 per cent were not", ["44 per cent = percent 44 %"]),
    ("a 10 percent stake", ["10 percent = percent 10 %"]),
    ("plus or minus 3 percentage points", ["3 percentage points = percent 3 pp"]),
]

COUNT = [
    ("more than 1,200 people and 3 embryos", ["1,200 = count 1200 over", "3 = count 3"]),
    ("two men and twenty-five women", ["two = count 2", "twenty-five = count 25"]),
    ("about 80 million prescriptions", ["80 million = count 80000000 about"]),
    ("a mother-of-two and her friend", ["two = count 2"]),
    ("a dozen eggs", ["dozen = count 12"]),
    (
        "one or two embryos, four or five more",
        ["one or two = count 1..2", "four or five = count 4..5"],
    ),
    ("three or more", ["three = count 3 at_least"]),
    ("a hundred thousand voters", ["hundred thousand = count 100000"]),
    ("two hundred and fifty ships", ["two hundred and fifty = count 250"]),
    ("as many as four", ["four = count 4 at_most"]),
    ("some 300 workers", ["300 = count 300 about"]),
    ("at least 12 dead", ["12 = count 12 at_least"]),
    ("only one survivor", ["one = count 1"]),
    ("1.3 billion people", ["1.3 billion = count 1300000000"]),
    ("2,000-3,000 fans", ["2,000-3,000 = count 2000..3000"]),
    ("give away 9m books", ["9m = count 9000000"]),
    ("adds up to 500 calls", ["500 = count 500"]),
    ("between 20 and 30 cars", ["20 and 30 = count 20..30"]),
    ("closed at 45.20, about 3.8 infections", ["45.20 = number 45.2", "3.8 = count 3.8 about"]),
    ("He was stabbed seven times. A rating of zero.", ["seven = count 7", "zero = number 0"]),
]

MEASURE = [
    (
        "at just 17 and 18 years old",
        ["17 = measure 17 years old", "18 years old = measure 18 years old"],
    ),
    ("26 miles from the sea", ["26 miles = measure 26 miles"]),
    ("a 5,000-square-foot home", ["5,000-square-foot = measure 5000 square-foot"]),
    ("He is 6 ft 2 in tall", ["6 ft 2 in = measure 6.1667 ft"]),
    ("minus signs: -5°C tonight", ["-5°C = measure -5 °C"]),
    ("a 55-year-old man", ["55-year-old = measure 55 years old"]),
    ("a 39- or 40-year-old", ["39- or 40-year-old = measure 39..40 years old"]),
    ("women aged 55-69", ["55-69 = measure 55..69 years old"]),
    ("under the age of 40", ["40 = measure 40 years old under"]),
    ("in her late 30s", ["30s = measure 30 years old over"]),
    ("John Hill, 62, said so", ["62 = measure 62 years old"]),
    ("10 million tonnes of coal", ["10 million tonnes = measure 10000000 tonnes"]),
    ("driving at 60 km/h", ["60 km/h = measure 60 km/h"]),
    ("fell 120.5 points", ["120.5 points = measure 120.5 points"]),
    ("3.5 million barrels a day", ["3.5 million barrels = measure 3500000 barrels"]),
    ("500MW and 20 gigawatts", ["500MW = measure 500 MW", "20 gigawatts = measure 20 gigawatts"]),
    ("minus 5 degrees", ["minus 5 degrees = measure -5 degrees"]),
    ("children aged 11-16 years", ["11-16 years = measure 11..16 years old"]),
    ("under-16s", ["16s = measure 16 years old under"]),
    ("a 14-nanometer chip", ["14-nanometer = measure 14 nanometer"]),
    (
        "a magnitude 7.2 quake and a 6.5-magnitude one",
        [
            "7.2 = measure 7.2 magnitude",
            "6.5-magnitude = measure 6.5 magnitude",
        ],
    ),
    ("minus four degrees", ["minus four degrees = measure -4 degrees"]),
    ("ranging in age from 14 to 37", ["14 to 37 = measure 14..37 years old"]),
    ("Temperatures could drop to -10C (14F).", ["-10C = measure -10 C", "14F = measure 14 F"]),
    (
        "two women, aged 31 and 29, were hurt",
        ["two = count 2", "31 = measure 31 years old", "29 = measure 29 years old"],
    ),
    (
        "over-60s at 400 parts per million on a 45,000-sq-ft site",
        [
            "60s = measure 60 years old over",
            "400 parts per million = measure 400 parts per million",
            "45,000-sq-ft = measure 45000 sq-ft",
        ],
    ),
]

DURATION = [
    ("a year and a half of work", ["year and a half = duration P1.5Y"]),
    ("a five-year period", ["five-year = duration P5Y"]),
    ("for 18 months", ["18 months = duration P18M"]),
    ("half an hour later", ["half an hour = duration PT0.5H"]),
    ("two and a half years", ["two and a half years = duration P2.5Y"]),
    ("three fewer months", ["three fewer months = duration P3M"]),
    ("two more years", ["two more years = duration P2Y"]),
    ("in 48 hours", ["48 hours = duration PT48H"]),
    ("10 to 15 minutes", ["10 to 15 minutes = duration PT10M..PT15M"]),
    ("two decades", ["two decades = duration P20Y"]),
    ("even for one day", ["one day = duration P1D"]),
    ("at least six weeks", ["six weeks = duration P6W at_least"]),
    (
        "12 years and six months, 2 hours 15 minutes",
        ["12 years and six months = duration P12Y6M", "2 hours 15 minutes = duration PT2H15M"],
    ),
    ("ran it in 1hr 12min 5sec", ["1hr 12min 5sec = duration PT1H12M5S"]),
    ("Under the five-year plan", ["five-year = duration P5Y"]),
]

DATE = [
    ("January 17, 2012", ["January 17, 2012 = date 2012-01-17"]),
    ("on Jan. 17", ["Jan. 17 = date 2018-01-17"]),
    ("17 January 2012", ["17 January 2012 = date 2012-01-17"]),
    ("the 9th January 2012", ["9th January 2012 = date 2012-01-09"]),
    ("in September 2001", ["September 2001 = date 2001-09"]),
    ("in 2009, since 1993", ["2009 = date 2009", "1993 = date 1993"]),
    ("from 2003 to 2007", ["2003 to 2007 = date 2003..2007"]),
    ("2003-07", ["2003-07 = date 2003-07"]),
    ("between 2003 and 2007", ["2003 and 2007 = date 2003..2007"]),
    ("in the 1990s", ["1990s = date 1990s"]),
    ("at 10:58 p.m.", ["10:58 p.m. = date T22:58"]),
    ("by 5pm and 17:45 GMT", ["5pm = date T17", "17:45 GMT = date T17:45"]),
    ("January 9, 2012, 5:15 p.m.", ["January 9, 2012, 5:15 p.m. = date 2012-01-09T17:15"]),
    ("in the first quarter", ["first quarter = date 2018-Q1"]),
    ("the third quarter of 2016", ["third quarter of 2016 = date 2016-Q3"]),
    ("the second half of 2011", ["second half of 2011 = date 2011-H2"]),
    ("the 21st century", ["21st century = date 20XX"]),
    ("May 3-5", ["May 3-5 = date 2018-05-03..2018-05-05"]),
    ("the meeting will be on June 1", ["June 1 = date 2018-06-01"]),
    ("Dec. 31", ["Dec. 31 = date 2017-12-31"]),
    ("in August, 2008", ["August, 2008 = date 2008-08"]),
    ("2018-03-03", ["2018-03-03 = date 2018-03-03"]),
    ("01/14/2012", ["01/14/2012 = date 2012-01-14"]),
    ("the 2010-11 budget", ["2010-11 = date 2010..2011"]),
    ("at 10 o'clock", ["10 o'clock = date T10"]),
    ("at half past seven on Friday", ["half past seven = date T07:30"]),
    ("home by quarter to nine.", ["quarter to nine = date T08:45"]),
    ("down a quarter to two million", ["quarter = ratio 0.25", "two million = count 2000000"]),
    (
        "It will be shown to the committee of the town on June 1",
        ["June 1 = date 2018-06-01"],
    ),
    ("in 44 BC", ["44 BC = date -0043"]),
    ("mid-2010", ["2010 = date 2010"]),
    ("fiscal 2012", ["2012 = date 2012"]),
    ("sent 3:20PM GMT 12 Jan 2012", ["3:20PM GMT 12 Jan 2012 = date 2012-01-12T15:20"]),
    ("3 March. Then 4 Mar. again", ["3 March = date 2018-03-03", "4 Mar. = date 2018-03-04"]),
    ("at 5pm on May 3", ["5pm = date T17", "May 3 = date 2018-05-03"]),
    ("Budget 2010", ["2010 = date 2010"]),
    (
        "3-5 May and 28 June to 3 July",
        [
            "3-5 May = date 2018-05-03..2018-05-05",
            "28 June to 3 July = date 2017-06-28..2017-07-03",
        ],
    ),
    ("on Jan. 13 last year", ["Jan. 13 = date 2017-01-13"]),
    ("Published on 12/05/18 at 0800 GMT", ["12/05/18 = date 2018-05-12", "0800 GMT = date T08:00"]),
    ("in the twenty first century", ["twenty first century = date 20XX"]),
    ("up on Q1 2016, but not in Q4", ["Q1 2016 = date 2016-Q1", "Q4 = date 2017-Q4"]),
]

RATIO = [
    ("nearly a third of them", ["third = ratio 0.3333333333333333 under"]),
    ("half of the town", ["half = ratio 0.5"]),
    ("two-thirds of voters", ["two-thirds = ratio 0.6666666666666666"]),
    ("three quarters of pupils", ["three quarters = ratio 0.75"]),
    ("more than a quarter of women", ["quarter = ratio 0.25 over"]),
    ("one in three", ["one in three = ratio 0.3333333333333333"]),
    ("four out of five", ["four out of five = ratio 0.8"]),
    ("four out of the five", ["four out of the five = ratio 0.8"]),
    ("1 in 10 people", ["1 in 10 = ratio 0.1"]),
    ("three times as many", ["three times = ratio 3 x"]),
    ("met nine times in May", ["nine = count 9"]),
    ("prices doubled and then tripled", ["doubled = ratio 2 x", "tripled = ratio 3 x"]),
    ("a three-fold rise", ["three-fold = ratio 3 x"]),
    ("a threefold rise", ["threefold = ratio 3 x"]),
    ("They won 3-1 at home", ["3-1 = ratio 3:1"]),
    ("1.5 times the price", ["1.5 times = ratio 1.5 x"]),
    ("a 3-to-1 margin", ["3-to-1 = ratio 3:1"]),
    ("3.2 times local earnings, .5 less", ["3.2 times = ratio 3.2 x", ".5 = count 0.5"]),
]

ORDINAL = [
    ("a fourth group", ["fourth = ordinal 4"]),
    ("the twenty-first day", ["twenty-first = ordinal 21"]),
    ("the 22nd floor", ["22nd = ordinal 22"]),
    ("in grades seven through 12", ["seven through 12 = ordinal 7..12"]),
    ("ranked No. 5, the second-largest city", ["No. 5 = ordinal 5", "second = ordinal 2"]),
]


@pytest.mark.parametrize(
    ("text", "figures"),
    MONEY + PERCENT + COUNT + MEASURE + DURATION + DATE + RATIO + ORDINAL,
)
def test_english_figures_are_read(text: str, figures: list[str]) -> None:
    assert read(text, language="en") == figures


def test_the_dollar_follows_the_country_of_the_text() -> None:
    text = "Canada's budget, tabled in Ottawa, sets aside $12 million."
    assert read(text, language="en") == ["$12 million = money 12000000 CAD"]
