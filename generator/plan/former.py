"""Addresses that pages once had, as the former ids of records tell them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import product

from generator.plan.kinds import PlannedKind, Subject
from generator.publication import Published
from generator.redirects import redirects


def former_subjects(published: Published, kinds: Iterable[PlannedKind]) -> Iterator[Subject]:
    """A redirect for each address that a page would have under former ids; where two ids make it, one or both are."""
    former: dict[tuple[str, str], list[str]] = defaultdict(list)
    for redirect in redirects(published):
        former[redirect.kind, redirect.id].append(redirect.former)
    changed = {kind for kind, _ in former}
    for kind in kinds:
        for subject in kind.subjects(published) if changed.intersection(kind.made_of) else ():
            variants = ((id_, *former[part, id_]) for part, id_ in zip(kind.made_of, subject.ids, strict=True))
            today, *before = product(*variants)
            for ids in before:
                yield Subject(
                    subject.source,
                    (kind.name, *ids),
                    folders=(kind.address.format(*ids).removesuffix("/"),),
                    is_indexable=False,
                    leads_to=(kind.name, today),
                )
