"""The site among the apps of a phone, and the pictures of its links."""

import json
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.pipeline import prepare
from generator.styles.contrast import contrast
from generator.theme import find_theme
from tests.builders import SITE, build, write_site


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes | Path]:
    root = write_site(
        tmp_path_factory.mktemp("site"), {"site_config.yml": SITE["site_config.yml"] + 'colors: {primary: "#204060"}\n'}
    )
    theme = find_theme(root)
    prepared = prepare(root, date(2026, 11, 24), theme)
    assert prepared.published is not None and prepared.plan is not None
    made = build(prepared.published, prepared.plan, prepared.media, theme)
    assert set(made.files) >= {address for address in prepared.plan.files if address.startswith("assets/share/")}
    return dict(made.files)


def test_the_manifest_names_the_site_and_icons_that_are_there(files: dict[str, bytes | Path]) -> None:
    raw = files["site.webmanifest"]
    assert isinstance(raw, bytes)
    manifest = json.loads(raw)
    assert (manifest["name"], manifest["short_name"], manifest["lang"]) == ("Wegweiser", "Wegweiser", "de")
    assert (manifest["start_url"], manifest["scope"], manifest["theme_color"]) == ("./", "./", "#204060")
    assert [icon.get("purpose") for icon in manifest["icons"]] == [None, None, "maskable"]
    for icon in manifest["icons"]:
        data = files[icon["src"]]
        assert isinstance(data, bytes)
        width, height = Image.open(BytesIO(data)).size
        assert icon["sizes"] == f"{width}x{height}"


def test_there_is_a_picture_of_the_site_and_of_each_town_phase_and_topic_but_sensitive_ones(
    files: dict[str, bytes | Path],
) -> None:
    assert {address.removeprefix("assets/share/") for address in files if address.startswith("assets/share/")} == {
        "site.png",
        *(f"phase-{id_}.png" for id_ in ("schwanger", "baby", "kind")),
        *(f"topic-{id_}.png" for id_ in ("leben", "treffen")),
        *(f"municipality-{id_}.png" for id_ in ("adorf", "bestadt")),
    }
    assert files["assets/share/phase-baby.png"] != files["assets/share/phase-kind.png"]


def test_a_pale_colour_of_a_site_leaves_words_and_signs_that_can_be_seen(tmp_path: Path) -> None:
    name = "name: Der Wegweiser für Familien\ncolors: {primary: '#ffff00'}\n"
    root = write_site(tmp_path, {"site_config.yml": SITE["site_config.yml"].replace("name: Wegweiser\n", name)})
    prepared = prepare(root, date(2026, 11, 24))
    assert prepared.published is not None and prepared.plan is not None
    made = build(prepared.published, prepared.plan, prepared.media, find_theme(root)).files
    for address, place in (("assets/app/icon-192.png", (2, 2)), ("assets/share/site.png", (2, 2))):
        data = made[address]
        assert isinstance(data, bytes)
        ground = Image.open(BytesIO(data)).convert("RGB").getpixel(place)
        assert contrast("#{:02x}{:02x}{:02x}".format(*ground), "#ffffff") >= 4.5, address  # type: ignore[misc]
    manifest = made["site.webmanifest"]
    assert isinstance(manifest, bytes) and json.loads(manifest)["short_name"] == "Wegweiser", "and no „Der“"
