"""An easy text that asks to call: the number stands below the sentence, once."""

from typing import Any

import pytest

from tests.builders import OFFER
from tests.unit.render.seen import Seen

_PHONE = OFFER.replace("  email: info@adorf.de", '  phones: [{number: "110"}, {number: "112"}]')
_TEXTS = {
    "hier": "[Haben Sie Angst?, Rufen Sie hier an., Rufen Sie hier an.]",
    "name": "[Rufen Sie beim Verein an.]",
    "andere": "[Rufen Sie die Firma an.]",
    "selbst": "[Rufen Sie hier an., Die Nummer ist 110.]",
    "nummer": '["Rufen Sie an: 110"]',
    "helfer": "[Das kostet 110 Euro., Rufen Sie sofort die 112 an., Fertig.]",
    "liste": "[{list: [Rufen Sie hier an.]}]",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    offers = {id_: f"{_PHONE}easy: {{text: {text}}}\n" for id_, text in _TEXTS.items()}
    offers["erfunden"] = offers["hier"] + "example: yes\n"
    offers["stumm"] = f"{OFFER}easy: {{text: {_TEXTS['hier']}}}\n"
    changes: dict[str, str | None] = {f"content/offers/adorf/{id_}.yml": text for id_, text in offers.items()}
    return Seen(tmp_path_factory.mktemp("calls"), changes)


def _text(site: Seen, id_: str) -> list[str]:
    view: Any = site.view(f"leicht/angebote/{id_}/")
    return [str(item.html) for item in view.text]


def test_below_the_first_sentence_that_asks(site: Seen) -> None:
    number = 'Das ist die Telefon-Nummer: <a href="tel:110">110</a>'
    assert _text(site, "hier") == ["Haben Sie Angst?", "Rufen Sie hier an.", number, "Rufen Sie hier an."]
    assert _text(site, "name") == ["Rufen Sie beim Verein an.", number]


def test_a_number_that_the_text_tells_itself_is_a_link_too(site: Seen) -> None:
    own, emergency = '<a href="tel:110">110</a>', '<a href="tel:112">112</a>'
    assert _text(site, "selbst") == ["Rufen Sie hier an.", f"Die Nummer ist {own}."]
    assert _text(site, "nummer") == [f"Rufen Sie an: {own}"]
    assert _text(site, "helfer") == ["Das kostet 110 Euro.", f"Rufen Sie sofort die {emergency} an.", "Fertig."]


@pytest.mark.parametrize("id_", ["andere", "selbst", "nummer", "liste", "erfunden", "stumm"])
def test_not_where_another_is_called_or_the_text_has_it_or_nobody_shall_call(site: Seen, id_: str) -> None:
    assert not any("Das ist die Telefon-Nummer" in html for html in _text(site, id_))
