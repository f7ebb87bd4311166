"""Sites set the level of rules, records silence findings with a reason, and both are counted."""

import re

import pytest

from generator.checker.rules import RULES as EASY
from generator.checks import EASY_RULES, RECORD_RULES, RULES, TITLE_RULE, run_checks
from generator.checks.levels import Silenced, settle
from generator.problems import Level
from tests.builders import OFFER, SITE, read_catalog, write_site

FAR = OFFER + 'locations: [{municipality: adorf, postal_code: "10117"}]\n'
"""W306 at the postcode: it belongs to Bestadt."""
ALLOW = "allow: [{rule: W306, reason: Das Haus liegt an der Grenze.}]\n"


def settled(tmp_path, text=FAR, rules="", settable=RECORD_RULES, **files):
    changes = {
        "site_config.yml": SITE["site_config.yml"] + (f"rules: {rules}\n" if rules else ""),
        "content/offers/adorf/krabbelgruppe.yml": text,
        **files,
    }
    catalog, problems = read_catalog(write_site(tmp_path, changes))
    assert problems == []
    problems, silenced = settle(run_checks(catalog), catalog, settable)
    return [(p.code, p.level, p.line) for p in problems if p.code not in ("W314", "W315")], silenced


def test_nothing_said_changes_nothing(tmp_path):
    assert settled(tmp_path) == ([("W306", Level.WARNING, 9)], Silenced(0, 0))


def test_a_site_turns_a_rule_off_or_gives_it_another_level(tmp_path):
    assert settled(tmp_path, rules="{W306: off}") == ([], Silenced(0, 1))
    assert settled(tmp_path, rules="{W306: error}") == ([("W306", Level.ERROR, 9)], Silenced(0, 0))
    assert settled(tmp_path, OFFER.replace("  email: info@adorf.de", "  department: X"), "{E303: warning}") == (
        [("E303", Level.WARNING, 8)],
        Silenced(0, 0),
    )
    assert settled(tmp_path, rules="{W307: off}")[0] == [("W306", Level.WARNING, 9)], "another rule"


def test_a_record_silences_a_rule_for_itself(tmp_path):
    assert settled(tmp_path, FAR + ALLOW) == ([], Silenced(1, 0))
    other = {"content/offers/adorf/zweites.yml": FAR.replace("Sonnenschein", "Mond")}
    assert settled(tmp_path, FAR + ALLOW, **other) == ([("W306", Level.WARNING, 9)], Silenced(1, 0))
    assert settled(tmp_path, FAR + ALLOW, "{W306: off}", **other) == ([], Silenced(1, 1)), (
        "each is counted where it is said"
    )


def test_an_exception_that_silences_nothing_is_a_hint(tmp_path):
    found, silenced = settled(tmp_path, OFFER + ALLOW)
    assert (found, silenced) == ([("H322", Level.HINT, 9)], Silenced(0, 0))
    assert settled(tmp_path, FAR + ALLOW.replace("W306", "W307"))[0] == [
        ("W306", Level.WARNING, 9),
        ("H322", Level.HINT, 10),
    ]
    twice = ALLOW.replace("]", ", {rule: W306, reason: Noch einmal.}]")
    assert settled(tmp_path, FAR + twice) == ([("H322", Level.HINT, 10)], Silenced(1, 0))


def test_a_rule_that_has_not_run_is_not_judged(tmp_path):
    assert settled(tmp_path, OFFER + ALLOW.replace("W306", "LS10")) == ([], Silenced(0, 0))
    assert settled(tmp_path, OFFER + ALLOW.replace("W306", "LS10"), settable=EASY_RULES)[0] == [("H322", Level.HINT, 9)]


def test_in_a_list_each_record_speaks_for_itself(tmp_path):
    towns = SITE["content/municipalities.yml"].replace('"05000001"', '"03000001"').replace('"05000002"', '"03000002"')
    both = {"content/municipalities.yml": towns}
    assert [line for *_, line in settled(tmp_path, OFFER, **both)[0]] == [1, 2]
    for name, left in (("Adorf", 2), ("Bestadt", 1)):
        one = towns.replace(f"name: {name},", f"name: {name}, allow: [{{rule: W323, reason: Nur ein Versuch.}}],")
        found, silenced = settled(tmp_path, OFFER, **{"content/municipalities.yml": one})
        assert (found, silenced) == ([("W323", Level.WARNING, left)], Silenced(1, 0))


