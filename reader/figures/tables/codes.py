"""What marks a number as a code or an address rather than a quantity."""

# Words before a number that name it: the number is a code.
CODE_BEFORE = """
电话 電話 热线 熱線 手机 手機 传真 傳真 邮编 郵編 代码 代碼 编号 編號 号码 號碼 证号 证券代码
股票代码 QQ QQ群 微信 账号 帐号 身份证 车牌 车牌号 航班 型号 版本 房间 门牌 微博 短信 拨打 撥打
致电 發送 专线 專線 免费电话 咨询电话 举报电话 客服 短号 ISBN ISSN
"""
