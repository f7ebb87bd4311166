"""What stands at an address that a record had once: it leads on to where the record is now."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from markupsafe import Markup

from generator.plan.kinds import Subject
from generator.publication import Published
from generator.redirects import redirects
from generator.render.context import Context
from generator.render.kinds import PageKind, View
from generator.render.pages import ended, municipalities, offer, phases, programmes, providers, text, topics
from generator.render.parts.cards import CardMaker
from generator.render.parts.snippets import plain
from generator.render.parts.spans import say
from generator.render.parts.views import Link

_TARGETS: tuple[tuple[PageKind, tuple[str, ...]], ...] = (
    (offer.OFFER, ("offer",)),
    (ended.ENDED, ("offer",)),
    (providers.PROVIDER, ("provider",)),
    (municipalities.MUNICIPALITY, ("municipality",)),
    (municipalities.MUNICIPALITY_PHASE, ("municipality", "life_phase")),
    (phases.PHASE, ("life_phase",)),
    (topics.TOPIC, ("topic",)),
    (programmes.PROGRAMME, ("programme",)),
    (text.TEXT, ("page",)),
)
"""Pages whose addresses are made of ids, and the kinds of record that these are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RedirectView(View):
    """That the page lies elsewhere, for whoever is not taken there, and the way."""

    text: Markup
    target: Link


def _view(context: Context, cards: CardMaker) -> RedirectView:
    t = context.texts
    said = say(t.text_redirect, t)
    target = Link(t.redirect_link, context.up + (context.page.leads_to or ""))
    return RedirectView(title=t.title_redirect, snippet=plain(said), text=said, target=target)


def _subjects(published: Published) -> Iterator[Subject]:
    former: dict[tuple[str, str], list[str]] = defaultdict(list)
    for redirect in redirects(published):
        former[redirect.kind, redirect.id].append(redirect.former)
    kinds = {kind for kind, _ in former}
    for target, parts in _TARGETS:
        for subject in target.subjects(published) if kinds.intersection(parts) else ():
            today, *others = product(*((id_, *former[part, id_]) for part, id_ in zip(parts, subject.ids, strict=True)))
            # Where an address is made of two ids, one of them may have changed, or both.
            for ids in others:
                yield Subject(
                    subject.source,
                    (target.name, *ids),
                    folders=(target.address.format(*ids).removesuffix("/"),),
                    is_indexable=False,
                    leads_to=(target.name, today),
                )


REDIRECT = PageKind(
    name="redirect",
    address="{}/",
    subjects=_subjects,
    template="redirect",
    view=_view,
)
