"""What every page in Easy Language shows, in a real build: its status, its notes, its bold negations."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.render.parts.spans import emphasise
from tests.builders import OFFER, SITE, shipped_edition, write_site

_EASY = """easy:
  title: Krabbel-Gruppe
  text:
    - Hier spielen Babys.
    - Sie brauchen kein Geld.
"""
_MORE = """cost: {kind: free}
locations:
  - {name: Saal, street: Beispielweg 1, postal_code: "10119", city: Adorf}
  - {name: Hof, street: Beispielweg 2, postal_code: "10119", city: Adorf}
"""
_EASY_TEXTS = shipped_edition("de-simple").texts
_NAMES = ("Frisch", "Neu", "Anders", "Ohne")


def _run(*arguments: str) -> str:
    result = CliRunner().invoke(main, list(arguments), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    offers = {name.lower(): OFFER.replace("Sonnenschein", name) + _MORE for name in _NAMES}
    easy = {f"content/offers/adorf/{id_}.yml": text + (_EASY if id_ != "ohne" else "") for id_, text in offers.items()}
    root = write_site(tmp_path_factory.mktemp("easy"), easy)
    folder = root / "content/offers/adorf"
    for name in ("frisch", "neu", "anders"):
        _run("easy", "--root", str(root), "--stamp", str(folder / f"{name}.yml"), "--by", "Prüfgruppe")
    neu, anders = folder / "neu.yml", folder / "anders.yml"
    neu.write_text(neu.read_text(encoding="utf-8").replace("spielen Babys", "singen Babys"), encoding="utf-8")
    anders.write_text(
        anders.read_text(encoding="utf-8").replace("title: Krabbelgruppe A", "title: Treff A"), encoding="utf-8"
    )
    _run("build", "--root", str(root), "--today", "2027-01-01")
    return root / "site"


def _page(site: Path, id_: str) -> str:
    return (site / f"leicht/angebote/{id_}/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("id_", "words", "has_logo"),
    [
        ("frisch", "Dieser Text ist geprüft von Prüfgruppe am", True),
        ("neu", "Menschen mit Lern-Schwierigkeiten haben diesen Text noch <strong>nicht</strong> geprüft.", False),
        ("anders", "Dieser Text ist vielleicht alt.<br>Der Text in schwerer Sprache ist neuer.", False),
        ("ohne", "Es gibt noch <strong>keinen</strong> Text in Leichter Sprache.", False),
    ],
)
def test_the_page_tells_the_truth(site: Path, id_: str, words: str, has_logo: bool) -> None:
    html = _page(site, id_)
    assert words in html
    assert ('class="easy-checked"' in html) == has_logo


def test_only_a_current_check_has_its_badge_on_cards(site: Path) -> None:
    html = (site / "leicht/angebote/index.html").read_text(encoding="utf-8")
    html += (site / "leicht/orte/adorf/baby/index.html").read_text(encoding="utf-8")
    cards = re.findall(r'<h3><a href="[^"]*/(\w+)/">(?:(?!</li>).)*?Geprüfte Leichte Sprache', html, re.DOTALL)
    assert set(cards) == {"frisch"}


def test_no_easy_page_speaks_hard_language(site: Path) -> None:
    hard = [line.partition("summary: ")[2] for line in "\n".join(SITE.values()).splitlines() if "summary: " in line]
    texts = [re.split(r"[,}\n]", text)[0].strip("\"' ") for text in hard]
    assert len(texts) > 4
    for path in (site / "leicht").rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        assert [text for text in texts if len(text) > 12 and text in html] == [], path


def test_each_place_has_its_own_way_to_the_map(site: Path) -> None:
    html = _page(site, "ohne").partition("Wo ist das?")[2]
    assert (
        html.index("Beispielweg 1") < html.index("Karte und Weg bei OpenStreetMap: Ort 1") < html.index("Beispielweg 2")
    )
    assert "Karte und Weg bei OpenStreetMap: Ort 2" in html


class _Sentences(HTMLParser):
    """The texts of paragraphs, list items and answers in the body, with their bold words marked."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "meta", "link", "input", "wbr", "use", "img"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        inside = set(self._open)
        if "main" in inside and not inside & {"strong", "h1", "h2", "h3", "script", "template", "button"}:
            self.found.append(data)


def test_every_easy_page_bolds_negations_and_names_its_limits(site: Path) -> None:
    pages = sorted((site / "leicht").rglob("*.html"))
    assert len(pages) > 15
    for path in pages:
        html = path.read_text(encoding="utf-8")
        assert "Vor Gericht gilt nur der Text in schwerer Sprache." in html, path
        parser = _Sentences()
        parser.feed(html)
        assert [text for text in parser.found if "<strong>" in emphasise(text, _EASY_TEXTS)] == [], path
