"""The orders that the list comes in."""

from typing import Literal, get_args

Order = Literal["newest", "oldest", "title", "source", "length", "figures", "relevance"]
"""Newest and oldest by time of publication, undated articles last in both; titles and sources by
`name_order`, without one last; the longest, and those with the most figures, first; the likeliest
first by what a query asks for. What is equal in any of these is newest first."""

ORDERS: tuple[Order, ...] = get_args(Order)
