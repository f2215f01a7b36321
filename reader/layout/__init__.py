"""The one place that measures text and breaks it into rows.

Widths are cells of a terminal as `rich.cells` counts them, which Textual paints with. Offsets
are code points.
"""

from reader.layout.cells import cell_width, pad, truncate
from reader.layout.rows import wrap
from reader.layout.spans import segments

__all__ = ["cell_width", "pad", "segments", "truncate", "wrap"]
