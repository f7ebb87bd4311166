"""Files in canonical form: the same record, each value in one spelling, and everything else as it was."""

import pytest

from generator.editorial.canonical_files import canonical_files
from generator.source.files import read_sources
from tests.builders import OFFER, read_catalog, write_site

PATH = "content/offers/adorf/a.yml"


def formed(tmp_path, text):
    """The text in canonical form, itself where it is."""
    sources, _ = read_sources(write_site(tmp_path, {PATH: text}))
    return canonical_files(sources).get(PATH, text)


@pytest.mark.parametrize(
    ("more", "new"),
    [
        ("status: Pausiert # bis Mai\n", "status: paused # bis Mai\n"),
        ("status: 'pausiert'\n", "status: 'paused'\n"),
        ("cost: {kind: kostenlos , note: ja}\n", "cost: {kind: free , note: ja}\n"),
        ("capacity: {free: Ja, as_of: 20.11.2026}\n", "capacity: {free: yes, as_of: 2026-11-20}\n"),
        ("capacity: {free: Warteliste}\n", "capacity: {free: waiting-list}\n"),
        (
            "times:\n  # jede Woche\n  - kind: wöchentlich\n    weekdays: [Mo, Di.]\n    from: 9.30 Uhr\n",
            "times:\n  # jede Woche\n  - kind: weekly\n    weekdays: [mon, tue]\n    from: 9:30\n",
        ),
        ("documents:\n  • Decke\n  • Pass\n# Ende\n", "documents:\n  - Decke\n  - Pass\n# Ende\n"),
        ("audiences:\n  • Eltern\n\n  • Kinder\n", "audiences:\n  - parents\n\n  - children\n"),
        ("documents:\n  - • Decke\n", "documents:\n  - Decke\n"),
        ("keywords: [„Treff: Baby“]\n", "keywords: [„Treff: Baby“]\n"),
        ("keywords: [„Treff“, „Baby, klein“]\n", "keywords: [„Treff“, „Baby, klein“]\n"),
        ("internal_note: „Bitte prüfen“\n", "internal_note: Bitte prüfen\n"),
        ("internal_note: „- offen“\n", 'internal_note: "- offen"\n'),
        ("keywords: [Kin\u00adder]\n", "keywords: [Kinder]\n"),
        ("valid_from: 1. Oktober 2026\n", "valid_from: 2026-10-01\n"),
        ("valid_from: 1.10.2026\n", "valid_from: 2026-10-01\n"),
        ("age: {from: 6 Monate, to: 1 Jahr}\n", "age: {from: 6 months, to: 1 year}\n"),
        ("languages: [Türkisch, DE]\nsensitive: Nein\n", "languages: [tr, de]\nsensitive: no\n"),
        ("cost: {kind: paid, amount: '5,50 €'}\n", "cost: {kind: paid, amount: '5,50'}\n"),
        ("verified: {by: Wir, date: 2026-10-01, every: 12 Monate}\n", "verified: {by: Wir, date: 2026-10-01, every: 12 months}\n"),
        ("locations: [{wheelchair: barrierefrei, visibility: öffentlich}]\n", "locations: [{wheelchair: yes, visibility: public}]\n"),
        ("description: |\n  Montag ist „frei“.\n\n  • eins\n", "description: |\n  Montag ist „frei“.\n\n  • eins\n"),
        ("internal_note: >\n  pausiert\n", "internal_note: >\n  pausiert\n"),
        ("status:   active   # läuft\n\n\n", "status:   active   # läuft\n\n\n"),
        ("zzz: [Mo]\nstatus: Pausiert\n", "zzz: [Mo]\nstatus: paused\n"),
    ],
)  # fmt: skip
def test_values_in_one_spelling(tmp_path, more, new):
    assert formed(tmp_path, OFFER + more) == OFFER + new
    assert formed(tmp_path, OFFER + new) == OFFER + new, "it stays so"


@pytest.mark.parametrize("more", ["a: [\n", "status: Pausiert\nstatus: Pausiert\n", "title2: *NEU*\n", "a: \x07\n"])
def test_a_file_that_is_broken_stays(tmp_path, more):
    assert formed(tmp_path, OFFER + more) == OFFER + more


def test_the_lines_of_a_fence_go(tmp_path):
    assert formed(tmp_path, f"```yaml\n{OFFER}```\n") == f"{OFFER}"


def test_lists_and_settings_too(tmp_path):
    changes = {
        "content/topics.yml": "- {id: treffen, title: Treffen} # eins\n- {id: krise, title: Krise, sensitive: ja}\n",
        "site_config.yml": "name: W\nurl: https://example.org/\npublisher: kreis\narea: {name: K}\nexample: ja\nrules: {W312: aus}\n",
    }
    found = canonical_files(read_sources(write_site(tmp_path, changes))[0])
    assert found == {
        "content/topics.yml": changes["content/topics.yml"].replace("ja}", "yes}"),
        "site_config.yml": changes["site_config.yml"].replace("ja\n", "yes\n").replace("aus", "off"),
    }


def test_what_is_read_stays_the_same(tmp_path):
    text = OFFER + "times: [{kind: monatlich, week: letzter, weekday: Do, from: 9.30}]\nlanguages: [deutsch]\n"
    before = read_catalog(write_site(tmp_path, {PATH: text}))[0].offers["a"]
    (tmp_path / PATH).write_text(formed(tmp_path, text), encoding="utf-8")
    assert read_catalog(tmp_path)[0].offers["a"] == before
