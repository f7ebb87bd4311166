"""A site as its pages see it: no look at it goes unnoticed, and each lookup has an answer that tells one site from another."""

from collections.abc import Callable
from dataclasses import fields
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

from generator.facts import gather_channels, gather_facts
from generator.plan import Plan
from generator.publication import Published
from generator.render.trace import Lookups, Notes
from generator.render.watched import Watched, answering, unasked, watched_plan, watched_published
from tests.unit.render.seen import Seen


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    return Seen(tmp_path_factory.mktemp("site"))


def _lookups(look: Callable[[Published], object], seen: Seen) -> Lookups:
    notes = Notes()
    published = watched_published(seen.published, notes)
    return notes.of(lambda: look(published))[1]


def test_single_records_are_lookups_found_or_not() -> None:
    notes = Notes()
    offers = Watched("offer", {"a": 1}, notes)
    assert notes.of(lambda: offers["a"]) == (1, (("offer", "a"),))
    assert notes.of(lambda: offers.get("b")) == (None, (("offer", "b"),))
    assert notes.of(lambda: "b" in offers) == (False, (("offer", "b"),))
    with pytest.raises(KeyError):
        offers["b"]


@pytest.mark.parametrize("look", [list, len, bool])
def test_which_records_there_are_is_a_lookup(look: Callable[[Any], object]) -> None:
    notes = Notes()
    offers = Watched("offer", {"a": 1}, notes)
    assert notes.of(lambda: look(offers))[1] == (("offer",),)


@pytest.mark.parametrize("look", [dict, lambda offers: [*offers.values()], lambda offers: 1 in offers.values()])
def test_a_look_at_all_records_is_a_lookup_of_each(look: Callable[[Any], object]) -> None:
    notes = Notes()
    offers = Watched("offer", {"a": 1}, notes)
    assert set(notes.of(lambda: look(offers))[1] or ()) == {("offer",), ("offer", "a")}


def test_what_depends_on_the_day_or_on_all_offers_is_no_lookup(seen: Seen) -> None:
    for name in ("today", "calendar", "order", "listed", "towns", "pages", "paths", "editable", "publisher"):
        assert _lookups(lambda published, name=name: getattr(published, name), seen) is None  # type: ignore[misc]


def test_questions_of_one_record_are_lookups(seen: Seen) -> None:
    offer = seen.published.offers["krabbelgruppe"]
    town = next(iter(seen.published.municipalities.values()))
    assert _lookups(lambda p: p.is_listed(offer), seen) == (("is_listed", "krabbelgruppe"),)
    assert _lookups(lambda p: p.offers_by("verein"), seen) == (
        ("offers_by", "verein"),
        ("offer", "krabbelgruppe"),
        ("offer", "notruf"),
    )
    assert _lookups(lambda p: p.in_order([offer]), seen) == (("in_order", "krabbelgruppe"),)
    assert _lookups(lambda p: p.is_for_every_age(offer), seen) == ()
    assert _lookups(lambda p: p.office_in(town, "youth"), seen) == (("office_in", town.id, "youth"),)
    assert _lookups(lambda p: (p.site, p.words, p.topics, p.glossary), seen) == ()


def test_whatever_can_be_asked_of_a_directory_is_noted_or_in_the_key_of_every_page(seen: Seen) -> None:
    """A new field or property is one of these, or a look at everything: there is no third way."""
    notes = Notes()
    published = watched_published(seen.published, notes)
    named = {field.name for field in fields(Published)} | {name for name in dir(Published) if not name.startswith("_")}
    silent = set()
    for name in sorted(named):
        value, lookups = notes.of(lambda name=name: getattr(published, name))  # type: ignore[misc]
        if lookups == () and not callable(value) and name not in ("offers", "providers"):
            silent.add(name)
    assert silent == {
        *("site", "municipalities", "life_phases", "topics", "programmes", "offices", "glossary"),
        *("emergency_topics", "notice_of_today", "words", "topics_in_order"),
    }


def test_lookups_are_answered_as_the_site_answers_them(seen: Seen) -> None:
    published, plan = seen.published, seen.plan
    answers = answering(published, gather_facts(published), gather_channels(published), plan, {}, {})
    offer = published.offers["krabbelgruppe"]
    assert answers["offer"]("krabbelgruppe") is offer and answers["offer"]("nichts") is None
    assert answers["is_listed"]("krabbelgruppe") is True and answers["is_listed"]("nichts") is None
    assert answers["offer"]() == tuple(published.offers)
    assert answers["in_order"]("krabbelgruppe", "nichts") == (("krabbelgruppe",),)
    assert answers["route"]("offer", "de", "krabbelgruppe") == plan.by_subject["offer", ("krabbelgruppe",), "de"]
    page = plan.pages[plan.by_subject["offer", ("krabbelgruppe",), "de"]]
    assert answers["way_to"](page.route) == plan.way_to(page) and answers["way_to"]("nichts/") is None


def test_every_lookup_of_the_plan_and_the_directory_has_an_answer(seen: Seen) -> None:
    """What a page may note can be asked again."""
    published, plan = seen.published, seen.plan
    answers = answering(published, gather_facts(published), gather_channels(published), plan, {}, {})
    notes = Notes()
    noting = ((watched_published(published, notes), Published), (watched_plan(plan, notes), Plan))
    _, lookups = notes.of(lambda: [_ask_all(of, kind, seen) for of, kind in noting])
    assert lookups is not None
    assert {kind for kind, *_ in lookups} == answers.keys() - {"facts", "channels", "lay_words", "medium"}
    for kind, *of in lookups:
        answers[kind](*of)


def _ask_all(of: Published | Plan, kind: type[Published] | type[Plan], seen: Seen) -> None:
    offer, page = seen.published.offers["krabbelgruppe"], seen.plan.pages[""]
    town = next(iter(seen.published.municipalities.values()))
    given = {"offer": (offer,), "municipality": (town, "youth"), "page": (page,), "offers": ([offer],)}
    for name in (
        name
        for name, value in vars(of).items()
        if getattr(value, "__module__", "") == watched_plan.__module__ and callable(value)
    ):
        _, first, *_ = signature(getattr(kind, name)).parameters
        getattr(of, name)(*given.get(first, ("leben",)))
    for value in vars(of).values():
        if isinstance(value, Watched):
            value.get(("home", (), "de") if value is vars(of).get("by_subject") else "a")


def test_what_no_lookup_is_for_is_all_looked_at_at_once() -> None:
    notes = Notes()
    whole = unasked(Path("a"), notes)
    assert notes.of(lambda: whole.name) == ("a", None)
