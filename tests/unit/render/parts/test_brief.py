"""The head of an offer's page: its strip of facts, and what is pressed first."""

from typing import Any

import pytest

from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen

_OWN, _SHARED = "{number: 02541 18-0}", '{number: "115"}'
_WAYS = {
    "eigene": f"{{phones: [{_OWN}], email: info@adorf.de}}",
    "geteilt-und-eigene": f"{{phones: [{_SHARED}, {_OWN}]}}",
    "geteilt-und-mail": f"{{phones: [{_SHARED}], email: info@adorf.de}}",
    "geteilt": f"{{phones: [{_SHARED}]}}",
    "formular": "{form: https://example.org/f, email: info@adorf.de}",
    "netz": "{website: https://example.org/}",
    "niemand": "{person: Eva, consent: yes}",
}


def _offer(contact: str, more: str = "") -> str:
    return OFFER.replace("contact:\n  email: info@adorf.de\n", f"contact: {contact}\n") + more


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(
        tmp_path_factory.mktemp("site"),
        {
            "site_config.yml": SITE["site_config.yml"] + "fallback: [nummer]\n",
            "content/offers/all/nummer.yml": _offer(f"{{phones: [{_SHARED}]}}").replace("[adorf]", "all"),
            "content/offers/adorf/erfunden.yml": _offer(_WAYS["eigene"].replace("02541 18-0", "030 23125 000"), "example: yes\n"),
            "content/offers/adorf/recht.yml": _offer(_WAYS["netz"], "formats: [right]\naudiences: [parents]\n"),
            **{f"content/offers/adorf/{name}.yml": _offer(contact) for name, contact in _WAYS.items()},
        },
    )  # fmt: skip


def _brief(site: Seen, name: str, folder: str = "") -> Any:
    return site.view(f"{folder}angebote/{name}/").brief  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "number", "way"),
    [
        ("eigene", "tel:+492541180", None),
        ("geteilt-und-eigene", "tel:+492541180", None),
        ("geteilt-und-mail", None, "mailto:info@adorf.de"),
        ("geteilt", "tel:115", None),
        ("nummer", "tel:115", None),
        ("formular", None, "https://example.org/f"),
        ("netz", None, "https://example.org/"),
        ("erfunden", None, "#kontakt"),
        ("niemand", None, "#kontakt"),
    ],
)
def test_one_way_is_pressed_first(site: Seen, name: str, number: str | None, way: str | None) -> None:
    for folder in ("", "leicht/"):
        found = _brief(site, name, folder)
        assert (found.call and found.call.href, found.way and found.way.href) == (number, way)


def test_easy_pages_warn_before_a_way_into_hard_language(site: Seen) -> None:
    for name, is_warned in (("netz", True), ("formular", True), ("geteilt-und-mail", False)):
        assert bool(_brief(site, name, "leicht/").way.warning) == is_warned
        assert not _brief(site, name).way.warning


def test_four_facts_say_so_where_they_are_not_known(site: Seen) -> None:
    found = _brief(site, "eigene").facts
    assert [(fact.key, fact.title, fact.html, fact.known) for fact in found] == [
        ("when", "Wann", "nicht bekannt", False),
        ("where", "Wo", "nicht bekannt", False),
        ("who", "Für wen", "nicht bekannt", False),
        ("cost", "Kosten", "nicht bekannt", False),
    ]


def test_a_right_has_no_time_and_no_price_but_somebody_who_grants_it(site: Seen) -> None:
    found = _brief(site, "recht").facts
    assert [(fact.key, fact.html) for fact in found] == [("where", "Verein Adorf"), ("who", "Eltern")]
    told = {"": ["Verein Adorf", "Für Menschen aus: Adorf"], "leicht/": ["Fragen Sie hier:", "Verein Adorf"]}
    for folder, words in told.items():
        (where,) = (fact for fact in site.view(f"{folder}angebote/recht/").facts if fact.key == "where")  # type: ignore[attr-defined]
        assert where.known and [*where.rows, *(item.html or item.items[0] for item in where.items)][:2] == words
