"""What editors read about a record: each mistake once, at its place, with the way out."""

import pytest

from generator.model.reading import MOST_ERRORS, read_day
from generator.problems import Level
from tests.builders import OFFER, SITE, read_catalog, write_site

LINE = OFFER.count("\n") + 1


def findings(tmp_path, more, name="a", text=OFFER):
    _, problems = read_catalog(write_site(tmp_path, {f"content/offers/adorf/{name}.yml": text + more}))
    return [problem for problem in problems if problem.path.endswith(f"/{name}.yml")]


@pytest.mark.parametrize(
    ("more", "code", "place", "words"),
    [
        ("times: [{from: 9:30}]", "E201", (LINE, 9), "„kind: weekly“"),
        ("times: [{kind: wekly, from: 9:30}]", "E217", (LINE, 16), "„wekly“ geht hier nicht. Meinten Sie „weekly“? Erlaubt ist: weekly, "),
        ("times: [{kind: zzz, from: 9:30}]", "E217", (LINE, 16), "„zzz“ geht hier nicht. Erlaubt ist: weekly, monthly, date, appointment."),
        ("status: aktive", "E217", (LINE, 9), "Meinten Sie „active“? Erlaubt ist: active, paused, ended."),
        ("times: [{kind: weekly, weekdays: [], from: 9:30}]", "E203", (LINE, 34), "Die Liste „weekdays“ ist leer."),
        ("times: [{kind: weekly, from: 9:30}]", "E201", (LINE, 9), "Das Feld „weekdays“ fehlt."),
        ("cost: {amount: 5}", "E201", (LINE, 7), "Das Feld „kind“ fehlt."),
        ("cost: viel", "E203", (LINE, 7), "„cost“ hat eigene Felder: kind, amount, per, note."),
        ("cost: [viel]", "E203", (LINE, 7), "„cost“ hat eigene Felder: kind, amount, per, note."),
        ("times: {kind: weekly}", "E203", (LINE, 8), "„times“ ist eine Liste."),
        ("documents: {a: b}", "E203", (LINE, 12), "„documents“ ist eine Liste."),
        ("documents: [[a]]", "E203", (LINE, 13), "einfacher Text"),
        ("translations: {en: Playgroup}", "E203", (LINE, 20), "„en“ hat eigene Felder: title, summary, description."),
        ("translations: {en: {titel: Playgroup}}", "E200", (LINE, 21), "Meinten Sie „title“?"),
        ("translations: Playgroup", "E203", (LINE, 15), "eigene Felder"),
        ("cost: {kind: free, amount: 5}", "E222", (LINE, 28), "Kostenlos"),
        ("age: {from: 3, to: 2}", "E221", (LINE, 20), "tauschen"),
        ("age: {from: 3, bis: 2}", "E200", (LINE, 16), "Das Feld „bis“ gibt es nicht. Meinten Sie „to“?"),
        ("age: {from: 3, zzz: 2}", "E200", (LINE, 16), "Möglich sind: from, to."),
        ("contact2: {email: a}", "E200", (LINE, 1), "Meinten Sie „contact“?"),
        ("'neu[1]': x", "E200", (LINE, 1), "Das Feld „neu[1]“ gibt es hier nicht."),
        ("cost: {kind: paid, literal: x}", "E200", (LINE, 20), "Das Feld „literal“ gibt es hier nicht."),
        ("id: anders", "E202", (LINE, 5), "„anders“ passt nicht zum Dateinamen. Bitte „a“ schreiben"),
        ("easy: {text: [Satz., {heading: A, list: [b]}]}", "E203", (LINE, 22), "heading"),
        ("easy: {text: [{list: []}]}", "E203", (LINE, 22), "leer"),
        ("description: |\n  Eins\n\n  <b>zwei</b>", "E206", (LINE + 3, 3), "HTML ist nicht erlaubt"),
        ("description: 'Eins <b>zwei</b>'", "E206", (LINE, 14), "HTML ist nicht erlaubt"),
        ("internal_note: 'Eins <b>'", "E206", (LINE, 16), "HTML"),
        ("valid_from: 1.10.2026", "W209", (LINE, 13), "2026-10-01"),
        ("note: Wir treffen uns, hier: im Haus, dort", "E103", None, ""),
        ("age: {from: 3, dort}", "E200", (LINE, 16), "„dort“ ist kein Feld und hat keinen Wert. Steht davor ein Komma im Text?"),
        ("cost: {kind: paid, note: 5 Euro, immer}", "E200", (LINE, 34), '"Anführungszeichen"'),
        ("languages: Deutsch und Türkisch", "E203", (LINE, 12), "„languages“ ist eine Liste."),
        ("times: [{kind: weekly, from: 9:30, weekdays: [mon], pauses: Ferien}]", "E203", (LINE, 61), "mit „- “ davor"),
        ("times: [{kind: weekly, from: 9:30, weekdays: [mon], pauses: [x]}]", "E217", (LINE, 62), "Oder eigene Felder: from, to, note."),
        ("times: [{kind: weekly, from: 9:30, weekdays: [So-Di]}]", "E217", (LINE, 47), "nicht. Erlaubt ist"),
        ("locations: [{postal_code: D-59348}]", "E204", (LINE, 27), "nur die 5 Ziffern"),
        ("locations: [{name: Haus, Hof}]", "E200", (LINE, 26), "„Hof“"),
    ],
)  # fmt: skip
def test_one_mistake_is_one_message_at_its_place(tmp_path, more, code, place, words):
    (problem,) = findings(tmp_path, more + "\n")
    assert problem.code == code and words in problem.message
    if place is not None:
        assert (problem.line, problem.column) == place
    assert problem.level is (Level.WARNING if code.startswith("W") else Level.ERROR)


