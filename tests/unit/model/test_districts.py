"""Districts: what people call them, and what messages show where somebody writes them in another way."""

import pytest
from pydantic import ValidationError

from generator.model.districts import District
from generator.model.records import Municipality
from generator.model.town_names import town_names
from tests.builders import SITE, read_catalog, write_site

TOWNS = SITE["content/municipalities.yml"]


def town(id_, *districts, codes=()):
    return Municipality.model_validate({"id": id_, "name": id_.title(), "districts": districts, "postal_codes": codes})


@pytest.mark.parametrize(
    ("name", "spoken"),
    [("Lette", "Lette"), ("Lette (Coesfeld)", "Lette"), ("Süd-Dorf", "Süd-Dorf"), ("(neu)", "(neu)")],
)
def test_a_district_is_called_without_what_tells_it_apart(name, spoken):
    assert District(name=name).spoken == spoken


def test_a_town_has_none_unless_somebody_says_so():
    assert (town("adorf").districts, town("adorf").known_codes) == ((), ())


def test_the_postcodes_of_districts_are_known_for_the_town():
    found = town("adorf", {"name": "A", "postal_codes": ["10119", "10115"]}, {"name": "B"}, codes=["10115"])
    assert found.known_codes == ("10115", "10119")


def test_every_name_of_a_town():
    towns = [town("adorf", {"name": "Lette (A)"}, {"name": "BESTADT"}), town("bestadt", {"name": "Lette"})]
    assert [(name, found.id) for name, found in town_names(towns)] == [
        ("Adorf", "adorf"),
        ("Lette", "adorf"),
        ("Bestadt", "bestadt"),
        ("Lette", "bestadt"),
    ]


@pytest.mark.parametrize("wrong", [{}, {"name": ""}, {"name": "A", "postal_codes": ["123"]}, {"name": "A", "plz": "1"}])
def test_a_district_needs_a_name(wrong):
    with pytest.raises(ValidationError):
        District.model_validate(wrong)


@pytest.mark.parametrize(
    "written", ["[Hinten, Vorn]", "Hinten", "[{name: Hinten, plz: 10115}]", "[{postal_codes: ['10115']}]"]
)
def test_messages_show_how_districts_are_written(tmp_path, written):
    towns = TOWNS.replace("name: Adorf,", f"name: Adorf, districts: {written},")
    problems = read_catalog(write_site(tmp_path, {"content/municipalities.yml": towns}))[1]
    assert problems and all(problem.code.startswith("E2") for problem in problems)
    assert any("name" in problem.message for problem in problems), problems
