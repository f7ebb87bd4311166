"""How to reach somebody: what stands on the page, and where it leads."""

from typing import Any

import pytest

from generator.facts.contact import Channels
from generator.model.notes import Note
from generator.render.parts.contact import Reach, offer_contact, site_contact
from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen

_LONG = "https://www.beispiel.example/ein/sehr/langer/weg/zu/einer/seite/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    own = SITE["site_config.yml"].replace(
        "{email: info@example.org}", "{phone: 030 23125 000, form: https://f.example/}"
    )
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "site_config.yml": own,
            "content/providers/kreis.yml": (
                "name: Kreis Beispiel\nkind: public\nphones: [{number: '112'}, {number: 030 23125 000, note: Zentrale}]\n"
                "email: kreis@example.org\n"
            ),
            "content/providers/haus.yml": (
                f"name: Haus\nkind: association\nstreet: Weg 1\npostal_code: '10115'\ncity: Adorf\nwebsite: {_LONG}\n"
            ),
            "content/providers/erfunden.yml": "name: Erfunden\nkind: association\nstreet: Weg 2\ncity: Adorf\nexample: yes\n",
            "content/providers/netz.yml": "name: Netz\nkind: association\nwebsite: https://www.netz.example/\ncity: Adorf\n",
        },
    )


def _reach(site: Seen, route: str) -> Any:
    return site.view(route).contact  # type: ignore[attr-defined]


def test_a_provider_has_its_address_and_a_map(site: Seen) -> None:
    found = _reach(site, "anbieter/haus/")
    assert (found.name, found.address) == ("Haus", ("Weg 1", "10115 Adorf"))
    assert (found.map.title, found.map.href.partition("?")[0]) == (
        "Karte und Weg, öffnet OpenStreetMap",
        "https://www.openstreetmap.org/directions",
    )
    assert (found.email, found.form, found.phones, found.unknown) == (None, None, (), "")
    assert (found.department, found.person) == ("", "")
    town_only = _reach(site, "anbieter/netz/")
    assert (town_only.address, town_only.map) == (("Adorf",), None)
    invented = _reach(site, "anbieter/erfunden/")
    assert (invented.address, invented.map) == (("Weg 2", "Adorf"), None)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://www.netz.example/", "netz.example"),
        ("http://netz.example/a", "netz.example/a"),
        (_LONG, "beispiel.example"),
        ("https://a.example/" + "b" * 30, "a.example/" + "b" * 30),
        ("https://a.example/" + "b" * 31, "a.example"),
        ("https://a.example/?u=https://b.example", "a.example/?u=https://b.example"),
    ],
)
def test_an_address_of_the_web_is_shown_short(site: Seen, url: str, shown: str) -> None:
    found = offer_contact(Channels((), "", url), None, site.context("angebote/krabbelgruppe/"))
    assert found.website is not None and (found.website.title, found.website.href) == (shown, url)


def test_an_offer_has_its_own_ways(site: Seen) -> None:
    context = site.context("angebote/krabbelgruppe/")
    found = offer_contact(
        Channels((), "a@example.org", "", "https://f.example/", Note(text="Amt 5"), "Eva"), None, context
    )
    assert (found.name, found.department, found.person, found.address, found.map) == ("", "Amt 5", "Eva", (), None)
    assert found.email is not None and (found.email.title, found.email.href) == (
        "a@example.org",
        "mailto:a@example.org",
    )
    assert found.form is not None and found.form.href == "https://f.example/" and found.form.title
    assert (found.website, found.unknown) == (None, "")
    nothing = offer_contact(Channels((), "", ""), site.published.providers["haus"], context)
    assert (nothing.name, nothing.email, nothing.form) == ("Haus", None, None)
    assert nothing.unknown == context.texts.contact_unknown
    assert [(way.title, way.href) for way in nothing.ways_on] == [("Kreis Beispiel", "tel:+493023125000")]
    assert offer_contact(Channels((), "", ""), None, context, has_office=True).ways_on == ()


def _own(site: Seen) -> Reach:
    found = site_contact(site.context(""))
    assert found is not None
    return found


def test_the_sites_own_ways_come_before_its_publishers(site: Seen) -> None:
    found = _own(site)
    assert [(link.href, link.note) for link in found.phones] == [("tel:+493023125000", "Zentrale")]
    assert found.email is not None and found.email.title == "kreis@example.org"
    assert found.form is not None and found.form.href == "https://f.example/"
    assert (found.unknown, found.name) == ("", "Kreis Beispiel")


def test_without_settings_the_publisher_is_reached(tmp_path_factory: pytest.TempPathFactory) -> None:
    text = SITE["site_config.yml"].replace("contact: {email: info@example.org}\n", "")
    bare = Seen(tmp_path_factory.mktemp("bare"), {"site_config.yml": text})
    assert [link.href for link in _own(bare).phones] == ["tel:+492541180"]
    silent = Seen(
        tmp_path_factory.mktemp("silent"),
        {"site_config.yml": text, "content/providers/kreis.yml": "name: Kreis Beispiel\nkind: public\n"},
    )
    assert _own(silent).unknown == silent.context("").texts.contact_unknown


@pytest.mark.parametrize("route", ["anbieter/verein/", "leicht/anbieter/verein/"])
def test_a_provider_without_ways_says_whether_its_offers_have_them(
    tmp_path_factory: pytest.TempPathFactory, route: str
) -> None:
    silent = {"content/providers/verein.yml": "name: Verein\n"}
    told = Seen(tmp_path_factory.mktemp("told"), silent)
    assert _reach(told, route).unknown == told.context(route).texts.contact_with_offers
    offers = {
        name: text.replace("  email: info@adorf.de", "  person: Eva")
        for name, text in SITE.items()
        if "/offers/" in name
    }
    offers["content/offers/all/notruf.yml"] = SITE["content/offers/all/notruf.yml"].replace(
        "provider: verein", "provider: kreis"
    )
    untold = Seen(tmp_path_factory.mktemp("untold"), {**silent, **offers})
    assert _reach(untold, route).unknown == untold.context(route).texts.contact_unknown


def test_an_offer_of_the_page_names_its_provider(site: Seen) -> None:
    assert OFFER and _reach(site, "angebote/krabbelgruppe/").name == "Verein Adorf"
