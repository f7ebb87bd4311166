"""The pages: one module a kind or a family of kinds, and the line of each in the registry."""

from generator.render.kinds import PageKind
from generator.render.pages import (
    az,
    ended,
    glossary,
    home,
    municipalities,
    not_found,
    offer,
    phases,
    programmes,
    providers,
    redirect,
    search,
    text,
    topics,
    words,
)

PAGES: tuple[PageKind, ...] = (
    home.HOME,
    phases.PHASES,
    phases.PHASE,
    municipalities.MUNICIPALITIES,
    municipalities.MUNICIPALITY,
    municipalities.MUNICIPALITY_PHASE,
    topics.TOPICS,
    topics.TOPIC,
    providers.PROVIDERS,
    providers.PROVIDER,
    programmes.PROGRAMMES,
    programmes.PROGRAMME,
    az.AZ,
    offer.OFFER,
    ended.ENDED,
    search.SEARCH,
    words.WORDS,
    words.WORDS_LETTER,
    glossary.GLOSSARY,
    text.TEXT,
    not_found.NOT_FOUND,
    redirect.REDIRECT,
)
"""In the order of writing."""
