"""Districts of towns: what editors write by mistake, and what places may call their town."""

import pytest

from generator.checks import run_checks
from generator.problems import Level
from tests.builders import OFFER, SITE, read_catalog, write_site

TOWNS = SITE["content/municipalities.yml"]
CODES = ("E361", "E362", "E363", "W364")


@pytest.fixture
def found(tmp_path):
    """Findings with these codes where Adorf and Bestadt have these districts, and an offer of Adorf this place."""

    def find(codes, adorf, bestadt="[]", place=""):
        towns = TOWNS.replace("name: Adorf,", f"name: Adorf, districts: {adorf},")
        towns = towns.replace("name: Bestadt,", f"name: Bestadt, districts: {bestadt},")
        offer = f"{OFFER}locations: [{{{place}}}]\n" if place else OFFER
        write_site(tmp_path, {"content/municipalities.yml": towns, "content/offers/adorf/krabbelgruppe.yml": offer})
        catalog, problems = read_catalog(tmp_path)
        assert problems == []
        return [problem for problem in run_checks(catalog) if problem.code in codes]

    return find


@pytest.mark.parametrize(
    ("districts", "code", "words"),
    [
        ("[{name: Hinten}, {name: Vorn}, {name: hinten}]", "E361", "Der Ortsteil „hinten“ steht bei Adorf zweimal."),
        ("[{name: Hinten}, {name: Vorn}, {name: Hinten (Adorf)}]", "E361", "„Hinten (Adorf)“ steht bei Adorf zweimal."),
        ("[{name: Hinten}, {name: Vorn}, {name: BESTADT}]", "E362", "Bestadt ist selbst eine Kommune"),
        ("[{name: Hinten}, {name: Vorn}, {name: Adorf}]", "W364", "Adorf ist der Ort selbst"),
        ('[{name: Hinten}, {name: Vorn}, {name: "Links, Rechts"}]', "E363", "Bitte jeden in eine eigene Zeile"),
        ("[{name: Hinten}, {name: Vorn}, {name: Links und Rechts}]", "E363", "Bitte jeden in eine eigene Zeile"),
        ("[{name: Hinten}, {name: Vorn}, {name: Adorf-Mitte}]", None, ""),
        ("[{name: Hinten}, {name: Vorn}, {name: Lette (Adorf/Bestadt)}]", None, ""),
    ],
)
def test_names_that_are_none_of_a_district(found, districts, code, words):
    problems = found(CODES, districts)
    assert [problem.code for problem in problems] == ([code] if code else [])
    for problem in problems:
        assert words in problem.message and problem.level is (Level.WARNING if code == "W364" else Level.ERROR)
        assert (problem.path, problem.line, problem.field) == ("content/municipalities.yml", 1, "districts.2.name")


def test_two_towns_may_have_a_district_of_one_name(found):
    assert found(CODES, "[{name: Lette}]", "[{name: Lette}]") == []


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("municipality: adorf, city: Hinten", None),
        ("municipality: adorf, city: 10115 Adorf-Hinten", None),
        ("municipality: adorf, city: OT Hinten", None),
        ("city: Hinten", None),
        ("municipality: adorf, city: Drüben", "W334"),
        ("municipality: adorf, city: Ortsteil Drüben", "W334"),
        ("municipality: adorf, city: Drüben (bei Bestadt)", "W334"),
        ("city: Drüben", "W335"),
        ("municipality: adorf, city: Lette", None),
        ("city: Lette", None),
        ("municipality: adorf, postal_code: '10119'", None),
        ("municipality: adorf, postal_code: '10121'", "W306"),
        ("city: Hinten, postal_code: '10121'", "W306"),
        ("municipality: adorf, city: Drüben, visibility: hidden", None),
    ],
)
def test_a_place_may_have_the_name_and_the_postcode_of_a_district(found, place, code):
    adorf = "[{name: Hinten, postal_codes: ['10119']}, {name: Lette}]"
    bestadt = "[{name: Drüben, postal_codes: ['10121']}, {name: Lette}]"
    problems = found(("W306", "W334", "W335"), adorf, bestadt, f"name: Haus, {place}")
    assert [problem.code for problem in problems] == ([code] if code else [])


def test_messages_name_district_and_town(found):
    bestadt = "[{name: Drüben, postal_codes: ['10121']}]"
    (problem,) = found(("W334",), "[]", bestadt, "municipality: adorf, city: Bestadt-Drüben")
    assert "steht hier Bestadt, als Kommune" in problem.message
    (problem,) = found(("W334",), "[]", bestadt, "municipality: adorf, city: Drüben")
    assert "steht hier Drüben (Bestadt), als Kommune (municipality) Adorf." in problem.message
    (problem,) = found(("W306",), "[]", bestadt, "municipality: adorf, postal_code: '10121'")
    assert "10121 gehört zu Bestadt. In Adorf gilt 10115." in problem.message


def test_a_district_that_a_hidden_place_names_stays_in_its_own_town(tmp_path):
    """What another text says of the house in Adorf is about it, though the place names the district alone."""
    hidden = "locations: [{name: Villa Rosa, street: Amselweg 7, city: Hinten, visibility: hidden}]\n"
    texts = {
        "content/offers/adorf/haus.yml": OFFER + hidden,
        "content/offers/adorf/anderes.yml": OFFER.replace("verein", "kreis") + "description: Amselweg 7 in Adorf.\n",
    }

    def told(districts):
        towns = TOWNS.replace("name: Adorf,", f"name: Adorf, districts: {districts},")
        write_site(tmp_path, {**texts, "content/municipalities.yml": towns})
        return [p.path for p in run_checks(read_catalog(tmp_path)[0]) if p.code == "E319"]

    assert told("[]") == [], "nobody can know that Hinten is in Adorf"
    assert told("[{name: Hinten}]") == ["content/offers/adorf/anderes.yml"]


def test_the_list_of_districts_tells_nothing_of_a_hidden_place_there(tmp_path):
    hidden = "locations: [{name: Hinten, street: Hinten 7, city: Hinten, visibility: hidden}]\n"
    towns = TOWNS.replace("name: Adorf,", "name: Adorf, districts: [{name: Hinten}],")
    write_site(tmp_path, {"content/offers/adorf/haus.yml": OFFER + hidden, "content/municipalities.yml": towns})
    assert [p for p in run_checks(read_catalog(tmp_path)[0]) if p.code == "E319"] == []
