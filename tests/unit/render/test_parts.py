import re
from datetime import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from generator.editions.texts import Texts, compare_editions
from generator.model.parts import AgeRange, Cost, Times
from generator.pipeline import read_texts
from generator.render.html.markdown import to_html
from generator.render.standard import wording
from tests.builders import TODAY

T = read_texts(("de", "de-simple"))


def test_both_editions_know_the_same_texts():
    assert compare_editions(list(T.values())) == []
    assert [p.code for p in compare_editions([Texts("de", {"a": "x"}), Texts("de-simple", {})])] == ["E501"]


def test_placeholders_agree():
    fields = {
        edition: {key: sorted(re.findall(r"{(\w+)}", getattr(texts, key))) for key in sorted(texts.keys())}
        for edition, texts in T.items()
    }
    # The easy edition may leave a detail out, but never asks for one that nobody gives.
    assert [
        key for key, names in fields["de-simple"].items() if not set(names) <= set(fields["de"][key]) and names
    ] == []


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"from": "6 months", "to": "3"}, "6 Monate bis 3 Jahre"),
        ({"from": "1", "to": "1"}, "1 Jahr"),
        ({"from": "18 months"}, "ab 18 Monaten"),
        ({"to": "2.5"}, "bis 2,5 Jahre"),
        ({"from": "0", "to": "1"}, "bis 1 Jahr"),
        ({}, ""),
    ],
)
def test_ages(fields, expected):
    assert wording.age_range(AgeRange.model_validate(fields), T["de"]) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"kind": "free"}, "kostenlos"),
        ({"kind": "paid", "amount": "5,50", "per": "Termin"}, "5,50 Euro pro Termin"),
        ({"kind": "paid"}, "kostenpflichtig"),
        ({"kind": "donation", "amount": "3"}, "Spende erbeten (3 Euro)"),
        ({"kind": "unknown", "amount": "3"}, ""),
    ],
)
def test_costs(fields, expected):
    assert wording.cost(Cost.model_validate(fields), T["de"]) == expected


def test_nothing_said_about_cost_is_nothing_printed():
    assert wording.cost(None, T["de"]) == ""


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([{"kind": "weekly", "weekdays": ["mon", "wed"], "from": "9:30"}], "Mo, Mi 9:30 Uhr"),
        ([{"kind": "weekly", "weekdays": ["mon"], "from": "9:00", "every": "2"}], "alle 2 Wochen: Mo 9 Uhr"),
        ([{"kind": "weekly", "weekdays": ["mon"], "from": "9:00", "ends": "2026-11-23"}], ""),
        ([{"kind": "weekly", "weekdays": ["mon"], "from": "9:00", "ends": "2026-11-24"}], "Mo 9 Uhr"),
        ([{"kind": "date", "date": "2026-11-23", "from": "9:00"}, {"kind": "appointment"}], "nach Vereinbarung"),
        ([{"kind": "date", "date": f"2026-12-0{day}", "from": "9:00"} for day in (1, 2, 3)],
         "1. Dezember 2026; 2. Dezember 2026; weitere Zeiten"),
        ([], ""),
    ],
)  # fmt: skip
def test_times_on_a_card(times, expected):
    offer = SimpleNamespace(times=tuple(TypeAdapter(Times).validate_python(rule) for rule in times))
    assert wording.days(offer, T["de"], TODAY) == expected


def test_clock():
    assert wording.clock_span(time(9, 30), time(11), T["de"]) == "9:30 bis 11 Uhr"
    assert wording.clock_span(time(20), time.max, T["de"]) == "20 bis 24 Uhr"


def test_markdown_headings_fit_the_page_and_links_their_place():
    html = to_html("### Eins\n\n##### Zwei\n\n[a](kontakt/) [b](https://example.org/) [c](#da)", "../../")
    assert "<h2>Eins</h2>" in html and "<h3>Zwei</h3>" in html
    assert 'href="../../kontakt/"' in html and 'rel="external"' in html and 'href="#da"' in html


@given(st.text(max_size=200))
def test_markdown_never_lets_html_or_dangerous_links_through(text):
    html = to_html(text + "<script>x</script>[k](javascript:y)", "../")
    assert "<script" not in html and 'href="javascript' not in html.lower()


def test_no_text_lies_idle():
    """Each key stands in a template or in the code, in full or by the beginning that `choose` and `count` complete."""
    root = Path(__file__).parents[3]
    files = [*(root / "generator").rglob("*.py"), *(root / "theme").rglob("*.html"), *(root / "theme").rglob("*.js")]
    used = "\n".join(path.read_text(encoding="utf-8") for path in files)
    begun = set(re.findall(r"(?:choose|count)\(\s*f?[\"'](\w+?)(?:\{case\})?[\"']", used))
    idle = [
        key
        for key in sorted(T["de"].keys())
        if not re.search(rf"\.{key}\b", used) and not any(key.startswith(f"{begin}_") for begin in begun)
    ]
    assert idle == []
