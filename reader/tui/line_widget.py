"""The base of all that paints its own rows: styles that are looked up once."""

from rich.style import Style
from textual.scroll_view import ScrollView


class LineWidget(ScrollView):
    """Paints its rows itself, in the styles of its component classes."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._looks: dict[str, Style] = {}

    def look(self, name: str = "") -> Style:
        """The style of a component class on the widget's own ground; the ground alone for ""."""
        if name not in self._looks:
            ground = self.rich_style
            part = self.get_component_rich_style(name, partial=True) if name else Style.null()
            self._looks[name] = ground + part
        return self._looks[name]

    def notify_style_update(self) -> None:
        """Look styles up anew."""
        super().notify_style_update()
        self._looks.clear()
