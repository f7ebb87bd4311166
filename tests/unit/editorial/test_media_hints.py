"""What nobody shows, and authors that nobody has confirmed, are told; what is in order is not."""

import pytest

from generator.pipeline import prepare
from tests import media
from tests.builders import OFFER, SITE, TODAY, write_site

PAPER = "content/media/flyer.pdf"
SHOWN = "media: [{{file: media/flyer.pdf, title: Faltblatt{}}}]\n"
FILM = "sign_language_video: {url: media/treff.mp4}\n"


def hints(tmp_path, record: str, more: dict | None = None) -> list[tuple[str, str]]:
    root = write_site(
        tmp_path, {"content/offers/adorf/x.yml": OFFER.replace("Sonnenschein", "Mond") + FILM + record, **(more or {})}
    )
    return [(p.code, p.path) for p in prepare(root, TODAY).problems if "media/" in p.path]


@pytest.mark.parametrize(
    ("author", "said", "wanted"),
    [
        ("", "", []),
        ("Erika Muster", "", [("W431", PAPER)]),
        ("Erika Muster", ", author: Jemand", [("W431", PAPER)]),
        ("Erika Muster", ", author: Erika Muster", []),
        ("Muster  GmbH: Eri\u0308ka", ', author: "Muster GmbH: Erïka"', []),
    ],
)
def test_an_author_is_told_until_an_editor_has_confirmed_it(tmp_path, author, said, wanted):
    assert hints(tmp_path, SHOWN.format(said), {PAPER: media.paper(author)}) == wanted


def test_an_author_that_can_not_be_read_is_asked_for(tmp_path):
    broken = {PAPER: b"%PDF-1.7\nkaputt"}
    assert hints(tmp_path / "a", SHOWN.format(""), broken) == [("W433", PAPER)]
    assert hints(tmp_path / "b", SHOWN.format(", author: Eva"), broken) == []


def test_what_no_page_shows_is_told(tmp_path):
    assert hints(tmp_path / "a", "", {PAPER: media.paper()}) == [("W430", PAPER)]
    linked = {PAPER: media.paper(), "content/pages/imprint.md": "# Impressum\n\n[Blatt](media/flyer.pdf#page=2)\n"}
    assert hints(tmp_path / "b", "", linked) == []
    logo = {
        "content/media/logo.png": media.picture(),
        "site_config.yml": SITE["site_config.yml"] + "logo: media/logo.png\n",
    }
    assert hints(tmp_path / "c", "", logo) == []


def test_a_site_may_turn_it_off(tmp_path):
    off = {PAPER: media.paper("Eva"), "site_config.yml": SITE["site_config.yml"] + "rules: {W430: off, W431: off}\n"}
    assert hints(tmp_path, "", off) == []


def test_what_a_broken_record_shows_is_not_called_useless(tmp_path):
    assert hints(tmp_path, SHOWN.format("") + "sumary: x\n", {PAPER: media.paper()}) == []


def test_the_name_stands_in_the_message_as_it_has_to_be_written(tmp_path):
    root = write_site(tmp_path, {PAPER: media.paper("[Kreis]: Eva")})
    (said,) = (p.message for p in prepare(root, TODAY).problems if p.code == "W431")
    assert 'author: "[Kreis]: Eva"' in said
