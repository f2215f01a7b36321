"""A screen of panes side by side, which are gone through, hidden, zoomed and made wider."""

from collections.abc import Sequence

from textual import events
from textual.reactive import reactive
from textual.widget import Widget

from reader.state import State
from reader.tui.command_screen import CommandScreen
from reader.tui.commands import Command
from reader.tui.remembered import Remembered
from reader.words import _

NARROWEST = 20
"""The least width in cells that a pane at the side can be given."""

ARRANGED = "#navigation, #sidebar, #list-box, #reading, #figures"
"""What the classes of a screen arrange."""

AWAY = ("-zoomed", "-no-navigation", "-no-figures")
"""The classes of a screen that take panes away, as long as the person wants it."""


class PaneScreen(CommandScreen):
    """Arranges its panes; those at the sides are called `navigation` and `figures`.

    Args:
        commands: The commands with the keys that they have.
        state: What is remembered of the last time.
    """

    focused: reactive[Widget | None] = reactive(None, repaint=False)
    """What has the focus; the two panes repaint themselves, Textual would all of the screen."""

    def __init__(self, commands: Sequence[Command], state: State) -> None:
        super().__init__(commands)
        self._state = state
        self._widths = dict(state.widths)
        self._dragged: Widget | None = None
        self.set_classes(name for name in AWAY if name in state.away)

    @property
    def panes(self) -> list[Widget]:
        """What has the focus in turn."""
        raise NotImplementedError

    @property
    def middle(self) -> Widget:
        """The pane that is never hidden."""
        raise NotImplementedError

    # Which ones are shown

    def on_descendant_focus(self) -> None:
        """Let a narrow terminal show the pane that has the focus."""
        self.make_room_for(self.focused)

    def make_room_for(self, pane: Widget | None) -> None:
        """Show a pane, where a narrow terminal has no room for all."""
        navigation = pane is not None and any(part.id == "navigation" for part in pane.ancestors)
        figures = pane is not None and pane.id == "figures"
        there_is_room = self.has_class("-wide") or self.has_class("-huge")
        self.update_classes({"-reading": not navigation, "-figures": figures}, update=False)
        if self.has_class("-zoomed") or not there_is_room:
            self._restyle()
        if navigation:
            self._take_away("-no-navigation", away=False)
        elif figures:
            self._take_away("-no-figures", away=False)

    def _take_away(self, name: str, *, away: bool) -> None:
        if away != self.has_class(name):
            self.set_class(away, name, update=False)
            self._restyle()
            self.post_message(Remembered(away=tuple(filter(self.has_class, AWAY))))

    def _restyle(self) -> None:
        """Style the panes for other classes of the screen; Textual would style all on it."""
        self.app.stylesheet.update_nodes(set(self.query(ARRANGED)))

    def action_zoom(self) -> None:
        """Give the pane that has the focus the whole screen, or show all panes again."""
        self._take_away("-zoomed", away=not self.has_class("-zoomed"))
        self._arrange()

    def action_hide_navigation(self) -> None:
        """Hide sidebar and list, or show them again."""
        self._hide("-no-navigation")

    def action_hide_figures(self) -> None:
        """Hide the pane of figures, or show it again."""
        self._hide("-no-figures")

    def _hide(self, name: str) -> None:
        away = not self.has_class(name)
        if self.focused not in (self.middle, None):
            self.middle.focus()
        self.call_after_refresh(self._take_away, name, away=away)

    def _go_to_pane(self, by: int) -> None:
        panes = self.panes
        at = panes.index(self.focused) if self.focused in panes else -1
        pane = panes[(at + by) % len(panes)]
        # A pane that is hidden in a narrow terminal can't take the focus before it is shown.
        self.make_room_for(pane)
        pane.focus()

    def action_next_pane(self) -> None:
        """Go to the next pane."""
        self._go_to_pane(1)

    def action_previous_pane(self) -> None:
        """Go to the previous pane."""
        self._go_to_pane(-1)

    # How wide they are

    def action_widen(self, count: int) -> None:
        """Make the pane at the side that has the focus wider, else that of figures."""
        self._widen(count)

    def action_narrow(self, count: int) -> None:
        """Make the pane at the side that has the focus narrower, else that of figures."""
        self._widen(-count)

    def _widen(self, steps: int) -> None:
        side = self.query_one("#figures" if self.has_class("-reading") else "#navigation")
        if self._alone or not side.display:
            self.say(_("There is no pane at the side."))
            return
        before = side.outer_size.width
        self._set_width(side, before + 2 * steps)
        if self._widths[str(side.id)] == before:
            self.say(
                _("The pane can't be wider.") if steps > 0 else _("The pane can't be narrower.")
            )
        self.post_message(Remembered(widths=dict(self._widths)))

    def _set_width(self, side: Widget, width: int) -> None:
        self._widths[str(side.id)] = self._possible(width)
        self._arrange()

    def _possible(self, width: int) -> int:
        return max(NARROWEST, min(width, self.size.width // 2))

    @property
    def _alone(self) -> bool:
        return self.has_class("-narrow") or self.has_class("-zoomed")

    def _arrange(self) -> None:
        """Give the panes at the sides the widths that were chosen, where several are shown."""
        for pane in self.query("#navigation, #figures"):
            width = None if self._alone else self._widths.get(str(pane.id))
            pane.styles.width = None if width is None else self._possible(width)

    def on_resize(self) -> None:
        """Arrange the panes for another size."""
        self.call_after_refresh(self._arrange)

    # The mouse on the borders between them

    def _side_at(self, x: int, y: int) -> Widget | None:
        """The pane at a side whose border to the middle is at a place of the screen."""
        for side in () if self._alone else self.query("#navigation, #figures"):
            region = side.region
            border = region.right - 1 if side.id == "navigation" else region.x - 1
            if side.display and x in (border, border + 1) and region.y <= y < region.bottom:
                return side
        return None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of a border."""
        self._dragged = self._side_at(event.screen_x, event.screen_y)
        if self._dragged is not None:
            self.clear_selection()
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Let the border follow the mouse."""
        if (side := self._dragged) is None:
            return
        navigation = side.id == "navigation"
        region = side.region
        width = event.screen_x - region.x + 1 if navigation else region.right - event.screen_x
        self._set_width(side, width)

    def on_mouse_up(self) -> None:
        """Leave the border where it is."""
        if self._dragged is not None:
            self._dragged = None
            self.release_mouse()
            self.post_message(Remembered(widths=dict(self._widths)))

    def on_click(self, event: events.Click) -> None:
        """Give a pane whose border is clicked twice its own width again."""
        if event.chain == 2 and (side := self._side_at(event.screen_x, event.screen_y)):
            self._widths.pop(str(side.id), None)
            self._arrange()
            self.post_message(Remembered(widths=dict(self._widths)))
