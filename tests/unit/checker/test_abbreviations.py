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


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("Usw. kommt.", "Und so weiter"),
        ("„Usw. kommt.", "Und so weiter"),
        ("Das ist Usw. hier.", "und so weiter"),
        ("usw. kommt.", "und so weiter"),
        ("Wir kommen Mo. 9 Uhr.", "Montag"),
        ("Wir kommen Mo., Di.", "Montag"),
        ("Die Hauptstr. ist lang.", "Hauptstraße"),
        ("Die Haupt-Str. ist lang.", "Haupt-Straße"),
        ("Das kostet ca 5 Euro.", "ungefähr"),
        ("Das ist z.  B. so.", None),
        ("Das ist im Café.", None),
        ("Das ist eine Art. 5 Leute.", "Artikel"),
    ],
)
def test_the_words_in_full_fit_the_sentence(text: str, full: str | None) -> None:
    assert next((found.full for found in find_abbreviations(text)), None) == full


def test_where_a_short_form_stands_and_whether_it_has_one_meaning() -> None:
    text = "Kinder bzw. Eltern usw. kommen."
    assert [(found.start, found.is_certain) for found in find_abbreviations(text)] == [(7, False), (19, True)]
    (street,) = find_abbreviations("In der Goethestr. 5.")
    assert (street.start, street.is_certain) == (7, True)


@pytest.mark.parametrize("text", ["Wir warten min. heute.", "Mo. Das ist mein Name.", "mo. bis fr.", "So ist es."])
def test_letters_without_what_makes_them_short_forms(text: str) -> None:
    assert [found.text for found in find_abbreviations(text) if found.text.lower() in {"mo.", "so."}] == []


def test_a_word_at_the_end_of_a_line_with_spaces_stays() -> None:
    assert _found("Das ist eine Art. ") == []


def test_the_longest_short_form_is_found() -> None:
    assert [found.text for found in find_abbreviations("Das geht ggfs. und i. H. v. allem.")] == ["ggfs.", "i. H. v."]
