"""Easy Language of a whole site: problems, corrections, stamps."""

from datetime import date
from pathlib import Path

import pytest

from generator.checker import Line, Passage
from generator.editorial.easy_language import correct_files, easy_problems, mark_written, stamp
from generator.facts.easy_status import EasyStatus, easy_status
from generator.problems import Level
from generator.source.files import read_sources
from generator.source.rewrite import RewriteError
from tests.builders import OFFER, read_catalog, write_site

_PATH = "content/offers/adorf/krabbelgruppe.yml"
_TOP = OFFER.count("\n")


def _write(root: Path, easy: str) -> Path:
    return write_site(root, {_PATH: OFFER + easy})


def _text_of(root: Path) -> str:
    return (root / _PATH).read_text(encoding="utf-8")


def _corrected(root: Path, easy: str) -> str:
    """What the corrections make of a record's easy part; empty where there is none."""
    sources, _ = read_sources(_write(root, easy))
    return correct_files(sources).texts.get(_PATH, "").removeprefix(OFFER)


def test_problems_of_all_levels_come_with_their_places_and_counts(tmp_path: Path) -> None:
    easy = "easy:\n  text: [Das dauert drei Tage., Das ist nicht schwer., Wir helfen zwei Familien.]\n"
    allow = "  allow: [{rule: LS17, words: zwei, reason: So heißt das Haus.}]\n"
    sources, _ = read_sources(_write(tmp_path, easy + allow))
    found = easy_problems(sources, None)
    assert [(p.path, p.line, p.column, p.code, p.level) for p in found.problems if p.path == _PATH] == [
        (_PATH, _TOP + 2, 21, "LS17", Level.ERROR),
        (_PATH, _TOP + 2, 41, "LS10", Level.HINT),
    ]
    assert (found.texts, found.exemptions) == (5, 1)


def test_texts_that_stand_elsewhere_are_checked_as_well(tmp_path: Path) -> None:
    sources, _ = read_sources(write_site(tmp_path))
    before = easy_problems(sources, None)
    found = easy_problems(sources, None, [Passage((Line("Das dauert drei Tage.", "x.yml", 4, 1),))])
    assert found.texts == before.texts + 1
    assert [(p.path, p.line, p.column) for p in found.problems if p not in before.problems] == [("x.yml", 4, 12)]


def test_a_programme_is_called_by_what_stands_before_the_dash_of_its_name(tmp_path: Path) -> None:
    root = write_site(
        tmp_path,
        {
            _PATH: OFFER + "easy: {text: [Das Geld kommt von plinkstark.]}\n",
            "content/programmes.yml": "- {id: plinkstark, name: plinkstark – NRW hilft, summary: Hilfe.}\n",
        },
    )
    found = lambda: [p.code for p in easy_problems(read_sources(root)[0], None).problems if p.path == _PATH]  # noqa: E731
    assert found() == []
    (root / "content/programmes.yml").unlink()
    assert found() == ["LS15"]


def test_results_are_kept_in_a_file(tmp_path: Path) -> None:
    sources, _ = read_sources(_write(tmp_path, "easy: {text: [Das dauert drei Tage.]}\n"))
    cache = tmp_path / "cache" / "easy.json"
    assert easy_problems(sources, cache) == easy_problems(sources, cache) == easy_problems(sources, None)
    assert "drei" in cache.read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_does_not_stop_the_check(tmp_path: Path) -> None:
    sources, _ = read_sources(_write(tmp_path, "easy: {text: [Das dauert drei Tage.]}\n"))
    (tmp_path / "cache").write_text("a file in the way", encoding="utf-8")
    assert easy_problems(sources, tmp_path / "cache" / "easy.json") == easy_problems(sources, None)


def test_several_corrections_of_one_line_are_all_written(tmp_path: Path) -> None:
    easy = "easy:\n  text: [Das dauert drei Tage., 'Wir sind zwölf, z. B. am Montag.', Sie zahlen dreitausend Euro.]\n"
    assert _corrected(tmp_path, easy) == (
        "easy:\n  text: [Das dauert 3 Tage., 'Wir sind 12, zum Beispiel am Montag.', Sie zahlen 3000 Euro.]\n"
    )


def test_an_exemption_keeps_its_line_as_it_is(tmp_path: Path) -> None:
    easy = "easy:\n  text:\n    - Das Haus heißt Zwei Türme und zwei Tore.\n    - Wir sind zwölf.\n"
    allow = "  allow: [{rule: LS17, words: Zwei Türme, reason: Name}]\n"
    assert _corrected(tmp_path, easy + allow) == easy.replace("zwölf", "12") + allow


