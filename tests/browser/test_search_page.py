"""The search page on a phone, and what it makes of an answer: what was understood, corrected, translated, not found."""

import re

import pytest

from tests.browser.routes import wait_until

ENGINE = """
export const fold = text => text.toLowerCase();
const card = n => ({ id: `angebot-${n}`, title: `Angebot ${n}`, venue: 'in Dülmen' });
export async function openSearch(load, facts) {
  document.documentElement.dataset.told = JSON.stringify(facts);
  return { help: async () => [], search: async (text, wish) => {
    document.documentElement.dataset.wish = JSON.stringify(wish);
    const understood = [{ facet: 'tag', value: 'mon', words: 'montags' }, { facet: 'zeit', value: 'spät', words: 'ganz spät' }];
    return {
      total: 3, exact: 1, professionals: 0, help: [], hits: [card(1), card(2), card(3)], near: [], facets: {},
      corrections: [], translated: text.includes('midwife') ? [{ from: 'midwife', to: 'Hebamme' }] : [],
      unfound: text.includes('Xylofon') ? ['Xylofon'] : [],
      understood: text.includes('montags') ? understood.filter(({ facet, value }) => !wish.ignore.includes(`${facet} ${value}`)) : [],
    };
  } };
}
"""
"""An engine that answers what the page has to show; what the real one understands is tested without a page."""


@pytest.fixture
def page(address, browser):
    context = browser.new_context(viewport={"width": 375, "height": 667})
    yield context.new_page()
    context.close()


@pytest.fixture
def stubbed(page):
    page.route("**/search-engine.js", lambda route: route.fulfill(body=ENGINE, content_type="text/javascript"))
    return page


def wish(page):
    """What the engine was asked last."""
    return page.evaluate("JSON.parse(document.documentElement.dataset.wish)")


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
@pytest.mark.parametrize("text", ["Krabbelgruppe", "Hebamme", "Babyschwimmen", "Kita Platz"])
def test_two_results_show_without_scrolling(address, page, prefix, text):
    page.goto(f"{address}{prefix}suche/#q={text}")
    second = page.locator("[data-cards] > li").nth(1)
    second.wait_for()
    box = second.bounding_box()
    assert box["y"] + box["height"] <= 667 and page.evaluate("scrollY") == 0
    assert page.locator("h1").count() == 1 and page.get_by_role("heading", level=1).inner_text()


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
def test_the_field_shows_thirty_characters(address, page, prefix):
    page.goto(f"{address}{prefix}suche/")
    field = page.get_by_role("searchbox")
    for text in ("Krabbelgruppe in Dülmen Montag", "Schuldnerberatung in Ascheberg"):
        field.fill(text)
        assert len(text) == 30
        assert page.evaluate(
            """field => {
              const paper = document.createElement('canvas').getContext('2d'), style = getComputedStyle(field);
              paper.font = style.font;
              const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
              return paper.measureText(field.value).width <= room;
            }""",
            field.element_handle(),
        )
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('#suche')).fontSize)") >= 16


