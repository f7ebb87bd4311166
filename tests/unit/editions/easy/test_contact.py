"""How to reach people."""

from tests.unit.editions.easy.told import fact, lines


def test_every_way_has_its_link() -> None:
    text = """contact:
  department: Kinder und Jugend
  person: Eva Beispiel
  phones: [{number: 030 23125-001, note: mittwochs}, {number: 116 117}]
  email: a@example.org
  form: https://example.org/formular
  website: https://example.org/"""
    found = fact("contact", text)
    assert found.known
    assert [(line.text, line.kind, line.link.text, line.link.href) for line in found.lines] == [
        ("Diese Stelle hilft Ihnen:", "sentence", "", ""),
        ("Kinder und Jugend", "address", "", ""),
        ("Dieser Mensch hilft Ihnen:", "sentence", "", ""),
        ("Eva Beispiel", "address", "", ""),
        ("Rufen Sie an:", "sentence", "030 231 25 001", "tel:+493023125001"),
        ("Dazu gibt es einen Hinweis in schwerer Sprache:", "sentence", "", ""),
        ("mittwochs", "note", "", ""),
        ("Rufen Sie an:", "sentence", "116 117", "tel:116117"),
        ("Schreiben Sie eine E-Mail:", "sentence", "a@example.org", "mailto:a@example.org"),
        ("Schreiben Sie eine Nachricht:", "sentence", "Kontakt-Formular", "https://example.org/formular"),
        ("Lesen Sie mehr im Internet:", "sentence", "Internet-Seite", "https://example.org/"),
    ]


def test_unknown_is_said() -> None:
    assert lines("contact", "") == ["Wir wissen nicht: Wie erreichen Sie das Angebot?"]
    assert not fact("contact", "contact: {person: Eva Beispiel}").known
