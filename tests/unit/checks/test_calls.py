"""Easy texts that ask to call say whom and show the number; what helps by day and night is never closed."""

from pathlib import Path

import pytest

from generator.checks import run_checks
from tests.builders import OFFER, SITE, read_catalog, write_site

_LINE = OFFER.count("\n") + 3
_PHONE = OFFER.replace("  email: info@adorf.de", '  phones: [{number: "112"}]')
_PLAIN = "content/offers/adorf/krabbelgruppe.yml"


def _found(root: Path, changes: dict[str, str | None], *codes: str) -> list[tuple[str, int, str]]:
    problems = run_checks(read_catalog(write_site(root, changes))[0])
    return [(Path(p.path).name, p.line, p.code) for p in problems if p.code in codes]


@pytest.mark.parametrize(
    ("offer", "sentences", "expected"),
    [
        (_PHONE, ["Rufen Sie hier an."], []),
        (_PHONE, ["Haben Sie Sorgen?", "Rufen Sie an."], [(1, "W380")]),
        (_PHONE, ["Rufen Sie die Polizei an."], [(0, "W381")]),
        (_PHONE, ["Rufen Sie die Polizei an.", "Die Nummer ist 110."], []),
        (_PHONE, ["Rufen Sie die Polizei an: 110"], []),
        (_PHONE, ["Rufen Sie die Polizei an.", "heading: Mehr", "Die Nummer ist 110."], [(0, "W381")]),
        (_PHONE.replace("Krabbelgruppe", "Polizei"), ["Rufen Sie die Polizei an."], []),
        (_PHONE, ["Rufen Sie die Firma an."], []),
        (OFFER, ["Rufen Sie beim Notruf an."], [(0, "W381")]),
        (OFFER, ["Rufen Sie hier an."], [(0, "W381")]),
        (OFFER, ["Bitte rufen Sie dort nicht an."], []),
        (OFFER.replace("provider: verein", "office: amt"), ["Rufen Sie hier an."], []),
    ],
)
def test_an_offer(tmp_path: Path, offer: str, sentences: list[str], expected: list[tuple[int, str]]) -> None:
    lines = "".join(f'    - "{s}"\n' if not s.startswith("heading") else f"    - {s}\n" for s in sentences)
    found = _found(tmp_path, {_PLAIN: f"{offer}easy:\n  text:\n{lines}"}, "W380", "W381")
    assert [(line - _LINE, code) for _, line, code in found] == expected


def test_other_records_and_pages_show_the_number_themselves(tmp_path: Path) -> None:
    easy = "easy: {title: Krise, text: [%s]}"
    topics = (
        "- {id: leben, title: Leben}\n- {id: treffen, title: Treffen, parent: leben}\n- {id: krise, title: Krise, %s}\n"
    )
    page = "# Impressum\n\nRufen Sie beim Kreis an.\n\n%s\n\n## Mehr\n\n- 02541 18-0\n"
    provider = SITE["content/providers/kreis.yml"] + "easy: {name: Kreis, text: [Rufen Sie hier an.]}\n"
    bad = {
        "content/topics.yml": topics % easy % "Rufen Sie die Polizei an.",
        "content/pages/imprint.easy.md": page % "Wir helfen.",
        "content/providers/verein.yml": "name: Verein\neasy: {text: [Rufen Sie hier an.]}\n",
        "content/providers/kreis.yml": provider,
    }
    assert sorted(_found(tmp_path / "bad", bad, "W380", "W381")) == [
        ("imprint.easy.md", 3, "W381"),
        ("topics.yml", 3, "W381"),
        ("verein.yml", 2, "W381"),
    ]
    good = {
        "content/topics.yml": topics % easy % "Rufen Sie den Not-Ruf 112 an.",
        "content/pages/imprint.easy.md": page % "- Telefon: [02541 18-0](tel:+492541180)",
    }
    assert _found(tmp_path / "good", good, "W380", "W381") == []


@pytest.mark.parametrize(
    ("phone", "more", "is_told"),
    [
        ('{number: "112", hours: {always: yes}}', "", False),
        ('{number: "112"}', "", True),
        ("{number: '112', hours: [{weekdays: [mon], from: '9:00', to: '12:00'}]}", "", True),
        ('{number: "112"}, {number: "110", hours: {always: yes}}', "", True),
        ('{number: "112", hours: {always: yes}}', "valid_until: 2026-11-01\n", True),
    ],
)
def test_what_helps_by_day_and_night_is_never_closed(tmp_path: Path, phone: str, more: str, is_told: bool) -> None:
    settings = SITE["site_config.yml"] + "out_of_hours: [krabbelgruppe]\n"
    offer = OFFER.replace("  email: info@adorf.de", f"  phones: [{phone}]") + more
    found = _found(tmp_path, {"site_config.yml": settings, _PLAIN: offer}, "E342")
    assert found == ([("site_config.yml", 10, "E342")] if is_told else [])
