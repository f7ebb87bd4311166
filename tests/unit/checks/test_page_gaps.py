"""What only the publisher knows: gaps are named, warned in an example and errors in any other site."""

from dataclasses import replace

import pytest

from generator.catalog import Catalog
from generator.checks import run_checks
from generator.problems import Level, Problem
from generator.report.publisher import publisher_text
from tests.builders import SITE, read_catalog, write_site

ENTRY = "- id: host\n  title: Betreiber\n  known_by: IT\n  law: Art. 13 DSGVO\n"
PAGE = "# Datenschutz\n\nBetreiber: {publisher.host}\n"
MINE = ("E301", "E338", "W370", "W371", "W372", "W373", "W374")


@pytest.fixture
def site(tmp_path):
    """The small site with this list and these pages; `real` is no example."""

    def read(entries: str = ENTRY, real: bool = False, config: str = "", form: str = "", **pages: str) -> Catalog:
        settings = SITE["site_config.yml"].replace("example: yes\n", "" if real else "example: yes\n") + config
        settings = settings.replace("example.org}", f"example.org, form: {form}}}") if form else settings
        files = {f"content/pages/{name.replace('_easy', '.easy')}.md": text for name, text in pages.items()}
        write_site(tmp_path, {"site_config.yml": settings, "content/publisher.yml": entries, **files})
        return read_catalog(tmp_path)[0]

    return read


def found(catalog: Catalog, *codes: str) -> list[Problem]:
    return [problem for problem in run_checks(catalog) if problem.code in (codes or MINE)]


@pytest.mark.parametrize(("real", "code", "level"), [(False, "W370", Level.WARNING), (True, "E338", Level.ERROR)])
def test_a_gap_is_named_with_who_can_fill_it(site, real: bool, code: str, level: Level) -> None:
    (problem,) = found(site(real=real, privacy=PAGE))
    assert (problem.code, problem.level, problem.path, problem.line) == (code, level, "content/publisher.yml", 1)
    assert "Betreiber (Art. 13 DSGVO)" in problem.message and "Wer es weiß: IT." in problem.message
    assert problem.message.endswith("Bitte unter „value“ eintragen.")
    assert found(site(f"{ENTRY}  value: Haus\n", real, privacy=PAGE)) == []
    (empty,) = found(site(f"{ENTRY}  value:\n", real, privacy=PAGE))
    assert (empty.code, empty.field) == (code, "value")


def test_only_what_is_optional_may_be_said_not_to_exist(site) -> None:
    (problem,) = found(site(f"{ENTRY}  exists: no\n", privacy=PAGE))
    assert (
        problem.code == "W370" and "ist Pflicht" in problem.message and (problem.line, problem.field) == (5, "exists")
    )
    assert found(site(f"{ENTRY}  exists: no\n  optional: yes\n", real=True, privacy=PAGE)) == []
    (open_,) = found(site(f"{ENTRY}  optional: yes\n", privacy=PAGE))
    assert "oder „exists: no“" in open_.message


def test_what_stands_in_the_settings_is_looked_up_there(site) -> None:
    entry = ENTRY + "  setting: contact.form\n"
    (problem,) = found(site(entry, privacy=PAGE))
    assert "in site_config.yml unter „contact.form“" in problem.message
    assert found(site(entry, privacy=PAGE, form="https://example.org/f")) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[Bitte ergänzen: Name]", "[Bitte ergänzen: Name]"),
        ("Wir sind [bitte prüfen] da.", "[bitte prüfen]"),
        ("Hier steht bald: Wer macht das?", "Hier steht bald:"),
        ("TODO", "TODO"),
        ("[TODO Name]", "[TODO Name]"),
        ("Lorem ipsum dolor.", "Lorem ipsum"),
        ("[Bitte anrufen](kontakt/)", None),
        ("Bitte ergänzen: Name", "Bitte ergänzen:"),
        ("Bitte ergänzen Sie Ihren Antrag. Hier steht bald ein Haus. Die Todo-Liste.", None),
        ("Methodologie, [1]: bald", None),
    ],
)
def test_a_text_that_says_that_it_is_missing(site, text: str, words: str | None) -> None:
    for real, code in ((False, "W370"), (True, "E338")):
        problems = found(site("[]\n", real, about=f"# Wir\n\n{text}\n"), "W370", "E338")
        assert [(p.code, p.line) for p in problems] == ([(code, 3)] if words else [])
        assert all(f"„{words}“" in p.message for p in problems)


