"""What lies in a county's own theme and nobody reads."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.pipeline import prepare
from generator.theme import CARD, find_theme
from tests.builders import SITE, TODAY, write_site
from tests.media import picture

SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'


def _unread(root: Path, files: dict[str, str | bytes], more: dict[str, str] | None = None) -> dict[str, str]:
    write_site(root, {**{f"theme/{name}": content for name, content in files.items()}, **(more or {})})
    found = prepare(root, TODAY, find_theme(root)).problems
    return {p.path.removeprefix("theme/"): p.message for p in found if p.code == "W706"}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("site.css", "(css/)"),
        ("css/eigen.css", "(css/)"),
        ("img/logo.png", "Bilder"),
        ("notiz.md", "löschen"),
        ("ground.css", "löschen"),
        ("page/offer.html", "Ist pages/offer.html gemeint?"),
        ("pages/Offer.html", "Ist pages/offer.html gemeint?"),
        ("eigenes/ganz-anderes.html", "keine andere nennt sie. Bitte"),
        ("assets/eigen.css", "theme/assets/css/"),
        ("assets/js/eigen.js", "kein Skript"),
        ("assets/fonts/schrift.woff2", "kein Stylesheet"),
        ("assets/icons/haus.svg", "kein"),
        ("assets/haus.png", "kein"),
        ("assets/css/other.txt", "trotzdem steht sie im Netz"),
        ("assets/css/notes.md", "trotzdem steht sie im Netz"),
        ("assets/css/a.woff2", "trotzdem steht sie im Netz"),
        ("assets/css/eigen.scss", "trotzdem steht sie im Netz"),
        ("assets/notiz.txt", "trotzdem steht sie im Netz"),
    ],
)
def test_a_file_that_nobody_reads_is_told_with_what_may_lie_there(tmp_path, name, words):
    content = {"png": picture(), "svg": SVG}.get(name.rpartition(".")[2], "")
    told = _unread(tmp_path, {name: content})
    assert told.keys() == {name} and words in told[name]


def test_what_somebody_reads_is_not_told(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "pages/text.html": "{% include 'eigenes/kasten.html' %}<img src='{{ shell.base }}assets/haus.png'>",
        "eigenes/kasten.html": "<script src='{{ shell.base }}assets/js/karte.js'></script>",
        "assets/haus.png": picture(),
        "assets/js/karte.js": "document.body.style.backgroundImage = 'url(assets/muster.svg)';",
        "assets/muster.svg": SVG,
        "assets/css/eigen.css": "@import '../mehr/druck.css'; @font-face { font-family: a; src: url(../fonts/a.woff2) }",
        "assets/mehr/druck.css": "a { top: 0 }",
        "assets/fonts/a.woff2": "",
        "assets/fonts/LICENSE": "",
        "assets/fonts/OFL.txt": "",
        "assets/css/LICENSE.txt": "",
        "assets/icons/favicon.svg": SVG,
        "assets/icons/wappen.svg": SVG,
        "assets/plan.pdf": "",
        "assets/plan.png": picture(),
    }
    more = {
        "site_config.yml": SITE["site_config.yml"] + "logo: assets/icons/wappen.svg\n",
        "content/pages/imprint.md": "# Impressum\n\n[Der Plan](assets/plan.png)\n",
    }
    assert _unread(tmp_path, files, more) == {}


def test_a_symbol_that_nobody_shows_is_told_at_its_line_with_what_may_be_meant(tmp_path: Path) -> None:
    ids = ("topic-gruppn", "haus", "tor", "stein", "topic-gruppen", "topic-boot", "phase-baby", "phone")
    symbols = "".join(f'\n <symbol id="{name}"><use href="#stein"/></symbol>' for name in ids)
    topics = "- {id: gruppen, title: Gruppen}\n- {id: wasser, title: Wasser, icon: boot}\n"
    files: dict[str, str | bytes] = {
        "theme/assets/icons/sprite.svg": f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}\n</svg>',
        "theme/pages/text.html": '{{ icon(shell.base, "haus") }}',
        "content/topics.yml": SITE["content/topics.yml"] + topics,
    }
    root = write_site(tmp_path, files)
    found = [p for p in prepare(root, TODAY, find_theme(root)).problems if p.code == "W706"]
    assert [(p.path, p.line, p.column) for p in found] == [
        ("theme/assets/icons/sprite.svg", 2, 2),
        ("theme/assets/icons/sprite.svg", 4, 2),
    ]
    assert "„topic-gruppn“" in found[0].message and "Ist topic-gruppen gemeint?" in found[0].message
    assert "„tor“" in found[1].message and "gemeint" not in found[1].message


def test_a_picture_that_nobody_shows_is_told_in_the_program_s_own_folder_too(tmp_path: Path) -> None:
    """There `theme/` is the program's, and a county may well begin there."""
    name = "assets/share/topic-blah.png"
    theme = replace(find_theme(tmp_path), files={name: picture(size=CARD)})
    found = [p for p in prepare(write_site(tmp_path), TODAY, theme).problems if p.code == "W706"]
    assert [p.path for p in found] == [f"theme/{name}"] and "zeigt niemand" in found[0].message


def test_a_site_may_turn_it_off_and_one_without_a_theme_of_its_own_has_none(tmp_path: Path) -> None:
    off = {"site_config.yml": SITE["site_config.yml"] + "rules: {W706: off}\n"}
    assert _unread(tmp_path / "a", {"notiz.md": ""}, off) == {}
    assert find_theme(write_site(tmp_path / "b")).unread == {}
