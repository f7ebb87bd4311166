"""A night that loses much is not published: the brake of `build --keep-going`."""

import json
from pathlib import Path

import pytest

from generator.engine import WEBSITES
from tests.builders import OFFER, SITE, write_site
from tests.site.test_build import build, digests

_OFFERS: dict[str, str | None] = {
    f"content/offers/adorf/treff-{number}.yml": OFFER.replace("Sonnenschein", str(number)) for number in range(12)
}
_BROKEN = "content/offers/adorf/treff-1.yml"


def test_a_lost_list_leaves_the_old_site_until_it_is_meant(tmp_path: Path) -> None:
    root = write_site(tmp_path, _OFFERS)
    assert build(root)[0] == 0
    before = digests(root / "site")
    write_site(root, {**_OFFERS, "content/life_phases.yml": "- {id: baby\n"})
    code, said = build(root, "--keep-going")
    assert code == 1 and "content/life_phases.yml:1:1 E708" in said and "--accept-loss" in said
    assert "bleibt stehen" in said and digests(root / "site") == before
    code, said = build(root, "--keep-going", "--accept-loss")
    assert code == 0 and "E708" not in said and not (root / "site/lebensphasen/baby").exists()


def test_a_folder_without_content_is_no_site_whatever_is_accepted(tmp_path: Path) -> None:
    root = tmp_path / "county"
    root.mkdir()
    (root / "site_config.yml").write_text(SITE["site_config.yml"], encoding="utf-8")
    for option in ((), ("--accept-loss",)):
        code, said = build(root, "--keep-going", *option)
        assert code == 1 and " E120 " in said and "wurde nicht gebaut" in said and not (root / "site").exists()


def test_the_site_that_stands_is_the_measure_and_an_accepted_loss_the_next_one(tmp_path: Path) -> None:
    root = write_site(tmp_path, _OFFERS)
    assert build(root)[0] == 0
    note = json.loads((root / "site/build.json").read_bytes())
    assert note["built"] == "2026-11-24" and note["pages"] == len(list((root / "site").rglob("*.html")))
    broken = {**_OFFERS, _BROKEN: "title: X\n"}
    assert build(write_site(root, broken), "--keep-going")[0] == 0, "two pages of many"
    for name in list(_OFFERS)[6:]:
        (root / name).unlink()
    code, said = build(root, "--keep-going")
    assert code == 1 and "\nsite/build.json:1:1 E709 " in f"\n{said}" and "auf der bisherigen Website sind es" in said
    assert "Was, steht oben bei E709." in said
    assert build(root, "--keep-going", "--accept-loss")[0] == 0
    assert build(root, "--keep-going")[0] == 0
    assert build(root, "--keep-going", "--output", str(tmp_path / "elsewhere"))[0] == 0, "nothing stands there"


def test_small_losses_of_several_nights_are_seen_together(tmp_path: Path) -> None:
    more = {**_OFFERS, **{name.replace("treff-", "kreis-"): str(text) for name, text in _OFFERS.items()}}
    root = write_site(tmp_path, more)
    assert build(root)[0] == 0
    whole = json.loads((root / "site/build.json").read_bytes())
    assert "most" not in whole and whole["offers"] == 26
    codes = []
    for night, name in enumerate(list(_OFFERS)[:5], 25):
        (root / name).write_text("title: X\n")
        code, said = build(root, "--keep-going", "--today", f"2026-11-{night}")
        codes.append(code)
    assert codes == [0, 0, 0, 0, 1] and "site/build.json:1:1 E709" in said and "am 24.11.2026 waren es noch" in said
    note = json.loads((root / "site/build.json").read_bytes())
    assert note["built"] == "2026-11-28" and note["most"] == {"built": "2026-11-24", "pages": whole["pages"]}
    assert build(root, "--keep-going", "--accept-loss")[0] == 0
    assert "most" not in json.loads((root / "site/build.json").read_bytes())
    assert build(root, "--keep-going")[0] == 0


def test_an_empty_folder_is_no_site_until_it_is_meant(tmp_path: Path) -> None:
    """A disk that is not mounted, a checkout that failed: `content/` is there, and nothing in it."""
    root = tmp_path / "county"
    (root / "content").mkdir(parents=True)
    (root / "site_config.yml").write_text(SITE["site_config.yml"], encoding="utf-8")
    code, said = build(root, "--keep-going")
    assert code == 1 and "E712" in said, "nor is help in an emergency lost in a night"
    (root / "site_config.yml").write_text(SITE["site_config.yml"].replace("[notruf]", "[]"), encoding="utf-8")
    code, said = build(root, "--keep-going")
    assert code == 1 and "content/offers:1:1 E710" in said and "W711" in said and not (root / "site").exists()
    assert build(root, "--keep-going", "--accept-loss")[0] == 0
    assert build(root, "--keep-going")[0] == 0, "it was meant"


@pytest.mark.parametrize("engine", WEBSITES)
def test_a_night_that_finds_a_folder_of_others_in_its_way_has_failed(tmp_path: Path, engine: str) -> None:
    """What lies in the way is kept, and whoever is told by the exit code hears of it."""
    root = write_site(tmp_path, _OFFERS)
    (root / "www").mkdir()
    (root / "www/index.html").write_text("fremd")
    code, said = build(root, "--keep-going", "--output", str(root / "www"), "--engine", engine)
    assert code == 1 and " E703 " in said and "wurde nicht gebaut" in said and " s gebaut" not in said
    assert [path.name for path in (root / "www").iterdir()] == ["index.html"]


def test_a_fresh_checkout_is_told_what_stands(tmp_path: Path) -> None:
    root, note = write_site(tmp_path / "county", _OFFERS), tmp_path / "published.json"
    note.write_text('{"built": "2026-11-23", "pages": 1000, "lists": {}}', encoding="utf-8")
    code, said = build(root, "--keep-going", "--published", str(note))
    assert code == 1 and " E709 " in said and "es 1000" in said and not (root / "site").exists()
    note.write_text("<title>404</title>", encoding="utf-8")
    code, said = build(root, "--keep-going", "--published", str(note))
    assert code == 0 and f"{note}:1:1 W708" in said


def test_without_keep_going_there_is_no_brake(tmp_path: Path) -> None:
    root = write_site(tmp_path, _OFFERS)
    assert build(root)[0] == 0
    for name in list(_OFFERS)[2:]:
        (root / name).unlink()
    assert build(root)[0] == 0, "somebody at the keyboard took them away"
    for option in (["--accept-loss"], ["--published", str(root / "site/build.json")]):
        code, said = build(root, *option)
        assert code == 2 and "--keep-going" in said


@pytest.mark.parametrize("engine", WEBSITES)
def test_a_night_that_could_not_write_has_failed(engine: str, tmp_path: Path) -> None:
    """Whoever waits for the exit code would never hear that the site grows old."""
    root = write_site(tmp_path)
    (root / "site").write_text("no folder", encoding="utf-8")
    code, said = build(root, "--keep-going", "--engine", engine)
    assert (
        code == 1
        and " E703 " in said
        and "bleibt stehen" in said
        and "gebaut." not in said.replace("nicht gebaut.", "")
    )
    assert (root / "site").read_text(encoding="utf-8") == "no folder"
