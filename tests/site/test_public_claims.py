"""What the privacy pages claim is true of the program: this county's, and those that a new site begins with.

That no page stores anything or asks anybody else is seen in the browser, on every page (`tests/sweep/look.py`), and that
the quick exit says nothing of where one was in `tests/browser/test_controls.py`.
"""

import re

import pytest

from generator.editorial.scaffold import SITE_FILES
from generator.plan.security import CSP
from tests.architecture.source_tree import ROOT

SCRIPTS = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "theme/assets/js").glob("*.js"))}
MARKUP = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "theme").rglob("*.html"))}
COUNTY = (ROOT / "content/pages/privacy.md").read_text(encoding="utf-8")
NEW = SITE_FILES["content/pages/privacy.md"]
KEEPS = re.compile(
    r"localStorage|sessionStorage|indexedDB|\bcaches\b|\bcookie\b(?!\.)|serviceWorker|geolocation|sendBeacon|WebSocket"
    r"|XMLHttpRequest|EventSource|window\.name"
)
"""Ways of a script to keep something on a device, to ask it where it is, and to tell others."""


@pytest.mark.parametrize("page", [COUNTY, NEW])
def test_nothing_is_kept_on_a_device(page: str) -> None:
    assert "§ 25" in page.replace("\xa0", " ") and "Cookies" in page
    code = {name: re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE) for name, text in SCRIPTS.items()}
    assert {name: found[0] for name, text in code.items() if (found := KEEPS.search(text))} == {}


@pytest.mark.parametrize("page", [COUNTY, NEW])
def test_only_links_lead_to_others(page: str) -> None:
    assert "laden nichts von anderen Anbietern" in page or "lädt nichts von anderen Anbietern" in page
    assert CSP.startswith("default-src 'self'") and "http" not in CSP
    loaded = [
        (name, found[0])
        for name, text in MARKUP.items()
        for found in re.finditer(
            r'<(?:script|img|iframe|video|source|link)\b[^>]*(?:src|href)="(?:https?:)?//[^"]*"', text
        )
    ]
    assert loaded == []


@pytest.mark.parametrize("page", [COUNTY, NEW])
def test_the_page_behind_the_quick_exit_is_named(page: str) -> None:
    (target,) = {
        found[1]
        for text in MARKUP.values()
        for found in re.finditer(r'href="https://([^/"]+)/"[^>]*data-quick-exit', text)
    }
    assert target in page


def test_the_map_and_the_place_of_the_files_are_named() -> None:
    where = (ROOT / "generator/facts/where.py").read_text(encoding="utf-8")
    hosts = set(re.findall(r"https://www\.([a-z.]+)/", where))
    assert hosts == {"openstreetmap.org"} and "openstreetmap.org" in COUNTY
    settings = (ROOT / "site_config.yml").read_text(encoding="utf-8")
    assert ("github.com" in settings) is ("GitHub" in COUNTY)


def test_only_voices_of_the_device_read_aloud() -> None:
    assert (
        "Stimmen aus dem Internet werden nicht benutzt" in COUNTY and "voice.localService" in SCRIPTS["read-aloud.js"]
    )


def test_what_was_asked_stands_in_the_address_and_nowhere_else() -> None:
    assert "stehen in der Adresse der Seite" in COUNTY and "pushState" in SCRIPTS["search-page.js"]
    assert 'name="referrer" content="strict-origin"' in MARKUP["head.html"], (
        "else each file's request tells the question"
    )
    fetched = {name for name, text in SCRIPTS.items() if re.search(r"\bfetch\(", text)}
    assert fetched == {"search-page.js", "site-age.js"}, "each of them loads files of this server alone"


def test_no_page_has_a_gap_that_the_list_does_not_count() -> None:
    pages = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "content/pages").glob("*.md"))}
    assert [name for name, text in pages.items() if "[Bitte " in text] == []
    assert {"{publisher.host}" in text for text in (COUNTY, NEW)} == {True}
