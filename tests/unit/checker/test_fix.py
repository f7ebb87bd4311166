"""Corrections that need no thought."""

import pytest

from generator.checker import Vocabulary, find_replacements, replaced
from tests.unit.checker.passages import SITE


def _fixed(text: str, vocabulary: Vocabulary = SITE) -> str:
    return replaced(text, find_replacements(text, vocabulary))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Die Krankenversicherung zahlt.", "Die Kranken-Versicherung zahlt."),
        ("Das dauert drei Tage.", "Das dauert 3 Tage."),
        ("Das kostet dreitausend Euro.", "Das kostet 3000 Euro."),
        ("Das kostet zwanzigtausend Euro.", "Das kostet 20.000 Euro."),
        ("Es gibt z. B. Saft.", "Es gibt zum Beispiel Saft."),
        ("Z. B. am Montag.", "Zum Beispiel am Montag."),
        ("Das kostet ca. zehn Euro.", "Das kostet ungefähr 10 Euro."),
        ("Geben Sie gut acht.", "Geben Sie gut acht."),
        ("Wir spielen usw.", "Wir spielen usw."),
        ("Es gibt Saft usw.und Brot.", "Es gibt Saft usw.und Brot."),
        ("Die Beschleunigungssensoren helfen.", "Die Beschleunigungssensoren helfen."),
        ("Kinder bzw. Eltern kommen.", "Kinder bzw. Eltern kommen."),
    ],
)
def test_only_what_is_certain_is_corrected(before: str, after: str) -> None:
    assert _fixed(before) == after


def test_several_corrections_in_a_line_are_all_made() -> None:
    before = "Zu zwölf z. B. in der Krankenversicherung. Sie zahlen drei Euro."
    assert _fixed(before) == "Zu 12 zum Beispiel in der Kranken-Versicherung. Sie zahlen 3 Euro."
    assert [(before[item.start : item.end], item.rule) for item in find_replacements(before, SITE)] == [
        ("zwölf", "LS17"),
        ("z. B.", "LS14"),
        ("Krankenversicherung", "LS12"),
        ("drei", "LS17"),
    ]


def test_the_middle_dot_is_the_mark_where_the_site_says_so() -> None:
    assert _fixed("Die Krankenversicherung zahlt.", Vocabulary(mark="·")) == "Die Kranken·versicherung zahlt."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Die krankenversicherung zahlt.", "Die krankenversicherung zahlt."),
        ("Das Jugendamt hilft.", "Das Jugendamt hilft."),
        ("Der Schulanfänger.", "Der Schulanfänger."),
        ("Wir essen etc. und reden.", "Wir essen und so weiter und reden."),
        ("Wir essen usw. ", "Wir essen usw. "),
        ("Ja. Wir haben drei.", "Ja. Wir haben 3."),
        ("Wir sind acht.", "Wir sind acht."),
    ],
)
def test_what_a_person_has_to_look_at_stays(before: str, after: str) -> None:
    assert _fixed(before) == after


@pytest.mark.parametrize(
    "text",
    [
        'Das ist [hier](Geburtsurkunde.html "drei").',
        "Das ist [hier](seite_(drei).html).",
        "Das ist [hier][Geburtsurkunde].",
        "Das steht in [Geburtsurkunde].",
        "[drei]: https://example.org/drei",
        "Das ist <https://example.org/?q=z. B.>.",
        "Das steht auf https://example.org/Geburtsurkunde?drei",
        'Das ist <a href="Geburtsurkunde.html">hier</a>.',
    ],
)
def test_where_a_link_leads_stays_as_it_is(text: str) -> None:
    assert _fixed(text) == text
