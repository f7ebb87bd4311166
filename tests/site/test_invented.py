"""The county's own site: nobody can press, and no machine is told, a number that is invented."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.publication import publish
from tests.builders import read_catalog

_ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("site") / "site"
    command = ["build", "--root", str(_ROOT), "--output", str(found), "--today", "2026-11-27", "--engine", "plain"]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == 0, result.output
    return found


def test_no_page_of_any_edition_calls_an_invented_line(folder: Path) -> None:
    published = publish(read_catalog(_ROOT)[0])
    offers, providers = published.offers.values(), published.providers.values()
    lines = [(offer.example, phone) for offer in offers for phone in offer.contact.phones]
    lines += [(provider.example, phone) for provider in providers for phone in provider.phones]
    real = {phone.number.e164 for is_invented, phone in lines if not is_invented}
    invented = {phone.number.e164 for is_invented, phone in lines if is_invented} - real
    assert len(invented) > 50
    pages = [path.read_text(encoding="utf-8") for path in folder.rglob("*.html")]
    assert len(pages) > 500
    called = {number for number in invented for page in pages if f"tel:{number}" in page or f'"{number}"' in page}
    assert called == set()


def test_they_are_read_and_said_to_be_invented(folder: Path) -> None:
    published = publish(read_catalog(_ROOT)[0])
    shown = [offer.id for offer in published.listed if offer.example and offer.contact.phones]
    assert len(shown) > 50
    for id_ in shown:
        standard = (folder / "angebote" / id_ / "index.html").read_text(encoding="utf-8")
        easy = (folder / "leicht" / "angebote" / id_ / "index.html").read_text(encoding="utf-8")
        assert "erfunden, bitte nicht anrufen" in standard, id_
        assert "Die Telefon-Nummer ist erfunden." in easy, id_
