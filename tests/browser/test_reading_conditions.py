"""Large type, forced colours, little motion: the page bends and nothing is lost."""

import pytest
from axe_playwright_python.sync_playwright import Axe


@pytest.mark.browser
def test_type_is_large_enough(address, browser):
    """Easy Language: at least 1.2 times the type of the standard edition, line height at least 1.5, left aligned."""
    for width in (320, 768, 1280):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        styles = []
        for route in ("ueber/", "leicht/ueber/"):
            page.goto(address + route)
            styles.append(
                page.evaluate(
                    """() => { const style = getComputedStyle(document.querySelector("main p"));
                    const size = parseFloat(style.fontSize);
                    return [size, parseFloat(style.lineHeight) / size, style.textAlign, style.hyphens]; }"""
                )
            )
        context.close()
        (plain, *_), (easy, line_height, align, hyphens) = styles
        assert plain >= 16 and easy >= 1.2 * plain
        assert line_height >= 1.5 and align in ("start", "left") and hyphens != "auto"


@pytest.mark.browser
def test_dark_pages_can_be_read(address, browser):
    """Kinds of pages with every coloured ground; each pair of colours is counted out in tests/unit/styles."""
    context = browser.new_context(viewport={"width": 320, "height": 900}, color_scheme="dark")
    page = context.new_page()
    for route in ("", "leicht/angebote/beispiel-spaet-frauenhaus/", "angebote/deutschkurs-eltern-duelmen/"):
        page.goto(address + route)
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 25, 26)"
        page.evaluate(Axe().axe_script)
        look = "axe.run({runOnly: ['color-contrast']}).then((found) => found.violations.flatMap(({ nodes }) => nodes.map((one) => one.html)))"
        assert page.evaluate(look) == []
    context.close()


@pytest.mark.browser
def test_forced_colours_keep_borders_and_focus(address, browser):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, forced_colors="active")
    page = context.new_page()
    page.goto(address)
    widths = page.evaluate(
        """() => [".button", ".chain a", ".links--tiles li", "button"].map((name) =>
        parseFloat(getComputedStyle(document.querySelector(name)).borderTopWidth))"""
    )
    assert min(widths) >= 1
    page.keyboard.press("Tab")
    assert page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)") >= 2
    context.close()


@pytest.mark.browser
def test_reduced_motion_moves_nothing(address, browser):
    context = browser.new_context(viewport={"width": 320, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    for route in ("", "leicht/"):
        page.goto(address + route)
        moving = page.evaluate(
            """() => [...document.querySelectorAll("*")].filter((element) => {
            const style = getComputedStyle(element);
            return style.scrollBehavior === "smooth" || parseFloat(style.transitionDuration) > 0;
            }).map((element) => element.tagName)"""
        )
        assert moving == []
    context.close()


@pytest.mark.browser
def test_no_word_is_too_long_for_a_phone(address, browser):
    """An editor's word stands wherever texts stand, and may be as long as German lets it."""
    context = browser.new_context(viewport={"width": 320, "height": 900})
    page = context.new_page()
    for route in (
        "angebote/deutschkurs-eltern-duelmen/",
        "leicht/angebote/deutschkurs-eltern-duelmen/",
        "orte/duelmen/",
    ):
        page.goto(address + route)
        looked_at, wide = page.evaluate(
            """() => {
            const texts = [...document.querySelectorAll("main p, main li, main dd, main h1, main h3")]
              .filter((element) => element.lastChild?.nodeType === Node.TEXT_NODE && !getComputedStyle(element).display.includes("flex"));
            const wide = texts.filter((element) => {
              const text = element.lastChild, before = text.data;
              text.data += " Schwangerschaftskonfliktberatungsstellenverzeichnis";
              const isWide = document.documentElement.scrollWidth > innerWidth;
              text.data = before;
              return isWide;
            });
            return [texts.length, wide.map((element) => element.outerHTML.slice(0, 110))]; }"""
        )
        assert looked_at > 10 and wide == []
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize("folder", ["", "leicht/"])
def test_no_name_of_a_phase_or_town_is_broken_on_a_phone(address, browser, folder):
    """In headings beside pictures, in the chain of phases, in what comes before and after: a break without a hyphen misleads."""
    context = browser.new_context(viewport={"width": 320, "height": 900})
    page = context.new_page()
    broken = set()
    for phase in ("schwangerschaft", "baby", "kleinkind", "kita", "schulstart", "grundschule", "jugend", "beruf"):
        for route in (f"lebensphasen/{phase}/", f"orte/luedinghausen/{phase}/"):
            page.goto(address + folder + route)
            words, found = page.evaluate(
                """() => {
                const words = [...document.querySelectorAll(".masthead h1, .chain__title, .steps span")]
                  .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
                  .flatMap((text) => [...text.data.matchAll(/\\p{L}+/gu)].map((word) => [text, word]));
                const broken = words.filter(([text, word]) => {
                  const range = new Range();
                  range.setStart(text, word.index);
                  range.setEnd(text, word.index + word[0].length);
                  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
                });
                return [words.length, broken.map(([, word]) => word[0])]; }"""
            )
            assert words > 9
            broken |= {(route, word) for word in found}
    context.close()
    assert broken == set()
