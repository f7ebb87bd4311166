"""Rules that editors have turned off are named with their reason, those of easy texts too."""

from generator.report.exceptions import exceptions_text
from tests.builders import OFFER, read_catalog, write_site


def test_an_exception_of_an_easy_text_is_named_where_it_stands(tmp_path):
    more = (
        "allow:\n  - {rule: W320, reason: So heißt er.}\n"
        "easy:\n  text: [Das ist nicht gut.]\n  allow:\n    - {rule: LS10, words: nicht, reason: Das muss klar sein.}\n"
    )
    write_site(tmp_path, {"content/offers/adorf/krabbelgruppe.yml": OFFER + more})
    lines = exceptions_text(read_catalog(tmp_path)[0]).splitlines()
    before = OFFER.count("\n")
    assert lines == [
        "Ausnahmen von Regeln, mit Grund: 2",
        f"  content/offers/adorf/krabbelgruppe.yml:{before + 2}  W320: So heißt er.",
        f"  content/offers/adorf/krabbelgruppe.yml:{before + 6}  LS10: Das muss klar sein.",
    ]
