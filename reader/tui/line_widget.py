"""The base of all that paints its own rows: styles that are looked up once, borders that speak."""

from rich.style import Style
from textual.content import Content
from textual.geometry import Region
from textual.scroll_view import ScrollView


class LineWidget(ScrollView):
    """Paints its rows itself, in the styles of its component classes."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}
        self._parts: dict[str, Style] = {}

    def look(self, name: str = "") -> Style:
        """The style of a component class on the widget's own ground; the ground alone for ""."""
        if name not in self._looks:
            self._looks[name] = self.rich_style + (self.part(name) if name else Style.null())
        return self._looks[name]

    def part(self, name: str) -> Style:
        """What a component class itself says of style, for whatever ground.

        Textual forgets the styles that it has worked out each time that a row is repainted.
        """
        if name not in self._parts:
            self._parts[name] = self.get_component_rich_style(name, partial=True)
        return self._parts[name]

    def notify_style_update(self) -> None:
        """Look styles up anew."""
        super().notify_style_update()
        self._looks.clear()
        self._parts.clear()

    def write_title(self, text: str) -> None:
        """Write in the upper border, and repaint nothing but that."""
        title = Content(text)
        if self._border_title is None or title.plain != self._border_title.plain:
            self._border_title = title
            self._refresh_border(0)

    def write_subtitle(self, text: str) -> None:
        """Write in the lower border, and repaint nothing but that."""
        subtitle = Content(text)
        if self._border_subtitle is None or subtitle.plain != self._border_subtitle.plain:
            self._border_subtitle = subtitle
            self._refresh_border(self.outer_size.height - 1)

    def _refresh_border(self, row: int) -> None:
        """Repaint a row of the border; Textual would repaint the whole widget for a title."""
        line = Region(0, row, self.outer_size.width, 1)
        self.refresh(line.translate(-self.content_offset))
