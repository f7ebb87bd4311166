"""The rules that no single offer file can show; the others have examples in tests/examples."""

import pytest

from generator.checks import run_checks
from tests.builders import OFFER, SITE, read_catalog, write_site

NUMBER = OFFER.replace("Sonnenschein", "Not").replace("  email: info@adorf.de", '  phones: [{number: "112"}]')


def found(tmp_path, changes):
    catalog, _ = read_catalog(write_site(tmp_path, changes))
    return {(p.code, p.path.removeprefix("content/"), p.line) for p in run_checks(catalog)}


BASE = {("W314", f"pages/{name}.md", 0) for name in ("privacy", "accessibility")} | {
    ("W315", f"pages/{name}.easy.md", 0) for name in ("privacy", "accessibility")
}


def test_the_small_site_lacks_legal_pages_only(tmp_path):
    assert found(tmp_path, {}) == BASE


def test_legal_pages_are_errors_on_a_real_site(tmp_path):
    codes = {
        code for code, *_ in found(tmp_path, {"site_config.yml": SITE["site_config.yml"].replace("example: yes\n", "")})
    }
    assert codes == {"E314", "W315", "W341"}, "and its address is no longer an example"


def test_same_title_in_the_same_town(tmp_path):
    changes = {"content/offers/adorf/zwilling.yml": OFFER.replace("Krabbelgruppe S", "KRABBELGRUPPE s")}
    assert found(tmp_path, changes) - BASE == {("W310", "offers/adorf/zwilling.yml", 1)}


def test_same_title_in_another_town_is_fine(tmp_path):
    changes = {"content/offers/bestadt/zwilling.yml": OFFER.replace("adorf", "bestadt")}
    assert found(tmp_path, changes) == BASE


def test_same_house_phone_and_words(tmp_path):
    place = OFFER + "  phones: [{number: 02541 18-09}]\nlocations: [{street: Beispielweg 1}]\n"
    changes = {
        "content/offers/adorf/eins.yml": place.replace("Sonnenschein", "Eins"),
        "content/offers/adorf/zwei.yml": place.replace("Sonnenschein", "Zwei"),
        "content/offers/adorf/drei.yml": place.replace("Krabbelgruppe Sonnenschein", "Schuldnerberatung"),
    }
    assert {code for code, *_ in found(tmp_path, changes) - BASE} == {"W311"}


@pytest.mark.parametrize(
    ("title", "twins"),
    [
        ("Krabbeln Singen Lachen Weinen", True),  # 4 of 4
        ("Krabbeln Singen Tanzen Turnen", True),  # 2 of 4: half of them is enough
        ("Krabbeln Malen Tanzen Turnen", False),  # 1 of 4
        ("Krabbeln Malen Tanzen", False),  # 1 of 3
        ("Krabbeln Malen", True),  # 1 of 2
        ("Krabbeln für und mit uns", True),  # short words don't count
    ],
)
def test_titles_that_share_half_of_their_words(tmp_path, title, twins):
    place = OFFER + "  phones: [{number: 02541 18-09}]\nlocations: [{street: Beispielweg 1}]\n"
    changes = {
        "content/offers/adorf/a-eins.yml": place.replace("Krabbelgruppe Sonnenschein", "Weinen Lachen Singen Krabbeln"),
        "content/offers/adorf/b-zwei.yml": place.replace("Krabbelgruppe Sonnenschein", title),
    }
    expected = {("W311", "offers/adorf/b-zwei.yml", 1)} if twins else set()
    assert found(tmp_path, changes) - BASE == expected


def test_a_gap_between_life_phases(tmp_path):
    phases = SITE["content/life_phases.yml"].replace("{from: 1, to: 6}", "{from: 2, to: 6}")
    assert found(tmp_path, {"content/life_phases.yml": phases}) - BASE == {("W312", "life_phases.yml", 3)}


def test_easy_texts_that_changed_or_no_longer_fit(tmp_path):
    old = "0" * 16
    easy = (
        f"easy:\n  text: [Das ist leicht.]\n  checked: {{by: Gruppe, date: 2026-01-01, text: {old}}}\n  source: {old}\n"
    )
    changes = {"content/offers/adorf/alt.yml": OFFER.replace("Sonnenschein", "Alt") + easy}
    assert {code for code, *_ in found(tmp_path, changes) - BASE} == {"H317", "H318"}
    fresh = {"content/offers/adorf/alt.yml": OFFER.replace("Sonnenschein", "Alt") + "easy: {text: [Das ist leicht.]}\n"}
    assert found(tmp_path, fresh) == BASE


def test_topics_in_a_circle(tmp_path):
    topics = SITE["content/topics.yml"].replace("title: Leben", "title: Leben, parent: treffen")
    assert {code for code, *_ in found(tmp_path, {"content/topics.yml": topics}) - BASE} == {"E313"}


def test_pages_without_title_with_html_or_bad_links(tmp_path):
    page = "Kein Titel\n\n<b>fett</b> [x](javascript:y)\n"
    assert found(tmp_path, {"content/pages/about.md": page}) - BASE == {
        ("E316", "pages/about.md", 1),
        ("E206", "pages/about.md", 3),
        ("E207", "pages/about.md", 3),
    }


