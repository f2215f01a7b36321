"""The ground of a dialog: a still picture of the screen below, painted once."""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen, ScreenResultType
from textual.strip import Strip

DIMMED = 0.6
"""How much of the ground's colour there is in the picture."""


class StillGround(ModalScreen[ScreenResultType]):
    """A dialog over a dimmed picture of the screen that it was opened on.

    With the translucent ground of Textual's own dialogs the screen below is painted again each
    time that the dialog is, three times until it is shown.
    """

    HORIZONTAL_BREAKPOINTS = []  # noqa: RUF012 - Textual types it as an instance's

    _picture: Sequence[Strip] = ()
    _pictured = Size(0, 0)

    def on_mount(self) -> None:
        """Take the picture, while the parts are still being made."""
        self._picture = self._take()

    def on_screen_resume(self, event: events.ScreenResume) -> None:
        """Keep the styles at the beginning: the parts have just been given them."""
        event.refresh_styles &= self.stack_updates > 0

    def on_resize(self) -> None:
        """Take another picture once the screen below has the new size."""
        if self._pictured != self.size:
            self.call_after_refresh(self._take_again)

    def _take_again(self) -> None:
        self._picture = self._take()
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """A line of the picture."""
        line = self._picture[y] if y < len(self._picture) else Strip([])
        width = self.size.width
        return (
            line if line.cell_length == width else line.adjust_cell_length(width, self.rich_style)
        )

    def _take(self) -> list[Strip]:
        self._pictured = self.app.size
        screens = self.app.screen_stack
        below = screens[screens.index(self) - 1]
        dimmed: dict[Style, Style | None] = {}

        def dim(segment: Segment) -> Segment:
            style = segment.style or Style.null()
            if style not in dimmed:
                dimmed[style] = self._dimmed(style)
            return Segment(segment.text, dimmed[style])

        return [Strip(map(dim, line)) for line in below._compositor.render_strips()]

    def _dimmed(self, style: Style) -> Style | None:
        """A style nearer to the ground; the terminal's own colours can't be mixed."""
        if self.app.native_ansi_color:
            return style.clear_meta_and_links() + Style(dim=True)
        tint = self.styles.background.with_alpha(DIMMED)
        (segment,) = BackgroundScreen.process_segments([Segment("", style)], tint)
        return segment.style
