"""The brake: what a build that goes on may lose, and what not."""

import json
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator.pipeline import prepare
from generator.report.losses import Most, Standing, losses, most_before, read_standing, wanted_of
from tests.builders import OFFER, SITE, TODAY, write_site

_MANY = {f"content/offers/adorf/treff-{number}.yml": OFFER.replace("Sonnenschein", str(number)) for number in range(30)}


def found(
    root: Path, changes: Mapping[str, str | None], standing: Standing | None = None, unfilled: int = 0
) -> list[tuple[str, str]]:
    """Code and file of each loss; `unfilled` pages could not be rendered."""
    prepared = prepare(write_site(root, {**_MANY, **changes}), TODAY)
    assert prepared.plan is not None and prepared.published is not None
    made = len(prepared.plan.pages) - unfilled
    lost = losses(wanted_of(prepared), made, standing, "site/build.json")
    return [(problem.code, problem.path) for problem in lost]


def broken(number: int) -> dict[str, str]:
    """The first so many offers as files that can't be read: half of them no YAML, half with a mistake in a field."""
    return {name: "{" if place % 2 else "title: X\n" for place, name in enumerate(list(_MANY)[:number])}


def pages(root: Path) -> int:
    prepared = prepare(write_site(root, _MANY), TODAY)
    assert prepared.plan is not None
    return len(prepared.plan.pages)


def test_a_whole_site_loses_nothing(tmp_path: Path) -> None:
    assert found(tmp_path, {}) == []


@pytest.mark.parametrize("name", ["municipalities", "life_phases", "topics", "programmes", "glossary"])
@pytest.mark.parametrize("text", ["{", "- {id: x\n", "titel: keine Liste\n", "- {unbekannt: ja}\n", "", "- nur Text\n"])
def test_a_list_that_cannot_be_read_stops_the_build(tmp_path: Path, name: str, text: str) -> None:
    path = f"content/{name}.yml"
    assert ("E708", path) in found(tmp_path, {path: text})


@pytest.mark.parametrize("name", ["municipalities", "life_phases", "topics"])
def test_so_does_one_that_is_gone_where_records_name_its_entries(tmp_path: Path, name: str) -> None:
    for text in (None, "[]\n"):
        root = tmp_path / str(text)
        assert ("E708", f"content/{name}.yml") in found(root, {f"content/{name}.yml": text})


def test_a_list_that_nobody_names_is_missed_by_the_site_that_stands(tmp_path: Path) -> None:
    gone = {"content/programmes.yml": None, "content/glossary.yml": None}
    assert found(tmp_path, gone) == []
    assert found(tmp_path, gone, Standing(1, {"glossary": 3, "programmes": 0})) == [("E708", "content/glossary.yml")]


def test_one_broken_entry_is_no_lost_list(tmp_path: Path) -> None:
    more = "- {id: leben, title: Leben}\n- {id: treffen, title: Treffen}\n- {id: krise, title: Krise}\n- {id: Falsch}\n"
    assert found(tmp_path, {"content/topics.yml": more}) == []


