"""The sign before what is in hard language, which each page explains once."""

from functools import lru_cache

from markupsafe import Markup

from generator.render.context import Context

_SIGN = Markup(
    '<span class="hard"><svg class="icon" aria-hidden="true" focusable="false">'
    '<use href="{}assets/icons/sprite.svg#hard"/></svg><span class="is-heard">{} </span></span>'
)


def hard_sign(context: Context) -> Markup:
    """The picture, and its meaning for who hears the page; nothing in an edition whose readers need no warning."""
    return _sign(context.up, context.texts.hard_sign) if context.edition.register == "easy" else Markup("")


@lru_cache(maxsize=32)
def _sign(way_up: str, words: str) -> Markup:
    return _SIGN.format(way_up, words)
