"""What a change touches is what ARCHITECTURE.md promises: each is made to a copy of the program, counted and tried."""

from pathlib import Path

from tests.builders import OFFER, write_site
from tests.site.additions import Changes, change, copy_program, copy_project, promised, run_copy, run_tests
from tests.site.test_new_facet import FACET
from tests.site.test_new_page_kind import KIND

_RULE = '''"""W399: a title shouts.

FAIL  title: KRABBELGRUPPE
PASS  title: Krabbelgruppe
"""

from collections.abc import Iterator

from generator.catalog import Catalog
from generator.model.written import Offer
from generator.problems import Level, Problem
from generator.source.nodes import place_of


def check(catalog: Catalog) -> Iterator[Problem]:
    """Find titles in capitals."""
    for entry in catalog.entries:
        if isinstance(entry.record, Offer) and entry.record.title.isupper():
            line, column = place_of(entry.source.node, ("title",))
            yield Problem("W399", Level.WARNING, "Bitte klein schreiben.", entry.source.path, line, column, "title")
'''
_OUTPUT = '''"""`ids.txt`: the ids of all offers."""

from collections.abc import Mapping

from generator.outputs.output import Inputs, Output
from generator.publication import Exportable


def _make(inputs: Inputs) -> Mapping[str, bytes]:
    return {"data/ids.txt": "\\n".join(sorted(inputs.exportable.offers)).encode()}


def _addresses(exportable: Exportable) -> tuple[str, ...]:
    return ("data/ids.txt",)


OUTPUT = Output("ids", _addresses, _make)
'''


RULE: Changes = {
    "generator/checks/shouting.py": _RULE,
    "generator/checks/__init__.py": [
        ("from generator.checks.rule import RecordRule\n", "from generator.checks import shouting\n"),
        ("RULES: tuple[RecordRule, ...] = (\n", '    RecordRule(("W399",), shouting.check),\n'),
    ],
    "tests/examples/invalid/shouting.yml": f"# expect: 2:8 W399\n{OFFER.replace('Krabbelgruppe Sonnenschein', 'KRABBELGRUPPE')}",
    "CONTRIBUTING.md": [("| `W323` |", " Ein Schlüssel gehört nicht hierher. | Bitte prüfen. |\n| `W399` |")],
}
OUTPUT: Changes = {
    "generator/outputs/ids.py": _OUTPUT,
    "generator/outputs/__init__.py": [
        ("from generator.publication import Exportable\n", "from generator.outputs import ids\n"),
        ("OUTPUTS: tuple[Output, ...] = (", "ids.OUTPUT, "),
    ],
}
_FIELD = '    outdoors: Answer = Field("unknown", title="Draußen?")\n'
FIELD: Changes = {
    "generator/model/records.py": [
        ('    interpreter: Answer = Field("unknown", title="Dolmetscher möglich?")\n', _FIELD)
    ],
    "generator/facts/way_in.py": [('("referral", said.referral),', ' ("outdoors", offer.outdoors),')],
    "generator/editions/texts/de.yml": [
        (
            "\n  referral_no: Eine Überweisung oder Empfehlung, zum Beispiel von Arztpraxis, Schule oder Amt, ist nicht nötig.\n",
            "  outdoors_yes: Es ist draußen.\n  outdoors_no: Es ist drinnen.\n",
        )
    ],
    "generator/editions/texts/de-simple.yml": [
        (
            "\n    Sie brauchen keinen Zettel vom Arzt oder vom Amt.\n    Sie brauchen auch keinen Zettel von der Schule.\n",
            "  outdoors_yes: Wir sind an der Luft.\n  outdoors_no: Wir sind im Haus.\n",
        )
    ],
}
"""All that it takes, but for the line that explains it to editors and the schemas that a command writes."""


