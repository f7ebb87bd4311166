"""Films, pictures and papers of an offer, from the file of an editor to what every engine writes."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from generator.engine import ENGINES, load_engine
from generator.pipeline import prepare
from generator.problems import Level
from generator.theme import Theme, find_theme
from tests import media
from tests.builders import OFFER, SITE, TODAY, HeldSite, build, write_site

ROUTE = "angebote/krabbelgruppe/"
CHANGES: dict[str, str | bytes | None] = {
    "site_config.yml": SITE["site_config.yml"] + "logo: media/logo.png\n",
    "theme/assets/icons/band.jpg": media.photo((2600, 60)),
    "theme/assets/icons/alt.png": b"kein Bild",
    "content/media/logo.png": media.told_picture(),
    "content/media/haus.jpg": media.photo((900, 300), orientation=6),
    "content/media/vorn.jpg": media.photo((500, 300)),
    "content/media/muster.jpg": media.photo(),
    "content/media/plan.jpg": media.photo(),
    "content/media/kaputt.jpg": b"kein Bild",
    "content/media/lied.mp3": b"ID3" + bytes(40),
    "content/media/film.mp4": media.film(),
    "content/media/film.vtt": "WEBVTT\n",
    "content/media/zeichen.mp4": media.film(),
    "content/media/flyer.pdf": media.paper("Erika Muster"),
    "content/media/leicht.pdf": media.paper(),
    "content/media/brief.pdf": media.paper(),
    "content/pages/imprint.md": "# Impressum\n\nDas ist [der Plan](media/plan.jpg).\n",
    "content/offers/adorf/krabbelgruppe.yml": OFFER
    + """media:
- {file: media/flyer.pdf, title: Faltblatt, language: tr, author: Erika Muster}
- {file: media/leicht.pdf, title: Leichtes Blatt, language: de-simple}
- {file: media/brief.pdf, title: Brief & mehr}
- {file: media/haus.jpg, title: Unser Haus, alt: Ein Haus mit "roter" Tür., rights: "Foto: Kreis"}
- {file: media/muster.jpg, title: Muster, decorative: yes, rights: "Foto: Kreis"}
- {file: media/kaputt.jpg, title: Kaputt, alt: Nichts., rights: "Foto: Kreis"}
- {file: media/lied.mp3, title: Unser Lied, duration: 1 Minute, transcript: La la la.}
- {file: media/film.mp4, title: So ist es, language: uk, rights: "Film: Kreis", poster: media/vorn.jpg, captions: media/film.vtt}
- {file: media/zeichen.mp4, title: Mit Gebärden, language: DGS, rights: "Film: Kreis"}
sign_language_video: {url: media/treff.mp4}
""",
}
TELLING = (media.PLACE, b"Handy Modell", b"Exif\0", b"GPSLatitude", b"adobe:ns", b"tEXt", b"iTXt")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[HeldSite, Theme]:
    root = write_site(tmp_path_factory.mktemp("county"), CHANGES)
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    errors = [(p.code, p.path) for p in prepared.problems if p.level is Level.ERROR]
    assert errors == [
        ("E284", "content/media/kaputt.jpg"),
        ("E403", "content/offers/adorf/krabbelgruppe.yml"),
        ("E706", "theme/assets/icons/alt.png"),
    ]
    assert prepared.published is not None and prepared.plan is not None
    return build(prepared.published, prepared.plan, prepared.media, theme), theme


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    return ((path.name, path.read_bytes()) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("engine", ENGINES)
def test_no_byte_of_what_a_camera_wrote_is_published(made, engine, tmp_path):
    site, theme = made
    assert load_engine(engine)(site, theme, tmp_path / "site") == []
    written = dict(_files(tmp_path / "site"))
    assert {"logo.png", "haus.jpg", "haus.jpg.300.webp", "plan.jpg", "muster.jpg", "vorn.jpg", "band.jpg"} <= set(
        written
    )
    assert [(name, word) for name, data in written.items() for word in TELLING if word in data] == []


class _Seen(HTMLParser):
    """The elements of a page that play, show or open something, in their order, with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("img", "video", "audio", "track", "source", "iframe", "embed", "object") or (
            tag == "a" and ".pdf" in (dict(attrs).get("href") or "")
        ):
            self.found.append((tag, dict(attrs)))


