"""Cost, way in, languages, access, contact, status: what is known, and what is not."""

from decimal import Decimal
from typing import get_args

import pytest

from generator.facts.cost import CostKind, Price
from generator.facts.status import Condition, Trust
from generator.facts.way_in import NO_WAY_IN, WayIn
from generator.model.notes import Note
from generator.model.parts import Cost
from tests.unit.facts.written import make_facts


@pytest.mark.parametrize(
    ("cost", "price"),
    [
        ("{kind: free}", Price("free", None, "", None)),
        ("{kind: free, amount: 0}", Price("free", None, "", None)),
        ("{kind: free, amount: 0, per: Kind}", Price("free", None, "", None)),
        ("{kind: income-based, amount: 3}", Price("income-based", Decimal(3), "", None)),
        ("{kind: paid, amount: 1, note: x}", Price("paid", Decimal(1), "", Note(text="x"))),
        ("{kind: paid, amount: '2,50', per: Kind}", Price("paid", Decimal("2.50"), "Kind", None)),
        ("{kind: paid, per: Kind}", Price("paid", None, "Kind", None)),
        ("{kind: paid, amount: 0, note: x}", Price("unknown", None, "", Note(text="x"))),
        ("{kind: donation, amount: 0}", Price("donation", None, "", None)),
        ("{kind: unknown, amount: 3, per: Kurs}", Price("unknown", None, "", None)),
    ],
)
def test_cost(cost: str, price: Price) -> None:
    assert make_facts(f"cost: {cost}").cost == price
    assert price.known == (price.kind != "unknown")


def test_no_word_about_cost_is_not_free() -> None:
    assert make_facts("").cost == Price("unknown", None, "", None)


def test_the_way_in_is_known_where_somebody_said_whether_to_register() -> None:
    assert not make_facts("registration: {referral: yes, url: https://example.org/}").way_in.known
    assert make_facts("registration: {required: no}").way_in.known


def test_sign_language_among_the_languages_is_sign_language() -> None:
    found = make_facts("languages: [de, gsg, de]\nsign_language: no").languages
    assert (found.spoken, found.signed, found.is_only_signed) == (("de",), "yes", False)
    assert make_facts("languages: [gsg]").languages.is_only_signed
    assert not make_facts("sign_language: yes").languages.is_only_signed
    assert not make_facts("interpreter: unknown").languages.known
    assert make_facts("interpreter: no").languages.known and make_facts("sign_language: no").languages.known


@pytest.mark.parametrize(
    ("text", "asked", "known"),
    [
        ("", True, False),
        ("formats: [phone]", False, False),
        ("formats: [phone]\nlocations: [{name: Saal}]", True, False),
        ("locations: [{transport: Linie 1}]", True, False),
        ("locations: [{name: Saal}, {wheelchair: no}]", True, True),
        ("locations: [{accessibility_note: Rampe}]", True, True),
    ],
)
def test_access(text: str, asked: bool, known: bool) -> None:
    found = make_facts(text).access
    assert (found.is_asked, found.known) == (asked, known)


@pytest.mark.parametrize(
    ("contact", "known"),
    [
        ("{person: Eva}", False),
        ("{website: https://example.org/}", True),
        ("{form: https://example.org/}", True),
        ("{form: https://example.org/, email: a@example.org}", True),
        ("{email: a@example.org, phones: [{number: '112'}]}", True),
    ],
)
def test_contact(contact: str, known: bool) -> None:
    assert make_facts(f"contact: {contact}").contact.known is known


@pytest.mark.parametrize(
    ("text", "website"),
    [
        ("registration: {required: yes}\ncontact: {website: https://a.example/}", "https://a.example/"),
        ("registration: {required: no}\ncontact: {website: https://a.example/}", ""),
        ("registration: {required: yes}\ncontact: {website: https://a.example/, email: a@example.org}", ""),
        ("registration: {required: yes, url: https://b.example/}\ncontact: {website: https://a.example/}", ""),
    ],
)
def test_who_has_to_register_and_can_ask_nobody_reads_the_website(text: str, website: str) -> None:
    assert make_facts(text).way_in.website == website