def test_five_per_cent_of_the_standing_site_may_go(tmp_path: Path) -> None:
    whole = pages(tmp_path / "whole")
    for lost, expected in ((0, []), (whole // 20, []), (whole // 20 + 1, [("E709", "site/build.json")])):
        assert found(tmp_path / str(lost), {}, Standing(whole, {}), unfilled=lost) == expected
    assert found(tmp_path / "grown", {}, Standing(1, {})) == []


def test_without_one_the_files_tell_what_is_missing(tmp_path: Path) -> None:
    assert 90 < pages(tmp_path / "whole") < 240, "of which 12 are more than 5 %"
    assert found(tmp_path / "few", broken(5)) == [], "10 pages"
    assert found(tmp_path / "many", broken(6)) == [("E709", "content")], "12 pages, two of each offer"
    assert found(tmp_path / "known", broken(6), Standing(90, {})) == [], "they never stood"


def test_mistakes_of_many_nights_add_up_and_what_runs_out_does_not(tmp_path: Path) -> None:
    whole = pages(tmp_path / "whole")
    most = Most(whole, TODAY - timedelta(20))
    assert found(tmp_path / "crept", broken(6), Standing(whole - 12, {}, most=most)) == [("E709", "site/build.json")]
    assert found(tmp_path / "few", broken(2), Standing(whole - 4, {}, most=most)) == []
    larger = Most(whole + 50, most.built)
    assert found(tmp_path / "over", {}, Standing(whole, {}, most=larger)) == [], "nothing is broken"
    assert found(tmp_path / "both", broken(2), Standing(whole - 4, {}, most=larger)) == []


def test_the_most_of_a_month_is_remembered() -> None:
    def most(age: int, pages: int) -> Most:
        return Most(pages, TODAY - timedelta(age))

    now = TODAY - timedelta(1)
    assert most_before(Standing(100, {}, built=now), 100, TODAY) is None
    assert most_before(Standing(100, {}, built=now), 99, TODAY) == Most(100, now)
    assert most_before(Standing(100, {}, built=now, most=most(30, 105)), 99, TODAY) == most(30, 105)
    assert most_before(Standing(100, {}, built=now, most=most(30, 105)), 105, TODAY) is None
    assert most_before(Standing(100, {}, built=now, most=most(31, 105)), 99, TODAY) == Most(100, now)
    assert most_before(Standing(100, {}), 99, TODAY) is None


def test_a_site_without_an_offer_is_a_mistake_until_it_was_meant_once(tmp_path: Path) -> None:
    none: dict[str, str | None] = {**dict.fromkeys(_MANY), "content/offers/adorf/krabbelgruppe.yml": None}
    none |= {
        "content/offers/all/notruf.yml": None,
        "site_config.yml": SITE["site_config.yml"].replace("[notruf]", "[]"),
    }
    only_broken = {**none, **broken(2)}
    for name, changes in (("none", none), ("broken", only_broken)):
        codes = {
            standing: found(tmp_path / f"{name}-{standing}", changes, Standing(1, {}, standing))
            for standing in (None, 0, 3)
        }
        assert codes == {None: [("E710", "content/offers")], 0: [], 3: [("E710", "content/offers")]}
    assert ("E710", "content/offers") in found(tmp_path / "first", none)


@pytest.mark.parametrize("text", ["title: Notruf: 112\n", None])
def test_help_in_an_emergency_is_never_lost_in_a_night(tmp_path: Path, text: str | None) -> None:
    """It is one page of hundreds, and stands on each of them."""
    lost = found(tmp_path, {**_MANY, "content/offers/all/notruf.yml": text})
    assert [code for code, path in lost if path == "site_config.yml"] == ["E712"]


def test_pages_and_templates_count_too(tmp_path: Path) -> None:
    unread = {f"content/pages/seite-{number}.md": "zu lang " * 40_000 for number in range(11)}
    assert found(tmp_path / "pages", unread) == [("E709", "content")]
    assert found(tmp_path / "templates", {}, unfilled=11) == [("E709", "content")]


def test_the_note_of_a_site_is_read_again() -> None:
    note = {"built": "2026-11-26", "pages": 664, "lists": {"topics": 29}}
    assert read_standing(json.dumps(note)) == Standing(664, {"topics": 29}, None, date(2026, 11, 26))
    note |= {"offers": 365, "most": {"built": "2026-11-20", "pages": 700}}
    most = Most(700, date(2026, 11, 20))
    assert read_standing(json.dumps(note)) == Standing(664, {"topics": 29}, 365, date(2026, 11, 26), most)


@pytest.mark.parametrize(
    "text",
    ["", "<html>", "[]", "null", "{}", '{"pages": 1}', '{"pages": "1", "lists": {}}', '{"pages": true, "lists": {}}',
     '{"pages": 1, "lists": {}, "offers": "1"}', '{"pages": 1, "lists": {}, "built": "gestern"}',
     '{"pages": 1, "lists": {}, "most": 3}', '{"pages": 1, "lists": {}, "most": {"pages": 3}}',
     '{"pages": 1, "lists": {}, "most": {"pages": -3, "built": "2026-11-26"}}',
     '{"pages": -1, "lists": {}}', '{"pages": 1, "lists": {"topics": null}}', '{"pages": 1, "lists": 3}', "[" * 9999],
)  # fmt: skip
def test_anything_else_is_none(text: str) -> None:
    assert read_standing(text) is None
