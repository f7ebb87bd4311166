"""The chain of life phases, from pregnancy to the start of working life."""

from dataclasses import dataclass

from generator.facts.who import ages_of
from generator.model.records import LifePhase
from generator.render.context import Context


@dataclass(frozen=True, slots=True)
class PhaseLink:
    """A link of the chain."""

    title: str
    href: str
    age: str
    summary: str
    icon: str
    """Symbol of the sprite: `phase-<id>`, or `phase` where the theme has no picture for it."""
    current: bool = False


def chain(context: Context, current: str = "", municipality: str = "") -> tuple[PhaseLink, ...]:
    """The life phases as links, with the ages of the child."""
    return tuple(phase_link(id_, context, id_ == current, municipality) for id_ in context.published.life_phases)


def phase_link(id_: str, context: Context, is_current: bool = False, municipality: str = "") -> PhaseLink:
    """One life phase as a link, or its page in one municipality."""
    phase = context.published.life_phases[id_]
    href = context.href("municipality_phase", municipality, id_) if municipality else context.href("phase", id_)
    return PhaseLink(
        title=context.title(phase),
        href=href,
        age=context.voice.age(ages_of(phase.age)),
        summary=context.voice.record_text(phase).summary,
        icon=phase_icon(phase, context),
        current=is_current,
    )


def phase_icon(phase: LifePhase, context: Context) -> str:
    """The picture of a life phase, or the one for all."""
    return context.picture(f"phase-{phase.icon or phase.id}", "phase")
