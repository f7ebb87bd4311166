"""The search page: typing, filters, Back, shared addresses, what screen readers hear, slow and broken networks."""

import re
from collections import Counter, defaultdict
from html import unescape
from itertools import product
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.search.facets import OLDEST
from tests.browser.routes import wait_until
from tests.search.node import Node


@pytest.fixture
def page(address, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture
def phone(address, browser):
    context = browser.new_context(viewport={"width": 320, "height": 800})
    yield context.new_page()
    context.close()


def ask(page, text):
    """Type and press Enter; the answer is there afterwards."""
    page.get_by_role("searchbox").fill(text)
    page.keyboard.press("Enter")
    wait_until(page, "document.activeElement.id === 'ergebnisse'")


def titles(page):
    """The titles of the offers on the screen."""
    return page.locator("[data-cards] h3").all_inner_texts()


def asked(page):
    """The question as the address holds it."""
    return parse_qs(urlsplit(page.url).fragment)


def status(page):
    """What the live region says."""
    return page.get_by_role("status").inner_text()


@pytest.mark.browser
def test_typing_answers_without_moving_the_focus(address, page):
    page.goto(address + "suche/")
    page.get_by_role("searchbox").press_sequentially("Krabbelgr")
    wait_until(page, "location.hash === '#q=Krabbelgr'")
    page.locator("[data-cards] li").first.wait_for()
    assert titles(page)[0].startswith("Krabbelgruppe")
    assert page.evaluate("document.activeElement.type") == "search"
    assert asked(page) == {"q": ["Krabbelgr"]}
    assert re.match(r"\d+ Angebot", status(page))


@pytest.mark.browser
def test_submitting_leads_to_the_results(address, page):
    page.goto(address + "suche/")
    ask(page, "Krabbelgruppe")
    assert page.evaluate("document.activeElement.textContent") == "Ergebnisse"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[data-cards]') !== null")


@pytest.mark.browser
@pytest.mark.parametrize("start", ["", "suche/", "orte/duelmen/", "angebote/"])
def test_no_server_hears_a_question(address, page, start):
    """Neither the search page nor files of the index nor the page that one goes to next name the address with the words."""
    heard = []
    page.on("request", lambda request: heard.append(f"{request.url} {request.all_headers()} {request.post_data or ''}"))
    page.goto(address + start)
    field = page.get_by_role("searchbox").locator("visible=true")
    field.fill("Hebamme")
    field.press("Enter")
    page.locator("[data-cards] li").first.wait_for()
    assert asked(page)["q"] == ["Hebamme"] and titles(page)
    page.locator(".editions a[hreflang]").click()
    page.wait_for_url("**/leicht/suche/*")
    page.locator("[data-cards] li").first.wait_for()
    page.locator("[data-cards] h3 a").first.click()
    page.wait_for_url("**/angebote/**")
    assert len(heard) > 5 and [told for told in heard if "Hebamme" in told] == []


@pytest.mark.browser
@pytest.mark.parametrize("start", ["angebote/", "", "anbieter/"])
def test_the_field_on_every_page_leads_here(address, page, start):
    page.goto(address + start)
    field = page.get_by_role("searchbox").locator("visible=true")
    field.fill("Krabelgruppe")
    field.press("Enter")
    page.locator("[data-cards] li").first.wait_for()
    assert titles(page)[0].startswith("Krabbelgruppe")
    assert page.locator("[data-corrected]").inner_text().startswith("Meinten Sie „Krabbelgruppe“?")


@pytest.mark.browser
def test_the_field_of_a_town_searches_there(address, page):
    page.goto(address + "orte/duelmen/")
    page.get_by_role("searchbox", name="Angebote in Dülmen suchen").fill("Beratung")
    page.keyboard.press("Enter")
    page.locator("[data-cards] li").first.wait_for()
    assert asked(page) == {"q": ["Beratung"], "ort": ["duelmen"]}
    assert page.get_by_role("checkbox", name="Dülmen").is_checked()


@pytest.mark.browser
def test_filters_work_without_a_word_and_tell_beforehand_how_many_there_are(address, page):
    page.goto(address + "suche/")
    box = page.get_by_role("checkbox", name="Dülmen")
    box.focus()
    wait_until(page, "document.querySelector('[data-count]').textContent !== ''")
    promised = int(box.locator("xpath=ancestor::label").locator("[data-count]").inner_text())
    page.keyboard.press("Space")
    page.locator("[data-cards] li").first.wait_for()
    assert re.fullmatch(rf"{promised} Angebote gefunden\. Nur für Fachleute: \d+ Angebote\.", status(page))
    assert asked(page) == {"ort": ["duelmen"]}
    assert page.evaluate("document.activeElement.value") == "duelmen", "the focus stays where it was"


@pytest.mark.browser
def test_a_chosen_filter_can_be_taken_away_above_the_results(address, page):
    page.goto(address + "suche/#q=Kind&ort=duelmen&ort=olfen&ort=senden")
    remove = page.get_by_role("button", name="Filter entfernen: Olfen")
    remove.click()
    wait_until(page, "!location.hash.includes('olfen')")
    assert asked(page) == {"q": ["Kind"], "ort": ["duelmen", "senden"]}
    assert page.evaluate("document.activeElement.id") == "ergebnisse", "the pressed button is gone"
    page.go_back()
    page.get_by_role("button", name="Alle Filter entfernen").click()
    wait_until(page, "location.hash === '#q=Kind'")


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
def test_a_filter_that_a_list_sets_is_no_question_of_the_form_and_can_be_taken_away(address, page, prefix):
    page.goto(address + prefix + "anbieter/kreis-coesfeld/")
    name = page.locator("h1").inner_text()
    page.locator(".filter-link a").click()
    chip = page.locator("[data-choice] li button")
    chip.first.wait_for()
    assert chip.all_inner_texts() == [name] and asked(page) == {"anbieter": ["kreis-coesfeld"]}
    wait_until(page, "document.querySelector('[data-count]').textContent !== ''")
    assert not page.locator("[data-filter=anbieter]").is_visible()
    page.locator("[data-filters]").get_by_role("checkbox", name="Olfen").check()
    wait_until(page, "location.hash.includes('ort=olfen')")
    assert asked(page) == {"anbieter": ["kreis-coesfeld"], "ort": ["olfen"]}
    chip.first.click() if chip.first.inner_text() == name else chip.last.click()
    wait_until(page, "location.hash === '#ort=olfen'")


_LISTED = r'<h[34]><a href="[./]*(?:leicht/)?angebote/([^/"]+)/'


def test_the_search_shows_the_offers_of_each_list_that_leads_there_in_its_order(site_folder, tmp_path):
    """On pages of phases the towns' offers stand on the towns' own, which lead to them."""
    node, checked = Node(tmp_path), Counter()
    try:
        node("open", str(site_folder / "assets/search"))
        for path in site_folder.rglob("index.html"):
            html = path.read_text(encoding="utf-8")
            link = re.search(r'<p class="filter-link"><a href="[^"#]*#([^"]*)"', html)
            if link is None:
                continue
            filters = parse_qs(unescape(link[1]))
            answer = node("search", "", {"filters": filters, "limit": 1_000})
            families, _, others = html.partition(' id="fachleute"')
            listed = [*_called_at_once(html), *re.findall(_LISTED, families)], re.findall(_LISTED, others)
            found = [hit["id"] for hit in answer["hits"]]
            if filters.keys() == {"phase"}:
                found = [id_ for id_ in found if id_ in {*listed[0], *listed[1]}]
            else:
                assert (answer["exact"], answer["professionals"]) == (len(listed[0]), len(listed[1])), path
            assert found == [*listed[0], *listed[1]], path
            checked.update(filters.keys())
    finally:
        node.close()
    assert min(checked[key] for key in ("ort", "phase", "thema", "anbieter", "programm")) > 5


def _called_at_once(html):
    """The ids of what a topic's page names before its lists."""
    part = re.search(r'<section class="help-now help-now--list".*?</section>', html, re.DOTALL)
    return dict.fromkeys(re.findall(r'href="[./]*(?:leicht/)?angebote/([^/"]+)/', part[0])) if part else ()


def test_what_takes_place_in_several_towns_is_found_on_the_days_that_it_has_there(site_folder, tmp_path):
    """A filter promises as many as it finds, and no offer on a day that it has in another town alone."""
    node, days = Node(tmp_path), defaultdict(set)
    try:
        node("open", str(site_folder / "assets/search"))
        columns = node("search", "", {"filters": {}})["facets"]
        for town, day in product(columns["ort"], columns["tag"]):
            answer = node("search", "", {"filters": {"ort": [town], "tag": [day]}, "limit": 1_000})
            assert answer["facets"]["tag"][day] == answer["facets"]["ort"][town] == answer["exact"], (town, day)
            for hit in answer["hits"]:
                if " und " in hit.get("venue", ""):
                    days[hit["id"]].add((town, day))
    finally:
        node.close()
    differing = [told for told in days.values() if len(told) < len({t for t, _ in told}) * len({d for _, d in told})]
    assert len(differing) > 3


@pytest.mark.browser
def test_values_without_offers_stay_and_cannot_be_pressed(address, page):
    page.goto(address + "suche/#q=Schuldnerberatung&kosten=free")
    wait_until(page, "document.querySelector('[data-count]').textContent !== ''")
    counts = page.eval_on_selector_all(
        "[data-filter] input",
        "boxes => boxes.map(box => [box.closest('label').querySelector('[data-count]').textContent, box.disabled])",
    )
    assert {"0"} < {count for count, _ in counts}
    assert all((count == "0") == is_disabled for count, is_disabled in counts)


@pytest.mark.browser
def test_back_and_forward_bring_each_question_with_its_answer(address, page):
    page.goto(address + "suche/")
    ask(page, "Krabbelgruppe")
    first = titles(page)
    ask(page, "Schuldnerberatung")
    second = titles(page)
    page.get_by_role("checkbox", name="Coesfeld").check()
    wait_until(page, "location.hash.includes('ort=coesfeld')")
    for question, shown in (({"q": ["Schuldnerberatung"]}, second), ({"q": ["Krabbelgruppe"]}, first)):
        page.go_back()
        wait_until(page, "text => document.querySelector('[data-cards] h3').textContent === text", shown[0])
        assert asked(page) == question and titles(page) == shown
        assert page.get_by_role("searchbox").input_value() == question["q"][0]
    assert not page.get_by_role("checkbox", name="Coesfeld").is_checked()
    page.go_forward()
    wait_until(page, "text => document.querySelector('[data-cards] h3').textContent === text", second[0])


@pytest.mark.browser
def test_an_address_of_before_goes_on_working_and_is_written_anew_at_once(address, page):
    page.goto(address + "suche/")
    page.goto(address + "suche/?q=Mutter+Kind&ort=duelmen&anzahl=20&fbclid=x")
    wait_until(page, "document.readyState === 'complete'")
    assert page.url == address + "suche/#q=Mutter+Kind&ort=duelmen&anzahl=20"
    page.locator("[data-cards] li").first.wait_for()
    assert page.get_by_role("searchbox").input_value() == "Mutter Kind"
    assert page.get_by_role("checkbox", name="Dülmen").is_checked()
    page.go_back()
    assert page.url == address + "suche/"


@pytest.mark.browser
def test_a_link_to_a_place_on_the_page_leaves_the_question_as_it_is(address, page):
    page.goto(address + "suche/#q=Krabbelgruppe")
    page.locator("[data-cards] li").first.wait_for()
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    wait_until(page, "document.activeElement.id === 'inhalt'")
    wait_until(page, "location.hash === '#q=Krabbelgruppe'")
    assert page.get_by_role("searchbox").input_value() == "Krabbelgruppe" and titles(page)


@pytest.mark.browser
def test_a_shared_address_shows_the_same(address, page, browser):
    page.goto(address + "suche/")
    ask(page, "Beratung")
    page.get_by_role("checkbox", name="Dülmen").check()
    wait_until(page, "location.hash.includes('ort=duelmen')")
    page.locator("[data-choice] li").first.wait_for()
    shown, url = titles(page), page.url
    context = browser.new_context()
    other = context.new_page()
    other.goto(url)
    other.locator("[data-cards] li").first.wait_for()
    assert titles(other) == shown
    assert other.get_by_role("checkbox", name="Dülmen").is_checked()
    context.close()


@pytest.mark.browser
def test_showing_more_moves_the_focus_to_the_first_new_offer_and_survives_a_reload(address, page):
    page.goto(address + "suche/#ort=duelmen")
    page.locator("[data-cards] li").nth(9).wait_for()
    assert len(titles(page)) == 10
    page.get_by_role("button", name="Weitere Angebote zeigen").click()
    wait_until(page, "document.querySelectorAll('[data-cards] li').length === 20")
    wait_until(page, "document.activeElement.matches('[data-cards] a')")
    assert page.evaluate("document.activeElement.textContent") == titles(page)[10]
    page.reload()
    wait_until(page, "document.querySelectorAll('[data-cards] li').length === 20")


@pytest.mark.browser
@pytest.mark.parametrize("count", ["-5", "abc", "1e9", "99999999999"])
def test_no_number_in_the_address_does_harm(address, page, count):
    page.goto(f"{address}suche/#ort=duelmen&ort=atlantis&anzahl={count}&unsinn=1")
    page.locator("[data-cards] li").first.wait_for()
    assert 10 <= len(titles(page)) <= 200


@pytest.mark.browser
def test_cards_show_what_decides(address, page):
    page.goto(address + "suche/#q=Wassergewöhnung")
    card = page.locator("[data-cards] li").first
    card.wait_for()
    facts = dict(zip(card.locator("dt").all_text_contents(), card.locator("dd").all_text_contents(), strict=True))
    assert list(facts) == ["Wo", "Für Menschen aus", "Alter", "Zeiten", "Kosten"] and all(facts.values())
    assert card.locator(".badge").all_inner_texts() == ["Beispiel"]
    card.locator("a").click()
    assert page.locator("h1").inner_text().startswith("Wassergewöhnung")


@pytest.mark.browser
@pytest.mark.parametrize(
    ("path", "text", "days", "coming"),
    [
        ("suche/", "Hebammensprechstunde Süd", ["montags, 9 bis 11 Uhr (Nordkirchen); montags, 13 bis 15 Uhr (Ascheberg); weitere Zeiten"],
         ["Mo, 30. November, in Nordkirchen und Ascheberg"]),
        ("leicht/suche/", "Jugendbus Rosendahl", ["am Montag und am Mittwoch von 16 Uhr bis 20 Uhr", "und am Freitag von 17 Uhr bis 22 Uhr"],
         ["Freitag, 27. November 2026"]),
    ],
)  # fmt: skip
def test_cards_tell_until_when_and_when_next(address, page, path, text, days, coming):
    """Each time in a line of its own in Easy Language, as in every list."""
    page.goto(f"{address}{path}#q={text}")
    card = page.locator("[data-cards] li").first
    card.wait_for()
    assert card.locator(".at-days dd").inner_text().replace("\xa0", " ").split("\n") == days
    assert [text.replace("\xa0", " ") for text in card.locator(".at-next dd").all_inner_texts()] == coming


@pytest.mark.browser
def test_the_easy_page_answers_in_easy_language(address, page):
    page.goto(address + "leicht/suche/#q=Hebamme&ort=duelmen")
    page.locator("[data-cards] li").first.wait_for()
    easy = r"Wir haben \d+ Angebote? gefunden\.|(\d+|Kein) Angebote? pass(t|en) genau\. \d+ ander(es hilft|e helfen) vielleicht auch\.( \d+ Angebote? (ist|sind) nur für Fach-Leute\.)?"
    assert re.fullmatch(easy, status(page))
    assert page.locator("#ergebnisse").inner_text() == "Ergebnis"
    link = page.locator("[data-cards] a").first
    title = link.inner_text()
    link.click()
    assert "/leicht/angebote/" in page.url and page.locator("h1").inner_text() == title


@pytest.mark.browser
def test_the_other_edition_answers_the_same_question(address, page):
    page.goto(address + "suche/")
    ask(page, "Hebamme")
    page.locator(".editions a[hreflang]").click()
    page.locator("[data-cards] li").first.wait_for()
    assert "/leicht/suche/" in page.url and asked(page) == {"q": ["Hebamme"]}


@pytest.mark.browser
def test_where_nothing_is_found_there_is_a_way_on(address, page):
    page.goto(address + "suche/#q=hebxyzme")
    nothing = page.locator("[data-nothing]")
    nothing.wait_for()
    assert status(page) == "Dazu haben wir nichts gefunden."
    assert "hebxyzme" in nothing.inner_text()
    assert nothing.locator("a[href^='tel:']").is_visible(), "the phone of a person"
    assert page.locator("[data-browse] a").first.is_visible()
    nothing.get_by_role("link", name="Hebamme", exact=True).click()
    page.locator("[data-cards] li").first.wait_for()
    wait_until(page, "document.activeElement.id === 'ergebnisse'")
    page.go_back()
    nothing.wait_for()
    assert asked(page) == {"q": ["hebxyzme"]}


@pytest.mark.browser
def test_where_filters_leave_nothing_one_can_be_dropped(address, page):
    page.goto(address + "suche/#q=Seepferdchen&tag=sun&ort=havixbeck")
    page.locator("[data-nothing]").wait_for()
    offer = page.get_by_role("button", name="Ohne „Wochentag“ gibt es")
    promised = int(re.search(r"(\d+) Angebot", offer.inner_text())[1])
    offer.click()
    page.locator("[data-cards] li").first.wait_for()
    assert status(page).startswith(f"{promised} Angebot")
    assert asked(page) == {"q": ["Seepferdchen"], "ort": ["havixbeck"]}


@pytest.mark.browser
def test_what_fits_in_part_is_called_so(address, page):
    page.goto(address + "suche/#q=Baby+schwimmen&ort=havixbeck")
    page.locator("[data-cards] li").first.wait_for()
    assert re.match(r"Kein Angebot passt genau\. \d+ ander(es könnte|e könnten) auch helfen\.", status(page))
    page.get_by_role("button", name="Ohne „Ort“ gibt es").click()
    page.get_by_role("status").filter(has_text="genau").filter(has_not_text="Kein").wait_for()
    assert "chwimm" in titles(page)[0]


@pytest.mark.browser
def test_pages_that_are_called_like_what_is_typed_are_offered_as_links(address, page):
    page.goto(address + "suche/")
    page.get_by_role("searchbox").press_sequentially("dülm")
    link = page.get_by_role("navigation", name="Direkt zur Seite:").get_by_role("link", name="Dülmen")
    link.wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Dülmen", "field, button, link"
    page.keyboard.press("Enter")
    page.wait_for_url("**/orte/duelmen/")


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
def test_everything_has_a_name(address, page, prefix):
    page.goto(address + prefix + "suche/#q=Kind&ort=duelmen")
    page.locator("[data-cards] li").first.wait_for()
    nameless = page.evaluate(
        """() => [...document.querySelectorAll("main button, main input, main a, main summary, fieldset")]
        .filter(element => element.checkVisibility())
        .filter(element => !(element.getAttribute("aria-label") || element.textContent.trim()
          || element.labels?.[0]?.textContent.trim() || element.querySelector("legend")?.textContent.trim()))
        .map(element => element.outerHTML)"""
    )
    assert nameless == []
    assert page.locator("[role=combobox], [role=listbox], dialog").count() == 0
    assert page.locator("fieldset:has(> legend)").count() == page.locator("fieldset").count() >= 9
    ages = page.locator("[data-filter=alter] input").evaluate_all("boxes => boxes.map(box => box.value)")
    assert ages == [str(age) for age in range(OLDEST + 1)]


@pytest.mark.browser
def test_filters_open_on_a_phone_and_lead_on_to_the_results(address, phone):
    phone.goto(address + "suche/#q=Beratung")
    phone.locator("[data-cards] li").first.wait_for()
    assert not phone.get_by_role("checkbox", name="Dülmen").is_visible()
    opener = phone.locator("[data-opener]")
    assert opener.get_attribute("aria-expanded") == "false"
    opener.press("Enter")
    assert opener.get_attribute("aria-expanded") == "true"
    phone.get_by_role("checkbox", name="Dülmen").check()
    phone.get_by_role("button", name="Angebote zeigen", exact=True).click()
    assert phone.evaluate("document.activeElement.id") == "ergebnisse"
    assert not phone.get_by_role("checkbox", name="Dülmen").is_visible()
    assert opener.get_attribute("aria-expanded") == "false"
    assert phone.get_by_role("button", name="Filter 1 gewählt", exact=True).is_visible()


@pytest.mark.browser
def test_what_every_question_needs_comes_with_the_page_and_once(address, page):
    loaded = []
    page.on("request", lambda request: loaded.append(request.url) if "/assets/search/" in request.url else None)
    page.goto(address + "suche/")
    page.wait_for_load_state("networkidle")
    kinds = [re.search(r"search/(\w+)-", url)[1] for url in loaded]
    assert sorted(kinds) == ["core", "signs"], "the page has what the manifest says"
    ask(page, "Hebamme")
    assert len(loaded) == len(set(loaded)) and {"words", "cards"} <= {
        url.rpartition("/")[2].partition("-")[0] for url in loaded
    }


@pytest.mark.browser
def test_a_page_that_was_kept_asks_for_the_files_of_today(address, page):
    def older(route):
        html = route.fetch().text()
        route.fulfill(body=re.sub(r"(core|signs)-[0-9a-f]{8}-", r"\1-00000000-", html), content_type="text/html")

    page.route("**/suche/", older)
    page.goto(address + "suche/#q=Hebamme")
    page.locator("[data-cards] li").first.wait_for()
    assert titles(page)[0].startswith("Hebamme")


@pytest.mark.browser
def test_a_slow_network_keeps_nobody_from_reading(address, page):
    held = []
    page.route("**/assets/search/core-*", lambda route: held.append(route))  # noqa: PLW0108 - a method can't take a mark
    page.goto(address + "suche/#q=Hebamme")
    page.get_by_role("status").filter(has_text="Die Suche wird geladen").wait_for()
    assert page.locator("[data-browse] a").first.is_visible(), "links stay until the answer is there"
    assert page.get_by_role("searchbox").is_editable()
    for route in held:
        route.continue_()
    page.locator("[data-cards] li").first.wait_for()
    assert re.match(r"\d+ Angebote", status(page))


@pytest.mark.browser
def test_a_broken_network_leaves_links_and_the_next_question_tries_again(address, page):
    page.route("**/assets/search/*", lambda route: route.fulfill(status=500))
    page.goto(address + "suche/#q=Hebamme")
    page.get_by_role("status").filter(has_text="nicht erreichbar").wait_for()
    assert page.locator("[data-browse] a").first.is_visible()
    assert not page.locator("[data-results]").is_visible()
    page.unroute("**/assets/search/*")
    ask(page, "Hebammen")
    assert titles(page)


@pytest.mark.browser
def test_an_old_browser_without_unpacking_is_told_so(address, page):
    page.add_init_script("delete window.DecompressionStream")
    page.goto(address + "suche/#q=Hebamme")
    page.get_by_role("status").filter(has_text="nicht erreichbar").wait_for()
    assert page.locator("[data-browse] a").first.is_visible()


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
def test_without_javascript_ways_to_browse_stand_in_place_of_the_field(address, browser, prefix):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for route in ("", "angebote/", "orte/duelmen/", "404.html"):
        page.goto(address + prefix + route if route != "404.html" else address + route)
        assert page.get_by_role("search").count() == 0 and page.get_by_role("searchbox").count() == 0, route
        assert page.locator("form[action], form [name]").count() == 0, "whatever is pressed, nothing would be sent"
        assert page.locator("noscript a[href$='suche/']").first.is_visible(), route
    page.goto(address + prefix)
    page.locator(".hero noscript a").click()
    page.wait_for_url("**/" + prefix + "suche/")
    for hidden in ("form", "[data-results]", "[data-filters]", "[data-opener]", "[data-direct]"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator("[data-browse] a[href*='orte/duelmen']").is_visible()
    # Three taps: the letter, the part of it, the offer.
    page.locator("[data-browse] .letters").get_by_role("link", name="S", exact=True).click()
    word = page.locator("dt", has_text=re.compile("^Schreibaby$|^Schrei-Baby$"))
    page.locator("main details").filter(has=word).locator("summary").click()
    entry = page.locator(".register div").filter(has=word)
    entry.locator("a").first.click()
    assert "/angebote/" in page.url
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("prefix", ["", "leicht/"])
def test_an_old_link_to_a_letter_of_all_words_finds_the_way_to_its_page(address, phone, prefix):
    phone.goto(address + prefix + "stichwoerter/#buchstabe-w")
    link = phone.locator(":target a")
    box = link.bounding_box()
    assert 0 <= box["y"] < 800 and link.inner_text().startswith("W")
    link.click()
    phone.wait_for_url("**/" + prefix + "stichwoerter/w/")


@pytest.mark.browser
def test_a_saved_copy_reads_without_a_server(site_folder, page):
    page.goto(Path(site_folder / "suche" / "index.html").as_uri() + "#q=Hebamme")
    assert page.locator("[data-browse] a").first.is_visible()
    assert not page.locator("[data-results]").is_visible()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("prefix", "text", "kind", "address_of_page", "heading"),
    [
        ("", "Jugendamt Dülmen", "Amt", "anbieter/jugendamt-stadt-duelmen/", "Jugendamt der Stadt Dülmen"),
        (
            "leicht/",
            "Jugendamt Dülmen",
            "Amt",
            "leicht/anbieter/jugendamt-stadt-duelmen/",
            "Jugend-Amt von der Stadt Dülmen",
        ),
        (
            "",
            "Mieterverein Münster",
            "Anbieter",
            "anbieter/mieterverein-muenster/",
            "Mieterverein Münster und Umgebung",
        ),
        ("leicht/", "Agentur für Arbeit", "Anbieter", "leicht/anbieter/agentur-fuer-arbeit/", "Agentur für Arbeit"),
        ("", "Dülmen", "Ort", "orte/duelmen/", "Dülmen"),
        ("leicht/", "48249", "Ort", "leicht/orte/duelmen/", "Dülmen"),
        ("", "Cookies", "Worterklärung", "woerterbuch/#cookie", "Wörterbuch"),
        ("leicht/", "Cookies", "Das Wort erklären wir", "leicht/woerterbuch/#cookie", "Wörterbuch"),
        (
            "leicht/",
            "Familienkarte",
            "Das ist zu Ende",
            "leicht/angebote/beispiel-spaet-familienkarte/",
            "Familien-Karte",
        ),
    ],
)
def test_pages_of_other_kinds_are_found_and_say_what_they_are(
    address, page, prefix, text, kind, address_of_page, heading
):
    page.goto(address + prefix + "suche/")
    ask(page, text)
    (card,) = [
        card
        for card in page.locator("[data-cards] > li").all()
        if kind in card.locator("[data-kind]").all_inner_texts()
    ]
    assert card.locator("[data-kind]").count() == 1
    assert page.locator("[data-cards] > li:not(:has([data-kind]))").count() >= (
        text not in ("Cookies", "Familienkarte")
    )
    assert "Seite" in status(page) and page.locator("[data-nothing]").is_hidden()
    card.locator("h3 a").click()
    page.wait_for_url(address + address_of_page)
    assert heading in page.locator("h1").inner_text()
