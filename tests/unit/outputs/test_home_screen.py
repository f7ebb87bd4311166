"""The site among the apps of a phone, and the pictures of its links."""

import json
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from generator.pipeline import build, prepare
from generator.theme import find_theme
from tests.builders import SITE, write_site


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
