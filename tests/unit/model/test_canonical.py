"""Values as people and tools write them: one meaning, one spelling."""

import pytest

from generator.checks import run_checks
from generator.model.german_words import meant, nearly_meant
from generator.model.languages import LANGUAGES
from generator.model.shape import field_shapes
from generator.model.written import RECORD_TYPES
from tests.builders import OFFER, read_catalog, write_site


def offer(tmp_path, more, old="", new=""):
    text = OFFER.replace(old, new) if old else OFFER
    catalog, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": text + more}))
    found = [p for p in (*problems, *run_checks(catalog)) if p.path.endswith("/a.yml") and p.code[:2] != "W3"]
    return catalog.offers.get("a"), found


@pytest.mark.parametrize(
    ("more", "read"),
    [
        ("status: pausiert", lambda o: o.status == "paused"),
        ("status: eingestellt", lambda o: o.status == "ended"),
        ("status: AKTIV", lambda o: o.status == "active"),
        ("cost: {kind: kostenlos}", lambda o: o.cost.kind == "free"),
        ("cost: {kind: nach Einkommen}", lambda o: o.cost.kind == "income-based"),
        ("cost: {kind: income_based}", lambda o: o.cost.kind == "income-based"),
        ("times: [{kind: wöchentlich, weekdays: [Montag, Di., Mittwochs, Friday], from: 9:30}]",
         lambda o: o.times[0].weekdays == ("mon", "tue", "wed", "fri")),
        ("times: [{kind: monatlich, week: letzter, weekday: Sonnabend, from: 9:30, pauses: [Ferien, Feiertage]}]",
         lambda o: (o.times[0].week, o.times[0].weekday, o.times[0].pauses)
         == ("last", "sat", ("school-holidays", "public-holidays"))),
        ("times: [{kind: monthly, week: 1., weekday: So, from: 9:30}]", lambda o: o.times[0].week == "first"),
        ("times: [{kind: weekly, weekdays: [Mo-Mi, samstags], from: 9:30}]",
         lambda o: o.times[0].weekdays == ("mon", "tue", "wed", "sat")),
        ("times: [{kind: weekly, weekdays: [täglich], from: 9:30}]", lambda o: len(o.times[0].weekdays) == 7),
        ("times: [{kind: weekly, weekdays: [montags bis freitags], from: 9:30}]", lambda o: len(o.times[0].weekdays) == 5),
        ("documents:\n  o Decke\n  o Pass", lambda o: [d.text for d in o.documents] == [*("Decke", "Pass")]),
        ("documents:\n  1. Decke\n  2) Pass", lambda o: [d.text for d in o.documents] == [*("Decke", "Pass")]),
        ("documents: |\n  - Decke\n  - Pass", lambda o: [d.text for d in o.documents] == [*("Decke", "Pass")]),
        ("times: [{kind: nach Absprache}]", lambda o: o.times[0].kind == "appointment"),
        ("audiences: [Eltern, Kinder, Alleinerziehende, Großeltern, Fachkräfte]",
         lambda o: o.audiences == ("parents", "children", "single-parents", "grandparents", "professionals")),
        ("formats: [vor Ort, Telefon, Hausbesuch]", lambda o: o.formats == ("on-site", "phone", "home-visit")),
        ("languages: [deutsch, Türkisch, TR, Deutsch]", lambda o: o.languages == ("de", "tr", "tr", "de")),
        ("locations: [{visibility: geheim, street: Weg 1}]", lambda o: o.locations[0].visibility == "hidden"),
        ("locations: [{wheelchair: barrierefrei}]", lambda o: o.locations[0].wheelchair == "yes"),
        ("locations: [{wheelchair: eingeschränkt}]", lambda o: o.locations[0].wheelchair == "partly"),
        ("capacity: {free: leider ausgebucht, as_of: 2026-11-20}", lambda o: o.capacity.free == "no"),
        ("age: {from: 6 Mon., to: 3 J.}", lambda o: (o.age.from_.months, o.age.to.months) == (6, 36)),
        ("interpreter: keine Angabe", lambda o: o.interpreter == "unknown"),
        ("sensitive: WAHR", lambda o: o.sensitive is True),
        ("sensitive: ''", lambda o: o.sensitive is False),
        ("documents: ['', ' ', Pass]", lambda o: [d.text for d in o.documents] == [*("Pass",)]),
        ("cost: {kind: paid, note: '  '}", lambda o: o.cost.note is None),
        ('description: ""', lambda o: o.description is None),
        ("documents: null", lambda o: o.documents == ()),
        ("documents:\n  • Decke\n  • Impf-\n  • – Pass", lambda o: [d.text for d in o.documents] == [*("Decke", "Impf-", "Pass")]),
        ("documents:\n  - • Decke\n  - – Impfpass\n  - Tuch", lambda o: [d.text for d in o.documents] == [*("Decke", "Impfpass", "Tuch")]),
        ("audiences:\n  • Eltern\n  • Kinder", lambda o: o.audiences == ("parents", "children")),
        ("documents: • Decke", lambda o: [d.text for d in o.documents] == [*("Decke",)]),
        ("valid_from: 1. Oktober 2026", lambda o: o.valid_from.isoformat() == "2026-10-01"),
        ("valid_from: 2026-10-01T00:00:00", lambda o: o.valid_from.isoformat() == "2026-10-01"),
        ("times: [{kind: date, date: 2026-12-01, from: 9 Uhr, to: '11:30:00'}]",
         lambda o: (o.times[0].from_.hour, o.times[0].to.minute) == (9, 30)),
        ("cost: {kind: paid, amount: '5,- €'}", lambda o: o.cost.amount == 5),
        ("cost: {kind: paid, amount: '5,50 EUR'}", lambda o: str(o.cost.amount) == "5.50"),
    ],
)  # fmt: skip
def test_what_is_clear_is_understood(tmp_path, more, read):
    record, problems = offer(tmp_path, more + "\n")
    assert [p for p in problems if p.code != "W209"] == [] and read(record)


