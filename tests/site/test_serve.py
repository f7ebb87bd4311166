"""`wegweiser serve`: the site in the browser while somebody writes."""

import os
import signal
import subprocess
from pathlib import Path

from tests.builders import OFFER, SITE, write_site
from tests.site.running import Server, command, free_port, serving


def test_serve_follows_content_settings_and_theme_and_survives_mistakes(tmp_path: Path) -> None:
    root, port = write_site(tmp_path / "county", {"theme/pages/ended.html": "<h1>Vorbei</h1>"}), free_port()
    offer, page = root / "content/offers/adorf/krabbelgruppe.yml", "angebote/krabbelgruppe/"
    settings = f"{SITE['site_config.yml']}mkdocs: {{dev_addr: 127.0.0.1:{port}}}\n"
    (root / "site_config.yml").write_text(settings, encoding="utf-8")
    arguments = ("wegweiser", "serve", "--today", "2026-11-24")
    with serving(*arguments, folder=root, port=port) as server:
        server.wait_for_page(page, "Krabbelgruppe Sonnenschein")
        assert f"http://127.0.0.1:{port}/" in server.said()
        offer.write_text(OFFER.replace("Sonnenschein", "Mondschein"), encoding="utf-8")
        server.wait_for_page(page, "Krabbelgruppe Mondschein")
        # A mistake is told, and costs its own page only.
        offer.write_text("title: X\n", encoding="utf-8")
        server.wait(lambda: "krabbelgruppe.yml:1:8 E205" in server.said())
        server.wait_for_page("angebote/notruf/", "Notruf")
        offer.write_text(OFFER + "status: ended\n", encoding="utf-8")
        server.wait_for_page(page, "<h1>Vorbei</h1>")
        (root / "theme/pages/ended.html").write_text("<h1>Schon vorbei</h1>", encoding="utf-8")
        server.wait_for_page(page, "<h1>Schon vorbei</h1>")
    assert not (root / "site").exists(), "what is shown is no finished site"


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
