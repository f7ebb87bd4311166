"""Long words and their parts."""

from itertools import pairwise

import pytest

from generator.checker.compounds import has_two_nouns, join_parts, split_by_list, split_by_parts
from generator.checker.lists import read_lines, read_words


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Krankenversicherung", ("Kranken", "versicherung")),
        ("Krankenversicherungen", ("Kranken", "versicherungen")),
        ("Schreibtisch", ()),
    ],
)
def test_the_countys_list_knows_words_in_every_ending(word: str, parts: tuple[str, ...]) -> None:
    assert split_by_list(word) == parts


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Teilhabe", ("Teil", "habe")),
        ("Plattform", ("Plattform",)),
        ("Vollmacht", ("Vollmacht",)),
        ("Teilnahmegebühr", ("Teilnahme", "gebühr")),
        ("Amerikanischen", ("Amerikanischen",)),
    ],
)
def test_a_particle_is_a_part_only_where_it_is_a_noun_too(word: str, parts: tuple[str, ...]) -> None:
    assert split_by_parts(word) == parts


def test_parts_are_joined_as_the_site_wants_it() -> None:
    assert join_parts(("Jugend", "amt"), "-") == "Jugend-Amt"
    assert join_parts(("Jugend", "amt"), "·") == "Jugend·amt"


def test_a_word_of_one_noun_and_a_modifier_is_no_compound() -> None:
    assert has_two_nouns(("Schul", "tasche"))
    assert not has_two_nouns(("Neu", "orientierung"))


@pytest.mark.parametrize(
    "word",
    [
        "Geburts-urkunde",
        "Hurraki-programm",
        "Kinder-wagen",
        "Schul-anfang",
        "Sprech-stunde",
        "Wohn-geld-antrag",
        "Familien-kasse",
        "Tages-mutter",
        "Eltern-zeit",
        "Spiel-platz",
        "Beratungs-stelle",
        "Jugend-amt",
        "Krabbel-gruppe",
        "Schwimm-kurs",
        "Groß-eltern",
        "Auto-sitz",
        "Gesundheits-amt",
        "Kinder-betreuungs-kosten",
        "Haus-aufgaben-hilfe",
        "Abend-essen",
        "Eis-kaffee",
        "Fahr-karte",
        "Lese-pate",
        "Bahnhof-straße",
        "Zucker-fest",
        "Ausländer-behörde",
        "Senioren-treffen",
        "Kita-platz",
        "Schreib-maschine",
        "Alten-heim",
        "Kuchen-essen",
        "Kinder-lachen",
        "Abc-gruppe",
        "Adorf-projekt",
        "Hilfs-kraft",
        "Erd-beere",
        "Angebots-zeichen",
        "Mannschafts-führer",
        "Netzwerk-karten",
        "Bus-fahren",
        "Kreis-verwaltung",
        "Einkommens-grenze",
        "Baby-schwimmen",
        "Hurr-programm",
    ],
)
def test_a_long_word_is_cut_between_its_parts(word: str) -> None:
    assert "-".join(split_by_parts(word.replace("-", ""))) == word


@pytest.mark.parametrize(
    "word",
    [
        "Hurrakifest",
        "Hurprogramm",
        "Netzwerkerin",
        "Freizeit",
        "Alleinerziehende",
        "Überweisung",
        "Zusammenarbeit",
        "Xyzprogramm",
        "Bücherei",
        "Lehrerin",
        "Mitarbeiter",
    ],
)
def test_a_word_without_two_parts_stays_whole(word: str) -> None:
    assert split_by_parts(word) == (word,)


def test_the_countys_list_does_not_care_for_capitals_and_knows_only_its_words() -> None:
    assert split_by_list("KITAPLATZ") == ("KITA", "PLATZ")
    assert split_by_list("Kitaplätze") == () and split_by_list("Kitaplatzx") == ()
    assert split_by_list("Kinderbetreuungskosten") == ("Kinder", "betreuungs", "kosten")


def test_parts_with_capitals_get_small_letters_after_a_dot() -> None:
    assert join_parts(("JUGEND", "AMT"), "·") == "JUGEND·amt"
    assert join_parts(("Haus",), "-") == "Haus"


@pytest.mark.parametrize(
    ("parts", "are_two"),
    [(("Haus", "Tür"), True), (("kurz", "geschichte"), True), (("Selbst", "bestimmung"), False), (("Haus",), False)],
)
def test_a_modifier_is_no_noun_however_it_is_spelt(parts: tuple[str, ...], are_two: bool) -> None:
    assert has_two_nouns(parts) is are_two


def test_no_entry_of_the_list_splits_what_another_one_keeps_whole() -> None:
    """`Selbst-Hilfe` and `Selbsthilfe-Gruppe` would be two spellings of one word."""
    entries = [entry.lower().split("-") for entry in read_lines("compounds.txt")]
    whole = {part.removesuffix("s") for parts in entries for part in parts}
    pairs = [("".join(pair).removesuffix("s"), parts) for parts in entries for pair in pairwise(parts)]
    assert [parts for joined, parts in pairs if joined in whole] == []
    assert [parts for joined, parts in pairs if joined in read_words("atoms.txt")] == []