def test_records_in_one_line_speak_for_themselves_too(tmp_path):
    towns = SITE["content/municipalities.yml"].replace('"05000001"', '"03000001"').replace('"05000002"', '"03000002"')
    first, second = (line.removeprefix("- ") for line in towns.strip().split("\n"))
    for name, left in (("Adorf", second), ("Bestadt", first)):
        allow = f"name: {name}, allow: [{{rule: W323, reason: Nur ein Versuch.}}],"
        text = f"[{first}, {second}]\n".replace(f"name: {name},", allow)
        catalog, _ = read_catalog(write_site(tmp_path, {"content/municipalities.yml": text}))
        found, silenced = settle(run_checks(catalog), catalog, RECORD_RULES)
        (column,) = [p.column for p in found if p.code == "W323"]
        assert text[column - 1 :].startswith('"03000002"' if left is second else '"03000001"')
        assert silenced == Silenced(1, 0)


def test_fixed_rules_stay_whatever_is_said(tmp_path):
    person = OFFER.replace("contact:\n", "contact:\n  person: Erika Muster\n")
    found, silenced = settled(tmp_path, person + ALLOW.replace("W306", "W309"), "{W309: off}")
    assert ("W309", Level.WARNING, 8) in found and silenced == Silenced(0, 0)
    assert found.count(("E321", Level.ERROR, 10)) == 2, "in the settings and in the record, each in its line 10"


@pytest.mark.parametrize("code", ["E319", "E314", "W314", "W315", "W309", "E325", "E342"])
def test_rules_on_secrets_law_and_crisis_numbers_are_fixed(code):
    (why,) = [rule.why_fixed for rule in RULES if code in rule.codes]
    assert why.endswith(".") and code not in RECORD_RULES


@pytest.mark.parametrize(
    ("said", "code", "words"),
    [
        ("W306x: off", "E320", "Meinten Sie „W306“?"),
        ("w306: off", "E320", "Meinten Sie „W306“?"),
        ("Postleitzahl: off", "E320", "CONTRIBUTING.md"),
        ("LS99: off", "E320", "Meinten Sie"),
        ("E319: off", "E321", "geheime Adressen"),
        ("W314: error", "E321", "Gesetz"),
        ("E325: warning", "E321", "Notfall"),
        ("E208: off", "E321", "keine Regel"),
        ("H322: off", "E321", "Bitte beheben"),
        ("E320: warning", "E321", "Bitte beheben"),
        ("W116: error", "E321", "keine Regel"),
        ("E302: off", "E321", "keine Regel"),
        ("E701: off", "E321", "keine Regel"),
        ("E345: off", "E321", "keine Regel"),
        ("W999: off", "E320", "gibt es nicht"),
        ("E299: off", "E320", "gibt es nicht"),
        ("e999: off", "E320", "gibt es nicht"),
    ],
)
def test_what_is_no_rule_is_refused_at_its_line(tmp_path, said, code, words):
    settings = SITE["site_config.yml"] + f"rules:\n  LS10: off\n  {said}\n"
    catalog, _ = read_catalog(write_site(tmp_path, {"site_config.yml": settings}))
    (problem,) = [p for p in run_checks(catalog) if p.path == "site_config.yml"]
    assert (problem.code, problem.line, problem.column) == (code, 12, 3) and words in problem.message
    assert problem.level is Level.ERROR and re.search(r"[.?]$", problem.message)


def test_the_same_in_a_record(tmp_path):
    text = OFFER + "allow:\n  - {rule: W306, reason: a}\n  - {rule: W398, reason: b}\n  - {rule: E319, reason: c}\n"
    catalog, _ = read_catalog(write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": text}))
    found = [(p.code, p.line, p.column, p.field) for p in run_checks(catalog) if "adorf" in p.path]
    assert found == [("E320", 11, 12, "allow.1.rule"), ("E321", 12, 12, "allow.2.rule")]


@pytest.mark.parametrize("said", ["{rule: W306}", "{reason: Darum.}", "{rule: W306, reason: ''}"])
def test_no_exception_without_a_reason(tmp_path, said):
    _, problems = read_catalog(write_site(tmp_path, {"content/offers/adorf/a.yml": f"{OFFER}allow: [{said}]\n"}))
    assert [p.code for p in problems] in (["E201"], ["E205"])


def test_the_registry_knows_the_rules_of_other_rooms():
    assert tuple(rule.id for rule in EASY) == EASY_RULES
    assert TITLE_RULE not in RECORD_RULES
    codes = [code for rule in RULES for code in rule.codes]
    assert len(codes) == len(set(codes))
