"""E319 can't be turned off: so it must not cry where nothing is told, and must hear what is told far away."""

import pytest

from generator.checks import hidden_places
from tests.builders import OFFER, read_catalog, write_site

_HIDING = OFFER.replace("Krabbelgruppe Sonnenschein", "Schutz und Rat")
_BAHNHOF = "street: Bahnhofstraße 1, municipality: adorf"


def told(tmp_path, place, more="", **files):
    """The files in which a hidden place is told."""
    offer = f"{_HIDING}locations: [{{visibility: hidden, {place}}}]\n{more}"
    write_site(tmp_path, {"content/offers/adorf/schutz.yml": offer, **files})
    return [problem.path for problem in hidden_places.check(read_catalog(tmp_path)[0])]


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("name: Geheime Adresse", "Das Haus hat eine geheime Adresse."),
        ("street: geheim", "Die Adresse ist geheim."),
        ("street: (geheim)", "Die Adresse ist (geheim)."),
        ("name: Frauenhaus", "Im Frauenhaus finden Sie Schutz."),
        ("name: Alte Schule", "Wir treffen uns vor der alten Schule."),
        ("street: An der Schule 5", "Wir helfen an der Schule."),
        ("street: Am Bahnhof 3", "Wir treffen uns am Bahnhof."),
        ("street: Markt 3", "Wir gehen auf den Markt."),
    ],
)
def test_words_that_lead_nowhere(tmp_path, place, text):
    assert told(tmp_path, place, f"description: {text}\n", **{"content/pages/about.md": f"# Wir\n\n{text}\n"}) == []


@pytest.mark.parametrize(
    ("place", "text"),
    [
        ("street: An der Schule 5", "Wir helfen an der Schule 5."),
        ("street: Am Bahnhof 3", "Das Haus am Bahnhof Nr. 3 ist es nicht, sondern am Bahnhof 3."),
        ('street: "Haus 2, Amselweg 7"', "Im Amselweg 7 ist Platz."),
        ("street: Sankt-Josef-Straße 4", "Unser Haus: St.-Josef-Str. 4"),
        ("name: Villa Frauenhaus", "Das ist die Villa Frauenhaus."),
    ],
)
def test_words_that_lead_there(tmp_path, place, text):
    assert told(tmp_path, place, f'description: "{text}"\n') == ["content/offers/adorf/schutz.yml"]


@pytest.mark.parametrize(
    ("page", "is_told"),
    [
        ("# Wir\n\nKreis, Markt 3, Bestadt\n\nFrauenhaus: Bahnhofstraße 1\n", True),
        ("# Wir\n\nFrauenhaus: Bahnhofstraße 1, Adorf\n", True),
        ("# Wir\n\nBahnhofstraße 1, Bestadt\n", False),
        ("# Wir\n\nBahnhofstraße 1\n10117 Bestadt\n", False),
        ("# Wir\n\nBahnhofstraße 12\n", False),
    ],
)
def test_a_street_that_other_towns_have_too(tmp_path, page, is_told):
    open_place = (
        OFFER.replace("verein", "kreis") + "locations: [{name: Amt, street: Bahnhofstraße 1, municipality: bestadt}]\n"
    )
    files = {"content/pages/about.md": page, "content/offers/bestadt/amt.yml": open_place}
    assert told(tmp_path, _BAHNHOF, **files) == (["content/pages/about.md"] if is_told else [])


def test_a_map_on_a_written_page_tells_the_spot(tmp_path):
    page = "# Wir\n\n[Karte](https://www.openstreetmap.org/#map=19/52.53123/13.38456)\n"
    place = "latitude: 52.53123, longitude: 13.38456"
    assert told(tmp_path, place, **{"content/pages/about.md": page}) == ["content/pages/about.md"]


@pytest.mark.parametrize("street", ["[x]", "{a: b}", '", x"', '"(x), Weg"'])
def test_no_street_ends_a_check(tmp_path, street):
    assert told(tmp_path, f"street: {street}, municipality: {{a: b}}") == []
