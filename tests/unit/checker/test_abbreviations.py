"""Short forms."""

import pytest

from generator.checker.abbreviations import find_abbreviations


def _found(text: str) -> list[tuple[str, str]]:
    return [(found.text, found.full) for found in find_abbreviations(text)]


@pytest.mark.parametrize(
    ("text", "short", "full"),
    [
        ("Es gibt Saft usw.und Brot.", "usw.", "und so weiter"),
        ("Hr.Meyer hilft.", "Hr.", "Herr"),
        ("Das kostet ca. 5 Euro.", "ca.", "ungefähr"),
        ("Das ist z.B. am Montag.", "z.B.", "zum Beispiel"),
        ("Das ist zB am Montag.", "zB", "zum Beispiel"),
        ("Z. B. am Montag.", "Z. B.", "Zum Beispiel"),
        ("Mo. bis Fr. ist auf.", "Mo.", "Montag"),
        ("Wir sind in der Goethestr. 5.", "Goethestr.", "Goethestraße"),
    ],
)
def test_a_short_form_is_found_as_a_whole(text: str, short: str, full: str) -> None:
    assert (short, full) in _found(text)


@pytest.mark.parametrize(
    "text", ["So. Das ist alles.", "Das ist eine Art.", "Die Zebras.", "Schreiben Sie an hr@example.org"]
)
def test_other_words_stay(text: str) -> None:
    assert _found(text) == []
