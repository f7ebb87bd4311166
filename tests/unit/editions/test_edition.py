"""Editions of a site, and what can be wrong with a county's own texts: each at its file and line."""

import re
from pathlib import Path

import pytest

from generator.catalog import build_catalog
from generator.editions.edition import Edition, check_editions, make_editions
from generator.editions.quotes import unquoted
from generator.problems import Level, Problem
from generator.source.files import read_sources
from tests.builders import SITE, TODAY, write_site
from tests.site.test_third_edition import ADDED, TEXTS


def editions(root: Path, changes: dict[str, str | None]) -> tuple[tuple[Edition, ...], list[Problem]]:
    sources, _ = read_sources(write_site(root, changes))
    catalog, _ = build_catalog(sources, TODAY)
    assert catalog is not None
    return make_editions(catalog.site, sources.edition_texts), list(check_editions(catalog.site, sources))


def _settings(tags: str) -> str:
    return SITE["site_config.yml"].replace("[de, de-simple]", tags)


def _texts(root: Path, text: str, tag: str = "de") -> list[Problem]:
    return editions(root, {f"content/texts/{tag}.yml": text})[1]


def _line_of(text: str, words: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if words in line)


def test_the_first_is_the_main_one_and_lies_at_the_top(tmp_path: Path) -> None:
    found, problems = editions(tmp_path, {"site_config.yml": _settings("[de-simple, de]")})
    assert problems == []
    assert [(e.tag, e.register, e.folder, e.page_suffix) for e in found] == [
        ("de-simple", "easy", "", "easy"),
        ("de", "standard", "standard/", ""),
    ]
    assert [e.page_path("imprint") for e in found] == ["content/pages/imprint.easy.md", "content/pages/imprint.md"]


def test_an_edition_says_what_it_is(tmp_path: Path) -> None:
    found, problems = editions(tmp_path, dict(ADDED))
    assert problems == []
    english = found[2]
    assert (english.name, english.register, english.direction, english.folder) == ("English", "standard", "ltr", "en/")
    assert (english.language, english.is_original, english.page_suffix) == ("en", False, "en")
    assert [edition.is_original for edition in found] == [True, False, False]
    arabic, _ = editions(
        tmp_path, {"content/texts/ar.yml": TEXTS, "content/texts/en.yml": None, "site_config.yml": _settings("[ar]")}
    )
    assert (arabic[0].direction, arabic[0].folder) == ("rtl", "")


def test_a_county_changes_single_words(tmp_path: Path) -> None:
    (main, _), problems = editions(
        tmp_path, {"content/texts/de.yml": "interface:\n  home_title: Willkommen\n  intro_az:\n"}
    )
    assert problems == []
    assert (main.texts.home_title, main.texts.intro_az, main.texts.nav_home) == ("Willkommen", "", "Startseite")


def test_a_county_adds_words_to_a_table_and_changes_some_without_repeating_the_others(tmp_path: Path) -> None:
    own = "voice:\n  papers: {Rechenschieber: alter Rechner, Mutterpass: Heft}\n  usual_notes: {Das Tor klemmt: Ziehen Sie fest.}\n"
    (_, easy), problems = editions(tmp_path, {"content/texts/de-simple.yml": own})
    papers, notes = easy.texts.table("papers"), easy.texts.table("usual_notes")
    assert problems == []
    assert (papers["Rechenschieber"], papers["Mutterpass"], papers["Impfpass"]) == (
        "alter Rechner",
        "Heft",
        "Impf-Pass",
    )
    assert notes["Das Tor klemmt"] == "Ziehen Sie fest." and notes["mit Termin"] == "Sie brauchen einen Termin."


