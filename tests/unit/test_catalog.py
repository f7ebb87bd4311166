from datetime import date

import pytest

from generator.catalog import build_catalog, sort_key
from generator.source.files import read_sources
from tests.builders import OFFER, SITE, TODAY, read_catalog, write_site


def offer(title, **fields):
    text = OFFER.replace("Krabbelgruppe Sonnenschein", title)
    for key, value in fields.items():
        line = next((row for row in text.splitlines() if row.startswith(f"{key}:")), None)
        text = text.replace(line, f"{key}: {value}") if line else f"{text}{key}: {value}\n"
    return text


@pytest.fixture
def catalog(tmp_path):
    write_site(
        tmp_path,
        {
            "content/offers/adorf/aerzte.yml": offer("Ärzte-Café", life_phases="[baby, kind]", topics="[leben]"),
            "content/offers/bestadt/zirkus.yml": offer(
                "Zirkus", municipalities="[bestadt]", life_phases="[kind]", next="[krabbelgruppe]"
            ),
            "content/offers/adorf/alt.yml": offer("Alt", status="ended"),
            "content/offers/adorf/neu.yml": offer("Neu", valid_from="2027-01-01"),
            "content/offers/adorf/kaputt.yml": "title: X\n",
            "content/offers/adorf/not.yml": offer("Hilfe", topics="[krise]"),
        },
    )
    return read_catalog(tmp_path)[0]


def ids(offers):
    return [o.id for o in offers]


def test_german_order():
    assert sorted(["Zebra", "Ärzte", "Apfel", "Öl", "ofen"], key=sort_key) == ["Apfel", "Ärzte", "ofen", "Öl", "Zebra"]


def test_lists_hold_what_is_valid_today_in_german_order(catalog):
    assert ids(catalog.listed) == ["aerzte", "not", "krabbelgruppe", "notruf", "zirkus"]
    assert "kaputt" not in catalog.offers and "alt" in catalog.offers


def test_questions(catalog):
    assert ids(catalog.offers_in_phase("kind")) == ["aerzte", "zirkus"]
    assert ids(catalog.offers_in_phase("kind", "bestadt")) == ["zirkus"]
    assert ids(catalog.offers_about("leben")) == ["aerzte", "krabbelgruppe", "notruf", "zirkus"], (
        "a parent has its children's"
    )
    assert ids(catalog.offers_by("verein")) == ids(catalog.listed)


def test_the_chain_is_shown_both_ways(catalog):
    assert ids(catalog.next_of(catalog.offers["zirkus"])) == ["krabbelgruppe"]
    assert ids(catalog.previous_of(catalog.offers["krabbelgruppe"])) == ["zirkus"]


def test_a_sensitive_topic_makes_its_offers_sensitive(catalog):
    assert catalog.is_sensitive(catalog.offers["not"]) and not catalog.is_sensitive(catalog.offers["notruf"])


def test_the_youth_office_differs_by_town(catalog):
    towns = catalog.municipalities
    assert [catalog.office_in(town, "youth").id for town in towns.values()] == ["kreis", "verein"]


def test_the_day_decides(tmp_path):
    write_site(
        tmp_path, {"content/offers/adorf/neu.yml": offer("Neu", valid_from="2027-01-01", valid_until="2027-01-31")}
    )
    for day, listed in (
        (date(2026, 12, 31), False),
        (date(2027, 1, 1), True),
        (date(2027, 1, 31), True),
        (date(2027, 2, 1), False),
    ):
        catalog, _ = read_catalog(tmp_path, day)
        assert ("neu" in ids(catalog.listed)) is listed


def test_ids_are_unique_over_all_folders(tmp_path):
    write_site(tmp_path, {"content/offers/bestadt/krabbelgruppe.yml": offer("Andere")})
    catalog, problems = read_catalog(tmp_path)
    (problem,) = [p for p in problems if p.code == "E302"]
    assert problem.path == "content/offers/bestadt/krabbelgruppe.yml" and "content/offers/adorf" in problem.message
    assert catalog.offers["krabbelgruppe"].title == "Krabbelgruppe Sonnenschein"


def test_what_is_gone_stays_off_the_site_even_where_its_file_is_there(tmp_path):
    kinds = [("offer", "notruf"), ("provider", "verein"), ("topic", "krise"), ("page", "imprint")]
    rows = [f"- {{id: {id_}, kind: {kind}, date: 2026-10-01, reason: Art. 17}}\n" for kind, id_ in kinds]
    twice = (
        "- {id: weg, kind: offer, date: 2026-10-01, reason: x}\n- {id: weg, kind: topic, date: 2026-10-01, reason: x}\n"
    )
    catalog, problems = read_catalog(write_site(tmp_path, {"content/gone.yml": "".join(rows) + twice}))
    assert [(p.code, p.path, p.line) for p in problems] == [
        ("E348", "content/offers/all/notruf.yml", 1),
        ("E348", "content/providers/verein.yml", 1),
        ("E348", "content/topics.yml", 3),
        ("E348", "content/pages/imprint.easy.md", 1),
        ("E348", "content/pages/imprint.md", 1),
    ]
    assert "notruf" not in catalog.offers and "verein" not in catalog.providers and "krise" not in catalog.topics
    assert catalog.pages == () and "krabbelgruppe" in catalog.offers
    assert [(item.kind, item.id) for item in catalog.gone] == [*kinds, ("offer", "weg"), ("topic", "weg")]


