"""The state of a site: a closed list in each country, and what people write instead."""

import holidays
import pytest

from generator.model.reading import read_record
from generator.model.states import CODES, Country
from generator.source.files import RecordSource
from generator.source.nodes import Mapping
from generator.source.parser import parse

_SITE = "name: W\nurl: https://example.org/\npublisher: kreis\narea: {{name: Kreis, state: {state}}}\n{country}"


def problems_of(state: str, country: str = "") -> list[tuple[str, int, int, str]]:
    text = _SITE.format(state=state, country=f"country: {country}\n" if country else "")
    node, _ = parse(text, "site_config.yml")
    assert isinstance(node, Mapping)
    _, found = read_record(RecordSource("site_config", "site_config.yml", node, ""))
    return [(p.code, p.line, p.column, p.message) for p in found]


@pytest.mark.parametrize(
    ("written", "country", "meant"),
    [
        ("NRW", "DE", "NW"),
        ("nw", "DE", "NW"),
        ("DE-NW", "DE", "NW"),
        ("de-nw", "DE", "NW"),
        ('"05"', "DE", "NW"),
        ("Nordrhein-Westfalen", "DE", "NW"),
        ("nordrhein westfalen", "DE", "NW"),
        ("Nordrhein-Westphalen", "DE", "NW"),
        ("Niedersachen", "DE", "NI"),
        ("Baden-Würtemberg", "DE", "BW"),
        ("Freistaat Bayern", "DE", "BY"),
        ("Sachsen Anhalt", "DE", "ST"),
        ("RLP", "DE", "RP"),
        ("Wien", "AT", "9"),
        ("NÖ", "AT", "3"),
        ("Zürich", "CH", "ZH"),
        ("St.Gallen", "CH", "SG"),
    ],
)
def test_what_people_write_is_told_with_the_code(written: str, country: str, meant: str) -> None:
    ((code, line, column, message),) = problems_of(written, country)
    assert (code, line, column) == ("E225", 4, 28) and message.endswith(f"Meinten Sie {meant}?")


@pytest.mark.parametrize(
    ("written", "country", "other"), [("ZH", "", "CH"), ("Tirol", "DE", "AT"), ("Bayern", "AT", "DE")]
)
def test_a_state_of_another_country_asks_for_it(written: str, country: str, other: str) -> None:
    ((code, *_, message),) = problems_of(written, country)
    assert code == "E225" and f"country: {other}" in message


def test_anything_else_gets_the_list() -> None:
    ((code, *_, message),) = problems_of("XX")
    assert code == "E225" and "Meinten" not in message and "BW, BY, BE" in message
    ((_, *_, message),) = problems_of("XX", "AT")
    assert "9 (Wien)" in message


@pytest.mark.parametrize("country", ["DE", "AT", "CH"])
def test_every_state_of_the_library_is_one(country: Country) -> None:
    known = {code for code in getattr(holidays, country).subdivisions if " " not in code and code != "Augsburg"}
    assert known == {code for code in CODES if problems_of(f'"{code}"', country) == []}


def test_the_country_is_one_of_three() -> None:
    ((code, line, *_, message),) = problems_of("NW", "Deutschland")
    assert (code, line) == ("E217", 5) and "DE, AT, CH" in message
