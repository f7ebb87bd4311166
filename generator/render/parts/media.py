"""Films, sounds, pictures and papers of an offer: they play and open from the site itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from markupsafe import Markup

from generator.editions.quotes import is_foreign
from generator.editions.texts import Texts
from generator.media import MediaFile
from generator.model.media import Medium, medium_language
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.parts.hard_sign import hard_sign

_KINDS = ("film", "sound", "picture", "paper")
_POSTER_WIDTH = 800
"""In pixels: what stands before a film is never wider."""
_FILM_SIZE = (640, 360)
"""Where a film does not say how large it is: most are of this shape."""


@dataclass(frozen=True, slots=True)
class MediumView:
    """One of them."""

    kind: str
    """`film sound picture paper`."""
    title: str
    href: str
    facts: tuple[str, ...]
    """What it is, how large, how long, in which language."""
    rights: str
    alt: str
    """Empty where a picture only decorates, and for all that is no picture."""
    width: int
    height: int
    sizes: str
    """A picture's smaller versions, ready for `srcset`."""
    poster: str
    captions: str
    language: str
    """BCP 47 tag of what is said or written there; empty where nobody told."""
    transcript: Markup
    warning: Markup
    """The sign of hard language, where readers of the page need to know before."""


def media_views(media: Iterable[Medium], context: Context) -> tuple[MediumView, ...]:
    """What of an offer's media lies on the site: films in sign language first, then films, sounds, pictures and papers."""
    ordered = sorted(media, key=lambda medium: (not medium.is_signed, _KINDS.index(medium.kind)))
    return tuple(
        _view(medium, file, context) for medium in ordered if (file := _file_at(medium.file, context)) is not None
    )


def _file_at(address: str | None, context: Context) -> MediaFile | None:
    return context.media.get(address or "") if address in context.plan.files else None


def _view(medium: Medium, file: MediaFile, context: Context) -> MediumView:
    poster, captions = _file_at(medium.poster, context), _file_at(medium.captions, context)
    width, height = file.width, file.height
    if medium.kind == "film" and not width:
        width, height = (poster.width, poster.height) if poster else _FILM_SIZE
    return MediumView(
        kind=medium.kind,
        title=context.quoted(medium.title),
        href=context.up + file.address,
        facts=tuple(_facts(medium, file, context)),
        rights=context.quoted(medium.rights),
        alt="" if medium.decorative else context.quoted(medium.alt),
        width=width,
        height=height,
        sizes=", ".join(f"{context.up}{version.address} {version.width}w" for version in file.versions),
        poster=context.up + _small(poster) if poster else "",
        captions=context.up + captions.address if captions else "",
        language=medium.language or "",
        transcript=to_html(medium.transcript, context.up, top=3) if medium.transcript else Markup(""),
        warning=hard_sign(context) if _is_hard(medium, context) else Markup(""),
    )


def _small(picture: MediaFile) -> str:
    """The address of a version that suffices before a film."""
    fitting = [version for version in picture.versions if version.width <= _POSTER_WIDTH]
    return fitting[-1].address if fitting else picture.address


def _is_hard(medium: Medium, context: Context) -> bool:
    """A paper or the text of a film in German, unless somebody says that its German is easy; whoever reads Turkish has come
    for that."""
    return (
        (medium.kind == "paper" or bool(medium.transcript))
        and not is_foreign(context.edition.tag)
        and medium.language in (None, "de")
    )


def _facts(medium: Medium, file: MediaFile, context: Context) -> Iterator[str]:
    t = context.texts
    if medium.kind == "picture":
        return
    if medium.kind == "paper":
        yield t.media_format.format(format=PurePosixPath(file.address).suffix[1:].upper())
    duration = context.quoted(medium.duration) if medium.duration else _duration(file.seconds, t)
    if duration:
        yield t.media_duration.format(duration=duration)
    yield t.media_size.format(size=_size(file.size, t))
    if medium.is_signed:
        yield t.media_signed
    elif medium.language and medium.language.endswith("-simple"):
        yield t.media_easy
    elif medium.language:
        yield t.media_language.format(language=context.voice.language_name(medium_language(medium.language)))
    if medium.author:
        yield t.media_author.format(name=context.quoted(medium.author))


def _size(size: int, t: Texts) -> str:
    """In whole numbers: nobody chooses by the rest."""
    if size < 1_000_000:
        return t.media_kilobytes.format(count=max(1, round(size / 1000)))
    return t.media_megabytes.format(count=round(size / 1_000_000))


def _duration(seconds: int, t: Texts) -> str:
    if seconds < 60:
        return t.count("media_second", seconds) if seconds else ""
    return t.count("media_minute", round(seconds / 60))