@pytest.mark.parametrize(
    "more",
    ["cost:", "age: {from: 3, to}", "translations: {en}", "id: a", "id:", "easy: {text: [Satz.], title}", "times: []"],
)
def test_a_field_without_a_value_is_not_given(tmp_path, more):
    assert findings(tmp_path, more + "\n") == []


@pytest.mark.parametrize(
    ("name", "code"),
    [("a" * 80, None), ("a" * 81, "E202"), ("A", "E202"), ("a_b", "E202"), ("a-b2", None), ("a--b", "E202")],
)
def test_names_of_files_become_addresses(tmp_path, name, code):
    found = findings(tmp_path, "", name)
    assert [(p.code, p.line, p.column, p.field) for p in found] == ([(code, 1, 1, "id")] if code else [])
    assert all(f"„{name}.yml“" in p.message for p in found)


def test_all_mistakes_are_told_each_once(tmp_path):
    found = findings(
        tmp_path,
        "status: x\nage: {from: 3, to: 2}\nvalid_from: 1.1.2026\ntimes: [{kind: weekly, weekdays: [x, y], from: 99}]\n",
    )
    assert sorted((p.line - LINE, p.code) for p in found) == [
        (0, "E217"),
        (1, "E221"),
        (2, "W209"),
        (3, "E210"),
        (3, "E217"),
        (3, "E217"),
    ]


def test_a_broken_record_is_left_out_and_one_with_a_remark_is_kept(tmp_path):
    changes = {
        "content/offers/adorf/a.yml": OFFER + "status: x\n",
        "content/offers/adorf/b.yml": OFFER + "valid_from: 1.1.2026\n",
    }
    catalog, _ = read_catalog(write_site(tmp_path, changes))
    assert "a" not in catalog.offers and "b" in catalog.offers


def test_names_below_free_fields_are_the_editors_own(tmp_path):
    settings = SITE["site_config.yml"] + "rules: {W306: }\n"
    _, problems = read_catalog(write_site(tmp_path, {"site_config.yml": settings}))
    assert problems == []


def test_a_day_alone():
    assert read_day("2026-02-03").isoformat() == "2026-02-03" and read_day("1.10.2026").month == 10
    assert read_day("2026-02-30") is None and read_day(None) is None and read_day(["2026-02-03"]) is None


@pytest.mark.parametrize(
    "more",
    [
        "".join(f"zz{number}: x\n" for number in range(450)),
        "cost: {" + ", ".join(f"zz{number}" for number in range(450)) + "}\n",
        "documents: [" + ", ".join("[a, b]" for _ in range(450)) + "]\n",
        "audiences: [" + ", ".join(f"zz{number}" for number in range(450)) + "]\n",
    ],
)
def test_a_file_of_mistakes_is_told_in_part(tmp_path, more):
    found = findings(tmp_path, more)
    assert MOST_ERRORS < len(found) <= MOST_ERRORS + 2
    assert [p.code for p in found].count("E236") == 1


@pytest.mark.parametrize(
    ("more", "code", "day"),
    [
        ("except: [2026-12-01]", "E227", "Der 1.12.2026 (Dienstag)"),
        ("except: [2026-12-07, 2026-12-07]", "E228", "Der 7.12.2026 steht hier zweimal"),
        ("moved: [{from: 2026-12-01, to: 2026-12-02}]", "E227", "Der 1.12.2026 (Dienstag)"),
        ("except: [2026-12-07], moved: [{from: 2026-12-07, to: 2026-12-08}]", "E228", "Der 7.12.2026 fällt schon aus"),
        ("except: [2026-12-07], moved: [{from: 2026-12-14, to: 2026-12-07}]", "E228", "Der 7.12.2026 steht auch"),
        ("moved: [{from: 2026-12-07, to: 2026-12-14}]", "E228", "Am 14.12.2026 ist dieser Termin ohnehin"),
    ],
)
def test_each_sentence_about_a_day(tmp_path, more, code, day):
    rule = f"times: [{{kind: weekly, weekdays: [mon], from: 9:00, {more}}}]\n"
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": OFFER + rule}))
    assert [(p.code, day in p.message) for p in problems] == [(code, True)]
