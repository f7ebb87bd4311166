"""The county's register of words, as it is built: no word leads families astray, and each has one spelling."""

import html
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.source_tree import ROOT

OFFERS = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "content/offers").rglob("*.yml")}
FOR_PROFESSIONALS = {
    id_ for id_, text in OFFERS.items() if re.search(r"^open_to: \[professionals\]", text, re.MULTILINE)
}
ENTRY = re.compile(r"<dt>(.*?)</dt><dd>(.*?)</dd>", re.DOTALL)
FIRST = {
    "notruf-112": "Notfall Notarzt Sanitäter Rettung Soforthilfe Krankenwagen Feuerwehr Lebensgefahr Reanimation Kindernotfall",
    "polizei-110": "Einbruch Diebstahl Bedrohung Morddrohung Schläge Prügel Stalking Kindesmisshandlung Polizei",
    "giftnotruf-bonn": "Vergiftung Gift Tabletten Knopfbatterie",
    "telefonseelsorge": "Selbstmord Suizid Suizidgedanken Krise Angst Sorgen Verzweiflung",
    "hilfe-telefon-sexueller-missbrauch": "Missbrauch Kindesmissbrauch Übergriff Nacktbilder",
    "hilfetelefon-gewalt-gegen-frauen": "Gewalt Vergewaltigung Frauennotruf",
}
"""Who has to stand first at words of danger and despair."""


def register(folder: Path) -> dict[str, list[str]]:
    """Word → ids of its offers."""
    entries = [
        found for page in sorted(folder.glob("*/index.html")) for found in ENTRY.findall(page.read_text("utf-8"))
    ]
    assert len(entries) > 1_000, "the pages are read as they are written"
    words = {
        html.unescape(re.sub("<.*?>", "", word)): re.findall(r'angebote/([^/"]+)/"', links) for word, links in entries
    }
    assert len(words) == len(entries), "no word stands there twice"
    return words


@pytest.fixture(scope="module", params=["", "leicht/"])
def words(request: Any, site_folder: Path) -> dict[str, list[str]]:
    return register(site_folder / request.param / "stichwoerter")


def in_one_piece(word: str) -> str:
    return word.replace("-", "").casefold()


def test_no_word_leads_to_what_is_for_professionals_alone(words: dict[str, list[str]]) -> None:
    assert len(FOR_PROFESSIONALS) >= 5
    assert {word: ids for word, ids in words.items() if FOR_PROFESSIONALS & set(ids)} == {}
    assert [word for word, ids in words.items() if not ids] == []


def test_who_looks_up_danger_is_led_to_help_first(words: dict[str, list[str]]) -> None:
    found = {in_one_piece(word): ids[0] for word, ids in words.items()}
    wanted = {in_one_piece(word): id_ for id_, said in FIRST.items() for word in said.split()}
    assert {word: found[word] for word, id_ in wanted.items() if word in found and found[word] != id_} == {}
    missing = [word for word in wanted if word not in found]
    assert set(missing) <= {"vergewaltigung"}, "too long for Easy Language, and in one piece"


def test_each_word_has_one_spelling(words: dict[str, list[str]]) -> None:
    assert [word for word, count in Counter(map(in_one_piece, words)).items() if count > 1] == []


def test_the_easy_register_writes_words_as_the_glossary_does(site_folder: Path) -> None:
    glossary = re.findall(r"^- word: (.+)$", (ROOT / "content/glossary.yml").read_text(encoding="utf-8"), re.MULTILINE)
    spelled = {in_one_piece(word): word for word in glossary}
    easy = register(site_folder / "leicht/stichwoerter")
    shared = [word for word in easy if in_one_piece(word) in spelled]
    assert len(shared) > 60
    assert [word for word in shared if word != spelled[in_one_piece(word)]] == []


def test_words_that_insult_or_are_broken_are_not_printed(words: dict[str, list[str]]) -> None:
    printed = set(map(in_one_piece, words))
    unprinted = "Pubertier Tyrann Zickenkrieg Narzisst IHelfer Ikind UhVorschG PStG JuZe Kacka Kirche Rente Lette"
    assert [word for word in unprinted.split() if in_one_piece(word) in printed] == []
    whole = "Fahrrad Flohmarkt Rollstuhl Rathaus Notruf Notfall Nachhilfe Rückbildung Nachsorge Vorschule Kinderwagen Ehrenamt"
    assert [word for word in whole.split() if word not in words] == []
