"""Where facts come from, in a sentence, on a card and in the list of all sources."""

import pytest

from generator.editions.origins import card_source, origin_titles, origin_words, sources_line
from tests.builders import shipped_edition
from tests.unit.facts.written import make_facts

_STANDARD, _EASY = (shipped_edition(tag).texts for tag in ("de", "de-simple"))
_ROWS = (
    "{name: Liste, date: 2026-08-01, kind: secondary, note: '116 111, Mo–Sa 14–20 Uhr'}",
    "{name: § 1 BGB, date: 2026-08-01, kind: law, year: 1999}",
    "{name: Kreis, date: 2026-07-01, kind: official, year: 2012, note: 02541 18-0}",
    "{name: Zeitung, date: 2026-08-01, kind: press}",
)


def _status(count: int = 4, more: str = ""):
    return make_facts(f"sources: [{', '.join(_ROWS[:count])}]\n{more}").status


def test_three_names_and_the_day_make_a_sentence() -> None:
    told = sources_line(_status().sources, _STANDARD)
    assert told == "Angaben von: Kreis (Text von 2012); Gesetz; Zeitung und andere, gesehen am 1. August 2026"
    assert sources_line(_status(1).sources, _STANDARD) == "Angaben von: Liste, gesehen am 1. August 2026"
    assert sources_line(make_facts("").status.sources, _STANDARD) == ""


def test_easy_language_names_each_on_a_line_of_its_own() -> None:
    assert sources_line(_status(3).sources, _EASY).splitlines() == [
        "Wir haben am 1. August 2026 diese Texte gelesen:",
        "ein Text von: Kreis, aus dem Jahr 2012",
        "Text aus dem Gesetz",
        "ein Text von: Liste",
    ]
    assert sources_line(_status(4).sources, _EASY).splitlines()[-1] == "und andere Texte"


def test_a_card_has_one_name_or_in_easy_language_the_day_alone() -> None:
    assert card_source(_status(), _STANDARD) == "Angaben von: Kreis (Text von 2012) und andere, 1. August 2026"
    assert card_source(_status(1), _EASY) == "Wir haben das am 1. August 2026 gelesen."


@pytest.mark.parametrize("more", ["example: yes", "verified: {date: 2026-08-01, by: Eva}"])
def test_a_card_of_what_is_invented_or_confirmed_names_none(more: str) -> None:
    assert card_source(_status(1, more), _STANDARD) == ""


def test_each_source_says_its_year_and_its_day_where_they_are_others() -> None:
    sources = _status().sources
    assert [origin_words(origin, sources, _STANDARD) for origin in sources.origins] == [
        " (von anderen gesammelt): 116 111, Mo–Sa 14–20 Uhr",
        " (Gesetz, Text von 1999)",
        " (vom Anbieter selbst, Text von 2012, gesehen am 1. Juli 2026): 02541 18-0",
        " (aus der Presse)",
    ]


def test_easy_language_has_no_signs_of_statutes_and_no_brackets() -> None:
    sources = _status(3).sources
    assert list(origin_titles(sources, _STANDARD)) == ["Liste", "§ 1 BGB", "Kreis"]
    assert list(origin_titles(sources, _EASY)) == ["Liste", "Text aus dem Gesetz", "Kreis"]
    assert [origin_words(origin, sources, _EASY) for origin in sources.origins] == [
        ", von anderen gesammelt",
        ", Text von 1999",
        ", vom Anbieter selbst, Text von 2012, gelesen am 1. Juli 2026",
    ]


def test_several_laws_are_told_apart_by_a_number() -> None:
    laws = make_facts("sources: [{name: § 1, date: 2026-08-01, kind: law}, {name: § 2, date: 2026-08-01, kind: law}]")
    assert list(origin_titles(laws.status.sources, _EASY)) == ["Gesetz 1", "Gesetz 2"]
    assert origin_words(laws.status.sources.origins[0], laws.status.sources, _EASY) == ""
