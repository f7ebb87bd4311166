"""Which offers need a look."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.report.freshness import (
    freshness_text,
    offers_due,
    offers_expired,
    offers_grown_stale,
    offers_never_verified,
    offers_over,
    offers_sourced,
    phones_over,
)
from tests.unit.small_county import make_catalog, offer

_SOURCES = "\nsources: [{{name: Kreis, date: {day}, kind: official}}]"


def _verified(day: str, every: str = "12 months") -> str:
    return f"verified: {{date: {day}, by: Redaktion, every: {every}}}"


def test_due_after_its_day_the_longest_overdue_first(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__fresh=offer("frisch", "[adorf]", more=_verified("2026-11-01")),
        adorf__last_day=offer("heute", "[adorf]", more=_verified("2025-11-24")),
        adorf__due=offer("fällig", "[adorf]", more=_verified("2025-11-23")),
        adorf__long_due=offer("lange", "[adorf]", more=_verified("2026-01-31", "1 month")),
    )
    assert [(item.id, item.due) for item in offers_due(catalog)] == [
        ("long-due", date(2026, 2, 28)),
        ("due", date(2026, 11, 23)),
    ]


def test_offers_without_a_look_are_listed_apart(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__new=offer("neu", "[adorf]"),
        adorf__gone=offer("weg", "[adorf]", more="status: ended"),
        adorf__made=offer("erfunden", "[adorf]", more="example: yes"),
        adorf__read=offer("gelesen", "[adorf]", more=_SOURCES.format(day="2026-11-01")),
    )
    assert [item.id for item in offers_sourced(catalog)] == ["read"]
    assert [(item.path, item.due) for item in offers_never_verified(catalog)] == [
        ("content/offers/adorf/new.yml", None)
    ]
    assert offers_due(catalog) == ()


def test_what_has_grown_stale_is_told_whatever_its_rhythm(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__fresh=offer("frisch", "[adorf]", more=_verified("2024-11-24", "36 months")),
        adorf__stale=offer("alt", "[adorf]", more=_verified("2024-11-23", "36 months")),
        adorf__older=offer("älter", "[adorf]", more=_verified("2020-11-23")),
        adorf__gone=offer("weg", "[adorf]", more=_verified("2020-11-23") + "\nstatus: ended"),
        adorf__read=offer("gelesen", "[adorf]", more=_SOURCES.format(day="2021-11-23")),
        adorf__again=offer("noch einmal", "[adorf]", more=_verified("2020-11-23") + _SOURCES.format(day="2026-11-01")),
        adorf__made=offer("erfunden", "[adorf]", more=_verified("2020-11-23") + "\nexample: yes"),
    )
    assert [(item.id, item.due) for item in offers_grown_stale(catalog)] == [
        ("older", date(2022, 11, 23)),
        ("read", date(2023, 11, 23)),
        ("stale", date(2026, 11, 23)),
    ]


def test_text_names_files_and_days(tmp_path: Path) -> None:
    catalog = make_catalog(
        tmp_path,
        adorf__due=offer("fällig", "[adorf]", more=_verified("2025-11-23")),
        adorf__new=offer("neu", "[adorf]"),
    )
    assert freshness_text(catalog) == (
        "Angebote auf der Website: 2\n\n"
        "Seit mehr als 24 Monaten nicht geprüft, das steht auch auf der Karte: 0\n\n"
        "Die nächste Prüfung ist überfällig: 1\n"
        "  content/offers/adorf/due.yml  Angebot fällig (fällig seit 23.11.2026)\n\n"
        "Noch nie geprüft und ohne Quelle, das steht auch auf der Karte: 1\n"
        "  content/offers/adorf/new.yml  Angebot neu\n\n"
        "Aus Quellen, von niemandem hier bestätigt: 0\n\n"
        "valid_until ist vorbei, das Angebot steht in keiner Liste mehr: 0\n\n"
        "Alle Termine sind vorbei, das Angebot steht in keiner Liste mehr: 0\n\n"
        "Alle Sprechzeiten einer Nummer sind vorbei, die Website nennt keine mehr: 0\n\n"
        "Schulferien: keine bekannt\n"
    )


def test_what_has_run_out(tmp_path: Path) -> None:
    past = "times: [{kind: date, date: 2026-11-01, from: '9:00'}]"
    catalog = make_catalog(
        tmp_path,
        adorf__over=offer("vorbei", "[adorf]", more=past),
        adorf__ended=offer("beendet", "[adorf]", more=f"{past}\nstatus: ended"),
        adorf__gone=offer("abgelaufen", "[adorf]", more=f"{past}\nvalid_until: 2026-11-02"),
        adorf__done=offer("abgelaufen und beendet", "[adorf]", more="valid_until: 2026-11-02\nstatus: ended"),
    )
    assert [item.id for item in offers_over(catalog)] == ["over"]
    assert [item.id for item in offers_expired(catalog)] == ["gone"], "it left all lists, and nobody ended it"
    assert "vorbei, das Angebot steht in keiner Liste mehr: 1\n  content/offers/adorf/over.yml  Angebot vorbei\n" in (
        freshness_text(catalog)
    )
    site = catalog.site.model_copy(update={"area": catalog.site.area.model_copy(update={"state": "NW"})})
    assert freshness_text(replace(catalog, site=site)).endswith("\n\nSchulferien: bekannt bis 6.8.2030\n")
    late = replace(catalog, site=site, today=date(2029, 8, 6))
    assert "Schulferien: bekannt bis 6.8.2030. Bitte die neuen" in freshness_text(late)


def test_phones_whose_hours_have_run_out(tmp_path: Path) -> None:
    phone = "{number: 02541 18-1, hours: [{weekdays: [mon], from: 9:00, ends: 2026-10-31}]}"
    provider = tmp_path / "content/providers/verein.yml"
    provider.parent.mkdir(parents=True)
    provider.write_text(f"name: Verein\nphones: [{phone}]\n", encoding="utf-8")
    summer = offer("Sommer", "[adorf]").replace("a@example.org", f"a@example.org, phones: [{phone}, {phone}]")
    catalog = make_catalog(tmp_path, adorf__over=summer, adorf__ended=summer + "status: ended\n")
    assert [(item.path, item.title) for item in phones_over(catalog)] == [
        ("content/offers/adorf/over.yml", "Angebot Sommer"),
        ("content/providers/verein.yml", "Verein"),
    ]
    assert "nennt keine mehr: 2\n  content/offers/adorf/over.yml  Angebot Sommer\n" in freshness_text(catalog)
