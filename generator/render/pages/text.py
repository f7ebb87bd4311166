"""Hand-written pages: imprint, privacy and whatever else editors write."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.markdown import split_title
from generator.plan.kinds import Subject
from generator.publication import Published
from generator.render.context import Context
from generator.render.html.markdown import to_html
from generator.render.kinds import PageKind, View
from generator.render.parts.cards import CardMaker
from generator.render.parts.editions import written_elsewhere
from generator.render.parts.sentences import SentenceWriter
from generator.render.parts.snippets import first_sentences
from generator.render.parts.videos import Video, video_view
from generator.render.parts.views import Link, SentenceItem
from generator.render.parts.written_pages import written_in, written_text, written_title
from generator.source.file_names import TEXT_PAGES, page_address

_ABOUT_SIGNING = "sign_language"


@dataclass(frozen=True, slots=True, kw_only=True)
class TextView(View):
    """A hand-written page; where nobody wrote it in this edition, the page says so."""

    html: Markup
    """The text as a whole; empty where it stands in `text`, sentence by sentence."""
    text: tuple[SentenceItem, ...]
    missing: bool
    elsewhere: Link | None
    """Where the text stands that is missing here; None where it is nowhere."""
    has_video_slot: bool
    """The page is about sign language: it shows the site's film, or that there is none yet."""
    video: Video | None


def _view(context: Context, cards: CardMaker) -> TextView:
    name = context.page.ids[0]
    written = written_text(name, context)
    _, rest = split_title(written or "")
    is_about_signing = name == _ABOUT_SIGNING
    title = written_title(name, context)
    text = SentenceWriter(context, title).markdown(rest) if context.voice.explains_words else ()
    return TextView(
        title=title,
        snippet=first_sentences(text),
        html=Markup("") if context.voice.explains_words else to_html(rest, context.up),
        text=text,
        missing=written is None,
        elsewhere=_elsewhere(name, context) if written is None else None,
        has_video_slot=is_about_signing,
        video=video_view(context.published.site.sign_language_video, context) if is_about_signing else None,
    )


def _elsewhere(name: str, context: Context) -> Link | None:
    words = context.texts.page_missing_link
    return written_elsewhere(words, context, lambda edition: written_in(edition, name, context) is not None)


def _subjects(published: Published) -> Iterator[Subject]:
    names = [*TEXT_PAGES, *sorted({page.name for page in published.pages} - {*TEXT_PAGES, "home"})]
    for name in names:
        folders = (page_address(name),)
        # What editors write has no places of its own; beside a film the template has some.
        anchors = None if name == _ABOUT_SIGNING else frozenset[str]()
        yield Subject(f"content/pages/{name}.md", (name,), folders=folders, anchors=anchors)


TEXT = PageKind(
    name="text",
    address="{}/",
    made_of=("page",),
    subjects=_subjects,
    template="text",
    view=_view,
)
