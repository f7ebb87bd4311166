"""`wegweiser serve`: the site in the browser while somebody writes."""

import os
import shutil
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.builders import OFFER, SITE, write_site
from tests.site.running import Server, command, free_port, serving

OLDER = "Diese Seite zeigt, was zuletzt ohne Fehler war."


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Server]]:
    """A site and the server that shows it: to start one costs as much as four changes."""
    root, port = write_site(tmp_path_factory.mktemp("served") / "county"), free_port()
    with serving("wegweiser", "serve", "--port", str(port), folder=root, port=port) as server:
        server.wait_for_page("pfad/angebote/krabbelgruppe/", "Sonnenschein")
        yield root, server


@pytest.fixture
def shown(running: tuple[Path, Server]) -> Iterator[tuple[Path, Server]]:
    """The same; what a test changes is as before when the next one begins."""
    root, server = running
    yield root, server
    write_site(root)
    shutil.rmtree(root / "theme", ignore_errors=True)
    server.wait(lambda: "serve-problems" not in (home := server.get("pfad/")) and "<h1>Neues</h1>" not in home)
    server.wait_for_page("pfad/angebote/krabbelgruppe/", "Krabbelgruppe Sonnenschein")


def test_serve_follows_content_settings_and_theme_and_survives_mistakes(tmp_path: Path) -> None:
    root, port = write_site(tmp_path / "county", {"theme/pages/ended.html": "<h1>Vorbei</h1>"}), free_port()
    offer, page = root / "content/offers/adorf/krabbelgruppe.yml", "pfad/angebote/krabbelgruppe/"
    settings = f"{SITE['site_config.yml']}mkdocs: {{dev_addr: 127.0.0.1:{port}}}\n"
    (root / "site_config.yml").write_text(settings, encoding="utf-8")
    arguments = ("wegweiser", "serve", "--today", "2026-11-24")
    with serving(*arguments, folder=root, port=port) as server:
        server.wait_for_page(page, "Krabbelgruppe Sonnenschein")
        assert f"http://127.0.0.1:{port}/pfad/" in server.said()
        offer.write_text(OFFER.replace("Sonnenschein", "Mondschein"), encoding="utf-8")
        server.wait_for_page(page, "Krabbelgruppe Mondschein")
        # A mistake is told in the terminal and on every page, and costs none.
        offer.write_text("title: X\n", encoding="utf-8")
        server.wait(lambda: "krabbelgruppe.yml:1:8 E205" in server.said())
        server.wait_for_page("pfad/angebote/notruf/", "krabbelgruppe.yml:1:8 E205")
        kept = server.get(page)
        assert "Krabbelgruppe Mondschein" in kept and OLDER in kept and "krabbelgruppe.yml:1:8 E205" in kept
        assert OLDER not in server.get("pfad/angebote/notruf/")
        assert "Mondschein" in server.get("pfad/orte/adorf/baby/"), "lists keep it too"
        offer.write_text(OFFER + "status: ended\n", encoding="utf-8")
        server.wait_for_page(page, "<h1>Vorbei</h1>")
        assert "serve-problems" not in server.get(page)
        (root / "theme/pages/ended.html").write_text("{{ page.gibtesnicht }}", encoding="utf-8")
        server.wait_for_page(page, "theme/pages/ended.html:1:1 E707")
        assert "<h1>Vorbei</h1>" in server.get(page) and OLDER in server.get(page)
        (root / "theme/pages/ended.html").write_text("<h1>Schon vorbei</h1>", encoding="utf-8")
        server.wait_for_page(page, "<h1>Schon vorbei</h1>")
    assert not (root / "site").exists(), "what is shown is no finished site"


def test_settings_and_lists_that_break_cost_nothing_and_files_that_go_are_gone(shown: tuple[Path, Server]) -> None:
    root, server = shown
    settings, phases = root / "site_config.yml", root / "content/life_phases.yml"
    server.wait_for_page("pfad/lebensphasen/baby/", "Das erste Jahr.")
    phases.write_text("- {id: baby\n", encoding="utf-8")
    server.wait_for_page("pfad/lebensphasen/baby/", "life_phases.yml:")
    assert "Das erste Jahr." in server.get("pfad/lebensphasen/baby/")
    settings.write_text("- keine Felder\n", encoding="utf-8")
    server.wait_for_page("pfad/", "site_config.yml:")
    assert "life_phases.yml:" in server.get("pfad/") and "Das erste Jahr." in server.get("pfad/lebensphasen/baby/")
    write_site(root)
    (root / "content/offers/adorf/krabbelgruppe.yml").unlink()
    server.wait(lambda: "serve-problems" not in server.get("pfad/"))
    assert "serve-problems" not in server.get("pfad/") and "Sonnenschein" not in server.get("pfad/orte/adorf/baby/")
    assert server.get("pfad/angebote/krabbelgruppe/") == ""