def test_an_unknown_edition_is_told_at_its_line_with_those_that_are_possible(tmp_path: Path) -> None:
    found, (problem,) = editions(
        tmp_path, {"site_config.yml": _settings("[de, fr]"), "content/pages/imprint.easy.md": None}
    )
    assert [edition.tag for edition in found] == ["de"]
    line = _line_of(SITE["site_config.yml"], "editions:")
    assert (problem.code, problem.path, problem.line, problem.column) == ("E505", "site_config.yml", line, 16)
    assert "de, de-simple" in problem.message and "content/texts/fr.yml" in problem.message
    found, (problem, *_) = editions(tmp_path, {"site_config.yml": _settings("[fr]")})
    assert [edition.tag for edition in found] == ["de"], "a site has at least one"


def test_an_edition_stands_once(tmp_path: Path) -> None:
    found, (problem,) = editions(tmp_path, {"site_config.yml": _settings("[de, de-simple, de]")})
    assert (problem.code, [edition.tag for edition in found]) == ("E505", ["de", "de-simple"])
    assert "schon" in problem.message


def test_a_missing_text_is_told_with_its_german_words_which_stand_in_for_it(tmp_path: Path) -> None:
    text = TEXTS.replace("  nav_home: Home\n", "")
    found, (problem,) = editions(tmp_path, {**ADDED, "content/texts/en.yml": text})
    assert (problem.code, problem.level, problem.path) == ("W501", Level.WARNING, "content/texts/en.yml")
    assert (
        "„nav_home“" in problem.message and "nav_home: Startseite" in problem.message and "interface" in problem.message
    )
    assert unquoted(found[2].texts.nav_home) == "Startseite" != found[2].texts.nav_home


