"""The county's own site: nobody can press, and no machine is told, a number that is invented."""

import re
from pathlib import Path

from generator.publication import publish
from tests.builders import read_catalog

_ROOT = Path(__file__).parents[2]
_NUMBER = re.compile(r'(?:tel:|")(\+?\d+)')
"""What a link calls, and what a machine is told."""


def test_no_page_of_any_edition_calls_an_invented_line(site_folder: Path) -> None:
    published = publish(read_catalog(_ROOT)[0])
    offers, providers = published.offers.values(), published.providers.values()
    lines = [(offer.example, phone) for offer in offers for phone in offer.contact.phones]
    lines += [(provider.example, phone) for provider in providers for phone in provider.phones]
    real = {phone.number.e164 for is_invented, phone in lines if not is_invented}
    invented = {phone.number.e164 for is_invented, phone in lines if is_invented} - real
    assert len(invented) > 50
    pages = [path.read_text(encoding="utf-8") for path in site_folder.rglob("*.html")]
    assert len(pages) > 500
    called = {number for page in pages for number in _NUMBER.findall(page)}
    assert [number for number in invented if any(found.startswith(number) for found in called)] == []
    assert any(found.startswith(number) for number in real for found in called)


def test_they_are_read_and_said_to_be_invented(site_folder: Path) -> None:
    published = publish(read_catalog(_ROOT)[0])
    shown = [offer.id for offer in published.listed if offer.example and offer.contact.phones]
    assert len(shown) > 50
    for id_ in shown:
        standard = (site_folder / "angebote" / id_ / "index.html").read_text(encoding="utf-8")
        easy = (site_folder / "leicht" / "angebote" / id_ / "index.html").read_text(encoding="utf-8")
        assert "nur ein Beispiel, bitte nicht anrufen" in standard, id_
        assert (
            "Die Telefon-Nummer ist nur ein Beispiel." in easy or "Die Telefon-Nummern sind nur Beispiele." in easy
        ), id_
