"""What stylesheets, topics and life phases of a county name of its looks, and what is not there."""

from pathlib import Path

import pytest

from generator.pipeline import prepare
from generator.problems import Problem
from generator.theme import find_theme
from tests.builders import SITE, TODAY, build, write_site
from tests.media import picture

SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
SHEET = "assets/css/eigen.css"
SPRITE = "theme/assets/icons/sprite.svg"


def _told(root: Path, files: dict[str, str | bytes], code: str) -> list[Problem]:
    write_site(root, files)
    return [p for p in prepare(root, TODAY, find_theme(root)).problems if p.code == code]


@pytest.mark.parametrize(
    ("css", "place", "words"),
    [
        ("a { top: 0 }\nb {\n  background: url(../img/bg.png) }", (3, 15), "„../img/bg.png“ gibt es nicht"),
        ("@font-face { font-family: a; src: url(../fonts/a.woff2) }", (1, 35), "in theme/assets/ legen"),
        ("@import 'mehr.css';", (1, 9), "„mehr.css“"),
        ("a { b: url(../icon/favicon.svg) }", (1, 8), "Meinten Sie „../icons/favicon.svg“?"),
        ("a { b: url(favicon.svg#x) }", (1, 8), "Meinten Sie „../icons/favicon.svg“?"),
        ("a { b: url(/assets/icons/favicon.svg) }", (1, 8), "Meinten Sie „../icons/favicon.svg“?"),
        ("a { b: url(../../media/wapen.png) }", (1, 8), "Meinten Sie „../../media/wappen.png“?"),
    ],
)
def test_a_file_that_a_sheet_names_and_there_is_none_is_told_at_its_place(tmp_path, css, place, words):
    files = {f"theme/{SHEET}": css, "content/media/wappen.png": picture()}
    (problem,) = _told(tmp_path, files, "E706")
    assert (problem.path, problem.line, problem.column) == (f"theme/{SHEET}", *place) and words in problem.message


def test_the_rest_of_the_sheet_goes_out(tmp_path: Path) -> None:
    root = write_site(tmp_path, {f"theme/{SHEET}": "a { background: url(weg.png); top: 0 }"})
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    assert prepared.published is not None and prepared.plan is not None
    files = build(prepared.published, prepared.plan, prepared.media, theme).files
    assert files[SHEET] == b"a{background:url(weg.png);top:0}"


def test_what_is_there_is_not_told_and_what_is_broken_only_where_it_lies(tmp_path: Path) -> None:
    sheet = (
        "@import url('../mehr/druck.css?v=2');@font-face { font-family: a; src: url(../fonts/a.eot?#iefix) }"
        "a { b: url(../icons/sprite.svg#phone); c: url(../../media/wappen.png); d: url(../bild%20eins.svg) }"
        "b { b: url(../kaputt.svg); c: url(/pfad/assets/icons/favicon.svg); d: url(colors.css); e: url(#x) }"
    )
    files: dict[str, str | bytes] = {
        f"theme/{SHEET}": sheet,
        "theme/assets/mehr/druck.css": "a { top: 0 }",
        "theme/assets/fonts/a.eot": "",
        "theme/assets/bild eins.svg": SVG,
        "theme/assets/kaputt.svg": "kein Bild",
        "content/media/wappen.png": picture(),
        "site_config.yml": SITE["site_config.yml"] + 'colors: {primary: "#123456"}\n',
    }
    assert [p.path for p in _told(tmp_path, files, "E706")] == ["theme/assets/kaputt.svg"]


@pytest.mark.parametrize(
    ("kind", "name", "file"), [("topic", "wohnen", "topics.yml"), ("phase", "kleinkind", "life_phases.yml")]
)
def test_an_icon_that_nobody_has_drawn_is_told_with_those_that_there_are(tmp_path, kind, name, file):
    record = "- id: neu\n  title: Neu\n  summary: Das ist neu hier.\n  icon: "
    lists = {f"content/{file}": SITE[f"content/{file}"] + record}
    near, far = name[:-1] + "x", "qqq"
    for written, words in ((near, f"Meinten Sie „{name}“"), (far, f", {name}"), (f"{kind}-{name}", f"„{name}“")):
        (problem,) = _told(tmp_path, {path: f"{text}{written}\n" for path, text in lists.items()}, "W707")
        line = lists[f"content/{file}"].count("\n") + 1
        assert (problem.path, problem.line, problem.column) == (f"content/{file}", line, 9)
        assert f"„{written}“ gibt es nicht" in problem.message and words in problem.message
    assert _told(tmp_path, {path: f"{text}{name}\n" for path, text in lists.items()}, "W707") == []


def test_an_icon_of_a_county_s_own_sprite_is_one(tmp_path: Path) -> None:
    record = "- id: neu\n  title: Neu\n  icon: boot\n"
    files: dict[str, str | bytes] = {"content/topics.yml": SITE["content/topics.yml"] + record}
    assert len(_told(tmp_path, files, "W707")) == 1
    ours = '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="topic-boot"/></svg>'
    assert _told(tmp_path, {**files, SPRITE: ours}, "W707") == []
    assert _told(tmp_path, {**files, SPRITE: "kaputt"}, "W707") == [], "nobody knows what it would draw"
