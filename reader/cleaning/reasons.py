"""Why a line, or a part of one, is not in the article: the words that a reader is shown."""

from enum import StrEnum


class Reason(StrEnum):
    """What a removed piece of the page is."""

    BLANK = "blank"
    DECORATION = "title decoration"
    REPEATED = "repetition"
    DATE = "date and source"
    BYLINE = "byline"
    CAPTION = "caption"
    NAVIGATION = "navigation"
    RELATED = "related headlines"
    SHARE = "share bar"
    ADVERTISEMENT = "advertisement"
    SUBSCRIPTION = "subscription"
    COPYRIGHT = "copyright"
    COMMENTS = "comments"
    KEYWORDS = "keywords"
    METADATA = "metadata"
    CORRECTED = "corrected by the reader"


EXPLANATIONS: dict[str, str] = {
    Reason.BLANK: "White space at the ends of a line, or an empty line.",
    Reason.DECORATION: "What a site or an aggregator puts before or after the headline.",
    Reason.REPEATED: "The headline, or a sentence of the article, once more.",
    Reason.DATE: "The day, the time or the source, which stand above the article.",
    Reason.BYLINE: "Who wrote, edited or checked the article.",
    Reason.CAPTION: "The words under a picture, its credit, or its place holder.",
    Reason.NAVIGATION: "Menus, breadcrumbs, buttons and links to other parts of the site.",
    Reason.RELATED: "Headlines and teasers of other articles.",
    Reason.SHARE: "Buttons and calls to share, print, save or resize the page.",
    Reason.ADVERTISEMENT: "Offers and sponsored links.",
    Reason.SUBSCRIPTION: "Calls to subscribe, to sign in, to follow, or to get the application.",
    Reason.COPYRIGHT: "Rights, licences, disclaimers and how to reach the publisher.",
    Reason.COMMENTS: "What readers wrote, and the form and the rules for it.",
    Reason.KEYWORDS: "Tags and keywords of the article.",
    Reason.METADATA: "What was noted about the page before its text: address, time, tags.",
    Reason.CORRECTED: "A line that a reader has removed.",
}
"""One sentence for each reason."""
