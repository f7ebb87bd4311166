"""Words that an editor wants explained are explained once: where they stand, or below the text where they stand nowhere."""

import re

import pytest

from tests.builders import OFFER, write_site
from tests.site.test_build import build

GLOSSARY = "".join(
    f"- {{word: {word}, hard: [], explanation: [Das ist {word}.]}}\n"
    for word in ("Jugend-Amt", "Kita", "E-Mail", "Mond")
)


def explained(tmp_path, easy):
    """The explanations of the offer's easy page, each with what stands right before it."""
    root = write_site(
        tmp_path,
        {"content/glossary.yml": GLOSSARY, "content/offers/adorf/krabbelgruppe.yml": f"{OFFER}easy: {easy}\n"},
    )
    assert build(root)[0] == 0
    html = (root / "site/leicht/angebote/krabbelgruppe/index.html").read_text(encoding="utf-8")
    found = re.findall(r'([^\n]*)\n<details class="word"><summary>[^<]*?([\w-]+)\?</summary>', html)
    return [(word, re.sub(r"<[^>]*>", "", before)) for before, word in found]


@pytest.mark.parametrize(
    ("easy", "words"),
    [
        ("{text: [Das Jugend-Amt hilft.]}", ["Jugend-Amt", "E-Mail"]),
        ("{text: [Das Jugend-Amt hilft.], words: [Jugend-Amt]}", ["Jugend-Amt", "E-Mail"]),
        ("{text: [Das Jugend-Amt hilft.], words: [KITA, Kita, Mond]}", ["Jugend-Amt", "Kita", "Mond", "E-Mail"]),
        ("{text: [Das hilft.], words: [E-Mail]}", ["E-Mail"]),
        ("{words: [Kita]}", ["Kita", "E-Mail"]),
        ("{text: [Das hilft.], words: [Zebra]}", ["E-Mail"]),
    ],
)
def test_each_word_is_explained_once(tmp_path, easy, words):
    assert [word for word, _ in explained(tmp_path, easy)] == words


def test_a_word_of_the_text_stands_with_its_sentence(tmp_path):
    found = dict(explained(tmp_path, "{text: [Das Jugend-Amt hilft., Kommen Sie.], words: [Jugend-Amt]}"))
    assert found["Jugend-Amt"] == "Das Jugend-Amt hilft."
