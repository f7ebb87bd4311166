"""A county's own colours and logo, on every page of every edition."""

import re
import shutil
from pathlib import Path

import pytest
from PIL import Image

from generator.theme import APP_ICONS, CARD
from tests.builders import SITE, write_site
from tests.media import picture
from tests.site.test_build import build

SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'


def test_colours_and_logo_are_on_every_page(tmp_path):
    own = 'colors: {primary: "#123456", accent: "#654321"}\nlogo: assets/icons/wappen.svg\n'
    root = write_site(
        tmp_path, {"site_config.yml": SITE["site_config.yml"] + own, "theme/assets/icons/wappen.svg": SVG}
    )
    code, said = build(root)
    assert code == 0, said
    pages = sorted((root / "site").rglob("*.html"))
    assert len(pages) > 40
    for page in pages:
        html = page.read_text(encoding="utf-8")
        styles = re.findall(r'<link rel="stylesheet" href="([^"]+)">', html)
        assert styles[-2].endswith("assets/css/site.css") and styles[-1].endswith("assets/css/colors.css"), page
        assert '<meta name="theme-color" content="#123456" media="(prefers-color-scheme: light)">' in html
        (logo,) = re.findall(r'<img class="site-name__logo" src="([^"]+)" alt="">', html)
        assert "#logo" not in html and "style=" not in html
        if page.name != "404.html":
            assert (page.parent / logo).is_file() and (page.parent / styles[-1]).is_file()
    assert b"--teal: #123456;" in (root / "site/assets/css/colors.css").read_bytes()


def test_a_site_without_its_own_has_those_of_the_theme(tmp_path):
    root = write_site(tmp_path)
    assert build(root)[0] == 0
    html = (root / "site/index.html").read_text(encoding="utf-8")
    assert "colors.css" not in html and "#logo" in html and "<img" not in html
    (color,) = re.findall(r'<meta name="theme-color" content="([^"]+)" media="[^"]*light\)">', html)
    assert f"--teal:{color};" in (root / "site" / "assets/css/site.css").read_text(encoding="utf-8")
    assert not (root / "site/assets/css/colors.css").exists()


def test_the_names_of_colours_are_those_of_the_stylesheet(tmp_path):
    own = 'colors: {primary: "#123456", accent: "#654321"}\n'
    root = write_site(tmp_path, {"site_config.yml": SITE["site_config.yml"] + own})
    assert build(root)[0] == 0
    folder = root / "site/assets/css"
    names = set(re.findall(r"--[\w-]+(?=:)", (folder / "colors.css").read_text(encoding="utf-8")))
    used = (folder / "site.css").read_text(encoding="utf-8")
    assert names and all(f"var({name})" in used and f"{name}:" in used for name in names)


def test_a_logo_has_to_be_there(tmp_path):
    root = write_site(tmp_path, {"site_config.yml": SITE["site_config.yml"] + "logo: media/wapen.png\n"})
    code, said = build(root)
    line = SITE["site_config.yml"].count("\n") + 1
    assert code == 1 and f"site_config.yml:{line}:7 E403" in said
    root = write_site(tmp_path, {"content/media/wapen.png": picture()})
    assert build(root)[0] == 0
    assert (root / "site/media/wapen.png").is_file()


def test_a_logo_that_is_no_picture_is_told_at_the_file_and_at_the_line_that_names_it(tmp_path):
    own = {"site_config.yml": SITE["site_config.yml"] + "logo: assets/wappen.svg\n", "theme/assets/wappen.svg": "Text"}
    code, said = build(write_site(tmp_path, own))
    line = SITE["site_config.yml"].count("\n") + 1
    assert code == 1 and "theme/assets/wappen.svg:1:1 E706 Hier ist diese Datei kein SVG" in said
    assert f"site_config.yml:{line}:7 E403" in said and "Bei theme/assets/wappen.svg steht, warum." in said


@pytest.mark.parametrize("engine", ["mkdocs", "plain"])
def test_a_county_s_own_pictures_stand_beside_its_links_and_on_home_screens(tmp_path, engine):
    own = {"assets/share/site.png": CARD, **{address: (size, size) for address, size in APP_ICONS.items()}}
    root = write_site(tmp_path, {f"theme/{path}": picture(size=size) for path, size in own.items()})
    code, said = build(root, "--engine", engine)
    assert code == 0 and "theme/" not in said, said
    for path, size in own.items():
        shown = Image.open(root / "site" / path)
        assert shown.size == size and shown.convert("RGB").getpixel((3, 3)) == (15, 82, 87)


def test_the_program_s_own_theme_is_a_good_one_for_a_county(tmp_path):
    """Whoever begins with a copy of it has the same site, and no message but that one file is not needed."""
    plain, copied = write_site(tmp_path / "plain"), write_site(tmp_path / "copied")
    shutil.copytree(Path(__file__).parents[2] / "theme", copied / "theme")
    assert build(plain)[0] == 0
    code, said = build(copied)
    assert code == 0 and re.findall(r"^theme/\S+ [EW]\d+", said, re.MULTILINE) == ["theme/ground.css:1:1 W706"]
    names = {path.relative_to(plain) for path in (plain / "site").rglob("*") if path.is_file()}
    assert names == {path.relative_to(copied) for path in (copied / "site").rglob("*") if path.is_file()}
    assert [str(name) for name in names if (plain / name).read_bytes() != (copied / name).read_bytes()] == []
