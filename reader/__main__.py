"""`python -m reader` is the command `reader`."""

from reader.start import main

main()
