"""What is called similar: usable where the reader lives and at the child's age, real, and about the same."""

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.facts import gather_facts
from generator.facts.similar import Likeness
from generator.publication import publish
from tests.builders import OFFER, read_catalog, write_site

Similar = Callable[..., list[str]]
_TOPICS = "- {id: treffen, title: Treffen}\n- {id: spiel, title: Spiel}\n- {id: krise, title: Krise, sensitive: yes}\n"


def _offer(more: str = "", **fields: str) -> str:
    text = OFFER
    for name, value in fields.items():
        start = text.index(f"{name}: ")
        text = f"{text[:start]}{name}: {value}{text[text.index(chr(10), start) :]}"
    return text + more


@pytest.fixture
def similar(tmp_path: Path) -> Similar:
    """What is similar to an offer among others, all by their ids."""

    def ask(to: str, offers: dict[str, str], limit: int = 9) -> list[str]:
        files = {f"content/offers/adorf/{id_}.yml": text for id_, text in offers.items()}
        changes = {"content/offers/adorf/krabbelgruppe.yml": None, "content/topics.yml": _TOPICS, **files}
        catalog, problems = read_catalog(write_site(tmp_path, changes))
        assert problems == []
        published = publish(catalog)
        found = Likeness(published, gather_facts(published)).similar_to(published.offers[to], limit)
        return [offer.id for offer in found]

    return ask


_IN = "locations: [{{municipality: {}}}]\n".format


def test_it_shares_the_first_topic_and_a_life_phase_and_is_not_in_the_chain(similar: Similar) -> None:
    others = {
        "davor": _offer("next: [hier]\n"),
        "danach": _offer(),
        "fremd": _offer(topics="[spiel]"),
        "gross": _offer(life_phases="[kind]"),
        "gut": _offer(topics="[spiel, treffen]"),
    }
    assert similar("hier", {"hier": _offer("next: [danach]\n", topics="[treffen, spiel]"), **others}) == ["gut"]


def test_it_is_for_whoever_can_use_this_one(similar: Similar) -> None:
    others = {
        "bestadt": _offer(municipalities="[bestadt]"),
        "adorf": _offer(),
        "beide": _offer(municipalities="[bestadt, adorf]"),
        "alle": _offer("formats: [on-site]\n", municipalities="all"),
    }
    assert set(similar("x", {"x": _offer(), **others})) == {"adorf", "beide", "alle"}
    both = _offer(municipalities="[bestadt, adorf]")
    assert set(similar("x", {"x": both, **others})) == {"beide", "alle"}, "readers may come from either town"
    assert set(similar("x", {"x": both + _IN("adorf"), **others})) == {"adorf", "beide", "alle"}, "all go to Adorf"
    assert similar("x", {"x": _offer(_IN("adorf"), municipalities="all"), **others}) == ["alle"]


def test_no_line_for_emergencies_is_called_similar(similar: Similar) -> None:
    crisis = {"heikel": _offer("sensitive: yes\n"), "offen": _offer()}
    assert similar("x", {"x": _offer(), **crisis}) == ["offen"]
    assert set(similar("x", {"x": _offer("sensitive: yes\n"), **crisis})) == {"heikel", "offen"}
    assert "notruf" not in similar("notruf", crisis)


def test_no_phone_replaces_what_people_go_to(similar: Similar) -> None:
    others = {"telefon": _offer("formats: [phone, online]\n"), "beides": _offer("formats: [phone, on-site]\n")}
    assert set(similar("x", {"x": _offer(), **others})) == {"telefon", "beides"}, "nobody said where it is"
    assert similar("x", {"x": _offer(_IN("adorf")), **others}) == ["beides"]
    assert set(similar("x", {"x": _offer("formats: [phone]\n"), **others})) == {"telefon", "beides"}


def test_what_is_for_professionals_stands_beside_its_like_alone(similar: Similar) -> None:
    others = {"fach": _offer("open_to: [professionals]\n"), "familie": _offer()}
    assert similar("x", {"x": _offer(), **others}) == ["familie"]
    assert set(similar("x", {"x": _offer("open_to: [professionals]\n"), **others})) == {"fach", "familie"}


def test_no_child_is_too_old_for_it(similar: Similar) -> None:
    others = {"spaet": _offer("age: {from: 2}\n"), "frueh": _offer("age: {to: 1}\n"), "alle": _offer()}
    assert similar("x", {"x": _offer("age: {from: 0, to: 1}\n"), **others}) == ["frueh", "alle"]


def test_real_ones_come_before_invented_ones_beside_a_real_one(similar: Similar) -> None:
    others = {"erfunden": _offer("example: yes\n" + _IN("adorf")), "echt": _offer(topics="[spiel, treffen]")}
    assert similar("x", {"x": _offer(_IN("adorf")), **others}) == ["echt", "erfunden"]
    assert similar("x", {"x": _offer("example: yes\n" + _IN("adorf")), **others}) == ["erfunden", "echt"]
    assert similar("x", {"x": _offer(), **others}, 1) == ["echt"]


def test_the_closest_comes_first_and_a_right_is_no_group(similar: Similar) -> None:
    others = {
        "recht": _offer("formats: [right]\n"),
        "online": _offer("formats: [online]\n"),
        "dort": _offer(_IN("bestadt"), municipalities="[adorf, bestadt]"),
        "hier": _offer(_IN("adorf")),
        "breit": _offer(_IN("adorf"), life_phases="[baby, kind]", topics="[treffen, spiel]"),
    }
    assert similar("x", {"x": _offer(_IN("adorf")), **others}) == ["hier", "dort", "breit", "online"]
    assert "online" in similar("x", {"x": _offer("formats: [right]\n"), **others}), "help with it is near to a right"
