"""Pictures of a county's own in the place of those that the program draws."""

from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from generator.outputs import home_screen, share_pictures
from generator.pipeline import prepare
from generator.theme import APP_ICONS, CARD, find_theme
from tests.builders import SITE, TODAY, build, write_site
from tests.media import photo, picture

CARDS = ("site", "phase-baby", "topic-leben", "municipality-adorf")
PLACES = {**{f"assets/share/{name}.png": CARD for name in CARDS}, **{a: (s, s) for a, s in APP_ICONS.items()}}


def _noise(size: tuple[int, int]) -> bytes:
    """Nothing makes it smaller."""
    file = BytesIO()
    Image.frombytes("RGB", size, Random(1).randbytes(size[0] * size[1] * 3)).save(file, "PNG")
    return file.getvalue()


def _made(root: Path, changes: dict[str, str | bytes | None]) -> tuple[list[tuple[str, str, str]], dict[str, bytes]]:
    write_site(root, changes)
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    assert prepared.published is not None and prepared.plan is not None
    site = build(prepared.published, prepared.plan, prepared.media, theme)
    files = {address: data for address, data in site.files.items() if isinstance(data, bytes)}
    return [(p.code, p.path, p.message) for p in prepared.problems if p.path.startswith("theme/")], files


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return _made(tmp_path_factory.mktemp("drawn"), {})[1]


def test_a_county_s_own_pictures_stand_in_the_place_of_drawn_ones(tmp_path: Path, drawn: dict[str, bytes]) -> None:
    told, files = _made(tmp_path, {f"theme/{path}": picture(size=size) for path, size in PLACES.items()})
    assert told == []
    assert all(Image.open(BytesIO(files[path])).convert("RGB").getpixel((9, 9)) == (15, 82, 87) for path in PLACES)
    others = {path for path in drawn if path.startswith(("assets/share/", "assets/app/"))} - PLACES.keys()
    assert others and all(files[path] == drawn[path] for path in others)
    assert files["site.webmanifest"] == drawn["site.webmanifest"]


@pytest.mark.parametrize("path", ["assets/share/site.png", "assets/app/icon-192.png"])
@pytest.mark.parametrize(
    ("data", "words"),
    [
        (picture(size=(40, 30)), "40 × 30 Pixel"),
        (b"kein Bild", "lässt sich nicht öffnen"),
        (photo(CARD), "ein Bild der Art JPEG"),
        (None, "KB"),
    ],
)
def test_what_does_not_fit_is_told_and_the_drawn_one_stays(tmp_path, drawn, path, data, words):
    told, files = _made(tmp_path, {f"theme/{path}": data or _noise(PLACES[path])})
    ((code, where, message),) = told
    assert (code, where) == ("E706", f"theme/{path}") and words in message
    assert files[path] == drawn[path]


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("assets/share/municipality-adof.png", "assets/share/municipality-adorf.png"),
        ("assets/share/site.jpg", "assets/share/site.png"),
        ("assets/app/icon-512x512.png", "assets/app/icon-512.png"),
    ],
)
def test_a_name_that_nothing_has_is_told_with_the_one_that_is_meant(tmp_path, path, meant):
    size = (512, 512) if "app" in path else CARD
    data = photo(size) if path.endswith(".jpg") else picture(size=size)
    told, _ = _made(tmp_path, {f"theme/{path}": data})
    assert [(code, where) for code, where, _ in told] == [
        ("W706", f"theme/{path}")
    ] and f"Ist {meant} gemeint?" in told[0][2]


def test_a_topic_that_nobody_should_be_seen_with_has_no_picture_of_a_county_s_own_either(tmp_path: Path) -> None:
    topics = SITE["content/topics.yml"].replace("id: leben", "id: leben\n  sensitive: yes", 1)
    assert topics != SITE["content/topics.yml"]
    path = "assets/share/topic-leben.png"
    told, _ = _made(tmp_path, {"content/topics.yml": topics, f"theme/{path}": picture(size=CARD)})
    assert [(code, where) for code, where, _ in told] == [("W706", f"theme/{path}")]


def test_the_sizes_that_are_asked_for_are_those_of_drawn_ones(drawn: dict[str, bytes]) -> None:
    assert share_pictures.OUTPUT.is_replaceable and home_screen.OUTPUT.is_replaceable
    assert {path: Image.open(BytesIO(drawn[path])).size for path in PLACES} == PLACES
    assert max(len(drawn[path]) for path in PLACES) < 40_000
