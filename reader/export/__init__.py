"""Articles to files that people can pass on and tools can read: one module a format."""

from reader.export.files import ExportError, export_name, write
from reader.export.formats import FORMATS, Format, find_format
from reader.export.provenance import Provenance, Source
from reader.export.targets import export_each, export_together, target_folder

__all__ = [
    "FORMATS",
    "ExportError",
    "Format",
    "Provenance",
    "Source",
    "export_each",
    "export_name",
    "export_together",
    "find_format",
    "target_folder",
    "write",
]