def test_a_theme_that_comes_goes_and_comes_again_is_followed(shown: tuple[Path, Server]) -> None:
    root, server = shown
    server.wait_for_page("pfad/", "Wegweiser")
    write_site(root, {"theme/pages/home.html": "<h1>Eigenes</h1>"})
    server.wait_for_page("pfad/", "<h1>Eigenes</h1>")
    write_site(root, {"theme/pages/home.html": "<h1>Anderes</h1>"})
    server.wait_for_page("pfad/", "<h1>Anderes</h1>")
    (root / "theme").rename(root / "weg")
    server.wait(lambda: "<h1>Anderes</h1>" not in server.get("pfad/"))
    (root / "weg").rename(root / "theme")
    server.wait_for_page("pfad/", "<h1>Anderes</h1>")
    write_site(root, {"theme/pages/home.html": "<h1>Neues</h1>"})
    server.wait_for_page("pfad/", "<h1>Neues</h1>")


def _is_open(port: int) -> bool:
    """Whether somebody listens: the words about it are said a moment before."""
    with socket.socket() as door:
        return door.connect_ex(("127.0.0.1", port)) == 0


def test_a_site_that_starts_broken_says_so_and_comes_up_when_it_is_mended(tmp_path: Path) -> None:
    root, port = write_site(tmp_path / "county", {"site_config.yml": "name: <b>\n"}), free_port()
    with serving("wegweiser", "serve", "--port", str(port), folder=root, port=port) as server:
        server.wait(lambda: "Strg+C" in server.said() and _is_open(port))
        with pytest.raises(urllib.error.HTTPError) as found:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/")
        html = found.value.read().decode()
        assert found.value.code == 404 and "site_config.yml:1:" in html and "serve.js" in html and "<b>" not in html
        write_site(root)
        server.wait_for_page("", "Wegweiser")


def test_an_address_without_the_path_is_led_to_it_and_a_link_without_it_fails(shown: tuple[Path, Server]) -> None:
    _, server = shown
    server.wait_for_page("", "Wegweiser")
    assert "Krabbelgruppe" in server.get("angebote/krabbelgruppe/")
    here = server.address
    link = urllib.request.Request(f"{here}angebote/krabbelgruppe/", headers={"Referer": f"{here}pfad/"})
    with pytest.raises(urllib.error.HTTPError) as found:
        urllib.request.urlopen(link)
    assert found.value.code == 404 and "/pfad/" in found.value.read().decode(), "the site's own page for it"


@pytest.mark.browser
def test_the_browser_loads_a_page_anew_when_it_changes(shown: tuple[Path, Server], browser: Browser) -> None:
    root, server = shown
    offer = root / "content/offers/adorf/krabbelgruppe.yml"
    context = browser.new_context()
    page, refused = context.new_page(), []
    page.on("console", lambda message: refused.append(message.text) if "Content Security" in message.text else None)
    page.goto(f"{server.address}pfad/angebote/krabbelgruppe/")
    heading = page.locator("h1")
    for name in ("Mondschein", "Sternenlicht"):
        offer.write_text(OFFER.replace("Sonnenschein", name), encoding="utf-8")
        heading.get_by_text(name).wait_for(timeout=120_000)
    offer.write_text("title: X\n", encoding="utf-8")
    page.get_by_role("region", name="Fehler").get_by_text("krabbelgruppe.yml:1:8 E205").wait_for(timeout=120_000)
    assert "Sternenlicht" in heading.inner_text() and refused == []
    shown = page.locator(".serve-problems").bounding_box()
    assert shown is not None and shown["y"] == 0, "in view, wherever the reader was"
    offer.write_text(OFFER, encoding="utf-8")
    heading.get_by_text("Sonnenschein").wait_for(timeout=120_000)
    assert page.locator(".serve-problems").count() == 0
    context.close()


def test_serve_ends_when_it_is_told_to(tmp_path: Path) -> None:
    """SIGTERM, as services and editors end programs: it neither hangs nor leaves its folder."""
    port, scratch = free_port(), tmp_path / "scratch"
    scratch.mkdir()
    words = [command("wegweiser"), "serve", "--port", str(port), "--root", str(write_site(tmp_path / "county"))]
    with (tmp_path / "log").open("w", encoding="utf-8") as log:
        process = subprocess.Popen(words, env={**os.environ, "TMPDIR": str(scratch)}, stdout=log, stderr=log)
    server = Server(process, port, tmp_path / "log")
    try:
        server.wait_for_page("", "Wegweiser")
        assert list(scratch.iterdir())
        process.terminate()
        assert process.wait(60) == 128 + signal.SIGTERM, server.said()
    finally:
        process.kill()
        process.wait()
    assert list(scratch.iterdir()) == [] and "Traceback" not in server.said()
