"""One mark in long words on all pages, whichever mark a record is written with."""

from pathlib import Path

import pytest

from generator.checker import in_mark
from generator.facts.easy_status import easy_hash, has_lost_its_check
from generator.pipeline import prepare
from generator.publication import Published
from tests.builders import OFFER, SITE, TODAY, write_site

EASY = """easy:
  title: Krabbel-Gruppe in der {name}
  text:
    - Das Jugend-Amt hilft.
    - heading: Die Familien-Karte
    - list: [Vom Kinder-Arzt, Von der Hebamme]
"""
WORD = "- {word: Jugend-Amt, hard: [Jugendamt], explanation: [Das Jugend-Amt ist ein Amt., Hier hilft man Familien.]}\n"
PAGE = "# Daten-Schutz\n\nDas [Jugend-Amt](https://Jugend-Amt.de/Jugend-Amt) fragt nach der Haus-Tür.\n"


def published(root: Path, mark: str, offer: str, page: str = PAGE) -> Published:
    """The small site with these easy words, as its pages are made of it."""
    changes: dict[str, str | None] = {
        "site_config.yml": SITE["site_config.yml"] + f"easy_mark: {mark}\n",
        "content/offers/adorf/krabbelgruppe.yml": OFFER + offer,
        "content/glossary.yml": WORD,
        "content/pages/privacy.easy.md": page,
    }
    prepared = prepare(write_site(root, changes), TODAY)
    assert [problem for problem in prepared.problems if problem.code == "LS13"] == []
    assert prepared.published is not None
    return prepared.published


def _page(site: Published) -> str:
    return next(page.text for page in site.pages if page.name == "privacy")


@pytest.mark.parametrize("written", ["-", "·"])
@pytest.mark.parametrize(("mark", "shown"), [("dot", "Das Jugend·amt hilft."), ("hyphen", "Das Jugend-Amt hilft.")])
def test_easy_texts_have_the_mark_of_the_site(tmp_path: Path, written: str, mark: str, shown: str) -> None:
    easy = published(tmp_path, mark, in_mark(EASY.format(name="Kita"), written)).offers["krabbelgruppe"].easy
    assert easy is not None and easy.text[0] == shown


def test_all_that_is_easy_has_it(tmp_path: Path) -> None:
    site = published(tmp_path, "dot", EASY.format(name="Kita"))
    easy, (word,) = site.offers["krabbelgruppe"].easy, site.glossary
    assert easy is not None and easy.title == "Krabbel·gruppe in der Kita"
    assert [getattr(block, "heading", getattr(block, "items", block)) for block in easy.text] == [
        "Das Jugend·amt hilft.",
        "Die Familien·karte",
        ("Vom Kinder·arzt", "Von der Hebamme"),
    ]
    assert (word.word, word.hard, word.explanation[0]) == ("Jugend·amt", ("Jugendamt",), "Das Jugend·amt ist ein Amt.")
    assert "[Jugend·amt](https://Jugend-Amt.de/Jugend-Amt) fragt nach der Haus·tür" in _page(site)


def test_what_standard_german_writes_with_a_hyphen_keeps_it(tmp_path: Path) -> None:
    name = "description: In der Astrid-Lindgren-Schule, in Raum 3.\n"
    site = published(tmp_path, "dot", name + EASY.format(name="Astrid-Lindgren-Schule"))
    easy = site.offers["krabbelgruppe"].easy
    assert easy is not None and easy.title == "Krabbel·gruppe in der Astrid-Lindgren-Schule"
    assert site.offers["krabbelgruppe"].description == "In der Astrid-Lindgren-Schule, in Raum 3."


@pytest.mark.parametrize("is_stale", [False, True])
def test_a_text_that_readers_checked_stays_checked(tmp_path: Path, is_stale: bool) -> None:
    """The mark is no word: what they read is the same."""
    offer = EASY.format(name="Kita")
    before = published(tmp_path, "hyphen", offer).offers["krabbelgruppe"].easy
    assert before is not None
    print_ = "0" * 16 if is_stale else easy_hash(before)
    stamp = f'  checked: {{by: Gruppe, date: 2026-01-01, text: "{print_}"}}\n'
    assert has_lost_its_check(published(tmp_path / "dot", "dot", offer + stamp).offers["krabbelgruppe"]) == is_stale


def test_without_another_mark_nothing_is_made_anew(tmp_path: Path) -> None:
    site = published(tmp_path, "hyphen", EASY.format(name="Kita"))
    assert _page(site) == PAGE
