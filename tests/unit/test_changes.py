"""A site before and after a change: which addresses are lost, and which errors are the change's own."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TypeAlias

import pytest

from generator.changes import judge
from generator.pipeline import Prepared, prepare
from generator.problems import Level, Problem
from tests.builders import OFFER, SITE, TODAY, write_site

Changes: TypeAlias = dict[str, str | None]
PAINTING = OFFER.replace("Krabbelgruppe", "Malgruppe")
PAGE = "# Zebra\n\nEin Tier.\n"
BEFORE: Changes = {"content/offers/adorf/malen.yml": PAINTING, "content/pages/zebra.md": PAGE}
GONE = "- {{id: {}, kind: {}, date: 2026-10-01, reason: Art. 17}}\n"


@pytest.fixture
def side(tmp_path: Path) -> Callable[[Changes], Prepared]:
    """A site as it was or is, read and checked."""

    numbers = count()

    def make(changes: Changes) -> Prepared:
        return prepare(write_site(tmp_path / str(next(numbers)), {**BEFORE, **changes}), TODAY)

    return make


@pytest.fixture
def found(side: Callable[[Changes], Prepared]) -> Callable[..., list[Problem]]:
    """The errors of a change from the small site with two more files."""

    def find(now: Changes, before: Changes | None = None) -> list[Problem]:
        problems = judge(side(before or {}), side({**(before or {}), **now}))
        return [problem for problem in problems if problem.level is Level.ERROR]

    return find


def _told(problems: list[Problem]) -> list[tuple[str, str, int]]:
    return [(problem.code, problem.path, problem.line) for problem in problems]


def test_a_change_of_words_costs_no_address(found: Callable[..., list[Problem]]) -> None:
    assert found({"content/offers/adorf/malen.yml": PAINTING.replace("Malgruppe", "Kunst")}) == []


def test_examples_may_go_with_the_last_word_about_examples(found: Callable[..., list[Problem]]) -> None:
    """A county begins with its own offers; what is real stays, in the same change, and until then examples do too."""
    invented: Changes = {
        "content/offers/adorf/beispiel.yml": PAINTING.replace("provider: verein", "provider: erfunden")
        + "example: yes\n",
        "content/providers/erfunden.yml": "name: Erfunden\nkind: association\nexample: yes\n",
    }
    gone: Changes = dict.fromkeys(invented)
    assert [problem.path for problem in found(gone, invented)] == [*invented], "it is a site of examples still"
    gone["site_config.yml"] = SITE["site_config.yml"].replace("example: yes\n", "")
    assert not any(problem.code == "E345" for problem in found(gone, invented))
    problems = found({**gone, "content/offers/adorf/malen.yml": None}, invented)
    lost = [problem for problem in problems if problem.code == "E345"]
    assert _told(lost) == [("E345", "content/offers/adorf/malen.yml", 1)]


def _without(file: str, id_: str) -> str:
    """A list of the small site without one of its records."""
    return "".join(row for row in SITE[file].splitlines(True) if f"id: {id_}," not in row)


LISTS = {
    "municipality": ("content/municipalities.yml", "bestadt", "Die Kommune „bestadt“"),
    "life_phase": ("content/life_phases.yml", "kind", "Die Lebensphase „kind“"),
    "topic": ("content/topics.yml", "krise", "Das Thema „krise“"),
    "programme": ("content/programmes.yml", "fruehe-hilfen", "Das Programm „fruehe-hilfen“"),
}
_AFTER_ALL: dict[str, tuple[str, str, str, str | None]] = {
    "offer": ("content/offers/adorf/malen.yml", "malen", "Das Angebot „malen“", None),
    "provider": ("content/providers/ohne.yml", "ohne", "Der Anbieter „ohne“", None),
    "page": ("content/pages/zebra.md", "zebra", "Die Seite „zebra“", None),
    **{kind: (path, id_, words, _without(path, id_) or "[]\n") for kind, (path, id_, words) in LISTS.items()},
}
_ONE = {"content/providers/ohne.yml": "name: Ohne\n"}


@pytest.mark.parametrize("kind", _AFTER_ALL)
def test_what_had_a_page_and_has_none_is_lost(found: Callable[..., list[Problem]], kind: str) -> None:
    path, id_, words, text = _AFTER_ALL[kind]
    (problem,) = found({path: text}, _ONE)
    assert (problem.code, problem.path) == ("E345", path)
    assert problem.message.startswith(f"{words} verschwindet mit dieser Änderung")
    assert f"former_ids: [{id_}]" in problem.message and "content/gone.yml" in problem.message
    assert ("status: ended" in problem.message) == (kind == "offer")


@pytest.mark.parametrize("kind", _AFTER_ALL)
def test_what_a_law_has_erased_is_asked_for_no_more(found: Callable[..., list[Problem]], kind: str) -> None:
    path, id_, _, text = _AFTER_ALL[kind]
    assert found({path: text, "content/gone.yml": GONE.format(id_, kind)}, _ONE) == []
    other = "topic" if kind != "topic" else "offer"
    assert _told(found({path: text, "content/gone.yml": GONE.format(id_, other)}, _ONE))[-1][0] == "E345"


@pytest.mark.parametrize("kind", LISTS)
def test_a_list_that_is_taken_away_takes_all_its_pages(found: Callable[..., list[Problem]], kind: str) -> None:
    path, _, words = LISTS[kind]
    lost = [problem for problem in found({path: None}) if problem.code == "E345"]
    assert len(lost) == SITE[path].count("id: ") and {problem.path for problem in lost} == {path}
    assert any(problem.message.startswith(words) for problem in lost)


@pytest.mark.parametrize("kind", LISTS)
def test_a_record_under_another_name_is_told_where_it_is_now(found: Callable[..., list[Problem]], kind: str) -> None:
    path, id_, _ = LISTS[kind]
    renamed = SITE[path].replace(f"id: {id_},", f"id: {id_}-neu,")
    (problem,) = found({path: renamed})
    assert (problem.code, problem.path) == ("E345", path)
    assert problem.line == renamed[: renamed.index(f"{id_}-neu")].count("\n") + 1
    assert problem.message == (
        f"„{id_}“ hat jetzt eine andere Adresse, und Links auf die alte führen ins Leere. "
        f"Bitte hier ergänzen: former_ids: [{id_}]."
    )
    assert found({path: renamed.replace(f"{id_}-neu,", f"{id_}-neu, former_ids: [{id_}],")}) == []


@pytest.mark.parametrize(
    ("old", "new", "text", "led"),
    [
        ("content/offers/adorf/malen.yml", "content/offers/bestadt/kunst.yml", PAINTING, "former_ids: [malen]\n"),
        ("content/providers/ohne.yml", "content/providers/mit.yml", "name: Ohne\n", "former_ids: [ohne]\n"),
    ],
)
def test_a_file_under_another_name(
    found: Callable[..., list[Problem]], old: str, new: str, text: str, led: str
) -> None:
    assert _told(found({old: None, new: text}, _ONE)) == [("E345", new, 1)]
    assert found({old: None, new: text + led}, _ONE) == []


def test_a_page_under_another_name(found: Callable[..., list[Problem]]) -> None:
    moved: Changes = {"content/pages/zebra.md": None, "content/pages/pferd.md": PAGE}
    assert _told(found(moved)) == [("E345", "content/pages/pferd.md", 1)]
    assert found({**moved, "content/pages/pferd.md": f"---\nformer_ids: [zebra]\n---\n{PAGE}"}) == []
    assert found({"content/pages/zebra.md": None, "content/pages/Zebra!.md": PAGE}) == [], "it has the same address"
    assert found({"content/pages/zebra.md": None, "content/pages/zebra.easy.md": PAGE}) == [], "its page is still there"


def test_an_offer_keeps_its_address_in_every_folder_and_when_it_ends(found: Callable[..., list[Problem]]) -> None:
    old = "content/offers/adorf/malen.yml"
    assert found({old: None, "content/offers/all/malen.yml": PAINTING}) == []
    assert found({old: PAINTING + "status: ended\n"}) == []
    assert [p.code for p in found({old: None, "content/offers/adorf/malen.yaml": PAINTING})] == ["E345"]
    ended = {"content/offers/adorf/ende.yml": PAINTING + "status: ended\n"}
    assert [p.code for p in found({"content/offers/adorf/ende.yml": None}, ended)] == ["E345"], "its address stays too"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("content/offers/adorf/malen.yml", "title: [\n"),
        ("content/offers/adorf/malen.yml", "titel: Malen\n"),
        ("content/offers/adorf/malen.yml", ""),
        ("content/offers/adorf/alt.yml", PAINTING.replace("Mal", "Alt") + "former_ids: uralt\n"),
        ("content/topics.yml", "- {id: leben\n"),
        ("content/topics.yml", SITE["content/topics.yml"].replace("id: krise", "ID: krise")),
        ("content/topics.yml", SITE["content/topics.yml"].replace("id: krise", "id: Große Krise")),
        ("content/topics.yml", SITE["content/topics.yml"].replace("- {id: krise", "- krise\n# {id: krise")),
        ("content/municipalities.yml", ""),
        ("content/pages/zebra.md", "---\nformer_id: [x]\n---\n# Zebra\n"),
        ("site_config.yml", "name: [\n"),
    ],
)
def test_what_is_broken_has_an_error_of_its_own(found: Callable[..., list[Problem]], path: str, text: str) -> None:
    old = {"content/offers/adorf/alt.yml": PAINTING.replace("Mal", "Alt") + "former_ids: [uralt]\n"}
    codes = {problem.code for problem in found({path: text}, old)}
    assert codes and "E345" not in codes


def test_what_was_broken_had_no_page(found: Callable[..., list[Problem]]) -> None:
    broken = {"content/offers/adorf/kaputt.yml": "titel: x\n"}
    assert found({"content/offers/adorf/kaputt.yml": None}, broken) == []


def test_old_addresses_live_for_ever_too(found: Callable[..., list[Problem]]) -> None:
    path = "content/offers/adorf/malen.yml"
    before = {path: PAINTING + "former_ids: [kunst, pinsel]\n"}
    (problem,) = found({path: PAINTING + "former_ids: [pinsel]\n"}, before)
    assert (problem.code, problem.path, problem.line) == ("E345", path, PAINTING.count("\n") + 1)
    assert "Die alte Adresse „kunst“" in problem.message and "former_ids: [kunst]" in problem.message
    (moved,) = found({path: None, "content/offers/adorf/neu.yml": PAINTING + "former_ids: [pinsel]\n"}, before)
    assert "former_ids: [malen, kunst]" in moved.message
    (lost,) = found({path: None}, before)
    assert "former_ids: [malen, kunst, pinsel]" in lost.message
    assert found({path: None, "content/gone.yml": GONE.format("malen", "offer")}, before) == []
    whole = PAINTING + "former_ids: [pinsel, kunst, malen]\n"
    assert found({path: None, "content/offers/adorf/neu.yml": whole}, before) == []


def test_an_old_address_is_no_new_records_and_is_asked_for_where_its_heir_stands(
    found: Callable[..., list[Problem]],
) -> None:
    path, other = "content/offers/adorf/neu.yml", "content/offers/adorf/drei.yml"
    before = {path: PAINTING + "former_ids: [kunst]\n"}
    taken = {path: PAINTING, "content/offers/adorf/kunst.yml": OFFER.replace("Krabbelgruppe", "Kunst")}
    (problem,) = found(taken, before)
    assert (problem.code, problem.path) == ("E345", "content/offers/adorf/kunst.yml")
    assert "„kunst“ bleibt bei „neu“ unter former_ids" in problem.message
    (problem,) = found({path: None, other: PAINTING + "former_ids: [neu]\n"}, before)
    assert problem.path == other and "former_ids: [kunst]" in problem.message
    back = {path: None, "content/offers/adorf/kunst.yml": PAINTING + "former_ids: [neu]\n"}
    assert found(back, before) == []


def test_a_page_that_every_site_has_loses_its_text_alone(found: Callable[..., list[Problem]]) -> None:
    path = "content/pages/about.md"
    for now in ({path: None}, {path: None, "content/pages/ueber_uns.md": PAGE}):
        (problem,) = found(now, {path: PAGE})
        assert (problem.code, problem.path) == ("E345", path) and "Datei unter diesem Namen" in problem.message
    assert found({path: None, "content/gone.yml": GONE.format("about", "page")}, {path: PAGE}) == []


def test_an_old_address_of_a_page_lives_for_ever(found: Callable[..., list[Problem]]) -> None:
    before = {"content/pages/zebra.md": f"---\nformer_ids: [pferd]\n---\n{PAGE}"}
    assert _told(found({"content/pages/zebra.md": PAGE}, before)) == [("E345", "content/pages/zebra.md", 1)]


def test_an_edition_that_vanishes_is_a_warning(side: Callable[[Changes], Prepared]) -> None:
    settings = SITE["site_config.yml"].replace("[de, de-simple]", "[de]")
    problems = judge(side({}), side({"site_config.yml": settings}))
    (problem,) = (problem for problem in problems if problem.code == "W345")
    assert (problem.level, problem.path, problem.line) == (Level.WARNING, "site_config.yml", 5)
    assert "/leicht/" in problem.message
    assert not any(p.code == "W345" for p in judge(side({}), side({})))


@pytest.mark.parametrize(
    ("old", "new", "is_told"),
    [
        ("https://a.de/", "https://a.de/neu/", True),
        ("https://a.de/alt/", "https://a.de/", True),
        ("https://a.de/", "https://b.de/", True),
        ("https://a.de/", "https://www.a.de/", True),
        ("https://example.org/", "https://example.org/neu/", True),
        ("https://a.de/", "https://wegweiser.example.org/", True),
        ("https://wegweiser.example.org/", "https://a.de/neu/", False),
        ("http://a.de/neu", "https://A.de/neu/", False),
        ("https://a.de/für/", "https://a.de/f%C3%BCr/", False),
    ],
)
def test_a_site_that_moves_is_a_warning(side: Callable[[Changes], Prepared], old: str, new: str, is_told: bool) -> None:
    text = SITE["site_config.yml"]
    sites = [side({"site_config.yml": text.replace("https://example.org/pfad/", url)}) for url in (old, new)]
    told = [problem for problem in judge(*sites) if problem.code == "W346"]
    assert [(p.level, p.path, p.line, p.field) for p in told] == [
        (Level.WARNING, "site_config.yml", 2, "url")
    ] * is_told
    assert all(f"alles unter {old}" in p.message and f"dasselbe unter {new}" in p.message for p in told)


def test_a_site_without_settings_does_not_move(side: Callable[[Changes], Prepared]) -> None:
    broken, good = side({"site_config.yml": "name: ["}), side({})
    assert not [p for pair in ((broken, good), (good, broken)) for p in judge(*pair) if p.code == "W346"]


def test_an_error_that_was_there_before_is_a_hint(side: Callable[[Changes], Prepared]) -> None:
    path = "content/offers/adorf/malen.yml"
    broken = PAINTING + "valid_until: 2026-13-01\n"
    old = side({path: broken})
    same = judge(old, side({path: f"# Neu\n\n{broken}"}))
    (problem,) = (problem for problem in same if problem.code == "E208")
    assert problem.level is Level.HINT and problem.message.startswith("Das war schon vorher da: ")
    assert problem.line == broken.count("\n") + 2
    more = judge(old, side({path: broken + "valid_from: 2026-13-01\n"}))
    levels = [problem.level for problem in more if problem.code == "E208"]
    assert sorted(levels) == [Level.ERROR, Level.HINT], "one old error excuses one error"


def test_an_old_error_is_known_by_its_line_when_its_message_changes(found: Callable[..., list[Problem]]) -> None:
    path = "content/offers/adorf/malen.yml"
    before = {path: PAINTING.replace("provider: verein", "provider: sportclub")}
    assert found({"content/providers/sportclub-adorf.yml": "name: Sport\n"}, before) == []
    (problem,) = found({path: PAINTING.replace("provider: verein", "provider: sportklub")}, before)
    assert problem.code == "E301", "another mistake in its place is a new one"


def test_an_old_error_goes_with_its_offer_to_other_editors(found: Callable[..., list[Problem]]) -> None:
    broken = PAINTING + "valid_until: 2026-13-01\n"
    before = {"content/offers/adorf/malen.yml": broken}
    assert found({"content/offers/adorf/malen.yml": None, "content/offers/all/malen.yml": broken}, before) == []


def test_an_error_elsewhere_is_the_changes_own(found: Callable[..., list[Problem]]) -> None:
    lost = found(
        {"content/providers/verein.yml": None, "content/municipalities.yml": SITE["content/municipalities.yml"]}
    )
    assert {("E301", "content/offers/adorf/krabbelgruppe.yml"), ("E301", "content/offers/all/notruf.yml")} <= {
        (problem.code, problem.path) for problem in lost
    }
    assert [problem.path for problem in lost if problem.code == "E345"] == ["content/providers/verein.yml"]


def test_warnings_stay_what_they_are(side: Callable[[Changes], Prepared]) -> None:
    dated = PAINTING + "valid_until: 1.10.2027\n"
    old, now = side({}), side({"content/offers/adorf/malen.yml": dated})
    assert [p.level for p in judge(old, now) if p.code == "W209"] == [Level.WARNING]
    assert [p.level for p in judge(now, now) if p.code == "W209"] == [Level.WARNING]


def test_from_a_site_that_could_not_be_read_nothing_is_lost(found: Callable[..., list[Problem]]) -> None:
    assert found({"site_config.yml": SITE["site_config.yml"]}, {"site_config.yml": "name: [\n"}) == []