def _body(made: tuple[HeldSite, Theme], route: str) -> str:
    html = made[0].pages[route].body.decode()
    return " ".join(html.split())


@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_they_play_and_open_in_both_editions_the_signed_ones_first(made, folder):
    found = _Seen(_body(made, folder + ROUTE)).found
    up = "../" * (2 + bool(folder)) + "media/"
    assert [tag for tag, _ in found] == [
        "video", "video", "video", "track", "audio", "source", "img", "source", "img", "a", "a", "a"
    ]  # fmt: skip
    assert [(a["src"], a["preload"]) for tag, a in found if tag == "video"] == [
        (f"{up}treff.mp4", "none"), (f"{up}zeichen.mp4", "none"), (f"{up}film.mp4", "none")
    ]  # fmt: skip
    film = found[2][1]
    assert (film["poster"], film["width"], film["height"]) == (f"{up}vorn.jpg.500.webp", "320", "180")
    assert (found[3][1]["src"], found[3][1]["srclang"]) == (f"{up}film.vtt", "uk")
    house, pattern = (attrs for tag, attrs in found if tag == "img")
    assert (house["width"], house["height"], house["loading"]) == ("300", "900", "lazy")
    assert house["alt"] == 'Ein Haus mit "roter" Tür.' and pattern["alt"] == ""
    assert found[5][1]["srcset"] == f"{up}haus.jpg.300.webp 300w"
    assert [attrs.get("hreflang") for tag, attrs in found if tag == "a"] == ["tr", "de-simple", None]


def test_a_paper_says_what_it_is_before_anybody_opens_it(made):
    standard, easy = _body(made, ROUTE), _body(made, "leicht/" + ROUTE)
    assert "PDF, 1 KB, auf Türkisch, von Erika Muster" in standard
    assert "Art: PDF<br>Größe: 1 Kilobyte<br>Sprache: Türkisch<br>Von: Erika Muster" in easy
    warned = [
        part.partition("</p>")[0]
        for part in easy.split('<p class="medium">')
        if "Schwere Sprache:" in part.partition("</p>")[0]
    ]
    assert len(warned) == 1 and "Brief &amp; mehr" in warned[0], (
        "what is in Turkish or in Easy Language is not called hard"
    )
    assert "Schwere Sprache" not in standard
    assert "2 Minuten, 1 KB, auf Ukrainisch" in standard and "in Deutscher Gebärdensprache" in standard


def test_a_page_without_media_has_no_section_for_them(made):
    assert 'id="medien"' not in _body(made, "angebote/notruf/")
    assert "kaputt" not in _body(made, ROUTE)


def test_a_paper_that_tells_a_hidden_place_stays_off_the_site_and_no_message_quotes_it(tmp_path):
    secret = "locations: [{visibility: hidden, name: Haus Lindenblick, street: Amselweg 7}]\n"
    changes = {
        "content/offers/adorf/haus.yml": OFFER.replace("Sonnenschein", "Mond") + secret,
        "content/offers/adorf/mehr.yml": OFFER.replace("Sonnenschein", "Stern")
        + "media: [{file: media/regeln.pdf, title: Regeln}]\n",
        "content/media/regeln.pdf": media.paper("Haus Lindenblick", {"/Title": "Amselweg 7"}),
    }
    root = write_site(tmp_path, changes)
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    told = [p for p in prepared.problems if p.path == "content/media/regeln.pdf"]
    assert [(p.code, p.level) for p in told] == [("E319", Level.ERROR)] and "Verfasser, Titel" in told[0].message
    assert not any(word in p.message for p in prepared.problems for word in ("Lindenblick", "Amselweg"))
    site = build(prepared.published, prepared.plan, prepared.media, theme)
    assert "media/regeln.pdf" not in site.files and "Lindenblick" not in str(site.pages)