@pytest.mark.parametrize(
    ("cost", "lacks"),
    [
        ("{kind: paid}", True),
        ("{kind: paid, amount: 5}", False),
        ("{kind: paid, note: 5 bis 8 Euro}", False),
        ("{kind: free}", False),
        ("{kind: donation}", False),
        ("{kind: unknown}", False),
    ],
)
def test_a_price_of_which_nobody_said_how_much(cost: str, lacks: bool) -> None:
    assert make_facts(f"cost: {cost}").cost.lacks_amount is lacks


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("", ()),
        ("valid_from: 2026-08-03\nvalid_until: 2026-08-03", ()),
        ("status: paused", ("paused",)),
        ("status: paused\nvalid_from: 2026-08-04", ("paused", "future")),
        ("valid_from: 2026-08-04", ("future",)),
        ("status: paused\nvalid_until: 2026-08-02", ("past",)),
        ("status: ended\nvalid_until: 2026-08-02", ("ended",)),
    ],
)
def test_conditions(text: str, conditions: tuple[str, ...]) -> None:
    assert make_facts(text).status.conditions == conditions


@pytest.mark.parametrize(
    ("text", "trust", "is_stale"),
    [
        ("", "unverified", True),
        ("verified: {date: 2026-08-01, by: Eva}", "verified", False),
        ("verified: {date: 2024-08-01, by: Eva}", "outdated", True),
        ("verified: {date: 2025-08-02, by: Eva}", "outdated", False),
        ("verified: {date: 2024-08-03, by: Eva, every: 36 months}", "verified", False),
        ("verified: {date: 2024-08-02, by: Eva, every: 36 months}", "outdated", True),
        ("sources: [{name: Kreis, date: 2024-08-03, kind: official}]", "sourced", False),
        ("sources: [{name: Kreis, date: 2024-08-02, kind: official}]", "outdated", True),
        ("sources: [{name: Kreis, date: 2020-01-01, kind: official}, {name: BGB, date: 2026-08-01, kind: law}]", "sourced", False),
        ("verified: {date: 2025-08-02, by: Eva}\nsources: [{name: Kreis, date: 2026-08-01, kind: official}]", "sourced", False),
        ("verified: {date: 2026-08-02, by: Eva}\nsources: [{name: Kreis, date: 2020-08-01, kind: official}]", "verified", False),
        ("example: yes", "invented", True),
        ("example: yes\nverified: {date: 2026-08-01, by: Eva}", "invented", False),
    ],
)  # fmt: skip
def test_trust(text: str, trust: str, is_stale: bool) -> None:
    status = make_facts(text).status
    assert (status.trust, status.is_stale) == (trust, is_stale)


def test_every_kind_of_cost_of_a_record_is_a_kind_of_price() -> None:
    assert {*get_args(CostKind)} == {*get_args(Cost.model_fields["kind"].annotation)}


def test_every_kind_of_condition_and_trust_has_its_name() -> None:
    assert {*get_args(Condition)} == {"ended", "over", "past", "paused", "future"}
    assert {*get_args(Trust)} == {"invented", "unverified", "outdated", "sourced", "verified"}


def test_a_pause_is_a_condition() -> None:
    assert make_facts("status: paused").status.is_paused
    assert not make_facts("valid_from: 2026-08-04").status.is_paused


def test_who_looked_at_a_record_and_whether_it_is_invented() -> None:
    found = make_facts("verified: {date: 2025-08-03, by: Eva}").status
    assert found.verified is not None and (found.verified.by, found.trust) == ("Eva", "verified")
    assert make_facts("verified: {date: 2025-08-02, by: Eva}").status.trust == "outdated"
    assert make_facts("").status.verified is None
    assert (make_facts("example: yes").status.is_example, make_facts("").status.is_example) == (True, False)


def test_the_way_in_has_every_part_in_its_place() -> None:
    text = "{required: yes, referral: no, note: Bitte anrufen., url: 'https://a.example/'}"
    found = make_facts(f"registration: {text}\ndocuments: [Pass, Brief]").way_in
    assert found == WayIn(
        "yes",
        (("referral", "no"),),
        Note(text="Bitte anrufen."),
        "https://a.example/",
        "",
        (Note(text="Pass"), Note(text="Brief")),
    )
    assert make_facts("").way_in == WayIn("unknown", (), None, "", "", ())


@pytest.mark.parametrize(
    "over",
    ["status: ended", "valid_until: 2026-08-02", "times: [{kind: date, date: 2026-08-02, from: '9:00'}]"],
)
def test_nobody_is_invited_to_what_is_over(over: str) -> None:
    text = """registration: {required: yes, referral: yes, url: https://example.org/, note: Bitte früh.}
documents: [Pass]
capacity: {free: yes, as_of: 2026-08-01}
"""
    there, gone = make_facts(text), make_facts(text + over)
    assert there.way_in.known and there.way_in.documents and there.capacity is not None
    assert gone.way_in == NO_WAY_IN and gone.capacity is None and "registration" in gone.pointless
