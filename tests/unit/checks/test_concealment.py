"""No message tells what a place hides: not of its own file, and not of one that tells it."""

import re
from pathlib import Path

import pytest

from generator.pipeline import prepare
from generator.problems import Counts, Problem
from generator.reporters import REPORTERS
from generator.reporters.result import Result
from tests.builders import OFFER, TODAY, write_site

PLACE = (
    "{name: Villa Rosenhag, street: Amselweg 7, postal_code: '10117', municipality: adorf, latitude: 52.93123, "
    "longitude: 13.98456, transport: Bus bis Eulenplatz, visibility: hidden}"
)
SECRET = re.compile("rosenhag|amsel|10117|52.9|13.98|eulen|bestadt", re.IGNORECASE)
HAUS = "content/offers/all/haus.yml"
OWN = OFFER.replace("[adorf]", "all")


def problems_of(root: Path, files: dict[str, str]) -> tuple[Problem, ...]:
    return prepare(write_site(root, files), TODAY).problems


CASES = {
    "another town's postcode, a position far away": f"locations: [{PLACE}]",
    "a postcode that is none": f"locations: [{PLACE.replace('10117', '10117x')}]",
    "a number that is none": f"locations: [{PLACE.replace('52.93123', '52.93123 Grad')}]",
    "outside of the country": f"locations: [{PLACE.replace('13.98456', '113.98456')}]",
    "a time at another place": f"locations: [{PLACE}]\ntimes: [{{kind: date, date: 2026-12-24, from: '9:00', location: Villa}}]",
    "a time at the place in another spelling": f"locations: [{PLACE}]\ntimes: [{{kind: date, date: 2026-12-24, from: '9:00', location: villa rosenhag}}]",
    "a comment that cuts short": "locations:\n  - visibility: hidden\n    street: Amselweg 7 #2\n    name: Villa Rosenhag #1",
    "a text that tells": f"locations: [{PLACE}]\neasy: {{text: [Wir sind in der VILLA ROSENHAG im Amselweggarten am Amselweg.]}}",
    "a keyword as an id": f"locations: [{PLACE}]\nnext: [villa-rosenhag]\nprogrammes: [Amselweg 7]",
    "an unknown language": f"locations: [{PLACE}]\nlanguages: [Villa Rosenhag]",
    "a broken file": f"locations: [{PLACE}\nkeywords: [a]",
    "a value that is none": f"locations: [{PLACE.replace('hidden', 'hidden, wheelchair: Amselweg 7')}]",
    "an address as a link": f"locations: [{PLACE}]\ndescription: '[Karte](Amselweg 7)'",
    "an example of the right form": f"locations: [{PLACE}]\nkeywords: [a]\neasy: {{text: [{{list: Amselweg}}]}}",
    "a bracket before it in a broken file": "locations:\n  - visibility: hidden\n    name:[ Villa Rosenhag\n    street: A",
    "a comment for a value in a broken file": "locations:\n  - visibility: hidden\n    longitude:# 13.98456\n    street: A",
    "the way there in a broken file": "locations:\n  - visibility: hidden\n    transport:Bus bis Eulenplatz\n    street: A",
    "a text that begins with a sign": f"locations: [{PLACE.replace('Amselweg 7', '!Amselweg 7')}]",
    "an anchor": f"locations: [{PLACE.replace('Amselweg 7', '&Amselweg 7')}]",
    "a reference": f"locations: [{PLACE.replace('Amselweg 7', '*Amselweg')}]",
    "a field of that name": f"locations: [{PLACE}]\nvilla rosenhag: ja",
}


@pytest.mark.parametrize("more", CASES.values(), ids=CASES)
def test_no_message_of_its_own_file_tells_it(tmp_path: Path, more: str) -> None:
    found = [p for p in problems_of(tmp_path, {HAUS: f"{OWN}{more}\n"}) if p.path == HAUS]
    assert found
    for form in REPORTERS.values():
        printed = form(Result(tuple(found), Counts()))
        assert not SECRET.search(str(printed)), form


def test_nor_does_one_of_another_file_that_tells_it(tmp_path: Path) -> None:
    files = {
        HAUS: f"{OWN}locations: [{PLACE}]\n",
        "content/pages/imprint.easy.md": "# Impressum\n\nWir sind in der VILLA ROSENHAG.\nWir sind, weil Amselweg 7.\n",
        "content/offers/adorf/krabbelgruppe.yml": f"{OFFER}next: [Amselweg 7]\nkeywords: [Amselweg 7]\n",
    }
    found = [p for p in problems_of(tmp_path, files) if p.path != HAUS]
    assert {p.code for p in found} >= {"E319", "E202"}
    assert not [p for p in found if SECRET.search(p.message + p.suggestion + p.words)]


def test_nor_where_the_settings_cannot_be_read(tmp_path: Path) -> None:
    more = CASES["a postcode that is none"]
    found = problems_of(tmp_path, {HAUS: f"{OWN}{more}\n", "site_config.yml": "name: a\n"})
    assert [p.code for p in found if p.path == HAUS] == ["E204"]
    assert not SECRET.search("".join(p.message for p in found))


def test_other_messages_stay_as_they_are(tmp_path: Path) -> None:
    files = {
        HAUS: f"{OWN}locations: [{PLACE}]\n",
        "content/offers/adorf/krabbelgruppe.yml": f"{OFFER}next: [gibt-es-nicht]\n",
    }
    (found,) = (p for p in problems_of(tmp_path, files) if p.code == "E301")
    assert "„gibt-es-nicht“" in found.message