def test_a_rule(tmp_path: Path) -> None:
    copy = copy_project(tmp_path / "program")
    assert change(copy, RULE) == promised("a rule over records")
    loud = OFFER.replace("Krabbelgruppe Sonnenschein", "KRABBELGRUPPE")
    root = write_site(tmp_path / "county", {"content/offers/adorf/laut.yml": loud})
    assert "content/offers/adorf/laut.yml:1:8 W399" in run_copy(copy, "check", "--root", str(root)).stdout
    settings = root / "site_config.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "rules: {W399: off}\n", encoding="utf-8")
    said = run_copy(copy, "check", "--root", str(root))
    assert "W399" not in said.stdout and "1 Meldung durch rules" in said.stderr, "a new rule can be set unasked"


def test_an_output(tmp_path: Path) -> None:
    copy = copy_program(tmp_path / "program")
    assert change(copy, OUTPUT) == promised("a file for machines")
    link = "description: |\n  [Alle](data/ids.txt)\n"
    root = write_site(tmp_path / "county", {"content/offers/adorf/krabbelgruppe.yml": OFFER + link})
    done = run_copy(copy, "build", "--root", str(root))
    assert done.returncode == 0, done.stdout + done.stderr
    assert (root / "site/data/ids.txt").read_text() == "krabbelgruppe\nnotruf"


def test_a_yes_or_no_field(tmp_path: Path) -> None:
    copy = copy_program(tmp_path / "program")
    assert change(copy, FIELD) == promised("a yes-or-no field of offers")
    root = write_site(tmp_path / "county", {"content/offers/adorf/krabbelgruppe.yml": OFFER + "outdoors: ja\n"})
    done = run_copy(copy, "build", "--root", str(root))
    assert done.returncode == 0, done.stdout + done.stderr
    standard = (root / "site/angebote/krabbelgruppe/index.html").read_text(encoding="utf-8")
    assert "Es ist draußen." in standard
    easy = (root / "site/leicht/angebote/krabbelgruppe/index.html").read_text(encoding="utf-8")
    assert "Wir sind an der Luft." in easy
    wrong = (OFFER + "outdoors: vielleicht\n").replace("Krabbelgruppe", "Singkreis")
    write_site(root, {"content/offers/adorf/singkreis.yml": wrong})
    assert "singkreis.yml:9:11 E216" in run_copy(copy, "check", "--root", str(root)).stdout


def test_the_repositorys_own_tests_need_no_more(tmp_path: Path) -> None:
    """Who adds all of it has to change no test: they ask the model, the registries and the texts what there is."""
    copy = copy_project(tmp_path / "project")
    for changes in (RULE, OUTPUT, FIELD, FACET, KIND):
        change(copy, changes)
    change(copy, {"CONTRIBUTING.md": [("\ninterpreter: unknown\n", "outdoors: unknown\n")]})
    assert run_copy(copy, "schema", "--root", str(copy), today="").returncode == 0
    assert run_tests(copy, *_ASKED) == ""


_ASKED = (
    "tests/architecture/test_contributing.py",
    "tests/architecture/test_page_kinds.py",
    "tests/architecture/test_problem_codes.py",
    "tests/examples",
    "tests/unit/checks/test_checks.py",
    "tests/unit/checks/test_each_rule.py",
    "tests/unit/checks/test_levels.py",
    "tests/unit/editions/test_edition.py",
    "tests/unit/editions/test_texts.py",
    "tests/unit/model/test_json_schema.py",
    "tests/unit/outputs/test_colors.py",
    "tests/unit/outputs/test_home_screen.py",
    "tests/unit/outputs/test_sitemap.py",
    "tests/unit/plan/test_files.py",
    "tests/unit/plan/test_plan.py",
    "tests/unit/render/test_quotes.py",
    "tests/unit/render/test_shell.py",
    "tests/unit/search/test_facets.py",
    "tests/site/test_every_choice_has_words.py",
    "tests/site/test_third_edition.py",
)
"""What an addition would break if a list were kept by hand; the rest of the tests takes its time."""
