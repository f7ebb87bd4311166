"""What sweeps find: each fault is planted once in a tiny site, and nothing else is said."""

import subprocess
import sys

import pytest

from tests.sweep.__main__ import read_site
from tests.sweep.look import look, look_without_scripts, tab
from tests.sweep.serving import served
from tests.sweep.sites import ROOT, routes_of

HOME = "https://example.org/pfad/"


def page(body="", *, route="", language="de", title="Seite", head=""):
    """A page that is good as it is."""
    up = "../" * route.count("/")
    pair = {"de": route.removeprefix("leicht/"), "de-simple": f"leicht/{route.removeprefix('leicht/')}"}
    alternates = "".join(
        f'<link rel="alternate" hreflang="{name}" href="{HOME}{target}">'
        for name, target in [*pair.items(), ("x-default", pair["de"])]
    )
    links = "".join(f'<li><a href="{HOME}{target}">{name}</a></li>' for name, target in pair.items()) * 2
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><link rel="icon" href="{up}icon.svg">'
        f'<link rel="canonical" href="{HOME}{route}">{alternates}{head}'
        "<style>a:focus, button:focus {outline: 3px solid} li {display: inline-block; margin: 0 2em .5em 0}</style></head>"
        f'<body class="edition-{language} page-text"><nav aria-label="Wege"><ul>{links}</ul></nav>'
        f'<main><h1>Seite</h1><p id="hier">Text</p>{body}</main></body></html>'
    )


@pytest.fixture
def write(tmp_path):
    """Write the two editions of a home page, the standard one with more in it; gives the folder."""

    def write_it(body="", **more):
        (tmp_path / "leicht").mkdir(exist_ok=True)
        (tmp_path / "icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
        (tmp_path / "index.html").write_text(page(body, **more), encoding="utf-8")
        (tmp_path / "leicht/index.html").write_text(page(route="leicht/", language="de-simple"), encoding="utf-8")
        return tmp_path

    return write_it


def read(folder):
    return [f"{route} {where}: {what}" for route, (where, what) in read_site(folder)[1]]


def test_a_good_site_has_no_fault(write):
    folder = write(
        '<a href="#hier">x</a> <a href="leicht/#hier" hreflang="de-simple">y</a> <a href="tel:+492541180">z</a>'
    )
    assert routes_of(folder) == ["", "leicht/"]
    assert read(folder) == []


def test_old_addresses_name_the_page_that_stands_for_them_and_are_called_alike(write):
    folder = write('<a href="alt/">x</a>')
    text = page(title="Neue Adresse", head='<meta http-equiv="refresh" content="0; url=../">').replace(
        "icon.svg", "../icon.svg"
    )
    for route in ("alt", "uralt"):
        (folder / route).mkdir()
        (folder / route / "index.html").write_text(
            text.replace('<link rel="alternate"', '<link rel="x"'), encoding="utf-8"
        )
    assert read(folder) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("<h1>Noch eine</h1>", "the one h1 does not begin the main part"),
        ("<h3>Zu tief</h3>", "a level of headings is skipped"),
        ('<p id="hier"></p>', "id hier stands 2 times"),
        ("<b><i></b></i>", "adoption-agency"),
        ('<label for="fehlt">x</label>', "for=fehlt leads nowhere"),
        ('<p aria-describedby="hier fehlt">x</p>', "aria-describedby=fehlt leads nowhere"),
        ("<nav></nav>", "landmark"),
        ('<a href="fehlt/">x</a>', "leads nowhere: fehlt/"),
        ('<a href="leicht">x</a>', "leads nowhere: leicht"),
        ('<a href="#fehlt">x</a>', "the target has no such id: #fehlt"),
        ('<a href="leicht/#fehlt">x</a>', "the target has no such id: leicht/#fehlt"),
        ('<a href="fehlt/#ort=adorf">x</a>', "leads nowhere: fehlt/#ort=adorf"),
        ('<img src="bild.png" alt="">', "leads nowhere: bild.png"),
        ('<svg><use href="index.html#fehlt"/></svg>', "the file has no such id: index.html#fehlt"),
        ('<a href="leicht/" hreflang="de">x</a>', "hreflang says de, the page there says de-simple"),
        ('<a href="tel:02541 18">x</a>', "not well-formed"),
        ('<a href="mailto:niemand">x</a>', "not well-formed"),
        ('<a href="geo:51.5,7.25">x</a>', "not well-formed"),
        ('<a href="https://localhost/">x</a>', "not well-formed"),
        ('<a href="javascript:alert(1)">x</a>', "not well-formed"),
    ],
)
def test_a_planted_fault_is_read(write, body, fault):
    found = read(write(body))
    assert found and all(fault in one for one in found), found


def test_pages_together_are_held_against_each_other(write):
    folder = write()
    (folder / "a").mkdir()
    (folder / "a/index.html").write_text(page().replace("icon.svg", "../icon.svg"), encoding="utf-8")
    (folder / "b").mkdir()
    (folder / "b/index.html").write_text(page(route="b/"), encoding="utf-8")
    (folder / "c").mkdir()
    (folder / "c/index.html").write_text(page(route="c/", title="", language=""), encoding="utf-8")
    (folder / "sitemap.xml").write_text(f"<loc>{HOME}</loc><loc>{HOME}fehlt/</loc>")
    found = read(folder)
    assert "a/ links: the canonical address is another page's: ['']" in found
    assert "a/ links: hreflang=de does not lead to the page itself" in found
    assert "a/ links: another page of its kind is called the same: Seite" in found
    assert f"b/ links: leads nowhere: {HOME}leicht/b/" in found
    assert "c/ links: no title or no language" in found
    assert f"sitemap.xml links: no page: {HOME}fehlt/" in found
    assert " links: another page of its kind is called the same: Seite" in found
    assert not [one for one in found if one.startswith("leicht/")], "the other edition is as good as before"


