"""Currencies: ISO 4217 code, Chinese names, English names, signs and codes in use."""

# code: (Chinese names, English names), the names separated by blanks / commas.
CURRENCIES = {
    "CNY": ("人民币 人民幣 元人民币 元人民幣", "yuan, renminbi, RMB"),
    "USD": ("美元 美金 美圆", "US dollar, U.S. dollar, American dollar, dollar"),
    "HKD": ("港元 港币 港幣 港圆", "Hong Kong dollar"),
    "TWD": ("新台币 新台幣 新臺幣 台币 台幣 臺幣", "Taiwan dollar, New Taiwan dollar"),
    "MOP": ("澳门元 葡币", "pataca"),
    "JPY": ("日元 日圆 日圓", "yen"),
    "EUR": ("欧元 歐元", "euro"),
    "GBP": ("英镑 英鎊", "pound, pound sterling, British pound, quid"),
    "KRW": ("韩元 韓元 韩圆 韓圜 韩币", "won"),
    "AUD": ("澳元 澳币 澳大利亚元", "Australian dollar"),
    "CAD": ("加元 加币 加拿大元", "Canadian dollar"),
    "SGD": ("新加坡元 新元 坡币", "Singapore dollar"),
    "CHF": ("瑞士法郎 瑞郎", "Swiss franc"),
    "RUB": ("卢布 盧布", "rouble, ruble"),
    "INR": ("印度卢比 卢比 盧比", "rupee, Indian rupee"),
    "THB": ("泰铢 泰銖", "baht"),
}