def test_what_is_gone_has_no_page_under_any_of_its_names(tmp_path):
    files = {
        "content/pages/zur_hilfe.md": "# Hilfe\n",
        "content/pages/about.md": "---\nformer_ids: [weg, uralt]\n---\n# Über\n",
        "content/offers/adorf/krabbelgruppe.yml": f"{OFFER}former_ids: [weg, alt]\n",
        "content/gone.yml": "".join(
            f"- {{id: {id_}, kind: {kind}, date: 2026-10-01, reason: Art. 17}}\n"
            for kind, id_ in (("page", "zur-hilfe"), ("page", "weg"), ("offer", "weg"), ("page", "imprint"))
        ),
    }
    catalog, problems = read_catalog(write_site(tmp_path, files))
    found = {p.path for p in problems if p.code == "E348"}
    assert found == {"content/pages/zur_hilfe.md", "content/pages/imprint.md", "content/pages/imprint.easy.md"}
    assert [(page.name, page.former_ids) for page in catalog.pages] == [("about", ("uralt",))]
    assert catalog.offers["krabbelgruppe"].former_ids == ("alt",)


def test_a_page_has_its_former_ids_from_its_front_matter(tmp_path):
    pages = {
        "content/pages/a.md": "---\nformer_ids: [b]\n---\n# A\n",
        "content/pages/c.md": "---\nformer_ids: [C]\n---\n# C\n",
    }
    catalog, problems = read_catalog(write_site(tmp_path, pages))
    assert {page.name: page.former_ids for page in catalog.pages} == {"a": ("b",), "c": (), "imprint": ()}
    assert [(p.code, p.path, p.line, p.column) for p in problems] == [("E202", "content/pages/c.md", 2, 14)]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ("title: Andere Gruppe\n", "E104"),
        ("contact:\n", "E104"),
        ("---\ntitle: Andere Gruppe\n", "E109"),
        ("description: &Rat und Hilfe\n", "E105"),
        ("documents: [Ausweis, *Pass]\n", "E106"),
        ("<<: {cost: {kind: free}}\n", "E107"),
        ("description: !wichtig Bitte klingeln\n", "E108"),
        ("documents: [„Ausweis, oder Pass“]\n", "E127"),
        ("documents:\n  - Ausweis\n    - Impfpass\n", "E103"),
    ],
)
def test_what_was_read_otherwise_than_it_stands_there_is_kept_off(tmp_path, more, code):
    path = "content/offers/adorf/krabbelgruppe.yml"
    write_site(tmp_path, {path: SITE[path] + more})
    catalog, problems = read_catalog(tmp_path)
    assert code in {problem.code for problem in problems}
    assert sorted(catalog.offers) == ["notruf"]
    assert [e.source.id for e in catalog.entries if e.source.kind == "offer"] == ["krabbelgruppe", "notruf"]


def test_a_character_that_nobody_sees_keeps_no_record_off(tmp_path):
    path = "content/offers/adorf/krabbelgruppe.yml"
    catalog, problems = read_catalog(write_site(tmp_path, {path: f'{SITE[path]}description: "Rat\\x07 und Tat"\n'}))
    assert [problem.code for problem in problems] == ["E112"]
    assert catalog.offers["krabbelgruppe"].description == "Rat und Tat"


def test_of_a_list_only_what_was_misread_is_left_out(tmp_path):
    topics = (
        "- {id: leben, title: Leben}\n- id: treffen\n  title: Treffen\n  title: Runden\n- {id: krise, title: Krise}\n"
    )
    catalog, problems = read_catalog(write_site(tmp_path, {"content/topics.yml": topics}))
    assert [(problem.code, problem.line) for problem in problems] == [("E104", 4)]
    assert sorted(catalog.topics) == ["krise", "leben"]


def test_settings_that_were_misread_make_no_site(tmp_path):
    sources, _ = read_sources(write_site(tmp_path, {"site_config.yml": f"{SITE['site_config.yml']}name: Anders\n"}))
    assert build_catalog(sources, TODAY)[0] is None


def test_what_is_gone_stays_gone_where_its_entry_was_misread(tmp_path):
    row = "- {id: notruf, kind: offer, date: 2026-10-01, reason: Art. 17, reason: Art. 18}\n"
    catalog, problems = read_catalog(write_site(tmp_path, {"content/gone.yml": row}))
    assert {problem.code for problem in problems} == {"E104", "E348"} and "notruf" not in catalog.offers