def test_an_exemption_for_the_whole_text_keeps_all_of_it(tmp_path: Path) -> None:
    assert _corrected(tmp_path, "easy:\n  text: [Wir sind zwölf.]\n  allow: [{rule: LS17, reason: Lied}]\n") == ""


def test_pages_are_corrected_and_keep_their_marks(tmp_path: Path) -> None:
    path = "content/pages/imprint.easy.md"
    page = "# Impressum\n\nDas dauert **drei Tage**.\\\nDas sind [zwölf Leute](wir/).\n"
    sources, _ = read_sources(write_site(tmp_path, {path: page}))
    assert correct_files(sources).texts == {path: page.replace("drei", "3").replace("zwölf", "12")}


def test_only_named_files_are_corrected(tmp_path: Path) -> None:
    page = {"content/pages/imprint.easy.md": "# Impressum\n\nDas dauert drei Tage.\n"}
    sources, _ = read_sources(write_site(tmp_path, page | {_PATH: OFFER + "easy: {text: [Wir sind zwölf.]}\n"}))
    assert set(correct_files(sources).texts) == {_PATH, *page}
    assert set(correct_files(sources, [_PATH]).texts) == {_PATH}


@pytest.mark.parametrize(
    ("easy", "told"),
    [
        ("  text: Der Kurs ist gut. Er dauert drei Tage.\n", [("LS17", 2, 37)]),
        ("  text: >\n    Der Kurs dauert\n    drei Tage.\n", [("LS17", 4, 5)]),
        ("  text:\n    - 'Der Kurs ist gut. Wir helfen.'\n", [("LS01", 3, 26)]),
        ("  text:\n    - Der Kurs ist gut. Er dauert drei Tage.\n", [("LS01", 3, 25)]),
    ],
)
def test_what_only_a_person_can_correct_is_told(tmp_path: Path, easy: str, told: list[tuple[str, int, int]]) -> None:
    sources, _ = read_sources(_write(tmp_path, f"easy:\n{easy}"))
    left = correct_files(sources).left
    assert [(problem.code, problem.line - _TOP, problem.column) for problem in left] == told
    assert all(problem.path == _PATH and problem.suggestion for problem in left)


def test_addresses_of_links_stay(tmp_path: Path) -> None:
    path = "content/pages/imprint.easy.md"
    page = "# Impressum\n\nDas sind [drei Tage](drei/geburtsurkunde/) und <https://example.org/drei-tage>\n"
    sources, _ = read_sources(write_site(tmp_path, {path: page}))
    assert correct_files(sources).texts == {path: page.replace("drei Tage", "3 Tage")}


def test_a_stamp_holds_until_the_text_changes(tmp_path: Path) -> None:
    root = _write(tmp_path, "easy:\n  text:\n    - Wir helfen.\n")
    catalog, _ = read_catalog(root)
    stamped = stamp(_text_of(root), catalog.offers["krabbelgruppe"], "Prüfgruppe, Dülmen", date(2026, 11, 24))
    write_site(root, {_PATH: stamped})
    offer = read_catalog(root)[0].offers["krabbelgruppe"]
    assert easy_status(offer) is EasyStatus.CHECKED
    assert offer.easy and offer.easy.checked
    assert (offer.easy.checked.by, offer.easy.checked.date) == ("Prüfgruppe, Dülmen", date(2026, 11, 24))
    write_site(root, {_PATH: stamped.replace("Wir helfen.", "Wir helfen gern.")})
    assert easy_status(read_catalog(root)[0].offers["krabbelgruppe"]) is not EasyStatus.CHECKED


def test_a_text_counts_as_fitting_until_the_standard_text_changes(tmp_path: Path) -> None:
    root = _write(tmp_path, "easy:\n  text:\n    - Wir helfen.\n")
    catalog, _ = read_catalog(root)
    marked = mark_written(_text_of(root), catalog.offers["krabbelgruppe"])
    write_site(root, {_PATH: marked})
    assert easy_status(read_catalog(root)[0].offers["krabbelgruppe"]) is EasyStatus.WRITTEN
    write_site(root, {_PATH: marked.replace("Eltern und Babys", "Väter und Babys")})
    assert easy_status(read_catalog(root)[0].offers["krabbelgruppe"]) is EasyStatus.OUT_OF_DATE


def test_a_record_on_one_line_is_left_to_a_person(tmp_path: Path) -> None:
    root = _write(tmp_path, "easy: {text: [Wir helfen.]}\n")
    catalog, _ = read_catalog(root)
    with pytest.raises(RewriteError):
        mark_written(_text_of(root), catalog.offers["krabbelgruppe"])
