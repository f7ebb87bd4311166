"""MkDocs itself runs a site through the published plugin; so does ProperDocs, which carries it on."""

import logging
import re
from contextlib import chdir
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.__main__ import cli
from mkdocs.commands.build import build
from mkdocs.config import load_config

from generator.cli import main
from tests.builders import OFFER, write_site
from tests.site.running import free_port, run, serving


def readme_settings() -> str:
    """The `mkdocs.yml` that README.md shows, for one day."""
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    lines = re.search(r"((?:    .+\n)*    docs_dir: .+\n(?:    .+\n)*)", readme)
    assert lines and "plugins: [wegweiser]" in lines[1]
    return re.sub(r"(?m)^    ", "", lines[1]).replace("[wegweiser]", "[{wegweiser: {today: 2026-11-24}}]")


SETTINGS = readme_settings()
_LEGAL = ("imprint", "privacy", "accessibility", "contact", "about", "sign_language")
CLEAN = {
    "mkdocs.yml": SETTINGS,
    **{f"content/pages/{name}.md": "# Seite\n\nText.\n" for name in _LEGAL},
    **{f"content/pages/{name}.easy.md": "# Seite\n\nHier steht ein Text.\n" for name in _LEGAL},
}


def tree(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_site(tmp_path / "county", CLEAN)


def mkdocs(*arguments: str, folder: Path) -> tuple[int, str]:
    """MkDocs' command in this process: exit code and everything it said. An exception that ends it ends the test.

    That it starts as people type it is shown once below."""
    logger = logging.getLogger("mkdocs")
    before = logger.level, logger.propagate
    with chdir(folder):
        result = CliRunner(env={"NO_MKDOCS_2_WARNING": "1"}).invoke(cli, arguments, catch_exceptions=False)
    logger.level, logger.propagate = before
    return result.exit_code, result.output


def test_a_strict_build_of_mkdocs_writes_our_bytes(root: Path) -> None:
    code, said = run("mkdocs", "build", "--strict", folder=root)
    assert code == 0 and "WARNING" not in said, said
    first = tree(root / "site")
    # What MkDocs has written is ours as well: the next build takes its place.
    written = CliRunner().invoke(main, ["build", "--root", str(root), "--today", "2026-11-24"])
    assert written.exit_code == 0, written.output
    assert tree(root / "site") == first and ".nojekyll" in first


def test_properdocs_runs_the_same_plugin(root: Path) -> None:
    (root / "mkdocs.yml").rename(root / "properdocs.yml")
    code, said = run("properdocs", "build", "--strict", folder=root)
    assert code == 0, said
    ours = root / "ours"
    written = CliRunner().invoke(main, ["build", "--root", str(root), "--today", "2026-11-24", "--output", str(ours)])
    assert written.exit_code == 0, written.output
    assert tree(root / "site") == tree(ours)


def test_mkdocs_tells_all_errors_at_once_in_german(root: Path) -> None:
    assert mkdocs("build", folder=root)[0] == 0
    before = tree(root / "site")
    write_site(
        root,
        {**CLEAN, "content/offers/adorf/kaputt.yml": "title: X\n", "content/pages/contact.md": "# K\n\n[weg](weg/)\n"},
    )
    code, said = mkdocs("build", folder=root)
    assert code == 1
    assert said.count("ERROR") == 1 and "Die Website hat Fehler." in said
    assert (
        "content/offers/adorf/kaputt.yml:1:8 E205" in said and "content/pages/contact.md:3:1" in said and "E402" in said
    )
    assert tree(root / "site") == before


def test_warnings_count_where_mkdocs_is_strict(root: Path) -> None:
    write_site(
        root, {**CLEAN, "content/offers/adorf/neu.yml": OFFER.replace("Sonne", "Mond") + "valid_from: 1.10.2026\n"}
    )
    code, said = mkdocs("build", folder=root)
    assert code == 0 and "WARNING -  wegweiser: content/offers/adorf/neu.yml:" in re.sub(" +-  ", " -  ", said)
    assert "W209" in said
    assert mkdocs("build", "--strict", folder=root)[0] == 1


@pytest.mark.parametrize(("day", "words"), [("heute", "„heute“ ist kein Tag"), ("5", "today")])
def test_a_day_that_is_none_is_told(root: Path, day: str, words: str) -> None:
    (root / "mkdocs.yml").write_text(SETTINGS.replace("2026-11-24", day), encoding="utf-8")
    code, said = mkdocs("build", folder=root)
    assert code == 1 and words in said


def test_a_folder_without_a_site_is_told(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    code, said = mkdocs("build", folder=tmp_path)
    assert code == 1 and "E120" in said


def test_what_mkdocs_finds_elsewhere_is_no_part_of_the_site(root: Path) -> None:
    write_site(root, {**CLEAN, "mkdocs.yml": SETTINGS.replace("docs_dir: content\n", ""), "docs/fremd.md": "# Fremd\n"})
    code, said = mkdocs("build", "--strict", folder=root)
    assert code == 0, said
    assert not (root / "site" / "fremd").exists() and (root / "site" / "angebote" / "index.html").is_file()


def test_without_a_day_the_site_is_for_today(root: Path) -> None:
    (root / "mkdocs.yml").write_text(
        SETTINGS.replace("[{wegweiser: {today: 2026-11-24}}]", "[wegweiser]"), encoding="utf-8"
    )
    past = OFFER.replace("Sonne", "Mond") + "valid_until: 2025-01-31\n"
    (root / "content/offers/adorf/frueher.yml").write_text(past, encoding="utf-8")
    code, said = mkdocs("build", folder=root)
    assert code == 0, said
    html = (root / "site/angebote/index.html").read_text(encoding="utf-8")
    assert "Mondschein" not in html and "Sonnenschein" in html


def test_one_process_builds_several_sites_in_turn(root: Path, tmp_path: Path) -> None:
    """MkDocs keeps its plugins for all builds of a process: nothing of the build before may stay in one."""
    other = write_site(
        tmp_path / "other", {**CLEAN, "content/offers/adorf/krabbelgruppe.yml": OFFER.replace("Sonne", "Stern")}
    )
    handed = CliRunner().invoke(main, ["build", "--root", str(root), "--today", "2026-11-24"])
    assert handed.exit_code == 0, handed.output
    kept = set()
    for folder, name in ((other, "Sternnschein"), (root, "Sonnenschein"), (root, "Mondnschein")):
        offer = folder / "content/offers/adorf/krabbelgruppe.yml"
        offer.write_text(
            re.sub("Krabbelgruppe .+", f"Krabbelgruppe {name}", offer.read_text(encoding="utf-8")), encoding="utf-8"
        )
        config = load_config(str(folder / "mkdocs.yml"))
        config.plugins.on_startup(command="serve", dirty=False)
        build(config)
        kept.add(id(config.plugins["wegweiser"]))
        assert f"Krabbelgruppe {name}" in (folder / "site/angebote/krabbelgruppe/index.html").read_text(
            encoding="utf-8"
        )
        watched = {Path(path).name for path in config.watch}
        assert {"content", "site_config.yml", "theme"} <= watched and all(Path(path).exists() for path in config.watch)
    assert len(kept) == 1


def test_mkdocs_serve_follows_every_change_and_survives_mistakes(root: Path) -> None:
    port = free_port()
    offer, page = root / "content/offers/adorf/krabbelgruppe.yml", "angebote/krabbelgruppe/"
    with serving(
        "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}", "--livereload", folder=root, port=port
    ) as server:
        server.wait_for_page(page, "Krabbelgruppe Sonnenschein")
        # The pages' policy refuses scripts that stand in them: what reloads a page is a file.
        served = server.get(page)
        assert "<script>" not in served and re.search(
            r'<script src="/livereload/serve\.js" data-epoch="\d+"></script>', served
        )
        assert "location.reload()" in server.get("livereload/serve.js")
        offer.write_text(OFFER.replace("Sonnenschein", "Mondschein"), encoding="utf-8")
        server.wait_for_page(page, "Krabbelgruppe Mondschein")
        offer.write_text("title: X\n", encoding="utf-8")
        server.wait(lambda: "E205" in server.said())
        offer.write_text(OFFER.replace("Sonnenschein", "Sternenlicht"), encoding="utf-8")
        server.wait_for_page(page, "Krabbelgruppe Sternenlicht")
        settings = root / "site_config.yml"
        settings.write_text(
            settings.read_text(encoding="utf-8").replace("name: Wegweiser", "name: Lotse"), encoding="utf-8"
        )
        server.wait_for_page("", "Lotse")
