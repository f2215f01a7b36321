"""The lexicon of figures: words as data, to be extended without reading code."""