def test_references_of_vocabularies_and_settings(tmp_path):
    changes = {
        "content/municipalities.yml": SITE["content/municipalities.yml"].replace(
            "youth_office: verein", "youth_office: amt"
        ),
        "site_config.yml": SITE["site_config.yml"].replace("[notruf]", "[notruff]"),
    }
    assert {(c, p) for c, p, _ in found(tmp_path, changes) - BASE} == {
        ("E301", "municipalities.yml"),
        ("E325", "site_config.yml"),
    }


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (None, "Meinten Sie „notruf“?"),
        (NUMBER.replace("title:", "titel:"), "oder es hat Fehler"),
        (NUMBER + "status: ended\n", "gibt es heute nicht"),
        (NUMBER + "valid_from: 2026-11-25\n", "gibt es heute nicht"),
        (OFFER.replace("Sonnenschein", "Not"), "keine Telefonnummer"),
    ],
)
def test_help_in_an_emergency_that_is_none(tmp_path, offer, words):
    changes = {"site_config.yml": SITE["site_config.yml"].replace("[notruf]", "[notruf, notruff]")}
    write_site(tmp_path, {**changes, "content/offers/all/notruff.yml": offer})
    catalog, _ = read_catalog(tmp_path)
    (problem,) = [p for p in run_checks(catalog) if p.path == "site_config.yml"]
    assert (problem.code, problem.line, problem.column) == ("E325", 8, 21) and words in problem.message


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (None, "gibt es nicht"),
        (OFFER.replace("Sonnenschein", "Not"), "keine Telefonnummer"),
        (NUMBER + "example: yes\n", "ist erfunden"),
    ],
)
def test_whom_somebody_in_need_is_told_to_call_is_real(tmp_path, offer, words):
    changes = {"site_config.yml": SITE["site_config.yml"] + "crisis:\n  violence: [notruf, notruff]\n"}
    write_site(tmp_path, {**changes, "content/offers/all/notruff.yml": offer})
    catalog, _ = read_catalog(tmp_path)
    (problem,) = [p for p in run_checks(catalog) if p.path == "site_config.yml"]
    assert (problem.code, problem.field) == ("E325", "crisis.violence.1") and words in problem.message
    assert problem.line == SITE["site_config.yml"].count("\n") + 2


@pytest.mark.parametrize(
    ("keys", "lines"),
    [
        (("05001001", "05001002"), []),
        (("05001001", "03001002"), [2]),
        (("03001001", "03001002"), [1, 2]),
        (("99001001", "05001002"), [1]),
        (("05001001", "05002002", "05001003"), [2]),
        (("05001001", "05011002", "05011003"), [1]),
    ],
)
def test_keys_of_municipalities(tmp_path, keys, lines):
    towns = "".join(f'- {{id: ort-{n}, name: Ort {n}, ags: "{ags}"}}\n' for n, ags in enumerate(keys))
    catalog, _ = read_catalog(write_site(tmp_path, {"content/municipalities.yml": towns}))
    found = [p for p in run_checks(catalog) if p.code == "W323"]
    assert [(p.line, p.column) for p in found] == [(line, towns.index('"') + 1) for line in lines]


def test_keys_where_no_state_is_named(tmp_path):
    settings = SITE["site_config.yml"].replace(", state: NW", "")
    towns = SITE["content/municipalities.yml"].replace('"050000', '"990000')
    assert found(tmp_path, {"site_config.yml": settings, "content/municipalities.yml": towns}) == BASE


def test_words_that_the_glossary_lacks(tmp_path):
    easy = OFFER + "easy:\n  text: [Das ist leicht.]\n  words:\n    - Jugend-amt\n    - Jugent-Amt\n    - Zebra\n"
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": easy}))
    problems = [p for p in run_checks(catalog) if p.code == "W324"]
    assert [(p.line, p.column) for p in problems] == [(13, 7), (14, 7)]
    assert "Meinten Sie „Jugend-Amt“?" in problems[0].message and "Meinten" not in problems[1].message


def test_school_holidays_that_overlap_or_end_before_they_begin(tmp_path):
    holidays = (
        "- {name: Herbst, from: 2026-10-17, to: 2026-10-31}\n- {name: Winter, from: 2026-12-23, to: 2027-01-06}\n"
        "- {name: Weihnachten, from: 2027-01-06, to: 2027-01-08}\n- {name: Ostern, from: 2027-01-09, to: 2027-01-09}\n"
    )
    catalog, problems = read_catalog(write_site(tmp_path, {"content/school_holidays.yml": holidays}))
    (problem,) = [p for p in run_checks(catalog) if p.code == "W326"]
    assert (problem.line, problem.column) == (3, 29) and "„Weihnachten“ und „Winter“ (ab 23.12.2026)" in problem.message
    assert problems == []
    before = (
        holidays.replace("to: 2027-01-06", "to: 2027-01-05") + "- {name: Vorher, from: 2026-10-01, to: 2026-10-17}\n"
    )
    catalog, _ = read_catalog(write_site(tmp_path, {"content/school_holidays.yml": before}))
    assert [p.line for p in run_checks(catalog) if p.code == "W326"] == [5], "one day is enough"
    wrong = {"content/school_holidays.yml": holidays.replace("to: 2026-10-31", "to: 2026-10-16")}
    catalog, problems = read_catalog(write_site(tmp_path, wrong))
    assert [(p.code, p.line, p.column) for p in problems] == [("E221", 1, 40)]


def test_words_of_the_glossary_that_stand_at_one_place(tmp_path):
    words = (
        "- {word: Jugend-Amt, explanation: [Das ist ein Amt.]}\n- {word: Hebamme, explanation: [Sie hilft.]}\n"
        "- word: jugend amt\n  explanation: [Das ist ein Amt.]\n- {word: '…', explanation: [Punkte.]}\n"
    )
    catalog, _ = read_catalog(write_site(tmp_path, {"content/glossary.yml": words}))
    problems = [p for p in run_checks(catalog) if p.code == "E327"]
    assert [(p.path, p.line, p.column) for p in problems] == [
        ("content/glossary.yml", 3, 9),
        ("content/glossary.yml", 5, 10),
    ]
    assert "#jugend-amt" in problems[0].message and "„Jugend-Amt“ in Zeile 1" in problems[0].message
