"""What programmes say of their end, and offers of programmes that are over."""

import pytest

from generator.checks import run_checks
from generator.problems import Level
from tests.builders import OFFER, read_catalog, write_site

PATH = "content/offers/adorf/krabbelgruppe.yml"


@pytest.fixture
def found(tmp_path):
    """Findings with a code in the small site with these programmes."""

    def find(code, programmes, more=""):
        write_site(tmp_path, {"content/programmes.yml": programmes, PATH: OFFER + more})
        return [problem for problem in run_checks(read_catalog(tmp_path)[0]) if problem.code == code]

    return find


@pytest.mark.parametrize(
    ("programmes", "lines"),
    [
        ("- {id: a, name: A, replaced_by: a}\n", [1]),
        ("- {id: a, name: A, replaced_by: b}\n- {id: b, name: B, replaced_by: a}\n", [1, 2]),
        ("- {id: a, name: A, replaced_by: b}\n- {id: b, name: B, replaced_by: c}\n- {id: c, name: C}\n", []),
        ("- {id: a, name: A, replaced_by: b}\n- {id: b, name: B, replaced_by: b}\n", [2]),
    ],
)
def test_no_programme_follows_itself(found, programmes, lines):
    problems = found("E350", programmes)
    assert [(p.line, p.level, p.field) for p in problems] == [(n, Level.ERROR, "replaced_by") for n in lines]


ENDED = "- {id: alt, name: Alte Hilfe, status: ended, replaced_by: neu}\n"


@pytest.mark.parametrize(
    ("programmes", "more", "words"),
    [
        (
            ENDED + "- {id: neu, name: Neue Hilfe}\n",
            "",
            "Gehört das Angebot zu „Neue Hilfe“? Dann bitte „neu“ schreiben",
        ),
        (ENDED + "- {id: neu, name: Neue Hilfe, until: 2025}\n", "", "Bitte hier löschen."),
        (ENDED.replace(", replaced_by: neu", ""), "", "Bitte hier löschen."),
        ("- {id: alt, name: Alte Hilfe, until: 2026-11-23}\n", "", "Bitte hier löschen."),
        ("- {id: alt, name: Alte Hilfe, until: 2026-11-24}\n", "", None),
        (ENDED.replace(", replaced_by: neu", ""), "status: ended\n", None),
    ],
)
def test_an_offer_of_a_programme_that_has_ended(found, programmes, more, words):
    problems = found("W390", programmes + "- {id: x, name: X}\n", f"programmes: [x, alt]\n{more}")
    place = (OFFER.count("\n") + 1, len("programmes: [x, ") + 1, Level.WARNING, "programmes.1")
    assert [(p.line, p.column, p.level, p.field) for p in problems] == ([place] if words else [])
    assert all("„Alte Hilfe“ ist beendet" in p.message and words in p.message for p in problems)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("status: ended, until: 2099-12-31", "läuft aber bis zum 31.12.2099"),
        ("status: ended, until: 2026", "läuft aber bis 2026"),
        ("until: 2022", "lief bis 2022"),
        ("until: 2022-12-31", "lief bis zum 31.12.2022"),
        ("status: ended, until: 2022-12-31", None),
        ("status: ended", None),
        ("until: 2099", None),
        ("status: active", None),
    ],
)
def test_status_and_end_fit_together(found, said, words):
    problems = found("W391", f"- {{id: a, name: A, {said}}}\n")
    assert [(p.level, p.field) for p in problems] == ([(Level.WARNING, "until")] if words else [])
    assert all(words in p.message for p in problems)
