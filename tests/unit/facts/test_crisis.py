"""Help at once: which lines every page names, and which are there when another is closed."""

from pathlib import Path

from generator.facts import gather_facts
from generator.facts.crisis import (
    CrisisLine,
    always_there,
    crisis_help,
    crisis_lines,
    in_order_of_lines,
    lines_in_danger,
)
from generator.facts.urgency import is_crisis, is_line
from generator.publication import Published, publish
from tests.builders import OFFER, SITE, read_catalog, write_site


def _line(number: str, more: str = "") -> str:
    hours = ", hours: {always: yes}"
    phone = f'  phones: [{{number: "{number}"{hours}}}]\n'
    return OFFER.replace("[adorf]", "all").replace("  email: info@adorf.de\n", phone) + more


def _published(root: Path, emergency: str, out_of_hours: str = "[]", crisis: str = "{}") -> Published:
    settings = SITE["site_config.yml"].replace("emergency: [notruf]", f"emergency: {emergency}")
    offers = {
        "polizei": _line("110"),
        "seelsorge": _line("0800 1110111").replace("[treffen]", "[leben]"),
        "jugendtelefon": _line("116 111").replace("{always: yes}", "[{weekdays: [mon], from: '14:00', to: '20:00'}]"),
        "schutz": OFFER.replace("[treffen]", "[krise]"),
        "leben": OFFER.replace("[treffen]", "[leben]"),
    }
    changes = {f"content/offers/all/{id_}.yml": text.replace("Sonnenschein", id_) for id_, text in offers.items()}
    site = {"site_config.yml": f"{settings}out_of_hours: {out_of_hours}\ncrisis: {crisis}\n"}
    catalog, problems = read_catalog(write_site(root, changes | site))
    assert problems == []
    return publish(catalog)


def _named(published: Published) -> tuple[CrisisLine, ...]:
    return crisis_lines(published, gather_facts(published))


def _help(published: Published) -> dict[str, tuple[CrisisLine, ...]]:
    return crisis_help(published, gather_facts(published))


def test_numbers_for_danger_to_life_stand_first_and_what_is_never_closed_last(tmp_path: Path) -> None:
    found = _named(_published(tmp_path, "[jugendtelefon, polizei, notruf]", "[seelsorge, polizei]"))
    assert [(line.offer.id, line.is_emergency) for line in found] == [
        ("polizei", True),
        ("notruf", True),
        ("jugendtelefon", False),
        ("seelsorge", False),
    ]


def test_what_has_no_number_is_not_named(tmp_path: Path) -> None:
    assert [line.offer.id for line in _named(_published(tmp_path, "[notruf, schutz]"))] == ["notruf"]


def test_a_line_that_may_be_closed_helps_nobody_at_night(tmp_path: Path) -> None:
    published = _published(tmp_path, "[notruf]", "[jugendtelefon, seelsorge, schutz]")
    assert [line.offer.id for line in always_there(published, gather_facts(published))] == ["seelsorge"]


def test_lines_for_emergencies_are_those_of_the_settings_and_what_is_about_them_without_a_place(tmp_path: Path) -> None:
    published = _published(tmp_path, "[polizei, notruf]", "[seelsorge]")
    found = {id_ for id_, offer in published.offers.items() if is_line(offer, published)}
    assert found == {"polizei", "notruf", "seelsorge", "jugendtelefon"}, (
        "the last has neither place nor form of its own"
    )
    line = published.offers["jugendtelefon"]
    assert is_line(line.model_copy(update={"formats": ("online",)}), published)
    assert not is_line(line.model_copy(update={"formats": ("phone", "on-site")}), published), "a course in first aid"
    assert not is_line(line.model_copy(update={"municipalities": ("adorf",)}), published), "nobody said where it is"
    assert not is_line(line.model_copy(update={"topics": ("leben",)}), published), "of something else"
    assert not is_line(published.offers["leben"], published)


def test_lines_stand_as_every_page_names_them_then_as_they_stood(tmp_path: Path) -> None:
    published = _published(tmp_path, "[jugendtelefon, polizei]", "[seelsorge]")
    given = [published.offers[id_] for id_ in ("schutz", "seelsorge", "jugendtelefon", "notruf", "polizei")]
    found = [offer.id for offer in in_order_of_lines(given, published, gather_facts(published))]
    assert found == ["polizei", "jugendtelefon", "seelsorge", "schutz", "notruf"]


def test_without_an_emergency_number_no_topic_makes_a_line(tmp_path: Path) -> None:
    published = _published(tmp_path, "[jugendtelefon]")
    assert [id_ for id_, offer in published.offers.items() if is_line(offer, published)] == ["jugendtelefon"]


def test_in_danger_a_page_names_the_line_for_what_it_is_about(tmp_path: Path) -> None:
    published = _published(tmp_path, "[polizei, jugendtelefon, notruf]", "[seelsorge]")
    facts = gather_facts(published)

    def found(*about: str) -> list[str]:
        return [line.offer.id for line in lines_in_danger(about, published, facts)]

    assert found("leben") == ["polizei", "notruf", "seelsorge"]
    assert found("krise") == found() == ["polizei", "notruf"], "nobody is sent where the matter is another"
    assert found("treffen") == ["polizei", "notruf"], "what 112 is about too says nothing, and a line may be closed"


def test_who_may_not_be_able_to_wait(tmp_path: Path) -> None:
    published = _published(tmp_path, "[jugendtelefon]", "[seelsorge]")
    found = {id_ for id_, offer in published.offers.items() if is_crisis(offer, published)}
    assert found == {"jugendtelefon", "schutz", "seelsorge", "leben"}, "named, sensitive, or of the same topic"


def test_in_need_those_are_named_whom_the_settings_name_in_their_order(tmp_path: Path) -> None:
    crisis = "{violence: [jugendtelefon, polizei], suicide_young: [jugendtelefon]}"
    found = _help(_published(tmp_path, "[notruf, polizei]", "[seelsorge]", crisis))
    assert [line.offer.id for line in found["violence"]] == ["jugendtelefon", "polizei"]
    assert [line.offer.id for line in found["suicide_young"]] == ["jugendtelefon"]
    otherwise = [line.offer.id for line in found["plain"]]
    assert otherwise == ["notruf", "polizei", "seelsorge"], "danger to life, and who is never closed"
    assert "suicide_about" not in found, "without an answer of its own it has that of the need"


def test_nobody_is_named_in_need_who_is_invented_or_not_there(tmp_path: Path) -> None:
    published = _published(tmp_path, "[notruf]", crisis="{poison: [schutz], hunger: [jugendtelefon, notruf]}")
    assert [line.offer.id for line in _help(published)["poison"]] == ["notruf"], "it has no number"
    published.offers["jugendtelefon"] = published.offers["jugendtelefon"].model_copy(update={"example": True})
    assert [line.offer.id for line in _help(published)["hunger"]] == ["notruf"]
