"""The page says whether somebody answers now, in German time on any phone; anew each minute, and only where it knows."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from click.testing import CliRunner

from generator.cli import main
from tests.browser.routes import visit
from tests.builders import OFFER, SITE, write_site
from tests.sweep.serving import served

_WEEK = "hours: [{weekdays: [mon, tue, wed, thu, fri, sat], from: '14:00', to: '20:00'}]"
_FRIDAY_NIGHT = "2026-11-27T23:30:00+01:00"


def _line(title, number, hours):
    phone = f'  phones: [{{number: "{number}", {hours}}}]'
    easy = "easy:\n  text: [Haben Sie Sorgen?, Rufen Sie hier an.]\n"
    return OFFER.replace("Krabbelgruppe Sonnenschein", title).replace("  email: info@adorf.de", phone) + easy


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    root = tmp_path_factory.mktemp("lines")
    lines = {
        "jugendtelefon": _line("Jugendtelefon", "116 111", _WEEK),
        "seelsorge": _line("Seelsorge", "0800 1110111", "hours: {always: yes}"),
        "haus": _line("Haus", "030 23125 001", _WEEK) + "example: yes\nsensitive: yes\n",
    }
    changes = {f"content/offers/adorf/{id_}.yml": text for id_, text in lines.items()}
    settings = SITE["site_config.yml"].replace("[notruf]", "[jugendtelefon, notruf]") + "out_of_hours: [seelsorge]\n"
    write_site(root, {**changes, "site_config.yml": settings})
    command = [
        "build",
        "--root",
        str(root),
        "--output",
        str(root / "site"),
        "--today",
        "2026-11-27",
        "--engine",
        "plain",
    ]
    result = CliRunner().invoke(main, command)
    assert (root / "site" / "index.html").exists(), result.output
    with served(root / "site") as found:
        yield found


@pytest.fixture(params=["Europe/Berlin", "Pacific/Auckland"])
def page(browser, request):
    context = browser.new_context(timezone_id=request.param, viewport={"width": 320, "height": 800})
    yield context.new_page()
    context.close()


def _told(page, place="main"):
    return [
        note.inner_text().replace("\xa0", " ")
        for note in page.locator(f"{place} [data-answering]").all()
        if note.is_visible()
    ]


@pytest.mark.browser
@pytest.mark.parametrize(
    ("route", "place", "expected"),
    [
        (
            "angebote/jugendtelefon/",
            ".call",
            "jetzt nicht besetzt, wieder morgen ab 14 Uhr",
        ),
        (
            "angebote/jugendtelefon/",
            ".box",
            "jetzt nicht besetzt, wieder morgen ab 14 Uhr\nJetzt erreichbar: Seelsorge 0800 1110111",
        ),
        (
            "leicht/angebote/jugendtelefon/",
            ".box",
            "Jetzt ist niemand da.\nSie können morgen ab 14 Uhr anrufen.\nHier ist jetzt jemand da: Seelsorge 0800 111 01 11",
        ),
        (
            "suche/#q=Jugendtelefon",
            ".results",
            "jetzt nicht besetzt, wieder morgen ab 14 Uhr\nJetzt erreichbar: Seelsorge 0800 1110111",
        ),
        (
            "orte/adorf/baby/",
            "main",
            "jetzt nicht besetzt, wieder morgen ab 14 Uhr\nJetzt erreichbar: Seelsorge 0800 1110111",
        ),
        ("", ".help-now details", "jetzt nicht besetzt, wieder morgen ab 14 Uhr"),
        ("angebote/haus/", ".emergency details", "jetzt nicht besetzt, wieder morgen ab 14 Uhr"),
    ],
)
def test_at_night_a_page_says_when_and_who_else(address, page, route, place, expected):
    page.clock.set_fixed_time(_FRIDAY_NIGHT)
    visit(page, address + route)
    page.evaluate("document.querySelectorAll('main details, .emergency details').forEach(all => { all.open = true; })")
    assert [" ".join(text.split()) for text in _told(page, place)] == [" ".join(expected.split())]
    called = page.locator(f"{place} [data-answering] a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    assert called == (["tel:+498001110111"] if "0800" in expected else [])


@pytest.mark.browser
@pytest.mark.parametrize(
    ("route", "expected"),
    [
        ("angebote/jugendtelefon/", "Tag und Nacht erreichbar: Seelsorge 0800 1110111"),
        ("leicht/angebote/jugendtelefon/", "Hier ist immer jemand da: Seelsorge 0800 111 01 11"),
        ("angebote/seelsorge/", None),
    ],
)
def test_whoever_is_always_there_stands_below_a_number_that_is_not(address, browser, route, expected):
    """Without scripts too; and it does not come when the page has been read, which would push the rest down."""
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(address + route)
        told = " ".join(page.locator(".call").inner_text().replace("\xa0", " ").split())
        assert told.endswith(expected) if expected else "0800 1110111" in told and "erreichbar:" not in told


@pytest.mark.browser
def test_it_changes_with_the_minute_and_calls_nobodys_attention(address, page):
    page.clock.install(time="2026-11-27T19:59:30+01:00")
    visit(page, address + "angebote/jugendtelefon/")
    assert _told(page, ".call") == ["jetzt erreichbar bis 20 Uhr"]
    page.clock.run_for(60_000)
    assert _told(page, ".call")[0].startswith("jetzt nicht besetzt, wieder morgen ab 14 Uhr")
    assert (
        page.locator("[data-answering]").locator("xpath=ancestor-or-self::*[@aria-live or @role='status']").count() == 0
    )


@pytest.mark.browser
def test_an_old_page_says_nothing_and_its_hours_stay(address, page):
    page.clock.set_fixed_time("2027-02-01T15:00:00+01:00")
    visit(page, address + "angebote/jugendtelefon/")
    assert _told(page, "body") == [] and "montags bis samstags, 14 bis 20 Uhr" in page.locator(
        ".call"
    ).inner_text().replace("\xa0", " ")


@pytest.mark.browser
@pytest.mark.parametrize("route", ["angebote/jugendtelefon/", "leicht/angebote/jugendtelefon/", "angebote/haus/", ""])
def test_nobody_is_kept_out(address, page, route):
    page.clock.set_fixed_time(_FRIDAY_NIGHT)
    visit(page, address + route)
    options = {"rules": {"target-size": {"enabled": True}}}
    found = Axe().run(page, options=options).response["violations"]
    assert [(one["id"], [node["html"] for node in one["nodes"]]) for one in found] == []
    assert page.evaluate("document.documentElement.scrollWidth") == 320


@pytest.mark.browser
def test_without_scripts_the_hours_stand_alone(address, browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "angebote/jugendtelefon/")
    assert _told(page, "body") == [] and "montags bis samstags, 14 bis 20 Uhr" in page.locator(
        ".box"
    ).inner_text().replace("\xa0", " ")
    context.close()


@pytest.mark.browser
def test_an_invented_line_can_only_be_read_and_112_stands_right_below_its_title(address, page):
    page.clock.set_fixed_time(_FRIDAY_NIGHT)
    visit(page, address + "angebote/haus/")
    assert page.locator(".call, .box a[href^='tel:'], a[href*='23125']").count() == 0
    assert "nur ein Beispiel, bitte nicht anrufen" in page.locator(".box").inner_text().replace("\xa0", " ")
    danger = page.locator(".danger a")
    assert danger.evaluate_all("all => all.map(a => a.getAttribute('href'))") == ["tel:112"]
    title = page.locator("h1").bounding_box()
    assert danger.bounding_box()["y"] < title["y"] + title["height"] + 100


@pytest.mark.browser
def test_a_card_opens_its_offer_and_calls_nobody_but_where_the_number_stands(address, page):
    page.clock.set_fixed_time(_FRIDAY_NIGHT)
    visit(page, address + "orte/adorf/baby/")
    page.evaluate("document.querySelectorAll('main details').forEach(all => { all.open = true; })")
    card = page.locator(".card", has=page.locator("[data-crisis]"))
    under = """card => [...card.querySelectorAll('h3 a, p, .answering a')].map(part => {
      part.scrollIntoView({ block: 'center' });
      const box = part.getClientRects()[0];
      const href = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2).closest('a')?.getAttribute('href');
      return [part.matches('.answering a'), href];
    })"""
    found = card.evaluate(under)
    assert [href for is_number, href in found if is_number] == ["tel:+498001110111"]
    others = {href for is_number, href in found if not is_number}
    assert others == {"../../../angebote/jugendtelefon/"}, "a card is one large link"
