from reader.characters import clean_characters, strip_blank


def test_characters() -> None:
    assert clean_characters("a\r\nb\rc\x1b[0m\u202e\x85\ud800\td") == "a\nb\nc[0m\td"
    assert strip_blank("\u3000\u200b甲 乙\xa0\ufeff") == "甲 乙"
