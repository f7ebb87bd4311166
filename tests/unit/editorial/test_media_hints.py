"""What nobody shows, and authors that nobody has confirmed, are told; what is in order is not."""

import re

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


@pytest.mark.parametrize(
    "name",
    [
        "Eva <eva@x.de>", "<eva@x.de>", "Eva <b>Muster</b>", "Eva & Söhne <!-- x -->", "„Eva“", '"Eva"', "'Eva'", "* Eva", "# Eva",
        "Eva: Muster", "yes", "~", "2026-10-01", "Eva {publisher.host}", "[Eva](https://x.de)", "&uuml;", "Eva%20M", "***",
        "Eva\x01Muster", "Eva\u200bMuster", "Eva\u00adMuster", "Eva\x85Muster", "Eva\\Muster", "Єва Мустер", "- Eva", "@eva", "!eva",
        "Eva #2", "<", "a" * 300, "<<Eva>>",
    ],
)  # fmt: skip
def test_whatever_name_stands_in_a_paper_an_editor_can_confirm_it_as_the_message_says(tmp_path, name):
    paper = {PAPER: media.paper(name)}
    root = write_site(tmp_path / "a", {"content/offers/adorf/x.yml": _offer(SHOWN.format("")), **paper})
    (said,) = (p.message for p in prepare(root, TODAY).problems if p.code == "W431")
    written = re.search(r"dazuschreiben: author: (\".*\")\. Sonst", said)
    assert written
    root = write_site(
        tmp_path / "b", {"content/offers/adorf/x.yml": _offer(SHOWN.format(f", author: {written[1]}")), **paper}
    )
    prepared = prepare(root, TODAY)
    assert [(p.code, p.message) for p in prepared.problems if "flyer" in p.path or "x.yml" in p.path] == []
    (medium,) = prepared.published.offers["x"].media
    assert medium.author


def test_another_name_confirms_nothing(tmp_path):
    paper = {PAPER: media.paper("Eva <eva@x.de>")}
    assert hints(tmp_path, SHOWN.format(", author: Eva"), paper) == [("W431", PAPER)]


def test_what_an_offer_shows_that_is_left_out_for_its_secret_is_not_called_useless(tmp_path):
    tells = SHOWN.format("") + "locations: [{visibility: hidden, street: Amselweg 7}]\nkeywords: [Amselweg]\n"
    paper = {PAPER: media.paper(), "content/media/anderes.pdf": media.paper()}
    root = write_site(tmp_path, {"content/offers/adorf/x.yml": _offer(tells), **paper})
    prepared = prepare(root, TODAY)
    assert "x" not in prepared.published.offers
    assert [(p.code, p.path) for p in prepared.problems if p.code in ("E319", "W430")] == [
        ("W430", "content/media/anderes.pdf"),
        ("E319", "content/offers/adorf/x.yml"),
    ]


def _offer(more: str) -> str:
    return OFFER.replace("Sonnenschein", "Mond") + more
