"""Reading aloud, with a voice that speaks only to the test."""

import re

import pytest

PAGE = "leicht/angebote/deutschkurs-eltern-duelmen/"
_VOICES = """
window.spoken = [];
window.voices = %s;
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
Object.defineProperty(window, "speechSynthesis", { value: {
  getVoices: () => window.voices,
  addEventListener: (name, heard) => { window.voicesChanged = heard; },
  speak: (utterance) => { window.current = utterance; window.spoken.push(utterance.text); },
  cancel: () => { const cut = window.current; window.current = null; cut?.onend?.(); },
}});
"""
LOCAL = '[{ lang: "en-GB", localService: true }, { lang: "de-DE", localService: true, name: "here" }]'
REMOTE = '[{ lang: "de-DE", localService: false }, { lang: "en-GB", localService: true }]'


@pytest.fixture
def open_page(address, browser):
    contexts = []

    def open_it(voices, route=PAGE):
        context = browser.new_context(viewport={"width": 1280, "height": 900})
        contexts.append(context)
        page = context.new_page()
        page.add_init_script(_VOICES % voices)
        page.goto(address + route)
        return page

    yield open_it
    for context in contexts:
        context.close()


def _button(page, name):
    return page.locator(f"[data-read={name}]")


def _finish_sentence(page):
    page.evaluate("window.current.onend()")


def _marked(page):
    return page.evaluate("[...CSS.highlights.get('read-aloud') ?? []].map(String).join()")


@pytest.mark.browser
def test_it_reads_sentence_by_sentence_and_marks_each(open_page):
    page = open_page(LOCAL)
    assert page.evaluate("spoken") == [], "nothing is said before somebody asks for it"
    _button(page, "play").click()
    assert page.evaluate("[spoken[0], current.voice.name, current.lang]") == [
        "Deutsch lernen mit Kind",
        "here",
        "de-DE",
    ]
    assert _marked(page) == "Deutsch lernen mit Kind"
    said = []
    while page.evaluate("window.current !== null"):
        said.append(page.evaluate("current.text"))
        assert " ".join(_marked(page).split()) == said[-1]
        _finish_sentence(page)
        if len(said) > 200:
            break
    assert "In diesem Kurs lernen Mütter und Väter Deutsch." in said
    assert "Beispielweg 12" in said, "each line of an address by itself"
    assert any(re.search(r"\d\. [A-Z][a-zä]+ 20\d\d", text) for text in said), "a date is no end of a sentence"
    assert not any(re.match(r"(November|Dezember|Januar) 20", text) for text in said)
    assert not any("Seite drucken" in text or "Hauptmenü" in text for text in said)
    assert _marked(page) == ""
    assert _button(page, "play").is_visible() and not _button(page, "stop").is_visible()


@pytest.mark.browser
def test_pause_goes_on_with_the_same_sentence_and_stop_begins_anew(open_page):
    page = open_page(LOCAL)
    _button(page, "play").click()
    _finish_sentence(page)
    second = page.evaluate("current.text")
    _button(page, "pause").click()
    assert page.evaluate("window.current") is None
    assert _marked(page) == second, "the place stays marked"
    assert page.evaluate("document.activeElement.dataset.read") == "resume", "focus stays in the row of buttons"
    _button(page, "resume").click()
    assert page.evaluate("current.text") == second
    _button(page, "stop").click()
    assert page.evaluate("window.current") is None and _marked(page) == ""
    assert page.evaluate("document.activeElement.dataset.read") == "play"
    _button(page, "play").click()
    assert page.evaluate("current.text") == page.evaluate("spoken[0]")


@pytest.mark.browser
def test_an_open_explanation_is_read_and_a_folded_one_is_not(open_page):
    page = open_page(LOCAL, "leicht/datenschutz/")
    read_all = """() => { document.querySelector("[data-read=play]").click(); const said = [];
        while (current) { said.push(current.text); current.onend(); } return said.join(" "); }"""
    word = page.locator("details.word p").first
    explanation = word.text_content()
    assert explanation not in page.evaluate(read_all)
    page.locator("details.word summary").first.click()
    assert explanation in page.evaluate(read_all)


@pytest.mark.browser
@pytest.mark.parametrize("voices", ["[]", REMOTE])
def test_no_button_without_a_german_voice_of_the_device(open_page, voices):
    page = open_page(voices)
    assert not page.locator("[data-read-aloud]").is_visible()


@pytest.mark.browser
def test_the_button_comes_when_the_voices_come_late(open_page):
    page = open_page("[]")
    page.evaluate(f"window.voices = {LOCAL}; window.voicesChanged()")
    assert _button(page, "play").is_visible()


@pytest.mark.browser
def test_leaving_the_page_ends_the_reading(open_page):
    page = open_page(LOCAL)
    _button(page, "play").click()
    page.evaluate("window.dispatchEvent(new Event('pagehide'))")
    assert page.evaluate("window.current") is None
