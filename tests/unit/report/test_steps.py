"""What steps of life phases do not say."""

from generator.report.steps import steps_text
from tests.builders import SITE, read_catalog, write_site

PHASES = """- id: baby
  title: Baby
  summary: Das erste Jahr.
  steps:
    - {title: Geburt anmelden, when: in 1 Woche, easy: {text: [Das machen Sie.]}}
    - {title: Kita suchen}
"""


def test_each_gap_is_named_with_its_place(tmp_path):
    phases = PHASES + SITE["content/life_phases.yml"].replace("id: baby", "id: klein")
    text = steps_text(read_catalog(write_site(tmp_path, {"content/life_phases.yml": phases}))[0])
    assert text == (
        "Schritte ohne Zeitpunkt (when), die Seite sagt das: 1\n"
        "  content/life_phases.yml:6  Baby: Kita suchen\n"
        "\n"
        "Schritte ohne Leichte Sprache: 1\n"
        "  content/life_phases.yml:6  Baby: Kita suchen\n"
    )


def test_nothing_is_said_where_nobody_wrote_steps(tmp_path):
    phases = "- {id: baby, title: Baby, summary: Das erste Jahr.}\n- {id: kind, title: Kind, summary: Danach.}\n"
    assert steps_text(read_catalog(write_site(tmp_path, {"content/life_phases.yml": phases}))[0]) == ""
