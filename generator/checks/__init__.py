"""Rules over the catalog: one file a rule. The registry is written by hand, so that its order is the manual's."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from generator.catalog import Catalog
from generator.checks import (
    age_gap,
    contact_missing,
    coordinates,
    duplicates,
    easy_current,
    legal_pages,
    location_names,
    page_texts,
    personal_data,
    postal_codes,
    references,
    topic_circle,
    validity_order,
    verified_date,
)
from generator.problems import Problem

Check: TypeAlias = Callable[[Catalog], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    references.check,
    contact_missing.check,
    validity_order.check,
    verified_date.check,
    postal_codes.check,
    coordinates.check,
    location_names.check,
    personal_data.check,
    duplicates.check,
    age_gap.check,
    topic_circle.check,
    legal_pages.check,
    page_texts.check,
    easy_current.check,
)


def run_checks(catalog: Catalog) -> list[Problem]:
    """Run every rule; each finding is a problem with its place."""
    return [problem for check in CHECKS for problem in check(catalog)]