@pytest.mark.parametrize(
    ("new", "towns"),
    [("alle", "all"), ("kreisweit", "all"), ("[all]", "all"), ("[überall]", "all"), ("[adorf]", ("adorf",))],
)
def test_everywhere(tmp_path, new, towns):
    record, problems = offer(tmp_path, "", "[adorf]", new)
    assert problems == [] and record.municipalities == towns


@pytest.mark.parametrize(
    ("more", "code", "words"),
    [
        ("status: neu", "E217", "Erlaubt ist: active, paused, ended."),
        ("status: eingestelt", "E217", "Meinten Sie „ended“?"),
        ("cost: {kind: kostenloss}", "E217", "Meinten Sie „free“?"),
        ("cost: {kind: Telefon}", "E217", "Erlaubt ist: free"),
        ("times: [{kind: weekly, weekdays: [Fr-Mo], from: 9:30}]", "E217", "Erlaubt ist: mon"),
        ("times: [{kind: weekly, weekdays: [werktags], from: 9:30}]", "E217", "Erlaubt ist: mon"),
        ("keywords: {a}", "E203", "„keywords“ ist eine Liste."),
        ("formats: [barrierefrei]", "E217", "Erlaubt ist: on-site"),
        ("interpreter: barrierefrei", "E216", "Bitte yes, no oder unknown"),
        ("languages: [ua]", "E218", "Meinten Sie „uk“?"),
        ("languages: [Klingonisch]", "E218", "ISO 639"),
        ("valid_from: 1.10.26", "E208", "2026-10-01"),
    ],
)
def test_what_is_not_clear_is_refused_by_name(tmp_path, more, code, words):
    _, (problem,) = offer(tmp_path, more + "\n")
    assert problem.code == code and words in problem.message


def test_bullets_in_texts_of_several_lines_stay(tmp_path):
    record, _ = offer(tmp_path, "description: |\n  • eins\n  - zwei\n")
    assert record.description == "• eins\n- zwei"


def test_the_place_of_a_pasted_line_is_its_own(tmp_path):
    _, (problem,) = offer(tmp_path, "audiences:\n  • Eltern\n  • Hunde\n")
    assert (problem.line, problem.column) == (OFFER.count("\n") + 3, 5)


def test_every_word_of_every_choice_means_itself():
    choices = {f.shape.choices for r in RECORD_TYPES.values() for f in field_shapes(r).values() if f.shape.choices}
    assert choices and all(meant(word, group) == word for group in choices for word in group)
    assert all(meant(word.upper(), group) == word for group in choices for word in group)


def test_a_word_of_two_meanings_means_nothing():
    assert meant("frei", ("free", "paid")) == "free" and meant("frei", ("paid",)) is None
    assert meant("", ("free",)) is None and nearly_meant("x" * 61, ("free",)) is None


@pytest.mark.parametrize(
    ("written", "word"), [("Vaeterr", "fathers"), ("Mütter", None), ("parent", "parents"), ("Männer", None)]
)
def test_what_is_somewhat_alike_is_no_slip(written, word):
    assert nearly_meant(written, ("children", "parents", "fathers", "pregnant")) == word


def test_names_of_languages_are_clear():
    assert len({name for code, name in LANGUAGES.items() if code != "nb"}) == len(LANGUAGES) - 1
