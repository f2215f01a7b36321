"""English words around numbers: units, links, contexts."""

# Percentages: the figure's unit and the factor.
PERCENTAGES: dict[tuple[str, int, int], str] = {
    ("%", 1, 1): """
%|％|percent|per cent|per-cent|pct
""",
    ("%", 1, 10): """
‰
""",
    ("pp", 1, 1): """
percentage point|percentage points|percentage-point|pp|ppt|pts|ppts
""",
    ("pp", 1, 100): """
basis point|basis points|basis-point|bp|bps|bip|bips
""",
}

# Units of time, singular: the designator of ISO 8601 (T in front for the clock) and the factor.
DURATIONS: dict[tuple[str, int, int], str] = {
    ("Y", 1, 1): """
year|yr|school year
""",
    ("M", 1, 1): """
month|calendar month
""",
    ("W", 1, 1): """
week|wk
""",
    ("W", 2, 1): """
fortnight
""",
    ("D", 1, 1): """
day|night|working day|business day|trading day|calendar day
""",
    ("TH", 1, 1): """
hour|hr
""",
    ("TM", 1, 1): """
minute|min
""",
    ("TS", 1, 1): """
second|sec
""",
    ("TS", 1, 1000): """
millisecond|ms
""",
    ("TS", 1, 1000000): """
microsecond
""",
    ("TS", 1, 1000000000): """
nanosecond
""",
    ("Y", 10, 1): """
decade
""",
    ("Y", 100, 1): """
century|centurie
""",
    ("Y", 1000, 1): """
millennium
""",
    ("M", 3, 1): """
quarter
""",
}

# Physical and index units, singular, separated by bars; a plural -s is understood.
MEASURES = {
    "length": """
meter|metre|kilometer|kilometre|centimeter|centimetre|millimeter|millimetre|micrometer|nanometer|
nanometre|micron|mile|yard|foot|feet|inch|inches|furlong|fathom|league|nautical mile|light-year|
light year|km|cm|mm
""",
    "area": """
acre|hectare|square meter|square metre|square kilometer|square kilometre|square mile|square foot|
square feet|square yard|square inch|square inches|sq ft|sq m|sq km|sq mi|sq. ft|square-foot|
sq-ft|sq-m|sq-km|square-mile|square-meter|square-metre|square-kilometer|square-kilometre|sqm|sqft
""",
    "volume": """
liter|litre|milliliter|millilitre|gallon|quart|pint|cup|barrel|cubic meter|cubic metre|cubic foot|
cubic feet|cubic inch|cubic inches|cubic yard|bushel|tablespoon|teaspoon|fluid ounce|bcf|tcf|
cubic-foot|cubic-meter
""",
    "mass": """
gram|gramme|kilogram|kilogramme|kilo|milligram|microgram|ton|tonne|metric ton|metric tonne|ounce|
stone|carat|short ton|long ton|troy ounce|megaton|kiloton|lb|kg
""",
    "speed": """
mile per hour|miles per hour|kilometer per hour|kilometers per hour|kilometres per hour|knot|mph|
kph|miles an hour|kilometers an hour|meters per second|metres per second
""",
    "energy and power": """
watt|kilowatt|megawatt|gigawatt|terawatt|milliwatt|kilowatt-hour|kilowatt hour|megawatt-hour|
megawatt hour|gigawatt hour|terawatt hour|joule|kilojoule|calorie|kilocalorie|volt|kilovolt|amp|
ampere|ohm|horsepower|hp|newton|pascal|decibel|lumen|hertz|kilohertz|megahertz|gigahertz|btu|therm|
sievert|millisievert|microsievert|becquerel|bar
""",
    "data": """
bit|byte|kilobyte|megabyte|gigabyte|terabyte|petabyte|kilobit|megabit|gigabit|megapixel|pixel|gig|
qubit
""",
    "temperature": """
degree|degrees celsius|degrees fahrenheit|degrees centigrade|degree celsius|degree fahrenheit|
degrees c|degrees f|kelvin
""",
    "index": "point|notch|notches",
    "earthquakes": "magnitude",
    "concentration": "parts per million|parts per billion|part per million|part per billion",
    "building": "storey|story|stories|floor",
}

# Words of MEASURES that also name things that are counted; they measure after a hyphen only.
THINGS = "story stories floor cup league stone bar bit second foot therm"

