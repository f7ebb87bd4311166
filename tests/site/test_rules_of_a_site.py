"""The commands do what a site says of rules, over every room that has some."""

import pytest

from tests.builders import OFFER, SITE, write_site
from tests.site.test_build import run

LONG = OFFER.replace("Krabbelgruppe Sonnenschein", "Quatschkopfversammlung")
EASY = "easy: {text: [Das ist nicht schwer.]}\n"
"""One hint about a title (H801) and one about a negation (LS10)."""


def check(tmp_path, rules="", more="", *options):
    site = SITE["site_config.yml"] + (f"rules: {rules}\n" if rules else "")
    write_site(tmp_path, {"site_config.yml": site, "content/offers/adorf/krabbelgruppe.yml": LONG + EASY + more})
    code, said = run("check", "--root", str(tmp_path), "--today", "2026-11-24", *options)
    return (
        code,
        {line.split()[1] for line in said.splitlines() if ":" in line.split(" ")[0]} - {"W314", "W315", "LS15"},
        said,
    )


@pytest.mark.parametrize(
    ("rules", "code", "found"),
    [
        ("", 0, {"H801"}),
        ("{H801: off}", 0, set()),
        ("{H801: warning, LS10: warning}", 0, {"H801", "LS10"}),
        ("{LS10: error}", 1, {"H801", "LS10"}),
        ("{LS10: off, H801: error}", 1, {"H801"}),
    ],
)
def test_levels(tmp_path, rules, code, found):
    result, codes, said = check(tmp_path, rules)
    assert (result, codes) == (code, found), said
    assert ("durch rules in site_config.yml abgestellt." in said) == ("off" in rules)


def test_exceptions_are_counted_and_named_when_nobody_needs_them(tmp_path):
    allow = "allow: [{rule: LS10, reason: Es muss klar sein.}, {rule: H801, reason: Ein Name.}]\n"
    result, codes, said = check(tmp_path, "{LS10: error}", allow)
    assert (result, codes) == (0, set()) and said.rstrip().endswith("2 Meldungen mit Begründung abgestellt.")
    _, codes, said = check(tmp_path, "", allow.replace("LS10", "LS11"))
    assert codes == {"H322"} and "1 Meldung mit Begründung abgestellt." in said
    report = run("report", "--root", str(tmp_path))[1]
    assert (
        "Ausnahmen von Regeln, mit Grund: 2\n  content/offers/adorf/krabbelgruppe.yml:10  LS11: Es muss klar sein.\n"
        in report
    )


def test_the_checker_of_easy_language_hears_them_too(tmp_path):
    def easy(rules, more=""):
        check(tmp_path, rules, more)
        code, said = run("easy", "--root", str(tmp_path), "--hints", str(tmp_path / "content/offers"))
        return code, {line.split()[1] for line in said.splitlines() if line.startswith("content/")}, said

    assert easy("")[:2] == (0, {"LS10"})
    assert easy("{LS10: error}")[:2] == (1, {"LS10"})
    code, codes, said = easy("{LS10: off}")
    assert (code, codes) == (0, set()) and " durch rules in site_config.yml abgestellt." in said
    code, codes, said = easy("", "allow: [{rule: LS10, reason: Klar.}, {rule: H801, reason: Name.}]\n")
    assert (code, codes) == (0, set()) and "1 Meldung mit Begründung abgestellt." in said


def test_what_sites_say_holds_for_the_build_too(tmp_path):
    nobody = OFFER.replace("  email: info@adorf.de", "  department: X")
    site = SITE["site_config.yml"] + "rules: {E303: warning}\n"
    write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": nobody})
    assert run("build", "--root", str(tmp_path))[0] == 1
    write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": nobody, "site_config.yml": site})
    assert run("build", "--root", str(tmp_path))[0] == 0
