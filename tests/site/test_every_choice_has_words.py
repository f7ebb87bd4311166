"""Each value that a record may choose is told in each edition: a new value can't be forgotten.

The model itself says which choices there are and what else a record needs. Every choice is made once, by a record of its
own; pages of two different choices must differ, and show no code.
"""

import json
import re
from collections import defaultdict
from html import unescape
from pathlib import Path

import pytest

from generator.editions.edition import shipped_tags
from generator.pipeline import prepare
from generator.theme import find_theme
from tests.builders import OFFER, SITE, TODAY, HeldSite, build, shipped_edition, write_site
from tests.choices import OFFERS, PROVIDERS

TAGS = shipped_tags()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], dict[str, str]]:
    """(edition, field) → value → the words of the page that tells it."""
    without_contact = re.sub(r"contact:\n  email: .*\n", "", OFFER)
    offers = ((without_contact if "contact" in case.said else OFFER) + case.lines for case in OFFERS)
    providers = (f"name: Verein\n{case.lines}" for case in PROVIDERS)
    root = write_site(
        tmp_path_factory.mktemp("choices"),
        {"site_config.yml": SITE["site_config.yml"].replace("[de, de-simple]", json.dumps(TAGS))}
        | {f"content/offers/adorf/fall-{number}.yml": text for number, text in enumerate(offers)}
        | {f"content/providers/fall-{number}.yml": text for number, text in enumerate(providers)},
    )
    found = defaultdict[tuple[str, str], dict[str, str]](dict)
    for page in _build(root).pages.values():
        id_, kind = (page.page.ids or ("",))[0], page.page.kind
        if id_.startswith("fall-") and kind in ("offer", "ended", "provider"):
            case = (PROVIDERS if kind == "provider" else OFFERS)[int(id_.removeprefix("fall-"))]
            found[page.page.edition, case.field][case.value] = _words(page.body.decode())
    assert {tag for tag, _ in found} == set(TAGS)
    return found


def _build(root: Path) -> HeldSite:
    theme = find_theme(root)
    prepared = prepare(root, TODAY, theme)
    assert prepared.published is not None and prepared.plan is not None
    assert [problem for problem in prepared.problems if problem.code.startswith("E")] == []
    return build(prepared.published, prepared.plan, prepared.media, theme)


def _words(body: str) -> str:
    """The words of a page, without the cards of other offers."""
    own = re.sub(r'<section aria-labelledby="aehnlich">.*?</section>', "", body, flags=re.DOTALL)
    return unescape(re.sub(r"<[^>]*>", " ", own.partition('<h2 id="andere"')[0]))


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("field", sorted({case.field for case in OFFERS + PROVIDERS}))
def test_choices_are_told_apart(tag: str, field: str, pages: dict[tuple[str, str], dict[str, str]]) -> None:
    told = pages[tag, field]
    assert [(one, other) for one in told for other in told if one < other and told[one] == told[other]] == []


@pytest.mark.parametrize("tag", TAGS)
def test_no_page_shows_a_code(tag: str, pages: dict[tuple[str, str], dict[str, str]]) -> None:
    """But for codes that are words of the edition as well: `online`."""
    texts = shipped_edition(tag).texts
    own = set(re.findall(r"[\w-]+", " ".join(str(texts.find(key)) for key in sorted(texts.keys()))))
    shown = [
        (field, value)
        for (edition, field), told in pages.items()
        for value, words in told.items()
        if edition == tag and value not in own and re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", words)
    ]
    assert shown == []


def test_the_model_tells_where_its_choices_are() -> None:
    fields = {case.field for case in OFFERS + PROVIDERS}
    assert {
        "Offer.status",
        "Location.wheelchair",
        "Weekly.pauses",
        "Monthly.week",
        "Cost.kind",
        "Provider.kind",
    } <= fields
    assert len(fields) >= 16
