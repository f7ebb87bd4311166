"""What a change touches is what ARCHITECTURE.md promises: each is made to a copy of the program, counted and tried."""

from pathlib import Path

from tests.builders import OFFER, write_site
from tests.site.additions import change, copy_program, promised, run_copy

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


def test_a_rule(tmp_path: Path) -> None:
    copy = copy_program(tmp_path / "program")
    registry = [
        ("from generator.checks.rule import RecordRule\n", "from generator.checks import shouting\n"),
        ("RULES: tuple[RecordRule, ...] = (\n", '    RecordRule(("W399",), shouting.check),\n'),
    ]
    touched = change(copy, {"generator/checks/shouting.py": _RULE, "generator/checks/__init__.py": registry})
    # Its line in CONTRIBUTING.md and its example in tests/examples/ are the other two.
    assert touched + 2 == promised("a rule over records")
    loud = OFFER.replace("Krabbelgruppe Sonnenschein", "KRABBELGRUPPE")
    root = write_site(tmp_path / "county", {"content/offers/adorf/laut.yml": loud})
    assert "content/offers/adorf/laut.yml:1:8 W399" in run_copy(copy, "check", "--root", str(root)).stdout
    settings = root / "site_config.yml"
    settings.write_text(settings.read_text(encoding="utf-8") + "rules: {W399: off}\n", encoding="utf-8")
    said = run_copy(copy, "check", "--root", str(root))
    assert "W399" not in said.stdout and "1 Meldung durch rules" in said.stderr, "a new rule can be set unasked"


def test_an_output(tmp_path: Path) -> None:
    copy = copy_program(tmp_path / "program")
    registry = [
        ("from generator.publication import Exportable\n", "from generator.outputs import ids\n"),
        ("OUTPUTS: tuple[Output, ...] = (", "ids.OUTPUT, "),
    ]
    touched = change(copy, {"generator/outputs/ids.py": _OUTPUT, "generator/outputs/__init__.py": registry})
    assert touched == promised("a file for machines")
    link = "description: |\n  [Alle](data/ids.txt)\n"
    root = write_site(tmp_path / "county", {"content/offers/adorf/krabbelgruppe.yml": OFFER + link})
    done = run_copy(copy, "build", "--root", str(root))
    assert done.returncode == 0, done.stdout + done.stderr
    assert (root / "site/data/ids.txt").read_text() == "krabbelgruppe\nnotruf"


def test_a_yes_or_no_field(tmp_path: Path) -> None:
    copy = copy_program(tmp_path / "program")
    field = '    anonymous: Answer = Field("unknown", title="Ohne Namen?")\n'
    touched = change(
        copy,
        {
            "generator/model/records.py": [('    interpreter: Answer = Field("unknown", title="Dolmetscher möglich?")\n', field)],
            "generator/facts/way_in.py": [('("referral", said.referral),', ' ("anonymous", offer.anonymous),')],
            "generator/editions/texts/de.yml": [
                ("\n  referral_no: Sie brauchen dafür keine Überweisung.\n", _FIELD.format("Sie müssen Ihren Namen nicht sagen."))
            ],
            "generator/editions/texts/de-simple.yml": [
                ("\n  referral_no: Sie müssen vorher nicht zu einem Arzt oder Amt gehen.\n", _FIELD.format("Ihr Name bleibt geheim."))
            ],
        },
    )
    assert touched == promised("a yes-or-no field of offers")
    root = write_site(tmp_path / "county", {"content/offers/adorf/krabbelgruppe.yml": OFFER + "anonymous: ja\n"})
    done = run_copy(copy, "build", "--root", str(root))
    assert done.returncode == 0, done.stdout + done.stderr
    standard = (root / "site/angebote/krabbelgruppe/index.html").read_text(encoding="utf-8")
    assert "Sie müssen Ihren Namen nicht sagen." in standard
    easy = (root / "site/leicht/angebote/krabbelgruppe/index.html").read_text(encoding="utf-8")
    assert "Ihr Name bleibt geheim." in easy
    wrong = (OFFER + "anonymous: vielleicht\n").replace("Krabbelgruppe", "Singkreis")
    write_site(root, {"content/offers/adorf/singkreis.yml": wrong})
    assert "singkreis.yml:9:12 E216" in run_copy(copy, "check", "--root", str(root)).stdout


_FIELD = "  anonymous_yes: {}\n  anonymous_no: Bitte sagen Sie Ihren Namen.\n"