def test_an_edition_that_does_not_name_its_pair_is_found(write):
    folder = write()
    easy = (folder / "leicht/index.html").read_text(encoding="utf-8")
    (folder / "leicht/index.html").write_text(easy.replace('hreflang="x-default"', 'hreflang="en"'), encoding="utf-8")
    found = read(folder)
    assert " links: leicht/ names other editions than this page" in found
    assert "leicht/ links: no hreflang=x-default" in found


def seen(browser, folder, width=320, **kinds):
    with served(folder) as address, tab(browser, address, width, **kinds) as (opened, heard):
        opened.goto(address)
        return (look if kinds.get("has_scripts", True) else look_without_scripts)(opened, heard, width)


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 1280])
def test_a_good_page_shows_no_fault(write, browser, width):
    assert seen(browser, write(), width) == []
    assert seen(browser, write(), width, has_scripts=False) == []


@pytest.mark.browser
@pytest.mark.parametrize(
    ("body", "faults"),
    [
        ('<img src="data:,">', ["axe image-alt"]),
        ('<p style="width: 400px">x</p>', ["scrolls sideways: 4", "wide spacing scrolls sideways: "]),
        ('<p style="width: 50px">Familienzentrum</p>', ["wider than its box: "]),
        ('<p style="height: 1.2em; overflow: hidden">Ein Satz</p>', ["cut off by wide spacing: "]),
        ('<p style="width: max-content">Ein Satz, der gerade noch passt, solange</p>', ["wide spacing scrolls sideways: "]),
        ('<style>@media (min-width: 350px) { main { width: 400px } }</style>', ["scrolls sideways: 408 px of 390 px", "wide spacing scrolls sideways: 408 px of 390 px"]),
        ('<a href="#hier" style="outline: none">Hier weiter im Text</a>', ["no outline: "]),
        ('<a href="#hier" style="position: fixed; left: -200px">Wo</a>', ["off the screen: ", "not on the screen"]),
        ('<div style="position: fixed; inset: 0; background: #fff"></div>', ["covered: "]),
        ('<button>Eins</button><button style="order: -1">Zwei</button><button tabindex="2">Drei</button>', ["axe tabindex", "Tab does not reach "]),
        ('<button id="falle">Falle</button><script>falle.onkeydown = (e) => e.preventDefault()</script><button>Dann</button>', ["Tab does not reach "]),
        ('<button id="falle">Falle</button><script>falle.onkeydown = (e) => e.preventDefault()</script>', ["the focus is trapped"]),
        ("<script>localStorage.setItem('a', 1)</script>", ["stores something"]),
        ("<script>document.cookie = 'a=1'</script>", ["stores something"]),
        ("<script>console.error('oh')</script>", ["error: oh"]),
        ("<script>throw new Error('oh')</script>", ["error: oh"]),
        ('<img src="fehlt.png" alt="">', ["error: "]),
        ('<img src="http://127.0.0.2:9/x.png" alt="">', ["error: ", "asks others: http://127.0.0.2:9/x.png"]),
    ],
)  # fmt: skip
def test_a_planted_fault_is_seen(write, browser, body, faults):
    found = seen(browser, write(body))
    assert found and all(any(one.startswith(fault) for one in found) for fault in faults), found
    assert [one for one in found if not one.startswith(tuple(faults))] == []


@pytest.mark.browser
def test_a_width_between_is_looked_at_too(write, browser):
    head = "<style>@media (min-width: 700px) and (max-width: 800px) { main { width: 900px } }</style>"
    assert seen(browser, write(head=head), 1280) == [
        "scrolls sideways: 908 px of 768 px",
        "wide spacing scrolls sideways: 908 px of 768 px",
        "wider than paper: 908 px of 718 px",
    ]


@pytest.mark.browser
@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<p style="width: 1100px">Ein Satz</p>', "wider than paper: 1108 px of 718 px"),
        ("<style>@media print { h1 { display: none } }</style>", "no heading on paper"),
        ("<style>@media print { p { display: none } }</style>", "nothing but a heading on paper"),
        ("<button>Weg</button>", "no use on paper: <button>Weg</button>"),
        ('<p style="position: sticky; top: 0">Weg</p>', 'no use on paper: <p style="position: sticky; top: 0">'),
    ],
)
def test_paper_is_looked_at_too(write, browser, body, fault):
    assert any(one.startswith(fault) for one in seen(browser, write(body), 1280))


@pytest.mark.browser
def test_each_edition_is_seen_in_dark_colours_at_the_other_width(write, browser):
    folder = write(head="<style>@media (prefers-color-scheme: dark) { p { color: #777; background: #888 } }</style>")
    assert seen(browser, folder, 320) == []
    assert [one[:37] for one in seen(browser, folder, 1280)] == ["axe in dark colours color-contrast: <"]


@pytest.mark.browser
def test_a_page_that_needs_scripts_is_found(write, browser):
    folder = write("<style>nav, h1, p {display: none}</style>")
    assert seen(browser, folder, has_scripts=False) == ["no heading to be seen", "nothing but a heading", "no way on"]


@pytest.mark.browser
def test_the_command_names_page_and_fault_and_fails(write):
    folder = write('<a href="fehlt/">x</a>')
    command = [sys.executable, "-m", "tests.sweep", "--site", str(folder), "--jobs", "1", "leicht/"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stdout.splitlines()[:2] == ["[links] leads nowhere: fehlt/", "    1 pages: home"]
    assert run.stdout.splitlines()[-1].startswith("1 pages looked at, 1 faults")
    write()
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 0