# Symbols of units that are English words, initials or names as well.
NOT_SYMBOLS = "G in A K M B T C F PS hp nit nits bar bar bit bits J N t"

# Numbers with a slash that are names.
SLASHED_NAMES = "9/11 7/7 24/7 20/20"

# Words that may stand between a number and its unit of time.
BETWEEN = """
more fewer additional consecutive full straight long extra whole other further solid calendar
successive different short hard missed lost paid unpaid
"""

# Multiples and fractions in one word.
MULTIPLES: dict[int, str] = {
    2: """
double twice doubled doubling twofold
""",
    3: """
triple thrice tripled trebled treble tripling threefold
""",
    4: """
quadruple quadrupled fourfold
""",
    5: """
fivefold
""",
    6: """
sixfold
""",
    7: """
sevenfold
""",
    8: """
eightfold
""",
    9: """
ninefold
""",
    10: """
tenfold
""",
    100: """
hundredfold
""",
    1000: """
thousandfold
""",
}

MONTHS: dict[int, str] = {
    1: """
january jan
""",
    2: """
february feb
""",
    3: """
march mar
""",
    4: """
april apr
""",
    5: """
may
""",
    6: """
june jun
""",
    7: """
july jul
""",
    8: """
august aug
""",
    9: """
september sep sept
""",
    10: """
october oct
""",
    11: """
november nov
""",
    12: """
december dec
""",
}

# Qualifiers before the figure; articles and "the age of" may stand between.
BEFORE = {
    "over": """
more than|over|above|in excess of|exceeding|exceeds|exceed|exceeded|upwards of|upward of|north
of|topping|topped| surpassing|surpassed|greater than|higher than|larger than|older than|longer
than|bigger than|better than| just over|well over|>|just above|well above|heavier than|faster
than|passed|broke through|no fewer than just
""",
    "under": """
less than|fewer than|under|below|nearly|almost|close to|closer to|approaching|just under|just
below|short of|shy of| just short of|just shy of|lower than|smaller than|younger than|shorter
than|not quite|well below|well under|<|near| virtually|practically|south of|cheaper than|lighter
than|nearing|slower than
""",
    "about": """
about|around|roughly|approximately|some|an estimated|estimated|circa|or so|in the region of|in the
neighborhood of| in the neighbourhood of|something like|approx|approx.|c.|ca.|~|≈|in the order
of|on the order of|more or less| about the|somewhere around|a projected|an average of
about|equivalent to about
""",
    "at_least": """
at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum|minimum
of|as few as|as little as|≥|>=| starting at|from at least|a minimum
""",
    "at_most": """
up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum|maximum of|as
high as|≤|<=| not exceeding|within|as long as|as far as|capped at|limited to|at the most|as late
as|as big as|as large as
""",
}
# Phrases that end like one of BEFORE and say nothing of the kind.
NEITHER = """
adds up to|add up to|added up to|adding up to|grew up to|took over|takes over|take over|turned
over| handed over|came under|come under|comes under|look around|turn around|went around|went over|
won over|lost over|spread over|drawn over
"""

AFTER = {
    "over": "plus|+|odd",
    "under": "or less than",
    "about": "or so|or thereabouts|give or take|approximately|ish",
    "at_least": """
or more|or higher|or above|or over|or older|or greater|and over|and above|and older|and up|at
least|at a minimum|or longer|or better| or more than|and more|and higher|upwards|or later|and
upwards|minimum
""",
    "at_most": """
or less|or fewer|or under|or below|or younger|or lower|and under|and below|and younger|at most|or
shorter|at the most| tops|maximum|max|or smaller
""",
}

# Words before a bare number that make it an age.
AGE_BEFORE = """
in age from|age from|ages ranging from|aged from|
aged|age|ages|the age of|the ages of|when i was|when he was|when she was|when they were|children
below|people below|children aged below|ages of|age of|turned|turning|turns|younger than|older
than|people under|people over|those under|those over| children under|women under|women over|men
under|men over|anyone under|anyone over|everyone over|adults over|adults under| kids under|girls
under|boys under|people aged under|people aged over|aged over|aged under|aged between|aged
about|age between| ages between|patients over|patients under|citizens over|youths under|between
the ages of| in his|in her|in their|in my|in your|in his late|in her late|in their late|in his
early|in her early|in their early| in his mid|in her mid|in their mid|his mid-|her mid-|their
mid-|his late|her late|their late|his early|her early|their early
"""

