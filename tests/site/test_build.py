"""Real builds of small sites through the command, as editors and CI run it."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.builders import OFFER, write_site
from tests.site.everything import EVERYTHING, ITS_MEDIA

SECRET = """title: Schutzhaus
summary: Ein sicherer Ort für Frauen und ihre Kinder.
provider: verein
municipalities: [adorf]
life_phases: [baby]
topics: [krise]
sensitive: yes
status: active
locations:
  - {name: Haus Geheimnis, street: Verborgenweg 7, postal_code: "10119", city: Niemandsort, latitude: 52.5299, longitude: 13.3711, visibility: hidden, accessibility_note: Klingel Verstecktstein, transport: Haltestelle Unbekannt}
times:
  - {kind: date, date: 2026-12-24, from: "14:00", to: "16:00"}
contact: {phones: [{number: 030 23125 001}]}
internal_note: Nur-fuer-uns
"""
HIDDEN = ("Geheimnis", "Verborgenweg", "Niemandsort", "52.5299", "13.3711", "Verstecktstein", "Nur-fuer-uns")


def run(*arguments: str) -> tuple[int, str]:
    """Run the command; its exit code and everything it said."""
    result = CliRunner().invoke(main, list(arguments), catch_exceptions=False)
    return result.exit_code, result.output


def build(root: Path, *more: str) -> tuple[int, str]:
    return run("build", "--root", str(root), "--today", "2026-11-24", *more)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    root = write_site(
        tmp_path_factory.mktemp("site"),
        {
            "content/offers/all/beispiel.yml": EVERYTHING,
            **ITS_MEDIA,
            "content/offers/adorf/schutzhaus.yml": SECRET,
            "content/offers/adorf/vorbei.yml": OFFER.replace("Sonnenschein", "Alt") + "status: ended\n",
            "content/offers/adorf/erfunden.yml": OFFER.replace("Sonnenschein", "X") + "status: ended\nexample: yes\n",
            "content/offers/adorf/spaeter.yml": OFFER.replace("Sonnenschein", "Neu")
            + "valid_from: 2027-05-01\nnext: [krabbelgruppe]\n",
        },
    )
    code, said = build(root)
    assert code == 0, said
    return root / "site"


def page(site: Path, route: str) -> str:
    return (site / route / "index.html").read_text(encoding="utf-8")


def test_every_kind_of_page_exists_in_both_editions(site):
    routes = [
        "", "lebensphasen/", "lebensphasen/baby/", "orte/", "orte/adorf/", "orte/adorf/baby/", "themen/", "themen/leben/",
        "anbieter/", "anbieter/kreis/", "programme/", "programme/fruehe-hilfen/", "angebote/", "angebote/krabbelgruppe/",
        "angebote/vorbei/", "suche/", "woerterbuch/", "impressum/", "datenschutz/", "barrierefreiheit/", "kontakt/", "ueber/",
        "gebaerdensprache/",
    ]  # fmt: skip
    for route in routes:
        for prefix, language in (("", "de"), ("leicht/", "de-simple")):
            html = page(site, prefix + route)
            assert f'<html lang="{language}">' in html
            assert len(re.findall("<h1[ >]", html)) == 1, route
            assert "default-src 'self'" in html.replace("&#39;", "'")
            assert not re.search(r"<script(?![^>]*(src=|\"application/(ld\+)?json\"))", html) and " style=" not in html
    assert (site / "404.html").is_file() and (site / "leicht/404.html").is_file()


def test_pairs_name_each_other(site):
    for route in ("angebote/krabbelgruppe/", "leicht/angebote/krabbelgruppe/"):
        html = page(site, route)
        for language, href in (("de", "angebote"), ("de-simple", "leicht/angebote"), ("x-default", "angebote")):
            assert f'hreflang="{language}" href="https://example.org/pfad/{href}/krabbelgruppe/"' in html


def test_hidden_addresses_are_in_no_byte(site):
    for path in site.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            if data[:2] == b"\x1f\x8b":
                import gzip  # noqa: PLC0415

                data = gzip.decompress(data)
            text = data.decode("utf-8", "replace")
            assert [word for word in HIDDEN if word in text] == [], path
    assert "geheim" in page(site, "angebote/schutzhaus/")
    assert "data-quick-exit" in page(site, "angebote/schutzhaus/")


def test_facts_are_told_and_never_guessed(site):
    full, bare = page(site, "angebote/beispiel/"), page(site, "angebote/krabbelgruppe/")
    for words in (
        "5,50\xa0Euro pro Termin",
        "Impfpass",
        "Ukrainisch",
        "teilweise erreichbar",
        "Frühe Hilfen",
        "030 23125001",
    ):
        assert words in full
    assert "tel:+493023125" not in full, "nobody is to call what is invented"
    assert "Ob die einzelnen Termine trotz der Pause stattfinden, wissen wir nicht." in full, (
        "it pauses: its days are a plan"
    )
    assert 'lang="uk"' in full and "macht gerade Pause" in full and "erfunden" in full
    assert "Ob das Angebot etwas kostet, wissen wir nicht" in bare and "kostenlos" not in bare.lower().replace(
        "berät familien kostenlos", ""
    )
    assert "hat noch niemand geprüft" in bare


@pytest.mark.parametrize(("folder", "asks"), [("", "Bitte nicht anrufen."), ("leicht/", "Bitte rufen Sie <strong>")])
@pytest.mark.parametrize(("name", "has_phone"), [("beispiel", True), ("erfunden", False)])
def test_nobody_is_to_call_what_is_invented(site, folder, asks, name, has_phone):
    """Nothing of calls stands where no number is; the page of what has ended names somebody to ask, too."""
    found = page(site, f"{folder}angebote/{name}/")
    assert "Dieses Angebot ist erfunden." in found
    assert (asks in found) == has_phone


def test_real_offers_alone_are_data_for_machines(site):
    found = {
        name: re.search(r'<script type="application/ld\+json">(.*?)</script>', page(site, f"angebote/{name}/"))
        for name in ("schutzhaus", "krabbelgruppe", "beispiel", "spaeter", "vorbei")
    }
    assert [name for name, data in found.items() if data] == ["schutzhaus", "krabbelgruppe"]
    data = json.loads(found["schutzhaus"][1])
    assert data["@type"] == "Service", "its date is at the hidden place: nobody can go there, so it is no event"


def test_lists_show_what_is_valid_today(site):
    assert "Krabbelgruppe Neu" not in page(site, "lebensphasen/baby/")
    assert "beginnt am 1.\xa0Mai 2027" in page(site, "angebote/spaeter/")
    assert "Dieses Angebot gibt es nicht mehr" in page(site, "angebote/vorbei/")
    assert "Krabbelgruppe Alt" not in page(site, "angebote/")


def test_easy_pages_are_never_missing(site):
    html = page(site, "leicht/angebote/krabbelgruppe/")
    assert "Das wissen wir nicht:" in html and "Kostet das Angebot etwas?" in html
    assert "noch <strong>keinen</strong> Text in Leichter Sprache" in html


def test_examples_stay_out_of_the_sitemap(site):
    sitemap = (site / "sitemap.xml").read_text()
    assert "angebote/krabbelgruppe/" in sitemap
    assert "angebote/beispiel/" not in sitemap and "angebote/vorbei/" not in sitemap
    assert 'name="robots" content="noindex"' in page(site, "angebote/beispiel/")


def test_pages_load_what_they_need_in_its_order(site):
    for route, up in (("", ""), ("angebote/krabbelgruppe/", "../../"), ("leicht/suche/", "../../"), ("suche/", "../")):
        html = page(site, route)
        styles = re.findall(r'<link rel="stylesheet" href="([^"]+)">', html)
        assert styles == [f"{up}assets/css/site.css"]
        early = re.findall(r'<link rel="modulepreload" href="([^"]+)">', html)
        scripts = re.findall(r'<script src="([^"]+)" type="module">', html)
        names = ["site.js", *(["read-aloud.js"] if route.startswith("leicht/") else [])]
        if route.endswith("suche/"):
            names.append("search-page.js")
            assert early == [f"{up}assets/js/search-engine.js"]
        else:
            assert early == []
        assert scripts == [f"{up}assets/js/{name}" for name in names]
        assert all((site / route / path).is_file() for path in styles + scripts + early)


def test_no_page_loads_anything_from_elsewhere(site):
    for path in site.rglob("*.html"):
        for tag in re.findall(
            r"<(?:link rel=\"(?:stylesheet|icon)\"|script|img|use)[^>]*>", path.read_text(encoding="utf-8")
        ):
            assert "//" not in tag, path


def digests(folder: Path) -> dict[str, str]:
    return {
        str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def test_same_input_same_bytes_and_the_day_moves_only_what_depends_on_it(tmp_path):
    active = EVERYTHING.replace("status: paused", "status: active")
    root = write_site(tmp_path, {"content/offers/all/beispiel.yml": active, **ITS_MEDIA})
    build(root)
    first = digests(root / "site")
    build(root)
    assert digests(root / "site") == first
    run("build", "--root", str(root), "--today", "2026-12-01")
    next_day = digests(root / "site")
    changed = {path for path in first if next_day.get(path) != first[path]}
    # Its next dates are others a week later: its own page, the lists that it stands in and its card in the search tell
    # them, and nothing else.
    telling = {
        path
        for path in first
        if "angebote/beispiel/" in path
        or path.startswith("assets/search/")
        or path.endswith("suche/index.html")  # the names of the search's files
        or (path.endswith(".html") and "angebote/beispiel/" in (root / "site" / path).read_text(encoding="utf-8"))
    }
    assert "angebote/beispiel/index.html" in changed and "orte/adorf/index.html" in changed
    assert changed <= telling | {"build.json", ".wegweiser"}  # the day


def test_a_failing_build_leaves_the_old_site(tmp_path):
    root = write_site(tmp_path)
    assert build(root)[0] == 0
    before = digests(root / "site")
    write_site(tmp_path, {"content/offers/adorf/kaputt.yml": "title: X\n"})
    code, said = build(root)
    assert code == 1 and "bleibt stehen" in said and digests(root / "site") == before
    code, said = build(root, "--keep-going")
    assert code == 0 and "kaputt.yml:1:8 E205" in said and page(root / "site", "angebote/krabbelgruppe/")


def test_dead_links_are_errors(tmp_path):
    root = write_site(
        tmp_path, {"content/pages/imprint.md": "# Impressum\n\n[weg](gibt-es-nicht/) [hier](angebote/)\n"}
    )
    code, said = build(root)
    assert code == 1 and "E402" in said and "gibt-es-nicht" in said


def test_two_pages_for_one_address_name_both_sources(tmp_path):
    root = write_site(tmp_path, {"content/pages/Orte.md": "# Orte\n"})
    code, said = run("check", "--root", str(root))
    assert code == 1 and "E401" in said and "content/pages/Orte.md" in said and "municipalities.yml" in said


def test_check_speaks_json_and_github_and_strict(tmp_path, monkeypatch):
    root = write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": OFFER + "valid_from: 1.10.2026\n"})
    code, said = run("check", "--root", str(root), "--format", "json")
    found = json.loads(said)
    place = {"path", "line", "column", "end_column", "field"}
    told = {"code", "level", "message", "words", "suggestion", "example", "source"}
    assert code == 0 and set(found[0]) == place | told
    assert run("check", "--root", str(root), "--strict")[0] == 2
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert "::warning" in run("check", "--root", str(root), "--format", "github")[1] and summary.read_text()


def test_a_new_site_stands_at_once_and_a_new_offer_when_it_is_filled_in(tmp_path):
    folder = tmp_path / "neu"
    assert run("new", "site", str(folder))[0] == 0
    assert run("new", "site", str(folder))[0] == 1
    assert run("new", "offer", "beispielstadt", "krabbelgruppe", "--root", str(folder))[0] == 0
    assert run("new", "offer", "beispielstadt", "krabbelgruppe", "--root", str(folder))[0] == 1
    assert run("new", "offer", "beispielstatt", "x", "--root", str(folder))[0] == 1
    code, said = build(folder)
    assert code == 1 and said.count("beispielstadt/krabbelgruppe.yml") == 6, "its gaps"
    code, said = build(folder, "--keep-going")
    assert code == 0 and page(folder / "site", "angebote/notruf-112/"), said
    assert not (folder / "site/angebote/krabbelgruppe").exists()


def test_own_theme_overrides_file_by_file(tmp_path):
    root = write_site(tmp_path, {"theme/pages/ended.html": "<h1>Eigene Seite</h1>", "theme/assets/css/eigen.css": "a{color:#000}",
                                 "content/offers/adorf/vorbei.yml": OFFER + "status: ended\n"})  # fmt: skip
    assert build(root)[0] == 0
    assert "Eigene Seite" in page(root / "site", "angebote/vorbei/") and (root / "site/assets/css/eigen.css").is_file()
    assert "assets/css/eigen.css" in page(root / "site", "")


def test_the_tree_holds_the_same_pages(tmp_path):
    root = write_site(tmp_path / "a")
    code, said = run("pages", str(tmp_path / "tree"), "--root", str(root))
    assert code == 0, said
    text = (tmp_path / "tree/docs/angebote/krabbelgruppe/index.md").read_text(encoding="utf-8")
    assert 'title: "Krabbelgruppe Sonnenschein"' in text and "<h1>Krabbelgruppe Sonnenschein</h1>" in text


def test_committed_schemas_equal_the_models(tmp_path):
    assert run("schema", "--output", str(tmp_path))[0] == 0
    committed = Path(__file__).parents[2] / "content" / "schemas"
    assert {p.name: p.read_text() for p in tmp_path.glob("*.json")} == {
        p.name: p.read_text() for p in committed.glob("*.json")
    }


def test_an_offer_that_tells_its_secret_stays_off_the_site_even_where_the_build_goes_on(tmp_path):
    secret = 'locations: [{name: Haus, street: "Amselstr. 7", visibility: hidden}]\n'
    told = OFFER.replace("Krabbelgruppe", "Treff") + secret + "description: Kommen Sie in die Amselstraße 7.\n"
    root = write_site(tmp_path, {"content/offers/adorf/treff.yml": told})
    code, said = build(root, "--keep-going")
    assert code == 0 and "treff.yml:10:14 E319" in said
    assert not (root / "site/angebote/treff").exists()
    assert not [p for p in (root / "site").rglob("*.html") if "Amselstra" in p.read_text(encoding="utf-8")]
    assert page(root / "site", "angebote/krabbelgruppe/")
