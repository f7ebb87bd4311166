"""Numbers on pages: to press, with hours in words and as data; invented ones are only read."""

from datetime import date, time
from typing import Any

import pytest

from generator.facts.answering import Answering
from generator.facts.hours import Hours
from generator.model.phones import PhoneNumber
from generator.render.parts.phones import answering_data, crisis_links, name_beside
from generator.render.parts.result_cards import result_cards
from tests.builders import OFFER, SITE
from tests.unit.render.seen import Seen

_HOURS = "hours: [{weekdays: [mon], from: '14:00', to: '20:00'}]"
_PHONE = f"  phones: [{{number: 116 111, {_HOURS}, note: anonym}}]\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    line = OFFER.replace("  email: info@adorf.de\n", _PHONE)
    police = SITE["content/offers/all/notruf.yml"].replace("112", "110").replace("Notruf", "Polizei 110")
    return Seen(
        tmp_path_factory.mktemp("phones"),
        {
            "site_config.yml": SITE["site_config.yml"].replace("[notruf]", "[linie, notruf, polizei]"),
            "content/offers/all/polizei.yml": police,
            "content/offers/adorf/linie.yml": line.replace("Krabbelgruppe Sonnenschein", "Linie"),
            "content/offers/adorf/anruf.yml": line.replace("Sonnenschein", "Anruf") + "formats: [phone]\n",
            "content/offers/adorf/erdacht.yml": line.replace("Sonnenschein", "Erdacht")
            + "formats: [phone]\nexample: yes\n",
            "content/offers/adorf/schutz.yml": line.replace("[treffen]", "[krise]").replace("Sonnenschein", "Schutz"),
            "content/offers/adorf/haus.yml": line.replace("Sonnenschein", "Haus") + "example: yes\n",
            "content/offers/adorf/ruf.yml": line.replace("Sonnenschein", "Ruf").replace(_HOURS, "hours: {always: yes}")
            + "times: [{kind: weekly, weekdays: [mon, tue, wed, thu, fri, sat, sun], from: '0:00', to: '24:00'}]\n",
            "content/providers/verein.yml": (
                f"name: Verein\nkind: association\nexample: yes\nphones: [{{number: 030 23125 001, {_HOURS}}}]\n"
            ),
        },
    )


def _cards(site: Seen) -> dict[str, Any]:
    cards = [card for group in site.view("orte/adorf/").groups for card in group.cards]  # type: ignore[attr-defined]
    return {card.href.rstrip("/").rpartition("/")[2]: card for card in cards}


def test_days_are_bits() -> None:
    days = (date(2026, 11, 26), date(2026, 11, 30))
    found = Answering(days[0], date(2026, 12, 23), {Hours(time(9), time.max): days, Hours(time(22), time(6)): days[:1]})
    assert answering_data(found) == "2026-11-26/2026-12-23 09:00-24:00=11 22:00-06:00=1"
    assert answering_data(None) == ""


def test_hours_stand_in_words_and_as_data(site: Seen) -> None:
    call = site.view("angebote/linie/").brief.call  # type: ignore[attr-defined]
    assert (call.href, call.hours) == ("tel:116111", "montags, 14 bis 20 Uhr")
    assert call.note == "montags, 14 bis 20 Uhr; anonym"
    assert call.answering == "2026-11-23/2026-12-20 14:00-20:00=204081"
    assert site.view("leicht/angebote/linie/").brief.call.hours == "am Montag von 14 Uhr bis 20 Uhr"  # type: ignore[attr-defined]


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_a_number_of_an_example_is_only_read_and_a_real_one_not_called_invented(site: Seen, folder: str) -> None:
    for route in ("angebote/haus/", "anbieter/verein/"):
        view: Any = site.view(folder + route)
        assert not hasattr(view, "brief") or view.brief.call is None
        assert [(phone.href, phone.answering) for phone in view.contact.phones] == [("", "")]
        note = view.contact.phones[0].note
        is_real = "angebote" in route  # 116 111 is the same in all of Germany
        assert ("Beispiel" in note) != is_real and "erfunden" not in note
        assert ("echte Nummer" in note or "gibt es wirklich" in note) == is_real


def test_a_card_has_the_hours_of_its_phone(site: Seen) -> None:
    cards = _cards(site)
    assert (cards["linie"].phone, cards["linie"].crisis) == ("montags, 14 bis 20 Uhr", True)
    assert cards["linie"].answering == "2026-11-23/2026-12-20 14:00-20:00=204081"
    assert (cards["haus"].phone, cards["haus"].answering) == ("", "")
    assert (cards["ruf"].phone, cards["ruf"].days) == ("", "rund um die Uhr"), "told once"


def test_a_result_has_them_too(site: Seen) -> None:
    found = result_cards(site.published, site.context("").facts, site.context("").channels, site.plan)
    assert found["linie"]["phone"] == "montags, 14 bis 20 Uhr"
    assert found["linie"]["de-simple_phone"] == "am Montag von 14 Uhr bis 20 Uhr"
    assert found["linie"]["crisis"] is True and found["linie"]["answering"]
    assert not {"phone", "answering", "crisis", "call", "tel"} & set(found["haus"])


def test_a_result_has_the_number_of_what_is_on_the_phone_and_of_nothing_invented(site: Seen) -> None:
    found = result_cards(site.published, site.context("").facts, site.context("").channels, site.plan)
    assert (found["anruf"]["call"], found["anruf"]["tel"]) == ("116 111", "116111")
    assert not {"call", "tel"} & {*found["erdacht"], *found["linie"]}, "invented, and a meeting"


@pytest.mark.parametrize(
    ("title", "number", "name"),
    [
        ("Notruf 112", "112", "Notruf"),
        ("Polizei-Notruf: 110", "110", "Polizei-Notruf"),
        ("Polizei (110)", "110", "Polizei"),
        ("110 – Polizei", "110", "Polizei"),
        ("Ärztlicher Dienst 116117", "116117", "Ärztlicher Dienst"),
        ("Ärztlicher Dienst 116 117", "116117", "Ärztlicher Dienst"),
        ("Elterntelefon, 0800 111 0 550", "+498001110550", "Elterntelefon"),
        ("\ue000Notruf 112\ue001", "112", "\ue000Notruf\ue001"),
        ("112", "112", ""),
        ("Krise 2112", "112", "Krise 2112"),
        ("112er Treff", "112", "112er Treff"),
        ("U25", "116 123", "U25"),
    ],
)
def test_a_name_never_says_the_number_beside_it(title: str, number: str, name: str) -> None:
    assert name_beside(title, PhoneNumber(number.replace(" ", ""))) == name


def test_an_emergency_number_stands_once(site: Seen) -> None:
    found = crisis_links(site.context("leicht/"))
    assert [(link.name, link.phone.title, link.is_emergency) for link in found] == [
        ("Notruf", "112", True),
        ("Polizei", "110", True),
        ("Linie", "116 111", False),
    ]