def test_a_page_that_the_law_asks_for_has_more_than_a_title(site) -> None:
    problems = found(site("[]\n", True, privacy="# Datenschutz\n\n", about="# Wir\n"), "E338")
    assert [p.path for p in problems] == ["content/pages/privacy.md"] and "die Seite ist leer" in problems[0].message


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("publisher.hots", "Meinten Sie „{publisher.host}“?"),
        ("Publisher.host", "Meinten Sie „{publisher.host}“?"),
        ("publishr.host", "Meinten Sie „{publisher.host}“?"),
        ("publisher.", "Bitte einen Kurznamen"),
        ("publisher.abteilung", "Bitte einen Kurznamen"),
    ],
)
def test_a_placeholder_that_there_is_not(site, name: str, hint: str) -> None:
    catalog = site(f"{ENTRY}  value: Haus\n", privacy=f"{PAGE}\nund {{{name}}}\n")
    (problem,) = found(catalog)
    assert (problem.code, problem.line, problem.column) == ("E301", 5, 5) and hint in problem.message


def test_a_list_that_cannot_be_read_makes_no_placeholder_unknown(site) -> None:
    assert found(site("host: x\n", privacy=PAGE)) == []
    broken = ENTRY.replace("title", "titel")
    assert found(site(broken, privacy=PAGE)) == [], "the entry has an error of its own"


def test_an_entry_is_named_and_has_words_for_every_edition(site) -> None:
    (idle,) = found(site(f"{ENTRY}  value: Haus\n"))
    assert (idle.code, idle.line, idle.field) == ("W371", 1, "id")
    hard = site(f"{ENTRY}  value: Haus\n", privacy=PAGE, privacy_easy="# Daten\n\n{publisher.host}\n")
    assert [(p.code, p.line) for p in found(hard)] == [("W372", 5)]
    easy = f"{ENTRY}  value: Haus\n  easy: {{text: [Das ist ein Haus.]}}\n"
    assert found(site(easy, privacy=PAGE, privacy_easy="# Daten\n\n{publisher.host}\n")) == []


@pytest.mark.parametrize(
    ("more", "lines"),
    [
        ("maintainers: '@example-org/alle'\n", 1),
        ("maintainers: ['@kreis/alle', '@example-org/zwei']\n", 1),
        ("maintainers: '@example-organisation/alle'\n", 0),
    ],
)
def test_an_account_that_nobody_has_is_left(site, more: str, lines: int) -> None:
    assert len(found(site("[]\n", True, more), "W373")) == lines
    assert found(site("[]\n", False, more), "W373") == []


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Diese Fassung ist eine Vorschau.", True),
        ("Viele Angebote sind erfunden.", True),
        ("Ein erfundenes Angebot.", True),
        ("Die Seite ist noch ein Test.", True),
        ("Wir haben das nicht erfunden", True),
        ("Ein Test der Augen. Wir erfinden Spiele. Die Erfindung.", False),
    ],
)
def test_a_site_that_is_no_example_calls_itself_none(site, text: str, is_told: bool) -> None:
    page = f"# Wir\n\n{text}\n"
    assert [p.line for p in found(site("[]\n", True, about=page), "W374")] == ([3] if is_told else [])
    assert found(site("[]\n", False, about=page), "W374") == []


def test_the_report_is_one_list(site) -> None:
    text = publisher_text(
        site(privacy=PAGE, about="# Wir\n\n[Bitte ergänzen: x]\n", config="maintainers: '@example-org/a'\n")
    )
    assert text.split("\n")[0] == "Was nur der Herausgeber weiß und noch fehlt: 4"
    assert "\n  IT:\n    Betreiber (Art. 13 DSGVO): content/publisher.yml:1, für privacy\n" in text
    assert text.index("wer die Website betreut:") < text.index("„[Bitte ergänzen: x]“")
    assert (
        "„[Bitte ergänzen: x]“" in text
        and "url in site_config.yml" in text
        and "maintainers in site_config.yml" in text
    )


def test_the_report_of_a_site_without_gaps_names_nobody(site) -> None:
    settings = "https://familien.adorf.de/"
    catalog = site(f"{ENTRY}  value: Haus\n", privacy=PAGE)
    text = publisher_text(replace(catalog, site=catalog.site.model_copy(update={"url": settings})))
    assert text == "Was nur der Herausgeber weiß und noch fehlt: 0\n"
