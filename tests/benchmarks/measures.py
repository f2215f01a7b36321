"""What benchmarks give, and how two runs compare."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Unit:
    """How values are written and compared.

    Args:
        decimals: Digits behind the point.
        more_is_better: Whether a smaller value is a loss.
        share: What part of the former value may be lost before it counts as worse.
        least: What may be lost in any case.
    """

    decimals: int
    more_is_better: bool
    share: float
    least: float = 0

    def worse(self, former: float, value: float) -> bool:
        """Whether a value falls behind the former one by more than two runs of one program do."""
        loss = former - value if self.more_is_better else value - former
        return loss > max(self.share * abs(former), self.least)


UNITS = {
    "": Unit(3, True, 0, least=0.002),
    "articles/s": Unit(0, True, 0.3),
    "pages/s": Unit(0, True, 0.3),
    "million characters/s": Unit(3, True, 0.3),
    "times its rate": Unit(1, True, 0.15),
    "bare scans": Unit(1, False, 0.1),
    "bare parses": Unit(1, False, 0.1),
    "bare walks": Unit(1, False, 0.5),
    "bare applications": Unit(2, False, 0.1),
    "times the text": Unit(2, False, 0.03),
    "times the small one": Unit(1, False, 0.5),
    "s": Unit(2, False, 0.2),
    "ms": Unit(1, False, 0.5, least=2),
    "MB": Unit(0, False, 0.1),
}
"""The units of values; none for shares of what is right.

Accuracy is the same in each run. What is counted in something bare, done in the same run, hardly
depends on the machine; a rate and a time tell something only beside others of the same machine.
"""


@dataclass(frozen=True)
class Measure:
    """A value in a cell of a table.

    Args:
        table: The table's title, with the size of what was measured.
        row: What was measured.
        column: In which respect.
        value: How much.
        unit: One of `UNITS`.
        peer: Whether it is another program's: shown beside ours, and not compared.
    """

    table: str
    row: str
    column: str
    value: float
    unit: str = ""
    peer: bool = False

    @property
    def cell(self) -> tuple[str, str, str]:
        """Where it stands."""
        return self.table, self.row, self.column

    @property
    def text(self) -> str:
        """The value as people read it."""
        return f"{self.value:,.{UNITS[self.unit].decimals}f} {self.unit}".strip()


@dataclass(frozen=True)
class Options:
    """What a run is told.

    Args:
        articles: How large the generated corpus is.
        quick: Whether what takes long and rarely changes is left out.
        peers: Whether other programs are measured too.
        folder: Where the generated corpus is kept and used again; nowhere if empty.
    """

    articles: int = 2000
    quick: bool = False
    peers: bool = True
    folder: str = ""
