"""What a call should confirm, and who says each number."""

from pathlib import Path

from generator.report.evidence import doubts, evidence_text
from tests.unit.small_county import make_catalog, offer


def _line(number: str, kind: str, more: str = "") -> str:
    note = f"{number}, Mo 8–16 Uhr"
    return f"""sources: [{{name: Blatt {kind}, date: 2026-11-01, year: 2025, kind: {kind}, note: "{note}"}}]\n{more}"""


def _with_phone(name: str, number: str, more: str) -> str:
    phone = f"{{number: {number}, hours: [{{weekdays: [mon], from: 8:00, to: '16:00'}}]}}"
    return offer(name, "[adorf]", more=more).replace("email: a@example.org", f"phones: [{phone}]")


def test_what_only_lists_and_newspapers_say_is_to_be_confirmed_once_a_number(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__a=_with_phone("a", "02541 18-1", _line("02541 18-1", "secondary")),
        adorf__b=_with_phone("b", "02541 18-1", _line("02541 18-1", "press")),
        adorf__firm=_with_phone("c", "02541 18-2", _line("02541 18-2", "official")),
        adorf__seen=_with_phone(
            "d", "02541 18-3", _line("02541 18-3", "secondary", "verified: {date: 2026-11-02, by: Eva}")
        ),
        adorf__made=_with_phone("e", "02541 18-4", "example: yes"),
        adorf__over=_with_phone("f", "02541 18-5", _line("02541 18-5", "secondary", "status: ended")),
        adorf__bare=offer("g", "[adorf]", more=_line("0", "secondary")),
        # Its number is vouched for by another offer, all else is hearsay.
        adorf__half=_with_phone("h", "02541 18-2", _line("02541 18-2", "press")),
    )
    # The offers of one provider vouch for each other; the numbers differ.
    assert [(doubt.words, doubt.offers) for doubt in doubts(catalog)] == [
        ("02541 18-1", ("a", "b")),
        ("", ("bare",)),
        ("", ("half",)),
    ]


def test_the_table_names_each_claim_with_its_sources(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__a=_with_phone("a", "02541 18-1", _line("02541 18-1", "secondary")),
        adorf__b=_with_phone("b", "02541 18-2", "verified: {date: 2026-11-02, by: Eva}").replace(
            "provider: kreis", "office: youth"
        ),
    )
    lines = evidence_text(catalog).splitlines()
    assert lines[:3] == [
        "Am Telefon zu bestätigen, das sagen bisher nur Listen von anderen oder Zeitungen: 2",
        "  02541 18-1 – Blatt secondary (2025) – a",
        "  02541 18-1: Mo 8–16 Uhr – Blatt secondary (2025) – a",
    ]
    assert lines[4:] == [
        "Telefonnummern, Zeiten und Beträge echter Einträge, und wer sie sagt: 4",
        "  content/offers/adorf/a.yml  02541 18-1 – Blatt secondary (2025)",
        "  content/offers/adorf/a.yml  02541 18-1: Mo 8–16 Uhr – Blatt secondary (2025)",
        "  content/offers/adorf/b.yml  02541 18-2 – bestätigt von Eva am 2.11.2026",
        "  content/offers/adorf/b.yml  02541 18-2: Mo 8–16 Uhr – bestätigt von Eva am 2.11.2026",
    ]


def test_a_number_without_any_source_is_named(tmp_path: Path) -> None:
    catalog = make_catalog(tmp_path, adorf__a=_with_phone("a", "02541 18-1", ""))
    assert "  content/offers/adorf/a.yml  02541 18-1 – keine Quelle\n" in evidence_text(catalog)
    assert evidence_text(make_catalog(tmp_path / "b", adorf__a=offer("a", "[adorf]"))) == ""
