"""A third edition is one file of texts: a site in English is built by the program as it is, without a line of code."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import html5lib
import pytest
import yaml

from generator import editions
from generator.editions.quotes import marked
from tests.builders import OFFER, SITE, shipped_edition, write_site
from tests.search.node import Node
from tests.site.additions import promised
from tests.site.test_build import build


def _whole(text: str) -> str:
    """The file with the German words of texts that came since somebody translated it: a new text costs no line of it."""
    has, german = yaml.safe_load(text), shipped_edition("de").texts
    for part in ("interface", "voice"):
        missing = _keys(part) - has[part].keys()
        lines = (f"  {key}: {json.dumps(german.find(key), ensure_ascii=False)}\n" for key in sorted(missing))
        text = text.replace(f"\n{part}:\n", f"\n{part}:\n{''.join(lines)}", 1)
    return text


def _keys(part: str) -> set[str]:
    files = (yaml.safe_load(path.read_text(encoding="utf-8")) for path in SHIPPED)
    return {key for file in files for key in file[part]}


SHIPPED = [Path(editions.__file__).parent / "texts" / name for name in ("de.yml", "shared/de.yml")]
TEXTS = _whole((Path(__file__).parent / "texts" / "en.yml").read_text(encoding="utf-8"))
ADDED = {
    "content/texts/en.yml": TEXTS,
    "site_config.yml": SITE["site_config.yml"].replace("[de, de-simple]", "[de, de-simple, en]"),
}
"""The whole edition."""
_TOLD = """description: Wir **singen** zusammen.
age: {from: 6 months, to: 3}
cost: {kind: paid, amount: "2,50", per: Kind}
registration: {required: yes}
languages: [de, uk, fi]
times: [{kind: weekly, weekdays: [mon], from: "9:30", to: "11:00", pauses: [school-holidays]}]
"""
_TRANSLATED = "translations: {en: {title: Baby group, summary: Parents and babies meet., description: We **sing**.}}\n"
_PAGES = {
    "content/offers/adorf/krabbelgruppe.yml": OFFER + _TOLD,
    "content/offers/adorf/baby-group.yml": OFFER.replace("Sonnenschein", "Mond") + _TOLD + _TRANSLATED,
    "content/offers/adorf/halb.yml": OFFER.replace("Sonnenschein", "Halb") + "translations: {en: {title: Half}}\n",
    "content/school_holidays.yml": "- {name: Sommerferien 2028, from: 2028-07-10, to: 2028-08-22}\n",
    "content/pages/about.md": "# Über uns\n\nDas sind wir.\n",
    "content/pages/imprint.en.md": "# Imprint\n\nWe are [here](kontakt/).\n",
}


@dataclass
class Seen:
    """A page: the language of its words, and its links to other editions."""

    said: dict[str, str] = field(default_factory=dict)
    """Words of one element → the language that they are marked with."""
    switches: list[tuple[str, str, str]] = field(default_factory=list)
    """(words, address, language there), in order."""


def _seen(html: str) -> Seen:
    found = Seen()

    def walk(element: Any, language: str) -> None:
        language = element.get("lang", language)
        for words, where in ((element.text, language), *((child.tail, language) for child in element)):
            if words and words.strip():
                found.said[words.strip()] = where
        if element.tag == "a" and "hreflang" in element.attrib:
            found.switches.append(("".join(element.itertext()), element.get("href"), element.get("hreflang")))
        for child in element:
            if isinstance(child.tag, str):
                walk(child, language)

    walk(html5lib.parse(html, namespaceHTMLElements=False), "")
    return found


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_site(tmp_path_factory.mktemp("english"), {**_PAGES, **ADDED})
    code, said = build(root)
    assert code == 0, said
    return root / "site"


def _page(site: Path, route: str) -> str:
    return (site / route / "index.html").read_text(encoding="utf-8")


def test_it_takes_no_line_of_the_program() -> None:
    assert {Path(path).suffix for path in ADDED} == {".yml"}
    assert [path for path in ADDED if path not in SITE] == ["content/texts/en.yml"]
    assert promised("an edition") == 1
    texts = Path(__file__).parents[2] / "generator" / "editions"
    assert [path for path in texts.rglob("*") if path.stem == "en"] == [], "the program does not have it already"


def test_every_page_has_its_twin_with_the_right_language_and_switch(site: Path) -> None:
    english = sorted((site / "en").rglob("*.html"))
    german = [p for p in site.rglob("*.html") if not {"en", "leicht"} & set(p.relative_to(site).parts)]
    assert len(english) == len(german) > 30
    for path in english:
        html = path.read_text(encoding="utf-8")
        route = path.relative_to(site / "en").as_posix().removesuffix("index.html")
        up = "../" * (route.count("/") + 1)
        page = _seen(html)
        assert '<html lang="en">' in html, path
        if route == "404.html":
            continue
        switches = [(up + route or "./", "de"), (f"{up}leicht/{route}", "de-simple")]
        assert [(href, tag) for _, href, tag in page.switches][:2] == switches, path
        assert [words for words, _, _ in page.switches][:2] == ["Deutsch", "Leichte Sprache"]
        alternates = dict(re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', html))
        main = f"https://example.org/pfad/{route}"
        assert alternates == {
            "de": main,
            "de-simple": f"https://example.org/pfad/leicht/{route}",
            "en": f"https://example.org/pfad/en/{route}",
            "x-default": main,
        }, path


def test_the_other_editions_lead_to_it_by_its_own_name(site: Path) -> None:
    standard, easy = _seen(_page(site, "angebote/halb")), _seen(_page(site, "leicht/angebote/halb"))
    assert standard.switches == [
        ("Leichte Sprache", "../../leicht/angebote/halb/", "de-simple"),
        ("English", "../../en/angebote/halb/", "en"),
    ]
    assert [words for words, _, _ in easy.switches][:2] == ["Schwere Sprache", "English"]
    assert standard.said["English"] == easy.said["English"] == "en"


def test_the_sitemap_lists_it(site: Path) -> None:
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert "<loc>https://example.org/pfad/en/angebote/halb/</loc>" in sitemap
    assert sitemap.count('hreflang="en"') == 3 * sitemap.count("<loc>https://example.org/pfad/en/")


def test_facts_are_told_in_its_words(site: Path) -> None:
    page = _seen(_page(site, "en/angebote/krabbelgruppe"))
    for words in (
        "Age of the child: 6 months to 3 years",
        "on Mondays, 9:30 to 11, not during school holidays",
        "2.50 euros (",
        "Please register beforehand.",
        "German, Ukrainian,",
        "We do not know whether the place is accessible. Please ask beforehand.",
    ):
        assert page.said.get(words) == "en", (words, sorted(page.said))
    dates = r'Next dates:</div>\s*<div><ul><li><time datetime="2026-11-30">Mon 30/11</time></li>'
    assert re.search(dates, _page(site, "en/angebote/krabbelgruppe"))


def test_a_translation_is_the_offers_own_text(site: Path) -> None:
    page = _seen(_page(site, "en/angebote/baby-group"))
    assert {page.said[words] for words in ("Baby group", "Parents and babies meet.", "sing")} == {"en"}
    assert "Krabbelgruppe Mond" not in page.said and "singen" not in page.said
    assert "Baby group" in _seen(_page(site, "en/angebote")).said


def test_what_is_not_translated_is_marked_as_german(site: Path) -> None:
    page = _seen(_page(site, "en/angebote/halb"))
    assert page.said["Half"] == "en"
    assert page.said["Eltern und Babys treffen sich zum Spielen und Reden."] == "de"
    page = _seen(_page(site, "en/angebote/krabbelgruppe"))
    assert '<h1><span lang="de">Krabbelgruppe Sonnenschein</span></h1>' in _page(site, "en/angebote/krabbelgruppe")
    assert page.said["Finnisch"] == page.said["Kind"] == "de"
    assert page.said["singen"] == "de"
    cards = _page(site, "en/orte/adorf")
    assert re.search(r'krabbelgruppe/"><span lang="de">Krabbelgruppe Sonnenschein</span></a>', cards)
    assert re.search(r'<a href="[^"]*halb/">Half</a>', cards)


def test_the_german_page_shows_translations_as_before(site: Path) -> None:
    html = _page(site, "angebote/baby-group")
    assert '<section class="translation" id="sprache-en" lang="en" dir="ltr"' in html
    assert 'class="translation"' not in _page(site, "en/angebote/baby-group")


def test_the_search_page_has_its_words_and_its_cards(site: Path) -> None:
    html = _page(site, "en/suche")
    assert "<h1>Search offers</h1>" in html and "Which stage of life fits?" in html
    assert '<input type="search" id="suche" lang="de"' in html, "what is typed there is German"
    assert 'id="suche" lang=' not in _page(site, "suche") and 'id="suche" lang=' not in _page(site, "leicht/suche")


def test_the_search_finds_it_and_shows_its_words(site: Path, tmp_path: Path) -> None:
    node = Node(tmp_path)
    try:
        node("open", str(site / "assets/search"))
        hits = [node("search", "Krabbelgruppe Mond", {"edition": tag})["hits"] for tag in ("de", "en")]
        german, english = (next(hit for hit in found if hit["id"] == "baby-group") for found in hits)
    finally:
        node.close()
    assert (german["title"], english["title"]) == ("Krabbelgruppe Mond", "Baby group")
    assert (english["days"], english["cost"]) == (
        "on Mondays, 9:30 to 11, not during school holidays",
        f"2.50 euros ({marked('Kind')})",
    )


def test_hand_written_pages_are_its_own_or_said_to_be_missing(site: Path) -> None:
    assert "<h1>Imprint</h1>" in _page(site, "en/impressum") and "We are" in _page(site, "en/impressum")
    missing = _page(site, "en/ueber")
    assert "This page does not exist in English yet." in missing
    assert '<a href="../../ueber/" hreflang="de">To the page in German</a>' in missing
    nowhere = _page(site, "en/datenschutz")
    assert "This page does not exist in English yet." in nowhere and "To the page in German" not in nowhere
