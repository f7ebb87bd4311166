"""Gaps, and Easy Language by town."""

from pathlib import Path

from generator.facts.easy_status import EasyStatus, easy_hash
from generator.model.parts import EasyText
from generator.report.coverage import Gap, coverage_gaps, coverage_text, easy_by_folder
from tests.unit.small_county import make_catalog, offer

_TEXT = EasyText(title="Hilfe", text=("Hier gibt es Hilfe.",))
_CHECKED = (
    "easy: {title: Hilfe, text: [Hier gibt es Hilfe.], "
    f"checked: {{by: Prüfgruppe, date: 2026-05-01, text: {easy_hash(_TEXT)}}}}}"
)


def test_gap_is_a_phase_without_an_offer_of_the_towns_own(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__a=offer("a", "[adorf]", "[baby, kita]"),
        bestadt__b=offer("b", "[bestadt]", "[kita]"),
        all__c=offer("c", "all", "[baby]"),
        cheim__ended=offer("d", "[cheim]", "[baby]", "status: ended"),
    )
    assert coverage_gaps(catalog) == (
        Gap("bestadt", "baby", 1),
        Gap("cheim", "baby", 1),
        Gap("cheim", "kita", 0),
    )


def test_easy_status_is_counted_by_folder(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__checked=offer("a", "[adorf]", more=_CHECKED),
        adorf__facts=offer("b", "[adorf]"),
        bestadt__old=offer("c", "[bestadt]", more=f"easy: {{text: [Alt.], source: {'0' * 16}}}"),
        all__written=offer("d", "all", more="easy: {text: [Hier gibt es Hilfe.]}"),
    )
    assert easy_by_folder(catalog) == {
        "adorf": {EasyStatus.CHECKED: 1, EasyStatus.FACTS_ONLY: 1},
        "bestadt": {EasyStatus.OUT_OF_DATE: 1},
        "cheim": {},
        "all": {EasyStatus.WRITTEN: 1},
    }


def test_text_shows_names_and_a_table(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__a=offer("a", "[adorf]", "[baby, kita]", _CHECKED),
        bestadt__b=offer("b", "[bestadt, cheim]", "[baby]"),
    )
    assert coverage_text(catalog) == (
        "Lebensphasen ohne eigenes Angebot am Ort: 2\n"
        "  Bestadt: Kita (kreisweit: 0)\n"
        "  Cheim: Kita (kreisweit: 0)\n\n"
        "Leichte Sprache\n"
        "             geprüft  geschrieben  nur Fakten  veraltet\n"
        "  Adorf            1            0           0         0\n"
        "  Bestadt          0            0           1         0\n"
        "  Cheim            0            0           0         0\n"
        "  alle Orte        0            0           0         0\n"
    )