# Words after which four digits are no year.
NOT_YEAR_AFTER = """
people men women workers jobs troops soldiers students children homes houses patients members
calls others victims residents companies customers users employees deaths cases times votes shares
units cars vehicles rooms percent per miles km metres meters feet tons tonnes kg pounds dollars
mph points MW acres hours years
"""

# Words in the line that make a-b a score.
SCORES = """
won win wins beat beats beating defeat defeated lost lose loses victory draw drew lead led
thrashed score scored match game goals final loss winning leading edged rout routed set
"""

# Words after "three times" that compare; else the times are counted.
COMPARED = """
as more the higher larger bigger greater less fewer faster lower smaller longer stronger over that
those its what their his her current normal annual earnings forward book sales profit better worse
cheaper likelier increased likely stronger chance odds
"""

# Words behind a number with decimals that are no noun which it counts.
NOT_COUNTED = """
in to from on at for per a an as by after and or but against while when with compared versus vs the
than is was were are last this that up down of
"""

# Rises and falls: an amount behind one of them and the level it leads to are two figures.
CHANGED = """
rose rises rise rising fell falls fall falling gained gains gain gaining added adds lost loses lose
losing climbed climbs jumped jumps dropped drops drop dropping slid slides shed sheds slipped slips
eased eases surged soared tumbled declined declines increased increases increase decreased grew grow
grows up down advanced advances plunged plummeted dipped dips edged
"""

# Words before "one" that make its number the message.
ONLY = "only|just|than|compared to|compared with|at least|least|exactly"

# Words before a number that it names rather than counts: Type 2, Chapter 11.
NAMED = """
type level phase stage chapter article section act part page pages figure table vol volume room
flight route highway interstate channel formula category division group pool title windows iphone
boeing airbus apollo gate platform bus unit suite apt box building district ward line area zone
model version resolution amendment proposition prop rule form code number no psalm verse sector
mirage galaxy pentium core
"""

# Words before "one day" that make it a length of time.
FOR_ONE_DAY = (
    "for|in|within|than|just|only|least|after|single|every|about|nearly|almost|lasted|took"
)

# Words that begin with a capital in headlines and at the start of sentences: the number behind one
# of them is no name.
PLAIN_CAPITALS = """
the a in at of over about more some all only nearly almost around another these those are is was
were than with for by to from and or has have had just least most top first last next past under
below above up between after before when while but as if that which who their his her its our my
your on into since until during against per each killed wins win won beat lost loss get gets got
sees see cut cuts adds add kills kill injured dead hit hits
"""

# False friends of number words and numbers: the phrase, with the reason each group is no figure.
NAMES = {
    "pronouns and manners": """
one of|one another|one by one|no one|one thing|one side|one-sided|one
way|one-way|one-on-one|one-to-one|one-off|one time| one point|on one hand|on the one hand|one
more|one or another|number one|one's|one-liner|one-stop|one-size|
second-hand|secondhand|second-guess|second guess|second thought|second thoughts|second
nature|split second| second to none|seconds later|third party|third-party|third parties|third
world|third-world|first-hand|first hand|firsthand| first of all|first lady|first
time|first-time|first name|first-class|first place|first aid|at first|first and foremost| half
past|half-past|half-brother|half-sister|half-time|halftime|half time|half-hearted|better
half|double standard|double standards|double-edged| double check|double-check|double
down|double-cross|on the double|body double|double agent|double bed|double room|double bass|
triple-a|triple a|triple crown|triple jump|zero-sum|ground zero|zero tolerance|zero-tolerance|zero
in|ten commandments| big three|big four|big five|big six|big ten|pac-10|pac 10|fab
four|seven-eleven|nine-to-five|cloud nine|catch-22|catch 22|top ten| fourth estate|fourth of
july|fifth avenue|fifth amendment|first amendment|second amendment|sixth sense|seventh
heaven|eleventh hour|
three-dimensional|two-dimensional|two-way|three-way|four-wheel|two-wheeler|four-star|five-star|three-star|
twenty-first century
fox|forty-niners|quarter-final|quarterfinal|quarterback|headquarters|quarter-finals|
double-digit|double digits|double figures|triple-digit|single-digit|the second world war|first
world war|second world war|world war
""",
}

# The hours of the clock in words.
HOURS = "one two three four five six seven eight nine ten eleven twelve"