@pytest.mark.browser
def test_what_was_understood_can_be_taken_away_and_stays_away(address, stubbed):
    stubbed.goto(f"{address}suche/#q=Turnen montags")
    chips = stubbed.locator("[data-choice] li button")
    chips.first.wait_for()
    assert chips.all_inner_texts() == ["Montag", "ganz spät"], "by the filter's name, else by the words"
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", wish(stubbed)["today"]) and wish(stubbed)["ignore"] == []
    stubbed.get_by_role("button", name="Filter entfernen: Montag").click()
    wait_until(stubbed, "location.hash === '#q=Turnen+montags&ohne=tag+mon'")
    wait_until(stubbed, "document.querySelectorAll('[data-choice] li').length === 1")
    assert wish(stubbed)["ignore"] == ["tag mon"]
    assert stubbed.evaluate("document.activeElement.id") == "ergebnisse", "the pressed button is gone"
    stubbed.reload()
    wait_until(stubbed, "document.querySelectorAll('[data-choice] li').length === 1")
    field = stubbed.get_by_role("searchbox")
    field.fill("Turnen montags Olfen")
    wait_until(stubbed, "location.hash.includes('Olfen')")
    assert wish(stubbed)["ignore"] == ["tag mon"], "more was typed"
    field.fill("Singen montags")
    wait_until(stubbed, "location.hash === '#q=Singen+montags'")
    wait_until(stubbed, "document.querySelectorAll('[data-choice] li').length === 2")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("prefix", "says"),
    [
        ("", ["Gesucht wird: Hebamme.", "Zu „Xylofon“ haben wir nichts gefunden.", "1 Angebot passt genau. 2 andere könnten auch helfen.",
              "So haben wir Sie verstanden: Montag, ganz spät."]),
        ("leicht/", ["Wir suchen dieses Wort: Hebamme.", "Zu diesem Wort haben wir nichts gefunden: Xylofon.",
                     "1 Angebot passt genau. 2 andere helfen vielleicht auch.", "Das haben wir verstanden: Montag, ganz spät."]),
    ],
)  # fmt: skip
def test_the_live_status_says_how_the_question_was_read_and_says_nothing_twice(address, stubbed, prefix, says):
    stubbed.goto(f"{address}{prefix}suche/")
    stubbed.evaluate(
        """() => {
          window.heard = [];
          const status = document.querySelector('[role=status]');
          new MutationObserver(changes => changes.forEach(({ target }) => heard.push(target.textContent)))
            .observe(status, { childList: true, characterData: true, subtree: true });
        }"""
    )
    stubbed.get_by_role("searchbox").fill("midwife montags Xylofon")
    status = stubbed.get_by_role("status")
    status.filter(has_text=says[0]).wait_for()
    assert status.get_attribute("aria-atomic") == "false", "only what is new is read out"
    lines = status.locator("p:not([hidden]):not(.answering)")
    assert lines.all_text_contents() == says
    assert set(stubbed.evaluate("heard")) == set(says)
    stubbed.evaluate("heard.length = 0")
    stubbed.get_by_role("searchbox").fill("midwife montags Xylofone")
    wait_until(stubbed, "location.hash.includes('Xylofone')")
    assert stubbed.evaluate("heard") == []


@pytest.mark.browser
def test_sorting_by_date_is_in_the_address_and_can_be_taken_away(address, stubbed):
    stubbed.goto(f"{address}suche/#q=Turnen")
    stubbed.locator("[data-cards] li").first.wait_for()
    assert "sort" not in wish(stubbed)
    stubbed.get_by_role("button", name="Filter").click()
    stubbed.get_by_role("checkbox", name="Nächster Termin zuerst").check()
    wait_until(stubbed, "location.hash === '#q=Turnen&sortiert=termin'")
    assert wish(stubbed)["sort"] == "date" and "filters" not in wish(stubbed)
    stubbed.reload()
    stubbed.get_by_role("button", name="Filter entfernen: Nächster Termin zuerst").click()
    wait_until(stubbed, "location.hash === '#q=Turnen'")
    assert "sort" not in wish(stubbed)


@pytest.mark.browser
def test_filters_that_are_opened_say_how_much_they_would_give(address, page):
    page.goto(f"{address}suche/")
    assert not page.locator("[data-filters]").is_visible()
    page.locator("[data-opener]").click()
    wait_until(page, "Number(document.querySelector('[data-count]').textContent) > 0")
    assert "#" not in page.url and not page.locator("[data-results]").is_visible()


@pytest.mark.browser
def test_the_engine_is_told_what_the_manifest_says(address, stubbed):
    said = stubbed.request.get(f"{address}assets/search/manifest.json").json()
    stubbed.goto(f"{address}suche/")
    facts = stubbed.locator("[data-facts]").text_content()
    assert stubbed.evaluate("text => JSON.parse(text)", facts) == said
    wait_until(stubbed, "document.documentElement.dataset.told")
    assert stubbed.evaluate("JSON.parse(document.documentElement.dataset.told)") == said


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
def test_what_is_by_phone_can_be_called_from_its_card(address, page, prefix):
    page.goto(f"{address}{prefix}suche/#q=Elterntelefon")
    card = page.locator("[data-cards] > li", has=page.locator("a[href*='/elterntelefon/']"))
    card.wait_for()
    call = card.locator("[data-call]")
    assert call.get_attribute("href") == "tel:+498001110550"
    box = call.bounding_box()
    top = page.evaluate("([x, y]) => document.elementFromPoint(x, y).closest('a').href", [box["x"] + 30, box["y"] + 20])
    assert top == "tel:+498001110550", "the link of the whole card lies below it"
    page.goto(f"{address}{prefix}suche/#q=Krabbelgruppe")
    page.locator("[data-cards] > li").first.wait_for()
    wait_until(page, "!document.querySelector('[data-cards] a[href*=elterntelefon]')")
    assert page.locator("[data-cards] [data-call]").count() == 0
