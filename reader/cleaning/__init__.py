"""From the bytes of a scraped page, text or HTML, to its article and what was removed and why."""

from reader.cleaning.page import MAXIMUM_SIZE, clean_page

__all__ = ["MAXIMUM_SIZE", "clean_page"]