@pytest.mark.parametrize(
    ("text", "code", "line", "words"),
    [
        ("interface:\n  nav_hom: Anfang\n", "E502", 2, "Meinten Sie „nav_home“?"),
        ("interface:\n  qqq: Anfang\n", "E502", 2, "Bitte löschen."),
        ("interface:\n  time_span: '{start}'\n", "E503", 2, "voice:"),
        ("interface:\n  offers_many: '{number} Angebote'\n", "E503", 2, "{count}"),
        ("interface:\n  offers_many: '{count Angebote'\n", "E503", 2, "{count}"),
        ("interface:\n  offers_many: '{count:>9} Angebote'\n", "E503", 2, "{count}"),
        ("interface:\n  nav_home: 'Start {0}'\n", "E503", 2, "keine"),
        ("interface:\n  nav_home: [Start]\n", "E503", 2, "ein Text"),
        ("interface:\n  months: Januar\n", "E503", 2, "eine Liste"),
        ("interface:\n  months: [Jan, Feb]\n", "E503", 2, "12"),
        ("interface:\n  languages: [de]\n", "E503", 2, "eine Tabelle"),
        ("interface: Hallo\n", "E503", 1, "voice:"),
        ("words:\n  nav_home: Start\n", "E503", 1, "interface:"),
        ("edition: {color: red}\n", "E504", 1, "page_suffix"),
        ("edition: {register: easy}\n", "E504", 1, "standard"),
        ("edition: {folder: Über uns}\n", "E504", 1, "Kleinbuchstaben"),
        ("edition:\n  name: [a]\n", "E504", 2, "name: English"),
        ("edition: {folder: {a: b}}\n", "E504", 1, "folder: en"),
        ("edition:\n  name:\n", "E504", 2, "keinen Namen"),
        ("edition:\n  color:\n", "E504", 2, "page_suffix"),
        ("interface:\n  nav_home:\n", "E503", 2, "Startseite"),
        ("interface:\n  nav_home: ''\n", "E503", 2, "Startseite"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_at_its_line(tmp_path: Path, text: str, code: str, line: int, words: str) -> None:
    (problem,) = _texts(tmp_path, text)
    assert (problem.code, problem.path, problem.line) == (code, "content/texts/de.yml", line), problem.message
    assert "TextValue" not in problem.message and "{'" not in problem.message
    assert words in problem.message and problem.message.endswith((".", "?"))


def test_a_new_edition_says_its_name_and_register(tmp_path: Path) -> None:
    text = TEXTS.replace("edition: {name: English, register: standard}\n", "")
    found, problems = editions(tmp_path, {**ADDED, "content/texts/en.yml": text})
    assert [problem.code for problem in problems] == ["E504", "E504"]
    assert found[2].register == "standard"
    (problem,) = editions(
        tmp_path, {**ADDED, "content/texts/en.yml": TEXTS.replace("register: standard", "register: simple")}
    )[1]
    assert (problem.code, problem.line) == ("E504", _line_of(TEXTS, "edition:"))


def test_texts_that_nobody_switched_on_are_a_warning(tmp_path: Path) -> None:
    _, (problem,) = editions(tmp_path, {"content/texts/en.yml": TEXTS})
    assert (problem.code, problem.level, problem.path) == ("W506", Level.WARNING, "content/texts/en.yml")


def test_a_page_that_no_edition_reads_is_a_warning(tmp_path: Path) -> None:
    pages = {"content/pages/imprint.fr.md": "# Mentions\n"}
    _, (problem,) = editions(tmp_path, {**pages})
    assert (problem.code, problem.path, problem.line) == ("W506", "content/pages/imprint.fr.md", 1)
    assert "imprint.md, imprint.easy.md" in problem.message


def test_easy_pages_of_a_site_without_easy_language_are_a_warning(tmp_path: Path) -> None:
    _, (problem,) = editions(tmp_path, {"site_config.yml": _settings("[de]")})
    assert (problem.code, problem.path) == ("W506", "content/pages/imprint.easy.md")


def test_two_editions_in_one_folder_are_an_error(tmp_path: Path) -> None:
    text = TEXTS.replace("register: standard}", "register: standard, folder: leicht}")
    _, (problem,) = editions(tmp_path, {**ADDED, "content/texts/en.yml": text})
    assert (problem.code, problem.path, problem.line) == ("E504", "content/texts/en.yml", _line_of(text, "edition:"))
    assert "de-simple und en" in problem.message


def test_two_editions_with_the_same_written_pages_are_an_error(tmp_path: Path) -> None:
    """An imprint in Easy Language is none in English, and a German one neither."""
    for suffix, other in (("easy", "de-simple"), ('""', "de")):
        text = TEXTS.replace("register: standard}", f"register: standard, page_suffix: {suffix}}}")
        _, (problem,) = editions(tmp_path, {**ADDED, "content/texts/en.yml": text})
        assert (problem.code, problem.path, problem.line) == (
            "E504",
            "content/texts/en.yml",
            _line_of(text, "edition:"),
        )
        assert f"{other} und en" in problem.message and "page_suffix" in problem.message


def test_names_of_pages_end_as_files_may(tmp_path: Path) -> None:
    problem, *_ = _texts(tmp_path, "edition: {page_suffix: ../x}\n")
    assert (problem.code, problem.line) == ("E504", 1) and "geht nicht als page_suffix" in problem.message


def test_long_words_of_easy_language_have_the_mark_of_the_site(tmp_path: Path) -> None:
    """Whichever they are written with: those that come with the program, and those that a site brings."""
    own = "voice:\n  phone_invented: Die Kurz-Nummer ist erfunden.\n"
    settings = SITE["site_config.yml"] + "easy_mark: dot\n"
    changes: dict[str, str | None] = {"site_config.yml": settings, "content/texts/de-simple.yml": own}
    (standard, easy), problems = editions(tmp_path, changes)
    assert problems == [] and easy.texts.phone_invented == "Die Kurz·nummer ist erfunden."
    assert easy.texts.phone_number == "Das ist die Telefon·nummer:"
    assert easy.voice.spelling("Jugendamt") == "Jugend·amt"
    assert "Geburts·urkunde" in easy.texts.table("papers").values()
    # In standard German the dot stands between what belongs together, never inside a word.
    keys = standard.texts.keys()
    assert not any(re.search(r"\w·\w", str(standard.texts.find(key))) for key in keys)
